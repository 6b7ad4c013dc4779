public import MailVocabulary

/// Finds the messages that are asked for, in one pass; a second one gathers their lines.
public struct MessageSearch: PassSink {
  public let query: MessageQuery
  /// The newest messages that fit, oldest first.
  public var hits: [MessageTrace] { newest(Self.limit) }
  /// How many fit in all.
  public private(set) var count = 0
  public private(set) var near = NearMisses()
  private var kept: [MessageTrace] = []
  private var precision = MessageQuery.Precision.part
  /// When a queue id was named in a line with the subject that is asked for.
  private var subjects: [String: [Instant]] = [:]
  public private(set) var sawSubject = false

  /// Recipients of all that are kept: a few messages may have very many.
  private var recipientCount = 0
  static let recipientLimit = 100_000

  /// Messages that are kept; more are counted.
  public static let limit = 1_000
  static let subjectLimit = 50_000
  /// How often a queue id may be used again.
  private static let timeLimit = 64

  public init(_ query: MessageQuery) { self.query = query }

  public var wantsEvents: Bool { query.subject != nil }

  /// Whether all that is to be told of them is in their own lines.
  public var isSmooth: Bool { hits.allSatisfy(\.isSmooth) }

  /// Whether a message was found by an id of its own, and not by whom it is from or to.
  var isNamed: Bool { count > 0 && precision >= .messageID }

  public mutating func event(_ event: Event) {
    guard let asked = query.subject, let subject = event[.subject] else { return }
    sawSubject = true
    guard EncodedWords.contains(subject.string, asked), let time = event.time, let id = event.string(.localID),
      subjects[id].map({ $0.count < Self.timeLimit }) ?? (subjects.count < Self.subjectLimit)
    else { return }
    subjects[id, default: []].append(time)
  }

  public mutating func message(_ message: MessageTrace) {
    if query.subject != nil, !hasSubject(message) { return }
    let isFrom = query.matchesSender(message)
    let isTo = query.matchesRecipient(message)
    let found = query.precision(message)
    guard isFrom, isTo, let found else {
      if count == 0 { missed(message, isFrom: isFrom, isTo: isTo, isNamed: found != nil) }
      return
    }
    guard query.isInSpan(message) else {
      near.note(.otherTime, query.text ?? query.recipient ?? query.sender ?? query.subject ?? "", message)
      return
    }
    guard found >= precision else { return }
    if found > precision {
      // A queue id is meant, not somebody of that name.
      precision = found
      kept.removeAll()
      recipientCount = 0
      count = 0
    }
    count += 1
    kept.append(message)
    recipientCount += Self.weight(message)
    while kept.count > 1, kept.count >= Self.limit * 2 || recipientCount > Self.recipientLimit {
      kept = newest(max(1, min(Self.limit, kept.count / 2)))
      recipientCount = kept.reduce(0) { $0 + Self.weight($1) }
    }
  }

  /// Recipients, and ids as parts of one.
  private static func weight(_ message: MessageTrace) -> Int {
    message.recipients.count + (message.localIDs.count + message.related.count) / 4
  }

  private func newest(_ limit: Int) -> [MessageTrace] {
    kept.sorted { ($0.start, $0.localIDs.first ?? "") < ($1.start, $1.localIDs.first ?? "") }.suffix(limit)
  }

  private func hasSubject(_ message: MessageTrace) -> Bool {
    message.localIDs.contains { id in
      subjects[id]?.contains { time in
        time >= message.start && message.end.map { time.seconds(since: $0) < 60 } ?? true
      } ?? false
    }
  }

  private mutating func missed(_ message: MessageTrace, isFrom: Bool, isTo: Bool, isNamed: Bool) {
    guard query.isInSpan(message) else { return }
    if let text = query.text {
      if !isNamed { near.compare(text, message) }
      return
    }
    if query.sender != nil, query.recipient != nil {
      if isFrom { near.note(.senderOnly, message.recipients.first?.address ?? "", message) }
      if isTo { near.note(.recipientOnly, message.sender ?? "", message) }
    }
    if let asked = query.sender, !isFrom, let sender = message.sender {
      near.compare(address: sender, asked.lowercased(), message)
    }
    if let asked = query.recipient, !isTo {
      for recipient in message.recipients { near.compare(address: recipient.address, asked.lowercased(), message) }
    }
  }
}
