import MailTestSupport
import Testing

@testable import MailReports
@testable import MailVocabulary

/// No password leaves, whichever daemon has written it; and nothing else is taken for one.
@Suite struct SecretsTests {
  @Test(arguments: SecretSamples.all) func noneLeaves(_ text: String, _ shown: String) {
    #expect(Secrets.masked(text) == shown)
    #expect(Secrets.masked(shown) == shown, "masked once is masked")
    for payload in SecretSamples.payloads {
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
    "SPF: PASS mfrom", ": PASS xyz1", "x: PASS xyz1",
    "Nov 24 10:00:00 mail food: SPF: PASS with domain example.org",
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
    "header X-Rspamd-Result: default: False [1.2 / 15.0]", "spamd: result: . 0 - BAYES_00 scantime=0.2",
    "warning: header X-Virus-Scanning: clean", "postfix/smtpd: text: x", "error expanding: no such alias x",
    "postgrey: cache hit: 203.0.113.5", "auth: Debug: cache(alice): hit: <hidden>\tuser=alice",
    "Authenticated: clearpasswd=<null>, passwd=<null>", "auth: Debug: passdb out: OK\t1\tpass=<hidden>\tuser=x",
    "query: required for the lookup of 'alice01'", "key=\"alice01\" partial=-1", "_get_passwd: ",
    "lookup: lookup \"mx\" as CREDENTIALS in table static:creds -> none", "HMAC[md5] of x", "(input: abc123)",
    "REDIS new connection: host=localhost port=6379",
    "to=<a@example.com>, relay=mx[192.0.2.1]:25, status=sent (250 ok)",
    "client login failed: \"Invalid login or password\" while in http auth state, client: 203.0.113.66, login: \"bob\"",
    "pyspf result: \"['Pass', '', 'mailfrom']\"", "PASS during call 'limit-out' handler",
    "Auth: 192.0.2.9->192.0.2.10 user=\"zoe\" passwd=\"XXXXXX\" server=\"192.0.2.20\" status=\"ok\"",
    "Auth process not responding, delayed sending initial response (greeting): user=<>, rip=192.0.2.9",
    "statistics: max auth rate 3/60s for (submission:192.0.2.9)", "header Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
    "header Subject: =?UTF-8?B?U3VwZXJBbmdlYm90?=",
    "reply: 550 5.1.1 -- result: none", "path /var/text: x",
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
  @Test(arguments: SecretSamples.all.indices) func noSecretIsPassedOver(_ number: Int) {
    let text = SecretSamples.all[number].0
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
      "|--", "─", "expanding: ", "   ",
      "result: ", "lookup yielded: ", "HMAC[md5](", ")=", "REDIS: argv[2] ", "decode64 error [", "hit: ", "cache",
      "auth",
      "sasl_server_step(\"", "auth input decode: ", "(input: ", "scheme, but we have only", "_get_passwd: ", "]:587: ",
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

  /// A conversation in an error text: what the one rule announces stands behind what the other masks.
  @Test func whatStandsBetweenIsLookedAt() {
    let once = Secrets.masked("decode64 errOr [AUTH e64 rOor\"]")
    #expect(once == "decode64 errOr [AUTH e64 ********\"********")
    #expect(Secrets.masked(once) == once)
  }
}

/// What may be a password is masked, and nobody is told that it is one.
@Suite struct SecretGuessTests {
  @Test(arguments: [
    ("sql(bob,192.0.2.7): query: SELECT x FROM y WHERE u = 'bob' AND state = 'walking'", true),
    ("SMTP syntax error in \"UzNjcjN0\" H=(x)", true), ("send attr value = alice:x1", true),
    ("sql(bob,192.0.2.7): query: SELECT x FROM y WHERE password = 'walking'", false),
    ("PASS S3cr3t", false), ("< unknown[192.0.2.7]: UzNjcjN0", false),
    ("|--expanding: x1", true), ("99  ╰─────result: x1", true), ("   result: x1", true), ("lookup yielded: x1", true),
    ("99 expanding: x1", true), ("expanded string: x1", true), ("HMAC[md5](x1,y)=aa", true),
    ("REDIS: argv[2] 'x1'", true), ("condition: inlist  item: x1", true),
    ("auth input decode: '' 'alice' 'x1'", false), ("Calling sasl_server_step(\"UzNjcjN0\")", false),
    ("AUTH decode64 error [-5 for \"AGFsaW\"], relay=x", false), ("xsasl_cyrus_client_get_passwd: x1", false),
    ("auth: Debug: cache(alice): hit: x1\tuser=alice", false),
    ("lookup: fetch CREDENTIALS from table static:creds -> \"alice:x1\"", false),
  ]) func aGuessIsKnownAsOne(_ text: String, _ isGuess: Bool) {
    text.withBytes { bytes in
      let ranges = Secrets.ranges(in: bytes)
      #expect(ranges.count == 1 && ranges.allSatisfy { Secrets.isGuess($0, in: bytes) == isGuess })
    }
  }
}
