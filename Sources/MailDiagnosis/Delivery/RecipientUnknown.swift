import MailVocabulary

extension Diagnosis {
  /// The recipient does not exist.
  static let recipientUnknown = Diagnosis(
    .deliveryRecipientUnknown, severity: .notice, actor: .user,
    title: "{count=An unknown recipient|Unknown recipients} at {subject}",
    cause:
      "There is no such mailbox at {subject}: {recipients}. {count|delivery was|deliveries were} refused{reply?, with the words “~”}.",
    remedy: [
      "Ask the sender to correct the address, and to take it out of address books and lists.",
      "If {subject} is a domain of this server, create the mailbox or an alias for it.",
    ],
    remedyFor: [
      "postfix": [
        "Ask the sender to correct the address, and to take it out of address books and lists.",
        "If {subject} is a domain of this server, see what Postfix knows of it: postconf mydestination virtual_mailbox_domains virtual_alias_maps local_recipient_maps",
        "Create the mailbox, or an alias in /etc/aliases; then run newaliases.",
      ]
    ],
    unless: "Some servers say so also of mail that they refuse for another reason; the text decides.",
    detector: .reply(.deliveryRecipientUnknown, .recipientUnknown, .domain, severity: .notice),
    cases: recipientUnknownCases)
}
