import MailVocabulary

/// Mail that comes from outside in the name of a domain: its sender's, before it is known which domains are ours.
struct ForgeryLedger: Sendable {
  struct Forged: Sendable {
    var incident: Incident
    var failed = 0
    var sources: Set<String> = []
    var recipients: Set<String> = []
    var service = ""
  }

  private(set) var forged: [String: Forged] = [:]

  static let limit = 20_000

  mutating func observe(_ message: MessageTrace, _ refusals: Refusals) {
    guard message.user == nil, message.direction != .outbound, let source = message.sourceIP,
      !PrivateNetworks.contain(source), let domain = message.sender.flatMap(DeliveryLedger.domainText)
    else { return }
    for (place, recipient) in message.recipients.enumerated() {
      // What the server refused for something else is told there.
      guard recipient.outcome == .rejected, refusals[place] == .authenticationPolicy else { continue }
      guard forged.count < Self.limit || forged[domain] != nil else { return }
      let time = recipient.time ?? message.start
      forged[domain, default: Forged(incident: Incident(at: time))].incident.add(time, recipient.telling)
      forged[domain]?.service = message.service
      if let count = forged[domain]?.sources.count, count < 64 { forged[domain]?.sources.insert(source) }
      if let count = forged[domain]?.recipients.count, count < 16 {
        forged[domain]?.recipients.insert(recipient.address)
      }
    }
  }
}

extension Diagnosis {
  /// Strangers send as our domain.
  static let spoofedOwnDomain = Diagnosis(
    .abuseSpoofedOwnDomain, severity: .warning, actor: .admin,
    title: "Strangers write in the name of {subject} to people here",
    cause:
      "{count|message|messages} in the name of {subject} came from {sources} sources outside that SPF and DKIM do not allow, to {recipients}. Whoever does that wants people here to believe that a colleague writes.",
    remedy: [
      "Nothing needs to be done for those that were refused.",
      "Say in the DNS that all such mail is forged: SPF with -all, DMARC with p=reject: dig TXT _dmarc.{subject}",
      "Warn the people named here: one of these messages may have come by another way.",
    ],
    remedyFor: [
      "postfix": [
        "Nothing needs to be done for those that were refused.",
        "Say in the DNS that all such mail is forged: SPF with -all, DMARC with p=reject: dig TXT _dmarc.{subject}",
        "Take mail in the name of {subject} from those only who log in: postconf smtpd_sender_restrictions smtpd_sender_login_maps; with exceptions for your forwarders and lists",
      ]
    ],
    unless: "A newsletter service or a web site that sends for you, and is missing in SPF, looks the same.",
    blindSpots: "The From line that people see is not logged; header_checks with INFO, or rspamd, log it.",
    detector: .rule { book in
      let thresholds = book.thresholds
      return book.forgeries.forged.compactMap { domain, forged -> Finding? in
        guard book.delivery.ownDomains.contains(domain), forged.incident.count >= thresholds.forgedMessages,
          forged.sources.count >= thresholds.forgedSources
        else { return nil }
        return Finding(
          .abuseSpoofedOwnDomain, .init(.domain, domain), forged.incident, severity: .warning,
          values: [
            "sources": String(forged.sources.count), "service": forged.service,
            "recipients": forged.recipients.sorted().prefix(3).joined(separator: ", "),
          ])
      }
    },
    cases: [
      .finds(
        "example.com", because: "many strangers in our name",
        CaseLines.at("Oct  4 09:00:00", CaseLines.submitted("4XyZ00A", "alice", "198.51.100.14", to: "eva@example.net"))
          + CaseLines.every(60, from: "Oct  4 10:00:00", count: 12) { forgery("example.com", $0, marked: true) }),
      .silent(
        because: "in the name of somebody else’s domain",
        CaseLines.at("Oct  4 09:00:00", CaseLines.submitted("4XyZ00A", "alice", "198.51.100.14", to: "eva@example.net"))
          + CaseLines.every(60, from: "Oct  4 10:00:00", count: 12) { forgery("bank.example.org", $0, marked: false) }),
      .silent(
        because: "one service that sends for us, and is missing in SPF",
        CaseLines.at("Oct  4 09:00:00", CaseLines.submitted("4XyZ00A", "alice", "198.51.100.14", to: "eva@example.net"))
          + CaseLines.every(60, from: "Oct  4 10:00:00", count: 12) { _ in forgery("example.com", 1, marked: false) }),
    ])

  private static func forgery(_ domain: String, _ number: Int, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[\(3_001 + number)]: NOQUEUE: reject: RCPT from unknown[203.0.113.\(60 + number)]: 550 5.7.23 <carol@example.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=boss@\(domain); from=<boss@\(domain)> to=<carol@example.com> proto=ESMTP helo=<x>"
    ]
  }
}
