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
