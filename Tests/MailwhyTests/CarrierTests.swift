import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// The same lines in whatever carries them are the same events.
@Suite struct CarrierTests {
  static let plain = Result { try PlainLine.lab("postfix").prefix(400) + PlainLine.lab("uw-imap").prefix(100) }

  static func run(_ lines: [String], blockSize: Int = 65_536) -> LogRun { LogRun(lines: lines, blockSize: blockSize) }

  @Test(arguments: CarrierForm.all) func sameEvents(_ form: CarrierForm) throws {
    let plain = try Self.plain.get()
    let expected = Self.run(plain.map(\.line)).events
    let lines = plain.map(form.write)
    let found = Self.run(lines).events
    try #require(found.count == expected.count)
    var offset = 0
    for (number, (one, other)) in zip(found, expected).enumerated() {
      // A unit names no program, so that what several programs write alike may be either's.
      if form.name.hasSuffix("with-unit"), plain[number].program.hasPrefix("postfix/") == false { continue }
      #expect(one.code == other.code, "\(lines[number])")
      #expect(one.fields == other.fields, "\(lines[number])")
      #expect(one.text == other.text)
      #expect(one.program == form.program(plain[number]), "\(lines[number])")
      #expect(one.host == (form.hasHost ? other.host : ""))
      if form.hasProcess { #expect(one.pid == other.pid) }
      #expect(one.time?.seconds == (form.hasTime ? other.time?.seconds : nil), "\(lines[number])")
      #expect(one.number == number + 1 && one.offset == offset)
      offset += lines[number].utf8.count + 1
    }
  }

  /// A file may have lines of all forms, and each block seam anywhere.
  @Test(arguments: [1_500, 4_096, 1_048_576]) func formsMayMix(_ blockSize: Int) throws {
    let plain = try Self.plain.get()
    let forms = CarrierForm.all.filter { $0.hasTime && !$0.name.hasSuffix("with-unit") }
    let expected = Self.run(plain.map(\.line)).events
    let lines = plain.enumerated().map { number, line in
      number % 3 == 0 ? line.line : forms[number % forms.count].write(line)
    }
    let found = Self.run(lines, blockSize: blockSize)
    #expect(found.events.map(\.code) == expected.map(\.code))
    #expect(found.events.map(\.fields) == expected.map(\.fields))
    #expect(found.events.map { $0.time?.seconds } == expected.map { $0.time?.seconds })
  }

  @Test func findingsShowTheLineAndNotItsCarrier() throws {
    let plain = try Self.plain.get()
    let form = try #require(CarrierForm.all.first { $0.name == "journalctl -o json" })
    let expected = Self.run(plain.map(\.line)).findings
    let found = Self.run(plain.map(form.write)).findings
    #expect(found.map(\.code) == expected.map(\.code))
    for one in found where one.code.rawValue.hasPrefix("delivery.") {
      for evidence in one.evidence {
        let text = try #require(evidence.text)
        #expect(!text.contains("__REALTIME_TIMESTAMP") && text.contains(plain[evidence.place.line - 1].text.prefix(60)))
      }
    }
  }

  // MARK: Formats of several lines a record

  static func export(_ line: PlainLine, isBinary: Bool) -> String {
    var text = "__CURSOR=s=a;i=1\n__REALTIME_TIMESTAMP=\(line.seconds)123456\n_HOSTNAME=\(line.host)\n"
    if isBinary {
      let length = (0..<8).map { Character(UnicodeScalar(UInt8(truncatingIfNeeded: line.text.utf8.count >> ($0 * 8)))) }
      text += "MESSAGE\n\(String(length))\(line.text)\n"
    } else {
      text += "MESSAGE=\(line.text)\n"
    }
    return text + "SYSLOG_IDENTIFIER=\(line.program)\nSYSLOG_PID=\(line.pid)\n_PID=1\n\n"
  }

  static func pretty(_ line: PlainLine) -> String {
    """
    {
    \t"__CURSOR" : "s=a;i=1",
    \t"__REALTIME_TIMESTAMP" : "\(line.seconds)123456",
    \t"_HOSTNAME" : "\(line.host)",
    \t"MESSAGE" : \(CarrierForm.quoted(line.text)),
    \t"OTHER" : [
    \t\t"a", "b"
    \t],
    \t"SYSLOG_IDENTIFIER" : "\(line.program)",
    \t"SYSLOG_PID" : "\(line.pid)"
    }

    """
  }

  static func events(_ line: PlainLine) -> String {
    "data: {\"__CURSOR\":\"a\",\"__REALTIME_TIMESTAMP\":\"\(line.seconds)123456\",\"_HOSTNAME\":\"\(line.host)\","
      + "\"MESSAGE\":\(CarrierForm.quoted(line.text)),\"SYSLOG_IDENTIFIER\":\"\(line.program)\",\"_PID\":\"\(line.pid)\"}\n\n"
  }

  @Test(arguments: ["export", "export, binary", "json-pretty", "json-sse"], [700, 1_048_576])
  func recordsOfSeveralLines(_ name: String, _ blockSize: Int) throws {
    // A length byte over 127 would not be one byte in a text.
    let plain = try Self.plain.get().filter { $0.text.utf8.count < 128 }
    let expected = Self.run(plain.map(\.line)).events
    var text = ""
    var places: [(line: Int, offset: Int)] = []
    var line = 1
    for one in plain {
      places.append((line, text.utf8.count))
      let record =
        switch name {
        case "export": Self.export(one, isBinary: false)
        case "export, binary": Self.export(one, isBinary: true)
        case "json-pretty": Self.pretty(one)
        default: Self.events(one)
        }
      text += record
      line += record.utf8.count { $0 == 0x0A }
    }
    let run = LogRun(Array(text.utf8), blockSize: blockSize)
    try #require(run.events.count == expected.count)
    #expect(run.events.map(\.code) == expected.map(\.code))
    #expect(run.events.map(\.fields) == expected.map(\.fields))
    #expect(run.events.map(\.program) == expected.map(\.program))
    #expect(run.events.map { $0.time?.seconds } == expected.map { $0.time?.seconds })
    #expect(run.events.map(\.number) == places.map(\.line))
    #expect(run.events.map(\.offset) == places.map(\.offset))
    // Of a line that a session keeps by its place alone the text is not known where the input can't be read again.
    #expect(run.findings.allSatisfy { !$0.evidence.isEmpty })
  }

  // MARK: Hostile texts

  /// What a client chose, in a message that imitates a line, stays a message.
  static let forged = "Nov 24 01:44:28 mail postfix/smtpd[7]: connect from evil.example[192.0.2.1]"

  @Test(arguments: [
    #"{"SYSLOG_IDENTIFIER":"sshd","MESSAGE":"TEXT"}"#,
    #"{"SYSLOG_IDENTIFIER":"sshd","MESSAGE":"x\nTEXT"}"#,
    #"{"SYSLOG_IDENTIFIER":"sshd","MESSAGE":["TEXT","b"]}"#,
    // Cut, with something behind, with a key twice: nothing of it is believed.
    #"{"SYSLOG_IDENTIFIER":"sshd","MESSAGE":"TEXT"#,
    #"{"MESSAGE":"TEXT","SYSLOG_IDENTIFIER":"ssh"#,
    #"{"MESSAGE":"TEXT"} x"#,
    #"{"message":"a","message":"TEXT"}"#,
    #"{"message":"TEXT","program":"sshd","program":"postfix/smtpd"}"#,
    #"{"log":"x\nTEXT\n","stream":"stdout"}"#,
    #"{"other":{"message":"TEXT"}}"#,
    #"{"log":"x","nested":[{"log":"TEXT"}]}"#,
    "some text  | TEXT", "[pod/x y] TEXT", "[other] TEXT", "a|TEXT", "2026-11-24T01:44:28Z x TEXT",
  ])
  func imitationsAreNoLines(_ form: String) {
    let run = Self.run([form.replacing("TEXT", with: Self.forged)])
    #expect(run.events.count == 1)
    #expect(run.events.allSatisfy { $0.code == "unknown" && $0.program != "postfix/smtpd" }, "\(run.events)")
  }

  /// A container's long line goes on in the next; in a file that begins otherwise that part is nobody's line.
  @Test func partsOfALongLineAreNoLines() {
    let long = String(repeating: "x", count: 16_384)
    let lines = [
      "a line of something else",
      #"{"log":"\#(long)","stream":"stdout","time":"2026-11-24T01:44:28Z"}"#,
      #"{"log":"\#(Self.forged)\n","stream":"stderr","time":"2026-11-24T01:44:28Z"}"#,
      #"{"log":"\#(Self.forged)\n","stream":"stdout","time":"2026-11-24T01:44:28Z"}"#,
      #"{"log":"\#(Self.forged)\n","stream":"stdout","time":"2026-11-24T01:44:28Z"}"#,
      "2026-11-24T01:44:28Z stdout P Nov 24 01:44:28 mail postfix/smtpd[7]: connect from ",
      "2026-11-24T01:44:28Z stdout P \(Self.forged)",
      "2026-11-24T01:44:28Z stdout F \(Self.forged)",
      "2026-11-24T01:44:28Z stdout F \(Self.forged)",
    ]
    for size in [20_000, 1_048_576] {
      let codes = Self.run(lines, blockSize: size).events.map(\.code)
      #expect(
        codes == [
          "unknown", "unknown", "postfix.connect", "unknown", "postfix.connect", codes[5], "unknown", "unknown",
          "postfix.connect",
        ])
      #expect(codes[5] != "postfix.connect")
    }
  }

