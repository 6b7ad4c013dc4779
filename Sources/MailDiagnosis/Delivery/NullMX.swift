import MailVocabulary

extension Diagnosis {
  /// The domain declares that it takes no mail.
  static let nullMX = Diagnosis(
    .deliveryNullMx, severity: .notice, actor: .user,
    title: "{subject} takes no mail at all",
    cause:
      "{count|delivery|deliveries} to {recipients} failed because the domain {subject} says in the DNS that it takes no mail (a null MX){reply?: “~”}. The address is mistyped, or the domain is used for other things only.",
    remedy: [
      "Use another address of the recipient; this one can never work.",
      "See what the domain says: dig +short MX {subject}",
      "If the reply is about your own domain as the sender, send from a domain that takes mail, or give yours an MX.",
    ],
    unless: "If dig shows a proper MX, the domain’s owner has changed it meanwhile.",
    blindSpots: "Whether the sender meant another domain, no log can tell.",
    detector: .reply(.deliveryNullMx, .nullMX, .domain, severity: .notice),
    cases: [
      .finds(
        "nullmx.example.org", because: "Postfix reads it in the DNS",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ01", to: "joe@nullmx.example.org",
            "relay=none, delay=0, delays=0/0/0/0, dsn=5.1.0, status=bounced (Domain nullmx.example.org does not accept mail (nullMX))"
          ))),
      .finds(
        "example.net", because: "the receiver finds that the sender’s domain takes none",
        CaseLines.at(
          "Oct  4 10:00:00",
          refused(
            "4XyZ02", "5.7.27",
            "550 5.7.27 <alice@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)"
          ))),
      otherRefusal("5.1.1", "550 5.1.1 User unknown", because: "the domain takes mail, and has no such mailbox"),
      .silent(
        because: "the domain is not in the DNS",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.sent(
            "4XyZ03", to: "joe@nosuch.example.net",
            "relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=nosuch.example.net type=A: Host not found)",
            marked: false))),
    ])
}
