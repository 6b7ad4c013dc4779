import Foundation
import Testing

/// Dialect files as a user has them: refused with a caret, used, drafted.
@Suite struct DialectFileCommandTests {
  static let folder = Lab.folder.deletingLastPathComponent().appending(path: "dialects")
  static let refused = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/refused")) ?? [])
    .filter { $0.hasSuffix(".dialect") }.sorted()

  /// With `MAILWHY_WRITE_EXPECTED` in the environment, what is told is written down, to be looked at.
  @Test(arguments: refused) func aFaultIsShownInItsPlace(_ name: String) throws {
    let ended = try CommandTests.run(
      [name], shell: "cd \(Self.folder.path)/refused && \"$0\" dialects --format none --dialects \"$1\"")
    #expect(ended.status == 3)
    #expect(ended.output.isEmpty)
    let golden = Self.folder.appending(path: "refused/" + name.replacing(".dialect", with: ".expected"))
    if ProcessInfo.processInfo.environment["MAILWHY_WRITE_EXPECTED"] != nil {
      try Data(ended.errors.utf8).write(to: golden)
    }
    #expect(ended.errors == (try String(contentsOf: golden, encoding: .utf8)))
  }

  static let log = """
    Oct  4 10:59:51 mail acme-pop3d[1]: user alice logged in from [192.0.2.7]
    Oct  4 10:59:52 mail postfix/smtpd[2]: lost patience with mail.example.net[192.0.2.8] after 42 seconds
    Oct  4 10:59:53 mail postfix/smtpd[2]: connect from mail.example.net[192.0.2.8]

    """

  static func codes(_ arguments: [String], _ log: String = log) throws -> [String] {
    try CommandTests.run(["events", "--year", "2026"] + arguments + ["-"], input: log).output.split(separator: "\n").map
    {
      let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return object?["event.code"] as? String ?? ""
    }
  }

