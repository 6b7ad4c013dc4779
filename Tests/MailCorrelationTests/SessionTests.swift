@testable import MailCorrelation
import MailTestSupport
import MailVocabulary
import Testing

/// Sessions, one trap a test.
@Suite struct SessionTests {
  static func sessions(_ lines: [String]) -> [Session] { LogRun(lines: lines).sessions }

  @Test func aPidThatIsUsedAgainIsAnotherSession() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail imapd[7]: imap service init from 192.0.2.1",
      "Oct  4 10:00:01 mail imapd[7]: Login user=ann host=a.example [192.0.2.1]",
      "Oct  4 12:00:00 mail imapd[7]: imap service init from 192.0.2.2",
      "Oct  4 12:00:01 mail imapd[7]: Login user=bob host=b.example [192.0.2.2]",
      "Oct  4 12:05:00 mail imapd[7]: Logout user=bob host=b.example [192.0.2.2]",
    ])
    #expect(sessions.map(\.user) == ["ann", "bob"])
    #expect(sessions.map(\.outcome) == [.success, .success])
    #expect(sessions[0].end == nil, "no line tells the end of the first")
    #expect(sessions[1].end?.description == "2026-10-04T12:05:00Z")
  }

  @Test func severalAtOnceAreKeptApart() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail imapd[7]: imap service init from 192.0.2.1",
      "Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 192.0.2.2",
      "Oct  4 10:00:00 other imapd[7]: imap service init from 192.0.2.3",
      "Oct  4 10:00:01 other imapd[7]: Login user=cat host=[192.0.2.3]",
      "Oct  4 10:00:01 mail imapd[7]: Login user=ann host=[192.0.2.1]",
      "Oct  4 10:00:01 mail ipop3d[7]: Login user=bob host=[192.0.2.2] nmsgs=1/2",
      "Oct  4 10:00:02 mail ipop3d[7]: Logout user=bob host=[192.0.2.2]",
      "Oct  4 10:00:03 mail imapd[7]: Logout user=ann host=[192.0.2.1]",
      "Oct  4 10:00:04 other imapd[7]: Logout user=cat host=[192.0.2.3]",
    ])
    #expect(sessions.map(\.user) == ["bob", "ann", "cat"])
    #expect(sessions.allSatisfy { $0.evidence.count == 3 && $0.outcome == .success })
  }

  @Test func wrongThenRightIsASuccessWithAFailure() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 192.0.2.1",
        "Oct  4 10:00:03 mail ipop3d[7]: Login failed user=ann auth=ann host=[192.0.2.1]",
        "Oct  4 10:00:09 mail ipop3d[7]: Login user=ann host=[192.0.2.1] nmsgs=2/2",
        "Oct  4 10:00:10 mail ipop3d[7]: Update user=ann host=[192.0.2.1] nmsgs=1 ndele=1 nseen=2",
        "Oct  4 10:00:10 mail ipop3d[7]: Logout user=ann host=[192.0.2.1]",
      ]).first)
    #expect(session.outcome == .success && session.failures == 1)
    #expect(session.deleted == 1 && session.total == 2)
    #expect(session.reason == nil)
  }

  @Test func threeRefusalsInOneConnectionAreThree() throws {
    let session = try #require(
      Self.sessions(
        ["Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 192.0.2.1"]
          + (1...3).map { "Oct  4 10:00:0\($0 * 3) mail ipop3d[7]: Login failed user=ann auth=ann host=[192.0.2.1]" }
          + ["Oct  4 10:00:12 mail ipop3d[7]: Logout user=ann host=[192.0.2.1]"]
      ).first)
    #expect(session.outcome == .failure && session.failures == 3)
  }

  @Test func aNameAtTheEndOfImapWithoutALoginIsMostLikelyARefusal() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail imapd[7]: imap service init from 192.0.2.1",
        "Oct  4 10:00:05 mail imapd[7]: Logout user=ann host=[192.0.2.1]",
      ]).first)
    #expect(session.outcome == .failure && session.confidence == .inferred && session.user == "ann")
  }

  @Test func aNameGivenAndDroppedAtOnceInPop3IsNone() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 192.0.2.1",
        "Oct  4 10:00:00 mail ipop3d[7]: Unexpected client disconnect, while reading line user=ann host=[192.0.2.1]",
      ]).first)
    #expect(session.outcome == .abandoned)
  }

  @Test func theLoginLinesAddressIsTheSessions() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 10.0.0.9",
        "Oct  4 10:00:01 mail ipop3d[7]: Login user=ann host=a.example [192.0.2.1] nmsgs=0/0",
      ]).first)
    #expect(session.sourceIP == "192.0.2.1" && session.sourceDomain == "a.example")
    #expect(session.outcome == .success && session.end == nil)
  }

  @Test func aMailboxThatIsLockedIsARefusal() throws {
    let session = try #require(
      Self.sessions([
        "Oct  4 10:00:00 mail ipop3d[7]: pop3 service init from 192.0.2.1",
        "Oct  4 10:00:01 mail ipop3d[7]: Mailbox is open by another process, access is readonly",
        "Oct  4 10:00:01 mail ipop3d[7]: Error opening or locking INBOX user=ann host=[192.0.2.1]",
        "Oct  4 10:00:01 mail ipop3d[7]: Login user=ann host=[192.0.2.1] no mailbox",
        "Oct  4 10:00:01 mail ipop3d[7]: Logout user=ann host=[192.0.2.1]",
      ]).first)
    #expect(session.outcome == .refused && session.reason == "mailbox-locked" && session.user == "ann")
  }

  @Test func smtpIsASessionOnlyIfALoginWasTried() {
    let sessions = Self.sessions([
      "Oct  4 10:00:00 mail postfix/smtpd[7]: connect from a.example[192.0.2.1]",
      "Oct  4 10:00:01 mail postfix/smtpd[7]: disconnect from a.example[192.0.2.1] ehlo=1 quit=1 commands=2",
      "Oct  4 10:00:02 mail postfix/smtpd[7]: connect from b.example[192.0.2.2]",
      "Oct  4 10:00:03 mail postfix/smtpd[7]: warning: b.example[192.0.2.2]: SASL LOGIN authentication failed: UGFzc3dvcmQ6",
      "Oct  4 10:00:04 mail postfix/smtpd[7]: disconnect from b.example[192.0.2.2] ehlo=1 auth=0/1 quit=1 commands=2/3",
      "Oct  4 10:00:05 mail postfix/smtpd[7]: connect from c.example[192.0.2.3]",
      "Oct  4 10:00:06 mail postfix/smtpd[7]: disconnect from c.example[192.0.2.3] ehlo=1 auth=0/3 quit=1 commands=2/5",
      "Oct  4 10:00:07 mail postfix/smtpd[7]: connect from d.example[192.0.2.4]",
      "Oct  4 10:00:08 mail postfix/smtpd[7]: 4A191F8E7C8: client=d.example[192.0.2.4], sasl_method=PLAIN, sasl_username=ann",
      "Oct  4 10:00:09 mail postfix/smtpd[7]: disconnect from d.example[192.0.2.4] ehlo=1 auth=1 mail=1 quit=1 commands=4",
    ])
    #expect(sessions.map(\.outcome) == [.failure, .failure, .success])
    #expect(sessions.map(\.failures) == [1, 3, 0])
    #expect(sessions.map(\.sourceIP) == ["192.0.2.2", "192.0.2.3", "192.0.2.4"])
  }

  @Test func unorderedBlocksOfOneSecondDoNotMatter() {
    let lines = (0..<200).flatMap { number in
      [
        "Oct  4 10:00:00 mail ipop3d[\(number)]: pop3 service init from 192.0.2.1",
        "Oct  4 10:00:00 mail ipop3d[\(number)]: Login user=u\(number) host=[192.0.2.1] nmsgs=1/1",
        "Oct  4 10:00:00 mail ipop3d[\(number)]: Logout user=u\(number) host=[192.0.2.1]",
      ]
    }
    #expect(Self.sessions(lines).count == 200)
  }

  /// A proxy in the house passes on by XCLIENT who the client is; lines that were lost between two clients are none.
  @Test(arguments: [("10.0.0.5", true), ("203.0.113.9", false)]) func theProxyIsNamed(
    _ first: String, _ isProxy: Bool
  ) throws {
    let run = LogRun(lines: [
      "Oct  4 10:00:00 mail postfix/submission/smtpd[7]: connect from proxy.example.com[\(first)]",
      "Oct  4 10:00:01 mail postfix/submission/smtpd[7]: A1B2C3D4E5: client=pc.example.net[192.0.2.7], sasl_method=PLAIN, sasl_username=ann",
      "Oct  4 10:00:05 mail postfix/submission/smtpd[7]: disconnect from pc.example.net[192.0.2.7] ehlo=2 xclient=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=8",
      // Whom the same process serves next comes by itself.
      "Oct  4 10:01:00 mail postfix/submission/smtpd[7]: connect from pc.example.net[192.0.2.8]",
      "Oct  4 10:01:01 mail postfix/submission/smtpd[7]: A1B2C3D4E6: client=pc.example.net[192.0.2.8], sasl_method=PLAIN, sasl_username=bob",
      "Oct  4 10:01:05 mail postfix/submission/smtpd[7]: disconnect from pc.example.net[192.0.2.8] ehlo=2 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=7",
    ])
    try #require(run.sessions.count == 2)
    #expect(run.sessions.map(\.sourceIP) == ["192.0.2.7", "192.0.2.8"])
    #expect(run.sessions.map(\.proxyIP) == [isProxy ? "10.0.0.5" : nil, nil])
    #expect(run.sessions.map(\.isEnded) == [true, true])
  }
}

/// Two ends of one connection are one, whatever the seed of the tables is.
@Suite struct RecentEndTests {
  @Test func theLatestAreKnownAndNoOthers() {
    var ends = RecentEnds()
    let time = Instant(seconds: 1_000)
    // Keys that would all stand at one place of a small table.
    for key in 0..<5_000 { ends.note(UInt64(key) << 40 | 1, time) }
    for key in 904..<5_000 { #expect(ends.holds(UInt64(key) << 40 | 1, time.advanced(bySeconds: 5))) }
    #expect(!ends.holds(903 << 40 | 1, time))
    #expect(!ends.holds(4_999 << 40 | 1, time.advanced(bySeconds: 6)))
  }
}
