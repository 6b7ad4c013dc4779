import MailVocabulary

/// TLS handshakes that failed: whose, and which of them over the certificate of this server.
struct HandshakeLedger: Sendable {
  struct Source: Sendable {
    var incident: Incident
    /// How many of them failed because the client takes our certificate for expired.
    var expired = 0
    var service = ""
    var reason: String?
    /// The latest, as many as are asked for.
    fileprivate var times: [Instant] = []
    /// The most within a day: a device that fails now and then is on a bad line.
    fileprivate(set) var most = 0
  }

  private(set) var sources: [String: Source] = [:]
  /// Networks whose clients took the certificate of a service for expired.
  private(set) var networks: [String: Set<String>] = [:]
  /// By service: times in which nobody got through.
  private var blackouts: [String: Blackouts] = [:]
  private var isAnyOpen = false
  /// Services that say themselves that their certificate is of no use.
  private(set) var unusable: Set<String> = []
  /// The failed handshake before: the library's own words about it follow, and name no client.
  private var last: (source: String, pid: Int32, line: Int)?

  static let limit = 100_000

  mutating func fail(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard let address = event.string(.sourceIP) else { return }
    last = (address, event.line.pid, event.lineNumber)
    guard sources.count < Self.limit || sources[address] != nil else { return }
    sources[address, default: Source(incident: Incident(at: time))].take(event, time, thresholds)
    blackouts[event.service, default: Blackouts()].fail(address, time)
    isAnyOpen = true
  }

  /// Somebody logged in, or brought a message.
  mutating func succeed(_ event: Event) {
    guard isAnyOpen else { return }
    blackouts[event.service]?.succeed()
    isAnyOpen = blackouts.values.contains(where: \.isOpen)
  }

  /// Sources that failed while all others did, too, as far as they log in at other times.
  func shutOut(_ thresholds: Thresholds, isKnown: (String) -> Bool) -> Set<String> {
    blackouts.values.reduce(into: []) {
      $0.formUnion($1.names(atLeast: thresholds.blackoutNames, where: isKnown))
    }
  }

  mutating func blame(_ event: Event) {
    let service = event.service
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
  fileprivate mutating func take(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    incident.add(time, event.evidence)
    times.append(time)
    if times.count > min(64, max(thresholds.failedHandshakes, thresholds.strangersFailedHandshakes)) {
      times.removeFirst()
    }
    most = max(most, times.count { abs(time.seconds(since: $0)) <= 86_400 })
    service = event.service
    if reason == nil { reason = event.string(.reason).map(DeliveryLedger.short) }
  }
}
