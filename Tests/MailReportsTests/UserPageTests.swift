import Foundation
@testable import MailReports
import MailVocabulary
import MailWording
import Testing

/// The page about one user with a name and a log that mean harm, and in Italian.
@Suite struct UserPageTests {
  static func page(_ text: String, _ say: Wording = .english) throws -> Page {
    var sessions = [UserTests.session("hermes", at: 0), UserTests.session("hermes", at: 1, .failure, reason: text)]
    sessions[0].sourceDomain = text
    sessions[0].program = text
    var message = UserTests.message(from: text, to: "hermes@example.com", .bounced)
    message.recipients[0].reply = text
    message.localIDs = [text]
    var search = UserTests.search("hermes", sessions, [message])
    search.observe(UserTests.message(from: text, to: "hermes@example.com", .delivered))
    let story = try #require(UserTests.story(search))
    let facts = LogFacts(sources: [LogSource(path: text)], coverage: .init())
    var named = UserTests.finding(.accessLoginFailed, .init(.user, "hermes"))
    named.words.title = text
    named.finding.evidence = [Evidence(place: Place(source: 0, line: 1, offset: 0), text: text)]
    return UserPage(story, asked: text, entries: [named], facts: facts, time: .utc, say: say).page
  }

  @Test(arguments: PageTests.payloads) func hostileTextStaysText(_ payload: String) throws {
    let page = try Self.page(payload)
    let text = PageTests.write(page, .text)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value })
    let html = PageTests.write(page, .html)
    #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("href"))
    let markdown = PageTests.write(page, .markdown)
    #expect(!markdown.contains("\n# forged") && !markdown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// Every sentence of these pages has its Italian, with the same slots.
  @Test func everySentenceIsTranslated() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/MailReports")
    let files =
      try ["Users", "Hosts"].flatMap { folder in
        try FileManager.default.contentsOfDirectory(
          at: sources.appending(path: folder), includingPropertiesForKeys: nil)
      } + ["LogFacts", "FindingBlocks", "AbsencePage"].map { sources.appending(path: "Pages/\($0).swift") }
    let italian = Wording(.it)
    var count = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /say\(\s*"((?:[^"\\]|\\.)*)"/) {
        let english = String(match.1)
        count += 1
        #expect(italian.has(english), "\(file.lastPathComponent): \(english)")
        #expect(Sentence.slots(of: english) == Sentence.slots(of: italian.template(english)), "\(english)")
      }
    }
    #expect(count > 100)
  }

  @Test func theItalianPageSpeaksItalian() throws {
    let text = PageTests.write(try Self.page("x", Wording(.it)), .text)
    for word in ["Utente hermes", "DISPOSITIVI E INDIRIZZI", "ACCESSI RIFIUTATI", "DA DIRE AL TELEFONO", "5 ott 2026"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
