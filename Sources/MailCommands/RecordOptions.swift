public import ArgumentParser
public import MailReports
import MailVocabulary

/// The format of records, and colour.
struct RecordOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text, ndjson, json, csv, or none (all the work, nothing printed).", valueName: "format"))
  var format: OutputFormat = .ndjson
}

extension OutputFormat: ExpressibleByArgument {}

/// When text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether standard output gets colour; `NO_COLOR` is obeyed.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Terminal.isTerminal(1) && (Terminal.variable("NO_COLOR") ?? "").isEmpty && Terminal.variable("TERM") != "dumb"
    }
  }
}

/// Languages that the program speaks.
enum Language: String, CaseIterable, ExpressibleByArgument {
  case en
}
