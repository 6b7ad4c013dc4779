import MailDialects
import MailSyntax
import MailTestSupport
import MailVocabulary
import Testing

/// Where a daemon tells who was refused, and with which words, a client that imitates log fields is told of, and no one
/// whose address stands in his words.
@Suite struct SpoofFindingTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var service: String
    var text: String
    /// The word of the line that the client chose.
    var word: String
    var testDescription: String { "\(service): \(text.prefix(60))" }
  }

  /// One refusal of each daemon that names the client's address and something that the client said.
  static let lines: [Line] = [
    Line(service: "uw-imap", text: "ipop3d[7]: Login failed user=W auth=W host=[203.0.113.66]", word: "W"),
    Line(service: "uw-imap", text: "imapd[7]: AUTHENTICATE W invalid host=[203.0.113.66]", word: "W"),
    Line(
      service: "dovecot",
      text:
        "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<W>, method=PLAIN, rip=203.0.113.66, lip=192.0.2.10, session=<583W4vtglYfGM2QO>",
      word: "<W>"),
    Line(service: "courier", text: "imapd: LOGIN FAILED, user=W, ip=[::ffff:203.0.113.66]", word: "W"),
    Line(
      service: "cyrus",
      text:
        "cyrus/imap[7]: badlogin: trap.example [203.0.113.66] plaintext (W) [SASL(-13): authentication failure: checkpass failed]",
      word: "(W)"),
    Line(
      service: "postfix",
      text:
        "postfix/smtpd[7]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 504 5.5.2 <W>: Helo command rejected: need fully-qualified hostname; from=<a@example.org> to=<b@example.com> proto=ESMTP helo=<W>",
      word: "W"),
    Line(
      service: "postfix",
      text:
        "postfix/smtpd[7]: warning: unknown[203.0.113.66]: SASL LOGIN authentication failed: authentication failure, sasl_username=W",
      word: "W"),
    Line(
      service: "sendmail",
      text:
        "sendmail[7]: 6AO1vnOR020315: ruleset=check_rcpt, arg1=<W>, relay=[203.0.113.66], reject=550 5.7.1 <W>... Relaying denied",
      word: "W"),
    Line(
      service: "exim",
      text:
        "exim[7]: login authenticator failed for (User) [203.0.113.66]: 535 Incorrect authentication data (set_id=W)",
      word: "=W"),
    Line(
      service: "exim",
      text:
        "exim[7]: H=mail.example.org [203.0.113.66] U=W F=<a@example.org> rejected RCPT <b@example.com>: relay not permitted",
      word: "=W"),
    Line(
      service: "exim",
      text: "exim[7]: 1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] U=W P=esmtp S=381",
      word: "=W"),
    Line(
      service: "opensmtpd",
      text: "smtpd[7]: 6b3ae5f80c299cd1 smtp event=authentication user=W address=203.0.113.66 host=x result=permfail",
      word: "user=W"),
  ]

  /// One of each of the daemons that seldom stand alone: what is told of a forger there is another matter.
  static let others: [Line] = [
    Line(
      service: "solid-pop3d", text: "spop3d[7]: authentication failed: no such user: W - trap.example (203.0.113.66)",
      word: "W"),
    Line(service: "teapop", text: "teapop[7]: Failed login for W [192.0.2.10] from unknown [203.0.113.66]", word: "W"),
    Line(
      service: "qpopper", text: "popper[7]: [AUTH] Failed attempted login to W from host (pc.example) 203.0.113.66",
      word: "W"),
    Line(
      service: "pam",
      text:
        "imapd[7]: pam_unix(imap:auth): authentication failure; logname= uid=0 euid=0 tty= ruser=W rhost=203.0.113.66 ",
      word: "W"),
    Line(
      service: "nginx",
      text:
        "nginx: 2026/11/24 10:00:00 [info] 12#12: *5 client login failed: \"Invalid login or password\" while in http auth state, client: 203.0.113.66, server: 0.0.0.0:110, login: \"W\"",
      word: "W"),
    Line(service: "vpopmail", text: "vpopmail[7]: vchkpw-smtp: vpopmail user not found W:203.0.113.66", word: "W"),
    Line(
      service: "roundcube",
      text: "roundcube: <k3q1v8d2> Failed login for W from 203.0.113.66 in session k3q1v8d2a0b1c2d3 (error: 0)",
      word: "W"),
    Line(
      service: "horde",
      text:
        "HORDE: [imp] FAILED LOGIN for W (203.0.113.66) to {imap://mail.example.com/} [pid 8394 on line 169 of \"Auth.php\"]",
      word: "W"),
    Line(
      service: "postfix",
      text: "postfix/smtpd[7]: TLS SNI W from unknown[203.0.113.66] not matched, using default chain",
      word: "W"),
    Line(
      service: "postfix",
      text:
        "postfix/cleanup[7]: 4F1A2B3C4D: warning: header Subject: W from unknown[203.0.113.66]; from=<a@example.org> to=<b@example.com> proto=ESMTP helo=<x>",
      word: "W"),
    Line(
      service: "postfix",
      text:
        "postfix/smtpd[7]: NOQUEUE: reject: MAIL from unknown[203.0.113.66]: 550 5.7.1 <\"W\"@example.org>: Sender address rejected: Access denied; from=<\"W\"@example.org> proto=ESMTP helo=<x>",
      word: "W"),
    Line(
      service: "exim",
      text:
        "exim[7]: H=trap.example (W) [203.0.113.66] F=<a@example.org> rejected RCPT <b@example.com>: relay not permitted",
      word: "W"),
    Line(
      service: "exim", text: "exim[7]: SMTP syntax error in \"W\" H=trap.example [203.0.113.66] unrecognized command",
      word: "W"),
    Line(
      service: "sendmail",
      text:
        "sendmail[7]: 6AO1vnOR020315: W [203.0.113.66] (may be forged) did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA",
      word: "W"),
    Line(service: "popa3d", text: "popa3d[7]: Authentication failed for W", word: "W"),
  ]

  /// No daemon lets an address be told that stands in the words of its client.
  @Test(arguments: others, words) func nobodyElseIsNamed(_ line: Line, _ word: String) {
    let text = line.text.replacing(line.word, with: line.word.replacing("W", with: word))
    let run = LogRun(lines: ["Nov 24 10:00:00 mail " + text])
    for address in run.events.compactMap(\.fields[.sourceIP]) { #expect(address == "203.0.113.66", "\(text)") }
    for finding in run.findings { #expect(!finding.subject.value.hasPrefix("192.0.2."), "\(finding.code) \(text)") }
    for session in run.sessions { #expect(session.sourceIP.map { $0 == "203.0.113.66" } ?? true) }
  }

  static let words = [
    "root host=[192.0.2.1]", "x, rip=192.0.2.1, lip=192.0.2.2", "x, ip=[192.0.2.1]",
    "x, relay=mx[192.0.2.1]:25, status=sent",
    "x#012Nov 24 10:00:00 mail sshd[9]: Failed password for root from 192.0.2.1 port 22",
    "\u{202E}1.2.0.291", "ABCDEF0123: from=<x>, size=1", "x from=<y>, status=sent (ok [192.0.2.1])",
    "x) [192.0.2.1]: 535 Incorrect authentication data (set_id=y host=[192.0.2.1]",
    "x address=192.0.2.1 result=ok", "x) [SASL(-13): user not found: y] (evil [192.0.2.1])",
    "x>, method=PLAIN, session=<aB3dE5gH7jK9mN1p>", "x (set_id=root) [192.0.2.1]", "x> proto=SMTP helo=<[192.0.2.1]>",
    "x  rhost=192.0.2.1  user=root", "x>, rip=192.0.2.1, lip=192.0.2.2, TLS, session=<aB3dE5gH7jK9mN1p>",
  ]

  @Test(arguments: lines, words) func isToldAndNobodyElse(_ line: Line, _ word: String) {
    let text = line.text.replacing(line.word, with: line.word.replacing("W", with: word))
    let run = LogRun(lines: ["Nov 24 10:00:00 mail " + text])
    #expect(run.events.map(\.fields[.sourceIP]) == ["203.0.113.66"])
    let spoofs = run.findings.filter { $0.code == .logSpoofed }
    #expect(spoofs.map(\.subject.value) == ["203.0.113.66"])
    for finding in run.findings { #expect(!finding.subject.value.hasPrefix("192.0.2.")) }
  }

  /// The ident server of a client may answer what Exim writes behind its answer.
  @Test(arguments: [
    "x P=esmtpa A=plain:root S=1 id=y", "x F=<y> A=plain:root rejected RCPT <z>: no", "x: 535 Incorrect", "a S=1 b",
  ]) func anIdentIsNoUser(_ answer: String) {
    let run = LogRun(lines: [
      "Nov 24 10:00:00 mail exim[7]: 1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] U=\(answer) P=esmtp S=381",
      "Nov 24 10:00:00 mail exim[7]: H=mail.example.org [203.0.113.66] U=\(answer) F=<a@example.org> rejected RCPT <b@example.com>: no",
    ])
    #expect(run.events.map(\.code) == ["exim.accepted", "exim.rejected-recipient"])
    for event in run.events {
      #expect(event.fields[.userName] == nil && event.fields[.effectiveUserName] == nil)
      #expect(event.fields[.sourceUserName] == answer)
    }
    #expect(run.messages.allSatisfy { $0.user == nil && $0.direction != .outbound })
    #expect(run.findings.filter { $0.code == .logSpoofed }.map(\.subject.value) == ["203.0.113.66"])
  }

  /// What announces a password, in the place of a name.
  static let announcements = [
    "password=", "passwd=x", "(given password: x", "< PASS", "a LOGIN b", "last command was PASS", "x << PASS y",
    "auth: cache x: hit: ", "$auth2 = ", "   result: ", "|--expanding: ", "CONT\t1\t", "query: SELECT a WHERE b = 'x",
    "Credentials: ", "initial response ", "sasl_server_step(\"", "decode64 error [x \"", "crypt('x", "AUTH PLAIN",
  ]

  /// Whoever calls himself so hides no address of his, and warns nobody of passwords.
  @Test func whatAnnouncesAPasswordHidesNothing() throws {
    let lines = Self.lines + Self.others
    let log = lines.flatMap { line in
      // First an innocent name, then those that announce a password.
      (["anna"] + Self.announcements).map { word in
        "Nov 24 10:00:00 mail " + line.text.replacing(line.word, with: line.word.replacing("W", with: word))
      }
    }
    let ended = try CommandTests.run(["events", "--year", "2026", "-"], input: log.joined(separator: "\n"))
    let records = ended.output.split(separator: "\n")
    try #require(records.count == log.count)
    for (number, line) in log.enumerated() {
      let innocent = records[number - number % (1 + Self.announcements.count)]
      let address = innocent.contains("\"source.ip\"") ? "\"source.ip\":\"203.0.113.66\"" : ""
      #expect(address.isEmpty || records[number].contains(address), "\(line)")
    }
    // Where what was said stands in the place of a name.
    let isCommand = ["popa3d", "Subject", "AUTHENTICATE", "syntax error", "teapop"]
    for line in log where !isCommand.contains(where: line.contains) {
      #expect(!LogRun(lines: [line]).findings.contains { $0.code == .logSecrets }, "\(line)")
    }
  }

  /// UW cuts names of users and hosts at 80 bytes: what is left is no whole address, and so none.
  @Test(arguments: [
    "host=very.long.name.of.a.dynamic.host.in.a.far.away.country.example.net [203.0.113.6",
    "host=" + String(repeating: "a", count: 68) + " [203.0.113", "host=" + String(repeating: "a", count: 80),
  ]) func aCutHostIsNoAddress(_ host: String) {
    let run = LogRun(lines: ["Nov 24 10:00:00 mail ipop3d[7]: Login failed user=x auth=x \(host)"])
    #expect(run.events.map(\.code) == ["uw-imap.login-failed"])
    #expect(run.events[0].fields[.sourceIP] == nil)
  }

  /// A name cut at 80 bytes may end inside what it imitates.
  @Test func aCutNameIsNoField() {
    let name = String(repeating: "a", count: 60) + " host=[192.0.2.1] nm"
    let run = LogRun(lines: [
      "Nov 24 10:00:00 mail ipop3d[7]: Login failed user=\(name) auth=\(name) host=[203.0.113.66]"
    ])
    #expect(run.events[0].fields[.sourceIP] == "203.0.113.66" && run.events[0].fields[.userName] == name)
  }

  /// A name with a letter of another script is another user: neither his refusals nor his mail are told of hermes.
  @Test func aLookAlikeIsAnother() {
    let run = LogRun(
      lines: (0..<12).map {
        "Nov 24 10:0\($0 / 2):00 mail ipop3d[\($0)]: Login failed user=h\u{435}rmes auth=h\u{435}rmes host=[203.0.113.66]"
      }
        + ["Nov 24 10:10:00 mail ipop3d[99]: Login user=hermes host=[198.51.100.7] nmsgs=1/1"])
    for finding in run.findings { #expect(finding.subject.value != "hermes", "\(finding.code)") }
  }

  /// What people call themselves is no forgery.
  @Test(arguments: [
    "alice@example.com", "müller", "Иван", "user name", "a[b]", "x#1", "O'Neill", "שלום", "domain\\user",
    "bob=address", "a (b)", "x=session", "result", "method=1",
  ])
  func anOddNameIsNoForgery(_ name: String) {
    let run = LogRun(lines: [
      "Nov 24 10:00:00 mail ipop3d[7]: Login failed user=\(name) auth=\(name) host=[203.0.113.66]"
    ])
    #expect(!run.findings.contains { $0.code == .logSpoofed })
  }
}
