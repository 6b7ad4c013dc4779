public import MailVocabulary

/// Joins lines into sessions: connections of people's mail programs.
///
/// Purpose: one record for each connection on which someone could log in, by host, program and process, or by the
/// identifier that the daemon gives to connections; where neither is logged, by source address and port. Pids are used
/// again and a process may serve one connection after the other, so what opens a connection closes what the same
/// process had open. Known weakness: of an SMTP connection it keeps what is needed even when nobody tries to log in.
public struct SessionJoiner: ~Copyable {
  let seed: UInt64
  var table = KeyTable()
  private var peers = PeerTable()
  private var ends = RecentEnds()
  var slab = Slab<PendingSession>()
  /// Those that only began, oldest first, to be given up after a while.
  private var waiting: [(place: Int, generation: UInt32, start: Instant)] = []
  private var waitingHead = 0
  private var generation: UInt32 = 0
  /// Sessions with an identifier that are logged in.
  var loggedIn = UserSessions()
  /// The processes that serve those who logged in last.
  var mailProcesses = MailProcesses()
  /// Sources from which someone logged in, and when last.
  private var knownSources: [String: Instant] = [:]
  /// Programs of this log that tell of refusals.
  private var tellingPrograms: Set<String> = []
  /// At the end of the log: what is still open, the oldest last.
  private var ending: [Int]?
  /// Finished sessions, for the caller to take.
  public private(set) var finished: [Session] = []
  /// How many were let go unfinished because too many were open.
  public private(set) var droppedCount = 0

  /// More connections than this at once are not followed.
  public static let limit = 50_000
  /// A connection without a login is given up after this many seconds: mail daemons end it after three minutes.
  static let patience: Double = 200
  static let sourceLimit = 90_000
  /// How many are told at once at the end of the log.
  static let toldAtOnce = 1_024
  /// Seconds after which an SMTP connection whose end was not told is taken to have ended: servers wait for an hour.
  static let submissionPatience: Double = 3_600

  public init(seed: UInt64) { self.seed = seed }

  /// Takes the finished sessions.
  public mutating func take() -> [Session] {
    // Exchanged, not emptied: what is taken is shared with nobody.
    var taken: [Session] = []
    swap(&taken, &finished)
    return taken
  }

  public mutating func observe(_ event: Event) {
    guard let time = event.time else { return }
    if event.facts.sessionKey == .identifier {
      observeIdentified(event, time)
    } else {
      guard let mailProtocol = event.line.mailProtocol else { return }
      let isSession = mailProtocol == .smtp && event[.sessionID] != nil
      guard event.line.pid >= 0 || event[.sourceIP] != nil || isSession else { return }
      switch mailProtocol {
      case .pop3, .imap, .managesieve: observeMailbox(event, mailProtocol, time)
      case .smtp: observeSubmission(event, time)
      case .lmtp, .local: return
      }
    }
    if waitingHead < waiting.count, time.isOver(Self.patience, from: waiting[waitingHead].start) {
      giveUpWaiting(time, event)
    }
  }

  /// The end of the log: some of what is open is told as open, to be taken before the next are; false if nothing is left.
  public mutating func finishSome() -> Bool {
    if ending == nil {
      ending = slab.places.sorted { first, second in
        guard let one = slab[first], let other = slab[second] else { return first < second }
        return (one.session.start, first) > (other.session.start, second)
      }
    }
    for _ in 0..<Self.toldAtOnce {
      guard let place = ending?.popLast() else { return !finished.isEmpty }
      close(place, isEnd: false)
    }
    return true
  }

  /// The end of the log, all at once.
  public mutating func finish() {
    // They stay in their order, since none is taken meanwhile.
    while finishSome(), ending?.isEmpty == false {}
  }

  // MARK: POP3, IMAP, ManageSieve

  private mutating func observeMailbox(_ event: Event, _ mailProtocol: MailProtocol, _ time: Instant) {
    let facts = event.facts
    let key = key(event)
    if facts.action == .login, event.facts.sessionKey == .serial, let place = table[key],
      slab[place]?.isOver(before: event, time) == true
    {
      close(place, isEnd: false)
    }
    switch facts.action {
    case .connect:
      if let place = find(event, key, .begin) {
        // The wrapper that let the client in writes a line of its own, under the same pid.
        if slab[place]?.isSameConnection(event, time) == true { return }
        close(place, isEnd: false)
      }
      _ = open(event, mailProtocol, time, key, counts: true)
    case .reject:
      let place = find(event, key, .login) ?? open(event, mailProtocol, time, key, counts: true)
      slab[place]?.turnAway(event, time)
      noteLock(event, place)
      close(place, isEnd: true)
    case .login where facts.outcome == .success:
      // What was cut with the line may be what would have made it something else.
      if event.breaksOffInAddress { return }
      let place = find(event, key, .login) ?? open(event, mailProtocol, time, key, counts: true)
      // A second login in one process, with no end of the first: the end was not seen.
      slab[place]?.accept(event, time)
      noteSource(slab[place]?.session.sourceIP, time)
    case .login:
      let place = find(event, key, .login) ?? open(event, mailProtocol, time, key, counts: true)
      slab[place]?.refuse(event, time)
      noteLock(event, place)
      // Only a refused password shows that the daemon tells of refused passwords.
      if event.sessionReason == "wrong-password", event[.userName] != nil, tellingPrograms.count < 1_000 {
        if let session = slab[place]?.session { tellingPrograms.insert(Self.teller(session)) }
      }
    case .logout, .autologout, .disconnect:
      let known = find(event, key, .end)
      // Courier tells of the word of farewell, and then of the end.
      if known == nil, event.facts.sessionKey != .serial, ends.holds(endKey(event, key), time) { return }
      let place = known ?? open(event, mailProtocol, time, key, counts: true)
      slab[place]?.end(event, time)
      close(place, isEnd: true)
      ends.note(endKey(event, key), time)
    default:
      guard let place = find(event, key, .other) else { return }
      slab[place]?.note(event, time)
      noteLock(event, place)
    }
  }

