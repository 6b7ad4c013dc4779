import MailVocabulary

extension ReplyBook {
  /// What the common servers say of themselves, unless somebody changed it.
  static let nativeTexts: [KnownReply] = postfixTexts + sendmailAndEximTexts + mailboxServerTexts + filterTexts

  private static let postfixTexts = [
    KnownReply(
      "4.3.2 service currently unavailable", .remoteFault,
      "Postfix: its first guard (postscreen) took a look at the client; the next try passes."),
    KnownReply(
      "user unknown in local recipient table", .recipientUnknown, "Postfix: there is no such user on that machine."),
    KnownReply("user unknown in virtual mailbox table", .recipientUnknown, "Postfix: there is no such mailbox."),
    KnownReply("user unknown in virtual alias table", .recipientUnknown, "Postfix: there is no such alias."),
    KnownReply(
      "user unknown in relay recipient table", .recipientUnknown, "Postfix: the server behind it has no such mailbox."),
    KnownReply(
      "cannot find your reverse hostname", .reverseDNS, "Postfix: the address that sends has no reverse name."),
    KnownReply(
      "cannot find your hostname", .reverseDNS,
      "Postfix: the address that sends has no name, or one that does not lead back to it."),
    KnownReply(
      "helo command rejected: need fully-qualified", .reverseDNS,
      "Postfix: the greeting has no whole host name; see myhostname."),
    KnownReply(
      "helo command rejected: host not found", .reverseDNS,
      "Postfix: the name of the greeting cannot be found in the DNS."),
    KnownReply(
      "helo command rejected: invalid name", .reverseDNS, "Postfix: the greeting is no host name."),
    KnownReply("does not accept mail (nullmx)", .nullMX, "Postfix: the domain says in the DNS that it takes no mail."),
    KnownReply(
      "sender address rejected: domain not found", .senderRejected,
      "Postfix: the domain of the sender cannot be found in the DNS."),
    KnownReply(
      "sender address rejected: not owned by user", .senderRejected,
      "Postfix: the sender’s address belongs to another login.", actor: .user),
    KnownReply(
      "sender address rejected: not logged in", .senderRejected,
      "Postfix: who sends as this address must log in; with PEC: as the certified mailbox itself.", actor: .user),
    KnownReply(
      "recipient address rejected: access denied", .unread,
      "Postfix: a table of the receiver’s own refuses this recipient; ask its postmaster.", actor: .remote),
    KnownReply("sender address rejected: access denied", .senderRejected, "Postfix: a table refuses the sender."),
    KnownReply("sender address rejected", .senderRejected),
    KnownReply(
      "address verification in progress", .remoteFault,
      "Postfix: it asks whether the recipient exists; a later try mostly passes."
    ),
    KnownReply(
      "unverified address", .remoteFault,
      "Postfix: it could not ask whether the address exists; a later try mostly passes."),
    KnownReply("temporary lookup failure", .remoteFault, "Postfix: one of its tables cannot be read just now."),
    KnownReply("server configuration problem", .remoteFault, "Postfix: its policy service does not answer."),
    KnownReply("server configuration error", .remoteFault, "Postfix: a fault in its configuration."),
    KnownReply("service unavailable - try again later", .remoteFault, "Postfix: its filter cannot be reached."),
    KnownReply("insufficient system storage", .remoteFault, "Its disk is nearly full."),
    KnownReply(
      "client host rejected: access denied", .unread,
      "Postfix: a table of the receiver’s own refuses the address that sends; ask its postmaster.", actor: .remote),
    KnownReply(
      "temporary authentication failure", .remoteFault, "Postfix: what checks its passwords does not answer."),
    KnownReply(
      "535 *authentication failed", .smarthostLogin, "The name or the password is wrong for the server that sends on."),
    KnownReply("message size exceeds fixed limit", .tooLarge, "Postfix: over its size limit."),
    KnownReply("improper command pipelining", .badProtocol, "The client does not wait for its turn."),
    KnownReply("bare <lf> received", .badProtocol, "The message has line ends that are not allowed."),
    KnownReply("must declare smtputf8", .internationalAddress),
    KnownReply("smtputf8 is required", .internationalAddress),
    KnownReply(
      "message rejected due to: spf", .authenticationPolicy, "SPF does not allow the address that sends."),
    KnownReply("rejected by dmarc policy", .authenticationPolicy, "OpenDMARC: the sender’s domain says to reject."),
  ]

