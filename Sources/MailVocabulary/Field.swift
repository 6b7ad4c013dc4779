/// Every key of an event record, once.
///
/// The raw value is the place in the record; names follow the Elastic Common Schema where it has one, the rest live
/// under `mail.`. What the type of a value is, and whether the remote side may choose its text, is a property of the
/// field, so that the template matcher knows from the field alone how to find its end.
public enum Field: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case skip
  case userName
  case effectiveUserName
  case userID
  case sourceIP
  case sourcePort
  case sourceDomain
  case destinationIP
  case destinationPort
  case destinationDomain
  case localID
  case messageID
  case sender
  case recipient
  case originalRecipient
  case dsn
  case reply
  case delay
  case delays
  case size
  case recipientCount
  case visibleMessages
  case totalMessages
  case deletedMessages
  case seenMessages
  case tlsVersion
  case tlsCipher
  case repeatCount
  case reason
  case helo
  case transport
  case command
  case commandCounts
  case mechanism
  case sessionID
  case relatedID
  case queuedAs
  case relay
  case serviceAddress
  case affectedProcess
  case affectedProcessID
  case exitCode
  case mailbox
  case lost
  case version
  case seconds
  case subject
  /// The delay as a clock shows it; the records tell it in seconds, as the delay.
  case elapsed
  case attempts
  /// The proxy that the client came through, where the daemon knows both.
  case proxyIP
  /// What whoever connected says of whom it came for.
  case forwarded
  /// What a mail program says of itself.
  case userAgent
  /// Bytes of all messages of a mailbox, when it was opened.
  case mailboxSize
  /// What a client's own ident server says of who it is.
  case sourceUserName

  /// The key in the records.
  public var key: String {
    switch self {
    case .skip: ""
    case .userName: "user.name"
    case .effectiveUserName: "user.effective.name"
    case .userID: "user.id"
    case .sourceUserName: "source.user.name"
    case .sourceIP: "source.ip"
    case .sourcePort: "source.port"
    case .sourceDomain: "source.domain"
    case .destinationIP: "destination.ip"
    case .destinationPort: "destination.port"
    case .destinationDomain: "destination.domain"
    case .localID: "email.local_id"
    case .messageID: "email.message_id"
    case .sender: "email.from.address"
    case .recipient: "email.to.address"
    case .originalRecipient: "mail.original_to"
    case .dsn: "mail.dsn"
    case .reply: "mail.reply"
    case .delay: "mail.delay"
    case .delays: "mail.delays"
    case .size: "mail.size"
    case .recipientCount: "mail.recipients"
    case .visibleMessages: "mail.messages.visible"
    case .totalMessages: "mail.messages.total"
    case .deletedMessages: "mail.messages.deleted"
    case .seenMessages: "mail.messages.seen"
    case .tlsVersion: "tls.version"
    case .tlsCipher: "tls.cipher"
    case .repeatCount: "event.repeat"
    case .reason: "event.reason"
    case .helo: "mail.helo"
    case .transport: "mail.transport"
    case .command: "mail.command"
    case .commandCounts: "mail.commands"
    case .mechanism: "mail.sasl.mechanism"
    case .sessionID: "session.id"
    case .relatedID: "mail.related_id"
    case .queuedAs: "mail.queued_as"
    case .relay: "mail.relay"
    case .serviceAddress: "service.address"
    case .affectedProcess: "mail.process.name"
    case .affectedProcessID: "mail.process.pid"
    case .exitCode: "process.exit_code"
    case .mailbox: "mail.mailbox"
    case .lost: "mail.lost"
    case .version: "service.version"
    case .seconds: "mail.seconds"
    case .subject: "email.subject"
    case .elapsed: "mail.elapsed"
    case .attempts: "mail.attempts"
    case .proxyIP: "mail.proxy.ip"
    case .forwarded: "mail.forwarded_for"
    case .userAgent: "user_agent.original"
    case .mailboxSize: "mail.mailbox_size"
    }
  }

  /// How the value looks when the template says no more than the field's name.
  public enum Shape: Sendable {
    /// Any text, up to what the template writes next.
    case text
    /// Decimal digits.
    case integer
    /// Digits and one point.
    case decimal
    /// The characters of an IPv4 or IPv6 address.
    case address
    /// Letters and digits: a queue id.
    case identifier
    /// Digits and points: an enhanced status code.
    case dottedDigits
  }

  public var shape: Shape {
    switch self {
    case .sourcePort, .destinationPort, .size, .recipientCount, .visibleMessages, .totalMessages, .deletedMessages,
      .seenMessages, .repeatCount, .affectedProcessID, .exitCode, .lost, .userID,
      .attempts, .mailboxSize:
      .integer
    case .delay, .seconds: .decimal
    case .sourceIP, .destinationIP, .proxyIP: .address
    case .localID, .relatedID, .queuedAs: .identifier
    case .dsn: .dottedDigits
    default: .text
    }
  }

  /// Whether the value is a JSON number.
  public var isNumber: Bool { shape == .integer && self != .userID || shape == .decimal }

  /// Whether the remote side chooses the text, so that it may imitate what the daemon writes around it.
  ///
  /// The matcher finds the end of such a field from the right: at the last place where the daemon's own next words
  /// stand, not at the first.
  public var isHostile: Bool {
    switch self {
    case .userName, .effectiveUserName, .sourceUserName, .messageID, .sender, .recipient, .originalRecipient, .reply,
      .helo, .command, .mechanism, .reason, .subject, .forwarded, .userAgent:
      true
    default: false
    }
  }

  static let byKey: [String: Field] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.key, $0) })

  /// The field of a key, or nil if no record has it.
  public init?(key: String) {
    guard let field = Self.byKey[key] else { return nil }
    self = field
  }
}
