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
    let path = MessageCommandTests.fixtures.appending(path: log).path
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
