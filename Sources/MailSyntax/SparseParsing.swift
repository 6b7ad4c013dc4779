import MailVocabulary

/// How a block is read of which only a few lines are wanted.
///
/// Beside these, only the lines that tell how time goes are parsed: the first and the last of the block, and the one in
/// front of each that is wanted. All others are counted, so that every line keeps its number.
extension LineParser {
  /// Microseconds between the first and the last line beyond which the year must be followed line by line.
  private static let spanLimit: Int64 = 30 * 86_400_000_000

  /// Parses the lines that hold one of the filter's texts; false if the block is one in which a line may hold a text
  /// otherwise than as it is, or may depend on one before it: then nothing is parsed.
  mutating func parseNamed(_ block: LineBlock, _ filter: LineFilter) -> Bool {
    let bytes = block.bytes
    guard block.places.isEmpty, block.omitted.isEmpty, isPlain(bytes) else { return false }
    var counted = 0
    var number = 0
    /// Where what is parsed ends.
    var parsed = 0
    func parse(_ start: Int, _ end: Int, isWanted: Bool) {
      number += bytes[counted, start].count(of: 0x0A)
      counted = start
      block.numbers.append(UInt32(number))
      parseLine(start, end, in: bytes, of: block, isWanted: isWanted)
      parsed = end + 1
    }
    let places = filter.places(in: bytes)
    let firstEnd = Self.end(of: 0, in: bytes)
    if places.first ?? firstEnd >= firstEnd { parse(0, firstEnd, isWanted: false) }
    for place in places where place >= parsed {
      let start = Self.start(before: place, in: bytes)
      if start > parsed { parse(Self.start(before: start - 1, in: bytes), start - 1, isWanted: false) }
      parse(start, Self.end(of: place, in: bytes), isWanted: true)
    }
    let lastStart = Self.lastStart(in: bytes)
    if lastStart >= parsed { parse(lastStart, Self.end(of: lastStart, in: bytes), isWanted: false) }
    block.lineCount = number + 1
    return true
  }

  /// Whether a block is one of syslog, in which no escape hides a text, and shorter than what a year must be told from.
  private mutating func isPlain(_ bytes: Bytes) -> Bool {
    guard !bytes.isEmpty, !bytes.contains("{\""), let first = plainHeader(bytes[0, Self.end(of: 0, in: bytes)]) else {
      return false
    }
    let lastStart = Self.lastStart(in: bytes)
    guard let last = plainHeader(bytes[lastStart, Self.end(of: lastStart, in: bytes)]) else { return false }
    return first.stampKind == last.stampKind && abs(last.stamp - first.stamp) < Self.spanLimit
  }

  private static func start(before place: Int, in bytes: Bytes) -> Int {
    bytes.lastIndex(of: 0x0A, before: place).map { $0 + 1 } ?? 0
  }

  private static func end(of place: Int, in bytes: Bytes) -> Int {
    bytes.firstIndex(of: 0x0A, from: place) ?? bytes.count
  }

  private static func lastStart(in bytes: Bytes) -> Int { start(before: bytes.count - 1, in: bytes) }
}
