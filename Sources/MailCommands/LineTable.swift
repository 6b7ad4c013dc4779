import MailReports
import MailVocabulary
import MailWording

/// Records as lines for people: aligned, cut to the terminal.
struct LineTable {
  private let output: Output
  private let say: Wording
  private let width: Int

  init(_ output: Output, say: Wording, width: Int = Terminal.width) {
    self.output = output
    self.say = say
    self.width = width
  }

  func write(_ event: Event) {
    let time = event.time.map(\.description) ?? "-"
    let code = event.meaning.code
    row([(time, 20), (code, 28), (event.text.string, 0)])
  }

  func write(_ session: Session) {
    var what = say(session.outcome.rawValue)
    if session.confidence == .inferred { what += " (" + say("inferred") + ")" }
    if let reason = session.reason { what += ": " + AccessWords(say).reason(reason) }
    if let visible = session.visible, let total = session.total {
      what +=
        ", " + say("{visible} of {total|message|messages}", ["visible": say.number(visible), "total": String(total)])
    }
    if let deleted = session.deleted { what += ", " + say("{count#} deleted", ["count": String(deleted)]) }
    row([
      (session.start.description, 20), (session.mailProtocol.rawValue, 5), (session.user ?? "-", 20),
      (session.sourceIP ?? "-", 15), (what, 0),
    ])
  }

  func write(_ message: MessageTrace) {
    let to = message.recipients.prefix(2).map(\.address).joined(separator: ", ")
    let more =
      message.recipients.count > 2
      ? " " + say("and {count} more", ["count": say.number(message.recipients.count - 2)]) : ""
    let sender = message.sender.map { $0.isEmpty ? "<>" : $0 } ?? "-"
    row([
      (message.start.description, 20), (message.localIDs.first ?? "-", 15),
      (say(message.outcome?.rawValue ?? "mixed"), outcomeWidth), ("\(sender) → \(to)\(more)", 0),
    ])
  }

  func write(_ finding: Finding, _ words: FindingWords) {
    row([
      (say(finding.severity.rawValue), severityWidth), (finding.isTimed ? finding.firstSeen.description : "", 20),
      (finding.code.rawValue, 28),
      (words.title, 0),
    ])
  }

  /// The longest word of each kind, in the language.
  private var outcomeWidth: Int { width(MessageTrace.Outcome.allCases.map(\.rawValue) + ["mixed"]) }
  private var severityWidth: Int { width(Finding.Severity.allCases.map(\.rawValue)) }

  private func width(_ words: [String]) -> Int { words.map { Visible.width(say($0)) }.max() ?? 0 }

  private func row(_ cells: [(text: String, width: Int)]) {
    var line = ""
    for cell in cells {
      let text = Visible.text(cell.text)
      if cell.width == 0 {
        line += text
      } else {
        line += Visible.cut(text, to: cell.width)
        line += String(repeating: " ", count: max(0, cell.width - Visible.width(text))) + "  "
      }
    }
    output.write((Terminal.isTerminal(1) ? Visible.cut(line, to: width) : line) + "\n")
  }
}
