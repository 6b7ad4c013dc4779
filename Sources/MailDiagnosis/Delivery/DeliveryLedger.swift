import MailVocabulary

/// Why mail did not go through: failures of outgoing deliveries by reason, and clients turned away.
public struct DeliveryLedger: Sendable {
  struct Key: Hashable, RollKey {
    var reading: ReplyReading
    var subject: String
  }

  struct Trouble: Sendable {
    var incident: Incident
    var reply = ""
    var dsn = ""
    var relay = ""
    var service = ""
    var program = ""
    var host = ""
    /// Recipients hit, at most sixteen.
    var recipients: Set<String> = []
    var permanent = 0
    /// Of a server that says of unknown users and of unknown domains the same.
    var unrouteable = 0
    var confidence = Confidence.observed
    /// Domains of which a server names a list that nearly everybody uses, at most two.
    var graveListings: Set<String> = []
    /// What the last failure means of a message that was given up.
    var lastReading = ReplyReading.unread
    var spell = Spell()
  }

  /// A client that was not allowed to relay.
  struct Relay: Sendable {
    var incident: Incident
    var senders: Set<String> = []
    var recipients: Set<String> = []
    var service = ""
    /// The host that refused, as a number.
    var host: UInt64 = 0
  }

  var troubles = Roll<Key, Trouble>(limit: limit)
  /// What arrived at a domain.
  var delivered = Roll<String, Arrivals>(limit: limit)
  var relays = Roll<String, Relay>(limit: limit)
  /// Domains for which mail is delivered here, and whose people send through here.
  var ownDomains: Set<String> = []
  var expired = Roll<String, Trouble>(limit: limit)
  var refused = Roll<MessageKey, RefusedMessage>(limit: messageLimit)
  var resolver = ResolverLedger()
  var routes = RouteLedger()
  var blackouts = DeliveryBlackouts()
  var policies = Roll<PolicyKey, Trouble>(limit: limit)
  /// Users whose mail others take for fraud, and the host where nobody logged in.
  var reported = Roll<Finding.Subject, Trouble>(limit: limit)
  /// Servers of others that were refused here for their names, with the domains of their senders.
  var nameless = Roll<String, (trouble: Trouble, senders: Set<String>)>(limit: limit)
  /// How often a subject of a trouble was let go because there were too many.
  public var letGo: Int {
    troubles.letGo + delivered.letGo + relays.letGo + expired.letGo + refused.letGo + policies.letGo + reported.letGo
      + nameless.letGo
  }

  static let limit = 30_000

  public init() {}

  mutating func observe(_ event: Event, _ thresholds: Thresholds) {
    guard let time = event.time else { return }
    switch event.facts.action {
    case .deliver:
      routes.succeed(event)
      resolver.reach(event, time, thresholds)
      blackouts.succeed(event)
      let staysHere = Self.staysHere(event)
      guard let recipients = event[.recipient] else { return }
      Addresses.forEach(in: recipients) { recipient in
        guard let domain = Self.domain(recipient) else { return }
        delivered[domain, default: Arrivals(last: time)].take(event, time, staysHere, thresholds)
        if staysHere { learn(domain) }
      }
    case .defer, .bounce:
      if event.facts.action == .defer { routes.fail(event, time) }
      for recipient in event[.recipient].map(Addresses.split) ?? [] {
        fail(event, recipient.string(limit: Event.textLimit), time, thresholds)
      }
    default:
      break
    }
  }

  mutating func observe(_ message: MessageTrace, _ refusals: Refusals) {
    if message.user != nil, let sender = message.sender, let domain = Self.domainText(sender) { learn(domain) }
    observeOutgoing(message)
    if !refusals.isEmpty {
      for (place, recipient) in message.recipients.enumerated() where recipient.outcome == .rejected {
        turnAway(message, recipient, refusals[place])
      }
    }
    for place in message.recipients.indices where message.recipients[place].outcome == .expired {
      let recipient = message.recipients[place]
      guard let domain = Self.domainText(recipient.address) else { continue }
      let time = message.end ?? recipient.time ?? message.start
      expired[domain, default: Trouble(incident: Incident(at: time))].expire(message, recipient, time)
    }
  }

