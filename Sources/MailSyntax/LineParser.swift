public import MailVocabulary

/// A tree that one parser has asked for, or not. The grammar owns the trees and outlives its parsers.
private enum KnownTree: BitwiseCopyable {
  case unasked, none
  case tree(Unmanaged<TemplateTree>)
}

/// A wood that one parser has asked for, and its trees by branch.
private struct KnownWood {
  let kind: Wood.Kind
  let wood: Unmanaged<Wood>
  var trees: [KnownTree]

  init(_ kind: Wood.Kind, _ wood: Wood) {
    self.kind = kind
    self.wood = .passUnretained(wood)
    trees = Array(repeating: .unasked, count: wood.branchCount)
  }
}

/// Parses the lines of blocks: header, daemon, message, fields. One parser belongs to one thread.
public struct LineParser: ~Copyable {
  /// What a tag of the header stands for.
  private struct Program {
    /// Place of its dialects' trees; -1 if nobody claims it.
    var wood: Int
    /// Which dialects claim it, first come first.
    var claimants: [Int]
    /// Number of the program's own name, for messages that only one program writes.
    var number: Int16
    var mailProtocols: [MailProtocol?]
    /// Whether its lines may have a stamp of their own behind the header.
    var hasOwnFormat: Bool
    /// Whether the tag may be part of what carries the line, and none.
    var mayBeCarrier: Bool
    /// What is spoken where one dialect alone claims it; nil if several do.
    var only: Only?
    /// Which of several claimants were met, and in which block: in one, each is noted once.
    var met: (claims: UInt64, block: Int) = (0, 0)
  }

  private struct Only {
    var mailProtocol: MailProtocol?
  }

  private let grammar: Grammar
  private let filter: LineFilter?
  private let unwanted: Unwanted
  private var programs: [Program] = []
  /// Which dialects share trees, and the trees of each.
  private var woods: [KnownWood] = []
  private var memo = SyslogHeader.Memo()
  private var byTag: [String: Int] = [:]
  private var choices = Pile<TemplateTree.Choice>()
  private var recent = TagMemo()
  /// Blocks that were begun.
  private var blockCount = 0
  private var nobody: Int?
  /// The program of tags that may be part of a carrier.
  private var carrier: Int?
  /// The streams of a container, by number, whose last line goes on in the next.
  private var unfinishedStreams: UInt8 = 0
  /// Tags that are kept by name, and bytes of one; beyond it all are forgotten, since a hostile log has no end of them.
  private static let tagLimit = 4_096
  private static let tagLength = 128

  /// - Parameters:
  ///   - filter: if given, lines that hold none of its texts are read no further than their header.
  ///   - unwanted: how much of the others is read.
  public init(_ grammar: Grammar, filter: LineFilter? = nil, unwanted: Unwanted = .headers) {
    self.grammar = grammar
    self.filter = filter
    self.unwanted = unwanted
  }

