import Foundation
import MailTestSupport
import Testing

@testable import MailCommands

/// What the shell is offered for a name.
@Suite struct NameCompletionTests {
  /// A log of some thousand lines, in which a stranger chose some of the names.
  static func write(_ path: String) throws {
    var lines = ["Oct  4 09:00:00 mail ipop3d[1]: Login user=oldest host=[192.0.2.1] nmsgs=1/1"]
    for number in 0..<20_000 {
      lines.append(
        "Oct  4 10:00:00 mail ipop3d[\(number)]: Login user=hermes\(number % 7) host=a.example.net [192.0.2.9] nmsgs=1/1"
      )
    }
    for name in ["$(touch /tmp/x)", "`id`", "a;b", "a b", "x\u{1B}[31m", "-rf", "~root", "*", "a'b", "é", "evil\\"] {
      lines.append("Oct  4 10:00:01 mail ipop3d[9]: Login failed user=\(name) auth=\(name) host=[203.0.113.66]")
    }
    lines.append(
      "Oct  4 10:00:02 mail dovecot: imap-login: Login: user=<anna@example.com>, method=PLAIN, rip=2001:db8::7, lip=192.0.2.10, mpid=300, TLS, session=<abcdefghijklmnop>"
    )
    lines.append(
      "Oct  4 10:00:03 mail postfix/qmgr[9]: A1B2C3D4E5: from=<a@example.org>, size=404, nrcpt=1 (queue active)")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }

  static func offered(_ command: String, _ words: [String], shell: String = "zsh") throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appending(path: "mailwhy-completion-\(UUID().uuidString)")
    try write(path.path)
    defer { try? FileManager.default.removeItem(at: path) }
    let line = ["mailwhy", command] + words + [path.path]
    let ended = try CommandTests.run(
      ["---completion", command, "--", "positional@0", "\(1 + words.count)", "\(words.last?.count ?? 0)"] + line,
      environment: ["SAP_SHELL": shell])
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors)")
    return ended.output.split(separator: "\n").map(String.init).filter { $0 != " " }
  }

  @Test func usersHostsAndMessages() throws {
    #expect(try Set(Self.offered("user", ["herm"])) == Set((0..<7).map { "hermes\($0)" }))
    #expect(try Self.offered("user", ["ANNA"]) == ["anna@example.com"])
    #expect(try Self.offered("host", ["2001"], shell: "fish") == ["2001:db8::7"])
    // Else all but the first group would be a description there.
    #expect(try Self.offered("host", ["2001"], shell: "zsh") == [#"2001\:db8\:\:7"#])
    #expect(try Self.offered("host", ["a.ex"]) == ["a.example.net"])
    #expect(try Self.offered("message", ["A1"]) == ["A1B2C3D4E5"])
  }

  @Test func onlyTheNewestLinesAreLookedAt() throws {
    #expect(try Self.offered("user", ["oldest"]).isEmpty)
  }

  @Test func nothingThatAShellWouldRunIsOffered() throws {
    let names = try Self.offered("user", [""])
    #expect(Set(names) == Set((0..<7).map { "hermes\($0)" } + ["anna@example.com"]))
  }

  /// All that strangers wrote, offered to each shell: no word but harmless ones, and in zsh no description.
  @Test(arguments: ["bash", "zsh", "fish"], ["user", "host", "message"])
  func noPayloadIsOffered(_ shell: String, _ command: String) throws {
    let ended = try PayloadTests.run(
      ["---completion", command, "--", "positional@0", "2", "0", "mailwhy", command, ""], on: PayloadTests.log,
      environment: ["SAP_SHELL": shell], isTold: false)
    let offered = ended.output.split(separator: "\n").map(String.init).filter { $0 != " " }
    #expect(ended.status == 0 && ended.errors.isEmpty && !offered.isEmpty, "\(ended.errors)")
    for name in offered {
      let word = shell == "zsh" ? name.replacing("\\:", with: "") : name
      #expect(ShellWord.isHarmless(word) && (shell != "zsh" || !word.contains(":")), "\(name.debugDescription)")
    }
  }

  /// What is being typed may be anything, too.
  @Test func whatIsTypedIsNotRepeated() throws {
    for payload in Payloads.ofLines where !payload.contains("\0") {
      let ended = try PayloadTests.run(
        ["---completion", "user", "--", "positional@0", "2", "0", "mailwhy", "user", payload], on: PayloadTests.log,
        environment: ["SAP_SHELL": "bash"], isTold: false)
      #expect(ended.status == 0 && Harmless.text(ended.output + ended.errors).isEmpty, "\(payload.debugDescription)")
    }
  }

  /// bash evaluates what it is offered.
  @Test func bashRunsNothing() throws {
    let ended = try CommandTests.run(
      [],
      shell: """
        command -v bash > /dev/null || exit 77
        folder=$(mktemp -d); cd "$folder" || exit 99
        ln -s "$0" mailwhy
        printf 'Oct  4 10:00:01 mail ipop3d[9]: Login failed user=%s auth=x host=[203.0.113.66]\\n' \
          '$(touch run)' '`touch run`' ';touch run;' 'al$(touch run)' '"; touch run; "' "'; touch run; '" 'alice' > log
        PATH=$folder:$PATH bash -c '
          source <(mailwhy --generate-completion-script bash)
          function=$(complete -p mailwhy | sed "s/.*-F *\\([^ ]*\\).*/\\1/")
          COMP_WORDS=(mailwhy user "" log); COMP_CWORD=2; COMP_LINE="mailwhy user  log"; COMP_POINT=13
          "$function" mailwhy "" user
          printf "%s\\n" "${COMPREPLY[@]}"'
        status=$?; [ -e run ] && echo RUN; cd /; rm -r "$folder"; exit $status
        """)
    if ended.status == 77 { return }
    #expect(ended.output.contains("alice") && !ended.output.contains("RUN") && !ended.output.contains("touch"))
  }

  @Test(arguments: [
    ("a", true), ("a@b.c", true), ("2001:db8::1", true), ("", false), ("-x", false), ("$x", false), ("a b", false),
    ("a\nb", false), ("a\u{7F}", false), ("é", false), ("a/b", false), ("~a", false), ("a{b,c}", false), ("a!b", false),
  ]) func harmlessWords(_ name: String, _ isHarmless: Bool) { #expect(ShellWord.isHarmless(name) == isHarmless) }

  @Test(arguments: [
    ("/var/log/maillog", "/var/log/maillog"), (#"/a\ b"#, "/a b"), (#"'/a "b'"#, #"/a "b"#), (#""a'b""#, "a'b"),
    (#"a\"#, "a"),
  ]) func quotesAreTakenOff(_ word: String, _ text: String) { #expect(ShellWord.unquoted(word) == text) }
}
