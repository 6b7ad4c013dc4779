import ArgumentParser
import MailPipeline
import MailReports
import MailVocabulary

struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Prints one record for each connection on which someone could log in.",
    discussion: """
      Examples:
        mailwhy sessions --format text maillog
        mailwhy sessions maillog | jq 'select(."session.outcome" == "failure")'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let output = Output()
    var sink = SessionSink(writer: RecordWriter(output, records.format, columns: Columns.sessions), table: nil)
    if records.format == .text { sink.table = LineTable(output, say: records.language.say) }
    let result = try input.run(&sink) { $0.wantsSessions = true }
    sink.writer.finish()
    try Ending.check(result, output)
  }
}

private struct SessionSink: PassSink {
  var writer: RecordWriter
  var table: LineTable?

  mutating func session(_ session: Session) {
    if let table {
      table.write(session)
    } else {
      writer.write({ Records.write(session, into: &$0) }, { Records.write(session, into: &$0) })
    }
  }

  var wantsEvents: Bool { false }
  var isFinished: Bool { writer.isFinished }
}
