import MailVocabulary

/// Logins that a program before the mail server tells of, which alone knows where they come from: web mail, a proxy. It has
/// no sessions of its own in the log, and the mail server sees that program's address.
struct FrontLedger: Sendable {
  struct Source: Sendable {
    var incident: Incident
    /// Seconds since 1970 of each refusal, as many as are kept.
    var times: [Int64] = []
    /// Refused names, in small letters.
    var names: Set<String> = []
    var refusals = 0
    /// The software that told.
    var service: String
    /// Whether it may be a proxy itself, as it passed on whom it came for.
    var isForwarding = false
    fileprivate var last: (name: String, time: Instant)?
  }

  private(set) var sources: [String: Source] = [:]
  /// Who logged in, by source, at most ``userLimit`` of each.
  private(set) var users: [String: Set<String>] = [:]

  static let limit = 20_000
  static let userLimit = 64
  static let nameLimit = 2_000

  private static func isFront(_ event: Event) -> Bool {
    event.facts.sessionKey == .none && event.line.mailProtocol == nil
  }

  mutating func refuse(_ event: Event, _ time: Instant) {
    guard Self.isFront(event), let address = event.string(.sourceIP) else { return }
    guard sources.count < Self.limit || sources[address] != nil else { return }
    let name = event.string(.userName)?.lowercased() ?? ""
    sources[
      address, default: Source(incident: Incident(at: time), service: event.service)
    ].take(name, time, event.evidence, isForwarding: event[.forwarded] != nil)
  }

  mutating func accept(_ event: Event) {
    guard Self.isFront(event), let address = event.string(.sourceIP), let name = event.string(.userName) else { return }
    guard users.count < Self.limit || users[address] != nil else { return }
    if (users[address]?.count ?? 0) < Self.userLimit { users[address, default: []].insert(name.lowercased()) }
  }
}

extension FrontLedger.Source {
  fileprivate mutating func take(_ name: String, _ time: Instant, _ evidence: Evidence, isForwarding: Bool) {
    if isForwarding { self.isForwarding = true }
    // One refusal may stand in two lines: that of the login, and that of the fault.
    if let last, last.name == name, abs(time.seconds(since: last.time)) < 2 { return }
    last = (name, time)
    refusals += 1
    incident.add(time, evidence)
    if times.count < AccessLedger.timeLimit { times.append(time.seconds) }
    if names.count < FrontLedger.nameLimit, !name.isEmpty { names.insert(name) }
  }
}

extension FrontLedger {
  /// An address that guesses through such a program.
  struct Attack: Sendable {
    /// The most refusals within ten minutes.
    var most: Int
    var isSpray: Bool
  }

  /// - Parameter isShared: whether many people are behind an address, as the mail server sees it.
  func attacks(_ thresholds: Thresholds, isShared: (String) -> Bool) -> [String: Attack] {
    var attacks: [String: Attack] = [:]
    for (address, source) in sources {
      let known = users[address] ?? []
      // A proxy, an office, or a machine of ours: that it is the one who guesses, nothing says.
      guard !source.isForwarding, known.count < thresholds.sharedSourceUsers, !PrivateNetworks.contain(address),
        source.names.isDisjoint(with: known), !isShared(address)
      else { continue }
      let times = source.times.sorted()
      let most = AccessReading.most(times, within: 600)
      let inAnHour = AccessReading.most(times, within: 3_600)
      let hours = max(1, source.incident.last.seconds(since: source.incident.first) / 3_600)
      if Double(source.names.count) / hours >= Double(thresholds.sprayNames),
        source.refusals <= 3 * source.names.count || source.names.count >= 3 * thresholds.sprayNames
      {
        attacks[address] = Attack(most: most, isSpray: true)
      } else if most >= thresholds.bruteForceInTenMinutes || inAnHour >= thresholds.bruteForceInAnHour {
        attacks[address] = Attack(most: most, isSpray: false)
      }
    }
    return attacks
  }
}
