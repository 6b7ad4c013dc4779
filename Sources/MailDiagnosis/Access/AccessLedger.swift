import MailVocabulary

/// Who logs in from where, and who is refused: what the rules about access ask.
public struct AccessLedger: Sendable {
  /// Refusals of one user from one source.
  struct Pair: Sendable {
    var incident: Incident
    /// Seconds since 1970 of each refusal, as many as are kept.
    var times: [Int64] = []
    var silent = 0
    var successes = 0
    /// Refusals after which nobody has logged in yet.
    @Rare var pending: Incident?
    /// Where the last of them stands, as a clock that was set back says nothing of the order.
    @Rare var lastPlace: Place?
    /// Refusals after which nobody logged in soon.
    @Rare var unforgiven: Incident?
    /// A success before the first refusal.
    var hadLoggedIn = false
    var isInferred = false
    /// Refusals of which the daemon says that nobody has that name.
    var unknownName = 0
    /// What refused it last.
    var service = ""
  }

  struct SilentDaemon: Sendable {
    var program: String
    var service: String
  }

  struct Source: Sendable {
    var logins = 0
    /// Names that logged in, at most ``nameLimit``.
    var users: Set<String> = []
    /// The last name that logged in, as logged.
    var lastUser: String?
    var firstLogin: Instant?
    var lastLogin: Instant?
    /// Refusals by name; the empty name is one that the daemon does not tell.
    var refused: [String: Int] = [:]
    var refusedCount = 0
    var times: [Int64] = []
    @Rare var incident: Incident?
    @Rare var silent: Incident?
    /// Seconds since 1970 of each.
    var silentTimes: [Int64] = []
    /// Silent failures since the last success.
    var silentRun = 0
    var lastSilent: Instant?
    var silentUser: String?
    /// The daemon that logs no refusal; another one of the same machine may.
    @Rare var silentDaemon: SilentDaemon?
    @Rare var plaintext: Incident?
    /// Connections that tried nothing.
    @Rare var idle: Incident?
    var idleTimes: [Int64] = []
    /// Logins after an attack from here, by name as logged; at most sixteen.
    var broken: [String: Incident] = [:]
    var program = ""
    var service = ""
    var domain: String?
    /// The proxy by which it came, where the daemon names it.
    var proxy: String?
  }

  struct User: Sendable {
    var logins = 0
    var lastLogin: Instant?
    /// From where somebody logged in, at most sixty-four: most users have one or two.
    var origins: [Origin] = []
    var refusedFrom: [String] = []
    @Rare var locked: Incident?
    var lockRefused = 0
    @Rare var unavailable: Incident?
    /// Refused for the sake of the account, not of the password.
    @Rare var disabled: Incident?
    /// Turned away by a limit.
    @Rare var limited: Incident?
    @Rare var broken: Incident?
    var repeats = RepeatedDownload()
    var held = HeldSessions()
    /// How often a program asks, by source; at most four.
    var rhythms: [(source: String, rhythm: PollingRhythm)] = []
    var intact = 0
    @Rare var left: LeftMail?
    /// The servers by which mail is read, at most four.
    var readers: [String] = []
    var service = ""
    var program = ""
    var host: String?
    /// As logged.
    var name = ""

    /// When the last login from a source was.
    func lastLogin(from source: String) -> Instant? { origins.first { $0.source == source }?.last }
  }

  /// Logins of a user from one source.
  struct Origin: Sendable {
    var source: String
    var first: Instant
    var last: Instant
    /// Where the latest stands.
    var place: Place?

    /// Whether the latest came after something: by where the two stand, since a clock may have run wrong for a while.
    func isAfter(_ time: Instant, _ line: Place?) -> Bool {
      if let line, let place, line.source == place.source { return place.isBehind(line) }
      return last >= time
    }

    /// The latest is what stands last: the clock may have run ahead for a while.
    mutating func note(_ time: Instant, _ line: Place?) {
      if let line, let place, line.isBehind(place) {
        (last, self.place) = (time, line)
      } else {
        last = max(last, time)
      }
    }
  }

  /// What a POP3 user leaves in the mailbox.
  struct LeftMail: Sendable {
    var incident: Incident
    var firstTotal: Int
    var lastTotal: Int
    var shrinks = 0
    var deletes = 0
  }

  struct PairKey: Hashable, RollKey {
    var user: String
    var source: String

