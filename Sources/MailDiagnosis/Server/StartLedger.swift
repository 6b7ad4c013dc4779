import MailVocabulary

/// Starts of services, which come too often where something makes them fall over.
struct StartLedger: Sendable {
  private var latest: [String: [Int64]] = [:]
  /// Services that were started so often within ten minutes, with how often.
  private(set) var loops: [String: Int] = [:]

  private static let limit = 1_000

  mutating func observe(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard event.facts.action == .start else { return }
    let key = event.service + "@" + event.hostName
    guard latest.count < Self.limit || latest[key] != nil else { return }
    var times = (latest[key] ?? []).filter { time.seconds - $0 <= 600 }
    // One start is told by several processes at once.
    if let last = times.last, time.seconds - last < 3 { return }
    times.append(time.seconds)
    if times.count > 100 { times.removeFirst() }
    latest[key] = times
    if times.count >= thresholds.startsOfALoop {
      loops[event.service] = max(loops[event.service] ?? 0, times.count)
    }
  }
}
