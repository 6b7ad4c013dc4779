public import MailVocabulary

/// Joins lines into messages: by host and queue id, across content filters, forwards and hosts.
///
/// Purpose: one record for each message, with the last verdict on each recipient. A hop to a filter or another host of
/// ours is no outcome: the next server's `queued as` ties the two, where the same Message-ID confirms it. Known
/// weakness: a next hop whose log is not given is the end of what can be known.
public struct MessageJoiner: ~Copyable {
  let seed: UInt64
  var table = KeyTable()
  /// The same by queue id alone, to follow a message to another host.
  var byID = KeyTable()
  /// The first message in flight on a host with a Message-ID, to know one that comes back from a filter.
  var byMessageID = KeyTable()
  /// Messages that the next hop said it has, by the id it named.
  var expected = KeyTable()
  var slab = Slab<PendingMessage>()
  private var refusals: RefusalJoiner
  private var logins: LoginMemory
  var numbers = DeliveryNumbers()
  var notices = NoticeProcesses()
  private var clients = SessionClients()
  var lifetimes = QueueLifetimes()
  /// The time of the newest line.
  private(set) var latest = Instant.distantPast
  var filings = MailboxFilings()
  var lingering: [(place: Int, generation: UInt32, since: Instant)] = []
  var lingeringHead = 0
  /// Those that were opened, oldest first, until they are in the queue or given up.
  var intake: [(place: Int, generation: UInt32, since: Instant)] = []
  var intakeHead = 0
  private var generation: UInt32 = 0
  /// Messages that are told, for the caller to take.
  public internal(set) var finished: [MessageTrace] = []
  /// How many are kept that were not told yet.
  public var inFlight: Int { slab.count }
  /// How many were let go unfinished because too many were in flight.
  public internal(set) var droppedCount = 0

  /// At the end of the log: what is still in flight, the oldest last.
  private var ending: [Int]?
  /// Bytes that all in flight take, as they were counted last, and at most what came since.
  var weight = 0
  /// How often a recipient was let go because a message had too many.
  public internal(set) var recipientsLetGo = 0

  /// More messages than this at once are not followed, nor more than take so many bytes with all their recipients.
  public static let limit = 60_000
  static let byteLimit = 48 << 20
  /// How many are told at once at the end of the log.
  static let toldAtOnce = 1_024
  /// Seconds that a finished message is kept for late lines and for the next hop.
  static let linger: Double = 60
  /// Seconds after which a transaction that was not completed is given up.
  static let intakePatience: Double = 3_600

  public init(seed: UInt64) {
    self.seed = seed
    refusals = RefusalJoiner(seed: seed)
    logins = LoginMemory(seed: seed)
  }

  public mutating func take() -> [MessageTrace] {
    // Exchanged, not emptied: what is taken is shared with nobody.
    var taken: [MessageTrace] = []
    swap(&taken, &finished)
    return taken
  }

  public mutating func observe(_ event: Event) {
    guard let time = event.time else { return }
    if time > latest { latest = time }
    join(event, time)
    // Any line tells what time it is.
    if lingeringHead < lingering.count, time.isFar(from: lingering[lingeringHead].since, Self.linger) {
      tellLingering(time)
    }
    if intakeHead < intake.count, time.isFar(from: intake[intakeHead].since, Self.intakePatience) {
      giveUpIntake(time)
    }
  }

