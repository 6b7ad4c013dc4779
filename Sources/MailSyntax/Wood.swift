import MailVocabulary

/// The templates of the dialects that share a tag, parted by how their lines begin.
///
/// A literal is tried before a capture, so a tree for what begins with the same words, and one for all that begins with a
/// capture, find what one tree of all would; and only those are made whose lines are in the log. There are as many
/// branches as the templates have beginnings, whatever the lines are.
final class Wood: Sendable {
  struct Kind: Hashable, Sendable {
    /// Places of the dialects, first come first.
    var claimants: [Int]
    /// Whether the lines have a tag, or are those of files of their own.
    var hasTag: Bool
  }

  let kind: Kind
  private let wordings: [Wording]
  /// The beginnings, which end where a branch's number is.
  private let beginnings: TemplateTree
  /// Places of the wordings by the branch that they begin like.
  private let members: [[Int32]]

  /// The branch of what begins with a capture.
  static let captures = 0

  /// Numbers of branches are kept in sixteen bits; what begins otherwise than so many is among the captures.
  private static let branchLimit = 60_000

  init(_ kind: Kind, _ wordings: [Wording]) {
    self.kind = kind
    self.wordings = wordings
    var members: [[Int32]] = [[]]
    var builder = TreeBuilder()
    for (place, wording) in wordings.enumerated() {
      for beginning in wording.beginnings {
        var number = Self.captures
        if !beginning.isEmpty, members.count < Self.branchLimit {
          number = builder.insert(beginning, message: members.count)
          if number == members.count { members.append([]) }
        }
        members[number].append(Int32(place))
      }
    }
    self.members = members
    beginnings = builder.build()
  }

  var branchCount: Int { members.count }

  /// The branch of a text: the longest beginning that it has; ``captures`` if no template begins as it does.
  @inline(__always)
  func branch(of text: Bytes) -> Int {
    var found = Self.captures
    beginnings.forEachEnd(along: text) { found = $0 }
    return found
  }

  /// The tree of a branch; nil if no template belongs to it.
  func tree(of number: Int) -> TemplateTree? {
    var builder = TreeBuilder()
    var reader = PartReader()
    var isEmpty = true
    let (places, beginning) = places(of: number)
    for place in places {
      let wording = wordings[Int(place)]
      reader.forEachTemplate(of: wording) { template in
        for sequence in template.expansions {
          guard let steps = try? Template.steps(of: sequence, in: wording.text) else { continue }
          // What begins with a capture, if a part is missing, is in the other tree.
          guard number == Self.captures || steps.first?.isLiteral == true else { continue }
          isEmpty = false
          for writer in wording.writers {
            builder.insert(steps, accept: .init(message: wording.message, program: writer))
          }
        }
      }
    }
    return isEmpty ? nil : builder.build(beginning: beginning)
  }

  /// The wordings whose lines may be in a branch, in the order of the dialects: those that begin like it, or like a part
  /// of it; and the text with which all its lines begin.
  private func places(of number: Int) -> (wordings: [Int32], beginning: [UInt8]) {
    guard number != Self.captures, let first = members[number].first else { return (members[number], []) }
    // Any text of the branch leads past all of them.
    var places: Set<Int32> = []
    var common: [UInt8] = []
    for beginning in wordings[Int(first)].beginnings {
      var way: [Int] = []
      beginning.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        beginnings.forEachEnd(along: Bytes(base: base, count: buffer.count)) { way.append($0) }
      }
      guard way.last == number else { continue }
      places.formUnion(way.flatMap { members[$0] })
      common = beginning
    }
    return (places.sorted(), common)
  }
}

/// Templates that begin alike, with how their lines begin.
struct Wording: Sendable {
  /// The first part of them.
  let text: String
  /// The forms of what stands behind it, see ``Wordings``.
  let rest: ArraySlice<[String]>
  let message: UInt16
  /// Programs that alone write it; -1 is any.
  let writers: [Int16]
  /// The texts with which its lines may begin, as far as they are sure; empty is a capture.
  let beginnings: [[UInt8]]

