import MailVocabulary

/// Which hosts reach the IPv6 addresses of others.
struct RouteLedger: Sendable {
  struct Host: Sendable {
    var incident: Incident
    var servers: Set<String> = []
    var service = ""
    var text = ""
  }

  /// By our host: servers that could not be reached by IPv6 for want of a way.
  private(set) var blocked: [String: Host] = [:]
  /// Our hosts that delivered by IPv6.
  private(set) var reaching: Set<String> = []

  static let limit = 1_000

  private static func isSix(_ address: Bytes?) -> Bool {
    guard let address else { return false }
    return (0..<address.count).contains { address[$0] == UInt8(ascii: ":") }
  }

  mutating func fail(_ event: Event, _ time: Instant) {
    guard Self.isSix(event[.destinationIP]), let reason = event[.reason], reason == "Network is unreachable" else {
      return
    }
    let host = event.host.string
    guard blocked.count < Self.limit || blocked[host] != nil else { return }
    blocked[host, default: Host(incident: Incident(at: time))].incident.add(time, event.evidence)
    blocked[host]?.service = event.meaning.service
    blocked[host]?.text = event.text.string
    if let server = event.string(.destinationDomain), blocked[host]?.servers.count ?? 0 < 64 {
      blocked[host]?.servers.insert(server)
    }
  }

  mutating func succeed(_ event: Event) {
    guard !blocked.isEmpty || reaching.isEmpty, Self.isSix(event[.destinationIP]), reaching.count < Self.limit else {
      return
    }
    reaching.insert(event.host.string)
  }
}
