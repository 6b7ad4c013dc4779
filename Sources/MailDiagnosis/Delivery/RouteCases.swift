extension Diagnosis {
  static let dnsFailureCases: [Case] = [
    .finds(
      "nosuch.example.net", because: "no such domain",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "joe@nosuch.example.net",
          "relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nosuch.example.net type=A: Host not found)"
        ))),
    .finds(
      "broken.example.org", because: "its name servers don’t answer, try after try",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) { _ in
        CaseLines.sent(
          "4XyZ02", to: "joe@broken.example.org",
          "relay=none, delay=0, delays=0/0/0/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=broken.example.org type=MX: Host not found, try again)"
        )
      }),
    .silent(
      because: "the domain is there, and says that it takes no mail",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "joe@nullmx.example.org",
          "relay=none, delay=0, delays=0/0/0/0, dsn=5.1.0, status=bounced (Domain nullmx.example.org does not accept mail (nullMX))",
          marked: false))),
    .silent(
      because: "a stranger’s sender domain does not resolve, and the stranger is turned away",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.91]: 450 4.1.8 <x@nosuch.example.net>: Sender address rejected: Domain not found; from=<x@nosuch.example.net> to=<carol@example.com> proto=ESMTP helo=<out.example.net>"
        ])),
    .silent(
      because: "the receiving server answers, and has trouble with a directory of its own",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.4.3, status=deferred (host mx1.example.net[203.0.113.10] said: 451 4.4.3 Temporary directory error, come back soon (in reply to RCPT TO command))",
          marked: false))),
  ]

  static let remoteUnreachableCases: [Case] = [
    .finds(
      "closed.example.org", because: "refused at each try",
      CaseLines.every(900, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "postfix/smtp[2104]: connect to mx.closed.example.org[203.0.113.16]:25: Connection refused",
          "»postfix/smtp[2104]: 4XyZ01: to=<joe@closed.example.org>, relay=none, delay=0.01, delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx.closed.example.org[203.0.113.16]:25: Connection refused)",
        ]
      }),
    .finds(
      "dead.example.net", because: "no answer, and it still waits at the end",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ02", to: "joe@dead.example.net",
          "relay=none, delay=30, delays=0.01/0/30/0, dsn=4.4.1, status=deferred (connect to mx.dead.example.net[192.0.2.140]:25: Connection timed out)"
        ))),
    .silent(
      because: "no way by IPv6, and delivered by IPv4 in the same breath",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["postfix/smtp[2104]: connect to mx1.example.net[2001:db8::10]:25: Network is unreachable"]
          + CaseLines.sent(
            "4XyZ03", to: "ana@example.net",
            "relay=mx1.example.net[203.0.113.10]:25, delay=0.3, delays=0/0/0.2/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk)",
            marked: false))),
    .silent(
      because: "one try failed, and the next arrived",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ04", to: "ana@example.net",
          "relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx1.example.net[203.0.113.10]:25: Connection timed out)",
          marked: false))
        + CaseLines.at(
          "Oct  4 10:05:00",
          [
            "postfix/smtp[2106]: 4XyZ04: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=300, delays=300/0/0/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4720B7z2Qk)",
            "postfix/qmgr[2100]: 4XyZ04: removed",
          ])),
    .silent(
      because: "the filter on this machine is away, not the other server",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ05", to: "carol@example.com",
          "relay=none, delay=0.01, delays=0/0.01/0/0, dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:10024: Connection refused)",
          marked: false))),
  ]

  static let expiredCases: [Case] = [
    .finds(
      "closed.example.org", because: "tried until the time was over",
      CaseLines.every(86_400, from: "Oct  4 10:00:00", count: 5) { day in
        (day == 0 ? ["postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, size=385, nrcpt=1 (queue active)"] : [])
          + [
            "»postfix/smtp[2104]: 4XyZ01: to=<joe@closed.example.org>, relay=none, delay=\(day * 86_400), delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx.closed.example.org[203.0.113.16]:25: Connection refused)"
          ]
          + (day == 4
            ? [
              "»postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, status=expired, returned to sender",
              "postfix/bounce[2107]: 4XyZ01: sender non-delivery notification: 4XyZ02",
              "postfix/qmgr[2100]: 4XyZ01: removed",
            ] : [])
      }),
    .silent(
      because: "refused at once, which is a bounce",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ03", to: "nouser@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.1.1 User unknown (in reply to RCPT TO command))",
          marked: false) + ["postfix/qmgr[2100]: 4XyZ03: removed"])),
    .silent(
      because: "still tried",
      CaseLines.every(86_400, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "postfix/smtp[2104]: 4XyZ04: to=<joe@closed.example.org>, relay=none, delay=9, delays=0/0/0/0, dsn=4.4.1, status=deferred (connect to mx.closed.example.org[203.0.113.16]:25: Connection refused)"
        ]
      }),
    .silent(
      because: "it arrived at last",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ05", to: "ana@example.net",
          "relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx1.example.net[203.0.113.10]:25: Connection timed out)",
          marked: false))
        + CaseLines.at(
          "Oct  8 10:05:00",
          [
            "postfix/smtp[2106]: 4XyZ05: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=345600, delays=345600/0/0/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4720B7z2Qk)",
            "postfix/qmgr[2100]: 4XyZ05: removed",
          ])),
  ]
}
