import Foundation
import MailTestSupport
import Testing
import MailVocabulary

/// The logs of real daemons with the truth of what was done to them.
enum Lab {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/lab")

  struct Truth: Decodable, Sendable {
    struct Session: Decodable, Sendable {
      var service: String
      var user: String?
      var client_ip: String
      var outcome: String
      var reason: String?
      var messages: Int?
      var deleted: Int?
      var failures: Int?
    }

    struct Message: Decodable, Sendable {
      var message_id: String?
      var from: String?
      var to: String?
      var outcome: String
      var dsn: String?
      var reply: String?
      var original_to: String?
    }

    struct Incident: Decodable, Sendable {
      var kind: String
      var subject: String
    }

    var did: String
    var sessions: [Session]
    var messages: [Message]
    var incidents: [Incident]
  }

  struct Scenario: Sendable, CustomTestStringConvertible {
    var daemon: String
    var name: String
    var testDescription: String { "\(daemon)/\(name)" }

    func file(_ ending: String) -> URL { Lab.folder.appending(path: "\(daemon)/\(name).\(ending)") }

    var truth: Truth {
      get throws { try JSONDecoder().decode(Truth.self, from: Data(contentsOf: file("truth.json"))) }
    }

    /// The mail log alone.
    func run(_ ending: String = "log") throws -> LogRun {
      LogRun([UInt8](try Data(contentsOf: file(ending))), path: "\(name).\(ending)")
    }
  }

  static func scenarios(_ daemon: String) -> [Scenario] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: daemon).path)) ?? []
    return names.filter { $0.hasSuffix(".truth.json") }.map { String($0.dropLast(11)) }.sorted()
      .map { Scenario(daemon: daemon, name: $0) }
  }

  static let all = [
    "postfix", "uw-imap", "courier", "cyrus", "popa3d", "solid-pop3d", "exim", "opensmtpd", "dovecot", "dovecot-2.4",
    "sendmail", "sendmail-8.18", "fetchmail",
  ]
  .flatMap(scenarios)
}
