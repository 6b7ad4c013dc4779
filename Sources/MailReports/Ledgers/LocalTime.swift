public import MailVocabulary
import MailWording

/// Times of day and dates as the reader's clock shows them.
public struct LocalTime: Sendable {
  private let offset: @Sendable (Instant) -> Int

  /// - Parameter offset: seconds east of UTC at a moment.
  public init(offset: @escaping @Sendable (Instant) -> Int) { self.offset = offset }

  public static let utc = LocalTime { _ in 0 }

  public func civil(_ instant: Instant) -> CivilTime {
    CivilTime(microsecondsAsUTC: instant.microseconds &+ Int64(offset(instant)) * 1_000_000)
  }

  /// `4 Oct 2004 10:59:51`.
  func text(_ instant: Instant, _ say: Wording) -> String {
    let local = civil(instant)
    return "\(local.day) \(say.months[local.month - 1]) \(local.year) "
      + "\(Self.two(local.hour)):\(Self.two(local.minute)):\(Self.two(local.second))"
  }

  /// `4 Oct 10:59`, for tables.
  func short(_ instant: Instant, _ say: Wording) -> String {
    let local = civil(instant)
    return "\(local.day) \(say.months[local.month - 1]) \(Self.two(local.hour)):\(Self.two(local.minute))"
  }

  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
