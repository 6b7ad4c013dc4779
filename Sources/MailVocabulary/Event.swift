/// What every line of one message means: one entry of the lexicon.
public struct MessageMeaning: Sendable {
  /// `event.code`.
  public let code: String
  /// `service.type`.
  public let service: String
  public let action: Action
  public let outcome: Outcome
  public let category: Category
  /// `session.reason`, where the message names one.
  public let reason: String?
  /// The finding that the line is evidence of, by itself.
  public let shows: FindingCode?
  /// One sentence, with `{field}` where a value goes.
  public let means: String
  /// What must not be concluded from it.
  public let notTold: String?
  /// What is spoken where it is written, if the message alone tells.
  public let mailProtocol: MailProtocol?
  public let sessionKey: SessionKey
  /// Whether the daemon logs the logins that it refuses.
  public let tellsRefusals: Bool
  /// Whether only a catch-all fitted: the daemon is known, the message is not.
  public let isCatchAll: Bool

  public init(
    code: String, service: String, action: Action, outcome: Outcome, category: Category,
    mailProtocol: MailProtocol? = nil, sessionKey: SessionKey = .none, tellsRefusals: Bool = false,
    reason: String? = nil, shows: FindingCode? = nil, means: String, notTold: String? = nil, isCatchAll: Bool = false
  ) {
    self.code = code
    self.service = service
    self.action = action
    self.outcome = outcome
    self.category = category
    self.mailProtocol = mailProtocol
    self.sessionKey = sessionKey
    self.tellsRefusals = tellsRefusals
    self.reason = reason
    self.shows = shows
    self.means = means
    self.notTold = notTold
    self.isCatchAll = isCatchAll
  }
}

/// The facts of a meaning that correlation asks for on each line, without a reference to count.
@frozen
public struct MessageFacts: Sendable {
  public let action: Action
  public let outcome: Outcome
  public let category: Category
  public let shows: FindingCode?
  /// Place of the service in ``Lexicon/services``.
  public let service: UInt8
  public let isCatchAll: Bool
  public let hasReason: Bool
  public let mailProtocol: MailProtocol?
  public let sessionKey: SessionKey
  public let tellsRefusals: Bool

  public init(_ meaning: MessageMeaning, service: UInt8) {
    action = meaning.action
    outcome = meaning.outcome
    category = meaning.category
    shows = meaning.shows
    self.service = service
    isCatchAll = meaning.isCatchAll
    hasReason = meaning.reason != nil
    mailProtocol = meaning.mailProtocol
    sessionKey = meaning.sessionKey
    tellsRefusals = meaning.tellsRefusals
  }
}

/// All messages that are understood, by number; number 0 is the unknown line.
public final class Lexicon: Sendable {
  public let meanings: [MessageMeaning]
  public let facts: [MessageFacts]
  /// The names of the services, in the order of the dialects.
  public let services: [String]

  public init(meanings: [MessageMeaning]) {
    var services: [String] = []
    var facts: [MessageFacts] = []
    for meaning in meanings {
      let place = services.firstIndex(of: meaning.service) ?? services.count
      if place == services.count { services.append(meaning.service) }
      facts.append(MessageFacts(meaning, service: UInt8(truncatingIfNeeded: place)))
    }
    self.meanings = meanings
    self.facts = facts
    self.services = services
  }

  /// For a block that nobody parsed yet.
  public static let empty = Lexicon(meanings: [])

  /// The number of a code, for those who ask once and compare often.
  public func number(of code: String) -> UInt16? {
    meanings.firstIndex { $0.code == code }.map { UInt16($0) }
  }
}

