import MailVocabulary

/// Times in which something fails for one after the other, and goes well for nobody.
struct Blackouts: Sendable {
  struct Run: Sendable {
    /// Whom it hit, at most ``nameLimit``.
    var names: Set<String> = []
    var first: Instant
    var last: Instant
  }

  private var open: Run?
  private var ended: [Run] = []

  private static let nameLimit = 64
  private static let limit = 1_000

  var isOpen: Bool { open != nil }

  mutating func fail(_ name: String, _ time: Instant) {
    var run = open ?? Run(first: time, last: time)
    if run.names.count < Self.nameLimit { run.names.insert(name) }
    run.last = max(run.last, time)
    open = run
  }

  /// It went well for somebody.
  mutating func succeed() {
    guard let run = open else { return }
    open = nil
    // What hits only one is that one's trouble.
    if run.names.count > 1, ended.count < Self.limit { ended.append(run) }
  }

  /// All whom it hit in a time in which it hit so many of those that count.
  func names(atLeast needed: Int, lasting seconds: Double = 0, where counts: (String) -> Bool = { _ in true })
    -> Set<String>
  {
    (ended + [open].compactMap { $0 }).reduce(into: []) { names, run in
      guard run.last.seconds(since: run.first) >= seconds, run.names.count(where: counts) >= needed else { return }
      names.formUnion(run.names)
    }
  }
}
