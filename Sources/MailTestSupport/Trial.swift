import MailDialects
import MailRedaction
import MailReports
import MailSyntax
import MailVocabulary

/// Any bytes as lines of a log: what must be true of what leaves, whatever they are.
public final class Trial {
  private let grammar = Grammar(Dialects.all)
  private var parser: LineParser
  private var redactor: LineRedactor

  public init() {
    parser = LineParser(grammar)
    redactor = LineRedactor(Pseudonyms(KeyedHash(key: [1, 2, 3])), book: NameBook(Dialects.all))
  }

  /// What is not as it must be; nothing if all is.
  public func run(_ input: [UInt8]) -> [String] {
    let block = LineBlock(capacity: input.count + 1)
    input.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { block.append(Bytes(base: base, count: buffer.count)) }
    }
    parser.parse(block)
    var amiss: [String] = []
    let ends = input.count { $0 == 0x0A }
    let expected = input.isEmpty || input.last == 0x0A ? ends : ends + 1
    if block.lines.count != expected { amiss.append("\(expected) lines became \(block.lines.count) events") }
    for index in 0..<block.lines.count {
      let event = Event(block: block, index: index, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
      amiss += check(event)
    }
    return amiss
  }

  /// The record of one line as `events --original` writes it.
  public static func record(of line: String) -> String {
    let grammar = Grammar(Dialects.all)
    let block = LineBlock(capacity: line.utf8.count + 1)
    block.append(line)
    var parser = LineParser(grammar)
    parser.parse(block)
    var writer = JSONWriter()
    writer.begin()
    Records.write(
      Event(block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-")), original: true,
      into: &writer)
    writer.end()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func check(_ event: Event) -> [String] {
    var amiss: [String] = []
    let text = event.original.string
    func expect(_ isTrue: Bool, _ what: String) { if !isTrue { amiss.append("\(what): \(text.debugDescription)") } }
    var writer = JSONWriter()
    writer.begin()
    Records.write(event, original: true, into: &writer)
    writer.end()
    expect(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control byte in JSON")
    expect(!String(decoding: writer.bytes, as: UTF8.self).unicodeScalars.contains(where: \.isHidden), "hidden in JSON")
    expect(!Visible.text(text).unicodeScalars.contains(where: \.isHidden), "hidden in text")
    let redacted = String(decoding: redactor.redact(event), as: UTF8.self)
    expect(
      redacted.unicodeScalars.allSatisfy { !$0.isHidden || $0 == "\t" || $0 == "\0" }, "hidden in what is redacted")
    let masked = Secrets.masked(text)
    expect(Secrets.masked(masked) == masked, "masked twice is masked otherwise")
    for word in event.slots {
      let slot = Slot(word: word)
      expect(slot.start >= 0 && slot.start + slot.count <= event.block.bytes.count, "a slot outside of its block")
    }
    return amiss
  }
}
