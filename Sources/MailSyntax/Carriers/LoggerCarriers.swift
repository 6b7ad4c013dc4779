import MailVocabulary

/// Headers that the usual one is a part of.
extension Carrier {
  /// `Tue 2026-11-24 01:44:28 UTC host tag: `, as journalctl -o short-full and with-unit write, and
  /// `Tue Nov 24 01:44:28 2026 mail.info tag: `, as logread of OpenWrt does. Where an arrow or a number in brackets
  /// follows, it is a file that ClamAV or spamd writes itself, without host and tag.
  static let weekdayStamp = Carrier(name: "weekday", firstBytes: [0x46...0x46, 0x4D...0x4D, 0x53...0x54, 0x57...0x57]) {
    line in
    let rest = line.rest
    var header = SyslogHeader()
    guard let position = header.readWeekdayStamp(rest) else { return false }
    header.isHeader = true
    if rest[position + 1, rest.count].hasPrefix("-> ") {
      header.textStart = position + 1
      line.end(with: header)
      return true
    }
    // Open WebMail writes a hyphen there.
    let bracket = rest[position + 1, rest.count].hasPrefix("- [") ? position + 3 : position + 1
    if let (number, after) = SyslogHeader.bracketedNumber(rest, bracket) {
      header.pid = number
      header.textStart = after
      line.end(with: header)
      return true
    }
    header.readHostAndTag(rest, position + 1)
    // logread names the facility where others name the host.
    if header.hostCount > 0, isFacility(rest[header.hostStart, header.hostStart + header.hostCount]) {
      header.hostCount = 0
    }
    line.end(with: header)
    return true
  }

  /// `[24-Nov-2026 01:44:28 +0100]: text`, as Roundcube and PHP write, `[24/Nov/2026 01:44:28] text`, as Kerio does, and
  /// `[2026-11-24 01:44:28,123] text`, as programs in Python do.
  static let bracketedDate = Carrier(name: "date in brackets", firstBytes: [0x5B...0x5B]) { line in
    let rest = line.rest
    if rest.count > 24, rest[5] == UInt8(ascii: "-") {
      var header = SyslogHeader()
      var end = 1
      guard header.readISOStamp(rest, &end), end + 1 < rest.count, rest[end] == UInt8(ascii: "]"), rest[end + 1] == 0x20
      else { return false }
      header.textStart = end + 2
      header.isHeader = true
      line.end(with: header)
      return true
    }
    guard rest.count > 23, rest[3] == UInt8(ascii: "-") || rest[3] == UInt8(ascii: "/"), rest[7] == rest[3],
      rest[12] == 0x20 || rest[12] == UInt8(ascii: ":"), let year = rest[8, 12].integer, year >= 1970
    else { return false }
    let day = SyslogHeader.two(rest, 1)
    let month = SyslogHeader.month(rest, 4)
    var position = 13
    guard 1...31 ~= day, month > 0, let time = SyslogHeader.timeOfDay(rest, &position) else { return false }
    var header = SyslogHeader()
    header.stamp = CivilTime(year: year, month: month, day: day).microsecondsAsUTC + time
    header.stampKind = .local
    if position + 6 < rest.count, rest[position] == 0x20 {
      if rest[position + 6] == UInt8(ascii: "]"),
        rest[position + 1] == UInt8(ascii: "+") || rest[position + 1] == UInt8(ascii: "-")
      {
        var end = position
        guard header.readZoneName(rest[0, position + 6], &end) else { return false }
        position = end
      } else {
        // The name of a zone, which the time is told in.
        position = rest.end(from: position + 1) { isNameByte($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "+") }
      }
    }
    guard position < rest.count, rest[position] == UInt8(ascii: "]") else { return false }
    position += 1
    if position < rest.count, rest[position] == UInt8(ascii: ":") { position += 1 }
    header.textStart = rest.end(from: position) { $0 == 0x20 }
    header.isHeader = true
    line.end(with: header)
    return true
  }

  /// `1795484668.123456 host tag: `, as journalctl -o short-unix writes.
  static let epochStamp = Carrier(name: "epoch", firstBytes: [0x31...0x39]) { line in
    let rest = line.rest
    let point = rest.end(from: 0) { $0 &- 0x30 < 10 }
    guard 9...11 ~= point, point < rest.count, rest[point] == UInt8(ascii: "."), let seconds = rest[0, point].integer
    else { return false }
    var position = point
    let fraction = SyslogHeader.fraction(rest, &position)
    guard position > point, position < rest.count, rest[position] == 0x20 else { return false }
    var header = SyslogHeader()
    header.stamp = Int64(seconds) * 1_000_000 + Int64(fraction)
    header.stampKind = .absolute
    header.readHostAndTag(rest, position + 1)
    header.isHeader = true
    guard header.programCount > 0 else { return false }
    line.end(with: header)
    return true
  }

