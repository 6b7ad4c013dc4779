import MailVocabulary

/// What became of messages otherwise than by a failed delivery: thrown away, held, in part refused, come twice.
struct FateLedger: Sendable {
  struct Fate: Sendable {
    var incident: Incident
    var names: Set<String> = []
    var service = ""
    var first: String?
    /// Of a message: how many of its recipients got it, and how many were refused.
    var taken = 0
    var refused = 0

    init(_ time: Instant) { incident = Incident(at: time) }

    mutating func take(_ message: MessageTrace, _ name: String, _ time: Instant, _ line: Evidence?) {
      incident.add(time, line)
      service = message.service
      if first == nil { first = message.localIDs.first }
      if names.count < 16 { names.insert(name) }
    }

    var values: [String: String] {
      var values = ["service": service, "recipients": DeliveryLedger.some(of: names)]
      values["id"] = first
      return values
    }
  }

  /// By the recipient's domain.
  private(set) var discarded: [String: Fate] = [:]
  /// By host: what nobody released before the log ends, or only after long.
  private(set) var held: [String: Fate] = [:]
  /// By message.
  private(set) var parted: [String: Fate] = [:]
  /// By recipient.
  private(set) var twice: [String: Fate] = [:]
  /// Messages that came to a mailbox, of late: hashes of Message-ID and recipient, with the queue id.
  private var recent: [UInt64: (id: UInt64, time: Instant)] = [:]
  private var older: [UInt64: (id: UInt64, time: Instant)] = [:]

  static let limit = 20_000
  static let recentLimit = 50_000

  mutating func observe(_ message: MessageTrace, _ thresholds: Thresholds) {
    var taken = 0
    var refused: [MessageTrace.Recipient] = []
    for place in message.recipients.indices {
      switch message.recipients[place].outcome {
      case .relayed:
        taken += 1
        continue
      case .rejected, .deferred, .deleted, .queued, .unknown: continue
      case .delivered:
        taken += 1
        noteTwice(message, place)
        continue
      case .discarded, .held, .bounced, .expired: break
      }
      let recipient = message.recipients[place]
      let time = recipient.time ?? message.start
      switch recipient.outcome {
      case .discarded:
        guard let domain = DeliveryLedger.domainText(recipient.address) else { continue }
        guard discarded.count < Self.limit || discarded[domain] != nil else { continue }
        discarded[domain, default: Fate(time)].take(message, recipient.address, time, line(recipient, message))
      case .held:
        guard let host = message.hosts.first, held.count < Self.limit || held[host] != nil else { continue }
        held[host, default: Fate(time)].take(message, recipient.address, time, line(recipient, message))
      default: refused.append(recipient)
      }
    }
    guard message.recipients.count >= thresholds.partialRecipients, taken > 0, !refused.isEmpty,
      let name = message.messageID ?? message.localIDs.first, parted.count < Self.limit
    else { return }
    var fate = Fate(message.start)
    fate.taken = taken
    fate.refused = refused.count
    for one in refused { fate.take(message, one.address, one.time ?? message.start, one.telling) }
    parted[name] = fate
  }

  private func line(_ recipient: MessageTrace.Recipient, _ message: MessageTrace) -> Evidence? {
    recipient.telling ?? message.accepted.map { Evidence(place: $0) }
  }

  /// The same Message-ID in the same mailbox under two queue ids.
  private mutating func noteTwice(_ message: MessageTrace, _ place: Int) {
    guard let messageID = message.messageID, messageID.utf8.count > 8, let id = message.localIDs.last else { return }
    let time = message.recipients[place].time ?? message.start
    let key = message.recipients[place].address.withBytes { $0.foldedHash(seed: TextHash.of(messageID)) }
    let own = TextHash.of(id)
    if let before = recent[key] ?? older[key] {
      guard before.id != own, time.seconds(since: before.time) < 86_400 else { return }
      let recipient = message.recipients[place]
      let address = recipient.address
      guard twice.count < Self.limit || twice[address] != nil else { return }
      twice[address, default: Fate(time)].take(message, address, time, line(recipient, message))
      return
    }
    if recent.count >= Self.recentLimit { swap(&recent, &older); recent.removeAll(keepingCapacity: true) }
    recent[key] = (own, time)
  }
}

/// A text as a number, to remember many.
enum TextHash {
  static func of(_ text: String) -> UInt64 {
    text.withBytes { $0.hash(seed: 0x6D61_696C) }
  }
}
