import ArgumentParser
import MailPipeline
import MailReports
import MailVocabulary

struct MessagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "messages",
    abstract: "Prints one record for each message, with what became of each recipient.",
    discussion: """
      Examples:
        mailwhy messages --format text maillog
        mailwhy messages maillog | jq 'select(."message.outcome" == "deferred")'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let output = Output()
    var sink = MessageSink(writer: RecordWriter(output, records.format, columns: Columns.messages), table: nil)
    if records.format == .text { sink.table = LineTable(output, say: records.language.say) }
    let result = try input.run(&sink) { $0.wantsMessages = true }
    sink.writer.finish()
    try Ending.check(result, output)
  }
}

private struct MessageSink: PassSink {
  var writer: RecordWriter
  var table: LineTable?

  mutating func message(_ message: MessageTrace) {
    if let table {
      table.write(message)
    } else {
      writer.write({ Records.write(message, into: &$0) }, { Records.write(message, into: &$0) })
    }
  }

  var wantsEvents: Bool { false }
  var isFinished: Bool { writer.isFinished }
}
