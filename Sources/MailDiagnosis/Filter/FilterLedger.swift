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

    mutating func take(_ other: Told) {
      incident.add(other.incident)
      service = other.service
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
  /// Programs that put mail off or refused it meanwhile.
  private(set) var refusing: Set<String> = []
  /// By the sender's domain: mail for which there is no key.
  private(set) var unsigned: [String: Told] = [:]
  /// By file or name: keys that the signer cannot use, and the host where.
  private(set) var brokenKeys: [String: (told: Told, host: String)] = [:]
  /// By service: refusals that a blocklist caused which refuses to answer.
  private(set) var refusedLists: [String: Told] = [:]
  /// By program: scans that took too long, and how many there were in all.
  private(set) var slow: [String: Told] = [:]
  private(set) var scans: [String: Int] = [:]
  /// By list: correspondents whose mail was taken before and who are refused for it.
  private(set) var listed: [String: Told] = [:]
  /// By hour: what strangers brought, and what of it each list refused.
  private(set) var listHours: [Int64: ListHour] = [:]

  struct ListHour: Sendable {
    var total = 0
    var refused: [String: Int] = [:]
  }

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
    unscanned[program, default: Told(time)].take(time, event.evidence, event.service)
  }

  /// A client was turned away: for want of the filter, if the words say no more than that something fails here.
  mutating func reject(_ event: Event, _ time: Instant) {
    guard !blind.isEmpty, let lost = blind[Self.process(event)], time.seconds(since: lost) <= 300,
      let reply = event[.reply], ReplyReading.read(reply, dsn: event[.dsn], isRemote: true) == .remoteFault,
      refusing.count < 100
    else { return }
    refusing.insert(event.programOrService)
  }

  /// The line tells that a message is not signed.
  mutating func noteUnsigned(_ event: Event, _ time: Instant) {
    if event.facts.action == .fail { return noteKey(event, time) }
    let name = event.string(.sender) ?? event.string(.reason) ?? ""
    let domain = DeliveryLedger.domainText(name) ?? name.lowercased()
    guard !domain.isEmpty, unsigned.count < Self.limit || unsigned[domain] != nil else { return }
    unsigned[domain, default: Told(time)].take(time, event.evidence, event.service, name)
  }

  private mutating func noteKey(_ event: Event, _ time: Instant) {
    var key = event.string(.mailbox) ?? ""
    // Some lines name the file only within the reason.
    if key.isEmpty {
      key = event.string(.reason)?.split(separator: " ").first { $0.hasPrefix("/") }.map(String.init) ?? ""
    }
    guard brokenKeys.count < 1_000 || brokenKeys[key] != nil else { return }
    brokenKeys[key, default: (Told(time), event.host.string)].told.take(time, event.evidence, event.service)
  }

  /// A filter says how long it took.
  mutating func scan(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard let seconds = event[.seconds]?.decimal ?? event.text.lastMilliseconds.map({ Double($0) / 1_000 }) else {
      return
    }
    let program = event.programOrService
    guard scans.count < 100 || scans[program] != nil else { return }
    scans[program, default: 0] += 1
    guard seconds >= thresholds.slowScanSeconds else { return }
    slow[program, default: Told(time)].take(time, event.evidence, event.service)
    slow[program]?.text = "\(Int(seconds.rounded())) s"
  }

  /// What strangers bring: how much of it one list refuses.
  private mutating func count(_ message: MessageTrace, _ place: Int, isKnown: Bool) {
    let hour = message.start.seconds / 3_600
    guard message.direction != .outbound, listHours.count < 20_000 || listHours[hour] != nil else { return }
    listHours[hour, default: ListHour()].total += 1
    guard message.recipients[place].outcome == .rejected else { return }
    let recipient = message.recipients[place]
    guard let reply = recipient.reply, let list = Self.list(reply),
      listed.count < 100 || listed[list] != nil
    else { return }
    listHours[hour]?.refused[list, default: 0] += 1
    guard isKnown, let domain = message.sender.flatMap(DeliveryLedger.domainText) else { return }
    let time = recipient.time ?? message.start
    listed[list, default: Told(time)].take(time, recipient.telling, message.service, domain)
    listed[list]?.text = DeliveryLedger.short(reply)
  }

  private static let listMarks: [StaticString] = [
    "blocked using ", "black list at ", "listed at ", "blacklisted by ",
  ]

  /// The blocklist that a refusal of ours names.
  private static func list(_ reply: String) -> String? {
    // Asked for each recipient that is refused, so over bytes.
    var reply = reply
    return reply.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let text = Bytes(base: base, count: buffer.count)
      for mark in listMarks {
        guard let place = text.firstIndex(of: Bytes(mark), from: 0) else { continue }
        let start = place + mark.utf8CodeUnitCount
        var end = start
        var isDotted = false
        while end < text.count {
          let byte = text[end]
          isDotted = isDotted || byte == UInt8(ascii: ".")
          guard
            byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          else { break }
          end += 1
        }
        if isDotted { return text[start, end].string.lowercased() }
      }
      return nil
    }
  }

  /// Lists that suddenly name nearly everybody: those hours in which they do, and what was before.
  func listsGoneMad(_ thresholds: Thresholds) -> [(list: String, told: Told)] {
    listed.compactMap { list, told in
      guard told.names.count >= thresholds.listedCorrespondents else { return nil }
      let busy = listHours.filter { $0.value.total >= thresholds.listedMessages }
      let mad = busy.filter { ($0.value.refused[list] ?? 0) * 100 >= $0.value.total * 80 }
      guard let start = mad.keys.min() else { return nil }
      let before = listHours.filter { $0.key < start }.values
      let total = before.reduce(0) { $0 + $1.total }
      let refused = before.reduce(0) { $0 + ($1.refused[list] ?? 0) }
      // Where most mail is spam, most is refused every day.
      return total >= thresholds.listedMessages && refused * 100 < total * 40 ? (list, told) : nil
    }
  }

  mutating func observe(_ message: MessageTrace, _ refusals: Refusals, _ thresholds: Thresholds) {
    guard message.user == nil, let source = message.sourceIP, let sender = message.sender, !sender.isEmpty else {
      return
    }
    let key = sender.withBytes { $0.foldedHash(seed: TextHash.of(source)) }
    for place in message.recipients.indices {
      let outcome = message.recipients[place].outcome
      count(message, place, isKnown: trusted[key] != nil)
      guard outcome == .rejected else {
        if outcome == .delivered || outcome == .relayed,
          trusted.count < Self.trustedLimit || trusted[key] != nil
        {
          trusted[key, default: 0] += 1
        }
        continue
      }
      let recipient = message.recipients[place]
      let time = recipient.time ?? message.start
      switch refusals[place] {
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

extension Bytes {
  /// The number before ` ms` at the end, as amavis writes how long it took.
  fileprivate var lastMilliseconds: Int? {
    guard count > 4, self[count - 3, count] == " ms" else { return nil }
    var start = count - 3
    while start > 0, (0x30...0x39).contains(self[start - 1]) { start -= 1 }
    return self[start, count - 3].integer
  }
}
