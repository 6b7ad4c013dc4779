#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
public import MailVocabulary

/// The offsets of a time zone from UTC, taken once from the C library.
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

  /// The zone of that name; nil is the machine's own.
  ///
  /// Sets `TZ` of the process for a moment, so it is called before any thread is started.
  public init(_ name: String?) throws(UnknownZone) {
    if let name {
      if name == "UTC" || name == "Z" {
        self = .utc
        return
      }
      let isPlain = !name.isEmpty && !name.contains("..") && !name.hasPrefix("/") && !name.utf8.contains(0)
      let directories = ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/usr/share/lib/zoneinfo/"]
      guard isPlain, directories.contains(where: { access($0 + name, R_OK) == 0 }) else {
        throw UnknownZone(name: name)
      }
    }
    let before = getenv("TZ").map { String(cString: $0) }
    if let name { setenv("TZ", name, 1) }
    tzset()
    self.init(name: name ?? before ?? "local", periods: Self.probe())
    if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
    tzset()
  }

  /// Finds every change of the offset from 1970 to 2060: no two are closer than a week.
  private static func probe() -> [Period] {
    func offset(_ seconds: Int64) -> (Int64, String) {
      var time = time_t(seconds)
      var parts = tm()
      localtime_r(&time, &parts)
      return (Int64(parts.tm_gmtoff), parts.tm_zone.map { String(cString: $0) } ?? "")
    }
    let week: Int64 = 7 * 86_400
    var (current, abbreviation) = offset(0)
    var periods = [Period(start: .min, offset: current, abbreviation: abbreviation)]
    var time: Int64 = 0
    while time < 90 * 366 * 86_400 {
      let next = time + week
      let (after, _) = offset(next)
      if after != current {
        var low = time
        var high = next
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(middle).0 == current { low = middle } else { high = middle }
        }
        (current, abbreviation) = offset(high)
        periods.append(Period(start: high, offset: current, abbreviation: abbreviation))
        time = high
      } else {
        time = next
      }
    }
    return periods
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

extension Zone {
  /// The moment of a local time, in microseconds as though it were UTC.
  public func moment(local: Int64) -> Instant { instant(local: local, after: nil) }
}
