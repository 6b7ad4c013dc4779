import MailVocabulary

/// Daemons that name their connections: one process takes all logins, another serves the user, a third looks at
/// passwords, and their lines bear the same identifier.
///
/// Where the process that serves the user does not say it, its lines are of that user's session which was opened last:
/// of several at once the short ones most often lie within the long ones, and whoever finds the mailbox locked came
/// last. Known weakness: the ends may be exchanged all the same.
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
      let isKnown = known(event) != nil
      let place = placed(event, time)
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
      let place = known(event) ?? open(event, .imap, time, key(event), counts: false)
      slab[place]?.hint(event, time)
    } else if !facts.isCatchAll, let place = known(event) {
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
    guard event.meaning.reason == "mailbox-unavailable", event[.userName] == nil, event[.sessionID] == nil,
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
    guard let place = known(event) else { return open(event, spoken, time, key(event), counts: true) }
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

  private mutating func known(_ event: Event) -> Int? {
    if event[.sessionID] != nil { return table[key(event)] }
    guard let key = userKey(event) else { return nil }
    while let last = loggedIn[key]?.last {
      if slab[last.place]?.generation == last.generation { return last.place }
      loggedIn[key]?.removeLast()
    }
    loggedIn[key] = nil
    return nil
  }

  private mutating func remember(_ place: Int, _ event: Event) {
    guard let key = userKey(event), let generation = slab[place]?.generation else { return }
    if loggedIn.count >= Self.sourceLimit { loggedIn.removeAll() }
    // Those that were closed by their identifier are still in it.
    if let count = loggedIn[key]?.count, count % 16 == 15 {
      let open = loggedIn[key]?.filter { slab[$0.place]?.generation == $0.generation }
      loggedIn[key] = open
    }
    loggedIn[key, default: []].append((place, generation))
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
    hints.note(event.meaning.reason, time)
    if session.telling == nil { session.telling = event.evidence }
    if let user = event.string(.userName) { triedUser = user }
  }

  /// The process that serves the user has trouble.
  fileprivate mutating func noteServed(_ event: Event, _ time: Instant) {
    note(event, time)
    guard session.loggedIn != nil, let reason = event.meaning.reason else { return }
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
    session.reason = event.meaning.reason
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
    // Where nothing is deleted the number is not its bytes.
    if countsBytes, session.deleted != 0 || session.total == 0 { session.total = nil }
    if let trouble { session.reason = trouble }
    switch event.meaning.reason {
    case "mailbox-locked", "mailbox-unavailable":
      // Whoever can't have the mailbox has been turned away, though the password was right.
      refusedReason = waitedForLock ? "mailbox-locked" : session.reason
      session.loggedIn = nil
      session.telling = event.evidence
    default:
      break
    }
  }

  /// The login process ends, and nobody has logged in.
  fileprivate mutating func endUnserved(_ event: Event, _ time: Instant) {
    end(event, time)
    triedUser = nil
    switch event.meaning.reason {
    case "tls", "limit": refusedReason = event.meaning.reason
    default: break
    }
    guard hints.refusals > 0, refusedReason == nil else { return }
    session.failures = hints.refusals
    session.reason = hints.reason
    session.refusedAt = hints.last
    triedUser = event.string(.userName)
  }
}
