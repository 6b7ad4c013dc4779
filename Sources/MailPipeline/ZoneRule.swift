import MailVocabulary

/// The rule by which a zone changes between standard and summer time year by year, as POSIX writes it in `TZ`:
/// `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule {
  /// The day and the second of a year on which the offset changes, by the clock as it is until then.
  struct Change {
    enum Day {
      /// `M3.5.0`: month, week from 1, of which 5 is the last, and day of the week from Sunday.
      case week(month: Int, week: Int, day: Int)
      /// `J60`: from 1, a 29 February is not counted.
      case ofCommonYear(Int)
      /// `59`: from 0, a 29 February is counted.
      case ofYear(Int)
    }

    var day: Day
    var seconds: Int64
  }

  struct Half {
    var abbreviation: String
    /// Seconds east of UTC.
    var offset: Int64
  }

  let standard: Half
  let summer: (half: Half, start: Change, end: Change)?

  /// The last year for which the changes are reckoned; no log is of a later one.
  static let lastYear = 2_201

  init?(_ text: String) {
    var reader = Reader(text)
    guard let standard = reader.half(standardOffset: nil) else { return nil }
    self.standard = standard
    if reader.isAtEnd {
      summer = nil
      return
    }
    guard let half = reader.half(standardOffset: standard.offset) else { return nil }
    if reader.isAtEnd {
      // What POSIX leaves open is taken as in the United States.
      summer = (
        half, Change(day: .week(month: 3, week: 2, day: 0), seconds: 7_200),
        Change(day: .week(month: 11, week: 1, day: 0), seconds: 7_200)
      )
      return
    }
    guard let start = reader.change(), let end = reader.change(), reader.isAtEnd else { return nil }
    summer = (half, start, end)
  }

  /// A zone that always had this rule.
  var periods: [Zone.Period] {
    var periods = [Zone.Period(start: .min, offset: standard.offset, abbreviation: standard.abbreviation)]
    extend(&periods)
    return periods
  }

  /// Adds the changes after the last period that is known.
  func extend(_ periods: inout [Zone.Period]) {
    guard let summer, let last = periods.last?.start else { return }
    let isKnown = last > .min
    let first = isKnown ? CivilTime(microsecondsAsUTC: Instant(seconds: last).microseconds).year : 1_970
    guard first <= Self.lastYear else { return }
    for year in first...Self.lastYear {
      let start = Zone.Period(
        start: summer.start.seconds(year) - standard.offset, offset: summer.half.offset,
        abbreviation: summer.half.abbreviation)
      let end = Zone.Period(
        start: summer.end.seconds(year) - summer.half.offset, offset: standard.offset,
        abbreviation: standard.abbreviation)
      for period in start.start < end.start ? [start, end] : [end, start] {
        Zone.Period.append(period, to: &periods)
      }
    }
  }

  private struct Reader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    private mutating func take(_ byte: Character) -> Bool {
      guard let ascii = byte.asciiValue, rest.first == ascii else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { $0 &- 0x30 < 10 }
      guard (1...4).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)),
        range.contains(value)
      else { return nil }
      rest = rest.dropFirst(digits.count)
      return value
    }

    /// `CET-1`, `<+0330>-3:30`; of summer time the offset may be left out, and is then an hour more.
    mutating func half(standardOffset: Int64?) -> Half? {
      let name: Substring.UTF8View
      if take("<") {
        name = rest.prefix { $0 != UInt8(ascii: ">") }
        rest = rest.dropFirst(name.count)
        guard take(">") else { return nil }
      } else {
        name = rest.prefix { ($0 | 0x20) &- 0x61 < 26 }
        rest = rest.dropFirst(name.count)
      }
      guard (3...10).contains(name.count) else { return nil }
      let abbreviation = String(decoding: name, as: UTF8.self)
      if let standardOffset, isAtEnd || rest.first == UInt8(ascii: ",") {
        return Half(abbreviation: abbreviation, offset: standardOffset + 3_600)
      }
      // POSIX counts to the west.
      return time(24).map { Half(abbreviation: abbreviation, offset: -$0) }
    }

    /// `,M3.5.0/2`
    mutating func change() -> Change? {
      guard take(",") else { return nil }
      let day: Change.Day
      if take("M") {
        guard let month = number(1...12), take("."), let week = number(1...5), take("."), let weekday = number(0...6)
        else { return nil }
        day = .week(month: month, week: week, day: weekday)
      } else if take("J") {
        guard let number = number(1...365) else { return nil }
        day = .ofCommonYear(number)
      } else {
        guard let number = number(0...365) else { return nil }
        day = .ofYear(number)
      }
      guard take("/") else { return Change(day: day, seconds: 7_200) }
      return time(167).map { Change(day: day, seconds: $0) }
    }

    /// `-1`, `3:30`, `+2:00:00`, in seconds.
    private mutating func time(_ mostHours: Int) -> Int64? {
      let sign: Int64 = take("-") ? -1 : 1
      if sign == 1 { _ = take("+") }
      guard let hours = number(0...mostHours) else { return nil }
      var seconds = Int64(hours) * 3_600
      if take(":") {
        guard let minutes = number(0...59) else { return nil }
        seconds += Int64(minutes) * 60
        if take(":") {
          guard let more = number(0...59) else { return nil }
          seconds += Int64(more)
        }
      }
      return sign * seconds
    }
  }
}

extension ZoneRule.Change {
  /// The moment in a year, in seconds since 1970 as though its clock were UTC.
  func seconds(_ year: Int) -> Int64 {
    let newYear = Self.days(year, 1, 1)
    let isLeap = Self.days(year, 3, 1) - Self.days(year, 2, 28) == 2
    let days: Int64
    switch day {
    case .ofYear(let number): days = newYear + Int64(number)
    case .ofCommonYear(let number): days = newYear + Int64(number) - (isLeap && number >= 60 ? 0 : 1)
    case .week(let month, let week, let weekday):
      let first = Self.days(year, month, 1)
      let next = month == 12 ? Self.days(year + 1, 1, 1) : Self.days(year, month + 1, 1)
      // The first day of 1970 was a Thursday.
      var found = first + (Int64(weekday) - (first + 4) % 7 + 7) % 7 + Int64(week - 1) * 7
      while found >= next { found -= 7 }
      days = found
    }
    return days * 86_400 + seconds
  }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    CivilTime(year: year, month: month, day: day).microsecondsAsUTC / 86_400_000_000
  }
}
