import MailVocabulary

extension Diagnosis {
  /// A device that keeps an old password and tries it at its own rhythm.
  static let stalePassword = Diagnosis(
    .accessStalePassword, severity: .warning, actor: .user,
    title: "A device of {subject} most likely keeps trying an old password",
    cause:
      "A program at {source} has an old password saved. {subject} logs in elsewhere, but was refused {count|=once|times} from there, about every {minutes|minute|minutes}. So steady a rhythm is that of a device, not of a person.",
    remedy: [
      "Ask {subject} which telephone, tablet, second computer, scanner or collecting service is behind {source}.",
      "Put the new password there, or remove the account from it.",
      "Until then keep the address from being banned: add it to ignoreip in /etc/fail2ban/jail.local; fail2ban-client reload; fail2ban-client unban {source}",
    ],
    remedyFor: [
      "dovecot": [
        "Ask {subject} which telephone, tablet, second computer, scanner or collecting service is behind {source}.",
        "Put the new password there, or remove the account from it. Where {subject} is logged in now: doveadm who {subject}",
        "Until then keep the address from being banned: fail2ban-client set dovecot addignoreip {source}; fail2ban-client set dovecot unbanip {source}",
      ],
      "postfix": [
        "Ask {subject} which telephone, scanner or program sends from {source}: a scanner’s account is set in its own menu.",
        "Put the new password there, or remove the account from it.",
        "Until then keep the address from being banned: fail2ban-client set postfix-sasl addignoreip {source}; fail2ban-client set postfix-sasl unbanip {source}",
      ],
    ],
    unless: "Several users refused from {source}, or passwords that differ from try to try, would mean guessing.",
    blindSpots:
      "Whether it is the same password each time is not logged.",
    blindSpotsFor: LoginBlindSpots.all.merging([
      "dovecot":
        "Whether it is the same password each time is not logged. With auth_verbose_passwords = sha1:6 for an hour, one hash every time is a saved password, many are guessing."
    ]) { $1 },
    detector: .rule { book in
      let ledger = book.access
      return book.reading.stale.compactMap { user, old -> Finding? in
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
