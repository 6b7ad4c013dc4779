import MailVocabulary

extension Diagnosis {
  /// Refused because reverse name and greeting do not agree.
  static let reverseDNS = Diagnosis(
    .deliveryReverseDns, severity: .error, actor: .admin,
    title: "{subject} is refused for its name: address, reverse name and greeting do not agree",
    cause:
      "{count|delivery|deliveries} to {recipients} {count=was|were} refused because the receiver could not match the address that sends with its name{reply?: “~”}. The reverse name is missing at the provider, or the greeting names another host.",
    remedy: [
      "Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; hostname -f",
      "Ask the provider that owns the address for a reverse name (PTR); only it can set one.",
      "Do the same for IPv6, or send by IPv4 only.",
    ],
    remedyFor: [
      "postfix": [
        "Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; postconf myhostname smtp_helo_name",
        "Ask the provider that owns the address for a reverse name (PTR); then set: postconf -e myhostname=NAME; postfix reload",
        "If only IPv6 has none, send by IPv4: postconf -e smtp_address_preference=ipv4; postfix reload",
      ],
      "exim": [
        "Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; exim -bP primary_hostname",
        "Ask the provider that owns the address for a reverse name (PTR); then set primary_hostname, or helo_data of the transport.",
        "If only IPv6 has none, send by IPv4: disable_ipv6 = true",
      ],
      "sendmail": [
        "Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; sendmail -d0.1 -bt </dev/null",
        "Ask the provider that owns the address for a reverse name (PTR); then set confDOMAIN_NAME in sendmail.mc.",
      ],
    ],
    unless: "A receiver whose resolver fails for a while says the same with a 4xx, and takes the mail later.",
    blindSpots:
      "The address that the mail left from is in the reply or nowhere; Postfix tells it with smtp_bind_address set.",
    detector: .rule { book in
      let ledger = book.delivery
      let ours = ledger.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == .reverseDNS else { return nil }
        let isSettled = trouble.permanent == 0 && ledger.isSettled(trouble, domain: nil)
        return Finding(
          .deliveryReverseDns, .init(.host, key.subject), trouble.incident, severity: isSettled ? .notice : .error,
          values: trouble.values)
      }
      // Of strangers it is as it should be; of those to whom people here write, it is mail that they miss.
      let theirs = ledger.nameless.compactMap { source, told -> Finding? in
        guard told.senders.contains(where: { ledger.delivered[$0] != nil && !ledger.ownDomains.contains($0) }) else {
          return nil
        }
        var values = told.trouble.values
        values["service"] = nil
        var finding = Finding(
          .deliveryReverseDns, .init(.source, source), told.trouble.incident, severity: .notice, values: values)
        finding.actor = .remote
        return finding
      }
      return ours + theirs
    },
    cases: [
      .finds(
        "mail", because: "the address has no reverse name",
        CaseLines.at(
          "Oct  4 10:00:00",
          refused(
            "4XyZ01", "5.7.25",
            "550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.10]"))),
      .finds(
        "mail", because: "the greeting is no whole name, and another receiver wants a PTR record",
        CaseLines.at(
          "Oct  4 10:00:00",
          refused("4XyZ02", "5.5.2", "504 5.5.2 <mail>: Helo command rejected: need fully-qualified hostname"))
          + CaseLines.at(
            "Oct  4 10:05:00",
            refused("4XyZ03", "5.7.1", "550 5.7.1 [192.0.2.10] has no PTR record, IB108", to: "ugo@example.org"))),
      .finds(
        "203.0.113.9", because: "the server of people to whom we write has no name, and is turned away here",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ04", to: "eva@example.net",
            "relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
            marked: false))
          + CaseLines.at(
            "Oct  4 11:00:00",
            [
              "»postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.9]; from=<eva@example.net> to=<alice@example.com> proto=ESMTP helo=<mx>"
            ])),
      .silent(
        because: "a stranger without a name is turned away here",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.66]; from=<bob@example.org> to=<carol@example.com> proto=ESMTP helo=<x>"
          ])),
      otherRefusal(
        "5.7.1", "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using bl.example.org",
        because: "a list, not the name"),
      otherRefusal(
        "4.1.8", "450 4.1.8 <a@nosuch.example.com>: Sender address rejected: Domain not found",
        because: "it is the sender’s domain"),
    ])
}
