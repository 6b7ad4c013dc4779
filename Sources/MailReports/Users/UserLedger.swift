public import MailVocabulary

/// What one login name did: counts, and the newest few of each kind.
public struct UserLedger: Sendable {
  /// Refusals of one address.
  public struct Refusals: Sendable {
    public private(set) var count = 0
    public private(set) var first: Instant
    public private(set) var last: Instant
    public private(set) var reasons = Counts(8)
    public private(set) var isInferred = true
    /// Seconds since 1970 of the newest.
    public private(set) var times = Latest<Int64>(64)

    init(at time: Instant) {
      first = time
      last = time
    }

    mutating func add(_ moment: AccessMoment, _ number: Int) {
      count += number
      first = min(first, moment.time)
      last = max(last, moment.time)
      reasons.add(moment.reason ?? "wrong-password", number)
      isInferred = isInferred && moment.confidence == .inferred
      times.add(moment.time.seconds)
    }
  }

  /// How many messages were in the mailbox, as POP3 and IMAP daemons tell it.
  public struct Mailbox: Sendable {
    public struct Count: Sendable {
      public var time: Instant
      public var messages: Int
      public var place: Place?
    }

    public var first: Count
    public var last: Count
    public var most: Int
    public var deleted = 0
    public var deletingSessions = 0
    public var sessions = 0
  }

  /// The name as it was written, each way.
  public private(set) var spellings = Counts(16)
  public private(set) var logins = 0
  public private(set) var refused = 0
  public private(set) var abandoned = 0
  public private(set) var devices: [Device.Key: Device] = [:]
  /// Logins from addresses for which there was no more room.
  public private(set) var furtherLogins = 0
  public private(set) var refusals: [String: Refusals] = [:]
  public private(set) var furtherRefusals = 0
  public private(set) var lastLogin: AccessMoment?
  public private(set) var lastRefusal: AccessMoment?
  public private(set) var latestLogins = Latest<AccessMoment>(3)
  public private(set) var latestRefusals = Latest<AccessMoment>(5)
  /// Sessions that broke off or were ended by the server, by reason.
  public private(set) var cuts = Counts(8)
  public private(set) var latestCuts = Latest<AccessMoment>(3)
  public private(set) var mailbox: Mailbox?

  static let addressLimit = 256

  public init() {}

  public mutating func observe(_ session: Session, _ time: LocalTime) {
    if let user = session.user { spellings.add(user) }
    switch session.outcome {
    case .success:
      if session.failures > 0 { refuse(session) }
      succeed(session, time)
    case .failure, .refused: refuse(session)
    case .abandoned, .open, .unknown: abandoned += 1
    }
  }

  private mutating func succeed(_ session: Session, _ time: LocalTime) {
    logins += 1
    let moment = AccessMoment(session, at: session.loggedIn ?? session.start)
    let key = Device.Key(source: session.sourceIP ?? "", mailProtocol: session.mailProtocol)
    if devices[key] != nil || devices.count < Self.addressLimit {
      devices[key, default: Device(moment)].add(moment, hour: time.civil(moment.time).hour)
    } else {
      furtherLogins += 1
    }
    if lastLogin.map({ $0.time <= moment.time }) ?? true { lastLogin = moment }
    latestLogins.add(moment)
    if let reason = session.reason {
      cuts.add(reason)
      latestCuts.add(AccessMoment(session, at: session.end ?? moment.time))
    }
    count(session, moment)
  }

  private mutating func refuse(_ session: Session) {
    var moment = AccessMoment(session, at: session.refusedAt ?? session.end ?? session.start)
    if session.outcome == .success { moment.reason = nil }
    let number = max(1, session.failures)
    refused += number
    let source = session.sourceIP ?? ""
    if refusals[source] != nil || refusals.count < Self.addressLimit {
      refusals[source, default: Refusals(at: moment.time)].add(moment, number)
    } else {
      furtherRefusals += number
    }
    if lastRefusal.map({ $0.time <= moment.time }) ?? true { lastRefusal = moment }
    latestRefusals.add(moment)
  }

  private mutating func count(_ session: Session, _ moment: AccessMoment) {
    guard let messages = session.visible ?? session.total else { return }
    let count = Mailbox.Count(time: moment.time, messages: messages, place: moment.place)
    var known = mailbox ?? Mailbox(first: count, last: count, most: messages)
    if count.time < known.first.time { known.first = count }
    if count.time >= known.last.time { known.last = count }
    known.most = max(known.most, messages)
    known.deleted += session.deleted ?? 0
    if let deleted = session.deleted, deleted > 0 { known.deletingSessions += 1 }
    known.sessions += 1
    mailbox = known
  }

  /// Whether all refusals from there were followed by a login from there within ten minutes.
  public func isPutRight(_ source: String) -> Bool {
    guard let times = refusals[source]?.times.elements else { return false }
    let logins = devices.filter { $0.key.source == source }.flatMap(\.value.times.elements)
    return times.allSatisfy { refusal in logins.contains { (0...600).contains($0 - refusal) } }
  }

  public func hasLoggedIn(from source: String) -> Bool { devices.keys.contains { $0.source == source } }

  /// The name as it is mostly written.
  public var name: String? { spellings.sorted.first?.name }
}
