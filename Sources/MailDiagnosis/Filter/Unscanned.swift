import MailVocabulary

extension Diagnosis {
  /// Mail passed without the filter.
  static let unscanned = Diagnosis(
    .filterUnscanned, severity: .error, actor: .admin,
    title: "Mail passed {subject} without being filtered",
    cause:
      "{count|message was|messages were} taken from clients while the filter could not be asked, or could not look into them. Spam, viruses and forgeries pass so, and what goes out is not signed.",
    remedy: [
      "Start the filter: systemctl --failed; ss -ltnxp",
      "Let mail wait rather than pass while the filter is away.",
    ],
    remedyFor: [
      "postfix": [
        "Start the filter: systemctl --failed; postconf smtpd_milters; ss -ltnxp",
        "Let mail wait rather than pass while it is away: postconf -e milter_default_action=tempfail; postfix reload",
      ],
      "amavis": [
        "See why it could not look inside: a missing unpacker, an encrypted archive, or the scanner away: systemctl status clamav-daemon",
        "Let such mail be marked or put aside: $undecipherable_subject_tag and virus_lovers in amavisd.conf.",
      ],
    ],
    unless: "If the filter only counts or greylists, nothing bad passed.",
    blindSpots: "Whether what passed was harmful is not told; clamscan -r --infected /var/vmail looks for viruses.",
    detector: .rule { book in
      var told: [String: (incident: Incident, values: [String: String])] = [:]
      for (program, one) in book.filters.unscanned { told[program] = (one.incident, one.values) }
      for (key, incident) in book.shown where key.code == .filterUnscanned {
        let values = book.shownValues[key] ?? [:]
        told[key.subject.value, default: (Incident(at: incident.first), values)].incident.add(incident)
      }
      return told.map { program, told in
        Finding(.filterUnscanned, .init(.service, program), told.incident, severity: .error, values: told.values)
      }
    },
    cases: [
      .finds(
        "postfix/smtpd", because: "the filter is away, and the message is taken in the same session",
        CaseLines.every(30, from: "Oct  4 10:00:00", count: 3) { passing("4XyZ0\($0)A", 2101, marked: true) }),
      .finds(
        "amavis", because: "it could not look into the message",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»amavis[901]: (01234-06) Passed UNCHECKED-ENCRYPTED {RelayedInbound}, [203.0.113.10]:41157 [203.0.113.10] <ana@example.net> -> <alice@example.com>, Queue-ID: 3F2A1B4C5D, Message-ID: <4711@example.net>, mail_id: AbCdEf-1, Hits: 0, size: 4711, queued_as: 4A1B2C3D4E, 812 ms"
          ])),
      .silent(
        because: "the client was put off meanwhile, and taken when it came again",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: connect from mx.example.net[203.0.113.90]",
            "postfix/smtpd[2101]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused",
            "postfix/smtpd[2101]: NOQUEUE: milter-reject: CONNECT from mx.example.net[203.0.113.90]: 451 4.7.1 Service unavailable - try again later; proto=SMTP",
            "postfix/smtpd[2101]: disconnect from mx.example.net[203.0.113.90] ehlo=1 quit=1 commands=2",
          ])
          + CaseLines.at(
            "Oct  4 10:03:00",
            CaseLines.received("4XyZ05A", from: "ana@example.net", "203.0.113.90", to: "bob@example.com")
          )),
      .silent(
        because: "another process had the trouble",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2999]: connect from mx.example.net[203.0.113.91]",
            "postfix/smtpd[2999]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused",
          ] + CaseLines.received("4XyZ06A", from: "ana@example.net", "203.0.113.90", to: "bob@example.com"))),
    ])

  private static func passing(_ id: String, _ pid: Int, marked: Bool) -> [String] {
    [
      "postfix/smtpd[\(pid)]: connect from mx.example.net[203.0.113.90]",
      "postfix/smtpd[\(pid)]: warning: connect to Milter service inet:127.0.0.1:8891: Connection refused",
      "\(marked ? "»" : "")postfix/smtpd[\(pid)]: \(id): client=mx.example.net[203.0.113.90]",
      "postfix/smtpd[\(pid)]: disconnect from mx.example.net[203.0.113.90] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5",
    ]
  }
}
