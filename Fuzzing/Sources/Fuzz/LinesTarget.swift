import MailDialects
import MailRedaction
import MailReports
import MailSyntax
import MailVocabulary

/// Lines are parsed, and whatever leaves is harmless.
enum LinesTarget {
  static let grammar = Grammar(Dialects.all)
  static let book = NameBook(Dialects.all)

  static func run(_ input: [UInt8]) {
    guard input.count < 1 << 16 else { return }
    let block = LineBlock(capacity: input.count + 1)
    input.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { block.append(Bytes(base: base, count: buffer.count)) }
    }
    var parser = LineParser(grammar)
    parser.parse(block)
    let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).count
    let expected = input.isEmpty ? 0 : input.last == 0x0A ? lines - 1 : lines
    precondition(block.lines.count == expected, "a line is one event")
    var redactor = LineRedactor(Pseudonyms(KeyedHash(low: 1, high: 2)), book: book)
    for index in 0..<block.lines.count {
      let event = Event(
        block: block, index: index, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
      var writer = JSONWriter()
      writer.begin()
      Records.write(event, original: true, into: &writer)
      writer.end()
      precondition(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "no control byte leaves in JSON")
      let redacted = redactor.redact(event)
      precondition(redacted.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0 }, "nor redacted")
      let shown = Visible.text(event.original.string)
      precondition(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "nor as text")
      let masked = Secrets.masked(event.original.string)
      precondition(masked.utf8.count <= event.original.string.utf8.count * 9 + 8)
    }
  }
}
