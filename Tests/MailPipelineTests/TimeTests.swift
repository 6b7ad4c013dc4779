import MailVocabulary
import Testing

@testable import MailPipeline

/// Years and zones that stamps leave out.
@Suite(.serialized) struct TimeTests {
  /// Resolves `MM-DD hh:mm:ss` stamps one after the other.
  static func resolve(_ stamps: [String], year: Int, zone: Zone = .utc) -> [String] {
    var resolver = StampResolver(zone: zone, year: year)
    return stamps.map { text in
      let digits = text.split { !$0.isNumber }.compactMap { Int($0) }
      let whole = CivilTime(
        year: 2000, month: digits[0], day: digits[1], hour: digits[2], minute: digits[3], second: digits[4])
      let stamp = whole.microsecondsAsUTC - CivilTime(year: 2000, month: 1, day: 1).microsecondsAsUTC
      return resolver.resolve(.yearless, stamp)?.description ?? "-"
    }
  }

  @Test func aYearBeginsWhereTheDateFallsBack() {
    #expect(
      Self.resolve(["12-31 23:59:59", "01-01 00:00:01", "12-31 23:59:59", "01-01 00:00:02"], year: 2025) == [
        "2025-12-31T23:59:59Z", "2026-01-01T00:00:01Z", "2025-12-31T23:59:59Z", "2026-01-01T00:00:02Z",
      ])
  }

  @Test func aClockThatLeapsBeginsNoYear() {
    #expect(
      Self.resolve(["03-01 00:00:00", "08-01 00:00:00", "03-01 00:00:05"], year: 2026) == [
        "2026-03-01T00:00:00Z", "2026-08-01T00:00:00Z", "2026-03-01T00:00:05Z",
      ])
  }

  @Test func leapDays() {
    #expect(
      Self.resolve(["02-29 12:00:00", "03-01 12:00:00"], year: 2024) == [
        "2024-02-29T12:00:00Z", "2024-03-01T12:00:00Z",
      ])
    #expect(
      Self.resolve(["02-28 12:00:00", "03-01 12:00:00"], year: 2026) == [
        "2026-02-28T12:00:00Z", "2026-03-01T12:00:00Z",
      ])
  }

  @Test func summerTimeInRome() throws {
    let rome = try Zone("Europe/Rome")
    // The hour from 2 to 3 comes twice on 25 October 2026: the second time shows by the order.
    #expect(
      Self.resolve(
        ["10-25 01:59:59", "10-25 02:30:00", "10-25 02:59:59", "10-25 02:00:10", "10-25 03:00:00"], year: 2026,
        zone: rome) == [
          "2026-10-24T23:59:59Z", "2026-10-25T00:30:00Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:10Z",
          "2026-10-25T02:00:00Z",
        ])
    // It does not exist on 29 March.
    #expect(
      Self.resolve(["03-29 01:59:59", "03-29 03:00:00"], year: 2026, zone: rome) == [
        "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z",
      ])
  }

  @Test func zonesWithoutChangesAndWithHalfHours() throws {
    #expect(try Self.resolve(["06-01 12:00:00"], year: 2026, zone: Zone("Asia/Kolkata")) == ["2026-06-01T06:30:00Z"])
    #expect(try Self.resolve(["06-01 12:00:00"], year: 2026, zone: Zone("UTC")) == ["2026-06-01T12:00:00Z"])
  }

  @Test(arguments: ["Europe/Rom", "../etc/passwd", "", "/etc/localtime"]) func unknownZonesAreTold(_ name: String) {
    #expect(throws: Zone.UnknownZone.self) { _ = try Zone(name) }
  }

  @Test func theYear2038IsNoEnd() {
    #expect(Self.resolve(["01-19 03:14:08"], year: 2038) == ["2038-01-19T03:14:08Z"])
    #expect(Instant(seconds: 2_147_483_648).description == "2038-01-19T03:14:08Z")
  }

  @Test(arguments: [0, -1, 951_782_400, 4_102_444_799, -62_135_596_800]) func datesSurviveTheirOwnConversion(
    _ seconds: Int64
  ) {
    let instant = Instant(seconds: seconds)
    #expect(CivilTime(microsecondsAsUTC: instant.microseconds).microsecondsAsUTC == instant.microseconds)
  }
}
