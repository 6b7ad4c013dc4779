import MailVocabulary

extension Diagnosis {
  /// The same message delivered twice.
  static let duplicate = Diagnosis(
    .deliveryDuplicate, severity: .notice, actor: .remote,
    title: "Messages to {subject} come more than once",
    cause:
      "{count|message|messages} to {recipients} came, or may have come, a second time{reply?: “~”}. A filter or firewall that takes too long to confirm makes the sender try again; else an alias and a list lead to the same mailbox.",
    remedy: [
      "If the connection broke while the end was awaited, the receiver’s filter is too slow, or a firewall drops the connection: tell the receiver.",
      "If the copies have queue ids of this server, look for the address in more than one alias or list.",
    ],
    remedyFor: [
      "postfix": [
        "If the connection broke while the end was awaited, leave this at ten minutes: postconf smtp_data_done_timeout",
        "If the copies have queue ids of this server, look for the address in more than one alias or list: postconf enable_original_recipient virtual_alias_maps",
      ]
    ],
    unless: "A person who sends the same message twice uses a new Message-ID each time; a list may not.",
    blindSpots: "Whether the first copy arrived, only the receiver’s log tells.",
    detector: .rule { book in
      var findings = book.fates.twice.compactMap { address, fate -> Finding? in
        guard fate.incident.count >= book.thresholds.duplicates else { return nil }
        return Finding(
          .deliveryDuplicate, .init(.user, address), fate.incident, severity: .notice, confidence: .observed,
          values: fate.values)
      }
      for (key, trouble) in book.delivery.troubles where key.reading == .maybeTwice {
        findings.append(
          Finding(
            .deliveryDuplicate, .init(.domain, key.subject), trouble.incident, severity: .notice,
            values: trouble.values))
      }
      return findings
    },
    cases: [
      .finds(
        "example.net", because: "the receiver did not confirm in time",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ01", to: "eva@example.net",
            "relay=mx1.example.net[203.0.113.10]:25, delay=601, delays=0/0/1/600, dsn=4.4.2, status=deferred (conversation with mx1.example.net[203.0.113.10] timed out while sending end of data -- message may be sent more than once)"
          ))),
      .finds(
        "example.net", because: "nor did it confirm to Exim",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»exim[2201]: 1xVflv-0001Lh-3A == eva@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx1.example.net [203.0.113.10]: SMTP timeout after end of data (49135 bytes written)"
          ])),
      .finds(
        "carol@example.com", because: "two messages, each under two queue ids",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) { copy("4XyZ7\($0)", $0 / 2, marked: $0 % 2 == 1) }),
      .silent(
        because: "two messages of the same sender",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) { copy("4XyZ7\($0)", $0, marked: false) }),
      .silent(
        because: "Exim waited for the answer to a command, before the message",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "exim[2201]: 1xVflv-0001Lh-3A == eva@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx1.example.net [203.0.113.10]: SMTP timeout after RCPT TO:<eva@example.net>"
          ])),
      .silent(
        because: "it broke off before the message was sent",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ02", to: "eva@example.net",
            "relay=mx1.example.net[203.0.113.10]:25, delay=31, delays=0/0/1/30, dsn=4.4.2, status=deferred (conversation with mx1.example.net[203.0.113.10] timed out while sending RCPT TO)",
            marked: false))),
    ])

  private static func copy(_ id: String, _ number: Int, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: \(id): client=mx.example.net[203.0.113.90]",
      "postfix/cleanup[2102]: \(id): message-id=<\(number).4711@example.net>",
      "postfix/qmgr[2100]: \(id): from=<ana@example.net>, size=2104, nrcpt=1 (queue active)",
      "postfix/local[2103]: \(id): to=<carol@example.com>, relay=local, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)",
      "postfix/qmgr[2100]: \(id): removed",
    ]
  }
}
