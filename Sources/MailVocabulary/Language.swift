/// The languages that the program speaks. English is written where a thing is told; `MailWording` holds the others.
public enum Language: String, CaseIterable, Sendable {
  case en, it

  /// The language of a locale such as `it_IT.UTF-8`; nil if it is none of ours.
  public init?(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    self.init(rawValue: name)
  }
}
