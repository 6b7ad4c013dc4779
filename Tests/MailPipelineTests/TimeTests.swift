import Foundation
import MailVocabulary
import Testing

@testable import MailPipeline

/// Years and zones that stamps leave out.
@Suite struct TimeTests {
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

  @Test func aZoneGoesOnByItsRuleBeyond2038() throws {
    let rome = try Zone("Europe/Rome")
    #expect(Self.resolve(["07-01 12:00:00"], year: 2037, zone: rome) == ["2037-07-01T10:00:00Z"])
    #expect(Self.resolve(["07-01 12:00:00"], year: 2038, zone: rome) == ["2038-07-01T10:00:00Z"])
    // The last Sundays of March and October of the year 2100 are the 28th and the 31st.
    #expect(
      Self.resolve(
        ["01-01 12:00:00", "03-28 01:59:59", "03-28 03:00:00", "10-31 01:59:59", "10-31 03:00:00"], year: 2100,
        zone: rome) == [
          "2100-01-01T11:00:00Z", "2100-03-28T00:59:59Z", "2100-03-28T01:00:00Z", "2100-10-30T23:59:59Z",
          "2100-10-31T02:00:00Z",
        ])
  }

  @Test func theHourThatComesTwiceInTwoYears() throws {
    let newYork = try Zone("America/New_York")
    for (year, day) in [(2025, "11-02"), (2026, "11-01")] {
      #expect(
        Self.resolve(
          ["\(day) 00:59:59", "\(day) 01:30:00", "\(day) 01:59:59", "\(day) 01:00:10"], year: year, zone: newYork) == [
            "\(year)-\(day)T04:59:59Z", "\(year)-\(day)T05:30:00Z", "\(year)-\(day)T05:59:59Z",
            "\(year)-\(day)T06:00:10Z",
          ])
    }
  }

  @Test(arguments: [
    // Summer in January; winter time that is the exception; changes before midnight; half hours.
    ("Australia/Sydney", "01-15 12:00:00", "2050-01-15T01:00:00Z"),
    ("Europe/Dublin", "07-15 12:00:00", "2050-07-15T11:00:00Z"),
    ("Europe/Dublin", "01-15 12:00:00", "2050-01-15T12:00:00Z"),
    ("America/Nuuk", "07-15 12:00:00", "2050-07-15T13:00:00Z"),
    ("Australia/Lord_Howe", "01-15 12:00:00", "2050-01-15T01:00:00Z"),
    ("Australia/Lord_Howe", "07-15 12:00:00", "2050-07-15T01:30:00Z"),
    ("Asia/Kathmandu", "07-15 12:00:00", "2050-07-15T06:15:00Z"),
  ]) func rulesOfTheWorld(_ name: String, _ stamp: String, _ moment: String) throws {
    #expect(try Self.resolve([stamp], year: 2050, zone: Zone(name)) == [moment])
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "07-01 12:00:00", "2026-07-01T10:00:00Z"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "12-01 12:00:00", "2026-12-01T11:00:00Z"),
    ("<+0330>-3:30", "07-01 12:00:00", "2026-07-01T08:30:00Z"),
    ("EST5EDT", "07-01 12:00:00", "2026-07-01T16:00:00Z"),
    ("AAA3BBB,J60/0,J300/0", "03-01 01:00:01", "2026-03-01T03:00:01Z"),
    ("AAA3BBB,59/0,300/0", "03-01 01:00:01", "2026-03-01T03:00:01Z"),
    (":Europe/Rome", "07-01 12:00:00", "2026-07-01T10:00:00Z"), ("", "07-01 12:00:00", "2026-07-01T12:00:00Z"),
    ("nonsense", "07-01 12:00:00", "2026-07-01T12:00:00Z"),
    ("CET-1CEST,M13.5.0,M10.5.0", "07-01 12:00:00", "2026-07-01T12:00:00Z"),
    ("CET-99", "07-01 12:00:00", "2026-07-01T12:00:00Z"),
    ("CET-1CEST,M3.5.0", "07-01 12:00:00", "2026-07-01T12:00:00Z"),
  ]) func theSettingOfTheMachine(_ setting: String, _ stamp: String, _ moment: String) {
    #expect(Self.resolve([stamp], year: 2026, zone: .ofMachine(setting)) == [moment])
  }

  /// A file that was cut or changed gives no zone or another, and never more than it has.
  @Test func damagedFilesDoNoHarm() throws {
    let path = "/usr/share/zoneinfo/Europe/Rome"
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(ZoneFile(bytes)?.periods.count ?? 0 > 300)
    for count in stride(from: 0, to: bytes.count, by: 31) { _ = ZoneFile(Array(bytes.prefix(count))) }
    #expect(ZoneFile(Array(bytes.prefix(100))) == nil)
    for place in bytes.indices where place < 100 || place % 29 == 0 {
      for value: UInt8 in [0x7F, 0xFF] {
        var changed = bytes
        changed[place] = value
        if let periods = ZoneFile(changed)?.periods {
          #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.start < $1.start })
        }
      }
    }
  }

  /// What the environment says is the same before and after.
  @Test func theEnvironmentIsLeftAlone() throws {
    let before = ProcessInfo.processInfo.environment["TZ"]
    _ = try Zone("Asia/Tokyo")
    #expect(ProcessInfo.processInfo.environment["TZ"] == before)
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

  /// What is known of the stamps around spares the search for the offset, and changes nothing.
  @Test(arguments: ["UTC", "Europe/Rome", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca"])
  func offsetsChangeWhereTheZoneSaysSo(_ name: String) throws {
    let zone = try Zone(name)
    var resolver = StampResolver(zone: zone, year: 2011)
    var last: Instant?
    let start = CivilTime(year: 2011, month: 1, day: 1).microsecondsAsUTC
    for step in 0..<35_040 * 2 {
      // A quarter of an hour each for two years, and back by a year now and then.
      let local = start + Int64(step) * 900_000_000 - (step % 1_000 == 999 ? 31_536_000_000_000 : 0)
      let expected = zone.instant(local: local, after: last)
      guard resolver.resolve(.local, local) == expected else {
        Issue.record("\(Instant(microseconds: local)) in \(name)")
        return
      }
      last = expected
    }
  }
}
