import MailVocabulary

/// What a file's name tells of its place in a rotated log.
///
///     maillog  maillog.0  maillog.2.gz  mail.log-20261018.xz  maillog-2026-10-18  mail-20261018.log  mail.1.log
///     mail.log-20261018-1760745601.gz  maillog-2026101803  maillog.20261018  2026-10-18-mail.log
struct RotatedName: Equatable {
  /// Older is smaller. Numbers are older than dates, since a log that has both was changed from numbers to dates.
  enum Turn: Equatable {
    /// Counted from the newest.
    case numbered(Int)
    /// By date, and a number or time that tells apart the files of a day.
    case dated(CivilTime, Int)
    /// The one that is being written.
    case current
  }

  /// The name without its turn and its packing, which all parts of a log share.
  var stem: String
  var turn: Turn = .current
  var isPacked = false

  init(_ name: String) {
    var bytes = Array(name.utf8)[...]
    for suffix in [".gz", ".xz", ".bz2", ".zst", ".zstd"] where bytes.count > suffix.utf8.count {
      if bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
        bytes.removeLast(suffix.utf8.count)
        isPacked = true
        break
      }
    }
    stem = String(decoding: bytes, as: UTF8.self)
    var base = bytes
    var ending: ArraySlice<UInt8> = []
    // The turn may stand before the ending.
    for suffix in [".log", ".txt"] where bytes.count > suffix.utf8.count {
      if bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
        base = bytes.dropLast(suffix.utf8.count)
        ending = bytes.suffix(suffix.utf8.count)
      }
    }
    if let (rest, turn) = Self.turn(atEndOf: bytes) {
      stem = String(decoding: rest, as: UTF8.self)
      self.turn = turn
    } else if !ending.isEmpty, let (rest, turn) = Self.turn(atEndOf: base) {
      stem = String(decoding: rest + ending, as: UTF8.self)
      self.turn = turn
    } else if let (rest, date) = Self.date(atStartOf: bytes) {
      stem = String(decoding: rest, as: UTF8.self)
      turn = .dated(date, 0)
    }
  }

  var date: CivilTime? {
    guard case .dated(let date, _) = turn else { return nil }
    return date
  }

  /// A turn, the separator before it, and what stands before that.
  private static func turn(atEndOf bytes: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, turn: Turn)? {
    if let (rest, date) = date(atEndOf: bytes) { return (rest, .dated(date, 0)) }
    let digits = bytes.reversed().prefix { $0 &- 0x30 < 10 }.count
    guard 1...10 ~= digits, let (rest, separator) = split(bytes, keeping: digits) else { return nil }
    let number = bytes.suffix(digits).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    if let (rest, date) = date(atEndOf: rest) {
      // A short number counts back from the newest; a time counts on.
      return (rest, .dated(date, separator == UInt8(ascii: ".") && digits <= 3 ? -number : number))
    }
    // A year or a host's number is no turn.
    return digits <= 3 && separator == UInt8(ascii: ".") ? (rest, .numbered(number)) : nil
  }

  private static func date(atEndOf bytes: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, date: CivilTime)? {
    for length in [10, 8, 12, 14] where bytes.count > length {
      guard let date = date(bytes.suffix(length)), let (rest, _) = split(bytes, keeping: length) else { continue }
      return (rest, date)
    }
    return nil
  }

  private static func date(atStartOf bytes: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, date: CivilTime)? {
    for length in [10, 8] where bytes.count > length {
      let rest = bytes.dropFirst(length)
      guard let date = date(bytes.prefix(length)), let separator = rest.first, isSeparator(separator) else { continue }
      return (separator == UInt8(ascii: ".") ? rest : rest.dropFirst(), date)
    }
    return nil
  }

  /// Cuts off the last bytes and the separator before them; nil if there is none, or nothing before it.
  private static func split(_ bytes: ArraySlice<UInt8>, keeping count: Int) -> (ArraySlice<UInt8>, UInt8)? {
    let rest = bytes.dropLast(count)
    guard rest.count > 1, let separator = rest.last, isSeparator(separator) else { return nil }
    return (rest.dropLast(), separator)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// `20261018`, `2026-10-18`, and the former with hours, minutes and seconds.
  private static func date(_ bytes: ArraySlice<UInt8>) -> CivilTime? {
    var digits = Array(bytes)
    if digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") {
      digits.remove(at: 7)
      digits.remove(at: 4)
    }
    guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    func number(_ start: Int, _ count: Int) -> Int {
      guard start < digits.count else { return 0 }
      return digits[start..<start + count].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
    let date = CivilTime(
      year: number(0, 4), month: number(4, 2), day: number(6, 2), hour: number(8, 2), minute: number(10, 2),
      second: number(12, 2))
    guard 1990...2099 ~= date.year, 1...12 ~= date.month, 1...31 ~= date.day else { return nil }
    // The calendar knows: a 31st of June comes back as another day.
    let value = date.microsecondsAsUTC
    return CivilTime(microsecondsAsUTC: value) == date ? date : nil
  }
}

extension RotatedName.Turn: Comparable {
  private var rank: Int {
    switch self {
    case .numbered: 0
    case .dated: 1
    case .current: 2
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.numbered(let one), .numbered(let other)): one > other
    case (.dated(let one, let place), .dated(let other, let otherPlace)):
      (one.microsecondsAsUTC, place) < (other.microsecondsAsUTC, otherPlace)
    default: left.rank < right.rank
    }
  }
}
