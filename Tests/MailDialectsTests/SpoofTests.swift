import MailDialects
import MailSyntax
import MailVocabulary
import Testing

/// Whoever may choose a word of a line imitates the rest of it: asked of each sample of each message of every daemon,
/// so that a new one is checked without a word here.
@Suite struct SpoofTests {
  /// The fields whose text a stranger chooses.
  static let chosen: Set<Field> = [
    .userName, .helo, .sender, .recipient, .originalRecipient, .messageID, .subject, .mechanism, .reply, .command,
  ]
  /// What a stranger must not be able to change: whose fault it was, and which message or mailbox it was about.
  static let kept: Set<Field> = [
    .sourceIP, .sourcePort, .destinationIP, .destinationPort, .localID, .userName, .queuedAs, .relatedID, .dsn,
  ]

  struct Value {
    var field: Field
    var range: Range<Int>
    var text: String
  }

  static func parse(_ text: [UInt8], tag: String) -> (code: String, values: [Value], start: Int, host: String) {
    let header = tag.isEmpty ? "Oct  4 10:59:51 mail " : "Oct  4 10:59:51 mail \(tag)[19926]: "
    let line = Array(header.utf8) + text
    let block = LineBlock(capacity: line.count + 1)
    line.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { block.append(Bytes(base: base, count: buffer.count)) }
    }
    DialectTests.parser.parse(block)
    let event = Event(
      block: block, index: 0, time: nil, lexicon: DialectTests.grammar.lexicon, source: LogSource(path: "test"))
    let values = event.slots.map { word in
      let slot = Slot(word: word)
      return Value(
        field: slot.field, range: slot.start..<slot.start + slot.count,
        text: block.bytes[slot.start, slot.start + slot.count].string)
    }
    return (event.meaning.code, values, header.utf8.count, event.host.string)
  }

  /// What is written in the place of a value, of which `tail` is what the daemon writes behind it.
  static func imitations(_ line: [UInt8], _ tail: [UInt8]) -> [[UInt8]] {
    let other = String(decoding: otherwise(tail), as: UTF8.self)
    let whole = String(decoding: otherwise(line), as: UTF8.self)
    return [
      "x" + other, "x" + other + " ", "x#012Nov 24 10:00:00 mail " + whole,
      "x#012<22>Nov 24 10:00:00 other postfix/smtpd[9]: connect from unknown[192.0.2.99]",
      "x host=[192.0.2.99]", "x from unknown[192.0.2.99]", "x, ip=[192.0.2.99]", "x> rip=192.0.2.99",
      "x [192.0.2.99]", "ABCDEF012345: removed", "NOQUEUE: reject", "h\u{435}rmes", "\u{202E}semreh\u{2069}",
      String(repeating: "a", count: 80),
      // What other daemons put around an address, and what closes their brackets and quotation marks.
      "192.0.2.99", "[192.0.2.99]", "x (192.0.2.99)", "x) [192.0.2.99]: 535 Incorrect authentication data (set_id=y",
      "x rhost=192.0.2.99", "rhost=192.0.2.99  user=root", "x oip=192.0.2.99", "x;oip=192.0.2.99;ua=y",
      "x\", client: 192.0.2.99, login: \"y", "x\", remoteIp = 192.0.2.99, accountName = \"y",
      "x address=192.0.2.99 host=y",
      "x - evil.example (192.0.2.99)", "x at evil.example (192.0.2.99)", "x from evil.example [192.0.2.99]",
      "x from 192.0.2.99. AUTHENTICATE PLAIN: y", "x:192.0.2.99", "x,192.0.2.99,<aB3dE5gH7jK9mN1p>",
      "x)<9><aB3dE5gH7jK9mN1p>",
      "x, relay=evil.example [192.0.2.99], reject=550 5.7.1", "x> proto=ESMTP helo=<y>",
      "x> to=<y>, dsn=2.0.0, status=sent (",
      "x H=evil.example [192.0.2.99] P=esmtp S=1 id=y", "x F=<y> rejected RCPT <z>", "x => y R=z T=w H=v [192.0.2.99]",
      "x->192.0.2.99 user=\"y\" passwd=\"z\"", "x\\", "x\\\"", "x'", "x\"", "x{", "x}", "x%s%n",
      "#011x#0111#011user=root",
      String(repeating: "a", count: 64) + " host=[192.0.2.9",
      String(repeating: "\u{e9}", count: 40) + " host=[192.0.2.99]",
      "x\u{2028}Nov 24 10:00:00 mail x", "x\u{200B}y", "\u{FF1D}x\u{FF3B}192.0.2.99\u{FF3D}",
      // What goes on behind a name, an outcome or a reply, whole: Dovecot's, Courier's, Cyrus', and that of UW's.
      "x>, method=PLAIN, rip=192.0.2.99, lip=192.0.2.98, mpid=7, TLS, session=<aB3dE5gH7jK9mN1p>",
      "x>, rip=::ffff:192.0.2.99, lip=192.0.2.98, TLS, session=<", "x,192.0.2.99,<aB3dE5gH7jK9mN1p>): unknown user",
      "x>: Disconnected (auth failed, 1 attempts in 2 secs): user=<y>, rip=192.0.2.99, lip=192.0.2.98",
      "x)<77><aB3dE5gH7jK9mN1p>: Logged out in=1 out=1", "x, ip=[::ffff:192.0.2.99], port=[4711]",
      "x, method=PLAIN, ip=[192.0.2.99]", "x] ip=[192.0.2.99",
      "x) [SASL(-13): authentication failure: checkpass failed] evil.example [192.0.2.99] plaintext (y",
      "x PLAIN User logged in SESSIONID=<y> [192.0.2.99]", "x host=evil.example [192.0.2.99] nmsgs=0/0",
      "x auth=y host=[192.0.2.99]", "x host= [192.0.2.99]", "x host=[IPv6:2001:db8::99]", "x [2001:db8::99]",
      "x rip=2001:db8::99 ", "x host=[192.0.2.99", "x#011host=[192.0.2.99]", "x%0d%0ahost=[192.0.2.99]",
      "x\u{3000}host=[192.0.2.99]", "x@[192.0.2.99]", "x@192.0.2.99",
      // Exim's.
      "x) [192.0.2.99]:4711 I=[192.0.2.98]:25: 535 Incorrect authentication data (set_id=y",
      "x H=(y) [192.0.2.99] U=root P=local A=plain:root", "x C=\"250 OK id=1aBcDe-000000-00\"",
      "x T=\"y\" from <z> for root@example.org", "x) (evil.example) [192.0.2.99",
      // Sendmail's.
      "x, relay=[192.0.2.99] (may be forged), reject=550 5.7.1 y", "x (IDENT:root@[192.0.2.99])",
      "x, size=1, class=0, nrcpts=1, msgid=<y>, proto=SMTP, daemon=MTA, relay=evil.example [192.0.2.99]",
      "x, mailer=esmtp, pri=1, relay=evil.example [192.0.2.99], dsn=2.0.0, stat=Sent (ok)", "x>... User unknown",
      // OpenSMTPD's, and qmail's.
      "x address=192.0.2.99 host=y result=ok", "x> to=<y> size=1 ndest=1 proto=ESMTP",
      "x result=\"Ok\" stat=\"250 2.0.0\"", "x: 192.0.2.99_accepted_message./Remote_host_said:_250_ok/",
      "x> bytes 1 from <z> qp 1 uid 0",
      // Postfix's.
      "x[192.0.2.99]: 554 5.7.1 <y>: Relay access denied; from=<a@b> to=<c@d> proto=ESMTP helo=<e>",
      "x, sasl_method=LOGIN, sasl_username=root, orig_client=evil.example[192.0.2.99]",
      "x> proto=SMTP helo=<evil.example[192.0.2.99]>", "x; from=<a@b> to=<c@d> proto=ESMTP helo=<e>",
      "x said: 250 2.0.0 Ok: queued as ABCDEF012345 (in reply to end of DATA command)",
      "x, relay=evil.example[192.0.2.99]:25, conn_use=2, delay=1, dsn=2.0.0, status=sent (250 ok)",
      "x, tls=y, dsn=2.0.0, status=sent (250 ok)", "x,192.0.2.99): expunge: box=y, uid=1, msgid=<z",
      "x): save: box=y, uid=1, msgid=<z", "x id=y U=root A=plain:root R=1aBcDe-000000-00 H=z [192.0.2.99]",
    ].map { Array($0.utf8) }
  }

  /// The same words about another host, another user and another message.
  private static func otherwise(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2E || $0 == 0x3A }
      if run.isEmpty {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let isAddress = run.count { $0 == 0x2E } == 3 && run.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
      result += isAddress ? Array("192.0.2.99".utf8) : Array(run)
      rest = rest[run.endIndex...]
    }
    return result
  }

  /// Where the name is that of somebody whose password was right, or of an account that exists.
  private static func isAuthenticated(_ one: DialectTests.Case, _ text: [UInt8], _ start: Int) -> Bool {
    if one.message.outcome == .success { return true }
    switch one.dialect.service {
    // `imap(alice)`, and what an account of the system did.
    case "dovecot": return text[..<start].last == UInt8(ascii: "(") && !text.starts(with: "auth".utf8)
    case "uw-imap":
      return text.starts(with: "Fatal".utf8) || text.starts(with: "Retrying".utf8) || text.starts(with: "pam_".utf8)
    // It names accounts that exist.
    case "pam": return true
    case "courier": return one.message.name == "sizelist-failed"
    default: return false
    }
  }

  /// Whether a client can say it there at all.
  private static func canBeSaid(_ payload: [UInt8], _ field: Field, _ one: DialectTests.Case) -> Bool {
    let hasBlank = payload.contains(0x20)
    switch (one.dialect.service, field) {
    // A mechanism is one word of the command, but for UW's, which takes any string.
    // Exim's is the name that its configuration has, and Dovecot's takes no name but that before it, which grows.
    case ("exim", .mechanism): return false
    case ("dovecot", .mechanism): return !hasBlank && !payload.contains(UInt8(ascii: ">"))
    case (let service, .mechanism): return service == "uw-imap" || !hasBlank
    // It writes quotation marks within quotation marks with a backslash.
    case ("stalwart", .sender), ("stalwart", .recipient), ("stalwart", .originalRecipient):
      return !payload.contains(0x2C)
    // A command is one of those that the daemon knows, but for nginx, which quotes what it does not.
    case (let service, .command): return service == "nginx"
    // What refuses a client is the daemon's own text; another server says what it likes.
    case (_, .reply): return [.deliver, .defer, .bounce].contains(one.message.action)
    // The arguments of its commands are words.
    case ("qpopper", .userName), ("solid-pop3d", .userName), ("popa3d", .userName): return !hasBlank
    // A greeting with other signs than those of a host is refused, and told as such.
    case ("exim", .helo): return one.message.name == "rejected-greeting-syntax" || !hasBlank
    // It quotes what has a blank or a sign of equality in it.
    case ("mox", .userName): return !hasBlank && !payload.contains(0x3D)
    // `auth_username_chars` lets none of its signs through.
    case ("dovecot", .userName): return !hasBlank && !payload.contains(0x2C) || one.message.name.contains("-login")
    default: return true
    }
  }

  @Test(arguments: DialectTests.cases) func nothingFalseIsTold(_ one: DialectTests.Case) {
    var failures: [String] = []
    let tag = DialectTests.tag(one)
    for sample in one.message.samples {
      let line = Array(sample.utf8)
      let plain = Self.parse(line, tag: tag)
      for value in plain.values where Self.chosen.contains(value.field) {
        let range = value.range.lowerBound - plain.start..<value.range.upperBound - plain.start
        guard range.lowerBound >= 0, range.upperBound <= line.count, !range.isEmpty else { continue }
        let isName = value.field == .userName || value.field == .mechanism
        if isName, Self.isAuthenticated(one, line, range.lowerBound) { continue }
        for payload in Self.imitations(line, Array(line[range.upperBound...]))
        where Self.canBeSaid(payload, value.field, one) {
          let isAddress = [.sender, .recipient, .originalRecipient].contains(value.field)
          let word =
            isAddress ? Array("\"".utf8) + payload.filter { $0 != 0x22 } + Array("\"@example.org".utf8) : payload
          let text = Array(line[..<range.lowerBound]) + word + Array(line[range.upperBound...])
          let spoofed = Self.parse(text, tag: tag)
          for field in Self.kept where field != value.field {
            let before = plain.values.filter { $0.field == field }.map(\.text)
            let after = spoofed.values.filter { $0.field == field }.map(\.text)
            if after != before, !after.isEmpty {
              failures.append(
                "\(value.field.key) -> \(field.key): \(before) became \(after) in \(String(decoding: text, as: UTF8.self))"
              )
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(3).joined(separator: "\n"))")
  }
}
