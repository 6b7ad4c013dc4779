import MailVocabulary

extension ReplyBook {
  /// Gateways and appliances before other mail servers.
  static let gateways: [KnownReply] = [
    KnownReply(
      "permanent failure for one or more recipients*blocked", .contentRejected,
      "Barracuda: the content or the sender is refused by the customer’s policy."),
    KnownReply(
      "domain is not allowed to relay", .relayDenied,
      "Barracuda: the sender’s domain may not send through this account."),
    KnownReply("mail refused by*trend micro", .blocklisted, "Trend Micro: the address has a bad reputation."),
    KnownReply("reject, id=", .contentRejected, "amavis: the content is refused there."),
    KnownReply(
      "internal resource*temporarily unavailable", .greylisted, "Mimecast: greylisting, or a check of the name."),
    KnownReply("4.2.0 internal resource", .greylisted, "Mimecast: greylisting, or a check of the name."),
    KnownReply(
      "header based*blocked senders", .senderRejected, "Mimecast: the customer blocks this sender.", actor: .remote),
    KnownReply(
      "header based anti-spoofing policy", .senderRejected,
      "Mimecast: the From is of the customer’s own domain, and the mail comes from outside.", actor: .remote),
    KnownReply("envelope blocked", .senderRejected, "Mimecast: a policy of the customer refuses it.", actor: .remote),
    KnownReply("sender address blocked", .senderRejected, "Mimecast: the customer blocks this sender.", actor: .remote),
    KnownReply("spf sender invalid", .authenticationPolicy, "Mimecast: SPF failed."),
    KnownReply("dkim sender invalid", .authenticationPolicy, "Mimecast: DKIM failed."),
    KnownReply("dmarc sender invalid", .authenticationPolicy, "Mimecast: DMARC failed."),
    KnownReply("open relay not allowed", .relayDenied, "Mimecast: the domain is not its customer’s.", actor: .remote),
    KnownReply(
      "account inbounds disabled", .mailboxDisabled, "Mimecast: the customer’s account takes no mail.", actor: .remote),
    KnownReply("recipient temporarily unavailable", .remoteFault, "Mimecast: the customer’s server does not answer."),
    KnownReply(
      "ip temporarily blacklisted", .blocklisted, "Mimecast: the address is blocked for a while.", retry: .slowly),
    KnownReply("unable to process email at this time", .remoteFault, "Mimecast: a trouble of its own."),
    KnownReply("unable to process connection at this time", .remoteFault, "Mimecast: a trouble of its own."),
    KnownReply("local ct ip reputation", .blocklisted, "Mimecast: the address has a bad reputation."),
    KnownReply("maximum email size exceeded", .tooLarge, "Mimecast: over the customer’s limit."),
    KnownReply("mail loop detected", .loop),
    KnownReply(
      "content examination policy", .contentRejected, "Mimecast: a rule of the customer refuses the content.",
      actor: .remote),
    KnownReply(
      "local policy violation", .contentRejected, "Proofpoint: a rule of the customer refuses it.", actor: .remote),
    KnownReply("#5.1.0 address rejected", .recipientUnknown, "Cisco: there is no such recipient."),
    KnownReply(
      "access to submit messages to this e-mail system has been rejected", .blocklisted,
      "Cisco: the address has a bad reputation."),
    KnownReply("too many recipients received this hour", .rateLimited, "Cisco: too many recipients in an hour."),
    KnownReply("by content filter", .contentRejected, "A content filter of the receiver refuses the message."),
    KnownReply(
      "(r:blocked)", .contentRejected, "Barracuda: the content or the sender is refused by the customer’s policy."),
    KnownReply("message was blocked by barracuda", .contentRejected, "Barracuda: the content is refused."),
    KnownReply("sophos anti spam engine has blocked", .contentRejected, "Sophos: the content is taken for spam."),
    KnownReply("refused. your ip address is listed in the rbl", .blocklisted, "Sophos: the address is on a blocklist."),
    KnownReply(
      "connection rejected by policy [7.7]", .rateLimited, "Symantec: traffic of this address is slowed down."),
    KnownReply("messagelabs.com/support", .blocklisted, "Symantec: the address has a bad reputation."),
    KnownReply(
      "message filtered. refer to the troubleshooting", .contentRejected, "Symantec: the content is taken for spam."),
    KnownReply("junkmail rejected", .blocklisted, "cPanel: the address is on a blocklist."),
    KnownReply(
      "exceeded the max emails per hour", .rateLimited, "cPanel: the web site’s account sends too much in an hour."),
    KnownReply(
      "exceeded the max defers and failures per hour", .rateLimited,
      "cPanel: too much of what the account sends comes back."),
    KnownReply(
      "could not deliver mail to*the account or domain may not exist", .recipientUnknown,
      "cPanel: the mailbox or domain is not there, or is locked."),
    KnownReply("turn on smtp authentication", .relayDenied, "cPanel: the mail program has to log in."),
    KnownReply("high probability of spam", .contentRejected, "The content is taken for spam."),
    KnownReply("hornetsecurity", .contentRejected, "Hornetsecurity refuses the message."),
    KnownReply("antispameurope", .contentRejected, "Hornetsecurity refuses the message."),
  ]
}
