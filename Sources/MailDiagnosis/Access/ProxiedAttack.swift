import MailVocabulary

extension Diagnosis {
  /// Somebody guesses passwords through a proxy or web mail, which hides who.
  static let proxiedAttack = Diagnosis(
    .accessProxiedAttack, severity: .warning, actor: .admin,
    title: "Somebody guesses passwords at {subject} through {local?a program of this machine}{address?the machine ~}",
    cause:
      "{count|login was|logins were} refused as {names|name|different names}{examples?, such as ~}, and came through {way}. That is the address of web mail or a proxy{users?, by which ~ users log in}, and not of whoever guesses, whom this log does not tell.",
    remedy: [
      "See who it is in the log of the web mail or proxy itself, at the same times.",
      "Never block {way}: that would shut out all who come that way.",
      "Limit the tries there, at the web mail or proxy, and let it pass the client’s address on.",
      "Look whether one of the names tried logged in afterwards: mailwhy host {way}",
    ],
    remedyFor: [
      "dovecot": [
        "See who it is in the log of the web mail or proxy itself, at the same times.",
        "Never block {way}: that would shut out all who come that way.",
        "Let it pass the client’s address on: login_trusted_networks = {way} here; Roundcube then sends it as imap ID, HAProxy with haproxy = yes in the inet_listener.",
        "Limit the tries there: in Roundcube login_rate_limit, in nginx limit_req.",
        "Look whether one of the names tried logged in afterwards: mailwhy host {way}",
      ]
    ],
    unless: "If many passwords were renewed at that time, people would be refused so too.",
    blindSpots: "Who is behind it is not in this log: give mailwhy the log of the web mail or proxy too.",
    detector: .rule { book in
      let ledger = book.access
      var byProgram: [String: (way: String, attack: ProxiedReading.Attack, incident: Incident)] = [:]
      for (way, attack) in book.reading.proxied.attacks.sorted(by: { $0.key < $1.key }) {
        let pairs = attack.names.compactMap { ledger.pairs[.init(user: $0, source: way)] }
          .sorted { ($0.incident.first, $0.incident.count) < ($1.incident.first, $1.incident.count) }
        guard let first = pairs.first else { continue }
        var incident = Incident(at: first.incident.first)
        for pair in pairs { incident.add(pair.incident) }
        if let known = byProgram[attack.program], known.incident.count >= incident.count { continue }
        byProgram[attack.program] = (way, attack, incident)
      }
      return byProgram.map { program, one in
        var values = [
          "names": String(one.attack.names.count), "way": one.way, "service": one.attack.service,
          "examples": one.attack.names.sorted().prefix(3).joined(separator: ", "),
        ]
        values[ProxiedReading.isLoopback(one.way) ? "local" : "address"] = one.way
        if one.attack.users > 1 { values["users"] = String(one.attack.users) }
        return Finding(
          .accessProxiedAttack, .init(.service, program), one.incident, severity: .warning, values: values)
      }
    },
    cases: proxiedAttackCases)
}
