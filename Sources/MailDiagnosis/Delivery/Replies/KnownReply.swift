public import MailVocabulary

/// A reply as servers are known to give it, and what it says.
public struct KnownReply: Sendable {
  /// Whether to send the same message again can help.
  public enum Retry: String, Sendable {
    /// It is tried again by itself, and will pass.
    case helps
    /// Only more slowly.
    case slowly
    /// Only when something was changed.
    case afterChange = "after-change"
  }

  /// Text of the reply in small letters; `*` stands for any text between two parts. At least four letters before a `*`.
  public let pattern: String
  public let reading: ReplyReading
  /// What it says, in one sentence.
  public let says: String
  public let retry: Retry
  /// Who must act; nil is nobody.
  public let actor: Finding.Actor?
  /// How grave it is, if more than others of this reading.
  let severity: Finding.Severity?

  /// - Parameters:
  ///   - says: what it says beyond what every reply of this reading says.
  ///   - retry: whether a retry helps, if otherwise than with others of this reading.
  ///   - actor: who must act, if another than with others of this reading.
  ///   - severity: how grave it is, if more than with others of this reading.
  init(
    _ pattern: String, _ reading: ReplyReading, _ says: String? = nil, retry: Retry? = nil,
    actor: Finding.Actor? = nil, severity: Finding.Severity? = nil
  ) {
    self.pattern = pattern
    self.reading = reading
    self.says = says ?? reading.says
    self.retry = retry ?? reading.retry
    self.actor = actor ?? reading.actor
    self.severity = severity
  }
}

/// Known replies, made ready for one pass over a text: only where four letters of one begin is more compared.
public struct ReplyBook: Sendable {
  /// The more telling first.
  public let replies: [KnownReply]
  private let parts: [[[UInt8]]]
  /// The first four letters of each pattern with its number, by their ``bit``.
  private let heads: [(word: UInt32, number: Int)]
  /// Where in ``heads`` those of each bit begin.
  private let starts: [UInt16]
  /// Whether some pattern begins with letters of that bit.
  private let filter: [UInt64]

  init(_ replies: [KnownReply]) {
    self.replies = replies
    parts = replies.map { $0.pattern.split(separator: "*").map { Array($0.utf8) } }
    heads = parts.enumerated().map { number, parts in
      guard let head = parts.first, head.count >= 4 else {
        preconditionFailure("a reply needs four letters to be found by: \(replies[number].pattern)")
      }
      return (head.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, number)
    }.sorted { (Self.bit($0.word), $0.number) < (Self.bit($1.word), $1.number) }
    var starts = [UInt16](repeating: 0, count: Self.bitCount + 1)
    var filter = [UInt64](repeating: 0, count: Self.bitCount / 64)
    for (word, _) in heads {
      starts[Self.bit(word) + 1] += 1
      filter[Self.bit(word) >> 6] |= 1 << UInt64(Self.bit(word) & 63)
    }
    for bit in 0..<Self.bitCount { starts[bit + 1] += starts[bit] }
    self.starts = starts
    self.filter = filter
  }

  private static let bitCount = 4_096
  private static func bit(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 20) }

  /// The most telling reply that the text holds; the text is in small letters.
  func first(in text: Bytes) -> KnownReply? {
    guard text.count >= 4 else { return nil }
    var best = Int.max
    var word = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(text[$1]) }
    filter.withUnsafeBufferPointer { filter in
      for place in 3..<text.count {
        word = word << 8 | UInt32(text[place])
        let bit = Self.bit(word)
        guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { continue }
        for head in heads[Int(starts[bit])..<Int(starts[bit + 1])] where head.word == word && head.number < best {
          if Self.matches(parts[head.number], text, at: place - 3) { best = head.number }
        }
      }
    }
    return best == Int.max ? nil : replies[best]
  }

  private static func matches(_ parts: [[UInt8]], _ text: Bytes, at place: Int) -> Bool {
    guard stands(parts[0], text, at: place) else { return false }
    var end = place + parts[0].count
    for part in parts.dropFirst() {
      while end + part.count <= text.count, !stands(part, text, at: end) { end += 1 }
      guard end + part.count <= text.count else { return false }
      end += part.count
    }
    return true
  }

  private static func stands(_ part: [UInt8], _ text: Bytes, at place: Int) -> Bool {
    guard place + part.count <= text.count else { return false }
    for offset in 0..<part.count where text[place + offset] != part[offset] { return false }
    return true
  }
}

extension ReplyBook {
  /// What other servers say: those whose words are their own first, then what many say.
  public static let remote = ReplyBook(
    greylisting + google + microsoft + yahooAndApple + blocklists + gateways + providers + italianProviders
      + nativeTexts
      + generalWords)

  /// What our own server says of a delivery that got no answer.
  public static let own = ReplyBook(ownWords)
}
