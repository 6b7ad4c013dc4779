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

  @OptionGroup var language: LanguageOption

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
  /// Each command names those it has, in its help.
  public static var allValueStrings: [String] { [] }

  /// Refuses a format that the command does not have.
  func validate(among formats: [OutputFormat]) throws {
    guard formats.contains(self) else {
      throw ValidationError(
        Wording.current(
          "There is no format \(rawValue, as: "format") here: use \(formats.map(\.rawValue).joined(separator: ", "), as: "list")."
        ))
    }
  }
}

extension CompletionKind {
  static func formats(_ formats: [OutputFormat]) -> CompletionKind { .list(formats.map(\.rawValue)) }
}

/// When text is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// The help names them.
  static var allValueStrings: [String] { [] }

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

extension Language: ExpressibleByArgument {
  /// The help names them.
  public static var allValueStrings: [String] { [] }
}

/// The language of what people read.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language: en or it; default that of the locale.", valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: Language = .ofLocale

  /// What is told in it; faults are told so from the start, see ``Wording/init(_:)``.
  var say: Wording { .current }
}

extension Language {
  /// That of the environment; English if it is none of ours.
  static var ofLocale: Language { Self.locale.flatMap { Language(locale: $0) } ?? .en }

  /// The name of the locale, as POSIX looks for it.
  fileprivate static var locale: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Terminal.variable($0) }.first { !$0.isEmpty }
  }
}

extension Wording {
  /// The language that these arguments ask for, known before they are parsed: what is wrong with them is told in it too.
  init(_ arguments: [String]) {
    var asked: Language?
    for (place, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") { asked = Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", place + 1 < arguments.count { asked = Language(rawValue: arguments[place + 1]) }
    }
    if let asked {
      self.init(asked)
    } else if Language.locale?.hasPrefix(Wording.markedLocale) == true {
      self = .marked
    } else {
      self.init(.ofLocale)
    }
  }
}
