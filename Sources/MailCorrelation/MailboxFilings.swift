import MailVocabulary

/// Into which mailbox the store put a message, and what the user's own filter did with it.
///
/// The mail server says only that the store took it; the store names Message-ID and user, but no queue id. Known
/// weakness: of two messages with one Message-ID for one user, what was told last counts for both.
struct MailboxFilings {
  struct Filing {
    var mailbox: String?
    var isDiscarded = false
    var redirects: [String] = []
  }

  private var recent: [UInt64: Filing] = [:]
  private var older: [UInt64: Filing] = [:]
  private var turnedAt: Instant?

  /// Seconds after which what nobody asked for is forgotten, at the earliest.
  static let patience: Double = 600
  static let limit = 100_000
  static let redirectLimit = 32

  var isEmpty: Bool { recent.isEmpty && older.isEmpty }

  mutating func note(_ event: Event, _ time: Instant) {
    guard let messageID = event[.messageID], let user = Self.user(event) else { return }
    let key = Self.key(messageID.hash(seed: 0), user)
    turn(time)
    var filing = recent[key] ?? older[key] ?? Filing()
    switch event.facts.action {
    case .deliver: filing.mailbox = event.string(.mailbox) ?? filing.mailbox
    case .discard where event[.recipient] == nil: filing.isDiscarded = true
    case .other where event.facts.outcome == .success:
      guard let address = event.string(.recipient), filing.redirects.count < Self.redirectLimit else { return }
      filing.redirects.append(address)
    default: return
    }
    recent[key] = filing
  }

  /// What was done with a message for an address; users are known by it, or by the part before the `@`.
  func find(_ messageID: String, _ address: String, _ original: String?) -> Filing? {
    let message = MessageJoiner.hash(messageID, 0)
    return find(message, address) ?? original.flatMap { find(message, $0) }
  }

  /// Asked for each message that stays here, so without a copy of any part of the address.
  private func find(_ message: UInt64, _ address: String) -> Filing? {
    func filing(_ name: Bytes) -> Filing? {
      let key = Bytes.mix(message ^ PendingMessage.hash(name))
      return recent[key] ?? older[key]
    }
    return address.withBytes { text in
      if let found = filing(text) { return found }
      guard let at = text.lastIndex(of: UInt8(ascii: "@"), before: text.count) else { return nil }
      let user = text[0, at]
      if let found = filing(user) { return found }
      guard let plus = user.firstIndex(of: UInt8(ascii: "+")), plus > 0 else { return nil }
      let whole = user[0, plus].string + text[at, text.count].string
      return whole.withBytes(filing) ?? filing(user[0, plus])
    }
  }

  private mutating func turn(_ time: Instant) {
    let since = turnedAt.map { time.seconds(since: $0) } ?? .infinity
    guard since > Self.patience || since < -Self.patience || recent.count >= Self.limit else { return }
    older = recent
    recent = [:]
    turnedAt = time
  }

  private static func key(_ message: UInt64, _ user: String) -> UInt64 {
    Bytes.mix(message ^ PendingMessage.hash(user))
  }

  /// Dovecot names the user; Cyrus the mailbox, `user.bob.Junk`, `user/bob/Junk`, `example.com!user.bob`.
  private static func user(_ event: Event) -> String? {
    if let user = event.string(.userName) { return user }
    guard let mailbox = event.string(.mailbox) else { return nil }
    let parts = mailbox.split(separator: "!", maxSplits: 1)
    guard let path = parts.last, path.hasPrefix("user.") || path.hasPrefix("user/") else { return nil }
    let separator: Character = path.hasPrefix("user.") ? "." : "/"
    guard let name = path.dropFirst(5).split(separator: separator, maxSplits: 1).first else { return nil }
    let user = separator == "." ? String(name.replacing("^", with: ".")) : String(name)
    return parts.count == 2 ? "\(user)@\(parts[0])" : user
  }
}
