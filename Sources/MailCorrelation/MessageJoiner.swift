public import MailVocabulary

/// Joins lines into messages: by host and queue id, across content filters, forwards and hosts.
///
/// Purpose: one record for each message, with the last verdict on each recipient. A hop to a filter or another host of
/// ours is no outcome: the next server's `queued as` ties the two, where the same Message-ID confirms it. Known
/// weakness: a next hop whose log is not given is the end of what can be known.
public struct MessageJoiner: ~Copyable {
  private let seed: UInt64
  private var table = KeyTable()
  /// The same by queue id alone, to follow a message to another host.
  private var byID = KeyTable()
  /// Messages that the next hop said it has, by the id it named.
  private var expected = KeyTable()
  private var slab = Slab<PendingMessage>()
  private var refusals: RefusalJoiner
  private var lingering: [(place: Int, generation: UInt32, since: Instant)] = []
  private var lingeringHead = 0
  private var generation: UInt32 = 0
  public private(set) var finished: [MessageTrace] = []
  public private(set) var droppedCount = 0

  /// More messages than this at once are not followed.
  public static let limit = 500_000
  /// Seconds that a finished message is kept for late lines and for the next hop.
  static let linger: Double = 60

  public init(seed: UInt64) {
    self.seed = seed
    refusals = RefusalJoiner(seed: seed)
  }

  public mutating func take() -> [MessageTrace] {
    defer { finished.removeAll(keepingCapacity: true) }
    return finished
  }

  /// How many messages are in the queue now.
  public var inFlight: Int { slab.count }

  public mutating func observe(_ event: Event) {
    guard let time = event.time else { return }
    let action = event.facts.action
    guard let id = event[.localID] else {
      switch action {
      case .reject where event.line.mailProtocol == .smtp, .connect, .disconnect, .login:
        refusals.observe(event, time, into: &finished)
      default: break
      }
      return
    }
    let host = event.host.hash(seed: seed)
    let key = id.hash(seed: host)
    switch action {
    case .accept: accept(event, time, key, id)
    case .queue: queue(event, time, key, id)
    case .deliver: deliver(event, time, key, id)
    case .defer: verdict(event, .deferred, time, key, id)
    case .bounce: verdict(event, .bounced, time, key, id)
    case .reject: rejectInQueue(event, time, key, id)
    case .expire: changeAll(.expired, event, time, key) { $0 == .deferred || $0 == .queued || $0 == .unknown }
    case .discard: changeAll(.discarded, event, time, key) { _ in true }
    case .hold: changeAll(.held, event, time, key) { $0 == .queued || $0 == .unknown || $0 == .deferred }
    case .filter where event.facts.hasReason && event.meaning.reason == "held":
      changeAll(.held, event, time, key) { $0 == .queued || $0 == .unknown || $0 == .deferred }
    case .notify: notify(event, time, key, id, host)
    case .remove: remove(event, time, key)
    default: break
    }
    if lingeringHead < lingering.count, time.seconds(since: lingering[lingeringHead].since) > Self.linger {
      tellLingering(time)
    }
  }

  /// The end of the log: what is in the queue is told as it stands.
  public mutating func finish() {
    refusals.finish(into: &finished)
    for (place, _) in slab.all.sorted(by: { $0.element.trace.start < $1.element.trace.start }) { tell(place) }
  }

  // MARK: What lines do

  private mutating func accept(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    if let place = table[key], let known = slab[place] {
      // The same id again is a new file, unless the lines of one transaction came out of order.
      if known.doneAt != nil || known.trace.sourceIP != nil || known.isSubmitted || time.seconds(since: known.lastSeen) > 60 {
        if known.doneAt == nil { tell(place) } else { forget(key) }
      }
    }
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.trace.sourceIP = event.string(.sourceIP)
    slab[place]?.trace.sourceDomain = event.string(.sourceDomain)
    if let user = event.string(.userName) {
      slab[place]?.trace.user = user
      slab[place]?.isSubmitted = true
    }
    if event[.userID] != nil {
      slab[place]?.isSubmitted = true
      if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    }
    if let address = event[.sourceIP], Self.isOwnNetwork(address) { slab[place]?.isSubmitted = true }
    slab[place]?.lastSeen = time
  }

