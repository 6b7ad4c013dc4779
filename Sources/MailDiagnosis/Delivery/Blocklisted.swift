import MailVocabulary

extension Diagnosis {
  /// Our address is on a blocklist.
  static let blocklisted = Diagnosis(
    .deliveryBlocklisted, severity: .error, actor: .admin,
    title: "{subject} is on a blocklist: other servers refuse its mail",
    cause: "{count} deliveries were refused because of the sending address, first to {recipients}: “{reply}”.",
    remedy: [
      "Find what got it listed: a stolen account or a web script that sends in bulk, an infected machine behind the same address.",
      "When that has stopped, ask for removal at the list's own page; never pay for it.",
      "Make PTR, HELO name and address agree, and publish SPF, DKIM and DMARC.",
    ],
    unless: "If the reply names another address, the list is about a server between.",
    detector: .reply(.deliveryBlocklisted, .blocklisted, .host, severity: .error),
    cases: [])
}
