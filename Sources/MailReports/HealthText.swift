import MailVocabulary
import MailWording

/// The end of a report as text: the traffic in numbers, and how much of the log was understood.
struct HealthText {
  let report: Report
  let style: Style
  let shown: (Instant) -> String
  private var words: HealthWords { HealthWords(report, shown) }
  private var say: Wording { report.say }

  func write(to output: Output) {
    if !words.health.isEmpty {
      output.write(style.set(say("HEALTH"), .strong) + "\n")
      for (label, text) in words.health { output.write(style.paragraph("  " + label.padded(to: 12), text)) }
      output.write("\n")
    }
    guard report.coverage.lines > 0 else { return }
    output.write(style.set(say("COVERAGE"), .strong) + "\n")
    for (label, text) in words.coverage { output.write(style.paragraph("  " + label.padded(to: 12), text)) }
    writeDrifts(to: output)
    for (label, text) in words.gaps { output.write(style.paragraph("  " + label.padded(to: 12), text)) }
    for fault in report.faults {
      output.write(style.paragraph("  " + say("Not read").padded(to: 12), Visible.text(fault), labelTone: .error))
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
      output.write(style.paragraph("  " + say("Unread").padded(to: 12), words.text(drift)))
      for shape in drift.shapes {
        let label = String(repeating: " ", count: 16) + say.number(shape.lines) + " x "
        output.write(style.paragraph(label, Visible.cut(Visible.text(shape.template), to: 240)))
      }
    }
    let advice = say(
      "To have them understood: mailwhy dialects --draft FILE > local.dialect, say in it what they mean, and put it into /etc/mailwhy/dialects."
    )
    output.write(style.paragraph("  " + "".padded(to: 12), advice))
  }
}

extension String {
  /// With blanks behind it, at least one, as wide as that.
  public func padded(to width: Int) -> String {
    let used = Visible.width(self)
    return used < width ? self + String(repeating: " ", count: width - used) : self + " "
  }
}
