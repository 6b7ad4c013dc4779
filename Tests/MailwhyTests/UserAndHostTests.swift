import Foundation
import Testing

/// `mailwhy user` and `mailwhy host`: the pages as they leave the program, and how it ends.
@Suite struct UserAndHostTests {
  static let fixtures = ArticleTests.path.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tests/Fixtures")

  struct Golden: Sendable, CustomTestStringConvertible {
    var name: String
    var log: String
    var arguments: [String]
    var status: Int32 = 0
    var testDescription: String { name }
  }

  static let pages = [
    Golden(name: "user.txt", log: "pages/hermes.log", arguments: ["user", "hermes"]),
    Golden(name: "user.md", log: "pages/hermes.log", arguments: ["user", "HERMES", "--format", "markdown"]),
    Golden(
      name: "user.html", log: "pages/hermes.log", arguments: ["user", "hermes@example.com", "--format", "html"]),
    Golden(name: "user.json", log: "pages/hermes.log", arguments: ["user", "hermes", "--format", "json"]),
    Golden(name: "user-lab.txt", log: "lab/uw-imap/all.log", arguments: ["user", "alice"]),
    Golden(name: "user-mail.txt", log: "lab/postfix/all.log", arguments: ["user", "alice"]),
    Golden(name: "user-domain.txt", log: "pages/domains.log", arguments: ["user", "anna@example.com"]),
    Golden(name: "user-several.txt", log: "pages/domains.log", arguments: ["user", "anna"]),
    Golden(name: "user-not-found.txt", log: "pages/hermes.log", arguments: ["user", "hermse"], status: 1),
    Golden(
      name: "user-not-told.txt", log: "lab/postfix/remote-451.log", arguments: ["user", "nobody-here"], status: 1),
    Golden(name: "host.txt", log: "pages/hermes.log", arguments: ["host", "example.net"]),
    Golden(name: "host.md", log: "pages/hermes.log", arguments: ["host", "192.0.2.7", "--format", "markdown"]),
    Golden(name: "host.html", log: "pages/hermes.log", arguments: ["host", "mx1.example.net", "--format", "html"]),
    Golden(name: "host.json", log: "pages/hermes.log", arguments: ["host", "203.0.113.0/24", "--format", "json"]),
    Golden(name: "host-lab.txt", log: "lab/postfix/all.log", arguments: ["host", "mx1.example.net"]),
    Golden(name: "host-own.txt", log: "pages/hermes.log", arguments: ["host", "mail"]),
    Golden(name: "host-own.json", log: "pages/fleet.log", arguments: ["host", "mx1", "--format", "json"]),
    Golden(name: "host-own.md", log: "pages/fleet.log", arguments: ["host", "example.com", "--format", "markdown"]),
    Golden(name: "host-own-not-found.txt", log: "pages/fleet.log", arguments: ["host", "mx3"], status: 1),
    Golden(name: "host-not-found.txt", log: "pages/hermes.log", arguments: ["host", "mx1.exmaple.net"], status: 1),
  ]

  /// The log is read from standard input, so that its place is the same everywhere.
  static func run(_ log: String, _ arguments: [String]) throws -> CommandTests.Ending {
    let text = try String(contentsOf: fixtures.appending(path: log), encoding: .utf8)
    return try CommandTests.run(
      Array(arguments.prefix(2)) + ["-", "--year", "2026", "--timezone", "UTC"] + arguments.dropFirst(2), input: text)
  }

  @Test(arguments: pages) func thePageIsAsItWas(_ golden: Golden) throws {
    let ended = try Self.run(golden.log, golden.arguments)
    #expect(ended.status == golden.status)
    #expect(ended.errors.isEmpty)
    let file = Self.fixtures.appending(path: "pages/\(golden.name)")
    #expect(ended.output == (try? String(contentsOf: file, encoding: .utf8)), "see \(file.path)")
  }

  /// What the made log says was done, and whose the refusals were.
  @Test func theStoryIsTheTruth() throws {
    let text = try Self.run("pages/hermes.log", ["user", "hermes", "--format", "json"]).output
    let record = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(record["session.count"] as? Int == 37)
    #expect(record["session.failures"] as? Int == 31)
    #expect(record["mail.messages.first"] as? Int == 20)
    #expect(record["mail.messages.deleted"] as? Int == 3)
    #expect(record["mail.received.delivered"] as? Int == 2)
    #expect(record["mail.sent.bounced"] as? Int == 1)
    let refusals = try #require(record["user.refusals"] as? [[String: Any]])
    #expect(refusals.map { $0["owner"] as? String } == ["old-device", "mistyped"])
    let devices = try #require(record["user.devices"] as? [[String: Any]])
    #expect(devices[0]["session.interval"] as? Int == 3_600)
    #expect(devices[0]["session.hours"] as? [Int] == [8, 17])
  }

  @Test func timesMayBeLimited() throws {
    let ended = try Self.run(
      "pages/hermes.log",
      ["user", "hermes", "--format", "json", "--since", "2026-10-07", "--until", "2026-10-07 12:00"])
    #expect(ended.output.contains(#""session.count":4,"#))
    let before = try Self.run("pages/hermes.log", ["user", "hermes", "--until", "2026-10-01"])
    #expect(before.status == 1)
    #expect(before.output.replacing("\n", with: " ").contains("the log has nothing of that time"))
  }

  @Test func wrongUsageIsToldAndNoneIsSilent() throws {
    for arguments in [["user"], ["user", ""], ["host"], ["host", "192.0.2.0/40"], ["user", "x", "--format", "csv"]] {
      let ended = try CommandTests.run(arguments)
      #expect(ended.status == 2, "\(arguments)")
      #expect(ended.output.isEmpty && !ended.errors.isEmpty)
    }
    for command in ["user", "host"] {
      #expect(try CommandTests.run([command, "--help"]).output.contains("Examples:"))
      let silent = try Self.run("pages/hermes.log", [command, "192.0.2.7", "--format", "none"])
      #expect(silent.output.isEmpty)
    }
  }
}
