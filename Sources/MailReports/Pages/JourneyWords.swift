import MailVocabulary

/// All sentences of the page of one message, in English, with slots.
enum JourneyWords {
  // MARK: Steps

  static func step(_ step: Journey.Step) -> Sentence {
    var values: [String: String] = [:]
    for (field, value) in step.fields { values[field.key] = field.readable(value) }
    let fields = step.fields
    values["host"] = step.host ?? step.program
    values["program"] = step.program
    values["id"] = fields[.localID]
    values["client"] = place(fields[.sourceDomain], fields[.sourceIP])
    values["relay"] = place(fields[.destinationDomain], fields[.destinationIP])
    values["user"] = fields[.userName]
    values["to"] = fields[.recipient]
    values["from"] = fields[.sender].map { $0.isEmpty ? "<>" : $0 }
    if fields[.originalRecipient]?.lowercased() != fields[.recipient]?.lowercased() {
      values["original"] = fields[.originalRecipient]
    }
    return Sentence(template(step, hasRecipient: values["to"] != nil), values)
  }

  private static func template(_ step: Journey.Step, hasRecipient: Bool) -> String {
    switch step.kind {
    case .connected: "{client?~ }connected to {host} ({program})"
    case .accepted: "{host} took it in as {id}{client?, from ~}{user?, logged in as ~}{from?, sender ~}"
    case .identified: "{host} noted its Message-ID as {email.message_id}"
    case .queued where step.fields[.size] != nil:
      "It is in the queue of {host} as {id}{from?, from ~}, {mail.size|byte|bytes}{mail.recipients?, recipients: ~}"
    case .queued:
      "It is in the queue of {host} as {id}{from?, from ~}{mail.recipients?, recipients: ~}"
    case .retried: "{host} took it up again for another try"
    case .passedOn where hasRecipient: "{host} passed it on{relay? to ~} for {to}"
    case .delivered where hasRecipient: "Delivered on {host} to {to}{original?, asked for as ~}{relay?, by ~}"
    case .relayed where hasRecipient: "{host} handed it{relay? to ~} for {to}{original?, asked for as ~}"
    case .deferred where hasRecipient: "{host} could not deliver it to {to} for now{relay?, at ~}"
    case .bounced where hasRecipient: "It cannot be delivered to {to}{relay?: ~ refused it}"
    case .rejected: "{host} turned it away{client?, from ~}{from?, sender ~}{to?, recipient ~}"
    case .expired: "{host} gave up: it was in the queue too long"
    case .removed: "{host} is done with {id}"
    case .notified: "{host} made a notification{mail.related_id?: ~}"
    default: step.means
    }
  }

  /// The other side's words; qmail writes them without blanks.
  static func said(_ text: String, of service: some StringProtocol) -> String {
    service == "qmail" ? text.replacing("_", with: " ") : text
  }

  static func place(_ domain: String?, _ address: String?) -> String? {
    guard let domain, domain != address else { return address }
    return address.map { "\(domain) [\($0)]" } ?? domain
  }

  static let later = "({span} later)"
  static let omitted = "{count|step|steps} in the middle of this journey are left out: they were too many."

  // MARK: What became of it

  /// What became of it for recipients who fared alike.
  static func state(
    _ message: MessageTrace, _ group: [MessageTrace.Recipient], _ logEnd: Instant?, _ shown: (Instant) -> String
  )
    -> [Sentence]
  {
    let values = values(message, group, logEnd, shown)
    let phrases = phrases(message, group)
    guard let one = group.first else {
      guard message.isRefused else { return ["What became of it the log does not tell."] }
      return [Sentence(refusedSender, values, phrases: phrases), "The log names no recipient of it."]
    }
    var result: [Sentence] = []
    switch one.outcome {
    case .delivered:
      result.append(
        Sentence("Delivered to {to}{host? on ~}{time?, ~}{took?, ~ after it came in}.", values, phrases: phrases))
    case .relayed:
      result.append(
        Sentence(
          "Handed{relay? to ~}{time? on ~} for {to}, and taken there.", values, phrases: phrases))
    case .deferred:
      result.append(
        Sentence(
          "Still in the queue{host? of ~} for {to} when the log ends{end? on ~}: {tries|try has|tries have} failed, the last{time? on ~}.",
          values, phrases: phrases))
      if message.nextAttempt != nil {
        result.append(
          Sentence(
            "The next try is most likely about {next}: an estimate from the times between its tries.", values,
            phrases: phrases))
      }
      if message.nextAttempt == nil, let logEnd, let last = one.time, logEnd.seconds(since: last) > longWait {
        result.append(
          Sentence(
            "No further try is logged in the {span} until then.",
            phrases: ["span": [.span(logEnd.seconds(since: last))]]))
      }
      if message.expires != nil {
        result.append(
          Sentence(
            "{host?~ }will give up about {expires}: an estimate from how long other messages stayed in its queue.",
            values, phrases: phrases))
      }
    case .bounced:
      result.append(
        Sentence("Refused for {to}{time? on ~} by {refuser}. It will not be tried again.", values, phrases: phrases))
    case .rejected:
      result.append(
        Sentence("Turned away for {to}{time? on ~} by {refuser}: it was never taken in here.", values, phrases: phrases)
      )
    case .expired:
      result.append(
        Sentence("Given up for {to}{time? on ~}: it waited too long in the queue.", values, phrases: phrases))
    case .discarded:
      result.append(
        Sentence(
          "Thrown away for {to}{time? on ~} by a rule of this server: nobody is told of it.", values, phrases: phrases))
    case .held:
      result.append(
        Sentence("On hold for {to}{time? since ~}: it waits for a person who releases it.", values, phrases: phrases))
    case .deleted:
      result.append(
        Sentence("Deleted from the queue for {to}{time? on ~} by a command of an operator.", values, phrases: phrases))
    case .queued:
      result.append(
        Sentence(
          "Still on its way to {to} when the log ends{end? on ~}; no try is logged yet.", values, phrases: phrases))
    case .unknown:
      result.append(Sentence("What became of it for {to} the log does not tell.", values, phrases: phrases))
    }
    if one.outcome == .delivered, let mailbox = one.mailbox, mailbox.uppercased() != "INBOX" {
      result.append(Sentence("It was filed into the folder {folder}.", ["folder": MailboxName.decoded(mailbox)]))
    }
    return result
  }

