import MailDialects
import MailVocabulary
import Testing

@testable import MailSyntax

/// Templates parted by how their lines begin.
@Suite struct WoodTests {
  static let grammar = Grammar(Dialects.all)

  private struct Found: Equatable {
    var message: UInt16
    var slots: [UInt64]

    init(_ text: Bytes, in trees: [TemplateTree?]) {
      var slots = Pile<UInt64>()
      var choices = Pile<TemplateTree.Choice>()
      message = 0
      for tree in trees where message == 0 {
        message = tree?.match(text, origin: 0, program: -1, slots: &slots, choices: &choices) ?? 0
      }
      self.slots = (0..<slots.count).map { slots[$0] }
    }
  }

  /// One tree of all templates of a dialect, each written out.
  private static func wholeTree(of dialect: Dialect, at place: Int) throws -> TemplateTree {
    var builder = TreeBuilder()
    for (offset, message) in dialect.messages.enumerated() {
      let writers = message.programs.isEmpty ? [-1] : message.programs.map { grammar.programNumbers[$0] ?? -2 }
      for product in message.wordings.products {
        for form in dialect.wordings(product, hasTag: true) {
          for text in Wordings(form).texts {
            for sequence in try Template(text).expansions {
              for writer in writers {
                builder.insert(
                  try Template.steps(of: sequence, in: text),
                  accept: .init(message: grammar.firstNumbers[place] + 3 + UInt16(offset), program: writer))
              }
            }
          }
        }
      }
    }
    return builder.build()
  }

  @Test(arguments: Dialects.all.indices) func partedTreesFindWhatOneTreeOfAllWould(_ place: Int) throws {
    let dialect = Dialects.all[place]
    let whole = try Self.wholeTree(of: dialect, at: place)
    let wood = Self.grammar.wood(of: Wood.Kind(claimants: [place], hasTag: true))
    var trees: [Int: TemplateTree?] = [:]
    func tree(of branch: Int) -> TemplateTree? {
      if let known = trees[branch] { return known }
      let tree = wood.tree(of: branch)
      trees[branch] = tree
      return tree
    }
    for message in dialect.messages {
      for sample in message.samples + message.hostile.map(\.text) {
        Array(sample.utf8).withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return }
          let text = Bytes(base: base, count: buffer.count).trimmedEnd
          let parted = Found(text, in: [tree(of: wood.branch(of: text)), tree(of: Wood.captures)])
          #expect(parted == Found(text, in: [whole]), "\(dialect.service).\(message.name): \(sample)")
        }
      }
    }
  }

  @Test(arguments: [
    ("connect from {source}", ["connect from "]),
    ("{email.local_id}: from=<{email.from.address}>", [""]),
    ("imap-login: {~Info: }Login: {}", ["imap-login: Login: ", "imap-login: Info: Login: "]),
    ("{?relay: }Failed {}", ["Failed ", "relay: Failed "]),
    ("{?vchkpw-{:first}: }login success {}", ["vchkpw-", "login success "]),
    ("master: {{ {|}limit", ["master: { limit"]),
    ("{~ }x", [""]),
  ]) func beginningsAreTheTextsThatAreSure(_ template: String, _ beginnings: [String]) {
    let found = Wording.beginnings(of: template).texts.map { String(decoding: $0, as: UTF8.self) }
    #expect(found.sorted() == beginnings.sorted())
  }

  @Test func wordingsAreCrossedInOrder() {
    let left: Wordings = ["a{}", "b"]
    let all = left.followed(by: ["1", "2"]) + ["c"]
    #expect(all.texts == ["a{}1", "a{}2", "b{|}1", "b{|}2", "c"])
    #expect(all.count == 5)
    #expect(Wordings(all.texts) == all)
  }
}

extension Wordings {
  fileprivate init(_ product: Product) {
    self = product.map { Wordings($0) }.reduce(nil as Wordings?) { $0?.followed(by: $1) ?? $1 } ?? []
  }
}
