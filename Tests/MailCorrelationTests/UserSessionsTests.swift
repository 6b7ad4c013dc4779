import MailTestSupport
import MailVocabulary
import Testing

/// Ends that name the user alone are of the session opened last of those that are open still.
@Suite struct UserSessionsTests {
  private static func login(_ second: Int, _ number: Int) -> String {
    "Oct  4 10:00:0\(second) mail dovecot: imap-login: Login: user=<bob>, method=PLAIN, rip=198.51.100.\(number), "
      + "lip=192.0.2.1, mpid=\(number), TLS, session=<S\(number)>"
  }

  private static let end = "mail dovecot: imap(bob): Logged out in=60 out=1200"
  private static let endOfSecond = "mail dovecot: imap(bob)<2><S2>: Logged out in=60 out=1200"

  private static func addresses(_ lines: [String]) -> [String] {
    let sessions = LogRun(lines: lines).sessions.filter(\.isEnded)
    return sessions.sorted { ($0.end ?? .distantPast) < ($1.end ?? .distantPast) }.compactMap(\.sourceIP)
  }

  @Test func theLatestEndsFirst() {
    let logins = (1...3).map { Self.login($0, $0) }
    let ends = (4...6).map { "Oct  4 10:00:0\($0) \(Self.end)" }
    #expect(Self.addresses(logins + ends) == ["198.51.100.3", "198.51.100.2", "198.51.100.1"])
  }

  @Test func oneThatEndedByItsIdentifierIsOutOfTheWay() {
    let logins = (1...3).map { Self.login($0, $0) }
    let ends = ["Oct  4 10:00:04 \(Self.endOfSecond)"] + (5...6).map { "Oct  4 10:00:0\($0) \(Self.end)" }
    #expect(Self.addresses(logins + ends) == ["198.51.100.2", "198.51.100.3", "198.51.100.1"])
  }

  @Test func whoLogsInAgainIsTheLatest() {
    let logins = [Self.login(1, 1), Self.login(2, 2), Self.login(3, 1)]
    let ends = (4...5).map { "Oct  4 10:00:0\($0) \(Self.end)" }
    #expect(Self.addresses(logins + ends) == ["198.51.100.1", "198.51.100.2"])
  }
}
