import MailInput
import MailSyntax
import MailVocabulary

/// All lines of all inputs as one timeline: each log in its own order, several logs merged by time.
///
/// A line without a stamp goes with the line before it. Logs are opened when the time comes to where they begin, so
/// that of a hundred thousand files only those that overlap are open at once.
struct Timeline {
  /// A log that nobody has begun to read: of a hundred thousand, most wait for long.
  private struct Unopened {
    var parts: [BlockStream.Part]
    var start: Instant?
    var time: Instant { start ?? .distantPast }
  }

  private var waiting: [Unopened]
  private let makeLane: (Unopened) -> Lane
  private var open: [Lane] = []
  private let onFault: (InputFault) -> Void

  init(
    groups: [[BlockStream.Part]], starts: [Instant?], sources: [LogSource], grammar: Grammar,
    zone: Zone, latest: Instant?, progress: Progress, blockSize: Int, parsers: Int, filter: LineFilter?,
    interruption: Interruption,
    onFault: @escaping (InputFault) -> Void
  ) {
    self.onFault = onFault
    let isAlone = groups.count == 1
    makeLane = { log in
      let stream = BlockStream(
        log.parts, sources: sources, grammar: grammar, progress: progress, blockSize: blockSize,
        // Several logs are parsed side by side as it is.
        parsers: isAlone ? parsers : 0, filter: filter, looksAhead: !isAlone)
      interruption.onRequest { [weak stream] in stream?.stop() }
      let resolver = StampResolver(zone: zone, year: log.parts.first?.year ?? 1970, latest: latest)
      return Lane(stream, resolver, log.start, onFault: onFault)
    }
    // The latest last, so that the next to open is taken from the end; equal ones as given.
    waiting = zip(groups, starts).map { Unopened(parts: $0, start: $1) }.enumerated()
      .sorted { ($0.element.time, $0.offset) > ($1.element.time, $1.offset) }.map(\.element)
  }

  /// Calls `body` for each line, in order, until it returns false.
  mutating func forEach(_ body: (Event) -> Bool) {
    if waiting.count == 1, let only = waiting.popLast() {
      forEachOf(makeLane(only), body)
      return
    }
    while true {
      openLanes()
      guard let lane = earliest(), let block = lane.block else { return }
      if !body(event(lane, block)) {
        for lane in open { lane.stream.stop() }
        return
      }
      if !lane.advance() { close(lane) }
    }
  }

  /// Whether there is nothing to merge.
  var isOneLog: Bool { waiting.count == 1 && open.isEmpty }

  /// One log needs no merge.
  private func forEachOf(_ lane: Lane, _ body: (Event) -> Bool) {
    forEachBlock(of: lane, holding: 0, release: {}) { block, resolver in
      for index in 0..<block.lines.count {
        let line = block.lines[index]
        let time = resolver.resolve(line.stampKind, line.stamp)
        if !body(Event(block: block, index: index, time: time)) { return false }
      }
      return true
    }
  }

  /// Calls `body` for each block of the only log, with the moments of its lines, until it returns false.
  ///
  /// - Parameter release: called for each block, in order, before it is filled again: some blocks later, so that who works
  ///   beside need not keep step.
  mutating func forEachBlock(_ body: (LineBlock, [Instant?]) -> Bool, release: () -> Void) {
    guard let only = waiting.popLast() else { return }
    forEachBlock(of: makeLane(only), holding: BlockStream.heldBeside, release: release) { block, resolver in
      var times: [Instant?] = []
      times.reserveCapacity(block.lines.count)
      for index in 0..<block.lines.count {
        let line = block.lines[index]
        times.append(resolver.resolve(line.stampKind, line.stamp))
      }
      return body(block, times)
    }
  }

  private func forEachBlock(
    of lane: Lane, holding limit: Int, release: () -> Void, _ body: (LineBlock, inout StampResolver) -> Bool
  ) {
    defer { lane.stream.stop() }
    var held: [LineBlock] = []
    defer { for _ in held { release() } }
    var resolver = lane.resolver
    while let item = lane.stream.next() {
      switch item {
      case .part(let year, _):
        resolver.begin(year: year)
      case .fault(let fault):
        onFault(fault)
      case .block(let block):
        held.append(block)
        if !body(block, &resolver) { return }
        if held.count > limit {
          release()
          lane.stream.recycle(held.removeFirst())
        }
      }
    }
  }

  private func event(_ lane: Lane, _ block: LineBlock) -> Event {
    Event(block: block, index: lane.index, time: lane.lineTime)
  }

  /// Opens what begins before the earliest line in hand.
  private mutating func openLanes() {
    while let next = waiting.last, open.isEmpty || next.time <= (earliest()?.time ?? next.time) {
      waiting.removeLast()
      let next = makeLane(next)
      if next.advance() { open.append(next) } else { next.stream.stop() }
    }
  }

  private func earliest() -> Lane? {
    var best: Lane?
    for lane in open where best == nil || lane.time < best!.time { best = lane }
    return best
  }

  private mutating func close(_ lane: Lane) {
    open.removeAll { $0 === lane }
    lane.stream.stop()
  }
}
