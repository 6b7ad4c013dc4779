import ArgumentParser
import MailDialects
import MailReports
import MailSyntax
import MailVocabulary

struct DialectsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialects",
    abstract: "Lists the daemons and messages that are understood.",
    discussion: """
      Examples:
        mailwhy dialects
        mailwhy dialects postfix
        mailwhy dialects --format ndjson | jq -r '."event.code"'
      """)

  @Argument(help: "Only this software, by its service.type; all its messages are listed.")
  var service: String?

  @Option(
    help: ArgumentHelp("text, ndjson, json, csv, or none.", valueName: "format"),
    completion: .formats(OutputFormat.ofRecords))
  var format: OutputFormat = .text

  func validate() throws { try format.validate(among: OutputFormat.ofRecords) }

  func run() throws {
    let dialects = Dialects.all.filter { service == nil || $0.service == service }
    guard !dialects.isEmpty else {
      Diagnostics.say("mailwhy: No dialect is called \(Visible.text(service ?? "")): see mailwhy dialects.")
      throw ExitStatus.notFound
    }
    let output = Output()
    if format == .text {
      writeText(dialects, output)
      output.flush()
    } else {
      var writer = RecordWriter(output, format, columns: Self.columns)
      for dialect in dialects {
        for message in dialect.messages {
          writer.write({ Self.write(dialect, message, into: &$0) }, { Self.write(dialect, message, into: &$0) })
        }
      }
      writer.finish()
    }
  }

  private static let columns = [
    "event.code", "service.type", "event.action", "event.outcome", "event.category", "means", "template", "sample",
  ]

  private static func write(_ dialect: Dialect, _ message: Message, into sink: inout some RecordSink) {
    sink.text("event.code", "\(dialect.service).\(message.name)")
    sink.text("service.type", dialect.service)
    sink.text("event.action", message.action.rawValue)
    sink.text("event.outcome", message.outcome.rawValue)
    sink.text("event.category", message.category.rawValue)
    sink.text("finding.code", message.shows?.rawValue)
    sink.text("means", message.means)
    sink.text("not_told", message.notTold)
    sink.texts("template", message.templates)
    sink.texts("sample", message.samples)
  }

  private func writeText(_ dialects: [Dialect], _ output: Output) {
    for dialect in dialects {
      let templates = dialect.messages.reduce(0) { $0 + $1.templates.count }
      output.write(
        "\(dialect.service): \(dialect.messages.count) messages in \(templates) wordings\n")
      guard service != nil else { continue }
      for message in dialect.messages {
        output.write("\n  \(dialect.service).\(message.name)\n")
        for line in Visible.wrap(message.means, width: max(40, Terminal.width - 4)) { output.write("    \(line)\n") }
        for sample in message.samples.prefix(1) { output.write("    e.g. \(Visible.text(sample))\n") }
      }
    }
  }
}
