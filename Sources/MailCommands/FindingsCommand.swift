import ArgumentParser
import MailDiagnosis
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Prints one record for each thing that is wrong or notable, the worst first.",
    discussion: """
      Examples:
        mailwhy findings --format text maillog
        mailwhy findings maillog | jq -r '."finding.title"'

      The numbers from which on something is reported can be set in \(Configuration.systemPath), or in the file of --config:

      \(Configuration.overview)
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let output = Output()
    let say = records.language.say
    var sink = NoSink()
    let result = try input.run(&sink) { $0.wantsFindings = true }
    var writer = RecordWriter(output, records.format, columns: Columns.findings)
    let table = LineTable(output, say: say)
    for finding in result.findings {
      guard let words = Diagnoses.words(for: finding, { say($0) }) else { continue }
      if records.format == .text {
        table.write(finding, words)
      } else {
        writer.write(
          { Records.write(finding, words, sources: result.sources, into: &$0) },
          { Records.write(finding, words, sources: result.sources, into: &$0) })
      }
    }
    writer.finish()
    try Ending.check(result, output)
  }
}

/// For a pass of which only the end matters.
struct NoSink: PassSink {
  var wantsEvents: Bool { false }
}
