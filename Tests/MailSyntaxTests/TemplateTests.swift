import MailSyntax
import MailVocabulary
import Testing

/// The template language and the matcher, one trap a test.
@Suite struct TemplateTests {
  /// Parses one line of a daemon that writes only these templates; message codes are their places.
  static func match(_ templates: [String], _ text: String) -> (place: Int?, fields: [Field: String]) {
    let messages = templates.enumerated().map { place, template in
      Message("\(place)", template, means: "A test.", samples: [])
    }
    let grammar = Grammar([Dialect(service: "test", programs: ["test"], messages: messages)])
    let line = "Oct  4 10:59:51 mail test[1]: " + text
    let block = LineBlock(capacity: line.utf8.count)
    block.append(line)
    var parser = LineParser(grammar)
    parser.parse(block)
    let event = Event(block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
    var fields: [Field: String] = [:]
    for word in event.slots {
      let slot = Slot(word: word)
      fields[slot.field] = block.bytes[slot.start, slot.start + slot.count].string
    }
    return (Int(event.meaning.code.dropFirst("test.".count)), fields)
  }

  @Test func theMoreExactWordingWins() {
    #expect(Self.match(["{} world", "hello world"], "hello world").place == 1)
    #expect(Self.match(["connect {}", "connect from {source}"], "connect from a[192.0.2.1]").place == 1)
  }

  @Test func whatFailsIsTriedAgainOtherwise() {
    let templates = ["a {mail.size} b", "a {event.reason:first} c"]
    #expect(Self.match(templates, "a 12 b").place == 0)
    let other = Self.match(templates, "a 12 c")
    #expect(other.place == 1)
    #expect(other.fields == [.reason: "12"])
  }

  @Test func optionalPartsMayBeThere() {
    let template = ["to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, delay={mail.delay}"]
    #expect(Self.match(template, "to=<a@b>, delay=1.5").fields == [.recipient: "a@b", .delay: "1.5"])
    #expect(
      Self.match(template, "to=<a@b>, orig_to=<c@d>, delay=2").fields
        == [.recipient: "a@b", .originalRecipient: "c@d", .delay: "2"])
  }

  @Test func hostileTextEndsWhereTheDaemonWrites() {
    let template = ["Login user={user.name} host={source}"]
    let found = Self.match(template, "Login user=x host=evil [192.0.2.1] host=pc [198.51.100.2]")
    #expect(found.fields[.sourceIP] == "198.51.100.2")
    #expect(found.fields[.userName] == "x host=evil [192.0.2.1]")
  }

  @Test func textThatIsWrittenTwiceIsHalved() {
    let template = ["failed user={user.name:twin} auth={user.effective.name} host={source}"]
    let name = "a auth=b host=[192.0.2.1]"
    let found = Self.match(template, "failed user=\(name) auth=\(name) host=[198.51.100.2]")
    #expect(found.fields[.userName] == name)
    #expect(found.fields[.effectiveUserName] == name)
    #expect(found.fields[.sourceIP] == "198.51.100.2")
  }

  @Test func quotedAddressesArePassedOver() {
    let template = ["from=<{email.from.address}> to=<{email.to.address}>"]
    let found = Self.match(template, "from=<\"x> to=<y\"@example.org> to=<z@example.com>")
    #expect(found.fields == [.sender: "\"x> to=<y\"@example.org", .recipient: "z@example.com"])
  }

  @Test(
    arguments: [
      ("name.example [192.0.2.1]", "192.0.2.1", "name.example", nil),
      ("name.example[192.0.2.1]:25", "192.0.2.1", "name.example", "25"),
      ("unknown[192.0.2.1]", "192.0.2.1", nil, nil),
      ("[192.0.2.1]", "192.0.2.1", nil, nil),
      ("192.0.2.1", "192.0.2.1", nil, nil),
      ("unknown[::ffff:192.0.2.1]", "192.0.2.1", nil, nil),
      ("[IPv6:2001:db8::1]", "2001:db8::1", nil, nil),
      ("a.example.[2001:db8::1]:25", "2001:db8::1", "a.example", "25"),
      ("name.example [192.0.", nil, "name.example", nil),
      ("UNKNOWN", nil, nil, nil),
      ("evil] [192.0.2.9] x [192.0.2.1]", "192.0.2.1", nil, nil),
    ] as [(String, String?, String?, String?)])
  func peers(_ text: String, _ address: String?, _ name: String?, _ port: String?) {
    let fields = Self.match(["from {source}"], "from " + text).fields
    #expect(fields[.sourceIP] == address)
    #expect(fields[.sourceDomain] == name)
    #expect(fields[.sourcePort] == port)
  }

  @Test func nullSenderIsAnEmptyField() {
    #expect(Self.match(["from=<{email.from.address}>,"], "from=<>,").fields == [.sender: ""])
  }

  @Test func namesForNobodyAreNone() {
    #expect(Self.match(["user={user.name} x"], "user=??? x").fields.isEmpty)
  }

  @Test func repeatedMessagesAreTheirText() {
    let found = Self.match(["hello {mail.size}"], "message repeated 3 times: [ hello 12]")
    #expect(found.place == 0)
    #expect(found.fields == [.repeatCount: "3", .size: "12"])
  }

  @Test(arguments: [
    ("{user.nam}", 1), ("a {user.name", 12), ("a } b", 2), ("{user.name:bad}", 11), ("{? a {? b} }", 6),
  ])
  func faultsAreTold(_ text: String, _ place: Int) {
    #expect { _ = try Template(text) } throws: { error in
      (error as? Template.ParseError)?.place == place
    }
  }

  @Test func bracesMayBeWritten() {
    #expect(Self.match(["a {{b} {mail.size}"], "a {b} 7").place == nil)
    #expect(Self.match(["a {{b {mail.size}"], "a {b 7").fields == [.size: "7"])
  }
}

extension TemplateTests {
  @Test func aDetourIsPassedOver() {
    let templates = [
      "imap: {~Info: }Login: {user.name}", "imap: {~Info: }Inactivity", "imap: {~Info: }{event.reason:word} ends",
    ]
    #expect(Self.match(templates, "imap: Login: alice").fields == [.userName: "alice"])
    #expect(Self.match(templates, "imap: Info: Login: alice").fields == [.userName: "alice"])
    #expect(Self.match(templates, "imap: Info: Inactivity").place == 1)
    #expect(Self.match(templates, "imap: Inactivity").place == 1)
    #expect(Self.match(templates, "imap: Info: It ends").fields == [.reason: "It"])
  }
}
