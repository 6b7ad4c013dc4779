import MailVocabulary

extension Diagnosis {
  /// The receiving server itself is ill.
  static let remoteFault = Diagnosis(
    .deliveryRemoteFault, severity: .notice, actor: .remote,
    title: "The mail server of {subject} has a trouble of its own",
    cause:
      "The server of {subject} answered {count|delivery|deliveries} with a fault of its own{reply?: “~”}, and took none since. Its disk is full, its tables or its filter are down, or it is busy.",
    remedy: [
      "Wait: the queue tries again for days, and nothing is lost yet.",
      "If it lasts, tell its administrator in another way: postmaster@{subject} may fail likewise.",
    ],
    remedyFor: [
      "postfix": [
        "Wait: the queue tries again for days, and nothing is lost yet. See what waits: postqueue -p | grep -i {subject}",
        "If it lasts, tell its administrator in another way: postmaster@{subject} may fail likewise.",
      ]
    ],
    unless: "Mail to {subject} that arrives after {last} would show that it is over.",
    blindSpots: "What is wrong there, only its own log tells.",
    detector: .rule { book in
      let ledger = book.delivery
      let thresholds = book.thresholds
      return ledger.troubles.compactMap { key, trouble -> Finding? in
        let incident = trouble.incident
        guard key.reading == .remoteFault, incident.count >= thresholds.remoteFaults,
          incident.last.seconds(since: incident.first) >= thresholds.remoteFaultSeconds,
          !ledger.isSettled(trouble, domain: key.subject)
        else { return nil }
        return Finding(
          .deliveryRemoteFault, .init(.domain, key.subject), incident, severity: .notice, values: trouble.values)
      }
    },
    cases: [
      .finds(
        "example.net", because: "its disk is full, try after try",
        CaseLines.every(1_200, from: "Oct  4 10:00:00", count: 3) {
          refused("4XyZ0\($0)", "4.3.1", "452 4.3.1 Insufficient system storage")
        }),
      .finds(
        "example.org", because: "its tables cannot be read for hours",
        CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 4) {
          refused(
            "4XyZ0\($0)", "4.3.0", "451 4.3.0 <ugo@example.org>: Temporary lookup failure", to: "ugo@example.org")
        }),
      otherRefusal("4.3.0", "451 4.3.0 Internal error, please try again later", because: "once is a moment"),
      .silent(
        because: "the next try was taken",
        CaseLines.every(1_200, from: "Oct  4 10:00:00", count: 3) {
          refused("4XyZ0\($0)", "4.3.1", "452 4.3.1 Insufficient system storage", marked: false)
        }
          + CaseLines.at(
            "Oct  4 12:00:00",
            [
              "postfix/smtp[2106]: 4XyZ02: to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=4800, delays=4800/0/0/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4720B7z2Qk)"
            ])),
      .silent(
        because: "this server’s own disk is full",
        CaseLines.every(1_200, from: "Oct  4 10:00:00", count: 3) { _ in
          [
            "postfix/smtpd[2101]: NOQUEUE: reject: MAIL from mx.example.net[203.0.113.90]: 452 4.3.1 Insufficient system storage; from=<ana@example.net> proto=ESMTP helo=<mx.example.net>"
          ]
        }),
    ])
}