  /// Adds the wordings of a text and the forms behind it: one of all, where the text itself tells how they begin.
  static func add(
    _ text: String, _ rest: ArraySlice<[String]>, message: UInt16, writers: [Int16], to wordings: inout [Wording]
  ) {
    let (beginnings, isWhole) = beginnings(of: text)
    guard isWhole, let forms = rest.first else {
      wordings.append(
        Wording(text: text, rest: rest, message: message, writers: writers, beginnings: beginnings))
      return
    }
    for form in forms {
      add(
        text + Wordings.joint(after: text) + form, rest.dropFirst(), message: message, writers: writers, to: &wordings)
    }
  }

  /// A beginning need be no longer, nor are there more of one wording.
  private static let lengthLimit = 48
  private static let countLimit = 6

  /// The texts that a template's lines may begin with: up to the first capture, with and without what may be missing; and
  /// whether they are all that the template says.
  static func beginnings(of template: String) -> (texts: [[UInt8]], isWhole: Bool) {
    var template = template
    return template.withUTF8 { bytes in
      var open: [[UInt8]] = [[]]
      var ended: [[UInt8]] = []
      var position = 0
      while position < bytes.count, open[0].count < lengthLimit {
        if bytes[position] != TemplateParser.open {
          let start = position
          while position < bytes.count, bytes[position] != TemplateParser.open { position += 1 }
          for place in open.indices { open[place] += bytes[start..<position] }
          continue
        }
        guard position + 1 < bytes.count, open.count < countLimit else { break }
        let mark = bytes[position + 1]
        if mark == TemplateParser.open {
          for place in open.indices { open[place].append(mark) }
          position += 2
        } else if mark == UInt8(ascii: "|") {
          position += 3
        } else if mark == UInt8(ascii: "?") || mark == UInt8(ascii: "~") && !open[0].isEmpty {
          let start = position + 2
          var end = start
          while end < bytes.count, bytes[end] != TemplateParser.open, bytes[end] != TemplateParser.close { end += 1 }
          let also = open.map { $0 + bytes[start..<end] }
          if end < bytes.count, bytes[end] == TemplateParser.close {
            open += also
            position = end + 1
          } else {
            // A capture within what may be missing.
            ended += also
            guard let close = Self.close(of: position, in: bytes) else { break }
            position = close + 1
          }
        } else {
          break
        }
      }
      return (ended + open, position >= bytes.count)
    }
  }

  /// Where a brace is closed.
  private static func close(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var depth = 0
    for position in start..<bytes.count {
      if bytes[position] == TemplateParser.open { depth += 1 }
      if bytes[position] == TemplateParser.close { depth -= 1 }
      if depth == 0 { return position }
    }
    return nil
  }
}

/// Reads the parts of wordings, each once.
private struct PartReader {
  private var known: [String: [Template.Part]] = [:]

  /// Calls `body` with each template of a wording. One of the catalogue that does not parse is found by the tests.
  mutating func forEachTemplate(of wording: Wording, _ body: (Template) -> Void) {
    forEach(parts(of: wording.text), Wordings.joint(after: wording.text).isEmpty, wording.rest, body)
  }

  private mutating func forEach(
    _ parts: [Template.Part]?, _ isJoined: Bool, _ rest: ArraySlice<[String]>, _ body: (Template) -> Void
  ) {
    guard let parts else { return }
    guard let forms = rest.first else { return body(Template(parts: parts)) }
    for form in forms {
      guard let next = self.parts(of: form) else { continue }
      forEach(
        parts + (isJoined ? next : [.seam] + next), Wordings.joint(after: form).isEmpty, rest.dropFirst(), body)
    }
  }

  private mutating func parts(of text: String) -> [Template.Part]? {
    if let parts = known[text] { return parts }
    guard let template = try? Template(text) else { return nil }
    known[text] = template.parts
    return template.parts
  }
}

extension Step {
  fileprivate var isLiteral: Bool {
    if case .literal = self { true } else { false }
  }
}
