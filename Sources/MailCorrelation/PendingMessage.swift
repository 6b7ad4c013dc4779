import MailVocabulary

/// A message in flight.
struct PendingMessage {
  var trace: MessageTrace
  /// Under which keys it is known: host and queue id.
  var keys: [UInt64] = []
  /// Hash of each recipient's address in small letters, to find it among thousands.
  var recipientHashes: [UInt64] = []
  /// Queue files of it that were not removed yet.
  var openFiles = 0
  /// When all was done; it lingers for late lines, then is told.
  var doneAt: Instant?
  var lastSeen: Instant
  /// Whether the queue manager had it: before, it is a transaction that may never be completed.
  var wasQueued = false
  /// How many recipients it was taken for, of a daemon that writes no line when all are done.
  var expectedCount: Int?
  /// Taken from a program or person here: a login, a local user, a notification of ours.
  var isSubmitted = false
  var wentOut = false
  var stayedHere = false
  /// Ids under which the next hop said that it has it, not seen there yet.
  var expectedIDs: [UInt64] = []
  /// Hashes of the recipients that a filter took, of which nothing was heard since.
  var handedOn: [UInt64] = []
  /// Under which key its Message-ID is known.
  var messageKey: UInt64?
  /// Brought by a program of this machine, as filters bring back what they took.
  var cameLocally = false
  /// The message with the same Message-ID that a program of this machine brought later.
  var twin: (place: Int, generation: UInt32)?
  /// The message in flight that had its Message-ID before.
  var elder: (place: Int, generation: UInt32)?
  var isHeld = false
  /// Whether a part of it came back from a filter.
  var hasReturned = false
  var generation: UInt32
  var rhythm = TryRhythm()
  /// How often a recipient was named for whom there was no more room.
  var letGo = 0
  /// What was answered for a recipient, where the verdict is a line of its own.
  var said: (recipient: String, reply: String)?

  /// What a line may add besides its own text, in bytes.
  static let bytesOfLine = 512

  /// About how many bytes it takes, with all that it names.
  var weight: Int {
    var bytes = MemoryLayout<Self>.size + 384
    for text in [trace.messageID, trace.sender, trace.user, trace.sourceDomain] { bytes += text?.utf8.count ?? 0 }
    bytes += (trace.localIDs.count + trace.related.count) * 48 + (keys.count + expectedIDs.count + handedOn.count) * 8
    for place in trace.recipients.indices {
      bytes += MemoryLayout<MessageTrace.Recipient>.stride + 96 + trace.recipients[place].address.utf8.count
      bytes += trace.recipients[place].reply?.utf8.count ?? 0
      bytes += trace.recipients[place].relayDomain?.utf8.count ?? 0
      bytes += trace.recipients[place].originalTo?.utf8.count ?? 0
      bytes += trace.recipients[place].telling?.text?.utf8.count ?? 0
    }
    return bytes
  }

  /// The recipient's place; a new one if there is none. Nil if there are too many.
  mutating func recipient(_ address: String, originalTo: String?) -> Int? {
    let hash = Self.hash(address)
    if let place = recipientHashes.firstIndex(of: hash) { return place }
    // An alias that was expanded behind a filter takes the place of the address that went in.
    if let originalTo, let place = recipientHashes.firstIndex(of: Self.hash(originalTo)),
      trace.recipients[place].outcome == .queued || handedOn.contains(recipientHashes[place])
    {
      handedOn.removeAll { $0 == recipientHashes[place] }
      recipientHashes[place] = hash
      trace.recipients[place].address = address
      return place
    }
    guard recipientHashes.count < MessageTrace.recipientLimit else {
      letGo += 1
      return nil
    }
    trace.recipients.append(MessageTrace.Recipient(address: address, outcome: .unknown))
    recipientHashes.append(hash)
    return trace.recipients.count - 1
  }

  static func hash(_ address: String) -> UInt64 {
    // Letters of other alphabets have small ones too, but seldom stand in an address.
    address.withBytes(hash)
  }

  static func hash(_ address: Bytes) -> UInt64 {
    let isASCII = address.withUnsafeBuffer { bytes in
      var high: UInt8 = 0
      for byte in bytes { high |= byte }
      return high < 0x80
    }
    guard isASCII else { return address.string.lowercased().withBytes { $0.hash(seed: 0x6D61_696C) } }
    return address.foldedHash(seed: 0x6D61_696C)
  }

  /// Notes one verdict on the recipients that a line names.
  mutating func verdict(_ event: Event, _ outcome: MessageTrace.Outcome, _ time: Instant) {
    guard let recipients = event[.recipient] else { return }
    Addresses.forEach(in: recipients) { verdict(on: $0.string(limit: Event.textLimit), event, outcome, time) }
  }

