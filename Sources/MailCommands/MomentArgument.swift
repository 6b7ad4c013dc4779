import ArgumentParser
import MailPipeline
import MailSyntax
import MailVocabulary

/// A moment on the command line: RFC 3339, a date, a date and time, `today`, `yesterday`, or `-2h` before now.
enum MomentArgument: ExpressibleByArgument, Equatable {
  case absolute(Instant)
  /// In the log's zone; microseconds as though in UTC.
  case local(Int64)
  /// Days before today, at its start.
  case day(Int)
  case secondsAgo(Int64)

  init?(argument: String) {
    switch argument {
    case "now": self = .secondsAgo(0)
    case "today": self = .day(0)
    case "yesterday": self = .day(1)
    default:
      if let seconds = Self.ago(argument) {
        self = .secondsAgo(seconds)
      } else if let moment = Self.moment(argument) {
        self = moment
      } else {
        return nil
      }
    }
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

  func instant(_ now: Instant, _ zone: Zone) -> Instant {
    switch self {
    case .absolute(let instant): return instant
    case .local(let local): return zone.moment(local: local)
    case .secondsAgo(let seconds): return now.advanced(bySeconds: -seconds)
    case .day(let days):
      let local = now.microseconds + Int64(zone.offset(at: now)) * 1_000_000
      let day = (local / 86_400_000_000 - Int64(days)) * 86_400_000_000
      return zone.moment(local: day)
    }
  }
}
