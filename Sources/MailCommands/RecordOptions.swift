public import ArgumentParser
public import MailReports
public import MailVocabulary
import MailWording

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

  @OptionGroup var language: LanguageOption

  var say: Wording { language.say }

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

extension Language: ExpressibleByArgument {}

/// The language of what people read.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language: en or it; default that of the locale.", valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: Language = .ofLocale

  var say: Wording { Wording(lang) }
}

extension Language {
  /// That of the environment, as POSIX looks for it; English if it is none of ours.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Terminal.variable(name), !value.isEmpty { return Language(locale: value) ?? .en }
    }
    return .en
  }
}
