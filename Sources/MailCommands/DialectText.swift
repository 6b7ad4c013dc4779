import MailReports
import MailSyntax
import MailVocabulary

/// The dialects as text for people: counts of each, or all its messages.
struct DialectText {
  /// Whether the messages are told one by one.
  let isWhole: Bool
  let width: Int

  func write(_ dialects: [Dialect], to output: Output) {
    for dialect in dialects {
      output.write("\(dialect.service): \(Self.count([dialect]))\n")
      guard isWhole else { continue }
      for message in dialect.messages { write(message, of: dialect, to: output) }
    }
    if dialects.count > 1 {
      output.write("\n\(Numeral.text(dialects.count)) kinds of software, \(Self.count(dialects))\n")
    }
  }

  private static func count(_ dialects: [Dialect]) -> String {
    let messages = dialects.flatMap(\.messages)
    return Numeral.text(messages.count, "message", "messages") + " in "
      + Numeral.text(messages.reduce(0) { $0 + $1.templates.count }, "wording", "wordings")
  }

  private func write(_ message: Message, of dialect: Dialect, to output: Output) {
    output.write("\n  \(dialect.service).\(message.name)\n")
    for line in Visible.wrap(message.means, width: max(40, width - 4)) { output.write("    \(Visible.text(line))\n") }
    for sample in message.samples.prefix(1) { output.write("    e.g. \(Visible.text(sample))\n") }
  }
}