  // MARK: SMTP with a login

  private mutating func observeSubmission(_ event: Event, _ time: Instant) {
    let facts = event.facts
    switch facts.action {
    case .connect:
      let key = key(event)
      if let place = table[key] { close(place, isEnd: false) }
      _ = open(event, .smtp, time, key, counts: false)
    case .accept where event[.userName] != nil, .login where facts.outcome == .success:
      let key = key(event)
      let place = current(key, event, time) ?? open(event, .smtp, time, key, counts: true)
      slab[place]?.accept(event, time)
      noteSource(slab[place]?.session.sourceIP, time)
    case .login where facts.outcome == .failure && event[.commandCounts] == nil:
      let key = key(event)
      let place = current(key, event, time) ?? open(event, .smtp, time, key, counts: true)
      slab[place]?.refuse(event, time)
    case .login, .disconnect:
      // `lost connection after AUTH` comes before the line that ends the connection.
      guard let place = current(key(event), event, time) else { return }
      // The end of a connection on which nobody tried to log in matters to nobody.
      if facts.action == .login || slab[place]?.counts == true || event[.command] != nil {
        slab[place]?.endSubmission(event, time)
      }
      if event[.command] == nil { close(place, isEnd: true) }
    default:
      return
    }
  }

  /// The connection that a process serves. Not every daemon tells the end of one, so that what another client does, or
  /// what comes much later, is another connection of another process with the same number.
  private mutating func current(_ key: UInt64, _ event: Event, _ time: Instant) -> Int? {
    guard let place = table[key], slab.ask(place, { $0.isOfAnother(event, time) }) == true else {
      return table[key]
    }
    if slab[place]?.isPassedOn(event, time) == true { return place }
    close(place, isEnd: false)
    return nil
  }

  // MARK: Parts

  private func key(_ event: Event) -> UInt64 {
    let program = event.program.hash(seed: event.host.hash(seed: seed))
    // OpenSMTPD serves all in one process and names the session.
    if event.line.mailProtocol == .smtp, let session = event[.sessionID] { return session.hash(seed: program) }
    guard event.line.pid < 0, let address = event[.sourceIP] else {
      return Bytes.mix(program ^ UInt64(UInt32(bitPattern: event.line.pid)))
    }
    let key = address.hash(seed: program)
    // An SMTP connection is told of by each message that comes through it, with the port or without.
    return event.line.mailProtocol == .smtp ? event[.sourcePort]?.hash(seed: key) ?? key : key
  }

  /// The connection of which an end is told: without a process id, the port is a part of it.
  private func endKey(_ event: Event, _ key: UInt64) -> UInt64 {
    guard event.line.pid < 0, let port = event[.sourcePort] else { return key }
    return port.hash(seed: key)
  }

  /// The open connection that a line belongs to.
  private mutating func find(_ event: Event, _ key: UInt64, _ part: PeerTable.Clue.Part) -> Int? {
    if event.line.pid >= 0 { return table[key] }
    guard let time = event.time else { return nil }
    let clue = PeerTable.Clue(
      part: part, port: event[.sourcePort]?.integer, user: event.string(.userName), time: time)
    return peers.find(key, clue, in: slab)
  }

  mutating func open(
    _ event: Event, _ mailProtocol: MailProtocol, _ time: Instant, _ key: UInt64, counts: Bool
  ) -> Int {
    generation &+= 1
    let isPeer = event.line.pid < 0 && mailProtocol != .smtp && event.facts.sessionKey != .identifier
    if slab.count >= Self.limit { dropOldest() }
    if isPeer, let oldest = peers.surplus(key) { close(oldest, isEnd: false) }
    let place = slab.insert(
      PendingSession(
        session: Session(
          mailProtocol: mailProtocol, service: event.service, program: event.program.string(limit: Event.textLimit),
          start: time), key: key, lastSeen: time, counts: counts, isPeer: isPeer, generation: generation))
    slab[place]?.begin(event)
    if isPeer {
      peers.add(place, port: event[.sourcePort]?.integer, to: key)
    } else {
      table.set(key, place)
    }
    waiting.append((place, generation, time))
    if waiting.count >= 4 * Self.limit { forgetClosed() }
    return place
  }

