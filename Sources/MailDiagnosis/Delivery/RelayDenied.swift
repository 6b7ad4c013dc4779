import MailVocabulary

extension Diagnosis {
  /// A client of ours that may not relay.
  static let relayDenied = Diagnosis(
    .deliveryRelayDenied, severity: .warning, actor: .user,
    title: "{subject} may not send {own?mail for ~ }through this server",
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
      "postfix domain": [
        "See whether Postfix knows the domain, and what was changed last: postconf mydestination relay_domains virtual_mailbox_domains; ls -lt /etc/postfix | head",
        "Add {own} where it belongs, and have it read: postfix reload",
      ],
      "exim domain": [
        "See whether Exim knows the domain, and what was changed last: exim -bP +local_domains; exim -bP +relay_to_domains; ls -lt /etc/exim4 /etc/exim | head",
        "Add {own} where it belongs, then: systemctl restart exim4",
      ],
      "sendmail domain": [
        "See whether Sendmail knows the domain, and what was changed last: grep {own} /etc/mail/local-host-names /etc/mail/relay-domains; ls -lt /etc/mail | head",
        "Add {own} where it belongs, and restart Sendmail: systemctl restart sendmail",
      ],
    ],
    unless: "Senders and recipients that change from try to try would be a test for an open relay.",
    detector: .rule { book in
      let ledger = book.delivery
      let access = book.access
      let clients = ledger.relays.compactMap { address, relay -> Finding? in
        guard ledger.ownDomains(of: relay).isEmpty, RelayClient(address, relay, ledger, access) == .ours,
          !book.connections.isGateway(address)
        else { return nil }
        var values = ["service": relay.service]
        values["sender"] = relay.senders.filter { !$0.isEmpty }.min()
        values["recipient"] = relay.recipients.min()
        return Finding(
          .deliveryRelayDenied, .init(.source, address), relay.incident, severity: .warning, values: values)
      }
      return clients + [ledger.ownDomainRefused].compactMap { $0 }
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
    let isOdd = relay.recipients.contains(where: RelayClient.isOdd)
    self = hasLoggedIn || PrivateNetworks.contain(address) || isSteady && isOwnSender && !isOdd ? .ours : .stranger
  }

  /// A recipient as only those write it who try what a server lets pass.
  static func isOdd(_ recipient: String) -> Bool {
    recipient.contains("%") || recipient.contains("!") || recipient.hasPrefix("\"") || recipient.hasPrefix("@")
      || recipient.count { $0 == "@" } > 1
  }
}

extension DeliveryLedger {
  /// Domains for which a host would not take mail, though it delivers theirs itself at other times.
  func ownDomains(of relay: Relay) -> Set<String> {
    Set(
      relay.recipients.compactMap { recipient -> String? in
        guard !RelayClient.isOdd(recipient), let domain = Self.domainText(recipient),
          delivered[domain]?.homes.contains(relay.host) ?? false
        else { return nil }
        return domain
      })
  }

  /// Whoever brings mail for a domain of ours is refused for one reason: it is told of the client that was hit most.
  fileprivate var ownDomainRefused: Finding? {
    let hit = relays.compactMap { address, relay in
      let domains = ownDomains(of: relay)
      return domains.isEmpty ? nil : (address: address, relay: relay, domains: domains)
    }.sorted { ($0.relay.incident.first, $0.address) < ($1.relay.incident.first, $1.address) }
    guard
      let most = hit.max(by: {
        ($0.relay.incident.count, $1.address) < ($1.relay.incident.count, $0.address)
      })
    else { return nil }
    var incident = Incident(at: most.relay.incident.first)
    for one in hit { incident.add(one.relay.incident) }
    let domains = hit.reduce(into: Set<String>()) { $0.formUnion($1.domains) }.sorted().prefix(3)
    let cause: Sentence =
      "Mail for {own} was refused {count|=once|times}, as if that were no domain of this server, though its mail is delivered here at other times. {clients|client was|clients were} turned away so; {subject} was hit most. The domain is missing in the configuration, or was missing for a while."
    var finding = Finding(
      .deliveryRelayDenied, .init(.source, most.address), incident, severity: .error,
      values: [
        "own": domains.joined(separator: ", "), "service": most.relay.service + " domain",
        "clients": String(hit.count),
      ], phrases: ["cause": [cause]])
    finding.actor = .admin
    return finding
  }
}
