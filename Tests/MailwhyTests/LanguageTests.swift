import Foundation
import MailDiagnosis
import MailTestSupport
import MailVocabulary
import MailWording
import Testing

/// Everything that the program prints is told in the reader's language.
///
/// With the locale `en_XA` what is translated is in Cyrillic letters: Latin ones are of the log, a command, a name of the
/// contract, or were forgotten.
@Suite struct LanguageTests {
  static let marked = ["LC_ALL": Wording.markedLocale, "COLUMNS": "4000"]
  static let log = CommandTests.examples.appending(path: "maillog").path

  /// Names of the contract: codes, services, keys and formats.
  static let names = words(
    Diagnoses.all.map(\.code.rawValue).joined(separator: " ")
      + " mailwhy message report user host events sessions messages findings explain dialects redact uw-imap popa3d imap pop3 smtp lmtp html text json ndjson csv markdown none"
  )

  static func words(_ text: String) -> Set<String> {
    Set(text.matches(of: /[A-Za-z]+(?:['’][A-Za-z]+)*/).map { $0.output.lowercased() })
  }

  /// Latin words of an output that are not among the known.
  static func untold(_ output: String, known: Set<String>) -> [String] {
    var text = output
    text.replace(/<style>(?:.|\n)*?<\/style>/, with: "")
    text.replace(/<[a-z\/!][^<>]*>/, with: " ")
    for (entity, sign) in [("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text.replace(entity, with: sign)
    }
    // A word of the log that was cut.
    text.replace(/[A-Za-z'’]+…/, with: "")
    return text.split(separator: "\n").flatMap { line in
      words(String(line)).subtracting(known).filter { $0.count > 1 }.map { "\($0): \(line.prefix(160))" }
    }
  }

  static let logs = [log, CommandTests.article]

  @Test(arguments: [
    ["report", "--verbose"], ["report", "--format", "markdown"], ["report", "--format", "html"],
    ["sessions", "--format", "text"], ["messages", "--format", "text"], ["findings", "--format", "text"],
    ["user", "hermes"], ["user", "alice", "--format", "html"], ["user", "nobody-at-all"], ["host", "198.51.100.14"],
    ["host", "203.0.113.11", "--format", "markdown"], ["host", "example.net"], ["host", "198.51.100.250"],
    ["message", "@example.com"], ["message", "@example.com", "--all"], ["message", "32B0FF8E829"],
    ["message", "32B0FF8E829", "--format", "html", "--lines"], ["message", "0149DF8E807"], ["message", "24798F8E7C9"],
    ["message", "329E2F8E783", "--for", "sender"], ["message", "61226F8E808", "--for", "recipient"],
    ["message", "nobody@example.com"], ["message", "@example.com", "--for", "sender"],
  ])
  func everyPageIsTold(_ arguments: [String]) throws {
    for log in Self.logs {
      let ended = try CommandTests.run(arguments + ["--year", "2026", log], environment: Self.marked)
      let known = try Self.names.union(Self.words(String(contentsOfFile: log, encoding: .utf8) + log))
        .union(Self.words(arguments.joined(separator: " ")))
      #expect(ended.status < 3)
      let untold = Self.untold(ended.output + ended.errors, known: known)
      #expect(untold.isEmpty, "\(untold.prefix(12))")
    }
  }

  @Test(arguments: Diagnoses.all.map(\.code)) func everyChapterIsTold(_ code: FindingCode) throws {
    let diagnosis = try #require(Diagnoses.all.first { $0.code == code })
    let ended = try CommandTests.run(["explain", code.rawValue], environment: Self.marked)
    let known = Self.names.union(Self.words(diagnosis.cases.flatMap(\.lines).joined(separator: " ")))
      // Names in capitals stand where values go.
      .union(Self.words(diagnosis.sentences.flatMap { Sentence.slots(of: $0) }.joined(separator: " ")))
      .union(Self.words(diagnosis.remedyFor.keys.joined(separator: " ")))
    let untold = Self.untold(ended.output, known: known)
    #expect(untold.isEmpty, "\(untold.prefix(12))")
  }

  /// All cases of all diagnoses, with what stands in their slots.
  @Test(arguments: Diagnoses.all.map(\.code)) func everyFindingIsTold(_ code: FindingCode) throws {
    let diagnosis = try #require(Diagnoses.all.first { $0.code == code })
    for one in diagnosis.cases where one.verdict != .silent {
      let run = LogRun(one.log)
      for finding in run.findings where finding.code == code {
        let words = try #require(Diagnoses.words(for: finding) { Wording.marked($0) })
        let known = Self.names.union(Self.words(one.lines.joined(separator: " ") + " maillog"))
          .union(
            Self.words([finding.values["service"], finding.values["program"]].compactMap { $0 }.joined(separator: " ")))
        let text = [words.title, words.cause, words.unless ?? "", words.blindSpots ?? ""] + words.remedy
        let untold = Self.untold(text.joined(separator: "\n"), known: known)
        #expect(untold.isEmpty, "\(one.because): \(untold.prefix(12))")
      }
    }
  }

  @Test(arguments: [
    "", "report", "user", "message", "host", "events", "sessions", "messages", "findings", "explain", "dialects",
    "redact",
  ])
  func theHelpIsTold(_ command: String) throws {
    let ended = try CommandTests.run((command.isEmpty ? [] : [command]) + ["--help"], environment: Self.marked)
    #expect(ended.status == 0)
    let known = Self.names.union(
      Self.words("text ndjson auto en sender recipient zcat old gz grep tail see help subcommand"))
    let lines = ended.output.split(separator: "\n").map { line -> String in
      // Examples and settings stand before what they do; options are names.
      let parts = line.split(separator: "   ", maxSplits: 1)
      let isExample = line.contains("mailwhy") && !line.contains("<") || line.hasPrefix("  thresholds.")
      if isExample {
        return parts.count == 2 && !line.hasPrefix("  thresholds.")
          ? String(parts[1]) : String(line.split(separator: "#").last ?? "")
      }
      return String(line).replacing(/--[a-z-]+/, with: "")
    }
    let untold = Self.untold(
      lines.filter { !$0.contains("mailwhy ") && !$0.contains("maillog") }.joined(separator: "\n"), known: known)
    #expect(untold.isEmpty, "\(untold.prefix(12))")
    #expect(ended.output.contains("ОПУИОНТ"))
  }

  @Test(arguments: [
    ["report", "--foo"], ["report", "--colour"], ["report", "--since"], ["report", "--since", "rubbish"],
    ["explain", "--format", "csv", "x"],
    ["report", "--format", "yaml"], ["report", "--color=blue"], ["report", "--verbose=1"], ["user"], ["user", ""],
    ["message"],
    ["host", "1/2/3"], ["host", ""], ["report", "--year", "12"], ["report", "--timezone", "Nowhere/Land"],
    ["dialects", "nosuch"],
    ["report", "--config", "/nonexistent"], ["report", "/nonexistent"],
    ["redact", "--key-file", "/nonexistent", "-"],
    ["redact", "--key-file", "/dev/null", "-"], ["message", "x", "--id"],
  ])
  func whatIsWrongIsTold(_ arguments: [String]) throws {
    let ended = try CommandTests.run(arguments, environment: Self.marked)
    #expect(ended.status != 0)
    let known = Self.names.union(Self.words(arguments.joined(separator: " ")))
      .union(Self.words("see help format dev null zoneinfo tzdata iana"))
    let text = ended.errors.split(separator: "\n").filter { !$0.contains("[--") && !$0.contains("mailwhy <") }
      .map { $0.replacing(/--[a-z-]+/, with: "") }.joined(separator: "\n")
    let untold = Self.untold(text, known: known)
    #expect(untold.isEmpty, "\(untold.prefix(12))")
    #expect(text.contains { "а"..."я" ~= $0 }, "\(text)")
  }

  @Test(arguments: DialectFileCommandTests.refused) func whyADialectFileIsRefusedIsTold(_ name: String) throws {
    let folder = DialectFileCommandTests.folder.path + "/refused"
    let ended = try CommandTests.run(
      ["dialects", "--format", "none", "--dialects", folder + "/" + name], environment: Self.marked)
    let known = try Self.names.union(
      Self.words(String(contentsOfFile: folder + "/" + name, encoding: .utf8) + folder + "/" + name))
    // Behind a colon stands what is possible.
    let sentence = try #require(ended.errors.split(separator: "\n").first).split(separator: ": ").dropLast().joined(
      separator: " ")
    let untold = Self.untold(sentence, known: known)
    #expect(untold.isEmpty, "\(untold)")
  }

  @Test(arguments: [
    (["LC_ALL": "it_IT.UTF-8"], true), (["LC_MESSAGES": "it_IT.UTF-8"], true), (["LANG": "it_CH"], true),
    (["LC_ALL": "C", "LANG": "it_IT.UTF-8"], false), (["LC_MESSAGES": "en_GB.UTF-8", "LANG": "it_IT.UTF-8"], false),
    (["LC_ALL": "de_DE.UTF-8"], false),
  ])
  func theLocaleChooses(_ environment: [String: String], _ isItalian: Bool) throws {
    let ended = try CommandTests.run(["user", ""], environment: environment)
    #expect(ended.errors.hasPrefix(isItalian ? "Errore: Dire di chi" : "Error: Say whose"))
    let other = try CommandTests.run(["user", "", "--lang", isItalian ? "en" : "it"], environment: environment)
    #expect(other.errors.hasPrefix(isItalian ? "Error: Say whose" : "Errore: Dire di chi"))
  }

  /// No line is wider than the terminal but for a word that does not fit.
  @Test(arguments: ["60", "80", "120"], ["en", "it"]) func theLayoutHolds(_ width: String, _ language: String) throws {
    let limit = try #require(Int(width))
    for arguments in [
      ["report", "--verbose", Self.log], ["user", "alice", Self.log], ["host", "example.net", Self.log],
      ["message", "32B0FF8E829", Self.log], ["explain", "access.stale-password"], ["--help"], ["report", "--help"],
    ] {
      let ended = try CommandTests.run(arguments + ["--lang", language], environment: ["COLUMNS": width])
      for line in ended.output.split(separator: "\n") where line.count > limit {
        let words = line.split(separator: " ")
        let isExample = line.contains("mailwhy ") || line.contains("<") || line.hasPrefix(">") || line.hasPrefix("  ")
        #expect(
          isExample && arguments.count < 4 || words.count < 4 || words.contains { $0.count > limit / 3 },
          "\(line.count): \(line)")
      }
    }
  }
}