  private mutating func join(_ event: Event, _ time: Instant) {
    let action = event.facts.action
    if action == .login || action == .connect || action == .disconnect { logins.observe(event, time) }
    // What is longer than any queue id is none.
    guard let id = event[.localID], id.count <= Event.textLimit else {
      switch action {
      case .reject where event.line.mailProtocol == .smtp, .connect, .disconnect, .login:
        refusals.observe(event, time, into: &finished)
      case .deliver, .defer, .bounce:
        endNumbered(event, time)
      default: break
      }
      if action == .connect || action == .disconnect || action == .accept { clients.observe(event, seed: seed) }
      if event.line.mailProtocol == .lmtp || event.line.mailProtocol == .local { filings.note(event, time) }
      return
    }
    if let recipients = event[.recipient] { makeRoom(forRecipients: recipients, event) }
    if action == .other { numbers.note(event, seed: seed) }
    let host = event.host.hash(seed: seed)
    let key = id.hash(seed: host)
    switch action {
    case .accept: accept(event, time, key, id)
    case .queue: queue(event, time, key, id)
    case .deliver: deliver(event, time, key, id)
    case .defer: verdict(event, .deferred, time, key, id)
    case .bounce where event.facts.hasReason && event.sessionReason == "expired": expire(event, time, key, id)
    case .bounce: verdict(event, .bounced, time, key, id)
    case .reject: rejectInQueue(event, time, key, id)
    case .expire:
      changeAll(.expired, event, time, key) { $0 == .deferred || $0 == .queued || $0 == .unknown }
      if let place = table[key] { closeCounted(time, place) }
    case .discard where event.facts.hasReason && event.sessionReason == "recipient":
      verdict(event, .discarded, time, key, id)
    case .discard:
      changeAll(.discarded, event, time, key) { _ in true }
      // The filter threw it away: nothing more will be heard of it.
      if let place = table[key], slab[place]?.expectedCount != nil { finish(place, time) }
    case .hold: hold(event, time, key)
    case .filter where event.facts.hasReason && event.sessionReason == "held": hold(event, time, key)
    case .notify: notify(event, time, key, id, host)
    case .remove: remove(event, time, key)
    case .other where event[.sender] != nil && event[.size] != nil: endTransaction(event, time, key)
    case .other where event[.reply] != nil && event[.recipient] != nil:
      // The verdict on this recipient comes in the next line.
      if let place = table[key] { slab[place]?.said = (event.string(.recipient) ?? "", event.string(.reply) ?? "") }
    case .other:
      // A scanner that takes messages out of the queue gives them back under another id.
      if let next = event[.queuedAs] { adopt(next, next.hash(seed: host), from: key, time) }
    default: break
    }
  }

  /// The end of the log: some of what is in the queue is told as it stands, to be taken before the next are; false if
  /// nothing is left.
  public mutating func finishSome() -> Bool {
    if ending == nil {
      refusals.finish(into: &finished)
      ending = slab.places.sorted {
        (slab[$0]?.trace.start ?? latest, $0) > (slab[$1]?.trace.start ?? latest, $1)
      }
    }
    for _ in 0..<Self.toldAtOnce {
      guard let place = ending?.popLast() else { return !finished.isEmpty }
      tell(place)
    }
    return true
  }

  /// The end of the log, all at once.
  public mutating func finish() { while finishSome(), ending?.isEmpty == false {} }

  // MARK: What lines do

  private mutating func accept(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    if event[.userID] != nil, let before = event[.relatedID],
      adopt(id, key, from: before.hash(seed: event.host.hash(seed: seed)), time)
    {
      return
    }
    // Of a client's transaction, the refusals come first, under the same id.
    let isTransaction = event[.recipientCount] != nil
    if let place = table[key], slab[place]?.isAnother(at: time, isTransaction: isTransaction) == true {
      if slab[place]?.doneAt == nil { tell(place, .idUsedAgain) } else { table.remove(key) }
    }
    let place = table[key] ?? open(event, time, key, id)
    if slab[place]?.trace.accepted == nil { slab[place]?.trace.accepted = event.place }
    slab[place]?.trace.sourceIP = event.string(.sourceIP)
    slab[place]?.trace.sourceDomain = event.string(.sourceDomain)
    if let user = event.string(.userName) ?? logins.user(event, time) {
      slab[place]?.trace.user = user
      slab[place]?.isSubmitted = true
    }
    slab[place]?.cameLocally =
      event[.userID] != nil || event[.effectiveUserName] != nil
      || event[.sourceIP].map(Self.isLoopback) ?? false
    note(event, place)
    if let count = event[.recipientCount]?.integer {
      // Those who were refused before are not counted in it.
      let refused = slab[place]?.trace.recipients.count ?? 0
      slab[place]?.expectedCount = count + refused
      if event[.sourceIP] == nil, event[.sourceDomain] == nil { slab[place]?.isSubmitted = true }
    }
    if let cause = notices.take(event, time, seed: seed) { tie(place, id, to: cause) }
    if event[.userID] != nil {
      slab[place]?.isSubmitted = true
      if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    }
    if let address = event[.sourceIP] {
      // A client of one's own networks may relay, as servers are set up.
      if PrivateNetworks.contain(address) { slab[place]?.isSubmitted = true }
    } else if event[.effectiveUserName] != nil {
      slab[place]?.isSubmitted = true
    }
    if event[.sourceIP] == nil, let client = clients.client(of: event, seed: seed) {
      slab[place]?.trace.sourceIP = client.ip
      slab[place]?.trace.sourceDomain = client.domain
      slab[place]?.trace.user = client.user
      slab[place]?.isSubmitted = client.isLocal || client.user != nil
    }
    slab[place]?.lastSeen = time
    if event[.messageID] != nil {
      joinExpected(place, id)
      joinReturned(key)
    }
  }

