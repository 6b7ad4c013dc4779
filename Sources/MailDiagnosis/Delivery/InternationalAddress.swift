import MailVocabulary

extension Diagnosis {
  /// Addresses with letters beyond ASCII are not taken.
  static let internationalAddress = Diagnosis(
    .deliverySmtputf8, severity: .notice, actor: .user,
    title: "{subject} takes no addresses with letters beyond ASCII",
    cause:
      "{count|delivery|deliveries} to {recipients} failed because an address or a header has letters beyond ASCII, and the server of {subject} cannot take them{reply?: “~”}.",
    remedy: [
      "Write to another address of the recipient, in plain letters, and use a plain sender’s address.",
      "If no address has such letters, a header has them unencoded: see that the mail program encodes them.",
    ],
    remedyFor: [
      "postfix": [
        "Write to another address of the recipient, in plain letters, and use a plain sender’s address.",
        "If no address has such letters, see which mail Postfix treats so: postconf smtputf8_enable smtputf8_autodetect_classes",
      ]
    ],
    unless: "Over another server of {subject} the same message may pass.",
    blindSpots: "Which header it was, the log does not say; the message in the queue does: postcat -qh ID.",
    detector: .reply(.deliverySmtputf8, .internationalAddress, .domain, severity: .notice),
    cases: [
      .finds(
        "example.net", because: "Postfix sees that the server does not offer it",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ01", to: "eva@example.net",
            "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.6.7, status=bounced (SMTPUTF8 is required, but was not offered by host mx1.example.net[203.0.113.10])"
          ))),
      .finds(
        "example.net", because: "the server says so",
        CaseLines.at(
          "Oct  4 10:00:00",
          refused("4XyZ02", "5.6.7", "553 5.6.7 Must declare SMTPUTF8 to permit unicode address"))),
      otherRefusal("5.6.0", "554 5.6.0 Message contains invalid header", because: "a header that is wrong otherwise"),
      otherRefusal(
        "5.1.3", "501 5.1.3 Bad recipient address syntax", because: "an address that is wrong in any letters"),
    ])
}
