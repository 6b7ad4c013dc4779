/// A sentence in English, with what fills its slots: told only when it is shown, so that it can be told in any language.
///
/// `{slot}` is where a value goes, `{count|time|times}` a number with what it counts, and `{user?, as ~}` what is said only if
/// there is a value, which stands where the `~` is. A slot without a value is left out with the blank before it. `{{` and
/// `}}` are braces that stand for themselves, for commands that have some.
public struct Sentence: Sendable, Hashable, CustomStringConvertible {
  public var template: String
  public var values: [String: String]

  public init(_ template: String, _ values: [String: String] = [:]) {
    self.template = template
    self.values = values
  }

  /// In English.
  public var description: String { Self.fill(template, values) }

  /// Puts values into the slots of a template, in whatever language that is.
  public static func fill(_ text: String, _ values: [String: String]) -> String {
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
        let slot = rest[..<close].split(separator: "|", omittingEmptySubsequences: false)
        if let mark = rest[..<close].firstIndex(of: "?") {
          if let value = values[String(rest[..<mark])] {
            result += rest[rest.index(after: mark)..<close].replacing("~", with: value)
          }
        } else if let value = values[String(slot[0])] {
          result += value
          if slot.count == 3 { result += " " + (value == "1" ? slot[1] : slot[2]) }
        } else if result.last == " " {
          result.removeLast()
        }
        rest = rest[rest.index(after: close)...]
      }
    }
    return result + rest
  }

  /// Names of the slots of a template: a translation has the same.
  public static func slots(of template: String) -> Set<String> {
    var names: Set<String> = []
    var rest = template[...].replacing("{{", with: "").replacing("}}", with: "")[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close].prefix { $0 != "|" && $0 != "?" && $0 != ":" }))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
