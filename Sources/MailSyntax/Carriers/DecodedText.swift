import MailVocabulary

/// Text that was escaped in a carrier, written as one line: control bytes as syslog writes them, `#012` for a line end,
/// so that what a client sent can begin no line of its own; a terminal's colours are left out.
struct DecodedText {
  private let room: UnsafeMutableRawBufferPointer
  private(set) var count = 0
  /// Whether there was more than fits.
  private(set) var isFull = false
  private var escape = TerminalEscape()
  /// The first half of a character outside the basic plane.
  private var highSurrogate: UInt32?
  /// A line end, of whichever system, that is left out if nothing follows.
  private var hasReturn = false
  private var hasLineEnd = false
  private(set) var endsLine = false

  init(_ room: UnsafeMutableRawBufferPointer) { self.room = room }

  /// Appends a byte of the text.
  mutating func append(_ byte: UInt8) {
    guard !escape.takes(byte) else { return }
    if byte == 0x0A, hasReturn, !hasLineEnd {
      hasLineEnd = true
      return
    }
    flush()
    if byte == 0x0D {
      hasReturn = true
    } else if byte == 0x0A {
      hasLineEnd = true
    } else if byte < 0x20 || byte == 0x7F {
      putOctal(byte)
    } else {
      put(byte)
    }
  }

  /// Appends a UTF-16 unit, which may be half of a character.
  mutating func append(unit: UInt32) {
    if let high = highSurrogate, 0xDC00...0xDFFF ~= unit {
      highSurrogate = nil
      putCharacter(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
    } else if 0xD800...0xDBFF ~= unit {
      flush()
      highSurrogate = unit
    } else if unit < 0x80 {
      append(UInt8(unit))
    } else {
      flush()
      putCharacter(unit)
    }
  }

  /// Ends the text: the line end at its end is none of the line.
  mutating func finish() {
    endsLine = hasLineEnd
    hasReturn = false
    hasLineEnd = false
    flush()
  }

  private mutating func flush() {
    if hasReturn {
      hasReturn = false
      putOctal(0x0D)
    }
    if hasLineEnd {
      hasLineEnd = false
      putOctal(0x0A)
    }
    if highSurrogate != nil {
      highSurrogate = nil
      putCharacter(0xFFFD)
    }
  }

  private mutating func putCharacter(_ value: UInt32) {
    for byte in UTF8.encode(UnicodeScalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter { put(byte) }
  }

  private mutating func putOctal(_ byte: UInt8) {
    put(UInt8(ascii: "#"))
    for shift in [6, 3, 0] as [UInt8] { put(UInt8(ascii: "0") + (byte >> shift & 7)) }
  }

  private mutating func put(_ byte: UInt8) {
    guard count < room.count else {
      isFull = true
      return
    }
    room[count] = byte
    count += 1
  }
}

/// Passes over the sequences that colour a terminal: `ESC [ 0;31 m`.
struct TerminalEscape {
  private enum State { case outside, begun, inside }
  private var state = State.outside

  /// Whether a byte belongs to a sequence.
  mutating func takes(_ byte: UInt8) -> Bool {
    switch state {
    case .outside:
      guard byte == 0x1B else { return false }
      state = .begun
    case .begun: state = byte == UInt8(ascii: "[") ? .inside : .outside
    case .inside:
      if !(0x20...0x3F ~= byte) { state = .outside }
    }
    return true
  }
}
