public import MailVocabulary
public import MailWording

/// Says that somebody or something is not in the log: where it was looked for, what is like it, and how far that can be
/// trusted.
public struct AbsencePage {
  /// What a log must tell of for an absence to mean anything.
  public enum Kind: Sendable {
    case user, host, message
  }

  /// Something like it: a name, or a message with a sentence that says in what it is like it.
  public struct Near: Sendable {
    public var name: String
    public var count: Int
    public var told: Sentence?
    /// When it was seen last: `{time}` of the sentence.
    public var time: Instant?
    /// How to ask for it.
    public var id: String?

    public init(_ name: String, _ count: Int, told: Sentence? = nil, time: Instant? = nil, id: String? = nil) {
      self.name = name
      self.count = count
      self.told = told
      self.time = time
      self.id = id
    }
  }

  let asked: String
  let kind: Kind
  /// Whether the log tells of such things at all: of anybody's logins, of any remote machine, of subjects.
  let isTold: Bool
  let near: [Near]
  /// Lines that name it, though nothing was done under that name.
  let mentions: Counts
  let lastMention: Place?
  let words: LogWords

  public init(
    _ asked: String, _ kind: Kind, isTold: Bool, near: [Near], mentions: Counts = Counts(), lastMention: Place? = nil,
    facts: LogFacts, time: LocalTime, say: Wording
  ) {
    self.asked = asked
    self.kind = kind
    self.isTold = isTold
    self.near = near
    self.mentions = mentions
    self.lastMention = lastMention
    words = LogWords(facts: facts, time: time, say: say)
  }

  private var say: Wording { words.say }
  /// Whether the log supports that it was not here.
  public var isSure: Bool { isTold && mentions.isEmpty && words.facts.supportsAbsence }

  public var page: Page {
    let facts = words.facts
    var blocks: [Page.Block] = [.paragraph(verdict, tone: isSure ? .strong : .warning)]
    var pairs = [Page.Pair(say("Searched"), words.list(facts.sources.map(\.path), limit: 12)), words.log]
    if let since = facts.since { pairs.append(.init(say("Only from"), words.when(since))) }
    if let until = facts.until { pairs.append(.init(say("Only before"), words.when(until))) }
    for silence in facts.silences.prefix(5) {
      pairs.append(
        .init(
          say("Silent"),
          say("{start} to {end}", ["start": words.when(silence.start), "end": words.when(silence.end)]),
          tone: .warning))
    }
    for fault in facts.faults { pairs.append(.init(say("Not read"), fault, tone: .error)) }
    if !mentions.isEmpty {
      let place = facts.position(lastMention).map { "; \($0)" } ?? ""
      pairs.append(.init(say("Named by"), words.list(mentions) + place))
    }
    blocks.append(.pairs(pairs))
    blocks += nearBlocks
    return Page(
      title: say("Not found: {asked}", ["asked": asked]), language: say.language.rawValue, blocks: blocks)
  }

  private var nearBlocks: [Page.Block] {
    let moments = near.compactMap { one in
      one.told.map { told in
        var told = told
        told.values["time"] = one.time.map(words.when)
        return Page.Moment("", .note, say(told) + (one.id.map { " mailwhy message \($0)" } ?? ""))
      }
    }
    let rows = near.filter { $0.told == nil }.map { [$0.name, say.number($0.count)] }
    var blocks: [Page.Block] = []
    if !moments.isEmpty { blocks += [.heading(say("Near it")), .timeline(moments)] }
    if !rows.isEmpty {
      let columns: [Page.Table.Column] = [.init(say("Name")), .init(say("Times"), isNumber: true)]
      blocks += [.heading(say("Names like it")), .table(.init(columns, rows: rows))]
    }
    return blocks
  }

  private var verdict: String {
    let facts = words.facts
    if isSure, let span = facts.span {
      return say(
        "Never seen here between {start} and {end}: the log was understood and has no gap there.",
        ["start": words.when(span.start), "end": words.when(span.end)])
    }
    return say("Not found, which does not mean that it was not here: {reason}.", ["reason": doubt])
  }

  private var doubt: String {
    let facts = words.facts
    if facts.coverage.lines == 0 || facts.coverage.first != nil && facts.span == nil {
      return say("the log has nothing of that time")
    }
    if !facts.faults.isEmpty { return say("a part of the log could not be read") }
    if facts.isDoubtful {
      return say("only {share} of the lines were understood", ["share": say.percent(facts.coverage.share)])
    }
    if !mentions.isEmpty { return say("some lines name it, though they belong to no session and no message") }
    if !isTold {
      return switch kind {
      case .user: say("this log tells of nobody's logins, so it is not the one in which they would stand")
      case .host: say("this log names no remote machine at all")
      case .message: say("this log does not tell subjects")
      }
    }
    return facts.coverage.first == nil ? say("no line has a time") : say("the log is silent for a part of the time")
  }

  public var record: Record {
    var record = Record()
    switch kind {
    case .user: record.text("user.name", asked)
    case .host: record.text("host.query", asked)
    case .message: record.text("message.query", asked)
    }
    record.text("result", "not-found")
    record.text("absence", isSure ? "supported" : "doubtful")
    if !near.isEmpty { record.texts("near", near.map(\.name)) }
    if !mentions.isEmpty { record.integer("log.mentions", mentions.total) }
    words.facts.write(into: &record)
    return record
  }
}

extension LogFacts {
  /// What was read, as keys of a record.
  func write(into record: inout Record) {
    record.texts("log.file.path", sources.map(\.path))
    record.integer("log.lines", coverage.lines)
    record.decimal("log.understood", coverage.share)
    record.instant("log.first_seen", coverage.first)
    record.instant("log.last_seen", coverage.last)
    if !faults.isEmpty { record.texts("log.faults", faults) }
  }
}
