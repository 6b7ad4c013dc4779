public import MailVocabulary

/// A few polite sentences for the person who asks where a message is: no name of a machine of ours, no queue id, nobody
/// else's address, no words of the log.
public struct AnswerPage {
  public enum Reader: String, CaseIterable, Sendable {
    case sender, recipient
  }

  let reader: Reader
  let shown: (Instant) -> String
  let say: (Sentence) -> String

  public init(
    _ reader: Reader, shown: @escaping (Instant) -> String,
    say: @escaping (Sentence) -> String = { $0.description }
  ) {
    self.reader = reader
    self.shown = shown
    self.say = say
  }

  /// - Parameter recipients: those of the message that may be spoken of to this reader.
  public func page(_ message: MessageTrace, _ recipients: [MessageTrace.Recipient]) -> Page {
    var values: [String: String] = ["time": shown(message.start)]
    values["from"] = message.sender.flatMap { $0.isEmpty ? nil : $0 }
    var blocks: [Page.Block] = [
      .paragraph(
        say(
          Sentence(
            reader == .sender
              ? "About your message of {time}:" : "About the message{from? from ~} of {time}:", values)))
    ]
    var told: Set<String> = []
    for recipient in recipients {
      let text = say(sentence(recipient, message))
      if told.insert(text).inserted { blocks.append(.paragraph(text)) }
    }
    if recipients.isEmpty {
      blocks.append(
        .paragraph(
          say(
            Sentence(
              message.isRefused
                ? "It was not accepted here, and whoever sent it was told so at once."
                : "What became of it our log does not tell."))))
    }
    return Page(title: say(Sentence("About a message")), blocks: blocks)
  }

  private func sentence(_ recipient: MessageTrace.Recipient, _ message: MessageTrace) -> Sentence {
    // The sender knows the address that was written to, not where it leads.
    let to = recipient.originalTo ?? recipient.address
    var values = ["to": to]
    values["time"] = recipient.time.map(shown)
    var phrases: [String: [Sentence]] = [:]
    if !message.related.isEmpty, !message.isNotification {
      phrases["told"] = ["The sender was told so by a message from our system."]
    }
    phrases["reason"] = reason(recipient).map { [Sentence($0)] }
    return Sentence(template(recipient), values, phrases: phrases)
  }

  private func template(_ recipient: MessageTrace.Recipient) -> String {
    switch recipient.outcome {
    case .delivered:
      "It was put into the mailbox of {to}{time? at ~}. If it is not in sight there, please look into the folder for unwanted mail and at the filters of the mail program."
    case .relayed:
      "The mail server that is responsible for {to} accepted it{time? at ~}. If it did not arrive, please ask the postmaster there, who can find it by this time."
    case .deferred:
      "It could not be delivered to {to} yet{reason?: ~}. We will go on trying; nothing needs to be done for now, and if it fails for good the sender is told."
    case .bounced:
      "It could not be delivered to {to}{reason?: ~}. {told?~ }Please send it again when that is mended."
    case .rejected: "It was not accepted for {to}{reason?: ~}. Please send it again when that is mended."
    case .expired:
      "It could not be delivered to {to} although we tried for as long as we do{reason?: ~}. {told?~ }Please try again later or in another way."
    case .discarded: "It was held back by a protective rule of our server for {to}. Please ask the postmaster."
    case .held: "It waits for {to} to be looked at by our postmaster."
    case .deleted: "It was taken out of the queue for {to} by our postmaster, who can say why."
    case .queued: "It is on its way to {to}. Please be patient a little."
    case .unknown: "What became of it for {to} our log does not tell. Please ask the postmaster."
    }
  }

  /// The reason in plain words, from the status code alone (RFC 3463): the reply may tell what is nobody's business.
  private func reason(_ recipient: MessageTrace.Recipient) -> String? {
    guard let dsn = recipient.dsn else { return nil }
    let parts = dsn.split(separator: ".")
    guard parts.count == 3 else { return nil }
    switch (parts[1], parts[2]) {
    case ("1", "1"), ("1", "3"), ("1", "6"), ("1", "10"):
      return "there is no such address, so please check how it is written"
    case ("1", "2"), ("4", "4"): return "the domain of the address was not found, so please check how it is written"
    case ("1", "7"), ("1", "8"): return "the sender's address was not accepted"
    case ("2", "1"): return "the mailbox is not in use"
    case ("2", "2"): return "the mailbox is full"
    case ("2", "3"), ("3", "4"): return "the message is too large"
    case ("4", "1"), ("4", "2"), ("4", "3"), ("4", "5"): return "the mail server there could not be reached"
    case ("4", "7"): return "the mail server there did not take it in time"
    case ("6", _): return "its contents were not accepted"
    case ("7", _):
      return recipient.outcome == .deferred
        ? "the mail server there asks to wait" : "a rule of the mail server there forbids it"
    default: return nil
    }
  }
}
