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

  public let code: FindingCode
  public let severity: Finding.Severity
  public let actor: Finding.Actor
  /// The words, in English, with `{slot}` where a value goes, `{count|time|times}` for a number with what it counts, and
  /// `{user?, as ~}` for what is said only if there is a value, which stands where the `~` is.
  ///
  /// Every finding has `subject`, `count`, `first`, `last`, `day`, and most have `service`; a rule adds its own.
  public let title: String
  public let cause: String
  public let remedy: [String]
  /// What to do instead where the finding's `service` is one of these: commands of the daemon at hand.
  public let remedyFor: [String: [String]]
  public let unless: String?
  public let blindSpots: String?
  public let detector: Detector
  public let cases: [Case]

  public init(
    _ code: FindingCode, severity: Finding.Severity, actor: Finding.Actor, title: String, cause: String,
    remedy: [String], remedyFor: [String: [String]] = [:], unless: String? = nil, blindSpots: String? = nil,
    detector: Detector, cases: [Case]
  ) {
    self.code = code
    self.severity = severity
    self.actor = actor
    self.title = title
    self.cause = cause
    self.remedy = remedy
    self.remedyFor = remedyFor
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
    values["first"] = finding.firstSeen.description
    values["last"] = finding.lastSeen.description
    values["day"] = String(finding.firstSeen.description.prefix(10))
    let steps = finding.values["service"].flatMap { remedyFor[$0] } ?? remedy
    // Steps hold commands that people paste into a shell; who chose the text of a value may have hoped for that.
    let quoted = values.mapValues(Self.shellQuoted)
    return FindingWords(
      title: Self.fill(title, values), cause: Self.fill(cause, values), remedy: steps.map { Self.fill($0, quoted) },
      actor: actor, unless: unless.map { Self.fill($0, values) }, blindSpots: blindSpots.map { Self.fill($0, values) })
  }

  /// Puts values into their slots; a slot without a value is left out with the blank before it. `{{` and `}}` are
  /// braces that stand for themselves, for commands that have some.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      result += rest[..<place]
      let brace = rest[place]
      rest = rest[rest.index(after: place)...]
      if rest.first == brace {
        result.append(brace)
        rest = rest.dropFirst()
      } else if brace == "{", let close = rest.firstIndex(of: "}") {
        let slot = rest[..<close].split(separator: "|", omittingEmptySubsequences: false)
        if let mark = rest[..<close].firstIndex(of: "?") {
          if let value = values[String(rest[..<mark])] {
            result += rest[rest.index(after: mark)..<close].replacing("~", with: value)
          }
        } else if let value = values[String(slot[0])] {
          result += value
          if slot.count == 3 { result += " " + (value == "1" ? slot[1] : slot[2]) }
        } else if result.last == " " {
          result.removeLast()
        }
        rest = rest[rest.index(after: close)...]
      }
    }
    return result + rest
  }

  /// The value as one word of a shell, in quotes only where it needs them; lists with commas stay as they are.
  static func shellQuoted(_ value: String) -> String {
    var last: UInt8 = 0x20
    var isPlain = true
    for byte in value.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: ":"),
        UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        break
      case 0x20 where last == UInt8(ascii: ","): break
      default: isPlain = false
      }
      last = byte
    }
    return isPlain ? value : "'" + value.replacing("'", with: #"'\''"#) + "'"
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
