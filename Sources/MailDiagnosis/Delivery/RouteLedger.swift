import MailVocabulary

/// Which hosts reach the IPv6 addresses of others.
struct RouteLedger: Sendable {
  struct Host: Sendable {
    var incident: Incident
    var domains: Set<String> = []
    var service = ""
    var text = ""
  }

  /// By our host: mail that waits because no way leads to a server by IPv6.
  private(set) var blocked: [String: Host] = [:]
  /// Our hosts that delivered by IPv6.
  private(set) var reaching: Set<String> = []

  static let limit = 1_000

  private static func isSix(_ address: Bytes?) -> Bool {
    guard let address else { return false }
    return (0..<address.count).contains { address[$0] == UInt8(ascii: ":") }
  }

  /// A delivery that was put off because an address of IPv6 was the last that could be tried.
  mutating func fail(_ event: Event, _ time: Instant) {
    guard let reply = event[.reply] ?? event[.reason], reply.count < 500 else { return }
    let text = reply.string
    guard text.contains("Network is unreachable"), text.firstMatch(of: /\[[0-9A-Fa-f]*:[0-9A-Fa-f:.]+\]/) != nil else {
      return
    }
    let host = event.hostName
    guard blocked.count < Self.limit || blocked[host] != nil else { return }
    blocked[host, default: Host(incident: Incident(at: time))].incident.add(time, event.evidence)
    blocked[host]?.service = event.service
    blocked[host]?.text = text
    if let domain = event[.recipient].flatMap(DeliveryLedger.domain), blocked[host]?.domains.count ?? 0 < 64 {
      blocked[host]?.domains.insert(domain)
    }
  }

  mutating func succeed(_ event: Event) {
    guard !blocked.isEmpty || reaching.isEmpty, Self.isSix(event[.destinationIP]), reaching.count < Self.limit else {
      return
    }
    reaching.insert(event.hostName)
  }
}