  /// `[ 1234.567890] host tag: `, as journalctl -o short-monotonic and short-delta write: no time that could be told.
  static let monotonicStamp = Carrier(name: "monotonic", firstBytes: [0x5B...0x5B]) { line in
    let rest = line.rest
    guard let close = rest[0, min(rest.count, 48)].firstIndex(of: UInt8(ascii: "]")), close + 1 < rest.count,
      rest[close + 1] == 0x20,
      (1..<close).allSatisfy({ rest[$0] &- 0x30 < 10 || ". <>".utf8.contains(rest[$0]) })
    else { return false }
    let text = rest[close + 2, rest.count]
    guard SyslogHeader.isHostAndTag(text, 0) else { return false }
    line.enter(close + 2)
    var header = SyslogHeader()
    header.readHostAndTag(text, 0)
    header.isHeader = true
    line.end(with: header)
    return true
  }

  /// `Nov 24 01:44:28 host mail.info tag: `, as busybox writes: a usual header, and the facility in it.
  static let facilityBehindHost = Carrier(
    name: "facility behind the host", firstBytes: [0x30...0x39, 0x3C...0x3C, 0x41...0x5A]
  ) { line in
    let rest = line.rest
    var header = SyslogHeader(rest)
    guard header.isHeader, header.hostCount > 0, header.programCount == 0 else { return false }
    let end = rest.end(from: header.textStart) { $0 > 0x20 }
    guard end + 1 < rest.count, rest[end] == 0x20, isFacility(rest[header.textStart, end]) else { return false }
    header.readTag(rest, end + 1)
    line.end(with: header)
    return true
  }

  /// `mail.info: Nov 24 01:44:28 tag: `, as socklog writes.
  static let facility = Carrier(name: "facility", firstBytes: [0x61...0x7A]) { line in
    let rest = line.rest
    let end = rest.end(from: 0) { $0 > 0x20 && $0 != UInt8(ascii: ":") }
    guard end + 2 < rest.count, rest[end] == UInt8(ascii: ":"), rest[end + 1] == 0x20, isFacility(rest[0, end]) else {
      return false
    }
    line.enter(end + 2)
    return true
  }

  private static let facilities: [StaticString] = [
    "mail", "auth", "authpriv", "daemon", "kern", "user", "syslog", "lpr", "news", "uucp", "cron", "ftp", "security",
    "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7", "console", "ntp", "authprv",
  ]
  private static let severities: [StaticString] = [
    "info", "notice", "warn", "warning", "err", "error", "crit", "alert", "emerg", "panic", "debug",
  ]

  /// Whether a word is a facility and a severity: `mail.info`.
  static func isFacility(_ word: Bytes) -> Bool {
    guard word.count <= 20, let point = word.firstIndex(of: UInt8(ascii: ".")) else { return false }
    let facility = word[0, point]
    let severity = word[point + 1, word.count]
    return facilities.contains { facility == $0 } && severities.contains { severity == $0 }
  }
}

extension SyslogHeader {
  private static let weekdays: [StaticString] = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "]

  /// `Tue Nov 24 01:44:28 2026`, the year missing or not, or `Tue 2026-11-24 01:44:28 UTC`: the place of the blank behind
  /// it; nil if it is none.
  mutating func readWeekdayStamp(_ text: Bytes) -> Int? {
    guard text.count > 24, text[3] == 0x20, Self.weekdays.contains(where: { text.hasPrefix($0) }) else { return nil }
    var position = 4
    if Self.isDigit(text, position) {
      guard readISOStamp(text, &position), position < text.count, text[position] == 0x20,
        readZoneName(text, &position)
      else { return nil }
    } else {
      guard readBSDStamp(text, &position), position + 5 < text.count, text[position] == 0x20 else { return nil }
      if text[position + 5] == 0x20, let year = text[position + 1, position + 5].integer, year >= 1970 {
        stamp = Self.local(stamp, year: year)
        stampKind = .local
        position += 5
      }
    }
    return position < text.count && text[position] == 0x20 ? position : nil
  }

  /// ` UTC` or ` CET` behind a stamp: only what is UTC or an offset tells the moment.
  mutating func readZoneName(_ line: Bytes, _ position: inout Int) -> Bool {
    let start = position + 1
    let end = line.end(from: start) { $0 > 0x20 }
    let word = line[start, end]
    guard 1...6 ~= word.count else { return false }
    if word == "UTC" || word == "GMT" || word == "Z" {
      stampKind = .absolute
    } else if word[0] == UInt8(ascii: "+") || word[0] == UInt8(ascii: "-") {
      let hours = Self.two(word, 1)
      guard hours >= 0 else { return false }
      let minutes = max(0, Self.two(word, word.count - 2))
      let offset = Int64(hours * 3_600 + (word.count > 3 ? minutes * 60 : 0)) * 1_000_000
      stamp -= word[0] == UInt8(ascii: "+") ? offset : -offset
      stampKind = .absolute
    } else {
      guard (0..<word.count).allSatisfy({ (word[$0] | 0x20) &- 0x61 < 26 }) else { return false }
    }
    position = end
    return true
  }
}
