import MailVocabulary

extension Diagnosis {
  /// The recipient is over quota.
  static let mailboxFull = Diagnosis(
    .deliveryMailboxFull, severity: .warning, actor: .user,
    title: "The mailbox of {subject} is full",
    cause: "{count} deliveries to {subject} failed because there is no room left in the mailbox: “{reply}”.",
    remedy: [
      "{subject} must delete mail, the trash and the sent folder first.",
      "If the mailbox is yours, raise its quota: doveadm quota get -u {subject}; postconf mailbox_size_limit",
      "If it is elsewhere, tell the recipient in another way; a temporary refusal is tried again by itself.",
    ],
    detector: .reply(.deliveryMailboxFull, .mailboxFull, .user, severity: .warning),
    cases: [])
}
