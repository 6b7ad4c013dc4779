import Foundation
import MailDiagnosis
import MailInput
import MailPipeline
import MailReports
import MailTestSupport
import MailVocabulary
import MailWording
import Testing

@testable import MailCommands

/// The pages of one message, one user and one host are the same, however the log comes, in each format.
@Suite struct SamePagesTests {
  /// A log, and what is asked of it.
  struct Question: Sendable, CustomTestStringConvertible {
    var log: String
    var arguments: [String]
    var testDescription: String { "\(arguments) of \(log)" }
  }

  static let questions = [
    Question(log: "pages/filter.log", arguments: ["message", "A1B2C3D4E5"]),
    Question(log: "lab/postfix/all.log", arguments: ["message", "alice@example.com"]),
    Question(log: "lab/postfix/expired.log", arguments: ["message", "alice@example.com", "--all"]),
    Question(log: "pages/hermes.log", arguments: ["user", "hermes"]),
    Question(log: "lab/uw-imap/all.log", arguments: ["user", "alice"]),
    Question(log: "pages/hermes.log", arguments: ["host", "192.0.2.7"]),
    Question(log: "lab/postfix/all.log", arguments: ["host", "mx1.example.net"]),
    Question(log: "pages/hermes.log", arguments: ["host", "mail"]),
  ]
  static let formats = ["text", "json", "markdown", "html"]

  static func page(_ question: Question, _ format: String, _ files: [String]) throws -> String {
    let ended = try CommandTests.run(
      question.arguments + ["--format", format, "--year", "2026", "--timezone", "UTC"] + files,
      // So wide that no place is parted.
      environment: ["COLUMNS": "400"])
    #expect(ended.status == 0 && ended.errors.isEmpty && !ended.output.isEmpty, "\(ended.errors)")
    guard let file = files.first else { return ended.output }
    let folder = URL(filePath: file).deletingLastPathComponent().path + "/"
    // Markdown guards some of its signs.
    return ended.output.replacing(folder, with: "").replacing(folder.replacing(/[-._]/) { "\\\($0.0)" }, with: "")
  }

  @Test(arguments: questions, formats) func packed(_ question: Question, _ format: String) throws {
    let bytes = try SameBytesTests.bytes(question.log)
    let folder = try SameBytesTests.Folder()
    let file = try folder.write("maillog", bytes)
    let whole = try Self.page(question, format, [file])
    let place = Self.formats.firstIndex(of: format) ?? 0
    let packing = Packing.allCases[(place + question.testDescription.utf8.count) % Packing.allCases.count]
    let other = try SameBytesTests.Folder()
    #expect(try Self.page(question, format, [other.write("maillog", packing.pack(bytes))]) == whole, "\(packing)")
  }

  // MARK: Threads

  struct Sink: PassSink {
    var users: UserSearch
    var hosts: HostLedger
    var wantsSessionsInOrder: Bool { false }

    mutating func event(_ event: Event) {
      users.observe(event)
      hosts.observe(event)
    }

    mutating func session(_ session: Session) {
      users.observe(session)
      hosts.observe(session)
    }

    mutating func message(_ message: MessageTrace) {
      users.observe(message)
      hosts.observe(message)
    }
  }

  /// The pages of a user and a host, with the lines parsed in the thread that reads, or in several.
  static func pages(_ log: String, _ user: String, _ host: String, parsers: Int) -> [String] {
    var options = PassOptions()
    options.year = 2026
    options.zone = .utc
    options.now = LogRun.now
    options.wantsSessions = true
    options.wantsMessages = true
    options.wantsFindings = true
    options.blockSize = 4_096
    options.parsers = parsers
    let time = LocalTime { _ in 0 }
    var sink = Sink(
      users: UserSearch(UserName(user), time: time, reason: { ReplyReading.phrase(of: $0) }),
      hosts: HostLedger(
        HostQuery(host), asked: host, reasonOfReply: { ReplyReading.phrase(ofReply: $0, dsn: $1) },
        reason: { ReplyReading.phrase(of: $0) }))
    let path = MessageCommandTests.fixtures.appending(path: log).path
    let result = Pass(
      groups: InputPlan.resolve([path]).groups, options: options, grammar: LogRun.grammar, diagnoses: Diagnoses.all
    ).run(&sink)
    let say = Wording.english
    let facts = LogFacts(result, since: nil, until: nil)
    var pages = [
      HostPage(sink.hosts, asked: host, entries: result.entries(say), facts: facts, time: time, say: say).page
    ]
    if case .found(let story) = sink.users.result {
      pages.append(
        UserPage(story, asked: user, entries: result.entries(say), facts: facts, time: time, say: say).page)
    }
    return pages.map { "\($0)" }
  }

  @Test(arguments: [
    ("pages/hermes.log", "hermes", "192.0.2.7"), ("lab/uw-imap/all.log", "alice", "mail"),
    ("lab/postfix/all.log", "alice", "mx1.example.net"),
  ]) func withAnyNumberOfThreads(_ log: String, _ user: String, _ host: String) {
    let alone = Self.pages(log, user, host, parsers: 0)
    #expect(alone.count == 2)
    for parsers in 1...3 { #expect(Self.pages(log, user, host, parsers: parsers) == alone, "\(parsers)") }
  }

  /// Without the places of lines, which are those of each file, and how the text is wrapped, which depends on them.
  static func withoutPlaces(_ page: String) -> String {
    page.replacing(/maillog(\\?\.\d)?:\d+/, with: "@").replacing(/"log\.file\.path":\[[^\]]*\]/, with: "@")
      .replacing(/"log\.file\.path":"maillog(\.\d)?"/, with: "@").replacing(/"path":"maillog(\.\d)?"/, with: "@")
      .replacing(/"(log\.)?(line|offset)":\d+/, with: "@")
      .replacing(/"event\.evidence":\[[^\]]*\]/, with: "@")
      .replacing(/[-\s|]+/, with: " ")
  }

  @Test(arguments: questions, formats) func inPartsCutAnywhere(_ question: Question, _ format: String) throws {
    let bytes = try SameBytesTests.bytes(question.log)
    let plain = try SameBytesTests.Folder()
    let whole = Self.withoutPlaces(try Self.page(question, format, [plain.write("maillog", bytes)]))
    var state = UInt64(17 + format.utf8.count + question.testDescription.utf8.count)
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    for _ in 0..<2 {
      let cuts = [random(bytes.count), random(bytes.count), random(bytes.count)].sorted()
      let parts = zip([0] + cuts, cuts + [bytes.count]).map { Array(bytes[$0..<$1]) }
      let folder = try SameBytesTests.Folder()
      var files: [String] = []
      for (age, part) in parts.reversed().enumerated() {
        let packing = Packing.allCases[(age + cuts[0]) % Packing.allCases.count]
        files.append(
          try folder.write(age == 0 ? "maillog" : "maillog.\(age)", age % 2 == 0 ? part : packing.pack(part)))
      }
      files.swapAt(0, random(files.count))
      #expect(Self.withoutPlaces(try Self.page(question, format, files)) == whole, "cut at \(cuts)")
    }
  }
}
