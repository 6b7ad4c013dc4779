import MailVocabulary

/// What some daemons tell otherwise than the rest, and how a message ends without an outcome of each recipient.
extension MessageJoiner {
  /// A client's transaction ended with nobody to deliver to: whom it was turned away from says the rest.
  mutating func endTransaction(_ event: Event, _ time: Instant, _ key: UInt64) {
    guard let place = table[key], slab[place]?.doneAt == nil, slab[place]?.wasQueued == false else { return }
    if let sender = event.string(.sender) { slab[place]?.trace.sender = sender }
    if let address = event.string(.sourceIP) { slab[place]?.trace.sourceIP = address }
    if let domain = event.string(.sourceDomain) { slab[place]?.trace.sourceDomain = domain }
    slab[place]?.lastSeen = time
    finish(place, time)
  }

  /// A delivery ended that is known by its own number.
  mutating func endNumbered(_ event: Event, _ time: Instant) {
    guard let (id, recipient) = numbers.take(event, seed: seed) else { return }
    guard let place = table[Self.hash(id, event.host.hash(seed: seed))] else { return }
    let isHere = event[.destinationIP] == nil
    let outcome: MessageTrace.Outcome =
      switch event.facts.action {
      case .deliver: isHere ? .delivered : .relayed
      case .defer: .deferred
      default: .bounced
      }
    slab[place]?.verdict(on: recipient, event, outcome, time)
    if outcome == .deferred { slab[place]?.rhythm.note(time) }
    slab[place]?.wasQueued = true
    slab[place]?.lastSeen = time
    if !isHere { slab[place]?.wentOut = true }
    if outcome == .delivered { slab[place]?.stayedHere = true }
  }

  /// The time for tries is over for one recipient; what the last try said stays.
  mutating func expire(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.wasQueued = true
    slab[place]?.lastSeen = time
    guard var address = event.string(.recipient) else { return }
    let original = event.string(.originalRecipient)
    if let original { PendingMessage.complete(&address, by: original) }
    guard let number = slab[place]?.recipient(address, originalTo: original) else { return }
    if let trace = slab[place]?.trace { lifetimes.note(trace, gaveUp: time) }
    slab[place]?.trace.recipients[number].outcome = .expired
    slab[place]?.trace.recipients[number].time = time
    slab[place]?.trace.recipients[number].telling = event.evidence
    if slab[place]?.trace.recipients[number].reply == nil {
      slab[place]?.trace.recipients[number].reply = event.string(.reply)
    }
    closeCounted(time, place)
  }

  mutating func rejectInQueue(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    let place = table[key] ?? open(event, time, key, id)
    slab[place]?.lastSeen = time
    if slab[place]?.trace.sender == nil { slab[place]?.trace.sender = event.string(.sender) }
    if slab[place]?.trace.sourceIP == nil { slab[place]?.trace.sourceIP = event.string(.sourceIP) }
    if slab[place]?.trace.sourceDomain == nil { slab[place]?.trace.sourceDomain = event.string(.sourceDomain) }
    slab[place]?.verdict(event, .rejected, time)
    slab[place]?.trace.isRefused = true
    closeCounted(time, place)
  }

  /// A notification about a message is being made, and has no id yet.
  mutating func awaitNotice(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) {
    guard let place = table[key], let generation = slab[place]?.generation else { return }
    slab[place]?.lastSeen = time
    notices.note(event, .init(place: place, generation: generation, id: id.string, time: time), seed: seed)
  }

  /// A message is the notification that was awaited.
  mutating func tie(_ notice: Int, _ id: Bytes, to cause: NoticeProcesses.Cause) {
    slab[notice]?.trace.related.append(cause.id)
    slab[notice]?.trace.isNotification = true
    slab[notice]?.isSubmitted = true
    // What it is about may be told already, and its place another message's.
    guard cause.place != notice, slab[cause.place]?.generation == cause.generation else { return }
    slab[cause.place]?.trace.related.append(id.string)
  }
}
