import MailVocabulary

/// Who logged in on which SMTP connection, for daemons that name the user in a line of its own, before the message.
struct LoginMemory {
  private struct Login {
    var user: String
    var source: String?
    var time: Instant
  }

  private let seed: UInt64
  private var logins: [UInt64: Login] = [:]

  /// More connections than this are not remembered at once.
  static let limit = 20_000
  /// Seconds after which a process number may be another connection's.
  static let patience: Double = 3_600

  init(seed: UInt64) { self.seed = seed }

  mutating func observe(_ event: Event, _ time: Instant) {
    guard event.line.mailProtocol == .smtp, event.line.pid >= 0 else { return }
    guard event.facts.action == .login else {
      if !logins.isEmpty { logins[key(event)] = nil }
      return
    }
    guard event.facts.outcome == .success, let user = event.string(.userName) else { return }
    if logins.count >= Self.limit {
      logins = logins.filter { time.seconds(since: $0.value.time) < Self.patience }
      if logins.count >= Self.limit { logins.removeAll() }
    }
    logins[key(event)] = Login(user: user, source: event.string(.sourceIP), time: time)
  }

  /// The user of the connection on which a message came, nil if nobody logged in there.
  func user(_ event: Event, _ time: Instant) -> String? {
    guard !logins.isEmpty, event.line.pid >= 0, let login = logins[key(event)],
      login.source == event.string(.sourceIP), time.seconds(since: login.time) < Self.patience
    else { return nil }
    return login.user
  }

  private func key(_ event: Event) -> UInt64 {
    let host = event.host.hash(seed: seed)
    return Bytes.mix(event.program.hash(seed: host) ^ UInt64(UInt32(bitPattern: event.line.pid)))
  }
}
