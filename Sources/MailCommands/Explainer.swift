import MailReports
import MailSyntax
import MailVocabulary
import MailWording

/// Takes a line apart and names its parts.
final class Explainer {
  let grammar: Grammar
  let say: Wording
  /// One for all lines, since a line without its header is tried as that of each program.
  private var parser: LineParser
  /// One for all tries: an unknown line is tried hundreds of times.
  private var block = LineBlock(capacity: 4_096)

  init(_ dialects: [Dialect], _ say: Wording) {
    grammar = Grammar(dialects)
    self.say = say
    parser = LineParser(grammar)
  }

  func explain(_ line: String) -> Explanation {
    if let known = parse(line, prefix: ""), known.isUnderstood { return known }
    // A message without its header is tried as each daemon's.
    for dialect in grammar.dialects {
      for program in dialect.programs.prefix(4) + dialect.programsAfterSlash.map({ "\(dialect.service)/\($0)" }) {
        if let known = parse(line, prefix: program.isEmpty ? "" : "\(program): "), known.isUnderstood { return known }
      }
    }
    return parse(line, prefix: "") ?? Explanation(line: line, parts: [], sentence: "", notTold: nil, code: "unknown")
  }

  /// - Parameter prefix: what is put before the line to make it whole, and not shown.
  private func parse(_ line: String, prefix: String) -> Explanation? {
    let stamp = prefix.isEmpty ? "" : "Jan  1 00:00:00 - "
    let whole = stamp + prefix + line
    let hidden = (stamp + prefix).utf8.count
    guard whole.utf8.count < 1_000_000 else { return nil }
    if block.capacity <= whole.utf8.count { block = LineBlock(capacity: whole.utf8.count + 1) }
    let block = block
    block.removeAll()
    block.append(whole)
    parser.parse(block)
    var owners = TagOwners(grammar)
    owners.settle(block)
    guard !block.lines.isEmpty else { return nil }
    let parsed = block.lines[0]
    if parsed.flags.contains(.decoded) {
      // The parts stand in the text that was decoded: that is what is shown.
      let program = block.bytes[Int(parsed.programStart), Int(parsed.programStart) + Int(parsed.programCount)].string
      let text = block.bytes[Int(parsed.textStart), Int(parsed.textStart) + Int(parsed.textCount)].string
      return parse(text, prefix: program.isEmpty ? "" : "\(program): ")
    }
    let event = Event(block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
    var parts: [Explanation.Part] = []
    func add(_ key: String, _ start: Int, _ count: Int) {
      guard start >= hidden, count > 0 else { return }
      parts.append(
        .init(start: start - hidden, count: count, key: key, value: block.bytes[start, start + count].string))
    }
    if hidden == 0 {
      let hostOrTag = parsed.hostCount > 0 ? parsed.hostStart : parsed.programStart
      if parsed.stampKind != .none { add("@timestamp", 0, stampLength(block.bytes, Int(hostOrTag))) }
      add("host.name", Int(parsed.hostStart), Int(parsed.hostCount))
      add("process.name", Int(parsed.programStart), Int(parsed.programCount))
      if parsed.pid >= 0 {
        add("process.pid", Int(parsed.programStart) + Int(parsed.programCount) + 1, String(parsed.pid).utf8.count)
      }
    }
    var values: [String: String] = [:]
    for word in event.slots {
      let slot = Slot(word: word)
      add(slot.field.key, slot.start, slot.count)
      values[slot.field.key] = slot.field.readable(block.bytes[slot.start, slot.start + slot.count].string)
    }
    let meaning = event.meaning
    return Explanation(
      line: line, parts: parts.sorted { $0.start < $1.start },
      sentence: Explanation.fill(say.template(meaning.means), values, say), notTold: meaning.notTold.map { say($0) },
      code: meaning.code,
      isCatchAll: meaning.isCatchAll)
  }

  private func stampLength(_ bytes: Bytes, _ end: Int) -> Int {
    var end = end
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }
}