/// One line in its place in time: what the joins and the rules look at.
///
/// A view: it is valid while its block is, which whoever makes one keeps in hand. It counts no reference, and what each line
/// is asked for dozens of times is read once, when the view is made.
public struct Event {
  @usableFromInline let holder: Unmanaged<LineBlock>
  @usableFromInline let meanings: Unmanaged<Lexicon>
  public let index: Int
  /// The number of the input that it is from.
  public let input: Int
  @usableFromInline let parsed: UnsafePointer<ParsedLine>
  /// When; nil if the line has no stamp.
  public let time: Instant?
  public let facts: MessageFacts
  @usableFromInline let bytes: Bytes
  /// All captured fields, in the order in which they stand.
  public let slots: UnsafeBufferPointer<UInt64>

  @inlinable
  public init(block: LineBlock, index: Int, time: Instant?) {
    holder = .passUnretained(block)
    self.index = index
    self.time = time
    input = block.source
    let parsed = block.lines.place(of: index)
    self.parsed = parsed
    let lexicon = block.lexicon
    meanings = .passUnretained(lexicon)
    facts = lexicon.facts[Int(parsed.pointee.message)]
    bytes = block.bytes
    let firstSlot = Int(parsed.pointee.slotStart)
    slots = block.slots.elements(firstSlot..<firstSlot + Int(parsed.pointee.slotCount))
  }

  /// For a single block: names its lexicon and its input first.
  public init(block: LineBlock, index: Int, time: Instant?, lexicon: Lexicon, source: LogSource) {
    block.lexicon = lexicon
    block.log = source
    self.init(block: block, index: index, time: time)
  }

  /// Read in its place, since of most of it nobody asks.
  @inlinable @inline(__always)
  public var line: ParsedLine { parsed.pointee }

  public var block: LineBlock { holder.takeUnretainedValue() }

  public var lexicon: Lexicon { meanings.takeUnretainedValue() }

  /// The input that it is from.
  @inlinable
  public var source: LogSource { holder._withUnsafeGuaranteedRef { $0.log } }

  /// Read in its place: a copy of it would cost more than what is asked of it.
  @inlinable
  public var meaning: MessageMeaning {
    _read { yield lexicon.meanings[Int(line.message)] }
  }

  /// The daemon's `service.type`.
  public var service: String { meanings._withUnsafeGuaranteedRef { $0.services[Int(facts.service)] } }

  /// `session.reason`, where the message names one.
  public var sessionReason: String? { meanings._withUnsafeGuaranteedRef { $0.meanings[Int(line.message)].reason } }

  /// Line number in its file, from 1.
  @inlinable
  public var lineNumber: Int {
    holder._withUnsafeGuaranteedRef {
      if !$0.places.isEmpty { return $0.places[index].line }
      return $0.firstLine + ($0.numbers.isEmpty ? index : Int($0.numbers[index]))
    }
  }

  /// Place of the line's first byte in the uncompressed input.
  @inlinable
  public var offset: Int {
    holder._withUnsafeGuaranteedRef {
      $0.places.isEmpty ? $0.baseOffset + Int(line.start) : $0.places[index].offset
    }
  }

  /// The whole line.
  public var original: Bytes { bytes[Int(line.start), Int(line.start + line.count)] }

  /// The message, after the header.
  public var text: Bytes { bytes[Int(line.textStart), Int(line.textStart + line.textCount)] }

  @inlinable
  public var host: Bytes { bytes[Int(line.hostStart), Int(line.hostStart) + Int(line.hostCount)] }

  @inlinable
  public var program: Bytes { bytes[Int(line.programStart), Int(line.programStart) + Int(line.programCount)] }

  /// The program at fault: as logged, or in a file without tags the software that writes it.
  public var programOrService: String {
    line.programCount > 0 ? program.string(limit: Self.textLimit) : service
  }

  /// What a field captured; nil if it is not there.
  @inlinable @inline(__always)
  public subscript(_ field: Field) -> Bytes? { line.mayHave(field) ? captured(field) : nil }

  @inlinable @inline(never)
  func captured(_ field: Field) -> Bytes? {
    for word in slots {
      let slot = Slot(word: word)
      if slot.rawField == field.rawValue { return bytes[slot.start, slot.start + slot.count] }
    }
    return nil
  }

