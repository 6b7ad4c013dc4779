public import MailVocabulary

extension Template {
  /// The fields that it captures.
  public var fields: [Field] { Self.fields(of: parts) }

  private static func fields(of parts: [Part]) -> [Field] {
    parts.flatMap { part -> [Field] in
      switch part {
      case .literal, .seam, .detour: []
      case .optional(let inner): fields(of: inner)
      case .keys(let keys): keys.flatMap(\.targets).flatMap(fields)
      case .capture(let target, _): fields(target)
      }
    }
  }

  private static func fields(_ target: Target) -> [Field] {
    switch target {
    case .field(let field): [field]
    case .source: [.sourceIP, .sourceDomain, .sourcePort, .helo]
    case .destination: [.destinationIP, .destinationDomain, .destinationPort]
    }
  }

  /// Throws if a template is none, or if it cannot be told apart from every other line.
  ///
  /// - Parameter optionalParts: as many may be optional; each doubles the wordings.
  public static func check(_ text: String, optionalParts limit: Int) throws(ParseError) {
    let template = try Template(text)
    var optional = 0
    for case .optional in template.parts { optional += 1 }
    guard optional <= limit else {
      throw ParseError(
        text: text, place: 0, sentence: "more than \(limit, as: "limit") optional parts: write several templates")
    }
    for sequence in template.expansions {
      _ = try steps(of: sequence, in: text)
      let hasWords = sequence.contains {
        switch $0 {
        case .literal, .keys, .detour: true
        case .capture(_, let kind): kind != .natural && kind != .peek
        case .optional, .seam: false
        }
      }
      guard hasWords else {
        throw ParseError(text: text, place: 0, sentence: "a template without a word of its own fits every line")
      }
    }
  }

  /// How many bytes of a text the template fits, as far as it fits best: there is what it does not fit.
  public static func reach(of template: String, in text: String) -> Int {
    guard let template = try? Template(template) else { return 0 }
    let block = LineBlock(capacity: max(1, text.utf8.count))
    block.append(text)
    let bytes = block.bytes[0, text.utf8.count]
    var best = 0
    for sequence in template.expansions {
      for count in 0...sequence.count { best = max(best, reach(of: sequence, count, in: bytes)) }
    }
    return best
  }

  /// The reach of the first parts of a sequence, and of the literal behind them as far as it goes.
  private static func reach(of sequence: [Part], _ count: Int, in text: Bytes) -> Int {
    var builder = TreeBuilder()
    // What follows the parts, whatever it is, is captured, and so tells where they end.
    let probe = sequence[..<count] + [.capture(.field(.reason), .natural)]
    guard let steps = try? steps(of: Array(probe), in: "") else { return 0 }
    builder.insert(steps, accept: .init(message: 1, program: -1))
    var slots = Pile<UInt64>()
    var choices = Pile<TemplateTree.Choice>()
    guard builder.build().match(text, origin: 0, program: -1, slots: &slots, choices: &choices) > 0 else { return 0 }
    var place = text.count
    if !slots.isEmpty {
      let last = Slot(word: slots[slots.count - 1])
      if last.field == .reason { place = last.start }
    }
    if count < sequence.count, case .literal(let next) = sequence[count] {
      for byte in next {
        guard place < text.count, text[place] == byte else { break }
        place += 1
      }
    }
    return place
  }
}
