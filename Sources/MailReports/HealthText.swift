import MailVocabulary

/// The end of a report as text: the traffic in numbers, and how much of the log was understood.
struct HealthText {
  let report: Report
  let style: Style
  let shown: (Instant) -> String

  func write(to output: Output) {
    writeHealth(to: output)
    writeCoverage(to: output)
  }

  private func writeHealth(to output: Output) {
    let health = report.health
    guard health.messages > 0 || !health.access.isEmpty else { return }
    output.write(style.set("HEALTH", .strong) + "\n")
    for spoken in MailProtocol.allCases {
      guard let access = health.access[spoken] else { continue }
      var parts = [
        Numeral.text(access.succeeded, "login", "logins") + " of " + Numeral.text(access.users.count, "user", "users")
      ]
      if access.failed > 0 { parts.append("\(Numeral.text(access.failed)) refused") }
      if access.refused > 0 { parts.append("\(Numeral.text(access.refused)) not served") }
      if access.abandoned > 0 { parts.append("\(Numeral.text(access.abandoned)) left without trying") }
      if access.undecided > 0 { parts.append("\(Numeral.text(access.undecided)) of unknown outcome") }
      let name = spoken == .smtp ? "SMTP logins" : spoken.rawValue.uppercased()
      output.write(style.paragraph("  " + name.padded(to: 12), parts.joined(separator: ", ")))
    }
    guard health.messages > 0 else {
      output.write("\n")
      return
    }
    let directions = MessageTrace.Direction.allCases.compactMap { direction in
      health.directions[direction].map { "\(Numeral.text($0)) \(direction.rawValue)" }
    }
    output.write(
      style.paragraph(
        "  " + "Messages".padded(to: 12), "\(Numeral.text(health.messages)): " + directions.joined(separator: ", ")))
    let outcomes = MessageTrace.Outcome.allCases.compactMap { outcome in
      health.recipients[outcome].map { "\(Numeral.text($0)) \(outcome.rawValue)" }
    }
    if !outcomes.isEmpty {
      output.write(style.paragraph("  " + "Recipients".padded(to: 12), outcomes.joined(separator: ", ")))
    }
    output.write("\n")
  }

  private func writeCoverage(to output: Output) {
    let coverage = report.coverage
    guard coverage.lines > 0 else { return }
    output.write(style.set("COVERAGE", .strong) + "\n")
    var text =
      "\(Numeral.text(coverage.lines)) lines read, \(Numeral.percent(coverage.share)) understood"
    if coverage.unread > 0 { text += ", \(Numeral.text(coverage.unread)) of known daemons in unknown words" }
    if coverage.unknown > 0 { text += ", \(Numeral.text(coverage.unknown)) of nobody known" }
    output.write(style.paragraph("  " + "Lines".padded(to: 12), text + "."))
    let services = coverage.services.prefix(8).map { service in
      let unread = service.unread > 0 ? " (\(Numeral.text(service.unread)) unknown)" : ""
      return "\(service.name) \(Numeral.text(service.lines))" + unread
    }
    if !services.isEmpty {
      output.write(style.paragraph("  " + "Daemons".padded(to: 12), services.joined(separator: ", ")))
    }
    let strangers = coverage.strangers.prefix(6).map { "\(Visible.text($0.name)) \(Numeral.text($0.lines))" }
    if !strangers.isEmpty {
      output.write(style.paragraph("  " + "Not known".padded(to: 12), strangers.joined(separator: ", ")))
    }
    writeDrifts(to: output)
    let silences = coverage.silences.prefix(3).map { "\(shown($0.start)) to \(shown($0.end))" }
    if !silences.isEmpty {
      output.write(style.paragraph("  " + "Silent".padded(to: 12), silences.joined(separator: "; ")))
    }
    if let letGo = coverage.letGo { output.write(style.paragraph("  " + "Let go".padded(to: 12), letGo)) }
    for fault in report.faults {
      output.write(style.paragraph("  " + "Not read".padded(to: 12), fault, labelTone: .error))
    }
  }
}

extension HealthText {
  /// Daemons whose unknown lines are shown.
  private static let driftLimit = 3

  /// What the lines of known daemons look like that were not understood, and how to have them understood.
  private func writeDrifts(to output: Output) {
    let drifts = report.coverage.drifts.prefix(Self.driftLimit)
    guard !drifts.isEmpty else { return }
    for drift in drifts {
      var text = "\(Numeral.text(drift.lines, "line", "lines")) of \(drift.service) in unknown words"
      if let since = drift.since {
        text +=
          " since \(shown(since)), after \(Numeral.text(drift.understoodBefore)) that were understood: "
          + "perhaps a new version of it"
      }
      output.write(style.paragraph("  " + "Unread".padded(to: 12), text + ". Most often:"))
      for shape in drift.shapes {
        let label = String(repeating: " ", count: 16) + Numeral.text(shape.lines) + " x "
        output.write(style.paragraph(label, Visible.cut(Visible.text(shape.template), to: 240)))
      }
    }
    let advice =
      "To have them understood: mailwhy dialects --draft FILE > local.dialect, say in it what they mean, "
      + "and put it into /etc/mailwhy/dialects."
    output.write(style.paragraph("  " + "".padded(to: 12), advice))
  }
}

extension Report.Coverage {
  /// What was not followed to its end; nil if all was.
  var letGo: String? {
    let parts = [(sessionsLetGo, "connections"), (messagesLetGo, "messages"), (storiesLetGo, "users and sources")]
    let told = parts.filter { $0.0 > 0 }.map { "\(Numeral.text($0.0)) \($0.1)" }
    guard !told.isEmpty else { return nil }
    return told.joined(separator: ", ") + " were too many at once to follow to the end, so that numbers about them are"
      + " too small. A flood of made-up names or ids does this."
  }
}

extension String {
  func padded(to width: Int) -> String {
    let used = Visible.width(self)
    return used < width ? self + String(repeating: " ", count: width - used) : self + " "
  }
}
