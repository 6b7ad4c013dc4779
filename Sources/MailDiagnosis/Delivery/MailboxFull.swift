import MailVocabulary

extension Diagnosis {
  /// The recipient is over quota.
  static let mailboxFull = Diagnosis(
    .deliveryMailboxFull, severity: .warning, actor: .user,
    title: "The mailbox of {subject} is full",
    cause:
      "{count|delivery|deliveries} to {subject} failed because there is no room left in the mailbox{reply?, with the words “~”}.",
    remedy: [
      "Ask {subject} to delete mail, first in the trash and in the sent folder.",
      "If the mailbox is on this server, see its limit, and raise it: quota -u {account}; doveadm quota get -u {subject}",
      "If it is elsewhere, reach the recipient in another way. After a temporary refusal the queue tries again by itself.",
    ],
    remedyFor: [
      "postfix": [
        "Ask {subject} to delete mail, first in the trash and in the sent folder.",
        "If the mailbox is on this server, raise its limit: doveadm quota get -u {subject}; postconf mailbox_size_limit",
        "If it is elsewhere, reach the recipient in another way. After a temporary refusal the queue tries again by itself.",
      ],
      "exim": [
        "Ask {subject} to delete mail, first in the trash and in the sent folder.",
        "If the mailbox is on this server, raise its limit: exim -bP transports | grep quota; doveadm quota get -u {subject}",
        "If it is elsewhere, reach the recipient in another way. After a temporary refusal the queue tries again by itself.",
      ],
    ],
    detector: .reply(.deliveryMailboxFull, .mailboxFull, .user, severity: .warning) { address, _, ledger in
      // The mailbox of a stranger is his to clear.
      DeliveryLedger.domainText(address).map(ledger.ownDomains.contains) ?? true ? nil : .notice
    },
    cases: mailboxFullCases)
}
