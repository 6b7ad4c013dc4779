public import MailVocabulary

/// An enhanced status code of RFC 3463 and its registry, its class left away: `1.1` of `5.1.1`.
public struct StatusCode: Sendable {
  public let code: String
  public let means: String
  /// What it means for a delivery, where the code alone says it.
  public let reading: ReplyReading?

  init(_ code: String, _ means: String, _ reading: ReplyReading? = nil) {
    self.code = code
    self.means = means
    self.reading = reading
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// What is known of a whole code, as `5.1.1`.
  public static func known(_ code: Bytes) -> StatusCode? {
    guard code.count >= 5, code[1] == UInt8(ascii: ".") else { return nil }
    return byCode[code[2, code.count].string]
  }

  public static func known(_ code: String) -> StatusCode? { byCode[String(code.dropFirst(2))] }

  /// What the first digit says.
  public static func kind(_ digit: Character?) -> String? {
    switch digit {
    case "2": "It is done."
    case "3": "The server waits for more."
    case "4": "It failed for now: the queue tries again by itself."
    case "5": "It failed for good: the sender gets the message back."
    default: nil
    }
  }

  /// All that are registered, and some that large providers made up.
  public static let all = [
    StatusCode("0.0", "Nothing more is known."),
    StatusCode("1.0", "Something else is wrong with an address."),
    StatusCode("1.1", "There is no such mailbox.", .recipientUnknown),
    StatusCode("1.2", "The recipient’s domain does not exist.", .dnsFailure),
    StatusCode("1.3", "The recipient’s address is written wrongly.", .recipientUnknown),
    StatusCode("1.4", "The recipient’s address is ambiguous.", .recipientUnknown),
    StatusCode("1.5", "The recipient’s address is valid."),
    StatusCode("1.6", "The mailbox has moved, and nothing is forwarded.", .recipientUnknown),
    StatusCode("1.7", "The sender’s address is written wrongly.", .senderRejected),
    StatusCode("1.8", "The sender’s domain is wrong or cannot be found.", .senderRejected),
    StatusCode("1.9", "The message was passed to a server that sends no notices of delivery."),
    StatusCode(
      "1.10", "The recipient’s domain says that it takes no mail; if Exchange says so: there is no such mailbox.",
      .recipientUnknown),
    StatusCode("2.0", "Something else is wrong with the mailbox."),
    StatusCode("2.1", "The mailbox is disabled and takes no mail.", .mailboxDisabled),
    StatusCode("2.2", "The mailbox is full.", .mailboxFull),
    StatusCode("2.3", "The message is too large for the mailbox.", .tooLarge),
    StatusCode("2.4", "The mailing list could not be expanded.", .remoteFault),
    StatusCode("3.0", "Something else is wrong with the receiving system.", .remoteFault),
    StatusCode("3.1", "The receiving system has no room left.", .remoteFault),
    StatusCode("3.2", "The receiving system takes no mail just now.", .remoteFault),
    StatusCode("3.3", "The receiving system cannot do what the message asks for.", .badProtocol),
    StatusCode("3.4", "The message is too large for the receiving system.", .tooLarge),
    StatusCode("3.5", "The receiving system is wrongly configured.", .remoteFault),
    StatusCode("3.6", "The priority that was asked for was changed."),
    StatusCode("4.0", "Something else is wrong with the network."),
    StatusCode("4.1", "The other server does not answer.", .unreachable),
    StatusCode("4.2", "The connection broke off.", .unreachable),
    StatusCode("4.3", "A directory or name server failed.", .dnsFailure),
    StatusCode("4.4", "There is no way to the domain: it has no mail server in the DNS.", .dnsFailure),
    StatusCode("4.5", "The mail system is congested, or a daily limit is reached.", .rateLimited),
    StatusCode("4.6", "The message went in a circle.", .loop),
    StatusCode("4.7", "The time for trying is over; the last reason is the true one."),
    StatusCode("5.0", "Something else is wrong with the protocol."),
    StatusCode("5.1", "A command is unknown, or came at the wrong time.", .badProtocol),
    StatusCode("5.2", "A command is written wrongly.", .badProtocol),
    StatusCode("5.3", "Too many recipients for one message."),
    StatusCode("5.4", "A command has parameters that are not known there.", .badProtocol),
    StatusCode("5.5", "The versions of the protocol do not fit.", .badProtocol),
    StatusCode("5.6", "A line of the login was too long.", .smarthostLogin),
    StatusCode("6.0", "Something else is wrong with the content of the message.", .contentRejected),
    StatusCode("6.1", "The type of the content is not accepted.", .contentRejected),
    StatusCode("6.2", "The content would have to be converted, which is not allowed.", .contentRejected),
    StatusCode("6.3", "The content would have to be converted, which cannot be done.", .contentRejected),
    StatusCode("6.4", "The content was converted, and something was lost."),
    StatusCode("6.5", "The content could not be converted.", .contentRejected),
    StatusCode("6.6", "The content of the message is not at hand."),
    StatusCode("6.7", "Addresses with letters beyond ASCII are not accepted.", .internationalAddress),
    StatusCode("6.8", "The reply would need UTF-8, which the client does not allow.", .internationalAddress),
    StatusCode("6.9", "Headers in UTF-8 cannot be passed on.", .internationalAddress),
    StatusCode("6.10", "The reply would need UTF-8, which the client does not allow.", .internationalAddress),
    StatusCode("6.11", "The message has line ends that are not allowed.", .badProtocol),
    StatusCode("7.0", "It is refused for a reason of security or policy."),
    StatusCode("7.1", "It is not permitted: relaying, a blocklist, or a rule; the text says which."),
    StatusCode("7.2", "The sender may not write to this list.", .senderRejected),
    StatusCode("7.3", "The security would have to be converted, which cannot be done.", .tlsFailed),
    StatusCode("7.4", "A security feature that is needed is not there.", .tlsFailed),
    StatusCode("7.5", "Cryptography failed: a certificate or a key.", .tlsFailed),
    StatusCode("7.6", "A cryptographic algorithm is not supported.", .tlsFailed),
    StatusCode("7.7", "The message was changed on its way.", .tlsFailed),
    StatusCode("7.8", "The user name or the password is wrong.", .smarthostLogin),
    StatusCode("7.9", "The way to log in is too weak; if Yahoo says so: SPF, DKIM or DMARC failed.", .smarthostLogin),
    StatusCode("7.10", "Encryption is needed first.", .tlsFailed),
    StatusCode("7.11", "This way to log in needs encryption.", .tlsFailed),
    StatusCode(
      "7.12",
      "The password must be given once in plain words, so that it can be stored anew; if Exchange says so: only senders of the same organization may write there.",
      .smarthostLogin),
    StatusCode("7.13", "The account that sends is disabled.", .smarthostLogin),
    StatusCode("7.14", "A login on the provider’s web page is needed first.", .smarthostLogin),
    StatusCode("7.15", "The priority of the message is too low.", .rateLimited),
    StatusCode("7.16", "The message is too large for its priority.", .tooLarge),
    StatusCode("7.17", "The mailbox has another owner now.", .recipientUnknown),
    StatusCode("7.18", "The domain has another owner now.", .recipientUnknown),
    StatusCode("7.19", "Whether the owner changed could not be tested."),
    StatusCode("7.20", "No DKIM signature of the message is valid.", .authenticationPolicy),
    StatusCode("7.21", "No DKIM signature of the message is accepted.", .authenticationPolicy),
    StatusCode("7.22", "No DKIM signature is of the author’s domain.", .authenticationPolicy),
    StatusCode("7.23", "SPF does not allow the address that sends.", .authenticationPolicy),
    StatusCode("7.24", "SPF could not be evaluated.", .authenticationPolicy),
    StatusCode("7.25", "The address that sends has no valid reverse name.", .reverseDNS),
    StatusCode("7.26", "Several of SPF, DKIM and DMARC failed.", .authenticationPolicy),
    StatusCode("7.27", "The sender’s domain says that it takes no mail; if Google says so: SPF failed.", .nullMX),
    StatusCode("7.28", "Too much mail comes at once.", .rateLimited),
    StatusCode("7.29", "The chain of ARC seals is not valid.", .authenticationPolicy),
    StatusCode("7.30", "The message demands TLS all the way; if Google says so: DKIM failed.", .tlsFailed),
    StatusCode("7.31", "If Google says so: the sender’s domain has no DMARC record.", .authenticationPolicy),
    StatusCode("7.32", "If Google says so: the author’s domain is not the one that was proved.", .authenticationPolicy),
    StatusCode("7.40", "If Google says so: the sender’s domain has no DMARC record.", .authenticationPolicy),
    StatusCode("0.350", "If Microsoft says so: the message or an attachment is not well formed.", .contentRejected),
    StatusCode("1.20", "If Microsoft says so: the message has more than one From.", .contentRejected),
    StatusCode("1.90", "If Microsoft says so: the account that sends reached its daily limit.", .rateLimited),
    StatusCode("2.121", "If Microsoft says so: the recipient gets too much mail in an hour.", .rateLimited),
    StatusCode("2.122", "If Microsoft says so: the recipient gets too much mail in an hour.", .rateLimited),
    StatusCode("2.252", "If Microsoft says so: the From is not that of the account.", .senderRejected),
    StatusCode("4.14", "If Microsoft says so: the message went in a circle.", .loop),
    StatusCode("4.300", "If Microsoft says so: the time for trying is over."),
    StatusCode("4.310", "If Microsoft says so: the domain is not found in the DNS.", .dnsFailure),
    StatusCode("4.316", "If Microsoft says so: the other server refuses the connection.", .unreachable),
    StatusCode("4.317", "If Microsoft says so: the other server does not offer TLS.", .tlsFailed),
    StatusCode("4.311", "If Microsoft says so: the domain’s alias in the DNS goes in a circle.", .dnsFailure),
    StatusCode("4.312", "If Microsoft says so: the DNS of the domain does not answer.", .dnsFailure),
    StatusCode("7.57", "If Microsoft says so: the client has to log in before it sends.", .smarthostLogin),
    StatusCode("7.60", "If Microsoft says so: the From is not that of the account.", .senderRejected),
    StatusCode(
      "7.64", "If Microsoft says so: the domain is not this customer’s, or its connector does not fit.", .relayDenied),
    StatusCode("7.124", "If Microsoft says so: only permitted senders may write there.", .senderRejected),
    StatusCode(
      "7.133", "If Microsoft says so: only senders of the same organization may write to this group.", .senderRejected),
    StatusCode(
      "7.134", "If Microsoft says so: only senders of the same organization may write to this mailbox.", .senderRejected
    ),
    StatusCode(
      "7.135", "If Microsoft says so: only senders of the same organization may write to this folder.", .senderRejected),
    StatusCode(
      "7.136", "If Microsoft says so: only senders of the same organization may write to this user.", .senderRejected),
    StatusCode("7.139", "If Microsoft says so: this way to log in is switched off.", .smarthostLogin),
    StatusCode("7.320", "If Microsoft says so: the receiver’s certificate is not valid.", .tlsFailed),
    StatusCode("7.321", "If Microsoft says so: the receiver does not offer TLS.", .tlsFailed),
    StatusCode("7.322", "If Microsoft says so: the receiver’s certificate has expired.", .tlsFailed),
    StatusCode("7.323", "If Microsoft says so: the receiver’s TLSA record does not fit.", .tlsFailed),
    StatusCode("7.324", "If Microsoft says so: the receiver’s DNSSEC is not valid.", .tlsFailed),
    StatusCode("7.325", "If Microsoft says so: the name in the receiver’s certificate does not fit.", .tlsFailed),
    StatusCode("7.501", "If Microsoft says so: the account or organization that sends is banned.", .blocklisted),
    StatusCode("7.502", "If Microsoft says so: the account or organization that sends is banned.", .blocklisted),
    StatusCode("7.503", "If Microsoft says so: the account or organization that sends is banned.", .blocklisted),
    StatusCode("7.504", "If Microsoft says so: the recipient’s address cannot be written to.", .recipientUnknown),
    StatusCode("7.505", "If Microsoft says so: the recipient’s address cannot be written to.", .recipientUnknown),
    StatusCode("7.506", "If Microsoft says so: the greeting has a name that is not this server’s.", .reverseDNS),
    StatusCode("7.507", "If Microsoft says so: the customer blocks the address that sends.", .senderRejected),
    StatusCode("7.508", "If Microsoft says so: too much comes from this range of IPv6 addresses.", .rateLimited),
    StatusCode("7.509", "If Microsoft says so: DMARC failed, and its policy is to reject.", .authenticationPolicy),
    StatusCode(
      "7.510", "If Microsoft says so: by IPv6 it takes only mail that SPF or DKIM proves.", .authenticationPolicy),
    StatusCode("7.511", "If Microsoft says so: the address that sends is banned.", .blocklisted),
    StatusCode("7.513", "If Microsoft says so: the customer blocks the address that sends.", .senderRejected),
    StatusCode(
      "7.515", "If Microsoft says so: the domain does not meet the rules for bulk senders.", .authenticationPolicy),
    StatusCode("7.606", "If Microsoft says so: the address that sends is banned.", .blocklisted),
    StatusCode("7.700", "If Microsoft says so: the organization that sends has reached its limit.", .rateLimited),
    StatusCode("7.705", "If Microsoft says so: the organization that sends has reached its limit.", .rateLimited),
    StatusCode("7.708", "If Microsoft says so: mail of this organization is not taken from there.", .blocklisted),
    StatusCode(
      "7.750", "If Microsoft says so: the organization sends from domains that it has not registered.", .senderRejected),
  ]
}

/// The three digits that a reply begins with (RFC 5321, 4954, 7504).
public enum BasicCode {
  public static func means(_ code: Int) -> String? { all[code] }

