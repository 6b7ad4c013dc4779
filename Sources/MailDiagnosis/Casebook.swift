public import MailVocabulary

/// What one pass over the log collects for the rules: bounded, and in the terms that the rules ask for.
public struct Casebook: ~Copyable {
  public var sessions: SessionBook
  public var delivery = DeliveryLedger()
  public var connections = ConnectionLedger()
  public var clock = ClockLedger()
  var handshakes = HandshakeLedger()
  var spoofs = SpoofLedger()
  var secrets = SecretLedger()
  var senders = SenderLedger()
  var fates = FateLedger()
  var filters = FilterLedger()
  var web = WebLedger()
  var fronts = FrontLedger()
  var floods = FloodLedger()
  var forgeries = ForgeryLedger()
  var lines = LineLedger()
  var storage = StorageLedger()
  var starts = StartLedger()
  var relays = OpenRelayLedger()
  var systemMail = SystemMailLedger()
  /// How the refused logins are to be read, once all are known.
  private(set) var reading = AccessReading()
  /// Who logs in from where.
  public var access: AccessLedger {
    _read { yield sessions.access }
  }
  /// When the log ends.
  private(set) var end: Instant?
  /// The input of the last line with a time.
  private var endInput = -1
  /// When what checks the passwords was down; refusals of that time accuse nobody.
  private(set) var outages: [(first: Instant, last: Instant)] = []
  /// Lines that show a finding by themselves, by code and subject.
  var shown = Roll<Shown, Incident>(limit: subjectLimit)
  var shownValues: [Shown: [String: String]] = [:]
  /// Whom a limit turned away.
  var limits = LimitLedger()
  var frequency = FrequentLines()
  let subjectRules: [FindingCode: Diagnosis.SubjectRule]
  let sources: [LogSource]
  public let thresholds: Thresholds

  struct Shown: Hashable, RollKey {
    var code: FindingCode
    var subject: Finding.Subject
  }

  /// Subjects beyond this many of one pass are not kept apart: a hostile log has no end of them.
  static let subjectLimit = 20_000

  public init(sources: [LogSource], diagnoses: [Diagnosis], thresholds: Thresholds = Thresholds()) {
    self.sources = sources
    self.thresholds = thresholds
    sessions = SessionBook(thresholds)
    var rules: [FindingCode: Diagnosis.SubjectRule] = [:]
    for diagnosis in diagnoses {
      if case .shownBy(let rule, _) = diagnosis.detector { rules[diagnosis.code] = rule }
    }
    // Its rule adds the deliveries that wait for the filter.
    rules[.serverFilterDown] = .program
    // Their rules add the sessions that were turned away.
    rules[.accessMailboxLocked] = .user
    rules[.accessMailboxUnavailable] = .user
    // One old device does not make a certificate expire, so its rule counts the networks.
    rules[.serverCertificateExpired] = .service
    rules[.accessBackendDown] = .service
    rules[.accessLimitReached] = .service
    rules[.accessAccountDisabled] = .user
    rules[.filterSlow] = .program
    rules[.accessMechanismUnsupported] = .source
    rules[.accessSlowLogin] = .service
    rules[.accessMailboxMoved] = .user
    rules[.serverPermission] = .program
    rules[.serverConfigError] = .program
    rules[.serverProcessCrash] = .process
    rules[.serverStoreCorrupt] = .owner
    rules[.serverRestarted] = .service
    rules[.serverSystemMailUndelivered] = .host
    // Its rule adds what was typed in the place of a name.
    rules[.logSecrets] = .log
    // Its rule adds what the stamps show.
    rules[.logClockJump] = .host
    // Their rules add what other servers reply, and what passes meanwhile.
    rules[.deliverySmarthostAuthFailed] = .program
    rules[.filterUnscanned] = .program
    rules[.filterDnsblRefused] = .program
    // A device of ours is not told as an abuser.
    rules[.abuseProtocolViolation] = .source
    subjectRules = rules
  }

