import MailTestSupport
import MailVocabulary
import Testing

/// Sessions that only several lines, files or connections explain.
@Suite struct AccessTests {
  static func sessions(_ lines: [String]) -> [Session] {
    LogRun(lines: lines.enumerated().map { "Oct  4 10:00:\(MessageTests.two($0)) mail \($1)" }).sessions
  }

  @Test func whoHoldsTheLock() throws {
    let sessions = Self.sessions([
      "ipop3d[11]: pop3 service init from 192.0.2.1",
      "ipop3d[11]: Login user=hermes host=[192.0.2.1] nmsgs=3/3", "ipop3d[12]: pop3 service init from 192.0.2.9",
      "ipop3d[12]: Mailbox is locked, user=hermes host=[192.0.2.9]",
      "ipop3d[12]: Error opening or locking INBOX user=hermes host=[192.0.2.9]",
      "ipop3d[12]: Logout user=hermes host=[192.0.2.9]", "ipop3d[11]: Logout user=hermes host=[192.0.2.1]",
    ])
    let locked = sessions.filter { $0.reason == "mailbox-locked" }
    #expect(locked.map(\.pid) == [12])
    let holder = try #require(locked.first?.lockedBy)
    #expect(holder.pid == 11 && holder.sourceIP == "192.0.2.1" && holder.mailProtocol == .pop3)
    #expect(sessions.filter { $0.pid == 11 }.allSatisfy { $0.lockedBy == nil })
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
