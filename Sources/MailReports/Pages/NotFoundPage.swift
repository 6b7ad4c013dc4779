public import MailVocabulary

/// Where something was looked for, and how far an absence can be trusted.
public struct Searched: Sendable {
  public var paths: [String]
  public var coverage: Report.Coverage
  public var faults: [String]
  public var since: Instant?
  public var until: Instant?
  /// Whether what was asked for is logged at all, as subjects seldom are.
  public var isLogged: Bool

  public init(
    paths: [String], coverage: Report.Coverage, faults: [String], since: Instant?, until: Instant?, isLogged: Bool
  ) {
    self.paths = paths
    self.coverage = coverage
    self.faults = faults
    self.since = since
    self.until = until
    self.isLogged = isLogged
  }

  /// The span of the log that was asked for.
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

  /// Whether what is not in the log did not happen here.
  public var supportsAbsence: Bool {
    isLogged && span != nil && faults.isEmpty && silences.isEmpty && coverage.lines > 0
      && coverage.share >= Report.trustedShare
  }
}

/// The page that tells that nothing was found: where it was looked for, what is like it, and what that means.
public struct NotFoundPage {
  /// Something like it, in a sentence.
  public struct Near: Sendable {
    public var sentence: Sentence
    /// How to ask for it.
    public var id: String?

    public init(sentence: Sentence, id: String?) {
      self.sentence = sentence
      self.id = id
    }
  }

  let asked: String
  let searched: Searched
  let near: [Near]
  let shown: (Instant) -> String
  let say: (Sentence) -> String

  public init(
    asked: String, searched: Searched, near: [Near], shown: @escaping (Instant) -> String,
    say: @escaping (Sentence) -> String = { $0.description }
  ) {
    self.asked = asked
    self.searched = searched
    self.near = near
    self.shown = shown
    self.say = say
  }

  private func say(_ template: String, _ values: [String: String] = [:]) -> String { say(Sentence(template, values)) }

  public var page: Page {
    var blocks: [Page.Block] = [verdict]
    let facts = searched.coverage
    var pairs = [
      Page.Pair(say("Searched"), searched.paths.isEmpty ? "-" : searched.paths.joined(separator: ", ")),
      Page.Pair(
        say("Lines"),
        say(
          "{lines}, of which {share} were understood",
          ["lines": say("{count#}", ["count": String(facts.lines)]), "share": say(Sentence.percent(facts.share))])),
    ]
    if let first = facts.first, let last = facts.last {
      pairs.append(Page.Pair(say("Log"), span(first, last)))
    }
    if searched.since != nil || searched.until != nil {
      pairs.append(
        Page.Pair(
          say("Asked for"), searched.span.map { span($0.start, $0.end) } ?? say("a time that is not in this log")))
    }
    for silence in searched.silences.prefix(5) {
      pairs.append(Page.Pair(say("Silent"), span(silence.start, silence.end), tone: .warning))
    }
    for fault in searched.faults { pairs.append(Page.Pair(say("Not read"), fault, tone: .error)) }
    blocks.append(.pairs(pairs))
    if !near.isEmpty {
      blocks += [
        .heading(say("Near it")),
        .timeline(
          near.map { one in
            Page.Moment("", .note, say(one.sentence) + (one.id.map { " mailwhy message \($0)" } ?? ""))
          }),
      ]
    }
    return Page(title: say("Not found: {asked}", ["asked": asked]), blocks: blocks)
  }

  private func span(_ start: Instant, _ end: Instant) -> String {
    say("{start} to {end}", ["start": shown(start), "end": shown(end)])
  }

  private var verdict: Page.Block {
    if searched.supportsAbsence, let span = searched.span {
      return .paragraph(
        say(
          "Not seen here between {start} and {end}: the log has no gap there and was understood.",
          ["start": shown(span.start), "end": shown(span.end)]), tone: .strong)
    }
    let reason =
      if searched.coverage.lines == 0 || searched.span == nil {
        say("the log has nothing of that time")
      } else if !searched.faults.isEmpty {
        say("a part of the log could not be read")
      } else if searched.coverage.share < Report.trustedShare {
        say("only {share} of the lines were understood", ["share": say(Sentence.percent(searched.coverage.share))])
      } else if !searched.silences.isEmpty {
        say("the log is silent for a part of that time")
      } else {
        say("this log does not tell subjects")
      }
    return .paragraph(
      say("Not found, which does not mean that it was not here: {reason}.", ["reason": reason]), tone: .warning)
  }
}
