extension Diagnosis {
  static let bounceUndeliverableCases: [Case] = [
    .finds(
      "mail", because: "reports to the postmaster reach nobody",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) {
        [
          "»postfix/bounce[\(2101 + $0)]: warning: 4XyZ471\($0)B7z2Qk: undeliverable postmaster notification discarded"
        ]
      }),
    .finds(
      "mail", because: "a message could neither be delivered nor returned",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["»sendmail[4711]: s1GNXHYB005133: SYSERR(root): savemail: cannot save rejected email anywhere"]
      )),
    .silent(
      because: "a bounce is on its way to the sender, as it should be",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["postfix/bounce[2101]: 4XyZ4711B7z2Qk: sender non-delivery notification: 4XyZ4712B7z2Qk"])),
    .silent(
      because: "a report to the postmaster was made",
      CaseLines.at(
        "Oct  4 10:00:00", ["postfix/bounce[2101]: 19339F8E787: postmaster non-delivery notification: 24798F8E7C9"])),
    .silent(
      because: "mail comes and is delivered",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.received("4XyZ01", from: "ana@example.net", "203.0.113.10", to: "alice@example.com"))),
  ]

  /// A message that a program on this machine hands in, and its fate.
  private static func handedIn(_ id: String, by user: String, to recipient: String, _ fate: String, marked: Bool = true)
    -> [String]
  {
    [
      "postfix/pickup[2098]: \(id): uid=0 from=<\(user)>",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@mail.example.com>",
      "postfix/qmgr[2100]: \(id): from=<\(user)@mail.example.com>, size=812, nrcpt=1 (queue active)",
      "\(marked ? "»" : "")postfix/local[2103]: \(id): to=<\(recipient)>, relay=local, delay=0.1, delays=0.1/0/0/0, \(fate)",
    ]
  }

  static let systemMailUndeliveredCases: [Case] = [
    .finds(
      "mail", because: "a machine that only passes mail on cannot reach its server",
      CaseLines.every(3_600, from: "Oct  4 01:00:00", count: 3) {
        ["»sSMTP[\(4711 + $0)]: Unable to connect to \"mailhub\" port 25."]
      }),
    .finds(
      "mail", because: "each night’s mail to root bounces, as root has no alias",
      CaseLines.every(3_600, from: "Oct  4 01:00:00", count: 4) {
        handedIn(
          "4XyZ0\($0)", by: "root", to: "root@mail.example.com",
          "dsn=5.1.1, status=bounced (unknown user: \"root\")")
      }),
    .silent(
      because: "root’s mail arrives",
      CaseLines.every(3_600, from: "Oct  4 01:00:00", count: 4) {
        handedIn(
          "4XyZ0\($0)", by: "root", to: "root@mail.example.com", "dsn=2.0.0, status=sent (delivered to mailbox)",
          marked: false)
      }),
    .silent(
      because: "a person’s mail to a wrong name bounces",
      CaseLines.every(3_600, from: "Oct  4 01:00:00", count: 4) {
        handedIn(
          "4XyZ0\($0)", by: "alice", to: "bobb@mail.example.com", "dsn=5.1.1, status=bounced (unknown user: \"bobb\")",
          marked: false)
      }),
    .silent(
      because: "once is an accident",
      CaseLines.at("Oct  4 01:00:00", ["sSMTP[4711]: Unable to connect to \"mailhub\" port 25."])),
  ]

  /// A stranger's message to a stranger that Postfix sends on.
  private static func relayed(_ place: Int, _ source: String, to recipient: String, marked: Bool = true) -> [String] {
    let id = "4XyZ\(1_000 + place)"
    return [
      "postfix/smtpd[2101]: connect from unknown[\(source)]",
      "\(marked ? "»" : "")postfix/smtpd[2101]: \(id): client=unknown[\(source)]",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@offer.example>",
      "postfix/qmgr[2100]: \(id): from=<news@offer.example>, size=2104, nrcpt=1 (queue active)",
      "postfix/smtpd[2101]: disconnect from unknown[\(source)] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5",
      "postfix/smtp[2104]: \(id): to=<\(recipient)>, relay=mx.example.net[203.0.113.10]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
      "postfix/qmgr[2100]: \(id): removed",
    ]
  }

  static let openRelayCases: [Case] = [
    .finds(
      "mail", because: "a stranger writes to people of eight domains through us",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 8) {
        relayed($0, "203.0.113.66", to: "eva@d\($0).example")
      }),
    .finds(
      "mail", because: "two strangers do so, a few times each",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 12) {
        relayed($0, $0 % 2 == 0 ? "203.0.113.66" : "198.51.100.9", to: "eva@d\($0).example")
      }),
    .silent(
      because: "we hold the mail of one domain for its own server, as its second MX",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 12) {
        relayed($0, "203.0.113.\(60 + $0)", to: "user\($0)@backup.example", marked: false)
      }),
    .silent(
      because: "a machine of our own network may send",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 8) {
        relayed($0, "10.0.0.7", to: "eva@d\($0).example", marked: false)
      }),
    .silent(
      because: "somebody who has logged in may send wherever",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 8) {
        relayed($0, "203.0.113.66", to: "eva@d\($0).example", marked: false).map {
          $0.replacing(
            "client=unknown[203.0.113.66]",
            with: "client=unknown[203.0.113.66], sasl_method=PLAIN, sasl_username=alice")
        }
      }),
    .silent(
      because: "people here forward their mail: it was for us first",
      CaseLines.every(30, from: "Oct  4 03:00:00", count: 8) {
        relayed($0, "203.0.113.66", to: "eva@d\($0).example", marked: false).map {
          $0.replacing("relay=mx", with: "orig_to=<eva@example.com>, relay=mx")
        }
      }),
  ]
}
