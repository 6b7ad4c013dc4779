public import MailVocabulary

/// One thing that can be wrong: how it is found, how it is told, and logs that show it and that don't.
///
/// The same value is the rule, its test, and its chapter of the manual.
public struct Diagnosis: Sendable {
  /// How it is found.
  public enum Detector: Sendable {
    /// Each line whose message shows this code is evidence; one finding for each subject.
    case shownBy(SubjectRule, atLeast: Int)
    /// A rule over what was collected in the whole log.
    case rule(@Sendable (borrowing Casebook) -> [Finding])
  }

  /// Whom a line accuses.
  public enum SubjectRule: Sendable {
    case source, user, host, program, service, log
  }

  /// A log, and what must be said of it.
  public struct Case: Sendable {
    public enum Verdict: Sendable {
      /// Found, of this subject; the lines that begin with `»` are its evidence.
      case finds(String)
      case silent
    }

    public let verdict: Verdict
    /// Why it is a case.
    public let because: String
    public let lines: [String]

    /// A log in which it is found; the telling lines begin with `»`.
    public static func finds(_ subject: String, because: String, _ lines: [String]) -> Case {
      Case(verdict: .finds(subject), because: because, lines: lines)
    }

    /// A look-alike in which it is not.
    public static func silent(because: String, _ lines: [String]) -> Case {
      Case(verdict: .silent, because: because, lines: lines)
    }
  }

  public let code: FindingCode
  public let severity: Finding.Severity
  public let actor: Finding.Actor
  /// The words, in English, with `{slot}` where a value goes. Every finding has `subject`, `count`, `first`, `last`,
  /// `service` and `host` where known; a rule may add its own.
  public let title: String
  public let cause: String
  public let remedy: [String]
  public let unless: String?
  public let blindSpots: String?
  public let detector: Detector
  public let cases: [Case]

  public init(
    _ code: FindingCode, severity: Finding.Severity, actor: Finding.Actor, title: String, cause: String,
    remedy: [String], unless: String? = nil, blindSpots: String? = nil, detector: Detector, cases: [Case]
  ) {
    self.code = code
    self.severity = severity
    self.actor = actor
    self.title = title
    self.cause = cause
    self.remedy = remedy
    self.unless = unless
    self.blindSpots = blindSpots
    self.detector = detector
    self.cases = cases
  }

  /// The words of a finding, its values filled in.
  public func words(for finding: Finding) -> FindingWords {
    var values = finding.values
    values["subject"] = finding.subject.value
    values["count"] = String(finding.count)
    func fill(_ text: String) -> String { Self.fill(text, values) }
    return FindingWords(
      title: fill(title), cause: fill(cause), remedy: remedy.map(fill), actor: actor, unless: unless.map(fill),
      blindSpots: blindSpots.map(fill))
  }

  /// Puts values into their slots; a slot without a value is left out with the blank before it.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      if rest[open...].hasPrefix("{{") {
        // A brace that stands for itself, for commands that have one.
        result += "{"
        rest = rest[rest.index(open, offsetBy: 2)...]
        continue
      }
      if let value = values[String(rest[rest.index(after: open)..<close])] {
        result += value
      } else if result.last == " " {
        result.removeLast()
      }
      rest = rest[rest.index(after: close)...]
    }
    return (result + rest).replacing("}}", with: "}")
  }
}

/// Telling lines of one thing, counted, the first and last ones kept.
public struct Incident: Sendable {
  public private(set) var first: Instant
  public private(set) var last: Instant
  public private(set) var count = 0
  private var head: [Evidence] = []
  private var tail: [Evidence] = []

  static let headLimit = 4
  static let tailLimit = 2

  public init(at time: Instant) {
    first = time
    last = time
  }

  public mutating func add(_ time: Instant, count: Int = 1, _ evidence: @autoclosure () -> Evidence?) {
    first = min(first, time)
    last = max(last, time)
    self.count += count
    guard let evidence = evidence() else { return }
    if head.count < Self.headLimit {
      head.append(evidence)
    } else {
      if tail.count == Self.tailLimit { tail.removeFirst() }
      tail.append(evidence)
    }
  }

  public mutating func add(_ other: Incident) {
    first = min(first, other.first)
    last = max(last, other.last)
    count += other.count
    for evidence in other.evidence {
      if head.count < Self.headLimit {
        head.append(evidence)
      } else {
        if tail.count == Self.tailLimit { tail.removeFirst() }
        tail.append(evidence)
      }
    }
  }

  public var evidence: [Evidence] { head + tail }
}

extension Finding {
  /// The finding that an incident is.
  init(
    _ code: FindingCode, _ subject: Subject, _ incident: Incident, severity: Severity,
    confidence: Confidence = .observed, values: [String: String] = [:]
  ) {
    self.init(
      code, subject, severity: severity, confidence: confidence, firstSeen: incident.first, lastSeen: incident.last,
      count: incident.count, evidence: incident.evidence, values: values)
  }
}
