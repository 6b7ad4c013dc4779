public import MailVocabulary
import MailWording

/// A report as a page: what goes wrong first, then the traffic drawn over time, then what was understood.
public struct ReportPage {
  private let report: Report
  private let shown: (Instant) -> String
  private var say: Wording { report.say }

  /// - Parameter shown: the moment as the reader writes it.
  public init(_ report: Report, shown: @escaping (Instant) -> String) {
    self.report = report
    self.shown = shown
  }

  /// Rows of the tables of the most frequent.
  private static let rows = 8
  private static let noticeLimit = 40
  /// Findings that are told whole.
  private static let blockLimit = 200

  public var page: Page {
    var page = Page(
      title: "mailwhy: " + ReportWords.paths(report), language: say.language.rawValue,
      blocks: [.paragraph(ReportWords.span(report, shown))])
    guard report.coverage.lines > 0 else {
      page.blocks.append(.paragraph(say("There is nothing in this log, so nothing can be said.")))
      return page
    }
    if report.isStopped {
      page.blocks.append(.paragraph(say("Careful:") + " " + ReportWords.stopped(report), tone: .warning))
    }
    if let careful = ReportWords.careful(report) {
      page.blocks.append(.paragraph(say("Careful:") + " " + careful, tone: .warning))
    }
    page.blocks.append(.paragraph(ReportWords.summary(report), tone: .strong))
    page.blocks += charts
    let blocks = report.told.filter { $0.finding.severity > .notice }
    for entry in blocks.prefix(Self.blockLimit) { page.blocks += self.blocks(entry) }
    page.blocks += notices
    let untold = report.untold + max(0, blocks.count - Self.blockLimit)
    if untold > 0 {
      page.blocks.append(
        .paragraph(say("and {count} more: mailwhy findings", ["count": say.number(untold)]), tone: .faint))
    }
    page.blocks += tables
    let words = HealthWords(report, shown)
    if !words.health.isEmpty {
      page.blocks += [.heading(say("Health")), .pairs(words.health.map { Page.Pair($0.label, $0.text) })]
    }
    var coverage = words.coverage.map { Page.Pair($0.label, $0.text) }
    for drift in report.coverage.drifts.prefix(3) {
      coverage.append(
        Page.Pair(say("Unread"), words.text(drift) + " " + drift.shapes.map(\.template).joined(separator: " | ")))
    }
    coverage += words.gaps.map { Page.Pair($0.label, $0.text) }
    coverage += report.faults.map { Page.Pair(say("Not read"), $0, tone: .error) }
    page.blocks += [.heading(say("Coverage")), .pairs(coverage)]
    return page
  }

  private func blocks(_ entry: Report.Entry) -> [Page.Block] {
    let finding = entry.finding
    let words = entry.words
    var pairs = [
      Page.Pair(say("When"), ReportWords.when(finding, say, shown)),
      Page.Pair(say("Why"), ReportWords.why(entry, say)),
    ]
    if let explains = ReportWords.explains(finding, say) { pairs.append(Page.Pair(say("So"), explains)) }
    if let root = ReportWords.root(finding, say) { pairs.append(Page.Pair(say("Root"), root)) }
    // What to do comes before the doubts.
    var doubts: [Page.Pair] = []
    if let unless = words.unless { doubts.append(Page.Pair(say("Unless"), unless)) }
    if let blind = words.blindSpots { doubts.append(Page.Pair(say("Unknown"), blind)) }
    var chosen = Array(finding.evidence.prefix(2))
    if finding.evidence.count > 2, let last = finding.evidence.last { chosen.append(last) }
    var blocks: [Page.Block] = [
      .heading(words.title),
      .paragraph(
        say(finding.severity.rawValue).uppercased() + "  " + finding.code.rawValue, tone: Self.tone(finding.severity)),
      .pairs(pairs), .steps(words.remedy),
    ]
    if !doubts.isEmpty { blocks.append(.pairs(doubts)) }
    blocks.append(
      .lines(
        chosen.map {
          Page.LogLine(
            place: LogSource.position($0.place, in: report.sources),
            text: $0.text ?? say("(the line can no longer be read)"))
        }))
    return blocks
  }

  private var notices: [Page.Block] {
    let notices = report.told.filter { $0.finding.severity == .notice }
    guard !notices.isEmpty else { return [] }
    var rows = Report.varied(notices, limit: Self.noticeLimit).map {
      [$0.words.title, say.number($0.finding.count), shown($0.finding.lastSeen)]
    }
    if notices.count > Self.noticeLimit {
      let more = say.number(notices.count - Self.noticeLimit)
      rows.append([say("and {count} more: mailwhy findings", ["count": more]), "", ""])
    }
    return [
      .heading(say("Notices")),
      .table(
        Page.Table([.init(say("What")), .init(say("Times"), isNumber: true), .init(say("Last seen"))], rows: rows)),
    ]
  }

  /// The most frequent reasons, domains and sources.
  private var tables: [Page.Block] {
    func table(_ title: String, _ name: String, _ tally: NameTally, isTold: Bool = false) -> [Page.Block] {
      let top = tally.top(Self.rows)
      guard !top.isEmpty else { return [] }
      return [
        .heading(say(title)),
        .table(
          Page.Table(
            [.init(say(name)), .init(say("Times"), isNumber: true)],
            rows: top.map { [isTold ? say($0.name) : $0.name, say.number($0.count)] })),
      ]
    }
    return table("Why mail did not arrive", "Reason", report.health.reasons, isTold: true)
      + table("Where mail did not arrive", "Domain", report.health.domains)
      + table("Where refused logins come from", "Source", report.health.sources)
  }

  /// Mail and logins over time, with what goes wrong marked below.
  private var charts: [Page.Block] {
    let (start, step, counts) = report.health.times.spans
    guard counts.count > 1 else { return [] }
    let seconds = Double(counts.count) * Double(step)
    let end = start.advanced(bySeconds: Int64(seconds))
    func series(_ name: String, _ tone: Style.Tone, _ kind: Health.Kind) -> Chart.Series {
      let counts = counts.map { $0[kind.rawValue] }
      return Chart.Series("\(say(name)) \(say.number(counts.reduce(0, +)))", tone, counts)
    }
    let marks = report.entries.filter { $0.finding.severity > .notice }.prefix(60).map { entry in
      Chart.Mark(
        from: entry.finding.firstSeen.seconds(since: start) / seconds,
        to: entry.finding.lastSeen.seconds(since: start) / seconds, Self.tone(entry.finding.severity),
        entry.words.title)
    }
    let key = Chart.Key(
      say("Below the bars, what was found:"),
      Dictionary(
        uniqueKeysWithValues: [Finding.Severity.critical, .error, .warning].map {
          (Self.tone($0), say($0.rawValue))
        }))
    let mail = Chart(
      say("Mail"), from: shown(start), to: shown(end),
      [
        series("arrived", .good, .mailGood), series("waiting", .warning, .mailWaiting),
        series("not delivered", .error, .mailBad),
      ], marks: marks, key: key)
    let logins = Chart(
      say("Logins"), from: shown(start), to: shown(end),
      [series("logins accepted", .good, .loginGood), series("logins refused", .error, .loginBad)], marks: marks,
      key: key)
    return [mail, logins].filter { $0.totals.contains { $0 > 0 } }.map { .chart($0) }
  }

  private static func tone(_ severity: Finding.Severity) -> Style.Tone {
    switch severity {
    case .critical: .critical
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }
}
