public import MailVocabulary

/// How often each of some things happened, over time: as fine as fits into a few hundred spans, however long the log is.
public struct TimeTally: Sendable {
  /// Spans are joined two by two when there would be more.
  public static let limit = 240
  /// Seconds of a span.
  private var step: Int64 = 60
  let kinds: Int
  private var counts: [Int64: [Int]] = [:]
  private var first: Int64?
  private var last: Int64 = 0
  /// What lies far off all the rest, as the lines of a clock that leapt do: one such line would press all others into
  /// one span. If there are many, they count.
  private var far: [(kind: Int, seconds: Int64, count: Int)] = []
  private var total = 0
  private static let farLimit = 1_000

  public init(kinds: Int) { self.kinds = kinds }

  public mutating func add(_ kind: Int, at time: Instant, count: Int = 1) {
    guard count > 0, kind < kinds else { return }
    let seconds = time.microseconds / 1_000_000
    total += count
    if isFar(seconds) {
      far.append((kind, seconds, count))
      if far.count > Self.farLimit { takeFar() }
      return
    }
    put(kind, seconds, count)
  }

  /// More than three days away, and more than three times as far as all the rest reaches.
  private func isFar(_ seconds: Int64) -> Bool {
    guard let first else { return false }
    let away = max(first * step - seconds, seconds - (last + 1) * step)
    return away > 3 * 86_400 && away > 3 * (last + 1 - first) * step
  }

  private mutating func takeFar() {
    for one in far { put(one.kind, one.seconds, one.count) }
    far.removeAll()
  }

  private mutating func put(_ kind: Int, _ seconds: Int64, _ count: Int) {
    let place = Self.span(seconds, step)
    if let first {
      if place < first || place > last {
        self.first = min(first, place)
        last = max(last, place)
        join()
      }
    } else {
      first = place
      last = place
    }
    counts[Self.span(seconds, step), default: Array(repeating: 0, count: kinds)][kind] += count
  }

  private static func span(_ seconds: Int64, _ step: Int64) -> Int64 {
    let rest = seconds % step
    return (seconds - rest) / step - (rest < 0 ? 1 : 0)
  }

  private mutating func join() {
    while let first, last - first >= Int64(Self.limit) {
      step *= 2
      var joined: [Int64: [Int]] = [:]
      for (place, values) in counts {
        for (kind, value) in values.enumerated() {
          joined[Self.half(place), default: Array(repeating: 0, count: kinds)][kind] += value
        }
      }
      counts = joined
      self.first = Self.half(first)
      last = Self.half(last)
    }
  }

  private static func half(_ place: Int64) -> Int64 { place >> 1 }

  /// The start of the first span, the seconds of one, and the counts of each, by kind; empty if nothing was added.
  public var spans: (start: Instant, step: Int64, counts: [[Int]]) {
    var whole = self
    if far.reduce(0, { $0 + $1.count }) * 50 >= total { whole.takeFar() }
    return whole.allSpans
  }

  private var allSpans: (start: Instant, step: Int64, counts: [[Int]]) {
    guard let first else { return (Instant(microseconds: 0), step, []) }
    let empty = Array(repeating: 0, count: kinds)
    return (Instant(microseconds: first * step * 1_000_000), step, (first...last).map { counts[$0] ?? empty })
  }
}

/// The most frequent of names without end: exact as long as there are not too many.
public struct NameTally: Sendable {
  static let limit = 20_000
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func add(_ name: String, count: Int = 1) {
    guard counts.count < Self.limit || counts[name] != nil else { return }
    counts[name, default: 0] += count
  }

  public func top(_ limit: Int) -> [(name: String, count: Int)] {
    Array(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)).map { ($0.key, $0.value) }
  }
}
