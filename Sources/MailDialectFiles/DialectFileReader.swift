import MailSyntax
import MailVocabulary

extension DialectFile {
  /// Reads the text of a dialect file; throws what is wrong with it, the first fault first.
  public init(_ bytes: some Collection<UInt8>, path: String) throws(DialectRefusal) {
    guard bytes.count <= DialectLimits.fileBytes else {
      throw DialectRefusal(
        path: path, place: nil, reason: "it is larger than \(DialectLimits.fileBytes >> 20, as: "limit") MiB")
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    var reader = DialectFileReader(path: path, lines: lines)
    self.init(path: path, lines: lines, sections: try reader.read())
  }
}

/// Reads a dialect file line by line: `key: value`, comments, and empty lines.
struct DialectFileReader {
  typealias Mark = DialectSection.Mark

  let path: String
  let lines: [String]
  private var sections: [DialectSection] = []
  private var message: MessageLines?
  /// The line that is being read.
  private var number = 0

  init(path: String, lines: [String]) {
    self.path = path
    self.lines = lines
  }

  mutating func read() throws(DialectRefusal) -> [DialectSection] {
    while number < lines.count {
      try readLine()
      number += 1
    }
    number = max(0, lines.count - 1)
    try finishMessage()
    guard !sections.isEmpty else {
      throw DialectRefusal(path: path, place: nil, reason: "it names no service: begin it with “service: NAME”")
    }
    return sections
  }

  /// A fault of the line that is being read.
  private func fault(_ reason: Sentence, at column: Int = 0) -> DialectRefusal {
    DialectRefusal(path: path, place: .init(line: number + 1, text: lines[number], column: column), reason: reason)
  }

  private mutating func readLine() throws(DialectRefusal) {
    let line = Array(lines[number].utf8)
    guard line.count <= DialectLimits.lineBytes else {
      throw fault("the line is longer than \(DialectLimits.lineBytes, as: "limit") bytes")
    }
    if let place = line.firstIndex(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      throw fault("a control character", at: place)
    }
    guard let start = line.firstIndex(where: { !Self.isBlank($0) }), line[start] != UInt8(ascii: "#") else { return }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      throw fault("a line is “key: value”, or a comment behind #, or empty", at: start)
    }
    let key = String(decoding: line[start..<colon], as: UTF8.self)
    let value = DialectValue(line, from: colon + 1)
    if key == ServiceKey.service.rawValue {
      try finishMessage()
      sections.append(
        DialectSection(service: try name(value), mark: Mark(line: number, column: value.column)))
      return
    }
    guard !sections.isEmpty else { throw fault("the first line of a dialect file is “service: NAME”", at: start) }
    if key == MessageKey.message.rawValue {
      try finishMessage()
      message = MessageLines(name: try name(value), mark: Mark(line: number, column: value.column))
    } else if var lines = message.take() {
      guard let known = MessageKey(rawValue: key) else {
        throw fault(
          "“\(key, as: "key")” is nothing that a message has: \(Self.listed(MessageKey.self), as: "list")", at: start)
      }
      try read(known, value, into: &lines)
      message = lines
    } else {
      guard let known = ServiceKey(rawValue: key) else {
        let isOfMessage = MessageKey(rawValue: key) != nil
        throw fault(
          isOfMessage
            ? "“\(key, as: "key")” belongs to a message: begin it with “message: NAME”"
            : "“\(key, as: "key")” is nothing that a service has: \(Self.listed(ServiceKey.self), as: "list")",
          at: start)
      }
      try read(known, value)
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func listed<Words: CaseIterable & RawRepresentable>(_ words: Words.Type) -> String
  where Words.RawValue == String {
    words.allCases.map(\.rawValue).joined(separator: ", ")
  }

  // MARK: Values

  private func name(_ value: DialectValue) throws(DialectRefusal) -> String {
    let isSound = value.text.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "_")
    }
    guard isSound, !value.text.isEmpty, value.text.utf8.count <= DialectLimits.nameBytes else {
      throw fault("a name is made of letters, digits, hyphens and points", at: value.column)
    }
    return value.text
  }

  private func word<Words: CaseIterable & RawRepresentable>(
    _ words: Words.Type, _ text: String, _ what: Sentence, at column: Int
  ) throws(DialectRefusal) -> Words where Words.RawValue == String {
    guard let word = Words(rawValue: text) else {
      throw fault("“\(text, as: "text")” is no \(what, as: "what"): \(Self.listed(words), as: "list")", at: column)
    }
    return word
  }

  private func truth(_ value: DialectValue) throws(DialectRefusal) -> Bool {
    switch value.text {
    case "yes": true
    case "no": false
    default: throw fault("“\(value.text, as: "text")” is neither yes nor no", at: value.column)
    }
  }

  /// A program's name in small letters; `-` is a line without a tag.
  private static func program(_ text: some StringProtocol) -> String { text == "-" ? "" : text.lowercased() }

