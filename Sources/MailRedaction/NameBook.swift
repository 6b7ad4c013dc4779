public import MailSyntax
public import MailVocabulary

/// The words that daemons write, and the names of people that the log has shown.
///
/// A word that is part of a daemon's wording is never taken for a name outside the places where names stand: a user
/// called `user` does not turn every line into something else.
public struct NameBook: Sendable {
  /// In small letters.
  private let wording: Set<[UInt8]>
  private var names: Set<[UInt8]> = []
  /// How often a name was added.
  private(set) var changes = 0
  private static let limit = 100_000

  public init(_ dialects: [Dialect]) {
    var wording: Set<[UInt8]> = []
    for dialect in dialects {
      for text in dialect.programs + dialect.programsAfterSlash + [dialect.service] { wording.insert(Array(text.utf8)) }
      for message in dialect.messages {
        for template in message.templates { Self.addWords(of: Array(template.utf8), to: &wording) }
      }
    }
    self.wording = wording
  }

  private static func addWords(of template: [UInt8], to wording: inout Set<[UInt8]>) {
    var word: [UInt8] = []
    // What stands in an optional part is the daemon's wording, too; the name of a field is none.
    var isCapture: [Bool] = []
    func isPart(_ byte: UInt8) -> Bool { TextRedactor.isName(byte) }
    let bytes = template + [0x20]
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "{") { isCapture.append(bytes[place + 1] != UInt8(ascii: "?")) }
      if isCapture.last != true, isPart(byte) {
        word.append(Pseudonyms.small(byte))
      } else if !word.isEmpty {
        wording.insert(word)
        for piece in word.split(whereSeparator: { ".-_".utf8.contains($0) }) { wording.insert(Array(piece)) }
        word.removeAll()
      }
      if byte == UInt8(ascii: "}") { _ = isCapture.popLast() }
    }
  }

  /// Notes who logged in, and whose mail lies here.
  public mutating func observe(_ event: Event) {
    switch (event.facts.action, event.facts.outcome) {
    case (.login, .success), (.logout, _), (.accept, _): if let name = event[.userName] { add(name) }
    case (.deliver, _): if event[.relay] == nil, let name = event[.recipient] { add(name) }
    default: break
    }
  }

  /// Notes one name.
  public mutating func add(_ name: Bytes) {
    guard names.count < Self.limit, let word = Self.plain(name), word.count >= 4, !wording.contains(word) else {
      return
    }
    if names.insert(word).inserted { changes += 1 }
  }

  /// A name in small letters without its domain; nil if it is no word, or the name of a task.
  static func plain(_ name: Bytes) -> [UInt8]? {
    let end = name.firstIndex(of: UInt8(ascii: "@")) ?? name.count
    guard end >= 2, end <= 64 else { return nil }
    let word = (0..<end).map { Pseudonyms.small(name[$0]) }
    guard word.allSatisfy(TextRedactor.isName), word.contains(where: { $0 &- 0x61 < 26 }),
      !Pseudonyms.roles.contains(String(decoding: word, as: UTF8.self))
    else { return nil }
    return word
  }

  func hasName(_ word: [UInt8]) -> Bool { names.contains(word) }
  func isWording(_ word: [UInt8]) -> Bool { wording.contains(word) }
}
