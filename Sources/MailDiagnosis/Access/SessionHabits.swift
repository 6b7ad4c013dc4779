import MailVocabulary

/// How often one program of a user asks for mail.
struct PollingRhythm: Sendable {
  @Rare private var run: Incident?
  private var lastLogin: Instant?
  private var lastEnd: Instant?
  /// The longest run of logins that came too close together.
  @Rare private(set) var longest: Incident?

  mutating func take(_ session: Session, _ time: Instant, _ thresholds: Thresholds) {
    defer {
      lastLogin = time
      lastEnd = session.end
    }
    guard let lastLogin, let lastEnd, session.end != nil else {
      run = nil
      return
    }
    let gap = time.seconds(since: lastLogin)
    // One connection after the other; several at once are devices or folders, not haste.
    let isNext = gap >= 0 && gap <= 1.5 * thresholds.pollingGapSeconds && time.seconds(since: lastEnd) >= -1
    guard isNext else {
      run = nil
      return
    }
    if run == nil { run = Incident(at: lastLogin) }
    run?.add(time, session.telling)
    guard let run else { return }
    let seconds = run.last.seconds(since: run.first)
    guard seconds >= thresholds.pollingSeconds, seconds / Double(run.count) < thresholds.pollingGapSeconds else {
      return
    }
    if run.count > longest?.count ?? 0 { longest = run }
  }
}

/// POP3 sessions that break off again and again at the same mail.
struct RepeatedDownload: Sendable {
  private var total = 0
  private var seconds: Double = 0
  @Rare private var run: Incident?
  @Rare private(set) var longest: Incident?
  /// Messages that wait in the mailbox meanwhile.
  private(set) var waiting = 0

  /// Shorter sessions download nothing at which they could stop.
  private static let shortest: Double = 20

  mutating func take(_ session: Session, _ time: Instant) {
    guard session.mailProtocol == .pop3 else { return }
    let lasted = (session.end ?? time).seconds(since: time)
    guard session.reason == "disconnected" || session.reason == "idle", let total = session.total, total > 0,
      (session.deleted ?? 0) == 0, lasted >= Self.shortest
    else {
      run = nil
      return
    }
    // The same mail waits, and it takes as long to come to the same place.
    let isSame = run != nil && total >= self.total && abs(lasted - seconds) <= max(2, seconds / 20)
    if !isSame { run = Incident(at: session.end ?? time) }
    run?.add(session.end ?? time, session.telling)
    self.total = total
    seconds = lasted
    if let run, run.count > longest?.count ?? 0 {
      longest = run
      waiting = total
    }
  }
}

/// IMAP sessions that stay open for as long as the program runs.
struct HeldSessions: Sendable {
  private var spans: [(start: Instant, end: Instant?, evidence: Evidence?)] = []

  private static let limit = 256
  /// A session whose end is not logged counts as open no longer: the line may be lost.
  private static let longestUntold: Double = 86_400

  mutating func take(_ session: Session, _ time: Instant, _ seconds: Double) {
    guard session.mailProtocol == .imap else { return }
    if let end = session.end, end.seconds(since: time) < seconds { return }
    if spans.count == Self.limit { spans.removeFirst() }
    spans.append((time, session.end, session.telling))
  }

  /// The most that were open at once, and the incident of them.
  var most: (count: Int, incident: Incident)? {
    var best: (count: Int, incident: Incident)?
    for span in spans {
      let open = spans.filter { one in
        one.start <= span.start
          && (one.end.map { $0 > span.start } ?? (span.start.seconds(since: one.start) < Self.longestUntold))
      }
      guard open.count > best?.count ?? 0 else { continue }
      var incident = Incident(at: span.start)
      for one in open.sorted(by: { $0.start < $1.start }) { incident.add(one.start, one.evidence) }
      best = (open.count, incident)
    }
    return best
  }
}

/// How long it takes from the connection to the login, of the latest logins.
struct SlowLogins: Sendable {
  private var latest: [Bool] = []
  private(set) var incident: Incident?
  /// The slowest, in seconds.
  private(set) var slowest: Double = 0
  private(set) var service = ""

  mutating func take(_ session: Session, _ time: Instant, _ thresholds: Thresholds) {
    let seconds = time.seconds(since: session.start)
    let isSlow = seconds > thresholds.slowLoginSeconds
    if latest.count >= thresholds.slowLogins { latest.removeFirst() }
    latest.append(isSlow)
    guard isSlow, latest.count >= thresholds.slowLogins, latest.count(where: { $0 }) * 2 > latest.count else { return }
    service = session.service
    slowest = max(slowest, seconds)
    incident = incident ?? Incident(at: time)
    incident?.add(time, session.telling)
  }
}