    func hash(seed: UInt64) -> UInt64 { source.hash(seed: user.hash(seed: seed)) }
  }

  var pairs = Roll<PairKey, Pair>(limit: limit)
  var sources = Roll<String, Source>(limit: limit)
  var users = Roll<String, User>(limit: limit)
  public private(set) var sessionCount = 0
  public private(set) var loginCount = 0
  public private(set) var refusedCount = 0
  /// How often a pair, a source or a user was let go because there were too many.
  public var letGo: Int { pairs.letGo + sources.letGo + users.letGo }
  /// How long logins take, by program.
  private(set) var slow: [String: SlowLogins] = [:]
  /// Logins that went well, by five minutes since 1970.
  private(set) var successSteps: [Int64: Int] = [:]
  /// Those of the step in which the last one was, not in the table yet.
  private var lastStep: Int64 = 0
  private var lastStepCount = 0
  let thresholds: Thresholds

  /// Whoever logs in so many seconds after a refusal has mistyped.
  static let forgivenWithin: Double = 600
  /// So many refusals are a slip.
  static let slips = 2
  static let nameLimit = 2_000
  static let timeLimit = 400
  /// Sources, users and pairs of them that are kept apart.
  static let limit = 40_000

  public init(_ thresholds: Thresholds = Thresholds()) { self.thresholds = thresholds }

  static let stepSeconds: Int64 = 300

  mutating func observe(_ session: Session) {
    sessionCount += 1
    switch session.outcome {
    case .success:
      if session.failures > 0 { refuse(session) }
      succeed(session)
    case .failure:
      refuse(session)
    case .refused:
      refusedCount += 1
      turnAway(session)
    case .abandoned:
      leave(session)
    case .open, .unknown:
      break
    }
  }

  /// The end of the log, or of a step: its logins go into the table.
  mutating func settleStep() {
    guard lastStepCount > 0 else { return }
    if successSteps.count < Self.limit || successSteps[lastStep] != nil {
      successSteps[lastStep, default: 0] += lastStepCount
    }
    lastStepCount = 0
  }

  // MARK: Nothing tried

  private mutating func leave(_ session: Session) {
    guard let address = session.sourceIP, sources.hasRoom(for: address) else { return }
    sources[address, default: Source()].leave(session)
  }

  // MARK: Logged in

  private mutating func succeed(_ session: Session) {
    loginCount += 1
    let time = session.loggedIn ?? session.start
    let step = time.seconds / Self.stepSeconds
    if step != lastStep { settleStep() }
    lastStep = step
    lastStepCount += 1
    if session.failures == 0, session.mailProtocol != .smtp, slow.count < 256 || slow[session.program] != nil {
      slow[session.program, default: SlowLogins()].take(session, time, thresholds)
    }
    if let address = session.sourceIP, sources.hasRoom(for: address) {
      sources[address, default: Source()].succeed(session, time)
    }
    guard let name = session.user else { return }
    let key = name.inSmallLetters
    if !pairs.isEmpty, let address = session.sourceIP {
      let pairKey = PairKey(user: key, source: address)
      if pairs[pairKey] != nil {
        pairs[pairKey]?.succeed(time, session.telling?.place)
      }
    }
    guard users.hasRoom(for: key) else { return }
    users[key, default: User()].succeed(session, time, thresholds)
  }

  // MARK: Refused

  private mutating func refuse(_ session: Session) {
    let time = session.refusedAt ?? session.end ?? session.start
    refusedCount += 1
    let key = session.user?.lowercased() ?? ""
    let count = max(1, session.failures)
    guard session.reason != "backend" else { return }
    // No password was refused: what was to serve the user could not.
    if session.reason == "mailbox-unavailable" { return turnAway(session) }
    if let address = session.sourceIP, sources.hasRoom(for: address) {
      sources[address, default: Source()].refuse(session, key, count, time)
    }
    guard !key.isEmpty else { return }
    let source = session.sourceIP ?? ""
    let pairKey = PairKey(user: key, source: source)
    if pairs[pairKey] == nil {
      guard pairs.hasRoom(for: pairKey) else { return }
      var pair = Pair(incident: Incident(at: time))
      pair.hadLoggedIn = users[key]?.lastLogin(from: source).map { $0 < time } ?? false
      pair.isInferred = session.confidence == .inferred
      pairs[pairKey] = pair
      if users.hasRoom(for: key) {
        if users[key] == nil {
          users[key] = User()
          users[key]?.take(session)
        }
        users[key]?.refusedFrom.append(source)
      }
    }
    if session.reason == "account-disabled" || session.reason == "password-expired" {
      users[key]?.takeDisabled(session.telling, count, time)
    }
    let success = users[key]?.origins.first { $0.source == source }
    pairs[pairKey]?.refuse(session, count, time, lastSuccess: success)
  }

