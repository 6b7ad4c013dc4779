import MailVocabulary

extension Diagnosis {
  /// The log cannot answer.
  static let levelTooLow = Diagnosis(
    .logLevelTooLow, severity: .notice, actor: .admin,
    title: "{subject} leaves out {what}",
    cause: "{why}",
    remedy: [
      "Give mailwhy all of the mail log: other lines of it may stand in another file; see grep -r mail /etc/rsyslog.conf /etc/rsyslog.d",
      "If there are none, raise the level of what is logged.",
    ],
    remedyFor: [
      "uw-imap": [
        "Keep the level debug of mail, too: mail.* (not mail.info) in /etc/rsyslog.conf or /etc/syslog.conf; then start the logger anew.",
        "Keep authentication beside it: auth,authpriv.* /var/log/secure; and give mailwhy both files.",
      ],
      "sendmail": [
        "Raise its level to 9 at least: define(`confLOG_LEVEL', `10')dnl in sendmail.mc; then make -C /etc/mail and restart it.",
        "If the lines stand in another file, give mailwhy both: grep -r mail /etc/rsyslog.conf /etc/rsyslog.d",
      ],
      "postfix login": [
        "Postfix logs the name (sasl_username) from version 3.9 on: postconf mail_version",
        "Before it, what checks the passwords can tell: auth_verbose = yes in Dovecot, or the facility auth of saslauthd; give mailwhy that file too.",
      ],
      "dovecot login": [
        "Let Dovecot tell of each refusal: auth_verbose = yes in conf.d/10-logging.conf; then doveadm reload",
        "Clients that never give a name are strangers who test what the server offers; those need nothing.",
      ],
    ],
    unless: "If the log begins in the middle, the lines stand in the part before.",
    blindSpots: "Whether mail arrived, and why it did not.",
    blindSpotsFor: ["uw-imap": "Refused logins, probes and attacks on passwords of that time."],
    detector: .rule { book in
      let fateless = book.lines.taken.compactMap { source, taken -> Finding? in
        guard source < book.sources.count, !book.lines.ended.contains(source),
          taken.incident.count >= book.thresholds.headlessSessions
        else { return nil }
        return Finding(
          .logLevelTooLow, .init(.log, book.sources[source].path), taken.incident, severity: .notice,
          values: ["service": taken.service],
          phrases: [
            "what": ["what becomes of messages"],
            "why": [
              Sentence(
                "{count|message was|messages were} taken in, and no line tells where one of them went. The daemon logs too little, or that stands in another file.",
                ["count": String(taken.incident.count)])
            ],
          ])
      }
      let headless = book.lines.headless.compactMap { source, incident -> Finding? in
        guard source < book.sources.count, !book.lines.begun.contains(source),
          incident.count >= book.thresholds.headlessSessions
        else { return nil }
        return Finding(
          .logLevelTooLow, .init(.log, book.sources[source].path), incident, severity: .notice,
          values: ["service": "uw-imap"],
          phrases: [
            "what": ["where connections begin"],
            "why": [
              Sentence(
                "{count|login is|logins are} in the log, and no line of a connection that begins. imapd and ipop3d write that line, and only that one, at the level debug. Without it, logins that were refused cannot be seen: these daemons say nothing else of them in the mail log.",
                ["count": String(incident.count)])
            ],
          ])
      }
      let nameless = book.lines.nameless.compactMap { source, refused -> Finding? in
        guard source < book.sources.count, !book.lines.namesRefused,
          refused.incident.count >= book.thresholds.headlessSessions
        else { return nil }
        return Finding(
          .logLevelTooLow, .init(.log, book.sources[source].path), refused.incident, severity: .notice,
          values: ["service": refused.service + " login"],
          phrases: [
            "what": ["whose logins were refused"],
            "why": [
              Sentence(
                "{count|refused login is|refused logins are} in the log, and no line names one of the users. So nobody who cannot log in is found here, and guessing at one account looks like guessing at many.",
                ["count": String(refused.incident.count)])
            ],
          ])
      }
      return headless + fateless + nameless
    },
    cases: [
      .finds(
        "maillog", because: "logins and logouts, and nothing before them",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) {
          Array(CaseLines.pop(2001 + $0, "alice", "198.51.100.14", marked: true).dropFirst())
        }),
      .finds(
        "maillog", because: "messages are taken in, and none is delivered",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) { taken($0, marked: true) }),
      .finds(
        "maillog", because: "Postfix before version 3.9 does not say whom it refuses",
        CaseLines.every(600, from: "Oct  4 10:00:00", count: 25) { unnamed($0, "198.51.100.\($0)", marked: true) }),
      .finds(
        "maillog", because: "Dovecot names nobody, and its back end is silent",
        CaseLines.every(600, from: "Oct  4 10:00:00", count: 25) {
          [
            "»dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<>, method=LOGIN, rip=198.51.100.\($0), lip=192.0.2.10, session=<3Nph4vtg\(1_000 + $0)GM2QO>"
          ]
        }),
      .silent(
        because: "what checks the passwords names them",
        CaseLines.every(600, from: "Oct  4 10:00:00", count: 25) {
          ["dovecot: auth: passwd-file(alice,198.51.100.\($0)): Password mismatch"]
            + unnamed($0, "198.51.100.\($0)", marked: false)
        }),
      .silent(
        because: "a few refusals are no reason to change the level",
        CaseLines.every(600, from: "Oct  4 10:00:00", count: 5) { unnamed($0, "198.51.100.\($0)", marked: false) }),
      .silent(
        because: "one of them was delivered, so deliveries are logged",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) { taken($0, marked: false) }
          + CaseLines.at(
            "Oct  4 11:00:00",
            [
              "sm-mta[2104]: 294A0010002100: to=<eva@example.net>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=122104, relay=mx1.example.net. [203.0.113.10], dsn=2.0.0, stat=Sent (ok)"
            ])),
      .silent(
        because: "a few messages that are still on their way",
        CaseLines.every(1, from: "Oct  4 10:00:00", count: 5) { taken($0, marked: false) }),
      .silent(
        because: "all of each session",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) { CaseLines.pop(2001 + $0, "alice", "198.51.100.14") }),
      .silent(
        because: "an excerpt of a few lines",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) {
          Array(CaseLines.pop(2001 + $0, "alice", "198.51.100.14").dropFirst())
        }),
    ])

  private static func unnamed(_ number: Int, _ source: String, marked: Bool) -> [String] {
    [
      "postfix/smtpd[\(2_101 + number)]: connect from unknown[\(source)]",
      "\(marked ? "»" : "")postfix/smtpd[\(2_101 + number)]: warning: unknown[\(source)]: SASL LOGIN authentication failed: UGFzc3dvcmQ6",
      "postfix/smtpd[\(2_101 + number)]: disconnect from unknown[\(source)] ehlo=1 auth=0/1 quit=1 commands=2/3",
    ]
  }

  private static func taken(_ number: Int, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")sm-mta[2101]: 294A00\(10 + number)002100: from=<ana@example.net>, size=2104, class=0, nrcpts=1, msgid=<\(number)@example.net>, proto=ESMTP, daemon=MTA, relay=mx1.example.net [203.0.113.10]"
    ]
  }
}
