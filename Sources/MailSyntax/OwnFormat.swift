import MailVocabulary

/// Files that a daemon writes itself: a stamp, perhaps a zone and a pid, and the text; no host, no tag.
extension SyslogHeader {
  /// What follows a stamp in a file that a daemon writes itself: a zone, a pid, and the text at once; false if it is
  /// the host and tag of a logger that writes its stamps so.
  mutating func readOwnFormat(_ line: Bytes, _ start: Int) -> Bool {
    var position = start
    if let offset = Self.zone(line, position) {
      stamp -= offset
      stampKind = .absolute
      position += 6
    }
    textStart = position
    if let (number, after) = Self.bracketedNumber(line, position) {
      pid = number
      textStart = after
      return true
    }
    return position > start || !Self.isHostAndTag(line, position)
  }

  /// Whether `imap-login: Info: ` or `imap(alice)<1><a>: Error: ` stands here: the process that speaks and how bad it is,
  /// as Dovecot writes its own files, with neither host nor tag.
  static func isSpeakerAndLevel(_ line: Bytes, _ start: Int) -> Bool {
    var end = start
    while end < line.count,
      line[end] &- 0x61 < 26 || line[end] == UInt8(ascii: "-") || end > start && line[end] &- 0x30 < 10
    {
      end += 1
    }
    // A host's name ends with a blank.
    guard end > start, end < line.count, line[end] == UInt8(ascii: ":") || line[end] == UInt8(ascii: "("),
      let colon = line.firstIndex(of: Bytes(": "), from: end)
    else { return false }
    let level = line[colon + 2, line.count]
    return level.hasPrefix("Info: ") || level.hasPrefix("Error: ") || level.hasPrefix("Warning: ")
      || level.hasPrefix("Fatal: ") || level.hasPrefix("Panic: ") || level.hasPrefix("Debug: ")
  }

  /// `+0100 ` in microseconds; nil if it is none.
  static func zone(_ line: Bytes, _ position: Int) -> Int64? {
    guard position + 5 < line.count, line[position + 5] == 0x20,
      line[position] == UInt8(ascii: "+") || line[position] == UInt8(ascii: "-")
    else { return nil }
    let hours = two(line, position + 1)
    let minutes = two(line, position + 3)
    guard hours >= 0, minutes >= 0 else { return nil }
    let offset = Int64(hours * 3_600 + minutes * 60) * 1_000_000
    return line[position] == UInt8(ascii: "+") ? offset : -offset
  }

  /// `[123] `: the number and the place after it.
  ///
  /// - Parameter closing: what stands behind the number, without the blank.
  static func bracketedNumber(_ line: Bytes, _ start: Int, closing: StaticString = "]") -> (Int32, Int)? {
    guard start < line.count, line[start] == UInt8(ascii: "["),
      let close = line.firstIndex(of: UInt8(ascii: "]"), from: start), line.matches(Bytes(closing), at: close),
      let value = line[start + 1, close].integer, value <= Int(Int32.max)
    else { return nil }
    let end = close + closing.utf8CodeUnitCount
    guard end < line.count, line[end] == 0x20 else { return nil }
    return (Int32(value), end + 1)
  }

