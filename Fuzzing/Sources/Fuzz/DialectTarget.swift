import MailDialectFiles
import MailDialects

/// A dialect file is used or refused with a sentence.
enum DialectTarget {
  static func run(_ input: [UInt8]) {
    guard input.count < 1 << 14 else { return }
    do {
      let file = try DialectFile(input, path: "fuzz.dialect")
      var catalogue = DialectCatalogue(Dialects.all)
      catalogue.add(file)
      for refusal in catalogue.refusals { precondition(!refusal.description.isEmpty) }
    } catch {
      precondition(!error.description.isEmpty)
    }
  }
}
