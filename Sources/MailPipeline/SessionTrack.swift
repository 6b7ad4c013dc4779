import MailCorrelation
import MailDiagnosis
import MailVocabulary

/// The lines of a timeline, joined into sessions and noted for the rules.
///
/// It knows nothing of messages, and they nothing of it: so the same lines may be walked by it on a thread of its own while
/// another one joins the messages. The result is that of walking one after the other, since nothing is handed between them.
final class SessionTrack: @unchecked Sendable {
  /// Lines of one block, with their moments.
  private struct Stretch: Sendable {
    var block: LineBlock
    var times: [Instant?]
  }

  private var joiner: SessionJoiner
  private var book: SessionBook
  private let span: TimeSpan
  private let wantsSessions: Bool
  private let wantsFindings: Bool
  /// Sessions that are done and that nobody has taken yet, if anybody wants them.
  private var done: [Session] = []
  private let given = Channel<Stretch>(limit: BlockStream.heldBeside + 1)
  private let returned = Channel<[Session]>(limit: BlockStream.heldBeside + 1)
  /// Whether it has a thread.
  private var isBeside = false

  init(_ options: PassOptions) {
    span = options.span
    wantsSessions = options.wantsSessions
    wantsFindings = options.wantsFindings
    joiner = SessionJoiner(seed: options.seed)
    book = SessionBook(options.thresholds)
  }

  /// Takes a thread of its own; false if there is none.
  func startBeside() -> Bool {
    isBeside = WorkerThread.start {
      while let stretch = self.given.take() {
        for index in 0..<stretch.block.lines.count where self.span.covers(stretch.times[index]) {
          self.joiner.observe(Event(block: stretch.block, index: index, time: stretch.times[index]))
        }
        self.note()
        _ = self.returned.put(self.take())
      }
    }
    return isBeside
  }

  func observe(_ event: Event) {
    joiner.observe(event)
    if !joiner.finished.isEmpty { note() }
  }

  /// Begins to walk a block on the other thread.
  func begin(_ block: LineBlock, _ times: [Instant?]) { _ = given.put(Stretch(block: block, times: times)) }

  /// Waits until the oldest block that was begun is walked, which nobody may change before, and gives the sessions that
  /// ended in it.
  func end() -> [Session] { returned.take() ?? [] }

  /// The sessions that are done.
  func take() -> [Session] {
    var taken: [Session] = []
    swap(&taken, &done)
    return taken
  }

  /// The end of the log: some of the sessions that are open are done, to be taken; false if there are none.
  func finishSome() -> Bool {
    given.close()
    guard joiner.finishSome() else { return false }
    note()
    return true
  }

  /// What was noted, once all are done.
  func finish() -> (book: SessionBook, letGo: Int) {
    while finishSome() {}
    book.finish()
    return (book, joiner.droppedCount)
  }

  private func note() {
    var sessions = joiner.take()
    sessions.drain { session in
      if wantsFindings { book.observe(session) }
      if wantsSessions { done.append(session) }
    }
  }
}