  public mutating func observe(_ event: Event) {
    clock.observe(event)
    if let time = event.time { lines.observe(event, time) }
    let facts = event.facts
    if let time = event.time {
      end = time
      endInput = event.input
      if let code = facts.shows { show(code, event, time) }
      if facts.shows != .logSecrets, event.mayHoldSecret, event.tellsSecret {
        show(.logSecrets, event, time)
      }
    } else if event.mayHoldSecret, event.tellsSecret {
      secrets.note(event, after: event.input == endInput ? end : nil)
    }
    switch facts.action {
    case .defer, .bounce, .deliver: delivery.observe(event, thresholds)
    case .login where facts.outcome == .failure:
      spoofs.observe(event)
      if let time = event.time {
        secrets.refuse(event, time)
        fronts.refuse(event, time)
      }
      if let reason = event[.reason], reason == "Invalid authentication mechanism", let time = event.time {
        show(.accessMechanismUnsupported, event, time)
      }
    case .login where facts.outcome == .success:
      if let time = event.time { limits.serve(event, time) }
      handshakes.succeed(event)
      secrets.accept(event)
      fronts.accept(event)
    case .reject:
      spoofs.observe(event)
      if let time = event.time { filters.reject(event, time) }
    case .connect:
      filters.connect(event)
      if let time = event.time { floods.connect(event, time, thresholds) }
    case .filter: if let time = event.time { filters.scan(event, time, thresholds) }
    case .accept:
      guard let time = event.time else { break }
      handshakes.succeed(event)
      filters.accept(event, time)
      web.accept(event, time, thresholds)
      if event[.sourceUserName] != nil { spoofs.observe(event) }
    default: break
    }
  }

  public mutating func observe(_ message: MessageTrace) {
    let refusals = Refusals(message.recipients)
    delivery.observe(message, refusals)
    connections.observe(message, refusals)
    senders.observe(message, refusals, thresholds)
    fates.observe(message, thresholds)
    filters.observe(message, refusals, thresholds)
    if !refusals.isEmpty { forgeries.observe(message, refusals) }
    relays.observe(message)
    systemMail.observe(message)
    web.observe(message)
  }

  private mutating func show(_ code: FindingCode, _ event: Event, _ time: Instant) {
    switch code {
    case .accessTlsFailed: handshakes.fail(event, time, thresholds)
    case .serverCertificateExpired: handshakes.blame(event)
    case .accessBackendDown: note(outage: time)
    case .serverFilterDown: filters.lose(event, time)
    case .filterSigningMissing: filters.noteUnsigned(event, time)
    case .accessMechanismUnsupported: if !isUnknownMechanism(event) { return }
    case .serverSlowStorage: storage.wait(event, time)
    case .accessLimitReached:
      limits.refuse(event, time)
    case .serverRestarted: starts.observe(event, time, thresholds)
    case .serverProcessCrash: if !isMailProcess(event) { return }
    // Less than two seconds is how a clock is kept, not a jump.
    case .logClockJump: if let seconds = event[.seconds]?.decimal, abs(seconds) < 2 { return }
    default: break
    }
    guard let rule = subjectRules[code] else { return }
    let subject: Finding.Subject?
    switch rule {
    case .source: subject = event.string(.sourceIP).map { Finding.Subject(.source, $0) }
    case .user: subject = event.string(.userName).map { Finding.Subject(.user, $0) }
    case .host: subject = event.line.hostCount > 0 ? Finding.Subject(.host, event.hostName) : nil
    case .program: subject = Finding.Subject(.service, event.programOrService)
    case .service: subject = Finding.Subject(.service, event.service)
    case .process: subject = Finding.Subject(.service, event.processAtFault)
    case .owner:
      subject =
        event.string(.userName).map { Finding.Subject(.user, $0) } ?? Finding.Subject(.service, event.programOrService)
    case .log: subject = Finding.Subject(.log, sources[event.source.newest].path)
    }
    guard let subject else { return }
    let key = Shown(code: code, subject: subject)
    guard shown.hasRoom(for: key) else { return }
    shown[key, default: Incident(at: time)].add(time, event.evidence)
    frequency.add(key, time, thresholds)
    if shownValues[key] == nil { shownValues[key] = Self.values(of: event) }
  }

