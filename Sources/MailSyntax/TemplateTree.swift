import MailVocabulary

/// All templates of some programs as one decision tree over bytes.
///
/// Purpose: find which message a text is, and its fields, in linear time. A literal is tried before a capture, so the
/// more exact wording wins; captures are possessive, and what is tried again after a failure is only the next
/// alternative of a state. Known weakness: a capture never gives bytes back, so `{a} x {b}` does not match where the
/// first ` x ` belongs to `a`; the template says `:last` there.
///
/// All that is asked of a state lies in one piece of memory behind it, and behind that what it leads to first: most lines
/// go straight through. It is written once and lives as long as the process, so it is plain memory, and places in it are
/// those of ``TreeMemory``.
final class TemplateTree: @unchecked Sendable {
  struct State: BitwiseCopyable {
    /// The edge if there is only one; its text is empty where there is none.
    var edge = Edge(start: 0, count: 0, next: 0)
    /// Or the table of the words of edges by first byte, which goes from this byte on, for so many bytes: those of a state
    /// are close to each other.
    var firstWord: Int32 = 0
    var tableCount: UInt16 = 0
    var tableFirst: UInt8 = 0
    var firstAccept: Int32 = 0
    var stepCount: UInt16 = 0
    var acceptCount: UInt16 = 0
  }

  struct Edge: BitwiseCopyable {
    var start: Int32
    var count: Int32
    var next: Int32
  }

  enum StepKind: UInt8 {
    case run, untilByte, untilFirst, untilLast, untilLone, untilEcho, untilMailbox, rest, peek, twin, host, hexadecimal,
      keys
  }

  /// One key of a run of keyed values: its name, with `=` where a value follows.
  struct FlatKey {
    var nameStart: Int32
    var nameCount: Int32
    var hasValue: Bool
    var firstTarget: Int32
    var targetCount: Int32
  }

  struct FlatStep: BitwiseCopyable {
    var kind: StepKind
    var characters: UInt8 = 0
    var target: CaptureTarget
    var second: CaptureTarget = .skip
    var literalStart: Int32 = 0
    var literalCount: Int32 = 0
    var endStart: Int32 = 0
    var endCount: Int32 = 0
    var next: Int32 = 0
    init(
      kind: StepKind, characters: UInt8 = 0, target: CaptureTarget, second: CaptureTarget = .skip,
      literalStart: Int32 = 0, literalCount: Int32 = 0, endStart: Int32 = 0, endCount: Int32 = 0
    ) {
      self.kind = kind
      self.characters = characters
      self.target = target
      self.second = second
      self.literalStart = literalStart
      self.literalCount = literalCount
      self.endStart = endStart
      self.endCount = endCount
    }
  }

  struct Accept: BitwiseCopyable {
    var message: UInt16
    /// The program that alone writes it; -1 is any.
    var program: Int16
  }

  private let memory: UnsafeMutableRawPointer
  /// The same memory, as the text in it is asked for.
  let literals: Bytes
  let keys: UnsafeMutablePointer<FlatKey>
  let keyTargets: UnsafeMutablePointer<CaptureTarget>
  let classes: UnsafePointer<Bool>
  /// Where a text begins of which it is known that it has the beginning of all of them: the last state that lies on it, how
  /// much of the text leads there, and the alternatives on the way.
  private var entry = (state: 0, position: 0)
  private var passed: [Choice] = []

