import MailVocabulary

extension Diagnosis {
  /// A correspondent was refused as spam.
  static let falsePositive = Diagnosis(
    .filterFalsePositive, severity: .warning, actor: .admin,
    title: "Mail of {names} was refused as spam, most likely by mistake",
    cause:
      "{count|message|messages} of {names} {count=was|were} refused here{text?: “~”}, though earlier ones from the same server were taken.",
    remedy: [
      "Look at why it was refused, then welcome that sender with its signature, not its address alone.",
      "If the sender’s server is on a list, tell its administrator.",
    ],
    remedyFor: [
      "postfix": [
        "See which rule refused it: postconf header_checks body_checks smtpd_milters smtpd_recipient_restrictions",
        "Let that server pass the lists: a line “ADDRESS OK” in a check_client_access table before reject_rbl_client; then postmap and postfix reload",
        "If the content was refused, teach the filter: rspamc learn_ham < MESSAGE, or sa-learn --ham MESSAGE",
      ]
    ],
    unless: "A correspondent whose account was stolen sends spam from the same server.",
    blindSpots: "What stood in the message is not logged; ask the sender for it.",
    detector: .rule { book in
      book.filters.mistaken.map { domain, told in
        Finding(
          .filterFalsePositive, .init(.domain, domain), told.incident, severity: .warning, confidence: .inferred,
          values: told.values)
      }
    },
    cases: [
      .finds(
        "example.net", because: "four of her messages came, and the fifth is refused",
        CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 4) { known($0) }
          + CaseLines.at("Oct  4 16:00:00", spam("ana@example.net", "203.0.113.90", marked: true))),
      .silent(
        because: "nobody ever took mail of this sender",
        CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 4) { known($0) }
          + CaseLines.at("Oct  4 16:00:00", spam("bob@example.org", "203.0.113.66", marked: false))),
      .silent(
        because: "her name, from a stranger’s machine",
        CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 4) { known($0) }
          + CaseLines.at("Oct  4 16:00:00", spam("ana@example.net", "203.0.113.66", marked: false))),
    ])

  private static func known(_ number: Int) -> [String] {
    CaseLines.received("4XyZ0\(number)A", from: "ana@example.net", "203.0.113.90", to: "carol@example.com")
  }

  private static func spam(_ sender: String, _ source: String, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: NOQUEUE: reject: RCPT from mx.example.net[\(source)]: 554 5.7.1 Service unavailable; Client host [\(source)] blocked using bl.example.org; from=<\(sender)> to=<carol@example.com> proto=ESMTP helo=<mx.example.net>"
    ]
  }
}
