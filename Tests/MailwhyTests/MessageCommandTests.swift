import Foundation
import Testing

/// `mailwhy message`: the pages as they leave the program, and how it ends.
@Suite struct MessageCommandTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  struct Golden: Sendable, CustomTestStringConvertible {
    var name: String
    var log: String
    var arguments: [String]
    var status: Int32 = 0
    var testDescription: String { name }
  }

  /// The log is read from standard input, so that its place is the same everywhere.
  static let pages = [
    Golden(name: "filter.txt", log: "pages/filter.log", arguments: ["A1B2C3D4E5"]),
    Golden(name: "filter.md", log: "pages/filter.log", arguments: ["<4711@example.org>", "--format", "markdown"]),
    Golden(name: "filter.html", log: "pages/filter.log", arguments: ["0C1D2E3F4A", "--format", "html", "--lines"]),
    Golden(name: "filter.json", log: "pages/filter.log", arguments: ["F6A7B8C9D0", "--format", "json"]),
    Golden(name: "notification.txt", log: "pages/filter.log", arguments: ["5B6C7D8E9F"]),
    Golden(name: "waiting.txt", log: "pages/waiting.log", arguments: ["alice@example.com"]),
    Golden(name: "expired.txt", log: "lab/postfix/expired.log", arguments: ["D3A55F8E74C"]),
    Golden(name: "refused.txt", log: "lab/postfix/unknown-local-user.log", arguments: ["zoe"]),
    Golden(name: "several.txt", log: "lab/postfix/alias-three.log", arguments: ["32B0FF8E829"]),
    Golden(name: "exim.txt", log: "lab/exim/remote-gmail-nouser.log", arguments: ["1xVflv-0001Lh-3A"]),
    Golden(name: "sendmail.txt", log: "lab/sendmail/greylisted-then-ok.log", arguments: ["6AO1wIBv020365"]),
    Golden(name: "sendmail-bounce.txt", log: "lab/sendmail/remote-gmail-nouser.log", arguments: ["6AO1tjml020156"]),
    Golden(name: "opensmtpd.txt", log: "lab/opensmtpd/remote-451.log", arguments: ["locked@example.org"]),
    Golden(name: "opensmtpd-bounce.txt", log: "lab/opensmtpd/remote-gmail-nouser.log", arguments: ["4cdf9040"]),
    Golden(name: "qmail.txt", log: "pages/qmail.log", arguments: ["93869"]),
    Golden(name: "qmail-notification.txt", log: "pages/qmail.log", arguments: ["alice@example.com", "--all"]),
    Golden(name: "courier.txt", log: "pages/courier.log", arguments: ["00056F8F.4B2D7C5E.00003C3A"]),
    Golden(name: "subject.txt", log: "pages/subject.log", arguments: ["4711@example.org"]),
    Golden(name: "many.txt", log: "lab/postfix/expired.log", arguments: ["alice@example.com"]),
    Golden(name: "not-found.txt", log: "lab/postfix/all.log", arguments: ["alicia@example.com"], status: 1),
    Golden(name: "for-sender.txt", log: "pages/filter.log", arguments: ["A1B2C3D4E5", "--for", "sender"]),
    Golden(name: "for-recipient.txt", log: "pages/filter.log", arguments: ["bob@example.com", "--for", "recipient"]),
  ]

  static func run(_ log: String, _ arguments: [String]) throws -> CommandTests.Ending {
    let text = try String(contentsOf: fixtures.appending(path: log), encoding: .utf8)
    return try CommandTests.run(
      ["message", arguments[0], "-", "--year", "2026", "--timezone", "UTC"] + arguments.dropFirst(), input: text)
  }

  @Test(arguments: pages) func thePageIsAsItWas(_ golden: Golden) throws {
    let ended = try Self.run(golden.log, golden.arguments)
    #expect(ended.status == golden.status)
    #expect(ended.errors.isEmpty)
    let file = Self.fixtures.appending(path: "pages/\(golden.name)")
    #expect(ended.output == (try? String(contentsOf: file, encoding: .utf8)), "see \(file.path)")
  }

  /// Whoever gets the letter learns nothing of our machines, nor of the others who got the message.
  @Test func aLetterTellsNothingOfTheHouse() throws {
    let letter = try Self.run("pages/filter.log", ["bob@example.com", "--for", "recipient"]).output
    for secret in ["carol", "mx1", "store1", "10.0.0", "127.0.0.1", "A1B2C3D4E5", "0C1D2E3F4A", "192.0.2"] {
      #expect(!letter.contains(secret), "\(secret)")
    }
    let unnamed = try Self.run("pages/filter.log", ["A1B2C3D4E5", "--for", "recipient"])
    #expect(unnamed.status == 2 && unnamed.output.isEmpty)
  }

  /// What this server itself refused is not laid at the door of another.
  @Test(arguments: [
    (
      "lab/postfix/dnsbl-reject.log", "carol@example.com",
      "our mail server does not take mail from the server that sent it"
    ),
    ("lab/postfix/unknown-local-user.log", "zoe@example.com", "there is no such address"),
  ]) func ourOwnRefusalIsToldAsOurs(_ log: String, _ address: String, _ reason: String) throws {
    let letter = try Self.run(log, [address, "--for", "sender"]).output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(letter.contains("It was not accepted for \(address): \(reason)"), "\(letter)")
    #expect(!letter.contains("mail server there"), "\(letter)")
  }

  @Test func theSameHoweverTheFilesAreCut() throws {
    let lines = try String(contentsOf: Self.fixtures.appending(path: "pages/filter.log"), encoding: .utf8)
      .split(separator: "\n")
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func steps(_ parts: [[Substring]]) throws -> [String] {
      var paths: [String] = []
      for (number, part) in parts.enumerated() {
        let file = folder.appending(path: "part\(parts.count)-\(number)")
        try Data((part.joined(separator: "\n") + "\n").utf8).write(to: file)
        paths.append(file.path)
      }
      let json = try CommandTests.run(
        ["message", "4711@example.org", "--format", "json", "--year", "2026", "--timezone", "UTC"] + paths
      ).output
      let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let messages = document?["messages"] as? [[String: Any]] ?? []
      return messages.flatMap {
        ($0["message.steps"] as? [[String: Any]] ?? []).map { "\($0["event.original"] ?? "")" }
      }
    }
    let whole = try steps([lines])
    #expect(whole.count > 20)
    #expect(Set(try steps([Array(lines.prefix(9)), Array(lines.dropFirst(9))])) == Set(whole))
    // One file a host.
    let byHost = Dictionary(grouping: lines) { $0.contains(" store1 ") }
    #expect(Set(try steps([byHost[true] ?? [], byHost[false] ?? []])) == Set(whole))
  }

  @Test func anAbsenceIsClaimedOnlyWhereTheLogSupportsIt() throws {
    let good = try Self.run("lab/postfix/all.log", ["nobody.of.that.name@example.invalid"])
    #expect(good.status == 1 && good.output.contains("Never seen here between"))
    let log = Self.fixtures.appending(path: "pages/filter.log").path
    let subject = try CommandTests.run(["message", "--subject", "invoice", log])
    #expect(subject.status == 1 && !subject.output.contains("Never seen here between"))
    let strange = (0..<50).map { "Oct  4 10:00:\($0 + 10) mail foo[1]: bar\n" }.joined()
    let unread = try CommandTests.run(["message", "A1B2C3D4E5", "-"], input: strange)
    #expect(unread.status == 1 && unread.output.contains("does not mean that it was not here"))
  }

  @Test func theSpanChoosesAmongTheMessages() throws {
    let path = Self.fixtures.appending(path: "lab/postfix/all.log").path
    func count(_ arguments: String...) throws -> Int {
      let json = try CommandTests.run(
        ["message", "--from", "alice", "--format", "json", "--year", "2026", "--timezone", "UTC", path] + arguments
      ).output
      return (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["matches"] as? Int ?? -1
    }
    let all = try count()
    let until = try count("--until", "2026-11-24 01:46")
    #expect(until > 0 && until < all)
    #expect(try count("--to", "carol") < all)
    #expect(try count("--since", "2027-01-01", "--to", "carol") <= all)
    #expect(try CommandTests.run(["message", "--subject", "WARN me", path]).output.contains("B3254F8E815"))
    // As it is read, whatever the log made of it; and in no other way.
    let encoded = Self.fixtures.appending(path: "pages/subject.log").path
    let found = try CommandTests.run(["message", "--subject", "RÉUNION de lundi – salle", encoded])
    #expect(found.status == 0 && found.output.contains("4XyZ4711B7z2Qk"))
    #expect(try CommandTests.run(["message", "--subject", "reunion", encoded]).status == 1)
  }

  /// A sender who writes HTML, Markdown and terminal escapes into everything that is logged.
  @Test(arguments: ["text", "markdown", "html", "json"]) func aHostileMessageIsOnlyText(_ format: String) throws {
    let evil = "<script>alert(1)</script>\u{1B}[2J`#x`\u{202E}"
    let log = """
      Oct  4 10:00:00 mx1 postfix/smtpd[7]: A1B2C3D4E5: client=a.example[192.0.2.1]
      Oct  4 10:00:00 mx1 postfix/cleanup[8]: A1B2C3D4E5: message-id=<\(evil)>
      Oct  4 10:00:00 mx1 postfix/qmgr[9]: A1B2C3D4E5: from=<"\(evil)"@example.org>, size=404, nrcpt=1 (queue active)
      Oct  4 10:00:01 mx1 postfix/smtp[6]: A1B2C3D4E5: to=<b@example.net>, relay=mx.example.net[203.0.113.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[203.0.113.1] said: 550 5.1.1 \(evil) (in reply to RCPT TO command))
      """
    let ended = try CommandTests.run(["message", "A1B2C3D4E5", "-", "--lines", "--format", format], input: log + "\n")
    #expect(ended.status == 0)
    #expect(
      !ended.output.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value || 0x202A...0x202E ~= $0.value && format != "json"
      })
    if format == "html" { #expect(!ended.output.contains("<script")) }
    if format == "markdown" {
      for line in ended.output.split(separator: "\n") where line.contains("<script>") {
        #expect(line.contains("\\<script\\>") || line.contains("`") || line.hasPrefix("  "), "\(line)")
      }
    }
  }

  @Test func formatsThatItDoesNotHaveAreRefused() throws {
    #expect(try Self.run("pages/filter.log", ["A1B2C3D4E5", "--format", "csv"]).status == 2)
    #expect(try CommandTests.run(["message"]).status == 2)
    let completion = try CommandTests.run(["--generate-completion-script", "bash"]).output
    #expect(completion.contains("text json markdown html none") || completion.contains("markdown"))
  }
}
