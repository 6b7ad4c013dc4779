import Foundation
import MailInput
import MailPipeline
import MailTestSupport
import MailVocabulary
import Testing

/// The lines of a journey are the same, whether all lines of the log are understood or only those that can be its own.
@Suite struct JourneyFilterTests {
  static let logs = [
    "lab/postfix/all.log", "lab/sendmail/all.log", "lab/exim/all.log", "lab/opensmtpd/all.log", "lab/courier/all.log",
    "pages/hermes.log",
  ].filter { FileManager.default.fileExists(atPath: MessageCommandTests.fixtures.appending(path: $0).path) }

  static func collect(_ log: String, _ messages: [MessageTrace], isFiltered: Bool, parsers: Int? = nil) -> (
    steps: [String], wasFiltered: Bool
  ) {
    collect(
      at: MessageCommandTests.fixtures.appending(path: log).path, messages, isFiltered: isFiltered, parsers: parsers)
  }

  static func collect(at path: String, _ messages: [MessageTrace], isFiltered: Bool, parsers: Int? = nil) -> (
    steps: [String], wasFiltered: Bool
  ) {
    var options = PassOptions()
    options.year = 2026
    options.now = LogRun.now
    if let parsers {
      options.parsers = parsers
      options.blockSize = 4_096
    }
    var collector = JourneyCollector(messages)
    options.wantsMessages = collector.wantsMessages
    options.filter = isFiltered ? collector.filter : nil
    let groups = InputPlan.resolve([path]).groups
    _ = Pass(groups: groups, options: options, grammar: LogRun.grammar, diagnoses: []).run(&collector)
    let steps = collector.journeys.map { journey in
      journey.steps.map { "\($0.kind) \($0.time) \($0.place) \($0.program) \($0.code) \($0.fields.count) \($0.text)" }
        .joined(separator: "\n") + "\(journey.omitted) \(journey.related.map(\.localIDs))"
    }
    return (steps, options.filter != nil)
  }

  /// The clock of the server was two months ahead while the message was put off, and then right again.
  @Test func linesOfAClockThatLeaptAreShown() throws {
    let log = """
      Oct  4 09:59:00 mail postfix/smtpd[2101]: connect from unknown[198.51.100.14]
      Oct  4 10:00:00 mail postfix/smtpd[2101]: 4XyZ01: client=unknown[198.51.100.14]
      Oct  4 10:00:00 mail postfix/cleanup[2102]: 4XyZ01: message-id=<1@example.com>
      Oct  4 10:00:00 mail postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, size=1820, nrcpt=1 (queue active)
      Dec  6 10:00:20 mail postfix/smtp[2104]: 4XyZ01: to=<eva@example.net>, relay=none, delay=20, delays=0/0/20/0, dsn=4.4.1, status=deferred (connect to mx1.example.net[203.0.113.10]:25: Connection timed out)
      Oct  4 10:05:00 mail postfix/qmgr[2100]: 4XyZ01: from=<alice@example.com>, size=1820, nrcpt=1 (queue active)
      Oct  4 10:05:01 mail postfix/smtp[2104]: 4XyZ01: to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=301, delays=300/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)
      Oct  4 10:05:01 mail postfix/qmgr[2100]: 4XyZ01: removed
      Dec  6 11:00:00 mail postfix/smtpd[2101]: 4XyZ01: client=unknown[198.51.100.15]

      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "mailwhy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "maillog")
    try Data(log.utf8).write(to: file)
    let messages = LogRun(Array(log.utf8), path: "maillog").messages
    let message = try #require(messages.first)
    for isFiltered in [false, true] {
      let found = Self.collect(at: file.path, [message], isFiltered: isFiltered)
      #expect(found.steps.count == 1)
      #expect(found.steps[0].contains("status=deferred"), "the try under the wrong clock")
      #expect(found.steps[0].split(separator: "\n").count == 8, "and nothing of a later message with the same id")
    }
  }

  @Test(arguments: logs) func theSameSteps(_ log: String) throws {
    let bytes = [UInt8](try Data(contentsOf: MessageCommandTests.fixtures.appending(path: log)))
    let messages = LogRun(bytes, path: log).messages
    var filtered = 0
    for message in messages.prefix(60) {
      let whole = Self.collect(log, [message], isFiltered: false)
      let part = Self.collect(log, [message], isFiltered: true)
      #expect(part.steps == whole.steps, "\(message.localIDs)")
      // In the thread that reads, or in several.
      for parsers in [0, 1, 3] {
        #expect(
          Self.collect(log, [message], isFiltered: true, parsers: parsers).steps == whole.steps, "\(message.localIDs)")
      }
      if part.wasFiltered { filtered += 1 }
    }
    #expect(messages.isEmpty || filtered > 0)
    #expect(
      Self.collect(log, Array(messages.suffix(20)), isFiltered: true).steps
        == Self.collect(log, Array(messages.suffix(20)), isFiltered: false).steps)
  }
}