  /// - Parameter beginning: the text with which all begin that are to be matched.
  init(_ made: TreeMemory, beginning: [UInt8] = []) {
    func copy<Elements: Collection>(_ elements: Elements) -> UnsafeMutablePointer<Elements.Element> {
      // A state lies in one line of the cache together with what comes right behind it.
      let memory = UnsafeMutableRawPointer.allocate(
        byteCount: max(1, elements.count) * MemoryLayout<Elements.Element>.stride, alignment: 64)
      let typed = memory.bindMemory(to: Elements.Element.self, capacity: elements.count)
      _ = UnsafeMutableBufferPointer(start: typed, count: elements.count).initialize(from: elements)
      return typed
    }
    let bytes = copy(made.bytes)
    memory = UnsafeMutableRawPointer(bytes)
    literals = Bytes(base: UnsafePointer(bytes), count: made.bytes.count)
    keys = copy(made.keys)
    keyTargets = copy(made.keyTargets)
    classes = Step.CharacterClass.tables
    beginning.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { pass(Bytes(base: base, count: buffer.count)) }
    }
  }

  @inline(__always)
  private func state(_ number: Int) -> State {
    memory.load(fromByteOffset: number &* TreeMemory.unit, as: State.self)
  }

  /// One of the steps of a state, which stand behind it; read in its place, since of most of it nobody asks.
  @inline(__always)
  private func step(_ place: Int, of number: Int) -> UnsafePointer<FlatStep> {
    UnsafeRawPointer(memory + (number &+ 1 &+ place) &* TreeMemory.unit).assumingMemoryBound(to: FlatStep.self)
  }

  /// Goes along a beginning as far as whole edges lead.
  private func pass(_ beginning: Bytes) {
    while entry.position < beginning.count, let edge = edge(of: state(entry.state), at: beginning[entry.position]),
      beginning.startsShort(literals[Int(edge.start), Int(edge.start + edge.count)], at: entry.position)
    {
      if state(entry.state).stepCount > 0 {
        passed.append(
          Choice(state: Int32(entry.state), step: 0, position: Int32(entry.position), slotCount: 0))
      }
      entry = (Int(edge.next), entry.position + Int(edge.count))
    }
  }

  deinit {
    memory.deallocate()
    UnsafeMutableRawPointer(keys).deallocate()
    UnsafeMutableRawPointer(keyTargets).deallocate()
  }

  /// A place to come back to when what was tried first fails.
  struct Choice {
    var state: Int32
    var step: Int32
    var position: Int32
    var slotCount: Int32
  }

  /// Matches one text.
  ///
  /// - Parameters:
  ///   - text: the message without header, blanks at its end taken off.
  ///   - origin: place of the text in its block; slots are written relative to the block.
  ///   - program: number of the program that wrote it, for messages that only one program writes; -1 is unknown.
  ///   - slots: what was captured is appended here; left as it was if nothing matches.
  /// - Returns: the number of the message, 0 if none matches.
  func match(
    _ text: Bytes, origin: Int, program: Int16, slots: inout Pile<UInt64>, choices: inout Pile<Choice>
  ) -> UInt16 {
    let slotsBefore = slots.count
    choices.truncate(to: 0)
    var (stateNumber, position) = entry
    for var choice in passed {
      choice.slotCount = Int32(slotsBefore)
      choices.append(choice)
    }
    var stepNumber: Int32 = -1
    while true {
      let state = state(stateNumber)
      if stepNumber < 0 {
        if position == text.count, state.acceptCount > 0, let found = accepted(state, program) { return found }
        if position < text.count, let edge = edge(of: state, at: text[position]),
          text.startsShort(literals[Int(edge.start), Int(edge.start + edge.count)], at: position)
        {
          if state.stepCount > 0 {
            choices.append(
              Choice(state: Int32(stateNumber), step: 0, position: Int32(position), slotCount: Int32(slots.count)))
          }
          stateNumber = Int(edge.next)
          position += Int(edge.count)
          continue
        }
        stepNumber = 0
      }
      var advanced = false
      let stepCount = Int32(state.stepCount)
      while stepNumber < stepCount {
        let step = step(Int(stepNumber), of: stateNumber)
        let before = slots.count
        if let after = apply(step, text, position, origin, &slots) {
          if stepNumber + 1 < stepCount {
            choices.append(
              Choice(
                state: Int32(stateNumber), step: stepNumber + 1, position: Int32(position), slotCount: Int32(before)))
          }
          stateNumber = Int(step.pointee.next)
          position = after
          advanced = true
          break
        }
        stepNumber += 1
      }
      if advanced {
        stepNumber = -1
        continue
      }
      guard let choice = choices.popLast() else {
        slots.truncate(to: slotsBefore)
        return 0
      }
      stateNumber = Int(choice.state)
      stepNumber = choice.step
      position = Int(choice.position)
      slots.truncate(to: Int(choice.slotCount))
    }
  }

  /// Tells the message of each template without captures that a text begins with, the shortest first.
  @inline(__always)
  func forEachEnd(along text: Bytes, _ body: (Int) -> Void) {
    var stateNumber = 0
    var position = 0
    while position < text.count, let edge = edge(of: state(stateNumber), at: text[position]),
      text.startsShort(literals[Int(edge.start), Int(edge.start + edge.count)], at: position)
    {
      stateNumber = Int(edge.next)
      position += Int(edge.count)
      let state = state(stateNumber)
      if state.acceptCount > 0 { body(Int(accept(Int(state.firstAccept)).message)) }
    }
  }

  /// The edge of a state on which a text with this byte may go on.
  @inline(__always)
  private func edge(of state: State, at byte: UInt8) -> Edge? {
    guard state.tableCount > 0 else { return state.edge.count > 0 ? state.edge : nil }
    let offset = Int(byte) - Int(state.tableFirst)
    guard offset >= 0, offset < Int(state.tableCount) else { return nil }
    let word = memory.load(fromByteOffset: (Int(state.firstWord) &+ offset) &* TreeMemory.word, as: Int32.self)
    return word > 0 ? memory.load(fromByteOffset: Int(word) &* TreeMemory.word, as: Edge.self) : nil
  }

  @inline(__always)
  private func accept(_ word: Int) -> Accept { memory.load(fromByteOffset: word &* TreeMemory.word, as: Accept.self) }

  /// The message that ends in a state, for a program.
  private func accepted(_ state: State, _ program: Int16) -> UInt16? {
    var any: UInt16?
    var restricted: UInt16?
    for place in Int(state.firstAccept)..<Int(state.firstAccept) + Int(state.acceptCount) {
      let accept = accept(place)
      if accept.program == program, program >= 0 { return accept.message }
      if accept.program < 0 {
        if any == nil { any = accept.message }
      } else if restricted == nil {
        restricted = accept.message
      }
    }
    // Of an unknown program it is rather what any may write, else what comes first.
    return any ?? (program < 0 ? restricted : nil)
  }

  /// Does one step; nil if it fails, else the position after it.
  @inline(__always)
  private func apply(
    _ place: UnsafePointer<FlatStep>, _ text: Bytes, _ position: Int, _ origin: Int, _ slots: inout Pile<UInt64>
  ) -> Int? {
    let step = place.pointee
    switch step.kind {
    case .run:
      let table = classes + Int(step.characters) << 8
      var end = position
      if position < text.count, text[position] == UInt8(ascii: "\""), table[Int(UInt8(ascii: "\""))] {
        // The local part of an address may be quoted, and has then whatever its sender likes in it.
        let past = Self.pastQuotes(text, position)
        if past < text.count, text[past] == UInt8(ascii: "@") { end = past }
      }
      while end < text.count, table[Int(text[end])] { end += 1 }
      guard end > position else { return nil }
      // A colon behind an address is the daemon's own, unless there are two.
      if step.target.kind == .address, end - position > 2, text[end - 1] == UInt8(ascii: ":"),
        text[end - 2] != UInt8(ascii: ":")
      {
        end -= 1
      }
      guard step.target.accepts(text[position, end]) else { return nil }
      step.target.emit(text, position, end, origin, &slots)
      return end
    case .untilByte:
      guard let end = text.firstIndex(of: literals[Int(step.literalStart)], from: position) else { return nil }
      step.target.emit(text, position, end, origin, &slots)
      return end + 1
    case .untilFirst, .untilLast, .untilMailbox:
      let literal = literals[Int(step.literalStart), Int(step.literalStart + step.literalCount)]
      let from = step.kind == .untilMailbox ? Self.pastQuotes(text, position) : position
      let found =
        step.kind == .untilLast ? text.lastIndex(of: literal, from: from) : text.firstIndex(of: literal, from: from)
      guard let end = found else { return nil }
      step.target.emit(text, position, end, origin, &slots)
      return end + literal.count
    case .untilLone, .untilEcho:
      let literal = literals[Int(step.literalStart), Int(step.literalStart + step.literalCount)]
      let found =
        step.kind == .untilLone
        ? lonePlace(of: literal, in: text, from: position, next: Int(step.next))
        : Self.echoPlace(of: literal, in: text, from: position)
      guard let end = found else { return nil }
      step.target.emit(text, position, end, origin, &slots)
      return end + literal.count
    case .rest:
      step.target.emit(text, position, text.count, origin, &slots)
      return text.count
    case .peek:
      step.target.emit(text, position, text.count, origin, &slots)
      return position
    case .twin:
      let separator = literals[Int(step.literalStart), Int(step.literalStart + step.literalCount)]
      let last = literals[Int(step.endStart), Int(step.endStart + step.endCount)]
      guard let end = text.lastIndex(of: last, from: position) else { return nil }
      // The same text twice leaves the separator exactly in the middle; else it is the last one before the end.
      var middle = position + (end - position - separator.count) / 2
      if middle < position || !text[0, end].matches(separator, at: middle) {
        guard let found = text[0, end].lastIndex(of: separator, from: position) else { return nil }
        middle = found
      }
      step.target.emit(text, position, middle, origin, &slots)
      step.second.emit(text, middle + separator.count, end, origin, &slots)
      return end + last.count
    case .host:
      guard let host = HostValue(text, position), host.isAddressed else { return nil }
      host.emit(step.target, text, origin, &slots)
      return host.end
    case .hexadecimal:
      let end = position + Int(step.literalCount)
      guard end <= text.count else { return nil }
      for place in position..<end {
        guard text[place] &- 0x30 < 10 || (text[place] | 0x20) &- 0x61 < 6 else { return nil }
      }
      step.target.emit(text, position, end, origin, &slots)
      return end
    case .keys:
      return readKeys(step, text, position, origin, &slots)
    }
  }

  /// The only place of a literal behind which what comes next can stand; nil if there are several or none.
  private func lonePlace(of literal: Bytes, in text: Bytes, from start: Int, next: Int) -> Int? {
    var found: Int?
    var position = start
    while let place = text.firstIndex(of: literal, from: position) {
      if mayFollow(next, text, place + literal.count) {
        if found != nil { return nil }
        found = place
      }
      position = place + 1
    }
    return found
  }

  /// Whether a peer, if one comes next, stands at a place, with the text behind it that the template wants there.
  private func mayFollow(_ next: Int, _ text: Bytes, _ position: Int) -> Bool {
    guard state(next).stepCount > 0 else { return true }
    let step = step(0, of: next).pointee
    guard step.target.kind == .source || step.target.kind == .destination else { return true }
    guard let end = Peer.end(in: text, at: position) else { return false }
    return text.matches(literals[Int(step.literalStart), Int(step.literalStart + step.literalCount)], at: end)
  }

  /// The last place of a literal behind which the text before it stands again; the last place if there is none.
  private static func echoPlace(of literal: Bytes, in text: Bytes, from start: Int) -> Int? {
    var before = text.count
    while let place = text[0, before].lastIndex(of: literal, from: start) {
      if text.firstIndex(of: text[start, place], from: place + literal.count) != nil { return place }
      before = place + literal.count - 1
    }
    return text.lastIndex(of: literal, from: start)
  }

  /// The place after a quoted local part (RFC 5321, section 4.1.2), or the same place if there is none.
  static func pastQuotes(_ text: Bytes, _ start: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    var position = start
    if position < text.count, text[position] == UInt8(ascii: "<") { position += 1 }
    guard position < text.count, text[position] == quote else { return start }
    position += 1
    while position < text.count {
      if text[position] == UInt8(ascii: "\\") {
        position += 2
      } else if text[position] == quote {
        return position + 1
      } else {
        position += 1
      }
    }
    return start
  }
}
