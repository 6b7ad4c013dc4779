public import MailVocabulary

/// Which message is asked for.
public struct MessageQuery: Sendable {
  /// How surely a message is the one that was meant: a queue id names one, a local part many.
  public enum Precision: Int, Comparable, Sendable {
    case part, address, messageID, localID

    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  /// A queue id, a Message-ID, an address, a local part or a domain.
  public let text: String?
  public let sender: String?
  public let recipient: String?
  /// A part of the subject, as it is read or as it stands in the log.
  public let subject: String?
  public let since: Instant?
  public let until: Instant?
  private let name: MailName?
  private let senderName: MailName?
  private let recipientName: MailName?

  public init(
    text: String? = nil, sender: String? = nil, recipient: String? = nil, subject: String? = nil,
    since: Instant? = nil, until: Instant? = nil
  ) {
    self.text = text.map(Self.bare)
    self.sender = sender.map(Self.bare)
    self.recipient = recipient.map(Self.bare)
    self.subject = subject
    self.since = since
    self.until = until
    name = self.text.map(MailName.init)
    senderName = self.sender.map(MailName.init)
    recipientName = self.recipient.map(MailName.init)
  }

  /// Without angle brackets; `<>` is the null sender.
  private static func bare(_ text: String) -> String {
    guard text.hasPrefix("<"), text.hasSuffix(">"), text.count > 2 else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// Whether the message was on its way in the span that is asked for.
  public func isInSpan(_ message: MessageTrace) -> Bool {
    if let until, message.start >= until { return false }
    if let since, let end = message.end, end < since { return false }
    return true
  }

  public func matchesSender(_ message: MessageTrace) -> Bool {
    guard let senderName else { return true }
    return senderName.precision(of: message.sender == "" ? "<>" : message.sender) != nil
      || message.user.map { senderName.isNamed($0) } ?? false
  }

  public func matchesRecipient(_ message: MessageTrace) -> Bool {
    recipientName == nil || message.recipients.contains(where: isAsked)
  }

  /// Whether the query names this recipient.
  public func isAsked(_ recipient: MessageTrace.Recipient) -> Bool {
    guard let asked = recipientName ?? (senderName == nil ? name : nil) else { return false }
    return asked.precision(of: recipient.address) != nil || asked.precision(of: recipient.originalTo) != nil
  }

  /// How surely the text names this message; nil if it does not.
  public func precision(_ message: MessageTrace) -> Precision? {
    guard let text, let name else { return .part }
    if message.localIDs.contains(text) { return .localID }
    if message.messageID == text { return .messageID }
    var best = name.precision(of: message.sender)
    if let user = message.user, name.isNamed(user) { best = best ?? .part }
    for recipient in message.recipients where best != .address {
      let found = name.precision(of: recipient.address) ?? name.precision(of: recipient.originalTo)
      best = [best, found].compactMap { $0 }.max()
    }
    return best
  }
}

/// An address, or a part of one, in small letters.
struct MailName: Sendable {
  let text: String
  private let isDomain: Bool

  init(_ text: String) {
    self.text = text.lowercased()
    isDomain = self.text.hasPrefix("@")
  }

  /// How it names an address: whole, or its local part or domain alone.
  func precision(of address: String?) -> MessageQuery.Precision? {
    guard let address, !text.isEmpty else { return nil }
    // Every message is asked: most addresses are in small letters, and most differ in length.
    let folded = address.inSmallLetters
    if folded == text { return .address }
    guard folded.utf8.count > text.utf8.count, let at = folded.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    if isDomain { return folded[at...] == text ? .part : nil }
    return folded[..<at] == text || folded[folded.utf8.index(after: at)...] == text ? .part : nil
  }

  /// A login is a whole address or its local part.
  func isNamed(_ user: String) -> Bool { precision(of: user) != nil }
}
