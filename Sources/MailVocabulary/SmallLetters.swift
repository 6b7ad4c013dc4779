extension String {
  /// The same as `lowercased()`, without a copy where there is nothing to change, as in most names and addresses.
  public var inSmallLetters: String {
    var text = self
    let isSmall = text.withUTF8 { bytes in
      // Without a way out, so that many bytes are looked at in one step.
      var other: UInt8 = 0
      for byte in bytes { other |= (byte &- 0x41 < 26 ? 1 : 0) | byte & 0x80 }
      return other == 0
    }
    return isSmall ? text : text.lowercased()
  }
}

extension Bytes {
  /// As text in small letters.
  public var smallString: String { string.inSmallLetters }

  /// The domain of an address in small letters, or nil.
  public var addressDomain: String? {
    guard let at = lastIndex(of: UInt8(ascii: "@"), before: count), at + 1 < count else { return nil }
    return self[at + 1, count].string(limit: Event.textLimit).inSmallLetters
  }

  /// A hash that takes no account of large and small ASCII letters; longer texts than a name can be are told apart by case.
  public func foldedHash(seed: UInt64) -> UInt64 { withFolded(limit: .max) { $0.hash(seed: seed) } }
}

extension String {
  /// Calls `body` with the bytes of the text.
  @inlinable
  public func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    func bytes(_ buffer: UnsafeBufferPointer<UInt8>) -> Bytes {
      buffer.baseAddress.map { Bytes(base: $0, count: buffer.count) } ?? Bytes("")
    }
    // In its place: a copy would be counted up and down.
    if let result = utf8.withContiguousStorageIfAvailable({ body(bytes($0)) }) { return result }
    var text = self
    return text.withUTF8 { body(bytes($0)) }
  }
}