  private static let sendmailAndEximTexts = [
    KnownReply(
      "relaying denied. ip name lookup failed", .relayDenied,
      "Sendmail: the client has no reverse name, so it is not known as one that may relay."),
    KnownReply(
      "relaying denied. proper authentication required", .relayDenied, "Sendmail: the client has to log in."),
    KnownReply(
      "domain of sender address", .senderRejected, "Sendmail: the domain of the sender cannot be found in the DNS."),
    KnownReply(
      "domain name required for sender", .senderRejected, "Sendmail: the sender’s address has no whole domain."),
    KnownReply("connection rate limit exceeded", .rateLimited, "Too many connections in a minute."),
    KnownReply("insufficient disk space", .remoteFault, "Its disk is nearly full."),
    KnownReply("fix reverse dns for", .reverseDNS, "Sendmail: the address that sends has no proper reverse name."),
    KnownReply("unrouteable address", .recipientUnknown, "Exim: it knows no way to that address."),
    KnownReply(
      "callback setup failed while verifying", .senderRejected, "Exim: it could not ask whether the sender exists."),
    KnownReply("sender verify failed", .senderRejected, "Exim: the sender does not exist, as far as it could ask."),
    KnownReply("verification failed for", .senderRejected, "Exim: the sender does not exist, as far as it could ask."),
    KnownReply("temporary local problem", .remoteFault, "Exim: a trouble of its own; a later try mostly passes."),
    KnownReply("too many concurrent smtp connections", .rateLimited, "Exim: too many connections at once."),
    KnownReply("too much load", .remoteFault, "Exim: the machine is busy."),
    KnownReply("space shortage", .remoteFault, "Exim: its disk is nearly full."),
    KnownReply("in a black list at", .blocklisted, "Exim: the address is on the list that it names."),
    KnownReply(
      "administrative prohibition", .unread, "A rule of the receiver refuses it, and does not say which.",
      actor: .remote),
    KnownReply("syntactically invalid helo", .reverseDNS, "Exim: the greeting is no host name."),
    KnownReply("unable to authenticate at present", .remoteFault, "Exim: what checks its passwords does not answer."),
    KnownReply("incorrect authentication data", .smarthostLogin, "Exim: the name or the password is wrong."),
    KnownReply("protocol synchronization error", .badProtocol, "Exim: the client does not wait for its turn."),
  ]

  private static let mailboxServerTexts = [
    KnownReply("mailbox for user is full", .mailboxFull, "Dovecot: the mailbox is over its quota."),
    KnownReply("internal error occurred. refer to server log", .remoteFault, "Dovecot: its own log says more."),
    KnownReply("temporary internal error", .remoteFault, "Dovecot: a trouble of its own."),
    KnownReply("too many concurrent deliveries for user", .remoteFault, "Dovecot: too much for one mailbox at once."),
    KnownReply("there is no mailbox associated with this name", .recipientUnknown, "Cyrus: there is no such mailbox."),
    KnownReply("system i/o error", .remoteFault, "Cyrus: its disk fails."),
    KnownReply("no mailbox here by that name", .recipientUnknown, "qmail: there is no such mailbox."),
    KnownReply("list of allowed rcpthosts", .relayDenied, "qmail: the domain is not its own."),
    KnownReply("in my badmailfrom list", .senderRejected, "qmail: a list of its own refuses the sender."),
    KnownReply("qq temporary problem", .remoteFault, "qmail: its queue or filter fails."),
    KnownReply("could not load drd for domain", .remoteFault, "qmail: it cannot read its domains."),
    KnownReply("user over quota", .mailboxFull, "The mailbox is full, whatever the number says."),
    KnownReply("invalid message content", .contentRejected, "Exchange: the message is not well formed."),
    KnownReply("invalid domain name", .reverseDNS, "The greeting is no host name."),
  ]

  private static let filterTexts = [
    KnownReply(
      "5.7.1 command rejected", .contentRejected, "A filter (milter) of the receiver refuses it, and does not say why."),
    KnownReply("spam message rejected", .contentRejected, "rspamd: the content is taken for spam."),
    KnownReply(
      "4.7.1 try again later", .greylisted, "rspamd: the first try is put off, or a check is not done yet."),
    KnownReply("blocked by spamassassin", .contentRejected, "SpamAssassin: the content is taken for spam."),
    KnownReply(
      "message content rejected", .contentRejected,
      "The content is refused; if amavis says so: spam, a virus, or a file."),
    KnownReply("this message contains a virus", .contentRejected, "The message has a virus."),
    KnownReply("detected by clamav", .contentRejected, "ClamAV: the message has a virus."),
    KnownReply("error in processing, id=", .remoteFault, "amavis: its scanner fails."),
    KnownReply("- banned", .contentRejected, "amavis: a file in the message is of a kind that is never taken."),
  ]
}
