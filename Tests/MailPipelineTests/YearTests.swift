import Foundation
import MailInput
import MailVocabulary
import Testing

@testable import MailPipeline

/// In which year a log begins whose stamps name none.
@Suite struct YearTests {
  static let now = moment(2026, 11, 28)

  static func moment(_ year: Int, _ month: Int, _ day: Int) -> Instant {
    Instant(microseconds: CivilTime(year: year, month: month, day: day, hour: 12).microsecondsAsUTC)
  }

  /// Lines that begin with these dates, as many of each as given.
  static func years(
    _ dates: [String], times: Int = 1, modified: Instant?, year: Int? = nil, name: CivilTime? = nil
  ) throws -> [Int] {
    let path = FileManager.default.temporaryDirectory.appending(path: "mailwhy-years-\(UUID().uuidString)").path
    let lines = dates.flatMap { date in
      Array(repeating: "\(date) 10:00:00 mail postfix/smtpd[7]: connect from a.example.net[192.0.2.1]\n", count: times)
    }
    try Data(lines.joined().utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let input = Input(place: .file(path), path: path, modified: modified, nameDate: name, size: lines.count * 60)
    return YearSurvey(zone: .utc, year: year, now: now).survey([input]).map(\.year)
  }

  @Test(arguments: [
    (["Dec 30", "Jan  2"], moment(2026, 1, 2), 2025), (["Dec 30", "Jan  2"], moment(2026, 6, 1), 2025),
    (["Dec 30", "Dec 31"], moment(2026, 1, 1), 2025), (["Nov 27", "Nov 28"], moment(2026, 11, 28), 2026),
    // Written before what is in it: the file came from elsewhere.
    (["Dec 30", "Jan  2"], moment(2025, 12, 20), 2024),
    // A clock that is wrong, or a file that was touched.
    (["Mar  1", "Mar  2"], moment(2030, 1, 1), 2026), (["Dec  5", "Dec  6"], moment(2030, 1, 1), 2025),
    (["Feb 28", "Feb 29"], moment(2026, 3, 1), 2024), (["Feb 28", "Feb 29"], moment(2024, 3, 1), 2024),
  ]) func theFilesDate(_ dates: [String], _ modified: Instant, _ year: Int) throws {
    #expect(try Self.years(dates, modified: modified) == [year])
  }

  @Test func theYearThatIsToldIsThatOfTheNewestLine() throws {
    #expect(try Self.years(["Dec 30", "Jan  2"], modified: Self.now, year: 2005) == [2004])
    #expect(try Self.years(["Dec 30", "Dec 31"], modified: Self.now, year: 2005) == [2005])
    // What is told may be still to come here.
    #expect(try Self.years(["Dec 30", "Jan  2"], modified: Self.now, year: 2038) == [2037])
  }

  @Test func theNameTellsMoreThanTheDate() throws {
    #expect(
      try Self.years(
        ["Dec 30", "Jan  2"], modified: Self.now, name: CivilTime(year: 2020, month: 1, day: 3)) == [2019])
    #expect(
      try Self.years(["Dec  5"], modified: Self.now, name: CivilTime(year: 2027, month: 1, day: 1)) == [2025])
  }

  /// No look but the whole shows it: from March to February the date falls back by less than a clock may leap.
  @Test func aSmallServerNeedsMoreThanAYearForAFile() throws {
    let months = ["Mar", "May", "Jul", "Sep", "Nov", "Dec", "Jan", "Feb"].map { "\($0)  1" }
    for times in [1, 60, 1_000] {
      #expect(try Self.years(months, times: times, modified: Self.moment(2026, 2, 2)) == [2025], "\(times)")
      #expect(
        try Self.years(months + months, times: times, modified: Self.moment(2026, 2, 2)) == [2024], "\(times)")
    }
  }

  static func resolve(_ dates: [(Int, Int)], year: Int) -> [String] {
    var resolver = StampResolver(zone: .utc, year: year, latest: now.advanced(bySeconds: 86_400))
    return dates.map { month, day in
      let stamp =
        CivilTime(year: 2000, month: month, day: day).microsecondsAsUTC
        - CivilTime(year: 2000, month: 1, day: 1).microsecondsAsUTC
      return String(resolver.resolve(.yearless, stamp)?.description.prefix(10) ?? "-")
    }
  }

  /// Of standard input nothing tells the year but that it is not to come.
  @Test func whatIsReadOnceIsNotOfTheFuture() {
    #expect(Self.resolve([(12, 30), (1, 2)], year: 2026) == ["2025-12-30", "2026-01-02"])
    #expect(Self.resolve([(11, 28), (11, 29)], year: 2026) == ["2026-11-28", "2026-11-29"])
    #expect(Self.resolve([(2, 29), (3, 1)], year: 2024) == ["2024-02-29", "2024-03-01"])
  }

  @Test func aClockThatLeapsBackByMostOfAYearBeginsNoneThatIsToCome() {
    #expect(
      Self.resolve([(11, 20), (1, 1), (11, 20), (11, 21)], year: 2026) == [
        "2026-11-20", "2026-01-01", "2026-11-20", "2026-11-21",
      ])
    #expect(
      Self.resolve([(11, 20), (1, 1), (11, 20)], year: 2025) == ["2025-11-20", "2026-01-01", "2025-11-20"])
  }
}
