public import MailVocabulary

/// The template language, all of it: `{field}` up to the next literal, `{}` skip, `{field:kind}`, `{? optional part}`,
/// `{{` a brace, `{|}` a seam, `{~text}` a text that is passed over if it stands here, `{* keys}` a run of keyed values. The fields are the keys of the records; `{source}` and
/// `{destination}` are a peer, written as `name[address]`, `name [address]`, `[address]:port` and the like, which gives
/// name, address and port.
///
/// A capture ends at the next literal; a seam cuts that literal short: `{} ({|}auth failed)` skips to the first ` (`,
/// and fails if anything else follows, where `{} (auth failed)` would go on to look for it in a client's own words.
public struct Template: Sendable {
  public enum Part: Sendable, Equatable {
    case literal([UInt8])
    case capture(Target, Kind)
    case optional([Part])
    case seam
    /// A text that may stand here.
    case detour([UInt8])
    /// Words such as `H=host [address] P=esmtp S=512`, as many as stand here, none included; see ``KeyedTarget``.
    case keys([KeyedTarget])

    var isOptional: Bool {
      if case .optional = self { true } else { false }
    }
  }

  /// One key of a run of keyed values: `{* H=source S=mail.size A=mail.sasl.mechanism:user.name I= PRDR}`.
  ///
  /// The keys may stand in any order, and each may be missing; one blank parts a value from the next key. A key that
  /// the template does not name is passed over with its value if it is as short as daemons make them; a name without
  /// `=` is a word that stands alone. A value ends at a blank, or with its own quotes or angle brackets, in which a
  /// backslash guards the next byte; that of a peer ends with its address. A colon at the end of a value is left for
  /// what follows. Several fields share a value that colons part.
  public struct KeyedTarget: Sendable, Hashable {
    public var name: String
    /// Whether a value follows.
    public var hasValue: Bool
    /// Where its parts go; none passes it over.
    public var targets: [Target]
  }

  /// Where a capture goes.
  public enum Target: Sendable, Hashable {
    case field(Field)
    case source
    case destination
  }

  /// How the end of a capture is found.
  public enum Kind: String, CaseIterable, Sendable {
    /// As the field's own shape and trust say.
    case natural
    /// Up to the first place of the next literal.
    case first
    /// Up to the last place of the next literal.
    case last
    /// Up to the only place of the next literal, behind which a peer stands if the template wants one; no match if
    /// there are several: between two texts that strangers choose nobody can tell whose words the place is.
    case lone
    /// A text that the daemon repeats further on: up to the last place of the next literal behind which it stands again,
    /// or to the last place.
    case echo
    /// A word without blanks.
    case word
    /// A mail address: quoted text is passed over, then up to the first place of the next literal.
    case mailbox
    /// A text that the daemon writes twice, with the next literal between: `user=U auth=U host=`.
    case twin
    /// All to the end, and the template goes on from the same place: for a line that is told apart by a word inside
    /// a text which is wanted whole.
    case peek
    /// A client with the name it gave itself: `name (helo) [address]:port`, where name, helo and port may be missing.
    case host
    /// Letters, digits and hyphens.
    case hyphenated
    /// The name of an account in parentheses: no blank, comma, parenthesis or angle bracket.
    case account
    case integer, decimal, address, identifier, digits
    /// So many hexadecimal digits, whatever stands behind them.
    case hex8, hex16
  }

  /// Why a template is not one, and where.
  public struct ParseError: Error, Equatable, Told {
    public let text: String
    /// Place in bytes from the template's start.
    public let place: Int
    public let sentence: Sentence
  }

  public let parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  public init(_ text: String) throws(ParseError) {
    var parser = TemplateParser(text)
    parts = try parser.parseAll()
  }

  /// The optional parts taken or left: plain sequences, the longest first.
  public var expansions: [[Part]] {
    guard parts.contains(where: \.isOptional) else { return [parts] }
    var sequences: [[Part]] = [[]]
    for part in parts {
      switch part {
      case .optional(let inner):
        // Taken first, so that the more exact wording wins.
        sequences = sequences.flatMap { sequence in
          var taken = sequence
          for part in inner { Self.append(part, to: &taken) }
          return [taken, sequence]
        }
      default:
        for place in sequences.indices { Self.append(part, to: &sequences[place]) }
      }
    }
    return sequences
  }

