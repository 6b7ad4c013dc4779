import MailDialectFiles
import MailDialects

/// A dialect file is used or refused with a sentence.
enum DialectTarget {
  /// A few, which the seeds name: to compile all of them for each input would take a hundred times as long.
  private static let few = DialectCatalogue([.popa3d, .postgrey, .policydSPF, .saslauthd, .teapop, .ssmtp])
  private nonisolated(unsafe) static var count = 0

  static func run(_ input: [UInt8]) {
    guard input.count < 1 << 14 else { return }
    count += 1
    do {
      let file = try DialectFile(input, path: "fuzz.dialect")
      // Now and then beside all that there are, as they are used.
      var catalogue = count % 500 == 0 ? DialectCatalogue(Dialects.all) : few
      catalogue.add(file)
      for refusal in catalogue.refusals { precondition(!refusal.description.isEmpty) }
    } catch {
      precondition(!error.description.isEmpty)
    }
  }
}
