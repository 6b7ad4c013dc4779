import MailVocabulary

extension Diagnosis {
  /// One user is tried from many places.
  static let distributedBruteForce = Diagnosis(
    .accessDistributedBruteForce, severity: .warning, actor: .admin,
    title: "The password of {subject} is being guessed from many places",
    cause:
      "{subject} was refused {count|=once|times} from {sources} addresses that never logged in as {subject}, a few times from each. Blocking single addresses does not help against that.",
    remedy: [
      "Give {subject} a long password that is used nowhere else, or a second factor.",
      "Switch off for {subject} the protocols that are not used.",
      "Watch where {subject} logs in from: mailwhy user {subject}",
    ],
    unless: "A traveller changes addresses too, but logs in from them.",
    blindSpots: "Where the daemon logs no names, this cannot be told from guessing one name.",
    blindSpotsFor: LoginBlindSpots.all,
    detector: .rule { book in
      let ledger = book.access
      return book.reading.distributed.compactMap { name, sources -> Finding? in
        guard let user = ledger.users[name] else { return nil }
        var incident: Incident?
        for source in user.refusedFrom {
          guard let pair = ledger.pairs[.init(user: name, source: source)], !pair.hadLoggedIn, pair.successes == 0
          else {
            continue
          }
          if incident == nil { incident = Incident(at: pair.incident.first) }
          incident?.add(pair.incident)
        }
        return incident.map {
          Finding(
            .accessDistributedBruteForce, .init(.user, user.name), $0,
            severity: SharedNames.contain(name) ? .error : .warning,
            values: ["sources": String(sources), "service": user.service])
        }
      }
    },
    cases: distributedBruteForceCases)
}

/// Names of those who run the server, and of mailboxes that several people read: whoever gets in there gets in far.
enum SharedNames {
  private static let all: Set<String> = [
    "root", "admin", "administrator", "sysadmin", "postmaster", "hostmaster", "webmaster", "abuse", "security",
    "info", "office", "contact", "support", "helpdesk", "sales", "accounting", "billing", "hr", "marketing",
    "amministrazione", "amministratore", "contabilita", "segreteria", "ufficio", "vendite", "assistenza",
  ]

  /// - Parameter name: a login in small letters, with or without its domain.
  static func contain(_ name: String) -> Bool { all.contains(CompromisedAccounts.plain(name)) }
}
