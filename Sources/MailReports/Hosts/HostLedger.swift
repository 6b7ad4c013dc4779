public import MailVocabulary

/// What a remote machine did here, as a client and as a server: counts, and the newest few of each kind.
public struct HostLedger: Sendable {
  /// One line that turned it away, or a warning of a filter.
  public struct Refusal: Sendable {
    public var time: Instant?
    /// What it was told, or the line.
    public var text: String
    public var place: Place
    public var sender: String?
    public var recipient: String?
  }

  public struct Login: Sendable {
    public var logins = 0
    public var refused = 0
    public var last: Instant?
    public var protocols = Counts(4)
    public var place: Place?
  }

  public let query: HostQuery
  private let reasonOfReply: @Sendable (_ reply: Bytes, _ dsn: Bytes?) -> String
  private let reason: @Sendable (MessageTrace.Recipient) -> String

  public private(set) var first: Instant?
  public private(set) var last: Instant?
  public private(set) var lines = 0
  /// All lines that name a remote address: without any, the log is not one that could tell of this one.
  public private(set) var remoteLines = 0
  public private(set) var addresses = Counts(64)
  public private(set) var names = Counts(32)
  public private(set) var near: NearNames
  /// What it tells itself, if it wrote lines of the log.
  public private(set) var own: OwnHostLedger

  // As a client.
  public private(set) var clientLines = 0
  public private(set) var connections = 0
  public private(set) var helo = Counts(8)
  public private(set) var clientTLS = Counts(8)
  public private(set) var logins: [String: Login] = [:]
  public private(set) var furtherLogins = 0
  public private(set) var refusals = Counts(16)
  public private(set) var latestRefusals = Latest<Refusal>(5)
  /// Verdicts of filters against its mail, by message of the log.
  public private(set) var filtered = Counts(16)
  public private(set) var latestFiltered = Latest<Refusal>(3)
  public private(set) var sent = MailTally()
  public private(set) var sentMessages = 0
  public private(set) var senders = Counts(8)

  // As a server.
  public private(set) var serverLines = 0
  public private(set) var serverTLS = Counts(8)
  public private(set) var received = MailTally()

  static let loginLimit = 1_000

  /// - Parameters:
  ///   - reasonOfReply: what a reply with which a client was turned away means, in a few words.
  ///   - reason: why mail was not delivered, in a few words.
  public init(
    _ query: HostQuery, asked: String,
    reasonOfReply: @escaping @Sendable (_ reply: Bytes, _ dsn: Bytes?) -> String,
    reason: @escaping @Sendable (MessageTrace.Recipient) -> String
  ) {
    self.query = query
    self.reasonOfReply = reasonOfReply
    self.reason = reason
    near = NearNames(asked.lowercased())
    own = OwnHostLedger(query, seed: UInt64.random(in: .min ... .max), reason: reason)
  }

  public mutating func observe(_ event: Event) {
    own.observe(event)
    guard event.line.slotCount > 0 else { return }
    let sourceIP = event[.sourceIP]
    let sourceName = event[.sourceDomain]
    let targetIP = event[.destinationIP]
    let targetName = event[.destinationDomain]
    guard sourceIP != nil || sourceName != nil || targetIP != nil || targetName != nil else { return }
    remoteLines += 1
    let isClient = query.matches(ip: sourceIP, name: sourceName)
    let isServer = query.matches(ip: targetIP, name: targetName)
    guard isClient || isServer else {
      if case .name = query, let name = sourceName ?? targetName, near.mayBeNear(name.count) {
        near.note(name.string.lowercased())
      }
      return
    }
    lines += 1
    see(event.time)
    if isClient { observeClient(event, sourceIP, sourceName) }
    if isServer {
      serverLines += 1
      if let targetIP { addresses.add(targetIP.string(limit: Event.textLimit)) }
      if let targetName { names.add(targetName.string(limit: Event.textLimit).lowercased()) }
      if let version = event.string(.tlsVersion) { serverTLS.add(Self.named(version)) }
    }
  }

  /// Exim writes TLS1.3 where the others write TLSv1.3.
  private static func named(_ version: String) -> String {
    version.hasPrefix("TLS1") ? "TLSv" + version.dropFirst(3) : version
  }

