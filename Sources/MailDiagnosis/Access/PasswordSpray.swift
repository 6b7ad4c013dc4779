import MailVocabulary

extension Diagnosis {
  /// One source tries many names with a password or two each.
  static let passwordSpray = Diagnosis(
    .accessPasswordSpray, severity: .warning, actor: .admin,
    title: "{subject} tries one user name after the other",
    cause:
      "{subject} was refused as {names} different users, {count|=once|times} in all. So works somebody who has a list of names and a few common passwords.{way? It came by way of ~, whose lines tell its address; the mail server behind it sees another.}",
    remedy: [
      "Block the address: ip route add blackhole {subject}",
      "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
    ],
    remedyFor: [
      "uw-imap": [
        "Block the address: fail2ban-client set uwimap-auth banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "postfix": [
        "Block the address: fail2ban-client set postfix-sasl banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "dovecot": [
        "Block the address: fail2ban-client set dovecot banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "courier": [
        "Block the address: fail2ban-client set courier-auth banip {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "cyrus": [
        "Block the address: fail2ban-client set cyrus-imap banip {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "sendmail": [
        "Block the address: fail2ban-client set sendmail-auth banip {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
      "exim": [
        "Block the address: fail2ban-client set exim banip {subject}",
        "Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}",
      ],
    ],
    unless: "If {subject} is a web mail server, a proxy or an office of yours, its many users are its nature.",
    blindSpots: "Where the daemon logs no names, this cannot be told from guessing one name.",
    blindSpotsFor: LoginBlindSpots.all,
    detector: .rule { book in
      let ledger = book.access
      let direct = book.reading.spray.compactMap { address, names -> Finding? in
        guard let source = ledger.sources[address], let incident = source.incident else { return nil }
        var values = ["names": String(names), "service": source.service, "program": source.program]
        values["way"] = source.proxy
        return Finding(.accessPasswordSpray, .init(.source, address), incident, severity: .warning, values: values)
      }
      return direct
        + book.reading.fronts.compactMap { address, attack -> Finding? in
          guard attack.isSpray, let source = book.fronts.sources[address] else { return nil }
          return Finding(
            .accessPasswordSpray, .init(.source, address), source.incident, severity: .warning,
            values: ["names": String(source.names.count), "way": source.service])
        }
    },
    cases: passwordSprayCases)
}
