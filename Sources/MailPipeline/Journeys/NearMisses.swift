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
    let folded = asked.lowercased()
    for id in message.localIDs + [message.messageID].compactMap({ $0 }) {
      compare(asked, folded, id, message, limit: 1)
    }
    let addresses = [message.sender] + message.recipients.flatMap { [$0.address, $0.originalTo] }
    // Each once, in order.
    var seen: Set<String> = []
    for case let address? in addresses where seen.insert(address.lowercased()).inserted {
      compare(address: address, folded, message)
    }
  }

  mutating func compare(address: String, _ folded: String, _ message: MessageTrace) {
    let other = address.lowercased()
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
    if id.lowercased() == folded {
      if id != asked { note(.letterCase, id, message) }
    } else if folded.utf8.count >= 6, let distance = EditDistance.between(folded, id.lowercased(), limit: limit) {
      note(.similar, id, message, distance: distance)
    }
  }

  /// Short names differ by one letter and are other names.
  private static func limit(for text: String) -> Int { text.utf8.count < 4 ? 0 : text.utf8.count < 8 ? 1 : 2 }
}
