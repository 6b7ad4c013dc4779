import MailVocabulary

/// The fields of one journal entry that make a line of a log, and how the line is written.
struct JournalEntry {
  enum Field: Int, CaseIterable {
    case message
    case host
    case identifier
    case command
    /// The process as the program told it to syslog, which is the one that it names in its text.
    case loggedProcess
    case process
    /// When the program logged it, in microseconds since 1970.
    case sourceTime
    /// When the journal took it.
    case time

    init?(name: [UInt8]) {
      guard let field = Self.allCases.first(where: { name.elementsEqual($0.name.utf8) }) else { return nil }
      self = field
    }

    var name: String {
      switch self {
      case .message: "MESSAGE"
      case .host: "_HOSTNAME"
      case .identifier: "SYSLOG_IDENTIFIER"
      case .command: "_COMM"
      case .loggedProcess: "SYSLOG_PID"
      case .process: "_PID"
      case .sourceTime: "_SOURCE_REALTIME_TIMESTAMP"
      case .time: "__REALTIME_TIMESTAMP"
      }
    }

    /// Bytes that are kept; a message that is longer than a line may be is cut when it is read as a line.
    var limit: Int { self == .message ? 2 * InputReader.lineLimit : 255 }
  }

  private var values: [[UInt8]] = Field.allCases.map { _ in [] }

  var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

  subscript(field: Field) -> [UInt8] { values[field.rawValue] }

  mutating func append(_ byte: UInt8, to field: Field) {
    guard values[field.rawValue].count < field.limit else { return }
    values[field.rawValue].append(byte)
  }

  mutating func removeAll() {
    for place in values.indices { values[place].removeAll(keepingCapacity: true) }
  }

  /// Appends the line, as syslog would have written it with a precise stamp.
  func appendLine(to out: inout [UInt8]) {
    let stamp = Self.microseconds(self[.sourceTime]) ?? Self.microseconds(self[.time])
    if let stamp { Self.appendStamp(stamp, to: &out) } else { out.append(UInt8(ascii: "-")) }
    out.append(0x20)
    Self.appendWord(self[.host], to: &out)
    out.append(0x20)
    Self.appendWord(self[.identifier].isEmpty ? self[.command] : self[.identifier], to: &out)
    let process = self[.loggedProcess].isEmpty ? self[.process] : self[.loggedProcess]
    if !process.isEmpty {
      out.append(UInt8(ascii: "["))
      Self.appendWord(process, to: &out)
      out.append(UInt8(ascii: "]"))
    }
    out.append(UInt8(ascii: ":"))
    out.append(0x20)
    var message = self[.message][...]
    if message.last == 0x0A { message.removeLast() }
    for byte in message { Self.appendEscaped(byte, to: &out) }
    out.append(0x0A)
  }

  private static func microseconds(_ digits: [UInt8]) -> Int64? { Int64(String(decoding: digits, as: UTF8.self)) }

  private static func appendStamp(_ microseconds: Int64, to out: inout [UInt8]) {
    let civil = CivilTime(microsecondsAsUTC: microseconds)
    appendDecimal(civil.year, width: 4, to: &out)
    let parts = [
      (0x2D, civil.month), (0x2D, civil.day), (0x54, civil.hour), (0x3A, civil.minute), (0x3A, civil.second),
    ]
    for (separator, value) in parts {
      out.append(UInt8(separator))
      appendDecimal(value, width: 2, to: &out)
    }
    out.append(UInt8(ascii: "."))
    appendDecimal(civil.microsecond, width: 6, to: &out)
    out.append(UInt8(ascii: "Z"))
  }

  /// A part of the header, which no space and no line end may break.
  private static func appendWord(_ word: [UInt8], to out: inout [UInt8]) {
    if word.isEmpty { out.append(UInt8(ascii: "-")) }
    for byte in word { out.append(byte <= 0x20 || byte == 0x7F ? UInt8(ascii: "_") : byte) }
  }

  /// A byte of the message; control bytes are written in octal, as rsyslog does.
  private static func appendEscaped(_ byte: UInt8, to out: inout [UInt8]) {
    guard byte < 0x20 || byte == 0x7F else {
      out.append(byte)
      return
    }
    out.append(UInt8(ascii: "#"))
    for shift in [6, 3, 0] { out.append(UInt8(ascii: "0") + (byte >> UInt8(shift) & 7)) }
  }
}
