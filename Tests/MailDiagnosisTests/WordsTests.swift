import MailDiagnosis
import MailTestSupport
import MailVocabulary
import Testing

/// The words of findings: every slot filled, every sentence whole.
@Suite struct WordsTests {
  /// All sentences of a finding, with what they are.
  static func texts(_ words: FindingWords) -> [(part: String, text: String)] {
    [("title", words.title), ("cause", words.cause)] + words.remedy.map { ("remedy", $0) }
      + [words.unless.map { ("unless", $0) }, words.blindSpots.map { ("blindSpots", $0) }].compactMap { $0 }
  }

  @Test(arguments: CaseTests.walks.filter { $0.one.verdict != .silent })
  func wordsAreWhole(_ walk: CaseTests.Walk) throws {
    let finding = try #require(walk.run.findings.first { $0.code == walk.diagnosis.code })
    let words = try #require(Diagnoses.words(for: finding))
    for (part, text) in Self.texts(words) {
      #expect(!text.contains("  "), "\(part) has a doubled blank: \(text)")
      #expect(!text.contains("“”"), "\(part) quotes nothing: \(text)")
      let strays = [" ,", " ;", ",,", "..", ". ,", ": ."] + (part == "remedy" ? [] : [" .", " :"])
      #expect(!strays.contains { text.contains($0) }, "\(part) has stray signs: \(text)")
      #expect(!text.contains("~ ") && !text.contains("|times"), "\(part) shows its making: \(text)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(part): \(text)")
      #expect(text.count <= 400, "\(part) is too long, \(text.count): \(text)")
    }
    // A brace is left only where a command has one.
    for text in [words.title, words.cause, words.unless ?? "", words.blindSpots ?? ""] {
      #expect(!text.contains("{") && !text.contains("}"), "\(text)")
    }
    #expect(!words.title.hasSuffix("."), "a title is no sentence: \(words.title)")
    for text in [words.cause, words.unless, words.blindSpots].compactMap({ $0 }) {
      #expect(text.hasSuffix("."), "\(text)")
    }
    #expect(!words.cause.lowercased().contains("most likely"), "the report says so itself: \(words.cause)")
    #expect(!words.remedy.isEmpty)
  }

  @Test(arguments: CaseTests.walks.filter { $0.one.verdict != .silent })
  func whatIsInferredSaysSo(_ walk: CaseTests.Walk) throws {
    let finding = try #require(walk.run.findings.first { $0.code == walk.diagnosis.code })
    guard finding.confidence == .inferred else { return }
    let words = try #require(Diagnoses.words(for: finding))
    #expect(words.title.contains("most likely"), "\(words.title)")
    #expect(words.unless != nil, "what would settle it")
  }

  @Test(arguments: Diagnoses.all.map(\.code)) func remediesOfAServiceAreOfAKnownOne(_ code: FindingCode) throws {
    let diagnosis = try #require(Diagnoses.all.first { $0.code == code })
    for (service, steps) in diagnosis.remedyFor {
      #expect(service == service.lowercased() && !steps.isEmpty)
      #expect(steps != diagnosis.remedy, "\(service) has no steps of its own")
    }
  }

  @Test func theDaemonAtHandIsNamed() throws {
    func steps(_ service: String?) throws -> [String] {
      var finding = Finding(
        .accessBruteForce, .init(.source, "203.0.113.66"), severity: .warning, firstSeen: LogRun.now,
        lastSeen: LogRun.now, count: 12, values: ["most": "12"])
      finding.values["service"] = service
      return try #require(Diagnoses.words(for: finding)).remedy
    }
    #expect(
      try steps("uw-imap")[0]
        == "Block the address: fail2ban-client set uwimap-auth banip 203.0.113.66; without fail2ban: ip route add blackhole 203.0.113.66"
    )
    #expect(try steps("postfix")[0].contains("postfix-sasl"))
    #expect(try steps(nil)[0] == "Block the address: ip route add blackhole 203.0.113.66")
    #expect(try steps("never heard of") == steps(nil))
  }

  @Test func numbersAgreeWithWhatTheyCount() throws {
    func cause(_ count: Int) throws -> String {
      let finding = Finding(
        .serverDiskFull, .init(.host, "mail"), severity: .critical, firstSeen: LogRun.now, lastSeen: LogRun.now,
        count: count, values: ["text": "No space left on device"])
      return try #require(Diagnoses.words(for: finding)).cause
    }
    #expect(try cause(1).hasPrefix("There is no room left, as 1 line says: “No space left on device”."))
    #expect(try cause(3).hasPrefix("There is no room left, as 3 lines say:"))
  }

  /// A user name is a stranger's text, and remedies are pasted into a shell.
  @Test(arguments: [
    "x; rm -rf ~", "$(reboot)", "`reboot`", "a b", "it's", "a|b", "a\nb", "a&b", "a>b", "\"q\"", "*", "{count}", "}}",
  ])
  func hostileNamesAreQuotedInCommands(_ name: String) throws {
    let finding = Finding(
      .accessMailboxUnavailable, .init(.user, name), severity: .error, firstSeen: LogRun.now, lastSeen: LogRun.now,
      count: 2, values: ["program": "ipop3d", "service": "uw-imap"])
    let words = try #require(Diagnoses.words(for: finding))
    let quoted = "'" + name.replacing("'", with: "'\\''") + "'"
    #expect(words.remedy[0].contains("ls -l /var/mail/\(quoted);"), "\(words.remedy[0])")
    #expect(words.title == "The mailbox of \(name) cannot be opened")
  }

  @Test func plainNamesAreNotQuoted() throws {
    let finding = Finding(
      .accessMailboxUnavailable, .init(.user, "anna-maria_2.b+x@example.com"), severity: .error, firstSeen: LogRun.now,
      lastSeen: LogRun.now, count: 2, values: ["program": "ipop3d", "service": "uw-imap"])
    let words = try #require(Diagnoses.words(for: finding))
    #expect(words.remedy[0].contains("/var/mail/anna-maria_2.b+x;"))
  }
}
