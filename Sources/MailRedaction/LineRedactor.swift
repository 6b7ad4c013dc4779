public import MailVocabulary

/// Rewrites lines of a log with other names for people, hosts, addresses and messages.
///
/// What a template has captured is replaced as what it is. All else, also in lines that nobody understands, is searched
/// for what looks like a name. What the daemons write, and so what the line means, stays.
public struct LineRedactor: Sendable {
  private var names: Pseudonyms
  /// The names that are known; the command adds to it.
  public var book: NameBook
  private let replacesQueueIDs: Bool
  /// Of all copies together.
  public let withSecrets = SecretCount()
  /// What was replaced before, as far as it hangs on nothing else of its line.
  private var memo = ByteMemo()
  private var knownChanges = 0
  // Of the line in hand.
  private var places: [Place] = []
  private var lineNames = LineNames()

  public init(_ names: Pseudonyms, book: NameBook, replacesQueueIDs: Bool = false) {
    self.names = names
    self.book = book
    self.replacesQueueIDs = replacesQueueIDs
  }

  /// What stands at a place, and how it is replaced.
  private enum Part {
    case field(Field)
    case host
    case secret
  }

  private typealias Place = (range: Range<Int>, part: Part)

  /// The line without its line end, fit for a terminal.
  public mutating func redact(_ event: Event) -> [UInt8] {
    let buffer = ByteBuffer()
    redact(event, into: buffer)
    return buffer.bytes
  }

  /// The same, at the end of a buffer.
  public mutating func redact(_ event: Event, into buffer: ByteBuffer) {
    if book.changes != knownChanges {
      // A word of which nothing was known may be a name now.
      knownChanges = book.changes
      memo.removeAll()
    }
    let line = event.line
    let bytes = event.block.bytes
    let begin = buffer.count
    let writer = buffer.writer
    var region = Int(line.start)..<Int(line.start) + Int(line.count)
    takeNames(of: event)
    if line.flags.contains(.decoded) {
      // The escapes of what carried it are no part of it: it becomes a line of syslog.
      region = Int(line.textStart)..<Int(line.textStart) + Int(line.textCount)
      if let time = event.time { writer.append(time.description + " ") }
      if line.hostCount > 0 {
        hostName(event.host, writer)
        writer.append(0x20)
      }
      if line.programCount > 0 {
        writer.append(event.program.string + (line.pid >= 0 ? "[\(line.pid)]: " : ": "))
      }
    }
    var start = region.lowerBound
    if let stamp = Self.stampCount(line, bytes), !line.flags.contains(.decoded) {
      bytes[start, start + stamp].withUnsafeBuffer { writer.append($0) }
      start += stamp
    }
    findPlaces(of: event, in: region, from: start)
    for (range, part) in places {
      text(bytes[start, range.lowerBound], .text, writer)
      replace(bytes[range.lowerBound, range.upperBound], part, writer)
      start = range.upperBound
    }
    text(bytes[start, region.upperBound], .text, writer)
    Self.escape(buffer, from: begin)
  }

  /// Bytes of the stamp at the start of a line, with the blank behind it: nobody's name stands in them.
  private static func stampCount(_ line: ParsedLine, _ bytes: Bytes) -> Int? {
    guard line.hostCount > 0, line.hostStart > line.start else { return nil }
    let start = Int(line.start)
    let count = Int(line.hostStart) - start
    switch line.stampKind {
    case .none: return nil
    case .yearless: return count == 16 ? count : nil
    case .local, .absolute:
      let isYear = count > 16 && count <= 36 && bytes[start + 4] == UInt8(ascii: "-")
      return isYear && bytes[start, start + 4].integer != nil ? count : nil
    }
  }

