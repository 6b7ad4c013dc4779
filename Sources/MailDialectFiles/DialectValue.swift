/// What stands behind the colon of a line: without the blanks around it, and without the quotes that keep them.
struct DialectValue {
  struct Word {
    var text: String
    /// Bytes of the line before it.
    var column: Int
  }

  let text: String
  /// Bytes of the line before it.
  let column: Int
  private let line: [UInt8]
  private let end: Int

  init(_ line: [UInt8], from start: Int) {
    var from = start
    var upTo = line.count
    while from < upTo, DialectFileReader.isBlank(line[from]) { from += 1 }
    while upTo > from, DialectFileReader.isBlank(line[upTo - 1]) { upTo -= 1 }
    let quote = UInt8(ascii: "\"")
    let isQuoted = upTo - from >= 2 && line[from] == quote && line[upTo - 1] == quote
    if isQuoted {
      from += 1
      upTo -= 1
    }
    self.line = line
    column = from
    end = upTo
    text = String(decoding: line[from..<upTo], as: UTF8.self)
  }

  /// The words that blanks part.
  var words: [Word] {
    line[column..<end].split(whereSeparator: DialectFileReader.isBlank).map {
      Word(text: String(decoding: $0, as: UTF8.self), column: $0.startIndex)
    }
  }

  /// The value that follows so many bytes of this one.
  func rest(after count: Int) -> DialectValue { DialectValue(Array(line[..<end]), from: column + count) }

  /// How a text is written so that it is read back the same.
  static func written(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return "" }
    let quote = UInt8(ascii: "\"")
    let isBlank = DialectFileReader.isBlank(first) || DialectFileReader.isBlank(last)
    let isLikeQuoted = bytes.count >= 2 && first == quote && last == quote
    return isBlank || isLikeQuoted ? "\"\(text)\"" : text
  }
}
