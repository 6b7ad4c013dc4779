import MailVocabulary

extension Carrier {
  /// Colours, as docker compose and journalctl put them: the line without them.
  static let terminalEscape = Carrier(name: "terminal colours", firstBytes: [0x1B...0x1B]) { line in
    let rest = line.rest
    guard rest.firstIndex(of: 0x1B) != nil else { return false }
    let plain = line.decode { text in
      var escape = TerminalEscape()
      for place in 0..<rest.count where !escape.takes(rest[place]) { text.append(rest[place]) }
      text.finish()
    }
    guard let plain else { return false }
    line.enter(start: plain.start, count: plain.count)
    return true
  }

  /// `postfix-1  | text`, as docker compose names its containers, and docker service its tasks.
  static let container = Carrier(
    name: "container", firstBytes: [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
  ) { line in
    let rest = line.rest
    let head = rest[0, min(rest.count, 160)]
    guard let bar = head.firstIndex(of: UInt8(ascii: "|")), bar > 1, bar + 1 < rest.count,
      rest[bar - 1] == 0x20, rest[bar + 1] == 0x20
    else { return false }
    let end = rest.end(from: 0) { isNameByte($0) }
    guard rest.end(from: end, while: { $0 == 0x20 }) == bar else { return false }
    // Compose numbers its containers, so that nothing else looks like it: `clamd-1  | text`, to its version 1
    // `clamd-mailcow_1  | text`.
    let name = rest[0, end]
    let number = [UInt8(ascii: "-"), UInt8(ascii: "_")].compactMap { name.lastIndex(of: $0, before: end) }.max()
    if let number, number > 0, name[number + 1, end].integer != nil { line.isSure = true }
    line.enter(bar + 2)
    return true
  }

  /// `[pod/mail-0/postfix] text`, as kubectl logs --prefix writes.
  static let pod = Carrier(name: "pod", firstBytes: [0x5B...0x5B]) { line in
    let rest = line.rest
    guard rest.hasPrefix("[pod/") else { return false }
    let end = rest.end(from: 5) { isNameByte($0) || $0 == UInt8(ascii: "/") }
    guard end + 1 < rest.count, rest[end] == UInt8(ascii: "]"), rest[end + 1] == 0x20 else { return false }
    line.enter(end + 2)
    return true
  }

  /// A stamp that the pipe to the file put before each line: docker logs -t, kubectl logs --timestamps, multilog,
  /// svlogd, s6-log; and with `stdout F` behind it the files of Kubernetes.
  static let pipeStamp = Carrier(name: "pipe", firstBytes: [0x30...0x39, 0x40...0x40]) { line in
    let rest = line.rest
    var stamp = SyslogHeader()
    var end = 0
    if rest[0] == UInt8(ascii: "@") {
      stamp.readTAI64N(rest, 0)
      end = stamp.textStart - 1
    } else {
      guard rest.count > 20, rest[4] == UInt8(ascii: "-") else { return false }
      if rest[10] == UInt8(ascii: "_") {
        guard stamp.readUnderscoredStamp(rest, &end) else { return false }
      } else {
        guard stamp.readISOStamp(rest, &end) else { return false }
      }
    }
    guard stamp.stampKind != .none, end > 0, end + 1 < rest.count, rest[end] == 0x20 else { return false }
    let text = rest.end(from: end) { $0 == 0x20 }
    line.told.stamp = stamp.stamp
    line.told.stampKind = stamp.stampKind
    line.enter(text)
    if text > end + 1, SyslogHeader.isHostAndTag(line.rest, 0) {
      // s6-log writes two blanks, and so does the log of macOS.
      var header = SyslogHeader()
      header.readHostAndTag(line.rest, 0)
      header.isHeader = true
      line.end(with: header)
      return true
    }
    enterStream(&line)
    return true
  }

  /// `stdout F text`: the stream, and P for a part of a line that is not its last.
  private static func enterStream(_ line: inout CarriedLine) {
    let rest = line.rest
    guard rest.count > 8, rest.hasPrefix("stdout ") || rest.hasPrefix("stderr "),
      rest[7] == UInt8(ascii: "F") || rest[7] == UInt8(ascii: "P"), rest[8] == 0x20 || rest[8] == UInt8(ascii: ":")
    else { return }
    let end = rest.end(from: 8) { $0 > 0x20 }
    guard end < rest.count else { return }
    line.stream = (rest[3] == UInt8(ascii: "o") ? 0 : 1, rest[7] == UInt8(ascii: "P"))
    line.isSure = true
    line.enter(end + 1)
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@")
  }
}

extension SyslogHeader {
  /// `2026-11-24_01:44:28.12345`, which svlogd -tt writes in UTC.
  mutating func readUnderscoredStamp(_ line: Bytes, _ position: inout Int) -> Bool {
    guard line.count > 18, line[4] == UInt8(ascii: "-"), line[7] == UInt8(ascii: "-"),
      let year = line[0, 4].integer, year >= 1970
    else { return false }
    let month = Self.two(line, 5)
    let day = Self.two(line, 8)
    guard 1...12 ~= month, 1...31 ~= day else { return false }
    position = 11
    guard let time = Self.timeOfDay(line, &position) else { return false }
    stamp = CivilTime(year: year, month: month, day: day).microsecondsAsUTC + time
    stampKind = .absolute
    return true
  }
}