  /// Message-ID, size and sender, once the queue has it.
  private mutating func note(_ event: Event, _ place: Int) {
    if let messageID = event[.messageID], slab[place]?.trace.messageID == nil {
      slab[place]?.trace.messageID = messageID.string(limit: Event.textLimit)
      rememberMessageID(messageID.hash(seed: event.host.hash(seed: seed)), place)
    }
    if let size = event[.size]?.integer {
      slab[place]?.wasQueued = true
      if slab[place]?.trace.size == nil { slab[place]?.trace.size = size }
      if let sender = event.string(.sender) { slab[place]?.trace.sender = sender }
    }
  }

  private mutating func queue(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    if event[.messageID] != nil, let place = table[key], slab[place]?.doneAt != nil {
      // The id is used again by a message that no client brought.
      table.remove(key)
    } else if let messageID = event[.messageID], let place = table[key], let lastSeen = slab[place]?.lastSeen,
      time.seconds(since: lastSeen) > Self.linger, let known = slab[place]?.trace.messageID,
      messageID.string(limit: Event.textLimit) != known
    {
      tell(place, .idUsedAgain)
    }
    let place = table[key] ?? open(event, time, key, id)
    note(event, place)
    if event[.messageID] == nil, slab[place]?.isHeld == true { release(place) }
    let recipients = event[.recipient].map(Addresses.split) ?? []
    for address in recipients {
      guard let number = slab[place]?.recipient(address.string(limit: Event.textLimit), originalTo: nil) else {
        continue
      }
      if slab[place]?.trace.recipients[number].outcome == .unknown {
        slab[place]?.trace.recipients[number].outcome = .queued
      }
    }
    if !recipients.isEmpty, event[.size] == nil {
      if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
      // Daemons that name the recipients one by one before any delivery tell of no end.
      if event[.transport] == nil {
        let count = slab[place]?.trace.recipients.count
        slab[place]?.expectedCount = count
      }
    }
    slab[place]?.lastSeen = time
    joinExpected(place, id)
    if event[.size] != nil { joinReturned(key) }
  }

  private mutating func deliver(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    let reply = event[.reply] ?? Bytes("")
    if reply.contains("discarded"), event.line.mailProtocol != .local || reply.hasPrefix("discarded") {
      verdict(event, .discarded, time, key, id)
      return
    }
    let isHere = Self.isHere(event)
    let next = Self.nextID(reply)
    let isLoopback = event[.destinationIP].map(Self.isLoopback) ?? false
    if let next, hop(event, time, key, id, to: next, isLoopback: isLoopback) { return }
    verdict(event, isHere ? .delivered : .relayed, time, key, id)
    guard let place = table[key] else { return }
    if isHere {
      slab[place]?.stayedHere = true
    } else if !isLoopback {
      slab[place]?.wentOut = true
    }
    if let next, !isHere {
      // Should the next server's log come later, the message goes on there.
      let nextKey = next.hash(seed: seed)
      if expected.count < Self.limit { expected.set(nextKey, place) }
      if slab[place]?.expectedIDs.count ?? 0 < MessageTrace.idLimit { slab[place]?.expectedIDs.append(nextKey) }
    }
    if isHere, !filings.isEmpty { file(event, place) }
    if isLoopback && !isHere || isHere && Self.isProgram(event, reply) { handOn(event, place) }
    if slab[place]?.twin != nil { joinReturned(to: place) }
  }

