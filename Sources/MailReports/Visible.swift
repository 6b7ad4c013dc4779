import MailVocabulary

/// Text from a log, made fit to be shown: no control character, no mark that turns the direction of writing, and no
/// password leaves.
public enum Visible {
  public static func text(_ text: some StringProtocol) -> String {
    let text = Secrets.masked(String(text))
    guard text.unicodeScalars.contains(where: \.isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      guard scalar.isHidden else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch scalar {
      case "\t": result += " "
      default: result += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return result
  }

  /// How many columns of a terminal a text takes: wide East Asian characters and emoji take two, marks none.
  public static func width(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x300..<0x370: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text in a width, its end cut off with an ellipsis if it is too long.
  public static func cut(_ text: String, to limit: Int) -> String {
    guard width(text) > limit, limit > 0 else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(character)
      if used + next > limit - 1 { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }

  /// Broken into lines at blanks; a word longer than a line has one of its own.
  public static func wrap(_ text: String, width limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = width(word)
      if used > 0, used + 1 + length > limit {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += length
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The same, and a word longer than a line is broken too: nothing is wider than the limit.
  public static func fold(_ text: String, width limit: Int) -> [String] {
    wrap(text, width: limit).flatMap { line -> [String] in
      guard width(line) > limit else { return [line] }
      var pieces: [String] = []
      var piece = ""
      var used = 0
      for character in line {
        let next = width(character)
        if used + next > limit, used > 0 {
          pieces.append(piece)
          piece = ""
          used = 0
        }
        piece.append(character)
        used += next
      }
      pieces.append(piece)
      return pieces
    }
  }
}
