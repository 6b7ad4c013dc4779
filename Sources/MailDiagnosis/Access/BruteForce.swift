import MailVocabulary

extension Diagnosis {
  /// One source guesses the password of one user or two.
  static let bruteForce = Diagnosis(
    .accessBruteForce, severity: .warning, actor: .admin,
    title: "{subject} is {likely?most likely }guessing passwords",
    cause:
      "{subject} was refused {count|=once|times}{names?, as ~}, up to {most|=once|times} within ten minutes. Nobody who was refused had logged in from there before.{way? It came by way of ~, whose lines tell its address; the mail server behind it sees another.}",
    remedy: [
      "Block the address: ip route add blackhole {subject}",
      "Look whether a login from there went well: mailwhy host {subject}",
      "Make sure that the passwords of the names tried are strong.",
    ],
    remedyFor: [
      "uw-imap": [
        "Block the address: fail2ban-client set uwimap-auth banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Let fail2ban do so by itself: the jail uwimap-auth reads the authentication log.",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "postfix": [
        "Block the address: fail2ban-client set postfix-sasl banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Offer logins on the submission port only, not on port 25: postconf -e smtpd_sasl_auth_enable=no, and set it to yes for submission in master.cf.",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "dovecot": [
        "Block the address: fail2ban-client set dovecot banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "courier": [
        "Block the address: fail2ban-client set courier-auth banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "cyrus": [
        "Block the address: fail2ban-client set cyrus-imap banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "sendmail": [
        "Block the address: fail2ban-client set sendmail-auth banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
      "exim": [
        "Block the address: fail2ban-client set exim banip {subject}; without fail2ban: ip route add blackhole {subject}",
        "Look whether a login from there went well: mailwhy host {subject}",
        "Make sure that the passwords of the names tried are strong.",
      ],
    ],
    unless: "An earlier login from {subject} by the same user would make it a person with a wrong setting.",
    blindSpots: "Which passwords were tried is in no log, and should not be.",
    blindSpotsFor: LoginBlindSpots.all,
    detector: .rule { book in
      let ledger = book.access
      let reading = book.reading
      let silent = reading.silentBruteForce.compactMap { address, most -> Finding? in
        guard let source = ledger.sources[address], let incident = source.silent, let daemon = source.silentDaemon
        else {
          return nil
        }
        var values = [
          "most": String(most), "service": daemon.service, "program": daemon.program,
          "likely": daemon.program,
        ]
        values["names"] = source.silentUser
        return Finding(
          .accessBruteForce, .init(.source, address), incident, severity: .warning, confidence: .inferred,
          values: values)
      }
      let fronted = reading.fronts.compactMap { address, attack -> Finding? in
        guard !attack.isSpray, let source = book.fronts.sources[address] else { return nil }
        var values = ["most": String(attack.most), "way": source.service]
        if !source.names.isEmpty { values["names"] = source.names.sorted().prefix(3).joined(separator: ", ") }
        return Finding(.accessBruteForce, .init(.source, address), source.incident, severity: .warning, values: values)
      }
      return silent + fronted
        + reading.bruteForce.compactMap { address, most -> Finding? in
          guard let source = ledger.sources[address], let incident = source.incident else { return nil }
          let names = source.refused.keys.filter { !$0.isEmpty }.sorted()
          var values = ["most": String(most), "service": source.service, "program": source.program]
          if !names.isEmpty { values["names"] = names.prefix(3).joined(separator: ", ") }
          values["way"] = source.proxy
          return Finding(.accessBruteForce, .init(.source, address), incident, severity: .warning, values: values)
        }
    },
    cases: bruteForceCases)
}