  private mutating func queue(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    if event[.messageID] != nil, let place = table[key], slab[place]?.doneAt != nil {
      // The id is used again by a message that no client brought.
      forget(key)
    }
    let place = table[key] ?? open(event, time, key, id)
    if let messageID = event.string(.messageID), slab[place]?.trace.messageID == nil {
      slab[place]?.trace.messageID = messageID
    }
    if let size = event[.size]?.integer {
      slab[place]?.wasQueued = true
      if slab[place]?.trace.size == nil { slab[place]?.trace.size = size }
      if let sender = event.string(.sender) { slab[place]?.trace.sender = sender }
    }
    slab[place]?.lastSeen = time
    joinExpected(place, id)
  }

  private mutating func deliver(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    let reply = event[.reply] ?? Bytes("")
    if reply.contains("discarded"), event.line.mailProtocol != .local || reply.hasPrefix("discarded") {
      verdict(event, .discarded, time, key, id)
      return
    }
    let isHere = event.line.mailProtocol == .lmtp || event.line.mailProtocol == .local || event[.destinationDomain] == nil && event[.destinationIP] == nil
    let next = Self.nextID(reply)
    let isLoopback = event[.destinationIP].map { $0 == "127.0.0.1" || $0 == "::1" } ?? false
    if let next, hop(event, time, key, id, to: next, isLoopback: isLoopback) { return }
    verdict(event, isHere ? .delivered : .relayed, time, key, id)
    if let place = table[key] {
      if isHere { slab[place]?.stayedHere = true } else { slab[place]?.wentOut = true }
      if let next, !isHere {
        // Should the next server's log come later, the message goes on there.
        let nextKey = next.hash(seed: seed)
        if expected.count < Self.limit { expected.set(nextKey, place) }
        slab[place]?.expectedIDs.append(nextKey)
      }
    }
  }

  /// A delivery to a filter, a forward, or a host of ours; false if the next hop is not known here.
  private mutating func hop(
    _ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes, to next: Bytes, isLoopback: Bool
  ) -> Bool {
    guard let place = table[key] else { return false }
    guard let other = byID[next.hash(seed: seed)], other != place, let target = slab[other], let own = slab[place] else {
      return isSameRecord(next, place) ? mark(event, time, key, id) : false
    }
    // The same Message-ID, or the machine's own loop, makes it the same message.
    let isSame = own.trace.messageID != nil && own.trace.messageID == target.trace.messageID
    guard isSame || isLoopback, target.trace.start.seconds(since: own.trace.start) > -600 else { return false }
    _ = mark(event, time, key, id)
    merge(other, into: place)
    return true
  }

  /// Whether the next id is already a part of this record: the second recipient of the same hop.
  private func isSameRecord(_ next: Bytes, _ place: Int) -> Bool { byID[next.hash(seed: seed)] == place }

  /// Notes a recipient as on its way, unless a later hop has told of it already.
  private mutating func mark(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) -> Bool {
    guard let place = table[key], let address = event.string(.recipient) else { return false }
    guard let number = slab[place]?.recipient(address, originalTo: event.string(.originalRecipient)) else { return true }
    if slab[place]?.trace.recipients[number].outcome == .unknown {
      slab[place]?.trace.recipients[number].outcome = .queued
      slab[place]?.trace.recipients[number].originalTo = event.string(.originalRecipient)
    } else if slab[place]?.trace.recipients[number].outcome == .deferred {
      // The filter was away and is back.
      slab[place]?.trace.recipients[number].outcome = .queued
      slab[place]?.trace.recipients[number].attempts = 0
    }
    return true
  }

