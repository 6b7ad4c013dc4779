import ArgumentParser
import MailDialectFiles
import MailReports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a log line tells, part by part.",
    discussion: """
      The line is given as an argument, or on standard input, one a line.

      Examples:
        mailwhy explain 'Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23'
        grep hermes /var/log/maillog | tail -1 | mailwhy explain
      """)

  @Argument(help: ArgumentHelp("The line; without it, standard input.", valueName: "text"))
  var text: [String] = []

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup var dialects: DialectOptions

  func run() throws {
    let catalogue = dialects.load()
    let explainer = Explainer(catalogue.dialects)
    let style = Style(width: Terminal.width, hasColor: color.isOn)
    let output = Output()
    var understood = true
    let lines =
      text.isEmpty
      ? AnySequence(AnyIterator { readLine(strippingNewline: true) }) : AnySequence([text.joined(separator: " ")])
    for line in lines where !line.isEmpty {
      let explanation = explainer.explain(line)
      explanation.write(style, to: output)
      understood = understood && explanation.isUnderstood
      output.flush()
      if output.isFinished { break }
    }
    if !catalogue.refusals.isEmpty { throw ExitStatus.unreadableInput }
    if !understood { throw ExitStatus.notFound }
  }
}
