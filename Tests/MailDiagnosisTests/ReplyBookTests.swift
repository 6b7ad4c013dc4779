import MailDiagnosis
import MailVocabulary
import Testing

/// The book of known replies: each is found by its own words, and says something.
@Suite struct ReplyBookTests {
  static func known(_ text: String, isRemote: Bool) -> KnownReply? {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return ReplyReading.known(Bytes(base: base, count: buffer.count), dsn: nil, isRemote: isRemote)
    }
  }

  @Test(arguments: ReplyBook.remote.replies.map(\.pattern)) func isFoundByItsOwnWords(_ pattern: String) throws {
    // Only what is refused for now can be greylisting.
    let text = "450 x" + pattern.replacing("*", with: " x ")
    let found = try #require(Self.known(text, isRemote: true))
    #expect(found.pattern == pattern, "an earlier one is found instead: \(found.pattern)")
  }

  @Test(arguments: ReplyBook.own.replies.map(\.pattern)) func ownWordsAreFound(_ pattern: String) throws {
    let found = try #require(Self.known(pattern, isRemote: false))
    #expect(found.reading == ReplyBook.own.replies.first { $0.pattern == pattern }?.reading)
  }

  @Test func areWrittenInSmallLettersAndSentences() {
    for reply in ReplyBook.remote.replies + ReplyBook.own.replies {
      #expect(reply.pattern == reply.pattern.lowercased())
      #expect(reply.says.hasSuffix(".") || reply.says.contains("https://"), "\(reply.says)")
    }
  }

  @Test(arguments: ["", "x", "550", "550 ", String(repeating: "a", count: 5_000), "\u{0}\u{1B}[2J"])
  func oddTextsAreNotKnown(_ text: String) { #expect(Self.known(text, isRemote: true) == nil) }

  @Test(arguments: StatusCode.all.map(\.code)) func statusCodesAreWhole(_ code: String) throws {
    let known = try #require(StatusCode.known("5." + code))
    #expect(known.means.hasSuffix("."))
    #expect(code.split(separator: ".").count == 2)
  }

  /// The registry of RFC 5248 as it stands.
  @Test func theRegistryIsComplete() {
    let registered =
      ["0.0"] + (0...10).map { "1.\($0)" } + (0...4).map { "2.\($0)" } + (0...6).map { "3.\($0)" }
      + (0...7).map { "4.\($0)" } + (0...6).map { "5.\($0)" } + (0...10).map { "6.\($0)" } + (0...30).map { "7.\($0)" }
    for code in registered { #expect(StatusCode.known("4." + code) != nil, "\(code)") }
  }
}
