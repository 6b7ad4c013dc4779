import MailTestSupport
import MailVocabulary
import Testing

/// The way of a message through filters, stores and operators' hands, one trap a test.
@Suite struct JourneyTests {
  typealias Lines = MessageTests

  static let pipe = "relay=spamassassin, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent"

  /// What comes back from a filter through the sendmail command.
  static func returned(_ id: String, _ messageID: String, from sender: String = "a@example.org") -> [String] {
    [
      "postfix/pickup[2]: \(id): uid=110 from=<\(sender)>", "postfix/cleanup[8]: \(id): message-id=<\(messageID)>",
      "postfix/qmgr[9]: \(id): from=<\(sender)>, size=504, nrcpt=1 (queue active)",
    ]
  }

  static func filtered(returning sender: String, messageID: String = "1@x") -> [MessageTrace] {
    Lines.messages(
      Lines.received("A1B2C3D4E5", "1@x") + returned("F6A7B8C9D0", messageID, from: sender) + [
        "postfix/pipe[6]: A1B2C3D4E5: to=<b@example.com>, \(pipe) (delivered via spamassassin service)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed", "postfix/local[5]: F6A7B8C9D0: \(Lines.intoMailbox)",
        "postfix/qmgr[9]: F6A7B8C9D0: removed",
      ])
  }

  @Test func aFilterBehindAPipeIsNoDelivery() throws {
    let messages = Self.filtered(returning: "a@example.org")
    #expect(messages.count == 1)
    #expect(messages[0].localIDs == ["A1B2C3D4E5", "F6A7B8C9D0"])
    #expect(messages[0].recipients.map(\.outcome) == [.delivered])
    #expect(messages[0].recipients.map(\.attempts) == [1])
    #expect(messages[0].sourceIP == "192.0.2.1" && messages[0].direction == .inbound)
  }

  @Test func whatAListSendsOnIsAnotherMessage() {
    #expect(Self.filtered(returning: "list-bounces@example.com").count == 2)
    #expect(Self.filtered(returning: "a@example.org", messageID: "2@x").count == 2)
  }

  @Test func aStrangerWithTheSameMessageIDIsNotJoined() {
    let messages = Lines.messages(
      Lines.received("A1B2C3D4E5", "1@x") + [
        "postfix/pipe[6]: A1B2C3D4E5: to=<b@example.com>, \(Self.pipe) (delivered via spamassassin service)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed",
      ] + Lines.received("F6A7B8C9D0", "1@x", client: "b.example[198.51.100.7]") + [
        "postfix/local[5]: F6A7B8C9D0: \(Lines.intoMailbox)", "postfix/qmgr[9]: F6A7B8C9D0: removed",
      ])
    #expect(messages.count == 2, "only a program of this machine brings back what a filter took")
  }

  @Test func whatAFilterKeepsIsStillUnderWay() throws {
    let messages = Lines.messages(
      Lines.received("A1B2C3D4E5", "1@x") + Self.returned("F6A7B8C9D0", "1@x") + [
        "postfix/pipe[6]: A1B2C3D4E5: to=<b@example.com>, \(Self.pipe) (delivered via spamassassin service)",
        "postfix/qmgr[9]: A1B2C3D4E5: removed",
      ])
    #expect(messages.map(\.outcome) == [.queued])
  }

  @Test func aScannerPutsItIntoTheQueueAnew() throws {
    let messages = Lines.messages([
      "postfix/smtpd[7]: A1B2C3D4E5: client=a.example[192.0.2.1]",
      "postfix/cleanup[8]: A1B2C3D4E5: hold: header Received: from a.example from a.example[192.0.2.1]; from=<a@example.org> to=<b@example.com> proto=ESMTP helo=<a>",
      "postfix/cleanup[8]: A1B2C3D4E5: message-id=<1@x>", "MailScanner[3]: Requeue: A1B2C3D4E5.A0B1C to F6A7B8C9D0",
      "postfix/qmgr[9]: F6A7B8C9D0: from=<a@example.org>, size=404, nrcpt=1 (queue active)",
      "postfix/local[5]: F6A7B8C9D0: \(Lines.intoMailbox)", "postfix/qmgr[9]: F6A7B8C9D0: removed",
    ])
    #expect(messages.map(\.localIDs) == [["A1B2C3D4E5", "F6A7B8C9D0"]])
    #expect(messages.map(\.outcome) == [.delivered])
    #expect(messages.first?.end != nil)
  }

