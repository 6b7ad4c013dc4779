extension Array {
  /// Calls `body` with each element, in order, and leaves none.
  ///
  /// Sessions and messages hold dozens of texts: taken out, and not copied, none of them is counted up and down again.
  @inline(__always)
  mutating func drain(_ body: (Element) -> Void) {
    reverse()
    while let element = popLast() { body(element) }
  }
}
