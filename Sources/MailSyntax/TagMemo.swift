import MailVocabulary

/// The tags seen last with the numbers that they stand for, so that the same tag costs a comparison and no look-up.
struct TagMemo {
  private var recent: [(hash: UInt64, tag: String, number: Int)] = Array(repeating: (0, "", -1), count: 64)

  static func hash(_ tag: Bytes) -> UInt64 { tag.hash(seed: 0x9E37) }

  /// The number of a tag; nil if it was not seen of late.
  @inline(__always)
  func number(of tag: Bytes, _ hash: UInt64) -> Int? {
    let place = Int(truncatingIfNeeded: hash & 63)
    guard recent[place].hash == hash, recent[place].number >= 0, tag.isSame(as: recent[place].tag) else { return nil }
    return recent[place].number
  }

  mutating func note(_ tag: String, _ hash: UInt64, _ number: Int) {
    recent[Int(truncatingIfNeeded: hash & 63)] = (hash, tag, number)
  }
}

extension Bytes {
  /// Whether a text has just these bytes.
  fileprivate func isSame(as text: String) -> Bool {
    guard text.utf8.count == count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { buffer in
      guard let base = buffer.baseAddress else { return count == 0 }
      return self == Bytes(base: base, count: buffer.count)
    } ?? (text == string)
  }
}
