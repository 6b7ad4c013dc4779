import Foundation
import MailDialects
import MailSyntax
import MailTestSupport
import MailVocabulary
import Testing

@testable import MailRedaction

/// A redacted log tells the same troubles of other people.
@Suite struct RedactionTests {
  static let lab = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/lab")
  static let grammar = Grammar(Dialects.all)
  static let emptyBook = NameBook(Dialects.all)

  static func redact(_ log: [UInt8], queueIDs: Bool = false) -> [UInt8] {
    let block = LineBlock(capacity: log.count + 1)
    log.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { block.append(Bytes(base: base, count: buffer.count)) }
    }
    var parser = LineParser(grammar)
    parser.parse(block)
    var book = emptyBook
    func event(_ index: Int) -> Event {
      Event(block: block, index: index, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
    }
    for index in 0..<block.lines.count { book.observe(event(index)) }
    var redactor = LineRedactor(Pseudonyms(PseudonymTests.hash), book: book, replacesQueueIDs: queueIDs)
    return (0..<block.lines.count).flatMap { redactor.redact(event($0)) + [0x0A] }
  }

  static func redact(_ line: String, queueIDs: Bool = false) -> String {
    String(decoding: redact(Array(line.utf8), queueIDs: queueIDs).dropLast(), as: UTF8.self)
  }

