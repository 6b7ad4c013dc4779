public import MailVocabulary

/// Rewrites lines of a log with other names for people, hosts, addresses and messages.
///
/// What a template has captured is replaced as what it is. All else, also in lines that nobody understands, is searched
/// for what looks like a name. What the daemons write, and so what the line means, stays.
public struct LineRedactor {
  private var names: Pseudonyms
  /// The names that are known; the command adds to it.
  public var book: NameBook
  private let replacesQueueIDs: Bool

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
    let line = event.line
    let bytes = event.block.bytes
    var output: [UInt8] = []
    var region = Int(line.start)..<Int(line.start) + Int(line.count)
    var lineNames = names(of: event)
    if line.hostCount > 0 { lineNames.formUnion(Self.hostNames(event.host)) }
    if line.flags.contains(.decoded) {
      // The escapes of what carried it are no part of it: it becomes a line of syslog.
      region = Int(line.textStart)..<Int(line.textStart) + Int(line.textCount)
      if let time = event.time { output += Array(time.description.utf8) + [0x20] }
      if line.hostCount > 0 {
        event.host.withUnsafeBuffer { output += names.host(Array($0)[...]) }
        output.append(0x20)
      }
      if line.programCount > 0 {
        output += Array((event.program.string + (line.pid >= 0 ? "[\(line.pid)]: " : ": ")).utf8)
      }
    }
    lineNames = lineNames.filter { !book.isWording($0) }
    let queueIDs = replacesQueueIDs ? Self.queueIDs(of: event) : []
    let free = TextRedactor(
      kind: .text, book: book, lineNames: lineNames, queueIDs: queueIDs,
      replacesQueueIDs: replacesQueueIDs)
    var start = region.lowerBound
    for (range, part) in places(of: event, in: region) {
      free.redact(bytes[start, range.lowerBound], &names, into: &output)
      replace(bytes[range.lowerBound, range.upperBound], part, free, &output)
      start = range.upperBound
    }
    free.redact(bytes[start, region.upperBound], &names, into: &output)
    return Self.escaped(output)
  }

  /// The places that are known, from left to right, none inside another.
  private func places(of event: Event, in region: Range<Int>) -> [Place] {
    var places: [Place] = []
    for word in event.slots {
      let slot = Slot(word: word)
      if slot.count > 0 { places.append((slot.start..<slot.start + slot.count, .field(slot.field))) }
    }
    if event.line.hostCount > 0 {
      let start = Int(event.line.hostStart)
      places.append((start..<start + Int(event.line.hostCount), .host))
    }
    let text = event.block.bytes[region.lowerBound, region.upperBound]
    let secrets = Secrets.ranges(in: text).map { $0.lowerBound + region.lowerBound..<$0.upperBound + region.lowerBound }
    // Around a secret, what is left of a capture is searched like all else.
    places.removeAll { place in secrets.contains { $0.overlaps(place.range) } }
    places += secrets.map { ($0, .secret) }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    var end = region.lowerBound
    return places.filter { place in
      guard place.range.lowerBound >= end, place.range.upperBound <= region.upperBound else { return false }
      end = place.range.upperBound
      return true
    }
  }

  private mutating func replace(_ value: Bytes, _ part: Part, _ free: TextRedactor, _ output: inout [UInt8]) {
    let bytes = value.withUnsafeBuffer { Array($0) }
    func searched(_ kind: TextRedactor.Kind) {
      TextRedactor(
        kind: kind, book: book, lineNames: free.lineNames, queueIDs: free.queueIDs,
        replacesQueueIDs: replacesQueueIDs
      ).redact(
        value, &names, into: &output)
    }
    switch part {
    case .secret: output += Array(Secrets.mask.utf8)
    case .host: output += names.host(bytes[...])
    case .field(let field):
      switch field {
      case .userName, .effectiveUserName, .sender, .recipient, .originalRecipient:
        if Self.isPlain(bytes) { output += names.mailbox(bytes[...]) } else { searched(.names) }
      case .sourceDomain, .destinationDomain, .helo:
        if bytes.allSatisfy(TextRedactor.isName) { output += names.host(bytes[...]) } else { searched(.hosts) }
      case .mailbox: searched(.names)
      case .messageID: output += names.messageID(bytes[...])
      case .subject: output += names.shape(bytes[...], purpose: 9)
      case .sessionID: output += names.shape(bytes[...], purpose: 8)
      case .localID, .relatedID, .queuedAs:
        output += replacesQueueIDs ? names.shape(bytes[...], purpose: 10) : bytes
      case .dsn, .delay, .delays, .size, .transport, .mechanism, .tlsVersion, .tlsCipher, .version, .elapsed, .userID:
        output += bytes
      default: searched(.text)
      }
    }
  }

  /// A name or an address without signs that could be anything else.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { TextRedactor.isName($0) || "@+=#!".utf8.contains($0) } && bytes.count { $0 == 0x40 } <= 1
  }

  /// The names that a line tells in places of their own: they are replaced wherever else they stand in it.
  private func names(of event: Event) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for word in event.slots {
      let slot = Slot(word: word)
      let value = event.block.bytes[slot.start, slot.start + slot.count]
      switch slot.field {
      case .userName, .effectiveUserName, .sender, .recipient, .originalRecipient:
        for address in Addresses.split(value) {
          if let name = NameBook.plain(address), name.count >= 3 { found.insert(name) }
        }
      case .sourceDomain, .destinationDomain: found.formUnion(Self.hostNames(value))
      default: continue
      }
    }
    return found
  }

  private static func queueIDs(of event: Event) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for word in event.slots {
      let slot = Slot(word: word)
      guard [.localID, .relatedID, .queuedAs].contains(slot.field) else { continue }
      event.block.bytes[slot.start, slot.start + slot.count].withUnsafeBuffer { _ = found.insert(Array($0)) }
    }
    return found
  }

  /// The first part of the name of a host, by which it is called at home.
  private static func hostNames(_ host: Bytes) -> Set<[UInt8]> {
    let end = host.firstIndex(of: 0x2E) ?? host.count
    guard end >= 4, let name = NameBook.plain(host[0, end]),
      !KnownHosts.labels.contains(String(decoding: name, as: UTF8.self))
    else { return [] }
    return [name]
  }

  /// Control characters, and marks that turn the direction of writing, as syslog writes them: `#033`.
  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    func isHarmless(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0 }
    if bytes.allSatisfy(isHarmless) { return bytes }
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
