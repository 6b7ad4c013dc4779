import MailVocabulary

extension Diagnosis {
  /// Our address is on a blocklist.
  static let blocklisted = Diagnosis(
    .deliveryBlocklisted, severity: .error, actor: .admin,
    title: "{subject} is on a blocklist: other servers refuse its mail",
    cause:
      "{count|delivery|deliveries} failed because the receiver does not trust the address that sends, for example to {recipients}{reply?, with the words “~”}.",
    remedy: [
      "Find what got it listed: a stolen account or a web script that sends in bulk, or an infected machine behind the same address. See who sent most: mailwhy messages --format csv",
      "When that has stopped, ask for removal at the list’s own page. Never pay for it.",
      "Make the reverse name, the HELO name and the address agree, and publish SPF, DKIM and DMARC.",
    ],
    unless: "If the reply names another address than yours, it is a server between that is listed.",
    // One receiver may speak of the address of a server between; two of them don't.
    detector: .reply(.deliveryBlocklisted, .blocklisted, .host, severity: .error) { _, trouble, _ in
      trouble.graveListings.count >= 2 ? .critical : nil
    },
    cases: blocklistedCases)
}
