import MailSyntax
import MailVocabulary
import Testing

/// Keyed values, clients with a name of their own, and ids of a fixed length.
@Suite struct KeyedValueTests {
  static let keys =
    "{* H=source P= A=mail.sasl.mechanism:user.name S=mail.size F=email.from.address id=email.message_id T=email.subject X=tls.version:tls.cipher: PRDR}"

  static func match(_ text: String) -> [Field: String] { TemplateTests.match(["<=\(keys)"], text).fields }

  @Test func keysStandInAnyOrderAndMayBeMissing() {
    #expect(
      Self.match("<= S=12 H=a.example [192.0.2.1]") == [
        .size: "12", .sourceIP: "192.0.2.1", .sourceDomain: "a.example",
      ])
    #expect(Self.match("<=").isEmpty)
    #expect(Self.match("<= PRDR S=12") == [.size: "12"])
  }

  @Test func unnamedKeysArePassedOver() {
    #expect(Self.match("<= QQ=\"a S=1\" M8S=0 S=12 ZZ=<x y>") == [.size: "12"])
    #expect(TemplateTests.match(["<=\(Self.keys)"], "<= LONGKEY=1").place == nil)
  }

  @Test func colonsPartValues() {
    #expect(
      Self.match("<= X=TLS1.3:AES:256 A=plain:a:b S=1")
        == [.tlsVersion: "TLS1.3", .tlsCipher: "AES", .mechanism: "plain", .userName: "a:b", .size: "1"])
    #expect(Self.match("<= A=plain:john doe S=1") == [.mechanism: "plain", .userName: "john doe", .size: "1"])
  }

  @Test func quotesAndBracketsEndValues() {
    #expect(Self.match("<= T=\"a \\\" S=1\" S=2") == [.subject: "a \\\" S=1", .size: "2"])
    #expect(Self.match("<= F=<\"> S=1\"@a> S=2") == [.sender: "\"> S=1\"@a", .size: "2"])
    #expect(Self.match("<= S=2 id=\"b S=1\"@a") == [.messageID: "\"b S=1\"@a", .size: "2"])
    #expect(Self.match("<= T=\"cut S=1") == [.subject: "cut S=1"])
  }

  /// A Message-ID is the last but the subject: what it imitates is passed over.
  @Test func behindAMessageIDNoKeyCounts() {
    #expect(
      Self.match("<= S=2 id=b A=plain:root H=x [192.0.2.1] T=\"c\"") == [.messageID: "b", .size: "2", .subject: "c"])
  }

  @Test func aColonBelongsToWhatFollows() {
    let found = TemplateTests.match(["a\(Self.keys): {event.reason}"], "a H=b [192.0.2.1] P=x: S=1")
    #expect(found.fields == [.sourceIP: "192.0.2.1", .sourceDomain: "b", .reason: "S=1"])
  }

  @Test(
    arguments: [
      ("pc (x y) [192.0.2.1]:25", "192.0.2.1", "pc", "x y", "25"),
      ("(x) [192.0.2.9] S=1) [192.0.2.1]", "192.0.2.1", nil, "x) [192.0.2.9] S=1", nil),
      ("([192.0.2.9]) [2001:db8::1]", "2001:db8::1", nil, "[192.0.2.9]", nil),
      ("[::ffff:192.0.2.1]", "192.0.2.1", nil, nil, nil),
      ("(a> b: <c) [192.0.2.1]", "192.0.2.1", nil, "a> b: <c", nil),
      ("pc", nil, nil, nil, nil),
    ] as [(String, String?, String?, String?, String?)])
  func clientsNameThemselves(_ text: String, _ address: String?, _ name: String?, _ helo: String?, _ port: String?) {
    let fields = TemplateTests.match(["from {source:host}"], "from " + text).fields
    #expect(fields[.sourceIP] == address)
    #expect(fields[.sourceDomain] == name)
    #expect(fields[.helo] == helo)
    #expect(fields[.sourcePort] == port)
  }

  @Test func idsOfFixedLength() {
    let found = TemplateTests.match(["evpid={email.local_id:hex8}{:identifier} x"], "evpid=b411b3e793668269 x")
    #expect(found.fields == [.localID: "b411b3e7"])
    #expect(TemplateTests.match(["a {email.local_id:hex8}"], "a b411b3g7").place == nil)
    #expect(TemplateTests.match(["a {email.local_id:hex16}"], "a b411b3e7").place == nil)
    #expect(TemplateTests.match(["{email.local_id:hyphenated} x"], "1a-b-c x").fields == [.localID: "1a-b-c"])
  }

  @Test func wrongKeysAreTold() {
    #expect(throws: Template.ParseError.self) { _ = try Template("{* H=sorce}") }
    #expect(throws: Template.ParseError.self) { _ = try Template("{* H=source") }
  }
}
