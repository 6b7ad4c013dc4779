import MailVocabulary

/// The hosts and tags seen last, `mail postfix/smtpd[`, with whose program each is: most lines begin like one of a few.
///
/// What a header says whose host is a plain name depends on what stands before the process number alone, or before the colon
/// if there is no number. So a line that has the same there, and then digits, `]:` and what follows, or what follows the
/// colon, is read by comparing a few words.
struct SpeakerMemo {
  private struct Entry {
    /// What stands up to the bracket or the colon, eight bytes a word, nothing behind its end; no text begins with a zero
    /// byte.
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
      var entry = entries[Self.place(prefix)]
      if entry.words != prefix.words { entry = entries[Self.place(prefix) ^ 1] }
      guard entry.words == prefix.words else { return nil }
      var position = start + prefix.count + 1
      if line[position - 1] == UInt8(ascii: ":") {
        if position < line.count, line[position] == 0x20 { position += 1 }
        return Known(
          hostCount: Int(entry.hostCount), programCount: Int(entry.programCount), program: Int(entry.program), pid: -1,
          textStart: position)
      }
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
    guard header.hostCount > 0, header.programStart == start + header.hostCount + 1,
      header.textStart > header.programStart, let prefix = Self.prefix(line, start),
      start + prefix.count == header.programStart + header.programCount
    else { return }
    let isNumbered = line[start + prefix.count] == UInt8(ascii: "[")
    guard isNumbered == (header.pid >= 0), Self.isPlainName(line[start, header.programStart - 1]) else { return }
    if entries.isEmpty { entries = Array(repeating: Entry(), count: Self.size) }
    var place = Self.place(prefix)
    // Of two that would have the same place, one has that beside it, so that they do not drive each other out.
    if entries[place].words != (0, 0, 0, 0), entries[place].words != prefix.words { place ^= 1 }
    entries[place] = Entry(
      words: prefix.words, hostCount: UInt16(header.hostCount), programCount: UInt16(header.programCount),
      program: Int32(program))
  }

  /// Whether nothing in a host's name may be the begin of something else.
  private static func isPlainName(_ name: Bytes) -> Bool {
    (0..<name.count).allSatisfy {
      (name[$0] | 0x20) &- 0x61 < 26 || name[$0] &- 0x30 < 10 || name[$0] == UInt8(ascii: ".")
        || name[$0] == UInt8(ascii: "-") || name[$0] == UInt8(ascii: "_")
    }
  }

  @inline(__always)
  private static func place(_ prefix: Prefix) -> Int {
    let words = prefix.words
    return Int(truncatingIfNeeded: Bytes.mix(words.0 ^ words.1 &* 3 ^ words.2 &* 5 ^ words.3 &* 7)) & (size - 1)
  }

  /// What stands up to the first bracket or colon, and how long it is without that, if it is not too long.
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

  /// Puts eight bytes into a word; if there is a bracket or a colon in them, only what stands up to it; how much stands
  /// before it is returned.
  @inline(__always)
  private static func add(_ line: Bytes, _ start: Int, to word: inout UInt64) -> Int? {
    word = line.word(at: start).littleEndian
    let found =
      Bytes.places(of: UInt64(UInt8(ascii: "[")) &* 0x0101_0101_0101_0101, in: word)
      | Bytes.places(of: UInt64(UInt8(ascii: ":")) &* 0x0101_0101_0101_0101, in: word)
    guard found != 0 else { return nil }
    let end = found.trailingZeroBitCount
    // The bit is the highest of its byte.
    word &= .max &>> UInt64(63 - end)
    return end / 8
  }
}
