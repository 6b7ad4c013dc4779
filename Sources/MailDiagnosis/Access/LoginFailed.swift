import MailVocabulary

extension Diagnosis {
  /// A person who can't log in: refused, and no pattern of an attack or of an old device explains it.
  static let loginFailed = Diagnosis(
    .accessLoginFailed, severity: .warning, actor: .user,
    title: "{subject} cannot log in",
    cause:
      "{service} refused the password {count} times from {source}, and no login from there followed. Most often it is a password that was changed or mistyped, capital letters, or a login name that needs (or must not have) its @domain.",
    remedy: [
      "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
      "Check the account on the server: getent passwd {subject}; passwd -S {subject}; chage -l {subject}",
      "If the password is lost, set a new one: passwd {subject}",
    ],
    unless: "A login from {source} after {last} would show that it was put right.",
    blindSpots: "The line is the same for an unknown name and for a wrong password.",
    detector: .rule { book in
      let ledger = book.access
      let reading = AccessReading(ledger, book.thresholds)
      var byUser: [String: (incident: Incident, sources: [String])] = [:]
      for (key, pair) in ledger.pairs where pair.silent < pair.times.count && !reading.explains(key, pair) {
        guard let incident = pair.told else { continue }
        // A name that never logged in, from a place where nobody did, is somebody guessing; only in a log that shows
        // no login at all is there nothing to compare with.
        let isKnown = (ledger.users[key.user]?.logins ?? 0) > 0 || (ledger.sources[key.source]?.logins ?? 0) > 0
        guard isKnown || ledger.loginCount == 0 else { continue }
        if byUser[key.user] == nil { byUser[key.user] = (Incident(at: incident.first), []) }
        byUser[key.user]?.incident.add(incident)
        byUser[key.user]?.sources.append(key.source)
      }
      return byUser.map { user, told in
        let known = ledger.users[user]
        return Finding(
          .accessLoginFailed, .init(.user, known?.name ?? user), told.incident, severity: .warning,
          values: [
            "source": told.sources.sorted().prefix(3).joined(separator: ", "), "service": known?.service ?? "",
            "last": told.incident.last.description,
          ])
      }
    },
    cases: loginFailedCases)
}
