/// Header text of RFC 2047, `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`, as people read it.
///
/// Purpose: to search subjects and to show them; records keep what the log has. Daemons change what they log: Postfix
/// writes `?` for the line end between two words, Exim `\n`, syslog daemons `#012`, and long subjects are cut in the middle
/// of a word. What cannot be decoded stays as it is. Known weakness: of the many character sets only those of western
/// Europe are known.
public enum EncodedWords {
  /// The text with its encoded words decoded; the same text if it has none.
  public static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = find(Array("=?".utf8), bytes, 0) else { return text }
    var result = Array(bytes[..<first])
    var place = first
    // Words of one character set in a row are one text: a letter may begin in one and end in the next.
    var pending: (charset: Charset, bytes: [UInt8])?
    func flush() {
      if let pending { result += Array(pending.charset.text(pending.bytes).utf8) }
      pending = nil
    }
    while place < bytes.count {
      if let word = Word(bytes, place) {
        if pending?.charset != word.charset { flush() }
        pending = (word.charset, (pending?.bytes ?? []) + word.content)
        place = word.end
        // What stands between two words is there only because one would have been too long.
        let gap = endOfGap(bytes, place)
        if gap > place, Word(bytes, gap) != nil { place = gap }
      } else {
        flush()
        result.append(bytes[place])
        place += 1
      }
    }
    flush()
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a part of the text stands in the subject, as it is written or as it is read; large and small letters do not
  /// matter.
  public static func contains(_ text: String, _ part: String) -> Bool {
    let part = part.lowercased()
    return text.lowercased().contains(part) || decoded(text).lowercased().contains(decoded(part).lowercased())
  }

  /// Blanks and line ends, and what daemons write instead of them.
  private static func endOfGap(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let rest = bytes[place...]
      if [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "?")].contains(bytes[place]) {
        place += 1
      } else if let mark = gapMarks.first(where: { rest.starts(with: $0) }) {
        place += mark.count
      } else {
        break
      }
    }
    return place
  }

  private static let gapMarks = ["\\n", "\\r", "\\t", "#012", "#015", "#011"].map { Array($0.utf8) }

  private static func find(_ part: [UInt8], _ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes.count >= part.count + start else { return nil }
    return (start...bytes.count - part.count).first { bytes[$0...].starts(with: part) }
  }

  /// A character set that is known.
  enum Charset: Equatable {
    case utf8, latin1, latin9, windows1252

    init?(_ name: some StringProtocol) {
      // A language may follow: `utf-8*en`.
      switch name.prefix(while: { $0 != "*" }).lowercased() {
      case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
      // As browsers read it: what calls itself Latin 1 is Windows 1252 as often as not.
      case "iso-8859-1", "latin1", "iso8859-1": self = .latin1
      case "iso-8859-15", "latin9", "latin-9", "iso8859-15": self = .latin9
      case "windows-1252", "cp1252", "cp-1252", "x-cp1252": self = .windows1252
      default: return nil
      }
    }

    func text(_ bytes: [UInt8]) -> String {
      if self == .utf8 { return String(decoding: bytes, as: UTF8.self) }
      var text = ""
      for byte in bytes { text.unicodeScalars.append(scalar(byte)) }
      return text
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
      if self == .latin9, let other = Self.changedInLatin9[byte] { return other }
      if self != .latin9, 0x80..<0xA0 ~= byte { return Self.windows[Int(byte) - 0x80] }
      return Unicode.Scalar(byte)
    }

    private static let changedInLatin9: [UInt8: Unicode.Scalar] = [
      0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]
    /// 0x80 to 0x9F; five of them are nothing.
    private static let windows = Array(
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
  }

  /// One encoded word.
  struct Word {
    let charset: Charset
    let content: [UInt8]
    let end: Int

    /// The word that begins at a place; nil if none does that can be decoded.
    init?(_ bytes: [UInt8], _ start: Int) {
      let mark = UInt8(ascii: "?")
      guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == mark,
        let charsetEnd = bytes[(start + 2)...].prefix(48).firstIndex(of: mark), charsetEnd + 2 < bytes.count,
        bytes[charsetEnd + 2] == mark,
        let charset = Charset(String(decoding: bytes[(start + 2)..<charsetEnd], as: UTF8.self))
      else { return nil }
      let textStart = charsetEnd + 3
      // The end of the text is the end of a word that was cut.
      let textEnd = bytes[textStart...].firstIndex(of: mark) ?? bytes.count
      let isCut = textEnd == bytes.count
      if !isCut { guard textEnd + 1 < bytes.count, bytes[textEnd + 1] == UInt8(ascii: "=") else { return nil } }
      let text = bytes[textStart..<textEnd]
      switch bytes[charsetEnd + 1] | 0x20 {
      case UInt8(ascii: "q"): content = Self.quoted(text)
      case UInt8(ascii: "b"):
        guard let decoded = Base64.decoded(text) else { return nil }
        content = decoded
      default: return nil
      }
      self.charset = charset
      end = isCut ? textEnd : textEnd + 2
    }

    private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
      var result: [UInt8] = []
      var place = text.startIndex
      while place < text.endIndex {
        let byte = text[place]
        if byte == UInt8(ascii: "="), place + 2 < text.endIndex, let high = hexadecimal(text[place + 1]),
          let low = hexadecimal(text[place + 2])
        {
          result.append(high << 4 | low)
          place += 3
          continue
        }
        // A cut leaves half an escape.
        if byte == UInt8(ascii: "="), place + 2 >= text.endIndex { break }
        result.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
        place += 1
      }
      return result
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x41 + 10
      case 0x61...0x66: byte - 0x61 + 10
      default: nil
      }
    }
  }
}

/// Base64 of mail, in which the end may lack.
enum Base64 {
  /// - Parameter comma: whether `,` stands for `/`, as in names of IMAP mailboxes.
  static func decoded(_ text: ArraySlice<UInt8>, comma: Bool = false) -> [UInt8]? {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text where byte != UInt8(ascii: "=") && byte != 0x20 {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/") where !comma, UInt8(ascii: ",") where comma: value = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
