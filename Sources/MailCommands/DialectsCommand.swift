import ArgumentParser
import MailDialectFiles
import MailPipeline
import MailReports
import MailSyntax
import MailVocabulary
import MailWording

struct DialectsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dialects",
    abstract: "Lists the daemons and messages that are understood.",
    discussion: """
      Your own dialect files add to them, or put a message in the place of another: see Documentation/dialects.md. Of \
      those in \(DialectFolder.system.path), only files of root or your own are read into which not everybody may write.

      Examples:
        mailwhy dialects
        mailwhy dialects postfix
        mailwhy dialects --format ndjson | jq -r '."event.code"'
        mailwhy dialects --draft maillog > local.dialect
        mailwhy dialects --as-files dialects/
      """)

  @Argument(
    help: ArgumentHelp(
      "Only this software, by its service.type, with all its messages; with --draft, the logs.", valueName: "name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp("text, ndjson, json, csv, or none.", valueName: "format"),
    completion: .formats(OutputFormat.ofRecords))
  var format: OutputFormat = .text

  @Flag(help: "Propose a dialect file for the lines of a log that are not understood.")
  var draft = false

  @Option(parsing: .unconditional, help: ArgumentHelp("With --draft: only lines from then on.", valueName: "time"))
  var since: MomentArgument?

  @Option(help: ArgumentHelp("Write all dialects as files into a directory.", valueName: "directory"))
  var asFiles: String?

  @OptionGroup var language: LanguageOption

  @OptionGroup var dialects: DialectOptions

  func validate() throws { try format.validate(among: OutputFormat.ofRecords) }

  func run() throws {
    if draft { return try writeDraft() }
    let catalogue = dialects.load()
    let chosen = catalogue.dialects.filter { names.isEmpty || names.contains($0.service) }
    for name in names where !chosen.contains(where: { $0.service == name }) {
      Diagnostics.tell("No dialect is called \(name, as: "name"): see mailwhy dialects.")
    }
    guard !chosen.isEmpty else { throw ExitStatus.notFound }
    if let asFiles {
      try writeFiles(chosen, asFiles)
    } else {
      try list(chosen)
    }
    if !catalogue.refusals.isEmpty { throw ExitStatus.unreadableInput }
  }

  private func list(_ dialects: [Dialect]) throws {
    let output = Output()
    if format == .text {
      DialectText(isWhole: !names.isEmpty, width: Terminal.width, say: language.say).write(dialects, to: output)
      try Ending.check(output)
      return
    }
    let say = language.say
    var writer = RecordWriter(output, format, columns: Self.columns)
    for dialect in dialects {
      for message in dialect.messages {
        writer.write({ Self.write(dialect, message, say, into: &$0) }, { Self.write(dialect, message, say, into: &$0) })
      }
    }
    writer.finish()
    try Ending.check(output)
  }

  private static let columns = [
    "event.code", "service.type", "event.action", "event.outcome", "event.category", "means", "template", "sample",
  ]

  private static func write(_ dialect: Dialect, _ message: Message, _ say: Wording, into sink: inout some RecordSink) {
    sink.text("event.code", "\(dialect.service).\(message.name)")
    sink.text("service.type", dialect.service)
    sink.text("event.action", message.action.rawValue)
    sink.text("event.outcome", message.outcome.rawValue)
    sink.text("event.category", message.category.rawValue)
    sink.text("finding.code", message.shows?.rawValue)
    sink.text("means", say.template(message.means))
    sink.text("not_told", message.notTold.map { say.template($0) })
    sink.texts("template", message.templates)
    sink.texts("sample", message.samples)
  }

  private func writeFiles(_ dialects: [Dialect], _ directory: String) throws {
    FileWriting.makeDirectory(directory)
    for dialect in dialects {
      let path = directory + (directory.hasSuffix("/") ? "" : "/") + dialect.service + ".dialect"
      if let fault = FileWriting.write(DialectFileWriter.text(of: dialect), to: path) {
        Diagnostics.tell(fault)
        throw ExitStatus.internalFault
      }
    }
  }

  private func writeDraft() throws {
    var input = try InputOptions.parse(["--"] + names)
    input.log.since = since
    input.log.dialects = dialects
    var sink = DraftSink()
    let result = try input.run(&sink) { _ in }
    // What was wrong with a dialect file has been told; the draft goes beside what is in use.
    guard let text = sink.draft.text(beside: dialects.load(isQuiet: true)) else {
      Diagnostics.tell("Every line with a program's name was understood: there is nothing to draft.")
      throw result.faults.isEmpty ? ExitStatus.notFound : ExitStatus.unreadableInput
    }
    let output = Output()
    // A password in a sample is nobody's business; the template that skips it skips the mask too.
    output.write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.masked).joined(separator: "\n"))
    output.flush()
    try Ending.check(result, output)
  }
}

extension DialectsCommand {
  /// What a message begins with tells a password, so what stands behind a key is looked at by itself.
  fileprivate static func masked(_ line: Substring) -> String {
    let key = ["sample: ", "template: "].first { line.hasPrefix($0) } ?? ""
    return key + Secrets.masked(String(line.dropFirst(key.count)))
  }
}

private struct DraftSink: PassSink {
  var draft = DialectDraft()

  mutating func event(_ event: Event) { draft.observe(event) }
}
