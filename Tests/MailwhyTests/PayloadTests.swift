import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// Whatever a stranger writes into the log, no output of any command does what he wants.
@Suite struct PayloadTests {
  static let lines: [[UInt8]] =
    Payloads.ofLines.flatMap { Payloads.lines(Array($0.utf8)) } + Payloads.ofBytes.flatMap { Payloads.lines($0) }

  static let log = written(lines)
  static let longLog = written(Payloads.lines(Payloads.long))

  static func written(_ lines: [[UInt8]]) -> Result<String, any Error> {
    Result {
      let file = FileManager.default.temporaryDirectory.appending(path: "mailwhy-payloads-\(UUID().uuidString)")
      try Data(lines.joined(separator: [0x0A]) + [0x0A]).write(to: file)
      return file.path
    }
  }

  /// - Parameter isTold: whether the command is told how to read the log.
  static func run(
    _ arguments: [String], on log: Result<String, any Error> = log, environment: [String: String] = [:],
    isTold: Bool = true
  ) throws -> CommandTests.Ending {
    var arguments = arguments
    let place = arguments.firstIndex(of: "--") ?? arguments.endIndex
    if isTold, arguments[0] != "dialects" {
      arguments.insert(contentsOf: ["--year", "2026", "--timezone", "UTC"], at: place)
    }
    return try CommandTests.run(arguments + [try log.get()], environment: environment)
  }

  /// A command in each of its formats.
  struct Way: Sendable, CustomTestStringConvertible {
    var command: [String]
    var format: String
    var testDescription: String { (command + [format]).joined(separator: " ") }

    static func all(_ command: [String], _ formats: [String]) -> [Way] {
      formats.map { Way(command: command, format: $0) }
    }

    var arguments: [String] { command.first == "redact" || command.first == "dialects" ? [] : ["--format", format] }

    func amiss(_ output: String) -> [String] {
      switch format {
      case "html": Harmless.html(output)
      case "markdown": Harmless.markdown(output)
      case "csv": Harmless.csv(output)
      case "json": Harmless.json(output, isLines: false)
      case "ndjson": Harmless.json(output, isLines: true)
      // What is a blank of the log, and a byte that means nothing, stays.
      case "log": Harmless.text(output, allowing: ["\t", "\0"])
      default: Harmless.text(output)
      }
    }
  }

  static let pages = ["text", "json", "markdown", "html"]
  static let records = ["text", "ndjson", "json", "csv"]
  static let ways: [Way] =
    Way.all(["report"], pages) + Way.all(["report", "--lang", "it"], pages)
    + Way.all(["events", "--original"], records) + Way.all(["sessions"], records) + Way.all(["messages"], records)
    + Way.all(["findings"], records) + Way.all(["message", "--id", "AB12CD34EF", "--all", "--lines"], pages)
    + Way.all(["user", "hermes"], pages) + Way.all(["host", "203.0.113.66"], pages)
    + Way.all(["user", "hermes", "--lang", "it"], pages) + Way.all(["host", "203.0.113.66", "--lang", "it"], pages)
    + Way.all(["host", "example.org"], pages) + Way.all(["redact"], ["log"])
    + Way.all(["redact", "--queue-ids"], ["log"]) + Way.all(["dialects", "--draft"], ["text"])