  private mutating func note(outage time: Instant) {
    if let last = outages.last, abs(time.seconds(since: last.last)) <= 900 {
      outages[outages.count - 1].last = max(last.last, time)
    } else if outages.count < 1_000 {
      outages.append((time, time))
    }
  }

  /// Whether what checks the passwords was down at that time.
  borrowing func isOutage(_ incident: Incident) -> Bool {
    outages.contains { $0.first.seconds(since: incident.first) <= 120 && incident.last.seconds(since: $0.last) <= 120 }
  }

  /// What of a line the words may name.
  static func values(of event: Event) -> [String: String] {
    var values = ["service": event.service, "program": event.programOrService]
    if event.line.hostCount > 0 { values["host"] = event.hostName }
    values["reason"] = event.string(.reason)
    values["address"] = event.string(.serviceAddress)
    values["process"] = event.string(.affectedProcess)
    values["source"] = event.string(.sourceIP)
    values["domain"] = event.string(.destinationDomain)
    guard event.facts.shows != .logSecrets else { return values }
    values["text"] = DeliveryLedger.short(event.text[0, min(event.text.count, 400)].string)
    return values
  }

  /// Lines that show a code by themselves, by the value of their subject.
  func shown(_ code: FindingCode) -> [String: Incident] {
    var found: [String: Incident] = [:]
    for (key, incident) in shown where key.code == code { found[key.subject.value] = incident }
    return found
  }

  /// How often something was let go because the log names too many of its kind.
  public var letGo: Int {
    access.letGo + delivery.letGo + connections.sources.letGo + senders.senders.letGo + senders.bounced.letGo
      + shown.letGo
  }

  /// Findings of one diagnosis that are told, the worst first.
  static let findingLimit = 5_000

  /// The end of the log.
  public mutating func finish() {
    clock.finish()
    delivery.finish(thresholds)
    let connections = connections
    reading = AccessReading(access, thresholds) { connections.isGateway($0) }
    reading.fronts = fronts.attacks(thresholds) { address in
      // The mail server knows it too, as an attacker already told of, or as the address of many.
      reading.bruteForce[address] != nil || reading.spray[address] != nil || connections.isGateway(address)
        || access.sources[address].map { $0.users.count >= thresholds.sharedSourceUsers } ?? false
    }
  }

  /// All findings, the worst first; of several codes that the same lines support, the most specific.
  ///
  /// - Parameter letGo: is added to by as many as were more than anybody reads.
  public borrowing func findings(_ diagnoses: [Diagnosis], letGo: inout Int) -> [Finding] {
    var findings: [Finding] = []
    for diagnosis in diagnoses {
      var found: [Finding] = []
      switch diagnosis.detector {
      case .rule(let rule):
        found = rule(self)
      case .shownBy(_, let atLeast):
        for (key, incident) in shown where key.code == diagnosis.code && incident.count >= atLeast {
          found.append(
            Finding(key.code, key.subject, incident, severity: diagnosis.severity, values: shownValues[key] ?? [:]))
        }
      }
      if found.count > Self.findingLimit {
        found.sort(by: Self.isWorse)
        letGo += found.count - Self.findingLimit
        found.removeLast(found.count - Self.findingLimit)
      }
      findings += found
    }
    if let end { for place in findings.indices { findings[place].setStatus(at: end) } }
    // The rules go through tables whose order is another in each run.
    findings.sort(by: Self.isWorse)
    Causes.link(&findings)
    return findings
  }

  static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.count != right.count, left.code == right.code { return left.count > right.count }
    if left.code != right.code { return left.code.rank < right.code.rank }
    if left.firstSeen != right.firstSeen { return left.firstSeen < right.firstSeen }
    if left.subject.value != right.subject.value { return left.subject.value < right.subject.value }
    return left.subject.type.rawValue < right.subject.type.rawValue
  }
}

extension FindingCode {
  /// Its place in the catalogue, which puts the graver ones of an area first.
  var rank: Int { Self.ranks[self] ?? 0 }

  private static let ranks = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
