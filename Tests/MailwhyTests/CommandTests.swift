import Foundation
import Testing

/// The program as a user runs it: what it prints, where, and how it ends.
@Suite struct CommandTests {
  struct Ending {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program stands beside the tests.
  static let program =
    Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    .map { $0.deletingLastPathComponent().appending(path: "mailwhy") } ?? URL(filePath: ".build/debug/mailwhy")

  static let examples = ArticleTests.path.deletingLastPathComponent()
  static let article = ArticleTests.path.path

  static func run(
    _ arguments: [String], input: String? = nil, shell: String? = nil, environment: [String: String] = [:]
  ) throws -> Ending {
    let process = Process()
    if let shell {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", shell, program.path] + arguments
    } else {
      process.executableURL = program
      process.arguments = arguments
    }
    process.environment = ["TZ": "UTC", "COLUMNS": "80", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      .merging(environment) { $1 }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try Data((input ?? "").utf8).write(to: files[0])
    for file in files.dropFirst() { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: try String(decoding: Data(contentsOf: files[1]), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// A file with some bytes, gone after the test.
  static func withFile(_ bytes: [UInt8], name: String = "log", _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    try body(file.path)
  }

  // MARK: Faults: one clear sentence, and the rest is served

  @Test func aMissingFileIsToldAndTheRestServed() throws {
    let ended = try Self.run(["sessions", "/nowhere/maillog", Self.article])
    #expect(ended.status == 3)
    #expect(ended.errors == "mailwhy: Cannot open /nowhere/maillog (No such file or directory): check the path.\n")
    #expect(ended.output.split(separator: "\n").count == 4)
  }

  @Test func aCutGzipFileIsServedAsFarAsItGoes() throws {
    let whole = try Self.run([], shell: "gzip -nc \(Self.article)")
    #expect(whole.status == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    process.arguments = ["-c", "gzip -nc \(Self.article) | head -c 220 > \(file.path)"]
    try process.run()
    process.waitUntilExit()
    let ended = try Self.run(["events", file.path])
    #expect(ended.status == 3)
    #expect(ended.errors.contains("The gzip file") && ended.errors.contains("ends too early, after"))
    #expect(ended.errors.split(separator: "\n").count == 1)
    #expect(ended.output.contains("uw-imap.init"))
  }

  @Test func wrongUsageIsStatusTwo() throws {
    for arguments in [
      ["--no-such-option"], ["report", "--format", "csv"], ["sessions", "--year", "12"],
      ["--timezone", "Mars/Olympus", Self.article],
    ] {
      let ended = try Self.run(arguments)
      #expect(ended.status == 2, "\(arguments)")
      #expect(!ended.errors.isEmpty && ended.output.isEmpty)
    }
  }

  @Test func helpAndVersionAreNoFaults() throws {
    for arguments in [["--help"], ["sessions", "--help"], ["--version"]] {
      let ended = try Self.run(arguments)
      #expect(ended.status == 0)
      #expect(ended.errors.isEmpty && !ended.output.isEmpty)
    }
    #expect(try Self.run(["report", "--help"]).output.contains("Examples:"))
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    let ended = try Self.run([], shell: "\"$0\" events \(Self.examples.path)/maillog | head -n 1")
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty)
    #expect(ended.output.split(separator: "\n").count == 1)
  }

  @Test func aFullDiskIsTold() throws {
    let ended = try Self.run([], shell: "\"$0\" events \(Self.examples.path)/maillog > /dev/full")
    #expect(ended.status == 4)
    #expect(
      ended.errors == "mailwhy: Cannot write the output (No space left on device): make room, or send it elsewhere.\n")
  }

  @Test func anEmptyLogIsNoHealth() throws {
    try Self.withFile([]) { path in
      let ended = try Self.run([path])
      #expect(ended.status == 0)
      #expect(ended.output.contains("There is nothing in this log, so nothing can be said."))
    }
  }

  @Test func aLogOfNobodyKnownIsNoHealth() throws {
    try Self.withFile(Array("Oct  4 10:59:51 mail foo[1]: bar\n".utf8)) { path in
      let ended = try Self.run([path])
      #expect(ended.output.contains("Only 0.0 % of the lines were understood"))
      #expect(!ended.output.contains("Nothing wrong was found."))
    }
  }

  @Test func strangeBytesAreRead() throws {
    var bytes =
      Array("Oct  4 10:59:51 mail ipop3d[1]: Login user=".utf8) + [0, 0xFF, 0x1B]
      + Array("[2J host=[192.0.2.1] nmsgs=1/1\r\n".utf8)
    bytes += Array(repeating: UInt8(ascii: "x"), count: 200_000) + [0x0A] + [0, 0, 0]
    try Self.withFile(bytes) { path in
      for command in ["report", "events", "sessions", "messages", "findings"] {
        let ended = try Self.run([command, path])
        #expect(ended.status == 0)
        #expect(!ended.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
      }
      #expect(try Self.run(["events", path]).output.split(separator: "\n").count == 3)
      #expect(try Self.run(["findings", path]).output.contains("log.damaged"))
    }
  }

  // MARK: Records

  @Test func recordsAreJSON() throws {
    for command in ["events", "sessions", "messages", "findings"] {
      let lines = try Self.run([command, Self.examples.path + "/maillog"]).output.split(separator: "\n")
      #expect(!lines.isEmpty)
      for line in lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object != nil)
        #expect(object?.values.contains { $0 is NSNull } == false, "absent when unknown, never null")
      }
      let document = try Self.run([command, "--format", "json", Self.examples.path + "/maillog"]).output
      let array = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [Any]
      #expect(array?.count == lines.count)
      let table = try Self.run([command, "--format", "csv", Self.examples.path + "/maillog"]).output
      #expect(table.split(separator: "\r\n").count == lines.count + 1)
    }
  }