  @Test(arguments: ways) func nothingIsObeyed(_ way: Way) throws {
    let ended = try Self.run(way.command + way.arguments)
    #expect(ended.status == 0 || way.command == ["host", "example.org"] && ended.status == 1, "\(ended.errors)")
    let amiss = way.amiss(ended.output)
    #expect(amiss.isEmpty, "\(amiss.count): \(amiss.prefix(5))")
    #expect(Harmless.text(ended.errors).isEmpty)
    #expect(ended.output.utf8.count > 200)
    let count = ended.output.utf8.count { $0 == 0x0A }
    if way.command.first == "events", way.format == "ndjson" { #expect(count == Self.lines.count) }
    if way.command.first == "redact" { #expect(count == Self.lines.count) }
  }

  /// Fields of a million bytes are cut, not lost, and not written out a hundred times.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: ways.filter {
      $0.command.count == 1 && $0.format != "csv"
        || ["user hermes", "host 203.0.113.66"].contains($0.command.joined(separator: " "))
    })
  func longFieldsAreBounded(_ way: Way) throws {
    let ended = try Self.run(way.command + way.arguments, on: Self.longLog)
    #expect(ended.status == 0, "\(ended.errors)")
    let amiss = way.amiss(ended.output)
    #expect(amiss.isEmpty, "\(amiss.count): \(amiss.prefix(2).map { $0.prefix(300) })")
    #expect(ended.output.utf8.count < 8 << 20)
  }

  /// Each payload as the one who is asked for: found by nobody, or on his own page. The formats take turns, so that each
  /// tells a quarter of them by each command.
  @Test(arguments: ["user", "host", "message"].enumerated().map { ($0, $1) }) func askingForItIsHarmless(
    _ turn: Int, _ command: String
  ) throws {
    for (number, payload) in Payloads.ofLines.enumerated() where !payload.contains("\0") {
      let format = Self.pages[(number + turn) % Self.pages.count]
      // A short log, with what this payload wrote: each page is one pass over it.
      let log = Self.written(Payloads.lines(Array(payload.utf8)))
      let ended = try Self.run([command, "--format", format, "--", payload], on: log)
      #expect((0...2).contains(ended.status), "\(ended.errors)")
      if ended.status < 2 {
        let amiss = Way(command: [command], format: format).amiss(ended.output)
        #expect(amiss.isEmpty, "\(payload.debugDescription): \(amiss.prefix(3))")
      }
      #expect(Harmless.text(ended.errors).isEmpty)
      try FileManager.default.removeItem(atPath: log.get())
    }
  }

  @Test(arguments: ["text", "json", "ndjson"]) func explainIsHarmless(_ format: String) throws {
    let input = String(decoding: Data(Self.lines.joined(separator: [0x0A])), as: UTF8.self)
    let ended = try CommandTests.run(["explain", "--format", format], input: input)
    let amiss = Way(command: ["explain"], format: format).amiss(ended.output)
    #expect(amiss.isEmpty, "\(amiss.prefix(5))")
    #expect(ended.output.utf8.count > 10_000)
  }

  /// A draft made of hostile lines is a file that is read again.
  @Test func theDraftIsADialect() throws {
    let draft = try Self.run(["dialects", "--draft"]).output
    try CommandTests.withFile(Array(draft.utf8), name: "draft.dialect") { path in
      let ended = try CommandTests.run(["dialects", "--dialects", path])
      #expect(Harmless.text(ended.errors).isEmpty && ended.status == 0, "\(ended.errors)")
    }
  }

  /// What the daemon saw is told, whatever the client says it was.
  @Test(arguments: Payloads.ofLines) func nobodyElseIsAccused(_ payload: String) {
    let run = LogRun(lines: Payloads.lines(payload))
    #expect(run.events.count == Payloads.lines(payload).count)
    for event in run.events {
      for field in [Field.sourceIP, .destinationIP] {
        guard let address = event.fields[field] else { continue }
        // Dovecot's line tells the server's own address.
        #expect(
          address == "203.0.113.66" || field == .destinationIP && address == "203.0.113.1",
          "\(event.code) \(event.text)")
      }
      #expect(event.code == "unknown" || event.host == "mail")
    }
    for finding in run.findings where finding.subject.type == .source {
      #expect(finding.subject.value.hasPrefix("203.0.113."), "\(finding.code) \(finding.subject.value)")
    }
    for session in run.sessions { #expect(session.sourceIP == nil || session.sourceIP == "203.0.113.66") }
  }
}
