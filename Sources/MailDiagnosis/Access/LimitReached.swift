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
    detector: .shownBy(.service, atLeast: 3),
    cases: limitReachedCases)
}

extension Diagnosis {
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
