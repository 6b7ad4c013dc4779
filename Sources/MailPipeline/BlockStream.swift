import MailInput
import MailSyntax
import MailVocabulary

/// The parts of one log as parsed blocks, in order: one thread reads, others parse.
///
/// A block is parsed by whoever is free, so nothing in it may depend on the blocks before it; what does is settled here, in
/// order, when the block's turn comes: numbers of lines, whose a shared tag is, and lines of containers in several parts.
final class BlockStream: @unchecked Sendable {
  /// One part: where it is, its number among all inputs, and the year in which it begins.
  typealias Part = (input: Input, source: Int, year: Int)

  /// What stopped a part early, and which parts were opened.
  enum Item: Sendable {
    case block(LineBlock)
    case fault(InputFault)
    /// A part begins: the year in which it does, and the number of its first line, of which the part before may have
    /// the rest.
    case part(year: Int, firstLine: Int)
  }

  private struct Unread: Sendable {
    var block: LineBlock
    var number: Int
  }

  private let parts: [Part]
  private let sources: [LogSource]
  private let grammar: Grammar
  private let filter: LineFilter?
  private let items = Sequencer<Item>(limit: 32)
  private let unread = Channel<Unread>(limit: 16)
  private let empty: Channel<LineBlock>
  private let progress: Progress
  private let blockSize: Int
  /// Whether no other log is merged with this one, for which the times of all lines would count.
  private let isAlone: Bool
  /// Threads that parse; 0 is the one that reads.
  private let parsers: Int
  /// Blocks that one who looks ahead may hold: the reader has more than that.
  let holdLimit: Int
  private let blockLimit: Int
  /// Blocks by which who works beside may lag behind.
  static let heldBeside = 4
  private var made = 0
  private var isStarted = false
  // What is settled in order.
  private var owners: TagOwners
  private var nextLine = 1
  private var unfinishedStreams: UInt8 = 0

  init(
    _ parts: [Part], sources: [LogSource], grammar: Grammar, progress: Progress, blockSize: Int, parsers: Int,
    filter: LineFilter? = nil, looksAhead: Bool = false
  ) {
    self.parts = parts
    self.sources = sources
    self.grammar = grammar
    self.filter = filter
    self.progress = progress
    self.blockSize = blockSize
    self.parsers = parsers
    isAlone = !looksAhead
    holdLimit = looksAhead ? 2 + Lane.horizon / max(1, blockSize) * 2 + min(parts.count, 64) : 0
    blockLimit = 8 + parsers + (looksAhead ? holdLimit : Self.heldBeside)
    empty = Channel(limit: max(16, blockLimit + 2))
    owners = TagOwners(grammar)
  }

  /// The next item; nil at the end.
  func next() -> Item? {
    if !isStarted {
      isStarted = true
      if !WorkerThread.start({ self.read() }) {
        // Without a thread there is nobody to read: the log counts as unreadable.
        items.stop()
        return .fault(.cannotOpen(path: parts.first?.input.path ?? "", code: 11))
      }
    }
    let item = items.take()
    switch item {
    case .block(let block): settle(block)
    case .part(_, let firstLine):
      nextLine = firstLine
      unfinishedStreams = 0
    case .fault, nil: break
    }
    return item
  }

  private func settle(_ block: LineBlock) {
    if unfinishedStreams != 0 {
      // Its first lines are the rest of the last ones before it, which nobody could know who parsed it.
      var parser = LineParser(grammar, filter: filter)
      parser.parse(block, unfinishedStreams: unfinishedStreams)
    }
    unfinishedStreams = block.unfinishedStreams
    block.firstLine = nextLine
    nextLine += block.lineCount
    owners.settle(block)
  }

  /// Gives a block back to be filled again.
  func recycle(_ block: LineBlock) {
    block.removeAll()
    _ = empty.put(block)
  }

  func stop() {
    items.stop()
    unread.close()
    empty.close()
  }

  private func read() {
    var helpers = 0
    while helpers < parsers, WorkerThread.start({ self.parse() }) { helpers += 1 }
    var parser = LineParser(grammar, filter: filter, unwanted: isAlone ? .alone : .merged)
    var number = 0
    defer {
      unread.close()
      items.finish(at: number)
    }
    func put(_ item: Item) -> Bool {
      number += 1
      return items.put(item, at: number - 1)
    }
    func put(_ block: LineBlock) -> Bool {
      guard helpers == 0 else {
        number += 1
        return unread.put(Unread(block: block, number: number - 1))
      }
      parser.parse(block)
      return put(.block(block))
    }
    // The last block of a part whose last line has no end: the next part may have it.
    var unfinished: LineBlock?
    for part in parts {
      var reader: InputReader?
      var fault: InputFault?
      do throws(InputFault) {
        reader = try InputReader(part.input)
      } catch {
        fault = error
      }
      var firstLine = 1
      if let block = unfinished {
        if reader?.takeRest(of: block, isWhole: { SyslogHeader($0).stampKind != .none }) == true {
          // It stands in two files, so that nobody can read it again at one place.
          block.log = LogSource(path: block.log.path, newest: block.log.newest)
          guard block.endsWithLineEnd else { continue }
          firstLine = 2
        } else if reader?.isExhausted == true {
          // An empty part is none.
          continue
        }
        guard put(block) else { return }
        unfinished = nil
      }
      guard put(.part(year: part.year, firstLine: firstLine)) else { return }
      let consumedBefore = progress.consumed
      while let reader, !reader.isExhausted, let block = emptyBlock() {
        guard reader.fill(block) else {
          _ = empty.put(block)
          break
        }
        block.source = part.source
        block.log = sources[part.source]
        block.lexicon = grammar.lexicon
        progress.consumed = consumedBefore + reader.consumed
        unfinished = part.source == parts.last?.source ? nil : splitUnfinished(block)
        guard unfinished === block || put(block) else { return }
      }
      if let block = unfinished, fault ?? reader?.fault != nil {
        guard put(block) else { return }
        unfinished = nil
      }
      if let fault = fault ?? reader?.fault, !put(.fault(fault)) { return }
    }
    if let unfinished { _ = put(unfinished) }
  }

  /// Parses blocks as they come.
  private func parse() {
    var parser = LineParser(grammar, filter: filter, unwanted: isAlone ? .alone : .merged)
    while let next = unread.take() {
      parser.parse(next.block)
      guard items.put(.block(next.block), at: next.number) else { return }
    }
  }

  /// The last line of a block in a block of its own, which has room for its rest, if it has no end; the same block if there
  /// is nothing before it.
  private func splitUnfinished(_ block: LineBlock) -> LineBlock? {
    guard !block.endsWithLineEnd, block.places.isEmpty else { return nil }
    let start = block.bytes.lastIndex(of: 0x0A, before: block.count).map { $0 + 1 } ?? 0
    guard start > 0 else { return block }
    guard let last = emptyBlock() else { return nil }
    last.append(block.bytes[start, block.count])
    last.baseOffset = block.baseOffset + start
    last.source = block.source
    last.log = block.log
    last.lexicon = block.lexicon
    block.count = start
    return last
  }

  private func emptyBlock() -> LineBlock? {
    if let block = empty.takeNow() { return block }
    if made < blockLimit {
      made += 1
      return LineBlock(capacity: blockSize)
    }
    return empty.take()
  }
}

/// How far the reading has come, in bytes on disk.
public final class Progress: @unchecked Sendable {
  /// Written by the readers, read by the bar: a value that is a little old does no harm.
  public var consumed = 0
  /// Bytes of all files; nil if one has no known end.
  public var total: Int?

  public init() {}
}
