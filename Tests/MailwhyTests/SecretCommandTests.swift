import Foundation
import MailTestSupport
import Testing

/// Every way of writing a password, under the name of every daemon that might, through every command in every format.
@Suite struct SecretCommandTests {
  static let tags = ["exim", "postfix/smtpd", "postfix/smtp", "dovecot", "authdaemond", "sendmail", "smtpd", "food"]

  static let lines: [String] = tags.flatMap { tag in
    SecretSamples.all.map { "Nov 24 10:00:00 mail \(tag)[7]: \($0.0)" }
  }

  static let log = PayloadTests.written(lines.map { Array($0.utf8) })

  private static func leaks(_ text: String) -> [String] {
    text.split(separator: "\n").filter { line in SecretSamples.payloads.contains { line.contains($0) } }.map(
      String.init)
  }

  static let ways =
    PayloadTests.ways.filter { !["user", "host", "message"].contains($0.command[0]) }
    + PayloadTests.Way.all(["user", "alice"], PayloadTests.pages)
    + PayloadTests.Way.all(["host", "192.0.2.9"], PayloadTests.pages)
    + PayloadTests.Way.all(["message", "alice@example.com", "--all", "--lines"], PayloadTests.pages)

  @Test(arguments: ways) func noneLeaves(_ way: PayloadTests.Way) throws {
    let ended = try PayloadTests.run(way.command + way.arguments, on: Self.log)
    #expect((0...1).contains(ended.status), "\(ended.errors)")
    #expect(Self.leaks(ended.output).isEmpty, "\(Self.leaks(ended.output).prefix(5))")
    #expect(Self.leaks(ended.errors).isEmpty)
    if way.command == ["report"], way.format != "html" {
      #expect(ended.output.replacing("\\", with: "").contains("log.secrets"))
    }
    if way.command.first == "redact" { #expect(ended.errors.contains("a password, which is masked here")) }
  }

  @Test func explainTellsNone() throws {
    let ended = try CommandTests.run(["explain"], input: Self.lines.joined(separator: "\n"))
    #expect(Self.leaks(ended.output).isEmpty, "\(Self.leaks(ended.output).prefix(5))")
  }

  /// Nobody is alarmed by a log that has none.
  @Test func redactIsSilentOtherwise() throws {
    let ended = try CommandTests.run(["redact", "--year", "2026", CommandTests.article])
    #expect(ended.status == 0 && ended.errors.isEmpty)
  }
}