  @Test func noneFormatPrintsNothing() throws {
    let ended = try Self.run(["report", "--format", "none", Self.article])
    #expect(ended.status == 0 && ended.output.isEmpty && ended.errors.isEmpty)
  }

  @Test func theSameLogGivesTheSameBytes() throws {
    let log = Self.examples.path + "/maillog"
    for command in ["events", "sessions", "messages", "findings"] {
      let whole = try Self.run([command, "--year", "2026", "-"], input: String(contentsOfFile: log, encoding: .utf8))
        .output
      // The same through a packer: the path is - both times.
      for packer in ["gzip -nc", "bzip2 -c", "xz -c", "zstd -qc"] {
        let tool = packer.split(separator: " ")[0]
        guard
          FileManager.default.isExecutableFile(atPath: "/usr/bin/\(tool)")
            || FileManager.default.isExecutableFile(atPath: "/bin/\(tool)")
        else { continue }
        let packed = try Self.run([], shell: "\(packer) \(log) | \"$0\" \(command) --year 2026 -")
        #expect(packed.output == whole, "\(command) through \(packer)")
      }
    }
  }

  @Test func standardInputHasTheYearThatIsTold() throws {
    let line = "Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23\n"
    let ended = try Self.run(["events", "--year", "2019", "--timezone", "UTC", "-"], input: line)
    #expect(ended.output.contains(#""@timestamp":"2019-10-04T10:59:51Z""#))
  }

  @Test func rotatedPartsAreOneTimeline() throws {
    let text = try String(contentsOfFile: Self.examples.path + "/maillog", encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ part: ArraySlice<Substring>, _ name: String) throws {
      try Data((part.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: name))
    }
    try write(lines.prefix(100), "maillog.2")
    try write(lines.dropFirst(100).prefix(217), "maillog.1")
    try write(lines.dropFirst(317), "maillog")
    let whole = try Self.run(["messages", "--year", "2026", Self.examples.path + "/maillog"])
    let parts = try Self.run([
      "messages", "--year", "2026", folder.path + "/maillog", folder.path + "/maillog.2", folder.path + "/maillog.1",
    ])
    #expect(parts.output == whole.output)
    let directory = try Self.run(["messages", "--year", "2026", folder.path])
    #expect(directory.output == whole.output)
  }

  @Test func timesMayBeLimited() throws {
    let ended = try Self.run([
      "events", "--year", "2026", "--since", "2026-10-04 11:02", "--until", "2026-10-04 11:03", Self.article,
    ])
    #expect(ended.output.split(separator: "\n").count == 3)
  }

  /// As the help writes them, though they begin with a hyphen.
  @Test(arguments: ["-2h", "-3d"]) func timesAgoAreNoOptions(_ ago: String) throws {
    for arguments in [
      ["events", "--since", ago, "-"], ["events", "--until", ago, "-"], ["host", "192.0.2.7", "--since", ago, "-"],
      ["dialects", "--draft", "--since", ago, "-"],
    ] {
      let ended = try Self.run(arguments, input: "")
      #expect(ended.status < 2 && !ended.errors.contains("--"), "\(arguments): \(ended.errors)")
    }
  }

  // MARK: What people see

