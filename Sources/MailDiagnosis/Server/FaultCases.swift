extension Diagnosis {
  /// What another server says of itself.
  private static func theirs(_ reply: String) -> [String] {
    CaseLines.at(
      "Oct  4 10:00:00",
      CaseLines.sent(
        "4XyZ01", to: "eva@example.net",
        "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.3.0, status=deferred (host mx1.example.net[203.0.113.10] said: \(reply) (in reply to RCPT TO command))",
        marked: false))
  }

  private static let fine = CaseLines.at("Oct  4 10:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  static let lookupFailedCases: [Case] = [
    .finds(
      "postfix", because: "the table of the domains cannot be asked",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "»postfix/trivial-rewrite[2107]: warning: virtual_mailbox_domains: mysql:/etc/postfix/mysql-domains.cf: table lookup problem"
        ]
      }),
    .finds(
      "sendmail", because: "a map that everybody may write is not read",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "»sendmail[4711]: s94A00YB005133: SYSERR(root): hash map \"virtuser\": unsafe map file /etc/mail/virtusertable.db: Permission denied"
        ])),
    .silent(
      because: "it is a table of another server", theirs("451 4.3.0 <eva@example.net>: Temporary lookup failure")),
    .silent(because: "somebody reads mail, and all is well", fine),
    .silent(
      because: "a domain that does not resolve is no table",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@gone.example.net",
          "relay=none, delay=0.1, delays=0/0/0/0.1, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=gone.example.net type=MX: Host not found, try again)",
          marked: false))),
  ]

  static let processCrashCases: [Case] = [
    .finds(
      "postfix", because: "killed again and again",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) {
        ["»postfix/master[2099]: warning: process /usr/lib/postfix/sbin/smtpd pid \(4711 + $0) killed by signal 11"]
      }),
    .finds(
      "uw-imap", because: "the toolkit gave up",
      CaseLines.at("Oct  4 10:00:00", ["»imapd[4711]: IMAP toolkit crash: Unable to copy valid message"])),
    .silent(because: "a process that ends as it should", fine),
    .silent(
      because: "the server was stopped by hand",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/postfix-script[2097]: stopping the Postfix mail system",
          "postfix/master[2099]: terminating on signal 15",
        ])),
    .silent(
      because: "a delivery command was killed, which is a failed delivery",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/pipe[2105]: 4XyZ01: to=<carol@example.com>, relay=filter, delay=0.3, delays=0.1/0/0/0.2, dsn=5.3.0, status=bounced (Command died with signal 9: \"/usr/local/bin/filter.sh\")"
        ])),
  ]

  static let resourceLimitCases: [Case] = [
    .finds(
      "mail", because: "no more files can be opened",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) {
        ["»postfix/smtpd[\(4711 + $0)]: fatal: accept connection: Too many open files"]
      }),
    .finds(
      "mail", because: "the load is too high, and mail is refused",
      CaseLines.at("Oct  4 10:00:00", ["»sendmail[4711]: rejecting connections on daemon MTA: load average: 34"])),
    .finds(
      "mail", because: "as many processes as there may be, so clients wait",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "»postfix/master[2099]: warning: service \"smtp\" (25) has reached its process limit \"100\": new clients may experience noticeable delays",
          "postfix/master[2099]: warning: to avoid this condition, increase the process count in master.cf or reduce the service time per client",
        ])),
    .silent(
      because: "another server has too much to do", theirs("451 4.3.2 Cannot fork: Resource temporarily unavailable")),
    .silent(
      because: "the load is low again",
      CaseLines.at("Oct  4 10:00:00", ["sendmail[4711]: accepting connections again for daemon MTA"])),
    .silent(because: "somebody reads mail, and all is well", fine),
  ]

  static let queueCongestedCases: [Case] = [
    .finds(
      "mail", because: "the mail for one domain fills the queue",
      CaseLines.every(300, from: "Oct  4 10:00:00", count: 3) {
        [
          "»postfix/qmgr[2100]: warning: mail for slow.example.net is using up \(4001 + $0 * 900) of 20000 active queue entries",
          "postfix/qmgr[2100]: warning: this may slow down other mail deliveries",
        ]
      }),
    .silent(
      because: "one receiver is slow, and takes all mail",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) {
        CaseLines.sent(
          "4XyZ0\($0)", to: "eva@slow.example.net",
          "relay=mx.slow.example.net[203.0.113.14]:25, delay=52, delays=0/0/20/32, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
          marked: false)
      }),
    .silent(
      because: "some mail waits, as it should, for a server that is away",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "postfix/smtp[2104]: 4XyZ01: to=<joe@closed.example.org>, relay=none, delay=0.1, delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx.closed.example.org[203.0.113.16]:25: Connection refused)"
        ]
      }),
  ]
}
