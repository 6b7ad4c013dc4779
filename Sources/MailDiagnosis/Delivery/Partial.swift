import MailVocabulary

extension Diagnosis {
  /// Recipients of one message fared differently.
  static let partial = Diagnosis(
    .deliveryPartial, severity: .notice, actor: .user,
    title: "A message to many reached only some of them",
    cause:
      "Of the recipients of the message {subject}, {taken} got it, and {refused} did not: {recipients}.",
    remedy: [
      "Nothing needs to be sent again to those who got it.",
      "See each recipient: mailwhy messages --format csv",
      "Correct the addresses that were refused, or take them out of the list.",
    ],
    unless: "If a list server sent it, that server counts the refusals itself.",
    blindSpots: "What became of it behind the servers that took it, only their logs tell.",
    detector: .rule { book in
      book.fates.parted.map { name, fate in
        var values = fate.values
        values["taken"] = String(fate.taken)
        values["refused"] = String(fate.refused)
        return Finding(.deliveryPartial, .init(.message, name), fate.incident, severity: .notice, values: values)
      }
    },
    cases: [
      .finds(
        "invitation@example.com", because: "two of twelve do not exist",
        CaseLines.at("Oct  4 10:00:00", invitation(12, refused: 2, marked: true))),
      .silent(
        because: "one of three: the notice about that one says it all",
        CaseLines.at("Oct  4 10:00:00", invitation(3, refused: 1, marked: false))),
      .silent(
        because: "all of twelve got it", CaseLines.at("Oct  4 10:00:00", invitation(12, refused: 0, marked: false))),
    ])

  private static func invitation(_ count: Int, refused: Int, marked: Bool) -> [String] {
    [
      "postfix/smtpd[2101]: 4XyZ01A: client=pc14.example.com[198.51.100.14], sasl_method=PLAIN, sasl_username=alice",
      "postfix/cleanup[2102]: 4XyZ01A: message-id=<invitation@example.com>",
      "postfix/qmgr[2100]: 4XyZ01A: from=<alice@example.com>, size=1820, nrcpt=\(count) (queue active)",
    ]
      + (0..<count).map {
        $0 < refused
          ? "\(marked ? "»" : "")postfix/smtp[2104]: 4XyZ01A: to=<n\($0)@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.1.1 User unknown (in reply to RCPT TO command))"
          : "postfix/smtp[2104]: 4XyZ01A: to=<n\($0)@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)"
      } + ["postfix/qmgr[2100]: 4XyZ01A: removed"]
  }
}
