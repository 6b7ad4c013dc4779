import Foundation
import MailDiagnosis
import MailDialects
import MailSyntax
import MailVocabulary
import MailWording
import Testing

/// Everything that is said in English can be said in Italian.
@Suite struct ItalianTests {
  static let italian = Wording(.it)
  static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Sentences that the reports and pages say: the literals that `say` is called with.
  static let spoken: [String] = {
    var found: [String] = []
    for folder in ["MailReports", "MailCommands"] {
      let files = FileManager.default.enumerator(at: sources.appending(path: folder), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        for match in text.matches(of: /(?:^|[^.\w])say\(\s*"((?:[^"\\]|\\.)*)"/) {
          let text = String(match.1)
          // What a fault begins with is its name, in every language.
          if text.hasPrefix("mailwhy: ") || text.contains("\\(") { continue }
          // Slots alone are the same in every language.
          if !text.replacing(/\{[^}]*\}/, with: "").contains(where: \.isLetter) { continue }
          found.append(text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\"))
        }
      }
    }
    return Array(Set(found)).sorted()
  }()

  @Test func theTableIsWhole() {
    #expect(Self.italian.faults.isEmpty)
    #expect(Self.italian.sentences.count > 2_000)
  }

  @Test func everyDiagnosisIsTold() {
    let missing = Diagnoses.all.flatMap { diagnosis in
      diagnosis.sentences.filter { !Self.italian.has($0) }.map { "\(diagnosis.code.rawValue): \($0)" }
    }
    #expect(missing.isEmpty, "\(missing.count) lack: \(missing.prefix(40))")
  }

  @Test func everyMessageIsExplained() {
    let missing = Dialects.all.flatMap { dialect in
      dialect.messages.flatMap { [$0.means, $0.notTold].compactMap { $0 } }.filter { !Self.italian.has($0) }
        .map { "\(dialect.service): \($0)" }
    }
    #expect(missing.isEmpty, "\(missing.count) lack: \(missing.prefix(40))")
  }

  @Test func everySentenceOfTheReportIsTold() {
    #expect(Self.spoken.count > 60)
    let missing = Self.spoken.filter { !Self.italian.has($0) }
    #expect(missing.isEmpty, "\(missing.count) lack: \(missing.prefix(60))")
  }

  @Test func theSlotsAreTheSame() {
    for english in Self.italian.sentences {
      let told = Self.italian.template(english)
      #expect(Sentence.slots(of: told) == Sentence.slots(of: english), "\(english) → \(told)")
      #expect(!told.contains("  ") && told.first?.isWhitespace == false && told.last?.isWhitespace == false, "\(told)")
    }
  }

  @Test func numbersAreWrittenAsItaliansDo() {
    #expect(Self.italian.number(1_234_567) == "1.234.567")
    #expect(Self.italian.percent(0.9876) == "98,7 %")
    #expect(Self.italian("{count|=once|times}", ["count": Self.italian.number(160_813)]) == "160.813 volte")
    #expect(Self.italian("{count|riga|righe}", ["count": "1"]) == "1 riga")
    #expect(Wording.english.number(1_234_567) == "1,234,567")
  }

  @Test(arguments: [
    ("7 ott 10:00", "8 ott 10:00", "dal 7 ott 10:00 all’8 ott 10:00"),
    ("8 ott 10:00", "11 ott 10:00", "dall’8 ott 10:00 all’11 ott 10:00"),
    ("1 nov", "18 nov", "dal 1 nov al 18 nov"), ("10 nov", "28 nov", "dal 10 nov al 28 nov"),
    ("12 nov 2008", "30 nov 2011", "dal 12 nov 2008 al 30 nov 2011"),
  ])
  func articlesFitTheNumberBehindThem(_ start: String, _ end: String, _ told: String) {
    #expect(Self.italian("{start} to {end}", ["start": start, "end": end]) == told)
  }

  @Test func articlesElideInWhatMayBeLeftOut() {
    let shown = ["time": "8 ott 2026 10:00", "to": "eva@example.net", "refuser": "mx"]
    let told = Self.italian("Refused for {to}{time? on ~} by {refuser}. It will not be tried again.", shown)
    #expect(told == "Rifiutato per eva@example.net l’8 ott 2026 10:00 da mx. Non si riproverà.")
  }

  @Test func onlyArticlesElide() {
    #expect(Wording.english("{start} to {end}", ["start": "8 Oct", "end": "11 Oct"]) == "8 Oct to 11 Oct")
    #expect(Self.italian("{count|=once|times}", ["count": "8"]) == "8 volte")
  }

  /// What stands in a chapter where a value goes is told too.
  @Test func slotsOfChaptersHaveItalianNames() {
    let missing = Set(
      Diagnoses.all.flatMap(\.sentences).flatMap { sentence in
        Sentence.slots(of: sentence).filter { $0 != "count" && !sentence.contains("{\($0)?") }
      }
    ).filter { !Self.italian.has($0.uppercased()) }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  @Test func anUnknownSentenceShowsThroughInEnglish() {
    #expect(Self.italian("Never said {what}.", ["what": "before"]) == "Never said before.")
  }
}
