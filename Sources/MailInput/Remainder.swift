import MailVocabulary

/// Bytes that were read and are not in a block yet: the line that a block's end cut in two, and what follows it.
struct Remainder: ~Copyable {
  private var memory: UnsafeMutableRawBufferPointer
  private var filled = 0..<0

  init(capacity: Int) { memory = .allocate(byteCount: capacity, alignment: 16) }

  deinit { memory.deallocate() }

  var isEmpty: Bool { filled.isEmpty }
  var count: Int { filled.count }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[filled]) }

  func firstIndex(of byte: UInt8) -> Int? {
    guard let base = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return nil }
    return Bytes(base: base, count: filled.count).firstIndex(of: byte)
  }

  mutating func removeFirst(_ count: Int) { filled = filled.lowerBound + count..<filled.upperBound }

  /// Takes bytes off the front.
  mutating func take(into target: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(filled.count, target.count)
    guard count > 0 else { return 0 }
    target.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[filled.lowerBound..<filled.lowerBound + count]))
    removeFirst(count)
    return count
  }

  /// Puts bytes back in front of those that are left.
  mutating func giveBack(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    if filled.lowerBound < bytes.count {
      // The bytes that are left move to the end, so that there is room in front of them.
      let left = filled.count
      if memory.count < left + bytes.count { grow(to: left + bytes.count) }
      let start = filled.isEmpty ? bytes.count : memory.count - left
      if left > 0 {
        UnsafeMutableRawBufferPointer(rebasing: memory[start...]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: memory[filled]))
      }
      filled = start..<start + left
    }
    let start = filled.lowerBound - bytes.count
    UnsafeMutableRawBufferPointer(rebasing: memory[start...]).copyMemory(from: bytes)
    filled = start..<filled.upperBound
  }

  /// Appends what a source gives; false at its end.
  mutating func refill(from source: any ByteSource) throws(InputFault) -> Bool {
    if filled.isEmpty { filled = 0..<0 }
    if filled.upperBound == memory.count {
      memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[filled]))
      filled = 0..<filled.count
    }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[filled.upperBound...]))
    filled = filled.lowerBound..<filled.upperBound + count
    return count > 0
  }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: bytes)
    memory.deallocate()
    memory = larger
    filled = 0..<filled.count
  }
}
