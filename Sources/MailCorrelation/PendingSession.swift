import MailVocabulary

/// A connection in flight.
struct PendingSession {
  var session: Session
  var key: UInt64
  var lastSeen: Instant
  /// When and by which message a refusal was told last, so that one told twice counts once.
  var lastRefusal: (time: Instant, message: UInt16)?
  /// A name that was given without an accepted login.
  var triedUser: String?
  var refusedReason: String?
  var isTold = false
  /// Whether it is a session at all: on SMTP only if a login was tried.
  var counts: Bool
  var endedIdle = false
  var started = false
  /// Whether the end tells bytes where others tell the number of messages.
  var countsBytes = false
  /// Hash of the number of the process that serves the user, where the login line tells it.
  var processHash: UInt64?
  /// Whether it is found by its source address, since no process id is logged.
  var isPeer = false
  /// Whether the daemon logs the logins that it refuses.
  var tellsRefusals = false
  /// What the authentication said of the passwords, before the login process told the result.
  var hints = Hints()
  /// Whether the lock of the mailbox was long in coming.
  var waitedForLock = false
  /// Where it stands among the open sessions of its user, if it is logged in and has an identifier.
  var tie: UserSessions.Tie?
  var generation: UInt32
}

extension Event {
  /// Whether the line was cut in the client's address; the University of Washington's daemons cut what they write of the
  /// client themselves, at 80 bytes.
  var breaksOffInAddress: Bool {
    guard self[.sourceIP] == nil, let open = text.lastIndex(of: UInt8(ascii: "["), before: text.count),
      text.firstIndex(of: UInt8(ascii: "]"), from: open) == nil
    else { return false }
    return text.lastIndex(of: Bytes("host=")).map { text.count - $0 - 5 != 80 } ?? true
  }
}

/// Refusals that the back ends tell, line by line.
struct Hints {
  /// Passwords refused; several back ends asked about one of them count once.
  var refusals = 0
  var last: Instant?
  var reason: String?

  /// Lines so close together are of one password: after a refusal the daemon waits for longer.
  static let patience: Double = 1.5

  mutating func note(_ reason: String?, _ time: Instant) {
    let isSame = last.map { time.seconds(since: $0) < Self.patience } ?? false
    if !isSame { refusals += 1 }
    // That one back end does not know the name says less than what another one knows of it.
    if !isSame || reason != "unknown-user" { self.reason = reason }
    last = time
  }

  /// How many were refused before one was accepted: the back ends asked before the one that knew are none.
  func refusals(before acceptance: Instant) -> Int {
    guard let last, acceptance.seconds(since: last) < Self.patience else { return refusals }
    return max(0, refusals - 1)
  }
}

extension PendingSession {
  /// Takes what the line tells that it begins with; in its place, so that none of its texts is copied.
  mutating func begin(_ event: Event) {
    started = event.facts.action == .connect
    tellsRefusals = event.facts.tellsRefusals
    if event.line.hostCount > 0 { session.host = event.hostName }
    // The pid in the tag of a daemon that names its connections is that of its logger.
    if event.line.pid >= 0, event.facts.sessionKey != .identifier { session.pid = Int(event.line.pid) }
    session.id = event.string(.sessionID)
    session.sourceIP = event.string(.sourceIP)
    session.sourceDomain = event.string(.sourceDomain)
    session.keep(event.place)
  }

  mutating func see(_ event: Event, _ time: Instant) {
    lastSeen = max(lastSeen, time)
    session.keep(event.place)
    if event.facts.tellsRefusals { tellsRefusals = true }
    // The login line's own address is the better one: the first may be that of another interface. It is mostly the same.
    if let address = event[.sourceIP] { Self.change(&session.sourceIP, to: address) }
    if let domain = event[.sourceDomain] { Self.change(&session.sourceDomain, to: domain) }
    if let proxy = event.string(.proxyIP), proxy != session.sourceIP { session.proxyIP = proxy }
  }

  /// Nothing is copied where nothing changes.
  private static func change(_ text: inout String?, to value: Bytes) {
    if let text, text.withBytes({ $0 == value }) { return }
    text = value.string
  }

  /// Whether another connect line of the same process tells of the same connection.
  mutating func isSameConnection(_ event: Event, _ time: Instant) -> Bool {
    let service = event.service
    guard service != session.service, time.seconds(since: session.start) < 5 else { return false }
    see(event, time)
    // The daemon's own name is the better one.
    if session.service == "tcp-wrappers" { session.service = service }
    return true
  }

  /// Whether what a line tells is of another client, or of another time than a connection lasts.
  func isOfAnother(_ event: Event, _ time: Instant) -> Bool {
    if let source = event[.sourceIP], let known = session.sourceIP, !known.withBytes({ $0 == source }) { return true }
    return !started && time.seconds(since: lastSeen) > SessionJoiner.submissionPatience
  }

  /// Whether the host that wrote a line is that of the session.
  func isOf(_ event: Event) -> Bool {
    guard let host = session.host else { return event.line.hostCount == 0 }
    return host.withBytes { $0 == event.host }
  }

  /// Whether it is still to be waited for, once it has been open for long; nil if it may stay as long as it likes: who
  /// logged in may do so for days, but not to submit mail. One who did not has been thrown out.
  func waits(_ now: Instant, _ event: Event) -> Bool? {
    if session.loggedIn != nil, session.mailProtocol != .smtp { return nil }
    let patience = session.loggedIn == nil ? SessionJoiner.patience : SessionJoiner.submissionPatience
    return !isOf(event) || !now.isOver(patience, from: lastSeen)
  }

