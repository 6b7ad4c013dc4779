import MailVocabulary

extension ReplyBook {
  /// Other large providers, and services that send for others.
  static let providers: [KnownReply] = [
    KnownReply("the service is currently unavailable", .greylisted, "Yandex: first tries are put off."),
    KnownReply("ofr_506", .contentRejected, "Orange: the content is refused."),
    KnownReply("ofr00*_102", .blocklisted, "Orange: the address is blocked for spam."),
    KnownReply("ofr_103", .blocklisted, "Orange: the address is refused."),
    KnownReply("ofr_104", .rateLimited, "Orange: more than two or three connections at once."),
    KnownReply("lpn105_104", .rateLimited, "La Poste: more than two or three connections at once."),
    KnownReply("ofr_416", .recipientUnknown, "Orange: there is no such mailbox."),
    KnownReply("lpn416", .recipientUnknown, "La Poste: there is no such mailbox."),
    KnownReply("ofr_417", .mailboxFull, "Orange: the mailbox is full."),
    KnownReply("lpn007_517", .authenticationPolicy, "La Poste: DMARC failed."),
    KnownReply("lpn007_420", .mailboxDisabled, "La Poste: the mailbox was put away."),
    KnownReply(" ib108", .reverseDNS, "GoDaddy: the address has no reverse name."),
    KnownReply(" ib103", .blocklisted, "GoDaddy: the address is on the list of Cloudmark."),
    KnownReply(" ib104", .blocklisted, "GoDaddy: the address is on the list SBL of Spamhaus.", severity: .critical),
    KnownReply(" ib105", .blocklisted, "GoDaddy: the address is on the list XBL of Spamhaus.", severity: .critical),
    KnownReply(" ib106", .blocklisted, "GoDaddy: the address is on the list PBL of Spamhaus."),
    KnownReply(" ib101", .remoteFault, "GoDaddy: its server is busy."),
    KnownReply(" ib504", .rateLimited, "GoDaddy: the limit of an hour is reached."),
    KnownReply(" ib607", .rateLimited, "GoDaddy: the limit of an hour is reached."),
    KnownReply(" ib705", .contentRejected, "GoDaddy: the message has a virus."),
    KnownReply(
      "nemesis esmtp service not available", .blocklisted,
      "GMX, web.de, IONOS: the address is refused; the link in the reply says why."),
    KnownReply(
      "postmaster.gmx.*/case?", .blocklisted, "GMX: the link in the reply says why the address is refused."),
    KnownReply(
      "postmaster.web.de*/case?", .blocklisted, "web.de: the link in the reply says why the address is refused."),
    KnownReply("ip address is block listed", .blocklisted, "GMX, web.de, IONOS: the address is on a blocklist."),
    KnownReply(
      "tobr@rx.t-online.de", .blocklisted,
      "T-Online: it takes mail only from servers with a fixed address, a proper name and a web page that says whose they are; write to the address in the reply."
    ),
    KnownReply("bl000000", .blocklisted, "Comcast: the address is blocked."),
    KnownReply("rl000001", .rateLimited, "Comcast: too much mail from this address."),
    KnownReply("ph000001", .contentRejected, "Comcast: the content is refused."),
    KnownReply(" cxbl", .blocklisted, "Cox: the address is blocked."),
    KnownReply(" cxdns", .reverseDNS, "Cox: the address has no valid reverse name."),
    KnownReply(" cxthrt", .rateLimited, "Cox: the account sends too much."),
    KnownReply(" cxsndr", .senderRejected, "Cox: the sender is refused."),
    KnownReply(" cxmxrt", .rateLimited, "Cox: too much mail in one connection."),
    KnownReply("is not allowed to send:", .senderRejected, "Mailgun: the account may not send as this domain."),
    KnownReply(
      "550 connection denied", .blocklisted,
      "Connections from this address are refused; if Tencent says so: for its bad reputation."),
    KnownReply("aup#out-1500", .rateLimited, "Spectrum: the account sends too much."),
    KnownReply("aup#", .blocklisted, "Spectrum: the address is blocked."),
    KnownReply("ip frequency limited", .rateLimited, "Tencent: too much mail from this address."),
    KnownReply("domain frequency limited", .rateLimited, "Tencent: too much mail of this domain."),
    KnownReply("mail content denied", .contentRejected, "Tencent: the content is refused."),
    KnownReply("spf check failed", .authenticationPolicy, "SPF does not allow the address that sends."),
    KnownReply("suspected spam", .contentRejected, "The content is taken for spam."),
    KnownReply("help.mail.ru/notspam", .contentRejected, "Mail.ru: the content is taken for spam; the link says more."),
    KnownReply("access from ip address*blocked", .blocklisted, "Mail.ru: the address is blocked."),
    KnownReply("under suspicion of spam", .contentRejected, "Yandex: the content is taken for spam."),
    KnownReply(
      "not owned by auth user", .senderRejected, "Yandex: the From is not that of the account.", actor: .user),
    KnownReply(
      "unusual sending activity detected", .rateLimited, "Zoho: the account that sends was stopped.", actor: .user),
    KnownReply("relaying disallowed as", .senderRejected, "Zoho: the From is not that of the account.", actor: .user),
    KnownReply("too many spams from your ip", .blocklisted, "Free: wait a day after the last spam."),
    KnownReply(
      "email address is not verified", .senderRejected, "Amazon SES: the sender’s address must be verified there first."
    ),
    KnownReply("throttling failure", .rateLimited, "Amazon SES: the rate or the daily quota is reached."),
    KnownReply(
      "authentication credentials invalid", .smarthostLogin,
      "The name or the password is wrong for the server that sends on."),
    KnownReply(
      "verified sender identity", .senderRejected, "SendGrid: the sender’s address must be verified there first."),
    KnownReply("unauthenticated senders not allowed", .smarthostLogin, "SendGrid: the login is missing."),
    KnownReply("maximum credits exceeded", .rateLimited, "SendGrid: the account has no credit left."),
    KnownReply(
      "temporarily suspended due to abuse", .phishing, "The account that sends is locked for abuse."),
    KnownReply("suspended due to abuse", .phishing, "The account that sends is locked for abuse."),
    KnownReply("malicious url", .phishing, "The message has a link that leads to fraud or malware."),
    KnownReply("phish", .phishing),
  ]
}