  mutating func verdict(on address: String, _ event: Event, _ outcome: MessageTrace.Outcome, _ time: Instant) {
    var address = address
    let original = event.string(.originalRecipient)
    if let original { Self.complete(&address, by: original) }
    guard let place = recipient(address, originalTo: original) else { return }
    let reply = event[.reply]
    if !handedOn.isEmpty, let at = handedOn.firstIndex(of: recipientHashes[place]) {
      // It came back from the filter: the way to it was no try at the recipient.
      handedOn.remove(at: at)
      trace.recipients[place].attempts = 0
      trace.recipients[place].reason = nil
    }
    trace.recipients[place].outcome = outcome
    trace.recipients[place].attempts += 1
    trace.recipients[place].time = time
    trace.recipients[place].telling = outcome == .delivered || outcome == .relayed ? nil : event.evidence
    trace.recipients[place].dsn = event.string(.dsn) ?? reply.flatMap(Reply.statusCode)?.string
    trace.recipients[place].reply = reply?.string(limit: Event.replyLimit)
    if let said, said.recipient == address {
      if reply == nil {
        trace.recipients[place].reply = said.reply
        trace.recipients[place].dsn = trace.recipients[place].dsn ?? Reply.statusCode(of: said.reply)
      }
      self.said = nil
    }
    let delay = event[.delay]?.decimal ?? event[.elapsed]?.elapsedSeconds.map(Double.init)
    trace.recipients[place].delay = delay ?? trace.recipients[place].delay
    trace.recipients[place].relayDomain = event.string(.destinationDomain)
    trace.recipients[place].relayIP = event.string(.destinationIP)
    if let original, original.lowercased() != address.lowercased() { trace.recipients[place].originalTo = original }
  }

  /// Whether a line that begins a message begins another one under the same id, which is used again: lines of one
  /// transaction may come out of order.
  func isAnother(at time: Instant, isTransaction: Bool) -> Bool {
    guard !isTransaction || wasQueued || doneAt != nil else { return false }
    return doneAt != nil || trace.sourceIP != nil || isSubmitted || time.seconds(since: lastSeen) > 60
  }

  /// Whether every recipient that it was taken for has its last verdict.
  var isCounted: Bool {
    guard let expectedCount, trace.recipients.count >= expectedCount else { return false }
    return trace.recipients.allSatisfy { recipient in
      switch recipient.outcome {
      case .delivered, .relayed, .bounced, .expired, .rejected, .discarded, .deleted: true
      case .deferred, .held, .queued, .unknown: false
      }
    }
  }

  /// Exim names a mailbox here by its local part alone, and behind it the address that was asked for: the domain is
  /// that one's, since an alias seldom leads to a mailbox of another domain of the same machine.
  static func complete(_ address: inout String, by original: String) {
    guard !address.contains("@"), let at = original.lastIndex(of: "@") else { return }
    address += original[at...]
  }

  /// Takes over what another queue file of the same message knows, which comes after this one.
  mutating func absorb(_ next: PendingMessage) {
    letGo += next.letGo
    trace.localIDs += next.trace.localIDs
    for host in next.trace.hosts where !trace.hosts.contains(host) { trace.hosts.append(host) }
    for id in next.trace.related { trace.relate(id) }
    if trace.accepted == nil || next.trace.start < trace.start {
      trace.accepted = next.trace.accepted ?? trace.accepted
    }
    trace.start = min(trace.start, next.trace.start)
    trace.messageID = trace.messageID ?? next.trace.messageID
    trace.sender = trace.sender ?? next.trace.sender
    for (number, one) in next.trace.recipients.enumerated() {
      guard let place = recipient(one.address, originalTo: one.originalTo) else { continue }
      handedOn.removeAll { $0 == recipientHashes[place] }
      if next.handedOn.contains(next.recipientHashes[number]) { handedOn.append(recipientHashes[place]) }
      let original = trace.recipients[place].originalTo
      trace.recipients[place] = one
      trace.recipients[place].originalTo = one.originalTo ?? original
    }
    keys += next.keys
    openFiles += next.openFiles
    if next.rhythm.last != nil { rhythm = next.rhythm }
    lastSeen = max(lastSeen, next.lastSeen)
    wasQueued = wasQueued || next.wasQueued
    wentOut = wentOut || next.wentOut
    stayedHere = stayedHere || next.stayedHere
    expectedIDs += next.expectedIDs
    twin = next.twin ?? twin
    if let more = next.expectedCount { expectedCount = max(expectedCount ?? 0, more) }
    doneAt = openFiles > 0 ? nil : max(doneAt ?? lastSeen, next.doneAt ?? lastSeen)
  }
}

extension PendingMessage {
  /// Takes what the line tells that it begins with; in its place, so that none of its texts is copied.
  mutating func begin(_ event: Event, _ key: UInt64, _ id: Bytes) {
    trace.localIDs = [id.string]
    if event.line.hostCount > 0 { trace.hosts = [event.hostName] }
    keys = [key]
    openFiles = 1
  }
}
