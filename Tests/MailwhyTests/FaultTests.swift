import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// What goes wrong outside: one sentence on standard error, the exit status that was promised, and the rest is served.
@Suite struct FaultTests {
  static let log = CommandTests.examples.path + "/maillog"

  /// Runs a script in a directory of its own; `$0` is the program, `$1` a log.
  static func run(_ script: String) throws -> CommandTests.Ending {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mailwhy-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try CommandTests.run([log], shell: "cd \(folder.path) || exit 99\n" + script)
  }

  // MARK: Output

  @Test(arguments: [
    "report", "events --format csv", "sessions", "messages --format json", "findings", "redact",
    "message --id 32B0FF8E829",
  ]) func aFullDiskIsTold(_ command: String) throws {
    let ended = try Self.run("\"$0\" \(command) --year 2026 \"$1\" > /dev/full")
    #expect(ended.status == 4 || command.hasPrefix("message --id") && ended.status == 1)
    if ended.status == 4 {
      #expect(
        ended.errors
          == "mailwhy: Cannot write the output (No space left on device): make room, or send it elsewhere.\n")
    }
  }

  @Test(arguments: ["explain 'ipop3d[9]: Logout user=a host=[192.0.2.9]'", "dialects", "dialects --format csv"])
  func aFullDiskIsToldByThoseWhoReadNoLog(_ command: String) throws {
    let ended = try Self.run("\"$0\" \(command) > /dev/full")
    #expect(ended.status == 4)
    #expect(ended.errors.hasPrefix("mailwhy: Cannot write the output (No space left on device)"))
  }

  /// A limit of the size of files (`ulimit -f`) is told as a full disk is, and stops nothing with a signal.
  @Test func aLimitOfTheSizeOfFilesIsTold() throws {
    let written = try Self.run(#"ulimit -f 1; "$0" events --year 2026 "$1" > records"#)
    #expect(written.status == 4 && written.errors.hasPrefix("mailwhy: Cannot write the output (File too large)"))
    let kept = try Self.run(#"ulimit -f 1; "$0" message a@example.com --year 2026 - < "$1""#)
    #expect(kept.status == 3 && kept.errors.hasPrefix("mailwhy: ") && kept.errors.contains("File too large"))
  }

  @Test(arguments: ["report", "events", "redact", "dialects postfix", "explain x"])
  func aReaderThatLeavesEndsItQuietly(_ command: String) throws {
    let file = command.hasPrefix("dialects") || command.hasPrefix("explain") ? "" : "\"$1\""
    let ended = try Self.run("\"$0\" \(command) \(file) | head -c 1")
    #expect(ended.errors.isEmpty && ended.output.utf8.count == 1)
  }

  // MARK: Input

  /// Each is told once.
  @Test func tenThousandMissingFilesAreTold() throws {
    let ended = try Self.run(#""$0" sessions $(seq 1 10000) "$1" --year 2026 | wc -l"#)
    #expect(ended.errors.split(separator: "\n").count == 10_000 && ended.output != "0\n")
  }

  @Test func yearsThatWereReckonedIntoTheFutureAreTold() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    func date(_ days: Int) -> Date { Date.now.addingTimeInterval(Double(days) * 86_400) }
    // In the last days of a year January is taken for the one that was.
    guard calendar.component(.year, from: date(-2)) == calendar.component(.year, from: date(5)) else { return }
    func line(_ days: Int) -> String {
      let date = date(days)
      let parts = calendar.dateComponents([.month, .day], from: date)
      let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][parts.month! - 1]
      let day = String(parts.day!)
      return
        "\(month) \(day.count == 1 ? " " : "")\(day) 10:00:00 mail imapd[9]: Login user=a host=[192.0.2.9] nmsgs=1/1\n"
    }
    let beyond = try CommandTests.run(["events", "-"], input: line(-2) + line(5))
    #expect(beyond.status == 0)
    #expect(beyond.errors.contains("which is still to come: where its lines name no year, say that of the last one"))
    #expect(try CommandTests.run(["events", "-"], input: line(-3) + line(-2)).errors.isEmpty)
  }

  @Test func linksThatLeadInACircleAreTold() throws {
    let ended = try Self.run("ln -s b a; ln -s a b; \"$0\" events a \"$1\" | tail -n 1; exit ${PIPESTATUS:-0}")
    #expect(
      ended.errors.contains("Cannot open a (Too many levels of symbolic links): check where its symbolic links lead."))
    #expect(ended.output.contains("event.code"))
    #expect(try Self.run("ln -s b a; ln -s a b; \"$0\" events a \"$1\" > /dev/null").status == 3)
  }

  @Test func aNameWithALineEndIsOneSentence() throws {
    let ended = try Self.run("\"$0\" events \"$(printf 'mail\\nlog\\033[2J')\"")
    #expect(ended.status == 3)
    #expect(ended.errors == "mailwhy: Cannot open mail\\nlog\\u{1b}[2J (No such file or directory): check the path.\n")
  }

  /// A name of bytes that are no text cannot be said to the program: that is told, the rest is served, and the file can be
  /// read on standard input.
  @Test func aNameThatIsNoTextIsTold() throws {
    let make = "name=$(printf 'log\\377\\376'); cp \"$1\" \"$name\"; "
    let ended = try Self.run(make + "\"$0\" events --format csv --year 2026 \"$name\" \"$1\"")
    #expect(ended.status == 3 && ended.output.utf8.count { $0 == 0x0A } == 564)
    #expect(
      ended.errors == "mailwhy: Cannot open log\u{FFFD}\u{FFFD} (No such file or directory): check the path.\n",
      "\(ended.errors)")
    let piped = try Self.run(make + "\"$0\" events --year 2026 - < \"$name\" | wc -l")
    #expect(piped.output.trimmingCharacters(in: .whitespacesAndNewlines) == "563" && piped.errors.isEmpty)
  }

  @Test func aNamedPipeIsRead() throws {
    let ended = try Self.run("mkfifo pipe; cat \"$1\" > pipe & timeout 300 \"$0\" events --year 2026 pipe | wc -l")
    #expect(ended.output.trimmingCharacters(in: .whitespacesAndNewlines) == "563" && ended.errors.isEmpty)
  }

  @Test func aDirectoryThatIsClosedIsTold() throws {
    let ended = try Self.run(
      """
      mkdir closed; cp "$1" closed/maillog; chmod 000 closed; chmod 755 .
      if [ $(id -u) != 0 ]; then exec "$0" events closed; fi
      setpriv --reuid=65534 --regid=65534 --clear-groups "$0" --version > /dev/null 2>&1 || exit 77
      exec setpriv --reuid=65534 --regid=65534 --clear-groups "$0" events closed
      """)
    // Nobody may run the program here.
    if ended.status == 77 { return }
    #expect(ended.status == 3 && ended.errors.contains("Permission denied"))
  }

  @Test(arguments: ["gzip", "bzip2", "xz", "zstd"]) func packedFilesOfAllKinds(_ tool: String) throws {
    let pack = "command -v \(tool) > /dev/null || exit 77; \(tool) -c < \"$1\" > one; "
    let twice = try Self.run(pack + "cat one one > two; \"$0\" events --year 2026 two | wc -l")
    guard twice.status != 77 else { return }
    #expect(twice.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1126" && twice.errors.isEmpty)
    let cut = try Self.run(pack + "head -c 1000 one > cut; \"$0\" report --year 2026 cut > /dev/null")
    #expect(cut.status == 3 && cut.errors.contains("The \(tool) file cut ends too early, after"))
    let corrupt = try Self.run(
      pack
        + "head -c 700 one > bad; head -c 400 /dev/zero | tr '\\0' '\\252' >> bad; \"$0\" report --year 2026 bad > /dev/null"
    )
    #expect(corrupt.status == 3 && corrupt.errors.contains("file bad"))
    #expect(corrupt.errors.split(separator: "\n").count == 1)
  }

  /// What an editor or a shell of another system saved: its mark is passed over, and UTF-16 is told.
  @Test func filesOfAnotherSystem() throws {
    let marked = try Self.run(
      "(printf '\\357\\273\\277'; sed 's/$/\\r/' \"$1\") > log; \"$0\" events --format csv --year 2026 log | cut -d, -f1,3-9 > a; \"$0\" events --format csv --year 2026 \"$1\" | cut -d, -f1,3-9 | cmp - a"
    )
    #expect(marked.status == 0 && marked.output.isEmpty && marked.errors.isEmpty, "\(marked.output)\(marked.errors)")
    for coding in ["UTF-16", "UTF-16LE", "UTF-16BE"] {
      let wide = try Self.run(
        "iconv -t \(coding) \"$1\" > wide || exit 77; \"$0\" events --format csv --year 2026 wide \"$1\"")
      if wide.status == 77 { continue }
      #expect(wide.status == 3 && wide.output.utf8.count { $0 == 0x0A } == 564)
      #expect(
        wide.errors
          == "mailwhy: Cannot read wide, which is text in UTF-16: convert it with iconv -f UTF-16 -t UTF-8, and name the result.\n"
      )
    }
  }

  /// A program that is read as a log: no line of it has a time, and none is made up.
  @Test func whatHasNoTimeIsToldWithoutOne() throws {
    let text = try Self.run("\"$0\" report /bin/sh")
    #expect(text.status == 0 && text.output.contains("log.damaged") && text.output.contains("times, without a time;"))
    #expect(text.output.contains("Careful: Only 0.0 % of the lines were understood"))
    let page = try Self.run("\"$0\" report --format html /bin/sh; \"$0\" findings /bin/sh")
    let json = try Self.run("\"$0\" findings --format json /bin/sh")
    #expect(json.output.contains("log.damaged") && !json.output.contains("first_seen"))
    #expect(!json.output.contains("finding.status"))
    for said in [text, page, json] { #expect(!said.output.contains("1970") && said.errors.isEmpty) }
  }

  /// A log of 24 MB in 4,000 lines, more than is read ahead, whose reader waits after the first bytes: then something is
  /// done to it.
  private static func whileItIsRead(_ change: String) throws -> CommandTests.Ending {
    try run(
      """
      head -c 6000 /dev/zero | tr '\\0' x > x
      i=0; while [ $i -lt 100 ]; do i=$((i+1)); printf 'Nov 24 10:00:00 mail food[%d]: ' $i; cat x; echo; done > lines
      i=0; while [ $i -lt 40 ]; do i=$((i+1)); cat lines; done > log
      mkfifo out
      timeout 300 "$0" events --year 2026 log > out & program=$!
      exec 3< out
      dd bs=1 count=1 <&3 > /dev/null 2>&1
      \(change)
      cat <&3 | wc -l
      wait $program
      """)
  }

  @Test(arguments: [
    ("mv log old; echo 'Nov 24 10:00:00 mail food[9]: another' > log", 4_000), ("rm log", 4_000),
    ("echo 'Nov 24 10:00:00 mail food[9]: more' >> log", 4_001),
    ("mv log old; ln -s log log", 4_000),
  ]) func aLogThatIsMovedOrGrowsIsReadToItsEnd(_ change: String, _ lines: Int) throws {
    let ended = try Self.whileItIsRead(change)
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors)")
    #expect(ended.output.trimmingCharacters(in: .whitespacesAndNewlines) == String(lines))
  }

  @Test(arguments: [": > log", "truncate -s 100 log"]) func aLogThatIsCutIsTold(_ change: String) throws {
    let ended = try Self.whileItIsRead(change)
    #expect(ended.status == 3)
    #expect(ended.errors.hasPrefix("mailwhy: The file log was cut while it was read, after "))
    #expect(ended.errors.hasSuffix(" what comes before was read; name the file to which its lines were moved, too.\n"))
    let lines = try #require(Int(ended.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(lines > 0 && lines < 4_000)
  }

  /// Lines are read again for the report by their place: never those of a file that has taken the old one's.
  @Test func noLineOfAnotherFileIsEvidence() throws {
    let ended = try Self.run(
      """
      i=0
      while [ $i -lt 40 ]; do
        i=$((i+1)); echo "Nov 24 10:00:$((i+10)) mail ipop3d[$i]: Login failed user=alice auth=alice host=[203.0.113.66]"
      done > log
      mkfifo pipe
      timeout 300 "$0" findings --format json --year 2026 log pipe > told & program=$!
      exec 4> pipe
      # What comes from the pipe is waited for; then the log is opened.
      echo 'Nov 24 11:00:00 mail food[1]: x' >&4
      i=0; while [ $i -lt 100 ] && ! ls -l /proc/$program/fd /proc/$(pgrep -P $program 2> /dev/null || echo 0)/fd 2> /dev/null | grep -q '/log$'; do
        i=$((i+1)); sleep 0.1
      done
      sleep 1
      sed 's/203.0.113.66/192.0.2.1/' log > other; mv other log
      echo 'Nov 24 12:00:00 mail food[1]: x' >&4
      exec 4>&-
      wait $program; status=$?
      cat told; exit $status
      """)
    #expect(ended.status == 0 && ended.errors.isEmpty)
    #expect(ended.output.contains("access.") && !ended.output.contains("192.0.2.1"))
  }

  /// Gigabytes of nothing in a few kilobytes, in less memory than they would take.
  @Test(.timeLimit(.minutes(15)), arguments: ["gzip", "bzip2", "xz", "zstd"]) func aBombOfZerosIsRead(
    _ tool: String
  ) throws {
    let ended = try Self.run(
      """
      command -v \(tool) > /dev/null || exit 77
      head -c 50000000 /dev/zero | \(tool) -c > one; i=0; while [ $i -lt 8 ]; do i=$((i+1)); cat one; done > bomb
      (cat "$1" | \(tool) -c; cat bomb; cat "$1" | \(tool) -c) > packed
      ulimit -v 1000000; "$0" events --year 2026 packed | wc -l
      """)
    if ended.status == 77 { return }
    #expect(ended.errors.isEmpty && ended.status == 0)
    // The zeros stand before the first line of the second half.
    #expect(ended.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1126")
  }

  @Test(.timeLimit(.minutes(15))) func aBombOfOneLineIsCut() throws {
    let ended = try Self.run(
      "head -c 100000000 /dev/zero | tr '\\0' x | gzip -1 > bomb.gz; \"$0\" findings bomb.gz")
    #expect(ended.status == 0 && ended.errors.isEmpty)
    #expect(ended.output.contains("log.damaged"))
  }

  @Test(.timeLimit(.minutes(15))) func aLineOfAHundredMegabytesIsALine() throws {
    let ended = try Self.run(
      "(cat \"$1\"; head -c 100000000 /dev/zero | tr '\\0' x; echo; cat \"$1\") > big; \"$0\" events --year 2026 big | wc -l"
    )
    #expect(ended.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1127" && ended.errors.isEmpty)
  }

  // MARK: Interrupted

  /// What was read before the user stopped it is told, and that it is a part.
  @Test(.timeLimit(.minutes(10)), arguments: [["report"], ["report", "--format", "json"], ["events"]])
  func aReportThatWasStoppedSaysSo(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = CommandTests.program
    process.arguments = arguments + ["--year", "2026", "-"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(contentsOf: URL(filePath: CommandTests.article)))
    // The signal is waited for, and the pipe was emptied.
    var waiting: Int32 = 1
    for _ in 0..<600 where waiting > 0 || !Self.waitsForSignals(process.processIdentifier) {
      usleep(100_000)
      // The reading end is the program's alone by now; the writing end tells the same.
      _ = ioctl(input.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &waiting)
    }
    usleep(500_000)
    process.interrupt()
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationReason == .exit && process.terminationStatus == 3)
    #expect(
      said == "mailwhy: Stopped before the end of the log, as asked: what is said is about the lines that were read.\n")
    switch arguments {
    case ["report"]: #expect(told.contains("Careful: The reading was stopped before the end of the log"))
    case ["events"]: #expect(told.contains("uw-imap.init"))
    default: #expect(told.contains("\"stopped\":"))
    }
  }

  /// Whether a process leaves SIGINT to a thread that waits for it.
  private static func waitsForSignals(_ process: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigBlk:") }),
      let mask = UInt64(line.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16)
    else { return false }
    return mask & 1 << UInt64(SIGINT - 1) != 0
  }

  // MARK: Many

  /// Each a log of its own: one line of each is in the timeline, in time order, and none is told as a fault.
  @Test(.timeLimit(.minutes(15))) func thousandsOfFilesAreOneTimeline() throws {
    let ended = try Self.run(
      """
      mkdir logs; i=0
      while [ $i -lt 5000 ]; do
        i=$((i+1)); echo "Nov 24 10:00:0$((i%10)) mail ipop3d[$i]: Login user=u$i host=[192.0.2.9] nmsgs=1/1" > logs/mail-$i-box.log
      done
      ulimit -v 4000000; ulimit -n 256
      "$0" events --year 2026 logs > told; status=$?
      grep -o '"@timestamp":"[^"]*"' told | sort -c || exit 98
      wc -l < told; exit $status
      """)
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors.prefix(500))")
    #expect(ended.output.trimmingCharacters(in: .whitespacesAndNewlines) == "5000")
  }

  /// A hundred thousand hosts in a log: told, in bounded memory.
  @Test(.timeLimit(.minutes(15))) func aHundredThousandHosts() {
    var lines: [String] = []
    for number in 0..<100_000 {
      let address = "203.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)"
      lines.append("Nov 24 10:00:00 host\(number) postfix/smtpd[1]: connect from unknown[\(address)]")
    }
    let run = LogRun(lines: lines)
    #expect(run.events.count == 100_000 && run.findings.count < 100)
  }

  // MARK: Time

  /// Each second of two summer-time changes, a leap second, and the end of 32 bits: no line is lost, no gap is told.
  @Test(arguments: [
    ["2026-10-25T02:59:59+02:00", "2026-10-25T02:00:00+01:00"],
    ["2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"], ["2038-01-19T03:14:07Z", "2038-01-19T03:14:08Z"],
    ["2106-02-07T06:28:15Z", "2106-02-07T06:28:16Z"],
  ]) func timeGoesOn(_ stamps: [String]) throws {
    let run = LogRun(lines: stamps.map { "\($0) mail ipop3d[1]: Login user=a host=[192.0.2.9] nmsgs=1/1" })
    let times = run.events.compactMap(\.time)
    #expect(times.count == 2 && times[1].seconds(since: times[0]) <= 1 && times[1].seconds(since: times[0]) >= 0)
    #expect(run.findings.isEmpty)
  }
}
