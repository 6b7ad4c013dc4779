import MailVocabulary

/// Times in which nothing at all is delivered: into the mailboxes here, or to other servers.
struct DeliveryBlackouts: Sendable {
  /// By the program that delivers: whose mail failed.
  private var local: [UInt64: Blackouts] = [:]
  /// By host: the domains that could not be reached.
  private var outgoing: [UInt64: Blackouts] = [:]
  private var isAnyOpen = false

  private static let limit = 1_000
  private static let seed: UInt64 = 0x6461_726B

  mutating func fail(_ event: Event, _ reading: ReplyReading, subject: String, _ recipient: String, _ time: Instant) {
    switch reading {
    case .localFailure:
      let key = Self.key(subject)
      guard local.count < Self.limit || local[key] != nil else { return }
      local[key, default: Blackouts()].fail(recipient.lowercased(), time)
    case .unreachable:
      let key = event.host.hash(seed: Self.seed)
      guard outgoing.count < Self.limit || outgoing[key] != nil else { return }
      outgoing[key, default: Blackouts()].fail(subject, time)
    default: return
    }
    isAnyOpen = true
  }

  mutating func succeed(_ event: Event) {
    guard isAnyOpen else { return }
    if DeliveryLedger.staysHere(event) {
      local[Self.key(event)]?.succeed()
    } else if let address = event[.destinationIP], !PrivateNetworks.contain(address) {
      outgoing[event.host.hash(seed: Self.seed)]?.succeed()
    } else {
      return
    }
    isAnyOpen = local.values.contains(where: \.isOpen) || outgoing.values.contains(where: \.isOpen)
  }

  /// Whether a program failed for so many, and delivered nothing between.
  func isTotal(_ subject: String, atLeast needed: Int) -> Bool {
    local[Self.key(subject)].map { !$0.names(atLeast: needed).isEmpty } ?? false
  }

  /// Domains that failed while no other server was reached, where so many of them are reached at other times.
  func cutOff(_ thresholds: Thresholds, isReachedAtTimes: (String) -> Bool) -> Set<String> {
    outgoing.values.reduce(into: []) { domains, one in
      domains.formUnion(
        one.names(
          atLeast: thresholds.unreachableDomains, lasting: thresholds.remoteFaultSeconds, where: isReachedAtTimes))
    }
  }

  private static func key(_ subject: String) -> UInt64 { subject.withBytes { $0.hash(seed: seed) } }

  /// As ``DeliveryLedger`` names what delivers.
  private static func key(_ event: Event) -> UInt64 {
    event.service == "postfix" ? event.program.hash(seed: seed) : key(event.service)
  }
}
