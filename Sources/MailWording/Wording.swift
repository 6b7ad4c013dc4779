public import MailVocabulary

/// What the program says, in a language.
///
/// The English sentence is the key: it stands where the thing is told, and a translation that lacks shows through as English.
public struct Wording: Sendable {
  public let language: Language
  private let table: [Substring: Substring]

  public init(_ language: Language) {
    self.language = language
    switch language {
    case .en: table = [:]
    case .it: table = Italian.table.sentences
    }
  }

  public static let english = Wording(.en)

  /// The template in the language, its slots still empty.
  public func template(_ english: String) -> String {
    language == .en ? english : table[english[...]].map(String.init) ?? english
  }

  /// A sentence in the language.
  public func callAsFunction(_ english: String, _ values: [String: String] = [:]) -> String {
    Sentence.fill(template(english), values)
  }

  public func callAsFunction(_ sentence: Sentence) -> String { self(sentence.template, sentence.values) }

  /// What is wrong with the translation itself: sentences that stand in it twice, or without a line below them.
  public var faults: [String] { language == .it ? Italian.table.faults : [] }

  /// All English sentences that it translates.
  public var sentences: [String] { table.keys.map(String.init) }

  /// Whether there is a translation.
  public func has(_ english: String) -> Bool { language == .en || table[english[...]] != nil }
}
