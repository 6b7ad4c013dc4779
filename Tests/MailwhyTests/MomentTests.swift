@testable import MailCommands
import MailPipeline
import MailVocabulary
import Testing

/// The moments that `--since` and `--until` take.
@Suite struct MomentTests {
  /// The zone's summer time of 2026 began on 29 March at 2:00 and ended on 25 October at 3:00.
  ///
  /// Made once: to make a zone is to set that of the process for a moment, which tests that run beside must not see.
  static let zone = try? Zone("Europe/Rome")

  static func rome() throws -> Zone { try #require(zone) }

  static func at(_ text: String) throws -> Instant {
    guard case .absolute(let instant) = try #require(MomentArgument(argument: text)) else { throw NoInstant() }
    return instant
  }

  struct NoInstant: Error {}

  static func told(_ argument: String, now: String = "2026-10-07T16:30:00Z") throws -> String {
    try #require(MomentArgument(argument: argument)).instant(at(now), rome()).description
  }

  @Test(arguments: [
    ("now", "2026-10-07T16:30:00Z"), ("today", "2026-10-06T22:00:00Z"), ("yesterday", "2026-10-05T22:00:00Z"),
    ("-2h", "2026-10-07T14:30:00Z"), ("-90s", "2026-10-07T16:28:30Z"), ("-5m", "2026-10-07T16:25:00Z"),
    ("-1d", "2026-10-06T16:30:00Z"), ("-1w", "2026-09-30T16:30:00Z"), ("-0h", "2026-10-07T16:30:00Z"),
    // It is half past six there: the last 10:42 was today, the last 18:31 yesterday.
    ("10:42", "2026-10-07T08:42:00Z"), ("10:42:30", "2026-10-07T08:42:30Z"), ("18:31", "2026-10-06T16:31:00Z"),
    ("18:30", "2026-10-07T16:30:00Z"), ("0:00", "2026-10-06T22:00:00Z"),
    ("today 9:30", "2026-10-07T07:30:00Z"), ("today 23:00", "2026-10-07T21:00:00Z"),
    ("yesterday 14:00", "2026-10-06T12:00:00Z"), ("2026-10-04", "2026-10-03T22:00:00Z"),
    ("2026-10-04 10:59", "2026-10-04T08:59:00Z"), ("2026-10-04 10:59:51", "2026-10-04T08:59:51Z"),
    ("2026-10-04T10:59:51Z", "2026-10-04T10:59:51Z"), ("2026-10-04T10:59:51+05:30", "2026-10-04T05:29:51Z"),
    ("2026-02-01", "2026-01-31T23:00:00Z"), ("2028-02-29", "2028-02-28T23:00:00Z"),
    ("2026-12-31", "2026-12-30T23:00:00Z"),
  ]) func momentsAreThoseOfTheZone(_ argument: String, _ told: String) throws {
    #expect(try Self.told(argument) == told)
  }

  @Test(arguments: [
    "", " ", "tomorrow", "24:00", "10:60", "10:42:60", "10:4x", "10", ":42", "10:", "10:42:30:1", "-2", "-2y", "--2h",
    "-h", "2h", "-100000d", "-99999999999999999999h", "tomorrow 10:00", "today today", "yesterday  ", "10:123",
    "2026-13-01", "2026-02-30x", "999999-1-1", "1-999999-1", "1-1-999999", "2026-02-29", "2026-04-31 10:00",
    "2025-02-29T10:00:00Z", "yesterday 14", "04.10.2026",
    "-1.5h",
  ]) func whatIsNoMomentIsRefused(_ argument: String) {
    #expect(MomentArgument(argument: argument) == nil)
  }

  /// The days on which clocks are set: a day has 23 or 25 hours, and midnight is midnight all the same.
  @Test(arguments: [
    ("2026-03-29T10:00:00Z", "today", "2026-03-28T23:00:00Z"),
    ("2026-03-29T10:00:00Z", "yesterday", "2026-03-27T23:00:00Z"),
    ("2026-03-29T10:00:00Z", "today 4:00", "2026-03-29T02:00:00Z"),
    ("2026-03-30T10:00:00Z", "yesterday", "2026-03-28T23:00:00Z"),
    ("2026-03-29T10:00:00Z", "1:30", "2026-03-29T00:30:00Z"), ("2026-03-29T10:00:00Z", "-12h", "2026-03-28T22:00:00Z"),
    ("2026-10-25T10:00:00Z", "today", "2026-10-24T22:00:00Z"),
    ("2026-10-26T10:00:00Z", "yesterday", "2026-10-24T22:00:00Z"),
    ("2026-10-25T10:00:00Z", "today 4:00", "2026-10-25T03:00:00Z"),
    ("2026-10-26T10:00:00Z", "today", "2026-10-25T23:00:00Z"),
  ]) func daysOnWhichClocksAreSet(_ now: String, _ argument: String, _ told: String) throws {
    #expect(try Self.told(argument, now: now) == told)
  }

  /// An hour that is left out, or comes twice, is some moment of that night: within an hour of what is meant.
  @Test(arguments: [("2026-03-29 02:30", "2026-03-29T01:00:00Z"), ("2026-10-25 02:30", "2026-10-25T01:00:00Z")])
  func theHourOfTheChange(_ argument: String, _ near: String) throws {
    let moment = try #require(MomentArgument(argument: argument)).instant(Self.at("2026-11-01T00:00:00Z"), Self.rome())
    #expect(abs(moment.seconds(since: try Self.at(near))) <= 3_600)
  }
}
