public import MailVocabulary

/// What logs in from one address by one protocol: a device, or all that is behind that address.
public struct Device: Sendable {
  public struct Key: Hashable, Sendable {
    public var source: String
    public var mailProtocol: MailProtocol
  }

  public private(set) var logins = 0
  public private(set) var first: Instant
  public private(set) var last: Instant
  public private(set) var domain: String?
  public private(set) var programs = Counts(4)
  /// Logins of each hour of the day.
  public private(set) var hours = Array(repeating: 0, count: 24)
  /// Seconds since 1970 of the newest logins.
  public private(set) var times = Latest<Int64>(64)

  init(_ moment: AccessMoment) {
    first = moment.time
    last = moment.time
  }

  mutating func add(_ moment: AccessMoment, hour: Int) {
    logins += 1
    first = min(first, moment.time)
    last = max(last, moment.time)
    domain = moment.domain ?? domain
    programs.add(moment.program)
    hours[hour] += 1
    times.add(moment.time.seconds)
  }

  /// The shortest part of the day in which nine of ten logins fall: its first hour, and the hour after its last. Nil if
  /// there are too few, or if they come all day.
  public var dayPart: (start: Int, end: Int)? {
    let total = hours.reduce(0, +)
    guard total >= 5 else { return nil }
    for length in 1...18 {
      for start in 0..<24 where (start..<start + length).reduce(0, { $0 + hours[$1 % 24] }) * 10 >= total * 9 {
        return (start, (start + length) % 24)
      }
    }
    return nil
  }

  /// The seconds after which it comes again, if it comes regularly: seven of ten gaps within a quarter of the median.
  public var interval: Int64? {
    let sorted = times.elements.sorted()
    let gaps = zip(sorted.dropFirst(), sorted).map(-).filter { $0 > 0 }
    guard gaps.count >= 4 else { return nil }
    let median = gaps.sorted()[gaps.count / 2]
    let regular = gaps.count { abs($0 - median) * 4 <= median }
    guard median >= 30, regular * 10 >= gaps.count * 7 else { return nil }
    return median < 120 ? median : (median + 30) / 60 * 60
  }
}
