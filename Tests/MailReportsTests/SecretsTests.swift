import MailTestSupport
import Testing

@testable import MailReports
@testable import MailVocabulary

/// No password leaves, whichever daemon has written it; and nothing else is taken for one.
@Suite struct SecretsTests {
  /// Each hides `S3cr3t` or its base64, and shows the rest.
  static let secrets: [(String, String)] = [
    (
      "auth: pam(alice,1.2.3.4): Password mismatch (given password: S3cr3t)",
      "auth: pam(alice,1.2.3.4): Password mismatch (given password: ********)"
    ),
    (
      "x: unknown user (SHA1 of given password: 5baa61) - next",
      "x: unknown user (SHA1 of given password: ********) - next"
    ),
    ("x (given password: a) b S3cr3t)", "x (given password: ********)"),
    ("x (given password: S3cr3", "x (given password: ********"),
    (
      "vchkpw-smtp: password fail (pass: 'S3cr3t') alice@example.com:203.0.113.66",
      "vchkpw-smtp: password fail (pass: '********') alice@example.com:203.0.113.66"
    ),
    (
      "vchkpw-smtp: password fail (pass: 'it's S3cr3t') alice:1.2.3.4",
      "vchkpw-smtp: password fail (pass: '********') alice:1.2.3.4"
    ),
    (
      "smtp_sasl_passwd_lookup: host `mx' user `alice' pass `S3cr3t'",
      "smtp_sasl_passwd_lookup: host `mx' user `alice' pass `********'"
    ),
    ("< unknown[1.2.3.4]: AUTH PLAIN AGFsaWNlAFMzY3IzdA==", "< unknown[1.2.3.4]: AUTH PLAIN ********"),
    ("< unknown[1.2.3.4]: UzNjcjN0", "< unknown[1.2.3.4]: ********"),
    (
      "Nov 24 10:00:00 mx postfix/smtpd[1]: < unknown[1.2.3.4]: UzNjcjN0",
      "Nov 24 10:00:00 mx postfix/smtpd[1]: < unknown[1.2.3.4]: ********"
    ),
    ("iATJ6x: <-- AUTH LOGIN YWxpY2U=", "iATJ6x: <-- AUTH LOGIN ********"),
    ("iATJ6x: <-- UzNjcjN0", "iATJ6x: <-- ********"),
    ("12:00:00 99 SMTP<< UzNjcjN0", "12:00:00 99 SMTP<< ********"),
    ("a1 AUTHENTICATE PLAIN AGFsaWNlAFMzY3IzdA==", "a1 AUTHENTICATE PLAIN ********"),
    ("unknown command \"PASS S3cr3t\" from x", "unknown command \"PASS ********\" from x"),
    ("< PASS S3cr3t", "< PASS ********"),
    ("PASS S3cr3t with blanks", "PASS ********"),
    ("last command was PASS S3cr3t", "last command was PASS ********"),
    (
      "auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=AGFsaWNlAFMzY3IzdA==\tx=y",
      "auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=********\tx=y"
    ),
    ("auth: Debug: client in: CONT#0111#011AGFsaWNlAFMzY3IzdA==", "auth: Debug: client in: CONT#0111#011********"),
    (
      "auth: Debug: passdb out: OK\t1\tuser=alice\tpass=S3cr3t two\tnologin",
      "auth: Debug: passdb out: OK\t1\tuser=alice\tpass=********\tnologin"
    ),
    ("auth: Debug: sql(alice): Credentials: S3cr3t", "auth: Debug: sql(alice): Credentials: ********"),
    ("auth: Debug: sql(alice): PLAIN(S3cr3t) != 'x'", "auth: Debug: sql(alice): PLAIN(********"),
    ("auth: cache hit: {PLAIN}S3cr3t\tuser=alice", "auth: cache hit: {PLAIN}********\tuser=alice"),
    (
      "authdaemond: supplied password 'S3cr3t' does not match encrypted password '$1$x'",
      "authdaemond: supplied password '********'"
    ),
    (
      "authdaemond: Authenticated: clearpasswd=S3cr3t, passwd=$1$x",
      "authdaemond: Authenticated: clearpasswd=********, passwd=********"
    ),
    ("  $auth3 = S3cr3t", "  $auth3 = ********"),
    ("CLIENT: \"flim07 LOGIN bob S3cr3t\"", "CLIENT: \"flim07 LOGIN bob ********\""),
    ("CLIENT: \"PASS S3cr3t\"", "CLIENT: \"PASS ********\""),
    ("<1416142003<a1 LOGIN \"bob b\" \"S3cr3t x\"", "<1416142003<a1 LOGIN \"bob b\" ********"),
    ("<1416142003<AGFsaWNlAFMzY3IzdA==", "<1416142003<********"),
    ("A001 LOGIN bob S3cr3t", "A001 LOGIN bob ********"),
    ("imap-login: Debug: client: . LOGIN bob S3cr3t", "imap-login: Debug: client: . LOGIN bob ********"),
    (
      "xsasl_cyrus_server_first: sasl_method PLAIN, init_response AGFsaWNlAFMzY3IzdA==",
      "xsasl_cyrus_server_first: sasl_method PLAIN, init_response ********"
    ),
    (
      "xsasl_cyrus_server_first: decoded initial response S3cr3t",
      "xsasl_cyrus_server_first: decoded initial response ********"
    ),
    ("http header: \"Auth-Pass: S3cr3t x\"", "http header: \"Auth-Pass: ********\""),
    ("http header: \"Authorization: Basic AGFsaWNlAFMzY3IzdA==\"", "http header: \"Authorization: Basic ********\""),
    (
      "auth: sql(alice): query: SELECT x FROM y WHERE password = 'S3cr3t'",
      "auth: sql(alice): query: SELECT x FROM y WHERE password = '********'"
    ),
    (
      "auth: Debug: client in: AUTH#0111#011PLAIN#011service=imap#011resp=AGFsaWNlAFMzY3IzdA==#011x=y",
      "auth: Debug: client in: AUTH#0111#011PLAIN#011service=imap#011resp=********#011x=y"
    ),
    (
      "auth: Debug: client passdb out: OK#0111#011user=alice#011pass=S3cr3t#011nologin",
      "auth: Debug: client passdb out: OK#0111#011user=alice#011pass=********#011nologin"
    ),
    (
      "auth: sql(alice): query: SELECT x FROM y WHERE p = crypt('S3cr3t', p)",
      "auth: sql(alice): query: SELECT x FROM y WHERE p = crypt('********', p)"
    ),
    (
      "auth: Debug: http-client: GET https://id.example.com/info?access_token=S3cr3t&x=1",
      "auth: Debug: http-client: GET https://id.example.com/info?access_token=********&x=1"
    ),
    ("header: Authorization: Bearer S3cr3t.a-b_c", "header: Authorization: Bearer ********"),
    ("xsasl_cyrus_server_next: decoded response: S3cr3t x", "xsasl_cyrus_server_next: decoded response: ********"),
    (
      "xsasl_cyrus_client_next: uncoded client response S3cr3t",
      "xsasl_cyrus_client_next: uncoded client response ********"
    ),
    (
      "maps_find: smtp_sasl_password_maps: hash:/etc/postfix/sasl_passwd(0,lock|fold_fix): [mx]:587 = alice:S3cr3t",
      "maps_find: smtp_sasl_password_maps: hash:/etc/postfix/sasl_passwd(0,lock|fold_fix): [mx]:587 = ********"
    ),
    (
      "cfg_get_str: /etc/postfix/mysql.cf: password = S3cr3t", "cfg_get_str: /etc/postfix/mysql.cf: password = ********"
    ),
    (
      "Running RADIUS authentication for user \"alice\" and \"S3cr3t\"",
      "Running RADIUS authentication for user \"alice\" and \"********\""
    ),
    ("POP3> PASS S3cr3t", "POP3> PASS ********"),
    ("crypteq: using crypt()#012  subject=S3cr3t#012  crypted=x", "crypteq: using crypt()#012  subject=********"),
    ("exim[99]:   subject=S3cr3t", "exim[99]:   subject=********"),
    ("  crypted=$1$S3cr3t", "  crypted=********"),
    (
      "auth-worker(7): Debug: sql(alice@example.com,192.0.2.7,<x>): query: SELECT x FROM y WHERE u = 'alice@example.com' AND l='alice' AND pw = 'S3cr3t' AND a='1'",
      "auth-worker(7): Debug: sql(alice@example.com,192.0.2.7,<x>): query: SELECT x FROM y WHERE u = 'alice@example.com' AND l='alice' AND pw = '********' AND a='1'"
    ),
    (
      "auth: Debug: mysql(db): Finished query 'SELECT x FROM y WHERE w = 'it''s S3cr3t'' in 2 msecs",
      "auth: Debug: mysql(db): Finished query 'SELECT x FROM y WHERE w = '********"
    ),
    (
      "SMTP syntax error in \"UzNjcjN0\" H=(x) [192.0.2.9] unrecognized command",
      "SMTP syntax error in \"********\" H=(x) [192.0.2.9] unrecognized command"
    ),
    (
      "SMTP call from [192.0.2.9] dropped: too many syntax or protocol errors (last command was \"UzNjcjN0\", C=EHLO)",
      "SMTP call from [192.0.2.9] dropped: too many syntax or protocol errors (last command was \"********\", C=EHLO)"
    ),
    (
      "improper command pipelining after EHLO from x[192.0.2.9]: AUTH LOGIN\\r\\nYWxpY2U=\\r\\nUzNjcjN0\\r\\n",
      "improper command pipelining after EHLO from x[192.0.2.9]: AUTH LOGIN\\r\\n********"
    ),
    (
      "improper command pipelining after CONNECT from x[192.0.2.9]: EHLO y\\r\\nAUTH PLAIN AGFsaWNlAFMzY3IzdA==\\r\\n",
      "improper command pipelining after CONNECT from x[192.0.2.9]: EHLO y\\r\\nAUTH PLAIN ********\\r\\n"
    ),
    ("<1416142003<AUTHENTICATE \"PLAIN\" \"AGFsaWNlAFMzY3IzdA==\"", "<1416142003<AUTHENTICATE \"PLAIN\" \"********\""),
    ("client: user=alice auth=Bearer S3cr3t", "client: user=alice auth=Bearer ********"),
    ("send attr value = alice:S3cr3t", "send attr value = ********"),
    (
      "private/proxymap socket: input attribute value: alice:S3cr3t",
      "private/proxymap socket: input attribute value: ********"
    ),
    (
      "lookup: lookup \"alice\" as CREDENTIALS in table static:creds -> \"alice\":\"S3cr3t\"",
      "lookup: lookup \"alice\" as CREDENTIALS in table static:creds -> \"alice\":\"********\""
    ),
    ("smtp: 0x10: <<< UzNjcjN0", "smtp: 0x10: <<< ********"),
    (
      "perform_ldap_search: server=x port=389 user=\"uid=alice\" pass=S3cr3t",
      "perform_ldap_search: server=x port=389 user=\"uid=alice\" pass=********"
    ),
    (
      "Auth: 192.0.2.9:99->192.0.2.1:110 authentication_id=\"alice\" passwd=\"S3cr3t\"",
      "Auth: 192.0.2.9:99->192.0.2.1:110 authentication_id=\"alice\" passwd=\"********\""
    ),
    (
      "auth_httpform: sending mx user=alice&password=S3cr3t&submit=1",
      "auth_httpform: sending mx user=alice&password=********&submit=1"
    ),
    // Typed in the place of the name.
    (
      "Login failed user=S3cr3t!pw auth=S3cr3t!pw host=[203.0.113.5]",
      "Login failed user=******** auth=******** host=[203.0.113.5]"
    ),
    ("user=<UzNjcjN0$12>, method=PLAIN, rip=203.0.113.5", "user=<********>, method=PLAIN, rip=203.0.113.5"),
    ("auth: pam(P@S3cr3t!,203.0.113.5): unknown user", "auth: pam(********,203.0.113.5): unknown user"),
    ("sasl_username=S3cr3t~2024", "sasl_username=********"),
    (
      "cannot connect to mysql://mail:S3cr3t@db.example.com/mail",
      "cannot connect to mysql://mail:********@db.example.com/mail"
    ),
  ]

