public import MailVocabulary

/// What looks like the message that is asked for and is not, collected while nothing better is found.
public struct NearMisses: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The right message at another time.
    case otherTime = "other-time"
    /// The same in other letters, large or small.
    case letterCase = "letter-case"
    /// One or two letters differ.
    case similar
    /// The same person at another domain.
    case otherDomain = "other-domain"
    /// The sender fits, not the recipient; and the other way round.
    case senderOnly = "sender-only"
    case recipientOnly = "recipient-only"
  }

  public struct Miss: Sendable {
    public var kind: Kind
    /// What the log has instead.
    public var text: String
    public var count: Int
    public var distance: Int
    /// The newest message of it.
    public var message: MessageTrace
  }

  private var found: [String: Miss] = [:]
  /// Different texts that are kept, and those of each kind that are told.
  static let limit = 1_000
  private static let recipientLimit = 20
  static let shownLimit = 5

  /// The likeliest of each kind.
  public var best: [Miss] {
    Kind.allCases.flatMap { kind in
      found.values.filter { $0.kind == kind }
        .sorted { ($0.distance, -$0.count, $0.text) < ($1.distance, -$1.count, $1.text) }.prefix(Self.shownLimit)
    }
  }

  mutating func note(_ kind: Kind, _ text: String, _ message: MessageTrace, distance: Int = 0) {
    let key = "\(kind.rawValue) \(text)"
    var message = message
    // It is shown, not followed.
    message.recipients = Array(message.recipients.prefix(Self.recipientLimit))
    message.localIDs = Array(message.localIDs.prefix(Self.recipientLimit))
    message.related = Array(message.related.prefix(Self.recipientLimit))
    if let known = found[key] {
      found[key]?.count += 1
      if known.message.start < message.start { found[key]?.message = message }
    } else if found.count < Self.limit {
      found[key] = Miss(kind: kind, text: text, count: 1, distance: distance, message: message)
    }
  }

  /// Compares what the message is called with the text that was asked for.
  mutating func compare(_ asked: String, _ message: MessageTrace) {
    let folded = asked.inSmallLetters
    for id in message.localIDs { compare(asked, folded, id, message, limit: 1) }
    if let id = message.messageID { compare(asked, folded, id, message, limit: 1) }
    // Each once, in order.
    var seen: Set<String> = []
    func compareOnce(_ address: String?) {
      guard let address, isNear(address, folded) else { return }
      if seen.insert(address.inSmallLetters).inserted { compare(address: address, folded, message) }
    }
    compareOnce(message.sender)
    for recipient in message.recipients {
      compareOnce(recipient.address)
      compareOnce(recipient.originalTo)
    }
  }

  /// Whether an address can be near to what is asked for, by its length alone.
  private func isNear(_ address: String, _ folded: String) -> Bool {
    let at = UInt8(ascii: "@")
    let isWhole = folded.utf8.contains(at) && folded.utf8.first != at
    // The same person at another domain has any length.
    guard !isWhole else { return true }
    let count = address.utf8.firstIndex(of: at).map { address.utf8.distance(from: address.startIndex, to: $0) }
    // Letters that are not ASCII may be longer in the other case.
    return abs((count ?? address.utf8.count) - folded.utf8.count) <= Self.limit(for: folded)
      || address.utf8.contains { $0 >= 0x80 }
  }

  mutating func compare(address: String, _ folded: String, _ message: MessageTrace) {
    let other = address.inSmallLetters
    guard folded.contains("@"), !folded.hasPrefix("@") else {
      let local = other.prefix { $0 != "@" }
      if let distance = EditDistance.between(folded, local, limit: Self.limit(for: folded)), distance > 0 {
        note(.similar, other, message, distance: distance)
      }
      return
    }
    if other.prefix(while: { $0 != "@" }) == folded.prefix(while: { $0 != "@" }), other.contains("@") {
      note(.otherDomain, other, message)
    } else if let distance = EditDistance.between(folded, other, limit: Self.limit(for: folded)), distance > 0 {
      note(.similar, other, message, distance: distance)
    }
  }

  private mutating func compare(
    _ asked: String, _ folded: String, _ id: String, _ message: MessageTrace, limit: Int
  ) {
    // Every message is compared, and most ids differ in length.
    guard abs(id.utf8.count - folded.utf8.count) <= limit || id.utf8.contains(where: { $0 >= 0x80 }) else { return }
    let other = id.inSmallLetters
    if other == folded {
      if id != asked { note(.letterCase, id, message) }
    } else if folded.utf8.count >= 6, let distance = EditDistance.between(folded, other, limit: limit) {
      note(.similar, id, message, distance: distance)
    }
  }

  /// Short names differ by one letter and are other names.
  private static func limit(for text: String) -> Int { text.utf8.count < 4 ? 0 : text.utf8.count < 8 ? 1 : 2 }
}
