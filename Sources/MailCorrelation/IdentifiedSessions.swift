import MailVocabulary

/// Daemons that name their connections: one process takes all logins, another serves the user, a third looks at
/// passwords, and their lines bear the same identifier.
///
/// Where the process that serves the user does not say it (before 2.3), its number or the client's address may; else its
/// lines are of that user's session which was opened last: of several at once the short ones most often lie within the
/// long ones, and whoever finds the mailbox locked came last. An end that may be that of another session of the same
/// user is marked so.
extension SessionJoiner {
  mutating func observeIdentified(_ event: Event, _ time: Instant) {
    let facts = event.facts
    switch event.line.mailProtocol {
    case .lmtp, .local: return
    default: break
    }
    switch facts.action {
    case .login where facts.outcome == .success:
      let place = placed(event, time)
      slab[place]?.accept(event, time)
      slab[place]?.countsBytes = event.tellsNewWay
      slab[place]?.processHash = event[.affectedProcessID]?.hash(seed: seed)
      noteSource(slab[place]?.session.sourceIP, time)
      remember(place, event)
      if let key = processKey(event), let generation = slab[place]?.generation {
        mailProcesses.note(key, place, generation)
      }
    case .login:
      // The login process writes one line, at the end.
      let place = placed(event, time)
      slab[place]?.refuse(event, time)
      close(place, isEnd: true)
    case .logout, .autologout, .disconnect:
      let isKnown = known(event, time) != nil
      let place = placed(event, time)
      if isKnown, hasSeveral(event, time) { slab[place]?.session.endMayBeAnothers = true }
      noteLock(event, place)
      if facts.category == .session {
        slab[place]?.endServed(event, time, wasSeen: isKnown)
      } else {
        slab[place]?.endUnserved(event, time)
      }
      close(place, isEnd: true)
    default:
      noteIdentified(event, time)
    }
  }

  private mutating func noteIdentified(_ event: Event, _ time: Instant) {
    let facts = event.facts
    if facts.category == .authentication, facts.outcome == .failure, event[.sessionID] != nil {
      // What comes of it the login process tells; without that line it is no session of mail programs.
      let place = known(event, time) ?? open(event, .imap, time, key(event), counts: false)
      slab[place]?.hint(event, time)
    } else if !facts.isCatchAll, let place = known(event, time) {
      slab[place]?.noteServed(event, time)
      noteLock(event, place)
    } else if let place = unserved(event) {
      slab[place]?.failToServe(event, time)
      close(place, isEnd: true)
    }
  }

  /// The session whose mail process could not begin to serve it: that knows neither user nor session yet, but it is the
  /// process that the login line names.
  private func unserved(_ event: Event) -> Int? {
    guard event.sessionReason == "mailbox-unavailable", event[.userName] == nil, event[.sessionID] == nil,
      let key = processKey(event), let (place, generation) = mailProcesses.latest(key),
      slab[place]?.generation == generation
    else { return nil }
    return place
  }

  /// Host and number of the process that serves the user after the login.
  private func processKey(_ event: Event) -> UInt64? {
    event[.affectedProcessID].map { $0.hash(seed: event.host.hash(seed: seed)) }
  }

  /// The place of the event's session, opened if need be.
  private mutating func placed(_ event: Event, _ time: Instant) -> Int {
    let spoken = event.line.mailProtocol ?? .imap
    guard let place = known(event, time) else { return open(event, spoken, time, key(event), counts: true) }
    // The authentication, which may have come first, does not say the protocol.
    slab[place]?.session.mailProtocol = spoken
    slab[place]?.counts = true
    return place
  }

  private func key(_ event: Event) -> UInt64 {
    let host = event.host.hash(seed: seed)
    guard let identifier = event[.sessionID] else { return userKey(event) ?? 0 }
    return Bytes.mix(identifier.hash(seed: host) ^ 0x1D)
  }

  /// Host, protocol and user; nil if the line names no user.
  private func userKey(_ event: Event) -> UInt64? {
    guard let user = event[.userName] else { return nil }
    let spoken = UInt64(Self.spoken(event)?.ordinal ?? 0xFF)
    return Bytes.mix(user.hash(seed: event.host.hash(seed: seed)) ^ spoken)
  }

  /// What the process speaks: a message that any of them may write does not tell, but its prefix does.
  private static func spoken(_ event: Event) -> MailProtocol? {
    if let spoken = event.line.mailProtocol { return spoken }
    if event.text.hasPrefix("pop3(") { return .pop3 }
    return event.text.hasPrefix("imap(") ? .imap : nil
  }

  /// The open session that a line belongs to.
  private mutating func known(_ event: Event, _ time: Instant) -> Int? {
    if event[.sessionID] != nil { return table[key(event)] }
    guard let key = userKey(event), let latest = loggedIn.latest(key) else { return nil }
    return best(latest, event, time) ?? latest
  }

  /// The session opened last of those that fit what else the line says; nil if it says nothing else, or none fits.
  private func best(_ latest: Int, _ event: Event, _ time: Instant) -> Int? {
    guard slab.older(than: latest) != nil,
      event[.affectedProcessID] != nil || event[.sourceIP] != nil || Self.silence(event) != nil
    else { return nil }
    var found: Int?
    forEachOpen(from: latest) { place in
      if fits(place, event, time) { found = place }
      return found == nil
    }
    return found
  }

