import MailCorrelation
import MailInput
public import MailSyntax
public import MailVocabulary

/// Finds the messages of a queue id or a Message-ID without reading the lines that cannot be theirs.
///
/// Lines are joined by what they name: queue ids, Message-IDs, the id that the next server gave, sessions. So the lines that
/// hold the text, those that hold what these name, and so on until nothing new is named, are joined as they are among all
/// lines of the log; most of these need not even be parsed. What depends on the rest of the log is left to who reads it
/// whole: that nothing fits, and when a message that did not arrive at once is tried again, which is reckoned from others.
/// `NamedSearchTests` holds the answers to those of the whole log. Known weakness: where a clock leaps within the minute that
/// a message is kept for late lines, a line may be told as that message's that would be another one's.
public struct NamedSearch: PassSink {
  public private(set) var search: MessageSearch
  /// What the lines that hold one of the texts name.
  private var named: Set<String> = []
  /// The processes that took a message in, of daemons that tell elsewhere who logged in.
  private var processes: Set<String> = []
  /// Whether a line is joined by what cannot be looked for.
  private var isBoundless = false
  private let own: LineFilter
  /// Services that tell a login on the way to a message, by number; nil as long as no line was seen.
  private var loginServices: Set<UInt8>?

  /// Texts that are looked for at most, and how often.
  private static let textLimit = 200
  private static let roundLimit = 8

  private init(_ query: MessageQuery, _ own: LineFilter) {
    search = MessageSearch(query)
    self.own = own
  }

  /// The messages that a queue id or Message-ID names; nil if only the whole log tells which they are.
  ///
  /// What it tells of those that did not arrive at once may lack what follows from the rest of the log.
  ///
  /// - Parameter run: reads the lines that hold one of the filter's texts, and joins the messages.
  public static func find(
    _ query: MessageQuery, run: (inout NamedSearch, LineFilter) -> PassResult
  ) -> (search: MessageSearch, result: PassResult)? {
    guard let text = query.text, query.sender == nil, query.recipient == nil, query.subject == nil else { return nil }
    var texts: Set<String> = [text]
    var processes: Set<String> = []
    for _ in 0..<roundLimit {
      guard texts.count + processes.count <= textLimit, let own = LineFilter(texts),
        let filter = LineFilter(texts.union(processes))
      else { return nil }
      var round = NamedSearch(query, own)
      let result = run(&round, filter)
      guard !round.isBoundless, round.search.isNamed, !result.faults.contains(.stopped) else { return nil }
      if round.named.isSubset(of: texts), round.processes.isSubset(of: processes) {
        return (round.search, result)
      }
      texts.formUnion(round.named)
      processes.formUnion(round.processes)
    }
    return nil
  }

  public mutating func event(_ event: Event) {
    guard event.line.message != 0, !isBoundless, own.isIn(event.original) else { return }
    for word in event.slots {
      let slot = Slot(word: word)
      switch slot.field {
      case .localID, .messageID, .queuedAs, .relatedID: note(event.value(of: slot))
      // Elsewhere it joins lines of sessions alone.
      case .sessionID where event.facts.action == .accept: note(event.value(of: slot))
      case .reply:
        if let next = MessageJoiner.nextID(event.value(of: slot)) { note(next) }
      // By it a notification is tied to its message.
      case .affectedProcessID where event[.localID] != nil: isBoundless = true
      default: break
      }
    }
    if event.facts.action == .accept, event[.userName] == nil, event.line.pid >= 0, tellsLogins(event) {
      note(processOf: event)
    }
  }

  public mutating func message(_ message: MessageTrace) { search.message(message) }

  private mutating func note(_ text: Bytes) {
    guard named.count <= Self.textLimit, text.count <= Event.textLimit else {
      isBoundless = true
      return
    }
    named.insert(text.string)
  }

  private mutating func note(processOf event: Event) {
    // As it stands behind the program.
    let text = "[\(event.line.pid)]"
    if text.withBytes({ event.original.firstIndex(of: $0) }) == nil {
      isBoundless = true
    } else {
      processes.insert(text)
    }
  }

  private mutating func tellsLogins(_ event: Event) -> Bool {
    if loginServices == nil {
      loginServices = Set(
        event.lexicon.facts.filter {
          $0.action == .login && $0.outcome == .success && ($0.mailProtocol ?? .smtp) == .smtp
        }.map(\.service))
    }
    return loginServices?.contains(event.facts.service) == true
  }
}
