public import MailVocabulary

/// An IPv4 or IPv6 address, or a network of them.
public struct AddressRange: Sendable, Hashable {
  /// The 128 bits of an address; IPv4 as it is mapped into IPv6.
  struct Bits: Sendable, Hashable {
    var high: UInt64 = 0
    var low: UInt64 = 0

    func masked(_ prefix: Int) -> Bits {
      Bits(
        high: prefix >= 64 ? high : prefix == 0 ? 0 : high & ~(UInt64.max >> UInt64(prefix)),
        low: prefix >= 128 ? low : prefix <= 64 ? 0 : low & ~(UInt64.max >> UInt64(prefix - 64)))
    }
  }

  private let bits: Bits
  private let prefix: Int

  /// `192.0.2.7`, `2001:db8::1`, `192.0.2.0/24`; nil if it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = parts.first, let (bits, isOld) = Self.parse(String(address)) else {
      return nil
    }
    var prefix = 128
    if parts.count == 2 {
      guard let length = Int(parts[1]), (0...(isOld ? 32 : 128)).contains(length),
        parts[1].utf8.allSatisfy({ $0 != 0x2B })
      else { return nil }
      prefix = isOld ? length + 96 : length
    }
    self.prefix = prefix
    self.bits = bits.masked(prefix)
  }

  public var isNetwork: Bool { prefix < 128 }

  public func contains(_ address: String) -> Bool {
    if address.contains("/") {
      guard let other = AddressRange(address) else { return false }
      // A network that is as large or smaller, or one that holds this.
      return other.prefix >= prefix ? other.bits.masked(prefix) == bits : bits.masked(other.prefix) == other.bits
    }
    return Self.parse(address).map { $0.bits.masked(prefix) == bits } ?? false
  }

  public func contains(_ address: Bytes) -> Bool {
    address.withUnsafeBuffer { Self.parse($0[...]) }.map { $0.bits.masked(prefix) == bits } ?? false
  }

  private static func parse(_ text: String) -> (bits: Bits, isOld: Bool)? {
    var text = text
    return text.withUTF8 { parse($0[...]) }
  }

  private static func parse(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (bits: Bits, isOld: Bool)? {
    if let old = parseOld(text) { return (Bits(high: 0, low: 0xFFFF_0000_0000 | UInt64(old)), true) }
    var head = Bits()
    var headCount = 0
    var tail = Bits()
    var tailCount = 0
    var isTail = false
    var place = text.startIndex
    guard text.count >= 2, text.count <= 45, text.contains(colon) else { return nil }
    if text[place] == colon {
      guard text[place + 1] == colon else { return nil }
      isTail = true
      place += 2
    }
    func push(_ bits: inout Bits, _ value: UInt64, _ width: UInt64) {
      bits.high = bits.high << width | bits.low >> (64 - width)
      bits.low = bits.low << width | value
    }
    while place < text.endIndex {
      let end = text[place...].firstIndex(of: colon) ?? text.endIndex
      let count: Int
      let value: UInt64
      if end == text.endIndex, let old = parseOld(text[place..<end]) {
        (value, count) = (UInt64(old), 2)
      } else {
        guard let group = hexadecimal(text[place..<end]) else { return nil }
        (value, count) = (group, 1)
      }
      if isTail { push(&tail, value, UInt64(count) * 16) } else { push(&head, value, UInt64(count) * 16) }
      if isTail { tailCount += count } else { headCount += count }
      guard headCount + tailCount <= 8 else { return nil }
      guard end < text.endIndex else { break }
      place = end + 1
      guard place < text.endIndex else { return nil }
      if text[place] == colon {
        guard !isTail else { return nil }
        isTail = true
        place += 1
      }
    }
    guard isTail ? headCount + tailCount < 8 : headCount == 8 else { return nil }
    for _ in headCount..<8 where isTail { push(&head, 0, 16) }
    let bits = Bits(high: head.high | tail.high, low: head.low | tail.low)
    return (bits, bits.high == 0 && bits.low >> 32 == 0xFFFF)
  }

  private static let colon = UInt8(ascii: ":")

  private static func hexadecimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    guard (1...4).contains(text.count) else { return nil }
    var value: UInt64 = 0
    for byte in text {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt64(digit)
    }
    return value
  }

  private static func parseOld(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    guard (7...15).contains(text.count) else { return nil }
    var value: UInt32 = 0
    var part: UInt32 = 0
    var digits = 0
    var points = 0
    for byte in text {
      if byte == UInt8(ascii: ".") {
        guard digits > 0, points < 3 else { return nil }
        value = value << 8 | part
        (part, digits, points) = (0, 0, points + 1)
      } else {
        guard byte &- UInt8(ascii: "0") < 10, digits < 3 else { return nil }
        part = part * 10 + UInt32(byte - UInt8(ascii: "0"))
        digits += 1
        guard part < 256 else { return nil }
      }
    }
    guard points == 3, digits > 0 else { return nil }
    return value << 8 | part
  }
}
