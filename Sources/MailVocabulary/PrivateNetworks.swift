/// Addresses that are not of the Internet: of this machine, of a link, of a house or company, of a carrier's customers.
///
/// Loopback, RFC 1918, RFC 3927 and 4291 (link-local), RFC 4193, RFC 6598. Asked for each login and each message, so
/// over bytes and without a list of the parts.
public enum PrivateNetworks {
  public static func contain(_ address: String) -> Bool { address.withBytes(contain) }

  public static func contain(_ address: Bytes) -> Bool {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")) else { return containOld(address) }
    guard address != "::1" else { return true }
    // fc00::/7 and fe80::/10: a first group of four digits.
    guard colon == 4, let group = hexadecimal(address[0, 4]) else { return false }
    return group & 0xFE00 == 0xFC00 || group & 0xFFC0 == 0xFE80
  }

  private static func containOld(_ address: Bytes) -> Bool {
    var parts = (0, 0, 0, 0)
    var place = 0
    var digits = 0
    for position in 0..<address.count {
      let byte = address[position]
      if byte == UInt8(ascii: "."), digits > 0, place < 3 {
        parts = (parts.1, parts.2, parts.3, 0)
        place += 1
        digits = 0
      } else if byte &- 0x30 < 10, digits < 3 {
        parts.3 = parts.3 * 10 + Int(byte &- 0x30)
        digits += 1
      } else {
        return false
      }
    }
    guard place == 3, digits > 0 else { return false }
    switch (parts.0, parts.1) {
    case (10, _), (127, _), (192, 168), (169, 254): return true
    case (172, 16...31), (100, 64...127): return true
    default: return false
    }
  }

  private static func hexadecimal(_ group: Bytes) -> Int? {
    var value = 0
    for position in 0..<group.count {
      let byte = group[position]
      let letter = (byte | 0x20) &- 0x61
      if byte &- 0x30 < 10 {
        value = value << 4 | Int(byte &- 0x30)
      } else if letter < 6 {
        value = value << 4 | Int(letter) + 10
      } else {
        return nil
      }
    }
    return value
  }
}
