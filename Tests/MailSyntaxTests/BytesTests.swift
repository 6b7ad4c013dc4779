import MailVocabulary
import Testing

@testable import MailSyntax

/// What is done with the bytes of each line: it is quick, and says the same as the slow way.
@Suite struct BytesTests {
  static func bytes<Result>(_ text: String, _ body: (Bytes) -> Result) -> Result { text.withBytes(body) }

  @Test(arguments: [
    "0", "7", "0.05", "576", "12.5", "0.1", "123456789012345", "1234567890123456", "9007199254740993", "0.3000001",
    "99999.99999", "1e5", ".5", "5.", "1.2.3", "-1", "", "nan", "inf", "0x10", "12345678901234567890.1", "00.10",
  ]) func aDecimalIsWhatItsTextIs(_ text: String) {
    let plain = !text.isEmpty && text.count <= 24 ? Double(text) : nil
    let found = Self.bytes(text, \.decimal)
    #expect(found == plain || found?.isNaN == true && plain?.isNaN == true)
  }

  @Test func theLastPlaceIsFoundWhereverItIs() {
    // Neighbours of the wanted byte, and bytes that differ in the highest bit alone, must not be taken for it.
    for wanted: UInt8 in [0x00, 0x5B, 0x7F, 0x80, 0xFF] {
      for other in [wanted &+ 1, wanted &- 1, wanted ^ 0x80] {
        for length in 0..<26 {
          for hits in [[], [0], [length / 2], [length - 1], [1, length - 2], Array(0..<length)] {
            var text = Array(repeating: other, count: length)
            for hit in hits where text.indices.contains(hit) { text[hit] = wanted }
            text.withUnsafeBufferPointer { buffer in
              guard let base = buffer.baseAddress else { return }
              let bytes = Bytes(base: base, count: length)
              for start in 0...length {
                #expect(
                  bytes.lastIndex(of: wanted, before: length, from: start)
                    == buffer[start...].lastIndex(of: wanted))
              }
            }
          }
        }
      }
    }
  }

  @Test func plainIsPrintableASCIIWithoutQuotes() {
    for value in UInt8.min...UInt8.max {
      for place in [0, 15, 16, 33] {
        var text = Array(repeating: UInt8(ascii: "a"), count: 34)
        text[place] = value
        let isPlain = (0x20...0x7E).contains(value) && value != UInt8(ascii: "\"") && value != UInt8(ascii: "\\")
        text.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return }
          #expect(Bytes(base: base, count: buffer.count).isPlain == isPlain, "\(value)")
        }
      }
    }
  }

  @Test func hashesTellTextsApart() {
    var seen: [UInt64: String] = [:]
    for length in 0..<80 {
      for changed in -1..<length {
        var text = Array(repeating: UInt8(ascii: "a"), count: length)
        if changed >= 0 { text[changed] = UInt8(ascii: "b") }
        let string = String(decoding: text, as: UTF8.self)
        let hash = Self.bytes(string) { $0.hash(seed: 1) }
        #expect(seen[hash] == nil, "\(string) and \(seen[hash] ?? "")")
        seen[hash] = string
        #expect(hash == Self.bytes("x" + string + "y") { $0[1, 1 + length].hash(seed: 1) })
        #expect(hash != Self.bytes(string) { $0.hash(seed: 2) })
      }
    }
  }

  @Test(arguments: ["", "abc", "ABC", "Straße", "ÅSA@EXAMPLE.ORG", "user+Tag@Example.com", "İ", "ΑΣ", "a\u{0}B"])
  func smallLettersAreThoseOfTheLanguage(_ text: String) {
    #expect(text.inSmallLetters == text.lowercased())
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, 12_345, -1, -10, Int.max, Int.min, Int(UInt32.max)])
  func numbersAreWrittenWhole(_ number: Int) {
    let buffer = ByteBuffer(capacity: 16)
    buffer.append("x")
    buffer.writer.appendDecimal(number)
    buffer.append(UInt8(ascii: "y"))
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "x\(number)y")
  }

  /// Texts of different lengths in random text of few letters, so that many almost stand there.
  @Test(arguments: 0..<60) func aFilterFindsWhatStandsThere(_ seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    func text(_ length: Int) -> String { String((0..<length).map { _ in "abA1"[random(4)] }) }
    let texts = (0...random(5)).map { _ in text(4 + random(20)) }
    let filter = try #require(LineFilter(texts))
    let line = text(random(300)) + (random(2) == 0 ? texts[0] : "") + text(random(40))
    let letters = Array(line.utf8)
    let expected = letters.indices.filter { place in
      texts.contains { letters[place...].starts(with: Array($0.utf8)) }
    }
    #expect(line.withBytes { filter.places(in: $0) } == expected)
    #expect(line.withBytes { filter.isIn($0) } == !expected.isEmpty)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 255, 2_039, 2_040, 2_048, 5_000])
  func bytesAreCounted(_ length: Int) {
    for seed in 1...4 {
      let text = (0..<length).map { $0 * 7_919 % 11 < seed ? "\n" : $0 % 5 == 0 ? "\u{E9}" : "\u{8}" }.joined()
      #expect(text.withBytes { $0.count(of: 0x0A) } == text.utf8.filter { $0 == 0x0A }.count)
    }
    let all = String(repeating: "\n", count: length)
    #expect(all.withBytes { $0.count(of: 0x0A) } == length)
  }

  @Test func aFilterThatCannotTellIsNone() {
    #expect(LineFilter([]) == nil)
    #expect(LineFilter(["abc", "abcdef"]) == nil)
    #expect(LineFilter(["ab\ncd"]) == nil)
    #expect(LineFilter(["caf\u{E9}s"]) == nil)
    #expect(LineFilter([String(repeating: "a", count: 500)]) != nil)
  }
}

extension String {
  fileprivate subscript(_ place: Int) -> Character { self[index(startIndex, offsetBy: place)] }

  fileprivate func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}
