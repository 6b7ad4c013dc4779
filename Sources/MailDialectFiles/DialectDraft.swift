import MailSyntax
public import MailVocabulary

/// A dialect file proposed from the lines that nobody understands, to be finished by hand.
public struct DialectDraft: Sendable {
  /// Programs whose lines are kept apart.
  static let programLimit = 64
  /// Shapes that are proposed for each.
  static let shapeLimit = 20

  private var counters: [String: ShapeCounter] = [:]
  /// Lines that were not understood.
  public private(set) var lines = 0

  public init() {}

  /// Looks at a line, and keeps its shape if it was not understood.
  public mutating func observe(_ event: Event) {
    guard event.facts.isCatchAll else { return }
    lines += 1
    // What stands in a line without a tag may be anybody's; what was repeated is counted where it stands by itself.
    guard event.line.programCount > 0, !event.text.hasPrefix("message repeated "), Self.isTellable(event.text) else {
      return
    }
    let key = event.line.message == 0 ? event.program.string.lowercased() : "." + event.service
    guard counters[key] != nil || counters.count < Self.programLimit else { return }
    counters[key, default: ShapeCounter(capacity: 128, samples: 2)].count(event, before: 0)
  }

  /// Whether a line can stand in a file: UTF-8 without control characters, and with a word in it.
  private static func isTellable(_ text: Bytes) -> Bool {
    guard text.withUnsafeBuffer({ String(validating: $0, as: UTF8.self) != nil }) else { return false }
    return !text.isEmpty && (0..<text.count).allSatisfy { text[$0] >= 0x20 && text[$0] != 0x7F || text[$0] == 0x09 }
  }

  /// The text of the file, which is accepted beside the dialects as they are; nil if there is nothing to propose.
  public func text(beside catalogue: DialectCatalogue) -> String? {
    var proposals = counters.sorted { ($1.value.lines, $0.key) < ($0.value.lines, $1.key) }
      .map { Proposal(key: $0.key, counter: $0.value, dialects: catalogue.dialects) }
    // What the check refuses is said more plainly, or left out.
    while true {
      proposals.removeAll { $0.messages.isEmpty }
      guard !proposals.isEmpty else { return nil }
      var text = heading
      for place in proposals.indices { proposals[place].write(into: &text) }
      var checked = DialectCatalogue(catalogue.dialects)
      do {
        checked.add(try DialectFile(Array(text.utf8), path: "draft"))
      } catch {
        guard Self.mend(&proposals, error) else { return nil }
        continue
      }
      guard let refusal = checked.refusals.first else { return text }
      guard Self.mend(&proposals, refusal) else { return nil }
    }
  }

  /// Mends the message in which the place of a refusal lies.
  private static func mend(_ proposals: inout [Proposal], _ refusal: DialectRefusal) -> Bool {
    guard let line = refusal.place?.line else { return false }
    for place in proposals.indices.reversed() where proposals[place].mend(line: line) { return true }
    return false
  }

  private var heading: String {
    """
    # Drafted by mailwhy from \(lines) lines that were not understood. To do, for each message: say what it means,
    # name the fields in its template, and give it a better name. Then put the file into
    # \(DialectFolder.system.path)/, or name it with --dialects. The samples are real lines: mind whose names they tell.

    """
  }
}

/// What is proposed for one service.
private struct Proposal {
  struct Draft {
    var message: Message
    var entry: ShapeCounter.Entry
    /// How often it was mended.
    var mended = 0
    /// Its first line in the text that was written last.
    var line = 0
  }

  let dialect: Dialect
  let program: String
  var messages: [Draft] = []

  init(key: String, counter: ShapeCounter, dialects: [Dialect]) {
    let known = dialects.first { "." + $0.service == key }
    let service = known?.service ?? Self.service(of: key)
    program = key
    // To a known service only messages are added.
    dialect = Dialect(service: service, programs: known == nil ? [key] : [], messages: [])
    let taken = known ?? dialects.first { $0.service == service }
    var names = Set(taken?.messages.map(\.name) ?? [])
    for entry in counter.most(DialectDraft.shapeLimit) {
      let words = entry.words
      guard words.contains(where: { $0.utf8.count > 2 }) else { continue }
      let name = Self.name(words, apartFrom: names)
      names.insert(name)
      messages.append(
        Draft(
          message: Message(
            name, entry.template(), action: Self.action(words), means: "To do: say what happened, and to whom.",
            samples: entry.samples), entry: entry))
    }
  }

  /// A tag as the name of a service.
  private static func service(of tag: String) -> String {
    let name = tag.utf8.prefix(DialectLimits.nameBytes).map { byte -> Character in
      let isSound = byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      return isSound ? Character(Unicode.Scalar(byte)) : "-"
    }
    return String(name)
  }

  private static func name(_ words: [String], apartFrom names: Set<String>) -> String {
    let name = String(words.filter { $0.utf8.count > 1 }.prefix(4).joined(separator: "-").prefix(40))
    guard names.contains(name) else { return name }
    var number = 2
    while names.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  /// What the daemon's own severity word says, which stands among its first words.
  private static func action(_ words: [String]) -> Action {
    for word in words.prefix(3) {
      switch word {
      case "warning", "warn": return .warn
      case "error", "err", "fatal", "panic", "critical", "crit", "alert", "emerg": return .fail
      default: break
      }
    }
    return .other
  }

  mutating func write(into text: inout String) {
    text += "\n" + DialectFileWriter.head(of: dialect)
    for place in messages.indices {
      let entry = messages[place].entry
      let since = entry.first.map { " since \($0)" } ?? ""
      text += "\n# \(entry.count) lines\(since), of \(entry.program)\n"
      messages[place].line = text.utf8.count { $0 == 0x0A } + 1
      text += DialectFileWriter.text(of: messages[place].message)
    }
  }

  /// Says the message at a line more plainly: without fields, then with its lines' own program, then not at all.
  mutating func mend(line: Int) -> Bool {
    guard let place = messages.lastIndex(where: { $0.line <= line }) else { return false }
    messages[place].mended += 1
    let draft = messages[place]
    switch draft.mended {
    case 1, 2:
      let program = draft.entry.program.lowercased().split(separator: "/").last.map(String.init)
      messages[place].message = Message(
        draft.message.name, draft.entry.template(naming: false), action: draft.message.action,
        programs: draft.mended == 2 ? [program].compactMap { $0 } : [], means: draft.message.means,
        samples: draft.message.samples)
    default: messages.remove(at: place)
    }
    return true
  }
}
