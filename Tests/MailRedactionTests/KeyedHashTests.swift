import Testing

@testable import MailRedaction

@Suite struct KeyedHashTests {
  /// The second case of RFC 4231, the first byte of its text as the purpose.
  @Test func theValueOfTheStandard() {
    let digest = KeyedHash(key: Array("Jefe".utf8)).digest(Array("hat do ya want for nothing?".utf8), purpose: 0x77)
    let text = digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    #expect(text == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test func everyByteOfAKeyCounts() {
    let key = [UInt8](repeating: 7, count: 100)
    let values = key.indices.map { place -> UInt64 in
      var other = key
      other[place] = 8
      return KeyedHash(key: other).hash([1, 2, 3])
    }
    #expect(Set(values + [KeyedHash(key: key).hash([1, 2, 3])]).count == 101)
  }

  @Test func withoutAKeyEveryRunIsAnother() { #expect(KeyedHash().hash([1]) != KeyedHash().hash([1])) }
}