  private mutating func verdict(
    _ event: Event, _ outcome: MessageTrace.Outcome, _ time: Instant, _ key: UInt64, _ id: Bytes
  ) {
    let place = table[key] ?? open(event, time, key, id)
    // A line after the message was done belongs to it still; it came late.
    slab[place]?.verdict(event, outcome, time)
    slab[place]?.wasQueued = true
    slab[place]?.lastSeen = time
    if event[.destinationIP] != nil, event.line.mailProtocol == .smtp { slab[place]?.wentOut = true }
  }

  private mutating func rejectInQueue(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.lastSeen = time
    if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    slab[place]?.verdict(event, .rejected, time)
  }

  private mutating func changeAll(
    _ outcome: MessageTrace.Outcome, _ event: Event, _ time: Instant, _ key: UInt64,
    where condition: (MessageTrace.Outcome) -> Bool
  ) {
    guard let place = table[key] else { return }
    slab[place]?.lastSeen = time
    if let address = event.string(.recipient), slab[place]?.trace.recipients.isEmpty == true {
      _ = slab[place]?.recipient(address, originalTo: nil)
    }
    if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    guard let count = slab[place]?.trace.recipients.count else { return }
    for number in 0..<count {
      guard let old = slab[place]?.trace.recipients[number].outcome, condition(old) else { continue }
      slab[place]?.trace.recipients[number].outcome = outcome
      slab[place]?.trace.recipients[number].time = time
    }
  }

  private mutating func notify(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes, _ host: UInt64) {
    guard let related = event[.relatedID] else { return }
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.trace.related.append(related.string)
    slab[place]?.lastSeen = time
    let noticeKey = related.hash(seed: host)
    let notice = table[noticeKey] ?? open(event, time, noticeKey, related)
    slab[notice]?.trace.related.append(id.string)
    slab[notice]?.trace.isNotification = true
    slab[notice]?.isSubmitted = true
    if slab[notice]?.trace.sender == nil { slab[notice]?.trace.sender = "" }
  }

  private mutating func remove(_ event: Event, _ time: Instant, _ key: UInt64) {
    guard let place = table[key] else { return }
    slab[place]?.lastSeen = time
    if event.meaning.reason == "deleted" {
      changeAll(.deleted, event, time, key) { $0 == .queued || $0 == .unknown || $0 == .deferred || $0 == .held }
    }
    guard let open = slab[place]?.openFiles else { return }
    slab[place]?.openFiles = max(0, open - 1)
    slab[place]?.trace.end = time
    if open <= 1 {
      slab[place]?.doneAt = time
      if let generation = slab[place]?.generation { lingering.append((place, generation, time)) }
    }
  }

  // MARK: Parts

  private mutating func open(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) -> Int {
    var trace = MessageTrace(service: event.lexicon.services[Int(event.facts.service)], start: time)
    trace.localIDs = [id.string]
    if event.line.hostCount > 0 { trace.hosts = [event.host.string] }
    generation &+= 1
    if slab.count >= Self.limit { dropOldest() }
    var pending = PendingMessage(trace: trace, lastSeen: time, generation: generation)
    pending.keys = [key]
    pending.openFiles = 1
    let place = slab.insert(pending)
    table.set(key, place)
    byID.set(id.hash(seed: seed), place)
    return place
  }

  private mutating func joinExpected(_ place: Int, _ id: Bytes) {
    guard expected.count > 0 else { return }
    let key = id.hash(seed: seed)
    guard let before = expected[key], before != place, let first = slab[before], let second = slab[place],
      first.trace.messageID != nil, first.trace.messageID == second.trace.messageID
    else { return }
    expected.remove(key)
    // What was handed on has no outcome yet.
    for number in first.trace.recipients.indices where first.trace.recipients[number].outcome == .relayed {
      slab[before]?.trace.recipients[number].outcome = .queued
      slab[before]?.trace.recipients[number].attempts = 0
    }
    merge(place, into: before)
  }

  private mutating func merge(_ other: Int, into place: Int) {
    guard let second = slab.remove(other) else { return }
    slab[place]?.absorb(second)
    for key in second.keys { table.set(key, place) }
    for id in second.trace.localIDs { byID.set(Self.hash(id, seed), place) }
    for key in second.expectedIDs where expected[key] == other { expected.set(key, place) }
  }