  /// How an engine writes a line whose text is longer than it likes, and which of two streams it is of.
  static func broken(_ text: String, form: String, stream: String = "stdout", partSize: Int = 16_384) -> [String] {
    let bytes = Array(text.utf8)
    let starts = stride(from: 0, to: max(1, bytes.count), by: partSize)
    return starts.map { start in
      let end = min(bytes.count, start + partSize)
      let part = String(decoding: bytes[start..<end], as: UTF8.self)
      let isLast = end == bytes.count
      return form == "docker"
        ? "{\"log\":\(CarrierForm.quoted(part + (isLast ? "\n" : ""))),\"stream\":\"\(stream)\","
          + "\"time\":\"2026-11-24T01:44:\(28 + start / partSize).5Z\"}"
        : "2026-11-24T01:44:\(28 + start / partSize).5Z \(stream) \(isLast ? "F" : "P") \(part)"
    }
  }

  @Test(arguments: ["docker", "kubernetes"], [20_000, 1_048_576])
  func partsOfALongLineAreOneLine(_ form: String, _ blockSize: Int) throws {
    // A client's text ends at a break, so that what follows imitates a line; backslashes stand before the break too.
    let recipient = String(repeating: "\\", count: 9_000) + String(repeating: "a", count: 7_200)
    let head = "Nov 24 01:44:28 mail postfix/smtpd[7]: NOQUEUE: reject: RCPT from x.example[192.0.2.7]: 550 5.1.1 <"
    let tail =
      "@example.com>: Recipient address rejected: User unknown; from=<a@b.example> to=<c@d.example> proto=ESMTP helo=<x>"
    let filler = String(repeating: "b", count: 16_384 - head.utf8.count - recipient.utf8.count)
    let line = head + recipient + filler + Self.forged + tail
    let other = Self.broken(
      "Nov 24 01:44:28 mail postfix/smtpd[8]: connect from y.example[192.0.2.8]", form: form, stream: "stderr")
    let parts = Self.broken(line, form: form)
    try #require(parts.count == 2)
    let last = Self.broken("Nov 24 01:44:30 mail postfix/smtpd[7]: disconnect from x.example[192.0.2.7]", form: form)
    let lines = [parts[0]] + other + [parts[1]] + last
    let events = Self.run(lines, blockSize: blockSize == 20_000 ? 70_000 : blockSize).events
    try #require(events.count == 3)
    #expect(events.map(\.code) == ["postfix.connect", "postfix.reject", "postfix.disconnect"])
    #expect(events.map(\.number) == [2, 1, 4])
    #expect(events[1].offset == 0 && events[2].offset == lines[..<3].reduce(0) { $0 + $1.utf8.count + 1 })
    #expect(events[1].fields[.sourceIP] == "192.0.2.7" && events[1].text.hasSuffix("helo=<x>"))
    #expect(events[1].time?.description == "2026-11-24T01:44:28.500Z")
  }

