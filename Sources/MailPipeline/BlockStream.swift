import MailInput
import MailSyntax
import MailVocabulary

/// The parts of one log as parsed blocks, in order, read and parsed on a thread of their own.
final class BlockStream: @unchecked Sendable {
  /// One part: where it is, its number among all inputs, and the year in which it begins.
  typealias Part = (input: Input, source: Int, year: Int)

  /// What stopped a part early, and which parts were opened.
  enum Item: Sendable {
    case block(LineBlock)
    case fault(InputFault)
    /// A part begins: its number, and the year in which it does.
    case part(year: Int)
  }

  private let parts: [Part]
  private let sources: [LogSource]
  private let grammar: Grammar
  private let items = Channel<Item>(limit: 6)
  private let empty: Channel<LineBlock>
  private let progress: Progress
  private let blockSize: Int
  private var made = 0
  private var isStarted = false

  /// Blocks that one who looks ahead may hold: the reader has two more at least.
  let holdLimit: Int
  private let blockLimit: Int

  init(
    _ parts: [Part], sources: [LogSource], grammar: Grammar, progress: Progress, blockSize: Int
  ) {
    self.parts = parts
    self.sources = sources
    self.grammar = grammar
    self.progress = progress
    self.blockSize = blockSize
    holdLimit = 2 + Lane.horizon / max(1, blockSize) * 2 + min(parts.count, 64)
    blockLimit = holdLimit + 6
    empty = Channel(limit: blockLimit + 2)
  }

  /// The next item; nil at the end.
  func next() -> Item? {
    if !isStarted {
      isStarted = true
      if !WorkerThread.start({ self.read() }) {
        // Without a thread there is nobody to read: the log counts as unreadable.
        items.close()
        return .fault(.cannotOpen(path: parts.first?.input.path ?? "", code: 11))
      }
    }
    return items.take()
  }

  /// Gives a block back to be filled again.
  func recycle(_ block: LineBlock) {
    block.removeAll()
    _ = empty.put(block)
  }

  func stop() {
    items.close()
    empty.close()
  }

  private func read() {
    defer { items.close() }
    var parser = LineParser(grammar)
    for part in parts {
      guard items.put(.part(year: part.year)) else { return }
      let reader: InputReader
      do throws(InputFault) {
        reader = try InputReader(part.input)
      } catch {
        _ = items.put(.fault(error))
        continue
      }
      var line = 1
      let consumedBefore = progress.consumed
      while let block = emptyBlock() {
        guard reader.fill(block) else { break }
        block.source = part.source
        block.log = sources[part.source]
        block.lexicon = grammar.lexicon
        block.firstLine = line
        parser.parse(block)
        line += block.lines.count
        progress.consumed = consumedBefore + reader.consumed
        guard items.put(.block(block)) else { return }
      }
      if let fault = reader.fault { _ = items.put(.fault(fault)) }
    }
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