  @Test(arguments: secrets) func noneLeaves(_ text: String, _ shown: String) {
    #expect(Secrets.masked(text) == shown)
    #expect(Secrets.masked(shown) == shown, "masked once is masked")
    for payload in ["S3cr3t", "UzNjcjN0", "AGFsaWNlAFMzY3IzdA", "5baa61"] {
      #expect(!Visible.text(text).contains(payload))
      #expect(!OutputTests.json(text).contains(payload))
      #expect(!RecordWriter.cell(text).contains(payload))
      let page = Page(title: text, blocks: [.paragraph(text), .lines([.init(place: "log:1", text: text)])])
      #expect(!PageHTML.text(page).contains(payload))
      #expect(!PageMarkdown.text(page).contains(payload))
    }
  }

  /// What only looks like it.
  @Test(arguments: [
    "warning: unknown[203.0.113.5]: SASL PLAIN authentication failed: Password verification failed",
    "AUTHENTICATE LOGIN failure host=[203.0.113.5]",
    "SMTP protocol error in \"AUTH LOGIN\" H=(User) [203.0.113.66] AUTH command used when not advertised",
    "PASS NEW [203.0.113.5]:4711", "PASS OLD [203.0.113.5]:4711",
    "warning: open database /etc/postfix/sasl_passwd.db: No such file or directory",
    "error: open /etc/postfix/sasl_passwd: Permission denied",
    "auth: passwd-file(alice,203.0.113.5): unknown user", "auth(alice)<x>: passwd: unknown user",
    "spf: result=pass smtp.mailfrom=alice@example.com", "bypass=1 compass=2",
    "< unknown[203.0.113.5]: STARTTLS", "< unknown[203.0.113.5]: QUIT",
    "client in: AUTH\t1\tPLAIN\tservice=imap\tresp=<hidden>",
    "see https://support.example.com:8080/mail", "lost connection after AUTH from unknown[203.0.113.5]",
    "improper command pipelining after AUTH from x: hello", "user {MAIL} of {x}",
    "Login user=login1 host=[203.0.113.5]", "SASL LOGIN authentication failed: a1", "method LOGIN x y",
    "message-id=<000001c8$Ab12Cd34$0201A8C0@SERVER>", "https://example.com/x?A1b2C3d4$e", "user*admin1 name",
    "from=<SRS0=Ab1!x@example.org>", "bounce-12_HTML-Ab!x@example.org", "ABCDEF12!34", "x!y!Z",
    "warning: maps_find: virtual_alias_maps: hash:/etc/aliases: lookup error", "no password is set = odd",
    "Running PAM authentication for user \"alice\"", "user=bob token missing", "decoded challenge: x",
    "1: initialize", "CLIENT: \"a1 LOGIN bob\"",
    "SMTP syntax error in \"HELO\" H=(x) [192.0.2.9] unexpected", "unrecognized command \"STARTTLS\" from x",
    "SMTP protocol error in \"AUTH LOGIN\" H=(x) [192.0.2.9]", "spamd: subject=Hello42 there", "T=\"subject=x1\" y",
    "auth: sql(alice,192.0.2.9): query: SELECT u FROM y WHERE u = 'alice' AND s = 'imap' AND h = '/var/mail/x' AND a='1'",
    "send attr value = hash:/etc/aliases", "input attribute value: [2001:db8::7]:25", "send attr value = smtp:[mx]:25",
    "input attribute value: 2001:db8::7", "the value of x: 1", "query: 42 done 'Abc1234'",
    "command pipelining after AUTH from x: AUTH LOGIN\\r\\n",
  ]) func nothingElseIsMasked(_ text: String) { #expect(Secrets.masked(text) == text) }
}

/// A field may be a part of what only its whole line tells for a password.
@Suite struct SecretFieldTests {
  @Test(arguments: [
    "Nov 24 10:00:08 mail sendmail[1]: 2AO0000000001: <-- UzNjcjN0",
    "Nov 24 10:00:08 mail sendmail[1]: 2AO0000000001: <-- AUTH PLAIN AGFsaWNlAFMzY3IzdA==",
    "Nov 24 10:00:08 mail postfix/smtpd[1]: < unknown[192.0.2.9]: UzNjcjN0",
  ]) func noFieldOfItLeaves(_ line: String) {
    let said = Trial.record(of: line)
    #expect(said.contains("sendmail") || said.contains("postfix"))
    for payload in ["S3cr3t", "UzNjcjN0", "AGFsaWNlAFMzY3IzdA"] { #expect(!said.contains(payload)) }
  }
}

/// The quick look that most texts pass.
@Suite struct QuickLookTests {
  @Test(arguments: SecretsTests.secrets.indices) func noSecretIsPassedOver(_ number: Int) {
    let text = SecretsTests.secrets[number].0
    for before in ["", "x", "0", " ", "a: ", "<"] {
      for behind in ["", "x", "0", " ", ")", " more words of a line that go on"] {
        (before + text + behind).withBytes { bytes in
          let isQuick = Secrets.mayHold(bytes)
          #expect(isQuick || Secrets.ranges(in: bytes).isEmpty)
          if !Secrets.carefulRanges(in: bytes).isEmpty { #expect(isQuick, "\(before)\(text)\(behind)") }
        }
      }
    }
  }

  /// Pieces of which secrets are made, in any order.
  @Test(arguments: 0..<400) func norInAnyText(_ seed: UInt64) {
    let pieces = [
      "pass", "PASS ", "word", ": ", "=", "'", "\"", "auth ", "AUTH PLAIN ", "resp=", "secret=", "init",
      "ial response ", "a1 LOGIN ",
      "CONT", "\t1\t", "Credentials: ", "$auth2", " = ", "{PLAIN}", "!", "?", "*", "^", "~", "http://", "u:p@h/",
      "<-- ",
      "<< ", ">> ", "> ", "1<", "aB3$xyzw", "query: ", "SELECT ", "subject=", "  crypted=", "crypteq", " value = ",
      "attr",
      "input attribute value: ", "a:b1", "\\r\\n", " error in ", "was \"", "CREDENTIALS in table ", " -> \"a\":\"",
      "auth=Bearer ", "UzNjcjN0", " ", "]: ", "(given password: ", ")", "login", "alice",
      "[192.0.2.1]", ") != '",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<50 {
      let text = (0...random(8)).map { _ in pieces[random(pieces.count)] }.joined()
      text.withBytes { bytes in
        #expect(Secrets.ranges(in: bytes) == Secrets.carefulRanges(in: bytes), "\(text)")
      }
    }
  }
}

/// What may be a password is masked, and nobody is told that it is one.
@Suite struct SecretGuessTests {
  @Test(arguments: [
    ("sql(bob,192.0.2.7): query: SELECT x FROM y WHERE u = 'bob' AND state = 'walking'", true),
    ("SMTP syntax error in \"UzNjcjN0\" H=(x)", true), ("send attr value = alice:x1", true),
    ("sql(bob,192.0.2.7): query: SELECT x FROM y WHERE password = 'walking'", false),
    ("PASS S3cr3t", false), ("< unknown[192.0.2.7]: UzNjcjN0", false),
  ]) func aGuessIsKnownAsOne(_ text: String, _ isGuess: Bool) {
    text.withBytes { bytes in
      let ranges = Secrets.ranges(in: bytes)
      #expect(ranges.count == 1 && ranges.allSatisfy { Secrets.isGuess($0, in: bytes) == isGuess })
    }
  }
}
