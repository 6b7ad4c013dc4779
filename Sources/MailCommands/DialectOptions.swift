import ArgumentParser
import MailDialectFiles
import MailDialects

/// Where dialect files lie, beside the machine's own.
struct DialectOptions: ParsableArguments {
  @Option(
    name: .customLong("dialects"),
    help: ArgumentHelp(
      "A dialect file, or a directory of them, besides \(DialectFolder.system.path); may be given several times.",
      valueName: "path"))
  var paths: [String] = []

  /// The built-in dialects with what the files add; what is wrong with a file is told on standard error.
  func load(isQuiet: Bool = false) -> DialectCatalogue {
    var catalogue = DialectCatalogue(Dialects.all)
    catalogue.add(.system)
    for path in paths { catalogue.add(DialectFolder(path: path)) }
    for refusal in catalogue.refusals where !isQuiet { Diagnostics.tell(refusal) }
    return catalogue
  }
}
