import MailVocabulary

/// What small texts were turned into, so that the same need not be worked out twice.
///
/// Bounded: where a log has no end of different texts it is emptied and begins anew, which changes nothing but the time.
struct ByteMemo: Sendable {
  private struct Entry: Sendable {
    var start: UInt32 = 0
    var keyCount: UInt16 = 0
    var valueCount: UInt16 = 0
    var purpose: UInt8 = 0
  }

  /// The key 0 marks a free place.
  private var hashes: [UInt64] = []
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  private var count = 0
  /// Nobody who writes a log can choose texts that come to the same place.
  private let seed = UInt64.random(in: .min ... .max)

  private static let smallest = 1_024
  /// Texts at most, and bytes of them with what they were turned into.
  private static let limit = 65_536
  private static let byteLimit = 4_194_304
  /// A longer text is seldom met again.
  private static let longest = 256

  /// Appends what a text was turned into for a purpose; false if that is not known.
  func append(_ text: Bytes, _ purpose: UInt8, to writer: ByteBuffer.Writer) -> Bool {
    guard let range = find(text, purpose) else { return false }
    arena.withUnsafeBufferPointer { writer.append(UnsafeBufferPointer(rebasing: $0[range])) }
    return true
  }

  /// What a text was turned into for a purpose; nil if that is not known.
  func value(_ text: Bytes, _ purpose: UInt8) -> [UInt8]? { find(text, purpose).map { Array(arena[$0]) } }

  private func find(_ text: Bytes, _ purpose: UInt8) -> Range<Int>? {
    guard count > 0, text.count <= Self.longest else { return nil }
    let hash = hash(text, purpose)
    let mask = hashes.count - 1
    var place = Int(truncatingIfNeeded: hash >> 17) & mask
    while hashes[place] != 0 {
      if hashes[place] == hash {
        let entry = entries[place]
        let start = Int(entry.start)
        if entry.purpose == purpose, Int(entry.keyCount) == text.count, isEqual(text, start) {
          return start + text.count..<start + text.count + Int(entry.valueCount)
        }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  private func isEqual(_ text: Bytes, _ start: Int) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      guard let base = arena.baseAddress, start + text.count <= arena.count else { return false }
      return Bytes(base: base, count: arena.count)[start, start + text.count] == text
    }
  }

  /// Notes what a text, of which nothing is known for that purpose, is turned into.
  mutating func keep(_ text: Bytes, _ purpose: UInt8, _ value: UnsafeBufferPointer<UInt8>) {
    guard text.count <= Self.longest, value.count <= Int(UInt16.max) else { return }
    if count >= Self.limit || arena.count + text.count + value.count > Self.byteLimit { removeAll() }
    if count * 2 >= hashes.count { grow() }
    let entry = Entry(
      start: UInt32(arena.count), keyCount: UInt16(text.count), valueCount: UInt16(value.count), purpose: purpose)
    text.withUnsafeBuffer { arena.append(contentsOf: $0) }
    arena.append(contentsOf: value)
    put(hash(text, purpose), entry)
    count += 1
  }

  mutating func removeAll() {
    if count == 0 { return }
    self = ByteMemo()
  }

  private func hash(_ text: Bytes, _ purpose: UInt8) -> UInt64 { text.hash(seed: seed &+ UInt64(purpose)) | 1 }

  private mutating func put(_ hash: UInt64, _ entry: Entry) {
    let mask = hashes.count - 1
    var place = Int(truncatingIfNeeded: hash >> 17) & mask
    while hashes[place] != 0 { place = (place + 1) & mask }
    hashes[place] = hash
    entries[place] = entry
  }

  private mutating func grow() {
    let before = (hashes, entries)
    let size = max(Self.smallest, hashes.count * 2)
    hashes = Array(repeating: 0, count: size)
    entries = Array(repeating: Entry(), count: size)
    for place in before.0.indices where before.0[place] != 0 { put(before.0[place], before.1[place]) }
  }
}
