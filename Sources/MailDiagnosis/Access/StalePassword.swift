import MailVocabulary

extension Diagnosis {
  /// A device that keeps an old password and tries it at its own rhythm.
  static let stalePassword = Diagnosis(
    .accessStalePassword, severity: .warning, actor: .user,
    title: "A device of {subject} keeps trying an old password",
    cause:
      "{subject} logs in elsewhere, but from {source} was refused {count} times, every {minutes} minutes or so. So steady a rhythm is that of a program with a saved password, not of a person or of somebody guessing.",
    remedy: [
      "Ask {subject} which telephone, tablet, second computer, scanner or collecting service is behind {source}, and put the new password there or remove the account.",
      "Until then keep {source} from being banned: fail2ban-client set JAIL unbanip {source}",
    ],
    unless: "Several users refused from {source}, or passwords that differ from try to try, would mean guessing.",
    blindSpots: "Whether it is the same password each time is not logged; with Dovecot, auth_verbose_passwords = sha1:6 for an hour tells.",
    detector: .rule { book in
      let ledger = book.access
      return AccessReading(ledger, book.thresholds).stale.compactMap { user, old -> Finding? in
        guard let pair = ledger.pairs[.init(user: user, source: old.source)] else { return nil }
        return Finding(
          .accessStalePassword, .init(.user, ledger.users[user]?.name ?? user), pair.incident, severity: .warning,
          confidence: .inferred,
          values: [
            "source": old.source, "minutes": String(max(1, (old.interval + 30) / 60)),
            "service": ledger.users[user]?.service ?? "",
          ])
      }
    },
    cases: stalePasswordCases)
}
