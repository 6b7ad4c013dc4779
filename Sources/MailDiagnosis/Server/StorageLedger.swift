import MailVocabulary

/// Lines that tell of a slow disk, by host, and whose mailboxes they are of.
struct StorageLedger: Sendable {
  struct Host: Sendable {
    var incident: Incident
    /// At most sixteen.
    var users: Set<String> = []
    var service = ""
    var text = ""
    var slowest: Double = 0
  }

  private(set) var hosts: [String: Host] = [:]

  private static let limit = 1_000

  mutating func wait(_ event: Event, _ time: Instant) {
    let name = event.line.hostCount > 0 ? event.hostName : event.source.path
    guard hosts.count < Self.limit || hosts[name] != nil else { return }
    var host = hosts[name] ?? Host(incident: Incident(at: time))
    host.incident.add(time, event.evidence)
    if let user = event.string(.userName)?.lowercased(), host.users.count < 16 { host.users.insert(user) }
    if host.text.isEmpty { host.text = Casebook.values(of: event)["text"] ?? "" }
    host.service = event.service
    host.slowest = max(host.slowest, event[.seconds]?.decimal ?? 0)
    hosts[name] = host
  }
}
