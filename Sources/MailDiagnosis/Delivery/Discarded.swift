import MailVocabulary

extension Diagnosis {
  /// Accepted, and then thrown away.
  static let discarded = Diagnosis(
    .deliveryDiscarded, severity: .notice, actor: .admin,
    title: "Mail to {subject} was taken in and thrown away",
    cause:
      "{count|message|messages} to {recipients} {count=was|were} accepted and then deleted by a rule; nobody was told. That is why a message that was sent never came.",
    remedy: [
      "See which rule it was, in the lines named here, and whether its owner wants it.",
      "Better refuse at once than throw away: then the sender learns of it.",
    ],
    remedyFor: [
      "postfix": [
        "See which rule it was: postconf header_checks body_checks smtpd_recipient_restrictions transport_maps; grep -ri discard /etc/postfix",
        "Better refuse at once than throw away (REJECT instead of DISCARD): then the sender learns of it.",
      ],
      "exim": [
        "See which rule it was: grep -rn 'discard\\|blackhole' /etc/exim4; exim -bt ADDRESS",
        "Better refuse at once than throw away (deny instead of discard): then the sender learns of it.",
      ],
      "dovecot": [
        "See the user’s own rules: doveadm sieve list -u {subject}; doveadm sieve get -u {subject} NAME",
        "A rule that files mail into a folder is safer than one that discards it.",
      ],
    ],
    unless: "If somebody wanted it thrown away, all is well.",
    blindSpots: "What stood in it cannot be got back.",
    detector: .rule { book in
      book.fates.discarded.map { domain, fate in
        Finding(
          .deliveryDiscarded, .init(.domain, domain), fate.incident, severity: .notice, values: fate.values)
      }
    },
    cases: [
      .finds(
        "example.com", because: "a header rule of Postfix",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: 4XyZ01A: client=mx.example.org[203.0.113.9]",
            "postfix/cleanup[2102]: 4XyZ01A: message-id=<4711@example.org>",
            "»postfix/cleanup[2102]: 4XyZ01A: discard: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: unwanted",
          ])),
      .silent(
        because: "the client itself did not complete it",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: 4XyZ02A: client=mx.example.org[203.0.113.9]",
            "postfix/cleanup[2102]: 4XyZ02A: message-id=<4711@example.org>",
            "postfix/smtpd[2101]: lost connection after DATA from mx.example.org[203.0.113.9]",
            "postfix/qmgr[2100]: 4XyZ02A: removed (canceled)",
          ])),
      .silent(
        because: "refused, and so the sender knows",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/cleanup[2102]: 4XyZ03A: reject: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: 5.7.1 unwanted"
          ])),
    ])
}
