import Foundation
import MailDiagnosis
import MailDialects
import MailInput
import MailPipeline
import MailSyntax
import MailVocabulary
import Testing

/// The lines that are shown are those that were read, whatever became of the file since.
@Suite struct EvidenceTests {
  static let line =
    "Nov 24 10:00:00 mail postfix/smtp[4]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 <bob@example.org>: User unknown (in reply to RCPT TO command))\n"

  struct Sink: PassSink {
    let onLine: () -> Void
    mutating func event(_ event: Event) { onLine() }
  }

  /// The texts of the evidence, if something happens to the file while it is read.
  static func evidence(_ happens: @escaping (String) throws -> Void) throws -> [String?] {
    let path = FileManager.default.temporaryDirectory.appending(path: "mailwhy-evidence-\(UUID().uuidString)").path
    try Data(line.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var options = PassOptions()
    options.wantsFindings = true
    options.year = 2026
    let pass = Pass(
      groups: InputPlan.resolve([path]).groups, options: options, grammar: Grammar(Dialects.all),
      diagnoses: Diagnoses.all)
    var sink = Sink { try? happens(path) }
    let found = pass.run(&sink).findings
    #expect(!found.isEmpty)
    return found.flatMap { $0.evidence.map(\.text) }
  }

  @Test func aFileThatStaysIsReadAgain() throws {
    #expect(try Self.evidence { _ in } == [Self.line.trimmingCharacters(in: .newlines)])
  }

  @Test func aFileThatWasReplacedIsAnother() throws {
    let other = try Self.evidence { path in
      try FileManager.default.moveItem(atPath: path, toPath: path + ".1")
      try Data("Nov 24 11:00:00 mail another line\n".utf8).write(to: URL(filePath: path))
      try FileManager.default.removeItem(atPath: path + ".1")
    }
    #expect(other == [nil])
  }

  @Test func aFileThatWasRemovedOrEmptiedShowsNothing() throws {
    #expect(try Self.evidence { try FileManager.default.removeItem(atPath: $0) } == [nil])
    #expect(try Self.evidence { path in _ = truncate(path, 0) } == [nil])
  }
}