  private mutating func verdict(
    _ event: Event, _ outcome: MessageTrace.Outcome, _ time: Instant, _ key: UInt64, _ id: Bytes
  ) {
    let place = table[key] ?? open(event, time, key, id)
    // A line after the message was done belongs to it still; it came late.
    slab[place]?.verdict(event, outcome, time)
    if outcome == .deferred { slab[place]?.rhythm.note(time) }
    slab[place]?.wasQueued = true
    slab[place]?.lastSeen = time
    if let address = event[.destinationIP], !Self.isLoopback(address),
      event.line.mailProtocol == .smtp || event.line.mailProtocol == nil
    {
      slab[place]?.wentOut = true
    }
    closeCounted(time, place)
  }

  /// A daemon without a last line is done with a message when all have their verdict; a later line may reopen it.
  mutating func closeCounted(_ time: Instant, _ place: Int) {
    guard slab[place]?.expectedCount != nil else { return }
    if slab[place]?.isCounted == true {
      finish(place, time)
    } else if slab[place]?.doneAt != nil {
      slab[place]?.doneAt = nil
      slab[place]?.openFiles = 1
    }
  }

  mutating func finish(_ place: Int, _ time: Instant) {
    slab[place]?.openFiles = 0
    slab[place]?.trace.end = time
    slab[place]?.doneAt = time
    if let generation = slab[place]?.generation { lingering.append((place, generation, time)) }
  }

  mutating func changeAll(
    _ outcome: MessageTrace.Outcome, _ event: Event, _ time: Instant, _ key: UInt64,
    where condition: (MessageTrace.Outcome) -> Bool
  ) {
    guard let place = table[key] else { return }
    slab[place]?.lastSeen = time
    if outcome == .expired, let trace = slab[place]?.trace { lifetimes.note(trace, gaveUp: time) }
    if let address = event.string(.recipient), slab[place]?.trace.recipients.isEmpty == true {
      _ = slab[place]?.recipient(address, originalTo: nil)
    }
    if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    guard let count = slab[place]?.trace.recipients.count else { return }
    for number in 0..<count {
      guard let old = slab[place]?.trace.recipients[number].outcome, condition(old) else { continue }
      slab[place]?.trace.recipients[number].outcome = outcome
      slab[place]?.trace.recipients[number].time = time
      if outcome == .held || outcome == .discarded {
        slab[place]?.trace.recipients[number].telling = event.evidence
      }
    }
  }

  private mutating func notify(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes, _ host: UInt64) {
    guard var related = event[.relatedID] else { return awaitNotice(event, time, key, id) }
    var id = id
    var key = key
    if event[.sender] != nil || event[.size] != nil {
      // The line is that of the notification itself, and names the message that it is about.
      swap(&id, &related)
      key = id.hash(seed: host)
    }
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.trace.relate(related.string(limit: Event.textLimit))
    slab[place]?.lastSeen = time
    if event.sessionReason == "expired" {
      changeAll(.expired, event, time, key) { $0 == .deferred || $0 == .queued || $0 == .unknown }
      closeCounted(time, place)
    }
    let noticeKey = related.hash(seed: host)
    let notice = table[noticeKey] ?? open(event, time, noticeKey, related)
    slab[notice]?.trace.relate(id.string(limit: Event.textLimit))
    slab[notice]?.trace.isNotification = true
    slab[notice]?.isSubmitted = true
    if slab[notice]?.trace.sender == nil { slab[notice]?.trace.sender = "" }
    // It goes to one sender; what its own daemon says of it later counts more.
    if slab[place]?.expectedCount != nil, slab[notice]?.expectedCount == nil { slab[notice]?.expectedCount = 1 }
    if event[.size] != nil {
      note(event, notice)
      if event[.messageID] != nil { joinExpected(notice, related) }
    }
  }

  private mutating func remove(_ event: Event, _ time: Instant, _ key: UInt64) {
    guard let place = table[key] else { return }
    slab[place]?.lastSeen = time
    if event.sessionReason == "deleted" {
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

  mutating func open(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) -> Int {
    generation &+= 1
    if slab.count >= Self.limit { letGoOldest() }
    let place = slab.insert(
      PendingMessage(
        trace: MessageTrace(service: event.service, start: time), lastSeen: time, generation: generation))
    slab[place]?.begin(event, key, id)
    table.set(key, place)
    byID.set(id.hash(seed: seed), place)
    intake.append((place, generation, time))
    if intake.count >= 4 * Self.limit { forgetTold() }
    return place
  }
}
