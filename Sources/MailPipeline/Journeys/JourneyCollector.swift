import MailCorrelation
public import MailSyntax
public import MailVocabulary

/// Gathers the lines of some messages, in a pass after the one that found them.
///
/// A line is theirs if it names one of their queue ids while that id is theirs, or their Message-ID and no queue id; of a
/// message that never had a queue id, the lines that turned it away are known by their place.
public struct JourneyCollector: PassSink {
  public private(set) var journeys: [Journey]
  private var byID: [UInt64: [Int]] = [:]
  private var byMessageID: [UInt64: [Int]] = [:]
  private var byPlace: [Place: [Int]] = [:]
  /// Queue ids of notifications and of what they are about.
  private var related: [String: [Int]] = [:]
  private var sources: Set<UInt64> = []
  /// The last connection of each process from one of the clients.
  private var connections: [UInt64: Journey.Step] = [:]
  /// Numbers of deliveries whose end names nothing else.
  private var numbers: [UInt64: (journey: Int, recipient: String?)] = [:]
  /// Ids that were used again by another message.
  private var closed: Set<String> = []
  /// Those of which the last line was seen.
  private var ended: Set<Int> = []
  private var seenQueued: Set<String> = []
  private let seed: UInt64 = 0x6A6F_7572_6E65_79

  /// Steps of one message that are kept; of more, the middle ones are left out.
  public static let stepLimit = 400
  static let connectionLimit = 10_000
  static let relatedLimit = 20

  public init(_ messages: [MessageTrace]) {
    journeys = messages.map(Journey.init)
    for (number, message) in messages.enumerated() {
      for id in message.localIDs { byID[hash(id), default: []].append(number) }
      if let id = message.messageID { byMessageID[hash(id), default: []].append(number) }
      if let address = message.sourceIP { sources.insert(hash(address)) }
      for id in message.related { related[id, default: []].append(number) }
      if message.localIDs.isEmpty {
        for place in message.recipients.compactMap(\.telling?.place) { byPlace[place, default: []].append(number) }
      }
    }
  }

  private func hash(_ text: String) -> UInt64 { text.withBytes { $0.hash(seed: seed) } }

  /// No session is asked for.
  public var wantsSessionsInOrder: Bool { false }

  /// Whether the messages themselves are asked for: those that are about one of these.
  public var wantsMessages: Bool { !related.isEmpty }

  /// Finds the lines that can be asked for: each names an id, or a client of one of the messages; nil if lines are
  /// looked for that need not.
  public var filter: LineFilter? {
    // A message without a queue id is known by places, and what comes of a numbered delivery by its number.
    let isNamed = journeys.allSatisfy {
      !$0.message.localIDs.isEmpty && !DeliveryNumbers.services.contains($0.message.service)
    }
    guard isNamed, !wantsMessages else { return nil }
    return LineFilter(
      journeys.flatMap {
        $0.message.localIDs + [$0.message.messageID, $0.message.sourceIP].compactMap { $0 }
      })
  }

  /// The journeys of messages that may be told otherwise by now; nil if other lines than those that were gathered are theirs.
  public func journeys(of messages: [MessageTrace]) -> [Journey]? {
    guard messages.count == journeys.count else { return nil }
    var told = journeys
    for number in told.indices {
      guard told[number].message.hasLines(of: messages[number]) else { return nil }
      told[number].message = messages[number]
    }
    return told
  }

  public mutating func event(_ event: Event) {
    guard let time = event.time else { return }
    let id = event[.localID]
    if let id, let numbers = byID[id.hash(seed: seed)] {
      for number in numbers where isOwn(event, time, number, id) { add(event, time, number) }
      return
    }
    if event.facts.action == .connect {
      noteConnection(event, time)
    } else if let other = event[.queuedAs] ?? event[.relatedID] {
      relate(event, time, other)
    }
    if id == nil, let messageID = event[.messageID], let numbers = byMessageID[messageID.hash(seed: seed)] {
      for number in numbers where isNear(time, number, slack: 120) { add(event, time, number) }
    } else if !byPlace.isEmpty, let numbers = byPlace[event.place] {
      for number in numbers { add(event, time, number) }
    }
  }

  public mutating func message(_ message: MessageTrace) {
    guard !related.isEmpty else { return }
    let numbers = Set(message.localIDs.flatMap { related[$0] ?? [] }).sorted()
    for number in numbers where journeys[number].related.count < Self.relatedLimit {
      let own = journeys[number].message
      // The same id on another host, or at another time, is another message.
      guard own.hosts.isEmpty || message.hosts.contains(where: own.hosts.contains),
        message.related.contains(where: own.localIDs.contains)
      else { continue }
      journeys[number].related.append(message)
    }
  }

  // MARK: Whose a line is

  private mutating func isOwn(_ event: Event, _ time: Instant, _ number: Int, _ id: Bytes) -> Bool {
    let message = journeys[number].message
    // Where the clock was put back, the lines of what is under way are told at times before its start; where it leapt
    // ahead for a while, at times after its end, but they stand before the line that ends it.
    let isUnderWay = !journeys[number].steps.isEmpty && (time < message.start || !ended.contains(number))
    guard isUnderWay || isNear(time, number, slack: 120) && time >= message.start else { return false }
    if event.line.hostCount > 0, !message.hosts.isEmpty, !message.hosts.contains(event.host.string),
      event.facts.action != .filter
    {
      return false
    }
    let key = "\(number) \(id.string)"
    if let end = message.end, time > end, event.facts.action == .accept { closed.insert(key) }
    return !closed.contains(key)
  }

