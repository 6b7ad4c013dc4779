public import MailVocabulary
import MailWording

/// What was read for a page: which files, of what time, and how much of it was understood.
public struct LogFacts: Sendable {
  public var sources: [LogSource]
  public var coverage: Report.Coverage
  /// What could not be read.
  public var faults: [String]
  public var since: Instant?
  public var until: Instant?
  /// By how many seconds the log's own stamps are ahead of the moments on the page, since it was written in another zone.
  public var stampLead: Int

  public init(
    sources: [LogSource], coverage: Report.Coverage, faults: [String] = [], since: Instant? = nil,
    until: Instant? = nil, stampLead: Int = 0
  ) {
    self.sources = sources
    self.coverage = coverage
    self.faults = faults
    self.since = since
    self.until = until
    self.stampLead = stampLead
  }

  /// Whoever compares the page with the log must know why the times differ.
  static func note(stampLead: Int) -> Sentence? {
    guard stampLead != 0 else { return nil }
    return Sentence(
      stampLead > 0
        ? "times are those of this machine; the log’s own stamps are {span} ahead"
        : "times are those of this machine; the log’s own stamps are {span} behind",
      phrases: ["span": [.span(Double(abs(stampLead)))]])
  }

  /// The span of the log that was asked for; nil if the log has nothing of it.
  public var span: (start: Instant, end: Instant)? {
    guard let first = coverage.first, let last = coverage.last else { return nil }
    let start = max(first, since ?? first)
    let end = min(last, until ?? last)
    return start <= end ? (start, end) : nil
  }

  /// The silences of the log inside that span.
  public var silences: [(start: Instant, end: Instant)] {
    guard let span else { return [] }
    return coverage.silences.filter { $0.start < span.end && $0.end > span.start }
  }

  /// Whether what is not in it did not happen here.
  public var supportsAbsence: Bool {
    coverage.lines > 0 && span != nil && faults.isEmpty && silences.isEmpty && coverage.share >= Report.trustedShare
  }

  func position(_ place: Place?) -> String? { place.map { LogSource.position($0, in: sources) } }

  var isDoubtful: Bool { coverage.lines > 0 && coverage.share < Report.trustedShare }
}

/// How pages that tell of a log write what all of them have.
struct LogWords {
  let facts: LogFacts
  let time: LocalTime
  let say: Wording

  func when(_ instant: Instant) -> String { time.text(instant, say) }

  func place(_ domain: String?, _ address: String?) -> String? {
    guard let domain, !domain.isEmpty, domain != address else { return address }
    return address.map { "\(domain) [\($0)]" } ?? domain
  }

  /// `POP3`; a login for sending is told as such.
  func name(_ mailProtocol: MailProtocol) -> String { mailProtocol.rawValue.uppercased() }

  /// `dovecot 12, pam 3`.
  func list(_ counts: Counts, limit: Int = 6) -> String {
    let shown = counts.sorted.prefix(limit).map { "\($0.name) \(say.number($0.count))" }.joined(separator: ", ")
    let rest = counts.total - counts.sorted.prefix(limit).reduce(0) { $0 + $1.count }
    return rest > 0 ? say("{list}, others {count}", ["list": shown, "count": say.number(rest)]) : shown
  }

  /// Some names, and how many more there are.
  func list(_ names: [String], limit: Int = 6) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit
      ? say("{list} and {count} more", ["list": shown, "count": say.number(names.count - limit)]) : shown
  }

  /// The log itself, as a pair; what is doubtful about it comes first on the page.
  var log: Page.Pair {
    let coverage = facts.coverage
    let values = [
      "lines": say.number(coverage.lines), "share": say.percent(coverage.share), "start": coverage.first.map(when),
      "end": coverage.last.map(when),
    ].compactMapValues { $0 }
    return Page.Pair(
      say("Log"),
      coverage.first == nil
        ? say("{lines|line|lines}, none with a time", values)
        : say("{start} to {end}, {lines|line|lines}, {share} of them understood", values))
  }

  /// What the page's times are, where they are not those that stand in the log.
  var clock: [Page.Pair] { LogFacts.note(stampLead: facts.stampLead).map { [.init(say("Clock"), say($0))] } ?? [] }

  var caution: [Page.Block] {
    guard facts.isDoubtful else { return [] }
    return [
      .paragraph(
        say(
          "Only {share} of the lines were understood: this may be a part of the truth, and what is not here is no sign of health.",
          ["share": say.percent(facts.coverage.share)]), tone: .warning)
    ]
  }

  func outcomes(_ tally: MailTally) -> String {
    let parts = MessageTrace.Outcome.allCases.compactMap { outcome in
      tally.outcomes[outcome].map { count(outcome, $0) }
    }
    return parts.isEmpty
      ? say("none") : say("{count}: {list}", ["count": say.number(tally.total), "list": parts.joined(separator: ", ")])
  }

  func name(_ outcome: MessageTrace.Outcome) -> String {
    switch outcome {
    case .delivered: say("delivered")
    case .relayed: say("handed on to another server")
    case .deferred: say("still waiting")
    case .bounced: say("sent back")
    case .expired: say("given up after waiting")
    case .rejected: say("turned away")
    case .discarded: say("thrown away")
    case .held: say("on hold")
    case .deleted: say("deleted from the queue")
    case .queued: say("on its way")
    case .unknown: say("of unknown outcome")
    }
  }

  private func count(_ outcome: MessageTrace.Outcome, _ number: Int) -> String {
    let values = ["count": say.number(number)]
    return switch outcome {
    case .delivered: say("{count|delivered|delivered}", values)
    case .relayed: say("{count|handed on to another server|handed on to other servers}", values)
    case .deferred: say("{count|still waiting|still waiting}", values)
    case .bounced: say("{count|sent back|sent back}", values)
    case .expired: say("{count|given up after waiting|given up after waiting}", values)
    case .rejected: say("{count|turned away|turned away}", values)
    case .discarded: say("{count|thrown away|thrown away}", values)
    case .held: say("{count|on hold|on hold}", values)
    case .deleted: say("{count|deleted from the queue|deleted from the queue}", values)
    case .queued: say("{count|on its way|on their way}", values)
    case .unknown: say("{count|of unknown outcome|of unknown outcome}", values)
    }
  }

  func mark(_ outcome: MessageTrace.Outcome) -> Page.Mark {
    switch outcome {
    case .delivered, .relayed: .good
    case .deferred, .held, .queued: .waiting
    case .bounced, .expired, .rejected, .discarded, .deleted: .bad
    case .unknown: .note
    }
  }

  /// The newest mail that did not go well.
  func troubled(_ tallies: [MailTally]) -> [Page.Moment] {
    tallies.flatMap(\.troubled.elements).sorted { $0.time < $1.time }.suffix(8).map { letter in
      let values = [
        "sender": letter.sender.map { $0.isEmpty ? "<>" : $0 } ?? "?", "recipient": letter.recipient,
        "outcome": name(letter.outcome), "id": letter.id, "relay": letter.relay,
      ].compactMapValues { $0 }
      let text =
        letter.recipient.isEmpty
        ? say("From {sender}, {outcome}{id? (~)}", values)
        : say("From {sender} to {recipient}{relay?, by way of ~}: {outcome}{id? (~)}", values)
      return Page.Moment(
        when(letter.time), mark(letter.outcome), text, quote: letter.reply, place: facts.position(letter.place))
    }
  }
}
