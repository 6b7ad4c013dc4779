public import MailVocabulary

extension ReplyReading {
  /// What it means in a few words, for tables.
  public var phrase: String {
    switch self {
    case .recipientUnknown: "no such recipient"
    case .mailboxFull: "mailbox full"
    case .mailboxDisabled: "mailbox disabled"
    case .nullMX: "the domain takes no mail"
    case .relayDenied: "may not relay"
    case .blocklisted: "on a blocklist"
    case .authenticationPolicy: "SPF, DKIM or DMARC"
    case .rateLimited: "too much at once"
    case .greylisted: "greylisted"
    case .dnsFailure: "a name could not be looked up"
    case .unreachable: "no connection"
    case .maybeTwice: "broke off at the end, so it may arrive twice"
    case .tlsFailed: "encryption failed"
    case .contentRejected: "taken for spam, a virus or forbidden content"
    case .phishing: "taken for phishing"
    case .tooLarge: "too large"
    case .loop: "mail loop"
    case .senderRejected: "the sender is refused"
    case .reverseDNS: "the client's name is missing or does not fit its address"
    case .smarthostLogin: "our login at the relay was refused"
    case .internationalAddress: "address in letters that the other side does not take"
    case .badProtocol: "not proper SMTP"
    case .localFailure: "a fault of this server"
    case .filterDown: "a filter was away"
    case .remoteFault: "a fault of the other server"
    case .unread: "another reason"
    }
  }

  /// Why a client was turned away, by the words that it was told.
  public static func phrase(ofReply reply: Bytes, dsn: Bytes?) -> String {
    read(reply, dsn: dsn, isRemote: false).phrase
  }

  /// Why mail for a recipient did not go well.
  public static func phrase(of recipient: MessageTrace.Recipient) -> String { verdict(on: recipient).phrase }

  /// What the last verdict on a recipient means.
  static func verdict(on recipient: MessageTrace.Recipient) -> ReplyReading {
    var reply = recipient.reply ?? recipient.reason ?? ""
    var dsn = recipient.dsn ?? ""
    let isRemote = (recipient.relayDomain ?? recipient.relayIP) != nil
    return reply.withUTF8 { text in
      dsn.withUTF8 { code in
        guard let base = text.baseAddress ?? code.baseAddress else { return .unread }
        let status = code.baseAddress.flatMap { code.isEmpty ? nil : Bytes(base: $0, count: code.count) }
        return read(Bytes(base: base, count: text.count), dsn: status, isRemote: isRemote)
      }
    }
  }
}
