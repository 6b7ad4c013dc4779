public import MailVocabulary

/// The header of a syslog line, of whichever form: RFC 3164 as BSD, rsyslog, busybox and macOS write it, RFC 3339 stamps
/// as rsyslog and journalctl write them, and RFC 5424 with structured data. Lines of several forms may be mixed.
///
/// Files that a daemon writes itself have a stamp alone: `2026-11-24 01:44:28 `, with a blank for the T, perhaps a zone
/// and a pid in brackets, or multilog's `@4000000043f3a1b2075bcd15 `; there the text begins.
public struct SyslogHeader {
  public var stamp: Int64 = 0
  public var stampKind: StampKind = .none
  public var hostStart = 0
  public var hostCount = 0
  public var programStart = 0
  public var programCount = 0
  public var pid: Int32 = -1
  /// Where the message begins.
  public var textStart = 0
  public var isHeader = false
  /// The number of its program, if the same host and tag were seen before; -1 if not.
  var program = -1

  /// The stamp of the line before, since the lines of a second share it, and the hosts and tags of those before.
  struct Memo {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var stamp: Int64 = 0
    var speakers = SpeakerMemo()
  }

  /// Reads the header of a line. Where there is none, the whole line is the message.
  public init(_ line: Bytes) {
    var memo = Memo()
    self.init(line, &memo)
  }

  /// The same, for one line after the other.
  init(_ line: Bytes, _ memo: inout Memo) {
    // `Oct  4 10:59:51 `: sixteen bytes.
    if memo.tail != 0, line.count > 16, line.word(at: 0) == memo.head, line.word(at: 8) == memo.tail {
      stamp = memo.stamp
      stampKind = .yearless
      isHeader = true
      if !readSpeaker(line, 16, memo.speakers) { readSpeakerOrText(line, 16) }
      return
    }
    read(line, memo.speakers)
    if stampKind == .yearless, line.count > 16, line[15] == 0x20, line[0] > UInt8(ascii: "@"),
      hostStart == 16 || hostCount == 0 && programStart == 16
    {
      (memo.head, memo.tail, memo.stamp) = (line.word(at: 0), line.word(at: 8), stamp)
    }
  }

  /// Host and tag, if they are known; false if they must be read.
  @inline(__always)
  private mutating func readSpeaker(_ line: Bytes, _ start: Int, _ speakers: SpeakerMemo) -> Bool {
    guard let known = speakers.known(line, start) else { return false }
    hostStart = start
    hostCount = known.hostCount
    programStart = start + known.hostCount + 1
    programCount = known.programCount
    pid = known.pid
    textStart = known.textStart
    program = known.program
    return true
  }

  private mutating func read(_ line: Bytes, _ speakers: SpeakerMemo) {
    var position = 0
    let version = Self.skipPriority(line, &position)
    if version == 1, readRFC5424(line, position) { return }
    let start = position
    var isSpaced = false
    if Self.isDigit(line, position) {
      guard readISOStamp(line, &position) else { return }
      isSpaced = line[start + 10] == 0x20
    } else if start < line.count, line[start] == UInt8(ascii: "@") {
      readTAI64N(line, start)
      return
    } else {
      guard readBSDStamp(line, &position) else { return }
    }
    guard position < line.count, line[position] == 0x20 else {
      // The line was cut right after its stamp.
      if position == line.count, position > start {
        isHeader = true
        textStart = position
      } else {
        self = SyslogHeader()
      }
      return
    }
    position += 1
    isHeader = true
    if !isSpaced, readSpeaker(line, position, speakers) { return }
    if isSpaced, readOwnFormat(line, position) { return }
    readSpeakerOrText(line, position)
  }

  private mutating func readSpeakerOrText(_ line: Bytes, _ position: Int) {
    if Self.isSpeakerAndLevel(line, position) { textStart = position } else { readHostAndTag(line, position) }
  }

  init() {}

  static func isDigit(_ line: Bytes, _ position: Int) -> Bool {
    position < line.count && line[position] &- 0x30 < 10
  }

