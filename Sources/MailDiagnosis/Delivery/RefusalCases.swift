import MailVocabulary

extension Diagnosis {
  private static func told(
    _ id: String, _ dsn: String, _ reply: String, to recipient: String = "eva@example.net", marked: Bool = true
  ) -> [String] {
    CaseLines.sent(
      id, to: recipient,
      "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=\(dsn), status=\(dsn.first == "4" ? "deferred" : "bounced") (host mx1.example.net[203.0.113.10] said: \(reply) (in reply to end of DATA command))",
      marked: marked)
  }

  private static func other(_ dsn: String, _ reply: String, because: String) -> Case {
    .silent(because: because, CaseLines.at("Oct  4 10:00:00", told("4XyZ09", dsn, reply, marked: false)))
  }

  static let rateLimitedCases: [Case] = [
    .finds(
      "example.net", because: "too much at once",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) {
        told(
          "4XyZ0\($0)", "4.7.28",
          "421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address")
      }),
    .finds(
      "example.net", .error, because: "for five hours without a pause",
      CaseLines.every(1_800, from: "Oct  4 10:00:00", count: 11) {
        told("4XyZ\(10 + $0)", "4.7.1", "421 4.7.1 Rate limit exceeded, try again later")
      }),
    .finds(
      "example.net", .warning, because: "on two days, an hour each",
      CaseLines.every(1_800, from: "Oct  4 10:00:00", count: 3) {
        told("4XyZ\(10 + $0)", "4.7.1", "421 4.7.1 Rate limit exceeded, try again later")
      }
        + CaseLines.every(1_800, from: "Oct  6 10:00:00", count: 3) {
          told("4XyZ\(20 + $0)", "4.7.1", "421 4.7.1 Rate limit exceeded, try again later")
        }),
    other(
      "4.2.0", "450 4.2.0 <eva@example.net>: Recipient address rejected: Greylisted, please try again later",
      because: "greylisted, as designed"),
    other("4.2.2", "452 4.2.2 <eva@example.net> Quota exceeded", because: "it is the recipient’s box that is full"),
    .silent(
      because: "this server slows a stranger down",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 450 4.7.1 <eva@example.com>: Recipient address rejected: Rate limit exceeded; from=<bob@example.org> to=<eva@example.com> proto=ESMTP helo=<x>"
        ])),
  ]

  static let senderRejectedCases: [Case] = [
    .finds(
      "example.net", because: "the sender’s domain is the machine’s own name",
      CaseLines.at(
        "Oct  4 10:00:00",
        told("4XyZ01", "5.1.8", "550 5.1.8 <root@web1.localdomain>: Sender address rejected: Domain not found"))),
    other(
      "5.1.1", "550 5.1.1 <eva@example.net>: Recipient address rejected: User unknown",
      because: "it is the recipient who is refused"),
    other(
      "5.7.26", "550 5.7.26 This mail has been blocked because the sender is unauthenticated.",
      because: "the sender is not proved, which is a question of SPF and DKIM"),
    .silent(
      because: "this server refuses a stranger’s sender",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.91]: 450 4.1.8 <x@nosuch.example.net>: Sender address rejected: Domain not found; from=<x@nosuch.example.net> to=<carol@example.com> proto=ESMTP helo=<out.example.net>"
        ])),
  ]

  static let deliveryTLSFailedCases: [Case] = [
    .finds(
      "example.net", because: "the certificate is not trusted, and it must be",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 2) { _ in
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.1/0, dsn=4.7.5, status=deferred (Server certificate not trusted)"
        )
      }),
    .silent(
      because: "tried with TLS, and sent without",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtp[2104]: SSL_connect error to mx1.example.net[203.0.113.10]:25: -1",
          "postfix/smtp[2104]: 4XyZ01: to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
        ])),
    .silent(
      because: "no connection at all",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=none, delay=0.1, delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx1.example.net[203.0.113.10]:25: Connection timed out)",
          marked: false))),
    .silent(
      because: "a client of this server cannot do TLS",
      CaseLines.at("Oct  4 10:00:00", ["postfix/smtpd[2101]: SSL_accept error from unknown[203.0.113.5]: -1"])),
  ]

  private static func unwritten(_ id: String, _ user: String) -> [String] {
    [
      "postfix/qmgr[2100]: \(id): from=<ana@partner.example.org>, size=404, nrcpt=1 (queue active)",
      "»postfix/local[2103]: \(id): to=<\(user)@example.com>, relay=local, delay=0.3, delays=0.1/0/0/0.2, dsn=4.2.0, status=deferred (cannot update mailbox /var/mail/\(user) for user \(user). unable to create lock file /var/mail/\(user).lock: Permission denied)",
    ]
  }

  private static func unwrittenByExim(_ id: String, _ user: String) -> [String] {
    [
      "»exim[2201]: \(id) == \(user) <\(user)@example.com> R=localuser T=local_delivery defer (13): Permission denied: failed to open mailbox /var/mail/\(user): Permission denied"
    ]
  }

  static let localFailureCases: [Case] = [
    .finds(
      "postfix/local", because: "the program that delivers is not there",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 2) {
        [
          "postfix/qmgr[2100]: 4XyZ0\($0): from=<ana@partner.example.org>, size=404, nrcpt=1 (queue active)",
          "»postfix/local[2103]: 4XyZ0\($0): to=<carol@example.com>, relay=local, delay=0.3, delays=0.1/0/0/0.2, dsn=5.3.0, status=bounced (Command died with status 127: \"/usr/bin/procmail\". Command output: sh: /usr/bin/procmail: not found)",
        ]
      }),
    .finds(
      "sendmail", because: "the mailer gives up",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "sm-mta[4711]: s94A00YB005133: from=<ana@partner.example.org>, size=404, class=0, nrcpts=1, msgid=<x@partner.example.org>, proto=ESMTP, daemon=MTA, relay=mx.partner.example.org [203.0.113.90]",
          "»sm-mta[4712]: s94A00YB005133: to=<carol@example.com>, delay=00:00:00, xdelay=00:00:00, mailer=procmail, pri=61579, dsn=5.3.0, stat=unknown mailer error 127",
        ])),
    .finds(
      "postfix/local", .critical, because: "whoever it is for, and nothing is delivered between",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 4) { unwritten("4XyZ1\($0)", "user\($0)") }),
    .finds(
      "postfix/local", .error, because: "the same, but one in three arrives",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 6) {
        unwritten("4XyZ1\($0)", "user\($0)")
          + ($0 % 2 == 1
            ? CaseLines.received("4XyZ2\($0)", from: "ana@example.net", "203.0.113.90", to: "dora@example.com") : [])
      }),
    .finds(
      "postfix/local", .error, because: "one user’s own program fails, each time",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 5) { unwritten("4XyZ1\($0)", "carol") }),
    .finds(
      "exim", .critical, because: "Exim may write no mailbox",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) { unwrittenByExim("1xVfl\($0)-0003Hk-0i", "user\($0)") }),
    .finds(
      "exim", .error, because: "Exim may not write some of them",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 4) {
        unwrittenByExim("1xVfl\($0)-0003Hk-0i", "user\($0)") + [
          "exim[2202]: 1xVfm\($0)-0003Hk-0i => dora <dora@example.com> R=localuser T=local_delivery"
        ]
      }),
    .silent(
      because: "her box is over its limit",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/local[2103]: 4XyZ01: to=<carol@example.com>, relay=local, delay=0.1, delays=0/0/0/0.1, dsn=5.2.2, status=bounced (cannot update mailbox /var/mail/carol for user carol. error writing message: Disk quota exceeded)"
        ])),
    .silent(
      because: "no such user here",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/local[2103]: 4XyZ01: to=<zoe@example.com>, relay=local, delay=0.1, delays=0/0/0/0.1, dsn=5.1.1, status=bounced (unknown user: \"zoe\")"
        ])),
    other("4.3.0", "451 4.3.0 Temporary internal error: permission denied", because: "it fails on another machine"),
  ]

  static let authenticationPolicyCases: [Case] = [
    .finds(
      "example.com", because: "our domain’s mail is not signed, and its SPF does not name this server",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 2) {
        told(
          "4XyZ0\($0)", "5.7.26",
          "550 5.7.26 This mail has been blocked because the sender is unauthenticated. All senders must authenticate with either SPF or DKIM."
        )
          + ["postfix/qmgr[2100]: 4XyZ0\($0): removed"]
      }),
    other(
      "5.1.8", "550 5.1.8 <alice@example.com>: Sender address rejected: Domain not found",
      because: "the sender’s domain is not found at all"),
    other(
      "5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org",
      because: "it is the server that is listed"),
    .silent(
      because: "this server refuses a stranger for it",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 550 5.7.23 <carol@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized; from=<bob@example.org> to=<carol@example.com> proto=ESMTP helo=<x>"
        ])),
  ]
}