  @Test func whatAnOperatorQueuesAnewIsTheSameMessage() throws {
    let messages = Lines.messages(
      Lines.received("A1B2C3D4E5", "1@x") + [
        "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)",
        "postfix/postsuper[3]: A1B2C3D4E5: requeued",
        "postfix/pickup[2]: F6A7B8C9D0: uid=110 from=<a@example.org> orig_id=A1B2C3D4E5",
        "postfix/cleanup[8]: F6A7B8C9D0: message-id=<1@x>",
        "postfix/qmgr[9]: F6A7B8C9D0: from=<a@example.org>, size=404, nrcpt=1 (queue active)",
        "postfix/local[5]: F6A7B8C9D0: \(Lines.intoMailbox)", "postfix/qmgr[9]: F6A7B8C9D0: removed",
      ])
    #expect(messages.map(\.localIDs) == [["A1B2C3D4E5", "F6A7B8C9D0"]])
    #expect(messages.map(\.outcome) == [.delivered])
  }

  @Test func heldAndReleased() throws {
    let held =
      Lines.received("A1B2C3D4E5", "1@x") + [
        "postfix/smtp[6]: A1B2C3D4E5: to=<b@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)",
        "postfix/postsuper[3]: A1B2C3D4E5: placed on hold",
      ]
    #expect(Lines.messages(held).map(\.outcome) == [.held])
    #expect(Lines.messages(held + ["postfix/postsuper[3]: A1B2C3D4E5: released from hold"]).map(\.outcome) == [.queued])
  }

  // MARK: Notifications of qmail

  /// A message that cannot be delivered, and what then comes in.
  static func bounced(_ noticed: String, afterwards: [String] = []) -> [MessageTrace] {
    Lines.messages(
      [
        "qmail: new msg 93869", "qmail: info msg 93869: bytes 2343 from <a@example.org> qp 18695 uid 1001",
        "qmail: starting delivery 392: msg 93869 to remote b@example.net",
        "qmail: delivery 392: failure: 203.0.113.30_does_not_like_recipient./Remote_host_said:_550_no_such_user/",
        "qmail: bounce msg 93869 qp 18720", "qmail: end msg 93869",
      ] + afterwards + [
        "qmail: new msg 93871", "qmail: info msg 93871: bytes 1602 from <\(noticed)",
        "qmail: starting delivery 395: msg 93871 to local example.org-a@example.org",
        "qmail: delivery 395: success: did_1+0+0/", "qmail: end msg 93871",
      ])
  }

  @Test(arguments: ["> qp 18720 uid 1006", "#@[]> qp 18720 uid 1006"]) func qmailNamesTheProcessOfANotification(
    _ noticed: String
  ) {
    let messages = Self.bounced(noticed)
    #expect(messages.map(\.related) == [["93871"], ["93869"]])
    #expect(messages.map(\.isNotification) == [false, true])
    #expect(messages.map(\.outcome) == [.bounced, .delivered])
  }

  @Test(arguments: [
    "> qp 18721 uid 1006", "a@example.org> qp 18720 uid 1006", "> qp 1> qp 18721 uid 1006",
  ]) func whatIsOfAnotherProcessOrHasASenderIsNoNotification(_ noticed: String) {
    let messages = Self.bounced(noticed)
    #expect(messages.map(\.related) == [[], []])
    #expect(messages.map(\.isNotification) == [false, false])
  }

  @Test func aProcessNumberIsOfOneNotificationOnly() {
    let messages = Self.bounced(
      "> qp 18720 uid 1006",
      afterwards: [
        "qmail: new msg 93870", "qmail: info msg 93870: bytes 1600 from <> qp 18720 uid 1006",
        "qmail: starting delivery 394: msg 93870 to local example.org-a@example.org",
        "qmail: delivery 394: success: did_1+0+0/", "qmail: end msg 93870",
      ])
    #expect(messages.map(\.related) == [["93870"], ["93869"], []])
  }

  @Test func theNotificationOfAnotherMachineIsAnother() {
    let lines = [
      "mx1 qmail: info msg 93869: bytes 2343 from <a@example.org> qp 18695 uid 1001",
      "mx1 qmail: bounce msg 93869 qp 18720", "mx2 qmail: info msg 93871: bytes 1602 from <> qp 18720 uid 1006",
    ]
    let messages = LogRun(lines: lines.map { "Oct  4 10:00:00 \($0)" }).messages
    #expect(messages.map(\.related) == [[], []])
  }

  // MARK: The store

  static let handedIn =
    "to=<b@example.com>, relay=mail[private/dovecot-lmtp], delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (250 2.0.0 <b@example.com> 2VZ5JdPuBGuZUQAAYIgGOA Saved)"

