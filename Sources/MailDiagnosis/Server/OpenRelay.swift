import MailVocabulary

/// Mail of strangers to strangers that was sent on.
struct OpenRelayLedger: Sendable {
  struct Source: Sendable {
    var incident: Incident
    /// Domains written to, at most sixty-four.
    var domains: Set<String> = []
    var senders: Set<String> = []
    var host = ""
    var service = ""
    var messages = 0
  }

  private(set) var sources: [String: Source] = [:]
  /// Sources that wrote to a domain through us, at most four: what many write to is a domain of ours.
  private(set) var writers: [String: Set<String>] = [:]

  private static let limit = 50_000

  mutating func observe(_ message: MessageTrace) {
    guard message.user == nil, !message.isNotification, !message.isRefused, let address = message.sourceIP,
      !message.recipients.isEmpty
    else { return }
    // Most mail stays here, which the first look tells.
    for place in message.recipients.indices {
      guard message.recipients[place].outcome == .relayed, message.recipients[place].originalTo == nil else { return }
    }
    guard let sender = message.sender.flatMap(DeliveryLedger.domainText), !PrivateNetworks.contain(address),
      message.recipients.allSatisfy({ !($0.relayIP.map(PrivateNetworks.contain) ?? true) })
    else { return }
    let domains = Set(message.recipients.compactMap { DeliveryLedger.domainText($0.address) })
    for domain in domains where writers.count < Self.limit || writers[domain] != nil {
      if writers[domain, default: []].count < 4 { writers[domain, default: []].insert(address) }
    }
    guard sources.count < Self.limit || sources[address] != nil else { return }
    var source = sources[address] ?? Source(incident: Incident(at: message.start))
    source.incident.add(message.start, message.accepted.map { Evidence(place: $0) })
    source.messages += 1
    if source.domains.count < 64 { source.domains.formUnion(domains) }
    if source.senders.count < 64 { source.senders.insert(sender) }
    source.host = message.hosts.first ?? source.host
    source.service = message.service
    sources[address] = source
  }
}

extension Diagnosis {
  /// Strangers can send to strangers through this server.
  static let openRelay = Diagnosis(
    .serverOpenRelay, severity: .critical, actor: .admin,
    title: "{subject} most likely sends the mail of strangers to strangers",
    cause:
      "{count|message|messages} from {sources} went on to other servers, with no login, of senders that are not yours to recipients that are not, in {domains} domains. Whoever finds such a server sends spam through it, and its address is soon on all blocklists.",
    remedy: [
      "Try it from outside: swaks --server {subject} --from a@example.org --to b@example.net --quit-after RCPT",
      "Allow relaying only to logins and to your own networks; an address of a NAT, a proxy or a container bridge is none of them.",
      "Stop what waits in the queue, and ask lists to remove this server after that.",
    ],
    remedyFor: [
      "postfix": [
        "See who may relay: postconf mynetworks smtpd_relay_restrictions; a mynetworks with 0.0.0.0/0, or with the address of a NAT or of the bridge of containers, is the usual fault.",
        "Close it: postconf -e 'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination'; postfix reload",
        "Look at what waits, and delete it: postqueue -p; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID",
      ],
      "exim": [
        "See who may relay: exim -bP +relay_from_hosts; try it: exim -bh 203.0.113.5",
        "Take the stranger out of relay_from_hosts, and restart Exim. Look at what waits: exim -bp",
      ],
      "sendmail": [
        "See who may relay: cat /etc/mail/relay-domains; grep RELAY /etc/mail/access; FEATURE(promiscuous_relay) must not be in sendmail.mc.",
        "Build the tables anew and restart Sendmail: make -C /etc/mail; systemctl restart sendmail. Look at what waits: mailq",
      ],
    ],
    unless: "If you relay for {sources} on purpose, as a second MX or for a partner, nothing is amiss.",
    blindSpots: "Which networks may relay is a setting that the log does not show.",
    detector: .rule { book in
      let thresholds = book.thresholds
      var hosts: [String: (incident: Incident, sources: [String], domains: Set<String>, service: String)] = [:]
      let strangers = book.relays.sources.filter { address, source in
        let isKnown = (book.access.sources[address]?.logins ?? 0) > 0
        let isOurs = source.senders.contains { book.delivery.ownDomains.contains($0) }
        return !isKnown && !isOurs && source.messages >= thresholds.relayedMessages
      }
      for (address, source) in strangers.sorted(by: {
        ($0.value.incident.first, $0.key) < ($1.value.incident.first, $1.key)
      }) {
        let foreign = source.domains.filter { domain in
          !book.delivery.ownDomains.contains(domain) && (book.relays.writers[domain]?.count ?? 0) < 4
        }
        guard foreign.count >= thresholds.relayedDomains else { continue }
        let new = (
          incident: Incident(at: source.incident.first), sources: [String](), domains: Set<String>(),
          service: source.service
        )
        hosts[source.host, default: new].incident.add(source.incident)
        hosts[source.host]?.sources.append(address)
        hosts[source.host]?.domains.formUnion(foreign)
      }
      return hosts.map { host, told in
        Finding(
          .serverOpenRelay, .init(.host, host), told.incident, severity: .critical, confidence: .inferred,
          values: [
            "sources": told.sources.prefix(3).joined(separator: ", "), "domains": String(told.domains.count),
            "service": told.service,
          ])
      }
    },
    cases: openRelayCases)
}
