public import MailVocabulary

/// What became of mail, in numbers, with the newest that did not go well.
public struct MailTally: Sendable {
  /// One message for one recipient.
  public struct Letter: Sendable {
    public var time: Instant
    public var id: String?
    public var sender: String?
    public var recipient: String
    public var outcome: MessageTrace.Outcome
    public var reply: String?
    public var relay: String?
    public var place: Place?
  }

  public private(set) var outcomes: [MessageTrace.Outcome: Int] = [:]
  public private(set) var first: Instant?
  public private(set) var last: Instant?
  /// Why it did not go well.
  public private(set) var reasons = Counts()
  public private(set) var troubled = Latest<Letter>(5)
  /// Queue ids and Message-IDs of the newest.
  public private(set) var ids = Latest<String>(64)
  /// Seconds that deliveries took, of the newest.
  public private(set) var delays = Latest<Double>(500)
  public private(set) var attempts = 0

  public init() {}

  public var total: Int { outcomes.values.reduce(0, +) }

  /// - Parameter reason: why it did not go well, where it did not.
  public mutating func add(_ message: MessageTrace, _ recipient: MessageTrace.Recipient, reason: String) {
    outcomes[recipient.outcome, default: 0] += 1
    attempts += recipient.attempts
    let time = recipient.time ?? message.start
    first = min(first ?? time, time)
    last = max(last ?? time, time)
    for id in message.localIDs.prefix(2) + [message.messageID].compactMap({ $0 }) { ids.add(id) }
    switch recipient.outcome {
    case .delivered, .relayed:
      if let delay = recipient.delay { delays.add(delay) }
    case .queued, .unknown: break
    case .deferred, .bounced, .expired, .rejected, .discarded, .held, .deleted:
      reasons.add(reason)
      troubled.add(
        Letter(
          time: time, id: message.localIDs.first, sender: message.sender, recipient: recipient.address,
          outcome: recipient.outcome, reply: recipient.reply, relay: recipient.relayDomain ?? recipient.relayIP,
          place: recipient.telling?.place ?? message.accepted), by: \.time)
    }
  }

  public mutating func add(_ more: MailTally) {
    outcomes.merge(more.outcomes, uniquingKeysWith: +)
    attempts += more.attempts
    if let time = more.first { first = min(first ?? time, time) }
    if let time = more.last { last = max(last ?? time, time) }
    reasons.add(more.reasons)
    for letter in more.troubled.elements { troubled.add(letter, by: \.time) }
    for id in more.ids.elements { ids.add(id) }
    for delay in more.delays.elements { delays.add(delay) }
  }

  /// How long half of the deliveries took at most, and the longest.
  public var delay: (median: Double, most: Double)? {
    let sorted = delays.elements.sorted()
    guard let most = sorted.last else { return nil }
    return (sorted[(sorted.count - 1) / 2], most)
  }

  /// What is kept of a message that was refused before any recipient was named.
  public mutating func addRefused(_ message: MessageTrace, reason: String) {
    var nobody = MessageTrace.Recipient(address: "", outcome: .rejected)
    nobody.time = message.start
    add(message, nobody, reason: reason)
  }
}
