import MailVocabulary

extension Diagnosis {
  /// A web site on this host sends mail in bulk.
  static let webScript = Diagnosis(
    .abuseWebScript, severity: .error, actor: .admin,
    title: "A web site on this host sends mail in bulk",
    cause:
      "The web server’s user ({subject}) handed in {count|message|messages}, more than {limit} within an hour, far more than it is used to. A contact form without a check, or a program that somebody planted in a web site, does that; a shop’s newsletter, too.",
    remedy: [
      "Look at one of the messages that wait for the script that made it.",
      "Switch that form or site off, update its software, and look for new files: find /var/www -name '*.php' -mtime -7",
    ],
    remedyFor: [
      "postfix": [
        "Look at one that waits for the script that made it: postcat -qh QUEUE-ID | grep -i 'X-PHP\\|Subject'",
        "Switch that form or site off, update its software, and look for new files: find /var/www -name '*.php' -mtime -7",
        "Let no web site hand in mail meanwhile: postconf -e 'authorized_submit_users = !www-data, static:all'",
      ],
      "exim": [
        "Look at one that waits for the script that made it: exim -Mvh MESSAGE-ID; grep -i cwd= /var/log/exim4/mainlog | sort | uniq -c | sort -n | tail",
        "Switch that form or site off, update its software, and look for new files: find /var/www -name '*.php' -mtime -7",
      ],
    ],
    unless: "A newsletter or a shop’s notices that were announced are not spam.",
    blindSpots:
      "Which script it was, no mail log tells; mail.add_x_header = On and mail.log in php.ini do. A site that sends in bulk all through the log passes for one that always does.",
    detector: .rule { book in
      guard let first = book.web.first, let last = book.web.last else { return [] }
      let hours = Int(last.seconds(since: first) / 3_600)
      return book.web.senders.compactMap { name, sender -> Finding? in
        guard let burst = sender.burst(hoursInAll: hours, book.thresholds) else { return nil }
        return Finding(
          .abuseWebScript, .init(.user, name), burst, severity: .error,
          values: ["service": sender.service, "limit": String(book.thresholds.webMessagesInAnHour)])
      }
    },
    cases: [
      .finds(
        "33", because: "a hundred and twenty messages in twenty minutes from the web server",
        CaseLines.every(10, from: "Oct  4 03:01:00", count: 120) { handedIn("4XyZW\($0)", "33", marked: true) }),
      .finds(
        "www-data", because: "the same with Exim",
        CaseLines.every(10, from: "Oct  4 03:01:00", count: 120) {
          [
            "»exim[2201]: 1xVf\(1_000 + $0)-0001Lh-3A <= www-data@example.com U=www-data P=local S=812 id=\($0)@example.com"
          ]
        }),
      .silent(
        because: "a shop that announces something, and all of it arrives",
        CaseLines.every(10, from: "Oct  4 10:01:00", count: 120) {
          handedIn("4XyZW\($0)", "33", marked: false) + [
            "postfix/qmgr[2100]: 4XyZW\($0): from=<www-data@example.com>, size=1820, nrcpt=1 (queue active)",
            "postfix/smtp[2104]: 4XyZW\($0): to=<eva\($0)@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.4, delays=0.1/0/0.1/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Zz\($0))",
            "postfix/qmgr[2100]: 4XyZW\($0): removed",
          ]
        }),
      .silent(
        because: "a shop that sends as much on each of three days",
        (4...6).flatMap { day in
          CaseLines.every(30, from: "Oct  \(day) 08:00:00", count: 960) {
            Array(handedIn("4XyZ\(day)W\($0)", "33", marked: false).prefix(1))
          }
        }),
      .silent(
        because: "a contact form that people use",
        CaseLines.every(900, from: "Oct  4 03:01:00", count: 40) { handedIn("4XyZW\($0)", "33", marked: false) }),
      .silent(
        because: "a person at the machine sends much",
        CaseLines.every(10, from: "Oct  4 03:01:00", count: 120) { handedIn("4XyZW\($0)", "1002", marked: false) }),
    ])

  private static func handedIn(_ id: String, _ user: String, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/pickup[2099]: \(id): uid=\(user) from=<www-data>",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@example.com>",
    ]
  }
}
