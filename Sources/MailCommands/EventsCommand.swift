import ArgumentParser
import MailPipeline
import MailReports
import MailVocabulary

struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Prints one record for each line: what it is, and its fields.",
    discussion: """
      Examples:
        mailwhy events maillog | jq 'select(."event.outcome" == "failure")'
        mailwhy events --format csv --since yesterday maillog > lines.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var records: RecordOptions
  @Flag(help: "Add event.original, the line itself.") var original = false

  func run() throws {
    let output = Output()
    var sink = EventSink(
      writer: RecordWriter(output, records.format, columns: Columns.events), table: nil, original: original)
    if records.format == .text { sink.table = LineTable(output, say: records.language.say) }
    let result = try input.run(&sink) { _ in }
    sink.writer.finish()
    try Ending.check(result, output)
  }
}

private struct EventSink: PassSink {
  var writer: RecordWriter
  var table: LineTable?
  let original: Bool

  mutating func event(_ event: Event) {
    if let table {
      table.write(event)
    } else {
      let original = original
      writer.write(
        { Records.write(event, original: original, into: &$0) }, { Records.write(event, original: original, into: &$0) }
      )
    }
  }

  var isFinished: Bool { writer.isFinished }
}
