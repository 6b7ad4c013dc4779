import MailVocabulary

extension Diagnosis {
  /// A domain's DNS does not resolve.
  static let dnsFailure = Diagnosis(
    .deliveryDnsFailure, severity: .warning, actor: .remote,
    title: "The domain {subject} cannot be found in the DNS",
    cause:
      "{count|delivery|deliveries} to {recipients} failed because the DNS gave no usable answer for {subject}{reply?, with the words “~”}.",
    remedy: [
      "Check the spelling of the address{meant?; perhaps ~ was meant}.",
      "Ask the DNS: dig MX {subject}; dig @9.9.9.9 MX {subject}; dig +trace {subject}",
      "If the domain is right, its owner must repair the DNS. What waits in the queue is tried again for days.",
    ],
    unless: "Many unrelated domains at once would mean that this server’s own resolver fails.",
    detector: .rule { book in
      let ledger = book.delivery
      return ledger.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == .dnsFailure, !ledger.resolver.explains(key.subject, trouble.incident) else { return nil }
        let isSettled = ledger.isSettled(trouble, domain: nil)
        var values = trouble.values
        values["meant"] = isSettled ? nil : CommonDomains.nearest(to: key.subject)
        return Finding(
          .deliveryDnsFailure, .init(.domain, key.subject), trouble.incident,
          severity: isSettled ? .notice : .warning, values: values)
      }
    },
    cases: dnsFailureCases)
}
