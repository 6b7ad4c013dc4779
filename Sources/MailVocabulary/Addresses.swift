/// Lists of mail addresses: one line may name several recipients that fared alike.
public enum Addresses {
  /// Calls `body` with each address of a list; most lists are of one, for which nothing is made.
  @inlinable @inline(__always)
  public static func forEach(in list: Bytes, _ body: (Bytes) -> Void) {
    guard list.firstIndex(of: comma) != nil else { return body(list) }
    for address in split(list) { body(address) }
  }

  /// Whether a text is one address and no list.
  public static func isOne(_ list: Bytes) -> Bool {
    list.firstIndex(of: comma) == nil || split(list).count == 1
  }

  /// The addresses of a list, in order, each without its angle brackets.
  ///
  /// A comma inside quotes or brackets belongs to the address. Sendmail ends a list that goes on in its next line with
  /// `[more]`, which is no address.
  public static func split(_ list: Bytes) -> [Bytes] {
    guard list.firstIndex(of: comma) != nil else { return [list] }
    var parts: [Bytes] = []
    var start = 0
    var isQuoted = false
    var isBracketed = false
    var position = 0
    while position < list.count {
      switch list[position] {
      case UInt8(ascii: "\\") where isQuoted: position += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "<") where !isQuoted: isBracketed = true
      case UInt8(ascii: ">") where !isQuoted: isBracketed = false
      case comma where !isQuoted && !isBracketed:
        append(list[start, position], to: &parts)
        start = position + 1
      default: break
      }
      position += 1
    }
    append(list[start, list.count], to: &parts)
    return parts.isEmpty ? [list] : parts
  }

  @usableFromInline static var comma: UInt8 { UInt8(ascii: ",") }

  private static func append(_ part: Bytes, to parts: inout [Bytes]) {
    var part = part.trimmedEnd
    while !part.isEmpty, part[0] == 0x20 { part = part[1, part.count] }
    if part.count >= 2, part[0] == UInt8(ascii: "<"), part[part.count - 1] == UInt8(ascii: ">") {
      part = part[1, part.count - 1]
    }
    if !part.isEmpty, part != "[more]" { parts.append(part) }
  }
}

extension Bytes {
  @inlinable
  public static func != (left: Bytes, right: StaticString) -> Bool { !(left == right) }

  /// Seconds of a span written as `HH:MM:SS` or `D+HH:MM:SS`, nil if it is none.
  public var elapsedSeconds: Int? {
    var days = 0
    var clock = self
    if let plus = firstIndex(of: UInt8(ascii: "+")) {
      guard let number = self[0, plus].integer else { return nil }
      days = number
      clock = self[plus + 1, count]
    }
    guard clock.count == 8, clock[2] == UInt8(ascii: ":"), clock[5] == UInt8(ascii: ":"), days < 100_000,
      let hours = clock[0, 2].integer, let minutes = clock[3, 5].integer, let seconds = clock[6, 8].integer
    else { return nil }
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
  }
}
