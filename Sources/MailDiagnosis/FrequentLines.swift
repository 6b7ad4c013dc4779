import MailVocabulary

/// Lines that are everyday by themselves, and grave where many come within a short time.
struct FrequentLines: Sendable {
  private var latest: [Casebook.Shown: [Instant]] = [:]
  /// Of which so many came within that time.
  private(set) var frequent: Set<Casebook.Shown> = []

  mutating func add(_ key: Casebook.Shown, _ time: Instant, _ thresholds: Thresholds) {
    guard let (count, seconds) = Self.limits(key.code, thresholds), !frequent.contains(key) else { return }
    // A clock that was set back leaves times that lie ahead.
    var times = (latest[key] ?? []).filter { abs(time.seconds(since: $0)) <= seconds }
    times.append(time)
    if times.count >= count {
      frequent.insert(key)
      latest[key] = nil
    } else {
      latest[key] = times
    }
  }

  private static func limits(_ code: FindingCode, _ thresholds: Thresholds) -> (count: Int, seconds: Double)? {
    switch code {
    case .serverFilterDown: (thresholds.filterFailures, 300)
    case .serverStoreCorrupt: (thresholds.damagedMailboxLines + 1, 86_400)
    default: nil
    }
  }
}
