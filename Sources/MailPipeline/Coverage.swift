import MailSyntax
public import MailVocabulary

/// How much of the log was understood, and of whom it is.
public struct Coverage: Sendable {
  public struct Service: Sendable {
    public var lines = 0
    /// Lines of it that only a catch-all fits.
    public var unread = 0
  }

  public var lines = 0
  public var understood = 0
  /// Of a known daemon, but of unknown wording.
  public var unread = 0
  /// Of nobody known.
  public var unknown = 0
  /// Connections and messages that were not followed to their end, because too many were in flight at once.
  public var sessionsLetGo = 0
  public var messagesLetGo = 0
  /// Recipients of messages that have too many, and findings of a kind of which there are too many.
  public var recipientsLetGo = 0
  public var findingsLetGo = 0
  /// Users and sources of which too many were seen to tell each one's story.
  public var storiesLetGo = 0
  public var first: Instant?
  public var last: Instant?
  /// By `service.type`.
  public var services: [String: Service] = [:]
  /// Programs of unknown lines with how many, at most sixty-four.
  public var strangers: [String: Int] = [:]
  /// What the unread lines of each service look like, most lines first.
  public private(set) var drifts: [Drift] = []
  /// Lines for each service number, turned into ``services`` when asked for.
  private var byNumber: [(lines: Int, unread: Int)] = []
  /// Shapes of unread lines for each service number; empty if nobody wants them.
  private var shapes: [ShapeCounter] = []
  private let wantsDrifts: Bool

  /// - Parameter wantsDrifts: whether the unread lines are looked at, not only counted.
  public init(wantsDrifts: Bool = false) { self.wantsDrifts = wantsDrifts }

  /// Counts a line of which nobody asks what it says.
  mutating func count(at time: Instant?) {
    lines += 1
    guard let time else { return }
    if first == nil || time < first! { first = time }
    if last == nil || time > last! { last = time }
  }

  mutating func count(_ event: Event) {
    count(at: event.time)
    let message = event.line.message
    if message == 0 {
      unknown += 1
      guard event.line.programCount > 0 else { return }
      let name = event.program.string(limit: Event.textLimit)
      if strangers.count < 64 || strangers[name] != nil { strangers[name, default: 0] += 1 }
      return
    }
    let facts = event.facts
    if byNumber.isEmpty { byNumber = Array(repeating: (0, 0), count: event.lexicon.services.count) }
    byNumber[Int(facts.service)].lines += 1
    if facts.isCatchAll {
      unread += 1
      byNumber[Int(facts.service)].unread += 1
      if wantsDrifts { note(event) }
    } else {
      understood += 1
    }
  }

  private mutating func note(_ event: Event) {
    let service = Int(event.facts.service)
    if shapes.isEmpty {
      shapes = Array(
        repeating: ShapeCounter(capacity: Drift.capacity, samples: 1), count: event.lexicon.services.count)
    }
    shapes[service].count(event, before: byNumber[service].lines - byNumber[service].unread)
  }

  /// Gives the counts their names.
  mutating func name(_ names: [String]) {
    drifts = shapes.indices.compactMap { Drift(shapes[$0], service: names[$0]) }
      .sorted { ($1.lines, $0.service) < ($0.lines, $1.service) }
    for (number, count) in byNumber.enumerated() where count.lines > 0 {
      services[names[number]] = Service(lines: count.lines, unread: count.unread)
    }
  }

  /// The share of lines that were understood, 0 to 1.
  public var share: Double { lines == 0 ? 1 : Double(understood) / Double(lines) }
}
