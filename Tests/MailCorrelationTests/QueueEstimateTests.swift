import MailTestSupport
import MailVocabulary
import Testing

/// When a message that waits is tried again and given up: told only where the log's own pattern says it.
@Suite struct QueueEstimateTests {
  static func start(_ id: String, _ time: String) -> [String] {
    ["Oct  4 \(time) mail postfix/qmgr[9]: \(id): from=<a@example.org>, size=404, nrcpt=1 (queue active)"]
  }

  static func tried(_ id: String, _ times: String...) -> [String] {
    times.map {
      "Oct  4 \($0) mail postfix/smtp[6]: \(id): to=<b@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[203.0.113.1]:25: Connection timed out)"
    }
  }

  static func waiting(_ lines: [String]) throws -> MessageTrace {
    try #require(LogRun(lines: lines).messages.first { $0.localIDs == ["A1B2C3D4E5"] })
  }

  static let end = "Oct  4 10:40:00 mail postfix/smtpd[7]: connect from a.example[192.0.2.1]"

  @Test func timesThatGrowGoOnGrowing() throws {
    let lines =
      Self.start("A1B2C3D4E5", "10:00:00") + Self.tried("A1B2C3D4E5", "10:00:00", "10:05:00", "10:15:00", "10:35:00")
    let message = try Self.waiting(lines + [Self.end])
    #expect(message.nextAttempt?.description == "2026-10-04T11:15:00Z")
    #expect(message.expires == nil, "no message was given up in this log")
  }

  @Test func timesThatAreEqualStayEqual() throws {
    let lines = Self.start("A1B2C3D4E5", "10:00:00") + Self.tried("A1B2C3D4E5", "10:00:00", "10:15:00", "10:30:00")
    #expect(try Self.waiting(lines + [Self.end]).nextAttempt?.description == "2026-10-04T10:45:00Z")
  }

  @Test func oneIntervalIsNoPattern() throws {
    let lines = Self.start("A1B2C3D4E5", "10:00:00") + Self.tried("A1B2C3D4E5", "10:00:00", "10:15:00")
    #expect(try Self.waiting(lines + [Self.end]).nextAttempt == nil)
  }

  @Test func aTryThatDidNotComeEndsThePattern() throws {
    let lines = Self.start("A1B2C3D4E5", "10:00:00") + Self.tried("A1B2C3D4E5", "10:00:00", "10:05:00", "10:10:00")
    #expect(try Self.waiting(lines + [Self.end]).nextAttempt == nil)
  }

  @Test func recipientsOfOneTryAreOneTry() throws {
    let lines = Self.start("A1B2C3D4E5", "10:00:00") + Self.tried("A1B2C3D4E5", "10:00:00", "10:00:05", "10:15:00")
    #expect(try Self.waiting(lines + [Self.end]).nextAttempt == nil)
  }

  @Test func theQueueGivesUpAfterAsLongAsItDidBefore() throws {
    let expired =
      Self.start("F6A7B8C9D0", "08:00:00") + Self.tried("F6A7B8C9D0", "09:59:00")
      + ["Oct  4 10:00:00 mail postfix/qmgr[9]: F6A7B8C9D0: from=<a@example.org>, status=expired, returned to sender"]
    let lines = expired + Self.start("A1B2C3D4E5", "10:05:00") + Self.tried("A1B2C3D4E5", "10:05:01")
    #expect(try Self.waiting(lines + [Self.end]).expires?.description == "2026-10-04T12:05:00Z")
    let other = lines.map { $0.contains("F6A7") ? $0.replacing(" mail ", with: " other ") : $0 }
    #expect(try Self.waiting(other + [Self.end]).expires == nil, "another host's queue says nothing of this one")
  }
}
