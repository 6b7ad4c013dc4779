import MailVocabulary

/// How long something went on at a stretch: what comes again after hours of silence is another time.
struct Spell: Sendable {
  private var start: Instant?
  private var last: Instant?
  /// In seconds.
  private(set) var longest: Double = 0

  /// A queue tries again within about an hour.
  private static let pause: Double = 7_200

  mutating func add(_ time: Instant) {
    if let last, abs(time.seconds(since: last)) <= Self.pause {
      self.last = max(last, time)
    } else {
      start = time
      last = time
    }
    if let start, let last { longest = max(longest, last.seconds(since: start)) }
  }
}
