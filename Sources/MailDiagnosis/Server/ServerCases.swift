import MailVocabulary

extension Diagnosis {
  static let filterDownCases: [Case] = [
    .finds(
      "postfix/smtpd", .critical, because: "the milter does not listen, and mail is put off",
      CaseLines.every(30, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "postfix/smtpd[2101]: connect from smtp.partner.example.org[203.0.113.90]",
          "»postfix/smtpd[2101]: warning: connect to Milter service inet:127.0.0.1:8899: Connection refused",
          "postfix/smtpd[2101]: NOQUEUE: milter-reject: MAIL from smtp.partner.example.org[203.0.113.90]: 451 4.7.1 Service unavailable - try again later; from=<ana@partner.example.org> proto=ESMTP helo=<smtp.partner.example.org>",
          "postfix/smtpd[2101]: disconnect from smtp.partner.example.org[203.0.113.90] ehlo=1 mail=0/1 rset=1 quit=1 commands=3/4",
        ]
      }),
    .finds(
      "postfix/smtpd", .error, because: "it does not listen, and no mail has come yet that needs it",
      CaseLines.every(30, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "postfix/smtpd[2101]: connect from smtp.partner.example.org[203.0.113.90]",
          "»postfix/smtpd[2101]: warning: connect to Milter service inet:127.0.0.1:8899: Connection refused",
          "postfix/smtpd[2101]: disconnect from smtp.partner.example.org[203.0.113.90] quit=1 commands=1",
        ]
      }),
    .finds(
      "postfix/smtpd", .warning, because: "once in each of three nights, when it is started anew",
      CaseLines.every(86_400, from: "Oct  4 03:00:00", count: 3) { _ in
        [
          "postfix/smtpd[2101]: connect from smtp.partner.example.org[203.0.113.90]",
          "»postfix/smtpd[2101]: warning: connect to Milter service inet:127.0.0.1:8899: Connection refused",
          "postfix/smtpd[2101]: disconnect from smtp.partner.example.org[203.0.113.90] quit=1 commands=1",
        ]
      }),
    .finds(
      "postfix/smtp", .warning, because: "the content filter is away, and mail waits",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/qmgr[2100]: 4XyZ01: from=<ana@partner.example.org>, size=404, nrcpt=1 (queue active)",
          "postfix/smtp[2104]: connect to 127.0.0.1[127.0.0.1]:10024: Connection refused",
          "»postfix/smtp[2104]: 4XyZ01: to=<carol@example.com>, relay=none, delay=0.01, delays=0/0.01/0/0, dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:10024: Connection refused)",
        ])),
    .silent(
      because: "the filter works: it is what it says no to",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/cleanup[2102]: 4XyZ02: milter-reject: END-OF-MESSAGE from unknown[203.0.113.66]: 5.7.1 Spam message rejected; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.example.net>"
        ])),
    .silent(
      because: "another server’s reply says that its filter is down",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.7.1, status=deferred (host mx1.example.net[203.0.113.10] said: 451 4.7.1 Service unavailable, connect to 127.0.0.1[127.0.0.1]:10024: Connection refused (in reply to end of DATA command))",
          marked: false))),
    .silent(
      because: "another server refuses the connection",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "joe@closed.example.org",
          "relay=none, delay=0.1, delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx.closed.example.org[203.0.113.16]:25: Connection refused)",
          marked: false))),
  ]

  static let diskFullCases: [Case] = [
    .finds(
      "mail", because: "no room for new mail",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) { _ in
        ["»postfix/smtpd[2101]: warning: not enough free space in mail queue: 12058624 bytes < 1.5*message size limit"]
      }),
    .finds(
      "mail", because: "a mailbox cannot be written",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "»imapd[4711]: Fatal disk error user=alice host=pc14.example.com [198.51.100.14] mbx=/var/mail/alice: No space left on device"
        ])),
    .silent(
      because: "another server has no room",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.3.1, status=deferred (host mx1.example.net[203.0.113.10] said: 452 4.3.1 Insufficient system storage: No space left on device (in reply to MAIL FROM command))",
          marked: false))),
    .silent(
      because: "one person’s box is full",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "full@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.2.2, status=bounced (host mx1.example.net[203.0.113.10] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "a client’s own words in a refused address",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 550 5.1.1 <\"No space left on device\"@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<\"No space left on device\"@example.com> proto=ESMTP helo=<x>"
        ])),
  ]

  static let configErrorCases: [Case] = [
    .finds(
      "postfix/smtpd", because: "a table is missing, and the server stops at it",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["»postfix/smtpd[2101]: fatal: open database /etc/postfix/access.db: No such file or directory"])),
    .finds(
      "postfix/master", because: "an address that this machine does not have",
      CaseLines.at(
        "Oct  4 10:00:00", ["»postfix/master[2099]: fatal: bind 192.0.2.77 port 25: Cannot assign requested address"])),
    .silent(
      because: "a setting was changed and read again, and nobody complains",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/postfix-script[2098]: refreshing the Postfix mail system",
          "postfix/master[2099]: reload -- version 3.7.11, configuration /etc/postfix",
        ])),
    .silent(
      because: "another server says that it is configured wrongly",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.3.5, status=deferred (host mx1.example.net[203.0.113.10] said: 451 4.3.5 Server configuration error: open database /etc/postfix/access.db: No such file or directory (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "a mail program with a wrong setting is no fault of the server",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.at("Oct  4 10:00:00", CaseLines.refused(2100, "alice", "198.51.100.14", marked: false))),
  ]

  static let restartedCases: [Case] = [
    .finds(
      "postfix", because: "stopped and started again",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "»postfix/postfix-script[2097]: stopping the Postfix mail system",
          "»postfix/master[2099]: terminating on signal 15",
          "»postfix/postfix-script[2098]: starting the Postfix mail system",
          "»postfix/master[2199]: daemon started -- version 3.7.11, configuration /etc/postfix",
        ])),
    .silent(
      because: "a reload stops nothing",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/postfix-script[2098]: refreshing the Postfix mail system",
          "postfix/master[2099]: reload -- version 3.7.11, configuration /etc/postfix",
        ])),
    .silent(
      because: "a server that inetd starts for each connection begins and ends all day",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { CaseLines.pop(2001 + $0, "alice", "198.51.100.14") }),
    .silent(
      because: "a client’s words are no line of the server",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: warning: non-SMTP command from unknown[203.0.113.5]: starting the Postfix mail system"
        ])),
  ]
}