  private mutating func observeClient(_ event: Event, _ ip: Bytes?, _ name: Bytes?) {
    clientLines += 1
    if let ip { addresses.add(ip.string(limit: Event.textLimit)) }
    if let name { names.add(name.string(limit: Event.textLimit).lowercased()) }
    if let text = event.string(.helo) { helo.add(text) }
    if let version = event.string(.tlsVersion) { clientTLS.add(Self.named(version)) }
    let text = event.text[0, min(event.text.count, Evidence.textLimit)].string
    switch event.facts.action {
    case .connect: connections += 1
    case .reject:
      if let reply = event[.reply] ?? event[.reason] {
        refusals.add(reasonOfReply(reply, event[.dsn]))
      } else {
        refusals.add(reasonOfReply(event.text, event[.dsn]))
      }
      latestRefusals.add(
        Refusal(
          time: event.time, text: event.string(.reply) ?? text, place: event.place,
          sender: event.string(.sender).map { $0.isEmpty ? "<>" : $0 }, recipient: event.string(.recipient)))
    case .filter where event.facts.outcome == .failure:
      filtered.add(event.meaning.code)
      latestFiltered.add(Refusal(time: event.time, text: text, place: event.place))
    default: break
    }
  }

  public mutating func observe(_ session: Session) {
    own.observe(session)
    guard query.matches(ip: session.sourceIP, name: session.sourceDomain) else { return }
    see(session.start)
    let name = session.user ?? ""
    guard logins[name] != nil || logins.count < Self.loginLimit else {
      furtherLogins += 1
      return
    }
    let time = session.loggedIn ?? session.refusedAt ?? session.start
    var login = logins[name] ?? Login()
    login.logins += session.outcome == .success ? 1 : 0
    switch session.outcome {
    case .success: login.refused += session.failures
    case .failure, .refused: login.refused += max(1, session.failures)
    case .abandoned, .open, .unknown: break
    }
    if login.last.map({ $0 <= time }) ?? true {
      login.last = time
      login.place = session.telling?.place ?? session.evidence.last
    }
    login.protocols.add(session.mailProtocol.rawValue)
    logins[name] = login
  }

  public mutating func observe(_ message: MessageTrace) {
    own.observe(message)
    if query.matches(ip: message.sourceIP, name: message.sourceDomain) {
      see(message.start)
      sentMessages += 1
      if let sender = message.sender { senders.add(sender.isEmpty ? "<>" : sender.lowercased()) }
      for recipient in message.recipients { sent.add(message, recipient, reason: reason(recipient)) }
      if message.recipients.isEmpty, message.isRefused {
        sent.addRefused(message, reason: "refused before a recipient was named")
      }
    }
    for recipient in message.recipients where isServer(of: recipient) {
      see(recipient.time ?? message.start)
      received.add(message, recipient, reason: reason(recipient))
    }
  }

  /// Whether mail for a recipient went there, or should have: a domain is also that of the recipients.
  private func isServer(of recipient: MessageTrace.Recipient) -> Bool {
    if query.matches(ip: recipient.relayIP, name: recipient.relayDomain) { return true }
    guard recipient.outcome != .delivered, let domain = UserName.split(recipient.address).domain else { return false }
    return query.matches(name: domain)
  }

  private mutating func see(_ time: Instant?) {
    guard let time else { return }
    first = min(first ?? time, time)
    last = max(last ?? time, time)
  }

  public var isFound: Bool { own.isFound || isRemote }
  /// Whether it was seen from another machine, as a client or as a server.
  var isRemote: Bool { lines > 0 || !logins.isEmpty || sentMessages > 0 || received.total > 0 }

  /// Names that are almost the one asked for, those of the machines that wrote the log too.
  public var nearNames: NearNames {
    var near = near
    for name in own.otherNames { near.note(name.lowercased()) }
    return near
  }

  /// What was found about it: as a source, as a domain, or as the place from which a user was tried.
  public func findings(_ entries: [Report.Entry]) -> [Report.Entry] { entries.filter { concerns($0.finding) } }

  private func concerns(_ finding: Finding) -> Bool {
    if own.concerns(finding) { return true }
    let value = finding.subject.value
    func isIt(_ source: String) -> Bool { query.matches(ip: source, name: nil) || addresses.byName[source] != nil }
    switch finding.subject.type {
    case .source: return isIt(value)
    case .domain: return query.matches(name: value)
    case .user: return finding.values["source"].map(isIt) ?? false
    case .message: return (sent.ids.elements + received.ids.elements).contains(value)
    case .service, .host, .log: return false
    }
  }
}
