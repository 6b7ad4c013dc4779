import MailTestSupport
import MailVocabulary
import Testing

/// The same records come out, however the log is given.
@Suite struct SameRecordsTests {
  /// Two hosts: mail comes in at one, goes through its filter, and into a mailbox at the other, or is refused, put off
  /// or returned; and people log in.
  static func log(_ host: String) -> [String] {
    (0..<40).flatMap { number in
      let time = "Oct  4 10:\(MessageTests.two(number)):"
      let (first, second, third) = ("A\(10_000 + number)", "B\(10_000 + number)", "C\(10_000 + number)")
      let own: [String] =
        if host == "mx" {
          [
            "01 postfix/smtpd[7]: \(first): client=a.example[192.0.2.1]",
            "01 postfix/cleanup[8]: \(first): message-id=<\(number)@x>",
            "01 postfix/qmgr[9]: \(first): from=<a@example.org>, size=404, nrcpt=1 (queue active)",
            "02 postfix/pickup[2]: \(second): uid=110 from=<a@example.org>",
            "02 postfix/cleanup[8]: \(second): message-id=<\(number)@x>",
            "02 postfix/qmgr[9]: \(second): from=<a@example.org>, size=504, nrcpt=1 (queue active)",
            "03 postfix/pipe[6]: \(first): to=<b@example.com>, relay=filter, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (delivered via filter service)",
            "03 postfix/qmgr[9]: \(first): removed",
            "05 postfix/smtp[6]: \(second): to=<b@example.com>, relay=store[10.0.0.2]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as \(third))",
            "05 postfix/qmgr[9]: \(second): removed",
          ]
        } else {
          [
            "04 postfix/smtpd[17]: \(third): client=mx[10.0.0.1]",
            "04 postfix/cleanup[18]: \(third): message-id=<\(number)@x>",
            "04 postfix/qmgr[19]: \(third): from=<a@example.org>, size=604, nrcpt=1 (queue active)",
            "06 dovecot: lmtp(b@example.com)<7><2VZ5JdPuBGuZUQAAYIgGOA>: sieve: msgid=<\(number)@x>: stored mail into mailbox 'Junk'",
            "06 postfix/lmtp[15]: \(third): to=<b@example.com>, relay=store[private/dovecot-lmtp], delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 <b@example.com> 2VZ5JdPuBGuZUQAAYIgGOA Saved)",
            "06 postfix/qmgr[19]: \(third): removed", "07 imapd[\(100 + number)]: imap service init from 192.0.2.7",
            "07 imapd[\(100 + number)]: Login user=hermes host=[192.0.2.7]",
            "09 imapd[\(100 + number)]: Logout user=hermes host=[192.0.2.7]",
          ]
        }
      return own.map { line in "\(time)\(line.prefix(2)) \(host) \(line.dropFirst(3))" }
    }
  }

  static func bytes(_ lines: some Sequence<String>) -> [UInt8] { lines.flatMap { Array($0.utf8) + [0x0A] } }

  /// Everything that a record says, but for where its lines stand.
  static func told(_ run: LogRun) -> [String] {
    let messages = run.messages.map { message in
      let recipients = message.recipients.map {
        "\($0.address) \($0.outcome) \($0.mailbox ?? "-") \($0.attempts) \($0.dsn ?? "-")"
      }
      return "\(message.localIDs) \(message.hosts) \(message.start) \(message.outcome as Any) \(recipients)"
    }
    let sessions = run.sessions.map { "\($0.pid as Any) \($0.start) \($0.end as Any) \($0.user ?? "-") \($0.outcome)" }
    return (messages + sessions).sorted()
  }

  static let whole = told(LogRun(logs: [("mx", [bytes(log("mx"))]), ("store", [bytes(log("store"))])]))

  @Test func allIsJoined() {
    #expect(Self.whole.count == 80)
    #expect(Self.whole.filter { $0.contains("delivered Junk 1") }.count == 40)
  }

  @Test(arguments: [257, 400, 1_000, 4_096]) func cutAnywhereIntoBlocks(_ blockSize: Int) {
    let logs = [("mx", [Self.bytes(Self.log("mx"))]), ("store", [Self.bytes(Self.log("store"))])]
    #expect(Self.told(LogRun(logs: logs, blockSize: blockSize)) == Self.whole)
  }

  @Test(arguments: [0, 1, UInt64.max, 0x5EED]) func withOtherTableSeeds(_ seed: UInt64) {
    let logs = [("mx", [Self.bytes(Self.log("mx"))]), ("store", [Self.bytes(Self.log("store"))])]
    #expect(Self.told(LogRun(logs: logs, seed: seed)) == Self.whole)
  }

  /// Who looks at no events has the sessions joined on another thread than the messages.
  @Test(arguments: [0, 1, 2], [257, 4_096]) func sessionsBesideMessages(_ parsers: Int, _ blockSize: Int) {
    let log = Self.bytes(Self.log("mx") + Self.log("store"))
    let together = LogRun(logs: [("maillog", [log])], blockSize: blockSize, parsers: parsers)
    let beside = LogRun(logs: [("maillog", [log])], blockSize: blockSize, wantsEvents: false, parsers: parsers)
    #expect(beside.events.isEmpty && !together.events.isEmpty)
    #expect(Self.told(beside) == Self.told(together))
    #expect(beside.findings.map(\.code) == together.findings.map(\.code))
    #expect(beside.sessions.count == 40)
  }

  @Test func inAnotherOrder() {
    let logs = [("store", [Self.bytes(Self.log("store"))]), ("mx", [Self.bytes(Self.log("mx"))])]
    #expect(Self.told(LogRun(logs: logs)) == Self.whole)
  }

