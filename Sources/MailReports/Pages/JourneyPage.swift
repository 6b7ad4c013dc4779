public import MailVocabulary

/// The pages of messages that were asked for: one journey, or a table of many.
public struct JourneyPage {
  /// What was found about a message, in a sentence.
  public struct Finding: Sendable {
    public var code: String
    public var title: String

    public init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  let sources: [LogSource]
  let logEnd: Instant?
  /// By how many seconds the log's own stamps are ahead of the moments on the page.
  let stampLead: Int
  /// The moment as the reader writes it: date, then the time of day after a blank.
  let shown: (Instant) -> String
  let say: (Sentence) -> String

  public init(
    sources: [LogSource], logEnd: Instant?, stampLead: Int = 0, shown: @escaping (Instant) -> String,
    say: @escaping (Sentence) -> String = { $0.description }
  ) {
    self.sources = sources
    self.logEnd = logEnd
    self.stampLead = stampLead
    self.shown = shown
    self.say = say
  }

  private func say(_ template: String, _ values: [String: String] = [:]) -> String { say(Sentence(template, values)) }

  /// One message, its way and its state.
  public func page(_ journey: Journey, findings: [Finding] = [], hasLines: Bool = false) -> Page {
    Page(
      title: say(JourneyWords.title(journey.message)),
      blocks: blocks(journey, findings: findings, hasLines: hasLines))
  }

  private func blocks(_ journey: Journey, findings: [Finding], hasLines: Bool) -> [Page.Block] {
    let message = journey.message
    var blocks: [Page.Block] = [.pairs(facts(journey))]
    if !journey.steps.isEmpty { blocks += [.heading(say(JourneyWords.journey))] + timelines(journey.steps) }
    if journey.omitted > 0 {
      blocks.append(
        .paragraph(say(JourneyWords.omitted, ["count": String(journey.omitted)]), tone: .warning))
    }
    blocks.append(.heading(say(JourneyWords.state)))
    blocks += states(message)
    if !findings.isEmpty {
      blocks += [
        .heading(say(JourneyWords.findings)), .pairs(findings.map { Page.Pair($0.code, $0.title) }),
      ]
    }
    if hasLines, !journey.steps.isEmpty {
      blocks.append(.heading(say(JourneyWords.lines)))
      blocks.append(
        .lines(journey.steps.map { .init(place: LogSource.position($0.place, in: sources), text: $0.text) }))
    }
    return blocks
  }

  private func facts(_ journey: Journey) -> [Page.Pair] {
    let message = journey.message
    var pairs: [Page.Pair] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { pairs.append(Page.Pair(say(name), value)) }
    }
    add("From", JourneyWords.sender(message))
    add("To", message.recipients.isEmpty ? nil : names(message.recipients))
    add("Login", message.user)
    add("Client", JourneyWords.place(message.sourceDomain, message.sourceIP))
    add("Subject", journey.steps.lazy.compactMap { $0.fields[.subject] }.first.map(EncodedWords.decoded))
    add("Message-ID", message.messageID)
    add("Queue ids", message.localIDs.joined(separator: ", "))
    add("Hosts", message.hosts.joined(separator: ", "))
    add("Size", message.size.map { say("{size#} B", ["size": String($0)]) })
    if let note = LogFacts.note(stampLead: stampLead) { pairs.append(Page.Pair(say("Clock"), say(note))) }
    var told: Set<String> = []
    for other in journey.related {
      add(
        message.isNotification ? JourneyWords.aboutOther : JourneyWords.notification,
        say(JourneyWords.related(other, message)))
      told.formUnion(other.localIDs)
    }
    let rest = message.related.filter { !told.contains($0) }
    add(message.isNotification ? JourneyWords.aboutOther : JourneyWords.notification, rest.joined(separator: ", "))
    return pairs
  }

  private func names(_ recipients: [MessageTrace.Recipient], limit: Int = 5) -> String {
    say(Sentence("{names}", phrases: ["names": JourneyWords.names(recipients, limit: limit)]))
  }

  /// A timeline for each day, so that each moment is short.
  private func timelines(_ steps: [Journey.Step]) -> [Page.Block] {
    var blocks: [Page.Block] = []
    var day = ""
    var moments: [Page.Moment] = []
    var last: Instant?
    func close() {
      guard !moments.isEmpty else { return }
      blocks += [.paragraph(day, tone: .faint), .timeline(moments)]
      moments = []
    }
    for step in steps {
      let full = shown(step.time)
      let cut = full.lastIndex(of: " ") ?? full.startIndex
      let date = String(full[..<cut])
      if date != day {
        close()
        day = date
      }
      var text = say(JourneyWords.step(step))
      // A moment is no sentence.
      if text.hasSuffix(".") { text.removeLast() }
      if let last, step.time.seconds(since: last) >= 1 {
        text +=
          " "
          + say(
            Sentence(JourneyWords.later, phrases: ["span": [.span(step.time.seconds(since: last))]]))
      }
      last = step.time
      moments.append(
        Page.Moment(
          String(full[cut...].drop { $0 == " " }), Self.mark(step.kind), text,
          indent: Self.indent(step.kind), quote: quote(step), place: LogSource.position(step.place, in: sources)))
    }
    close()
    return blocks
  }

