import Foundation
import MailInput
import MailPipeline
import MailSyntax
import MailTestSupport
import MailVocabulary
import Testing

/// Who looks only among the lines that name a message finds what the whole log tells of it.
@Suite struct NamedSearchTests {
  static func options() -> PassOptions {
    var options = PassOptions()
    options.year = 2026
    options.now = LogRun.now
    options.wantsMessages = true
    return options
  }

  /// What the whole log tells.
  static func whole(_ query: MessageQuery, _ paths: String...) -> MessageSearch {
    var search = MessageSearch(query)
    _ = Pass(groups: InputPlan.resolve(paths).groups, options: options(), grammar: LogRun.grammar, diagnoses: [])
      .run(&search)
    return search
  }

  /// What the lines that name it tell; nil if they do not tell enough.
  static func named(
    _ query: MessageQuery, _ paths: String..., parsers: Int = 2, blockSize: Int = 4_096
  ) -> MessageSearch? {
    NamedSearch.find(query) { round, filter in
      var options = options()
      options.filter = filter
      options.parsers = parsers
      options.blockSize = blockSize
      return Pass(
        groups: InputPlan.resolve(paths).groups, options: options, grammar: LogRun.grammar, diagnoses: []
      ).run(&round)
    }?.search
  }

  /// What is found, as far as its own lines tell it.
  static func text(_ search: MessageSearch) -> [String] {
    search.hits.map {
      var message = $0
      (message.nextAttempt, message.expires) = (nil, nil)
      return "\(message)"
    } + ["\(search.count)"]
  }

  static let logs = JourneyFilterTests.logs

  @Test(arguments: logs) func theSameMessages(_ log: String) throws {
    let path = MessageCommandTests.fixtures.appending(path: log).path
    let messages = LogRun([UInt8](try Data(contentsOf: URL(filePath: path))), path: log).messages
    var found = 0
    for message in messages.prefix(60) {
      for text in message.localIDs.prefix(2) + [message.messageID].compactMap({ $0 }) {
        let query = MessageQuery(text: text)
        let whole = Self.text(Self.whole(query, path))
        for (parsers, blockSize) in [(0, 1 << 20), (2, 4_096), (3, 1_024)] {
          guard let named = Self.named(query, path, parsers: parsers, blockSize: blockSize) else { continue }
          found += 1
          #expect(Self.text(named) == whole, "\(text)")
        }
      }
    }
    #expect(messages.isEmpty || found > 0)
  }

