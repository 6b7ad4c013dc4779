/// An IP address, read from text and written as text.
public enum InternetAddress: Hashable, Sendable {
  case four(UInt32)
  case six(UInt64, UInt64)

  /// Nil if the text is none.
  public init?(_ text: ArraySlice<UInt8>) {
    if let four = Self.four(text) {
      self = .four(four)
    } else if let groups = Self.six(text) {
      func half(_ groups: ArraySlice<UInt16>) -> UInt64 { groups.reduce(0) { $0 << 16 | UInt64($1) } }
      self = .six(half(groups[0..<4]), half(groups[4..<8]))
    } else {
      return nil
    }
  }

  private static func four(_ text: ArraySlice<UInt8>) -> UInt32? {
    // Most words are none: one look at each byte tells, and no list of parts is made.
    guard (7...15).contains(text.count), text.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }) else {
      return nil
    }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      let number = part.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
      guard number < 256 else { return nil }
      value = value << 8 | number
    }
    return value
  }

  private static func six(_ text: ArraySlice<UInt8>) -> [UInt16]? {
    func isPart(_ byte: UInt8) -> Bool {
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
    guard (2...45).contains(text.count), text.contains(UInt8(ascii: ":")), text.allSatisfy(isPart) else { return nil }
    var groups: [UInt16] = []
    var gap: Int?
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 9 else { return nil }
    for (place, part) in parts.enumerated() {
      if part.isEmpty {
        // `::` inside is one empty part, at an end two.
        let isEdge = place == 0 || place == parts.count - 1
        if isEdge {
          guard parts.count > 2, place == 0 ? parts[1].isEmpty : parts[parts.count - 2].isEmpty else { return nil }
          if parts.count > 3 || place == 0 { continue }
          continue
        }
        guard gap == nil else { return nil }
        gap = groups.count
      } else if place == parts.count - 1, let four = four(part) {
        groups += [UInt16(four >> 16), UInt16(truncatingIfNeeded: four)]
      } else {
        guard part.count <= 4, let value = UInt16(String(decoding: part, as: UTF8.self), radix: 16),
          part.first != UInt8(ascii: "+")
        else { return nil }
        groups.append(value)
      }
    }
    if let gap {
      guard groups.count < 8 else { return nil }
      groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
    }
    return groups.count == 8 ? groups : nil
  }

  /// As RFC 5952 writes it.
  public var text: [UInt8] {
    switch self {
    case .four(let value):
      return Array([24, 16, 8, 0].map { String(value >> UInt32($0) & 255) }.joined(separator: ".").utf8)
    case .six(let high, let low):
      if high == 0, low >> 32 == 0xFFFF {
        return Array("::ffff:".utf8) + InternetAddress.four(UInt32(truncatingIfNeeded: low)).text
      }
      let groups = [high, low].flatMap { half in [48, 32, 16, 0].map { half >> UInt64($0) & 0xFFFF } }
      var longest = 0..<0
      var start = 0
      while start < 8 {
        var end = start
        while end < 8, groups[end] == 0 { end += 1 }
        if end - start > max(1, longest.count) { longest = start..<end }
        start = max(end, start + 1)
      }
      func joined(_ part: ArraySlice<UInt64>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
      if longest.isEmpty { return Array(joined(groups[...]).utf8) }
      return Array((joined(groups[..<longest.lowerBound]) + "::" + joined(groups[longest.upperBound...])).utf8)
    }
  }
}
