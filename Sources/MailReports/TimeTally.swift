public import MailVocabulary

/// How often each of some things happened, over time: as fine as fits into a few hundred spans, however long the log is.
public struct TimeTally: Sendable {
  /// Spans are joined two by two when there would be more.
  public static let limit = 240
  /// Seconds of a span.
  private var step: Int64 = 60
  let kinds: Int
  /// By span from the first, and in it by kind.
  private var counts: [Int] = []
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
    if let first, Self.isFar(seconds, first * step, (last + 1) * step) {
      far.append((kind, seconds, count))
      if far.count > Self.farLimit { takeFar() }
      return
    }
    put(kind, seconds, count)
  }

  /// More than three days away, and more than three times as far as all the rest reaches.
  private static func isFar(_ seconds: Int64, _ start: Int64, _ end: Int64) -> Bool {
    let away = max(start - seconds, seconds - end)
    return away > 3 * 86_400 && away > 3 * (end - start)
  }

  private mutating func takeFar() {
    for one in far { put(one.kind, one.seconds, one.count) }
    far.removeAll()
  }

  private mutating func put(_ kind: Int, _ seconds: Int64, _ count: Int) {
    var place = Self.span(seconds, step)
    let start = first ?? place
    if first == nil || place < start || place > last {
      reach(place)
      place = Self.span(seconds, step)
    }
    counts[Int(place - (first ?? place)) * kinds + kind] += count
  }

  /// Makes room for a span; makes all of them longer if there would be too many.
  private mutating func reach(_ place: Int64) {
    guard let before = first else {
      first = place
      last = place
      counts = Array(repeating: 0, count: kinds)
      return
    }
    var low = min(before, place)
    var high = max(last, place)
    var halvings = 0
    while high - low >= Int64(Self.limit) {
      step *= 2
      halvings += 1
      low = Self.half(low)
      high = Self.half(high)
    }
    var joined = Array(repeating: 0, count: Int(high - low + 1) * kinds)
    for span in 0..<counts.count / kinds {
      let moved = Int(((before + Int64(span)) >> Int64(halvings)) - low)
      for kind in 0..<kinds { joined[moved * kinds + kind] += counts[span * kinds + kind] }
    }
    counts = joined
    first = low
    last = high
  }

  private static func span(_ seconds: Int64, _ step: Int64) -> Int64 {
    let rest = seconds % step
    return (seconds - rest) / step - (rest < 0 ? 1 : 0)
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
    let spans = stride(from: 0, to: counts.count, by: kinds).map { Array(counts[$0..<$0 + kinds]) }
    return (Instant(microseconds: first * step * 1_000_000), step, spans)
  }
}

/// The most frequent of names without end: exact as long as there are not too many.
public struct NameTally: Sendable {
  static let limit = 20_000
  /// Bytes of a name; no domain and no status is longer.
  static let longest = 255
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func add(_ name: String, count: Int = 1) {
    guard name.utf8.count <= Self.longest, counts.count < Self.limit || counts[name] != nil else { return }
    counts[name, default: 0] += count
  }

  public func top(_ limit: Int) -> [(name: String, count: Int)] {
    Array(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)).map { ($0.key, $0.value) }
  }
}
