/// One thing that is wrong or notable: an incident with a start, an end and a count of its telling lines.
///
/// Data only: the words are the catalogue's, filled with ``values``; so a stored finding can be told in any language.
public struct Finding: Sendable {
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    case notice, warning, error, critical

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    var rank: Int {
      switch self {
      case .notice: 0
      case .warning: 1
      case .error: 2
      case .critical: 3
      }
    }
  }

  public enum SubjectType: String, CaseIterable, Sendable {
    case user, source, message, domain, service, host, log
  }

  /// Who must act.
  public enum Actor: String, CaseIterable, Sendable {
    case user, admin, remote
  }

  public struct Subject: Hashable, Sendable {
    public var type: SubjectType
    public var value: String

    public init(_ type: SubjectType, _ value: String) {
      self.type = type
      self.value = value
    }
  }

  /// Whether it still goes on when the log ends.
  public enum Status: String, CaseIterable, Sendable {
    case ongoing, over
  }

  /// Another finding, by what makes it one.
  public struct Reference: Hashable, Sendable {
    public var code: FindingCode
    public var subject: Subject

    public init(_ code: FindingCode, _ subject: Subject) {
      self.code = code
      self.subject = subject
    }
  }

  public var code: FindingCode
  public var subject: Subject
  public var severity: Severity
  public var confidence: Confidence
  public var firstSeen: Instant
  /// Whether any of its lines has a time.
  public var isTimed: Bool { firstSeen != Instant(seconds: 0) }
  public var lastSeen: Instant
  /// How many lines tell it.
  public var count: Int
  /// The telling ones, bounded.
  public var evidence: [Evidence] = []
  /// What fills the slots of the words: numbers, names, addresses, service.
  public var values: [String: String] = [:]
  /// Slots that are filled with sentences of their own.
  public var phrases: [String: [Sentence]] = [:]
  /// Who must act, where it is not who mostly must.
  public var actor: Actor?
  public var status: Status = .over
  /// Findings that are there because of this one, and those because of which this one is.
  public var explains: [Reference] = []
  public var explainedBy: [Reference] = []

  public init(
    _ code: FindingCode, _ subject: Subject, severity: Severity, confidence: Confidence = .observed,
    firstSeen: Instant, lastSeen: Instant, count: Int, evidence: [Evidence] = [], values: [String: String] = [:],
    phrases: [String: [Sentence]] = [:]
  ) {
    self.code = code
    self.subject = subject
    self.severity = severity
    self.confidence = confidence
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.count = count
    self.evidence = evidence
    self.values = values
    self.phrases = phrases
  }

  public var reference: Reference { Reference(code, subject) }
}

/// The words of a finding in one language.
public struct FindingWords: Sendable {
  public var title: String
  public var cause: String
  public var remedy: [String]
  public var actor: Finding.Actor
  public var unless: String?
  public var blindSpots: String?

  public init(
    title: String, cause: String, remedy: [String], actor: Finding.Actor, unless: String? = nil,
    blindSpots: String? = nil
  ) {
    self.title = title
    self.cause = cause
    self.remedy = remedy
    self.actor = actor
    self.unless = unless
    self.blindSpots = blindSpots
  }
}