  /// Bytes of a field that are remembered, and of a reply.
  public static let textLimit = 512
  public static let replyLimit = 1_024

  /// A field as text, to be remembered: of one that is longer than any true one, only the begin.
  public func string(_ field: Field) -> String? {
    self[field]?.string(limit: field == .reply ? Self.replyLimit : Self.textLimit)
  }

  /// The host of the header as text, to be remembered.
  public var hostName: String { host.string(limit: Self.textLimit) }

  /// What a slot of the line captured.
  @inlinable
  public func value(of slot: Slot) -> Bytes { bytes[slot.start, slot.start + slot.count] }

  /// Where the line stands, to be kept as evidence.
  public var place: Place { Place(source: input, line: lineNumber, offset: offset) }
}

/// Where a line stands: input, line from 1, byte offset in the uncompressed text.
///
/// Two words, since hundreds of thousands are kept as evidence: input and line share one, with room for a million inputs
/// of as many millions of lines.
@frozen
public struct Place: Hashable, Sendable {
  @usableFromInline var sourceAndLine: UInt64
  public var offset: Int

  @inlinable
  public init(source: Int, line: Int, offset: Int) {
    sourceAndLine = UInt64(truncatingIfNeeded: source) << 44 | UInt64(truncatingIfNeeded: line) & 0xFFF_FFFF_FFFF
    self.offset = offset
  }

  @inlinable
  public var source: Int { Int(sourceAndLine >> 44) }

  @inlinable
  public var line: Int { Int(sourceAndLine & 0xFFF_FFFF_FFFF) }

  /// Whether it stands behind another in the same input.
  public func isBehind(_ other: Place) -> Bool { source == other.source && offset > other.offset }
}

/// One input: a file, standard input, the journal.
public final class LogSource: Sendable {
  /// As given on the command line; `-` is standard input.
  public let path: String
  /// The number among all inputs of the newest part of the log that it is a part of: a rotated set is one log.
  public let newest: Int
  /// Whether a line can be read again by its offset, so that its text need not be kept.
  public let isRereadable: Bool

  /// For a block that nobody filled yet.
  public static let none = LogSource(path: "")

  public init(path: String, newest: Int = 0, isRereadable: Bool = false) {
    self.path = path
    self.newest = newest
    self.isRereadable = isRereadable
  }
}

/// A line that tells something: where it stands, and its text where that can't be read again.
public struct Evidence: Sendable {
  public var place: Place
  public var text: String?

  public init(place: Place, text: String? = nil) {
    self.place = place
    self.text = text
  }

  /// Bytes of a line that are kept or shown as evidence.
  public static let textLimit = 1_000
}

extension Event {
  /// The line up to the first quotation mark, behind which a password stands.
  public var withoutSecret: String {
    let end = original.firstIndex(of: UInt8(ascii: "'")) ?? 0
    return original[0, end].string + "…"
  }

  /// The line, to be kept as evidence; of one with a password only what stands before it.
  public var evidence: Evidence {
    if facts.shows == .logSecrets { return Evidence(place: place, text: withoutSecret) }
    if line.flags.contains(.decoded) { return Evidence(place: place, text: decodedLine) }
    return Evidence(
      place: place, text: source.isRereadable ? nil : original[0, min(original.count, Evidence.textLimit)].string)
  }

  /// A line whose text was escaped, as syslog would have written it: the escapes of its carrier are no evidence.
  private var decodedLine: String {
    var parts: [String] = []
    if let time { parts.append(time.description) }
    if line.hostCount > 0 { parts.append(host.string) }
    if line.programCount > 0 { parts.append(program.string + (line.pid >= 0 ? "[\(line.pid)]:" : ":")) }
    parts.append(text[0, min(text.count, Evidence.textLimit)].string)
    return parts.joined(separator: " ")
  }
}
