import MailTestSupport
import MailVocabulary
import Testing

/// Messages, one trap a test.
@Suite struct MessageTests {
  static func messages(_ lines: [String]) -> [MessageTrace] {
    LogRun(lines: lines.enumerated().map { "Oct  4 10:\(two($0 / 60)):\(two($0 % 60)) mail \($1)" }).messages
  }

  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// The lines of a message that came in: smtpd, cleanup, qmgr.
  static func received(_ id: String, _ messageID: String, client: String = "a.example[192.0.2.1]") -> [String] {
    [
      "postfix/smtpd[7]: \(id): client=\(client)", "postfix/cleanup[8]: \(id): message-id=<\(messageID)>",
      "postfix/qmgr[9]: \(id): from=<a@example.org>, size=404, nrcpt=1 (queue active)",
    ]
  }

  static let intoMailbox =
    "to=<b@example.com>, relay=local, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)"

  @Test func deliveredHere() throws {
    let message = try #require(
      Self.messages(
        Self.received("A1B2C3D4E5", "1@x") + [
          "postfix/local[5]: A1B2C3D4E5: \(Self.intoMailbox)", "postfix/qmgr[9]: A1B2C3D4E5: removed",
        ]
      ).first)
    #expect(message.outcome == .delivered && message.direction == .inbound)
    #expect(message.sender == "a@example.org" && message.size == 404 && message.messageID == "1@x")
    #expect(message.recipients.map(\.address) == ["b@example.com"])
    #expect(message.end != nil)
  }

  @Test func anIDThatIsUsedAgainIsAnotherMessage() {
    let once = ["postfix/local[5]: A1B2C3D4E5: \(Self.intoMailbox)", "postfix/qmgr[9]: A1B2C3D4E5: removed"]
    let messages = Self.messages(Self.received("A1B2C3D4E5", "1@x") + once + Self.received("A1B2C3D4E5", "2@x") + once)
    #expect(messages.map(\.messageID) == ["1@x", "2@x"])
  }

  @Test func aFilterAndBackIsOneMessage() throws {
    let lines =
      Self.received("A1B2C3D4E5", "1@x") + Self.received("F6A7B8C9D0", "1@x", client: "localhost[127.0.0.1]") + [
        "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as F6A7B8C9D0)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed", "postfix/local[5]: F6A7B8C9D0: \(Self.intoMailbox)",
        "postfix/qmgr[9]: F6A7B8C9D0: removed",
      ]
    let messages = Self.messages(lines)
    #expect(messages.count == 1)
    #expect(messages[0].localIDs == ["A1B2C3D4E5", "F6A7B8C9D0"])
    #expect(messages[0].sourceIP == "192.0.2.1", "the first client, not the filter")
    #expect(messages[0].recipients.map(\.outcome) == [.delivered])
    #expect(messages[0].recipients.map(\.attempts) == [1])
  }

  @Test func anotherMessageWithThatIDIsNotJoined() {
    let lines =
      Self.received("F6A7B8C9D0", "other@x") + Self.received("A1B2C3D4E5", "1@x") + [
        "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.net>, relay=mx.example.net[203.0.113.1]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as F6A7B8C9D0)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed",
      ]
    #expect(Self.messages(lines).map(\.localIDs).contains(["A1B2C3D4E5"]))
  }

  @Test func aBounceAndItsOriginalKnowEachOther() throws {
    let lines =
      Self.received("A1B2C3D4E5", "1@x") + [
        "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.net>, relay=mx.example.net[203.0.113.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[203.0.113.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
        "postfix/cleanup[8]: F6A7B8C9D0: message-id=<2@mail>",
        "postfix/bounce[4]: A1B2C3D4E5: sender non-delivery notification: F6A7B8C9D0",
        "postfix/qmgr[9]: F6A7B8C9D0: from=<>, size=2000, nrcpt=1 (queue active)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed",
        "postfix/smtp[6]: F6A7B8C9D0: to=<a@example.org>, relay=a.example[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 ok)",
        "postfix/qmgr[9]: F6A7B8C9D0: removed",
      ]
    let messages = Self.messages(lines)
    #expect(messages.count == 2)
    let original = try #require(messages.first { $0.localIDs == ["A1B2C3D4E5"] })
    let notice = try #require(messages.first { $0.localIDs == ["F6A7B8C9D0"] })
    #expect(original.related == ["F6A7B8C9D0"] && original.outcome == .bounced)
    #expect(notice.related == ["A1B2C3D4E5"] && notice.isNotification && notice.sender == "")
    #expect(original.recipients[0].reply == "550 5.1.1 User unknown" && original.recipients[0].dsn == "5.1.1")
  }

  @Test func deferredAndTakenLaterCountsItsTries() throws {
    let put = "to=<b@example.net>, relay=mx.example.net[203.0.113.1]:25, delay=1, delays=0/0/0/1"
    let message = try #require(
      Self.messages(
        Self.received("A1B2C3D4E5", "1@x") + [
          "postfix/smtp[6]: A1B2C3D4E5: \(put), dsn=4.2.0, status=deferred (host mx.example.net[203.0.113.1] said: 450 4.2.0 Greylisted (in reply to RCPT TO command))",
          "postfix/qmgr[9]: A1B2C3D4E5: from=<a@example.org>, size=404, nrcpt=1 (queue active)",
          "postfix/smtp[6]: A1B2C3D4E5: \(put), dsn=2.0.0, status=sent (250 ok)",
          "postfix/qmgr[9]: A1B2C3D4E5: removed",
        ]
      ).first)
    #expect(message.recipients.map(\.attempts) == [2])
    #expect(message.outcome == .relayed)
  }

  @Test func expiredIsTheOutcomeOfWhatWaited() throws {
    let message = try #require(
      Self.messages(
        Self.received("A1B2C3D4E5", "1@x") + [
          "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)",
          "postfix/qmgr[9]: A1B2C3D4E5: from=<a@example.org>, status=expired, returned to sender",
          "postfix/qmgr[9]: A1B2C3D4E5: removed",
        ]
      ).first)
    #expect(message.outcome == .expired)
  }

  @Test func recipientsMayFareDifferently() throws {
    let message = try #require(
      Self.messages(
        Self.received("A1B2C3D4E5", "1@x") + [
          "postfix/local[5]: A1B2C3D4E5: \(Self.intoMailbox)",
          "postfix/smtp[6]: A1B2C3D4E5: to=<c@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)",
        ]
      ).first)
    #expect(message.outcome == nil)
    #expect(message.recipients.map(\.outcome) == [.delivered, .deferred])
    #expect(message.end == nil, "it is still in the queue")
  }

  @Test func refusalsAreOneRecordForEachConnectionAndSender() {
    let reject = { (from: String, to: String) in
      "postfix/smtpd[7]: NOQUEUE: reject: RCPT from a.example[192.0.2.1]: 550 5.1.1 <\(to)>: Recipient address rejected: User unknown in local recipient table; from=<\(from)> to=<\(to)> proto=ESMTP helo=<a>"
    }
    let messages = Self.messages([
      "postfix/smtpd[7]: connect from a.example[192.0.2.1]", reject("x@example.org", "p@example.com"),
      reject("x@example.org", "q@example.com"), reject("y@example.org", "p@example.com"),
      "postfix/smtpd[7]: disconnect from a.example[192.0.2.1]", "postfix/smtpd[7]: connect from a.example[192.0.2.1]",
      reject("x@example.org", "p@example.com"), "postfix/smtpd[7]: disconnect from a.example[192.0.2.1]",
    ])
    #expect(messages.map { $0.recipients.count } == [2, 1, 1])
    #expect(messages.allSatisfy { $0.outcome == .rejected && $0.localIDs.isEmpty })
    #expect(messages[0].recipients[0].dsn == "5.1.1")
  }

  @Test func anIDWithoutACompletedTransactionIsNoMessage() {
    #expect(
      Self.messages([
        "postfix/smtpd[7]: connect from a.example[192.0.2.1]",
        "postfix/smtpd[7]: A1B2C3D4E5: client=a.example[192.0.2.1]",
        "postfix/smtpd[7]: lost connection after RCPT from a.example[192.0.2.1]",
        "postfix/smtpd[7]: disconnect from a.example[192.0.2.1]",
      ]).isEmpty)
  }

  @Test func aLogThatBeginsInTheMiddleKnowsWhatItSees() throws {
    let message = try #require(
      Self.messages(["postfix/local[5]: A1B2C3D4E5: \(Self.intoMailbox)", "postfix/qmgr[9]: A1B2C3D4E5: removed"]).first
    )
    #expect(message.sender == nil && message.outcome == .delivered)
  }

  @Test func aLateDeliveryLineBelongsToItsMessage() {
    let messages = Self.messages(
      Self.received("A1B2C3D4E5", "1@x") + [
        "postfix/qmgr[9]: A1B2C3D4E5: removed", "postfix/local[5]: A1B2C3D4E5: \(Self.intoMailbox)",
      ])
    #expect(messages.count == 1)
    #expect(messages[0].outcome == .delivered)
  }

  @Test func whatAnOperatorDeletesIsDeleted() throws {
    let message = try #require(
      Self.messages(
        Self.received("A1B2C3D4E5", "1@x") + [
          "postfix/smtp[6]: A1B2C3D4E5: to=<c@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)",
          "postfix/postsuper[3]: A1B2C3D4E5: removed",
        ]
      ).first)
    #expect(message.outcome == .deleted)
  }

  @Test func thousandsInTheQueueAreAllKept() {
    let lines = (0..<3_000).map {
      "postfix/qmgr[9]: B\(100_000 + $0): from=<a@example.org>, size=4, nrcpt=1 (queue active)"
    }
    #expect(Self.messages(lines).count == 3_000)
  }
}
