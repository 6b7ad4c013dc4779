import MailInput
public import MailVocabulary

/// Turns lines into text for a reader: what it writes of one line hangs on no other.
public protocol LineFormatter {
  mutating func format(_ event: Event, into buffer: ByteBuffer)
}

/// The lines of one log as text, made by several threads, a block each, and given back in order.
///
/// The blocks may not change until they are given back; whoever begins them holds them that long.
final class FormatTrack: @unchecked Sendable {
  private struct Stretch: Sendable {
    var number: Int
    var block: LineBlock
    var times: [Instant?]
  }

  private let span: TimeSpan
  private let given = Channel<Stretch>(limit: BlockStream.heldBeside + 1)
  private let done = Sequencer<ByteBuffer>(limit: BlockStream.heldBeside + 1)
  private let empty = Channel<ByteBuffer>(limit: BlockStream.heldBeside + 2)
  private var begun = 0

  /// Starts as many threads as there are parsers; nil if nothing is to be formatted, or if there is no thread.
  init?(_ options: PassOptions, _ make: (@Sendable () -> any LineFormatter)?) {
    guard let make else { return nil }
    span = options.span
    var started = 0
    while started < options.parsers, WorkerThread.start({ self.work(make()) }) { started += 1 }
    if started == 0 { return nil }
  }

  func begin(_ block: LineBlock, _ times: [Instant?]) {
    _ = given.put(Stretch(number: begun, block: block, times: times))
    begun += 1
  }

  /// Waits for the text of the oldest block that was begun and not ended, and hands it out.
  func end(_ body: (ByteBuffer) -> Void) {
    guard let text = done.take() else { return }
    body(text)
    _ = empty.put(text)
  }

  func stop() {
    given.close()
    done.stop()
  }

  private func work(_ formatter: any LineFormatter) {
    var formatter = formatter
    while let stretch = given.take() {
      let buffer = empty.takeNow() ?? ByteBuffer(capacity: stretch.block.count * 4)
      buffer.removeAll()
      write(stretch, by: &formatter, into: buffer)
      guard done.put(buffer, at: stretch.number) else { return }
    }
  }

  private func write(_ stretch: Stretch, by formatter: inout some LineFormatter, into buffer: ByteBuffer) {
    for index in 0..<stretch.block.lines.count where span.covers(stretch.times[index]) {
      formatter.format(Event(block: stretch.block, index: index, time: stretch.times[index]), into: buffer)
    }
  }
}
