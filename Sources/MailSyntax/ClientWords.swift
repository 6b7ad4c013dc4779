import MailVocabulary

/// What a client says of itself among Exim's keyed values: the answer of its own ident server (`U=`), the names in its
/// certificate (`DN="…"`), and the name that it asked for with TLS (`SNI="…"`).
///
/// Exim escapes neither blanks nor quotation marks in them, so they may imitate all that follows. What it writes last is
/// sure: the size of a message, behind which a Message-ID, a subject and recipients keep to their quotation marks. So where
/// the client's words end is looked for from there.
struct ClientWords {
  /// Whether the run of values goes on with the protocol, and with the size of a message.
  let isOfMessage: Bool
  /// The place behind the words that the client chose.
  private var end = 0
  /// Whether it is not known where they end.
  private var areOpen = false
  private var size: Int?

  private static let quote = UInt8(ascii: "\"")
  /// Exim keeps so many bytes of an answer, each of which it may write as four.
  private static let longestIdent = 127 * 4

  init(isOfMessage: Bool) { self.isOfMessage = isOfMessage }

  /// Takes the answer of an ident server, of which the place after it is told.
  mutating func takeIdent(_ text: Bytes, _ start: Int) -> Int {
    let limit = min(text.count, start + Self.longestIdent + 1)
    let last =
      isOfMessage
      ? Self.lastUnquoted(text, from: start) { $0 < limit && Self.isProtocol(text, $0) }
      : Self.lastUnquoted(text, from: start) { $0 < limit && text.matches(Bytes(" F=<"), at: $0) }
    if !isOfMessage || last == nil { areOpen = true }
    let first = text.firstIndex(of: 0x20, from: start) ?? text.count
    end = last ?? Self.before(Self.behindIdent, text, start, limit) ?? first
    return end
  }

  /// Takes a name that TLS brought, of which the place after it is told.
  mutating func takeName(_ text: Bytes, _ start: Int) -> Int {
    if isOfMessage, let size = size(of: text, from: start),
      let last = text.lastIndex(of: Self.quote, before: size, from: start)
    {
      // Newer versions write one name without quotation marks, and without blanks.
      end = text.firstIndex(of: 0x20, from: last) ?? size
      return end
    }
    var close = start
    while let found = text.firstIndex(of: Self.quote, from: close + 1) {
      if found + 1 >= text.count || text[found + 1] == 0x20 || text[found + 1] == UInt8(ascii: ":") {
        end = found + 1
        areOpen = areOpen || isOfMessage || text.firstIndex(of: Bytes("\" "), from: end) != nil
        return end
      }
      close = found
    }
    areOpen = true
    end = text.count
    return end
  }

  /// Whether what stands at a place is the client's own, or may be.
  mutating func hold(_ text: Bytes, _ place: Int) -> Bool {
    guard isOfMessage else { return areOpen }
    return areOpen || place < end || size(of: text, from: end).map { place > $0 } ?? true
  }

  /// The place of ` S=SIZE` that Exim wrote.
  private mutating func size(of text: Bytes, from start: Int) -> Int? {
    if let size { return size }
    size = Self.lastUnquoted(text, from: start) { place in
      guard text.matches(Bytes(" S="), at: place), SyslogHeader.isDigit(text, place + 3) else { return false }
      var end = place + 3
      while SyslogHeader.isDigit(text, end) { end += 1 }
      return end == text.count || text[end] == 0x20
    }
    return size
  }

  /// ` P=esmtpsa`, a word of letters and digits.
  private static func isProtocol(_ text: Bytes, _ place: Int) -> Bool {
    guard text.matches(Bytes(" P="), at: place) else { return false }
    var end = place + 3
    while end < text.count, text[end] &- 0x61 < 26 || text[end] &- 0x30 < 10 || text[end] == UInt8(ascii: "-") {
      end += 1
    }
    return end > place + 3 && (end == text.count || text[end] == 0x20)
  }

  /// The last blank at which a condition holds, and behind which each quotation mark that opens is closed.
  private static func lastUnquoted(_ text: Bytes, from start: Int, where isWanted: (Int) -> Bool) -> Int? {
    var isQuoted = false
    var position = text.count - 1
    while position >= start {
      if text[position] == quote {
        var before = position
        while before > start, text[before - 1] == UInt8(ascii: "\\") { before -= 1 }
        if (position - before) % 2 == 0 { isQuoted.toggle() }
      } else if text[position] == 0x20, !isQuoted, isWanted(position) {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// What Exim writes behind an answer where no sender follows.
  private static let behindIdent: [StaticString] = [
    ": ", ")", " (", " X=", " D=", " C=", " rejected ", " temporarily rejected ", " discarded ", " closed ", " lost",
    " dropped: ", " refused", " input=", " next input=", " incomplete transaction", " sender verify ", " Warning: ",
    " AUTH command used ", " unrecognized command", " STARTTLS command used ", " too many ", " SMTP protocol ",
  ]

  /// The first place of some words.
  private static func before(_ words: [StaticString], _ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
    (start..<limit).first { place in words.contains { text.matches(Bytes($0), at: place) } }
  }
}
