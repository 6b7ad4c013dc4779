public import MailVocabulary
public import MailWording

/// Everything that a report says, before it is set in a format.
public struct Report: Sendable {
  /// One finding with its words.
  public struct Entry: Sendable {
    public var finding: Finding
    public var words: FindingWords

    public init(finding: Finding, words: FindingWords) {
      self.finding = finding
      self.words = words
    }
  }

  /// What the log is, and how much of it was understood.
  public struct Coverage: Sendable {
    public var lines = 0
    public var understood = 0
    public var unread = 0
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
    /// Lines and unread lines by service, most first.
    public var services: [(name: String, lines: Int, unread: Int)] = []
    /// Programs that nobody knows, most lines first.
    public var strangers: [(name: String, lines: Int)] = []
    /// The daemons whose lines are not all understood, most such lines first.
    public var drifts: [Drift] = []
    /// When the log is silent though it should not be.
    public var silences: [(start: Instant, end: Instant)] = []

    /// What the lines of a daemon look like that are not understood.
    public struct Drift: Sendable {
      public var service: String
      public var lines: Int
      /// Since when, if the daemon was understood before.
      public var since: Instant?
      public var understoodBefore: Int
      /// The most frequent: the words, with `{}` for what differs.
      public var shapes: [(template: String, lines: Int, first: Instant?, sample: String)]

      public init(
        service: String, lines: Int, since: Instant?, understoodBefore: Int,
        shapes: [(template: String, lines: Int, first: Instant?, sample: String)]
      ) {
        self.service = service
        self.lines = lines
        self.since = since
        self.understoodBefore = understoodBefore
        self.shapes = shapes
      }
    }

    public init() {}

    public var share: Double { lines == 0 ? 1 : Double(understood) / Double(lines) }
  }

  public var paths: [String]
  public var entries: [Entry]
  public var health: Health
  public var coverage: Coverage
  public var sources: [LogSource]
  /// What could not be read.
  public var faults: [String]
  /// The language that it is told in.
  public var say: Wording
  /// Whether the end of the log was not waited for.
  public var isStopped = false
  /// How many findings are told, the gravest; nil is all.
  public var limit: Int?

  public init(
    paths: [String], entries: [Entry], health: Health, coverage: Coverage, sources: [LogSource], faults: [String],
    say: Wording = .english
  ) {
    self.say = say
    self.paths = paths
    self.entries = entries
    self.health = health
    self.coverage = coverage
    self.sources = sources
    self.faults = faults
  }

  /// The findings that are told.
  var told: ArraySlice<Entry> { entries.prefix(limit ?? .max) }

  /// How many are not.
  var untold: Int { entries.count - told.count }

  /// Less than this share of the lines understood, and nothing found is no sign of health.
  public static let trustedShare = 0.95
}

extension Report {
  /// So many entries, in their order, of as many kinds as there are: one that comes for each domain would hide all others.
  static func varied(_ entries: [Entry], limit: Int) -> [Entry] {
    guard entries.count > limit else { return entries }
    var seen: [FindingCode: Int] = [:]
    var firsts: [Int] = []
    var others: [Int] = []
    for place in entries.indices {
      let count = seen[entries[place].finding.code, default: 0]
      seen[entries[place].finding.code] = count + 1
      if count < Self.ofOneKind { firsts.append(place) } else { others.append(place) }
    }
    return (firsts + others).prefix(limit).sorted().map { entries[$0] }
  }

  private static let ofOneKind = 3
}
