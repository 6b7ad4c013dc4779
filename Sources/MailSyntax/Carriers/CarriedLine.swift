public import MailVocabulary

/// A line on its way out of its carriers, and what these told of it. All positions are in the block.
struct CarriedLine {
  let block: LineBlock
  /// What is still wrapped, or the line itself in the end.
  private(set) var start: Int
  private(set) var count: Int
  /// What the carriers told: time, host, program, process.
  var told = SyslogHeader()
  /// The header of the line itself, whose positions count from ``start``; nil until it is read.
  private(set) var header: SyslogHeader?
  /// Whether a carrier was seen that nothing else looks like.
  var isSure = false
  /// Whether a carrier's time is that at which the line was read, maybe long after it was written.
  var isReadLate = false
  /// Whether it is the further part of a line, and so no header can stand in it.
  var isPart = false
  /// Which stream of a container it came from, and whether more of the line is to come there.
  var stream: (number: Int, isUnfinished: Bool)?
  /// How many decoded bytes the line may still take.
  private var budget: Int

  init(_ block: LineBlock, start: Int, count: Int) {
    self.block = block
    self.start = start
    self.count = count
    budget = count * LineBlock.decodingFactor
  }

  var rest: Bytes { block.bytes[start, start + count] }

  /// Whether its header is read, so that there is no further layer.
  var isRead: Bool { header != nil }

  /// Goes on with what stands at a place of the rest.
  mutating func enter(_ offset: Int) {
    start += offset
    count -= offset
  }

  /// Goes on with text that stands elsewhere in the block.
  mutating func enter(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  /// Ends with a header that was read.
  mutating func end(with header: SyslogHeader) { self.header = header }

  /// Ends with a text that has no header of its own.
  mutating func endWithText() { header = SyslogHeader() }

  /// Ends with the header that stands there now, if it names a program: a stamp in it is that of the line.
  mutating func readHeader() {
    guard header == nil else { return }
    let found = SyslogHeader(rest)
    if found.programCount > 2 { header = found }
  }

  /// Decodes a text into the block; nil if it takes more room than the line may have.
  mutating func decode(_ body: (inout DecodedText) -> Void) -> (start: Int, count: Int)? {
    let room = block.decodingRoom
    var text = DecodedText(UnsafeMutableRawBufferPointer(rebasing: room[..<min(room.count, budget)]))
    body(&text)
    guard !text.isFull else { return nil }
    let place = (block.count + block.decodedCount, text.count)
    budget -= text.count
    block.decodedCount += text.count
    return place
  }

  /// Reads the header of what is left; false if the line is better read as it stands.
  mutating func finish() -> Bool {
    let own: SyslogHeader
    if let header {
      own = header
    } else {
      var found = SyslogHeader(rest)
      if !found.isHeader, isSure, told.programCount == 0, SyslogHeader.isHostAndTag(rest, 0) {
        found.readHostAndTag(rest, 0)
        found.isHeader = found.pid >= 0
        if !found.isHeader { found = SyslogHeader() }
      }
      own = found
      header = found
    }
    guard isSure || own.isHeader else { return false }
    if own.hostCount > 0 { (told.hostStart, told.hostCount) = (start + own.hostStart, own.hostCount) }
    if own.programCount > 0 {
      (told.programStart, told.programCount) = (start + own.programStart, own.programCount)
      told.pid = own.pid
    } else if own.pid >= 0 {
      told.pid = own.pid
    }
    told.isHeader = own.isHeader || told.programCount > 0 || told.stampKind != .none
    told.textStart = start + own.textStart
    mergeStamp(own)
    return true
  }

  /// The line's own stamp, if it names its zone; else that of the carrier, which does, unless it came later than the
  /// line: then it gives the year at least.
  private mutating func mergeStamp(_ own: SyslogHeader) {
    switch (own.stampKind, told.stampKind) {
    case (.none, _): return
    case (.yearless, .absolute) where isReadLate:
      told.stamp = Self.stamp(own.stamp, near: told.stamp)
      told.stampKind = .local
    case (.local, .absolute) where !isReadLate, (.yearless, .absolute), (.yearless, .local): return
    default:
      told.stamp = own.stamp
      told.stampKind = own.stampKind
    }
  }

  /// A stamp that counts from the start of a leap year, in the year in which it is nearest to a moment.
  private static func stamp(_ yearless: Int64, near moment: Int64) -> Int64 {
    let middle = CivilTime(microsecondsAsUTC: moment).year
    let candidates = (middle - 1...middle + 1).map { SyslogHeader.local(yearless, year: $0) }
    return candidates.min { abs($0 - moment) < abs($1 - moment) } ?? candidates[1]
  }
}

extension SyslogHeader {
  /// The header of a line, wherever it stands in what carries the line.
  ///
  /// `scratch` is an own block for what must be decoded.
  public init(carried line: Bytes, scratch: LineBlock) {
    self.init(line)
    guard programCount < 3, line.count <= scratch.capacity else { return }
    scratch.removeAll()
    scratch.append(line)
    if let carried = Carrier.unwrap(scratch, start: 0, count: line.count) { self = carried.told }
  }

  /// A stamp that counts from the start of a leap year, in a year; 29 February of a year that has none is 1 March.
  public static func local(_ stamp: Int64, year: Int) -> Int64 {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let start = Int64(CivilTime.days(year: year, month: 1, day: 1)) * 86_400_000_000
    let marchFirst: Int64 = 60 * 86_400_000_000
    return start + stamp - (isLeap || stamp < marchFirst ? 0 : 86_400_000_000)
  }
}
