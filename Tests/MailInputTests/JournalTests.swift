import MailVocabulary
import Testing

@testable import MailInput

/// One at a time: a program that is started while another's pipe is being made would hold that open.
@Suite(.serialized) struct JournalTests {
  static func convert(_ text: String, pieces: Int = .max) -> String {
    var scanner = JournalScanner()
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + min(pieces, bytes.count))
      bytes[start..<end].withUnsafeBytes { scanner.feed($0, into: &out) }
      start = end
    }
    scanner.finish(into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  static let head = #""__REALTIME_TIMESTAMP":"1795484668123456","_HOSTNAME":"mail","SYSLOG_IDENTIFIER":"dovecot""#
  static let line = "2026-11-24T01:44:28.123456Z mail dovecot"

  static let table: [(json: String, line: String)] = [
    (#"{\#(head),"_PID":"77","MESSAGE":"hello"}"#, "\(line)[77]: hello\n"),
    (#"{"MESSAGE" : "hello" , \#(head) }"#, "\(line): hello\n"),
    // The process that syslog was told goes first, and so does the time at which it was.
    (#"{\#(head),"_PID":"77","SYSLOG_PID":"78","MESSAGE":"a"}"#, "\(line)[78]: a\n"),
    (
      #"{\#(head),"_SOURCE_REALTIME_TIMESTAMP":"1795484668000001","MESSAGE":"a"}"#,
      "2026-11-24T01:44:28.000001Z mail dovecot: a\n"
    ),
    (
      #"{"__REALTIME_TIMESTAMP":"0","_HOSTNAME":"m","_COMM":"exim 4","MESSAGE":"a"}"#,
      "1970-01-01T00:00:00.000000Z m exim_4: a\n"
    ),
    (#"{"MESSAGE":"nobody"}"#, "- - -: nobody\n"),
    // Texts.
    (#"{\#(head),"MESSAGE":null}"#, "\(line): \n"),
    (#"{\#(head),"MESSAGE":"a\"b\\c\/d"}"#, "\(line): a\"b\\c/d\n"),
    (#"{\#(head),"MESSAGE":"a\nb\tc\u0001\n"}"#, "\(line): a#012b#011c#001\n"),
    (#"{\#(head),"MESSAGE":"Gr\u00fc\u00dfe \ud83d\udcec ✉"}"#, "\(line): Grüße 📬 ✉\n"),
    (#"{\#(head),"MESSAGE":"\ud83dx \udcec \ud83d"}"#, "\(line): \u{FFFD}x \u{FFFD} \u{FFFD}\n"),
    (#"{\#(head),"MESSAGE":"\ud83d\ud83d\udcec"}"#, "\(line): \u{FFFD}📬\n"),
    (#"{\#(head),"MESSAGE":"\u00"}"#, "\(line): \u{FFFD}\n"),
    // Bytes that are not UTF-8 come as numbers.
    (#"{\#(head),"MESSAGE":[104,105, 10,127,195,188]}"#, "\(line): hi#012#177ü\n"),
    (#"{\#(head),"MESSAGE":[104,999,-1]}"#, "\(line): h#001\n"),
    // Several values: the first.
    (#"{\#(head),"MESSAGE":["one","two"]}"#, "\(line): one\n"),
    (#"{\#(head),"MESSAGE":[[111,110],[1,2]]}"#, "\(line): on\n"),
    (#"{\#(head),"MESSAGE":"one","MESSAGE":"two"}"#, "\(line): one\n"),
    // Fields of nobody's, of any kind.
    (#"{"A":[1,"x",[2]],"B":12.5e3,"C":true,"MESSAGE":"a",\#(head),"D":"}"}"#, "\(line): a\n"),
    // Several entries, and what is between them.
    ("-- No entries --\n{\(head),\"MESSAGE\":\"a\"}\n\n{\(head),\"MESSAGE\":\"b\"}\n", "\(line): a\n\(line): b\n"),
    ("{\(head),\"MESSAGE\":\"a\"}{\(head),\"MESSAGE\":\"b\"}", "\(line): a\n\(line): b\n"),
    // An entry that breaks off, and one after it.
    ("{\(head),\"MESSAGE\":\"brok\n{\(head),\"MESSAGE\":\"b\"}\n", "\(line): brok\n\(line): b\n"),
    ("{\(head),\"MESSAGE\":\"brok", "\(line): brok\n"),
    ("", ""), ("{}\n", ""), ("\n\n", ""), ("[[[}}", ""),
  ]

  @Test(arguments: table.indices, [1, 2, 7, Int.max])
  func entries(_ row: Int, _ pieces: Int) {
    #expect(Self.convert(Self.table[row].json, pieces: pieces) == Self.table[row].line)
  }

  @Test func hugeMessageIsBounded() {
    let text = String(repeating: "x", count: 10_000_000)
    let out = Self.convert("{\(Self.head),\"MESSAGE\":\"\(text)\"}\n{\(Self.head),\"MESSAGE\":\"b\"}\n")
    #expect(out.utf8.count < 200_000)
    #expect(out.utf8.count > InputReader.lineLimit)
    #expect(out.hasSuffix("\n\(Self.line): b\n"))
  }

  @Test func randomBytesDoNoHarm() {
    var dice = Dice(state: 5)
    let alphabet = Array(#"{}[]",:\u0d8 1MESAG"#.utf8) + [0x0A, 0x00, 0xFF]
    for _ in 0..<500 {
      var scanner = JournalScanner()
      var out: [UInt8] = []
      let bytes = (0..<200).map { _ in alphabet.randomElement(using: &dice) ?? 0 }
      bytes.withUnsafeBytes { scanner.feed($0, into: &out) }
      scanner.finish(into: &out)
      // Whatever was before, the next entry is whole.
      out.removeAll()
      Array("{\(Self.head),\"MESSAGE\":\"b\"}\n".utf8).withUnsafeBytes { scanner.feed($0, into: &out) }
      #expect(String(decoding: out, as: UTF8.self) == "\(Self.line): b\n")
    }
  }

  static func run(_ script: String) throws -> Reading {
    let source = try JournalSource(command: ["/bin/sh", "-c", script])
    return Reading(InputReader(source, path: "journal"), capacity: 4_096)
  }

  @Test(.timeLimit(.minutes(10)))
  func linesOfAProgram() throws {
    let entry = "{\(Self.head),\"MESSAGE\":\"a\"}"
    let reading = try Self.run("i=0; while [ $i -lt 2000 ]; do echo '\(entry)'; i=$((i+1)); done")
    #expect(reading.text == String(repeating: "\(Self.line): a\n", count: 2_000))
    #expect(reading.fault == nil)
  }

  @Test(.timeLimit(.minutes(10)))
  func failingProgramIsToldAfterItsLines() throws {
    let reading = try Self.run("echo '{\(Self.head),\"MESSAGE\":\"a\"}'; exit 3")
    #expect(reading.text == "\(Self.line): a\n")
    #expect(reading.fault == .journalFailed(status: 3))
    #expect(try Self.run("kill -9 $$").fault == .journalFailed(status: 137))
  }

  @Test func missingProgramIsTold() {
    #expect(throws: InputFault.cannotOpen(path: "/nowhere/journalctl", code: 2)) {
      try JournalSource(command: ["/nowhere/journalctl"])
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func programIsEndedWithItsReader() throws {
    let source = try JournalSource(command: ["/bin/sh", "-c", "exec sleep 1000"])
    #expect(source.isIdle)
  }
}
