import MailVocabulary

extension Diagnosis {
  /// No connection to the receiving server.
  static let remoteUnreachable = Diagnosis(
    .deliveryRemoteUnreachable, severity: .warning, actor: .remote,
    title: "The mail server of {subject} cannot be reached",
    cause:
      "A connection to the mail server of {subject} failed or broke off {count|=once|times}{reply?, with the words “~”}.{all? No other server was reached from here meanwhile: look at the way out first.}",
    remedy: [
      "Wait: the queue tries again for days, and nothing is lost yet.",
      "Find the server, and try it from here and from another network: dig +short MX {subject}; nc -vz SERVER 25",
      "If no server anywhere can be reached, outgoing port 25 is blocked: ask the provider, or send through a smarthost.",
    ],
    remedyFor: [
      "postfix": [
        "Wait: the queue tries again for days, and nothing is lost yet. See what waits: postqueue -p | grep -i {subject}",
        "Find the server, and try it from here and from another network: dig +short MX {subject}; nc -vz SERVER 25",
        "If no server anywhere can be reached, outgoing port 25 is blocked: ask the provider, or send through a smarthost.",
      ]
    ],
    unless: "Mail to {subject} that arrives after {last} would show that it is over.",
    detector: .rule { book in
      let ledger = book.delivery
      let cutOff = ledger.blackouts.cutOff(book.thresholds) { ledger.delivered[$0] != nil }
      return ledger.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == .unreachable else { return nil }
        // What was given up for it in the end is told there, with this reason.
        if let given = ledger.expired[key.subject], given.incident.last >= trouble.incident.last { return nil }
        let isOver = ledger.isSettled(trouble, domain: key.subject)
        // One failed try that was made good at the next is how mail works.
        guard !isOver || trouble.incident.count >= 3 else { return nil }
        guard cutOff.contains(key.subject) else {
          return Finding(
            .deliveryRemoteUnreachable, .init(.domain, key.subject), trouble.incident,
            severity: isOver ? .notice : .warning, values: trouble.values)
        }
        var finding = Finding(
          .deliveryRemoteUnreachable, .init(.domain, key.subject), trouble.incident, severity: .critical,
          values: trouble.values.merging(["all": ""]) { $1 })
        finding.actor = .admin
        return finding
      }
    },
    cases: remoteUnreachableCases)
}

extension DeliveryLedger {
  /// Whether mail to the domain arrived after the trouble.
  func isSettled(_ trouble: Trouble, domain: String?) -> Bool {
    let domains = domain.map { [$0] } ?? trouble.recipients.compactMap(Self.domainText)
    return domains.contains { (delivered[$0]?.last ?? .distantPast) > trouble.incident.last }
  }
}
