import MailVocabulary

extension Diagnosis {
  /// A stranger who tests for an open relay.
  static let relayProbe = Diagnosis(
    .abuseRelayProbe, severity: .notice, actor: .admin,
    title: "{subject}, a stranger, tried to send through this server",
    cause:
      "{subject}, from where nobody logs in, wanted to send to other servers through this one, and was refused {count|=once|times}.",
    remedy: [
      "Nothing needs to be done: all tries were refused.",
      "If it goes on, block the address: ip route add blackhole {subject}",
    ],
    unless: "A try that was accepted would mean that this server is an open relay.",
    detector: .rule { book in
      let ledger = book.delivery
      let access = book.access
      return ledger.relays.compactMap { address, relay -> Finding? in
        guard RelayClient(address, relay, ledger, access) == .stranger, ledger.ownDomains(of: relay).isEmpty,
          !book.connections.isGateway(address)
        else { return nil }
        return Finding(
          .abuseRelayProbe, .init(.source, address), relay.incident, severity: .notice,
          values: ["service": relay.service])
      }
    },
    cases: relayProbeCases)
}
