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

  /// Without ports and process ids: each of several tries at once has its own refusal and its own end, since Courier
  /// waits five seconds after a refusal.
  @Test func triesThatOverlapAreToldApartByTheDaemonsWait() {
    var lines: [(second: Int, text: String)] = []
    for number in 0..<8 {
      let start = number * 4
      lines.append((start, "Connection, ip=[::ffff:192.0.2.1]"))
      lines.append((start + number % 2, "LOGIN FAILED, user=ann, ip=[::ffff:192.0.2.1]"))
      lines.append((start + number % 2 + 5, "LOGOUT, ip=[::ffff:192.0.2.1]"))
    }
    // Of one second the end of an earlier one may come first.
    let ordered = lines.enumerated().sorted { ($0.element.second, $0.offset) < ($1.element.second, $1.offset) }
    let sessions = LogRun(
      lines: ordered.map {
        "Oct  4 10:00:\(String(100 + $0.element.second).dropFirst()) mail pop3d: \($0.element.text)"
      }
    ).sessions.sorted { $0.start < $1.start }
    #expect(sessions.count == 8)
    for (number, session) in sessions.enumerated() {
      #expect(session.outcome == .failure && session.failures == 1 && session.user == "ann", "\(number)")
      #expect(session.end?.seconds(since: session.start) == Double(5 + number % 2), "\(number)")
    }
  }

  // MARK: Dovecot before 2.3, whose mail processes do not name the session

  static func login(_ second: Int, pid: Int, from source: String = "192.0.2.7") -> String {
    "Oct  4 10:\(second / 60 + 10):\(String(100 + second % 60).dropFirst()) mail dovecot: imap-login: Login: user=<ann>, method=PLAIN, rip=\(source), lip=192.0.2.10, mpid=\(pid), TLS, session=<abcdefghijkl\(pid)>"
  }

  static func end(_ second: Int, _ prefix: String, _ text: String = "Disconnected: Logged out in=19 out=754") -> String
  {
    "Oct  4 10:\(second / 60 + 10):\(String(100 + second % 60).dropFirst()) mail dovecot: imap(\(prefix)): \(text)"
  }

  static func ends(_ lines: [String]) -> [String] {
    LogRun(lines: lines).sessions.sorted { ($0.start, $0.id ?? "") < ($1.start, $1.id ?? "") }.map { session in
      "\(session.user ?? "-") \(session.id?.suffix(3) ?? "-") \(session.end.map { Int($0.seconds(since: session.start)) } ?? -1)\(session.endMayBeAnothers ? "?" : "")"
    }
  }

  @Test func theProcessOrTheAddressTellsWhichSessionEnds() {
    let logins = [Self.login(0, pid: 301), Self.login(10, pid: 302, from: "192.0.2.8")]
    #expect(
      Self.ends(logins + [Self.end(20, "ann 301"), Self.end(30, "ann 302")]) == ["ann 301 20", "ann 302 20"])
    #expect(
      Self.ends(logins + [Self.end(20, "ann,192.0.2.7"), Self.end(30, "ann,192.0.2.8")])
        == ["ann 301 20", "ann 302 20"])
  }

  @Test func anEndThatMayBeAnothersIsMarked() {
    let logins = [Self.login(0, pid: 301), Self.login(10, pid: 302)]
    // The last one is certain again: no other is open.
    #expect(Self.ends(logins + [Self.end(20, "ann"), Self.end(30, "ann")]) == ["ann 301 30", "ann 302 10?"])
    #expect(Self.ends([Self.login(0, pid: 301), Self.end(20, "ann")]) == ["ann 301 20"])
    // A client that was silent for half an hour has been there for half an hour.
    let idle = "Disconnected for inactivity in=19 out=754"
    #expect(
      Self.ends([Self.login(0, pid: 301), Self.login(1_790, pid: 302), Self.end(1_810, "ann", idle)])
        == ["ann 301 1810", "ann 302 -1"])
  }

  /// Dovecot 2.4 writes the bytes of what was deleted where versions before it write the number of all messages; which
  /// of the two it is, the sizes tell, or nobody.
  @Test(arguments: [
    ("del=0/0, size=0", "Logged in", 0, 0), ("del=0/0, size=900", "Logged in", 0, nil),
    ("del=1/1, size=31277", "Logged in", 1, 1), ("del=2/900, size=31277", "Logged in", 2, nil),
    ("del=0/12, size=31277", "Logged in", 0, 12), ("del=5/40, size=31277, bytes=12/43", "Logged in", 5, 40),
    ("del=2/12000, size=31277000", "Logged in", 2, nil), ("del=2/12000, size=31277", "Login", 2, 12_000),
  ]) func whatWasDeletedOfHowMany(_ end: String, _ login: String, _ deleted: Int, _ total: Int?) throws {
    let session = try #require(
      LogRun(lines: [
        "Oct  4 10:10:00 mail dovecot: pop3-login: \(login): user=<ann>, method=PLAIN, rip=192.0.2.7, lip=192.0.2.10, mpid=7, TLS, session=<abcdefghijkl>",
        "Oct  4 10:10:02 mail dovecot: pop3(ann)<7><abcdefghijkl>: Disconnected: Logged out top=0/0, retr=0/0, \(end)",
      ]).sessions.first)
    #expect(session.deleted == deleted && session.total == total)
  }

  /// A line that was cut in its address tells of no login; but the daemon cuts long names itself.
  @Test func aLineCutInTheAddressIsNoLogin() {
    #expect(LogRun(lines: ["Oct  4 10:10:00 mail imapd[44]: Login user=ann host=[1"]).sessions.isEmpty)
    let name = String(repeating: "a", count: 60) + ".example.net"
    let cut = String("\(name) [192.0.2.7]".prefix(80))
    let sessions = LogRun(lines: ["Oct  4 10:10:00 mail imapd[44]: Login user=ann host=\(cut)"]).sessions
    #expect(sessions.map(\.sourceDomain) == [name] && sessions.map(\.sourceIP) == [nil])
  }

  /// In one log of several hosts the clock of one is two hours ahead: what the others wait for is not given up.
  @Test func theClockOfAnotherHostEndsNoWait() {
    let run = LogRun(lines: [
      "Oct  4 10:00:00 mail imapd: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 12:00:00 other imapd: Connection, ip=[::ffff:192.0.2.2]",
      "Oct  4 10:00:00 mail imapd: LOGIN, user=ann, ip=[::ffff:192.0.2.1], port=[60155], protocol=IMAP",
      "Oct  4 10:00:02 mail imapd: LOGOUT, user=ann, ip=[::ffff:192.0.2.1], port=[60155], headers=0, body=0, rcvd=7, sent=40, time=2",
    ])
    #expect(run.sessions.filter { $0.host == "mail" }.map(\.outcome) == [.success])
    #expect(run.sessions.first { $0.host == "mail" }?.evidence.count == 3)
  }

  /// Whose login was not told has not logged in with the next connection's.
  @Test func aLoginIsThatOfTheNewestConnection() {
    let run = LogRun(lines: [
      "Oct  4 10:00:00 mail imapd: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:01:00 mail imapd: Connection, ip=[::ffff:192.0.2.1]",
      "Oct  4 10:01:00 mail imapd: LOGIN, user=ann, ip=[::ffff:192.0.2.1], port=[60155], protocol=IMAP",
      "Oct  4 10:01:09 mail imapd: LOGOUT, user=ann, ip=[::ffff:192.0.2.1], port=[60155], headers=0, body=0, rcvd=7, sent=40, time=9",
    ])
    let session = run.sessions.first { $0.user == "ann" }
    #expect(session?.end?.seconds(since: session?.start ?? .distantPast) == 9)
  }
}
