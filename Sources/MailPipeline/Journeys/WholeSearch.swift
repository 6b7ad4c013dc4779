public import MailVocabulary

/// Finds messages among all lines, and gathers in the same pass the lines of those that are known to fit.
public struct WholeSearch: PassSink {
  public private(set) var search: MessageSearch
  public private(set) var collector: JourneyCollector

  /// - Parameter known: what is sure to be found.
  public init(_ query: MessageQuery, known: [MessageTrace] = []) {
    search = MessageSearch(query)
    collector = JourneyCollector(known)
  }

  private var collects: Bool { !collector.journeys.isEmpty }

  public var wantsEvents: Bool { search.wantsEvents || collects }
  public var wantsSessionsInOrder: Bool { false }

  public mutating func event(_ event: Event) {
    search.event(event)
    if collects { collector.event(event) }
  }

  public mutating func message(_ message: MessageTrace) {
    search.message(message)
    collector.message(message)
  }
}
