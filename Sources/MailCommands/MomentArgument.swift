import ArgumentParser
import MailPipeline
import MailSyntax
import MailVocabulary

/// A moment on the command line: RFC 3339, a date, a date and time, `today`, `yesterday`, either with a time of day, a time
/// of day alone (the last one that was), or `-2h` before now.
enum MomentArgument: ExpressibleByArgument, Equatable {
  case absolute(Instant)
  /// In the log's zone; microseconds as though in UTC.
  case local(Int64)
  /// Days before today, at its start.
  case day(Int)
  case secondsAgo(Int64)
  /// A time of day, in seconds, so many days before today; without days, the last one that was.
  case clock(Int64, daysAgo: Int?)

  init?(argument: String) {
    switch argument {
    case "now": self = .secondsAgo(0)
    case "today": self = .day(0)
    case "yesterday": self = .day(1)
    default:
      if let clock = Self.clock(argument) {
        self = clock
      } else if let seconds = Self.ago(argument) {
        self = .secondsAgo(seconds)
      } else if let moment = Self.moment(argument) {
        self = moment
      } else {
        return nil
      }
    }
  }

  /// `10:42`, `10:42:30`, `today 9:30`, `yesterday 14:00`.
  private static func clock(_ text: String) -> MomentArgument? {
    let words = text.split(separator: " ")
    let days: [Substring: Int] = ["today": 0, "yesterday": 1]
    guard let last = words.last, words.count == 1 || words.count == 2 && days[words[0]] != nil else { return nil }
    let parts = last.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }) else { return nil }
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, (0..<24).contains(numbers[0]),
      numbers.dropFirst().allSatisfy({ (0..<60).contains($0) })
    else { return nil }
    let seconds = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return .clock(seconds, daysAgo: words.count == 2 ? days[words[0]] : nil)
  }

  private static func ago(_ text: String) -> Int64? {
    guard text.hasPrefix("-"), let unit = text.last, let count = Int64(text.dropFirst().dropLast()), count >= 0 else {
      return nil
    }
    let seconds: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    guard count < 100_000 else { return nil }
    return seconds[unit].map { $0 * count }
  }

  private static func moment(_ text: String) -> MomentArgument? {
    guard mayBeDay(text.prefix(10)) else { return nil }
    var full = text
    switch text.utf8.count {
    case 10: full += "T00:00:00"
    case 16: full += ":00"
    default: break
    }
    let block = LineBlock(capacity: full.utf8.count + 1)
    block.append(full)
    let header = SyslogHeader(block.bytes)
    switch header.stampKind {
    case .absolute: return .absolute(Instant(microseconds: header.stamp))
    case .local: return .local(header.stamp)
    case .none, .yearless: return nil
    }
  }

  /// False for a day that its month does not have; a log may have a 30 February, and nobody asks for one.
  private static func mayBeDay(_ date: Substring) -> Bool {
    let words = date.split(separator: "-")
    let parts = words.compactMap { Int($0) }
    // All else is no date, and a longer year has more microseconds than can be counted.
    guard words.map(\.utf8.count) == [4, 2, 2], parts.count == 3 else { return true }
    let days = CivilTime.days(year: parts[0], month: parts[1], day: parts[2])
    return CivilTime(microsecondsAsUTC: Int64(days) * 86_400_000_000).day == parts[2]
  }

  func instant(_ now: Instant, _ zone: Zone) -> Instant {
    switch self {
    case .absolute(let instant): return instant
    case .local(let local): return zone.moment(local: local)
    case .secondsAgo(let seconds): return now.advanced(bySeconds: -seconds)
    case .day(let days): return Self.local(now, zone, daysAgo: days, seconds: 0)
    case .clock(let seconds, let days?): return Self.local(now, zone, daysAgo: days, seconds: seconds)
    case .clock(let seconds, nil):
      let today = Self.local(now, zone, daysAgo: 0, seconds: seconds)
      return today <= now ? today : Self.local(now, zone, daysAgo: 1, seconds: seconds)
    }
  }

  /// So many seconds after midnight of a day, as a clock shows them.
  private static func local(_ now: Instant, _ zone: Zone, daysAgo: Int, seconds: Int64) -> Instant {
    let local = now.microseconds + Int64(zone.offset(at: now)) * 1_000_000
    let day = local / 86_400_000_000 - Int64(daysAgo)
    return zone.moment(local: day * 86_400_000_000 + seconds * 1_000_000)
  }
}
