import MailVocabulary

/// Who sends how much, hour by hour, and to whom bounces come.
struct SenderLedger: Sendable {
  /// Ten minutes of a sender.
  struct Span: Sendable {
    /// Ten-minute steps since 1970.
    var step: Int64
    var messages: Int32 = 0
    var recipients: Int32 = 0
    var failed: Int32 = 0
  }

  struct Sender: Sendable {
    /// As logged; nil is a client without a login.
    var user: String?
    /// In the order in which messages were done.
    var spans: [Span] = []
    /// Its sources, at most sixty-four.
    var sources: [String: Origin] = [:]
    /// Its messages while it sends most: the spans of one hour, and their lines.
    var evidence: [(step: Int64, line: Evidence)] = []
    var service = ""
    var host = ""
  }

  /// Where a sender's messages come from.
  struct Origin: Sendable {
    var first: Instant
    var messages = 0
  }

  /// Bounces to one name here.
  struct Bounced: Sendable {
    var incident: Incident
    /// Seconds since 1970 of the latest.
    var times: [Int64] = []
    /// Whether so many came within a day as make it told.
    var isMany = false
    var sources: Set<String> = []
    /// Names of a domain that do not exist, at most sixty-four.
    var names: Set<String> = []
    var service = ""
    var address = ""
  }

  private(set) var senders = Roll<String, Sender>(limit: limit)
  private(set) var bounced = Roll<String, Bounced>(limit: limit)
  /// Recipients that a sender’s address wrote to.
  private(set) var written: [String: Int] = [:]
  private var spanCount = 0
  private(set) var first: Instant?
  private(set) var last: Instant?

  static let limit = 30_000
  /// Spans of one sender, and of all.
  static let spanLimit = 4_500
  static let spansLimit = 1_000_000
  static let spanSeconds: Int64 = 600

  mutating func observe(_ message: MessageTrace, _ refusals: Refusals, _ thresholds: Thresholds) {
    first = min(first ?? message.start, message.start)
    last = max(last ?? message.start, message.start)
    guard let sender = message.sender, !message.isNotification else { return }
    if sender.isEmpty || sender == "<>" {
      if message.user == nil { takeBounce(message, refusals, thresholds) }
      return
    }
    let isOutgoing = message.user != nil || message.direction == .outbound || message.direction == .internal
    guard isOutgoing else { return }
    let from = sender.inSmallLetters
    if written.count < Self.limit || written[from] != nil { written[from, default: 0] += message.recipients.count }
    guard let key = Self.key(message), senders.hasRoom(for: key) else { return }
    spanCount += senders[key, default: Sender()].take(message, canGrow: spanCount < Self.spansLimit)
  }

  /// A login; else a client that may send without one.
  private static func key(_ message: MessageTrace) -> String? {
    if let user = message.user { return user.inSmallLetters }
    guard let address = message.sourceIP, message.direction == .outbound, !address.hasPrefix("127."), address != "::1"
    else {
      return nil
    }
    return address
  }

  private mutating func takeBounce(_ message: MessageTrace, _ refusals: Refusals, _ thresholds: Thresholds) {
    guard message.direction != .outbound, let source = message.sourceIP else { return }
    for (place, recipient) in message.recipients.enumerated() {
      // Names that do not exist count together, as the forger makes them up.
      var key = recipient.address.inSmallLetters
      if recipient.outcome == .rejected {
        guard refusals[place] == .recipientUnknown, let domain = DeliveryLedger.domainText(key) else {
          continue
        }
        key = "@" + domain
      }
      guard bounced.hasRoom(for: key) else { return }
      let line = recipient.telling ?? message.accepted.map { Evidence(place: $0) }
      bounced[key, default: Bounced(incident: Incident(at: message.start))].take(
        message, recipient.address, source, line, thresholds.backscatter)
    }
  }
}

extension SenderLedger.Bounced {
  fileprivate mutating func take(
    _ message: MessageTrace, _ recipient: String, _ source: String, _ line: Evidence?, _ many: Int
  ) {
    incident.add(message.start, line)
    times.append(message.start.seconds)
    if times.count > many { times.removeFirst() }
    if times.count >= many, let first = times.min(), let last = times.max(), last - first <= 86_400 { isMany = true }
    if sources.count < 64 { sources.insert(source) }
    if names.count < 64 { names.insert(recipient.lowercased()) }
    service = message.service
    if address.isEmpty { address = recipient }
  }
}