  @Test func aFileAddsToWhatIsUnderstood() throws {
    #expect(try Self.codes([]) == ["unknown", "postfix.other", "postfix.connect"])
    #expect(
      try Self.codes(["--dialects", Self.folder.path + "/acme.dialect"])
        == ["acme-pop3d.login", "postfix.lost-patience", "postfix.connect"])
    let explained = try CommandTests.run([
      "explain", "--dialects", Self.folder.path, "user bob logged in from [192.0.2.7] using TLSv1.3",
    ])
    #expect(explained.status == 0 && explained.output.contains("bob opened the mailbox from 192.0.2.7."))
  }

  @Test func aRefusedFileIsToldAndTheRestServed() throws {
    let ended = try CommandTests.run(
      ["report", "--dialects", "/nowhere.dialect", "--dialects", Self.folder.path + "/acme.dialect", "-"],
      input: Self.log)
    let sentence = "Did not use the dialect file /nowhere.dialect: it cannot be read (No such file or directory)."
    #expect(ended.status == 3)
    #expect(ended.errors == "mailwhy: \(sentence)\n")
    #expect(ended.output.contains("3 lines read, 100 % understood."))
    #expect(ended.output.replacing("\n" + String(repeating: " ", count: 14), with: " ").contains(sentence))
  }

  @Test func allDialectsAreWrittenAndUsedAgain() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Into a directory that is not there yet, and again into the same one.
    #expect(try CommandTests.run(["dialects", "--as-files", folder.path + "/"]).status == 0)
    #expect(try CommandTests.run(["dialects", "--as-files", folder.path]).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("uw-imap.dialect"))
    let listed = try CommandTests.run(["dialects", "--format", "ndjson", "--dialects", folder.path])
    #expect(listed.status == 0 && listed.errors.isEmpty)
    #expect(listed.output == (try CommandTests.run(["dialects", "--format", "ndjson"]).output))
  }

  @Test func theExampleOfTheManualIsOne() throws {
    let manual = Self.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/dialects.md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    let example = try #require(text.split(separator: "## An example").last?.split(separator: "## The format").first)
    let lines = example.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: "\n")
    try CommandTests.withFile(Array(lines.utf8), name: "example.dialect") { path in
      let codes = try Self.codes(["--dialects", path])
      #expect(codes == ["acme-pop3d.login", "postfix.lost-patience", "postfix.connect"])
    }
  }

  // MARK: Drafts and drift

  /// A server whose new version says things that no template knows, after a day of what is known.
  static func drifted() -> String {
    var lines: [String] = []
    for number in 10..<40 {
      lines.append("Oct  4 10:00:\(number) mail postfix/smtpd[2]: connect from mail.example.net[192.0.2.8]")
    }
    for number in 10..<50 {
      let time = "Oct  5 11:00:\(number) mail"
      lines.append(
        "\(time) postfix/smtpd[2]: lost patience with host\(number).example.net[192.0.2.\(number)] after \(number)s")
      lines.append(
        "\(time) postfix/qmgr[3]: 4F9D1954\(number): from=<a\(number)@example.com>, mood=\(number * 7), very happy")
      lines.append("\(time) postfix/smtpd[2]: warning: the \"moon {\(number)\" is at \(number).5 degrees.")
      lines.append("\(time) gizmod[77]: gizmo \(number) of /var/lib/g\(number) turned (left, \(number) times)")
      if number % 4 == 0 { lines.append("\(time) postfix/smtpd[2]: the cat sat on mat\(number):25") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func aDraftIsAcceptedAsItStands() throws {
    let log = Self.drifted()
    #expect(try Set(Self.codes([], log)) == ["postfix.connect", "postfix.other", "unknown"])
    let draft = try CommandTests.run(["dialects", "--draft", "-"], input: log)
    #expect(draft.status == 0 && draft.errors.isEmpty)
    for part in [
      "template: {email.local_id}: from=<{email.from.address}>, mood={}, very happy\naction: other\n",
      "template: lost patience with {}[{source.ip}] after {}\n",
      "template: warning: the \"{}\" is at {} degrees.\naction: warn\n",
      "service: gizmod\nprograms: gizmod\n", "template: gizmo {} of {} turned (left, {} times)\n",
      "means: To do: say what happened, and to whom.\n",
      "sample: lost patience with host10.example.net[192.0.2.10] after 10s\n", "# 40 lines since ",
    ] { #expect(draft.output.contains(part), "\(part)") }
    try CommandTests.withFile(Array(draft.output.utf8), name: "local.dialect") { path in
      let codes = try Self.codes(["--dialects", path], log)
      #expect(codes.count == log.split(separator: "\n").count)
      #expect(codes.allSatisfy { $0 != "unknown" && !$0.hasSuffix(".other") })
      let again = try CommandTests.run(["dialects", "--draft", "--dialects", path, "-"], input: log)
      #expect(again.status == 1 && again.output.isEmpty)
      #expect(again.errors.hasPrefix("mailwhy: Every line with a program's name was understood"))
    }
  }

  @Test func theReportTellsSinceWhenADaemonIsNotUnderstood() throws {
    let log = Self.drifted()
    let text = try CommandTests.run(["report", "--year", "2026", "-"], input: log).output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Unread 130 lines of postfix in unknown words since 5 Oct 2026 11:00:10, after 30 that were understood:"))
    #expect(words.contains("40 x lost patience with {}[{}] after {}"))
    #expect(words.contains("40 x {}: from=<{}>, mood={}, very happy"))
    #expect(!words.contains("the cat sat"), "only the three most frequent")
    #expect(words.contains("mailwhy dialects --draft FILE > local.dialect"))

    let document = try CommandTests.run(["report", "--year", "2026", "--format", "json", "-"], input: log).output
    let report = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
    let coverage = (report?["coverage"] as? [[String: Any]])?.first
    let drift = try #require((coverage?["drifts"] as? [[String: Any]])?.first)
    #expect(drift["service.type"] as? String == "postfix" && drift["lines"] as? Int == 130)
    #expect(drift["since"] as? String == "2026-10-05T11:00:10Z" && drift["understood_before"] as? Int == 30)
    let shapes = try #require(drift["shapes"] as? [[String: Any]])
    #expect(shapes.map { $0["lines"] as? Int } == [40, 40, 40])
    #expect(shapes[0]["sample"] as? String == "lost patience with host10.example.net[192.0.2.10] after 10s")
  }

  /// Strange words from the first line on are no new version.
  @Test func whatWasNeverUnderstoodHasNoSince() throws {
    let log = Self.drifted().split(separator: "\n").dropFirst(30).joined(separator: "\n") + "\n"
    let text = try CommandTests.run(["report", "--year", "2026", "-"], input: log).output
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("130 lines of postfix in unknown words. Most often:"))
    #expect(!words.contains("since 5 Oct"))
  }
}
