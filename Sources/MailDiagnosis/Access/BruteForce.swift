import MailVocabulary

extension Diagnosis {
  /// One source guesses the password of one user or two.
  static let bruteForce = Diagnosis(
    .accessBruteForce, severity: .warning, actor: .admin,
    title: "{subject} is guessing passwords",
    cause:
      "{count} logins from {subject} were refused, up to {most} in ten minutes{names}. Nobody had logged in from there before.",
    remedy: [
      "Block the address: nft add element inet filter blocklist {{ {subject} }} (or fail2ban-client set JAIL banip {subject})",
      "Let fail2ban do so by itself: jails dovecot, postfix-sasl, uwimap-auth (which reads the authentication log).",
      "Make sure that the passwords of the names tried are strong; look for a success from {subject}.",
    ],
    unless: "A login from {subject} by the same user before it began would make it a person with a wrong setting.",
    detector: .rule { book in
      let ledger = book.access
      return AccessReading(ledger, book.thresholds).bruteForce.compactMap { address, most -> Finding? in
        guard let source = ledger.sources[address], let incident = source.incident else { return nil }
        let names = source.refused.keys.filter { !$0.isEmpty }.sorted()
        var values = ["most": String(most), "service": source.service, "program": source.program]
        values["names"] = names.isEmpty ? "" : ", for " + names.prefix(3).joined(separator: ", ")
        return Finding(.accessBruteForce, .init(.source, address), incident, severity: .warning, values: values)
      }
    },
    cases: bruteForceCases)
}