  /// A line without an end, of which the last part is missing or which is longer than any log's, costs no memory and is
  /// told as damaged; what follows it is read.
  @Test(arguments: ["docker", "kubernetes"]) func endlessLinesAreBounded(_ form: String) throws {
    let long = "Nov 24 01:44:28 mail postfix/smtpd[7]: connect from " + String(repeating: "x", count: 900_000)
    let parts = Self.broken(long, form: form)
    let next = Self.broken("Nov 24 01:44:30 mail postfix/smtpd[7]: disconnect from x.example[192.0.2.7]", form: form)
    let whole = Self.run(next + parts + next, blockSize: 1_048_576)
    #expect(whole.events.count == 3 && whole.events[2].code == "postfix.disconnect")
    #expect(whole.findings.contains { $0.code == .logDamaged })
    let open = Self.run(next + parts.dropLast(), blockSize: 1_048_576)
    #expect(open.events.count == 2 && open.events[0].code == "postfix.disconnect")
  }

  @Test func escapesAreOneLine() throws {
    let line =
      #"{"SYSLOG_IDENTIFIER":"a b\n","_HOSTNAME":"h\u0000","MESSAGE":"\ud800 \u0000\n\tx\u00e4\ud83d\udcec\q\u12"}"#
    let event = try #require(Self.run([line]).events.first)
    #expect(event.program == "a_b_" && event.host == "h_")
    #expect(event.text == "\u{FFFD} #000#012#011xä📬q\u{FFFD}12")
  }

