import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// The lines of the article that taught to read these logs by hand.
@Suite struct ArticleTests {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/article.log")
  let run = LogRun([UInt8]((try? Data(contentsOf: Self.path)) ?? Data()), path: "article.log")

  private func session(_ pid: Int) throws -> Session { try #require(run.sessions.first { $0.pid == pid }) }

  @Test func hermesReadsHisMail() throws {
    let session = try session(19927)
    #expect(session.outcome == .success)
    #expect(session.confidence == .observed)
    #expect(session.user == "hermes")
    #expect(session.sourceIP == "213.198.151.4")
    #expect(session.sourceDomain == "muladhara.rete039.it")
    #expect(session.visible == 23 && session.total == 23 && session.deleted == 0)
    #expect(session.start.description == "2026-10-04T10:59:51Z")
    #expect(session.end?.description == "2026-10-04T10:59:53Z")
    #expect(session.evidence.map(\.line) == [1, 2, 3])
  }

  @Test func aRefusalToldTwiceIsOne() throws {
    let session = try session(19934)
    #expect(session.outcome == .failure)
    #expect(session.failures == 1)
    #expect(session.user == "hermes")
    #expect(session.confidence == .observed)
  }

  @Test func blascoStaysAMinuteAndAHalf() throws {
    let session = try session(19950)
    #expect(session.outcome == .success)
    #expect(session.user == "blasco")
    #expect(session.end.map { $0.seconds(since: session.start) } == 91)
  }

  @Test func anInitAloneFromAKnownPlaceIsMostLikelyARefusal() throws {
    let session = try session(19981)
    #expect(session.outcome == .failure)
    #expect(session.confidence == .inferred)
    #expect(session.end == nil)
    let finding = try #require(run.findings.first { $0.code == .accessSilentLoginFailure })
    #expect(finding.subject == .init(.source, "62.98.210.33"))
    #expect(finding.confidence == .inferred)
    #expect(finding.evidence.map(\.place.line) == [10])
  }

  @Test func hermesCannotLogInAfterwards() throws {
    let finding = try #require(run.findings.first { $0.code == .accessLoginFailed })
    #expect(finding.subject == .init(.user, "hermes"))
    #expect(finding.count == 1)
  }

  @Test func aSourceThatNeverLoggedInIsNotAccused() throws {
    let alone = LogRun(lines: ["Oct  4 11:25:40 muladhara imapd[19981]: imap service init from 62.98.210.33"])
    #expect(alone.sessions.map(\.outcome) == [.unknown])
    #expect(alone.findings.isEmpty)
  }
}