  @Test func explainDrawsTheLine() throws {
    let line = "Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23"
    let ended = try Self.run(["explain", line])
    #expect(ended.status == 0)
    #expect(ended.output.contains("uw-imap.login"))
    #expect(ended.output.contains("user.name              hermes"))
    #expect(ended.output.contains("It does not tell: How many messages were downloaded"))
    for text in ended.output.split(separator: "\n") { #expect(text.count <= 80, "\(text)") }
    #expect(try Self.run(["explain", "nothing that is known"]).status == 1)
    // Without date and host a line is of the program that it names, and of nobody else.
    let tagged = try Self.run([
      "explain",
      "dovecot: master: Warning: service(imap-login): process_limit (100) reached, client connections are being dropped",
    ])
    #expect(tagged.output.contains("dovecot.process-limit"))
    let pid = try Self.run(["explain", "postfix/smtpd[2101]: lost connection after AUTH from unknown[203.0.113.66]"])
    #expect(pid.output.contains("postfix.lost-connection") && pid.output.contains("process.pid"))
    let nobody = try Self.run(["explain", "Oct  4 10:59:51 mail exim[4711]: cannot frobnicate the hamster"])
    #expect(nobody.output.contains("exim.other") && nobody.status == 1)
    let bare = try Self.run(["explain", "Logout user=??? host=[192.0.2.9]"])
    #expect(bare.status == 0 && bare.output.contains("uw-imap.logout"))
  }

  @Test func explainReadsReplies() throws {
    let known = try Self.run([
      "explain",
      "550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550 5.7.26 Gmail requires",
    ])
    #expect(known.status == 0)
    #expect(known.output.contains("neither SPF nor DKIM"))
    #expect(known.output.contains("mailwhy explain delivery.authentication-policy"))
    let unknown = try Self.run(["explain", "451 4.3.1 the hamster sleeps"])
    #expect(unknown.status == 0)
    #expect(unknown.output.contains("Its words are not known here"))
    #expect(unknown.output.contains("no room left"))
    #expect(try Self.run(["explain", "4.2.2"]).output.contains("The mailbox is full"))
    #expect(try Self.run(["explain", "5.1.3"]).output.contains("written wrongly"))
    #expect(try Self.run(["explain", "5.3.0"]).output.contains("not tried again by itself"))
    #expect(try Self.run(["explain", "550"]).output.contains("for good"))
    #expect(try !Self.run(["explain", "550"]).output.contains("words are not known"))
  }

  @Test func explainJoinsTheLinesOfAReply() throws {
    let ended = try Self.run([
      "explain", "--format", "ndjson", "452-4.2.2 The recipient's inbox\n452-4.2.2 is out of storage\n452 4.2.2 space",
    ])
    #expect(ended.output.split(separator: "\n").count == 1)
    #expect(ended.output.contains("\"mail.reply\":\"452 4.2.2 The recipient's inbox is out of storage space\""))
    #expect(ended.output.contains("\"finding.code\":\"delivery.mailbox-full\""))
    #expect(ended.output.contains("\"explain.retry\":\"helps\""))
  }

  @Test func explainTellsTheChapterOfACode() throws {
    let ended = try Self.run(["explain", "access.stale-password"])
    #expect(ended.status == 0)
    #expect(
      ended.output.contains("What to do:") && ended.output.contains("Unless:") && ended.output.contains("Example:"))
    #expect(!ended.output.contains("{") && ended.output.contains("SUBJECT"))
    #expect(try Self.run(["explain", "access.no-such-thing"]).status == 1)
  }

  @Test func explainTakesAnExcerpt() throws {
    let lines = [
      "Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23",
      "Oct  4 10:59:52 mail postfix/smtp[1]: 4XyZ01A: to=<a@example.net>, relay=mx.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.2.2, status=bounced (host mx.example.net[203.0.113.10] said: 552 5.2.2 user is over quota (in reply to RCPT TO command))",
    ]
    let ended = try Self.run(["explain", "--format", "json", lines.joined(separator: "\n")])
    #expect(ended.status == 0)
    #expect(ended.output.hasPrefix("[{") && ended.output.hasSuffix("}]\n"))
    #expect(ended.output.contains("uw-imap.login") && ended.output.contains("postfix.bounced"))
    #expect(ended.output.contains("delivery.mailbox-full"))
  }

  @Test func theReportFitsTheTerminal() throws {
    let ended = try Self.run(["report", "--year", "2026", "--verbose", Self.examples.path + "/maillog"])
    for text in ended.output.split(separator: "\n") where !text.contains("/") { #expect(text.count <= 80, "\(text)") }
    #expect(!ended.output.contains("\u{1B}"))
    #expect(try Self.run(["report", "--color", "always", Self.article]).output.contains("\u{1B}["))
  }

  @Test func dialectsAreListed() throws {
    let all = try Self.run(["dialects"]).output
    #expect(all.contains("uw-imap: ") && all.contains("postfix: "))
    #expect(try Self.run(["dialects", "nothing"]).status == 1)
  }

  /// The whole face of the program, kept as a file: a change of it is seen.
  @Test(arguments: ["": "report-article.txt", "it": "report-article-it.txt"]) func theReportIsAsItWas(
    _ language: String, _ name: String
  ) throws {
    let golden = Lab.folder.deletingLastPathComponent().appending(path: name)
    let ended = try Self.run(
      ["report", "--year", "2004", "--verbose", "Examples/article.log"]
        + (language.isEmpty ? [] : ["--lang", language]),
      shell: "cd \(Self.examples.deletingLastPathComponent().path) && \"$0\" \"$@\"")
    let known = try? String(contentsOf: golden, encoding: .utf8)
    if known == nil { try Data(ended.output.utf8).write(to: golden) }
    #expect(
      known == ended.output,
      "a new file was written, or the report has changed: look at it, and delete the old file if it is better")
  }
}
