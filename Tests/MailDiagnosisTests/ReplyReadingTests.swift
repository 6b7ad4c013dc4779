import MailDiagnosis
import MailVocabulary
import Testing

/// Real replies, and what they mean: the text first, then the enhanced code, then nothing.
@Suite struct ReplyReadingTests {
  struct Reply: CustomTestStringConvertible, Sendable {
    let text: String
    let dsn: String?
    let isRemote: Bool
    let means: ReplyReading

    init(_ means: ReplyReading, _ text: String, dsn: String? = nil, isRemote: Bool = true) {
      self.text = text
      self.dsn = dsn
      self.isRemote = isRemote
      self.means = means
    }

    var testDescription: String { text }

    var reading: ReplyReading {
      var text = text
      var dsn = dsn ?? ""
      return text.withUTF8 { said in
        dsn.withUTF8 { code in
          guard let base = said.baseAddress else { return .unread }
          let known = code.baseAddress.flatMap { code.isEmpty ? nil : Bytes(base: $0, count: code.count) }
          return ReplyReading.read(Bytes(base: base, count: said.count), dsn: known, isRemote: isRemote)
        }
      }
    }
  }

  @Test(arguments: unknownAndFull + listsAndPolicies + later + content + own)
  func isRead(_ reply: Reply) { #expect(reply.reading == reply.means) }

  static let unknownAndFull = [
    Reply(
      .recipientUnknown,
      "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser a1-b2si345.67 - gsmtp",
      dsn: "5.1.1"),
    Reply(
      .recipientUnknown,
      "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [BN8NAM11FT034.eop-nam11.prod.protection.outlook.com]",
      dsn: "5.4.1"),
    Reply(
      .recipientUnknown, "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
      dsn: "5.1.10"),
    Reply(
      .recipientUnknown,
      "554 delivery error: dd This user doesn't have a yahoo.com account (eva@yahoo.example) [0] - mta1.mail.example",
      dsn: "5.0.0"),
    Reply(.recipientUnknown, "552 1 Requested mail action aborted, mailbox not found", dsn: "5.0.0"),
    Reply(
      .recipientUnknown,
      "550 5.1.1 <zoe@example.com>: Recipient address rejected: User unknown in virtual mailbox table", dsn: "5.1.1"),
    Reply(.recipientUnknown, "550 5.1.1 <zoe@example.com>... User unknown", dsn: "5.1.1"),
    Reply(.recipientUnknown, "550 Unrouteable address"),
    Reply(.recipientUnknown, "550 5.1.1 <zoe@example.com> User doesn't exist: zoe@example.com", dsn: "5.1.1"),
    Reply(.recipientUnknown, "550 Requested action not taken: mailbox unavailable"),
    Reply(.recipientUnknown, "550 sorry, no mailbox here by that name. (#5.1.1)", dsn: "5.1.1"),
    Reply(.recipientUnknown, "550 5.1.1 unknown or illegal alias: zoe@example.com", dsn: "5.1.1"),
    Reply(
      .mailboxFull,
      "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please 552-5.2.2 direct the recipient to 552 5.2.2  https://support.google.com/mail/?p=OverQuotaPerm",
      dsn: "5.2.2"),
    Reply(.mailboxFull, "452 4.2.2 <carol@example.com> Quota exceeded (mailbox for user is full)", dsn: "4.2.2"),
    Reply(.mailboxFull, "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException", dsn: "5.2.2"),
    Reply(.mailboxFull, "550 5.1.1 <eva@example.net>: mailbox is full", dsn: "5.1.1"),
    Reply(.mailboxFull, "550 5.7.1 user is over quota", dsn: "5.7.1"),
    Reply(.mailboxFull, "550 Mailbox full (User quota exceeded)"),
    Reply(
      .mailboxDisabled,
      "554 30 Sorry, your message to eva@example.net cannot be delivered. This mailbox is disabled (554.30).",
      dsn: "5.2.1"),
    Reply(.mailboxDisabled, "550 5.2.1 The email account that you tried to reach is inactive", dsn: "5.2.1"),
  ]

  static let listsAndPolicies = [
    Reply(
      .blocklisted,
      "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
      dsn: "5.7.1"),
    Reply(
      .blocklisted,
      "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.10",
      dsn: "5.7.1"),
    Reply(
      .blocklisted,
      "550 5.7.606 Access denied, banned sending IP [192.0.2.10]. To request removal from this list please visit https://sender.office.com/",
      dsn: "5.7.606"),
    Reply(
      .blocklisted,
      "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.10, because the ip is in Spamhaus's list",
      dsn: "5.7.1"),
    Reply(
      .blocklisted, "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation."),
    Reply(.blocklisted, "550 mail not accepted from blacklisted IP address (192.0.2.10)"),
    Reply(.blocklisted, "554 Refused. Your IP address is listed in the RBL at rbl.example.org"),
    Reply(.blocklisted, "550 \"JunkMail rejected - mail.example.com [192.0.2.10] is in an RBL\""),
    Reply(.blocklisted, "550 5.1.1 Mail from 192.0.2.10 refused, blocked using bl.example.org", dsn: "5.1.1"),
    Reply(
      .authenticationPolicy,
      "550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550 5.7.26  To set up authentication see https://support.google.com/mail/answer/81126#authentication - gsmtp",
      dsn: "5.7.26"),
    Reply(
      .authenticationPolicy,
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain",
      dsn: "5.7.26"),
    Reply(
      .authenticationPolicy,
      "550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level",
      dsn: "5.7.515"),
    Reply(
      .authenticationPolicy,
      "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.example.net/error-codes", dsn: "5.7.9"),
    Reply(
      .authenticationPolicy,
      "550 5.7.23 <eva@example.net>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why",
      dsn: "5.7.23"),
    Reply(
      .authenticationPolicy,
      "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.", dsn: "5.7.1"),
    Reply(.authenticationPolicy, "550 5.7.1 rejected by DMARC policy for example.com", dsn: "5.7.1"),
    Reply(.relayDenied, "554 5.7.1 <joe@example.org>: Relay access denied", dsn: "5.7.1"),
    Reply(
      .relayDenied, "550 5.7.1 <joe@example.org>... Relaying denied. Proper authentication required.", dsn: "5.7.1"),
    Reply(.relayDenied, "550 relay not permitted"),
    Reply(.relayDenied, "550 5.7.1 Unable to relay", dsn: "5.7.1"),
    Reply(.senderRejected, "450 4.1.8 <x@nosuch.example.net>: Sender address rejected: Domain not found", dsn: "4.1.8"),
    Reply(
      .senderRejected,
      "553 5.1.8 <x@nosuch.example.net>... Domain of sender address x@nosuch.example.net does not exist", dsn: "5.1.8"),
    Reply(.senderRejected, "550 Sender verify failed"),
    Reply(.reverseDNS, "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.10]", dsn: "4.7.25"),
    Reply(
      .reverseDNS, "550 5.7.25 Service unavailable, sending IPv6 address [2001:db8::25] must have a reverse DNS record",
      dsn: "5.7.25"),
    // Access denied says nothing of whom or why.
    Reply(.unread, "554 5.7.1 <mail.example.com[192.0.2.10]>: Client host rejected: Access denied", dsn: "5.7.1"),
    Reply(.unread, "550 5.7.1 Access denied", dsn: "5.7.1"),
  ]

  static let later = [
    Reply(
      .greylisted,
      "450 4.2.0 <eva@school.example.net>: Recipient address rejected: Greylisted, see http://postgrey.example.org/help/school.example.net.html",
      dsn: "4.2.0"),
    Reply(.greylisted, "451 4.7.1 Greylisting in action, please come back later", dsn: "4.7.1"),
    Reply(
      .greylisted,
      "451 4.2.0 Internal resources are temporarily unavailable - https://community.mimecast.com/docs/DOC-1369",
      dsn: "4.2.0"),
    Reply(
      .rateLimited,
      "421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from 421-4.7.28 your IP address.",
      dsn: "4.7.28"),
    Reply(
      .rateLimited,
      "421 4.7.0 [TSS04] Messages from 192.0.2.10 temporarily deferred due to unexpected volume or user complaints",
      dsn: "4.7.0"),
    Reply(.rateLimited, "450-4.2.1 The user you are trying to contact is receiving email too quickly.", dsn: "4.2.1"),
    Reply(.rateLimited, "451 4.7.500 Server busy. Please try again later from [192.0.2.10]. (S77714)", dsn: "4.7.500"),
    Reply(.rateLimited, "550 5.4.5 Daily user sending limit exceeded", dsn: "5.4.5"),
    Reply(.rateLimited, "550 5.2.2 Submission quota exceeded for this account", dsn: "5.2.2"),
    Reply(.rateLimited, "421 mail.example.net: Too many concurrent SMTP connections; please try again later."),
    Reply(.remoteFault, "452 4.3.1 Insufficient system storage", dsn: "4.3.1"),
    Reply(.remoteFault, "451 4.3.0 <eva@example.net>: Temporary lookup failure", dsn: "4.3.0"),
    Reply(.remoteFault, "450 4.3.2 Service currently unavailable", dsn: "4.3.2"),
    Reply(
      .remoteFault,
      "450 4.1.1 <carol@branch.example.com>: Recipient address rejected: unverified address: Address verification in progress",
      dsn: "4.1.1"),
    Reply(.remoteFault, "451 4.4.3 Temporary directory error, come back soon", dsn: "4.4.3"),
    Reply(.remoteFault, "451 4.7.1 Service unavailable - try again later", dsn: "4.7.1"),
  ]

  static let content = [
    Reply(.contentRejected, "550 5.7.1 Spam message rejected", dsn: "5.7.1"),
    Reply(.contentRejected, "550 This message contains a virus (Eicar-Test-Signature)"),
    Reply(
      .contentRejected,
      "552-5.7.0 This message was blocked because its content presents a potential security issue. 552 5.7.0  https://support.google.com/mail/?p=BlockedMessage",
      dsn: "5.7.0"),
    Reply(.contentRejected, "554 5.7.1 Message contains a link of a domain in multi.surbl.org", dsn: "5.7.1"),
    Reply(.contentRejected, "554 5.6.0 Message is garbled", dsn: "5.6.0"),
    Reply(.tooLarge, "552 5.3.4 Message size exceeds fixed limit", dsn: "5.3.4"),
    Reply(
      .tooLarge, "message size 41943040 exceeds size limit 26214400 of server mx1.example.net[203.0.113.10]",
      dsn: "5.3.4", isRemote: false),
    Reply(.loop, "554 5.4.6 Too many hops", dsn: "5.4.6"),
    Reply(.loop, "554 5.4.14 Hop count exceeded - possible mail loop", dsn: "5.4.14"),
    Reply(.tlsFailed, "530 5.7.0 Must issue a STARTTLS command first", dsn: "5.7.0"),
    // Words of a stranger that say what the code denies.
    Reply(.unread, "550 5.7.1 Not today, greylisted or not", dsn: "5.7.1"),
    Reply(.unread, "550 5.7.1 The marble of our garbled warblers", dsn: "5.7.1"),
    Reply(.unread, "550 no"),
  ]

  static let own = [
    Reply(
      .dnsFailure,
      "Host or domain name not found. Name service error for name=nosuch.example.net type=A: Host not found",
      dsn: "5.4.4", isRemote: false),
    Reply(
      .dnsFailure,
      "Host or domain name not found. Name service error for name=broken.example.org type=MX: Host not found, try again",
      dsn: "4.4.3", isRemote: false),
    Reply(.nullMX, "Domain nullmx.example.org does not accept mail (nullMX)", dsn: "5.1.0", isRemote: false),
    Reply(
      .unreachable, "connect to mx.closed.example.org[203.0.113.16]:25: Connection refused", dsn: "4.4.1",
      isRemote: false),
    Reply(
      .unreachable, "lost connection with mx1.example.net[203.0.113.10] while receiving the initial server greeting",
      dsn: "4.4.2", isRemote: false),
    Reply(.filterDown, "connect to 127.0.0.1[127.0.0.1]:10024: Connection refused", dsn: "4.4.1", isRemote: false),
    Reply(
      .localFailure, "connect to mail.example.com[private/dovecot-lmtp]: No such file or directory", dsn: "4.4.1",
      isRemote: false),
    Reply(
      .localFailure, "cannot update mailbox /var/mail/carol for user carol. cannot open file: Permission denied",
      dsn: "5.2.0", isRemote: false),
    Reply(
      .mailboxFull, "cannot update mailbox /var/mail/carol for user carol. error writing message: File too large",
      dsn: "5.2.2", isRemote: false),
    Reply(.recipientUnknown, "unknown user: \"zoe\"", dsn: "5.1.1", isRemote: false),
    Reply(.loop, "mail for example.com loops back to myself", dsn: "5.4.6", isRemote: false),
    Reply(
      .tlsFailed, "TLS is required, but was not offered by host mx1.example.net[203.0.113.10]", dsn: "4.7.4",
      isRemote: false),
  ]
}
