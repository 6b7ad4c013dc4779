import MailVocabulary

/// Ties what several servers, or the same one before and behind a filter, tell of one message.
extension MessageJoiner {
  /// A delivery to a filter, a forward, or a host of ours; false if the next hop is not known here.
  mutating func hop(
    _ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes, to next: Bytes, isLoopback: Bool
  ) -> Bool {
    guard let place = table[key] else { return false }
    guard let other = byID[next.hash(seed: seed)], other != place, let target = slab[other], let own = slab[place]
    else {
      // The next id may be a part of this record already: it is the second recipient of the same hop.
      return byID[next.hash(seed: seed)] == place && mark(event, time, key, id)
    }
    // The same Message-ID, or the machine's own loop, makes it the same message.
    let isSame = own.trace.messageID != nil && own.trace.messageID == target.trace.messageID
    guard isSame || isLoopback, target.trace.start.seconds(since: own.trace.start) > -600 else { return false }
    _ = mark(event, time, key, id)
    merge(other, into: place)
    return true
  }

  /// Notes a recipient as on its way, unless a later hop has told of it already.
  private mutating func mark(_ event: Event, _ time: Instant, _ key: UInt64, _ id: Bytes) -> Bool {
    guard let place = table[key], let recipients = event[.recipient] else { return false }
    Addresses.forEach(in: recipients) { mark($0.string(limit: Event.textLimit), event, place) }
    return true
  }

  private mutating func mark(_ address: String, _ event: Event, _ place: Int) {
    guard let number = slab[place]?.recipient(address, originalTo: event.string(.originalRecipient)) else { return }
    if slab[place]?.trace.recipients[number].outcome == .unknown {
      slab[place]?.trace.recipients[number].outcome = .queued
      slab[place]?.trace.recipients[number].originalTo = event.string(.originalRecipient)
    } else if slab[place]?.trace.recipients[number].outcome == .deferred {
      // The filter was away and is back.
      slab[place]?.trace.recipients[number].outcome = .queued
      slab[place]?.trace.recipients[number].attempts = 0
    }
  }

  mutating func joinExpected(_ place: Int, _ id: Bytes) {
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
      slab[before]?.wentOut = false
    }
    merge(place, into: before)
  }

  mutating func merge(_ other: Int, into place: Int) {
    guard let second = slab.remove(other) else { return }
    slab[place]?.absorb(second)
    for key in second.keys { table.set(key, place) }
    for id in second.trace.localIDs { byID.set(Self.hash(id, seed), place) }
    if let key = second.messageKey, byMessageID[key] == other { byMessageID.set(key, place) }
    for key in second.expectedIDs where expected[key] == other { expected.set(key, place) }
  }
}
