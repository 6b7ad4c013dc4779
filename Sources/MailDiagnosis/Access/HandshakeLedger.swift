import MailVocabulary

/// TLS handshakes that failed: whose, and which of them over the certificate of this server.
struct HandshakeLedger: Sendable {
  struct Source: Sendable {
    var incident: Incident
    /// How many of them failed because the client takes our certificate for expired.
    var expired = 0
    var service = ""
    var reason: String?
  }

  private(set) var sources: [String: Source] = [:]
  /// Networks whose clients took the certificate of a service for expired.
  private(set) var networks: [String: Set<String>] = [:]
  /// Services that say themselves that their certificate is of no use.
  private(set) var unusable: Set<String> = []
  /// The failed handshake before: the library's own words about it follow, and name no client.
  private var last: (source: String, pid: Int32, line: Int)?

  static let limit = 100_000

  mutating func fail(_ event: Event, _ time: Instant) {
    guard let address = event.string(.sourceIP) else { return }
    last = (address, event.line.pid, event.lineNumber)
    guard sources.count < Self.limit || sources[address] != nil else { return }
    sources[address, default: Source(incident: Incident(at: time))].take(event, time)
  }

  mutating func blame(_ event: Event) {
    let service = event.meaning.service
    guard event.text.contains("alert certificate expired") else {
      unusable.insert(service)
      return
    }
    var address = event.string(.sourceIP)
    if address == nil, let last, last.pid == event.line.pid, event.lineNumber - last.line < 100 {
      address = last.source
      sources[last.source]?.expired += 1
    }
    guard let address, networks[service, default: []].count < 64 else { return }
    networks[service, default: []].insert(AccessReading.network(address))
  }
}

extension HandshakeLedger.Source {
  fileprivate mutating func take(_ event: Event, _ time: Instant) {
    incident.add(time, event.evidence)
    service = event.meaning.service
    if reason == nil { reason = event.string(.reason).map(DeliveryLedger.short) }
  }
}
