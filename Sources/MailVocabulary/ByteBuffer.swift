/// Bytes that grow at the end.
///
/// A class, so that it can be handed on without a copy; what writes into it is a ``Writer``. Only one thread has it at a time.
public final class ByteBuffer: @unchecked Sendable {
  @frozen
  @usableFromInline
  struct Storage {
    @usableFromInline var memory: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0
  }

  private let storage: UnsafeMutablePointer<Storage>

  public init(capacity: Int = 256) {
    let capacity = max(16, capacity)
    storage = .allocate(capacity: 1)
    storage.initialize(to: Storage(memory: .allocate(capacity: capacity), capacity: capacity))
  }

  deinit {
    storage.pointee.memory.deallocate()
    storage.deallocate()
  }

  /// Writes into it; valid as long as it is.
  public var writer: Writer { Writer(storage: storage) }

  public var count: Int { storage.pointee.count }

  /// What it holds, as an array.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Calls `body` with what it holds, which must not be changed meanwhile.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: storage.pointee.memory, count: count))
  }

  public func removeAll() { storage.pointee.count = 0 }

  /// Takes off what was written after there were `count` bytes.
  public func truncate(to count: Int) {
    precondition(count >= 0 && count <= storage.pointee.count)
    storage.pointee.count = count
  }

  public func append(_ byte: UInt8) { writer.append(byte) }

  public func append(_ bytes: some Sequence<UInt8>) { for byte in bytes { writer.append(byte) } }

  public func append(_ text: String) { writer.append(text) }

  /// Puts bytes at the end of a ``ByteBuffer``.
  ///
  /// A record is dozens of small pieces: it counts no reference, asks nobody whether the memory is shared, and writes where
  /// it says.
  @frozen
  public struct Writer {
    @usableFromInline let storage: UnsafeMutablePointer<Storage>

    @inlinable
    init(storage: UnsafeMutablePointer<Storage>) { self.storage = storage }

    @inlinable @inline(__always)
    public var count: Int { storage.pointee.count }

    /// The memory behind the last byte, with room for so many at least; they count once the count is raised.
    @inlinable @inline(__always)
    func room(_ wanted: Int) -> UnsafeMutablePointer<UInt8> {
      if storage.pointee.capacity - storage.pointee.count < wanted { grow(by: wanted) }
      return storage.pointee.memory + storage.pointee.count
    }

    @inline(never) @usableFromInline
    func grow(by wanted: Int) {
      let larger = max(storage.pointee.capacity * 2, storage.pointee.count + wanted)
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      memory.update(from: storage.pointee.memory, count: storage.pointee.count)
      storage.pointee.memory.deallocate()
      storage.pointee.memory = memory
      storage.pointee.capacity = larger
    }

    @inlinable @inline(__always)
    public func append(_ byte: UInt8) {
      room(1).pointee = byte
      storage.pointee.count += 1
    }

    @inlinable @inline(__always)
    public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let base = bytes.baseAddress else { return }
      room(bytes.count).update(from: base, count: bytes.count)
      storage.pointee.count += bytes.count
    }

    @inlinable
    public func append(_ text: String) {
      var text = text
      text.withUTF8 { append($0) }
    }

    /// The bytes between two others.
    @inlinable @inline(__always)
    public func append(_ first: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ last: UInt8) {
      let room = room(bytes.count + 2)
      room[0] = first
      if let base = bytes.baseAddress { (room + 1).update(from: base, count: bytes.count) }
      room[bytes.count + 1] = last
      storage.pointee.count += bytes.count + 2
    }

    /// A whole number in decimal digits.
    public func appendDecimal(_ number: Int) {
      var rest = number.magnitude
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
        var place = 20
        repeat {
          let next = rest / 10
          place -= 1
          digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest &- next &* 10)
          rest = next
        } while rest > 0
        let room = room(21 - place)
        let start = number < 0 ? 1 : 0
        if number < 0 { room[0] = UInt8(ascii: "-") }
        (room + start).update(from: digits.baseAddress! + place, count: 20 - place)
        storage.pointee.count += start + 20 - place
      }
    }

    /// A copy of what was written from a place on.
    public func copy(from start: Int) -> [UInt8] {
      Array(UnsafeBufferPointer(start: storage.pointee.memory + start, count: count - start))
    }
  }
}
