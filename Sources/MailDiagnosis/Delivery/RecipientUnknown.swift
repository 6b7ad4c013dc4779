import MailVocabulary

extension Diagnosis {
  /// The recipient does not exist.
  static let recipientUnknown = Diagnosis(
    .deliveryRecipientUnknown, severity: .notice, actor: .user,
    title: "Recipients at {subject} do not exist",
    cause: "{count} times {relay} said that there is no such mailbox, for {recipients}: “{reply}”.",
    remedy: [
      "Correct the address; take it out of address books and lists.",
      "If the domain is yours, create the mailbox or an alias: postmap -q ADDRESS hash:/etc/postfix/virtual; postalias -q NAME hash:/etc/aliases",
    ],
    unless: "Some servers say so also of mail that they refuse for another reason; the text decides.",
    detector: .reply(.deliveryRecipientUnknown, .recipientUnknown, .domain, severity: .notice),
    cases: [])
}
