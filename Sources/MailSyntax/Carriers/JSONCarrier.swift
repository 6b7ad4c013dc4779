import MailVocabulary

extension Carrier {
  /// A JSON object a line: journalctl -o json, Docker's json-file, rsyslog's templates, Elastic, Graylog, Loki.
  ///
  /// Where it names the program, its text is a message and no header is looked for in it: whoever wrote the message could
  /// put one there. Where it does not, the text is the line, as the daemon or its logger wrote it.
  static let json = Carrier(
    name: "JSON", firstBytes: [0x1E...0x1E, 0x20...0x20, 0x2C...0x2C, 0x5B...0x5B, 0x64...0x64, 0x7B...0x7B]
  ) { line in
    let rest = line.rest
    guard let start = objectStart(rest) else { return false }
    var object = JSONObject(rest, from: start)
    guard object.read(), let text = object[.message] ?? object[.line] else { return false }
    // All is decoded before anything is kept, so that a line that has no room is left as it was.
    var told = line.told
    guard readHead(object, &told, &line) else { return false }
    let isWhole = told.programCount == 0 && object[.line] != nil || object[.message] == nil
    var endsLine = false
    let value = isWhole ? object[.line] ?? text : text
    guard let place = line.decode({ endsLine = value.decode(rest, into: &$0) }) else { return false }
    line.told = told
    line.isSure = true
    line.isReadLate = !(object.isStream || told.programCount > 0)
    line.enter(start: place.start, count: place.count)
    if object.isStream, let stream = object[.stream] {
      // Docker breaks lines at 16 KiB, and others leave the line end away.
      let isUnfinished = !endsLine && place.count >= 16_000
      line.stream = (rest[stream.start, stream.end] == "stderr" ? 1 : 0, isUnfinished)
    }
    if told.programCount > 0, !isWhole {
      line.enter(line.rest.end(from: 0) { $0 == 0x20 })
      line.endWithText()
    }
    return true
  }

  /// Where an object begins: at once, or behind the signs of a sequence, a list or an event stream.
  private static func objectStart(_ line: Bytes) -> Int? {
    var place = line.hasPrefix("data: ") ? 6 : 0
    place = line.end(from: place) { $0 == 0x1E || $0 == 0x20 || $0 == 0x2C || $0 == 0x5B }
    guard place < 16, place + 1 < line.count, line[place] == UInt8(ascii: "{") else { return nil }
    return place
  }

  /// Reads time, host, program and process; false if there is no room for them.
  private static func readHead(_ object: JSONObject, _ told: inout SyslogHeader, _ line: inout CarriedLine) -> Bool {
    let rest = object.line
    var time = SyslogHeader()
    for role in [JSONKey.Role.time, .arrival] {
      guard let value = object[role], time.stampKind != .absolute else { continue }
      var stamp = SyslogHeader()
      stamp.readTime(rest[value.start, value.end], isText: value.kind == .text)
      if stamp.stampKind == .absolute || time.stampKind == .none { time = stamp }
    }
    // What carries the object may have told a moment already: only another one is better.
    if time.stampKind == .absolute || told.stampKind == .none {
      told.stamp = time.stamp
      told.stampKind = time.stampKind
    }
    // Shippers have the path of the file under one of the keys.
    if let value = object[.host], value.kind == .text, rest[value.start] != UInt8(ascii: "/") {
      guard let place = line.decodeWord(value, rest) else { return false }
      (told.hostStart, told.hostCount) = place
    }
    if let value = object[.program], value.kind == .text {
      guard let place = line.decodeWord(value, rest) else { return false }
      (told.programStart, told.programCount) = place
    }
    if told.programCount == 0, let value = object[.tag], value.kind == .text {
      // A tag is that of syslog only if it ends like one.
      guard let place = line.decodeWord(value, rest) else { return false }
      let tag = line.block.bytes[place.start, place.start + place.count]
      if tag.hasSuffix(":") || tag.hasSuffix("]") {
        var header = SyslogHeader()
        header.readTag(tag, 0)
        (told.programStart, told.programCount) = (place.start + header.programStart, header.programCount)
        told.pid = header.pid
      }
    }
    if let value = object[.process], let number = rest[value.start, value.end].integer, number <= Int(Int32.max) {
      told.pid = Int32(number)
    }
    return true
  }
}

extension CarriedLine {
  /// Decodes a part of the header, which no blank may break.
  fileprivate mutating func decodeWord(_ value: JSONObject.Value, _ line: Bytes) -> (start: Int, count: Int)? {
    decode { text in
      var whole = value
      whole.isWord = true
      _ = whole.decode(line, into: &text)
    }
  }
}

extension SyslogHeader {
  /// A time as JSON has it: a stamp, or a number of seconds, milli-, micro- or nanoseconds since 1970.
  fileprivate mutating func readTime(_ value: Bytes, isText: Bool) {
    let digits = value.end(from: 0) { $0 &- 0x30 < 10 }
    var position = digits
    if digits > 8, digits < 20, digits == value.count || value[digits] == UInt8(ascii: ".") {
      // Nineteen digits are nanoseconds: the last are below what is kept.
      guard let number = value[0, min(digits, 18)].integer else { return }
      let fraction = Int64(Self.fraction(value, &position))
      guard position == value.count else { return }
      switch digits {
      case ...11: stamp = Int64(number) * 1_000_000 + fraction
      case 12...14: stamp = Int64(number) * 1_000 + fraction / 1_000
      case 15...17: stamp = Int64(number)
      case 18: stamp = Int64(number) / 1_000
      default: stamp = Int64(number) / 100
      }
      stampKind = .absolute
      return
    }
    guard isText else { return }
    position = 0
    if digits > 0 { _ = readISOStamp(value, &position) } else { _ = readBSDStamp(value, &position) }
    if position != value.count { self = SyslogHeader() }
  }
}
