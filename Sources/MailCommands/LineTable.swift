import MailReports
import MailVocabulary

/// Records as lines for people: aligned, cut to the terminal.
struct LineTable {
  private let output: Output
  private let width: Int

  init(_ output: Output, width: Int = Terminal.width) {
    self.output = output
    self.width = width
  }

  func write(_ event: Event) {
    let time = event.time.map(\.description) ?? "-"
    let code = event.meaning.code
    row([(time, 20), (code, 28), (event.text.string, 0)])
  }

  func write(_ session: Session) {
    var what = session.outcome.rawValue
    if session.confidence == .inferred { what += " (inferred)" }
    if let reason = session.reason { what += " " + reason }
    if let visible = session.visible, let total = session.total { what += ", \(visible) of \(total) messages" }
    if let deleted = session.deleted { what += ", \(deleted) deleted" }
    row([
      (session.start.description, 20), (session.mailProtocol.rawValue, 5), (session.user ?? "-", 20),
      (session.sourceIP ?? "-", 15), (what, 0),
    ])
  }

  func write(_ message: MessageTrace) {
    let to = message.recipients.prefix(2).map(\.address).joined(separator: ", ")
    let more = message.recipients.count > 2 ? " and \(message.recipients.count - 2) more" : ""
    let sender = message.sender.map { $0.isEmpty ? "<>" : $0 } ?? "-"
    row([
      (message.start.description, 20), (message.localIDs.first ?? "-", 15),
      (message.outcome?.rawValue ?? "mixed", 10), ("\(sender) → \(to)\(more)", 0),
    ])
  }

  func write(_ finding: Finding, _ words: FindingWords) {
    row([
      (finding.severity.rawValue, 8), (finding.firstSeen.description, 20), (finding.code.rawValue, 28),
      (words.title, 0),
    ])
  }

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
