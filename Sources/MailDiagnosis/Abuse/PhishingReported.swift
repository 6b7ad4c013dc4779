import MailVocabulary

extension Diagnosis {
  /// Others say that our mail is fraud.
  static let phishingReported = Diagnosis(
    .abusePhishingReported, severity: .critical, actor: .admin,
    title: "Other servers take mail of {subject} for fraud",
    cause:
      "{count|message|messages} to {recipients} {count=was|were} refused as an attempt at fraud (phishing){reply?: “~”}. Until it is proved otherwise, somebody else uses the account, or a web site was broken into.",
    remedy: [
      "Lock the account of {subject}: change its password, and end its sessions.",
      "See what it sent, and to whom: mailwhy messages --format csv",
      "Hold what waits, and delete it after a look; then find out how the password got out.",
    ],
    remedyFor: [
      "postfix": [
        "Lock the account of {subject}: change its password; doveadm auth cache flush {subject}; doveadm kick {subject}",
        "Hold what waits: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; see postcat -qh QUEUE-ID; and delete it after a look: postsuper -d QUEUE-ID",
        "Find out how the password got out: a page that asked for it, the same password elsewhere, or malware.",
      ],
      "exim": [
        "Lock the account of {subject}: change its password.",
        "Hold what waits: exiqgrep -i -f {subject} | xargs exim -Mf; and delete it after a look: exiqgrep -i -f {subject} | xargs exim -Mrm",
        "Find out how the password got out: a page that asked for it, the same password elsewhere, or malware.",
      ],
    ],
    unless: "A message that warns of fraud, or forwards an example of it, is refused likewise.",
    blindSpots: "What stood in the messages is not logged; look at one that still waits.",
    detector: .rule { book in
      book.delivery.reported.map { subject, trouble in
        Finding(.abusePhishingReported, subject, trouble.incident, severity: .critical, values: trouble.values)
      }
    },
    cases: [
      .finds(
        "alice", because: "two receivers say so",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) {
          fraud("4XyZ0\($0)A", "554 Message not allowed - [PH01] Email not accepted for policy reasons.", marked: true)
        }),
      .silent(
        because: "taken for spam, not for fraud",
        CaseLines.at("Oct  4 10:00:00", fraud("4XyZ05A", "554 5.7.1 Message rejected as spam", marked: false))),
      .silent(
        because: "fraud that comes here, and is refused",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/cleanup[2102]: 4XyZ06A: milter-reject: END-OF-MESSAGE from unknown[203.0.113.66]: 5.7.1 Phishing detected; from=<bob@example.org> to=<carol@example.com> proto=ESMTP helo=<x>"
          ])),
    ])

  private static func fraud(_ id: String, _ reply: String, marked: Bool) -> [String] {
    [
      "postfix/smtpd[2101]: \(id): client=unknown[198.51.100.14], sasl_method=PLAIN, sasl_username=alice",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@example.com>",
      "postfix/qmgr[2100]: \(id): from=<alice@example.com>, size=1820, nrcpt=1 (queue active)",
      "\(marked ? "»" : "")postfix/smtp[2104]: \(id): to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=5.0.0, status=bounced (host mx1.example.net[203.0.113.10] said: \(reply) (in reply to end of DATA command))",
      "postfix/qmgr[2100]: \(id): removed",
    ]
  }
}