extension SenderLedger.Sender {
  /// Returns how many spans were added.
  mutating func take(_ message: MessageTrace, canGrow: Bool) -> Int {
    user = message.user
    service = message.service
    if let name = message.hosts.first { host = name }
    if let source = message.sourceIP, sources.count < 64 || sources[source] != nil {
      sources[source, default: .init(first: message.start)].take(message.start)
    }
    let step = message.start.seconds / SenderLedger.spanSeconds
    let failed = message.recipients.count { $0.outcome == .bounced || $0.outcome == .rejected }
    var place = spans.count - 1
    while place >= 0, spans[place].step != step, place > spans.count - 64 { place -= 1 }
    let isNew = place < 0 || spans[place].step != step
    if isNew {
      guard canGrow, spans.count < SenderLedger.spanLimit else { return 0 }
      place = spans.count
      spans.append(SenderLedger.Span(step: step))
    }
    spans[place].messages += 1
    spans[place].recipients += Int32(clamping: max(1, message.recipients.count))
    spans[place].failed += Int32(clamping: failed)
    // A few lines of each span in which much is sent.
    if spans[place].messages > 3, spans[place].messages <= 6, let line = message.accepted {
      if evidence.count >= 120 { evidence.removeFirst() }
      evidence.append((step, Evidence(place: line)))
    }
    return isNew ? 1 : 0
  }
}

extension SenderLedger.Origin {
  fileprivate mutating func take(_ time: Instant) {
    // A message that waited is told late; one that is dated long before was written by a clock that ran wrong.
    if first.seconds(since: time) < 3_600 { first = min(first, time) }
    messages += 1
  }
}

/// An hour in which a sender sent far above its habit.
struct SpamBurst {
  var start: Int64
  var end: Int64
  var messages = 0
  var recipients = 0
  var failed = 0
  /// Sources that were never seen before it.
  var newSources: [String] = []

  init?(_ sender: SenderLedger.Sender, first: Instant, last: Instant, _ thresholds: Thresholds) {
    // By hour: what was sent in it.
    var hours: [Int64: (messages: Int, recipients: Int, failed: Int)] = [:]
    for span in sender.spans {
      hours[span.step / 6, default: (0, 0, 0)].messages += Int(span.messages)
      hours[span.step / 6, default: (0, 0, 0)].recipients += Int(span.recipients)
      hours[span.step / 6, default: (0, 0, 0)].failed += Int(span.failed)
    }
    let highest = hours.max { ($0.value.recipients, $1.key) < ($1.value.recipients, $0.key) }
    guard let peak = highest else { return nil }
    // The burst is the hours around its peak in which it goes on.
    func isHigh(_ hour: Int64) -> Bool { (hours[hour]?.recipients ?? 0) * 5 >= peak.value.recipients }
    var from = peak.key
    while isHigh(from - 1) { from -= 1 }
    var to = peak.key
    while isHigh(to + 1) { to += 1 }
    guard to - from < 48 else { return nil }
    start = from * 3_600
    end = (to + 1) * 3_600
    for hour in from...to {
      messages += hours[hour]?.messages ?? 0
      recipients += hours[hour]?.recipients ?? 0
      failed += hours[hour]?.failed ?? 0
    }
    let others = hours.filter { $0.key < from || $0.key > to }.map(\.value.recipients).sorted()
    let hoursInAll = max(1, Int(last.seconds(since: first) / 3_600)) - Int(to - from + 1)
    let habit = Self.percentile(others, of: max(others.count, hoursInAll))
    let isMany = peak.value.recipients > max(thresholds.burstInAnHour, thresholds.burstFactor * habit)
    guard isMany, messages >= 20 else { return nil }
    // What comes at the same hour of another day is a habit too: a newsletter.
    let isUsual = hours.contains { hour, sent in
      (hour < from - 2 || hour > to + 2) && sent.recipients * 2 >= peak.value.recipients
        && (abs((hour - peak.key) % 24) <= 1 || abs((hour - peak.key) % 24) >= 23 || failed * 10 < recipients)
    }
    guard !isUsual else { return nil }
    newSources = sender.sources.filter {
      $0.value.first.seconds >= start - 3_600 && $0.value.first.seconds <= end
    }.keys.sorted()
  }

  /// The 95th percentile of so many numbers, of which those that are not given are zero.
  static func percentile(_ sorted: [Int], of count: Int) -> Int {
    let place = count * 95 / 100 - (count - sorted.count)
    return place >= 0 && place < sorted.count ? sorted[place] : 0
  }

  /// Whether it is somebody else who sends: from places where the account never was.
  var isFromElsewhere: Bool { newSources.count >= 3 }

  func incident(_ sender: SenderLedger.Sender) -> Incident {
    var incident = Incident(at: Instant(seconds: start))
    let lines = sender.evidence.filter { told in
      let seconds = told.step * SenderLedger.spanSeconds
      return seconds > start - SenderLedger.spanSeconds && seconds < end
    }
    guard let head = lines.first else { return incident }
    incident = Incident(at: Instant(seconds: head.step * SenderLedger.spanSeconds))
    for (step, line) in lines { incident.add(Instant(seconds: step * SenderLedger.spanSeconds), line) }
    let rest = messages - lines.count
    let until = sender.spans.filter { $0.step * SenderLedger.spanSeconds < end }.map(\.step).max() ?? head.step
    if rest > 0 { incident.add(Instant(seconds: until * SenderLedger.spanSeconds), count: rest, nil) }
    return incident
  }
}
