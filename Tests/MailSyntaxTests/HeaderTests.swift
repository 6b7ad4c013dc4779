import MailSyntax
import MailVocabulary
import Testing

/// The header in each form that loggers write.
@Suite struct HeaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var line: String
    /// `10-04 10:59:51` without a year, RFC 3339 with a zone, local time without; nil is no header.
    var time: String?
    var host = ""
    var program = ""
    var pid: Int32 = -1
    var text: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "BSD, day filled with a blank", line: "Oct  4 10:59:51 mail ipop3d[19926]: Login", time: "10-04 10:59:51",
      host: "mail", program: "ipop3d", pid: 19926, text: "Login"),
    Case(
      name: "BSD, one blank before the day", line: "Oct 4 10:59:51 mail ipop3d[19926]: Login", time: "10-04 10:59:51",
      host: "mail", program: "ipop3d", pid: 19926, text: "Login"),
    Case(
      name: "with a priority", line: "<22>Oct  4 10:59:51 mail ipop3d[19926]: Login", time: "10-04 10:59:51",
      host: "mail", program: "ipop3d", pid: 19926, text: "Login"),
    Case(
      name: "without a pid", line: "Oct 14 10:59:51 mail dovecot: imap-login: Login", time: "10-14 10:59:51",
      host: "mail", program: "dovecot", text: "imap-login: Login"),
    Case(
      name: "without a host", line: "Oct 14 10:59:51 postfix/smtpd[7]: connect from x", time: "10-14 10:59:51",
      program: "postfix/smtpd", pid: 7, text: "connect from x"),
    Case(
      name: "how grave it is before the tag",
      line: "2026-10-14T10:59:51+00:00 INFO    postfix/smtpd[7]: connect from x",
      time: "2026-10-14T10:59:51Z", program: "postfix/smtpd", pid: 7, text: "connect from x"),
    Case(
      name: "how grave it is, in a long word", line: "Oct 14 10:59:51 WARNING postfix/smtpd[7]: warning: x",
      time: "10-14 10:59:51", program: "postfix/smtpd", pid: 7, text: "warning: x"),
    Case(
      name: "a host with a name like that", line: "Oct 14 10:59:51 NOTICE dovecot: x", time: "10-14 10:59:51",
      host: "NOTICE", program: "dovecot", text: "x"),
    Case(
      name: "a queue number in the place of the process", line: "Oct 14 10:59:51 mail dma[2ec628.801a2d0a0]: trying",
      time: "10-14 10:59:51", host: "mail", program: "dma", text: "trying"),
    Case(
      name: "no tag, whatever is in brackets", line: "Oct 14 10:59:51 mail it[is no number of a process]: x",
      time: "10-14 10:59:51", host: "mail", text: "it[is no number of a process]: x"),
    Case(
      name: "with a fraction", line: "Oct 14 10:59:51.123 mail a[1]: b", time: "10-14 10:59:51.123", host: "mail",
      program: "a", pid: 1, text: "b"),
    Case(
      name: "BSD with a year", line: "Oct 14 2026 10:59:51 mail a[1]: b", time: "2026-10-14T10:59:51", host: "mail",
      program: "a", pid: 1, text: "b"),
    Case(
      name: "29 February", line: "Feb 29 10:59:51 mail a[1]: b", time: "02-29 10:59:51", host: "mail", program: "a",
      pid: 1, text: "b"),
    Case(name: "30 February", line: "Feb 30 10:59:51 mail a[1]: b", time: nil, text: "Feb 30 10:59:51 mail a[1]: b"),
    Case(name: "25 o'clock", line: "Oct 14 25:59:51 mail a[1]: b", time: nil, text: "Oct 14 25:59:51 mail a[1]: b"),
    Case(
      name: "a leap second", line: "Dec 31 23:59:60 mail a[1]: b", time: "01-01 00:00:00+", host: "mail", program: "a",
      pid: 1, text: "b"),
    Case(
      name: "FreeBSD's facility", line: "Oct 14 10:59:51 <mail.info> mail a[1]: b", time: "10-14 10:59:51",
      host: "mail", program: "a", pid: 1, text: "b"),
    Case(
      name: "RFC 3339 with an offset", line: "2026-11-24T02:44:28.123456+01:00 mail a[1]: b",
      time: "2026-11-24T01:44:28.123456Z", host: "mail", program: "a", pid: 1, text: "b"),
    Case(
      name: "RFC 3339 in UTC", line: "2026-11-24T01:44:28Z mail a[1]: b", time: "2026-11-24T01:44:28Z", host: "mail",
      program: "a", pid: 1, text: "b"),
    Case(
      name: "journalctl -o short-iso", line: "2026-11-24T01:44:28+0000 mail a[1]: b", time: "2026-11-24T01:44:28Z",
      host: "mail", program: "a", pid: 1, text: "b"),
    Case(
      name: "a blank for the T, no zone", line: "2026-11-24 01:44:28 mail a[1]: b", time: "2026-11-24T01:44:28",
      host: "mail", program: "a", pid: 1, text: "b"),
    Case(
      name: "RFC 5424", line: "<22>1 2026-11-24T01:44:28.5Z mail postfix 123 - - connect from x",
      time: "2026-11-24T01:44:28.500Z", host: "mail", program: "postfix", pid: 123, text: "connect from x"),
    Case(
      name: "RFC 5424 with structured data",
      line: "<22>1 2026-11-24T01:44:28Z mail a 1 ID [x@1 k=\"a ] \\\" b\"][y@2 z=\"1\"] text",
      time: "2026-11-24T01:44:28Z", host: "mail", program: "a", pid: 1, text: "text"),
    Case(
      name: "RFC 5424 without priority, all nil", line: "1 2026-11-24T01:44:28Z - - - - - text",
      time: "2026-11-24T01:44:28Z", text: "text"),
    Case(
      name: "RFC 5424, byte order mark", line: "<22>1 2026-11-24T01:44:28Z mail a 1 - - \u{FEFF}text",
      time: "2026-11-24T01:44:28Z", host: "mail", program: "a", pid: 1, text: "text"),
    Case(
      name: "last message repeated", line: "Oct 14 10:59:51 mail last message repeated 3 times",
      time: "10-14 10:59:51", host: "mail", text: "last message repeated 3 times"),
    Case(
      name: "MARK", line: "Oct 14 10:59:51 mail -- MARK --", time: "10-14 10:59:51", host: "mail", text: "-- MARK --"),
    Case(
      name: "an IPv6 host", line: "Oct 14 10:59:51 2001:db8::1 a[1]: b", time: "10-14 10:59:51", host: "2001:db8::1",
      program: "a", pid: 1, text: "b"),
    Case(name: "cut after the stamp", line: "Oct 14 10:59:51", time: "10-14 10:59:51", text: ""),
    Case(name: "cut in the stamp", line: "Oct 14 10:5", time: nil, text: "Oct 14 10:5"),
    Case(name: "no header at all", line: "hello world", time: nil, text: "hello world"),
    Case(name: "empty", line: "", time: nil, text: ""),
    Case(
      name: "a file of Exim's", line: "2026-11-24 01:44:28 1abcDE-000123-Xy <= a@b", time: "2026-11-24T01:44:28",
      text: "1abcDE-000123-Xy <= a@b"),
    Case(
      name: "a file with a zone, a fraction and a pid",
      line: "2026-11-24 02:44:28.123 +0100 [77] Start queue run: pid=77",
      time: "2026-11-24T01:44:28.123Z", pid: 77, text: "Start queue run: pid=77"),
    Case(
      name: "an id before a word with a colon", line: "2026-11-24 01:44:28 1abcDE-00000000123-Xy12 DKIM: d=x",
      time: "2026-11-24T01:44:28", text: "1abcDE-00000000123-Xy12 DKIM: d=x"),
    Case(
      name: "a number before a word with a colon", line: "2026-11-24 01:44:28 pid 5888: SIGHUP received",
      time: "2026-11-24T01:44:28", text: "pid 5888: SIGHUP received"),
    Case(
      name: "a blank for the T, a tag without a pid", line: "2026-11-24 01:44:28 mail dovecot: imap-login: Login",
      time: "2026-11-24T01:44:28", host: "mail", program: "dovecot", text: "imap-login: Login"),
    Case(
      name: "TAI64N", line: "@4000000043f3a1b2075bcd15 new msg 7", time: "2006-02-15T21:48:24.123456Z",
      text: "new msg 7"),
    Case(name: "no TAI64N", line: "@400000004 new msg 7", time: nil, text: "@400000004 new msg 7"),
    Case(
      name: "a stamp and keys", line: "Nov 24 01:44:28 host=a.example tls=on", time: "11-24 01:44:28",
      text: "host=a.example tls=on"),
    Case(
      name: "a pid that is no number", line: "Oct 14 10:59:51 mail a[x]: b", time: "10-14 10:59:51", host: "mail",
      program: "a", text: "b"),
  ]

  @Test(arguments: cases) func header(_ one: Case) {
    let block = LineBlock(capacity: max(1, one.line.utf8.count))
    block.append(one.line)
    let header = SyslogHeader(block.bytes)
    let bytes = block.bytes
    #expect(bytes[header.hostStart, header.hostStart + header.hostCount].string == one.host)
    #expect(bytes[header.programStart, header.programStart + header.programCount].string == one.program)
    #expect(header.pid == one.pid)
    #expect(bytes[header.textStart, bytes.count].string == one.text)
    #expect(Self.told(header) == one.time)
  }

  static func told(_ header: SyslogHeader) -> String? {
    switch header.stampKind {
    case .none: return nil
    case .absolute: return Instant(microseconds: header.stamp).description
    case .local:
      return String(Instant(microseconds: header.stamp).description.dropLast())
    case .yearless:
      // Counted from the start of a leap year: 2000 was one.
      let start = CivilTime(year: 2000, month: 1, day: 1).microsecondsAsUTC
      let text = Instant(microseconds: start + header.stamp).description.dropLast()
      let shown = text.dropFirst(5).replacing("T", with: " ")
      return text.hasPrefix("2001") ? shown + "+" : String(shown)
    }
  }

  /// Whatever the bytes, the parts lie inside the line.
  @Test func anyBytesAreRead() {
    var generator = SystemRandomNumberGenerator()
    let seeds = Self.cases.map { Array($0.line.utf8) }
    for round in 0..<20_000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
        }
      }
      let block = LineBlock(capacity: max(1, bytes.count))
      bytes.withUnsafeBufferPointer { buffer in
        if let base = buffer.baseAddress { block.append(Bytes(base: base, count: buffer.count)) }
      }
      let header = SyslogHeader(block.bytes)
      #expect(header.textStart <= bytes.count)
      #expect(header.hostStart + header.hostCount <= bytes.count)
      #expect(header.programStart + header.programCount <= bytes.count)
    }
  }
}
