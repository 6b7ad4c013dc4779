#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailCorrelation
public import MailDiagnosis
public import MailInput
public import MailSyntax
public import MailVocabulary

/// What a pass over the log is to make.
public struct PassOptions: Sendable {
  public var zone = Zone.utc
  /// The year of the newest line that names none.
  public var year: Int?
  public var since: Instant?
  public var until: Instant?
  public var wantsSessions = false
  public var wantsMessages = false
  public var wantsFindings = false
  /// Whether the spans are told for which the log is silent; findings tell them in any case.
  public var wantsSilences = false
  /// Whether the lines that are not understood are looked at; see ``Drift``.
  public var wantsDrifts = false
  /// Lines that hold none of its texts are read no further than their header.
  public var filter: LineFilter?
  public var thresholds = Thresholds()
  /// The moment that counts as now.
  public var now = Instant(seconds: Int64(time(nil)))
  /// Threads that parse one log; the result never depends on it.
  public var parsers = min(4, Machine.cores)
  /// Bytes of a block; the result never depends on it.
  public var blockSize = 1_048_576
  /// Seed of the tables; the result never depends on it.
  public var seed = UInt64.random(in: .min ... .max)

  public init() {}

  var span: TimeSpan { TimeSpan(since: since, until: until) }
}

/// From when to when lines are looked at; asked for each of them, so apart from the many options.
struct TimeSpan: Sendable {
  var since: Instant?
  var until: Instant?

  /// Whether a line of that time is looked at; one without a time is.
  @inline(__always)
  func covers(_ time: Instant?) -> Bool {
    guard let time else { return true }
    if let since, time < since { return false }
    if let until, time >= until { return false }
    return true
  }
}

/// What is made on the way, as it is made.
public protocol PassSink {
  mutating func event(_ event: Event)
  mutating func session(_ session: Session)
  mutating func message(_ message: MessageTrace)
  /// Whether it looks at events, which it then gets in order with the messages that they end.
  var wantsEvents: Bool { get }
  /// Whether it must have sessions in order with the events too. Who need not gets sessions in their own order, and sooner,
  /// since they are joined beside the messages.
  var wantsSessionsInOrder: Bool { get }
  /// Whether nobody wants more.
  var isFinished: Bool { get }
  /// Makes what turns a line into text, if text is all that the sink makes of lines; each thread has one of its own.
  var formatter: (@Sendable () -> any LineFormatter)? { get }
  /// Takes the text of the next lines, in order, instead of their events.
  mutating func write(_ text: ByteBuffer)
}

extension PassSink {
  public mutating func event(_ event: Event) {}
  public mutating func session(_ session: Session) {}
  public mutating func message(_ message: MessageTrace) {}
  public var wantsEvents: Bool { true }
  public var wantsSessionsInOrder: Bool { wantsEvents }
  public var isFinished: Bool { false }
  public var formatter: (@Sendable () -> any LineFormatter)? { nil }
  public mutating func write(_ text: ByteBuffer) {}
}

/// What remains at the end of a pass.
public struct PassResult: Sendable {
  public var findings: [Finding] = []
  public var coverage = Coverage()
  public var faults: [InputFault] = []
  public var sources: [LogSource] = []
  /// Spans for which the log is silent though it should not be.
  public var silences: [(start: Instant, end: Instant)] = []
}

/// One pass over one timeline: read, parse, join, diagnose, hand on.
public struct Pass {
  public let groups: [InputGroup]
  public let options: PassOptions
  public let grammar: Grammar
  public let diagnoses: [Diagnosis]
  public let progress: Progress
  public let interruption: Interruption

  public init(
    groups: [InputGroup], options: PassOptions, grammar: Grammar, diagnoses: [Diagnosis],
    progress: Progress = Progress(), interruption: Interruption = Interruption()
  ) {
    self.groups = groups
    self.options = options
    self.grammar = grammar
    self.diagnoses = diagnoses
    self.progress = progress
    self.interruption = interruption
  }

  /// Lines after which a look at the clock is worth it.
  private var tickLines: Int { options.filter == nil ? 32_768 : 64 }

  /// Lines after which the sink is asked whether it wants more.
  static let askLines = 64

