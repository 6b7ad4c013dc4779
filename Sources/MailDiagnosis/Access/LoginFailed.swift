import MailVocabulary

extension Diagnosis {
  /// A person who can't log in: refused, and no pattern of an attack or of an old device explains it.
  static let loginFailed = Diagnosis(
    .accessLoginFailed, severity: .warning, actor: .user,
    title: "{subject} cannot log in",
    cause:
      "The password of {subject} was refused {count|=once|times}, from {source}, and no login from there followed soon. Most often a password was changed or mistyped, or the login name needs its @domain, or must not have it.",
    remedy: [
      "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
      "See whether the account may log in: getent passwd {account}; passwd -S {account}; chage -l {account}",
      "If the password is lost, set a new one: passwd {account}",
    ],
    remedyFor: [
      "postfix": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "See who checks the passwords for Postfix: postconf smtpd_sasl_type smtpd_sasl_path",
        "Try it there, with Dovecot, which asks for the password: doveadm auth test {subject}",
      ],
      "dovecot": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "Try it by hand; the command asks for the password: doveadm auth test {subject}",
        "See whether the user is known: doveadm user {subject}",
      ],
      "courier": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "Try it by hand; it asks for nothing and shows the account: authtest {subject}",
      ],
      "cyrus": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "See whether the account is known to SASL: sasldblistusers2; or to PAM: pamtester imap {subject} authenticate",
        "If the password is lost, set a new one: saslpasswd2 {subject}, or passwd {account}",
      ],
      "exim": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "See how Exim checks passwords: exim -bP authenticators",
        "If Dovecot checks them for Exim, try it there; the command asks for the password: doveadm auth test {subject}",
      ],
      "sendmail": [
        "Ask {subject} to type the password anew in the mail program, for receiving and for sending.",
        "See whether saslauthd runs and knows the account: systemctl status saslauthd; getent passwd {account}",
        "If the password is lost, set a new one: passwd {account}",
      ],
    ],
    unless: "A login of {subject} from {source} after {last} would show that it was put right.",
    blindSpots:
      "Whether the name or the password was wrong is not in the line.",
    blindSpotsFor: LoginBlindSpots.all,
    detector: .rule { book in
      let ledger = book.access
      let reading = book.reading
      // Which account may not log in is told of the account.
      let disabled = Dictionary(
        book.disabledAccounts.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
      var byUser: [String: (incident: Incident, sources: [String], service: String)] = [:]
      // In the order of time: which lines are kept as evidence must not depend on the order of a table.
      let refused = ledger.pairs.compactMap { key, pair in
        pair.silent < pair.times.count && !reading.explains(key, pair)
          ? pair.told.map { (key, $0, pair.service) } : nil
      }.sorted { ($0.1.first, $0.0.source) < ($1.1.first, $1.0.source) }
      for (key, incident, service) in refused {
        // A name that never logged in, from a place where nobody did, is somebody guessing; only in a log that shows
        // no login at all is there nothing to compare with.
        let isKnown = (ledger.users[key.user]?.logins ?? 0) > 0 || (ledger.sources[key.source]?.logins ?? 0) > 0
        guard isKnown || ledger.loginCount == 0, !book.isOutage(incident),
          disabled[key.user]?.isMeanwhile(incident) != true
        else {
          continue
        }
        if byUser[key.user] == nil { byUser[key.user] = (Incident(at: incident.first), [], service) }
        byUser[key.user]?.incident.add(incident)
        byUser[key.user]?.sources.append(key.source)
      }
      return byUser.map { user, told in
        let known = ledger.users[user]
        let sources = told.sources.filter { !$0.isEmpty }.sorted().prefix(3)
        return Finding(
          .accessLoginFailed, .init(.user, known?.name ?? user), told.incident, severity: .warning,
          values: [
            "source": sources.isEmpty ? "an unknown address" : sources.joined(separator: ", "),
            "service": told.service,
          ])
      }
    },
    cases: loginFailedCases)
}
