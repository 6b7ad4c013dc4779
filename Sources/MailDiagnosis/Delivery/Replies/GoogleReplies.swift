import MailVocabulary

extension ReplyBook {
  /// Gmail and Google Workspace.
  static let google: [KnownReply] = [
    KnownReply(
      "at a rate that prevents additional messages", .rateLimited, "Gmail: the mailbox gets too much at once."),
    KnownReply(
      "ip not in whitelist for rcpt domain", .senderRejected,
      "Google: this customer takes mail only from a gateway of its own.", actor: .remote),
    KnownReply("tls required for rcpt domain", .tlsFailed, "Google: this customer takes mail over TLS only."),
    KnownReply(
      "too many messages with the same message-id", .rateLimited,
      "Google: many messages carry the same Message-ID, as those of a loop or a broken program do."),
    // The rules for those who send in bulk: Google says first that it slows down, then why.
    KnownReply(
      "spf authentication didn't pass", .authenticationPolicy, "Google: SPF does not allow the address that sends."),
    KnownReply(
      "dkim authentication didn't pass", .authenticationPolicy,
      "Google: the message has no valid DKIM signature of the sender’s domain."),
    KnownReply(
      "does not have a dmarc record", .authenticationPolicy,
      "Google: the sender’s domain has no DMARC record; “v=DMARC1; p=none” is enough to begin with."),
    KnownReply(
      "isn't aligned with", .authenticationPolicy,
      "Google: the domain in From is not the one that SPF or DKIM proves."),
    KnownReply(
      "suspicious entries", .authenticationPolicy,
      "Google: the SPF record of the sender’s domain allows nearly everybody, as +all does."),
    KnownReply("because it is unauthenticated", .authenticationPolicy, "Google: neither SPF nor DKIM proves it."),
    KnownReply(
      "have a ptr record", .reverseDNS, "Google: the address that sends has no reverse name that leads back to it."),
    KnownReply(
      "because the ptr record", .reverseDNS,
      "Google: the address that sends has no reverse name that leads back to it."),
    KnownReply("wasn't sent via", .tlsFailed, "Google: who sends in bulk must use TLS."),
    KnownReply(
      "unusual rate of", .rateLimited,
      "Google: an unusual amount of unwanted mail came from this address, network, domain or link."),
    KnownReply(
      "very low reputation of", .blocklisted, "Google: the address or the domain that sends has a very bad reputation."),
    KnownReply("low reputation", .blocklisted, "The address or the domain that sends has a bad reputation."),
    KnownReply(
      "receiving mail too quickly", .rateLimited, "The recipient gets too much mail at once from everybody.",
      actor: .remote),
    KnownReply(
      "receiving mail at a rate", .rateLimited, "Google: the recipient gets too much mail at once from everybody.",
      actor: .remote),
    KnownReply(
      "account that you tried to reach is inactive", .mailboxDisabled, "Google: the mailbox is not used any more."),
    KnownReply(
      "account that you tried to reach is disabled", .mailboxDisabled, "Google: the mailbox is disabled."),
    KnownReply(
      "account that you tried to reach does not exist", .recipientUnknown, "Google: there is no such mailbox."),
    KnownReply(
      "is not accepted due to domain's dmarc policy", .authenticationPolicy,
      "The sender’s domain tells others by DMARC to refuse mail that fails SPF and DKIM, and this did."),
    KnownReply(
      "because the sender is unauthenticated", .authenticationPolicy,
      "Google: neither SPF nor DKIM proves where the message comes from."),
    KnownReply(
      "ipv6 sending guidelines", .reverseDNS,
      "Google: an IPv6 address that sends needs a reverse name, and SPF or DKIM."),
    KnownReply(
      "likely unsolicited mail", .contentRejected, "Google: the message is taken for spam by its content."),
    KnownReply(
      "not rfc 5322 compliant", .contentRejected,
      "Google: headers are missing or come twice, such as From or Message-ID."),
    KnownReply("missing a valid message-id", .contentRejected, "Google: the message has no valid Message-ID."),
    KnownReply("multiple from", .contentRejected, "The message has more than one From."),
    KnownReply("missing a valid address in", .contentRejected, "Google: the message has no valid From."),
    KnownReply("from' header is missing", .contentRejected, "The message has no From."),
    KnownReply("missing from header", .contentRejected, "The message has no From."),
    KnownReply("multiple addresses in from", .contentRejected, "The message has more than one From."),
    KnownReply(
      "try again later, closing connection", .rateLimited,
      "Google: too many connections at once, or a bad reputation just now; fewer connections help."),
    KnownReply(
      "server busy, try again later", .remoteFault, "Google: its servers are busy; a later try mostly passes."),
    KnownReply("blocked attachment", .contentRejected, "The attachment is of a kind that is never taken."),
    KnownReply(
      "presents a potential security issue", .contentRejected,
      "Google: the attachment is of a kind that is never taken."),
    KnownReply("blockedmessage", .contentRejected, "Google: the content or an attachment is never taken."),
    KnownReply(
      "daily user sending limit exceeded", .rateLimited,
      "Google: the account that sends has reached its daily limit.", actor: .user),
    KnownReply("daily smtp relay limit", .rateLimited, "Google: the relay has reached its daily limit."),
    KnownReply(
      "invalid credentials for relay", .smarthostLogin,
      "Google: the address that sends is not registered for the Workspace relay."),
    KnownReply(
      "please log in through your web browser", .smarthostLogin,
      "Google: a login on the web page is needed first, or an app password.", actor: .user),
    KnownReply(
      "application-specific password required", .smarthostLogin,
      "Google: mail programs need an app password here.", actor: .user),
    KnownReply(
      "username and password not accepted", .smarthostLogin,
      "Google: the name or the password is wrong, or an app password is needed.", actor: .user),
    KnownReply("must issue a starttls", .tlsFailed, "The server wants TLS before anything else."),
    KnownReply(
      "too many login attempts", .smarthostLogin, "Google: too many logins; wait, and try less often.",
      retry: .slowly),
    KnownReply("message exceeded 50 hops", .loop, "Google: the message went through fifty servers."),
    KnownReply(
      "mail server temporarily rejected", .remoteFault, "Google: a trouble of its own; a later try mostly passes."),
    KnownReply(
      "maxsizeerror", .tooLarge, "Google: the message is over 25 MB, to which an attachment grows by a third."),
  ]
}
