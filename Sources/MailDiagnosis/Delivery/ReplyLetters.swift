public import MailVocabulary

extension ReplyReading {
  /// What a person outside may be told of it: true, and without the words of a server, which may tell what is nobody's
  /// business; nil where nothing is to be said.
  var letter: String? {
    switch self {
    case .recipientUnknown: "there is no such address, so please check how it is written"
    case .mailboxFull: "the mailbox is full"
    case .mailboxDisabled: "the mailbox is not in use"
    case .nullMX: "the domain of the address takes no mail, so please check how it is written"
    case .relayDenied: "the mail server there does not take mail for this address"
    case .blocklisted, .reverseDNS: "the mail server there does not take mail from our server at present"
    case .authenticationPolicy: "the mail server there could not verify the sender"
    case .rateLimited, .greylisted: "the mail server there asks to wait"
    case .dnsFailure: "the domain of the address was not found, so please check how it is written"
    case .unreachable: "the mail server there could not be reached"
    case .maybeTwice: "the connection broke off at the end, so that it may have arrived all the same"
    case .tlsFailed: "no secure connection to the mail server there could be made"
    case .contentRejected, .phishing: "its contents were not accepted there"
    case .tooLarge: "the message is too large"
    case .loop: "it went in a circle between mail servers"
    case .senderRejected: "the sender's address was not accepted"
    case .internationalAddress: "the mail server there cannot take the letters of an address"
    case .smarthostLogin, .localFailure, .filterDown: "there is a fault on our side"
    case .remoteFault: "the mail server there has a fault of its own"
    case .badProtocol, .unread: nil
    }
  }

  /// Whether the message itself must be another one before it is sent again.
  private var isOfTheMessage: Bool { self == .contentRejected || self == .phishing || self == .tooLarge }

  /// Why mail for a recipient did not go well, as a person outside may be told.
  public static func letter(of recipient: MessageTrace.Recipient) -> (reason: String?, isOfTheMessage: Bool) {
    let reading = verdict(on: recipient)
    return (reading.letter, reading.isOfTheMessage)
  }
}
