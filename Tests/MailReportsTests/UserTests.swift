import MailReports
import MailVocabulary
import MailWording
import Testing

/// What is collected of one user, and what is concluded from it.
@Suite struct UserTests {
  static let start = Instant(
    microseconds: CivilTime(year: 2026, month: 10, day: 5, hour: 8, minute: 0, second: 0).microsecondsAsUTC)

  static func session(
    _ user: String?, at seconds: Int64, from source: String = "192.0.2.7", _ outcome: Session.Outcome = .success,
    reason: String? = nil
  ) -> Session {
    var session = Session(
      mailProtocol: .pop3, service: "uw-imap", program: "ipop3d", start: start.advanced(bySeconds: seconds))
    session.user = user
    session.sourceIP = source
    session.outcome = outcome
    session.reason = reason
    session.evidence = [Place(source: 0, line: Int(seconds) + 1, offset: 0)]
    if outcome == .failure { session.failures = 1 }
    return session
  }

  static func search(_ name: String, _ sessions: [Session], _ messages: [MessageTrace] = []) -> UserSearch {
    var search = UserSearch(UserName(name), time: .utc) { _ in "another reason" }
    for session in sessions { search.observe(session) }
    for message in messages { search.observe(message) }
    return search
  }

  static func message(from sender: String, to recipient: String, _ outcome: MessageTrace.Outcome, user: String? = nil)
    -> MessageTrace
  {
    var message = MessageTrace(service: "postfix", start: start)
    message.sender = sender
    message.user = user
    message.recipients = [.init(address: recipient, outcome: outcome, attempts: 1)]
    return message
  }

  static func story(_ search: UserSearch) -> UserStory? {
    if case .found(let story) = search.result { story } else { nil }
  }

  @Test func lettersAndDomainsDoNotMatter() {
    let logins = [Self.session("Hermes@Example.com", at: 0)]
    #expect(Self.story(Self.search("Hermes@Example.com", logins))?.match == .exact)
    #expect(Self.story(Self.search("hermes@example.com", logins))?.match == .letterCase)
    #expect(Self.story(Self.search("hermes", logins))?.match == .withDomain)
    #expect(Self.story(Self.search("hermes@example.com", [Self.session("hermes", at: 0)]))?.match == .withoutDomain)
    #expect(Self.story(Self.search("hermes@example.org", logins)) == nil)
    #expect(Self.story(Self.search("herme", logins)) == nil)
  }

  @Test func twoDomainsAreTwoPeople() {
    let logins = [Self.session("anna@a.example", at: 0), Self.session("anna@b.example", at: 1)]
    guard case .several(let choices) = Self.search("anna", logins).result else {
      Issue.record("one of them was chosen")
      return
    }
    #expect(choices.map(\.name) == ["anna@a.example", "anna@b.example"])
  }

  @Test func nearNamesAreThoseOneOrTwoLettersOff() {
    let search = Self.search(
      "hermes", ["hermse", "herme", "hermione", "zeus", "h", "hermes2"].map { Self.session($0, at: 0) })
    #expect(search.near.best.map(\.name) == ["herme", "hermes2", "hermse"])
  }

  @Test func anAddressCountsOnlyIfTheLogTiesIt() {
    let logins = [Self.session("hermes", at: 0)]
    let mail = [
      Self.message(from: "a@x.example", to: "hermes@example.com", .delivered),
      Self.message(from: "a@x.example", to: "hermes+shop@example.com", .delivered),
      Self.message(from: "a@x.example", to: "hermes@elsewhere.example", .relayed),
      Self.message(from: "boss@example.com", to: "b@x.example", .relayed, user: "hermes"),
    ]
    let story = Self.story(Self.search("hermes", logins, mail))
    #expect(story?.addresses.map(\.address) == ["boss@example.com", "hermes@example.com"])
    #expect(story?.addresses.map(\.tie) == [.login, .delivered])
    #expect(story?.untied == ["hermes@elsewhere.example"])
    #expect(story?.received.total == 2)
    #expect(story?.sent.total == 1)
  }

  @Test func aRefusalIsPutRightOnlyByALoginFromThereSoonAfter() {
    func owner(_ later: [Session]) -> RefusalOwner? {
      Self.story(Self.search("hermes", [Self.session("hermes", at: 100, .failure, reason: "wrong-password")] + later))?
        .owner(of: "192.0.2.7", [])
    }
    #expect(owner([Self.session("hermes", at: 400)]) == .mistyped)
    #expect(owner([Self.session("hermes", at: 900)]) == .ownAddress)
    #expect(owner([Self.session("hermes", at: 400, from: "198.51.100.1")]) == .stranger)
    #expect(owner([]) == .stranger)
    let locked = Self.search("hermes", [Self.session("hermes", at: 0, .refused, reason: "mailbox-locked")])
    #expect(Self.story(locked)?.owner(of: "192.0.2.7", []) == .server)
  }

  @Test func whatIsKeptIsBounded() {
    let many = (0..<5_000).map { number in
      Self.session(
        "hermes", at: Int64(number), from: "10.0.\(number / 250).\(number % 250)", number % 2 == 0 ? .success : .failure
      )
    }
    let ledger = Self.story(Self.search("hermes", many))?.ledger
    #expect(ledger?.logins == 2_500 && ledger?.refused == 2_500)
    #expect((ledger?.devices.count ?? 0) <= 256 && (ledger?.refusals.count ?? 0) <= 256)
    #expect(ledger?.furtherLogins == 2_500 - 256)
    #expect(ledger?.latestRefusals.elements.count == 5)
  }

  static func finding(_ code: FindingCode, _ subject: Finding.Subject) -> Report.Entry {
    Report.Entry(
      finding: Finding(code, subject, severity: .warning, firstSeen: start, lastSeen: start, count: 3),
      words: FindingWords(title: "t", cause: "c", remedy: [], actor: .admin))
  }

  @Test func findingsOfOthersAreNotTheirs() throws {
    let sessions = [
      Self.session("hermes", at: 0), Self.session("carla", at: 1),
      Self.session("hermes", at: 2, from: "203.0.113.5", .failure, reason: "wrong-password"),
    ]
    let story = try #require(Self.story(Self.search("hermes", sessions)))
    let entries = [
      Self.finding(.accessLoginFailed, .init(.user, "Hermes")), Self.finding(.accessLoginFailed, .init(.user, "carla")),
      Self.finding(.accessBruteForce, .init(.source, "203.0.113.0/24")),
      Self.finding(.accessBruteForce, .init(.source, "203.0.114.0/24")),
      // Carla is behind that address too.
      Self.finding(.accessTlsFailed, .init(.source, "192.0.2.7")),
      Self.finding(.serverDiskFull, .init(.host, "mail")),
    ]
    #expect(story.findings(entries).map(\.finding.subject.value) == ["Hermes", "203.0.113.0/24"])
    #expect(story.owner(of: "203.0.113.5", entries) == .attack)
  }
}