  /// Calls `body` with open sessions of a user, the latest first, as long as it returns true.
  private func forEachOpen(from latest: Int, _ body: (Int) -> Bool) {
    var next: Int? = latest
    for _ in 0..<Self.choiceLimit {
      guard let place = next, body(place) else { return }
      next = slab.older(than: place)
    }
  }

  /// Whether a line that does not name the session may be of an open one, by what else it says.
  private func fits(_ place: Int, _ event: Event, _ time: Instant) -> Bool {
    slab.ask(place) { pending in
      if let process = event[.affectedProcessID] { return pending.processHash == process.hash(seed: seed) }
      if let source = event[.sourceIP], pending.session.sourceIP?.withBytes({ $0 == source }) != true { return false }
      return Self.silence(event).map { time.seconds(since: pending.session.start) >= $0 } ?? true
    } ?? false
  }

  /// How many seconds a session had been open whose client was silent for too long: Dovecot waits for so long.
  private static func silence(_ event: Event) -> Double? {
    event.facts.action != .autologout ? nil : spoken(event) == .pop3 ? 600 : 1_800
  }

  /// Of more open sessions of one user than this only those are looked at that were opened last.
  private static let choiceLimit = 64

  /// Whether a line that does not name the session may be of several open ones.
  private func hasSeveral(_ event: Event, _ time: Instant) -> Bool {
    guard event[.sessionID] == nil, let key = userKey(event), let latest = loggedIn.latest(key),
      slab.older(than: latest) != nil
    else { return false }
    var fitting = 0
    forEachOpen(from: latest) { place in
      if fits(place, event, time) { fitting += 1 }
      return true
    }
    // Where none fits what the line says, it is anybody's.
    return fitting != 1
  }

  private mutating func remember(_ place: Int, _ event: Event) {
    if let key = userKey(event) { loggedIn.add(place, to: key, in: &slab) }
  }
}

extension Event {
  /// Whether a login is told as Dovecot 2.4 does, which at the end writes the bytes of what was deleted where versions
  /// before it write the number of all messages.
  fileprivate var tellsNewWay: Bool {
    (text.firstIndex(of: Bytes("Logged in: user=<"), from: 0) ?? .max) < "managesieve-login: Info: ".utf8.count
  }
}

extension MailProtocol {
  fileprivate var ordinal: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PendingSession {
  /// What a back end says of a password.
  fileprivate mutating func hint(_ event: Event, _ time: Instant) {
    see(event, time)
    hints.note(event.sessionReason, time)
    if session.telling == nil { session.telling = event.evidence }
    if let user = event.string(.userName) { triedUser = user }
  }

  /// The process that serves the user has trouble.
  fileprivate mutating func noteServed(_ event: Event, _ time: Instant) {
    note(event, time)
    guard session.loggedIn != nil, let reason = event.sessionReason else { return }
    switch reason {
    case "mailbox-locked", "mailbox-unavailable":
      session.reason = session.reason ?? reason
      session.telling = event.evidence
    case "lock-slow":
      waitedForLock = true
    default:
      break
    }
  }

  /// The process that was to serve the user could not begin: the password was right, but nothing came of it.
  fileprivate mutating func failToServe(_ event: Event, _ time: Instant) {
    see(event, time)
    session.loggedIn = nil
    session.failures += 1
    session.refusedAt = time
    session.reason = event.sessionReason
    session.telling = event.evidence
  }

  /// The process that serves the user ends.
  fileprivate mutating func endServed(_ event: Event, _ time: Instant, wasSeen: Bool) {
    let trouble = session.reason
    session.user = session.user ?? event.string(.userName)
    if !wasSeen {
      // Only who has logged in is served, though the log does not go back so far.
      session.loggedIn = time
      session.confidence = .inferred
    }
    end(event, time)
    let size = event[.mailboxSize]?.integer
    if countsBytes, !isCountOfAll(size) { session.total = nil }
    // Written as nothing deleted of nothing: there was nothing only where nothing has a size.
    if size != nil, event[.deletedMessages] == nil { session.deleted = 0 }
    if size == 0 { session.total = 0 }
    if let trouble { session.reason = trouble }
    switch event.sessionReason {
    case "mailbox-locked", "mailbox-unavailable":
      // Whoever can't have the mailbox has been turned away, though the password was right.
      refusedReason = waitedForLock ? "mailbox-locked" : session.reason
      session.loggedIn = nil
      session.telling = event.evidence
    default:
      break
    }
  }

  /// Whether the second number behind `del=` is that of all messages, and not the bytes of what was deleted: of a
  /// message there are more bytes than `leastBytes`, and of what was deleted not more than of all.
  private func isCountOfAll(_ size: Int?) -> Bool {
    guard let total = session.total, let deleted = session.deleted else { return false }
    let mayBeBytes = deleted > 0 && total / Self.leastBytes >= deleted && size.map { total <= $0 } ?? true
    return !mayBeBytes && size.map { $0 / Self.leastBytes >= total } ?? true
  }

  /// No message is shorter than this, with the lines that each server adds.
  private static var leastBytes: Int { 64 }

  /// The login process ends, and nobody has logged in.
  fileprivate mutating func endUnserved(_ event: Event, _ time: Instant) {
    end(event, time)
    triedUser = nil
    switch event.sessionReason {
    case "tls", "limit": refusedReason = event.sessionReason
    default: break
    }
    guard hints.refusals > 0, refusedReason == nil else { return }
    session.failures = hints.refusals
    session.reason = hints.reason
    session.refusedAt = hints.last
    triedUser = event.string(.userName)
  }
}
