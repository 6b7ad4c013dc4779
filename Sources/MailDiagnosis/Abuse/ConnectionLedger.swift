import MailVocabulary

/// What clients of the SMTP server try: recipients that do not exist, and mail that is taken.
public struct ConnectionLedger: Sendable {
  struct Source: Sendable {
    var unknown: Incident?
    /// Names that were refused, at most ``nameLimit``.
    var names: Set<String> = []
    var accepted = 0
    /// Domains of the senders whose mail was taken, at most ``gatewayDomains``.
    var domains: Set<String> = []
    var service = ""
  }

  var sources = Roll<String, Source>(limit: limit)

  static let nameLimit = 64
  /// So many recipients' mail of so many domains no client has of its own.
  static let gatewayMail = 50
  static let gatewayDomains = 20
  static let limit = 40_000

  public init() {}

  mutating func observe(_ message: MessageTrace, _ refusals: Refusals) {
    guard let address = message.sourceIP, sources.hasRoom(for: address) else { return }
    sources[address, default: Source()].take(message, refusals)
  }

  /// Whether the address is no client, but a proxy or a server that stands before this one and brings the mail of many:
  /// what is done through it accuses those behind it.
  func isGateway(_ address: String) -> Bool {
    guard let source = sources[address] else { return false }
    return source.accepted >= Self.gatewayMail && source.domains.count >= Self.gatewayDomains
  }
}

extension ConnectionLedger.Source {
  mutating func take(_ message: MessageTrace, _ refusals: Refusals) {
    service = message.service
    for place in message.recipients.indices {
      guard message.recipients[place].outcome == .rejected else {
        accepted += 1
        if domains.count < ConnectionLedger.gatewayDomains,
          let domain = message.sender.flatMap(DeliveryLedger.domainText)
        {
          domains.insert(domain)
        }
        continue
      }
      guard refusals[place] == .recipientUnknown else { continue }
      let recipient = message.recipients[place]
      let time = recipient.time ?? message.start
      if unknown == nil { unknown = Incident(at: time) }
      unknown?.add(time, recipient.telling)
      if names.count < ConnectionLedger.nameLimit { names.insert(recipient.address.lowercased()) }
    }
  }
}
