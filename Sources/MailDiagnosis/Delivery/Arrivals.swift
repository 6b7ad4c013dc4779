import MailVocabulary

/// What arrived at one domain, and how long it took.
struct Arrivals: Sendable {
  var count = 0
  var last: Instant
  /// Those whose delay is told.
  private(set) var timed = 0
  /// Those that took too long.
  private(set) var slow: Incident?
  /// Seconds of the slow ones before the queue, in it, until connected, and while it was sent; as Postfix tells them.
  private(set) var parts: [Double] = [0, 0, 0, 0]
  private(set) var service = ""
  /// The hosts on which its mail stays, as numbers, at most four.
  private(set) var homes: [UInt64] = []

  init(last: Instant) { self.last = last }

  static func number(ofHost host: Bytes) -> UInt64 { host.hash(seed: 0x686F_6D65) }

  /// - Parameter staysHere: whether the host itself keeps the mailbox.
  mutating func take(_ event: Event, _ time: Instant, _ staysHere: Bool, _ thresholds: Thresholds) {
    count += 1
    if staysHere, homes.count < 4 {
      let home = Self.number(ofHost: event.host)
      if !homes.contains(home) { homes.append(home) }
    }
    last = time
    guard let delay = event[.delay]?.decimal ?? event[.elapsed]?.elapsedSeconds.map(Double.init) else { return }
    timed += 1
    guard delay >= thresholds.slowSeconds else { return }
    if slow == nil { slow = Incident(at: time) }
    slow?.add(time, event.evidence)
    service = event.service
    guard let text = event.string(.delays) else { return }
    for (place, part) in text.split(separator: "/").prefix(4).enumerated() { parts[place] += Double(part) ?? 0 }
  }
}
