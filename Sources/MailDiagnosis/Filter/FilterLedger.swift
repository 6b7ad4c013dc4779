import MailVocabulary

/// What filters let through unseen, sign not, or take too harshly.
struct FilterLedger: Sendable {
  struct Told: Sendable {
    var incident: Incident
    var service = ""
    var text = ""
    var names: Set<String> = []

    init(_ time: Instant) { incident = Incident(at: time) }

    mutating func take(_ time: Instant, _ line: Evidence?, _ service: String, _ name: String? = nil) {
      incident.add(time, line)
      self.service = service
      if let name, names.count < 16 { names.insert(name) }
    }

    var values: [String: String] {
      var values = ["service": service]
      if !names.isEmpty { values["names"] = names.sorted().prefix(3).joined(separator: ", ") }
      if !text.isEmpty { values["text"] = text }
      return values
    }
  }

  /// Server processes whose filter was away when the client that they serve connected.
  private var blind: [UInt64: Instant] = [:]
  /// By program: mail that was taken meanwhile.
  private(set) var unscanned: [String: Told] = [:]
  /// By the sender's domain: mail for which there is no key.
  private(set) var unsigned: [String: Told] = [:]
  private(set) var signed = 0
  /// By service: refusals that a blocklist caused which refuses to answer.
  private(set) var refusedLists: [String: Told] = [:]
  /// Hashes of sender and source whose mail was taken, with how often.
  private var trusted: [UInt64: Int] = [:]
  /// By the sender's domain: correspondents that were refused all at once.
  private(set) var mistaken: [String: Told] = [:]

  static let limit = 20_000
  static let trustedLimit = 100_000

  private static func process(_ event: Event) -> UInt64 {
    event.host.hash(seed: UInt64(truncatingIfNeeded: Int(event.line.pid)))
  }

  /// The line tells that a server could not reach its filter.
  mutating func lose(_ event: Event, _ time: Instant) {
    guard event.line.mailProtocol == .smtp, event.line.pid >= 0, blind.count < Self.limit else { return }
    blind[Self.process(event)] = time
  }

  /// A new client: what its server asks of the filter begins anew.
  mutating func connect(_ event: Event) {
    if !blind.isEmpty { blind[Self.process(event)] = nil }
  }

  /// A message was taken: if its filter is away, unseen.
  mutating func accept(_ event: Event, _ time: Instant) {
    guard !blind.isEmpty, event[.sourceIP] != nil, let lost = blind[Self.process(event)],
      time.seconds(since: lost) <= 300
    else { return }
    let program = event.programOrService
    unscanned[program, default: Told(time)].take(time, event.evidence, event.meaning.service)
  }

  /// The line tells that a message is not signed.
  mutating func noteUnsigned(_ event: Event, _ time: Instant) {
    let name = event.string(.sender) ?? event.string(.reason) ?? ""
    let domain = DeliveryLedger.domainText(name) ?? name.lowercased()
    guard !domain.isEmpty, unsigned.count < Self.limit || unsigned[domain] != nil else { return }
    unsigned[domain, default: Told(time)].take(time, event.evidence, event.meaning.service, name)
  }

  mutating func observe(_ message: MessageTrace, _ thresholds: Thresholds) {
    guard message.user == nil, let source = message.sourceIP, let sender = message.sender, !sender.isEmpty else {
      return
    }
    let key = TextHash.of(sender.lowercased() + " " + source)
    for recipient in message.recipients {
      guard recipient.outcome == .rejected else {
        if recipient.outcome == .delivered || recipient.outcome == .relayed,
          trusted.count < Self.trustedLimit || trusted[key] != nil
        {
          trusted[key, default: 0] += 1
        }
        continue
      }
      let time = recipient.time ?? message.start
      switch ReplyReading.read(recipient) {
      case .contentRejected, .blocklisted:
        guard (trusted[key] ?? 0) >= thresholds.trustedMessages, let domain = DeliveryLedger.domainText(sender),
          mistaken.count < Self.limit || mistaken[domain] != nil
        else { continue }
        mistaken[domain, default: Told(time)].take(time, recipient.telling, message.service, sender)
        if let reply = recipient.reply { mistaken[domain]?.text = DeliveryLedger.short(reply) }
      case .remoteFault:
        guard let reply = recipient.reply?.lowercased(),
          ["127.255.255.25", "spamhaus.com/returnc", "open resolver"].contains(where: { reply.contains($0) })
        else { continue }
        refusedLists[message.service, default: Told(time)].take(time, recipient.telling, message.service)
        refusedLists[message.service]?.text = DeliveryLedger.short(recipient.reply ?? "")
      default: break
      }
    }
  }
}
