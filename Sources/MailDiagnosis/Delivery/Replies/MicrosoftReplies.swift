import MailVocabulary

extension ReplyBook {
  /// Outlook.com, Exchange Online and Exchange.
  static let microsoft: [KnownReply] = [
    KnownReply(
      "5.7.501", .blocklisted,
      "Microsoft: the account or organization that sends is banned for spam; clean it, then ask its support."),
    KnownReply(
      "5.7.502", .blocklisted,
      "Microsoft: the account or organization that sends is banned for spam; clean it, then ask its support."),
    KnownReply(
      "5.7.503", .blocklisted,
      "Microsoft: the account or organization that sends is banned for spam; clean it, then ask its support."),
    KnownReply("5.7.504", .recipientUnknown, "Microsoft: the recipient’s address is not one that can be written to."),
    KnownReply("5.7.505", .recipientUnknown, "Microsoft: the recipient’s address is not one that can be written to."),
    KnownReply(
      "5.7.507", .senderRejected, "Microsoft: the customer blocks this address; ask the recipient.", actor: .remote),
    KnownReply("5.7.508", .rateLimited, "Microsoft: too much comes from this range of IPv6 addresses."),
    KnownReply(
      "5.7.124", .senderRejected, "Exchange: only permitted senders may write there.", actor: .remote),
    KnownReply(
      "5.7.133", .senderRejected, "Exchange: only senders of the same organization may write to this group.",
      actor: .remote),
    KnownReply(
      "5.7.134", .senderRejected, "Exchange: only senders of the same organization may write to this mailbox.",
      actor: .remote),
    KnownReply(
      "5.7.135", .senderRejected, "Exchange: only senders of the same organization may write to this folder.",
      actor: .remote),
    KnownReply(
      "5.7.136", .senderRejected, "Exchange: only senders of the same organization may write to this user.",
      actor: .remote),
    KnownReply(
      "5.7.750", .senderRejected,
      "Microsoft: this organization sends from domains that it has not registered; it must add them."),
    KnownReply("5.7.57", .smarthostLogin, "Exchange: the client has to log in before it sends."),
    KnownReply("5.7.3 authentication unsuccessful", .smarthostLogin, "Exchange: the name or the password is wrong."),
    KnownReply("dns domain*does not exist", .dnsFailure, "Microsoft: it finds no such domain in the DNS."),
    KnownReply(
      "destination mail server", .tlsFailed,
      "Microsoft: it cannot encrypt to the receiving server, whose certificate or TLS must be mended."),
    KnownReply(
      "tlsa-invalid", .tlsFailed, "Microsoft: the TLSA record (DANE) and the certificate of the receiver do not fit."),
    KnownReply(
      "dnssec-invalid", .tlsFailed, "Microsoft: the receiver’s domain has DNSSEC that is not valid."),
    KnownReply("resolver.adr.exrecipnotfound", .recipientUnknown, "Exchange: there is no such recipient."),
    KnownReply(
      "not accept*over ipv6", .reverseDNS,
      "Microsoft: by IPv6 it takes only mail that SPF or DKIM proves; send by IPv4, or publish them."),
    KnownReply(
      "(s3140)", .blocklisted,
      "Microsoft: the address or its network is blocked; ask at https://olcsupport.office.com and insist."),
    KnownReply(
      "(s3150)", .blocklisted,
      "Microsoft: the address or its network is blocked; ask at https://olcsupport.office.com and insist."),
    KnownReply("421 rp-00", .rateLimited, "Microsoft: too much for the reputation of the address."),
    KnownReply(
      "rate limited due to ip reputation", .rateLimited, "Microsoft: too much for the reputation of the address."),
    KnownReply("550 sc-00", .blocklisted, "Microsoft: the address sent what looked like spam."),
    KnownReply(
      "550 dy-00", .blocklisted, "Microsoft: the address is a dynamic one, or infected; send through the provider."),
    KnownReply("550 ou-00", .blocklisted, "Microsoft: the address is on a list of Spamhaus."),
    KnownReply(
      "4.7.500", .rateLimited, "Microsoft: it is suspicious of the address and slows it down; normal tries pass later."
    ),
    KnownReply("4.7.650", .rateLimited, "Microsoft: too much for the reputation of the address."),
    KnownReply("4.7.700", .remoteFault, "Microsoft: its service is busy."),
    KnownReply(
      "4.7.85*access denied, please try again later", .rateLimited,
      "Microsoft: it does not trust the address for a while; wait."),
    KnownReply(
      "banned sending ip", .blocklisted,
      "Microsoft: the address is blocked; ask for its removal at https://sender.office.com"),
    KnownReply(
      "access denied, banned sender", .blocklisted,
      "Microsoft: the address is banned, and the form does not help; write to delist@microsoft.com with the whole reply."
    ),
    KnownReply(
      "sender.office.com", .blocklisted, "Microsoft: the address is blocked; ask at https://sender.office.com"),
    KnownReply(
      "does not meet the required authentication level", .authenticationPolicy,
      "Microsoft: who sends in bulk must pass SPF, DKIM and DMARC."),
    KnownReply("5.7.515", .authenticationPolicy, "Microsoft: who sends in bulk must pass SPF, DKIM and DMARC."),
    KnownReply(
      "does not pass dmarc verification", .authenticationPolicy,
      "Microsoft: DMARC failed, and the sender’s domain says to reject."),
    KnownReply("violates spf", .authenticationPolicy, "SPF does not allow the address that sends."),
    KnownReply(
      "ipv6 address must have a reverse dns", .reverseDNS, "Microsoft: an IPv6 address that sends needs a reverse name."
    ),
    KnownReply(
      "must pass either spf or dkim", .authenticationPolicy, "Microsoft: over IPv6, SPF or DKIM must be passed."),
    KnownReply("5.7.506*bad helo", .reverseDNS, "Microsoft: the greeting has a name that is not this server’s."),
    KnownReply(
      "blocked by recipient", .senderRejected, "Microsoft: the customer blocks this sender; ask the recipient.",
      actor: .remote),
    KnownReply(
      "customer block list", .senderRejected, "Microsoft: the customer blocks this address; ask the recipient.",
      actor: .remote),
    KnownReply(
      "as(2018062", .recipientUnknown,
      "Microsoft: the customer’s directory knows no such recipient, or its domain is not set up."),
    KnownReply(
      "5.4.1 recipient address rejected: access denied", .recipientUnknown,
      "Microsoft: the customer’s directory knows no such recipient."),
    KnownReply(
      "recipient addresses rejected : access denied", .recipientUnknown,
      "Microsoft: the customer’s directory knows none of these recipients."),
    KnownReply("recipientnotfound", .recipientUnknown, "Exchange: there is no such mailbox."),
    KnownReply(
      "imceaex-", .recipientUnknown,
      "Exchange: an old entry of the address completion; delete it and type the address anew."),
    KnownReply("quotaexceeded", .mailboxFull, "Exchange: the mailbox is full."),
    KnownReply(
      "submission quota exceeded", .rateLimited, "Microsoft: the account that sends has reached its limit.",
      actor: .user),
    KnownReply(
      "daily limit for message recipients", .rateLimited, "Microsoft: the account that sends reached its daily limit.",
      actor: .user),
    KnownReply("per hour receive limit", .rateLimited, "Microsoft: the recipient gets too much mail in an hour."),
    KnownReply(
      "resolver.rst.authrequired", .senderRejected, "Exchange: only senders of the same organization may write there.",
      actor: .remote),
    KnownReply(
      "restrictedtorecipientspermission", .senderRejected, "Exchange: only permitted senders may write there.",
      actor: .remote),
    KnownReply(
      "sender not authenticated for", .senderRejected,
      "Exchange: only senders of the same organization may write there.",
      actor: .remote),
    KnownReply(
      "tenant has exceeded threshold", .rateLimited, "Microsoft: this organization sends too much; ask its support."),
    KnownReply(
      "traffic not accepted from this ip", .blocklisted,
      "Microsoft: this organization’s mail is not taken; ask support."
    ),
    KnownReply(
      "not authenticated to send", .smarthostLogin, "Exchange: the client has to log in before it sends.", actor: .user),
    KnownReply(
      "smtpclientauthentication is disabled", .smarthostLogin,
      "Microsoft: SMTP logins are switched off for this mailbox; its administrator can allow them."),
    KnownReply(
      "basic authentication is disabled", .smarthostLogin,
      "Microsoft: passwords are no longer taken; the client needs OAuth."),
    KnownReply(
      "permissions to send as this sender", .senderRejected, "Exchange: the From is not that of the account.",
      actor: .user),
    KnownReply("sendasdenied", .senderRejected, "Exchange: the From is not that of the account.", actor: .user),
    KnownReply(
      "tenantattribution; relay access denied", .relayDenied,
      "Microsoft: the domain is not this customer’s, or its connector does not fit.", actor: .admin),
    KnownReply("5.7.54*unable to relay", .relayDenied, "Exchange: the domain is not its own.", actor: .admin),
    KnownReply(
      "transport.rules.rejectmessage", .contentRejected, "Exchange: a rule of the customer refuses the message.",
      actor: .remote),
    KnownReply(
      "mail flow rule", .contentRejected, "Microsoft: a rule of the customer refuses the message.", actor: .remote),
    KnownReply(
      "recipient thread limit exceeded", .remoteFault, "Exchange: too many deliveries to one mailbox at once."),
    KnownReply("insufficient system resources", .remoteFault, "Exchange: its disk is nearly full."),
    KnownReply("starttls is required to send mail", .tlsFailed, "Microsoft: the other side must offer TLS."),
    KnownReply(
      "on our block list", .blocklisted, "The address or its network is on a list of the receiver."),
  ]
}
