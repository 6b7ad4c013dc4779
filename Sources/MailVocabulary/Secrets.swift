/// Passwords that stand in logs: Dovecot's `auth_verbose_passwords` and `auth_debug_passwords`, vchkpw's and Courier's
/// debug lines, Exim's traces, the conversations that Postfix, Sendmail, Exim and proxies log when told to, addresses with a password in
/// them, and what somebody typed in the place of his name.
///
/// The one room for them. Whatever leaves the program passes ``masked(_:)`` on its way, and ``mask`` stands in the place
/// of each. Where it cannot be known where a password ends, as it may hold any sign, more is masked and not less.
public enum Secrets {
  /// What stands in the place of a secret; it does not tell how long that is.
  public static let mask = "********"
  /// The same, as the value of a field.
  public static let maskedValue: StaticString = "********"

  /// Texts shorter than this hold no secret that could be told from a word.
  static let shortest = 8

  /// The text with each secret masked; the same text if it has none.
  public static func masked(_ text: String) -> String {
    guard text.utf8.count >= shortest else { return text }
    var copy = text
    return copy.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return text }
      let bytes = Bytes(base: base, count: buffer.count)
      let ranges = ranges(in: bytes)
      guard !ranges.isEmpty else { return text }
      return String(decoding: masked(bytes, ranges), as: UTF8.self)
    }
  }

  /// The bytes with some places masked.
  public static func masked(_ text: Bytes, _ ranges: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for range in ranges {
      text[start, range.lowerBound].withUnsafeBuffer { result.append(contentsOf: $0) }
      result.append(contentsOf: mask.utf8)
      start = range.upperBound
    }
    text[start, text.count].withUnsafeBuffer { result.append(contentsOf: $0) }
    return result
  }

  /// Whether a name looks like a password that somebody typed in its place.
  public static func isTyped(_ name: Bytes) -> Bool {
    guard name.count >= shortest else { return false }
    return (0..<name.count).contains { place in
      "!$?*^~".utf8.contains(name[place]) && SecretText(text: name).typedAround(place) != nil
    }
  }

  /// Whether what stands at a place of a text is masked only because it may be a secret.
  public static func isGuess(_ range: Range<Int>, in text: Bytes) -> Bool {
    SecretText(text: text).isGuess(range.lowerBound)
  }

  /// Whether any of the secrets of a text is one that its daemon wrote: what was only typed as a name is no daemon's
  /// doing, and what may be a password may be none.
  public static func areSure(_ ranges: [Range<Int>], in text: Bytes) -> Bool {
    ranges.contains { !isTyped(text[$0.lowerBound, $0.upperBound]) && !isGuess($0, in: text) }
  }

  /// Where the secrets of a text stand, in order.
  public static func ranges(in text: Bytes) -> [Range<Int>] {
    text.count >= shortest && mayHold(text) ? carefulRanges(in: text) : []
  }

  /// The same, place by place.
  static func carefulRanges(in text: Bytes) -> [Range<Int>] {
    guard text.count >= shortest else { return [] }
    var found: [Range<Int>] = []
    var last = 0..<0
    var position = 0
    while position < text.count {
      if last.contains(position) {
        position = last.upperBound
        continue
      }
      // Most places begin nothing: two bytes tell. Between what announces a secret and the secret another may stand.
      if mayBegin(text, position), let range = secret(SecretText(text: text), position), range != last {
        found.append(range)
        last = range
      }
      position += 1
    }
    return united(found)
  }

  /// In order, those that overlap as one: what compares a password is seen at its middle, and takes in what was found there.
  static func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
    guard ranges.count > 1 else { return ranges }
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.upperBound > range.lowerBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Whether anything in a text may begin what announces a secret: one look at a table for each byte.
  ///
  /// Each sign has a bit for each row of ``marks`` and each of the three places in it that it fits. Where all three of a row
  /// come together, the text is looked at with care.
  static func mayHold(_ text: Bytes) -> Bool {
    let table = markTable
    return text.withUnsafeBuffer { bytes in
      var found: UInt64 = 0
      // Blanks stand for what is before and behind.
      var before = table[0x20]
      var last = before
      for byte in bytes {
        let next = table[Int(byte)]
        found |= before & last >> 21 & next >> 42
        before = last
        last = next
      }
      found |= before & last >> 21 & table[0x20] >> 42
      return found & 0x1F_FFFF != 0
    }
  }

  /// Three signs in a row, each with its choice; no choice is any sign.
  private static let marks: [(String, String, String)] = [
    ("pP", "aA", "sS"), ("aA", "uU", "tT"), ("r", "eE", "sS"), ("L", "oO", "gG"),
    // `secret=`, a query's `SELECT`.
    ("sS", "eE", "cClL"),
    // `initial`, `inlist`.
    ("i", "nN", "iIlL"),
    // `CONT`, `CREDENTIALS`.
    ("C", "oOrR", "nNeE"),
    ("", "${!?*^~", ""), ("", ":", "/"), ("", "<", "<-"), ("0123456789", "<>", ""), (" ", "<>", " "),
    // An arrow, `crypt('`.
    ("", ">(", ">-'\""),
    // `client response`, `decoded response`, `token=`, `hit: `.
    ("cdth", "leoi", "ickt"),
    // `query: SELECT`, ` "BASE64"`.
    ("y", ": ", "' "), (" ", "\"", digitsAndLetters),
    // `subject=`, `argv[`, `HMAC[`.
    ("cgA", "tvC", "=["),
    // `attr value`, `attribute value`, `lookup yielded`.
    ("rep", " ", "vy"),
    // `crypteq`, `input: `.
    ("p", "tu", "et"),
    // `expanding`, `server_start`.
    ("xr", "p_", "as"),
    // What Exim draws, `|--`, `\___`, `├──`, and `/considering`.
    ("|\\/-_\u{E2}", "-_c\u{94}\u{95}", "-_o" + highBytes),
  ]

  private static let digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
  /// Each scalar stands for one byte.
  private static let highBytes = String(String.UnicodeScalarView((0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }))

  /// Made once and never given back.
  nonisolated(unsafe) private static let markTable: UnsafePointer<UInt64> = {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
    table.initialize(repeating: 0, count: 256)
    for (row, mark) in marks.enumerated() {
      for (place, choice) in [mark.0, mark.1, mark.2].enumerated() {
        for byte in choice.isEmpty ? Array(0...255) : choice.unicodeScalars.map({ UInt8($0.value) }) {
          table[Int(byte)] |= 1 << UInt64(place * 21 + row)
        }
      }
    }
    return UnsafePointer(table)
  }()

  /// Whether the byte at a position, and that behind it, may begin what announces a secret.
  @inline(__always)
  private static func mayBegin(_ text: Bytes, _ position: Int) -> Bool {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "~"):
      return true
    // In a query, and around what was no command.
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return position > 0
    case UInt8(ascii: "("):
      return position + 1 < text.count && (text[position + 1] == 0x27 || text[position + 1] == 0x22)
    case UInt8(ascii: ":"): return position + 1 < text.count && text[position + 1] == UInt8(ascii: "/")
    // Before a word of a trace.
    case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      return position + 1 < text.count && text[position + 1] &- 0x61 < 26
    case 0x20: return position > 0 && text[position - 1] == 0x20
    default:
      guard byte | 0x20 &- 0x61 < 26, position + 1 < text.count else { return false }
      let next = text[position + 1] | 0x20
      switch byte | 0x20 {
      case UInt8(ascii: "p"): return next == UInt8(ascii: "a")
      case UInt8(ascii: "a"): return next == UInt8(ascii: "u") || next == UInt8(ascii: "t")
      case UInt8(ascii: "r"): return next == UInt8(ascii: "e")
      case UInt8(ascii: "s"): return "aeu".utf8.contains(next)
      case UInt8(ascii: "e"): return next == UInt8(ascii: "x")
      case UInt8(ascii: "h"): return next == UInt8(ascii: "i") || next == UInt8(ascii: "m")
      case UInt8(ascii: "i"): return next == UInt8(ascii: "n")
      case UInt8(ascii: "l"): return next == UInt8(ascii: "o")
      case UInt8(ascii: "c"): return "orl".utf8.contains(next)
      case UInt8(ascii: "d"): return next == UInt8(ascii: "e")
      case UInt8(ascii: "t"): return next == UInt8(ascii: "o")
      default: return false
      }
    }
  }

  /// The secret that the word at a position announces.
  @inline(__always)
  private static func secret(_ text: SecretText, _ position: Int) -> Range<Int>? {
    switch text.text[position] {
    case UInt8(ascii: "p"), UInt8(ascii: "P"): text.afterPass(position)
    case UInt8(ascii: "a"), UInt8(ascii: "A"): text.afterAuth(position) ?? text.afterAttribute(position)
    case UInt8(ascii: "r"): text.afterKey("resp=", position)
    case UInt8(ascii: "i"):
      text.afterInitialResponse(position) ?? text.afterAttribute(position) ?? text.afterInput(position)
    case UInt8(ascii: "L"): text.afterLogin(position)
    case UInt8(ascii: "l"): text.afterLookup(position)
    case UInt8(ascii: "e"): text.afterExpansion(position)
    case UInt8(ascii: "h"): text.afterCacheHit(position)
    case UInt8(ascii: "H"): text.inHash(position)
    case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x20, 0x80...:
      text.inTrace(position)
    case UInt8(ascii: "s"):
      text.afterKey("secret=", position) ?? text.afterComparison(position) ?? text.inCall(position)
    case UInt8(ascii: "C"): text.afterContinuation(position) ?? text.afterCredentials(position)
    case UInt8(ascii: "c"), UInt8(ascii: "d"):
      text.afterResponse(position) ?? text.afterComparison(position) ?? text.afterDecodeFault(position)
    case UInt8(ascii: "t"): text.afterKey("token=", position)
    case UInt8(ascii: "("): text.afterFunction(position)
    case UInt8(ascii: "'"): text.inQuery(position) ?? text.inArgument(position)
    case UInt8(ascii: "\""): text.inQuotedCommand(position)
    case UInt8(ascii: "$"): text.afterVariable(position) ?? text.typedAround(position)
    case UInt8(ascii: "{"): text.afterScheme(position)
    case UInt8(ascii: "!"): text.aroundComparison(position) ?? text.typedAround(position)
    case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "~"): text.typedAround(position)
    case UInt8(ascii: ":"): text.inURL(position)
    case UInt8(ascii: "<"), UInt8(ascii: ">"): text.afterArrow(position)
    default: nil
    }
  }
}

