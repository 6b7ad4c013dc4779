import ArgumentParser
import MailDialectFiles
import MailDialects
import MailSyntax

extension Grammar {
  /// That of the built-in dialects; it lives as long as the process, which ends sooner than all its pieces were given back.
  static let builtIn = Grammar(Dialects.all)
}

extension DialectCatalogue {
  /// That of its dialects, which is made already where no file added to them.
  var grammar: Grammar { isExtended ? Grammar(dialects) : .builtIn }
}

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
