public import MailVocabulary

/// What holds for every reply of one reading, unless the reply itself says more.
extension ReplyReading {
  /// What it says, in one sentence.
  public var says: String {
    switch self {
    case .recipientUnknown: "There is no such mailbox there."
    case .mailboxFull: "The recipient’s mailbox has no room left."
    case .mailboxDisabled: "The mailbox exists, and takes no mail: it is locked, unused, or closed."
    case .nullMX: "The domain says in the DNS that it takes no mail."
    case .relayDenied: "The server does not send on for this client: a login is missing, or the domain is not its own."
    case .blocklisted: "The address that sends is on a blocklist, or has a bad reputation with the receiver."
    case .authenticationPolicy: "The message does not prove where it comes from: SPF, DKIM or DMARC failed."
    case .rateLimited: "Too much comes at once, and the receiver asks to send more slowly."
    case .greylisted: "The first try is put off on purpose; the next one is normally taken."
    case .dnsFailure: "The domain cannot be found in the DNS."
    case .unreachable: "There is no connection to the other server, or it broke off."
    case .maybeTwice: "The connection ended before the receiver confirmed the message, so it may arrive twice."
    case .tlsFailed: "The connection could not be encrypted as it must be."
    case .contentRejected: "The message is refused for what it contains: spam, a virus, a file, a link or its form."
    case .phishing: "The receiver takes the message for an attempt at fraud."
    case .tooLarge: "The message is over a size limit."
    case .loop: "The message went in a circle."
    case .senderRejected: "The sender’s address is refused."
    case .reverseDNS: "The address that sends has no name, or not the one that it gives in its greeting."
    case .smarthostLogin: "The login at the server that should send the message on is missing or refused."
    case .internationalAddress: "An address or header has letters that the other server cannot take."
    case .badProtocol: "One of the two programs does not speak the protocol as it should."
    case .localFailure: "The delivery into the mailbox failed on this machine."
    case .filterDown: "The filter cannot be reached."
    case .remoteFault: "The other server has a trouble of its own."
    case .unread: "Its words are not known here."
    }
  }

  public var retry: KnownReply.Retry {
    switch self {
    case .greylisted, .remoteFault, .unreachable, .maybeTwice, .filterDown: .helps
    case .rateLimited: .slowly
    default: .afterChange
    }
  }

  /// Who must act; nil is nobody.
  public var actor: Finding.Actor? {
    switch self {
    case .recipientUnknown, .mailboxFull, .mailboxDisabled, .nullMX, .contentRejected, .tooLarge,
      .internationalAddress, .relayDenied:
      .user
    case .blocklisted, .authenticationPolicy, .rateLimited, .tlsFailed, .phishing, .loop, .senderRejected, .reverseDNS,
      .smarthostLogin, .badProtocol, .localFailure, .filterDown:
      .admin
    case .dnsFailure, .unreachable, .remoteFault: .remote
    case .greylisted, .maybeTwice, .unread: nil
    }
  }

  /// The diagnosis that it belongs to.
  public var code: FindingCode? {
    switch self {
    case .recipientUnknown: .deliveryRecipientUnknown
    case .mailboxFull: .deliveryMailboxFull
    case .mailboxDisabled: .deliveryMailboxDisabled
    case .nullMX: .deliveryNullMx
    case .relayDenied: .deliveryRelayDenied
    case .blocklisted: .deliveryBlocklisted
    case .authenticationPolicy: .deliveryAuthenticationPolicy
    case .rateLimited: .deliveryRateLimited
    case .greylisted: .deliveryGreylisted
    case .dnsFailure: .deliveryDnsFailure
    case .unreachable: .deliveryRemoteUnreachable
    case .maybeTwice: .deliveryDuplicate
    case .tlsFailed: .deliveryTlsFailed
    case .contentRejected: .deliveryContentRejected
    case .phishing: .abusePhishingReported
    case .tooLarge: .deliveryTooLarge
    case .loop: .deliveryLoop
    case .senderRejected: .deliverySenderRejected
    case .reverseDNS: .deliveryReverseDns
    case .smarthostLogin: .deliverySmarthostAuthFailed
    case .internationalAddress: .deliverySmtputf8
    case .badProtocol: .deliveryInteroperability
    case .localFailure: .deliveryLocalFailure
    case .filterDown: .serverFilterDown
    case .remoteFault: .deliveryRemoteFault
    case .unread: nil
    }
  }
}
