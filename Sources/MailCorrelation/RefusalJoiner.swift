import MailVocabulary

/// Messages turned away before they had a queue id: one record for each connection and sender.
struct RefusalJoiner: ~Copyable {
  struct Pending {
    var message: PendingMessage
    var key: UInt64
    var generation: UInt32
  }

  private let seed: UInt64
  private var table = KeyTable()
  private var slab = Slab<Pending>()
  private var waiting: [(place: Int, generation: UInt32, start: Instant)] = []
  private var waitingHead = 0
  private var generation: UInt32 = 0
  private var recipientCount = 0

  /// A connection longer than this is told without waiting for its end.
  static let patience: Double = 900
  /// More connections than this at once are told without waiting for their ends.
  static let limit = 20_000
  /// More recipients than this of all of them.
  static let recipientLimit = 100_000

  init(seed: UInt64) { self.seed = seed }

  mutating func observe(_ event: Event, _ time: Instant, into finished: inout [MessageTrace]) {
    if event.facts.action != .reject {
      // The connection begins or ends; most had no refusal in it.
      guard slab.count > 0, event.line.mailProtocol == .smtp else { return }
      if let place = table[key(event)] { tell(place, into: &finished) }
    } else if let sender = event.string(.sender) {
      refuse(event, sender, time, into: &finished)
    }
    while waitingHead < waiting.count, time.isFar(from: waiting[waitingHead].start, Self.patience) {
      let (place, generation, _) = waiting[waitingHead]
      waitingHead += 1
      if slab[place]?.generation == generation { tell(place, into: &finished) }
    }
    if waitingHead > 1_024, waitingHead * 2 > waiting.count {
      waiting.removeFirst(waitingHead)
      waitingHead = 0
    }
  }

  mutating func finish(into finished: inout [MessageTrace]) {
    let order = slab.places.sorted { first, second in
      guard let one = slab[first], let other = slab[second] else { return first < second }
      return (one.message.trace.start, one.generation) < (other.message.trace.start, other.generation)
    }
    for place in order { tell(place, into: &finished) }
  }

  private mutating func refuse(
    _ event: Event, _ sender: String, _ time: Instant, into finished: inout [MessageTrace]
  ) {
    let key = key(event)
    var place = table[key]
    if let known = place, slab[known]?.message.trace.sender != sender {
      tell(known, into: &finished)
      place = nil
    }
    if place == nil {
      var trace = MessageTrace(service: event.service, start: time)
      if event.line.hostCount > 0 { trace.hosts = [event.hostName] }
      trace.sender = sender
      trace.sourceIP = event.string(.sourceIP)
      trace.sourceDomain = event.string(.sourceDomain)
      trace.user = event.string(.userName)
      trace.direction = .inbound
      trace.isRefused = true
      generation &+= 1
      if slab.count >= Self.limit { tellOldest(into: &finished) }
      let opened = slab.insert(
        Pending(
          message: PendingMessage(trace: trace, lastSeen: time, generation: generation), key: key,
          generation: generation))
      table.set(key, opened)
      waiting.append((opened, generation, time))
      if waiting.count >= 4 * Self.limit {
        // Where the time of the log stands still, nobody is given up.
        waiting = waiting[waitingHead...].filter { slab[$0.place]?.generation == $0.generation }
        waitingHead = 0
      }
      place = opened
    }
    guard let place else { return }
    let before = slab[place]?.message.trace.recipients.count ?? 0
    slab[place]?.message.verdict(event, .rejected, time)
    slab[place]?.message.trace.end = time
    recipientCount += (slab[place]?.message.trace.recipients.count ?? 0) - before
    while recipientCount > Self.recipientLimit, waitingHead < waiting.count { tellOldest(into: &finished) }
  }

  private mutating func tellOldest(into finished: inout [MessageTrace]) {
    while waitingHead < waiting.count {
      let (place, generation, _) = waiting[waitingHead]
      waitingHead += 1
      if slab[place]?.generation == generation { return tell(place, into: &finished) }
    }
  }

  private mutating func tell(_ place: Int, into finished: inout [MessageTrace]) {
    guard var pending = slab.remove(place) else { return }
    if table[pending.key] == place { table.remove(pending.key) }
    recipientCount -= pending.message.trace.recipients.count
    var trace = MessageTrace(service: "", start: pending.message.trace.start)
    swap(&trace, &pending.message.trace)
    finished.append(trace)
  }

  /// The connection: process and client, with the port for a screening daemon that serves all at once. The client is a
  /// part of it, since of lines that come out of order the next connection's first may stand before this one's last.
  private func key(_ event: Event) -> UInt64 {
    var hash = event.program.hash(seed: event.host.hash(seed: seed))
    hash = Bytes.mix(hash ^ UInt64(UInt32(bitPattern: event.line.pid)))
    guard let address = event[.sourceIP] else { return hash }
    hash = address.hash(seed: hash)
    return event[.sourcePort]?.hash(seed: hash) ?? hash
  }
}
