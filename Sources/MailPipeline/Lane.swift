import MailInput
import MailSyntax
import MailVocabulary

/// One log in the merge: its lines with their times, and how far its clock is to be believed.
///
/// A clock that leaps ahead for a while would hold all that follows back until the other logs are there. So where a
/// line is far after the one before it, the lane looks ahead: if the clock is soon put back, the lines between are
/// merged at the time before the leap. Their own times stay as written. Known weakness: a leap that lasts for more
/// than a megabyte of lines is taken for a silence.
final class Lane {
  private struct Ahead {
    var block: LineBlock
    var times: [Instant?]
    /// Place of the block's first byte among all bytes of the lane.
    var base: Int
  }

  let stream: BlockStream
  private(set) var resolver: StampResolver
  private let onFault: (InputFault) -> Void
  private var ahead: [Ahead] = []
  private(set) var block: LineBlock?
  private(set) var index = -1
  /// At which time the next line is merged; that of the line before it if it has no stamp.
  private(set) var time: Instant
  /// When the next line is, as it says.
  private(set) var lineTime: Instant?
  /// Steps back of the clock in what was read ahead, and where.
  private var stepsBack: [(at: Int, from: Instant, to: Instant)] = []
  private var lastRead: Instant?
  private var last: Instant?
  private var leapEnd = 0
  private var readEnd = 0
  private var partBase = 0

  /// Seconds between two lines after which a look ahead is worth it, and that a clock is put back at least.
  static let leap: Double = 300
  /// Bytes that are looked through for the end of a leap.
  static let horizon = 1_048_576

  init(_ stream: BlockStream, _ resolver: StampResolver, _ start: Instant?, onFault: @escaping (InputFault) -> Void) {
    self.stream = stream
    self.resolver = resolver
    self.onFault = onFault
    time = start ?? .distantPast
  }

  /// Makes the next line ready; false at the end.
  func advance() -> Bool {
    index += 1
    while true {
      if let first = ahead.first {
        if index < first.times.count {
          show(first)
          return true
        }
        ahead.removeFirst()
        block = nil
        stream.recycle(first.block)
      }
      index = 0
      if ahead.isEmpty, !read() { return false }
      block = ahead[0].block
    }
  }

  private func show(_ first: Ahead) {
    lineTime = first.times[index]
    guard let now = lineTime else { return }
    let at = first.base + Int(first.block.lines[index].start)
    if at >= leapEnd, let last, now.seconds(since: last) > Self.leap { leapEnd = end(ofLeap: now, after: last, at) }
    if at >= leapEnd {
      time = now
      last = now
    }
  }

  /// Where the clock is put back to about where it was; 0 if it is not.
  private func end(ofLeap now: Instant, after before: Instant, _ at: Int) -> Int {
    while readEnd < at + Self.horizon, ahead.count < stream.holdLimit, read() {}
    stepsBack.removeAll { $0.at <= at }
    let end = stepsBack.first { step in
      step.at <= at + Self.horizon && now.seconds(since: step.to) > Self.leap
        && before.seconds(since: step.to) < Self.leap
    }
    return end?.at ?? 0
  }

  /// Reads one block more; false if there is none.
  private func read() -> Bool {
    while let item = stream.next() {
      switch item {
      case .part(let year, _):
        resolver.begin(year: year)
        partBase = readEnd
      case .fault(let fault):
        onFault(fault)
      case .block(let block):
        take(block)
        return true
      }
    }
    return false
  }

  private func take(_ block: LineBlock) {
    let base = partBase + block.baseOffset
    var times: [Instant?] = []
    times.reserveCapacity(block.lines.count)
    for number in 0..<block.lines.count {
      let line = block.lines[number]
      let time = resolver.resolve(line.stampKind, line.stamp)
      times.append(time)
      guard let time else { continue }
      if let lastRead, lastRead.seconds(since: time) > Self.leap, stepsBack.count < 1_024 {
        stepsBack.append((base + Int(line.start), lastRead, time))
      }
      lastRead = time
    }
    if block.lines.count > 0 {
      let line = block.lines[block.lines.count - 1]
      readEnd = base + Int(line.start + line.count) + 1
    }
    ahead.append(Ahead(block: block, times: times, base: base))
  }
}
