import MailVocabulary

extension Wording {
  var numbers: NumberStyle {
    switch language {
    case .en: .english
    case .it: Italian.numbers
    }
  }

  /// A number for people: thousands set apart.
  public func number(_ value: Int) -> String { numbers.text(value) }

  /// A share as per cent, rounded so that only all is 100 %.
  public func percent(_ share: Double) -> String { self(Sentence.percent(share)) }

  /// A span of time in its two largest units: `2 h 5 min`, `40 s`.
  public func span(_ seconds: Double) -> String { self(Sentence.span(seconds)) }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Names of the months, cut as people cut them.
  public var months: [String] { Self.englishMonths.map(template) }
}

extension Italian {
  fileprivate static let numbers = NumberStyle(
    group: ".", decimal: ",",
    elided: [
      "il": "l’", "Il": "L’", "al": "all’", "Al": "All’", "del": "dell’", "Del": "Dell’", "dal": "dall’",
      "Dal": "Dall’",
      "nel": "nell’", "Nel": "Nell’", "sul": "sull’", "Sul": "Sull’",
    ])
}
