import MailVocabulary

extension Diagnosis {
  /// Stopped in the queue until somebody releases it.
  static let held = Diagnosis(
    .deliveryHeld, severity: .warning, actor: .admin,
    title: "Mail waits in the queue of {subject} until somebody releases it",
    cause:
      "{count|recipient|recipients} of held messages get nothing: {recipients}. A rule, a filter or a person stopped them, and the queue does not try by itself.",
    remedy: ["Look at the message named here, then release or delete it."],
    remedyFor: [
      "postfix": [
        "Look at it: postcat -q {id}",
        "Release it: postsuper -H {id}; or delete it: postsuper -d {id}",
      ],
      "exim": [
        "Look at it: exim -Mvh {id}; exim -Mvl {id}",
        "Release it: exim -Mt {id}; exim -M {id}; or delete it: exim -Mrm {id}",
        "If bounces freeze by themselves, throw them away after a while: ignore_bounce_errors_after = 2d, timeout_frozen_after = 7d",
      ],
      "sendmail": [
        "Look at it: mailq -qQ",
        "Release it: sendmail -qQ -Q -qI{id}; sendmail -qI{id}",
      ],
    ],
    unless: "If a person releases it within the hour, all is as it should be.",
    blindSpots: "Whether a person stopped it by hand is not told; the commands of the shell are not in this log.",
    detector: .rule { book in
      book.fates.held.map { host, fate in
        let waits = book.clock.newest.map { $0.seconds(since: fate.incident.first) } ?? 0
        return Finding(
          .deliveryHeld, .init(.host, host), fate.incident,
          severity: waits > book.thresholds.heldSeconds ? .warning : .notice, values: fate.values)
      }
    },
    cases: [
      .finds(
        "mail", because: "a header rule stopped it, and the log ends",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: 4XyZ01A: client=mx.example.org[203.0.113.9]",
            "»postfix/cleanup[2102]: 4XyZ01A: hold: header Subject: look at this from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
            "postfix/cleanup[2102]: 4XyZ01A: message-id=<4711@example.org>",
          ])),
      .silent(
        because: "mail that waits for its next try is not held",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ02A", to: "joe@dead.example.net",
            "relay=none, delay=30, delays=0.01/0/30/0, dsn=4.4.1, status=deferred (connect to mx.dead.example.net[192.0.2.140]:25: Connection timed out)",
            marked: false))),
      .silent(
        because: "ordinary mail",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.received("4XyZ03A", from: "ana@example.net", "203.0.113.90", to: "bob@example.com")
        )),
    ])
}