  private static func write(_ log: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "maillog-\(UUID().uuidString)")
    try Data(log.utf8).write(to: file)
    return file.path
  }

  private static func message(_ id: String, _ second: Int, messageID: String = "1@example.com") -> String {
    let stamp = "Oct  4 10:00:\(second < 10 ? "0" : "")\(second) mail postfix"
    return """
      \(stamp)/smtpd[2101]: \(id): client=unknown[198.51.100.14]
      \(stamp)/cleanup[2102]: \(id): message-id=<\(messageID)>
      \(stamp)/qmgr[2100]: \(id): from=<alice@example.com>, size=1820, nrcpt=1 (queue active)
      \(stamp)/smtp[2104]: \(id): to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)
      \(stamp)/qmgr[2100]: \(id): removed

      """
  }

  @Test func theLinesInBetweenTellWhatTimeItIs() throws {
    // The id is used again two minutes later: two messages, since the line between them says that time has passed.
    let between = "Oct  4 10:01:30 mail CRON[77]: (root) CMD (true)\n"
    let later = Self.message("4XyZ01", 0).replacing("10:00:", with: "10:02:")
    let path = try Self.write(Self.message("4XyZ01", 0) + between + later)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let query = MessageQuery(text: "4XyZ01")
    let named = try #require(Self.named(query, path))
    #expect(named.count == 2)
    #expect(Self.text(named) == Self.text(Self.whole(query, path)))
  }

  @Test func linesKeepTheirNumbers() throws {
    let noise = (0..<500).map { "Oct  4 09:59:00 mail CRON[\($0)]: (root) CMD (true)\n" }.joined()
    let path = try Self.write(
      noise + Self.message("4XyZ01", 0) + noise + Self.message("4XyZ02", 1, messageID: "2@x.example"))
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (id, line) in [("4XyZ01", 501), ("4XyZ02", 1_006)] {
      let named = try #require(Self.named(MessageQuery(text: id), path))
      #expect(named.hits.first?.accepted?.line == line)
      #expect(Self.text(named) == Self.text(Self.whole(MessageQuery(text: id), path)))
    }
  }

  /// Of two logs, one has a clock that is an hour ahead for a while: its lines are merged as if it were not, though nobody
  /// reads most of them.
  @Test(arguments: [1 << 14, 1 << 20]) func linesOfSeveralLogsAreMergedAsTheyAre(_ blockSize: Int) throws {
    func noise(_ time: String, _ count: Int) -> String {
      (0..<count).map { "Oct  4 \(time) mail CRON[\($0)]: (root) CMD (true)\n" }.joined()
    }
    func parts(_ time: String) -> (accepted: String, rest: String) {
      let lines = Self.message("4XyZ01", 0).replacing("10:00:00", with: time).split(separator: "\n").map { $0 + "\n" }
      return (lines[..<2].joined(), lines[2...].joined())
    }
    let first = noise("09:59:00", 900) + parts("10:00:00").accepted + noise("10:00:05", 900)
    let second =
      noise("09:59:00", 900) + noise("11:00:00", 40) + parts("11:00:01").rest + noise("11:00:02", 40)
      + noise("10:00:05", 900)
    let paths = try (Self.write(first), Self.write(second))
    defer { for path in [paths.0, paths.1] { try? FileManager.default.removeItem(atPath: path) } }
    let query = MessageQuery(text: "4XyZ01")
    let whole = Self.whole(query, paths.0, paths.1)
    #expect(whole.count == 2)
    let named = try #require(Self.named(query, paths.0, paths.1, blockSize: blockSize))
    #expect(Self.text(named) == Self.text(whole))
  }

  /// Whose a tag of several daemons is stays known where a block, begun as one of few lines, is read whole after all.
  @Test func aBlockThatIsReadTwiceTellsWhoseItsTagsAre() {
    let block = LineBlock(capacity: 4_096)
    block.append(
      """
      Oct  4 10:00:00 mail imapd[21]: Login user=alice host=pc.example.com [198.51.100.14]
      Oct  4 11:00:00 mail imapd[22]: Login user=bob host=pc.example.com [198.51.100.14]

      """)
    var parser = LineParser(LogRun.grammar, filter: LineFilter(["alice"]), unwanted: .merged)
    parser.parse(block)
    #expect(block.numbers.count == 0 && block.lines.count == 2)
    #expect(block.hasSharedTags && block.lines[0].flags.contains(.shared))
  }

  @Test func anEscapedIDIsFound() throws {
    // A slash may be written in two ways in JSON: where a line may be an object, all of it is read.
    let plain = Self.message("4XyZ01", 0, messageID: "a/b@example.com")
    let object =
      #"{"log":"Oct  4 10:00:01 mail postfix\/cleanup[2102]: 4XyZ09: message-id=<a\/b@example.com>\n"}"# + "\n"
    let path = try Self.write(plain + object + Self.message("4XyZ02", 3, messageID: "other@example.com"))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let query = MessageQuery(text: "a/b@example.com")
    let whole = Self.whole(query, path)
    #expect(whole.count == 2)
    if let named = Self.named(query, path) { #expect(Self.text(named) == Self.text(whole)) }
  }

  @Test func whatOnlyTheWholeLogTellsIsLeftToIt() throws {
    let deferred = Self.message("4XyZ01", 0).replacing("status=sent", with: "status=deferred")
    let path = try Self.write(deferred + Self.message("4XyZ02", 1, messageID: "2@x.example"))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(Self.named(MessageQuery(text: "4XyZ01"), path)?.isSmooth == false, "when it expires follows from others")
    #expect(Self.named(MessageQuery(text: "4XyZ03"), path) == nil, "what is like it is looked for among all")
    #expect(Self.named(MessageQuery(text: "eva@example.net"), path) == nil, "an address may be in any line")
    #expect(Self.named(MessageQuery(text: "4XyZ02"), path) != nil)
  }
}
