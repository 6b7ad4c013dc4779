import MailVocabulary

/// The parts of a log line in a JSON object, found in one pass that keeps places alone.
///
/// It is strict where a forger could gain: an object that is cut, that has something behind it, or the same key twice is
/// none. It forgives what cannot mislead, as bare control bytes in a text.
struct JSONObject {
  struct Value {
    enum Kind { case text, bare, list }
    var kind: Kind
    /// Without the quotes of a text, with the brackets of a list.
    var start: Int
    var end: Int
    /// Whether blanks in it become `_`.
    var isWord = false
  }

  let line: Bytes
  private var position: Int
  private var values: [(place: Int, value: Value)?]
  private var seen: UInt64 = 0
  /// Whether the text is the line of a container.
  private(set) var isStream = false

  /// Deeper objects are passed over; more than ``nestingLimit`` are refused.
  private static let depthLimit = 4
  private static let nestingLimit = 64

  init(_ line: Bytes, from start: Int) {
    self.line = line
    position = start
    values = Array(repeating: nil, count: JSONKey.Role.allCases.count)
  }

  subscript(role: JSONKey.Role) -> Value? { values[role.rawValue]?.value }

  /// Reads it; false if it is no whole object that could be trusted.
  mutating func read() -> Bool {
    guard readObject(below: nil, nil, depth: 1) else { return false }
    if let found = values[JSONKey.Role.line.rawValue] { isStream = JSONKey.all[found.place].isStream }
    return line.end(from: position) { $0 == 0x20 || $0 == 0x2C || $0 == 0x5D || $0 == 0x09 || $0 == 0x0D } == line.count
  }

  private mutating func skipBlanks() { position = line.end(from: position) { $0 == 0x20 || $0 == 0x09 } }

  /// Passes over a byte; false if it is not there.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < line.count, line[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func readObject(below first: Bytes?, _ second: Bytes?, depth: Int) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    skipBlanks()
    if take(UInt8(ascii: "}")) { return true }
    while true {
      skipBlanks()
      guard let key = readText() else { return false }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return false }
      skipBlanks()
      guard readMember(line[key.start, key.end], below: first, second, depth: depth) else { return false }
      skipBlanks()
      if take(UInt8(ascii: "}")) { return true }
      guard take(UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func readMember(_ key: Bytes, below first: Bytes?, _ second: Bytes?, depth: Int) -> Bool {
    guard position < line.count else { return false }
    if line[position] == UInt8(ascii: "{") {
      guard depth < Self.depthLimit, second == nil else { return skip() }
      if first == nil, JSONKey.isWrapper(key) { return readObject(below: nil, nil, depth: depth + 1) }
      return readObject(below: first ?? key, first == nil ? nil : key, depth: depth + 1)
    }
    guard let value = readValue() else { return false }
    guard let place = JSONKey.place(of: key, below: first, second) else { return true }
    guard seen & 1 << UInt64(place) == 0 else { return false }
    seen |= 1 << UInt64(place)
    let role = JSONKey.all[place].role
    // An empty text and null say nothing.
    guard value.end > value.start, value.kind != .bare || line[value.start] != UInt8(ascii: "n") else { return true }
    if let before = values[role.rawValue], before.place < place { return true }
    values[role.rawValue] = (place, value)
    return true
  }

  // MARK: Values

  private mutating func readValue() -> Value? {
    switch line[position] {
    case UInt8(ascii: "\""): return readText()
    case UInt8(ascii: "["):
      let start = position
      return skip() ? Value(kind: .list, start: start, end: position) : nil
    default:
      let start = position
      position = line.end(from: start) { byte in
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "+")
      }
      return position > start ? Value(kind: .bare, start: start, end: position) : nil
    }
  }

  private mutating func readText() -> Value? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    while position < line.count {
      let byte = line[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return Value(kind: .text, start: start, end: position - 1)
      }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, line.count)
    return nil
  }

  /// Passes over an object or a list, whatever is in it.
  private mutating func skip() -> Bool {
    var depth = 0
    while position < line.count {
      switch line[position] {
      case UInt8(ascii: "\""):
        guard readText() != nil else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        guard depth <= Self.nestingLimit else { return false }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return true }
    }
    return false
  }
}

extension JSONObject.Value {
  /// Writes what the value says; whether it ended with a line end. Of a list it is its bytes, or its first text.
  func decode(_ line: Bytes, into text: inout DecodedText) -> Bool {
    if kind == .list {
      decodeList(line, into: &text)
    } else {
      decodeText(line, start, end, into: &text)
    }
    text.finish()
    return text.endsLine
  }

  private func decodeText(_ line: Bytes, _ start: Int, _ end: Int, into text: inout DecodedText) {
    var place = start
    while place < end {
      let byte = line[place]
      guard byte == UInt8(ascii: "\\"), place + 1 < end else {
        append(byte, to: &text)
        place += 1
        continue
      }
      let escaped = line[place + 1]
      place += 2
      switch escaped {
      case UInt8(ascii: "n"): append(0x0A, to: &text)
      case UInt8(ascii: "t"): append(0x09, to: &text)
      case UInt8(ascii: "r"): append(0x0D, to: &text)
      case UInt8(ascii: "b"): append(0x08, to: &text)
      case UInt8(ascii: "f"): append(0x0C, to: &text)
      case UInt8(ascii: "u"):
        guard let unit = Self.unit(line, place, end) else {
          text.append(unit: 0xFFFD)
          continue
        }
        place += 4
        if isWord, unit <= 0x20 { append(0x20, to: &text) } else { text.append(unit: unit) }
      default: append(escaped, to: &text)
      }
    }
  }

  private func append(_ byte: UInt8, to text: inout DecodedText) {
    text.append(isWord && (byte <= 0x20 || byte == 0x7F) ? UInt8(ascii: "_") : byte)
  }

  private static func unit(_ line: Bytes, _ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    return SyslogHeader.hexadecimal(line, start, 4).map { UInt32($0) }
  }

  private func decodeList(_ line: Bytes, into text: inout DecodedText) {
    var place = start
    while place < end {
      let byte = line[place]
      if byte == UInt8(ascii: "\"") {
        var close = place + 1
        while close < end, line[close] != UInt8(ascii: "\"") { close += line[close] == UInt8(ascii: "\\") ? 2 : 1 }
        return decodeText(line, place + 1, min(close, end), into: &text)
      }
      let digits = line.end(from: place) { $0 &- 0x30 < 10 }
      if digits > place {
        if let number = line[place, digits].integer, number < 256 { append(UInt8(number), to: &text) }
        place = digits
      } else {
        // Of several values the first counts.
        if byte == UInt8(ascii: "]"), place > start, text.count > 0 { return }
        place += 1
      }
    }
  }
}
