import MailVocabulary

extension Diagnosis {
  /// A client of ours that may not relay.
  static let relayDenied = Diagnosis(
    .deliveryRelayDenied, severity: .warning, actor: .user,
    title: "{subject} may not send through this server",
    cause:
      "A mail program at {subject} wanted to send{sender? from ~}{recipient? to ~} without logging in first, and was refused {count|=once|times}. It belongs to this server’s own people, as its earlier logins, its network, or its steady sender of a domain of this server show.",
    remedy: [
      "In the mail program switch on “my outgoing server requires authentication”, and use port 587 with STARTTLS or 465 with SSL/TLS.",
      "For a device that cannot log in, allow its fixed address to send.",
      "If the recipient’s domain is yours, the server does not know it: add it to those that it takes mail for.",
    ],
    remedyFor: [
      "postfix": [
        "In the mail program switch on “my outgoing server requires authentication”, and use port 587 with STARTTLS or 465 with SSL/TLS.",
        "For a device that cannot log in, add its fixed address to mynetworks: postconf mynetworks",
        "If the recipient’s domain is yours, the server does not know it: postconf mydestination relay_domains virtual_mailbox_domains",
      ],
      "exim": [
        "In the mail program switch on “my outgoing server requires authentication”, and use port 587 with STARTTLS or 465 with SSL/TLS.",
        "For a device that cannot log in, add its fixed address to relay_from_hosts: exim -bP +relay_from_hosts",
        "If the recipient’s domain is yours, the server does not know it: exim -bP +local_domains; exim -bP +relay_to_domains",
      ],
      "sendmail": [
        "In the mail program switch on “my outgoing server requires authentication”, and use port 587 with STARTTLS or 465 with SSL/TLS.",
        "For a device that cannot log in, add its fixed address to /etc/mail/access, as Connect:192.0.2.7 RELAY; then: make -C /etc/mail",
        "If the recipient’s domain is yours, the server does not know it: add it to /etc/mail/local-host-names or /etc/mail/relay-domains, and restart Sendmail.",
      ],
    ],
    unless: "Senders and recipients that change from try to try would be a test for an open relay.",
    detector: .rule { book in
      let ledger = book.delivery
      let access = book.access
      return ledger.relays.compactMap { address, relay -> Finding? in
        guard RelayClient(address, relay, ledger, access) == .ours, !book.connections.isGateway(address) else {
          return nil
        }
        var values = ["service": relay.service]
        values["sender"] = relay.senders.filter { !$0.isEmpty }.min()
        values["recipient"] = relay.recipients.min()
        return Finding(
          .deliveryRelayDenied, .init(.source, address), relay.incident, severity: .warning, values: values)
      }
    },
    cases: relayDeniedCases)
}

/// Whose client was not allowed to relay.
enum RelayClient {
  case ours, stranger

  init(
    _ address: String, _ relay: DeliveryLedger.Relay, _ ledger: DeliveryLedger, _ access: AccessLedger
  ) {
    let hasLoggedIn = (access.sources[address]?.logins ?? 0) > 0
    let isSteady = relay.senders.count == 1 && relay.recipients.count <= 3 && relay.incident.count >= 3
    let isOwnSender = relay.senders.first.flatMap(DeliveryLedger.domainText).map(ledger.ownDomains.contains) ?? false
    let isOdd = relay.recipients.contains {
      $0.contains("%") || $0.contains("!") || $0.hasPrefix("\"") || $0.hasPrefix("@")
    }
    self = hasLoggedIn || PrivateNetworks.contain(address) || isSteady && isOwnSender && !isOdd ? .ours : .stranger
  }
}
