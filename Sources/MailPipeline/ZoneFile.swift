#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the time zone database, as RFC 9636 has it: when the offset changed, and by which rule it goes on.
///
/// It is read here and not by the C library, which knows one zone at a time, that of the process.
struct ZoneFile {
  let periods: [Zone.Period]

  /// The largest file that is read; those of the database have some thousand bytes.
  static let limit = 262_144

  init?(path: String) {
    guard let bytes = Self.read(path) else { return nil }
    self.init(bytes)
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count == bytes.count ? bytes : nil
  }

  init?(_ bytes: [UInt8]) {
    guard let first = Block(bytes, at: 0, timeLength: 4) else { return nil }
    if first.version < UInt8(ascii: "2") {
      guard let periods = first.periods(bytes) else { return nil }
      self.periods = periods
      return
    }
    // The first block is for readers of forty years ago; the second has the same in 64 bits.
    guard let second = Block(bytes, at: first.end, timeLength: 8), var periods = second.periods(bytes) else {
      return nil
    }
    let footer = bytes[second.end...].dropFirst().prefix { $0 != 0x0A }
    if let rule = ZoneRule(String(decoding: footer, as: UTF8.self)) {
      rule.extend(&periods)
    }
    self.periods = periods
  }

  /// One of the two blocks of data, with its header.
  private struct Block {
    let version: UInt8
    private let timeLength: Int
    private let start: Int
    private let times: Int
    private let types: Int
    private let letters: Int
    let end: Int

    init?(_ bytes: [UInt8], at place: Int, timeLength: Int) {
      guard bytes.count - place >= 44, bytes[place..<place + 4].elementsEqual(Array("TZif".utf8)) else { return nil }
      version = bytes[place + 4]
      func count(_ number: Int) -> Int { Int(ZoneFile.number(bytes, at: place + 20 + 4 * number, length: 4)) }
      let (universal, standard, leaps) = (count(0), count(1), count(2))
      (times, types, letters) = (count(3), count(4), count(5))
      let counts = [universal, standard, leaps, times, types, letters]
      guard types > 0, counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
      self.timeLength = timeLength
      start = place + 44
      end =
        start + times * (timeLength + 1) + types * 6 + letters + leaps * (timeLength + 4) + standard + universal
      guard end <= bytes.count else { return nil }
    }

    func periods(_ bytes: [UInt8]) -> [Zone.Period]? {
      let typesStart = start + times * (timeLength + 1)
      func period(_ type: Int, from moment: Int64) -> Zone.Period? {
        guard type < types else { return nil }
        let place = typesStart + type * 6
        let name = typesStart + types * 6 + Int(bytes[place + 5])
        let lettersEnd = typesStart + types * 6 + letters
        guard name < lettersEnd else { return nil }
        return Zone.Period(
          start: moment, offset: ZoneFile.number(bytes, at: place, length: 4),
          abbreviation: String(decoding: bytes[name..<lettersEnd].prefix { $0 != 0 }, as: UTF8.self))
      }
      guard let first = period(0, from: .min) else { return nil }
      var periods = [first]
      for place in 0..<times {
        let moment = ZoneFile.number(bytes, at: start + place * timeLength, length: timeLength)
        guard let next = period(Int(bytes[start + times * timeLength + place]), from: moment),
          abs(next.offset) < 26 * 3_600
        else { return nil }
        Zone.Period.append(next, to: &periods)
      }
      return periods
    }
  }

  /// A signed number, the most significant byte first.
  private static func number(_ bytes: [UInt8], at place: Int, length: Int) -> Int64 {
    var value: Int64 = bytes[place] & 0x80 == 0 ? 0 : -1
    for byte in bytes[place..<place + length] { value = value << 8 | Int64(byte) }
    return value
  }
}

extension Zone.Period {
  /// Adds a period, if it is later than the last and differs from it by more than its name.
  static func append(_ next: Zone.Period, to periods: inout [Zone.Period]) {
    guard let last = periods.last, next.start > last.start, next.offset != last.offset else { return }
    periods.append(next)
  }
}