  /// A log of every daemon of the lab: all scenarios in one where there is such a file, else some of them.
  static let logs: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: lab.path)) ?? []).sorted()
    .flatMap { daemon -> [String] in
      let all = ((try? FileManager.default.contentsOfDirectory(atPath: lab.appending(path: daemon).path)) ?? [])
        .filter { $0.hasSuffix(".log") && !$0.hasSuffix(".rfc3339.log") }.sorted()
      if all.contains("all.log") { return [daemon + "/all.log"] }
      return all.enumerated().filter { $0.offset % (1 + all.count / 12) == 0 }.map { "\(daemon)/\($0.element)" }
    } + ["sendmail-8.18/msp-good.log", "sendmail-8.18/msp-set-sender.log", "dovecot/pam-good.log", "amavis/banned.log"]

  /// Code, severity, certainty and count: what a finding says, but for the names.
  static func troubles(_ run: LogRun) -> [String] {
    run.findings.map { "\($0.code) \($0.severity) \($0.confidence) \($0.count) \($0.subject.type)" }.sorted()
  }

  /// For each value, the place of the first one that is the same but for the size of letters.
  static func joins(_ values: [String]) -> [Int] {
    var first: [String: Int] = [:]
    return values.enumerated().map { place, value in
      let key = value.lowercased()
      if first[key] == nil { first[key] = place }
      return first[key] ?? place
    }
  }

  @Test(arguments: logs) func theSameFindings(_ name: String) throws {
    let log = [UInt8](try Data(contentsOf: Self.lab.appending(path: name)))
    let plain = LogRun(log)
    for queueIDs in [false, true] {
      let other = LogRun(Self.redact(log, queueIDs: queueIDs))
      #expect(Self.troubles(other) == Self.troubles(plain))
      #expect(other.events.map(\.code) == plain.events.map(\.code))
      #expect(other.sessions.map(\.outcome) == plain.sessions.map(\.outcome))
      #expect(
        other.messages.map { $0.recipients.map(\.outcome) } == plain.messages.map { $0.recipients.map(\.outcome) })
      // Who is one stays one, who are two stay two.
      #expect(Self.joins(other.sessions.map { $0.user ?? "" }) == Self.joins(plain.sessions.map { $0.user ?? "" }))
      #expect(
        Self.joins(other.sessions.map { $0.sourceIP ?? "" }) == Self.joins(plain.sessions.map { $0.sourceIP ?? "" }))
      #expect(
        Self.joins(other.messages.map { $0.messageID ?? "" }) == Self.joins(plain.messages.map { $0.messageID ?? "" }))
      #expect(other.messages.map(\.localIDs.count) == plain.messages.map(\.localIDs.count))
      #expect(other.messages.map(\.related.count) == plain.messages.map(\.related.count))
    }
  }

  /// No name of the log is left, wherever it stood.
  @Test(arguments: logs) func noNameIsLeft(_ name: String) throws {
    let log = [UInt8](try Data(contentsOf: Self.lab.appending(path: name)))
    let plain = LogRun(log)
    let other = String(decoding: Self.redact(log), as: UTF8.self)
    let words = Set(other.split { !$0.isLetter && !$0.isNumber && !"@.:_-".contains($0) }.map(String.init))
    for event in plain.events {
      for (field, value) in event.fields {
        switch field {
        case .sender, .recipient, .originalRecipient:
          guard value.contains("@"), !value.contains(" "), !value.hasSuffix("@") else { continue }
          #expect(!other.contains(value), "\(field) \(value)")
        case .userName:
          let word = Array(value.lowercased().utf8)
          guard value.count > 3, !Self.emptyBook.isWording(word), !Pseudonyms.roles.contains(value) else { continue }
          #expect(!words.contains(value), "\(field) \(value)")
        case .sourceIP where !value.hasPrefix("127.") && value != "::1":
          #expect(!words.contains(value), "\(field) \(value)")
        case .messageID where value.count > 8: #expect(!other.contains(value), "\(field) \(value)")
        default: continue
        }
      }
    }
  }

  @Test func theJoinsSurvive() {
    let lines = [
      "Nov 24 10:00:00 mail postfix/smtpd[1]: 4F1A: client=pc.example.com[203.0.113.5], sasl_method=PLAIN, sasl_username=alice",
      "Nov 24 10:00:01 mail postfix/cleanup[2]: 4F1A: message-id=<1.2@example.com>",
      "Nov 24 10:00:01 mail postfix/qmgr[3]: 4F1A: from=<alice@example.com>, size=100, nrcpt=1 (queue active)",
      "Nov 24 10:00:02 mail postfix/smtp[4]: 4F1A: to=<bob@example.org>, relay=mx.example.org[198.51.100.7]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.org[198.51.100.7] said: 550 5.1.1 <bob@example.org>: no mailbox of bob here (in reply to RCPT TO command))",
    ]
    let other = lines.map { Self.redact($0) }
    var names = Pseudonyms(PseudonymTests.hash)
    let alice = PseudonymTests.text(names.mailbox(PseudonymTests.bytes("alice@example.com")))
    let bob = PseudonymTests.text(names.mailbox(PseudonymTests.bytes("bob@example.org")))
    #expect(other[0].hasSuffix("sasl_username=" + alice.prefix { $0 != "@" }))
    #expect(other[2].contains("from=<\(alice)>"))
    #expect(
      other[3].contains("to=<\(bob)>") && other[3].contains("<\(bob)>: no mailbox of \(bob.prefix { $0 != "@" }) here"))
    #expect(!other.joined().contains("203.0.113.5") && !other.joined().contains("198.51.100.7"))
    #expect(other.allSatisfy { $0.contains("4F1A") })
    let hidden = lines.map { Self.redact($0, queueIDs: true) }
    #expect(!hidden.joined().contains("4F1A"))
    #expect(Set(hidden.map { $0.split(separator: ":")[3] }).count == 1)
  }

  /// What nobody understands is searched for all that looks like a name.
  @Test(arguments: [
    (
      "Nov 24 10:00:00 mail food[1]: alice@example.com came from 203.0.113.5 via gate.example.com",
      ["alice", "example", "203.0.113.5", "gate"]
    ),
    (
      "Nov 24 10:00:00 mail food[1]: [2001:db8::17]:993 <bob@[198.51.100.9]> user=carla@example.org",
      ["2001:db8::17", "bob", "198.51.100.9", "carla"]
    ),
    ("Nov 24 10:00:00 muladhara food[1]: muladhara says no", ["muladhara"]),
    (
      "Nov 24 10:00:00 mail food[1]: url=https://intern.example.com/~x from 5.113.0.203.zen.spamhaus.org",
      ["intern", "5.113.0.203"]
    ),
    ("Nov 24 10:00:00 mail dovecot: imap-login: Whatever: session=<583W4vtglYfGM2QO>", ["583W4vtglYfGM2QO"]),
    ("alice@example.com without a header", ["alice", "example"]),
  ]) func whatIsNotUnderstoodIsSearched(_ line: String, _ gone: [String]) {
    let other = Self.redact(line)
    for name in gone { #expect(!other.contains(name), "\(other)") }
  }

  @Test func aKnownNameIsFoundAmongUnknownWords() {
    let log = """
      Nov 24 10:00:00 mail food[1]: the spool of carla is full
      Nov 24 10:00:00 mail ipop3d[1]: Login user=carla host=[203.0.113.5] nmsgs=1/1

      """
    #expect(!String(decoding: Self.redact(Array(log.utf8)), as: UTF8.self).contains("carla"))
  }

  /// A user whose name is a word of the daemons leaves their words as they are.
  @Test func aUserCalledUserChangesNothing() {
    let line = "Nov 24 10:00:00 mail ipop3d[1]: Login user=login host=[203.0.113.5] nmsgs=1/1"
    let other = Self.redact(line)
    #expect(other.contains(": Login user=") && !other.contains("user=login"))
  }

  /// Who stands behind a key, or in brackets before his address, is a name though nothing else tells it.
  @Test(arguments: [
    "Nov 24 10:00:00 mail sendmail[1]: 6AOHBPKf000392: to=ana, ctladdr=wanda (1001/1001), stat=Odd",
    "Nov 24 10:00:00 mail dovecot: auth-worker(1): whatever: pam(wanda,198.51.100.9,<583W4vtglYfGM2QO>): odd",
  ]) func aNameInItsPlaceIsReplaced(_ line: String) { #expect(!Self.redact(line).contains("wanda")) }

  @Test func passwordsAreMasked() {
    let line =
      "Nov 24 10:00:00 mail dovecot: auth: passwd-file(alice,203.0.113.5,<583W4vtglYfGM2QO>): Password mismatch (given password: hunter2)"
    let other = Self.redact(line)
    #expect(other.hasSuffix("Password mismatch (given password: ********)"))
    #expect(!other.contains("alice") && !other.contains("203.0.113.5"))
  }

  @Test func nothingThatATerminalObeysIsLeft() {
    let line = "Nov 24 10:00:00 mail food[1]: w\u{1B}[2Jx\u{202E}y\u{9B}31m"
    let other = Self.redact(line)
    #expect(other.contains("w#033[2Jx#342#200#256y#302#23331m"))
  }
}
