import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// What filters and helpers say of their own verdicts is read as it was.
@Suite struct FilterLabTests {
  static let daemons = [
    "opendkim", "opendmarc", "policyd-spf", "postgrey", "sqlgrey", "postfwd", "policyd-weight", "postsrsd", "saslauthd",
    "clamav", "spamassassin", "amavis", "rspamd",
  ]

  /// What the log cannot tell.
  static let untold: [String: String] = [
    "opendkim/no-signature": "a message without a signature leaves no line, unless it is to be refused",
    "opendkim/reject-bad": "that the message was refused is not written",
    "opendkim/reject-unsigned": "that the message was refused is not written",
    "opendkim/tempfail-key": "that the message was put off is not written",
    "opendmarc/rejects": "the history file failed, so that the message was put off; that is not written",
  ]

  /// A verdict that was provoked; what is absent is not compared.
  struct Verdict: Decodable, Sendable {
    var service: String
    var action: String
    var outcome: String
    var id: String?
    var source: String?
    var sender: String?
    var recipient: String?
    var user: String?
  }

  struct Truth: Decodable {
    var verdicts: [Verdict]
  }

  static let files: [URL] = daemons.flatMap { daemon in
    let folder = Lab.folder.appending(path: daemon)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".log") }.sorted().map { folder.appending(path: $0) }
  }

  private func run(_ file: URL) throws -> LogRun {
    LogRun([UInt8](try Data(contentsOf: file)), path: file.lastPathComponent)
  }

  @Test(arguments: files) func everyLineIsUnderstood(_ file: URL) throws {
    for event in try run(file).events {
      #expect(!event.code.hasSuffix(".other") && event.code != "unknown", "line \(event.number): \(event.code)")
    }
  }

  @Test(arguments: daemons.flatMap(Lab.scenarios), ["log", "rfc3339.log"])
  func verdictsAreTrue(_ one: Lab.Scenario, _ ending: String) throws {
    guard Self.untold[one.testDescription] == nil else { return }
    let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: one.file("truth.json"))).verdicts
    guard !truth.isEmpty else { return }
    // A daemon that writes a file itself says nothing to syslog.
    let own = one.name.hasSuffix("-own-file") ? one.daemon + ".log" : ending
    let events = try run(one.file(own)).events
    for verdict in truth {
      let found = events.contains { event in
        event.code.hasPrefix(verdict.service + ".") && event.action.rawValue == verdict.action
          && event.outcome.rawValue == verdict.outcome && (verdict.id == nil || event.fields[.localID] == verdict.id)
          && (verdict.source == nil || event.fields[.sourceIP] == verdict.source)
          && (verdict.sender == nil || event.fields[.sender] == verdict.sender)
          && (verdict.recipient == nil || event.fields[.recipient] == verdict.recipient)
          && (verdict.user == nil || event.fields[.userName] == verdict.user)
      }
      #expect(found, "\(verdict)")
    }
  }
}
