import MailVocabulary

/// Ties a message to itself where it comes back under another queue id and nobody names that id: from a filter behind
/// a pipe or a port of this machine, or from the user's own filter that sends it on.
///
/// The same Message-ID and envelope sender on the same host make it the same message, if a filter had it and a program
/// of this machine brought it back while the first part was in flight. A Message-ID alone proves nothing: lists,
/// resent mail and forgers use one twice.
extension MessageJoiner {
  mutating func rememberMessageID(_ key: UInt64, _ place: Int) {
    slab[place]?.messageKey = key
    guard let elder = byMessageID[key], elder != place, let generation = slab[elder]?.generation else {
      byMessageID.set(key, place)
      return
    }
    guard slab[place]?.cameLocally == true, let own = slab[place]?.generation else { return }
    slab[elder]?.twin = (place, own)
    slab[place]?.elder = (elder, generation)
  }

  /// A pipe or a port of this machine took the recipients that a line names.
  mutating func handOn(_ event: Event, _ place: Int) {
    for number in slab[place]?.recipients(of: event) ?? [] {
      guard let hash = slab[place]?.recipientHashes[number], slab[place]?.trace.recipients[number].mailbox == nil,
        slab[place]?.handedOn.contains(hash) == false
      else { continue }
      slab[place]?.handedOn.append(hash)
    }
  }

  /// The message of a key is in the queue: whether it is one that was handed on before.
  mutating func joinReturned(_ key: UInt64) {
    guard let place = table[key], let elder = slab[place]?.elder, slab[elder.place]?.generation == elder.generation
    else { return }
    joinReturned(to: elder.place)
  }

  mutating func joinReturned(to place: Int) {
    guard let first = slab[place], !first.handedOn.isEmpty, let twin = first.twin, twin.place != place,
      let second = slab[twin.place], second.generation == twin.generation, second.wasQueued,
      let sender = first.trace.sender, second.trace.sender?.lowercased() == sender.lowercased()
    else { return }
    slab[place]?.twin = nil
    merge(twin.place, into: place)
    slab[place]?.hasReturned = true
  }

  /// Whether a program took the message, which may be a filter: behind Postfix's pipe, or a transport of Exim.
  static func isProgram(_ event: Event, _ reply: Bytes) -> Bool {
    reply.hasPrefix("delivered via ") || reply.hasPrefix("delivered to command")
      || reply.isEmpty && event[.transport] != nil
  }

  /// The message goes on in the queue under another id: an operator or a scanner put it there anew.
  @discardableResult
  mutating func adopt(_ id: Bytes, _ key: UInt64, from before: UInt64, _ time: Instant) -> Bool {
    guard let place = table[before], slab[place]?.doneAt == nil, key != before else { return false }
    if let other = table[key], other != place {
      merge(other, into: place)
      // The file under the old id is no more, and no line says so.
      let files = slab[place]?.openFiles ?? 1
      slab[place]?.openFiles = max(1, files - 1)
    } else if table[key] == nil {
      slab[place]?.trace.localIDs.append(id.string)
      slab[place]?.keys.append(key)
      table.set(key, place)
      byID.set(id.hash(seed: seed), place)
    }
    slab[place]?.lastSeen = time
    slab[place]?.wasQueued = true
    release(place)
    return true
  }

  mutating func hold(_ event: Event, _ time: Instant, _ key: UInt64) {
    changeAll(.held, event, time, key) { $0 == .queued || $0 == .unknown || $0 == .deferred }
    guard let place = table[key] else { return }
    slab[place]?.isHeld = true
    // What the rule says that holds it.
    guard let text = event.string(.reason), let count = slab[place]?.trace.recipients.count else { return }
    for number in 0..<count where slab[place]?.trace.recipients[number].outcome == .held {
      slab[place]?.trace.recipients[number].reply = text
    }
  }

  /// What was held is up for delivery again.
  mutating func release(_ place: Int) {
    slab[place]?.isHeld = false
    guard let count = slab[place]?.trace.recipients.count else { return }
    for number in 0..<count where slab[place]?.trace.recipients[number].outcome == .held {
      slab[place]?.trace.recipients[number].outcome = .queued
    }
  }

  // MARK: What the store did with it

  /// Completes the recipients that a line names by what the store told of them.
  mutating func file(_ event: Event, _ place: Int) {
    // From the last, since those to whom it was sent on may take the place of the user.
    for number in (slab[place]?.recipients(of: event) ?? []).reversed() { slab[place]?.file(number, filings) }
  }
}

extension PendingMessage {
  /// The places of the recipients that a line names, in order.
  mutating func recipients(of event: Event) -> [Int] {
    guard let recipients = event[.recipient] else { return [] }
    let original = event.string(.originalRecipient)
    return Addresses.split(recipients).compactMap { bytes in
      var address = bytes.string(limit: Event.textLimit)
      if let original { Self.complete(&address, by: original) }
      return recipient(address, originalTo: original)
    }.sorted()
  }

  mutating func file(_ number: Int, _ filings: MailboxFilings) {
    let recipient = trace.recipients[number]
    guard recipient.outcome == .delivered, recipient.mailbox == nil, let messageID = trace.messageID,
      let filing = filings.find(messageID, recipient.address, recipient.originalTo)
    else { return }
    trace.recipients[number].mailbox = filing.mailbox
    if filing.mailbox == nil, filing.isDiscarded {
      trace.recipients[number].outcome = .discarded
      trace.recipients[number].reason = "user-filter"
    }
    for target in filing.redirects {
      guard let place = self.recipient(target, originalTo: nil), trace.recipients[place].outcome == .unknown else {
        continue
      }
      trace.recipients[place] = recipient
      trace.recipients[place].address = target
      trace.recipients[place].originalTo = recipient.address
      trace.recipients[place].outcome = .relayed
      trace.recipients[place].reason = "redirected"
      handedOn.append(recipientHashes[place])
    }
    // Without a copy in a mailbox, those to whom it was sent on take the place of the user.
    if !filing.redirects.isEmpty, filing.mailbox == nil, !filing.isDiscarded {
      trace.recipients.remove(at: number)
      recipientHashes.remove(at: number)
    }
  }
}