  /// Passes over `<22>`, and over the version of RFC 5424 behind it, which is returned.
  private static func skipPriority(_ line: Bytes, _ position: inout Int) -> Int {
    guard line.count > 2, line[0] == UInt8(ascii: "<") else {
      // rsyslog's RFC 5424 template may leave the priority away.
      return line.count > 22 && line[0] == UInt8(ascii: "1") && line[1] == 0x20
        ? {
          position = 2; return 1
        }() : 0
    }
    var end = 1
    while end < min(line.count, 5), isDigit(line, end) { end += 1 }
    guard end > 1, end < line.count, line[end] == UInt8(ascii: ">") else { return 0 }
    position = end + 1
    if position + 1 < line.count, line[position] == UInt8(ascii: "1"), line[position + 1] == 0x20 {
      position += 2
      return 1
    }
    while position < line.count, line[position] == 0x20 { position += 1 }
    return 0
  }

  // MARK: Stamps

  /// Two digits as a number, or -1.
  @inline(__always)
  static func two(_ line: Bytes, _ position: Int) -> Int {
    guard position + 1 < line.count else { return -1 }
    let high = line[position] &- 0x30
    let low = line[position + 1] &- 0x30
    guard high < 10, low < 10 else { return -1 }
    return Int(high) * 10 + Int(low)
  }

  /// `.123456`: the fraction of a second in microseconds; further digits are passed over.
  static func fraction(_ line: Bytes, _ position: inout Int) -> Int {
    guard position < line.count, line[position] == UInt8(ascii: ".") || line[position] == UInt8(ascii: ","),
      isDigit(line, position + 1)
    else { return 0 }
    position += 1
    var value = 0
    var digits = 0
    while isDigit(line, position) {
      if digits < 6 {
        value = value * 10 + Int(line[position] &- 0x30)
        digits += 1
      }
      position += 1
    }
    while digits < 6 {
      value *= 10
      digits += 1
    }
    return value
  }

  /// `10:59:51`, with a fraction or not, as microseconds of the day; nil if it is none. A leap second is second 60.
  static func timeOfDay(_ line: Bytes, _ position: inout Int) -> Int64? {
    guard position + 7 < line.count, line[position + 2] == UInt8(ascii: ":"), line[position + 5] == UInt8(ascii: ":")
    else { return nil }
    let hour = two(line, position)
    let minute = two(line, position + 3)
    let second = two(line, position + 6)
    guard hour >= 0, hour < 24, minute >= 0, minute < 60, second >= 0, second <= 60 else { return nil }
    position += 8
    return Int64(hour * 3_600 + minute * 60 + second) * 1_000_000 + Int64(fraction(line, &position))
  }

