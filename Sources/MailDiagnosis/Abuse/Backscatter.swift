import MailVocabulary

extension Diagnosis {
  /// Bounces for mail that was never sent from here.
  static let backscatter = Diagnosis(
    .abuseBackscatter, severity: .warning, actor: .admin,
    title: "Somebody most likely sends mail as {subject}, and the bounces come here",
    cause:
      "{count|bounce|bounces} came to {recipients} from {sources} servers, though nothing was sent from here under that name. Spam with a forged sender does that; no account was broken into.",
    remedy: [
      "Say in the DNS who may send for the domain, so that others refuse the forgeries: SPF with -all, and DMARC with p=reject: dig TXT {subject}; dig TXT _dmarc.{subject}",
      "Refuse mail to names that do not exist while the client still waits.",
      "Do not block the empty sender altogether: true bounces need it.",
    ],
    remedyFor: [
      "postfix": [
        "Say in the DNS who may send for the domain, so that others refuse the forgeries: SPF with -all, and DMARC with p=reject: dig TXT {subject}; dig TXT _dmarc.{subject}",
        "Refuse names that do not exist: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient",
        "Refuse bounces of messages that did not come from here, by header_checks and body_checks on their Message-ID and Received lines.",
        "Do not block the empty sender altogether: true bounces need it.",
      ]
    ],
    unless: "Mail sent in bulk by another service under that name would make the bounces true ones.",
    detector: .rule { book in
      let ledger = book.senders
      let thresholds = book.thresholds
      var told: [String: (incident: Incident, names: [Sentence], sources: Set<String>, service: String)] = [:]
      let all = ledger.bounced.sorted { ($0.value.incident.first, $0.key) < ($1.value.incident.first, $1.key) }
      for (name, bounced) in all {
        let isMadeUp = name.first == "@"
        guard bounced.isMany, bounced.sources.count >= thresholds.backscatterSources,
          !isMadeUp || bounced.names.count >= thresholds.harvestNames,
          // Whoever writes much gets true bounces.
          (ledger.written[name] ?? 0) * 4 <= bounced.incident.count,
          let domain = DeliveryLedger.domainText(name)
        else { continue }
        let new = (
          incident: Incident(at: bounced.incident.first), names: [Sentence](), sources: Set<String>(),
          service: bounced.service
        )
        told[domain, default: new].incident.add(bounced.incident)
        told[domain]?.names.append(isMadeUp ? "names that do not exist" : "\(bounced.address, as: "address")")
        told[domain]?.sources.formUnion(bounced.sources)
      }
      return told.map { domain, told in
        Finding(
          .abuseBackscatter, .init(.domain, domain), told.incident, severity: .warning, confidence: .inferred,
          values: ["sources": String(told.sources.count), "service": told.service],
          phrases: ["recipients": Array(told.names.prefix(3))])
      }
    },
    cases: backscatterCases)
}