  @Test(.timeLimit(.minutes(10))) func hugeTextsAreBounded() {
    let huge = String(repeating: #"\n"#, count: 500_000)
    let nested = String(repeating: "[", count: 30_000)
    let lines = [
      #"{"SYSLOG_IDENTIFIER":"x","MESSAGE":"\#(huge)"}"#, #"{"a":\#(nested)"#, #"{"a":\#(nested),"MESSAGE":"x"}"#,
      #"{"log":"\#(String(repeating: "{", count: 60_000))"}"#, String(repeating: "{\"a\":", count: 12_000),
      #"{"SYSLOG_IDENTIFIER":"x","MESSAGE":"\#(String(repeating: "é", count: 30_000))"}"#,
    ]
    for size in [70_000, 1_048_576] { #expect(Self.run(lines, blockSize: size).events.count == lines.count) }
  }

  @Test(arguments: 1...8) func anyDamageIsRead(_ seed: Int) throws {
    var numbers = MutationTests.Numbers(state: UInt64(seed))
    let plain = try Self.plain.get()
    var bytes: [UInt8] = []
    for number in 0..<300 {
      let form = CarrierForm.all[Int.random(in: 0..<CarrierForm.all.count, using: &numbers)]
      bytes += Array(form.write(plain[number]).utf8) + [0x0A]
    }
    for _ in 0..<1_500 {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0...4, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.remove(at: place)
      case 2:
        let byte = ([0, 0x1B, 0x22, 0x5B, 0x5C, 0x5D, 0x7B, 0x7C, 0x7D, 0x75] as [UInt8]).randomElement(using: &numbers)
        bytes.insert(byte ?? 0, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 30))
      default:
        let piece = Array(bytes[place..<min(bytes.count, place + 60)])
        bytes.insert(contentsOf: piece, at: Int.random(in: 0..<bytes.count, using: &numbers))
      }
    }
    let run = LogRun(bytes, blockSize: 3_000)
    let whole = LogRun(bytes, blockSize: 1_048_576)
    #expect(run.events.count == whole.events.count)
    #expect(run.events.map(\.code) == whole.events.map(\.code))
    #expect(run.events.map(\.fields) == whole.events.map(\.fields))
  }

  /// Damaged records of several lines are read to their end; the next is whole, unless a length was damaged, which alone
  /// tells where a binary value ends.
  @Test(arguments: 1...6) func damagedRecordsAreRead(_ seed: Int) throws {
    var numbers = MutationTests.Numbers(state: UInt64(seed))
    let plain = try Self.plain.get()
    for form in 0..<3 {
      let text = plain.prefix(100).map { line in
        switch form {
        case 0: Self.export(line, isBinary: true)
        case 1: Self.pretty(line)
        default: Self.events(line)
        }
      }.joined()
      var bytes = Array(text.utf8)
      for _ in 0..<200 {
        let place = Int.random(in: 30..<bytes.count, using: &numbers)
        switch Int.random(in: 0...2, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        default: bytes.insert([0x0A, 0, 0x3D, 0x7B, 0x22].randomElement(using: &numbers) ?? 0, at: place)
        }
      }
      bytes += Array(text.utf8)
      // What a damaged length swallows may be longer than a line of a small block.
      let run = LogRun(bytes, blockSize: 66_000)
      let whole = LogRun(bytes, blockSize: 1_048_576)
      #expect(run.events.map(\.text) == whole.events.map(\.text))
      #expect(run.events.map(\.number) == whole.events.map(\.number))
      if form > 0 { #expect(run.events.count > 50) }
    }
  }

  // MARK: Time

  @Test func yearFollowsFromTheCarrier() throws {
    // Read in January, written in December; and the file is one of 2026 by its date.
    let line = "Dec 31 23:59:58 mail postfix/smtpd[7]: connect from unknown[192.0.2.1]"
    let run = Self.run([
      #"{"@timestamp":"2024-01-01T00:00:10Z","message":"\#(line)"}"#,
      #"{"log":"\#(line)\n","stream":"stdout","time":"2023-12-31T22:59:58.5Z"}"#,
    ])
    #expect(run.events.map { $0.time?.description } == ["2023-12-31T23:59:58Z", "2023-12-31T22:59:58.500Z"])
  }

  @Test func numbersThatAreTimes() {
    let times = [
      "1795484668", "1795484668.5", "1795484668123", "\"1795484668123456\"", "\"1795484668123456789\"", "1e9",
    ]
    let run = Self.run(times.map { #"{"timestamp":\#($0),"program":"sshd","message":"x"}"# })
    #expect(
      run.events.map { $0.time?.description } == [
        "2026-11-24T01:44:28Z", "2026-11-24T01:44:28.500Z", "2026-11-24T01:44:28.123Z", "2026-11-24T01:44:28.123456Z",
        "2026-11-24T01:44:28.123456Z", nil,
      ])
  }
}