  /// Runs it; calls `tick` now and then.
  public func run(_ sink: inout some PassSink, tick: () -> Void = {}) -> PassResult {
    var result = PassResult()
    let survey = YearSurvey(zone: options.zone, year: options.year, now: options.now)
    var parts: [[BlockStream.Part]] = []
    var starts: [Instant?] = []
    var identities: [Int: [UInt64]] = [:]
    for group in groups {
      let years = survey.survey(group.parts)
      starts.append(years.first?.start)
      let newest = result.sources.count + group.parts.count - 1
      parts.append(
        zip(group.parts, years).map { input, found in
          let identity = Self.identity(input)
          identities[result.sources.count] = identity
          result.sources.append(LogSource(path: input.path, newest: newest, isRereadable: identity != nil))
          return (input, result.sources.count - 1, found.year)
        })
    }
    let inputs = groups.flatMap(\.parts)
    progress.total = inputs.allSatisfy { $0.size != nil } ? inputs.reduce(0) { $0 + ($1.size ?? 0) } : nil

    var faults: [InputFault] = []
    var timeline = Timeline(
      groups: parts, starts: starts, sources: result.sources, grammar: grammar, zone: options.zone,
      latest: options.year == nil ? survey.latest : nil,
      progress: progress, blockSize: options.blockSize, parsers: options.parsers, filter: options.filter,
      interruption: interruption
    ) { faults.append($0) }
    let sessions = SessionTrack(options)
    let books = Books(
      options, messages: MessageJoiner(seed: options.seed),
      casebook: Casebook(sources: result.sources, diagnoses: diagnoses, thresholds: options.thresholds),
      coverage: Coverage(wantsDrifts: options.wantsDrifts))
    let wantsSessions = options.wantsSessions || options.wantsFindings
    let wantsMessages = options.wantsMessages || options.wantsFindings
    let wantsEvents = sink.wantsEvents
    let wantsFindings = options.wantsFindings
    let hasFilter = options.filter != nil
    let span = options.span
    let tickLines = tickLines
    let isAlone = options.parsers > 0 && timeline.isOneLog
    let isBeside =
      wantsSessions && wantsMessages && isAlone && !sink.wantsSessionsInOrder && sessions.startBeside()
    let formats = wantsSessions || wantsMessages || !isAlone ? nil : FormatTrack(options, sink.formatter)
    func observe(_ event: Event) -> Bool {
      guard span.covers(event.time) else { return true }
      if hasFilter { books.coverage.count(at: event.time) } else { books.coverage.count(event) }
      if books.coverage.lines % tickLines == 0 { tick() }
      if formats == nil, wantsEvents { sink.event(event) }
      if wantsSessions, !isBeside {
        sessions.observe(event)
        for session in sessions.take() { sink.session(session) }
      }
      if wantsMessages {
        books.messages.observe(event)
        if !books.messages.finished.isEmpty { books.hand(&sink) }
      }
      if wantsFindings {
        books.casebook.observe(event)
      } else if options.wantsSilences {
        books.casebook.clock.observe(event)
      }
      return books.coverage.lines % Self.askLines != 0 || !sink.isFinished
    }
    if isBeside || formats != nil {
      timeline.forEachBlock { block, times in
        if isBeside { sessions.begin(block, times) }
        formats?.begin(block, times)
        var goesOn = true
        for index in 0..<block.lines.count where goesOn {
          goesOn = observe(Event(block: block, index: index, time: times[index]))
        }
        return goesOn
      } release: {
        if isBeside {
          var ended = sessions.end()
          ended.drain { sink.session($0) }
        }
        formats?.end { sink.write($0) }
      }
      formats?.stop()
    } else {
      timeline.forEach(observe)
    }
    while sessions.finishSome() {
      for session in sessions.take() { sink.session(session) }
    }
    let ended = sessions.finish()
    books.casebook.sessions = ended.book
    if wantsMessages {
      while books.messages.finishSome() { books.hand(&sink) }
    }
    if options.wantsFindings {
      books.casebook.finish()
      result.findings = books.casebook.findings(diagnoses, letGo: &books.coverage.findingsLetGo)
      EvidenceReader(sources: result.sources, inputs: inputs, identities: identities).fill(&result.findings)
    }
    if options.wantsFindings || options.wantsSilences {
      if !options.wantsFindings { books.casebook.clock.finish() }
      result.silences = books.casebook.clock.tellable(options.thresholds).map { ($0.start, $0.end) }
    }
    books.coverage.sessionsLetGo = ended.letGo
    books.coverage.messagesLetGo = books.messages.droppedCount
    books.coverage.recipientsLetGo = books.messages.recipientsLetGo
    books.coverage.storiesLetGo = books.casebook.letGo
    books.coverage.name(grammar.lexicon.services)
    result.coverage = books.coverage
    if interruption.isRequested { faults.append(.stopped) }
    result.faults = faults
    return result
  }

  /// Which file an input is, if a line of it can be read again by its offset.
  private static func identity(_ input: Input) -> [UInt64]? {
    guard case .file(let path) = input.place, let window = FileWindow(path: path), window.isPlain else { return nil }
    return window.identity
  }
}

/// What one thread alone writes into, line after line.
///
/// A class whose parts say that nobody else is at them, since as variables that functions share each line would ask for all
/// of them anew.
private final class Books {
  var messages: MessageJoiner
  var casebook: Casebook
  var coverage: Coverage

  private let wantsMessages: Bool
  private let wantsFindings: Bool

  init(
    _ options: PassOptions, messages: consuming MessageJoiner, casebook: consuming Casebook, coverage: Coverage
  ) {
    wantsMessages = options.wantsMessages
    wantsFindings = options.wantsFindings
    self.messages = messages
    self.casebook = casebook
    self.coverage = coverage
  }

  /// Hands on the messages that are done.
  func hand(_ sink: inout some PassSink) {
    var finished = messages.take()
    finished.drain { message in
      if wantsFindings { casebook.observe(message) }
      if wantsMessages { sink.message(message) }
    }
  }
}
