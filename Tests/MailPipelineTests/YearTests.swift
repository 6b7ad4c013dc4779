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

  // MARK: Packed parts

  /// A part of a rotated log, packed by gzip, with the date of what is in it.
  struct Packed {
    var dates: [String]
    var times = 1
    var header: Instant?
    var modified: Instant?
    var name: CivilTime?
  }

  static func years(ofPacked parts: [Packed], year: Int? = nil) throws -> [Int] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mailwhy-years-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = try parts.enumerated().map { place, part in
      let lines = part.dates.flatMap { date in
        (0..<part.times).map {
          "\(date) 10:00:00 mail postfix/smtpd[\($0 % 9)]: connect from a.example.net[192.0.2.1]\n"
        }
      }
      let data = gzip(Array(lines.joined().utf8), date: part.header)
      let path = folder.appending(path: "maillog.\(parts.count - place).gz").path
      try Data(data).write(to: URL(filePath: path))
      return Input(
        place: .file(path), path: path, modified: part.modified ?? now, nameDate: part.name, size: data.count / 12)
    }
    return YearSurvey(zone: .utc, year: year, now: now).survey(inputs).map(\.year)
  }

  /// Stored blocks, as RFC 1951 and 1952 have them.
  static func gzip(_ bytes: [UInt8], date: Instant?) -> [UInt8] {
    func little(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0] + little(UInt32(date?.seconds ?? 0)) + [0, 3]
    for start in stride(from: 0, to: max(1, bytes.count), by: 65_535) {
      let block = bytes[start..<min(bytes.count, start + 65_535)]
      let count = UInt16(block.count)
      packed += [start + block.count == bytes.count ? 1 : 0]
      packed += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)] + block
    }
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return packed + little(~sum) + little(UInt32(bytes.count))
  }

  /// From August to February is less than what makes a step a new year, and no end of a packed part was seen.
  @Test func aPackedPartBeginsBeforeTheNextOne() throws {
    let older = Packed(dates: ["Aug  1", "Aug  2"], times: 4_000)
    let newer = Packed(dates: ["Feb  1", "Feb  2"], modified: Self.moment(2026, 2, 3))
    #expect(try Self.years(ofPacked: [older, newer]) == [2025, 2026])
    #expect(try Self.years(ofPacked: [older, newer], year: 2012) == [2011, 2012])
    // A clock that was put back between the two begins no year.
    let leap = Packed(dates: ["Feb  1", "Feb  3"])
    #expect(try Self.years(ofPacked: [leap, newer]) == [2026, 2026])
  }

  /// What its beginning shows is no year, but so slow a log fills such a part in more than one.
  @Test func aPackedPartOfMoreThanAYearIsLookedAtWholly() throws {
    let months = ["Mar", "May", "Jul", "Sep", "Nov", "Dec", "Jan", "Feb"].map { "\($0)  1" }
    for times in [1, 1_000] {
      let slow = Packed(dates: months + months, times: times, modified: Self.moment(2026, 2, 2))
      #expect(try Self.years(ofPacked: [slow]) == [2024], "\(times)")
      #expect(
        try Self.years(ofPacked: [slow, Packed(dates: ["Feb  2"], modified: Self.moment(2026, 2, 3))]) == [2024, 2026])
    }
  }

  /// What the packer wrote down stays where a file is copied, and parts between two may be gone.
  @Test func theDateInTheHeaderTellsTheYear() throws {
    let lines = ["Mar  1", "Mar  2"]
    #expect(try Self.years(ofPacked: [Packed(dates: lines, header: Self.moment(2019, 3, 2))]) == [2019])
    #expect(try Self.years(ofPacked: [Packed(dates: lines)]) == [2026])
    let newest = Packed(dates: ["Jun  1"], modified: Self.moment(2026, 6, 1))
    #expect(try Self.years(ofPacked: [Packed(dates: lines, header: Self.moment(2019, 3, 2)), newest]) == [2019, 2026])
    #expect(
      try Self.years(ofPacked: [
        Packed(dates: lines, name: CivilTime(year: 2021, month: 3, day: 3)), newest,
      ]) == [2021, 2026])
    // A machine without a clock; and what ends where the next one begins did not end years before.
    #expect(
      try Self.years(ofPacked: [Packed(dates: lines, header: Instant(seconds: 86_400)), newest]) == [2026, 2026])
    // The year that was told is not doubted.
    #expect(
      try Self.years(ofPacked: [Packed(dates: lines, header: Self.moment(2019, 3, 2)), newest], year: 2026)
        == [2026, 2026])
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
