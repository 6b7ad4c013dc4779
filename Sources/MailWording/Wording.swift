public import MailVocabulary

/// What the program says, in a language.
///
/// The English sentence is the key: it stands where the thing is told, and a translation that lacks shows through as English.
public struct Wording: Sendable {
  public let language: Language
  private let table: [Substring: Substring]
  private let isMarked: Bool

  public init(_ language: Language) { self.init(language, isMarked: false) }

  private init(_ language: Language, isMarked: Bool) {
    self.language = language
    self.isMarked = isMarked
    table = language == .it || isMarked ? Italian.table.sentences : [:]
  }

  public static let english = Wording(.en)

  /// English in Cyrillic letters, and in Latin ones what is not told through here or lacks in a language: a test reads it.
  public static let marked = Wording(.en, isMarked: true)

  /// The locale that gives ``marked``, as elsewhere too.
  public static let markedLocale = "en_XA"

  /// That in which faults are told, and all for which no other is at hand.
  @TaskLocal public static var current = Wording.english

  /// Whether all is said as it stands in the source.
  public var isEnglish: Bool { language == .en && !isMarked }

  /// The template in the language, its slots still empty.
  public func template(_ english: String) -> String {
    if isMarked { return table[english[...]] == nil ? english : Marks.set(english) }
    return language == .en ? english : table[english[...]].map(String.init) ?? english
  }

  /// A sentence in the language.
  public func callAsFunction(_ english: String, _ values: [String: String] = [:]) -> String {
    Sentence.fill(template(english), values, numbers)
  }

  public func callAsFunction(_ sentence: Sentence) -> String { sentence.told(numbers, template) }

  /// What is wrong with the translation itself: sentences that stand in it twice, or without a line below them.
  public var faults: [String] { language == .it ? Italian.table.faults : [] }

  /// All English sentences that it translates.
  public var sentences: [String] { table.keys.map(String.init) }

  /// Whether there is a translation.
  public func has(_ english: String) -> Bool { language == .en || table[english[...]] != nil }
}

/// Latin letters as Cyrillic ones of the same width, the slots left alone.
private enum Marks {
  static func set(_ template: String) -> String {
    var result = String.UnicodeScalarView()
    var isName = false
    for scalar in template.unicodeScalars {
      switch scalar {
      case "{": isName = true
      case "}", "|", "?", "=": isName = false
      default: break
      }
      let isLetter = "a"..."z" ~= scalar || "A"..."Z" ~= scalar
      result.append(isLetter && !isName ? Unicode.Scalar(scalar.value + 0x3CF) ?? scalar : scalar)
    }
    return String(result)
  }
}
