import MailVocabulary

/// How much is read of the lines that a filter passes over.
public enum Unwanted: Sendable {
  /// The header of each.
  case headers
  /// Those that tell how time goes in a log that is alone.
  case alone
  /// Those that tell it so well that the log can be merged with others.
  case merged
}

/// How a block is read of which only a few lines are wanted.
///
/// Beside these, only the lines that tell how time goes are parsed: the first and the last of the block, the one in front of
/// each that is wanted, and where logs are merged some in between. All others are counted, so that every line keeps its
/// number.
extension LineParser {
  /// Microseconds between the first and the last line beyond which the year must be followed line by line.
  private static let spanLimit: Int64 = 30 * 86_400_000_000
  /// Bytes after which a line tells the time where logs are merged, and microseconds between two of these beyond which each
  /// line must: a clock may have leapt.
  private static let tick = 4_096
  private static let leap: Int64 = 300_000_000

  /// Parses the lines that hold one of the filter's texts; false if the block is one in which a line may hold a text
  /// otherwise than as it is, or may depend on one before it, or in which time does not go evenly.
  mutating func parseNamed(_ block: LineBlock, _ filter: LineFilter, isMerged: Bool) -> Bool {
    let bytes = block.bytes
    guard block.places.isEmpty, block.omitted.isEmpty, isPlain(bytes) else { return false }
    var counted = 0
    var number = 0
    /// Where what is parsed ends.
    var parsed = 0
    func parse(_ start: Int, isWanted: Bool = false) {
      guard start >= parsed else { return }
      number += bytes[counted, start].count(of: 0x0A)
      counted = start
      block.numbers.append(UInt32(number))
      let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
      parseLine(start, end, in: bytes, of: block, isWanted: isWanted)
      parsed = end + 1
    }
    var nextTick = isMerged ? Self.tick : bytes.count
    func tick(before limit: Int) {
      while nextTick < limit {
        parse(Self.start(before: nextTick, in: bytes))
        nextTick += Self.tick
      }
    }
    let places = filter.places(in: bytes)
    if places.first.map({ Self.start(before: $0, in: bytes) }) != 0 { parse(0) }
    for place in places where place >= parsed {
      let start = Self.start(before: place, in: bytes)
      tick(before: start)
      if start > 0 { parse(Self.start(before: start - 1, in: bytes)) }
      parse(start, isWanted: true)
    }
    tick(before: bytes.count)
    parse(Self.start(before: bytes.count - 1, in: bytes))
    block.lineCount = number + 1
    return !isMerged || Self.isEven(block)
  }

  /// Whether a block is one of syslog, in which no escape hides a text, and shorter than what a year must be told from.
  private mutating func isPlain(_ bytes: Bytes) -> Bool {
    func line(_ start: Int) -> Bytes { bytes[start, bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count] }
    guard !bytes.isEmpty, !bytes.contains("{\""), let first = plainHeader(line(0)),
      let last = plainHeader(line(Self.start(before: bytes.count - 1, in: bytes)))
    else { return false }
    return first.stampKind == last.stampKind && abs(last.stamp - first.stamp) < Self.spanLimit
  }

  /// Whether what tells the time shows no leap, and all of it does tell it.
  private static func isEven(_ block: LineBlock) -> Bool {
    var before = block.lines[0]
    for index in 0..<block.lines.count {
      let line = block.lines[index]
      guard line.stampKind == before.stampKind, abs(line.stamp - before.stamp) < leap else { return false }
      before = line
    }
    return true
  }

  private static func start(before place: Int, in bytes: Bytes) -> Int {
    bytes.lastIndex(of: 0x0A, before: place).map { $0 + 1 } ?? 0
  }
}
