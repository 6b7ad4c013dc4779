import MailDialectFiles
import MailDialects
import MailSyntax
import Testing

/// A file can say all that a built-in dialect says.
@Suite struct RoundTripTests {
  static func file(_ dialect: Dialect) throws -> DialectFile {
    try DialectFile(Array(DialectFileWriter.text(of: dialect).utf8), path: dialect.service + ".dialect")
  }

  @Test(arguments: Dialects.all.map(\.service)) func everyDialectIsReadBackAsItIs(_ service: String) throws {
    let dialect = try #require(Dialects.all.first { $0.service == service })
    var catalogue = DialectCatalogue(Dialects.all.filter { $0.service != dialect.service })
    catalogue.add(try Self.file(dialect))
    #expect(catalogue.refusals.isEmpty)
    // A new service goes first.
    let read = try #require(catalogue.dialects.first)
    #expect(read.messages.count == dialect.messages.count)
    for (read, written) in zip(read.messages, dialect.messages) { #expect(read == written) }
    #expect(read == dialect)
  }

  @Test func allTogetherChangeNothing() throws {
    var catalogue = DialectCatalogue(Dialects.all)
    for dialect in Dialects.all { catalogue.add(try Self.file(dialect)) }
    #expect(catalogue.refusals.isEmpty)
    #expect(catalogue.dialects == Dialects.all)
  }
}
