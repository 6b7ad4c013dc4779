extension Array {
  /// Calls `body` with each element, in order, and leaves none.
  ///
  /// Sessions and messages hold dozens of texts: moved and taken out, and not copied, none of them is counted up and down
  /// again.
  @inline(__always)
  mutating func drain(_ body: (Element) -> Void) {
    turnAround()
    while let element = popLast() { body(element) }
  }

  /// The last element first, each moved as it is.
  private mutating func turnAround() {
    guard count > 1 else { return }
    withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let between = UnsafeMutablePointer<Element>.allocate(capacity: 1)
      defer { between.deallocate() }
      var (low, high) = (base, base + buffer.count - 1)
      while low < high {
        between.moveInitialize(from: low, count: 1)
        low.moveInitialize(from: high, count: 1)
        high.moveInitialize(from: between, count: 1)
        low += 1
        high -= 1
      }
    }
  }
}