  private static func append(_ part: Part, to sequence: inout [Part]) {
    if case .literal(let text) = part, case .literal(let before)? = sequence.last {
      sequence[sequence.count - 1] = .literal(before + text)
    } else {
      sequence.append(part)
    }
  }
}

/// Reads a template from left to right.
struct TemplateParser {
  let text: String
  let bytes: [UInt8]
  var position = 0

  static let open = UInt8(ascii: "{")
  static let close = UInt8(ascii: "}")

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  func fault(_ sentence: Sentence) -> Template.ParseError {
    Template.ParseError(text: text, place: position, sentence: sentence)
  }

  func next(is byte: UInt8) -> Bool { position + 1 < bytes.count && bytes[position + 1] == byte }

  mutating func parseAll() throws(Template.ParseError) -> [Template.Part] {
    let parts = try parse(isInner: false)
    guard position == bytes.count else { throw fault("a brace is closed that was not opened") }
    return parts
  }

  mutating func parse(isInner: Bool) throws(Template.ParseError) -> [Template.Part] {
    var parts: [Template.Part] = []
    var literal: [UInt8] = []
    while position < bytes.count, bytes[position] != Self.close {
      if bytes[position] != Self.open {
        let start = position
        while position < bytes.count, bytes[position] != Self.open, bytes[position] != Self.close { position += 1 }
        literal += bytes[start..<position]
        continue
      }
      if next(is: Self.open) {
        literal.append(Self.open)
        position += 2
        continue
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "?") {
        guard !isInner else { throw fault("an optional part inside an optional part") }
        position += 1
        parts.append(.optional(try parse(isInner: true)))
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "|") {
        position += 1
        parts.append(.seam)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "~") {
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != Self.close { position += 1 }
        guard position > start else { throw fault("a detour without text") }
        parts.append(.detour(Array(bytes[start..<position])))
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "*") {
        position += 1
        parts.append(.keys(try parseKeys()))
      } else {
        parts.append(try parseCapture())
      }
      guard position < bytes.count, bytes[position] == Self.close else { throw fault("a brace is not closed") }
      position += 1
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return parts
  }

  mutating func parseCapture() throws(Template.ParseError) -> Template.Part {
    let start = position
    while position < bytes.count, bytes[position] != Self.close { position += 1 }
    let inside = bytes[start..<position]
    let colon = inside.firstIndex(of: UInt8(ascii: ":")) ?? position
    let name = String(decoding: inside[start..<colon], as: UTF8.self)
    var kind = Template.Kind.natural
    if colon < position {
      let word = String(decoding: inside[(colon + 1)...], as: UTF8.self)
      guard let named = Template.Kind(rawValue: word) else {
        position = colon + 1
        throw fault(
          "“\(word, as: "word")” is no kind: \(Template.Kind.allCases.map(\.rawValue).joined(separator: ", "), as: "list")"
        )
      }
      kind = named
    }
    return .capture(try target(name, start), kind)
  }

  private mutating func target(_ name: String, _ start: Int) throws(Template.ParseError) -> Template.Target {
    switch name {
    case "source": return .source
    case "destination": return .destination
    default:
      guard let field = Field(key: name) else {
        position = start
        throw fault("“\(name, as: "name")” is no field")
      }
      return .field(field)
    }
  }

  private mutating func parseKeys() throws(Template.ParseError) -> [Template.KeyedTarget] {
    let start = position
    while position < bytes.count, bytes[position] != Self.close { position += 1 }
    var keys: [Template.KeyedTarget] = []
    for word in String(decoding: bytes[start..<position], as: UTF8.self).split(separator: " ") {
      guard let equals = word.firstIndex(of: "=") else {
        keys.append(Template.KeyedTarget(name: String(word), hasValue: false, targets: []))
        continue
      }
      var targets: [Template.Target] = []
      let value = word[word.index(after: equals)...]
      for name in value.split(separator: ":", omittingEmptySubsequences: false) where !value.isEmpty {
        targets.append(try target(String(name), start))
      }
      keys.append(Template.KeyedTarget(name: String(word[..<equals]), hasValue: true, targets: targets))
    }
    return keys
  }
}
