/// A sentence in English, with what fills its slots: told only when it is shown, so that it can be told in any language.
///
/// `{slot}` is where a value goes, `{slot#}` a number as the language writes it, `{count|message|messages}` a number with what it
/// counts, `{count|=once|times}` the same with a word of its own for one, `{count=was|were}` a word that agrees with it, and `{user?, as ~}` what is said only if there is a value, which stands where the `~` is. A slot without a value is
/// left out with the blank before it. `{{` and `}}` are braces that stand for themselves, for commands that have some.
public struct Sentence: Sendable, Hashable, CustomStringConvertible {
  public var template: String
  public var values: [String: String]
  /// Slots that are filled with sentences, told in the same language; several of them one after the other.
  public var phrases: [String: [Sentence]]

  public init(_ template: String, _ values: [String: String] = [:], phrases: [String: [Sentence]] = [:]) {
    self.template = template
    self.values = values
    self.phrases = phrases
  }

  /// In English.
  public var description: String { told { $0 } }

  /// In whatever language.
  ///
  /// - Parameter translate: gives each English template in the language.
  public func told(_ numbers: NumberStyle = .english, _ translate: (String) -> String) -> String {
    var values = values
    for (slot, sentences) in phrases { values[slot] = Self.list(sentences.map { $0.told(numbers, translate) }) }
    return Self.fill(translate(template), values, numbers)
  }

  /// Whole sentences follow each other, parts of one have commas between.
  private static func list(_ texts: [String]) -> String {
    texts.enumerated().reduce(into: "") { result, one in
      if one.offset > 0 { result += result.last == "." ? " " : ", " }
      result += one.element
    }
  }

  /// Puts values into the slots of a template, in whatever language that is.
  public static func fill(_ text: String, _ values: [String: String], _ numbers: NumberStyle = .english) -> String {
    var result = ""
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      result += rest[..<place]
      let brace = rest[place]
      rest = rest[rest.index(after: place)...]
      if rest.first == brace {
        result.append(brace)
        rest = rest.dropFirst()
      } else if brace == "{", let close = rest.firstIndex(of: "}") {
        let slot = rest[..<close]
        if let text = filled(slot, values, numbers) {
          numbers.elide(&result, before: text)
          result += text
        } else if !slot.contains("?"), result.last == " " {
          result.removeLast()
        }
        rest = rest[rest.index(after: close)...]
      }
    }
    return result + rest
  }

  /// What stands in the place of a slot; nil if it has no value.
  private static func filled(_ slot: Substring, _ values: [String: String], _ numbers: NumberStyle) -> String? {
    if let mark = slot.firstIndex(of: "?") {
      return values[String(slot[..<mark])].map { value in
        slot[slot.index(after: mark)...].split(separator: "~", omittingEmptySubsequences: false).enumerated()
          .reduce(into: "") { result, piece in
            if piece.offset > 0 {
              numbers.elide(&result, before: value)
              result += value
            }
            result += piece.element
          }
      }
    }
    if let mark = slot.firstIndex(where: { $0 == "=" || $0 == "|" }), slot[mark] == "=" {
      let words = slot[slot.index(after: mark)...].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      return values[String(slot[..<mark])].map { String($0 == "1" ? words[0] : words[words.count - 1]) }
    }
    if slot.last == "#" { return values[String(slot.dropLast())].map(numbers.text) }
    let parts = slot.split(separator: "|", omittingEmptySubsequences: false)
    guard let value = values[String(parts[0])] else { return nil }
    guard parts.count == 3 else { return value }
    // One of them may have a word of its own, which stands for the number too.
    if value == "1", parts[1].first == "=" { return String(parts[1].dropFirst()) }
    return numbers.text(value) + " " + (value == "1" ? parts[1] : parts[2])
  }

  /// Names of the slots of a template: a translation has the same.
  public static func slots(of template: String) -> Set<String> {
    var names: Set<String> = []
    var rest = template[...].replacing("{{", with: "").replacing("}}", with: "")[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close].prefix { !"|?:#=".contains($0) }))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}

extension Sentence {
  /// A span of time in its two largest units: `2 h 5 min`, `40 s`.
  public static func span(_ seconds: Double) -> Sentence {
    if seconds < 10, seconds != seconds.rounded() {
      let tenths = Int((seconds * 10).rounded())
      return Sentence(
        "{seconds#} s", ["seconds": tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"])
    }
    guard seconds < 1e12 else { return Sentence("?") }
    let whole = Int(seconds.rounded())
    let units: [(size: Int, name: String, text: String)] = [
      (86_400, "days", "{days#} d"), (3_600, "hours", "{hours#} h"),
      (60, "minutes", "{minutes#} min"), (1, "seconds", "{seconds#} s"),
    ]
    guard let first = units.firstIndex(where: { whole >= $0.size }) else {
      return Sentence("{seconds#} s", ["seconds": "0"])
    }
    let unit = units[first]
    var sentence = Sentence(unit.text, [unit.name: String(whole / unit.size)])
    if first + 1 < units.count, whole % unit.size >= units[first + 1].size {
      let smaller = units[first + 1]
      sentence.template += " " + smaller.text
      sentence.values[smaller.name] = String(whole % unit.size / smaller.size)
    }
    return sentence
  }

  /// A share as per cent, rounded so that only all is 100 %.
  public static func percent(_ share: Double) -> Sentence {
    if share >= 1 { return Sentence("{share#} %", ["share": "100"]) }
    let tenths = Int((share * 1_000).rounded(.down))
    return Sentence("{share#} %", ["share": "\(tenths / 10).\(tenths % 10)"])
  }
}

/// How a language writes numbers.
public struct NumberStyle: Sendable, Hashable {
  /// Between thousands.
  public let group: Character
  /// Before the fraction.
  public let decimal: Character
  /// Articles as they are before a number whose name begins with a vowel.
  private let elided: [String: String]

  public init(group: Character, decimal: Character, elided: [String: String] = [:]) {
    self.group = group
    self.decimal = decimal
    self.elided = elided
  }

  /// Makes the article at the end of a text fit to the number that follows: Italian says “il 7” and “l’8”.
  ///
  /// Of the numbers those elide that are read as “otto…” and “undici…”.
  func elide(_ text: inout String, before number: String) {
    guard !elided.isEmpty, text.last == " " else { return }
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    guard digits.first == "8" || digits == "11" else { return }
    let article = String(text.dropLast().split(separator: " ", omittingEmptySubsequences: false).last ?? "")
    guard let short = elided[article] else { return }
    text.removeLast(article.count + 1)
    text += short
  }

  public static let english = NumberStyle(group: ",", decimal: ".")

  public func text(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result.append(group) }
      result.append(digit)
    }
    return result
  }

  /// A number that is written as programs write it; what is none stays as it is.
  public func text(_ value: String) -> String {
    if let whole = Int(value) { return text(whole) }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let whole = Int(parts[0]), parts[1].allSatisfy(\.isWholeNumber) else { return value }
    // Three digits behind a point are a number that is written already: no value here has a fraction so fine.
    if group == ".", parts[1].count == 3 { return value }
    return text(whole) + String(decimal) + parts[1]
  }
}
