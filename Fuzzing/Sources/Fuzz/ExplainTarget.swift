import Glibc
import MailCommands
import MailDialects
import MailReports
import MailSyntax
import MailWording

/// Any text is explained, or said not to be known: to people in one language, to machines in the other.
enum ExplainTarget {
  /// What is explained goes nowhere; libFuzzer speaks on standard error.
  private nonisolated(unsafe) static let nowhere = Output(descriptor: open("/dev/null", O_WRONLY))
  // Made once: it is the texts that are tried.
  private static let grammar = Grammar(Dialects.all)
  private nonisolated(unsafe) static var forPeople = Explanations(
    grammar, Wording(.it), .text, Style(), to: nowhere)
  private nonisolated(unsafe) static var forMachines = Explanations(
    grammar, .english, .ndjson, Style(), to: nowhere)

  static func run(_ input: [UInt8]) {
    guard input.count < 4_096, !input.contains(0) else { return }
    for line in String(decoding: input, as: UTF8.self).split(whereSeparator: \.isNewline) {
      forPeople.take(String(line))
      forMachines.take(String(line))
    }
    forPeople.finish()
    forMachines.finish()
    precondition(!nowhere.isFinished)
  }
}
