import MailVocabulary

/// The hosts and tags seen last, `mail postfix/smtpd[`, with whose program each is: most lines begin like one of a few.
///
/// What a header with a process number says depends on what stands before the number alone, so a line that has the same
/// there, and then digits, `]:` and what follows, is read by comparing a few words.
struct SpeakerMemo {
  private struct Entry {
    /// What stands before the bracket, eight bytes a word, nothing behind its end; no text begins with a zero byte.
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var hostCount: UInt16 = 0
    var programCount: UInt16 = 0
    var program: Int32 = 0
  }

  /// A header that is known, but for its stamp.
  struct Known {
    var hostCount: Int
    var programCount: Int
    var program: Int
    var pid: Int32
    var textStart: Int
  }

  private var entries: [Entry] = []
  private static let size = 128

  private typealias Prefix = (words: (UInt64, UInt64, UInt64, UInt64), count: Int)

  /// The header whose host stands at `start`; nil if it was not seen of late.
  @inline(__always)
  func known(_ line: Bytes, _ start: Int) -> Known? {
    guard !entries.isEmpty, let prefix = Self.prefix(line, start) else { return nil }
    return entries.withUnsafeBufferPointer { entries in
      let entry = entries[Self.place(prefix)]
      guard entry.words == prefix.words else { return nil }
      var position = start + prefix.count + 1
      let digits = position
      var pid = 0
      while position < line.count, line[position] &- 0x30 < 10, position - digits < 9 {
        pid = pid &* 10 &+ Int(line[position] &- 0x30)
        position += 1
      }
      guard position > digits, position + 1 < line.count, line[position] == UInt8(ascii: "]"),
        line[position + 1] == UInt8(ascii: ":")
      else { return nil }
      position += 2
      if position < line.count, line[position] == 0x20 { position += 1 }
      return Known(
        hostCount: Int(entry.hostCount), programCount: Int(entry.programCount), program: Int(entry.program),
        pid: Int32(pid), textStart: position)
    }
  }

  /// Notes a header that was read, and whose program its tag is, if it is such a one.
  mutating func note(_ line: Bytes, _ header: SyslogHeader, program: Int) {
    let start = header.hostStart
    guard header.hostCount > 0, header.pid >= 0, header.programStart == start + header.hostCount + 1,
      header.textStart > header.programStart, let prefix = Self.prefix(line, start),
      start + prefix.count == header.programStart + header.programCount
    else { return }
    if entries.isEmpty { entries = Array(repeating: Entry(), count: Self.size) }
    entries[Self.place(prefix)] = Entry(
      words: prefix.words, hostCount: UInt16(header.hostCount), programCount: UInt16(header.programCount),
      program: Int32(program))
  }

  @inline(__always)
  private static func place(_ prefix: Prefix) -> Int {
    let words = prefix.words
    return Int(truncatingIfNeeded: Bytes.mix(words.0 ^ words.1 &* 3 ^ words.2 &* 5 ^ words.3 &* 7)) & (size - 1)
  }

  /// What stands before the first bracket, if it is not too long.
  @inline(__always)
  private static func prefix(_ line: Bytes, _ start: Int) -> Prefix? {
    guard start + 40 <= line.count else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    // Written out, since a loop over the words would make an array of them.
    if let count = add(line, start, to: &words.0) { return (words, count) }
    if let count = add(line, start + 8, to: &words.1) { return (words, 8 + count) }
    if let count = add(line, start + 16, to: &words.2) { return (words, 16 + count) }
    if let count = add(line, start + 24, to: &words.3) { return (words, 24 + count) }
    return nil
  }

  /// Puts eight bytes into a word; if there is a bracket in them, only what stands before it, whose length is returned.
  @inline(__always)
  private static func add(_ line: Bytes, _ start: Int, to word: inout UInt64) -> Int? {
    word = line.word(at: start).littleEndian
    let found = Bytes.places(of: UInt64(UInt8(ascii: "[")) &* 0x0101_0101_0101_0101, in: word)
    guard found != 0 else { return nil }
    let count = found.trailingZeroBitCount / 8
    word &= (1 << UInt64(count * 8)) - 1
    return count
  }
}
