import MailVocabulary

/// Logins whose client seems to be the machine itself: a proxy or a webmail hides where they come from.
struct HiddenClientLedger: Sendable {
  /// By program.
  private(set) var programs: [String: Program] = [:]

  struct Program: Sendable {
    var local: Incident?
    var remote = 0
    var users: Set<String> = []
    var service = ""
  }

  static let limit = 1_000

  mutating func observe(_ session: Session) {
    guard session.outcome == .success, let user = session.user, let address = session.sourceIP else { return }
    let key = session.program
    guard programs.count < Self.limit || programs[key] != nil else { return }
    programs[key, default: Program()].service = session.service
    if address.hasPrefix("127.") || address == "::1" {
      if programs[key]?.local == nil { programs[key]?.local = Incident(at: session.start) }
      programs[key]?.local?.add(session.start, session.telling ?? session.evidence.first.map { Evidence(place: $0) })
      if let count = programs[key]?.users.count, count < 64 { programs[key]?.users.insert(user) }
    } else {
      programs[key]?.remote += 1
    }
  }
}
