import MailVocabulary

/// Turns the journal's JSON, one object an entry, into lines of a log.
///
/// It is fed pieces of any size and keeps nothing but the fields of one entry, each up to its limit, so that memory is
/// bounded whatever an entry holds. It reads what journalctl writes, and forgives what it does not: each line starts
/// afresh.
struct JournalScanner {
  private enum State {
    /// Between entries.
    case outside
    /// In an object, before a key.
    case beforeKey
    case key
    case beforeValue
    case text
    /// Something that is neither text nor a list: a number, null.
    case bare
    /// In a list, of byte numbers or of the values of a field that occurs more than once.
    case list(depth: Int)
    case listText(depth: Int)
  }

  private enum Escape {
    case none
    case started
    case unicode(digits: Int, value: UInt32)
  }

  private var state = State.outside
  private var escape = Escape.none
  /// The first half of a character outside the basic plane.
  private var highSurrogate: UInt32?
  private var key: [UInt8] = []
  /// Where the value goes; nil drops it.
  private var field: JournalEntry.Field?
  /// The number that is being read in a list.
  private var number: Int?
  private var entry = JournalEntry()
  /// Whether an entry takes several lines, as journalctl -o json-pretty writes them.
  private let isPretty: Bool
  private var place = LinePlace(line: 1, offset: 0)
  /// Where the line begins that is being read.
  private var lineStart = 0
  private var entryPlace = LinePlace(line: 1, offset: 0)
  /// Where the entries began that were appended, if they are asked for.
  private var places: [LinePlace]?

  init(isPretty: Bool = false, tellsPlaces: Bool = false) {
    self.isPretty = isPretty
    places = tellsPlaces ? [] : nil
  }

  /// Reads a piece, and appends the lines of the entries that end in it.
  mutating func feed(_ piece: UnsafeRawBufferPointer, into out: inout [UInt8]) {
    for byte in piece {
      if byte == 0x0A {
        // JSON writes a line end in a text as an escape: a bare one ends the entry, whole or not.
        if !isPretty || isInText { finish(into: &out) } else { take(0x20, into: &out) }
        place.line += 1
        lineStart = place.offset + 1
      } else {
        take(byte, into: &out)
      }
      place.offset += 1
    }
  }

  private var isInText: Bool {
    switch state {
    case .key, .text, .listText: true
    default: false
    }
  }

  /// Ends the entry that is being read, if one is.
  mutating func finish(into out: inout [UInt8]) {
    if !entry.isEmpty {
      entry.appendLine(to: &out)
      places?.append(entryPlace)
    }
    entry.removeAll()
    endText()
    state = .outside
    field = nil
    number = nil
  }

  private mutating func take(_ byte: UInt8, into out: inout [UInt8]) {
    switch state {
    case .outside:
      if byte == UInt8(ascii: "{") {
        state = .beforeKey
        entryPlace = LinePlace(line: place.line, offset: lineStart)
      }
    case .beforeKey:
      if byte == UInt8(ascii: "\"") {
        key.removeAll(keepingCapacity: true)
        state = .key
      } else if byte == UInt8(ascii: "}") {
        finish(into: &out)
      }
    case .key, .text, .listText: takeText(byte)
    case .beforeValue: takeValueStart(byte)
    case .bare:
      if byte == UInt8(ascii: ",") { state = .beforeKey }
      if byte == UInt8(ascii: "}") { finish(into: &out) }
    case .list(let depth): takeList(byte, depth: depth)
    }
  }

  private mutating func takeValueStart(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ":"), 0x20, 0x09, 0x0D: break
    case UInt8(ascii: "\""): state = .text
    case UInt8(ascii: "["): state = .list(depth: 1)
    default: state = .bare
    }
  }

  private mutating func takeList(_ byte: UInt8, depth: Int) {
    if byte &- 0x30 < 10 {
      number = min((number ?? 0) * 10 + Int(byte &- 0x30), 256)
      return
    }
    if let number, number < 256 { keep(UInt8(number)) }
    number = nil
    switch byte {
    case UInt8(ascii: "\""): state = .listText(depth: depth)
    case UInt8(ascii: "["): state = .list(depth: depth + 1)
    case UInt8(ascii: "]"):
      // Of several values the first is taken.
      if let field, depth > 1, !entry[field].isEmpty { self.field = nil }
      state = depth > 1 ? .list(depth: depth - 1) : .beforeKey
    default: break
    }
  }

  // MARK: Text

  private mutating func takeText(_ byte: UInt8) {
    switch escape {
    case .none:
      switch byte {
      case UInt8(ascii: "\\"): escape = .started
      case UInt8(ascii: "\""): closeText()
      default:
        flushSurrogate()
        keep(byte)
      }
    case .started:
      escape = .none
      if byte == UInt8(ascii: "u") {
        escape = .unicode(digits: 0, value: 0)
        return
      }
      flushSurrogate()
      keep(Self.escaped(byte))
    case .unicode(let digits, let value):
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        // Not an escape after all: the byte may even be the end of the text.
        escape = .none
        keepCharacter(0xFFFD)
        takeText(byte)
        return
      }
      let sum = value << 4 | UInt32(digit)
      escape = digits == 3 ? .none : .unicode(digits: digits + 1, value: sum)
      if digits == 3 { keepUnit(sum) }
    }
  }

  private mutating func closeText() {
    endText()
    switch state {
    case .key:
      field = JournalEntry.Field(name: key)
      // A field that occurs twice keeps its first value.
      if let known = field, !entry[known].isEmpty { field = nil }
      state = .beforeValue
    case .listText(let depth):
      field = nil
      state = .list(depth: depth)
    default: state = .beforeKey
    }
  }

  private mutating func endText() {
    flushSurrogate()
    escape = .none
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: byte
    }
  }

  /// Keeps a UTF-16 unit, which may be half of a character.
  private mutating func keepUnit(_ unit: UInt32) {
    if let high = highSurrogate, 0xDC00...0xDFFF ~= unit {
      highSurrogate = nil
      keepCharacter(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
      return
    }
    flushSurrogate()
    if 0xD800...0xDBFF ~= unit {
      highSurrogate = unit
    } else {
      keepCharacter(unit)
    }
  }

  private mutating func flushSurrogate() {
    guard highSurrogate != nil else { return }
    highSurrogate = nil
    keepCharacter(0xFFFD)
  }

  private mutating func keepCharacter(_ value: UInt32) {
    for byte in Unicode.UTF8.encode(UnicodeScalar(value) ?? "\u{FFFD}").map(Array.init) ?? [] { keep(byte) }
  }

  private mutating func keep(_ byte: UInt8) {
    if case .key = state {
      // No name that matters is longer.
      if key.count < 64 { key.append(byte) }
    } else if let field {
      entry.append(byte, to: field)
    }
  }
}

extension JournalScanner: RecordScanner {
  mutating func takePlaces() -> [LinePlace] {
    defer { places = [] }
    return places ?? []
  }
}
