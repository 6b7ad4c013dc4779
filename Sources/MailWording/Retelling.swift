extension Wording {
  /// A sentence that somebody else wrote in English, in the language, if it is one of these.
  ///
  /// - Parameter templates: what it may be, with slots; the first that fits counts.
  public func retold(_ text: String, _ templates: [String]) -> String? {
    for template in templates {
      if let values = Self.values(of: template[...], in: text[...]) { return self(template, values) }
    }
    return nil
  }

  /// What stands in the slots of a template; nil if the text is none of it.
  private static func values(of template: Substring, in text: Substring) -> [String: String]? {
    guard let open = template.firstIndex(of: "{"), let close = template[open...].firstIndex(of: "}") else {
      return template == text ? [:] : nil
    }
    guard text.hasPrefix(template[..<open]) else { return nil }
    let name = String(template[template.index(after: open)..<close])
    let rest = text.dropFirst(template[..<open].count)
    let after = template[template.index(after: close)...]
    let literal = after.prefix { $0 != "{" }
    if literal.isEmpty { return after.isEmpty ? [name: String(rest)] : nil }
    for place in rest.ranges(of: literal) {
      guard var values = values(of: after, in: rest[place.lowerBound...]) else { continue }
      values[name] = String(rest[..<place.lowerBound])
      return values
    }
    return nil
  }
}
