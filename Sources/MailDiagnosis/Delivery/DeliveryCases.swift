import MailVocabulary

extension Diagnosis {
  static let recipientUnknownCases: [Case] = [
    .finds(
      "example.net", because: "the receiving server knows no such mailbox",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "nouser@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos (in reply to RCPT TO command))"
        ))),
    .finds(
      "example.com", because: "somebody outside writes to a mailbox that is not here",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: connect from smtp.partner.example.org[203.0.113.90]",
          "»postfix/smtpd[2101]: NOQUEUE: reject: RCPT from smtp.partner.example.org[203.0.113.90]: 550 5.1.1 <zoe@example.com>: Recipient address rejected: User unknown in local recipient table; from=<ana@partner.example.org> to=<zoe@example.com> proto=ESMTP helo=<smtp.partner.example.org>",
          "postfix/smtpd[2101]: disconnect from smtp.partner.example.org[203.0.113.90] ehlo=1 mail=1 rcpt=0/1 rset=1 quit=1 commands=4/5",
        ])),
    .finds(
      "outlook.example.net", because: "a server that says access denied and means unknown",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "nobody@outlook.example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.04, dsn=5.4.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors (in reply to RCPT TO command))"
        ))),
    .silent(
      because: "a policy under the number of an unknown recipient",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.1.1 Mail from 192.0.2.10 refused, blocked using bl.example.org (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "it exists, and is full",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.1.1 <eva@example.net>: mailbox is full (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "it could not be asked whether it exists",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from smtp.partner.example.org[203.0.113.90]: 450 4.1.1 <carol@branch.example.com>: Recipient address rejected: unverified address: Address verification in progress; from=<ana@partner.example.org> to=<carol@branch.example.com> proto=ESMTP helo=<smtp.partner.example.org>"
        ])),
    .silent(
      because: "it is the sender’s domain that is unknown",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from smtp.partner.example.org[203.0.113.90]: 450 4.1.8 <x@nosuch.example.net>: Sender address rejected: Domain not found; from=<x@nosuch.example.net> to=<carol@example.com> proto=ESMTP helo=<smtp.partner.example.org>"
        ])),
  ]

  static let mailboxFullCases: [Case] = [
    .finds(
      "full@example.net", because: "the recipient’s box at another provider has no room",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "full@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.09, delays=0/0/0.05/0.04, dsn=5.2.2, status=bounced (host mx1.example.net[203.0.113.10] said: 552-5.2.2 The recipient's inbox is out of storage space and inactive. Please 552-5.2.2 direct the recipient to 552 5.2.2  https://support.example.net/over-quota (in reply to RCPT TO command))"
        ))),
    .finds(
      "carol@example.com", because: "her box here is over its limit, and mail waits",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 2) {
        [
          "postfix/qmgr[2100]: 4XyZ0\($0): from=<ana@partner.example.org>, size=404, nrcpt=1 (queue active)",
          "»postfix/lmtp[2105]: 4XyZ0\($0): to=<carol@example.com>, relay=mail.example.com[private/dovecot-lmtp], delay=0.1, delays=0/0/0/0.1, dsn=4.2.2, status=deferred (host mail.example.com[private/dovecot-lmtp] said: 452 4.2.2 <carol@example.com> Quota exceeded (mailbox for user is full) (in reply to end of DATA command))",
        ]
      }),
    .silent(
      because: "the sender’s own limit is reached, not the recipient’s box full",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.2.2, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.2.2 Submission quota exceeded for this account (in reply to end of DATA command))",
          marked: false))),
    .silent(
      because: "the whole server there has no room, which is not one person’s box",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.3.1, status=deferred (host mx1.example.net[203.0.113.10] said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command))",
          marked: false))),
    .silent(
      because: "one message is too large for it",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.3.4, status=bounced (message size 41943040 exceeds size limit 26214400 of server mx1.example.net[203.0.113.10])",
          marked: false))),
  ]

  static let greylistedCases: [Case] = [
    .finds(
      "school.example.net", because: "put off at first, and taken six minutes later",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@school.example.net",
          "relay=mx.school.example.net[203.0.113.13]:25, delay=0.05, delays=0/0/0/0.05, dsn=4.2.0, status=deferred (host mx.school.example.net[203.0.113.13] said: 450 4.2.0 <eva@school.example.net>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help/school.example.net.html (in reply to RCPT TO command))"
        ))
        + CaseLines.at(
          "Oct  4 10:06:00",
          [
            "postfix/smtp[2106]: 4XyZ01: to=<eva@school.example.net>, relay=mx.school.example.net[203.0.113.13]:25, delay=360, delays=360/0/0/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4720B7z2Qk)",
            "postfix/qmgr[2100]: 4XyZ01: removed",
          ])),
    .silent(
      because: "this server greylists others",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from smtp.partner.example.org[203.0.113.90]: 450 4.2.0 <carol@example.com>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help/example.com.html; from=<ana@partner.example.org> to=<carol@example.com> proto=ESMTP helo=<smtp.partner.example.org>"
        ])),
    .silent(
      because: "refused for good, whatever the word in it",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.7.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.7.1 Still greylisted after too many tries, giving up (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "the receiver asks to send more slowly",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.7.28, status=deferred (host mx1.example.net[203.0.113.10] said: 421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address (in reply to end of DATA command))",
          marked: false))),
  ]

  private static func listed(_ id: String, _ recipient: String, _ list: String) -> [String] {
    refused(
      id, "5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using \(list)", to: recipient)
  }

  static let blocklistedCases: [Case] = [
    .finds(
      "mail", because: "the list is named in the reply",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@shop.example.org",
          "relay=mx.shop.example.org[203.0.113.12]:25, delay=0.05, delays=0/0/0/0.04, dsn=5.7.1, status=bounced (host mx.shop.example.org[203.0.113.12] said: 554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.10 (in reply to RCPT TO command))"
        ))),
    .finds(
      "mail", because: "two providers refuse the address, each in its own words",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "ugo@live.example.net",
          "relay=mx1.live.example.net[203.0.113.11]:25, delay=0, delays=0/0/0/0, dsn=5.7.1, status=bounced (host mx1.live.example.net[203.0.113.11] said: 550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). (in reply to MAIL FROM command))"
        ))
        + CaseLines.at(
          "Oct  4 10:05:00",
          CaseLines.sent(
            "4XyZ03", to: "eva@shop.example.org",
            "relay=mx.shop.example.org[203.0.113.12]:25, delay=0.05, delays=0/0/0/0.04, dsn=5.7.1, status=bounced (host mx.shop.example.org[203.0.113.12] said: 554 5.7.1 Your address is listed at bl.example.org (in reply to RCPT TO command))"
          ))),
    .finds(
      "mail", .critical, because: "two receivers name a list that nearly everybody uses",
      CaseLines.at(
        "Oct  4 10:00:00",
        listed("4XyZ06", "eva@shop.example.org", "zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL471100")
          + listed("4XyZ07", "ugo@example.net", "sbl-xbl.spamhaus.org"))),
    .finds(
      "mail", .error, because: "one receiver alone may speak of a server between",
      CaseLines.at(
        "Oct  4 10:00:00",
        listed("4XyZ06", "eva@shop.example.org", "zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL471100")
          + listed("4XyZ07", "ugo@shop.example.org", "sbl-xbl.spamhaus.org"))),
    .finds(
      "mail", .error, because: "the lists of end users’ addresses and of careless senders stop less",
      CaseLines.at(
        "Oct  4 10:00:00",
        listed("4XyZ06", "eva@shop.example.org", "pbl.spamhaus.org")
          + listed("4XyZ07", "ugo@example.net", "zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBLCSS"))),
    .silent(
      because: "a client of others is on a list, and is turned away here",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.66; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.example.net>"
        ])),
    .silent(
      because: "a message that came garbled is no list",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.6.0, status=bounced (host mx1.example.net[203.0.113.10] said: 554 5.6.0 Message is garbled (in reply to end of DATA command))",
          marked: false))),
    .silent(
      because: "a link in the message is listed, not the server",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ05", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.7.1, status=bounced (host mx1.example.net[203.0.113.10] said: 554 5.7.1 Message contains a link of a domain in multi.surbl.org (in reply to end of DATA command))",
          marked: false))),
  ]
}