  /// The other side's own words, where they are worth it.
  private func quote(_ step: Journey.Step) -> String? {
    switch step.kind {
    case .passedOn, .delivered, .relayed, .deferred, .bounced, .rejected, .expired:
      (step.fields[.reply] ?? step.fields[.reason]).map {
        JourneyWords.said($0, of: step.code.prefix { $0 != "." })
      }
    default: nil
    }
  }

  static func mark(_ kind: Journey.Step.Kind) -> Page.Mark {
    switch kind {
    case .connected, .accepted: .arrived
    case .passedOn: .moved
    case .delivered, .relayed: .good
    case .deferred, .held: .waiting
    case .bounced, .rejected, .expired, .discarded: .bad
    case .identified, .queued, .retried, .filtered, .notified, .removed, .noted: .step
    }
  }

  /// What happens inside one server stands under its taking in.
  static func indent(_ kind: Journey.Step.Kind) -> Int {
    switch kind {
    case .identified, .queued, .filtered, .noted, .removed: 1
    default: 0
    }
  }

  /// A sentence, or some, for each group of recipients who fared alike.
  private func states(_ message: MessageTrace) -> [Page.Block] {
    var groups: [(key: String, recipients: [MessageTrace.Recipient])] = []
    for recipient in message.recipients {
      let key = "\(recipient.outcome) \(recipient.relayDomain ?? "") \(recipient.dsn ?? "") \(recipient.attempts)"
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].recipients.append(recipient)
      } else {
        groups.append((key, [recipient]))
      }
    }
    if groups.isEmpty { groups = [("", [])] }
    let relayed = groups.indices.filter { groups[$0].recipients.first?.outcome == .relayed }
    return groups.indices.flatMap { place -> [Page.Block] in
      let recipients = groups[place].recipients
      let outcome = recipients.first?.outcome ?? .unknown
      var sentences = JourneyWords.state(message, recipients, logEnd, shown)
      if place == relayed.last { sentences.append(JourneyWords.proof(relayed.count)) }
      let text = sentences.map(say).joined(separator: " ")
      var blocks: [Page.Block] = [.paragraph(text, tone: Self.tone(outcome))]
      if let reply = recipients.first?.reply {
        blocks.append(.pairs([.init(say(JourneyWords.reply), JourneyWords.said(reply, of: message.service))]))
      }
      return blocks
    }
  }

  static func tone(_ outcome: MessageTrace.Outcome) -> Style.Tone? {
    switch outcome {
    case .delivered, .relayed: .good
    case .deferred, .held, .queued: .warning
    case .bounced, .expired, .rejected, .discarded, .deleted: .error
    case .unknown: nil
    }
  }

  // MARK: Many

  /// Messages that the table shows; the newest.
  public static let tableLimit = 200

  /// A table of many, newest last.
  public func table(_ title: String, _ messages: [MessageTrace], count: Int) -> Page {
    let rows = messages.suffix(Self.tableLimit)
    var blocks: [Page.Block] = [.paragraph(say(JourneyWords.many, ["count": String(count)]))]
    if count > rows.count {
      blocks.append(.paragraph(say(JourneyWords.cut, ["shown": String(rows.count)]), tone: .warning))
    }
    blocks.append(
      .table(
        Page.Table(
          ["When", "Queue id", "From", "To", "Outcome"].map { .init(say($0), isCopied: $0 == "Queue id") },
          rows: rows.map { message in
            [
              shown(message.start), message.localIDs.first ?? "-", JourneyWords.sender(message) ?? "-",
              message.recipients.isEmpty ? "-" : names(message.recipients, limit: 1),
              say(JourneyWords.outcome(message)),
            ]
          })))
    // The one that did not arrive is most likely the one that is asked for.
    let named = rows.filter { !$0.localIDs.isEmpty }
    if let id = (named.last { !$0.hasArrived } ?? named.last)?.localIDs.first {
      blocks.append(.paragraph(say(JourneyWords.one, ["id": id]), tone: .faint))
    }
    return Page(title: title, blocks: blocks)
  }

  /// Every journey, one after the other.
  public func all(_ title: String, _ journeys: [(Journey, [Finding])], count: Int, hasLines: Bool) -> Page {
    var blocks: [Page.Block] = [.paragraph(say(JourneyWords.many, ["count": String(count)]))]
    if count > journeys.count {
      blocks.append(
        .paragraph(say(JourneyWords.tooManyJourneys, ["shown": String(journeys.count)]), tone: .warning))
    }
    for (journey, findings) in journeys {
      blocks.append(.heading(say(JourneyWords.title(journey.message))))
      blocks += self.blocks(journey, findings: findings, hasLines: hasLines)
    }
    return Page(title: title, blocks: blocks)
  }
}

extension MessageTrace {
  /// Whether all recipients got it, or another server took it for them.
  fileprivate var hasArrived: Bool { outcome == .delivered || outcome == .relayed }
}
