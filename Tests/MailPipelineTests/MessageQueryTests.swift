@testable import MailPipeline
import MailVocabulary
import Testing

/// Which message is meant, and what is only like it.
@Suite struct MessageQueryTests {
  static func message(_ id: String = "A1B2C3D4E5", from: String = "alice@example.com", to: String = "bob@example.org")
    -> MessageTrace
  {
    var message = MessageTrace(service: "postfix", start: Instant(seconds: 1_000))
    message.localIDs = [id]
    message.messageID = "1@x"
    message.sender = from
    message.end = Instant(seconds: 1_100)
    message.recipients = [.init(address: to, outcome: .delivered)]
    message.recipients[0].originalTo = "staff@example.org"
    return message
  }

  @Test(arguments: [
    ("A1B2C3D4E5", MessageQuery.Precision.localID), ("<1@x>", .messageID), ("1@x", .messageID),
    ("ALICE@example.com", .address), ("bob@example.org", .address), ("staff@example.org", .address),
    ("bob", .part), ("@example.org", .part), ("example.org", .part),
  ]) func aTextNamesIt(_ text: String, _ precision: MessageQuery.Precision) {
    #expect(MessageQuery(text: text).precision(Self.message()) == precision)
  }

  @Test(arguments: ["a1b2c3d4e5", "A1B2C3D4E", "bo", "@example", "ob@example.org", "", "@", "<>", "alice@example.org"])
  func anotherTextDoesNot(_ text: String) {
    #expect(MessageQuery(text: text).precision(Self.message()) == nil)
  }

  @Test func senderAndRecipientMustBothFit() {
    let message = Self.message()
    let query = MessageQuery(sender: "alice", recipient: "@example.org")
    #expect(query.matchesSender(message) && query.matchesRecipient(message))
    #expect(!MessageQuery(sender: "bob").matchesSender(message))
    #expect(!MessageQuery(recipient: "alice").matchesRecipient(message))
    #expect(MessageQuery(sender: "<>").matchesSender(Self.message(from: "")))
  }

  @Test func aLoginIsASenderToo() {
    var message = Self.message(from: "newsletter@example.net")
    message.user = "alice"
    #expect(MessageQuery(sender: "alice").matchesSender(message))
  }

  @Test func theSpanIsThatOfItsWholeWay() {
    let message = Self.message()
    func isIn(_ since: Int64?, _ until: Int64?) -> Bool {
      MessageQuery(since: since.map { Instant(seconds: $0) }, until: until.map { Instant(seconds: $0) })
        .isInSpan(message)
    }
    #expect(isIn(1_050, 1_060) && isIn(nil, 1_001) && isIn(1_100, nil))
    #expect(!isIn(1_101, nil) && !isIn(nil, 1_000))
  }

  @Test func aQueueIDBeatsAPersonOfThatName() {
    var search = MessageSearch(MessageQuery(text: "A1B2C3D4E5"))
    search.message(Self.message("B000000000", from: "a1b2c3d4e5@example.com"))
    search.message(Self.message())
    search.message(Self.message("C000000000", from: "a1b2c3d4e5@example.com"))
    #expect(search.hits.map(\.localIDs) == [["A1B2C3D4E5"]] && search.count == 1)
  }

  @Test func theNewestOfVeryManyAreKept() {
    var search = MessageSearch(MessageQuery(text: "alice"))
    for number in 0..<5_000 {
      var message = Self.message("Q\(number)")
      message.start = Instant(seconds: Int64(number))
      search.message(message)
    }
    #expect(search.count == 5_000 && search.hits.count == MessageSearch.limit)
    #expect(search.hits.last?.localIDs == ["Q4999"] && search.hits.first?.localIDs == ["Q4000"])
  }

  @Test(arguments: [
    ("a1b2c3d4e5", NearMisses.Kind.letterCase, "A1B2C3D4E5"), ("A1B2C3D4E6", .similar, "A1B2C3D4E5"),
    ("alcie@example.com", .similar, "alice@example.com"), ("bob@example.com", .otherDomain, "bob@example.org"),
    ("alise", .similar, "alice@example.com"),
  ]) func whatIsLikeItIsNoted(_ text: String, _ kind: NearMisses.Kind, _ found: String) {
    var search = MessageSearch(MessageQuery(text: text))
    search.message(Self.message())
    #expect(search.hits.isEmpty)
    #expect(search.near.best.contains { $0.kind == kind && $0.text == found && $0.count == 1 })
  }

  @Test(arguments: ["zed", "carol@example.net", "F9F9F9F9F9", "bo"]) func whatIsNotLikeItIsNot(_ text: String) {
    var search = MessageSearch(MessageQuery(text: text))
    search.message(Self.message())
    #expect(search.near.best.isEmpty)
  }

  @Test func oneSideAloneIsNear() {
    var search = MessageSearch(MessageQuery(sender: "alice@example.com", recipient: "zoe@example.net"))
    search.message(Self.message())
    #expect(search.near.best.map(\.kind) == [.senderOnly])
    var late = MessageSearch(MessageQuery(text: "A1B2C3D4E5", until: Instant(seconds: 5)))
    late.message(Self.message())
    #expect(late.near.best.map(\.kind) == [.otherTime])
  }
}