  /// The end of the log: an address that Exim knows no way to, in a domain that is not found, is a trouble of the domain.
  mutating func finish(_ thresholds: Thresholds) {
    resolver.finish(thresholds) { delivered[$0] != nil }
    for (key, trouble) in troubles
    where key.reading == .recipientUnknown && trouble.unrouteable == trouble.incident.count {
      let other = Key(reading: .dnsFailure, subject: key.subject)
      guard troubles[other] != nil, !ownDomains.contains(key.subject) else { continue }
      troubles[other]?.add(trouble)
      troubles[key] = nil
    }
  }

  private mutating func learn(_ domain: String) {
    if ownDomains.count < 10_000 { ownDomains.insert(domain) }
  }

  private mutating func fail(_ event: Event, _ recipient: String, _ time: Instant, _ thresholds: Thresholds) {
    let text = event[.reply] ?? Bytes("")
    let isRemote = event[.command] != nil || text.count > 3 && text[0, 3].integer != nil
    var reading = ReplyReading.read(text, dsn: event[.dsn], isRemote: isRemote)
    if reading == .unread, !isRemote, let mailer = event[.transport], mailer == "prog" || mailer == "local" {
      reading = .localFailure
    }
    let domain = Self.domainText(recipient) ?? ""
    let subject: String
    switch reading {
    case .mailboxFull, .mailboxDisabled: subject = recipient
    case .blocklisted, .reverseDNS: subject = event.hostName
    case .filterDown, .smarthostLogin: subject = event.programOrService
    // Postfix delivers by programs of their own; the log name of others is no more than a name.
    case .localFailure:
      let service = event.service
      subject = service == "postfix" ? event.program.string(limit: Event.textLimit) : service
    default: subject = domain
    }
    guard !subject.isEmpty else { return }
    if reading == .dnsFailure, event.facts.action == .defer { resolver.fail(event, domain, time, thresholds) }
    blackouts.fail(event, reading, subject: subject, recipient, time)
    let key = Key(reading: reading, subject: subject)
    troubles[key, default: Trouble(incident: Incident(at: time))].take(event, recipient, text, time)
    guard reading == .blocklisted else { return }
    if ReplyReading.known(text, dsn: event[.dsn], isRemote: isRemote)?.severity == .critical {
      troubles[key]?.noteGraveListing(domain)
    }
  }

  /// Whether a delivery stays on this machine, by its line alone.
  static func staysHere(_ event: Event) -> Bool {
    switch event.line.mailProtocol {
    case .local, .lmtp: true
    // Those of which one program does all name the transport, and the host if it goes elsewhere.
    default: event[.transport] != nil && event[.destinationIP] == nil && event[.destinationDomain] == nil
    }
  }

  /// A recipient that our server refused a client.
  private mutating func turnAway(
    _ message: MessageTrace, _ recipient: MessageTrace.Recipient, _ reading: ReplyReading
  ) {
    let time = recipient.time ?? message.start
    switch reading {
    case .relayDenied:
      guard let source = message.sourceIP else { return }
      relays[source, default: Relay(incident: Incident(at: time))].take(message, recipient, time)
    case .reverseDNS:
      guard let source = message.sourceIP, let domain = message.sender.flatMap(Self.domainText) else { return }
      nameless[source, default: (Trouble(incident: Incident(at: time)), [])].trouble.take(message, recipient, time)
      if nameless[source]?.senders.count ?? 0 < 16 { nameless[source]?.senders.insert(domain) }
    case .recipientUnknown:
      guard let domain = Self.domainText(recipient.address) else { return }
      let key = Key(reading: .recipientUnknown, subject: domain)
      troubles[key, default: Trouble(incident: Incident(at: time))].take(message, recipient, time)
    default:
      break
    }
  }

  /// The domain of an address in small letters, or nil.
  static func domain(_ address: Bytes) -> String? { address.addressDomain }

  static func domainText(_ address: String) -> String? { address.withBytes(\.addressDomain) }

  /// Three addresses by name, and a sign that there are more.
  static func some(of recipients: Set<String>) -> String {
    recipients.sorted().prefix(3).joined(separator: ", ") + (recipients.count > 3 ? " …" : "")
  }

