public import MailVocabulary

/// What a machine that wrote lines of the log tells of itself: its services, and the sessions and messages that it
/// handled.
public struct OwnHostLedger: Sendable {
  /// The lines of one software, or of what nobody knows.
  public struct Service: Sendable {
    public var lines = 0
    /// Faults of the server itself.
    public var faults = 0
    public var warnings = 0
    public var starts = 0
    public var first: Instant?
    public var last: Instant?

    mutating func see(_ event: Event) {
      lines += 1
      switch event.facts.action {
      case .fail: faults += 1
      case .warn: warnings += 1
      case .start: starts += 1
      default: break
      }
      guard let time = event.time else { return }
      first = min(first ?? time, time)
      last = max(last ?? time, time)
    }
  }

  public struct Access: Sendable {
    public var sessions = 0
    public var logins = 0
    public var refused = 0
    public var users: Set<String> = []
  }

  /// A machine that writes lines of the log.
  private struct Machine {
    var name: String
    var isAsked: Bool
    var lines = 0
  }

  private let query: HostQuery
  private let seed: UInt64
  private var numbers: [UInt64: Int] = [:]
  private var machines: [Machine] = []
  private var latest: (key: UInt64, machine: Int)?
  /// By place in the lexicon, which is the same for all lines.
  private var byService: [Service?] = []
  private var serviceNames: [String] = []
  public private(set) var unknown = Service()
  public private(set) var access: [MailProtocol: Access] = [:]
  public private(set) var messages = 0
  public private(set) var directions: [MessageTrace.Direction: Int] = [:]
  public private(set) var mail = MailTally()
  private let reason: @Sendable (MessageTrace.Recipient) -> String

  /// More machines than this are not told apart, and of more users it is only known that there are so many.
  static let machineLimit = 1_024
  static let userLimit = 10_000

  init(_ query: HostQuery, seed: UInt64, reason: @escaping @Sendable (MessageTrace.Recipient) -> String) {
    self.query = query
    self.seed = seed
    self.reason = reason
  }

  public var isFound: Bool { machines.contains { $0.isAsked } }
  /// Those that are asked for, by name.
  public var names: Counts {
    var names = Counts(32)
    for machine in machines.sorted(by: { $0.name < $1.name }) where machine.isAsked {
      names.add(machine.name, machine.lines)
    }
    return names
  }
  /// The others.
  public var otherNames: [String] { machines.filter { !$0.isAsked }.map(\.name).sorted() }

  public var lines: Int { services.reduce(unknown.lines) { $0 + $1.service.lines } }
  public var first: Instant? { (services.map(\.service) + [unknown]).compactMap(\.first).min() }
  public var last: Instant? { (services.map(\.service) + [unknown]).compactMap(\.last).max() }

  /// The software that wrote lines there, the most talkative first.
  public var services: [(name: String, service: Service)] {
    byService.enumerated().compactMap { number, service in service.map { (serviceNames[number], $0) } }
      .sorted { ($1.service.lines, $0.name) < ($0.service.lines, $1.name) }
  }

  mutating func observe(_ event: Event) {
    guard event.line.hostCount > 0, let machine = machine(event.host) else { return }
    machines[machine].lines += 1
    guard machines[machine].isAsked else { return }
    guard event.line.message != 0 else { return unknown.see(event) }
    let number = Int(event.facts.service)
    if number >= byService.count {
      serviceNames = event.lexicon.services
      byService += Array(repeating: nil, count: serviceNames.count - byService.count)
    }
    if byService[number] == nil { byService[number] = Service() }
    byService[number]?.see(event)
  }

  /// The number of a machine by its name as it stands in the line; a log has few, and most lines are of the one before.
  private mutating func machine(_ name: Bytes) -> Int? {
    let key = name.hash(seed: seed)
    if let latest, latest.key == key { return latest.machine }
    if let known = numbers[key] {
      latest = (key, known)
      return known
    }
    guard machines.count < Self.machineLimit else { return nil }
    let text = name.string(limit: Event.textLimit)
    machines.append(Machine(name: text, isAsked: query.isMachine(text)))
    numbers[key] = machines.count - 1
    latest = (key, machines.count - 1)
    return machines.count - 1
  }

  mutating func observe(_ session: Session) {
    guard let host = session.host, query.isMachine(host) else { return }
    var one = access.removeValue(forKey: session.mailProtocol) ?? Access()
    one.sessions += 1
    if session.outcome == .success {
      one.logins += 1
      if let user = session.user?.lowercased(), one.users.count < Self.userLimit { one.users.insert(user) }
    }
    one.refused += session.failures
    access[session.mailProtocol] = one
  }

  mutating func observe(_ message: MessageTrace) {
    guard message.hosts.contains(where: query.isMachine) else { return }
    messages += 1
    directions[message.direction, default: 0] += 1
    for recipient in message.recipients { mail.add(message, recipient, reason: reason(recipient)) }
    if message.recipients.isEmpty, message.isRefused {
      mail.addRefused(message, reason: "refused before a recipient was named")
    }
  }

  /// Whether a finding is about the machine: as a host, or as the only one of the log on which a service runs. Of several
  /// machines the lines tell whose a service is, which begin with a stamp and the name.
  func concerns(_ finding: Finding) -> Bool {
    switch finding.subject.type {
    case .host: return query.isMachine(finding.subject.value)
    case .service, .log:
      guard isFound else { return false }
      if machines.allSatisfy(\.isAsked) { return true }
      let lines = finding.evidence.compactMap(\.text)
      return !lines.isEmpty && lines.allSatisfy(isOwn)
    case .user, .source, .message, .domain: return false
    }
  }

  private func isOwn(_ line: String) -> Bool {
    line.prefix(400).split(separator: " ", maxSplits: 5).prefix(5).contains { word in
      machines.contains { $0.isAsked && $0.name == word }
    }
  }
}

extension HostQuery {
  /// Whether a machine that writes lines is the one asked for: by its whole name, by the first part of it, or because
  /// it is in the domain. A log that has only first parts does not say in which domain they are.
  public func isMachine(_ host: String) -> Bool {
    if matches(name: host) { return true }
    guard case .name(let asked) = self, !asked.isEmpty, !asked.contains(".") else { return false }
    return host.lowercased().hasPrefix(asked + ".")
  }
}
