#if canImport(Glibc)
  public import Glibc
#elseif canImport(Musl)
  public import Musl
#elseif canImport(Darwin)
  public import Darwin
#endif

/// A part of a block of log text, by reference.
///
/// This is the one place that reads memory without the compiler's guarantees. It is right because the pointers are
/// made by a ``LineBlock`` alone, which owns its memory, never moves it, and pads its end; every `Bytes` is a part of
/// another, cut by ``subscript(_:_:)``, which checks its bounds. A `Bytes` is valid as long as the block lives: what
/// outlives the block is copied to a `String` first.
@frozen
public struct Bytes {
  @usableFromInline let base: UnsafePointer<UInt8>
  public let count: Int

  @inlinable
  public init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// The byte at a position, which must be inside.
  @inlinable @inline(__always)
  public subscript(_ position: Int) -> UInt8 {
    assert(position >= 0 && position < count)
    return base[position]
  }

  /// Eight bytes as a word, for comparisons; traps if they are not inside.
  @inlinable @inline(__always)
  public func word(at position: Int) -> UInt64 {
    precondition(position >= 0 && position + 8 <= count)
    return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// The part from one position up to another; traps if it is not inside.
  @inlinable @inline(__always)
  public subscript(_ start: Int, _ end: Int) -> Bytes {
    precondition(start >= 0 && start <= end && end <= count)
    return Bytes(base: base + start, count: end - start)
  }

  /// The first place of a byte at or after `start`, or nil.
  @inlinable @inline(__always)
  public func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    precondition(start >= 0 && start <= count)
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The last place of a byte at or after `start` and before `end`, or nil.
  @inlinable
  public func lastIndex(of byte: UInt8, before end: Int, from start: Int = 0) -> Int? {
    precondition(start >= 0 && end <= count)
    var position = end
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    while position - start >= 8 {
      let found = Self.places(of: wanted, in: word(at: position - 8).littleEndian)
      if found != 0 { return position - 1 - found.leadingZeroBitCount / 8 }
      position -= 8
    }
    while position > start {
      position -= 1
      if base[position] == byte { return position }
    }
    return nil
  }

  /// How often a byte occurs.
  public func count(of byte: UInt8) -> Int {
    var found = 0
    var position = 0
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    while position + 8 <= count {
      // Eight at a time, each in a byte of the sum, as long as none of these is full.
      let end = min(count - 7, position + 8 * 255)
      var sums: UInt64 = 0
      while position < end {
        sums &+= Self.places(of: wanted, in: word(at: position)) >> 7
        position += 8
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
      found += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while position < count {
      if base[position] == byte { found += 1 }
      position += 1
    }
    return found
  }

  /// The highest bit of each byte that is the wanted one, which `wanted` has eight times, and no other bit.
  @inlinable @inline(__always)
  public static func places(of wanted: UInt64, in word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let differing = word ^ wanted
    return ~((differing & low) &+ low | differing | low)
  }

  /// The same as ``matches(_:at:)``, for texts of a few bytes in the innermost loop: without a call, a word at a time.
  @inlinable @inline(__always)
  public func startsShort(_ other: Bytes, at position: Int) -> Bool {
    let length = other.count
    guard position >= 0, length <= count - position else { return false }
    let left = UnsafeRawPointer(base + position)
    let right = UnsafeRawPointer(other.base)
    func differ<Word: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _ word: Word.Type) -> Bool {
      left.loadUnaligned(fromByteOffset: offset, as: Word.self)
        != right.loadUnaligned(fromByteOffset: offset, as: Word.self)
    }
    if length >= 8 {
      var offset = 0
      while offset + 8 <= length {
        if differ(offset, UInt64.self) { return false }
        offset += 8
      }
      // The last word overlaps the one before it, so that no byte outside is read.
      return !differ(length - 8, UInt64.self)
    }
    if length >= 4 { return !differ(0, UInt32.self) && !differ(length - 4, UInt32.self) }
    if length >= 2 { return !differ(0, UInt16.self) && !differ(length - 2, UInt16.self) }
    return length == 0 || base[position] == other.base[0]
  }

  /// Whether `other` stands at a position.
  @inlinable @inline(__always)
  public func matches(_ other: Bytes, at position: Int) -> Bool {
    guard position >= 0, other.count <= count - position else { return false }
    return memcmp(base + position, other.base, other.count) == 0
  }

  @inlinable
  public func hasPrefix(_ text: StaticString) -> Bool { text.isASCII && matches(Bytes(text), at: 0) }

  @inlinable
  public func hasSuffix(_ text: StaticString) -> Bool { matches(Bytes(text), at: count - text.utf8CodeUnitCount) }

  /// The bytes of a literal of the program, which live for ever.
  @inlinable
  public init(_ text: StaticString) {
    precondition(text.hasPointerRepresentation)
    self.init(base: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The first place at or after `start` where `other` stands whole, or nil.
  @inlinable
  public func firstIndex(of other: Bytes, from start: Int = 0) -> Int? {
    guard other.count > 0 else { return start }
    var position = start
    while position + other.count <= count, let hit = firstIndex(of: other[0], from: position) {
      if startsShort(other, at: hit) { return hit }
      position = hit + 1
    }
    return nil
  }

  /// The last place at or after `start` where `other` stands whole, or nil.
  @inlinable
  public func lastIndex(of other: Bytes, from start: Int = 0) -> Int? {
    guard other.count > 0, other.count <= count else { return nil }
    let first = other[0]
    var end = count - other.count + 1
    while end > start, let hit = lastIndex(of: first, before: end, from: start) {
      if startsShort(other, at: hit) { return hit }
      end = hit
    }
    return nil
  }

  @inlinable
  public func contains(_ text: StaticString) -> Bool { firstIndex(of: Bytes(text)) != nil }

  /// Calls `body` with a copy, at most `limit` bytes of it, whose ASCII letters are small.
  public func withFolded<Result>(limit: Int, _ body: (Bytes) -> Result) -> Result {
    let length = min(count, limit)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, length)) { buffer in
      for position in 0..<length {
        let byte = base[position]
        buffer[position] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      return body(Bytes(base: UnsafePointer(buffer.baseAddress!), count: length))
    }
  }

  /// Whether there is nothing but printable ASCII in it, and no quote and no backslash.
  public var isPlain: Bool {
    guard count >= 16 else {
      return (0..<count).allSatisfy {
        0x20..<0x7F ~= base[$0] && base[$0] != UInt8(ascii: "\"") && base[$0] != UInt8(ascii: "\\")
      }
    }
    // Without a way out, and of what a processor can do to sixteen bytes at once; the last sixteen overlap those before,
    // so that none is looked at alone.
    var bits: UInt8 = 0
    var least: UInt8 = 0xFF
    var nearest: UInt8 = 0xFF
    @inline(__always) func look(at bytes: UnsafeBufferPointer<UInt8>) {
      for byte in bytes {
        bits |= byte
        least = min(least, byte)
        nearest = min(min(nearest, byte ^ 0x7F), min(byte ^ UInt8(ascii: "\""), byte ^ UInt8(ascii: "\\")))
      }
    }
    look(at: UnsafeBufferPointer(start: base, count: count & ~15))
    look(at: UnsafeBufferPointer(start: base + count - 16, count: 16))
    return bits < 0x80 && least >= 0x20 && nearest > 0
  }

  @inlinable
  public static func == (left: Bytes, right: Bytes) -> Bool {
    left.count == right.count && memcmp(left.base, right.base, left.count) == 0
  }

  @inlinable
  public static func == (left: Bytes, right: StaticString) -> Bool { left == Bytes(right) }

  /// The digits as a number; nil if there is another byte, or none, or more than fit.
  @inlinable
  public var integer: Int? {
    guard count > 0, count <= 18 else { return nil }
    var value = 0
    for position in 0..<count {
      let digit = base[position] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  ]

  /// Digits with at most one point as a number.
  public var decimal: Double? {
    guard count > 0, count <= 24 else { return nil }
    // Most are a few digits: a whole number over a power of ten, which is rounded as exactly as the text would be.
    var digits: UInt64 = 0
    var decimals = -1
    for position in 0..<count {
      let digit = base[position] &- 0x30
      if digit < 10, count <= 16 {
        digits = digits &* 10 &+ UInt64(digit)
        if decimals >= 0 { decimals += 1 }
      } else if base[position] == UInt8(ascii: "."), decimals < 0, position > 0, position + 1 < count {
        decimals = 0
      } else {
        return Double(string)
      }
    }
    guard digits < 1 << 53 else { return Double(string) }
    return Double(digits) / Self.powersOfTen[max(0, decimals)]
  }

  /// A copy as text; what is not UTF-8 is replaced by U+FFFD.
  @inlinable
  public var string: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }

  /// A copy as text of at most so many bytes, with `…` where there were more: what strangers write is remembered by
  /// thousands, and no name, address or reply that anybody reads is so long.
  @inlinable
  public func string(limit: Int) -> String {
    guard count > limit else { return string }
    var end = limit
    // Not within a character.
    while end > limit - 4, base[end] & 0xC0 == 0x80 { end -= 1 }
    return self[0, end].string + "…"
  }

  /// Without blanks and carriage returns at its end.
  @inlinable
  public var trimmedEnd: Bytes {
    var end = count
    while end > 0, base[end - 1] == 0x20 || base[end - 1] == 0x0D { end -= 1 }
    return self[0, end]
  }

  /// Calls `body` with the memory.
  @inlinable
  public func withUnsafeBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  /// A seeded hash of the bytes (the multiply-and-fold of wyhash, sixteen bytes a step).
  @inlinable
  public func hash(seed: UInt64) -> UInt64 {
    let raw = UnsafeRawPointer(base)
    @inline(__always) func word(_ offset: Int) -> UInt64 { raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    // Both factors of each step hang on the seed, so that nobody can choose bytes that make one of them nothing, or a length
    // that makes up for a byte.
    let other = Self.mix(seed ^ 0xD1B5_4A32_D192_ED03)
    let ending = other ^ UInt64(truncatingIfNeeded: count)
    guard count >= 8 else {
      var tail: UInt64 = 0
      if count >= 4 {
        tail =
          UInt64(raw.loadUnaligned(as: UInt32.self)) << 32
          | UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      } else {
        for position in 0..<count { tail = tail << 8 | UInt64(base[position]) }
      }
      return Self.mix(Self.mix(seed ^ tail, ending))
    }
    var state = seed
    var position = 0
    while position + 16 < count {
      state = Self.mix(state ^ word(position), word(position + 8) ^ other)
      position += 16
    }
    // The last words overlap those before, so that no byte outside is read.
    if position + 8 < count { state = Self.mix(state ^ word(position)) }
    return Self.mix(state ^ word(count - 8), ending)
  }

  @inlinable @inline(__always)
  public static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  @inlinable @inline(__always)
  public static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