  @Test(arguments: [1, 3, 77, 200]) func asRotatedParts(_ cut: Int) {
    let lines = Self.log("mx")
    let parts = [Self.bytes(lines.prefix(cut)), Self.bytes(lines.dropFirst(cut))]
    #expect(Self.told(LogRun(logs: [("mx", parts), ("store", [Self.bytes(Self.log("store"))])])) == Self.whole)
  }

  /// One host in as many files as a year of weeks has, and cut where it pleases the one who rotates.
  @Test func asManyRotatedParts() {
    let bytes = Self.bytes(Self.log("mx"))
    let size = bytes.count / 53
    let parts = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min(bytes.count, $0 + size)]) }
    #expect(Self.told(LogRun(logs: [("mx", parts), ("store", [Self.bytes(Self.log("store"))])])) == Self.whole)
    let alone = Self.told(LogRun(bytes))
    #expect(Self.told(LogRun(logs: [("mx", parts)], parsers: 2)) == alone)
  }

  @Test func asRotatedPartsCutAtAnyByte() {
    let bytes = Self.bytes(Self.log("mx").prefix(30))
    let whole = Self.told(LogRun(bytes))
    #expect(whole.count == 3)
    for cut in stride(from: 1, to: bytes.count, by: 7) {
      let parts = [Array(bytes[..<cut]), Array(bytes[cut...])]
      #expect(Self.told(LogRun(logs: [("mx", parts)], blockSize: 400)) == whole, "cut at \(cut)")
    }
    // In pieces smaller than a line, with an empty one among them.
    let crumbs = stride(from: 0, to: bytes.count, by: 50).map { Array(bytes[$0..<min(bytes.count, $0 + 50)]) }
    #expect(Self.told(LogRun(logs: [("mx", Array(crumbs.prefix(5)) + [[]] + Array(crumbs.dropFirst(5)))])) == whole)
  }

  /// A part whose last line was never finished, and the next that begins with a line of its own.
  @Test func whatIsNoRestIsNotGlued() {
    let lines = Self.log("mx")
    let first = Self.bytes(lines.prefix(11)).dropLast(30)
    let run = LogRun(logs: [("mx", [Array(first), Self.bytes(lines.dropFirst(11))])])
    #expect(run.events.count == lines.count)
    #expect(run.events[11].number == 1 && run.events[11].offset == 0 && run.events[11].text.hasPrefix("A10001"))
  }

  @Test func theRestOfALineIsPartOfTheLineBefore() {
    let bytes = Self.bytes(Self.log("mx").prefix(5))
    let run = LogRun(logs: [("mx", [Array(bytes.prefix(100)), Array(bytes.dropFirst(100))])])
    #expect(run.events.map(\.number) == [1, 2, 2, 3, 4])
    // 62 bytes of the second line are in the first part; the third stands behind its rest.
    let third = Self.bytes(Self.log("mx").prefix(2)).count
    #expect(run.events.map(\.offset)[2] == third - 100)
  }

  @Test(arguments: [0, 1, 2, 4]) func withSoManyThreads(_ parsers: Int) {
    let lines = (0..<40).flatMap { _ in Self.log("mx") }
    let bytes = Self.bytes(lines)
    let one = LogRun(logs: [("mx", [bytes])], blockSize: 4_096, parsers: 0)
    let run = LogRun(logs: [("mx", [bytes])], blockSize: 4_096, parsers: parsers)
    #expect(Self.told(run) == Self.told(one))
    #expect(run.events.map(\.offset) == one.events.map(\.offset))
  }

  @Test(arguments: Packing.allCases) func asPackedParts(_ packing: Packing) {
    let lines = Self.log("mx")
    let parts = [lines.prefix(70), lines.dropFirst(70).prefix(200), lines.dropFirst(270)].map { Self.bytes($0) }
    let packed = [packing.pack(parts[0]), packing.pack(parts[1]), parts[2]]
    #expect(Self.told(LogRun(logs: [("mx", packed), ("store", [Self.bytes(Self.log("store"))])])) == Self.whole)
  }

  @Test func bothHostsInOneFile() {
    let lines = zip(Self.log("mx").indices, Self.log("mx")).map { ($0.1.prefix(15), 0, $0.0, $0.1) }
    let others = zip(Self.log("store").indices, Self.log("store")).map { ($0.1.prefix(15), 1, $0.0, $0.1) }
    let merged = (lines + others).sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    #expect(Self.told(LogRun(Self.bytes(merged))) == Self.whole)
  }

  @Test func aClockThatLeapsAheadDoesNotHoldTheHostBack() {
    let lines = Self.log("mx")
    let leap = [
      "Oct  4 13:00:00 mx systemd[1]: Time has been changed", "Oct  4 10:20:00 mx systemd[1]: Time has been changed",
    ]
    let broken = Array(lines.prefix(200)) + leap + Array(lines.dropFirst(200))
    let run = LogRun(logs: [("mx", [Self.bytes(broken)]), ("store", [Self.bytes(Self.log("store"))])])
    #expect(Self.told(run) == Self.whole)
  }

  @Test func aFloodOfMadeUpIDsIsNoMessage() {
    let lines = (0..<20_000).map { number in
      let minute = number / 300
      return
        "Oct  4 \(MessageTests.two(10 + minute / 60)):\(MessageTests.two(minute % 60)):00 mx postfix/smtpd[7]: F\(100_000 + number): client=a.example[192.0.2.1]"
    }
    #expect(LogRun(lines: lines).messages.isEmpty)
  }
}
