import Testing

@testable import MailRedaction

@Suite struct KeyedHashTests {
  /// The values that the authors of SipHash give for the key 00 01 … 0f and the texts of 0, 1, 2, 8 and 15 bytes 00 01 ….
  @Test(
    arguments: [
      (0, 0x726F_DB47_DD0E_0E31), (1, 0x74F8_39C5_93DC_67FD), (2, 0x0D6C_8009_D9A9_4F5A), (8, 0x93F5_F579_9A93_2462),
      (15, 0xA129_CA61_49BE_45E5),
    ] as [(Int, UInt64)])
  func theAuthorsValues(_ count: Int, _ expected: UInt64) {
    let hash = KeyedHash(low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908)
    #expect(hash.hash((0..<count).map { UInt8($0) }) == expected)
  }

  @Test func everyByteOfAKeyCounts() {
    let key = [UInt8](repeating: 7, count: 32)
    let values = (0..<32).map { place -> UInt64 in
      var other = key
      other[place] = 8
      return KeyedHash(key: other).hash([1, 2, 3])
    }
    #expect(Set(values + [KeyedHash(key: key).hash([1, 2, 3])]).count == 33)
  }
}
