import MailVocabulary

extension Diagnosis {
  /// What checks the passwords fails, so that nobody can log in.
  static let backendDown = Diagnosis(
    .accessBackendDown, severity: .critical, actor: .admin,
    title: "{subject} {likely?most likely }cannot check passwords",
    cause:
      "The place where accounts are looked up does not answer{text?, as the log says: “~”}{users?: ~ users at once were refused from where they always log in, and hardly anybody got through}. Meanwhile right passwords are refused too.",
    remedy: [
      "Look whether the service behind runs: systemctl status saslauthd sssd slapd mariadb dovecot",
      "See whether it answers, and whether its socket may be used: getent passwd; ls -l /run/saslauthd",
      "Start it or repair the way to it, and tell users that their passwords are right.",
    ],
    remedyFor: [
      "dovecot": [
        "Look whether the database or directory runs: systemctl status mariadb slapd sssd",
        "Try it by hand; the command asks for the password: doveadm auth test USER",
        "See how Dovecot asks for accounts: doveconf -n | grep -A5 db",
      ],
      "postfix": [
        "Look whether Dovecot or saslauthd runs, which checks the passwords for Postfix: systemctl status dovecot saslauthd",
        "See how Postfix asks, and whether it may use the socket: postconf smtpd_sasl_type smtpd_sasl_path; ls -l /var/spool/postfix/private/auth",
      ],
      "pam": [
        "Look whether the directory answers: ldapsearch -x -b '' -s base; getent passwd",
        "See which services PAM asks: cat /etc/pam.d/imap /etc/pam.d/pop /etc/nsswitch.conf",
      ],
    ],
    unless: "If it is one user only, the account is at fault, not what looks it up.",
    blindSpots: "Why the place behind does not answer is told in its own log.",
    blindSpotsFor: [
      "dovecot": "What is asked, and how long it takes, auth_debug = yes tells; switch it off again, as it logs much.",
      "postfix": "What the place behind said is told in the log of Dovecot or, with the facility auth, of saslauthd.",
      "uw-imap":
        "The daemon says nothing of PAM; that writes with the facility authpriv, into /var/log/secure or auth.log.",
    ],
    detector: .rule { book in
      let unsaid = book.reading.outages.compactMap { outage -> Finding? in
        guard !book.isOutage(outage.incident) else { return nil }
        return Finding(
          .accessBackendDown, .init(.service, outage.service), outage.incident, severity: .critical,
          confidence: .inferred,
          values: ["service": outage.service, "users": String(outage.users.count), "likely": outage.service])
      }
      // One finding for each service; of several times without a line the first is told.
      var services: Set<String> = []
      let inferred = unsaid.filter { services.insert($0.subject.value).inserted }
      return inferred
        + book.shown.compactMap { key, incident -> Finding? in
          guard key.code == .accessBackendDown, !services.contains(key.subject.value) else { return nil }
          let isLong = incident.last.seconds(since: incident.first) >= 60 || incident.count >= 3
          return Finding(
            key.code, key.subject, incident, severity: isLong ? .critical : .warning,
            values: book.shownValues[key] ?? [:])
        }
    },
    cases: backendDownCases)
}

extension Diagnosis {
  private static let eightLogIn = CaseLines.every(60, from: "Oct  4 08:00:00", count: 8) { user in
    [
      "dovecot: imap-login: Login: user=<user\(user)>, method=PLAIN, rip=198.51.100.\(10 + user), lip=192.0.2.10, mpid=\(700 + user), TLS, session=<9tU24vtg\(user)M2QP>"
    ]
  }

  private static func refusals(_ count: Int, of users: Int, marked: Bool = true) -> [String] {
    CaseLines.every(10, from: "Oct  4 10:00:00", count: count) { place in
      let user = place % users
      return [
        "\(marked ? "»" : "")dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<user\(user)>, method=PLAIN, rip=198.51.100.\(10 + user), lip=192.0.2.10, TLS, session=<3Nph4vtg\(place)M2QO>"
      ]
    }
  }

  static let backendDownCases: [Case] = [
    .finds(
      "pam", because: "the directory does not answer, and everybody is refused",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2000, "alice", "198.51.100.14"))
        + CaseLines.every(30, from: "Oct  4 10:00:00", count: 4) {
          [
            "ipop3d[\(4711 + $0)]: pop3 service init from 198.51.100.\(14 + $0)",
            "»ipop3d[\(4711 + $0)]: pam_ldap: ldap_simple_bind Can't contact LDAP server",
            "ipop3d[\(4711 + $0)]: Login failed user=user\($0) auth=user\($0) host=[198.51.100.\(14 + $0)]",
            "ipop3d[\(4711 + $0)]: Logout user=user\($0) host=[198.51.100.\(14 + $0)]",
          ]
        }),
    .finds(
      "dovecot", because: "the database is away",
      CaseLines.every(30, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "»dovecot: auth-worker(2001): Error: mysql(localhost): Connect failed to database (mail): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (111) - waiting for 5 seconds before retry"
        ]
      }),
    .finds(
      "dovecot", because: "eight people at once are refused from where they always log in, and no line says why",
      eightLogIn + refusals(16, of: 8)),
    .silent(
      because: "three people mistype in one morning, and others log in",
      eightLogIn + refusals(9, of: 3, marked: false)),
    .silent(
      because: "wrong passwords of two users",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2000, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) {
          CaseLines.refused(4711 + $0, $0 % 2 == 0 ? "alice" : "bob", "198.51.100.14", marked: false)
        }),
    .silent(
      because: "a table of Postfix that is no password list",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/trivial-rewrite[2107]: warning: virtual_mailbox_domains: mysql:/etc/postfix/mysql-domains.cf: table lookup problem"
        ])),
    .silent(
      because: "another server’s backend fails",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.7.0, status=deferred (host mx1.example.net[203.0.113.10] said: 454 4.7.0 Temporary authentication failure: Connection lost to authentication server (in reply to MAIL FROM command))",
          marked: false))),
  ]
}
