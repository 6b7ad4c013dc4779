public import MailVocabulary

/// A few polite sentences for the person who asks where a message is: no name of a machine of ours, no queue id, nobody
/// else's address, no words of the log.
public struct AnswerPage {
  public enum Reader: String, CaseIterable, Sendable {
    case sender, recipient
  }

  let reader: Reader
  public typealias Reason = (reason: String?, mending: Mending)

  let reason: (MessageTrace.Recipient) -> Reason
  let shown: (Instant) -> String
  let say: (Sentence) -> String

  /// - Parameter reason: why mail for a recipient did not go well, as a person outside may be told, and what must be mended
  ///   by the sender.
  public init(
    _ reader: Reader, reason: @escaping (MessageTrace.Recipient) -> Reason, shown: @escaping (Instant) -> String,
    say: @escaping (Sentence) -> String = { $0.description }
  ) {
    self.reader = reader
    self.reason = reason
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
                : "What became of it, our records do not tell."))))
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
      phrases["told"] = [
        reader == .sender
          ? "Our system has sent you a message about it." : "Our system has sent the sender a message about it."
      ]
    }
    let why = reason(recipient)
    phrases["reason"] = why.reason.map { [Sentence($0)] }
    phrases["again"] = [Sentence(again(why.mending))]
    return Sentence(template(recipient), values, phrases: phrases)
  }

  /// What the reader may do about it: only the sender can send again.
  private func again(_ mending: Mending) -> String {
    switch (reader, mending) {
    case (.sender, .none): "Please send it again when that is mended."
    case (.sender, .address): "Please correct the address before you send it again."
    case (.sender, .message): "Please change it before you send it again."
    case (.recipient, .none): "Please ask the sender to send it again when that is mended."
    case (.recipient, .address): "Please ask the sender to correct the address and to send it again."
    case (.recipient, .message): "Please ask the sender to change it and to send it again."
    }
  }

  private func template(_ recipient: MessageTrace.Recipient) -> String {
    switch recipient.outcome {
    case .delivered:
      "It was put into the mailbox of {to}{time? on ~}. If it cannot be seen there, please look into the folder for unwanted mail and at the filters of the mail program."
    case .relayed:
      "Another mail server, on the way to {to}, accepted it{time? on ~}. If it did not arrive, the provider of that address can look for it by this time."
    case .deferred:
      "It could not be delivered to {to} yet{reason?: ~}. We will go on trying; nothing needs to be done for now, and if it fails for good the sender is told."
    case .bounced:
      "It could not be delivered to {to}{reason?: ~}. {told?~ }{again}"
    case .rejected: "It was not accepted for {to}{reason?: ~}. {again}"
    case .expired:
      "It could not be delivered to {to}, although we tried for as long as our server does{reason?: ~}. {told?~ }Please try again later or in another way."
    case .discarded: "It was held back by a protective rule of our server for {to}. Please ask the postmaster."
    case .held: "It has not yet been delivered to {to}: it waits until our postmaster has looked at it."
    case .deleted: "It was taken out of the queue for {to} by hand. Please ask our postmaster why."
    case .queued: "It is on its way to {to}. Please give it a little time."
    case .unknown: "What became of it for {to}, our records do not tell. Please ask the postmaster."
    }
  }
}
