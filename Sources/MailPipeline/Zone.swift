#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
public import MailVocabulary

/// The offsets of a time zone from UTC.
public struct Zone: Sendable {
  /// From a moment on (seconds since 1970), so many seconds east of UTC.
  struct Period: Sendable {
    var start: Int64
    var offset: Int64
    var abbreviation: String
  }

  let periods: [Period]
  public let name: String

  /// A name that the system's time zone database does not have.
  public struct UnknownZone: Error, Told {
    public let name: String
    public var sentence: Sentence {
      "The time zone “\(name, as: "zone")” is not known here: give an IANA name such as Europe/Rome, or install tzdata."
    }
  }

  public static let utc = Zone(
    name: "UTC", periods: [Period(start: .min, offset: 0, abbreviation: "UTC")])

  private init(name: String, periods: [Period]) {
    self.name = name
    self.periods = periods
  }

  /// The zone of that name; nil is the machine's own: that of `TZ`, else of `/etc/localtime`, and UTC if there is none.
  public init(_ name: String?) throws(UnknownZone) {
    guard let name else {
      self = Self.ofMachine(getenv("TZ").map { String(cString: $0) })
      return
    }
    if name == "UTC" || name == "Z" {
      self = .utc
      return
    }
    guard let file = Self.file(name) else { throw UnknownZone(name: name) }
    self.init(name: name, periods: file.periods)
  }

  /// - Parameter setting: what `TZ` says; nil if it is not set.
  static func ofMachine(_ setting: String?) -> Zone {
    guard var text = setting else {
      return ZoneFile(path: "/etc/localtime").map { Zone(name: "local", periods: $0.periods) } ?? .utc
    }
    if text.hasPrefix(":") { text.removeFirst() }
    if let file = text.hasPrefix("/") ? ZoneFile(path: text) : file(text) {
      return Zone(name: text, periods: file.periods)
    }
    return ZoneRule(text).map { Zone(name: text, periods: $0.periods) } ?? .utc
  }

  private static func file(_ name: String) -> ZoneFile? {
    guard !name.isEmpty, !name.contains(".."), !name.hasPrefix("/"), !name.utf8.contains(0) else { return nil }
    for directory in ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/usr/share/lib/zoneinfo/"] {
      if let file = ZoneFile(path: directory + name) { return file }
    }
    return nil
  }

  private func place(at seconds: Int64) -> Int {
    var low = 0
    var high = periods.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if periods[middle].start <= seconds { low = middle } else { high = middle }
    }
    return low
  }

  /// Seconds east of UTC at a moment.
  public func offset(at instant: Instant) -> Int { Int(periods[place(at: instant.seconds)].offset) }

  public func abbreviation(at instant: Instant) -> String { periods[place(at: instant.seconds)].abbreviation }

  /// The moment of a local time, given in microseconds as though it were UTC.
  ///
  /// An hour that comes twice is its first, unless that would be before `previous`; one that does not exist is read with
  /// the offset before the change.
  func instant(local: Int64, after previous: Instant?) -> Instant {
    let seconds = Instant(microseconds: local).seconds
    var found: [Instant] = []
    let guess = place(at: seconds - periods[place(at: seconds)].offset)
    for place in max(0, guess - 1)...min(periods.count - 1, guess + 1) {
      let offset = periods[place].offset
      let moment = seconds - offset
      if self.place(at: moment) == place {
        found.append(Instant(microseconds: local - offset * 1_000_000))
      }
    }
    guard let first = found.first else {
      return Instant(microseconds: local - periods[max(0, guess - 1)].offset * 1_000_000)
    }
    guard found.count > 1, let previous, first.seconds(since: previous) < -120 else { return first }
    return found[1]
  }
}

/// Local times of a zone between two changes of its offset, far enough from both that each is one moment.
struct SteadySpan: Sendable {
  /// Seconds since 1970 as though in UTC.
  fileprivate var start: Int64 = 0
  fileprivate var end: Int64 = 0
  fileprivate var offset: Int64 = 0

  /// No offset is a day, nor is the difference of two of them two days.
  fileprivate static let margin: Int64 = 3 * 86_400

  /// The moment of a local time within, in microseconds as though it were UTC; nil of any other.
  func instant(local: Int64) -> Instant? {
    let seconds = Instant(microseconds: local).seconds
    return seconds >= start && seconds < end ? Instant(microseconds: local - offset * 1_000_000) : nil
  }
}

extension Zone {
  /// The span that a local time lies in; an empty one if it is too near to a change.
  func steadySpan(around local: Int64) -> SteadySpan {
    let seconds = Instant(microseconds: local).seconds
    let place = place(at: seconds)
    let start = place == 0 ? .min : periods[place].start &+ SteadySpan.margin
    let end = place + 1 == periods.count ? .max : periods[place + 1].start &- SteadySpan.margin
    guard seconds >= start, seconds < end else { return SteadySpan() }
    return SteadySpan(start: start, end: end, offset: periods[place].offset)
  }
}

extension Zone {
  /// The moment of a local time, in microseconds as though it were UTC.
  public func moment(local: Int64) -> Instant { instant(local: local, after: nil) }
}
