#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailDialects
public import MailDiagnosis
public import MailInput
import MailPipeline
public import MailSyntax
public import MailVocabulary

/// A log through the whole pass, and everything that came out of it.
public struct LogRun: Sendable {
  /// A line as it was understood; an event itself does not outlive its block.
  public struct Line: Sendable {
    public var time: Instant?
    public var code: String
    public var action: Action
    public var outcome: Outcome
    public var fields: [Field: String]
    public var number: Int
    public var offset: Int
    public var host: String
    public var program: String
    public var pid: Int32
    public var text: String
  }

  public private(set) var events: [Line] = []
  public private(set) var sessions: [Session] = []
  public private(set) var messages: [MessageTrace] = []
  public private(set) var findings: [Finding] = []
  public private(set) var faults: [InputFault] = []
  public private(set) var sources: [LogSource] = []

  /// The moment that counts as now in every run: after all that happens in the logs of tests.
  public static let now = Instant(
    microseconds: CivilTime(year: 2026, month: 12, day: 31, hour: 12, minute: 0, second: 0, microsecond: 0)
      .microsecondsAsUTC)

  public static let grammar = Grammar(Dialects.all)

  /// Runs the bytes of one log, which is called `path`, in UTC and of 2026.
  ///
  /// - Parameter blockSize: bytes of a block; small ones put the seams between blocks everywhere.
  public init(
    _ log: [UInt8], path: String = "maillog", blockSize: Int = 65_536, diagnoses: [Diagnosis] = Diagnoses.all
  ) {
    self.init(logs: [(path, [log])], blockSize: blockSize, diagnoses: diagnoses)
  }

  /// Runs several logs as one timeline, each of one or more rotated parts, the oldest first.
  ///
  /// - Parameters:
  ///   - seed: that of the tables, on which nothing may depend.
  ///   - parsers: how many threads parse a log that is alone.
  public init(
    logs: [(path: String, parts: [[UInt8]])], blockSize: Int = 65_536, seed: UInt64? = nil,
    diagnoses: [Diagnosis] = Diagnoses.all, wantsEvents: Bool = true, parsers: Int? = nil
  ) {
    var options = PassOptions()
    options.year = 2026
    options.now = Self.now
    options.wantsSessions = true
    options.wantsMessages = true
    options.wantsFindings = true
    options.blockSize = blockSize
    if let seed { options.seed = seed }
    if let parsers { options.parsers = parsers }
    var files: [TemporaryFile] = []
    let groups = logs.map { log in
      InputGroup(
        parts: log.parts.enumerated().map { number, bytes in
          let file = TemporaryFile(bytes)
          files.append(file)
          let age = log.parts.count - 1 - number
          return Input(
            place: .file(file.path), path: age == 0 ? log.path : "\(log.path).\(age)", size: bytes.count)
        })
    }
    defer { withExtendedLifetime(files) {} }
    let pass = Pass(groups: groups, options: options, grammar: Self.grammar, diagnoses: diagnoses)
    var sink = Sink(wantsEvents: wantsEvents)
    let result = pass.run(&sink)
    events = sink.events
    sessions = sink.sessions
    messages = sink.messages
    findings = result.findings
    faults = result.faults
    sources = result.sources
  }

  /// Runs the lines of one log.
  public init(lines: [String], path: String = "maillog", blockSize: Int = 65_536) {
    self.init(lines.flatMap { Array($0.utf8) + [0x0A] }, path: path, blockSize: blockSize)
  }

  private struct Sink: PassSink {
    let wantsEvents: Bool
    var events: [Line] = []
    var sessions: [Session] = []
    var messages: [MessageTrace] = []

    mutating func event(_ event: Event) {
      guard wantsEvents else { return }
      var fields: [Field: String] = [:]
      for word in event.slots {
        let slot = Slot(word: word)
        fields[slot.field] = event.block.bytes[slot.start, slot.start + slot.count].string
      }
      let meaning = event.meaning
      events.append(
        Line(
          time: event.time, code: meaning.code, action: meaning.action, outcome: meaning.outcome, fields: fields,
          number: event.lineNumber, offset: event.offset, host: event.host.string, program: event.program.string,
          pid: event.line.pid, text: event.text.string))
    }

    mutating func session(_ session: Session) { sessions.append(session) }
    mutating func message(_ message: MessageTrace) { messages.append(message) }
  }
}

/// A file that is gone when nobody holds it any more.
private final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/mailwhy-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    precondition(descriptor >= 0, "no temporary file can be made in \(directory)")
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start) }
      precondition(written > 0, "the temporary file \(path) can't be written")
      start += written
    }
    close(descriptor)
  }

  deinit { unlink(path) }
}
