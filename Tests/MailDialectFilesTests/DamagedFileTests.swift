import MailDialectFiles
import MailDialects
import MailSyntax
import MailVocabulary
import Testing

/// Whatever stands in a file, it is read or refused, and lines are read with what it says.
@Suite struct DamagedFileTests {
  /// A generator that gives the same numbers in each run, so that a failure can be seen again.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test(arguments: ["exim", "uw-imap", "opensmtpd", "msmtp"], 1...6) func anyDamageIsReadOrRefused(
    _ service: String, _ seed: Int
  ) throws {
    let dialect = try #require(Dialects.all.first { $0.service == service })
    let stretches = DialectFileWriter.text(of: dialect).split(separator: "\n\n").map { Array($0.utf8) + [0x0A] }
    var numbers = Numbers(state: UInt64(seed))
    var accepted = 0
    for _ in 0..<40 {
      // The head and a few messages, so that some damaged files are still accepted.
      var bytes = stretches[0] + (0..<3).flatMap { _ in stretches.randomElement(using: &numbers) ?? [] }
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Array("{}:=*?|\n\" ".utf8).randomElement(using: &numbers)!, at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        }
      }
      guard let file = try? DialectFile(bytes, path: "damaged") else { continue }
      var catalogue = DialectCatalogue([])
      catalogue.add(file)
      if let refusal = catalogue.refusals.first {
        let place = refusal.place
        #expect(place.map { $0.line > 0 && $0.column <= $0.text.utf8.count } ?? true)
      } else {
        accepted += 1
      }
      for message in dialect.messages.prefix(20) {
        for sample in message.samples {
          _ = CatalogueTests.read("Oct  4 10:59:51 mail \(dialect.programs[0])[1]: \(sample)", catalogue)
        }
      }
    }
    #expect(accepted > 0, "damage that is always refused tries nothing")
  }
}
