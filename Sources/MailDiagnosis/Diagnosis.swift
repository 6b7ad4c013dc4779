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
    /// The service, or the process that the kernel or its manager names.
    case process
    /// The user whose mailbox it is; else the program.
    case owner
  }

  public let code: FindingCode
  public let severity: Finding.Severity
  public let actor: Finding.Actor
  /// The words, in English; see ``Sentence`` for the slots.
  ///
  /// Every finding has `subject`, `count`, `first`, `last`, `day`, and most have `service`; a rule adds its own.
  public let title: String
  public let cause: String
  public let remedy: [String]
  /// What to do instead where the finding's `service` is one of these: commands of the daemon at hand.
  public let remedyFor: [String: [String]]
  public let unless: String?
  /// What the log cannot tell, and which setting would make it tell.
  public let blindSpots: String?
  /// The same where the finding's `service` is one of these: settings of the daemon at hand.
  public let blindSpotsFor: [String: String]
  public let detector: Detector
  private let makeCases: @Sendable () -> [Case]

  /// Logs that show it, and look-alikes that don't: made when asked for, since who diagnoses needs none of them.
  public var cases: [Case] { makeCases() }

  public init(
    _ code: FindingCode, severity: Finding.Severity, actor: Finding.Actor, title: String, cause: String,
    remedy: [String], remedyFor: [String: [String]] = [:], unless: String? = nil, blindSpots: String? = nil,
    blindSpotsFor: [String: String] = [:], detector: Detector,
    cases: @autoclosure @escaping @Sendable () -> [Case]
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
    self.blindSpotsFor = blindSpotsFor
    self.detector = detector
    makeCases = cases
  }

  /// The words of a finding, its values filled in.
  ///
  /// - Parameters:
  ///   - say: tells a sentence in the reader's language.
  ///   - shown: a moment as the reader writes it.
  public func words(
    for finding: Finding, _ say: (Sentence) -> String, shown: (Instant) -> String = { $0.description }
  ) -> FindingWords {
    var values = finding.values
    values["subject"] = finding.subject.value
    // The system's own commands know no domain.
    values["account"] = finding.subject.value.split(separator: "@").first.map(String.init)
    values["count"] = String(finding.count)
    values["first"] = shown(finding.firstSeen)
    values["last"] = shown(finding.lastSeen)
    values["day"] = String(finding.firstSeen.description.prefix(10))
    let steps = finding.values["service"].flatMap { remedyFor[$0] } ?? remedy
    let blind = finding.values["service"].flatMap { blindSpotsFor[$0] } ?? blindSpots
    // Steps hold commands that people paste into a shell; who chose the text of a value may have hoped for that.
    let quoted = values.mapValues(Self.shellQuoted)
    func told(_ english: String) -> String { say(Sentence(english, values, phrases: finding.phrases)) }
    // Where the log shows another reason than most logs do, the rule tells it.
    let cause = finding.phrases["cause"]?.first?.template ?? cause
    return FindingWords(
      title: told(title), cause: told(cause), remedy: steps.map { say(Sentence($0, quoted, phrases: finding.phrases)) },
      actor: finding.actor ?? actor, unless: unless.map(told), blindSpots: blind.map(told))
  }

  /// All that it says, in English, its slots empty: what other languages have to say.
  public var sentences: [String] {
    [title, cause] + remedy + remedyFor.keys.sorted().flatMap { remedyFor[$0] ?? [] }
      + [unless, blindSpots].compactMap { $0 } + blindSpotsFor.keys.sorted().compactMap { blindSpotsFor[$0] }
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

  /// The same, of which lines that come before the first time of a log are taken to be of that time.
  func dated(_ earliest: Instant?) -> Incident {
    var copy = self
    guard let earliest, first == Instant(seconds: 0) else { return copy }
    copy.first = earliest
    copy.last = max(last, earliest)
    return copy
  }

  public var evidence: [Evidence] { head + tail }
}

extension Finding {
  /// The finding that an incident is.
  init(
    _ code: FindingCode, _ subject: Subject, _ incident: Incident, severity: Severity,
    confidence: Confidence = .observed, values: [String: String] = [:], phrases: [String: [Sentence]] = [:]
  ) {
    self.init(
      code, subject, severity: severity, confidence: confidence, firstSeen: incident.first, lastSeen: incident.last,
      count: incident.count, evidence: incident.evidence, values: values, phrases: phrases)
  }
}
