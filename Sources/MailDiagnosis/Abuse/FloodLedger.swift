import MailVocabulary

/// Who opens how many connections in a minute.
struct FloodLedger: Sendable {
  struct Minute: Sendable {
    var minute: Int64
    var count: Int32
  }

  struct Flood: Sendable {
    var incident: Incident
    var most = 0
    var service = ""
  }

  /// By hash of the address.
  private var minutes: [UInt64: Minute] = [:]
  private var all = Minute(minute: 0, count: 0)
  private(set) var floods: [String: Flood] = [:]

  static let limit = 100_000

  mutating func connect(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard let source = event[.sourceIP] else { return }
    let minute = time.seconds / 60
    if all.minute != minute { all = Minute(minute: minute, count: 0) }
    all.count += 1
    let key = source.hash(seed: 0x666C_6F6F)
    // Who was not seen in this minute is told apart soon enough.
    if minutes.count >= Self.limit, minutes[key] == nil { minutes.removeAll(keepingCapacity: true) }
    var own = minutes[key] ?? Minute(minute: minute, count: 0)
    if own.minute != minute { own = Minute(minute: minute, count: 0) }
    own.count += 1
    minutes[key] = own
    guard Int(own.count) > thresholds.connectionsInAMinute,
      Double(own.count) > Double(all.count) * thresholds.connectionShare
    else { return }
    let address = source.string
    guard floods.count < Self.limit || floods[address] != nil else { return }
    var flood = floods[address] ?? Flood(incident: Incident(at: time))
    flood.incident.add(time, event.evidence)
    flood.most = max(flood.most, Int(own.count))
    flood.service = event.service
    floods[address] = flood
  }
}