  private static let all: [Int: String] = [
    211: "The state of the server, or help.", 214: "Help.", 220: "The server is ready.",
    221: "The server ends the connection.", 235: "The login was accepted.", 250: "The command was carried out.",
    251: "The user is not here; the message is forwarded.",
    252: "Whether the user exists is not said; the message is taken.",
    334: "The server asks for the next part of the login.", 354: "The server waits for the message.",
    421: "The server closes the connection: it is busy, is stopping, or wants fewer connections.",
    432: "A new password is needed.", 435: "The login cannot be checked just now.",
    450: "The mailbox is not available now: greylisting, a lock, or a check that is not done yet.",
    451: "The server has a trouble of its own.", 452: "There is no room, or there are too many recipients at once.",
    454: "TLS or the login is not available now.", 455: "The server cannot use the parameters just now.",
    500: "The command is unknown.", 501: "The parameters are written wrongly.", 502: "The command is not supported.",
    503: "The commands came in the wrong order.", 504: "A parameter is not supported.",
    521: "This host takes no mail.", 523: "The login needs encryption.",
    530: "A login or TLS is needed first.", 534: "This way to log in is too weak, or a web login is needed first.",
    535: "The user name or the password is wrong.", 538: "This way to log in needs encryption.",
    541: "The message was refused as spam.", 550: "The mailbox is not available, or a policy refuses the message.",
    551: "The user is not here.", 552: "The mailbox has no room, or the message is too large.",
    553: "The address is not allowed.", 554: "The transaction failed, or the server serves nobody from there.",
    555: "Parameters of MAIL or RCPT are not known.", 556: "The domain takes no mail.",
    571: "The message was blocked by a policy.",
  ]
}
