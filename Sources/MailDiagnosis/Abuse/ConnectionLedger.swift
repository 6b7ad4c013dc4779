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
  static let limit = 100_000

  public init() {}

  mutating func observe(_ message: MessageTrace) {
    guard let address = message.sourceIP, sources.count < Self.limit || sources[address] != nil else { return }
    sources[address, default: Source()].take(message)
  }
}

extension ConnectionLedger.Source {
  mutating func take(_ message: MessageTrace) {
    service = message.service
    for recipient in message.recipients {
      guard recipient.outcome == .rejected else {
        accepted += 1
        continue
      }
      guard ReplyReading.read(recipient) == .recipientUnknown else { continue }
      let time = recipient.time ?? message.start
      if unknown == nil { unknown = Incident(at: time) }
      unknown?.add(time, recipient.telling)
      if names.count < ConnectionLedger.nameLimit { names.insert(recipient.address.lowercased()) }
    }
  }
}
