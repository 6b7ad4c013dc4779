public import MailVocabulary

/// Looks for a user in one pass: each login name that may be the one asked for has a ledger, and each address that may be
/// theirs. Who it is, is decided at the end, when the log has told what ties them.
public struct UserSearch: Sendable {
  /// Mail of one address.
  public struct Address: Sendable {
    public internal(set) var received = MailTally()
    /// Sent under it without a login.
    public internal(set) var sent = MailTally()
    /// Whether it was delivered into a mailbox here.
    public internal(set) var isDeliveredHere = false
    /// Login names that sent under it.
    public internal(set) var logins: Set<String> = []
    /// Other addresses that lead to it, and those to which it leads.
    public internal(set) var aliases = Counts(8)
    public internal(set) var forwards = Counts(8)
  }

  public let name: UserName
  private let time: LocalTime
  private let reason: @Sendable (MessageTrace.Recipient) -> String
  public private(set) var ledgers: [String: UserLedger] = [:]
  public private(set) var addresses: [String: Address] = [:]
  /// Mail sent with each login.
  public private(set) var submitted: [String: MailTally] = [:]
  public private(set) var near: NearNames
  /// Who else logs in from an address from which one of them did.
  public private(set) var neighbours: [String: Set<String>] = [:]
  /// Folders into which mail of each name was filed.
  public private(set) var folders: [String: Counts] = [:]
  /// Lines that name each of them, by software, and where the newest stands.
  public private(set) var mentions: [String: Counts] = [:]
  public private(set) var lastMention: Place?
  /// Logins of anybody: without any, the log is not one that could tell of this user's.
  public private(set) var sessionCount = 0

  static let nameLimit = 64

  /// - Parameter reason: why mail was not delivered, in a few words.
  public init(
    _ name: UserName, time: LocalTime, reason: @escaping @Sendable (MessageTrace.Recipient) -> String
  ) {
    self.name = name
    self.time = time
    self.reason = reason
    near = NearNames(name.domain == nil ? name.local : name.folded)
  }

  public mutating func observe(_ session: Session) {
    guard let user = session.user else { return }
    sessionCount += 1
    let folded = user.inSmallLetters
    guard name.mayBe(folded) else {
      near.note(name.domain == nil ? UserName.split(folded).local : folded)
      if let source = session.sourceIP, session.outcome == .success, let known = neighbours[source], known.count < 16 {
        neighbours[source]?.insert(folded)
      }
      return
    }
    guard ledgers[folded] != nil || ledgers.count < Self.nameLimit else { return }
    ledgers[folded, default: UserLedger()].observe(session, time)
    if let source = session.sourceIP, neighbours[source] == nil, neighbours.count < UserLedger.addressLimit {
      neighbours[source] = []
    }
  }

  public mutating func observe(_ message: MessageTrace) {
    let login = message.user?.inSmallLetters
    let sender = message.sender.map { UserName.plain($0.inSmallLetters) }
    if let login, name.mayBe(login), submitted[login] != nil || submitted.count < Self.nameLimit {
      for recipient in message.recipients {
        submitted[login, default: MailTally()].add(message, recipient, reason: reason(recipient))
      }
      if let sender, !sender.isEmpty { change(sender) { $0.logins.insert(login) } }
    } else if let sender, name.isLocalPart(of: sender) {
      for recipient in message.recipients {
        let reason = reason(recipient)
        change(sender) { $0.sent.add(message, recipient, reason: reason) }
      }
    }
    for recipient in message.recipients { observe(recipient, of: message) }
  }

  private mutating func observe(_ recipient: MessageTrace.Recipient, of message: MessageTrace) {
    let address = UserName.plain(recipient.address.inSmallLetters)
    let original = recipient.originalTo.map { UserName.plain($0.inSmallLetters) }
    if name.isLocalPart(of: address) {
      let reason = reason(recipient)
      change(address) {
        $0.received.add(message, recipient, reason: reason)
        if recipient.outcome == .delivered { $0.isDeliveredHere = true }
        if let original, original != address { $0.aliases.add(original) }
      }
    } else if let original, name.isLocalPart(of: original) {
      let reason = reason(recipient)
      change(original) {
        $0.received.add(message, recipient, reason: reason)
        $0.forwards.add(address)
      }
    } else if name.domain != nil {
      near.note(address)
    } else {
      near.note(UserName.split(address).local)
    }
  }

  private mutating func change(_ address: String, _ body: (inout Address) -> Void) {
    guard addresses[address] != nil || addresses.count < Self.nameLimit else { return }
    body(&addresses[address, default: Address()])
  }

  public mutating func observe(_ event: Event) {
    guard event.line.slotCount > 0, let user = event[.userName], name.mayBe(user) else { return }
    let folded = user.string(limit: Event.textLimit).inSmallLetters
    guard name.mayBe(folded), mentions[folded] != nil || mentions.count < Self.nameLimit else { return }
    mentions[folded, default: Counts()].add(event.service)
    lastMention = event.place
    if event.facts.action == .deliver, let folder = event.string(.mailbox) {
      folders[folded, default: Counts()].add(MailboxName.decoded(folder))
    }
  }
}
