import MailVocabulary

extension Wording {
  /// A number for people: thousands set apart.
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { result += language == .it ? "." : "," }
      result.append(digit)
    }
    return (value < 0 ? "-" : "") + result
  }

  /// A share as per cent, rounded so that only all is 100 %.
  public func percent(_ share: Double) -> String {
    if share >= 1 { return "100 %" }
    let tenths = Int((share * 1_000).rounded(.down))
    return "\(tenths / 10)" + (language == .it ? "," : ".") + "\(tenths % 10) %"
  }

  /// Names of the months, cut as people cut them.
  public var months: [String] {
    switch language {
    case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    case .it: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]
    }
  }
}
