/// Elements in one piece of memory that only its owner knows: adding one asks nobody whether it is shared, and taking off
/// the last ones is a matter of a number.
///
/// For the few piles that every line adds to; anything else is an array. The memory is its own from start to end, and every
/// place is checked against the count, in optimised builds too, but for those that this type makes itself.
@frozen
public struct Pile<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var memory: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  @inlinable
  public var count: Int { length }

  @inlinable
  public init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  @inlinable
  public var isEmpty: Bool { length == 0 }

  @inlinable @inline(__always)
  public mutating func append(_ element: Element) {
    if length == capacity { grow(to: capacity * 2) }
    (memory + length).initialize(to: element)
    length += 1
  }

  @inlinable @inline(__always)
  public mutating func popLast() -> Element? {
    if length == 0 { return nil }
    length -= 1
    return memory[length]
  }

  /// Takes off what was added after there were `count`.
  @inlinable @inline(__always)
  public mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= length)
    length = count
  }

  @inlinable @inline(__always)
  public subscript(_ place: Int) -> Element {
    get {
      precondition(place >= 0 && place < length)
      return memory[place]
    }
    set {
      precondition(place >= 0 && place < length)
      memory[place] = newValue
    }
  }

  /// The elements of a range, as long as the pile is and nothing is added.
  @inlinable
  public func elements(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= length)
    return UnsafeBufferPointer(start: memory + range.lowerBound, count: range.count)
  }

  /// Where an element is, as long as the pile is and nothing is added.
  @inlinable
  public func place(of number: Int) -> UnsafePointer<Element> {
    precondition(number >= 0 && number < length)
    return UnsafePointer(memory + number)
  }

  @usableFromInline
  mutating func grow(to newCapacity: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    larger.moveInitialize(from: memory, count: length)
    memory.deallocate()
    memory = larger
    capacity = newCapacity
  }

  /// Makes room for so many in all.
  public mutating func reserveCapacity(_ wanted: Int) {
    if wanted > capacity { grow(to: wanted) }
  }
}
