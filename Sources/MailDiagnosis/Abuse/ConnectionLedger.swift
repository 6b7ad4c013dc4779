import MailVocabulary

/// What clients of the SMTP server try: recipients that do not exist, and mail that is taken.
public struct ConnectionLedger: Sendable {
  struct Source: Sendable {
    var unknown: Incident?
    /// Names that were refused, at most ``nameLimit``.
    var names: Set<String> = []
    var accepted = 0
    var service = ""
  }

  var sources: [String: Source] = [:]

  static let nameLimit = 64
  static let limit = 200_000

  public init() {}

  mutating func observe(_ event: Event) {
    guard event.facts.action == .reject, let time = event.time, let text = event[.reply],
      let recipient = event.string(.recipient), let address = event.string(.sourceIP),
      ReplyReading.read(text, dsn: event[.dsn], isRemote: true) == .recipientUnknown
    else { return }
    guard sources.count < Self.limit || sources[address] != nil else { return }
    sources[address, default: Source()].refuse(event, recipient, time)
  }

  mutating func observe(_ message: MessageTrace) {
    guard let address = message.sourceIP, !message.localIDs.isEmpty else { return }
    if sources[address] != nil {
      sources[address]?.accepted += message.recipients.count
    } else if sources.count < Self.limit {
      sources[address] = Source(accepted: message.recipients.count)
    }
  }
}

extension ConnectionLedger.Source {
  mutating func refuse(_ event: Event, _ recipient: String, _ time: Instant) {
    unknown = unknown ?? Incident(at: time)
    unknown?.add(time, event.evidence)
    if names.count < ConnectionLedger.nameLimit { names.insert(recipient.lowercased()) }
    service = event.meaning.service
  }
}
