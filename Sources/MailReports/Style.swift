/// How text is dressed for the reader: width of the lines, colour or none.
public struct Style: Sendable {
  public var width: Int
  public var hasColor: Bool

  /// The narrowest and the widest lines that text is set in.
  public static let widths = 40...160

  public init(width: Int = 80, hasColor: Bool = false) {
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    self.hasColor = hasColor
  }

  public enum Tone: String, Sendable {
    case critical = "1;41;97"
    case error = "1;31"
    case warning = "1;33"
    case notice = "1;36"
    case good = "1;32"
    case strong = "1"
    case faint = "2"
  }

  public func set(_ text: String, _ tone: Tone) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A text as a paragraph, its first line after a label, the others below it.
  public func paragraph(_ label: String, _ text: String, labelTone: Tone = .faint) -> String {
    let indent = Visible.width(label)
    let lines = Visible.wrap(text, width: max(20, width - indent))
    return lines.enumerated().map { place, line in
      (place == 0 ? set(label, labelTone) : String(repeating: " ", count: indent)) + line
    }.joined(separator: "\n") + "\n"
  }
}

/// Numbers for people: thousands set apart.
public enum Numeral {
  public static func text(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (value < 0 ? "-" : "") + result
  }

  /// A number of things: `1 login`, `23 logins`.
  public static func text(_ value: Int, _ one: String, _ many: String) -> String {
    text(value) + " " + (value == 1 ? one : many)
  }

  /// A span of time in its two largest units: `2 h 5 min`, `40 s`.
  public static func span(_ seconds: Double) -> String {
    if seconds < 10, seconds != seconds.rounded() { return JSONWriter.shortest((seconds * 10).rounded() / 10) + " s" }
    guard seconds < 1e12 else { return "?" }
    let whole = Int(seconds.rounded())
    let units = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")]
    guard let first = units.firstIndex(where: { whole >= $0.0 }) else { return "0 s" }
    let (size, name) = units[first]
    var result = "\(whole / size) \(name)"
    if first + 1 < units.count, whole % size >= units[first + 1].0 {
      result += " \(whole % size / units[first + 1].0) \(units[first + 1].1)"
    }
    return result
  }

  /// A share as per cent, rounded so that only all is 100 %.
  public static func percent(_ share: Double) -> String {
    if share >= 1 { return "100 %" }
    let tenths = Int((share * 1_000).rounded(.down))
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
