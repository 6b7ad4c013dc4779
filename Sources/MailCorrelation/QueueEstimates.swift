import MailVocabulary

/// When a message was tried, as far as the next try can be told from it.
struct TryRhythm {
  private(set) var last: Instant?
  private var latest: Double?
  private var before: Double?

  /// Seconds within which lines are of one try: its recipients are told one by one.
  static let oneTry: Double = 30

  mutating func note(_ time: Instant) {
    guard let last else {
      self.last = time
      return
    }
    let seconds = time.seconds(since: last)
    guard seconds > Self.oneTry else { return }
    self.last = time
    before = latest
    latest = seconds
  }

  /// The next try after as long a time as the last, or longer if the times grow; nil where there is no such rhythm, and
  /// where the log goes on past the time without a try.
  func next(logEnd: Instant) -> Instant? {
    guard let last, let latest, let before else { return nil }
    let growth = latest / before
    guard growth > 0.7, growth < 3.5 else { return nil }
    let wait = growth < 1.4 ? latest : latest * min(growth, 2)
    let next = last.advanced(bySeconds: Int64(wait))
    return logEnd.seconds(since: next) > wait / 2 ? nil : next
  }
}

/// How long each host keeps a message before it gives up: the shortest time that was seen.
struct QueueLifetimes {
  private var seconds: [String: Double] = [:]
  static let limit = 1_000

  /// Notifications may have a lifetime of their own.
  private static func key(_ trace: MessageTrace) -> String {
    (trace.hosts.last ?? "") + (trace.sender == "" ? " <>" : "")
  }

  mutating func note(_ trace: MessageTrace, gaveUp time: Instant) {
    let key = Self.key(trace)
    guard seconds.count < Self.limit || seconds[key] != nil else { return }
    seconds[key] = min(seconds[key] ?? .infinity, time.seconds(since: trace.start))
  }

  func end(of trace: MessageTrace, logEnd: Instant) -> Instant? {
    guard let lifetime = seconds[Self.key(trace)], lifetime < 1e9 else { return nil }
    let end = trace.start.advanced(bySeconds: Int64(lifetime))
    return end > logEnd ? end : nil
  }
}
