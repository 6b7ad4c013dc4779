public import ArgumentParser
public import MailReports
import MailVocabulary

/// The format of records, and colour.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("text, ndjson, json, csv, or none (all the work, nothing printed).", valueName: "format"),
    completion: .formats(OutputFormat.ofRecords))
  var format: OutputFormat = .ndjson

  func validate() throws { try format.validate(among: OutputFormat.ofRecords) }
}

/// Format, colour and language of a page.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("text, json, markdown, html, or none (all the work, nothing printed).", valueName: "format"),
    completion: .formats(OutputFormat.ofPages))
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("The language: en.", valueName: "language"))
  var lang: Language = .en

  func validate() throws { try format.validate(among: OutputFormat.ofPages) }

  /// Writes a page, or the record that stands for it where a machine reads.
  func write(_ page: () -> Page, _ record: () -> Record, to output: Output) {
    switch format {
    case .none: return
    case .json: record().writeDocument(to: output)
    default: page().write(format, style: Style(width: Terminal.width, hasColor: color.isOn), to: output)
    }
  }
}

extension OutputFormat: ExpressibleByArgument {
  /// Refuses a format that the command does not have.
  func validate(among formats: [OutputFormat]) throws {
    guard formats.contains(self) else {
      throw ValidationError(
        "There is no format \(rawValue) here: use \(formats.map(\.rawValue).joined(separator: ", ")).")
    }
  }
}

extension CompletionKind {
  static func formats(_ formats: [OutputFormat]) -> CompletionKind { .list(formats.map(\.rawValue)) }
}

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
