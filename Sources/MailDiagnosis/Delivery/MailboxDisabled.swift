import MailVocabulary

extension Diagnosis {
  /// The mailbox exists but takes no mail.
  static let mailboxDisabled = Diagnosis(
    .deliveryMailboxDisabled, severity: .notice, actor: .user,
    title: "The mailbox of {subject} takes no mail",
    cause:
      "{count|delivery|deliveries} to {subject} failed because the mailbox is there, and switched off{reply?, with the words “~”}. Most often nobody uses it any more; less often its provider locked it, or the account has not been paid.",
    remedy: [
      "Reach the recipient in another way, and take the address out of lists: each new try costs reputation.",
      "If {subject} is a mailbox of this server, see whether it was locked on purpose: passwd -S {account}; doveadm user {subject}",
    ],
    unless: "A provider that holds a mailbox back for some days says the same; then a later message arrives.",
    blindSpots: "Who switched it off, and why, only the provider of the mailbox knows.",
    detector: .reply(.deliveryMailboxDisabled, .mailboxDisabled, .user, severity: .notice),
    cases: [
      .finds(
        "eva@example.net", because: "not used any more",
        CaseLines.at(
          "Oct  4 10:00:00",
          refused(
            "4XyZ01", "5.2.1",
            "550-5.2.1 The email account that you tried to reach is inactive. For more information, go to 550 5.2.1 https://support.google.com/mail/?p=DisabledUser f8-20020a05.42 - gsmtp"
          ))),
      .finds(
        "ugo@example.net", because: "Exim tells of a mailbox that Yahoo switched off",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»exim[2201]: 1xVflv-0001Lh-3A ** ugo@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10]: SMTP error from remote mail server after end of data: 554 30 Sorry, your message to ugo@example.net cannot be delivered. This mailbox is disabled (554.30)."
          ])),
      otherRefusal(
        "5.2.2", "552-5.2.2 The recipient's inbox is out of storage space and inactive.",
        because: "full, whatever else is said"),
      otherRefusal("5.1.1", "550 5.1.1 User unknown", because: "there is no such mailbox at all"),
      .silent(
        because: "a login that is locked here is no delivery",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "dovecot: auth: pam(eva,203.0.113.5): pam_acct_mgmt() failed: User account has expired"
          ])),
    ])
}