  private mutating func turnAway(_ session: Session) {
    let time = session.end ?? session.start
    let evidence = session.telling
    if session.reason == "plaintext-refused", let address = session.sourceIP, sources.hasRoom(for: address) {
      sources[address, default: Source()].takePlaintext(session, time)
    }
    guard let name = session.user else { return }
    let key = name.inSmallLetters
    guard users.hasRoom(for: key) else { return }
    users[key, default: User()].take(session)
    switch session.reason {
    case "mailbox-locked":
      users[key]?.takeLock(evidence, time)
    case "mailbox-unavailable":
      users[key]?.takeUnavailable(evidence, time)
    case "limit":
      users[key]?.takeLimit(evidence, time)
    default:
      break
    }
  }
}

extension AccessLedger.Pair {
  /// - Parameter lastSuccess: the last login of the user from there; a refusal may be told after it, where no line
  ///   ends the connection.
  mutating func refuse(_ session: Session, _ count: Int, _ time: Instant, lastSuccess: AccessLedger.Origin?) {
    let evidence = session.telling ?? session.evidence.first.map { Evidence(place: $0) }
    incident.add(time, count: count, evidence)
    service = session.service
    if session.isSilentDaemon { silent += 1 }
    if session.reason == "unknown-user" { unknownName += count }
    if times.count < AccessLedger.timeLimit { times.append(time.seconds) }
    // A refusal without an end line is told late: whoever has logged in by then had mistyped.
    if lastSuccess?.isAfter(time, evidence?.place) == true {
      pending = nil
      return
    }
    // What lies an hour back was not put right by a login.
    if let before = pending, time.seconds(since: before.last) > 3_600 { settle() }
    if pending == nil { pending = Incident(at: time) }
    pending?.add(time, count: count, evidence)
    lastPlace = evidence?.place
  }

  mutating func succeed(_ time: Instant, _ place: Place?) {
    successes += 1
    // A session that is still open is told of after what happened meanwhile.
    let isLater = lastPlace.map { place?.isBehind($0) ?? false } ?? false
    if time < incident.first, !isLater, incident.first.seconds(since: time) < 3 * 86_400 { hadLoggedIn = true }
    guard let before = pending, isLater || time.seconds(since: before.last) >= -1 else { return }
    // A later refusal of the same episode may be told up to three minutes after its time.
    let seconds = time.seconds(since: before.last)
    // Whoever gave up after a slip, and is back from there on the same day, had mistyped too.
    let isForgiven =
      seconds <= AccessLedger.forgivenWithin + 200 || before.count <= AccessLedger.slips && seconds < 86_400
    if isForgiven { pending = nil } else { settle() }
  }

  private mutating func settle() {
    guard let before = pending else { return }
    if unforgiven == nil { unforgiven = Incident(at: before.first) }
    unforgiven?.add(before)
    pending = nil
  }

  /// Refusals that no login made good.
  var told: Incident? {
    guard var told = unforgiven else { return pending }
    if let pending { told.add(pending) }
    return told
  }
}

extension AccessLedger.Source {
  mutating func succeed(_ session: Session, _ time: Instant) {
    logins += 1
    if firstLogin == nil { firstLogin = time }
    lastLogin = max(lastLogin ?? time, time)
    if let user = session.user {
      if refusedCount >= 5, let last = incident?.last, time >= last || last.seconds(since: time) < 60,
        time.seconds(since: last) < 86_400, broken.count < 16 || broken[user] != nil
      {
        broken[user, default: Incident(at: time)].add(time, session.telling)
      }
      // Most sources are one person's.
      if user != lastUser {
        lastUser = user
        if users.count < 64 { users.insert(user.inSmallLetters) }
      }
    }
    silentRun = 0
  }