  /// Where the time of the log stands still, those that wait are never given up: what was closed is taken out.
  private mutating func forgetClosed() {
    waiting = waiting[waitingHead...].filter { slab[$0.place]?.generation == $0.generation }
    waitingHead = 0
  }

  private mutating func dropOldest() {
    while waitingHead < waiting.count {
      let (place, generation, _) = waiting[waitingHead]
      waitingHead += 1
      if slab[place]?.generation == generation {
        droppedCount += 1
        close(place, isEnd: false)
        return
      }
    }
    // All are logged in. Many go at once, since to find the oldest is a look at all of them.
    let all = slab.places.map { (lastSeen: slab[$0]?.lastSeen ?? .distantPast, place: $0) }
      .sorted { ($0.lastSeen, $0.place) < ($1.lastSeen, $1.place) }
    for one in all.prefix(Self.limit / 16) {
      droppedCount += 1
      close(one.place, isEnd: false)
    }
  }

  mutating func noteSource(_ source: String?, _ time: Instant) {
    guard let source else { return }
    if knownSources.count >= Self.sourceLimit { knownSources.removeAll() }
    knownSources[source] = time
  }

  /// Gives up those of the event's host that began too long ago: the clock of another host may be wrong.
  private mutating func giveUpWaiting(_ now: Instant, _ event: Event) {
    let end = waiting.count
    while waitingHead < end, now.isOver(Self.patience, from: waiting[waitingHead].start) {
      let (place, generation, _) = waiting[waitingHead]
      waitingHead += 1
      let waits = slab.ask(place) { $0.generation == generation ? $0.waits(now, event) : nil } ?? nil
      guard let waits else { continue }
      if waits { waiting.append((place, generation, now)) } else { close(place, isEnd: false) }
    }
    if waitingHead > 4_096, waitingHead * 2 > waiting.count {
      waiting.removeFirst(waitingHead)
      waitingHead = 0
    }
  }

  mutating func close(_ place: Int, isEnd: Bool) {
    guard var pending = slab.remove(place) else { return }
    if pending.isPeer {
      peers.remove(place, from: pending.key)
    } else if table[pending.key] == place {
      table.remove(pending.key)
    }
    if let tie = pending.tie { loggedIn.remove(tie, from: &slab) }
    guard pending.counts else { return }
    // Moved out, so that none of its texts is counted up and down again.
    var session = Session(mailProtocol: .imap, service: "", program: "", start: pending.lastSeen)
    swap(&session, &pending.session)
    session.isEnded = isEnd
    conclude(&session, pending)
    finished.append(consume session)
  }

  /// What became of it, and how sure that is.
  private func conclude(_ session: inout Session, _ pending: PendingSession) {
    let seconds = pending.lastSeen.seconds(since: session.start)
    if session.loggedIn != nil {
      session.outcome = .success
    } else if let reason = pending.refusedReason {
      session.outcome = .refused
      session.reason = reason
      session.user = session.user ?? pending.triedUser
    } else if session.failures > 0 {
      session.outcome = .failure
      session.user = session.user ?? pending.triedUser
      if session.reason == nil || session.reason == "disconnected" || session.reason == "idle" {
        session.reason = "wrong-password"
      }
    } else if session.isEnded, let tried = pending.triedUser {
      session.user = tried
      if pending.tellsRefusals {
        // Had it been refused, a line would say so: the login was before the log begins.
        session.outcome = .success
        session.confidence = .inferred
        return noteEnd(&session, pending)
      }
      // imapd keeps a name only together with a password; ipop3d keeps that of USER, and a refusal costs three seconds.
      let isTried = session.mailProtocol == .imap ? true : seconds >= 3 && !pending.endedIdle
      if isTried {
        session.outcome = .failure
        session.confidence = .inferred
        session.reason = "wrong-password"
        session.failures = 1
        session.isSilentDaemon = true
      } else {
        session.outcome = .abandoned
      }
    } else if session.isEnded {
      session.outcome = .abandoned
    } else if pending.started {
      concludeSilent(&session, pending)
    } else {
      session.outcome = .unknown
    }
    noteEnd(&session, pending)
  }

  private func noteEnd(_ session: inout Session, _ pending: PendingSession) {
    // Who did not log in deleted nothing, though a count of nought may stand in the last line.
    if session.outcome != .success { session.deleted = nil }
    if session.isEnded || session.loggedIn == nil && pending.lastSeen > session.start { session.end = pending.lastSeen }
  }

  /// A program of one host: that of another may be another server of the same name.
  private static func teller(_ session: Session) -> String { session.program + "@" + (session.host ?? "") }

  /// It began, and nothing followed: with a daemon that tells of no refusal, from a source that has logged in before,
  /// the password was most likely refused.
  private func concludeSilent(_ session: inout Session, _ pending: PendingSession) {
    session.outcome = .unknown
    guard !pending.tellsRefusals, !tellingPrograms.contains(Self.teller(session)), let source = session.sourceIP,
      let known = knownSources[source], known <= session.start
    else { return }
    session.outcome = .failure
    session.confidence = .inferred
    session.reason = "wrong-password"
    session.isSilentDaemon = true
  }
}
