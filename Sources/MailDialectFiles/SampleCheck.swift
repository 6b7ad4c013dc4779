import MailSyntax
import MailVocabulary

/// Holds the messages of a file to their own samples.
struct SampleCheck: ~Copyable {
  private let file: DialectFile
  private let grammar: Grammar
  private var parser: LineParser

  init(_ file: DialectFile, _ grammar: Grammar) {
    self.file = file
    self.grammar = grammar
    parser = LineParser(grammar)
  }

  /// The tag under which a program writes; of nil, any tag of the dialect. Nil if there is none.
  static func tag(of program: String?, in dialect: Dialect) -> String? {
    guard let program else {
      return dialect.programs.first ?? dialect.programsAfterSlash.first.map { "\(dialect.service)/\($0)" }
        ?? dialect.programsBeforeSlash.first ?? (dialect.hasOwnFormat ? "" : nil)
    }
    if let tag = dialect.programs.first(where: { $0 == program || $0.hasSuffix("/" + program) }) { return tag }
    if dialect.programsAfterSlash.contains(program) { return "\(dialect.service)/\(program)" }
    return dialect.programsBeforeSlash.first { $0 == program }
  }

  mutating func check(_ section: DialectSection, of dialect: Dialect) throws(DialectRefusal) {
    for entry in section.entries {
      let code = "\(section.service).\(entry.message.name)"
      let tag = Self.tag(of: entry.message.programs.first, in: dialect) ?? ""
      for (sample, mark) in zip(entry.message.samples, entry.samples) {
        let read = parse(sample, tag)
        if read.code != code { throw misread(sample, mark, as: read, entry.message) }
      }
      for (place, hostile) in entry.message.hostile.enumerated() {
        let read = parse(hostile.text, tag)
        if read.code != code { throw misread(hostile.text, entry.hostile[place], as: read, entry.message) }
        for (field, mark) in entry.reads[place].sorted(by: { $0.value.line < $1.value.line }) {
          let value = read.fields[field] ?? ""
          guard value != hostile.fields[field] else { continue }
          throw file.refusal(mark, "the hostile sample gives “\(value, as: "value")” for \(field.key, as: "field")")
        }
      }
    }
  }

  private func misread(
    _ sample: String, _ mark: DialectSection.Mark, as read: (code: String, isCatchAll: Bool, fields: [Field: String]),
    _ message: Message
  ) -> DialectRefusal {
    guard read.isCatchAll else {
      return file.refusal(
        mark,
        """
        the sample is understood as \(read.code, as: "code"), which fits it more closely: \
        name the message so to put it in its place, or make the template more exact
        """)
    }
    let reach = message.templates.map { Template.reach(of: $0, in: sample) }.max() ?? 0
    let place = DialectSection.Mark(line: mark.line, column: mark.column + min(reach, sample.utf8.count))
    return file.refusal(
      place,
      message.templates.count > 1
        ? "none of the templates fits the sample from here on" : "the template does not fit the sample from here on")
  }

  private mutating func parse(
    _ text: String, _ tag: String
  ) -> (code: String, isCatchAll: Bool, fields: [Field: String]) {
    let line = "Oct  4 10:59:51 mail " + (tag.isEmpty ? "" : "\(tag)[19926]: ") + text
    let block = LineBlock(capacity: line.utf8.count)
    block.append(line)
    parser.parse(block)
    let event = Event(block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
    var fields: [Field: String] = [:]
    for word in event.slots {
      let slot = Slot(word: word)
      fields[slot.field] = block.bytes[slot.start, slot.start + slot.count].string
    }
    return (event.meaning.code, event.meaning.isCatchAll, fields)
  }
}
