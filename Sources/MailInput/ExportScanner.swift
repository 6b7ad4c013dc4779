import MailVocabulary

/// Turns the journal's export format into lines of a log: a field a line, an empty line behind each entry, and binary
/// values behind their length.
///
/// It keeps nothing but the fields of one entry, each up to its limit, whatever length a value claims to have.
struct ExportScanner: RecordScanner {
  private enum State {
    case name
    case text
    /// Eight bytes, the least first.
    case length(digits: UInt64, value: UInt64)
    case binary(left: UInt64)
    /// Something that is none of the format, up to the line end.
    case damage
  }

  private var state = State.name
  private var name: [UInt8] = []
  /// Where the value goes; nil drops it.
  private var field: JournalEntry.Field?
  private var entry = JournalEntry()
  private var place = LinePlace(line: 1, offset: 0)
  private var entryPlace: LinePlace?
  private var places: [LinePlace] = []

  /// The journal itself stores no longer value; what claims to be longer is damaged.
  private static let lengthLimit: UInt64 = 768 << 20

  mutating func feed(_ piece: UnsafeRawBufferPointer, into out: inout [UInt8]) {
    for byte in piece {
      take(byte, into: &out)
      if byte == 0x0A { place.line += 1 }
      place.offset += 1
    }
  }

  mutating func finish(into out: inout [UInt8]) {
    if !entry.isEmpty {
      entry.appendLine(to: &out)
      places.append(entryPlace ?? place)
    }
    entry.removeAll()
    entryPlace = nil
  }

  mutating func takePlaces() -> [LinePlace] {
    defer { places.removeAll() }
    return places
  }

  private mutating func take(_ byte: UInt8, into out: inout [UInt8]) {
    switch state {
    case .name: takeName(byte, into: &out)
    case .text:
      if byte == 0x0A { endValue() } else { keep(byte) }
    case .length(let digits, let value):
      let sum = value | UInt64(byte) << (8 * digits)
      if digits < 7 {
        state = .length(digits: digits + 1, value: sum)
      } else {
        state = sum > Self.lengthLimit ? .damage : .binary(left: sum)
      }
    case .binary(let left):
      if left > 0 {
        keep(byte)
        state = .binary(left: left - 1)
      } else if byte == 0x0A {
        endValue()
      } else {
        state = .damage
      }
    case .damage:
      if byte == 0x0A { endValue() }
    }
  }

  private mutating func takeName(_ byte: UInt8, into out: inout [UInt8]) {
    switch byte {
    case 0x0A:
      if name.isEmpty {
        finish(into: &out)
      } else {
        beginValue(.length(digits: 0, value: 0))
      }
    case UInt8(ascii: "="): beginValue(.text)
    case 0x41...0x5A, 0x30...0x39, UInt8(ascii: "_"):
      if entryPlace == nil { entryPlace = place }
      // No name that matters is longer.
      if name.count < 64 { name.append(byte) }
    default:
      name.removeAll(keepingCapacity: true)
      state = .damage
    }
  }

  private mutating func beginValue(_ next: State) {
    field = JournalEntry.Field(name: name)
    // A field that occurs twice keeps its first value.
    if let known = field, !entry[known].isEmpty { field = nil }
    name.removeAll(keepingCapacity: true)
    state = next
  }

  private mutating func endValue() {
    field = nil
    state = .name
  }

  private mutating func keep(_ byte: UInt8) {
    if let field { entry.append(byte, to: field) }
  }
}