  /// Finds the places that are known, from left to right, none inside another.
  private mutating func findPlaces(of event: Event, in region: Range<Int>, from start: Int) {
    places.removeAll(keepingCapacity: true)
    for word in event.slots {
      let slot = Slot(word: word)
      if slot.count > 0 { add((slot.start..<slot.start + slot.count, .field(slot.field))) }
    }
    if event.line.hostCount > 0 {
      let start = Int(event.line.hostStart)
      add((start..<start + Int(event.line.hostCount), .host))
    }
    let text = event.block.bytes[region.lowerBound, region.upperBound]
    let secrets = event.secrets(in: text, from: region.lowerBound)
    if !secrets.isEmpty {
      // Around a secret, what is left of a capture is searched like all else.
      if Secrets.areSure(secrets, in: text) { withSecrets.add() }
      for secret in secrets {
        let range = secret.lowerBound + region.lowerBound..<secret.upperBound + region.lowerBound
        places.removeAll { $0.range.overlaps(range) }
      }
      for secret in secrets {
        add((secret.lowerBound + region.lowerBound..<secret.upperBound + region.lowerBound, .secret))
      }
    }
    var end = start
    places.removeAll { place in
      guard place.range.lowerBound >= end, place.range.upperBound <= region.upperBound else { return true }
      end = place.range.upperBound
      return false
    }
  }

  /// Puts a place behind those that begin before it: they come in order, but for a few.
  private mutating func add(_ place: Place) {
    var at = places.count
    while at > 0, places[at - 1].range.lowerBound > place.range.lowerBound { at -= 1 }
    places.insert(place, at: at)
  }

  private mutating func replace(_ value: Bytes, _ part: Part, _ writer: ByteBuffer.Writer) {
    switch part {
    case .secret: writer.append(Secrets.mask)
    case .host: hostName(value, writer)
    case .field(let field):
      switch field {
      case .userName, .effectiveUserName, .sourceUserName, .sender, .recipient, .originalRecipient:
        if memo.append(value, Purpose.mailbox.rawValue, to: writer) { return }
        let bytes = value.withUnsafeBuffer { Array($0) }
        guard Self.isPlain(bytes) else { return text(value, .names, writer) }
        keep(value, .mailbox, names.mailbox(bytes[...]), writer)
      case .sourceDomain, .destinationDomain, .helo:
        if memo.append(value, Purpose.host.rawValue, to: writer) { return }
        let bytes = value.withUnsafeBuffer { Array($0) }
        guard bytes.allSatisfy(TextRedactor.isName) else { return text(value, .hosts, writer) }
        keep(value, .host, names.host(bytes[...]), writer)
      case .mailbox: text(value, .names, writer)
      case .messageID: write(value.withUnsafeBuffer { names.messageID(Array($0)[...]) }, writer)
      case .subject: write(value.withUnsafeBuffer { names.shape(Array($0)[...], purpose: 9) }, writer)
      case .sessionID: write(value.withUnsafeBuffer { names.shape(Array($0)[...], purpose: 8) }, writer)
      case .localID, .relatedID, .queuedAs:
        if replacesQueueIDs {
          write(value.withUnsafeBuffer { names.shape(Array($0)[...], purpose: 10) }, writer)
        } else {
          value.withUnsafeBuffer { writer.append($0) }
        }
      case .dsn, .delay, .delays, .size, .transport, .mechanism, .tlsVersion, .tlsCipher, .version, .elapsed, .userID:
        value.withUnsafeBuffer { writer.append($0) }
      default: text(value, .text, writer)
      }
    }
  }

  private mutating func hostName(_ host: Bytes, _ writer: ByteBuffer.Writer) {
    if memo.append(host, Purpose.host.rawValue, to: writer) { return }
    keep(host, .host, host.withUnsafeBuffer { names.host(Array($0)[...]) }, writer)
  }

  private mutating func keep(_ text: Bytes, _ purpose: Purpose, _ made: [UInt8], _ writer: ByteBuffer.Writer) {
    made.withUnsafeBufferPointer {
      memo.keep(text, purpose.rawValue, $0)
      writer.append($0)
    }
  }

  private func write(_ bytes: [UInt8], _ writer: ByteBuffer.Writer) {
    bytes.withUnsafeBufferPointer { writer.append($0) }
  }

