import MailVocabulary

/// The templates of the dialects that share a tag, parted by how their lines begin.
///
/// A literal is tried before a capture, so a tree for what begins with the same few bytes, and one for all that begins with
/// a capture, find what one tree of all would; and only those are made whose lines are in the log. There are as many
/// branches as the templates have beginnings, whatever the lines are.
final class Wood: Sendable {
  struct Kind: Hashable, Sendable {
    /// Places of the dialects, first come first.
    var claimants: [Int]
    /// Whether the lines have a tag, or are those of files of their own.
    var hasTag: Bool
  }

  private struct Wording: Sendable {
    var text: String
    var message: UInt16
    /// Programs that alone write it; -1 is any.
    var writers: [Int16]
    var beginning: Beginning
    /// Whether it begins with a part that may be missing, and so with anything.
    var isOpen: Bool
  }

  let kind: Kind
  private let wordings: [Wording]
  private let beginnings: [Beginning]
  private let table: BeginningTable

  /// The branch of what begins with a capture.
  static let captures = 0

  init(_ kind: Kind, in grammar: Grammar) {
    self.kind = kind
    var wordings: [Wording] = []
    var beginnings = [Beginning()]
    var known: Set<Beginning> = [Beginning()]
    for place in kind.claimants {
      let dialect = grammar.dialects[place]
      for (offset, message) in dialect.messages.enumerated() {
        let number = grammar.firstNumbers[place] + 3 + UInt16(offset)
        let writers: [Int16] =
          message.programs.isEmpty ? [-1] : message.programs.map { grammar.programNumbers[$0] ?? -2 }
        for template in message.templates {
          for text in dialect.wordings(template, hasTag: kind.hasTag) {
            let (beginning, isOpen) = Beginning.of(text)
            wordings.append(
              Wording(text: text, message: number, writers: writers, beginning: beginning, isOpen: isOpen))
            if known.insert(beginning).inserted { beginnings.append(beginning) }
          }
        }
      }
    }
    self.wordings = wordings
    self.beginnings = beginnings
    table = BeginningTable(beginnings)
  }

  var branchCount: Int { beginnings.count }

  /// The branch of a text; ``captures`` if no template begins as it does.
  @inline(__always)
  func branch(of text: Bytes) -> Int { table.number(of: text) }

  /// The tree of a branch; nil if no template belongs to it.
  func tree(of number: Int) -> TemplateTree? {
    let beginning = beginnings[number]
    var builder = TreeBuilder()
    var isEmpty = true
    for wording in wordings where wording.isOpen || wording.beginning.isOf(beginning) {
      // A template of the catalogue that does not parse is found by the tests, one by one.
      guard let template = try? Template(wording.text) else { continue }
      isEmpty = false
      for sequence in template.expansions {
        guard let steps = try? Template.steps(of: sequence, in: wording.text) else { continue }
        for writer in wording.writers {
          builder.insert(steps, accept: .init(message: wording.message, program: writer))
        }
      }
    }
    return isEmpty ? nil : builder.build()
  }
}

/// The bytes with which the lines of a template begin, as far as they are sure: at most eight.
struct Beginning: Hashable, Sendable {
  /// The first byte lowest, zeros behind the last; no template has a zero.
  private(set) var word: UInt64 = 0
  private(set) var count = 0

  static let limit = 8

  /// How a template begins, and whether that is a part that may be missing.
  static func of(_ template: String) -> (beginning: Beginning, isOpen: Bool) {
    var beginning = Beginning()
    var bytes = template.utf8.makeIterator()
    while beginning.count < limit, let byte = bytes.next() {
      if byte == UInt8(ascii: "{") {
        let next = bytes.next()
        guard next == byte else { return (beginning, beginning.count == 0 && next == UInt8(ascii: "?")) }
      }
      beginning.word |= UInt64(byte) << UInt64(8 * beginning.count)
      beginning.count += 1
    }
    return (beginning, false)
  }

  /// Whether what begins as `other` may begin like this too. What begins with a capture stands apart.
  func isOf(_ other: Beginning) -> Bool {
    count == 0 ? other.count == 0 : count <= other.count && Self.cut(other.word, to: count) == word
  }

  @inline(__always)
  static func cut(_ word: UInt64, to count: Int) -> UInt64 {
    count >= 8 ? word : word & (1 << UInt64(8 * count) &- 1)
  }
}

/// Finds the longest beginning that a text has.
struct BeginningTable: Sendable {
  private var words: [UInt64]
  private var numbers: [Int32]
  private let mask: Int
  /// The lengths that there are, longest first.
  private let lengths: [Int]

  init(_ beginnings: [Beginning]) {
    var capacity = 16
    while capacity < beginnings.count * 3 { capacity *= 2 }
    mask = capacity - 1
    words = Array(repeating: 0, count: capacity)
    numbers = Array(repeating: 0, count: capacity)
    lengths = Set(beginnings.map(\.count)).filter { $0 > 0 }.sorted(by: >)
    for (number, beginning) in beginnings.enumerated() where beginning.count > 0 {
      var place = Int(truncatingIfNeeded: Bytes.mix(beginning.word)) & mask
      while words[place] != 0 { place = (place + 1) & mask }
      words[place] = beginning.word
      numbers[place] = Int32(number)
    }
  }

  /// Its number; 0 if the text has none of them.
  func number(of text: Bytes) -> Int {
    var word: UInt64 = 0
    if text.count >= 8 {
      word = text.word(at: 0).littleEndian
    } else {
      for position in 0..<text.count { word |= UInt64(text[position]) << UInt64(8 * position) }
    }
    for length in lengths where length <= text.count {
      let key = Beginning.cut(word, to: length)
      if key == 0 { continue }
      var place = Int(truncatingIfNeeded: Bytes.mix(key)) & mask
      while words[place] != 0 {
        if words[place] == key { return Int(numbers[place]) }
        place = (place + 1) & mask
      }
    }
    return 0
  }
}