  /// Whether another client's address on a connection that has only begun is that which a proxy in the house passed on
  /// by XCLIENT: Postfix tells each connection's beginning and end, and between the two from then on the client's.
  mutating func isPassedOn(_ event: Event, _ time: Instant) -> Bool {
    guard started, !counts, session.service == "postfix", let source = event.string(.sourceIP),
      let proxy = session.sourceIP, PrivateNetworks.contain(proxy),
      time.seconds(since: lastSeen) < Self.greetingPatience
    else { return false }
    session.proxyIP = proxy
    session.sourceIP = source
    session.sourceDomain = nil
    return true
  }

  /// Seconds within which a client says something.
  private static let greetingPatience: Double = 300

  /// Whether a login belongs to the next connection that the same process serves, since this one is over.
  func isOver(before event: Event, _ time: Instant) -> Bool {
    if session.loggedIn != nil { return true }
    if let address = event.string(.sourceIP), let known = session.sourceIP, address != known { return true }
    return session.failures > 0 && time.seconds(since: lastSeen) > Self.retrySpan
  }

  /// How many seconds may pass between a refused login and the next one in the same connection.
  private static let retrySpan: Double = 60

  /// The server would not serve it at all, even if the password was right.
  mutating func turnAway(_ event: Event, _ time: Instant) {
    see(event, time)
    session.loggedIn = nil
    refusedReason = event.sessionReason ?? "limit"
    if session.telling == nil { session.telling = event.evidence }
  }

  mutating func accept(_ event: Event, _ time: Instant) {
    see(event, time)
    counts = true
    if session.loggedIn == nil { session.loggedIn = time }
    session.telling = event.evidence
    session.user = event.string(.userName) ?? session.user
    session.visible = event[.visibleMessages]?.integer ?? session.visible
    session.total = event[.totalMessages]?.integer ?? session.total
    session.reason = nil
    refusedReason = nil
    if hints.refusals > 0 {
      session.failures = hints.refusals(before: time)
      session.refusedAt = session.failures > 0 ? hints.last : nil
    }
  }

  mutating func refuse(_ event: Event, _ time: Instant) {
    see(event, time)
    counts = true
    if session.telling == nil { session.telling = event.evidence }
    if let user = event.string(.userName) { triedUser = user }
    let reason = event.sessionReason
    switch reason {
    case "plaintext-refused", "login-disabled", "mailbox-locked", "mailbox-unavailable", "limit":
      // A lock that was told before says why the mailbox could not be opened.
      refusedReason = refusedReason ?? reason
      session.visible = nil
      if reason == "plaintext-refused" { session.failures += event[.attempts]?.integer ?? 1 }
      return
    case "wrong-password", nil:
      session.reason = hints.reason ?? session.reason
    default:
      session.reason = reason
    }
    // A line at the end that counts them all.
    if let attempts = event[.attempts]?.integer {
      session.failures = max(1, attempts)
      session.refusedAt = time
      return
    }
    // UW tells a refusal twice: once with the name, once with the mechanism, within three seconds.
    if let last = lastRefusal, last.message != event.line.message, time.seconds(since: last.time) <= 3.5 {
      lastRefusal = nil
      session.refusedAt = time
      return
    }
    lastRefusal = (time, event.line.message)
    session.failures += 1
    session.refusedAt = time
  }

  mutating func note(_ event: Event, _ time: Instant) {
    guard event.line.mailProtocol != nil, !event.facts.isCatchAll else { return }
    lastSeen = max(lastSeen, time)
    session.keep(event.place)
    if let total = event[.totalMessages]?.integer { session.total = total }
    if let deleted = event[.deletedMessages]?.integer { session.deleted = deleted }
    if let seen = event[.seenMessages]?.integer { session.seen = seen }
    guard let reason = event.sessionReason, session.loggedIn == nil else { return }
    switch reason {
    case "mailbox-locked", "mailbox-unavailable", "tls", "limit", "plaintext-refused":
      refusedReason = refusedReason ?? reason
      if session.telling == nil { session.telling = event.evidence }
      if let domain = event.string(.sourceDomain) { session.sourceDomain = domain }
      if let proxy = event.string(.proxyIP), proxy != session.sourceIP { session.proxyIP = proxy }
    case "unknown-user", "backend":
      session.reason = reason
    default:
      break
    }
  }

  mutating func end(_ event: Event, _ time: Instant) {
    see(event, time)
    session.deleted = event[.deletedMessages]?.integer ?? session.deleted
    if session.loggedIn == nil, let user = event.string(.userName) { triedUser = triedUser ?? user }
    endedIdle = event.facts.action == .autologout
    session.total = event[.totalMessages]?.integer ?? session.total
    if let reason = event.sessionReason, refusedReason == nil { session.reason = reason }
    // How it broke off, or the name that was tried: the last line tells it.
    if session.reason != nil && session.loggedIn != nil || session.loggedIn == nil && session.telling == nil {
      session.telling = event.evidence
    }
  }

  mutating func endSubmission(_ event: Event, _ time: Instant) {
    see(event, time)
    guard event.facts.action == .login, session.failures == 0, session.loggedIn == nil else { return }
    // The count of commands tells of a refusal whose own line was lost.
    counts = true
    session.failures = Self.refusedLogins(event[.commandCounts])
    session.refusedAt = time
    session.telling = event.evidence
  }

  /// `auth=0/3` in the counts of a disconnect line is three refused logins.
  private static func refusedLogins(_ counts: Bytes?) -> Int {
    guard let counts, let start = counts.firstIndex(of: Bytes("auth=")) else { return 1 }
    let text = counts[start + 5, counts.count]
    let end = text.firstIndex(of: 0x20) ?? text.count
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")), slash < end, let accepted = text[0, slash].integer,
      let total = text[slash + 1, end].integer
    else { return 1 }
    return max(1, total - accepted)
  }
}