  /// A name or an address without signs that could be anything else.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { TextRedactor.isName($0) || "@+=#!".utf8.contains($0) } && bytes.count { $0 == 0x40 } <= 1
  }

  /// Notes the names that a line tells in places of their own: they are replaced wherever else they stand in it.
  private mutating func takeNames(of event: Event) {
    lineNames.removeAll()
    let line = event.line
    for word in event.slots {
      let slot = Slot(word: word)
      switch slot.field {
      case .userName, .effectiveUserName, .sourceUserName, .sender, .recipient, .originalRecipient:
        let value = event.block.bytes[slot.start, slot.start + slot.count]
        for address in Addresses.split(value) { takeName(address) }
      case .sourceDomain, .destinationDomain:
        takeHostName(event.block.bytes[slot.start, slot.start + slot.count])
      case .localID, .relatedID, .queuedAs:
        guard replacesQueueIDs else { continue }
        event.block.bytes[slot.start, slot.start + slot.count].withUnsafeBuffer { lineNames.queueIDs.append(Array($0)) }
      default: continue
      }
    }
    if line.hostCount > 0 { takeHostName(event.host) }
  }

  private mutating func takeName(_ address: Bytes) {
    if let known = memo.value(address, Purpose.plainName.rawValue) { return lineNames.add(known) }
    var name = NameBook.plain(address) ?? []
    if name.count < 3 || book.isWording(name) { name = [] }
    name.withUnsafeBufferPointer { memo.keep(address, Purpose.plainName.rawValue, $0) }
    lineNames.add(name)
  }

  /// Notes the first part of the name of a host, by which it is called at home.
  private mutating func takeHostName(_ host: Bytes) {
    if let known = memo.value(host, Purpose.plainHost.rawValue) { return lineNames.add(known) }
    let end = host.firstIndex(of: 0x2E) ?? host.count
    var name: [UInt8] = []
    if end >= 4, let plain = NameBook.plain(host[0, end]), !book.isWording(plain),
      !KnownHosts.labels.contains(String(decoding: plain, as: UTF8.self))
    {
      name = plain
    }
    name.withUnsafeBufferPointer { memo.keep(host, Purpose.plainHost.rawValue, $0) }
    lineNames.add(name)
  }

  /// Control characters, and marks that turn the direction of writing, as syslog writes them: `#033`.
  private static func escape(_ buffer: ByteBuffer, from start: Int) {
    let isClean = buffer.withBytes { bytes in
      var harm: UInt8 = 0
      // Below 0x20 but for a tab and nought, and from 0x7F on.
      for byte in bytes[start...] { harm |= (byte &- 0x20 < 0x5F || byte == 0x09 || byte == 0) ? 0 : 1 }
      return harm == 0
    }
    if isClean { return }
    let bytes = buffer.writer.copy(from: start)
    buffer.truncate(to: start)
    escaped(bytes).withUnsafeBufferPointer { buffer.writer.append($0) }
  }

  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    func isHarmless(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0 }
    var result: [UInt8] = []
    var position = 0
    func octal(_ byte: UInt8) -> [UInt8] { [0x23, 0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)] }
    while position < bytes.count {
      let byte = bytes[position]
      let hidden = hiddenCount(bytes[position...])
      if hidden > 0 {
        for byte in bytes[position..<position + hidden] { result += octal(byte) }
        position += hidden
        continue
      }
      if isHarmless(byte) || byte >= 0x80 { result.append(byte) } else { result += octal(byte) }
      position += 1
    }
    return result
  }

  /// Bytes of a character at the start that a terminal obeys or does not show; 0 if it is none.
  private static func hiddenCount(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first >= 0xC2 else { return 0 }
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest), scalar.isHidden else { return 0 }
    return UTF8.width(scalar)
  }
}

/// Names that stand elsewhere in the line in hand, in small letters, and its queue ids, if they are to be replaced.
struct LineNames: Sendable {
  var names: [[UInt8]] = []
  var queueIDs: [[UInt8]] = []

  mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    queueIDs.removeAll(keepingCapacity: true)
  }

  mutating func add(_ name: [UInt8]) {
    if !name.isEmpty, !names.contains(name) { names.append(name) }
  }

  /// Whether any of them stands in a text.
  func touch(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    names.contains { Self.stands($0, in: text, mask: 0x20) } || queueIDs.contains { Self.stands($0, in: text, mask: 0) }
  }

  /// - Parameter mask: the bit in which letters may differ.
  private static func stands(_ name: [UInt8], in text: UnsafeBufferPointer<UInt8>, mask: UInt8) -> Bool {
    guard name.count <= text.count else { return false }
    return name.withUnsafeBufferPointer { name in
      let first = name[0] | mask
      for start in 0...text.count - name.count where text[start] | mask == first {
        var place = 1
        while place < name.count, text[start + place] | mask == name[place] | mask { place += 1 }
        if place == name.count { return true }
      }
      return false
    }
  }
}

extension LineRedactor {
  /// For what a text was replaced.
  private enum Purpose: UInt8 {
    case mailbox, host, plainName, plainHost, bracketed
    // One of the kinds of text at one of the places.
    case run
  }

  /// Replaces the names in a piece of text.
  private mutating func text(_ text: Bytes, _ kind: TextRedactor.Kind, _ writer: ByteBuffer.Writer) {
    text.withUnsafeBuffer { buffer in
      var position = 0
      var copied = 0
      func copy(_ end: Int) {
        if end > copied { writer.append(UnsafeBufferPointer(rebasing: buffer[copied..<end])) }
      }
      while position < buffer.count {
        if buffer[position] == UInt8(ascii: "<"), let end = TextRedactor.sessionEnd(buffer, position) {
          copy(position + 1)
          write(names.shape(Array(buffer[position + 1..<end])[...], purpose: 8), writer)
          copied = end
          position = end
          continue
        }
        guard TextRedactor.isRun(buffer[position]) else {
          position += 1
          continue
        }
        var end = position + 1
        while end < buffer.count, TextRedactor.isRun(buffer[end]) { end += 1 }
        let run = UnsafeBufferPointer(rebasing: buffer[position..<end])
        let before = position > 0 ? buffer[position - 1] : 0x20
        let isBracketed = before == UInt8(ascii: "(") && end < buffer.count && buffer[end] == UInt8(ascii: ",")
        if kind == .hosts || isBracketed || replacesQueueIDs || !TextRedactor.isNumbers(run) {
          copy(position)
          if replacesQueueIDs, TextRedactor.isQueued(buffer, position..<end), run.contains(where: { $0 &- 0x30 < 10 }) {
            write(names.shape(Array(run)[...], purpose: 10), writer)
          } else if isBracketed, TextRedactor.isBeforeAddress(buffer, end) {
            bracketed(text[position, end], writer)
          } else {
            let isLink = before == UInt8(ascii: "/") && position > 1 && buffer[position - 2] == before
            let place: TextRedactor.Place = isLink ? .link : before == UInt8(ascii: "/") ? .path : .open
            self.run(text[position, end], kind, place, writer)
          }
          copied = end
        }
        position = end
      }
      copy(buffer.count)
    }
  }

  /// A user, since an address follows.
  private mutating func bracketed(_ name: Bytes, _ writer: ByteBuffer.Writer) {
    if memo.append(name, Purpose.bracketed.rawValue, to: writer) { return }
    keep(name, .bracketed, name.withUnsafeBuffer { names.mailbox(Array($0)[...]) }, writer)
  }

  private mutating func run(
    _ run: Bytes, _ kind: TextRedactor.Kind, _ place: TextRedactor.Place, _ writer: ByteBuffer.Writer
  ) {
    // With a name of its line in it, it is another thing in another line.
    let isTouched = run.withUnsafeBuffer { lineNames.touch($0) }
    let purpose = Purpose.run.rawValue + kind.rawValue * 3 + place.rawValue
    if !isTouched, memo.append(run, purpose, to: writer) { return }
    let redactor = TextRedactor(
      kind: kind, book: book, lineNames: isTouched ? Set(lineNames.names) : [],
      queueIDs: isTouched ? Set(lineNames.queueIDs) : [])
    var output: [UInt8] = []
    run.withUnsafeBuffer { redactor.run(Array($0)[...], place, &names, &output) }
    output.withUnsafeBufferPointer {
      if !isTouched { memo.keep(run, purpose, $0) }
      writer.append($0)
    }
  }
}
