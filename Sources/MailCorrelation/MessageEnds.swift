import MailVocabulary

/// How a message leaves the joiner: done, given up, let go, or at the end of the log.
extension MessageJoiner {
  /// Why a message is told that is not done.
  enum Ending: String {
    case logEnds = "log-ends"
    /// Its queue id belongs to another message now, so that it left the queue and no line tells how.
    case idUsedAgain = "id-used-again"
    /// Too many were in flight.
    case letGo = "let-go"
  }

  /// Makes room. Finished ones go first; else those of which nothing was heard for longest, many at once, since to
  /// find them is a look at all.
  ///
  /// - Returns: how many bytes they took.
  @discardableResult
  mutating func letGoOldest() -> Int {
    while lingeringHead < lingering.count {
      let (place, generation, _) = lingering[lingeringHead]
      lingeringHead += 1
      if slab[place]?.generation == generation {
        let bytes = slab[place]?.weight ?? 0
        tell(place)
        return bytes
      }
    }
    let all = slab.places.map {
      (wasQueued: slab[$0]?.wasQueued ?? false, lastSeen: slab[$0]?.lastSeen ?? latest, place: $0)
    }
    .sorted { first, second in
      if first.wasQueued != second.wasQueued { return !first.wasQueued }
      return (first.lastSeen, first.place) < (second.lastSeen, second.place)
    }
    var bytes = 0
    for one in all.prefix(max(1, all.count / 16)) {
      if one.wasQueued { droppedCount += 1 }
      bytes += slab[one.place]?.weight ?? 0
      tell(one.place, .letGo)
    }
    return bytes
  }

  /// Lets messages go where they take too much in all: a few lines may name a million recipients, and each may have been
  /// given a long reply.
  ///
  /// To weigh them is a look at all messages, so that it is done only when enough may have come: what is named again counts
  /// again until then.
  mutating func makeRoom(forRecipients recipients: Bytes, _ event: Event) {
    weight += PendingMessage.bytesOfLine + recipients.count * 16 + min(Int(event.line.textCount), Event.replyLimit)
    guard weight > Self.byteLimit else { return }
    weight = slab.sum { $0.weight }
    while weight > Self.byteLimit / 4 * 3, slab.count > 0 { weight -= letGoOldest() }
  }

  /// Where the time of the log stands still, nothing is given up: what was told is taken out.
  mutating func forgetTold() {
    intake = intake[intakeHead...].filter { slab[$0.place]?.generation == $0.generation }
    intakeHead = 0
    lingering = lingering[lingeringHead...].filter { slab[$0.place]?.generation == $0.generation }
    lingeringHead = 0
  }

  mutating func tellLingering(_ now: Instant) {
    while lingeringHead < lingering.count, now.isFar(from: lingering[lingeringHead].since, Self.linger) {
      let (place, generation, since) = lingering[lingeringHead]
      lingeringHead += 1
      if slab[place]?.generation == generation, slab[place]?.doneAt == since { tell(place) }
    }
    if lingeringHead > 4_096, lingeringHead * 2 > lingering.count {
      lingering.removeFirst(lingeringHead)
      lingeringHead = 0
    }
  }

  /// A client's transaction that is not in the queue after so long will never be.
  mutating func giveUpIntake(_ now: Instant) {
    while intakeHead < intake.count, now.isFar(from: intake[intakeHead].since, Self.intakePatience) {
      let (place, generation, since) = intake[intakeHead]
      intakeHead += 1
      if since > now {
        intake.append((place, generation, now))
        continue
      }
      guard slab[place]?.generation == generation, let pending = slab[place], !pending.wasQueued, pending.doneAt == nil,
        now.seconds(since: pending.lastSeen) > Self.intakePatience, pending.trace.messageID == nil,
        pending.trace.recipients.allSatisfy({ $0.outcome == .rejected })
      else { continue }
      tell(place)
    }
    if intakeHead > 4_096, intakeHead * 2 > intake.count {
      intake.removeFirst(intakeHead)
      intakeHead = 0
    }
  }

  mutating func tell(_ place: Int, _ ending: Ending = .logEnds) {
    guard var pending = slab.remove(place) else { return }
    recipientsLetGo += pending.letGo
    for key in pending.keys where table[key] == place { table.remove(key) }
    for id in pending.trace.localIDs {
      let key = Self.hash(id, seed)
      if byID[key] == place { byID.remove(key) }
    }
    if let key = pending.messageKey, byMessageID[key] == place { byMessageID.remove(key) }
    for key in pending.expectedIDs where expected[key] == place { expected.remove(key) }
    guard pending.isMessage else { return }
    if pending.doneAt == nil { pending.trace.end = nil }
    if pending.trace.isRefused, !pending.wasQueued, pending.trace.recipients.allSatisfy({ $0.outcome == .rejected }) {
      pending.trace.end = pending.lastSeen
    }
    if !filings.isEmpty, pending.stayedHere {
      for number in pending.trace.recipients.indices.reversed() { pending.file(number, filings) }
    }
    if ending == .logEnds, pending.doneAt == nil, pending.trace.recipients.contains(where: { $0.outcome == .deferred })
    {
      pending.trace.nextAttempt = pending.rhythm.next(logEnd: latest)
      pending.trace.expires = lifetimes.end(of: pending.trace, logEnd: latest)
    }
    pending.account(ending)
    pending.trace.direction = Self.direction(pending)
    // Moved out, so that none of its texts is counted up and down again.
    var trace = MessageTrace(service: "", start: pending.trace.start)
    swap(&trace, &pending.trace)
    finished.append(trace)
  }
}

extension PendingMessage {
  /// A transaction that was never completed is no message, unless somebody was turned away in it; nor is a connection
  /// that was turned away before it named anybody.
  fileprivate var isMessage: Bool {
    if wasQueued || !trace.recipients.isEmpty { return true }
    if trace.isRefused { return trace.sender != nil || trace.messageID != nil }
    return doneAt == nil && trace.messageID != nil
  }

  private func isOriginal(_ address: String) -> Bool { trace.recipients.contains { $0.originalTo == address } }

  /// Puts each recipient into exactly one state, and says why where the log can't account for one.
  fileprivate mutating func account(_ ending: MessageJoiner.Ending) {
    let isOver = doneAt != nil
    for number in trace.recipients.indices.reversed() {
      let outcome = trace.recipients[number].outcome
      let isAway = handedOn.contains(recipientHashes[number])
      if isOver, isAway && hasReturned || outcome == .queued, isOriginal(trace.recipients[number].address) {
        // An alias or a list, of which the part behind the filter names the members.
        trace.recipients.remove(at: number)
        recipientHashes.remove(at: number)
        continue
      }
      switch outcome {
      case .unknown where isOver, .queued where isOver:
        trace.recipients[number].outcome = .unknown
        trace.recipients[number].reason = "no-verdict"
      case .unknown: trace.recipients[number].outcome = .queued
      case .relayed where isAway && trace.recipients[number].reason == nil:
        trace.recipients[number].reason = "not-seen-again"
      case .delivered where isAway && hasReturned && !isOver: trace.recipients[number].outcome = .queued
      default: break
      }
      guard !isOver, ending != .logEnds else { continue }
      switch trace.recipients[number].outcome {
      case .queued, .deferred, .held:
        trace.recipients[number].outcome = .unknown
        trace.recipients[number].reason = ending.rawValue
      default: break
      }
    }
    if trace.recipients.isEmpty, wasQueued, !trace.isRefused {
      trace.reason = isOver ? "no-verdict" : ending.rawValue
    }
  }
}
