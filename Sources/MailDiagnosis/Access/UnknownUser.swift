import MailVocabulary

extension Diagnosis {
  /// Somebody of ours gives a login name that does not exist.
  static let unknownUser = Diagnosis(
    .accessUnknownUser, severity: .notice, actor: .user,
    title: "The login name {subject} does not exist, and somebody here keeps giving it",
    cause:
      "{subject} was refused {count|=once|times} from {source}, as a name that nobody has; others log in from there, or with a name much like it. A whole address where the bare name is wanted (or the other way round), a typing error, or an account that was deleted.",
    remedy: [
      "Tell the people at {source} which login name is the right one.",
      "See which names there are: getent passwd {account}",
    ],
    remedyFor: [
      "dovecot": [
        "See what Dovecot makes of the name: doveadm user {subject}",
        "Accept names with and without the domain: auth_username_format = %Ln (Dovecot 2.4: %{{user | username | lower}})",
        "Else tell the people at {source} which login name is the right one.",
      ],
      "courier": [
        "See whether the account is known: authtest {subject}",
        "Tell the people at {source} which login name is the right one.",
      ],
    ],
    unless: "An account that was deleted on purpose is refused as it should be; its device has only to be told.",
    blindSpots: "Whether a name exists is told only where the back end says so; most say no more than “refused”.",
    blindSpotsFor: LoginBlindSpots.all,
    detector: .rule { book in
      let ledger = book.access
      return book.reading.unknownNames.sorted().compactMap { name -> Finding? in
        guard let user = ledger.users[name] else { return nil }
        let pairs = user.refusedFrom.compactMap { source in
          ledger.pairs[.init(user: name, source: source)].map { (source, $0) }
        }.filter { $0.1.unknownName > 0 }.sorted { ($0.1.incident.first, $0.0) < ($1.1.incident.first, $1.0) }
        guard let first = pairs.first else { return nil }
        var incident = Incident(at: first.1.incident.first)
        for (_, pair) in pairs { incident.add(pair.incident) }
        guard !book.isOutage(incident) else { return nil }
        let sources = pairs.map(\.0).filter { !$0.isEmpty }.prefix(3)
        return Finding(
          .accessUnknownUser, .init(.user, user.name), incident, severity: .notice,
          values: [
            "source": sources.isEmpty ? "an unknown address" : sources.joined(separator: ", "),
            "service": user.service,
          ])
      }
    },
    cases: unknownUserCases)
}

extension Diagnosis {
  private static func unknown(_ pid: Int, _ user: String, _ source: String, marked: Bool = true) -> [String] {
    let session = "<3Nph4vtg\(pid)GM2QO>"
    return [
      "\(marked ? "»" : "")dovecot: auth-worker(2001): pam(\(user),\(source),\(session)): unknown user",
      "\(marked ? "»" : "")dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<\(user)>, method=PLAIN, rip=\(source), lip=192.0.2.10, TLS, session=\(session)",
    ]
  }

  private static func login(_ pid: Int, _ user: String, _ source: String) -> [String] {
    [
      "dovecot: imap-login: Login: user=<\(user)>, method=PLAIN, rip=\(source), lip=192.0.2.10, mpid=\(pid), TLS, session=<9tU24vtg\(pid)M2QP>"
    ]
  }

  static let unknownUserCases: [Case] = [
    .finds(
      "alice@example.com", because: "from her own address, with the domain that the server does not want",
      CaseLines.at("Oct  4 08:00:00", login(2100, "alice", "198.51.100.14"))
        + CaseLines.every(1_800, from: "Oct  4 09:00:00", count: 4) {
          unknown(1_000 + $0, "alice@example.com", "198.51.100.14")
        }),
    .finds(
      "alcie", because: "two letters exchanged are not one letter, but others log in from there",
      CaseLines.at("Oct  4 08:00:00", login(2100, "alice", "198.51.100.14"))
        + CaseLines.every(1_300, from: "Oct  4 09:00:00", count: 3) { unknown(1_000 + $0, "alcie", "198.51.100.14") }),
    .silent(
      because: "a stranger’s list of names",
      CaseLines.at("Oct  4 08:00:00", login(2100, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 8) {
          unknown(1_000 + $0, ["admin", "test", "info", "sales"][$0 % 4], "203.0.113.66", marked: false)
        }),
    .silent(
      because: "the name exists, and the password is wrong",
      CaseLines.at("Oct  4 08:00:00", login(2100, "alice", "198.51.100.14"))
        + CaseLines.every(1_800, from: "Oct  4 09:00:00", count: 3) {
          [
            "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg\(2200 + $0)M2QO>"
          ]
        }),
    .silent(
      because: "a slip, once",
      CaseLines.at("Oct  4 08:00:00", login(2100, "alice", "198.51.100.14"))
        + CaseLines.at("Oct  4 09:00:00", unknown(1_000, "alcie", "198.51.100.14", marked: false))),
  ]
}
