import MailDiagnosis
import MailTestSupport
import MailVocabulary
import Testing

/// How grave a thing is, and who acts, where several findings of one log decide it together.
@Suite struct SeverityTests {
  private static func stamp(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "Oct  4 \(two(8 + minute / 60)):\(two(minute % 60)):00 mail postfix/smtp[2104]:"
  }

  private static func reached(_ minute: Int, _ domain: Int) -> String {
    "\(stamp(minute)) 4XyZ\(2_000 + minute): to=<eva@d\(domain).example>, relay=mx.d\(domain).example[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)"
  }

  private static func unreached(_ minute: Int, _ domain: Int) -> String {
    "\(stamp(minute)) 4XyZ\(3_000 + minute): to=<joe@d\(domain).example>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.d\(domain).example[203.0.113.10]:25: Connection timed out)"
  }

  private static func severities(_ lines: [String]) -> Set<Finding.Severity> {
    Set(LogRun(lines: lines).findings.filter { $0.code == .deliveryRemoteUnreachable }.map(\.severity))
  }

  private static let before = (0..<6).map { reached($0, $0) }
  private static let outage = (0..<12).map { unreached(120 + 5 * $0, $0 % 6) }

  @Test func aClosedWayOutIsOurs() throws {
    let findings = LogRun(lines: Self.before + Self.outage).findings.filter { $0.code == .deliveryRemoteUnreachable }
    #expect(findings.count == 6)
    for finding in findings {
      #expect(finding.severity == .critical)
      let words = try #require(Diagnoses.words(for: finding))
      #expect(words.actor == .admin)
      #expect(words.cause.contains("the way out"))
    }
  }

  @Test func oneServerThatIsReachedMeanwhileShowsThatTheWayIsOpen() {
    let lines = Self.outage.enumerated().flatMap { place, line in
      place % 3 == 0 ? [line, Self.reached(120 + 5 * place, 7)] : [line]
    }
    #expect(Self.severities(Self.before + lines) == [.warning])
  }

  @Test func serversThatNeverAnswerShowNothing() {
    #expect(Self.severities([Self.reached(0, 7)] + Self.outage) == [.warning])
  }

  @Test func aFewMinutesAreNoOutage() {
    let lines = (0..<6).map { Self.unreached(120 + $0, $0) }
    #expect(Self.severities(Self.before + lines) == [.warning])
  }

  @Test func whoActsOnWhatWasGivenUpFollowsFromTheLastReason() throws {
    func actor(_ reason: String) throws -> Finding.Actor {
      let lines = (0..<5).map { day in
        "Oct  \(day + 4) 10:00:00 mail postfix/smtp[2104]: 4XyZ01: to=<joe@example.org>, relay=none, delay=9, delays=0/0/0/0, dsn=4.0.0, status=deferred (\(reason))"
      }
      let log =
        ["Oct  4 09:59:00 mail postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, size=385, nrcpt=1 (queue active)"]
        + lines + [
          "Oct  9 10:00:00 mail postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, status=expired, returned to sender",
          "Oct  9 10:00:00 mail postfix/qmgr[2100]: 4XyZ01: removed",
        ]
      let finding = try #require(LogRun(lines: log).findings.first { $0.code == .deliveryExpired })
      return try #require(Diagnoses.words(for: finding)).actor
    }
    #expect(try actor("connect to mx.example.org[203.0.113.16]:25: Connection refused") == .remote)
    #expect(
      try actor("host mx.example.org[203.0.113.16] said: 452 4.2.2 <joe@example.org> Mailbox full") == .user)
    #expect(try actor("cannot update mailbox /var/mail/joe for user joe. error writing message") == .admin)
  }

  @Test(arguments: [
    ("gmial.com", "gmail.com"), ("gmail.con", "gmail.com"), ("hotmai.com", "hotmail.com"), ("libero.i", "libero.it"),
    ("nosuch.example.net", nil), ("gmail.com", nil), ("mailbox.example", nil), ("aol.it", nil),
  ])
  func aDomainOfManyThatIsMistypedIsNamed(_ domain: String, _ meant: String?) throws {
    let line =
      "Oct  4 10:00:00 mail postfix/smtp[2104]: 4XyZ01: to=<joe@\(domain)>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=\(domain) type=A: Host not found)"
    let finding = try #require(LogRun(lines: [line]).findings.first { $0.code == .deliveryDnsFailure })
    #expect(finding.values["meant"] == meant)
  }
}
