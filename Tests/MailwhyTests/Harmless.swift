import Foundation
import MailVocabulary

/// What each format must not hold, whatever the log held: each check gives what it found amiss, or nothing.
enum Harmless {
  /// What a terminal obeys, and what nobody sees.
  static func text(_ text: String, allowing: Set<Unicode.Scalar> = []) -> [String] {
    text.unicodeScalars.filter { $0.isHidden && $0 != "\n" && !allowing.contains($0) }
      .map { "U+" + String($0.value, radix: 16) }
  }

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "dl", "dt", "dd", "ul", "ol", "li",
    "div",
    "table", "thead", "tbody", "tr", "th", "td", "time", "span", "code", "figure", "figcaption", "svg", "rect",
    "strong",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "viewBox", "role", "aria-label",
    "preserveAspectRatio", "x", "y", "width", "height",
  ]

  /// Each `<` begins a tag of ours with attributes of ours, each `&` is an entity, and nothing is loaded.
  static func html(_ text: String) -> [String] {
    var found = self.text(text)
    var rest = Substring(text)
    guard rest.hasPrefix("<!doctype html>\n") else { return ["no document"] }
    rest = rest.dropFirst(16)
    if let start = rest.firstRange(of: "<style>"), let end = rest.firstRange(of: "</style>") {
      let sheet = rest[start.upperBound..<end.lowerBound]
      if sheet.contains("url(") || sheet.contains("@import") { found.append("the sheet loads something") }
      rest = rest[..<start.upperBound] + rest[end.lowerBound...]
    }
    let tag = /<\/?([a-z0-9]+)((?: [a-zA-Z-]+="[^"<>]*")*) ?\/?>/
    while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" || $0 == "&" }) {
      rest = rest[start...]
      if rest.first == "&" {
        guard let match = rest.prefixMatch(of: /&(amp|lt|gt|quot|#39);/) else {
          found.append("\(rest.prefix(40))")
          rest = rest.dropFirst()
          continue
        }
        rest = rest[match.range.upperBound...]
        continue
      }
      guard let match = rest.prefixMatch(of: tag), elements.contains(String(match.1)) else {
        found.append("\(rest.prefix(60))")
        rest = rest.dropFirst()
        continue
      }
      for attribute in match.2.matches(of: /\s([a-zA-Z-]+)="/) where !attributes.contains(String(attribute.1)) {
        found.append("\(match.0)")
      }
      rest = rest[match.range.upperBound...]
    }
    return found
  }

  /// Outside of fences, without code and escaped signs, nothing is left that Markdown makes something of.
  static func markdown(_ text: String) -> [String] {
    // A name that would be called is parted from its sign by what nobody sees.
    var found = self.text(text, allowing: ["\u{2060}"])
    var fence: Substring?
    for line in text.split(separator: "\n") {
      if let open = fence {
        if line == open { fence = nil }
        continue
      }
      if line.hasPrefix("```"), line.hasSuffix("text") {
        fence = line.prefix { $0 == "`" }
        continue
      }
      let left = withoutCode(String(line).replacing(/\\[!-\/:-@\[-`{-~]/, with: ""))
      for sign in ["<", "](", "![", "://", "`", "&", "www.", "~~", "|||"] where left.contains(sign) {
        found.append("\(sign) in \(line)")
      }
      for call in left.matches(of: /(?:^|[^A-Za-z0-9])@[A-Za-z]/) { found.append("\(call.0) in \(line)") }
      if left.hasPrefix("    ") { found.append("code: \(line)") }
    }
    return fence == nil ? found : found + ["a fence is open"]
  }

  /// A line without what stands between ticks.
  private static func withoutCode(_ line: String) -> String {
    var result = ""
    var rest = Substring(line)
    while let start = rest.firstIndex(of: "`") {
      result += rest[..<start]
      let ticks = rest[start...].prefix { $0 == "`" }
      var inner = rest[ticks.endIndex...]
      var end: Substring.Index?
      while let next = inner.firstIndex(of: "`") {
        let run = inner[next...].prefix { $0 == "`" }
        if run.count == ticks.count {
          end = run.endIndex
          break
        }
        inner = inner[run.endIndex...]
      }
      guard let end else { return result + rest[start...] }
      rest = rest[end...]
    }
    return result + rest
  }

  /// As many cells in each row, and none that a spreadsheet computes.
  static func csv(_ text: String) -> [String] {
    var found = self.text(text, allowing: ["\r"])
    let rows = table(text)
    for row in rows where row.count != rows[0].count { found.append("\(row.count) cells") }
    for cell in rows.joined() {
      guard let first = cell.first(where: { !$0.isWhitespace }), "=+-@＝＋－＠".contains(first) else { continue }
      if first != "-" || Double(cell) == nil { found.append(cell) }
    }
    return found
  }

  /// One document, or one a line, and no key that is not ours.
  static func json(_ text: String, isLines: Bool) -> [String] {
    var found = self.text(text)
    for piece in isLines ? text.split(separator: "\n") : [Substring(text)] {
      guard let value = try? JSONSerialization.jsonObject(with: Data(piece.utf8), options: .fragmentsAllowed) else {
        found.append("no JSON: \(piece.prefix(200))")
        continue
      }
      found += keys(value).filter { $0.wholeMatch(of: /[@a-z][a-z0-9_.-]*/) == nil }
    }
    return found
  }

  private static func keys(_ value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(keys) }
    guard let object = value as? [String: Any] else { return [] }
    return object.keys + object.values.flatMap(keys)
  }

  /// Rows and cells after RFC 4180.
  static func table(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell += "\""
        next = scalars.next()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