  static func stored(_ told: [String], before: Bool = true) -> MessageTrace? {
    let verdict = ["postfix/lmtp[5]: A1B2C3D4E5: \(handedIn)", "postfix/qmgr[9]: A1B2C3D4E5: removed"]
    let told = told.map { "dovecot: lmtp(b@example.com)<7><2VZ5JdPuBGuZUQAAYIgGOA>: sieve: msgid=<1@x>: \($0)" }
    return Lines.messages(Lines.received("A1B2C3D4E5", "1@x") + (before ? told + verdict : verdict + told)).first
  }

  @Test func filedWhere() throws {
    for before in [true, false] {
      let message = try #require(Self.stored(["stored mail into mailbox 'Junk'"], before: before))
      #expect(message.recipients.map(\.mailbox) == ["Junk"] && message.outcome == .delivered)
    }
  }

  @Test func theUsersFilterThrewItAway() throws {
    let told = "marked message to be discarded if not explicitly delivered (discard action)"
    let message = try #require(Self.stored([told]))
    #expect(message.outcome == .discarded && message.recipients[0].reason == "user-filter")
    let kept = try #require(Self.stored([told, "stored mail into mailbox 'INBOX'"]))
    #expect(kept.outcome == .delivered && kept.recipients[0].mailbox == "INBOX")
  }

  @Test func theUsersFilterSentItOn() throws {
    let message = try #require(Self.stored(["forwarded to <c@example.net>"]))
    #expect(message.recipients.map(\.address) == ["c@example.net"])
    #expect(message.recipients[0].originalTo == "b@example.com" && message.recipients[0].outcome == .relayed)
    let copy = try #require(Self.stored(["forwarded to <c@example.net>", "stored mail into mailbox 'INBOX'"]))
    #expect(copy.recipients.map(\.outcome) == [.delivered, .relayed])
  }

  @Test func cyrusNamesTheMailbox() throws {
    let message = try #require(
      Lines.messages(
        Lines.received("A1B2C3D4E5", "1@x") + [
          "cyrus/lmtpunix[4]: Delivered: <1@x> to mailbox: user.b.Junk",
          "postfix/lmtp[5]: A1B2C3D4E5: to=<b@example.com>, relay=mail[/run/cyrus/lmtp], delay=0.1, delays=0.1/0/0/0, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<mail-1>)",
          "postfix/qmgr[9]: A1B2C3D4E5: removed",
        ]
      ).first)
    #expect(message.recipients.map(\.mailbox) == ["user.b.Junk"])
  }

  // MARK: What the log can't account for

  @Test func removedWithoutAVerdictIsUnknown() throws {
    let message = try #require(
      Lines.messages(Lines.received("A1B2C3D4E5", "1@x") + ["postfix/qmgr[9]: A1B2C3D4E5: removed"]).first)
    #expect(message.outcome == .unknown && message.reason == "no-verdict")
  }

  @Test func anIDThatIsUsedAgainLeavesTheOldMessageUnknown() throws {
    let put =
      "to=<c@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)"
    let first = (Lines.received("A1B2C3D4E5", "1@x") + ["postfix/smtp[6]: A1B2C3D4E5: \(put)"]).map {
      "Oct  4 10:00:00 mail \($0)"
    }
    let second = Lines.received("A1B2C3D4E5", "2@x").map { "Oct  7 10:00:00 mail \($0)" }
    let messages = LogRun(lines: first + second).messages
    #expect(messages.map(\.messageID) == ["1@x", "2@x"])
    #expect(messages[0].recipients.map(\.outcome) == [.unknown])
    #expect(messages[0].recipients[0].reason == "id-used-again")
  }

  @Test func aConnectionThatNamedNobodyIsNoMessage() {
    #expect(
      Lines.messages([
        "sendmail[7]: s1GNXHYB005133: rejecting commands from [203.0.113.66] due to pre-greeting traffic after 3 seconds"
      ]).isEmpty)
  }

  @Test func linesOfTheNextConnectionDoNotEndARefusal() {
    let reject = { (to: String) in
      "postfix/smtpd[7]: NOQUEUE: reject: RCPT from a.example[192.0.2.1]: 550 5.1.1 <\(to)>: Recipient address rejected: User unknown in local recipient table; from=<x@example.org> to=<\(to)> proto=ESMTP helo=<a>"
    }
    let messages = Lines.messages([
      "postfix/smtpd[7]: connect from a.example[192.0.2.1]", reject("p@example.com"),
      "postfix/smtpd[7]: connect from b.example[198.51.100.7]", reject("q@example.com"),
      "postfix/smtpd[7]: disconnect from a.example[192.0.2.1]",
    ])
    #expect(messages.map { $0.recipients.count } == [2])
  }
}
