import MailDialectFiles
import MailDialects
import MailSyntax
import MailVocabulary
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What files add to the dialects, and what they put in the place of another.
@Suite struct CatalogueTests {
  static func catalogue(_ texts: String...) throws -> DialectCatalogue {
    var catalogue = DialectCatalogue(Dialects.all)
    for (number, text) in texts.enumerated() {
      catalogue.add(try DialectFile(Array(text.utf8), path: "\(number).dialect"))
    }
    return catalogue
  }

  /// How a line is understood.
  static func read(_ line: String, _ catalogue: DialectCatalogue) -> (code: String, action: Action, user: String?) {
    let grammar = Grammar(catalogue.dialects)
    var parser = LineParser(grammar)
    let block = LineBlock(capacity: line.utf8.count)
    block.append(line)
    parser.parse(block)
    let event = Event(block: block, index: 0, time: nil, lexicon: grammar.lexicon, source: LogSource(path: "-"))
    return (event.meaning.code, event.meaning.action, event.string(.userName))
  }

  @Test func aNewServiceIsUnderstood() throws {
    let catalogue = try Self.catalogue(
      """
      service: acme
      programs: acmed
      severity: fail "ERR "
      message: login
      template: {user.name} came in
      action: login
      outcome: success
      means: {user.name} logged in.
      sample: alice came in
      """)
    #expect(catalogue.refusals.isEmpty)
    let line = "Oct  4 10:59:51 mail acmed[1]: "
    #expect(Self.read(line + "bob came in", catalogue) == ("acme.login", .login, "bob"))
    // A severity word that was not known when the program was built.
    #expect(Self.read(line + "ERR no disk", catalogue) == ("acme.other", .fail, nil))
    #expect(Self.read(line + "what else", catalogue) == ("acme.other", .other, nil))
  }

  @Test func aMessageOfTheSameNameIsReplacedInItsPlace() throws {
    let catalogue = try Self.catalogue(
      """
      service: uw-imap
      message: logout
      template: Logout user={user.name} host={source}
      template: Bye bye {user.name}
      action: logout
      means: {user.name} left.
      sample: Bye bye alice
      """)
    #expect(catalogue.refusals.isEmpty)
    let built = try #require(Dialects.all.first { $0.service == "uw-imap" })
    let changed = try #require(catalogue.dialects.first { $0.service == "uw-imap" })
    #expect(changed.messages.map(\.name) == built.messages.map(\.name))
    #expect(catalogue.dialects.map(\.service) == Dialects.all.map(\.service))
    #expect(changed.messages.first { $0.name == "logout" }?.means == "{user.name} left.")
    #expect(Self.read("Oct  4 10:59:51 mail imapd[1]: Bye bye bob", catalogue) == ("uw-imap.logout", .logout, "bob"))
  }

  @Test func aKnownServiceGetsAnotherProgram() throws {
    let line = "Oct  4 10:59:51 mail our-smtpd[1]: connect from mail.example.net[192.0.2.8]"
    #expect(Self.read(line, DialectCatalogue(Dialects.all)).code == "unknown")
    let catalogue = try Self.catalogue("service: postfix\nprograms: our-smtpd\n")
    #expect(Self.read(line, catalogue).code == "postfix.connect")
  }

  @Test func aFileIsTakenWholeOrNotAtAll() throws {
    let sound = "message: a\ntemplate: hello {user.name}\nmeans: Hello.\nsample: hello bob\n"
    let catalogue = try Self.catalogue(
      "service: acme\nprograms: acmed\n" + sound
        + "message: b\ntemplate: bye {user.name}\nmeans: Bye.\nsample: good bye bob\n",
      "service: other\nprograms: otherd\n" + sound)
    #expect(catalogue.refusals.map(\.path) == ["0.dialect"])
    let place = try #require(catalogue.refusals.first?.place)
    #expect((place.line, place.text, place.column) == (10, "sample: good bye bob", 8))
    #expect(!catalogue.dialects.contains { $0.service == "acme" })
    #expect(Self.read("Oct  4 10:59:51 mail otherd[1]: hello bob", catalogue).code == "other.a")
  }

  @Test func optionalPartsDoNotBurst() throws {
    let many = String(repeating: "{? x}", count: 40)
    #expect(throws: DialectRefusal.self) {
      try DialectFile(
        Array("service: a\nprograms: a\nmessage: a\ntemplate: b\(many)\nmeans: B.\nsample: b\n".utf8), path: "a")
    }
  }

  /// Files of the machine are read only if nobody else can have put words into them.
  @Test func filesThatEverybodyMayWriteAreNotTrusted() throws {
    var template = Array("/tmp/mailwhy-test-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = folder + "/a.dialect"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let file = try #require(fopen(path, "w"))
    fputs("service: acme\nprograms: acmed\n", file)
    fclose(file)
    chmod(path, 0o644)
    #expect(DialectFolder(path: folder, trust: .owners).read().files.count == 1)
    chmod(path, 0o666)
    let (files, refusals) = DialectFolder(path: folder, trust: .owners).read()
    #expect(files.isEmpty)
    #expect(refusals.map(\.reason) == ["everybody may write into it: chmod o-w it if you trust what it says"])
    #expect(DialectFolder(path: folder).read().files.count == 1)
    #expect(DialectFolder(path: path).read().files.count == 1)
  }

  @Test func onlyTheMachinesOwnPlaceMayBeMissing() {
    #expect(DialectFolder(path: "/nowhere", trust: .owners, isOptional: true).read().refusals.isEmpty)
    #expect(
      DialectFolder(path: "/nowhere").read().refusals.map(\.reason.description)
        == ["it cannot be read (No such file or directory)"])
  }
}