  /// Days before each month in a leap year.
  static let daysBefore = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]

  static func month(_ line: Bytes, _ position: Int) -> Int {
    guard position + 2 < line.count else { return 0 }
    let key =
      UInt32(line[position] | 0x20) << 16 | UInt32(line[position + 1] | 0x20) << 8 | UInt32(line[position + 2] | 0x20)
    switch key {
    case 0x6A616E: return 1
    case 0x666562: return 2
    case 0x6D6172: return 3
    case 0x617072: return 4
    case 0x6D6179: return 5
    case 0x6A756E: return 6
    case 0x6A756C: return 7
    case 0x617567: return 8
    case 0x736570: return 9
    case 0x6F6374: return 10
    case 0x6E6F76: return 11
    case 0x646563: return 12
    default: return 0
    }
  }

  private static let monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// `Oct  4 10:59:51`, `Oct 4 10:59:51.123`, `Oct  4 2026 10:59:51`.
  mutating func readBSDStamp(_ line: Bytes, _ position: inout Int) -> Bool {
    let start = position
    let month = Self.month(line, start)
    guard month > 0, start + 3 < line.count, line[start + 3] == 0x20 else { return false }
    position = start + 4
    while position < line.count, line[position] == 0x20, position < start + 6 { position += 1 }
    var day = 0
    var digits = 0
    while digits < 2, Self.isDigit(line, position) {
      day = day * 10 + Int(line[position] &- 0x30)
      position += 1
      digits += 1
    }
    guard day >= 1, day <= Self.monthDays[month - 1], position < line.count, line[position] == 0x20 else {
      return false
    }
    position += 1
    var year: Int?
    if position + 4 < line.count, line[position + 4] == 0x20, let value = line[position, position + 4].integer,
      value >= 1970
    {
      year = value
      position += 5
    }
    guard let time = Self.timeOfDay(line, &position) else { return false }
    if let year {
      stamp = CivilTime(year: year, month: month, day: day).microsecondsAsUTC + time
      stampKind = .local
    } else {
      stamp = Int64(Self.daysBefore[month - 1] + day - 1) * 86_400_000_000 + time
      stampKind = .yearless
    }
    return true
  }

  /// `2026-11-24T01:44:28.123456+00:00`, `…Z`, `…+0000`, a blank instead of the T, no zone; `2026/11/24 01:44:28`, as
  /// nginx writes.
  mutating func readISOStamp(_ line: Bytes, _ position: inout Int) -> Bool {
    let start = position
    guard start + 18 < line.count, line[start + 7] == line[start + 4],
      line[start + 4] == UInt8(ascii: "-") || line[start + 4] == UInt8(ascii: "/") && line[start + 10] == 0x20,
      line[start + 10] == UInt8(ascii: "T") || line[start + 10] == 0x20,
      let year = line[start, start + 4].integer, year >= 1970
    else { return false }
    let month = Self.two(line, start + 5)
    let day = Self.two(line, start + 8)
    guard month >= 1, month <= 12, day >= 1, day <= Self.monthDays[month - 1] else { return false }
    position = start + 11
    guard let time = Self.timeOfDay(line, &position) else { return false }
    stamp = CivilTime(year: year, month: month, day: day).microsecondsAsUTC + time
    stampKind = .local
    guard position < line.count else { return true }
    let sign = line[position]
    if sign == UInt8(ascii: "Z") {
      position += 1
      stampKind = .absolute
    } else if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let hours = Self.two(line, position + 1)
      let hasColon = position + 3 < line.count && line[position + 3] == UInt8(ascii: ":")
      let minutes = Self.two(line, position + (hasColon ? 4 : 3))
      guard hours >= 0, minutes >= 0 else { return false }
      position += hasColon ? 6 : 5
      let offset = Int64(hours * 3_600 + minutes * 60) * 1_000_000
      stamp += sign == UInt8(ascii: "+") ? -offset : offset
      stampKind = .absolute
    }
    return true
  }

  // MARK: Host and tag

  /// `host program[pid]: text`, where the host may be missing, and `last message repeated`, where the program is.
  mutating func readHostAndTag(_ line: Bytes, _ start: Int) {
    var position = start
    // FreeBSD's syslogd -v writes <facility.severity> here.
    if position < line.count, line[position] == UInt8(ascii: "<"),
      let close = line.firstIndex(of: UInt8(ascii: ">"), from: position), close - position < 24,
      close + 1 < line.count, line[close + 1] == 0x20
    {
      position = close + 2
    }
    var end = position
    while end < line.count, line[end] > 0x20 { end += 1 }
    let isTag =
      end > position
      && (line[end - 1] == UInt8(ascii: ":")
        || line[position, end].firstIndex(of: UInt8(ascii: "[")) != nil && line[position] != UInt8(ascii: "["))
    if !isTag, line[position, end].firstIndex(of: UInt8(ascii: "=")) != nil {
      // No host has such a name: it is the text of a program that writes a stamp alone.
      textStart = position
      return
    }
    if !isTag, end > position, line[position] &- 0x41 < 26, Self.isSeverity(line[position, end]) {
      // Where a logger or a program writes its own stamp, how grave it is may follow at once: `INFO    postfix/smtpd[7]: `.
      let tag = line.end(from: end) { $0 == 0x20 }
      if Self.isTagWithProcess(line, tag, line.end(from: tag) { $0 > 0x20 }) {
        readTag(line, tag)
        return
      }
      if Self.isLevel(line[position, end]) {
        textStart = position
        return
      }
    }
    if !isTag, end + 2 < line.count, line[end] == 0x20, line[end + 1] == UInt8(ascii: "["),
      let (number, after) = Self.bracketedNumber(line, end + 1, closing: "]:")
    {
      // `sogod [123]: `, in its own file.
      (programStart, programCount) = (position, end - position)
      pid = number
      textStart = after
      return
    }
    if !isTag {
      hostStart = position
      hostCount = end - position
      position = end
      while position < line.count, line[position] == 0x20, position < end + 1 { position += 1 }
    }
    readTag(line, position)
  }

  /// Whether it is what dma has in brackets behind its name, where others have the process: `2ec628.801a2d0a0`.
  private static func isQueueNumber(_ text: Bytes) -> Bool {
    text.count <= 40
      && (0..<text.count).allSatisfy {
        text[$0] &- 0x30 < 10 || text[$0] &- 0x61 < 6 || text[$0] == UInt8(ascii: ".")
      }
  }

  /// Whether a word is a level as loggers and programs write it: `INFO`, `WARNING`.
  private static func isSeverity(_ word: Bytes) -> Bool {
    isLevel(word) || word == "NOTICE" || word == "WARNING" || word == "ERR" || word == "CRIT" || word == "ALERT"
      || word == "EMERG"
  }

  /// Whether a word is a level as programs write it: `INFO`.
  private static func isLevel(_ word: Bytes) -> Bool {
    guard 4...5 ~= word.count, word[0] < UInt8(ascii: "X"), word[0] > UInt8(ascii: "C") else { return false }
    return word == "INFO" || word == "WARN" || word == "ERROR" || word == "DEBUG" || word == "TRACE"
  }

  mutating func readTag(_ line: Bytes, _ start: Int) {
    textStart = start
    let rest = line[start, line.count]
    if rest.hasPrefix("last message repeated ") || rest.hasPrefix("-- MARK --") { return }
    var end = start
    while end < line.count {
      let byte = line[end]
      if byte <= 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") { break }
      end += 1
    }
    guard end > start, end - start <= 200 else { return }
    var after = end
    var number: Int32 = -1
    if end < line.count, line[end] == UInt8(ascii: "[") {
      guard let close = line.firstIndex(of: UInt8(ascii: "]"), from: end),
        close - end <= 12 || Self.isQueueNumber(line[end + 1, close])
      else { return }
      if let value = line[end + 1, close].integer, value <= Int(Int32.max) { number = Int32(value) }
      after = close + 1
    }
    if after < line.count, line[after] == UInt8(ascii: ":") {
      after += 1
    } else if number < 0 {
      // A word without a colon is no tag, unless the line was cut in it.
      guard end == line.count else { return }
    }
    programStart = start
    programCount = end - start
    pid = number
    if after < line.count, line[after] == 0x20 { after += 1 }
    textStart = after
  }

  // MARK: RFC 5424

  /// `2026-11-24T01:44:28.123456+00:00 host app procid msgid [structured data] text`.
  private mutating func readRFC5424(_ line: Bytes, _ start: Int) -> Bool {
    var position = start
    if position < line.count, line[position] == UInt8(ascii: "-") {
      position += 1
    } else {
      guard readISOStamp(line, &position) else { return false }
    }
    func word() -> (Int, Int)? {
      guard position < line.count, line[position] == 0x20 else { return nil }
      position += 1
      let from = position
      while position < line.count, line[position] > 0x20 { position += 1 }
      return (from, position - from)
    }
    func isNil(_ part: (Int, Int)) -> Bool { part.1 == 1 && line[part.0] == UInt8(ascii: "-") }
    guard let host = word(), let app = word(), let process = word(), word() != nil else {
      self = SyslogHeader()
      return false
    }
    if !isNil(host) { (hostStart, hostCount) = host }
    if line[app.0, app.0 + app.1] == "--", line[process.0, process.0 + process.1] == "MARK" {
      textStart = app.0
      isHeader = true
      return true
    }
    if !isNil(app) { (programStart, programCount) = app }
    if let value = line[process.0, process.0 + process.1].integer, value <= Int(Int32.max) { pid = Int32(value) }
    isHeader = true
    guard position < line.count, line[position] == 0x20 else {
      textStart = position
      return true
    }
    position = Self.skipStructuredData(line, position + 1)
    if position < line.count, line[position] == 0x20 { position += 1 }
    // A byte order mark says that the text is UTF-8.
    if line.matches(Bytes("\u{FEFF}"), at: position) { position += 3 }
    // rsyslog keeps the blank in front of a text that came to it with a traditional header.
    if position < line.count, line[position] == 0x20 { position += 1 }
    textStart = min(position, line.count)
    return true
  }

  private static func skipStructuredData(_ line: Bytes, _ start: Int) -> Int {
    var position = start
    if position < line.count, line[position] == UInt8(ascii: "-") { return position + 1 }
    while position < line.count, line[position] == UInt8(ascii: "[") {
      var isQuoted = false
      position += 1
      while position < line.count {
        let byte = line[position]
        position += 1
        if isQuoted, byte == UInt8(ascii: "\\") {
          position += 1
        } else if byte == UInt8(ascii: "\"") {
          isQuoted.toggle()
        } else if !isQuoted, byte == UInt8(ascii: "]") {
          break
        }
      }
    }
    return min(position, line.count)
  }
}
