public import MailWording

/// A line with its parts named under it, and what it says.
public struct Explanation: Sendable {
  public struct Part: Sendable {
    /// Place and length in bytes of the line.
    public var start: Int
    public var count: Int
    public var key: String
    public var value: String

    public init(start: Int, count: Int, key: String, value: String) {
      self.start = start
      self.count = count
      self.key = key
      self.value = value
    }
  }

  public var line: String
  public var parts: [Part]
  public var sentence: String
  public var notTold: String?
  public var code: String
  public var isCatchAll: Bool

  public init(
    line: String, parts: [Part], sentence: String, notTold: String?, code: String, isCatchAll: Bool = true
  ) {
    self.line = line
    self.parts = parts
    self.sentence = sentence
    self.notTold = notTold
    self.code = code
    self.isCatchAll = isCatchAll
  }

  public var isUnderstood: Bool { !isCatchAll }

  /// Puts values into a sentence; what the line does not tell is called unknown.
  ///
  /// - Parameter text: the sentence in the reader's language.
  public static func fill(_ text: String, _ values: [String: String], _ say: Wording = .english) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let key = rest[rest.index(after: open)..<close].prefix { $0 != ":" }
      result += values[String(key)] ?? (key == "email.from.address" ? "<>" : say("somebody unknown"))
      rest = rest[rest.index(after: close)...]
      // What a daemon says may end with a full stop of its own.
      if result.last == ".", rest.first == "." { rest = rest.dropFirst() }
    }
    return result + rest
  }

  public func write(_ style: Style, _ say: Wording = .english, to output: Output) {
    drawLine(style, to: output)
    output.write("\n")
    let keyWidth = parts.map(\.key.count).max() ?? 0
    for (number, part) in parts.enumerated() {
      let label = "  \(mark(number))  " + part.key.padded(to: keyWidth + 2)
      output.write(style.paragraph(label, Visible.text(part.value)))
    }
    output.write("\n")
    output.write(style.paragraph("", style.hasColor ? style.set(code, .strong) : code))
    output.write(style.paragraph("", Visible.text(sentence)))
    if let notTold { output.write(style.paragraph("", say("It does not tell: {what}", ["what": notTold]))) }
    output.write("\n")
  }

  public var record: Record {
    var record = Record()
    record.text("explain.type", "line")
    record.text("event.original", line)
    record.text("event.code", code)
    record.text("explain.sentence", sentence)
    record.text("explain.not_told", notTold)
    record.records(
      "explain.parts",
      parts.map { part in
        var one = Record()
        one.text("key", part.key)
        one.text("value", part.value)
        one.integer("start", part.start)
        one.integer("length", part.count)
        return one
      })
    return record
  }

  /// 1 to 9, then letters: one column each.
  private func mark(_ number: Int) -> Character {
    Array("123456789abcdefghijklmnopqrstuvwxyz")[min(number, 34)]
  }

  /// The line in pieces as wide as the terminal, with marks under the parts.
  private func drawLine(_ style: Style, to output: Output) {
    var characters: [(text: String, part: Int?, isFirst: Bool)] = []
    var offset = 0
    for character in line {
      let place = parts.firstIndex { offset >= $0.start && offset < $0.start + $0.count }
      let isFirst = place.map { parts[$0].start == offset } ?? false
      for (number, one) in Visible.text(String(character)).enumerated() {
        characters.append((String(one), place, isFirst && number == 0))
      }
      offset += character.utf8.count
    }
    let width = style.width - 2
    var start = 0
    while start < characters.count {
      var end = min(start + width, characters.count)
      if end < characters.count, let blank = characters[start..<end].lastIndex(where: { $0.text == " " }),
        blank > start + width / 2
      {
        end = blank + 1
      }
      let piece = characters[start..<end]
      output.write("  " + piece.map(\.text).joined() + "\n")
      guard piece.contains(where: { $0.part != nil }) else {
        start = end
        continue
      }
      let under = piece.map { $0.part == nil ? " " : "~" }.joined()
      let numbers = piece.enumerated().map { place, one -> String in
        guard let part = one.part, one.isFirst || place == 0 else { return " " }
        return String(mark(part))
      }.joined()
      output.write(style.set("  " + Self.trimmed(under), .faint) + "\n")
      output.write(style.set("  " + Self.trimmed(numbers), .faint) + "\n")
      start = end
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
