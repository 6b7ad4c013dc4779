import MailReports
import MailTestSupport
import MailVocabulary
import MailWording
import Testing

/// What leaves the program is safe, whatever was in the log.
@Suite struct OutputTests {
  static let payloads = Payloads.ofOutput

  static func json(_ text: String) -> String {
    var writer = JSONWriter()
    writer.begin()
    writer.text("k", text)
    writer.end()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: payloads) func noControlCharacterLeavesInJSON(_ payload: String) {
    let text = Self.json(payload)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || 0x2028...0x2029 ~= $0.value })
    #expect(text.hasPrefix("{\"k\":\"") && text.hasSuffix("\"}"))
  }

  @Test func jsonSaysTheSame() {
    #expect(Self.json("a\"b\\c\n\u{1}é") == "{\"k\":\"a\\\"b\\\\c\\n\\u0001é\"}")
  }

  @Test func bytesThatAreNoTextAreReplaced() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    var writer = JSONWriter()
    writer.begin()
    bytes.withUnsafeBufferPointer { writer.text("k", Bytes(base: $0.baseAddress!, count: 3)) }
    writer.end()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"k\":\"a\u{FFFD}b\"}")
  }

  @Test func numbersAreShort() {
    #expect(JSONWriter.shortest(2) == "2")
    #expect(JSONWriter.shortest(0.05) == "0.05")
    #expect(JSONWriter.shortest(.nan) == "0")
  }

  @Test(arguments: payloads) func nothingHiddenIsShown(_ payload: String) {
    let text = Visible.text(payload)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || 0x7F..<0xA0 ~= $0.value || 0x202A...0x202E ~= $0.value })
  }

  @Test func linesAreWrappedAtBlanks() {
    #expect(Visible.wrap("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(Visible.wrap("aaaaaaaaaa bb", width: 5) == ["aaaaaaaaaa", "bb"])
    #expect(Visible.wrap("", width: 5) == [""])
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(Visible.width("日本") == 4)
    #expect(Visible.cut("日本語", to: 5) == "日本…")
    #expect(Visible.cut("abc", to: 3) == "abc")
  }

  @Test func sharesOfAllButOneAreNotAll() {
    let say = Wording.english
    #expect(say.percent(1) == "100 %")
    #expect(say.percent(0.99999) == "99.9 %")
    #expect(say.number(1_234_567) == "1,234,567")
    #expect(say.number(-12) == "-12")
  }
}
