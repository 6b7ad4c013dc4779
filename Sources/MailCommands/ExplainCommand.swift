import ArgumentParser
import MailDialectFiles
import MailReports
import MailVocabulary
import MailWording

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a log line, a reply, a status code or the code of a finding tells.",
    discussion: """
      The text is given as an argument, or on standard input: one line or many, a reply of several lines too.

      Examples:
        mailwhy explain 'Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23'
        mailwhy explain '550 5.7.26 This mail has been blocked because the sender is unauthenticated.'
        mailwhy explain 4.2.2
        mailwhy explain access.stale-password
        grep hermes /var/log/maillog | tail -3 | mailwhy explain
      """)

  @Argument(
    help: ArgumentHelp("A line, a reply, a status code or a code; without it, standard input.", valueName: "text"))
  var text: [String] = []

  @Option(help: ArgumentHelp("text, json or ndjson.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup var language: LanguageOption

  @OptionGroup var dialects: DialectOptions

  func validate() throws { try format.validate(among: OutputFormat.ofExplanation) }

  func run() throws {
    let catalogue = dialects.load()
    let output = Output()
    var explanations = Explanations(
      catalogue.grammar, language.say, format, Style(width: Terminal.width, hasColor: color.isOn), to: output)
    if text.isEmpty {
      while !output.isFinished, let line = readLine(strippingNewline: true) { explanations.take(line) }
    } else {
      for line in text.joined(separator: " ").split(whereSeparator: \.isNewline) { explanations.take(String(line)) }
    }
    explanations.finish()
    try Ending.check(output)
    if !catalogue.refusals.isEmpty { throw ExitStatus.unreadableInput }
    if !explanations.isUnderstood { throw ExitStatus.notFound }
  }
}