  /// A reply as it is quoted: one line, without the code that each line of a long reply repeats, and bounded.
  static func short(_ text: String) -> String {
    var words = text.split(separator: " ")
    if let first = words.first, first.count > 4, first.prefix(3).allSatisfy(\.isNumber), first.dropFirst(3).first == "-"
    {
      let code = first.prefix(3)
      let status = first.dropFirst(4)
      var kept = [code, status]
      for word in words.dropFirst() where word != first {
        if word == status, kept.last == code { kept.removeLast() } else { kept.append(word) }
      }
      words = kept
    }
    let whole = words.joined(separator: " ")
    return whole.count > 160 ? whole.prefix(159) + "…" : whole
  }
}

extension DeliveryLedger.Relay {
  mutating func take(_ message: MessageTrace, _ recipient: MessageTrace.Recipient, _ time: Instant) {
    incident.add(time, recipient.telling)
    service = message.service
    host = (message.hosts.first ?? "").withBytes { Arrivals.number(ofHost: $0) }
    if let sender = message.sender, senders.count < 8 { senders.insert(sender.lowercased()) }
    if recipients.count < 8 { recipients.insert(recipient.address) }
  }
}

/// What the refusals of our own server in one message mean; each is read once, whoever asks.
struct Refusals {
  /// By the place of the recipient; none at all if nobody was refused.
  private var readings: [ReplyReading] = []

  init(_ recipients: [MessageTrace.Recipient]) {
    guard recipients.indices.contains(where: { recipients[$0].outcome == .rejected }) else { return }
    readings = recipients.map { $0.outcome == .rejected ? ReplyReading.read($0) : .unread }
  }

  var isEmpty: Bool { readings.isEmpty }

  subscript(_ place: Int) -> ReplyReading { readings.isEmpty ? .unread : readings[place] }
}

extension ReplyReading {
  /// What a refusal of our own server means.
  fileprivate static func read(_ recipient: MessageTrace.Recipient) -> ReplyReading {
    var reply = recipient.reply ?? ""
    return reply.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return .unread }
      return read(Bytes(base: base, count: buffer.count), dsn: nil, isRemote: true)
    }
  }
}

extension DeliveryLedger.Trouble {
  fileprivate mutating func expire(
    _ message: MessageTrace, _ recipient: MessageTrace.Recipient, _ time: Instant
  ) {
    incident.add(time, recipient.telling)
    if let text = recipient.reply { reply = DeliveryLedger.short(text) }
    lastReading = ReplyReading.readDelivery(recipient)
    dsn = recipient.dsn ?? ""
    service = message.service
    if recipients.count < 16 { recipients.insert(recipient.address) }
  }

  mutating func take(_ message: MessageTrace, _ recipient: MessageTrace.Recipient, _ time: Instant) {
    incident.add(time, recipient.telling)
    if reply.isEmpty {
      reply = DeliveryLedger.short(recipient.reply ?? "")
      service = message.service
      host = message.hosts.first ?? ""
    }
    if dsn.isEmpty { dsn = recipient.dsn ?? "" }
    if recipients.count < 16 { recipients.insert(recipient.address) }
    permanent += 1
  }

  fileprivate mutating func noteGraveListing(_ domain: String) {
    if graveListings.count < 2 { graveListings.insert(domain) }
  }

  mutating func take(_ event: Event, _ recipient: String, _ text: Bytes, _ time: Instant) {
    incident.add(time, event.evidence)
    spell.add(time)
    if reply.isEmpty {
      reply = DeliveryLedger.short(text.string(limit: Event.replyLimit))
      service = event.service
      program = event.programOrService
      host = event.hostName
    }
    if dsn.isEmpty { dsn = event.string(.dsn) ?? "" }
    if relay.isEmpty { relay = event.string(.destinationDomain) ?? event.string(.destinationIP) ?? "" }
    if recipients.count < 16 { recipients.insert(recipient) }
    if event.facts.action == .bounce { permanent += 1 }
    if text == "Unrouteable address" { unrouteable += 1 }
  }

  /// What the words may name.
  var values: [String: String] {
    var values = ["service": service, "program": program, "host": host]
    if !reply.isEmpty { values["reply"] = reply }
    if !dsn.isEmpty { values["dsn"] = dsn }
    if !relay.isEmpty { values["relay"] = relay }
    values["recipients"] = DeliveryLedger.some(of: recipients)
    return values
  }
}
