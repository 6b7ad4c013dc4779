import ArgumentParser
import MailDiagnosis
import MailInput
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Says what is wrong, why, the evidence, and what to do (the main job).",
    discussion: """
      Examples:
        mailwhy /var/log/maillog
        mailwhy report --since yesterday --verbose /var/log/maillog*
        mailwhy report --quiet --top 5 maillog
        mailwhy report --format html maillog > report.html
        mailwhy report --lang it --format markdown maillog
        mailwhy report --format json maillog > report.json
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "text, json, markdown, html, or none (all the work, nothing printed).", valueName: "format"),
    completion: .formats(OutputFormat.ofReport))
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Tell notices as fully as troubles.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "One line for each finding (format text).")
  var quiet = false

  @Option(help: ArgumentHelp("Tell only this many findings, the gravest.", valueName: "number"))
  var top: Int?

  func validate() throws {
    try format.validate(among: OutputFormat.ofReport)
    if quiet, verbose { throw ValidationError(Wording.current("Give --quiet or --verbose, not both.")) }
    if let top, top < 1 { throw ValidationError(Wording.current("--top is a whole number from 1 on.")) }
  }

  private var detail: ReportText.Detail { quiet ? .quiet : verbose ? .verbose : .normal }

  func run() throws {
    var sink = HealthSink()
    // The reader's own zone; taken before any thread runs.
    let zone = (try? Zone(nil)) ?? .utc
    let result = try input.run(&sink) {
      $0.wantsSessions = true
      $0.wantsMessages = true
      $0.wantsFindings = true
      $0.wantsDrifts = true
    }
    let say = language.say
    // Programs read the moments of JSON as those of all records.
    let shown: (Instant) -> String = { format == .json ? $0.description : $0.text(in: zone, say) }
    var report = Report(
      paths: result.sources.map(\.path),
      entries: result.findings.compactMap { finding in
        Diagnoses.words(for: finding, { say($0) }, shown: shown).map { Report.Entry(finding: finding, words: $0) }
      },
      health: sink.health, coverage: Report.Coverage(result.coverage, silences: result.silences),
      sources: result.sources, faults: result.faults.map { say($0.sentence) }, say: say)
    report.limit = top
    report.isStopped = result.faults.contains(.stopped)
    let output = Output()
    switch format {
    case .json: report.writeJSON(to: output)
    case .none: break
    case .html, .markdown: ReportPage(report, shown: shown).page.write(format, to: output)
    default:
      let style = Style(width: Terminal.width, hasColor: color.isOn)
      ReportText(report, style: style, detail: detail, shown: shown).write(to: output)
    }
    try Ending.check(result, output)
  }
}

private struct HealthSink: PassSink {
  var health = Health { ReplyReading.phrase(of: $0) }

  var wantsEvents: Bool { false }
  mutating func session(_ session: Session) { health.count(session) }
  mutating func message(_ message: MessageTrace) { health.count(message) }
}

extension Report.Coverage {
  init(_ coverage: Coverage, silences: [(start: Instant, end: Instant)]) {
    self.init()
    lines = coverage.lines
    understood = coverage.understood
    unread = coverage.unread
    unknown = coverage.unknown
    first = coverage.first
    last = coverage.last
    services = coverage.services.map { (name: $0.key, lines: $0.value.lines, unread: $0.value.unread) }
      .sorted { ($1.lines, $0.name) < ($0.lines, $1.name) }
    strangers = coverage.strangers.map { (name: $0.key, lines: $0.value) }
      .sorted { ($1.lines, $0.name) < ($0.lines, $1.name) }
    drifts = coverage.drifts.map { drift in
      Drift(
        service: drift.service, lines: drift.lines, since: drift.since, understoodBefore: drift.understoodBefore,
        shapes: drift.shapes.map { ($0.template, $0.lines, $0.first, $0.sample) })
    }
    sessionsLetGo = coverage.sessionsLetGo
    messagesLetGo = coverage.messagesLetGo
    storiesLetGo = coverage.storiesLetGo
    recipientsLetGo = coverage.recipientsLetGo
    findingsLetGo = coverage.findingsLetGo
    self.silences = silences
  }
}

extension Instant {
  /// `4 Oct 2004 10:59:51`, in a zone.
  func text(in zone: Zone, _ say: Wording = .english) -> String {
    let local = CivilTime(microsecondsAsUTC: microseconds + Int64(zone.offset(at: self)) * 1_000_000)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return
      "\(local.day) \(say.months[local.month - 1]) \(local.year) \(two(local.hour)):\(two(local.minute)):\(two(local.second))"
  }
}
