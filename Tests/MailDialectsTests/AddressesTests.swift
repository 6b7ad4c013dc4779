import MailVocabulary
import Testing

@Suite struct AddressesTests {
  /// Calls `body` with the bytes of a text.
  static func withBytes<Result>(of text: String, _ body: (Bytes) -> Result) -> Result {
    let block = LineBlock(capacity: max(1, text.utf8.count))
    block.append(text)
    return body(block.bytes[0, text.utf8.count])
  }

  @Test(arguments: [
    ("<a@example.com>,<b@example.com>", ["a@example.com", "b@example.com"]),
    ("<a@example.com>, <b@example.com>, [more]", ["a@example.com", "b@example.com"]),
    ("erin,carol", ["erin", "carol"]),
    ("<\"x, y\"@example.com>,<b@example.com>", ["\"x, y\"@example.com", "b@example.com"]),
    ("\"|/usr/bin/vacation -a x, alice\"", ["\"|/usr/bin/vacation -a x, alice\""]),
    ("<a,b@example.com>", ["a,b@example.com"]),
    ("alice@example.com", ["alice@example.com"]),
  ]) func split(_ list: String, _ parts: [String]) {
    #expect(Self.withBytes(of: list) { Addresses.split($0).map(\.string) } == parts)
  }

  @Test(arguments: [("00:00:01", 1), ("1+02:03:04", 93_784), ("12:00", nil), ("1+", nil), ("x+00:00:01", nil)])
  func elapsed(_ text: String, _ seconds: Int?) {
    #expect(Self.withBytes(of: text) { $0.elapsedSeconds } == seconds)
  }
}
