import MailCorrelation
import MailSyntax
import MailTestSupport
import MailVocabulary
import Testing

/// What strangers write as much of as they like is kept of no more than is told.
@Suite struct BoundTests {
  static func sent(_ number: Int, id: String = "4XyZ4711B7z2Qk", second: Int = 0) -> String {
    "Nov 24 10:00:\(second + 10) mail postfix/smtp[7]: \(id): to=<r\(number)@example.com>, relay=mx.example.com[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=4.7.1, status=deferred (host mx.example.com[192.0.2.9] said: 451 4.7.1 Try again later)"
  }

  /// Each further recipient costs no look at all others, and there is an end of them.
  @Test(.timeLimit(.minutes(5))) func aMessageToVeryManyHasAnEnd() {
    let count = 3 * MessageTrace.recipientLimit
    let run = LogRun(
      logs: [("maillog", [(0..<count).flatMap { Array(Self.sent($0).utf8) + [0x0A] }])], diagnoses: [],
      wantsEvents: false)
    #expect(run.messages.count == 1)
    #expect(run.messages[0].recipients.count == MessageTrace.recipientLimit)
    #expect(run.messages[0].recipients[0].address == "r0@example.com")
  }

  /// A line may name hundreds of recipients: so may those of thousands of messages, all of them in the queue.
  @Test(.timeLimit(.minutes(5))) func manyMessagesToVeryManyAreLetGoByAge() {
    let list = (0..<900).map { "<r\($0)@example.com>" }.joined(separator: ",")
    var lines: [String] = []
    for number in 0..<400 {
      lines.append(
        "Nov 24 10:00:10 mail sendmail[7]: 2AO\(10_000_000_000 + number): to=\(list), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120000, relay=mx.example.com., dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.com."
      )
    }
    let run = LogRun(
      logs: [("maillog", [lines.flatMap { Array($0.utf8) + [0x0A] }])], diagnoses: [], wantsEvents: false)
    let isLetGo = run.messages.map { $0.recipients.contains { $0.reason == "let-go" } }
    #expect(run.messages.count == 400 && run.messages.allSatisfy { $0.recipients.count == 900 })
    // The oldest went, the newest are told as they stand.
    #expect(isLetGo.first == true && isLetGo.last == false)
  }

  @Test func namesThatNobodyHasAreCut() throws {
    let name = String(repeating: "x", count: 10_000)
    let run = LogRun(lines: [
      "Nov 24 10:00:10 mail ipop3d[7]: Login failed user=\(name) auth=\(name) host=[192.0.2.9]",
      "Nov 24 10:00:11 mail postfix/smtpd[7]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 550 5.1.1 <\(name)@example.com>: Recipient address rejected: User unknown; from=<\(name)@example.org> to=<\(name)@example.com> proto=ESMTP helo=<x>",
    ])
    try #require(run.sessions.count == 1 && run.messages.count == 1)
    for text in [run.sessions[0].user, run.messages[0].sender, run.messages[0].recipients.first?.address] {
      #expect(text?.utf8.count == Event.textLimit + 3 && text?.hasSuffix("x…") == true)
    }
    // In its own record, the line says what it says.
    #expect(run.events[0].fields[.userName]?.utf8.count == 10_000)
  }

  /// What is longer than any queue id ties nothing together.
  @Test func anIdWithoutAnEndIsNone() {
    let run = LogRun(lines: (0..<3).map { Self.sent($0, id: String(repeating: "A1", count: 2_000)) })
    #expect(run.messages.isEmpty && run.events.count == 3)
  }

  /// Where the time stands still, what was closed is forgotten all the same, and each is told once.
  @Test(.timeLimit(.minutes(5))) func aClockThatStandsStillKeepsNothing() {
    var lines: [String] = []
    for number in 0..<70_000 {
      lines.append("Nov 24 10:00:10 mail ipop3d[\(number)]: Login user=u host=[192.0.2.9] nmsgs=1/1")
      lines.append("Nov 24 10:00:10 mail ipop3d[\(number)]: Logout user=u host=[192.0.2.9] nmsgs=1 ndele=0")
    }
    let run = LogRun(
      logs: [("maillog", [lines.flatMap { Array($0.utf8) + [0x0A] }])], diagnoses: [], wantsEvents: false)
    #expect(run.sessions.count == 70_000 && run.sessions.allSatisfy { $0.outcome == .success })
  }

  /// Where the clock is put back by months, what was done before lies ahead: it is told all the same, and not kept
  /// until the time comes again, nor is what nobody completes.
  @Test func aClockPutBackKeepsNoMessages() {
    let day = Instant(seconds: 1_700_000_000)
    var joiner = MessageJoiner(seed: 1)
    var told = 0
    var most = 0
    func observe(_ block: LineBlock, _ parser: inout LineParser, _ lines: [String], at time: Instant) {
      block.removeAll()
      for line in lines {
        line.withBytes { block.append($0) }
        block.append("\n")
      }
      parser.parse(block)
      for index in 0..<block.lines.count {
        joiner.observe(Event(block: block, index: index, time: time, lexicon: LogRun.grammar.lexicon, source: .none))
      }
      told += joiner.take().count
      most = max(most, joiner.inFlight)
    }
    let block = LineBlock(capacity: 4_096)
    var parser = LineParser(LogRun.grammar)
    for number in 0..<20_000 {
      // Half of them before the clock is put back by half a year.
      let time = day.advanced(bySeconds: Int64(number % 10_000) * 2 - (number < 10_000 ? 0 : 180 * 86_400))
      let id = "A\(100_000 + number)"
      observe(
        block, &parser,
        [
          "postfix/smtpd[7]: \(id): client=a.example[192.0.2.1]",
          "postfix/cleanup[8]: \(id): message-id=<\(number)@x>",
          "postfix/qmgr[9]: \(id): from=<a@example.org>, size=404, nrcpt=1 (queue active)",
          "postfix/local[5]: \(id): to=<b@example.com>, relay=local, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (delivered to mailbox)",
          "postfix/qmgr[9]: \(id): removed",
          // And one that a client never completed.
          "postfix/smtpd[7]: B\(100_000 + number): client=b.example[192.0.2.2]",
          "postfix/smtpd[7]: B\(100_000 + number): reject: RCPT from b.example[192.0.2.2]: 550 5.1.1 <c@example.com>: Recipient address rejected: User unknown; from=<a@example.org> to=<c@example.com> proto=ESMTP helo=<x>",
        ].map { "Oct  4 10:00:00 mail \($0)" }, at: time)
    }
    // Those of the last minute, and the transactions of an hour before the clock was put back and of an hour after it.
    #expect(most < 4_000, "\(most)")
    joiner.finish()
    #expect(told + joiner.take().count == 40_000)
  }
}