  private func names(_ value: DialectValue) -> [String] {
    value.words.map { Self.program($0.text) }
  }

  // MARK: A service

  private mutating func read(_ key: ServiceKey, _ value: DialectValue) throws(DialectRefusal) {
    let place = sections.count - 1
    switch key {
    case .service: break
    case .programs: sections[place].programs += names(value)
    case .programsAfterSlash: sections[place].programsAfterSlash += names(value)
    case .programsBeforeSlash: sections[place].programsBeforeSlash += names(value)
    case .ownFormat: sections[place].hasOwnFormat = try truth(value)
    case .wordInOwnFiles: sections[place].wordInOwnFiles = value.text
    case .ownMark:
      try checkTemplate(value)
      sections[place].ownMarks.append(value.text)
    case .tellsRefusals: sections[place].tellsRefusals = try truth(value)
    case .guest: sections[place].isGuest = try truth(value)
    case .sessions:
      sections[place].sessions = try word(SessionKey.self, value.text, "way to tie sessions", at: value.column)
    case .protocols:
      for one in value.words {
        guard let equals = one.text.lastIndex(of: "=") else {
          throw fault("a protocol is told as PROGRAM=PROTOCOL; the program - is a line without a tag", at: one.column)
        }
        let program = one.text[..<equals]
        let spoken = String(one.text[one.text.index(after: equals)...])
        sections[place].protocols[Self.program(program)] = try word(
          MailProtocol.self, spoken, "protocol", at: one.column + program.utf8.count + 1)
      }
    case .severity:
      let action = value.words.first?.text ?? ""
      guard action == Action.warn.rawValue || action == Action.fail.rawValue else {
        throw fault("a severity is warn or fail, and behind it the word in quotes", at: value.column)
      }
      let literal = value.rest(after: action.utf8.count)
      guard !literal.text.isEmpty else { throw fault("the severity word is missing", at: literal.column) }
      sections[place].severityWords.append(.init(literal.text, action == Action.warn.rawValue ? .warn : .fail))
    }
  }

  // MARK: A message

  private func checkTemplate(_ value: DialectValue) throws(DialectRefusal) {
    do {
      try Template.check(value.text, optionalParts: DialectLimits.optionalParts)
    } catch {
      throw fault(error.sentence, at: value.column + error.place)
    }
  }

  private func read(
    _ key: MessageKey, _ value: DialectValue, into message: inout MessageLines
  ) throws(DialectRefusal) {
    let mark = Mark(line: number, column: value.column)
    guard !value.text.isEmpty || key == .hostile || key == .reads else {
      throw fault("nothing stands behind “\(key.rawValue, as: "key"):”", at: value.column)
    }
    switch key {
    case .message: break
    case .template:
      try checkTemplate(value)
      message.templates.append(value.text)
    case .action: message.action = try word(Action.self, value.text, "action", at: value.column)
    case .outcome: message.outcome = try word(Outcome.self, value.text, "outcome", at: value.column)
    case .category: message.category = try word(Category.self, value.text, "category", at: value.column)
    case .programs:
      message.programs += names(value)
      message.programsMark = mark
    case .mailProtocol:
      message.mailProtocol = try word(MailProtocol.self, value.text, "protocol", at: value.column)
    case .reason: message.reason = value.text
    case .shows:
      guard let code = FindingCode(rawValue: value.text) else {
        throw fault("“\(value.text, as: "text")” is the code of no finding", at: value.column)
      }
      message.shows = code
    case .means:
      message.means = value.text
      message.meansMark = mark
    case .notTold: message.notTold = value.text
    case .sample: message.samples.append((value.text, mark))
    case .hostile: message.hostile.append((value.text, mark, [:]))
    case .reads:
      guard let place = message.hostile.indices.last else {
        throw fault("“reads:” tells of a hostile sample, which comes first", at: value.column)
      }
      guard let equals = value.text.firstIndex(of: "=") else {
        throw fault("what is read is told as FIELD = VALUE", at: value.column)
      }
      let key = value.text[..<equals].filter { $0 != " " }
      guard let field = Field(key: key), field != .skip else {
        throw fault("“\(key, as: "key")” is no field", at: value.column)
      }
      let read = value.rest(after: value.text[...equals].utf8.count)
      message.hostile[place].reads[field] = (read.text, Mark(line: number, column: read.column))
    }
  }

  private mutating func finishMessage() throws(DialectRefusal) {
    guard let lines = message.take() else { return }
    let entry: DialectSection.Entry
    do {
      entry = try lines.entry()
    } catch {
      number = error.mark.line
      throw fault(error.reason, at: error.mark.column)
    }
    let place = sections.count - 1
    if let twin = sections[place].entries.first(where: { $0.message.name == entry.message.name }) {
      number = entry.name.line
      throw fault(
        "the message “\(entry.message.name, as: "name")” stands in line \(twin.name.line + 1, as: "line") already",
        at: entry.name.column)
    }
    sections[place].entries.append(entry)
  }
}
