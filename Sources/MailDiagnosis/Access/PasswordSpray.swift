import MailVocabulary

extension Diagnosis {
  /// One source tries many names with a password or two each.
  static let passwordSpray = Diagnosis(
    .accessPasswordSpray, severity: .warning, actor: .admin,
    title: "{subject} tries one user after the other",
    cause:
      "From {subject} {names} different names were refused, a few times each: somebody with a list of names and a few common passwords.",
    remedy: [
      "Block the address: nft add element inet filter blocklist {{ {subject} }} (or fail2ban-client set JAIL banip {subject})",
      "Look for a success of one of the names tried, and have weak passwords changed.",
    ],
    unless: "If {subject} is a web mail server, a proxy or an office of yours, its many users are its nature.",
    detector: .rule { book in
      let ledger = book.access
      return AccessReading(ledger, book.thresholds).spray.compactMap { address, names -> Finding? in
        guard let source = ledger.sources[address], let incident = source.incident else { return nil }
        return Finding(
          .accessPasswordSpray, .init(.source, address), incident, severity: .warning,
          values: ["names": String(names), "service": source.service, "program": source.program])
      }
    },
    cases: passwordSprayCases)
}