  /// Parses all lines of a block.
  ///
  /// - Parameter unfinishedStreams: what the block before left open, see ``LineBlock/unfinishedStreams``.
  public mutating func parse(_ block: LineBlock, unfinishedStreams: UInt8 = 0) {
    block.forgetLines()
    blockCount += 1
    self.unfinishedStreams = unfinishedStreams
    defer { block.unfinishedStreams = self.unfinishedStreams }
    if unwanted != .headers, let filter {
      if parseNamed(block, filter, isMerged: unwanted == .merged) { return }
      // It is another block to what is noted once in each.
      block.forgetLines()
      blockCount += 1
    }
    let bytes = block.bytes
    block.lines.reserveCapacity(block.count / 90 + 16)
    block.slots.reserveCapacity(block.count / 16 + 16)
    var places = (filter?.places(in: bytes) ?? [])[...]
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
      while let place = places.first, place < start { places.removeFirst() }
      parseLine(start, end, in: bytes, of: block, isWanted: filter == nil || places.first ?? end < end)
      start = end + 1
    }
    block.lineCount = block.lines.count
  }

  /// Parses the line that stands from `start` to `end`.
  @inline(__always)
  mutating func parseLine(_ start: Int, _ end: Int, in bytes: Bytes, of block: LineBlock, isWanted: Bool) {
    var line = ParsedLine()
    line.start = UInt32(start)
    var trimmed = end
    if trimmed > start, bytes[trimmed - 1] == 0x0D { trimmed -= 1 }
    line.count = UInt32(trimmed - start)
    if end == bytes.count { line.flags.insert(.unfinished) }
    if !block.omitted.isEmpty, block.omitted[line.start] != nil { line.flags.insert(.cut) }
    parse(&line, in: bytes, of: block, slots: &block.slots, isWanted: isWanted)
    if line.flags.contains(.shared) { block.hasSharedTags = true }
    block.lines.append(line)
  }

  /// The header of a line, if it is one of syslog that nothing else carries.
  mutating func plainHeader(_ line: Bytes) -> SyslogHeader? {
    let header = SyslogHeader(line)
    guard header.stampKind != .none, header.programCount > 0 else { return nil }
    let program = program(tag: line[header.programStart, header.programStart + header.programCount])
    return programs[program].mayBeCarrier ? nil : header
  }

  private mutating func parse(
    _ line: inout ParsedLine, in bytes: Bytes, of block: LineBlock, slots: inout Pile<UInt64>, isWanted: Bool
  ) {
    let start = Int(line.start)
    let whole = bytes[start, start + Int(line.count)]
    line.slotStart = UInt32(slots.count)
    if isWanted { Self.inspect(whole, &line.flags) }
    // Editors of another system put a byte order mark in front of a file.
    let mark = whole.count > 3 && whole[0] == 0xEF && whole.matches(Bytes("\u{FEFF}"), at: 0) ? 3 : 0
    let text = mark == 0 ? whole : whole[mark, whole.count]
    let header = SyslogHeader(text, &memo)
    note(header, origin: start + mark, end: start + whole.count, in: bytes, &line)
    let program: Int
    if header.program >= 0 {
      program = header.program
    } else {
      program = self.program(of: bytes, line)
      if !programs[program].mayBeCarrier { memo.speakers.note(text, header, program: program) }
    }
    if programs[program].mayBeCarrier || line.textCount > 0 && bytes[Int(line.textStart)] == 0x1B,
      unwrap(&line, of: block, slots: &slots)
    {
      return
    }
    if isWanted { understand(bytes, program, &line, &slots) }
  }

  /// Notes what a header tells, whose positions count from `origin`.
  @inline(__always)
  private func note(
    _ header: SyslogHeader, origin: Int, end: Int, in bytes: Bytes, _ line: inout ParsedLine
  ) {
    line.stamp = header.stamp
    line.stampKind = header.stampKind
    line.pid = header.pid
    if header.isHeader { line.flags.insert(.hasHeader) }
    line.hostStart = UInt32(origin + header.hostStart)
    line.hostCount = UInt16(clamping: header.hostCount)
    line.programStart = UInt32(origin + header.programStart)
    line.programCount = UInt16(clamping: header.programCount)
    line.textStart = UInt32(origin + header.textStart)
    line.textCount = UInt32(bytes[origin + header.textStart, end].trimmedEnd.count)
  }

  /// Reads the message.
  @inline(__always)
  private mutating func understand(
    _ bytes: Bytes, _ program: Int, _ line: inout ParsedLine, _ slots: inout Pile<UInt64>
  ) {
    var start = Int(line.textStart)
    var text = bytes[start, start + Int(line.textCount)]
    if programs[program].hasOwnFormat {
      let ownStart = SyslogHeader.ownTextStart(text)
      start += ownStart
      text = text[ownStart, text.count]
    }
    var offset = 0
    unwrapRepeat(&text, &offset, origin: start, slots: &slots)
    match(text, origin: start + offset, program, &line, &slots)
    line.slotCount = UInt8(clamping: slots.count - Int(line.slotStart))
    line.noteFields(slots.elements(Int(line.slotStart)..<slots.count))
  }

  /// Reads a line that something else carries; false if nothing does.
  private mutating func unwrap(_ line: inout ParsedLine, of block: LineBlock, slots: inout Pile<UInt64>) -> Bool {
    guard let carried = Carrier.unwrap(block, start: Int(line.start), count: Int(line.count)) else { return false }
    // The memory has not moved, but there is more of it.
    let bytes = block.bytes
    note(carried.told, origin: 0, end: carried.start + carried.count, in: bytes, &line)
    if carried.start >= block.count { line.flags.insert(.decoded) }
    if let stream = carried.stream {
      let bit = UInt8(1) << UInt8(stream.number)
      let isPart = unfinishedStreams & bit != 0
      if stream.isUnfinished { unfinishedStreams |= bit } else { unfinishedStreams &= ~bit }
      if isPart {
        // What follows a break may be anybody's text: it is no line of its own, whatever it looks like.
        notePart(carried, &line)
        return true
      }
    }
    understand(bytes, program(of: bytes, line), &line, &slots)
    return true
  }

  private func notePart(_ carried: CarriedLine, _ line: inout ParsedLine) {
    line.hostCount = 0
    line.programCount = 0
    line.pid = -1
    line.textStart = UInt32(carried.start)
    line.textCount = UInt32(carried.count)
  }

  /// `message repeated 3 times: [ text]`, as rsyslog writes it, is its text, three times.
  private func unwrapRepeat(_ text: inout Bytes, _ textStart: inout Int, origin: Int, slots: inout Pile<UInt64>) {
    guard text.count > 28, text[0] == UInt8(ascii: "m"), text.hasPrefix("message repeated "),
      let after = text.firstIndex(of: Bytes(" times: ["), from: 17), after > 17, after < 28,
      text[17, after].integer != nil, text[text.count - 1] == UInt8(ascii: "]")
    else { return }
    slots.append(Slot(.repeatCount, start: origin + textStart + 17, count: after - 17).word)
    var inner = after + 9
    if inner < text.count, text[inner] == 0x20 { inner += 1 }
    let end = max(inner, text.count - 1)
    text = text[inner, end]
    textStart += inner
  }

  private mutating func match(
    _ text: Bytes, origin: Int, _ programNumber: Int, _ line: inout ParsedLine, _ slots: inout Pile<UInt64>
  ) {
    let wood = programs[programNumber].wood
    guard wood >= 0 else { return }
    let number = programs[programNumber].number
    // Where the program is not known, what any program may write goes before what only one writes.
    let isOpen = number < 0
    var found = find(text, origin, wood, isOpen ? .max : number, &slots)
    if found == 0, isOpen { found = find(text, origin, wood, -1, &slots) }
    if found > 0 {
      line.message = found
      if let own = programs[programNumber].only {
        line.mailProtocol = own.mailProtocol ?? grammar.lexicon.facts[Int(found)].mailProtocol
      } else {
        attribute(found, programNumber, &line)
      }
      return
    }
    noteCatchAll(text, origin: origin, programNumber, &line, &slots)
  }

  /// A message of one of several dialects that share the program's name.
  private mutating func attribute(_ found: UInt16, _ number: Int, _ line: inout ParsedLine) {
    let claim = grammar.place(of: found, among: programs[number].claimants)
    line.mailProtocol = programs[number].mailProtocols[claim] ?? grammar.lexicon.facts[Int(found)].mailProtocol
    guard line.programCount > 0 else { return }
    if programs[number].met.block != blockCount { programs[number].met = (0, blockCount) }
    // What is told again in the block tells nothing new.
    let bit = claim < 64 ? UInt64(1) << UInt64(claim) : 0
    guard programs[number].met.claims & bit == 0 else { return }
    programs[number].met.claims |= bit
    line.flags.insert(.shared)
  }

  /// No message fits: the daemon is known, perhaps how bad it is too.
  private func noteCatchAll(
    _ text: Bytes, origin: Int, _ programNumber: Int, _ line: inout ParsedLine, _ slots: inout Pile<UInt64>
  ) {
    guard let claimant = programs[programNumber].claimants.first, line.programCount > 0 else { return }
    line.mailProtocol = programs[programNumber].mailProtocols[0]
    line.message = grammar.firstNumbers[claimant]
    var reasonStart = 0
    if programs[programNumber].only == nil {
      // Whose it is, and so which words tell how bad it is, is settled in the order of the log.
      line.flags.insert(.shared)
    } else if let word = grammar.severities[claimant].first(of: text) {
      line.message += word.isWarning ? 1 : 2
      reasonStart = word.count
    }
    if text.count > reasonStart {
      slots.append(Slot(.reason, start: origin + reasonStart, count: text.count - reasonStart).word)
    }
  }

  /// The number of the message that a text is; 0 if it is none.
  private mutating func find(
    _ text: Bytes, _ origin: Int, _ wood: Int, _ program: Int16, _ slots: inout Pile<UInt64>
  ) -> UInt16 {
    let branch = woods[wood].wood._withUnsafeGuaranteedRef { $0.branch(of: text) }
    if branch != Wood.captures, let tree = tree(wood, branch) {
      let found = tree._withUnsafeGuaranteedRef {
        $0.match(text, origin: origin, program: program, slots: &slots, choices: &choices)
      }
      if found > 0 { return found }
    }
    guard let tree = tree(wood, Wood.captures) else { return 0 }
    return tree._withUnsafeGuaranteedRef {
      $0.match(text, origin: origin, program: program, slots: &slots, choices: &choices)
    }
  }

  private mutating func tree(_ wood: Int, _ branch: Int) -> Unmanaged<TemplateTree>? {
    switch woods[wood].trees[branch] {
    case .tree(let tree): return tree
    case .none: return nil
    case .unasked:
      let known = woods[wood].wood._withUnsafeGuaranteedRef { grammar.tree(of: $0, branch: branch) }
      guard let tree = known else {
        woods[wood].trees[branch] = .none
        return nil
      }
      woods[wood].trees[branch] = .tree(.passUnretained(tree))
      return .passUnretained(tree)
    }
  }

  /// The place of the tag's program, found by its bytes among the latest, else by name.
  private mutating func program(of bytes: Bytes, _ line: ParsedLine) -> Int {
    program(tag: bytes[Int(line.programStart), Int(line.programStart) + Int(line.programCount)])
  }

  private mutating func program(tag: Bytes) -> Int {
    let hash = TagMemo.hash(tag)
    if let known = recent.number(of: tag, hash) { return known }
    let name = tag.string
    let number = lookUp(name)
    recent.note(name, hash, number)
    return number
  }

  private mutating func lookUp(_ tag: String) -> Int {
    if let known = byTag[tag] { return known }
    if programs.count >= Self.tagLimit { forgetTags() }
    let claimed = grammar.claimedTag(tag)
    if claimed != tag { return lookUp(claimed) }
    let (claimants, mailProtocols) = grammar.claim(of: tag)
    let own = tag.lowercased().split(separator: "/").last.map(String.init) ?? ""
    // A stamp or a facility behind another stamp looks like a tag.
    let mayBeCarrier = claimants.isEmpty && (tag.utf8.count < 3 || Self.isCarriersWord(tag)) || tag.isEmpty
    // Nobody's tags are all alike, so that a hostile log with a new tag on each line costs no memory.
    if claimants.isEmpty, let known = mayBeCarrier ? carrier : nobody { return known }
    let kind = Wood.Kind(claimants: claimants, hasTag: !tag.isEmpty)
    var wood = woods.firstIndex { $0.kind == kind } ?? -1
    if wood < 0, !claimants.isEmpty {
      woods.append(KnownWood(kind, grammar.wood(of: kind)))
      wood = woods.count - 1
    }
    // rsyslog's RFC 5424 template cuts `postfix/smtpd` to `postfix`: then it may be any of its programs.
    let isCut = claimants.contains {
      grammar.dialects[$0].service == tag && !grammar.dialects[$0].programsAfterSlash.isEmpty
    }
    programs.append(
      Program(
        wood: wood, claimants: claimants,
        number: isCut || tag.isEmpty ? -1 : grammar.programNumbers[own] ?? .max,
        mailProtocols: mailProtocols, hasOwnFormat: claimants.contains { grammar.dialects[$0].hasOwnFormat },
        mayBeCarrier: mayBeCarrier, only: claimants.count == 1 ? Only(mailProtocol: mailProtocols[0]) : nil))
    if claimants.isEmpty {
      if mayBeCarrier { carrier = programs.count - 1 } else { nobody = programs.count - 1 }
    }
    if tag.utf8.count <= Self.tagLength { byTag[tag] = programs.count - 1 }
    return programs.count - 1
  }

  private mutating func forgetTags() {
    byTag.removeAll()
    programs.removeAll()
    recent = TagMemo()
    memo = SyslogHeader.Memo()
    nobody = nil
    carrier = nil
  }

  /// Whether a tag is a facility, or the begin of an object.
  private static func isCarriersWord(_ tag: String) -> Bool {
    var tag = tag
    return tag.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return false }
      return base[0] == UInt8(ascii: "{") || Carrier.isFacility(Bytes(base: base, count: buffer.count))
    }
  }

  /// Looks at the line as text: NUL bytes and bytes that are not UTF-8.
  private static func inspect(_ line: Bytes, _ flags: inout LineFlags) {
    if line.isPlain {
      flags.insert(.plain)
      return
    }
    let isASCII = line.withUnsafeBuffer { buffer -> Bool in
      var bits: UInt8 = 0
      var least: UInt8 = 0xFF
      for byte in buffer {
        bits |= byte
        least = min(least, byte)
      }
      return bits < 0x80 && least > 0
    }
    if isASCII { return }
    if line.firstIndex(of: 0) != nil { flags.insert(.hasNUL) }
    if line.withUnsafeBuffer({ String(validating: $0, as: UTF8.self) == nil }) { flags.insert(.invalidUTF8) }
  }
}
