public import MailVocabulary

/// A report as text: the worst first, one incident a block; then health in numbers; then coverage.
public struct ReportText {
  let report: Report
  let style: Style
  /// The moment as the reader writes it.
  let shown: (Instant) -> String
  /// Whether notices get a whole block too.
  let isVerbose: Bool

  public init(_ report: Report, style: Style, isVerbose: Bool = false, shown: @escaping (Instant) -> String) {
    self.report = report
    self.style = style
    self.isVerbose = isVerbose
    self.shown = shown
  }

  public func write(to output: Output) {
    writeHead(to: output)
    let blocks = report.entries.filter { isVerbose || $0.finding.severity > .notice }
    let notices = report.entries.filter { !isVerbose && $0.finding.severity == .notice }
    for entry in blocks { writeBlock(entry, to: output) }
    writeNotices(notices, to: output)
    HealthText(report: report, style: style, shown: shown).write(to: output)
    output.flush()
  }

  private func writeHead(to output: Output) {
    let names = report.paths.prefix(3).map(Visible.text).joined(separator: ", ")
    let more = report.paths.count > 3 ? " and \(report.paths.count - 3) more" : ""
    output.write(style.set("mailwhy", .strong) + "  " + Visible.cut(names + more, to: style.width - 9) + "\n")
    let coverage = report.coverage
    if let first = coverage.first, let last = coverage.last {
      output.write(
        style.paragraph("", "\(shown(first)) to \(shown(last)), \(Numeral.text(coverage.lines)) lines.") + "\n")
    } else {
      output.write(style.paragraph("", "\(Numeral.text(coverage.lines)) lines, none with a time stamp.") + "\n")
    }
    if coverage.lines == 0 {
      output.write(style.paragraph("", "There is nothing in this log, so nothing can be said.") + "\n")
      return
    }
    if coverage.share < Report.trustedShare {
      let text =
        "Only \(Numeral.percent(coverage.share)) of the lines were understood: what follows may be a part of the truth, and what is not in it is no sign of health. See Coverage below."
      output.write(style.paragraph("Careful: ", text, labelTone: .warning) + "\n")
    }
    output.write(style.paragraph("", summary) + "\n")
  }

  /// `1 critical, 2 errors, no warnings`.
  private var summary: String {
    guard !report.entries.isEmpty else {
      return report.coverage.share < Report.trustedShare
        ? "Nothing was found in the lines that were understood." : "Nothing wrong was found."
    }
    let names: [(Finding.Severity, String, String)] = [
      (.critical, "critical trouble", "critical troubles"), (.error, "error", "errors"),
      (.warning, "warning", "warnings"), (.notice, "notice", "notices"),
    ]
    let parts = names.compactMap { severity, one, many -> String? in
      let count = report.entries.count { $0.finding.severity == severity }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    return "Found: " + parts.joined(separator: ", ") + "."
  }

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
    let label = finding.severity.rawValue.uppercased()
    let code = finding.code.rawValue
    output.write(style.set(label, tone(finding.severity)) + "  " + style.set(code, .faint) + "\n")
    for line in Visible.wrap(Visible.text(words.title), width: style.width) {
      output.write(style.set(line, .strong) + "\n")
    }
    output.write(style.paragraph("  When    ", when(finding)))
    let why = finding.confidence == .inferred ? "Most likely: " : ""
    output.write(style.paragraph("  Why     ", why + Visible.text(words.cause)))
    for (place, step) in words.remedy.enumerated() {
      output.write(
        style.paragraph(place == 0 ? "  Do      \(place + 1). " : "          \(place + 1). ", Visible.text(step)))
    }
    if !finding.explains.isEmpty {
      output.write(style.paragraph("  So      ", "This also explains: " + Self.list(finding.explains) + "."))
    }
    if let cause = finding.explainedBy.first {
      output.write(style.paragraph("  Root    ", "Most likely because of \(Self.text(cause)), which is told apart."))
    }
    if let unless = words.unless { output.write(style.paragraph("  Unless  ", Visible.text(unless))) }
    if let blind = words.blindSpots { output.write(style.paragraph("  Unknown ", Visible.text(blind))) }
    writeEvidence(finding, to: output)
    output.write("\n")
  }

  private func when(_ finding: Finding) -> String {
    let times = finding.count == 1 ? "once" : "\(Numeral.text(finding.count)) times"
    let sure = finding.confidence == .observed ? "seen in the log" : "inferred from what is missing"
    let still = finding.status == .ongoing ? "; still so at the end of the log" : ""
    if finding.firstSeen == finding.lastSeen { return "\(shown(finding.firstSeen)), \(times); \(sure)\(still)" }
    return "\(shown(finding.firstSeen)) to \(shown(finding.lastSeen)), \(times); \(sure)\(still)"
  }

  /// `access.login-failed of alice`.
  private static func text(_ reference: Finding.Reference) -> String {
    "\(reference.code.rawValue) of \(Visible.text(reference.subject.value))"
  }

  private static func list(_ references: [Finding.Reference], limit: Int = 4) -> String {
    let more = references.count > limit ? " and \(Numeral.text(references.count - limit)) more" : ""
    return references.prefix(limit).map(text).joined(separator: ", ") + more
  }

  /// The first, second and last of the telling lines.
  private func writeEvidence(_ finding: Finding, to output: Output) {
    var chosen = Array(finding.evidence.prefix(2))
    if finding.evidence.count > 2, let last = finding.evidence.last { chosen.append(last) }
    for (place, evidence) in chosen.enumerated() {
      let path = evidence.place.source < report.sources.count ? report.sources[evidence.place.source].path : "?"
      let position = "\(Visible.text(path)):\(evidence.place.line)"
      let label = place == 0 ? "  Lines   " : "          "
      output.write(style.set(label, .faint) + style.set(Visible.cut(position, to: style.width - 10), .faint) + "\n")
      let text = Visible.text(evidence.text ?? "(the line can no longer be read)")
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
    output.write(style.set("NOTICES", .notice) + "\n")
    for entry in notices.prefix(Self.noticeLimit) {
      let times = entry.finding.count == 1 ? "" : " (\(Numeral.text(entry.finding.count)) times)"
      output.write(style.paragraph("  ", Visible.text(entry.words.title) + times))
    }
    if notices.count > Self.noticeLimit {
      output.write(
        style.paragraph("  ", "and \(Numeral.text(notices.count - Self.noticeLimit)) more: mailwhy findings"))
    }
    output.write("\n")
  }

  static let noticeLimit = 12
}
