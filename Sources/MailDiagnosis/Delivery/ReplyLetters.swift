public import MailVocabulary

extension ReplyReading {
  /// What a person outside may be told of it: true, and without the words of a server, which may tell what is nobody's
  /// business; nil where nothing is to be said.
  ///
  /// - Parameter isOurs: whether this server refused, and not one that it sent to.
  private func letter(isOurs: Bool) -> String? {
    switch self {
    case .recipientUnknown: "there is no such address, so please check how it is written"
    case .mailboxFull: "the mailbox is full"
    case .mailboxDisabled: "the mailbox is not in use"
    case .nullMX: "the domain of the address takes no mail, so please check how it is written"
    case .relayDenied:
      isOurs
        ? "our mail server does not send on for the server or program that it came from"
        : "the mail server there does not take mail for this address"
    case .blocklisted, .reverseDNS:
      isOurs
        ? "our mail server does not take mail from the server that sent it at present"
        : "the mail server there does not take mail from our server at present"
    case .authenticationPolicy:
      isOurs ? "our mail server could not verify the sender" : "the mail server there could not verify the sender"
    case .rateLimited, .greylisted:
      isOurs ? "our mail server asked the sending server to wait" : "the mail server there asks to wait"
    case .dnsFailure:
      isOurs
        ? "a domain that it names was not found"
        : "the domain of the address was not found, so please check how it is written"
    case .unreachable: isOurs ? nil : "the mail server there could not be reached"
    case .maybeTwice: isOurs ? nil : "the connection broke off at the end, so that it may have arrived all the same"
    case .tlsFailed: isOurs ? nil : "no secure connection to the mail server there could be made"
    case .contentRejected, .phishing:
      isOurs ? "our mail server did not accept its contents" : "its contents were not accepted there"
    case .tooLarge: "the message is too large"
    case .loop: "it went in a circle between mail servers"
    case .senderRejected: "the sender's address was not accepted"
    case .internationalAddress:
      isOurs
        ? "our mail server cannot take the letters of an address"
        : "the mail server there cannot take the letters of an address"
    case .smarthostLogin: isOurs ? nil : "there is a fault on our side"
    case .localFailure, .filterDown: "there is a fault on our side"
    case .remoteFault: isOurs ? "there is a fault on our side" : "the mail server there has a fault of its own"
    case .badProtocol, .unread: nil
    }
  }

  private var mending: Mending {
    switch self {
    case .recipientUnknown, .nullMX: .address
    case .contentRejected, .phishing, .tooLarge: .message
    default: .none
    }
  }

  /// Why mail for a recipient did not go well, as a person outside may be told.
  public static func letter(of recipient: MessageTrace.Recipient) -> (reason: String?, mending: Mending) {
    let reading = verdict(on: recipient)
    return (reading.letter(isOurs: recipient.outcome == .rejected), reading.mending)
  }
}