extension Event {
  /// Whether the line may hold a password that its daemon wrote: a refused one, what a client said, or what no template
  /// knows.
  public var mayHoldSecret: Bool {
    let facts = facts
    if line.message == 0 || facts.isCatchAll || facts.shows == .logSecrets { return true }
    if facts.outcome == .failure { return facts.action == .login || facts.action == .other }
    // A trace of all that is done.
    return facts.action == .other && (facts.category == .process || self[.command] != nil)
  }

  /// Where the secrets of its text stand, which begins at `start` in the block.
  ///
  /// What clients say of themselves announces nothing behind it: who calls himself `password=` would hide his address.
  /// An address that has a place of its own is none in any case.
  public func secrets(in text: Bytes, from start: Int) -> [Range<Int>] {
    var found = Secrets.ranges(in: text)
    guard !found.isEmpty, line.message != 0 else { return found }
    found = withoutNames(of: found, in: text, from: start)
    for word in slots where Slot(word: word).field.shape == .address {
      let address = Slot(word: word).start - start..<Slot(word: word).start - start + Slot(word: word).count
      found = found.flatMap { range in
        [
          range.lowerBound..<min(range.upperBound, max(range.lowerBound, address.lowerBound)),
          max(range.lowerBound, min(range.upperBound, address.upperBound))..<range.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
    return found
  }

  private func withoutNames(of found: [Range<Int>], in text: Bytes, from start: Int) -> [Range<Int>] {
    let names = chosenNames(in: text, from: start)
    guard !names.isEmpty else { return found }
    let outside = blanking(names, in: text) { Secrets.ranges(in: $0) }
    let inside = names.flatMap { name in
      Secrets.ranges(in: text[name.lowerBound, name.upperBound]).map {
        $0.lowerBound + name.lowerBound..<$0.upperBound + name.lowerBound
      }
    }
    return Secrets.united(outside + inside)
  }

  /// Whether the daemon wrote a password, apart from what was typed in the place of a name.
  public var tellsSecret: Bool {
    let found = Secrets.ranges(in: text)
    guard Secrets.areSure(found, in: text) else { return false }
    let names = chosenNames(in: text, from: Int(line.textStart))
    if names.isEmpty { return true }
    return blanking(names, in: text) { Secrets.areSure(Secrets.ranges(in: $0), in: $0) }
  }

  /// Where names stand that a client chose.
  private func chosenNames(in text: Bytes, from start: Int) -> [Range<Int>] {
    guard line.message != 0 else { return [] }
    return slots.compactMap { word in
      let slot = Slot(word: word)
      switch slot.field {
      case .userName, .effectiveUserName, .sourceUserName, .helo, .sender, .recipient, .originalRecipient, .messageID,
        .subject:
        let place = (slot.start - start..<slot.start - start + slot.count).clamped(to: 0..<text.count)
        return place.isEmpty ? nil : place
      default: return nil
      }
    }
  }

  private func blanking<Result>(_ names: [Range<Int>], in text: Bytes, _ body: (Bytes) -> Result) -> Result {
    var copy = text.withUnsafeBuffer { Array($0) }
    for name in names { for place in name { copy[place] = UInt8(ascii: "x") } }
    return copy.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { body(Bytes(base: $0, count: buffer.count)) } ?? body(text)
    }
  }

  /// Where the secrets of the line stand in a field of it.
  public func places(of secrets: [Range<Int>], in slot: Slot) -> [Range<Int>] {
    let start = slot.start - Int(line.start)
    return secrets.map { $0.clamped(to: start..<start + slot.count) }.filter { !$0.isEmpty }
      .map { $0.lowerBound - start..<$0.upperBound - start }
  }
}
