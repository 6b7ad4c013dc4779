/// A line of the log, read but not yet placed in time: where its parts stand in the block.
///
/// All positions are offsets into the block's bytes. The struct is trivial, so that a batch of them is one piece of
/// memory and nothing is allocated for a line.
@frozen
public struct ParsedLine: Sendable, BitwiseCopyable {
  /// Where the line stands, without its line end.
  public var start: UInt32 = 0
  public var count: UInt32 = 0
  /// The message, after the header.
  public var textStart: UInt32 = 0
  public var textCount: UInt32 = 0
  public var hostStart: UInt32 = 0
  public var programStart: UInt32 = 0
  public var slotStart: UInt32 = 0
  public var pid: Int32 = -1
  public var stamp: Int64 = 0
  public var hostCount: UInt16 = 0
  public var programCount: UInt16 = 0
  /// Place in the lexicon of the message that it is; 0 is unknown.
  public var message: UInt16 = 0
  public var slotCount: UInt8 = 0
  public var stampKind: StampKind = .none
  public var flags: LineFlags = []
  /// The protocol that the program speaks, where the program alone tells.
  public var mailProtocol: MailProtocol?
  /// A bit for each field that was captured, at the place of its raw value: most that a line is asked for it does not have.
  public var fields: UInt64 = 0

  @inlinable
  public init() {}

  /// Notes which fields its slots are.
  @inlinable
  public mutating func noteFields(_ slots: UnsafeBufferPointer<UInt64>) {
    fields = 0
    for word in slots { fields |= Self.bit(of: Slot(word: word).rawField) }
  }

  /// Whether the field may be among its slots; none that is there is missed.
  @inlinable @inline(__always)
  public func mayHave(_ field: Field) -> Bool { fields & Self.bit(of: field.rawValue) != 0 }

  /// Should there ever be more fields than bits, some share one.
  @inlinable @inline(__always)
  static func bit(of rawField: UInt8) -> UInt64 { 1 &<< UInt64(rawField) }
}

/// What a stamp tells, and so what `ParsedLine.stamp` counts.
public enum StampKind: UInt8, Sendable, BitwiseCopyable {
  /// No stamp.
  case none
  /// Month, day and time, no year, no zone: microseconds since the start of a leap year.
  case yearless
  /// Date and time without a zone: microseconds since 1970 as though in UTC.
  case local
  /// A moment: microseconds since 1970 in UTC.
  case absolute
}

/// What is wrong with a line as text, and what it was wrapped in.
@frozen
public struct LineFlags: OptionSet, Sendable, BitwiseCopyable {
  public let rawValue: UInt8

  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Longer than the limit, and cut there.
  public static let cut = LineFlags(rawValue: 1)
  public static let hasNUL = LineFlags(rawValue: 2)
  public static let invalidUTF8 = LineFlags(rawValue: 4)
  /// A syslog header was read.
  public static let hasHeader = LineFlags(rawValue: 8)
  /// The last line of its file, and no line end follows.
  public static let unfinished = LineFlags(rawValue: 16)
  /// What the line says stood escaped in it, and is decoded behind the block's own text.
  public static let decoded = LineFlags(rawValue: 32)
  /// Several dialects claim its tag, and it tells more of whose that is than those before it in the block; see `TagOwners`.
  public static let shared = LineFlags(rawValue: 64)
  /// Nothing but printable ASCII, and no quote and no backslash, so that it stands in JSON as it is.
  public static let plain = LineFlags(rawValue: 128)
}

/// A piece of one input: whole lines, and what was found in them.
///
/// Handed from the reader to a parser and on to the joiner; only one of them has it at a time, so it is `Sendable`
/// without a lock.
public final class LineBlock: @unchecked Sendable {
  /// Bytes that may be read after the last one.
  public static let padding = 64

