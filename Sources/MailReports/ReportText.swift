public import MailVocabulary
import MailWording

/// A report as text: the worst first, one incident a block; then health in numbers; then coverage.
public struct ReportText {
  let report: Report
  let style: Style
  /// The moment as the reader writes it.
  let shown: (Instant) -> String
  let detail: Detail
  private var say: Wording { report.say }

  /// How much is told.
  public enum Detail: Sendable {
    /// A line for each finding, and what must be known to read it.
    case quiet
    case normal
    /// Notices as fully as troubles.
    case verbose
  }

  public init(_ report: Report, style: Style, detail: Detail = .normal, shown: @escaping (Instant) -> String) {
    self.report = report
    self.style = style
    self.detail = detail
    self.shown = shown
  }

  public func write(to output: Output) {
    if detail == .quiet { return writeLines(to: output) }
    writeHead(to: output)
    let blocks = report.told.filter { detail == .verbose || $0.finding.severity > .notice }
    let notices = report.told.filter { detail != .verbose && $0.finding.severity == .notice }
    for entry in blocks { writeBlock(entry, to: output) }
    writeNotices(notices, to: output)
    if report.untold > 0 { output.write(style.paragraph("", more(report.untold)) + "\n") }
    HealthText(report: report, style: style, shown: shown).write(to: output)
    output.flush()
  }

  /// Nothing but the findings, a line each; a log that was not understood is no healthy one here either.
  private func writeLines(to output: Output) {
    let warnings = [report.isStopped ? ReportWords.stopped(report) : nil, ReportWords.careful(report)]
    for warning in warnings.compactMap({ $0 }) {
      output.write(style.paragraph(say("Careful:") + " ", warning, labelTone: .warning))
    }
    let width = 2 + (Finding.Severity.allCases.map { Visible.width(severity($0)) }.max() ?? 0)
    for entry in report.told {
      let label = severity(entry.finding.severity).padded(to: width)
      output.write(
        style.paragraph(label, Visible.text(ReportWords.short(entry, say)), labelTone: tone(entry.finding.severity)))
    }
    if report.untold > 0 { output.write(style.paragraph("", more(report.untold))) }
    output.flush()
  }

  private func severity(_ severity: Finding.Severity) -> String { say(severity.rawValue).uppercased() }

  private func more(_ count: Int) -> String {
    say("and {count} more: mailwhy findings", ["count": say.number(count)])
  }

  private func writeHead(to output: Output) {
    output.write(
      style.set("mailwhy", .strong) + "  " + Visible.cut(ReportWords.paths(report), to: style.width - 9) + "\n")
    output.write(style.paragraph("", ReportWords.span(report, shown)) + "\n")
    if report.coverage.lines == 0 {
      output.write(style.paragraph("", say("There is nothing in this log, so nothing can be said.")) + "\n")
      return
    }
    if report.isStopped {
      output.write(style.paragraph(say("Careful:") + " ", ReportWords.stopped(report), labelTone: .warning) + "\n")
    }
    if let careful = ReportWords.careful(report) {
      output.write(style.paragraph(say("Careful:") + " ", careful, labelTone: .warning) + "\n")
    }
    output.write(style.paragraph("", ReportWords.summary(report)) + "\n")
  }

  /// A label in its column.
  private func label(_ english: String) -> String { "  " + say(english).padded(to: 8) }

  private func tone(_ severity: Finding.Severity) -> Style.Tone {
    switch severity {
    case .critical: .critical
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }

  private func writeBlock(_ entry: Report.Entry, to output: Output) {
    let finding = entry.finding
    let words = entry.words
    let severity = severity(finding.severity)
    let code = finding.code.rawValue
    output.write(style.set(severity, tone(finding.severity)) + "  " + style.set(code, .faint) + "\n")
    for line in Visible.wrap(Visible.text(words.title), width: style.width) {
      output.write(style.set(line, .strong) + "\n")
    }
    output.write(style.paragraph(label("When"), ReportWords.when(finding, say, shown)))
    output.write(style.paragraph(label("Why"), Visible.text(ReportWords.why(entry, say))))
    for (place, step) in words.remedy.enumerated() {
      output.write(
        style.paragraph(
          place == 0 ? label("Do") + "\(place + 1). " : "          \(place + 1). ", Visible.text(step)))
    }
    if let explains = ReportWords.explains(finding, say) {
      output.write(style.paragraph(label("So"), Visible.text(explains)))
    }
    if let root = ReportWords.root(finding, say) {
      output.write(style.paragraph(label("Root"), Visible.text(root)))
    }
    if let unless = words.unless { output.write(style.paragraph(label("Unless"), Visible.text(unless))) }
    if let blind = words.blindSpots { output.write(style.paragraph(label("Unknown"), Visible.text(blind))) }
    writeEvidence(finding, to: output)
    output.write("\n")
  }

  /// The first, second and last of the telling lines.
  private func writeEvidence(_ finding: Finding, to output: Output) {
    var chosen = Array(finding.evidence.prefix(2))
    if finding.evidence.count > 2, let last = finding.evidence.last { chosen.append(last) }
    for (place, evidence) in chosen.enumerated() {
      let path = evidence.place.source < report.sources.count ? report.sources[evidence.place.source].path : "?"
      let position = "\(Visible.text(path)):\(evidence.place.line)"
      let label = place == 0 ? label("Lines") : "          "
      output.write(style.set(label, .faint) + style.set(Visible.cut(position, to: style.width - 10), .faint) + "\n")
      let text = Visible.text(evidence.text ?? say("(the line can no longer be read)"))
      for piece in Self.pieces(text, width: style.width - 10) { output.write("          " + piece + "\n") }
    }
  }

  /// A line of the log in as many pieces as are shown of it, the last with an ellipsis if there is more.
  static func pieces(_ text: String, width: Int, limit: Int = 3) -> [String] {
    // Blanks are kept as they are: it is the very line.
    var lines: [String] = []
    var rest = Substring(text)
    while Visible.width(rest) > width, lines.count <= limit {
      var piece = rest.prefix(width)
      if let blank = piece.lastIndex(of: " "), piece.distance(from: piece.startIndex, to: blank) > width / 2 {
        piece = rest[...blank]
      }
      lines.append(String(piece))
      rest = rest[piece.endIndex...]
    }
    lines.append(String(rest))
    if lines.count > limit {
      lines = Array(lines.prefix(limit))
      lines[limit - 1] = Visible.cut(lines[limit - 1] + " …", to: width)
    }
    return lines
  }

  private func writeNotices(_ notices: [Report.Entry], to output: Output) {
    guard !notices.isEmpty else { return }
    output.write(style.set(say("NOTICES"), .notice) + "\n")
    for entry in Report.varied(notices, limit: Self.noticeLimit) {
      output.write(style.paragraph("  ", Visible.text(ReportWords.short(entry, say))))
    }
    if notices.count > Self.noticeLimit {
      output.write(
        style.paragraph("  ", more(notices.count - Self.noticeLimit)))
    }
    output.write("\n")
  }

  static let noticeLimit = 12
}
