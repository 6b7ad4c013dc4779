/// Bytes that grow at the end.
///
/// A class, so that who writes into it asks nobody whether it is shared, and writes where it says: a record is dozens of small
/// pieces. Only one thread has it at a time.
public final class ByteBuffer: @unchecked Sendable {
  @exclusivity(unchecked) @usableFromInline var memory: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) @usableFromInline var capacity: Int
  @exclusivity(unchecked) @usableFromInline var length = 0

  @inlinable
  public var count: Int { length }

  public init(capacity: Int = 256) {
    self.capacity = max(16, capacity)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  /// What it holds, as an array.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  /// Calls `body` with what it holds, which must not be changed meanwhile.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: memory, count: count))
  }

  public func removeAll() { length = 0 }

  @inlinable @inline(__always)
  public func append(_ byte: UInt8) {
    if length == capacity { grow(by: 1) }
    memory[length] = byte
    length += 1
  }

  @inlinable @inline(__always)
  public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    room(bytes.count).update(from: base, count: bytes.count)
    length += bytes.count
  }

  @inlinable
  public func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  @inlinable
  public func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// A whole number in decimal digits.
  public func appendDecimal(_ number: Int) {
    var rest = number.magnitude
    var digits = 1
    var over = rest / 10
    while over > 0 {
      digits += 1
      over /= 10
    }
    let room = room(digits + 1)
    if number < 0 { room[0] = UInt8(ascii: "-") }
    let start = number < 0 ? 1 : 0
    for place in (start..<start + digits).reversed() {
      room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    length += start + digits
  }

  /// The memory behind the last byte, with room for so many at least; they count once ``count`` is raised.
  @inlinable @inline(__always)
  func room(_ wanted: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - length < wanted { grow(by: wanted) }
    return memory + length
  }

  @inline(never) @usableFromInline
  func grow(by wanted: Int) {
    let larger = max(capacity * 2, count + wanted)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: memory, count: count)
    memory.deallocate()
    memory = new
    capacity = larger
  }

  /// A part of what it holds, to be written again.
  public func copy(from start: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: memory + start, count: count - start))
  }
}