  mutating func refuse(_ session: Session, _ key: String, _ count: Int, _ time: Instant) {
    if domain == nil { domain = session.sourceDomain }
    if proxy == nil { proxy = session.proxyIP }
    if session.isSilentDaemon {
      silentDaemon = AccessLedger.SilentDaemon(
        program: session.program.isEmpty ? session.service : session.program, service: session.service)
      // No line tells it: it is evidence of a silent failure, and only weak evidence of guessing.
      if silentRun == 0 { silent = nil }
      silentRun += 1
      silent = silent ?? Incident(at: session.start)
      silent?.add(session.start, session.evidence.last.map { Evidence(place: $0, text: session.telling?.text) })
      lastSilent = session.start
      silentUser = session.user ?? silentUser
      if silentTimes.count < AccessLedger.timeLimit { silentTimes.append(session.start.seconds) }
      return
    }
    program = session.program.isEmpty ? session.service : session.program
    service = session.service
    refusedCount += count
    if refused.count < AccessLedger.nameLimit || refused[key] != nil { refused[key, default: 0] += count }
    for _ in 0..<min(count, 20) where times.count < 4_000 { times.append(time.seconds) }
    if incident == nil { incident = Incident(at: time) }
    incident?.add(time, count: count, session.telling)
  }

  mutating func leave(_ session: Session) {
    program = program.isEmpty ? session.program : program
    service = service.isEmpty ? session.service : service
    idle = idle ?? Incident(at: session.start)
    idle?.add(session.start, session.telling ?? session.evidence.first.map { Evidence(place: $0) })
    if idleTimes.count < AccessLedger.timeLimit { idleTimes.append(session.start.seconds) }
  }

  mutating func takePlaintext(_ session: Session, _ time: Instant) {
    program = session.program.isEmpty ? session.service : session.program
    service = session.service
    plaintext = plaintext ?? Incident(at: time)
    plaintext?.add(time, session.telling)
  }
}

extension AccessLedger.User {
  mutating func takeLock(_ evidence: Evidence?, _ time: Instant) {
    if locked == nil { locked = Incident(at: time) }
    locked?.add(time, evidence)
    lockRefused += 1
  }

  mutating func takeDisabled(_ evidence: Evidence?, _ count: Int, _ time: Instant) {
    disabled = disabled ?? Incident(at: time)
    disabled?.add(time, count: count, evidence)
  }

  mutating func takeLimit(_ evidence: Evidence?, _ time: Instant) {
    limited = limited ?? Incident(at: time)
    limited?.add(time, evidence)
  }

  mutating func takeUnavailable(_ evidence: Evidence?, _ time: Instant) {
    if unavailable == nil { unavailable = Incident(at: time) }
    unavailable?.add(time, evidence)
  }

  mutating func take(_ session: Session) {
    service = session.service
    program = session.program.isEmpty ? session.service : session.program
    host = session.host
    if let user = session.user { name = user }
  }

  mutating func succeed(_ session: Session, _ time: Instant, _ thresholds: Thresholds) {
    take(session)
    repeats.take(session, time)
    held.take(session, time, thresholds.heldOpenSeconds)
    if session.mailProtocol != .smtp, readers.count < 4, !readers.contains(session.service) {
      readers.append(session.service)
    }
    if let address = session.sourceIP, session.mailProtocol != .smtp {
      var place = rhythms.firstIndex { $0.source == address }
      if place == nil, rhythms.count < 4 {
        place = rhythms.count
        rhythms.append((address, PollingRhythm()))
      }
      if let place { rhythms[place].rhythm.take(session, time, thresholds) }
    }
    logins += 1
    lastLogin = max(lastLogin ?? time, time)
    if let address = session.sourceIP {
      if let place = origins.firstIndex(where: { $0.source == address }) {
        origins[place].note(time, session.telling?.place)
      } else if origins.count < 64 {
        origins.append(.init(source: address, first: time, last: time, place: session.telling?.place))
      }
    }
    let end = session.end ?? session.start
    switch session.reason {
    case "mailbox-locked":
      locked = locked ?? Incident(at: end)
      locked?.add(end, session.telling)
    case "disconnected":
      broken = broken ?? Incident(at: end)
      broken?.add(end, session.telling)
    default:
      if broken != nil { intact += 1 }
    }
    guard session.mailProtocol == .pop3, let total = session.total, let deleted = session.deleted else { return }
    if left == nil { left = .init(incident: Incident(at: time), firstTotal: total, lastTotal: total) }
    if deleted > 0 { left?.deletes += 1 }
    if let last = left?.lastTotal, total < last { left?.shrinks += 1 }
    left?.lastTotal = total
    left?.incident.add(time, session.telling)
  }
}
