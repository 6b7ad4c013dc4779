public import MailVocabulary

/// The traffic of a log in numbers.
public struct Health: Sendable {
  public struct Access: Sendable {
    public var succeeded = 0
    public var failed = 0
    public var refused = 0
    public var abandoned = 0
    public var undecided = 0
    /// Hashes of the names, since only how many there are is told.
    private var users: Set<UInt64> = []
    public var userCount: Int { users.count }

    fileprivate mutating func succeed(_ user: String?, seed: UInt64) {
      succeeded += 1
      if let user, users.count < Health.userLimit { users.insert(user.withBytes { $0.hash(seed: seed) }) }
    }
  }

  /// What is drawn over time.
  public enum Kind: Int, CaseIterable, Sendable {
    case mailGood, mailWaiting, mailBad, loginGood, loginBad
  }

  public private(set) var access: [MailProtocol: Access] = [:]
  public private(set) var recipients: [MessageTrace.Outcome: Int] = [:]
  public private(set) var messages = 0
  public private(set) var directions: [MessageTrace.Direction: Int] = [:]
  public private(set) var times = TimeTally(kinds: Kind.allCases.count)
  /// Why recipients did not get their mail, in a few words each.
  public private(set) var reasons = NameTally()
  private let reason: @Sendable (MessageTrace.Recipient) -> String
  /// Domains of recipients who did not get their mail.
  public private(set) var domains = NameTally()
  /// Addresses whose logins were refused.
  public private(set) var sources = NameTally()

  /// Users that are counted by name; beyond it the number is a lower bound.
  static let userLimit = 90_000
  private let seed = UInt64.random(in: .min ... .max)

  /// - Parameter reason: why mail was not delivered, in a few words.
  public init(reason: @escaping @Sendable (MessageTrace.Recipient) -> String) { self.reason = reason }

  public mutating func count(_ session: Session) {
    switch session.outcome {
    case .success:
      access[session.mailProtocol, default: Access()].succeed(session.user, seed: seed)
      times.add(Kind.loginGood.rawValue, at: session.start)
    case .failure:
      access[session.mailProtocol, default: Access()].failed += 1
      times.add(Kind.loginBad.rawValue, at: session.start)
      if let source = session.sourceIP { sources.add(source) }
    case .refused: access[session.mailProtocol, default: Access()].refused += 1
    case .abandoned: access[session.mailProtocol, default: Access()].abandoned += 1
    case .open, .unknown: access[session.mailProtocol, default: Access()].undecided += 1
    }
  }

  public mutating func count(_ message: MessageTrace) {
    messages += 1
    directions[message.direction, default: 0] += 1
    for place in message.recipients.indices {
      let outcome = message.recipients[place].outcome
      recipients[outcome, default: 0] += 1
      switch outcome {
      case .delivered, .relayed: times.add(Kind.mailGood.rawValue, at: message.start)
      case .deferred, .held, .queued: times.add(Kind.mailWaiting.rawValue, at: message.start)
      case .bounced, .expired, .rejected: times.add(Kind.mailBad.rawValue, at: message.start)
      case .discarded, .deleted, .unknown: break
      }
      switch outcome {
      case .bounced, .expired, .rejected, .deferred:
        let recipient = message.recipients[place]
        reasons.add(reason(recipient))
        if let domain = recipient.address.withBytes(\.addressDomain) { domains.add(domain) }
      default: break
      }
    }
  }
}
