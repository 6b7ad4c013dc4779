import MailDialects
import MailSyntax
import MailVocabulary
import Synchronization
import Testing

/// What is true of every dialect: asked of all, so that a new one is checked without a word here.
@Suite struct DialectTests {
  static let grammar = Grammar(Dialects.all)

  struct Case: CustomTestStringConvertible, Sendable {
    let dialect: Dialect
    let message: Message
    var testDescription: String { "\(dialect.service).\(message.name)" }
  }

  static let cases = Dialects.all.flatMap { dialect in dialect.messages.map { Case(dialect: dialect, message: $0) } }

  /// The tag under which the samples of a message are tried.
  static func tag(_ one: Case) -> String {
    if let program = one.message.programs.first {
      if one.dialect.programs.contains(program) { return program }
      return one.dialect.service + "/" + program
    }
    return one.dialect.programs.first ?? ""
  }

  /// One parser for all, since a tree is made only once for each.
  static let parser = SharedParser(grammar)

  static func parse(_ text: String, tag: String) -> (code: String, fields: [Field: String]) {
    let header = tag.isEmpty ? "Oct  4 10:59:51 mail " : "Oct  4 10:59:51 mail \(tag)[19926]: "
    let line = header + text
    let block = LineBlock(capacity: line.utf8.count)
    block.append(line)
    parser.parse(block)
    let event = Event(
      block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "test"))
    var fields: [Field: String] = [:]
    for word in event.slots {
      let slot = Slot(word: word)
      fields[slot.field] = block.bytes[slot.start, slot.start + slot.count].string
    }
    return (event.meaning.code, fields)
  }

  @Test(arguments: cases) func templatesParse(_ one: Case) throws {
    for template in one.message.templates { _ = try Template(template) }
  }

  @Test(arguments: cases) func everySampleIsItsOwn(_ one: Case) {
    #expect(!one.message.samples.isEmpty, "a message without a sample")
    for sample in one.message.samples {
      #expect(Self.parse(sample, tag: Self.tag(one)).code == "\(one.dialect.service).\(one.message.name)", "\(sample)")
    }
  }

  @Test(arguments: cases.filter { !$0.message.hostile.isEmpty }) func hostileTextIsSeenThrough(_ one: Case) {
    for hostile in one.message.hostile {
      let (code, fields) = Self.parse(hostile.text, tag: Self.tag(one))
      #expect(code == "\(one.dialect.service).\(one.message.name)", "\(hostile.text)")
      for (field, value) in hostile.fields {
        #expect((fields[field] ?? "") == value, "\(field.key) in \(hostile.text)")
      }
    }
  }

  @Test(arguments: cases) func fieldsOfMeaningExist(_ one: Case) throws {
    let known = try Set(one.message.templates.flatMap { try fieldKeys(Template($0).parts) })
    for part in try Template(one.message.means).parts {
      if case .capture(.field(let field), _) = part { #expect(known.contains(field.key), "{\(field.key)}") }
    }
    #expect(one.message.means.hasSuffix("."), "a meaning is a sentence")
  }

  @Test func codesAreUnique() {
    let codes = Self.cases.map(\.testDescription)
    #expect(codes.count == Set(codes).count)
  }
}

/// A parser that tests share, one at a time.
final class SharedParser: Sendable {
  private let parser: Mutex<LineParser>

  init(_ grammar: Grammar) { parser = Mutex(LineParser(grammar)) }

  func parse(_ block: LineBlock) {
    parser.withLock { parser in
      parser.parse(block)
    }
  }
}

private func fieldKeys(_ parts: [Template.Part]) -> [String] {
  parts.flatMap { part -> [String] in
    switch part {
    case .literal, .detour, .seam: []
    case .optional(let inner): fieldKeys(inner)
    case .keys(let keys): fieldKeys(keys.flatMap { key in key.targets.map { .capture($0, .natural) } })
    case .capture(.field(let field), _): [field.key]
    case .capture(.source, _): ["source.ip", "source.domain", "source.port"]
    case .capture(.destination, _): ["destination.ip", "destination.domain", "destination.port"]
    }
  }
}
