import MailVocabulary

/// Logins whose client seems to be the machine itself or one address of the house: a proxy or a webmail hides where they
/// come from.
struct HiddenClientLedger: Sendable {
  /// By program.
  private(set) var programs: [String: Program] = [:]

  struct Program: Sendable {
    var logins = 0
    /// By address of this machine or this house; the machine's own is one.
    var fronts: [String: Front] = [:]
    var service = ""

    /// The address from which most log in.
    var front: (key: String, value: Front)? {
      fronts.max { ($0.value.incident.count, $1.key) < ($1.value.incident.count, $0.key) }
    }
  }

  /// Logins of many from one address.
  struct Front: Sendable {
    var incident: Incident
    var users: Set<String> = []
    var isLocal: Bool
  }

  static let frontLimit = 64
  static let limit = 1_000

  mutating func observe(_ session: Session) {
    guard session.outcome == .success, let user = session.user, let address = session.sourceIP else { return }
    let key = session.program
    guard programs.count < Self.limit || programs[key] != nil else { return }
    programs[key, default: Program()].take(session, user, address)
  }
}

extension HiddenClientLedger.Program {
  fileprivate mutating func take(_ session: Session, _ user: String, _ address: String) {
    service = session.service
    logins += 1
    guard PrivateNetworks.contain(address) else { return }
    let isLocal = address.hasPrefix("127.") || address == "::1"
    let place = isLocal ? "127.0.0.1" : address
    guard fronts.count < HiddenClientLedger.frontLimit || fronts[place] != nil else { return }
    fronts[place, default: .init(incident: Incident(at: session.start), isLocal: isLocal)].add(session, user)
  }
}

extension HiddenClientLedger.Front {
  fileprivate mutating func add(_ session: Session, _ user: String) {
    incident.add(session.start, session.telling ?? session.evidence.first.map { Evidence(place: $0) })
    if users.count < 64 { users.insert(user) }
  }
}
