import MailVocabulary

extension Diagnosis {
  /// A limit on connections or processes turns people away.
  static let limitReached = Diagnosis(
    .accessLimitReached, severity: .error, actor: .admin,
    title: "{subject} turns connections away because a limit is reached",
    cause:
      "{count|line says|lines say} so: “{text}”. Whoever comes then is refused, though name and password are right.",
    remedy: [
      "See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 or sport = :110 )'",
      "If one address holds most of them, it is a program that has gone wrong, or an attack; else raise the limit.",
    ],
    remedyFor: [
      "dovecot": [
        "See who holds the connections: doveadm who | sort -nk2",
        "A user has many devices, and each opens up to five connections: set mail_max_userip_connections = 30",
        "If the processes are too few, raise process_limit and client_limit of service imap-login, or set service_count = 0; then: doveadm reload",
      ],
      "courier": [
        "See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 or sport = :110 )'",
        "Raise the limits in the files imapd and pop3d: MAXPERIP=50 MAXDAEMONS=200; then restart Courier.",
      ],
      "exim": [
        "See who holds the connections: exiwhat; ss -Htn state established '( sport = :25 )'",
        "If they are clients of yours, raise the limits: exim -bP smtp_accept_max smtp_accept_max_per_host",
      ],
      "xinetd": [
        "See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 or sport = :110 )'",
        "Raise instances, per_source and cps of that service in /etc/xinetd.d; then: systemctl reload xinetd",
      ],
      "postfix": [
        "See who connects most: grep anvil /var/log/maillog | tail",
        "If it is a client of yours, raise its limits: postconf smtpd_client_connection_count_limit smtpd_client_connection_rate_limit smtpd_client_event_limit_exceptions",
      ],
    ],
    unless: "An attacker who is turned away by a limit is what it is for.",
    blindSpots: "Who holds the connections that fill the limit is not in the line.",
    blindSpotsFor: [
      "dovecot": "Which programs they are, imap_id_log = * tells; who is connected now, doveadm who.",
      "exim": "How many connections there are at once, log_selector = +smtp_connection tells with each of them.",
      "xinetd": "Who holds the connections, log_on_success += PID HOST DURATION tells.",
    ],
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .accessLimitReached else { return nil }
        // Whoever logs in from there is one of ours: once is enough, unless the next try was served.
        let isOurs = book.limits.lost(key.subject.value).contains { book.access.sources[$0]?.logins ?? 0 > 0 }
        guard incident.count >= book.thresholds.limitRefusals || isOurs else { return nil }
        let values = book.shownValues[key] ?? [:]
        // A machine that is exhausted turns people away, too: that is told of the machine.
        let isExhausted = book.shown.contains { other, exhausted in
          other.code == .serverResourceLimit && other.subject.value == values["host"]
            && book.shownValues[other]?["service"] == key.subject.value && Self.meanwhile(exhausted, incident)
        }
        // A limit that stops one stranger alone is there for that.
        let sources = Array((book.limits.sources[key.subject.value] ?? [:]).keys)
        let isOneStranger =
          sources.count == 1 && sources.first != "" && (book.access.sources[sources.first ?? ""]?.logins ?? 0) == 0
          && !PrivateNetworks.contain(sources.first ?? "")
          && ["exim", "postfix", "sendmail", "opensmtpd"].contains(key.subject.value)
        return isExhausted || isOneStranger
          ? nil : Finding(key.code, key.subject, incident, severity: .error, values: values)
      }
    },
    cases: limitReachedCases)
}

extension Diagnosis {
  /// Whether the second thing happened while the first one did, give or take ten minutes.
  private static func meanwhile(_ cause: Incident, _ effect: Incident) -> Bool {
    cause.first.seconds(since: effect.first) <= 600 && effect.last.seconds(since: cause.last) <= 600
  }

  static let limitReachedCases: [Case] = [
    .finds(
      "xinetd", because: "too many connections of one office",
      CaseLines.every(20, from: "Oct  4 10:00:00", count: 5) { _ in
        ["»xinetd[812]: FAIL: pop3 per_source_limit from=198.51.100.14"]
      }),
    .finds(
      "dovecot", because: "more devices than a user may have",
      CaseLines.every(20, from: "Oct  4 10:00:00", count: 4) { _ in
        [
          "»dovecot: imap-login: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>"
        ]
      }),
    .silent(
      because: "the load is too high: the machine is exhausted, not a limit too low",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { _ in
        [
          "exim[4711]: no immediate delivery: load average 34.12",
          "exim[4711]: Connection from [203.0.113.5] refused: too many connections",
        ]
      }),
    .finds(
      "exim", because: "several clients of the mail server are turned away",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) {
        ["»exim[4711]: Connection from [203.0.113.\($0 + 5)] refused: too many connections"]
      }),
    .finds(
      "courier", because: "once, but somebody of this house",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at(
          "Oct  4 10:00:00", ["»courierd[4711]: Maximum connection limit reached for 198.51.100.15"])),
    .finds(
      "courier", because: "once, and who was turned away came back only in the afternoon",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 10:00:00", ["»courierd[4711]: Maximum connection limit reached for 198.51.100.15"])
        + CaseLines.at("Oct  4 15:00:00", CaseLines.pop(2002, "bob", "198.51.100.15"))),
    .silent(
      because: "once, and the mail program is served a minute later",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 10:00:00", ["courierd[4711]: Maximum connection limit reached for 198.51.100.15"])
        + CaseLines.at("Oct  4 10:01:00", CaseLines.pop(2002, "bob", "198.51.100.15"))),
    .silent(
      because: "once, and nobody knows from whom",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 10:00:00", ["courierd[4711]: Maximum connection limit reached for 203.0.113.5"])),
    .silent(
      because: "one stranger is stopped by it, and nobody else",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { _ in
        ["exim[4711]: Connection from [203.0.113.5] refused: too many connections"]
      }),
    .silent(
      because: "many connections, and all are served",
      CaseLines.every(1, from: "Oct  4 10:00:00", count: 30) { CaseLines.imap(2001 + $0, "alice", "198.51.100.14") }),
    .silent(
      because: "another server has too many connections",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.7.0, status=deferred (host mx1.example.net[203.0.113.10] refused to talk to me: 421 4.7.0 Too many connections from your IP)",
          marked: false))),
    .silent(
      because: "once, and the next try is served",
      CaseLines.at("Oct  4 10:00:00", ["xinetd[812]: FAIL: pop3 per_source_limit from=198.51.100.14"])
        + CaseLines.at("Oct  4 10:01:00", CaseLines.pop(2001, "alice", "198.51.100.14"))),
  ]
}
