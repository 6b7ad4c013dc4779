import MailTestSupport
import MailVocabulary
import Testing

/// Sessions that only several lines, files or connections explain.
@Suite struct AccessTests {
  static func sessions(_ lines: [String]) -> [Session] {
    LogRun(lines: lines.enumerated().map { "Oct  4 10:00:\(MessageTests.two($0)) mail \($1)" }).sessions
  }

  /// The process that asks for the lock names the one that has it; before anybody knows who asks.
  @Test func whoHoldsTheLock() throws {
    let sessions = Self.sessions([
      "ipop3d[11]: pop3 service init from 192.0.2.1",
      "ipop3d[11]: Login user=hermes host=[192.0.2.1] nmsgs=3/3", "ipop3d[13]: pop3 service init from 192.0.2.3",
      "ipop3d[13]: Login user=zeus host=[192.0.2.3] nmsgs=1/1", "imapd[12]: imap service init from 192.0.2.9",
      "imapd[12]: Trying to get mailbox lock from process 11",
      "ipop3d[11]: Killed (lost mailbox lock) user=hermes host=[192.0.2.1]",
      "imapd[12]: Login user=hermes host=[192.0.2.9]", "imapd[12]: Logout user=hermes host=[192.0.2.9]",
      "ipop3d[13]: Logout user=zeus host=[192.0.2.3]",
    ])
    #expect(sessions.map(\.pid) == [11, 12, 13])
    let holder = try #require(sessions.first { $0.pid == 12 }?.lockedBy)
    #expect(holder.pid == 11 && holder.sourceIP == "192.0.2.1" && holder.mailProtocol == .pop3)
    #expect(sessions.filter { $0.pid != 12 }.allSatisfy { $0.lockedBy == nil })
    #expect(sessions.first { $0.pid == 11 }?.reason == "mailbox-locked")
  }

  /// Dovecot does not say who has it: the session of the same user that is open does.
  @Test func whoMostLikelyHoldsTheLock() throws {
    let sessions = Self.sessions([
      "dovecot: pop3-login: Login: user=<bob>, method=PLAIN, rip=192.0.2.1, lip=192.0.2.10, mpid=124, session=<AAAA>",
      "dovecot: pop3-login: Login: user=<ann>, method=PLAIN, rip=192.0.2.3, lip=192.0.2.10, mpid=125, session=<BBBB>",
      "dovecot: pop3-login: Login: user=<bob>, method=PLAIN, rip=192.0.2.9, lip=192.0.2.10, mpid=126, session=<CCCC>",
      "dovecot: pop3(bob)<126><CCCC>: Disconnected: Couldn't lock POP3 session top=0/0, retr=0/0, del=0/0, size=0",
      "dovecot: pop3(bob)<124><AAAA>: Disconnected: Logged out top=0/0, retr=0/0, del=0/3, size=900",
    ])
    let locked = sessions.filter { $0.reason == "mailbox-locked" }
    #expect(locked.map(\.id) == ["CCCC"])
    let holder = try #require(locked.first?.lockedBy)
    #expect(holder.id == "AAAA" && holder.sourceIP == "192.0.2.1")
    #expect(sessions.filter { $0.id != "CCCC" }.allSatisfy { $0.lockedBy == nil })
  }

  @Test func aRefusedLoginInSeveralConnectionsAtOnceIsOneInEach() {
    let sessions = Self.sessions([
      "pop3d: Connection, ip=[::ffff:192.0.2.1]", "pop3d: LOGIN FAILED, user=ana, ip=[::ffff:192.0.2.1]",
      "pop3d: Connection, ip=[::ffff:192.0.2.1]", "pop3d: LOGIN FAILED, user=ana, ip=[::ffff:192.0.2.1]",
      "pop3d: LOGOUT, ip=[::ffff:192.0.2.1]", "pop3d: LOGOUT, ip=[::ffff:192.0.2.1]",
    ])
    #expect(sessions.map(\.outcome) == [.failure, .failure])
    #expect(sessions.map(\.failures) == [1, 1])
  }

  @Test func mailFileAndAuthFileAreOneSession() {
    let sessions = Self.sessions([
      "imapd[9]: imap service init from 192.0.2.1",
      "imapd[9]: Login failed user=hermes auth=hermes host=[192.0.2.1]",
      "imapd[9]: Logout user=hermes host=[192.0.2.1]",
    ])
    #expect(sessions.map(\.outcome) == [.failure])
    #expect(sessions.map(\.failures) == [1] && sessions.map(\.user) == ["hermes"])
    #expect(sessions.map(\.confidence) == [.observed])
  }
}