  static func hash(_ text: String, _ seed: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return Bytes(base: base, count: buffer.count).hash(seed: seed)
    }
  }

  private mutating func forget(_ key: UInt64) { table.remove(key) }

  private mutating func dropOldest() {
    droppedCount += 1
    if lingeringHead < lingering.count {
      let (place, generation, _) = lingering[lingeringHead]
      lingeringHead += 1
      if slab[place]?.generation == generation { tell(place) }
      return
    }
    if let oldest = slab.all.min(by: { $0.element.lastSeen < $1.element.lastSeen }) { tell(oldest.place) }
  }

  private mutating func tellLingering(_ now: Instant) {
    while lingeringHead < lingering.count, now.seconds(since: lingering[lingeringHead].since) > Self.linger {
      let (place, generation, since) = lingering[lingeringHead]
      lingeringHead += 1
      if let pending = slab[place], pending.generation == generation, pending.doneAt == since { tell(place) }
    }
    if lingeringHead > 4_096, lingeringHead * 2 > lingering.count {
      lingering.removeFirst(lingeringHead)
      lingeringHead = 0
    }
  }

  private mutating func tell(_ place: Int) {
    guard let pending = slab.remove(place) else { return }
    for key in pending.keys where table[key] == place { table.remove(key) }
    for id in pending.trace.localIDs {
      let key = Self.hash(id, seed)
      if byID[key] == place { byID.remove(key) }
    }
    for key in pending.expectedIDs where expected[key] == place { expected.remove(key) }
    // A transaction that was never completed is no message, unless somebody was turned away in it.
    if !pending.wasQueued, pending.doneAt != nil || pending.trace.messageID == nil, pending.trace.recipients.isEmpty {
      return
    }
    var trace = pending.trace
    if pending.doneAt == nil { trace.end = nil }
    if trace.recipients.isEmpty == false, !pending.wasQueued, trace.recipients.allSatisfy({ $0.outcome == .rejected }) {
      trace.end = pending.lastSeen
    }
    for number in trace.recipients.indices where trace.recipients[number].outcome == .unknown && pending.doneAt == nil {
      trace.recipients[number].outcome = .queued
    }
    trace.direction = direction(pending)
    finished.append(trace)
  }

  private func direction(_ pending: PendingMessage) -> MessageTrace.Direction {
    if pending.isSubmitted || pending.trace.isNotification {
      if pending.wentOut { return .outbound }
      return pending.stayedHere ? .internal : .unknown
    }
    if pending.stayedHere { return .inbound }
    if pending.wentOut { return pending.trace.sourceIP == nil ? .unknown : .inbound }
    return pending.trace.recipients.contains { $0.outcome == .rejected } ? .inbound : .unknown
  }

  /// Loopback and the private networks of RFC 1918: a client there may relay, as servers are set up.
  static func isOwnNetwork(_ address: Bytes) -> Bool {
    if address.hasPrefix("127.") || address.hasPrefix("10.") || address.hasPrefix("192.168.") || address == "::1" {
      return true
    }
    guard address.hasPrefix("172."), address.count > 6, let second = address[4, 6].integer else { return false }
    return second >= 16 && second < 32 && address[6] == UInt8(ascii: ".")
  }

  /// The queue id that the next server named: `queued as ID`, `forwarded as ID`.
  static func nextID(_ reply: Bytes) -> Bytes? {
    let queued = Bytes("queued as ")
    let forwarded = Bytes("forwarded as ")
    var start: Int
    if let found = reply.lastIndex(of: queued) {
      start = found + queued.count
    } else if let found = reply.lastIndex(of: forwarded) {
      start = found + forwarded.count
    } else {
      return nil
    }
    if start < reply.count, reply[start] == UInt8(ascii: "<") { start += 1 }
    var end = start
    while end < reply.count, reply[end] &- 0x30 < 10 || (reply[end] | 0x20) &- 0x61 < 26 { end += 1 }
    return end - start >= 5 && end - start <= 40 ? reply[start, end] : nil
  }
}
