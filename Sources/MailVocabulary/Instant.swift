/// A moment in UTC, in microseconds since 1970-01-01T00:00:00Z.
@frozen
public struct Instant: Comparable, Hashable, Sendable {
  public var microseconds: Int64

  @inlinable
  public init(microseconds: Int64) { self.microseconds = microseconds }

  @inlinable
  public init(seconds: Int64) { microseconds = seconds &* 1_000_000 }

  public static let distantPast = Instant(microseconds: .min)

  /// Whole seconds since 1970, rounded down.
  @inlinable
  public var seconds: Int64 {
    let quotient = microseconds / 1_000_000
    return microseconds < 0 && quotient * 1_000_000 != microseconds ? quotient - 1 : quotient
  }

  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

  /// Seconds from `other` to this instant.
  @inlinable
  public func seconds(since other: Instant) -> Double { Double(microseconds &- other.microseconds) / 1_000_000 }

  /// Whether a wait that began at `start` is over: for longer than `patience`, or because the clock was put back by more
  /// than an hour meanwhile, so that what waits would do so for as long again.
  @inlinable
  public func isOver(_ patience: Double, from start: Instant) -> Bool {
    let waited = seconds(since: start)
    return waited > patience || waited < -3_600
  }

  @inlinable
  public func advanced(bySeconds seconds: Int64) -> Instant {
    Instant(microseconds: microseconds &+ seconds &* 1_000_000)
  }
}

/// A date and time of day in the proleptic Gregorian calendar, in no particular zone.
public struct CivilTime: Equatable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  public var microsecond: Int

  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, microsecond: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.microsecond = microsecond
  }

  /// Days from 1970-01-01 to a civil date (Howard Hinnant, "chrono-compatible low-level date algorithms").
  public static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The same moment as microseconds since 1970 as though the zone were UTC.
  public var microsecondsAsUTC: Int64 {
    let days = Self.days(year: year, month: month, day: day)
    let seconds = Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    return seconds * 1_000_000 + Int64(microsecond)
  }

  /// The civil time of microseconds since 1970, in UTC.
  public init(microsecondsAsUTC value: Int64) {
    let instant = Instant(microseconds: value)
    let seconds = instant.seconds
    let fraction = Int(value - seconds * 1_000_000)
    var days = Int(seconds / 86_400)
    var rest = Int(seconds % 86_400)
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1,
      hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60, microsecond: fraction)
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC; the fraction is written only where there is one.
  public var description: String {
    var bytes: [UInt8] = []
    appendRFC3339(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  public func appendRFC3339(to out: inout [UInt8], offset: Int = 0) {
    let civil = CivilTime(microsecondsAsUTC: microseconds + Int64(offset) * 1_000_000)
    appendDecimal(civil.year, width: 4, to: &out)
    out.append(UInt8(ascii: "-"))
    appendDecimal(civil.month, width: 2, to: &out)
    out.append(UInt8(ascii: "-"))
    appendDecimal(civil.day, width: 2, to: &out)
    out.append(UInt8(ascii: "T"))
    appendDecimal(civil.hour, width: 2, to: &out)
    out.append(UInt8(ascii: ":"))
    appendDecimal(civil.minute, width: 2, to: &out)
    out.append(UInt8(ascii: ":"))
    appendDecimal(civil.second, width: 2, to: &out)
    if civil.microsecond != 0 {
      out.append(UInt8(ascii: "."))
      if civil.microsecond % 1_000 == 0 {
        appendDecimal(civil.microsecond / 1_000, width: 3, to: &out)
      } else {
        appendDecimal(civil.microsecond, width: 6, to: &out)
      }
    }
    out.append(UInt8(ascii: "Z"))
  }
}

/// Appends a number in decimal, filled with zeros to a width.
public func appendDecimal(_ value: Int, width: Int = 1, to out: inout [UInt8]) {
  // From the last digit, in a place beside: each addition to an array asks whether it is shared and has room.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(width, 20) + 1) { room in
    var rest = value.magnitude
    var place = room.count
    repeat {
      place -= 1
      room[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0 || room.count - place < width
    if value < 0 {
      place -= 1
      room[place] = UInt8(ascii: "-")
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: room[place...]))
  }
}