  /// Said once, behind the last of those who took it.
  static func proof(_ count: Int) -> Sentence {
    count == 1
      ? "The reply is the proof for the postmaster there; what became of it afterwards only their log can tell."
      : "The replies are the proof for the postmasters there; what became of it afterwards only their logs can tell."
  }

  /// No server waits longer than this between two tries, in seconds.
  private static let longWait: Double = 12 * 3_600

  static let refusedSender = "Turned away by {refuser}{from?, sender ~}: it was never taken in here."
  static let reply = "Reply"

  private static func values(
    _ message: MessageTrace, _ group: [MessageTrace.Recipient], _ logEnd: Instant?, _ shown: (Instant) -> String
  ) -> [String: String] {
    var values: [String: String] = [:]
    let one = group.first
    values["host"] = message.hosts.last
    values["from"] = sender(message)
    values["time"] = one?.time.map(shown)
    values["relay"] = place(one?.relayDomain, one?.relayIP)
    values["tries"] = one.map { String($0.attempts) }
    values["next"] = message.nextAttempt.map(shown)
    values["end"] = logEnd.map(shown)
    values["expires"] = message.expires.map(shown)
    return values
  }

  private static func phrases(
    _ message: MessageTrace, _ group: [MessageTrace.Recipient]
  ) -> [String: [Sentence]] {
    var phrases = ["to": names(group)]
    let one = group.first
    if let relay = place(one?.relayDomain, one?.relayIP) {
      phrases["refuser"] = [Sentence("{relay}", ["relay": relay])]
    } else {
      phrases["refuser"] = [
        message.hosts.last.map { "this server (\($0, as: "host"))" } ?? "this server"
      ]
    }
    phrases["took"] = one?.time.map { [.span(max(0, $0.seconds(since: message.start)))] }
    return phrases
  }

  /// Some recipients by name, the rest by number.
  static func names(_ recipients: [MessageTrace.Recipient], limit: Int = 5) -> [Sentence] {
    var names = recipients.prefix(limit).map { one -> Sentence in
      guard let original = one.originalTo else { return "\(one.address, as: "address")" }
      return "\(one.address, as: "address") (asked for as \(original, as: "original"))"
    }
    if recipients.count > limit { names.append("and \(recipients.count - limit, as: "count") more") }
    return names
  }

  // MARK: Headings and names

  static func title(_ message: MessageTrace) -> Sentence {
    var sentence = Sentence(
      "Message {id}{from? from ~}{to? to ~}: {outcome}", phrases: ["outcome": [outcome(message)]])
    if let id = message.localIDs.first ?? message.messageID {
      sentence.values["id"] = id
    } else {
      sentence.phrases["id"] = ["without a queue id"]
    }
    sentence.values["from"] = sender(message)
    if !message.recipients.isEmpty { sentence.phrases["to"] = names(message.recipients, limit: 2) }
    return sentence
  }

  /// In one word.
  static func outcome(_ message: MessageTrace) -> Sentence {
    message.outcome.map { Sentence($0.rawValue) } ?? "differs by recipient"
  }

  static func sender(_ message: MessageTrace) -> String? { message.sender.map { $0.isEmpty ? "<>" : $0 } }

  static let journey = "Journey"
  static let state = "State"
  static let findings = "What mailwhy found about it"
  static let lines = "Lines"
  static let aboutOther = "Notification about"
  static let notification = "Notification"

  static func related(_ other: MessageTrace, _ own: MessageTrace) -> Sentence {
    Sentence(
      "{id} to {to}: {outcome}", ["id": other.localIDs.joined(separator: ", ")],
      phrases: ["to": names(other.recipients, limit: 2), "outcome": [outcome(other)]])
  }

  // MARK: Many

  static let many = "{count|message fits|messages fit}: oldest first."
  static let cut = "Only the newest {shown} are shown: narrow it by --since, --until, --from or --to."
  static let one = "One of them: mailwhy message {id}; every journey: --all."
  static let tooManyJourneys =
    "Only the newest {shown} journeys are told: narrow it by --since, --until, --from or --to."
}