  /// Whether `host tag[pid]:`, `host tag:` or `tag[pid]:` stands here. Words that a daemon may write at the start of
  /// its own text are no tags: without a pid, a tag is in small letters, and what stands before it is no queue id.
  static func isHostAndTag(_ line: Bytes, _ start: Int) -> Bool {
    func wordEnd(_ start: Int) -> Int {
      var end = start
      while end < line.count, line[end] > 0x20 { end += 1 }
      return end
    }
    let end = wordEnd(start)
    if isTagWithProcess(line, start, end) { return true }
    guard end > start, end + 1 < line.count, line[end] == 0x20 else { return false }
    // A host's name, or an address.
    guard (start..<end).allSatisfy({ isHostByte(line[$0]) }), !isEximID(line[start, end]) else { return false }
    let tagEnd = wordEnd(end + 1)
    if isTagWithProcess(line, end + 1, tagEnd) { return true }
    let rest = line[end + 1, line.count]
    if rest.hasPrefix("last message repeated ") || rest.hasPrefix("-- MARK --") { return true }
    guard tagEnd - end > 2, line[tagEnd - 1] == UInt8(ascii: ":"), line[end + 1] &- 0x61 < 26 else { return false }
    return (end + 1..<tagEnd - 1).allSatisfy { place in
      let byte = line[place]
      return byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
  }

  /// Whether a word is `tag[123]:`.
  static func isTagWithProcess(_ line: Bytes, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 4, line[end - 1] == UInt8(ascii: ":"), line[end - 2] == UInt8(ascii: "]"),
      let open = line[start, end].lastIndex(of: UInt8(ascii: "["), before: end - start), open > 0
    else { return false }
    return line[start + open + 1, end - 2].integer != nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  /// Whether it is a message id of Exim: `1abcDE-000123-Xy`, or since 4.97 `1abcDE-00000000123-1XyZ`.
  private static func isEximID(_ word: Bytes) -> Bool {
    guard word.count == 16 || word.count == 23, word[6] == UInt8(ascii: "-") else { return false }
    return word[word.count == 16 ? 13 : 18] == UInt8(ascii: "-")
  }

  /// Where the text begins in a syslog line of a daemon that writes its own stamp, and long lines in parts, there too:
  /// `2026-11-24 01:44:28 text`, `[1\\2] text`. Further parts keep their number: their text may be anybody's.
  static func ownTextStart(_ text: Bytes) -> Int {
    var position = 0
    if text.count > 19, isDigit(text, 0), text[10] == 0x20 || text[10] == UInt8(ascii: "T") {
      var own = SyslogHeader()
      var end = 0
      if own.readISOStamp(text, &end), end < text.count, text[end] == 0x20 {
        position = end + 1
        if zone(text, position) != nil { position += 6 }
        if let (_, after) = bracketedNumber(text, position) { position = after }
      }
    } else if text.count > 25, text[3] == 0x20, text[24] == 0x20, text[19] == 0x20 {
      // `Tue Nov 24 01:44:28 2026 -> text`, as ClamAV writes what systemd takes to syslog.
      var own = SyslogHeader()
      if let end = own.readWeekdayStamp(text) {
        position = end + 1
        if let (_, after) = bracketedNumber(text, position) { position = after }
      }
    }
    if text[position, text.count].hasPrefix("[1\\"),
      let close = text.firstIndex(of: UInt8(ascii: "]"), from: position), close + 1 < text.count,
      text[position + 3, close].integer != nil, text[close + 1] == 0x20
    {
      position = close + 2
    }
    return position
  }

  /// `@4000000043f3a1b2075bcd15 `: TAI64N, as multilog writes it.
  ///
  /// daemontools and runit label Unix time by adding 2^62 + 10, and count no leap seconds (`tai_unix` in tai.h); so the
  /// label less that is Unix time again, whatever the table of leap seconds was.
  mutating func readTAI64N(_ line: Bytes, _ start: Int) {
    guard start + 25 <= line.count, start + 25 == line.count || line[start + 25] == 0x20,
      let label = Self.hexadecimal(line, start + 1, 16), let nanoseconds = Self.hexadecimal(line, start + 17, 8),
      label >= 0x4000_0000_0000_000A, label < 0x4000_0010_0000_0000, nanoseconds < 1_000_000_000
    else { return }
    stamp = Int64(label - 0x4000_0000_0000_000A) * 1_000_000 + Int64(nanoseconds / 1_000)
    stampKind = .absolute
    isHeader = true
    textStart = min(start + 26, line.count)
  }

  static func hexadecimal(_ line: Bytes, _ start: Int, _ count: Int) -> UInt64? {
    var value: UInt64 = 0
    for place in start..<start + count {
      let digit = line[place] &- 0x30
      let letter = (line[place] | 0x20) &- 0x61
      guard digit < 10 || letter < 6 else { return nil }
      value = value << 4 | UInt64(digit < 10 ? digit : letter + 10)
    }
    return value
  }
}
