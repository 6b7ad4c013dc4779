import MailTestSupport
import MailVocabulary
import Testing

/// Sessions of daemons that log no process id, or whose processes serve one connection after the other.
@Suite struct MailboxSessionTests {
  static func sessions(_ lines: [String]) -> [Session] { LogRun(lines: lines).sessions }

  @Test func withoutAPidThePortTellsConnectionsApart() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail pop3d: Connection, ip=[::ffff:192.0.2.1], port=[1001]",
      "Oct  4 10:00:00 mail pop3d: Connection, ip=[::ffff:192.0.2.1], port=[1002]",
      "Oct  4 10:00:01 mail pop3d: LOGIN, user=bob, ip=[::ffff:192.0.2.1], port=[1002]",
      "Oct  4 10:00:02 mail pop3d: LOGIN, user=ann, ip=[::ffff:192.0.2.1], port=[1001]",
      "Oct  4 10:00:03 mail pop3d: LOGOUT, user=bob, ip=[::ffff:192.0.2.1], port=[1002], top=0, retr=0, rcvd=6, sent=40, time=2",
      "Oct  4 10:00:09 mail pop3d: DISCONNECTED, user=ann, ip=[::ffff:192.0.2.1], port=[1001], top=0, retr=0, rcvd=6, sent=40, time=7",
    ])
    #expect(sessions.map(\.user) == ["bob", "ann"])
    #expect(sessions.map(\.reason) == [nil, "disconnected"])
    #expect(sessions.allSatisfy { $0.pid == nil && $0.outcome == .success && $0.evidence.count == 3 })
  }

  @Test func anEndWithoutAPortIsThatOfTheOldestNotLoggedIn() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail imapd: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:00:01 mail imapd: LOGIN, user=ann, ip=[::ffff:192.0.2.1], protocol=IMAP",
      "Oct  4 10:00:02 mail imapd: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:00:03 mail imapd: LOGIN FAILED, user=bob, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:00:08 mail imapd: LOGOUT, ip=[::ffff:192.0.2.1], rcvd=33, sent=351",
      "Oct  4 10:00:20 mail imapd: LOGOUT, user=ann, ip=[::ffff:192.0.2.1], headers=0, body=0, rcvd=6, sent=40, time=19",
    ])
    #expect(sessions.map(\.user) == ["bob", "ann"])
    #expect(sessions.map(\.outcome) == [.failure, .success])
    #expect(sessions.map(\.failures) == [1, 0])
  }

  @Test func anEndToldTwiceIsOneEnd() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail pop3d: Connection, ip=[::ffff:192.0.2.1], port=[1001]",
      "Oct  4 10:00:03 mail pop3d: LOGIN FAILED, user=ann, ip=[::ffff:192.0.2.1], port=[1001]",
      "Oct  4 10:00:08 mail pop3d: LOGOUT, ip=[::ffff:192.0.2.1], port=[1001]",
      "Oct  4 10:00:08 mail pop3d: Disconnected, ip=[::ffff:192.0.2.1], port=[1001]",
    ])
    #expect(sessions.map(\.outcome) == [.failure])
  }

  @Test func aNameAtTheEndOfADaemonThatTellsOfRefusalsWasLoggedIn() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:20 mail imapd: LOGOUT, user=ann, ip=[::ffff:192.0.2.1], port=[1001], headers=0, body=0, rcvd=6, sent=40, time=19"
      ]).first)
    #expect(session.outcome == .success && session.confidence == .inferred)
  }

  @Test func aProcessThatServesManyIsManySessions() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail cyrus/imap[7]: login: a.example [192.0.2.1] ann plaintext User logged in SESSIONID=<m-1>",
      "Oct  4 10:05:00 mail cyrus/imap[7]: badlogin: b.example [192.0.2.2] plaintext (bob) [SASL(-13): authentication failure: checkpass failed]",
      "Oct  4 10:05:05 mail cyrus/imap[7]: login: b.example [192.0.2.2] bob plaintext User logged in SESSIONID=<m-2>",
      "Oct  4 10:09:00 mail cyrus/imap[7]: badlogin: c.example [192.0.2.3] plaintext (cat) [SASL(-13): authentication failure: checkpass failed]",
    ])
    #expect(sessions.map(\.user) == ["ann", "bob", "cat"])
    #expect(sessions.map(\.outcome) == [.success, .success, .failure])
    #expect(sessions.map(\.failures) == [0, 1, 1])
    #expect(sessions[0].end == nil, "no line tells the end")
  }

  @Test func aMailboxThatIsRefusedAfterTheLoginIsARefusal() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail cyrus/pop3[7]: login: a.example [192.0.2.1] ann plaintext User logged in SESSIONID=<m-1>",
        "Oct  4 10:00:00 mail cyrus/pop3[7]: Unable to lock maildrop user.ann: Mailbox is locked by POP server",
      ]).first)
    #expect(session.outcome == .refused && session.reason == "mailbox-locked" && session.user == "ann")
  }

  @Test func whoseAnUnknownLineIsTheLinesBeforeTell() {
    let events = LogRun(lines: [
      "Oct  4 10:00:00 mail imapd[7]: something that nobody knows",
      "Oct  4 10:00:01 mail imapd[7]: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:00:02 mail imapd[7]: pam_unix(imap:auth): check pass; user unknown",
      "Oct  4 10:00:03 mail imapd[7]: something that nobody knows",
    ]).events
    #expect(events.map(\.code).first == "uw-imap.other")
    #expect(events.map(\.code).last == "courier.other")
  }
}
