import MailVocabulary

/// Deliveries that have a number of their own, as qmail's: the line that begins one names message and recipient, the
/// line that ends it the number alone.
public struct DeliveryNumbers {
  /// Software whose deliveries have numbers.
  public static let services: Set<String> = ["qmail"]

  private var begun: [UInt64: (id: String, recipient: String)] = [:]

  /// Far more than run at once; where so many ends were not seen, they will not come.
  static let limit = 100_000

  mutating func note(_ event: Event, seed: UInt64) {
    guard let number = event[.relatedID], let id = event.string(.localID), let recipient = event.string(.recipient)
    else {
      return
    }
    if begun.count >= Self.limit { begun.removeAll() }
    begun[number.hash(seed: event.host.hash(seed: seed))] = (id, Self.address(recipient))
  }

  /// qmail puts the name of a virtual domain before the mailbox, `example.com-alice@example.com`: who wrote did not.
  static func address(_ recipient: String) -> String {
    guard let at = recipient.lastIndex(of: "@") else { return recipient }
    let prefix = recipient[recipient.index(after: at)...] + "-"
    guard recipient.hasPrefix(prefix), recipient[..<at].utf8.count > prefix.utf8.count else { return recipient }
    return String(recipient.dropFirst(prefix.count))
  }

  mutating func take(_ event: Event, seed: UInt64) -> (id: String, recipient: String)? {
    guard let number = event[.relatedID] else { return nil }
    return begun.removeValue(forKey: number.hash(seed: event.host.hash(seed: seed)))
  }
}

/// Notifications that have no number yet, as qmail's: the line that tells of one names the process that puts it into the
/// queue, and so does the line that takes it in. Process numbers are used again, so a notification is awaited for a while
/// only, and once.
struct NoticeProcesses {
  struct Cause {
    var place: Int
    var generation: UInt32
    /// The number of the message that it is about.
    var id: String
    var time: Instant
  }

  private var awaited: [UInt64: Cause] = [:]
  static let limit = 100_000
  /// qmail looks into its queue after 25 minutes at the latest.
  static let patience: Double = 1_800

  mutating func note(_ event: Event, _ cause: Cause, seed: UInt64) {
    guard let process = event[.affectedProcessID] else { return }
    if awaited.count >= Self.limit { awaited.removeAll() }
    awaited[process.hash(seed: event.host.hash(seed: seed))] = cause
  }

  mutating func take(_ event: Event, _ time: Instant, seed: UInt64) -> Cause? {
    guard !awaited.isEmpty, let process = event[.affectedProcessID],
      let cause = awaited.removeValue(forKey: process.hash(seed: event.host.hash(seed: seed))),
      time.seconds(since: cause.time) <= Self.patience, let sender = event[.sender],
      sender.isEmpty || sender == "#@[]"
    else { return nil }
    return cause
  }
}

/// Who is at the other end of a session, where the daemon says it when the session begins and never again.
struct SessionClients {
  struct Client {
    var ip: String?
    var domain: String?
    var user: String?
    /// A program on this machine.
    var isLocal: Bool
  }

  private var clients: [UInt64: Client] = [:]
  static let limit = 100_000

  mutating func observe(_ event: Event, seed: UInt64) {
    guard let session = event[.sessionID] else { return }
    let key = session.hash(seed: event.host.hash(seed: seed))
    switch event.facts.action {
    case .connect:
      if clients.count >= Self.limit { clients.removeAll() }
      let ip = event.string(.sourceIP)
      clients[key] = Client(ip: ip, domain: event.string(.sourceDomain), user: nil, isLocal: ip == nil)
    case .accept: clients[key]?.user = event.string(.userName)
    case .disconnect: clients[key] = nil
    default: break
    }
  }

  func client(of event: Event, seed: UInt64) -> Client? {
    guard !clients.isEmpty, let session = event[.sessionID] else { return nil }
    return clients[session.hash(seed: event.host.hash(seed: seed))]
  }
}

extension Instant {
  /// Whether another moment is further away than so many seconds, before or behind: where the clock is put back, what was
  /// noted lies ahead, and to wait for it would be to keep everything meanwhile.
  func isFar(from other: Instant, _ seconds: Double) -> Bool { abs(self.seconds(since: other)) > seconds }
}
