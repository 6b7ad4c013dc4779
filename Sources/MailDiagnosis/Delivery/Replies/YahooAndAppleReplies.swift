import MailVocabulary

extension ReplyBook {
  /// Yahoo, AOL and what they run for others; Apple.
  static let yahooAndApple: [KnownReply] = [
    KnownReply("resources temporarily unavailable", .rateLimited, "Yahoo: it takes no more for the moment."),
    KnownReply("[ph01]", .phishing, "Yahoo: the message looks like an attempt at fraud."),
    KnownReply("[tss04]", .rateLimited, "Yahoo: complaints or too much mail; unproved senders get this, too."),
    KnownReply("[tss09]", .blocklisted, "Yahoo: the address is refused for good until its reputation is better."),
    KnownReply("[tss11]", .blocklisted, "Yahoo: the address is refused for good until its reputation is better."),
    KnownReply("permanently deferred", .blocklisted, "Yahoo: the address is refused until its reputation is better."),
    KnownReply("[tss0", .rateLimited, "Yahoo: the address or domain sends more than its reputation allows."),
    KnownReply("[ts0", .rateLimited, "Yahoo: the address or domain sends more than its reputation allows."),
    KnownReply("[bl21]", .blocklisted, "Yahoo: the address is on a list of Spamhaus."),
    KnownReply("[bl22]", .blocklisted, "Yahoo: the address is on a list of Spamhaus."),
    KnownReply("[bl23]", .blocklisted, "Yahoo: the address is on a list of Spamhaus."),
    KnownReply(
      "not accepted for policy reasons", .authenticationPolicy,
      "Yahoo: SPF, DKIM or DMARC failed, or the domain says to reject."),
    KnownReply("message not allowed - [", .contentRejected, "Yahoo: the content or the form is not taken."),
    KnownReply("headers are not rfc compliant", .contentRejected, "Yahoo: the headers are not as they should be."),
    KnownReply(
      "unresolvable rfc.5321", .senderRejected, "Yahoo: the domain of the envelope sender cannot be found in the DNS."),
    KnownReply("unresolvable rfc.5322", .senderRejected, "Yahoo: the domain of the From cannot be found in the DNS."),
    KnownReply("554.30", .mailboxDisabled, "Yahoo: the mailbox is disabled."),
    KnownReply("is no longer valid", .mailboxDisabled, "The mailbox is not used any more."),
    KnownReply("excessive unknown recipients", .rateLimited, "Yahoo: too many recipients that do not exist."),
    KnownReply("max message per connection", .rateLimited, "Yahoo: too many messages over one connection."),
    KnownReply("doesn't have a yahoo", .recipientUnknown, "Yahoo: there is no such mailbox."),
    KnownReply(
      "mailbox not found", .recipientUnknown, "There is no such mailbox, even where the number speaks of space."),
    KnownReply("[cs01]", .contentRejected, "Apple: the content or the sender’s name is not taken."),
    KnownReply("[hme1]", .authenticationPolicy, "Apple: SPF and DKIM failed, for an address of Hide My Email."),
    KnownReply("failing both spf and dkim", .authenticationPolicy, "Apple: SPF and DKIM both failed."),
    KnownReply("deferred due to excessive volume", .rateLimited, "Apple: too much for this recipient at once."),
    KnownReply("recipient no longer on server", .recipientUnknown, "Apple: the mailbox has moved or is gone."),
    KnownReply("unknown or illegal alias", .recipientUnknown, "Apple: there is no such address."),
    KnownReply("inactive email address", .mailboxDisabled, "Apple: the mailbox is not used any more."),
    KnownReply(
      "esmtp not accepting connections", .blocklisted, "Apple: the address is blocked, or the server overloaded."),
  ]
}
