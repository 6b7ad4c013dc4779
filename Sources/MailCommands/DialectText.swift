import MailReports
import MailSyntax
import MailVocabulary
import MailWording

/// The dialects as text for people: counts of each, or all its messages.
struct DialectText {
  /// Whether the messages are told one by one.
  let isWhole: Bool
  let width: Int
  let say: Wording

  func write(_ dialects: [Dialect], to output: Output) {
    for dialect in dialects {
      output.write("\(dialect.service): \(count([dialect]))\n")
      guard isWhole else { continue }
      for message in dialect.messages { write(message, of: dialect, to: output) }
    }
    if dialects.count > 1 {
      output.write(
        "\n"
          + say(
            "{count#} kinds of software, {messages}", ["count": String(dialects.count), "messages": count(dialects)])
          + "\n")
    }
  }

  private func count(_ dialects: [Dialect]) -> String {
    let messages = dialects.flatMap(\.messages)
    return say(
      "{messages|message|messages} in {wordings|wording|wordings}",
      [
        "messages": String(messages.count), "wordings": String(messages.reduce(0) { $0 + $1.wordings.count }),
      ])
  }

  private func write(_ message: Message, of dialect: Dialect, to output: Output) {
    output.write("\n  \(dialect.service).\(message.name)\n")
    for line in Visible.wrap(say.template(message.means), width: max(40, width - 4)) {
      output.write("    \(Visible.text(line))\n")
    }
    for sample in message.samples.prefix(1) { output.write("    " + say("e.g.") + " \(Visible.text(sample))\n") }
  }
}
