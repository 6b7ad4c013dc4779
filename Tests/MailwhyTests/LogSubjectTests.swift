import Foundation
import Testing

/// What is found about a log names the log: of a rotated set its newest part, whichever part shows it.
@Suite struct LogSubjectTests {
  /// Subjects of what was found with this code, as `type value`.
  static func subjects(_ code: String, _ files: KeyValuePairs<String, [String]>) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, lines) in files {
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: folder.appending(path: name))
    }
    let ended = try CommandTests.run(
      ["findings", "--format", "ndjson", "--year", "2026", "--timezone", "UTC"]
        + files.map { folder.appending(path: $0.key).path })
    #expect(ended.errors.isEmpty)
    return try ended.output.split(separator: "\n").compactMap { line in
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard record["finding.code"] as? String == code, let type = record["finding.subject.type"] as? String,
        let value = record["finding.subject.value"] as? String
      else { return nil }
      return "\(type) \(value.replacing(folder.path + "/", with: "")) \(record["finding.count"] ?? 0)"
    }
  }

  /// A line a minute of one host.
  static func lines(_ host: String, from hour: Int, minutes: Range<Int>) -> [String] {
    minutes.map { minute in
      let time = String(format: "%02d:%02d:%02d", hour + minute / 60, minute % 60, host.utf8.count)
      return "Oct  4 \(time) \(host) postfix/smtpd[21]: connect from mx.example.net[192.0.2.7]"
    }
  }

  @Test func damagedPartsOfASetAreOneFinding() throws {
    func part(_ hour: Int) -> [String] {
      Self.lines("mail", from: hour, minutes: 0..<40) + Array(repeating: "\0\0\0\0\0\0\0\0", count: 3)
        + Self.lines("mail", from: hour, minutes: 41..<60)
    }
    #expect(
      try Self.subjects("log.damaged", ["maillog.2": part(8), "maillog.1": part(9), "maillog": part(10)])
        == ["log maillog 9"])
    // Two logs are two.
    #expect(
      try Self.subjects("log.damaged", ["mx1.log": part(8), "mx2.log": part(9)]).sorted() == [
        "log mx1.log 3", "log mx2.log 3",
      ])
  }

  @Test func aSilenceOfSeveralLogsIsOfTheHostWhoseLoggerStartsAnew() throws {
    func log(_ host: String, _ start: [String] = []) -> [String] {
      Self.lines(host, from: 8, minutes: 0..<90) + start + Self.lines(host, from: 10, minutes: 40..<120)
    }
    let start = [
      "Oct  4 10:40:03 mx-two rsyslogd: [origin software=\"rsyslogd\" swVersion=\"8.2312.0\" x-pid=\"900\" x-info=\"https://www.rsyslog.com\"] start"
    ]
    let silent = try Self.subjects("log.gap", ["one.log": log("mx-1"), "two.log": log("mx-two", start)])
    #expect(silent.map { $0.prefix { $0 != "2" } } == ["host mx-two "])
    // In one file it is the file.
    let mixed = (log("mx-1") + log("mx-two", start)).sorted { $0.dropFirst(7).prefix(8) < $1.dropFirst(7).prefix(8) }
    let one = try Self.subjects("log.gap", ["all.log": mixed])
    #expect(one.map { $0.prefix { $0 != "2" } } == ["log all.log "])
  }
}