  private func isNear(_ time: Instant, _ number: Int, slack: Double) -> Bool {
    let message = journeys[number].message
    if time.seconds(since: message.start) < -slack { return false }
    return message.end.map { time.seconds(since: $0) <= slack } ?? true
  }

  private mutating func noteConnection(_ event: Event, _ time: Instant) {
    guard let address = event[.sourceIP], sources.contains(address.hash(seed: seed)),
      let key = process(event)
    else { return }
    if connections.count >= Self.connectionLimit { connections.removeAll() }
    connections[key] = step(event, time, .connected)
  }

  /// A line of another message or service that names one of theirs, or the end of a delivery known by its number.
  private mutating func relate(_ event: Event, _ time: Instant, _ other: Bytes) {
    if let own = byID[other.hash(seed: seed)] {
      for number in own where isNear(time, number, slack: 120) { add(event, time, number) }
      return
    }
    guard event[.localID] == nil, !numbers.isEmpty else { return }
    switch event.facts.action {
    case .deliver, .defer, .bounce:
      let key = other.hash(seed: event.host.hash(seed: seed))
      guard let (number, recipient) = numbers.removeValue(forKey: key) else { return }
      add(event, time, number, recipient: recipient)
    default: break
    }
  }

  private func process(_ event: Event) -> UInt64? {
    let host = event.host.hash(seed: seed)
    if let session = event[.sessionID] { return session.hash(seed: host) }
    guard event.line.pid >= 0 else { return nil }
    return Bytes.mix(event.program.hash(seed: host) ^ UInt64(event.line.pid))
  }

  // MARK: What it says

  private mutating func add(_ event: Event, _ time: Instant, _ number: Int, recipient: String? = nil) {
    if time == journeys[number].message.end { ended.insert(number) }
    let kind = kind(event, number)
    if kind == .accepted, let key = process(event), let connection = connections[key],
      !journeys[number].steps.contains(where: { $0.place == connection.place })
    {
      append(connection, number)
    }
    if event.facts.action == .other, event[.localID] != nil, let delivery = event[.relatedID] {
      if numbers.count >= Self.connectionLimit { numbers.removeAll() }
      numbers[delivery.hash(seed: event.host.hash(seed: seed))] = (number, event.string(.recipient))
    }
    var step = step(event, time, kind)
    if let recipient { step.fields[.recipient] = recipient }
    append(step, number)
  }

  private mutating func append(_ step: Journey.Step, _ number: Int) {
    journeys[number].steps.append(step)
    if journeys[number].steps.count > Self.stepLimit {
      journeys[number].steps.remove(at: Self.stepLimit / 2)
      journeys[number].omitted += 1
    }
  }

  private func step(_ event: Event, _ time: Instant, _ kind: Journey.Step.Kind) -> Journey.Step {
    var fields: [Field: String] = [:]
    for word in event.slots {
      let slot = Slot(word: word)
      guard slot.field != .skip, fields[slot.field] == nil else { continue }
      // Thousands of steps are kept.
      fields[slot.field] = event.block.bytes[slot.start, slot.start + slot.count]
        .string(limit: slot.field == .reply ? Event.replyLimit : Event.textLimit)
    }
    let meaning = event.meaning
    let original = event.original
    return Journey.Step(
      kind: kind, time: time, place: event.place, host: event.line.hostCount > 0 ? event.hostName : nil,
      program: event.programOrService, code: meaning.code, action: meaning.action, means: meaning.means,
      fields: fields, text: original[0, min(original.count, Evidence.textLimit)].string)
  }

  private mutating func kind(_ event: Event, _ number: Int) -> Journey.Step.Kind {
    switch event.facts.action {
    case .connect: return .connected
    case .accept: return .accepted
    case .queue:
      guard event[.size] != nil, let id = event.string(.localID) else {
        return event[.messageID] != nil ? .identified : .noted
      }
      return seenQueued.insert("\(number) \(id)").inserted ? .queued : .retried
    case .deliver:
      let reply = event[.reply] ?? Bytes("")
      if let next = MessageJoiner.nextID(reply), byID[next.hash(seed: seed)]?.contains(number) == true {
        return .passedOn
      }
      if reply.hasPrefix("discarded") { return .discarded }
      return MessageJoiner.isHere(event) ? .delivered : .relayed
    case .defer: return .deferred
    case .bounce: return event.sessionReason == "expired" ? .expired : .bounced
    case .reject: return .rejected
    case .expire: return .expired
    case .discard: return .discarded
    case .hold: return .held
    case .filter: return event.sessionReason == "held" ? .held : .filtered
    case .notify: return .notified
    case .remove: return .removed
    default: return .noted
    }
  }
}

extension MessageTrace {
  /// Whether the same lines are known to be the other's.
  fileprivate func hasLines(of other: MessageTrace) -> Bool {
    localIDs == other.localIDs && messageID == other.messageID && sourceIP == other.sourceIP && hosts == other.hosts
      && start == other.start && end == other.end && related == other.related
      && (!localIDs.isEmpty || recipients.map(\.telling?.place) == other.recipients.map(\.telling?.place))
  }
}
