import MailReports
import MailVocabulary
import MailWording

/// What the argument parser writes, its help and its refusals, in the reader's language.
///
/// It is asked for without end of line: each of its texts is then one line, which is told anew and folded to the terminal.
struct ParserText {
  let say: Wording
  let width: Int

  /// Columns for which it writes, so that nothing is folded.
  static let columns = 100_000
  /// Where the texts of options begin, and those that stand below them.
  private static let optionColumn = 26
  private static let belowColumn = 8
  private static let headings = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Error", "Help", "Usage"]

  func told(_ text: String) -> String {
    var lines: [String] = []
    var isList = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let heading = Self.headings.first(where: { line.hasPrefix($0 + ":") }) {
        isList = heading == heading.uppercased() && heading != "OVERVIEW"
        lines += told(heading, line.dropFirst(heading.count + 1).drop { $0 == " " })
      } else if isList, line.hasPrefix("  ") {
        lines += listed(line)
      } else {
        lines += prose(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func told(_ heading: String, _ text: Substring) -> [String] {
    let label = say(heading) + ":"
    guard !text.isEmpty else { return [label] }
    switch heading {
    case "USAGE", "Usage": return folded(label + " ", usage(text), indent: label.count + 1)
    case "Error": return folded(label + " ", say.retold(String(text), Self.refusals) ?? String(text), indent: 0)
    case "Help":
      let gap = text.firstRange(of: "  ")
      let name = gap.map { text[..<$0.lowerBound] } ?? text
      return folded(label + " ", usage(name) + (gap.map { "  " + option(text[$0.upperBound...]) } ?? ""), indent: 0)
    default: return folded(label + " ", say(String(text)), indent: 0)
    }
  }

  /// An argument, an option or a command with its text.
  private func listed(_ line: String) -> [String] {
    let content = line.drop { $0 == " " }
    let indent = line.count - content.count
    if indent >= Self.belowColumn {
      return folded(String(repeating: " ", count: indent), option(content), indent: indent)
    }
    if let told = say.retold(String(content), [Self.more]) { return ["  " + usage(told)] }
    guard line.count > Self.optionColumn else { return ["  " + usage(content)] }
    let end = line.index(line.startIndex, offsetBy: Self.optionColumn)
    guard line[line.index(before: end)] == " " else { return ["  " + usage(content)] }
    let label = line[..<end].drop { $0 == " " }
    let name = usage(label.split(separator: "  ").first ?? label).replacing("(default)", with: say("(default)"))
    return folded(("  " + name).padded(to: Self.optionColumn), option(line[end...]), indent: Self.optionColumn)
  }

  /// A paragraph, or an example with what it does behind it.
  private func prose(_ line: String) -> [String] {
    guard line.hasPrefix("  ") else { return folded("", say(line), indent: 0) }
    let content = line.drop { $0 == " " }
    if let told = say.retold(String(content), [Self.seeHelp, Self.more]) { return ["  " + told] }
    for gap in ["  # ", "   "] {
      guard let place = content.firstRange(of: gap) else { continue }
      let text = content[place.upperBound...].drop { $0 == " " }
      let column = line.count - text.count
      return folded(String(line.dropLast(text.count)), say(String(text)), indent: column)
    }
    return [line]
  }

  /// The text of an option, and behind it in parentheses what is taken where nothing is said.
  private func option(_ text: some StringProtocol) -> String {
    let text = String(text)
    guard text.hasSuffix(")"), let open = text.ranges(of: "(").last,
      let ending = say.retold(String(text[open.lowerBound...]), Self.endings)
    else { return say(text) }
    return say(String(text[..<open.lowerBound].reversed().drop { $0 == " " }.reversed())) + " " + ending
  }

  /// Names of values are words.
  private func usage(_ text: some StringProtocol) -> String {
    String(text).replacing(/<([a-z-]+)>/) { "<" + say(String($0.1)) + ">" }
  }

  private func folded(_ label: String, _ text: String, indent: Int) -> [String] {
    let start = Visible.width(label)
    let lines = Visible.wrap(text, width: max(40, width - max(indent, start)))
    return lines.enumerated().map { place, line in
      (place == 0 ? label : String(repeating: " ", count: indent)) + line
    }
  }

  // MARK: Its own sentences

  private static let seeHelp = "See '{command}' for more information."
  private static let more = "See '{command}' for detailed help."
  private static let endings = [
    "(values: {values}; default: {value})", "(values: {values})", "(default: {value})",
  ]
  static let refusals = [
    "Unknown option '{option}'. Did you mean '{other}'?", "Unknown option '{option}'", "Missing value for '{option}'",
    "The option '{option}' does not take any value, but '{value}' was specified.", "Unexpected argument '{text}'",
    "{count} unexpected arguments: '{list}'", "Missing expected argument '{name}'",
    "The value '{value}' is invalid for '{option}'. Please provide one of {list}.",
    "The value '{value}' is invalid for '{option}'",
  ]
}
