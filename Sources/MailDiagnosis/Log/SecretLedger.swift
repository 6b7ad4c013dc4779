import MailVocabulary

/// Passwords that stand in the log: those that a daemon was told to write, and those that somebody typed in the place of
/// his name.
struct SecretLedger: Sendable {
  /// What was refused as a name and looks like a password, by the client's address.
  struct Typed: Sendable {
    var incident: Incident
    /// The number of the newest part of the log.
    var log: Int
    var service: String
    /// Whether somebody has logged in from there since: then it was a slip of one of ours, and no guess of a stranger.
    var isOurs = false
  }

  private var typed: [String: Typed] = [:]
  /// Lines without a time of their own, by the number of the log's newest part: the output of a daemon that tells all that
  /// it does has such.
  private(set) var undated: [Int: (incident: Incident, service: String)] = [:]

  static let limit = 10_000

  /// Notes a line without a time; `time` is that of the last line before it that had one.
  mutating func note(_ event: Event, after time: Instant?) {
    let log = event.source.newest
    guard undated.count < Self.limit || undated[log] != nil else { return }
    let time = time ?? Instant(seconds: 0)
    undated[log, default: (Incident(at: time), event.service)].incident.add(time, event.evidence)
  }

  mutating func refuse(_ event: Event, _ time: Instant) {
    guard let name = event[.userName], Secrets.isTyped(name), let address = event.string(.sourceIP),
      typed.count < Self.limit || typed[address] != nil
    else { return }
    let new = Typed(incident: Incident(at: time), log: event.source.newest, service: event.service)
    typed[address, default: new].incident.add(time, event.evidence)
  }

  mutating func accept(_ event: Event) {
    guard !typed.isEmpty, let address = event.string(.sourceIP) else { return }
    typed[address]?.isOurs = true
  }

  /// What our own users typed.
  var ours: [Typed] { typed.values.filter(\.isOurs) }
}
