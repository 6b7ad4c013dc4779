import MailDiagnosis
import MailTestSupport
import MailVocabulary
import Testing

/// Roots name what grows from them, and a finding knows whether it still goes on.
@Suite struct CauseTests {
  private static func login(_ time: String, _ pid: Int, _ outcome: String) -> [String] {
    [
      "Oct  4 \(time) mail ipop3d[\(pid)]: pop3 service init from 198.51.100.14",
      "Oct  4 \(time) mail ipop3d[\(pid)]: \(outcome)",
      "Oct  4 \(time) mail ipop3d[\(pid)]: Logout user=alice host=[198.51.100.14]",
    ]
  }

  private static let full = (0..<3).map {
    "Oct  4 10:0\($0):00 mail postfix/smtpd[2101]: warning: not enough free space in mail queue: 12058624 bytes < 1.5*message size limit"
  }

  private static func corrupt(_ time: String, host: String = "mail") -> String {
    "Oct  4 \(time) \(host) dovecot: imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Corrupted index file /var/vmail/alice/dovecot.index: wrong indexid"
  }

  @Test func aFullDiskExplainsDamage() throws {
    let findings = LogRun(lines: Self.full + [Self.corrupt("10:10:00")]).findings
    let cause = try #require(findings.first { $0.code == .serverDiskFull })
    let effect = try #require(findings.first { $0.code == .serverStoreCorrupt })
    #expect(cause.explains.contains(effect.reference))
    #expect(effect.explainedBy == [cause.reference])
    #expect(cause.explainedBy.isEmpty && effect.explains.isEmpty)
  }

  @Test(arguments: [("04:00:00", "mail"), ("18:00:00", "mail"), ("10:10:00", "other")])
  func damageAtAnotherTimeOrPlaceHasAnotherCause(_ time: String, _ host: String) throws {
    let findings = LogRun(lines: (Self.full + [Self.corrupt(time, host: host)]).sorted()).findings
    let effect = try #require(findings.first { $0.code == .serverStoreCorrupt })
    #expect(effect.explainedBy.isEmpty)
  }

  @Test func whatEndedIsOver() throws {
    let good = Self.login("20:00:00", 4712, "Login user=alice host=[198.51.100.14] nmsgs=3/3")
    let over = try #require(LogRun(lines: Self.full + good).findings.first { $0.code == .serverDiskFull })
    #expect(over.status == .over)
    let soon = Self.login("10:30:00", 4712, "Login user=alice host=[198.51.100.14] nmsgs=3/3")
    let ongoing = try #require(LogRun(lines: Self.full + soon).findings.first { $0.code == .serverDiskFull })
    #expect(ongoing.status == .ongoing)
  }

  @Test func whatComesOnceADayStillGoesOnNextDay() {
    var finding = Finding(
      .serverDiskFull, .init(.host, "mail"), severity: .critical, firstSeen: Instant(seconds: 0),
      lastSeen: Instant(seconds: 40_000), count: 3)
    finding.setStatus(at: Instant(seconds: 90_000))
    #expect(finding.status == .ongoing)
    finding.setStatus(at: Instant(seconds: 140_000))
    #expect(finding.status == .over)
  }
}
