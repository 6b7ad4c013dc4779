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
      writer: RecordWriter(output, records.format, columns: Columns.events), table: nil, original: original,
      isLines: records.format == .ndjson)
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
  /// Whether each record is a line, which hangs on no other.
  let isLines: Bool

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

  var formatter: (@Sendable () -> any LineFormatter)? {
    guard isLines else { return nil }
    let original = original
    return { EventFormatter(original: original) }
  }

  mutating func write(_ text: ByteBuffer) { writer.write(text) }
}

private struct EventFormatter: LineFormatter {
  var json = JSONWriter()
  let original: Bool

  mutating func format(_ event: Event, into buffer: ByteBuffer) {
    if json.buffer !== buffer { json.buffer = buffer }
    json.begin()
    Records.write(event, original: original, into: &json)
    json.end()
    buffer.append(0x0A)
  }
}