  @usableFromInline let memory: UnsafeMutablePointer<UInt8>
  public let capacity: Int
  /// How many of the bytes are text of the input.
  public var count = 0
  /// How many bytes follow that a parser decoded from it; see ``decodingRoom``.
  public var decodedCount = 0
  /// Place of the first byte in the uncompressed input.
  public var baseOffset = 0
  /// Number of the block's first line in its input, from 1.
  public var firstLine = 1
  /// Which input it is from; see `SourceTable`.
  public var source = 0
  public var lines = Pile<ParsedLine>(capacity: 1_024)
  /// What the templates captured: field, start and length, packed; see ``Slot``.
  public var slots = Pile<UInt64>(capacity: 1_024)
  /// What the numbers of its messages mean.
  public var lexicon = Lexicon.empty
  /// The input that it is from.
  public var log = LogSource.none
  /// Bytes left out of lines that were cut, by line start.
  public var omitted: [UInt32: Int] = [:]
  /// Which lines of the text ``lines`` are, the first being 0, if not all of them were parsed; empty if all were.
  public var numbers = Pile<UInt32>(capacity: 64)
  /// How many lines the text has, parsed or not.
  public var lineCount = 0
  /// Where each line stands in the input, if the input is no text of one line a record and was turned into one.
  public var places: [LinePlace] = []
  /// Whether a line of it is ``LineFlags/shared``.
  public var hasSharedTags = false
  /// The streams of a container, by number, whose last line goes on in the next block.
  public var unfinishedStreams: UInt8 = 0

  /// A byte of a line takes no more than so many decoded ones.
  public static let decodingFactor = 2

  public init(capacity: Int) {
    self.capacity = capacity
    // The room for decoded text costs nothing until it is used: the system gives memory when it is touched.
    let size = capacity * (1 + Self.decodingFactor)
    memory = .allocate(capacity: size + Self.padding)
    (memory + size).initialize(repeating: 0, count: Self.padding)
  }

  deinit { memory.deallocate() }

  /// The text, and what was decoded from it.
  @inlinable
  public var bytes: Bytes { Bytes(base: UnsafePointer(memory), count: count + decodedCount) }

  /// Whether its last line is whole.
  public var endsWithLineEnd: Bool { count > 0 && memory[count - 1] == 0x0A }

  /// Where a parser may put decoded text; what it has put there counts once it is added to ``decodedCount``.
  public var decodingRoom: UnsafeMutableRawBufferPointer {
    let used = count + decodedCount
    return UnsafeMutableRawBufferPointer(
      start: memory + used, count: capacity * (1 + Self.decodingFactor) - used)
  }

  /// The memory from `count` on, for a reader to fill.
  public var free: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: memory + count, count: capacity - count)
  }

  /// Appends bytes; traps if they do not fit.
  public func append(_ other: Bytes) {
    precondition(other.count <= capacity - count && decodedCount == 0)
    (memory + count).update(from: other.base, count: other.count)
    count += other.count
  }

  /// Appends the bytes of a text; for tests and single lines.
  public func append(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      append(Bytes(base: base, count: buffer.count))
    }
  }

  /// Forgets what was read in it, but not the text.
  public func forgetLines() {
    decodedCount = 0
    hasSharedTags = false
    unfinishedStreams = 0
    lines.truncate(to: 0)
    numbers.truncate(to: 0)
    lineCount = 0
    slots.truncate(to: 0)
  }

  public func removeAll() {
    count = 0
    forgetLines()
    omitted.removeAll()
    places.removeAll(keepingCapacity: true)
  }
}

/// Where a line stands in its input: number from 1, byte offset in the uncompressed text.
@frozen
public struct LinePlace: Equatable, Sendable {
  public var line: Int
  public var offset: Int

  @inlinable
  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}

/// One captured field, packed in a word: field (8 bits), length (24), start (32).
@frozen
public struct Slot {
  public let word: UInt64

  @inlinable @inline(__always)
  public init(word: UInt64) { self.word = word }

  @inlinable @inline(__always)
  public init(_ field: Field, start: Int, count: Int) {
    word =
      UInt64(field.rawValue) << 56 | UInt64(min(count, 0xFF_FFFF)) << 32 | UInt64(UInt32(truncatingIfNeeded: start))
  }

  @inlinable @inline(__always)
  public var rawField: UInt8 { UInt8(truncatingIfNeeded: word >> 56) }

  @inlinable
  public var field: Field { Field(rawValue: rawField) ?? .skip }

  @inlinable @inline(__always)
  public var start: Int { Int(word & 0xFFFF_FFFF) }

  @inlinable @inline(__always)
  public var count: Int { Int(word >> 32 & 0xFF_FFFF) }
}
