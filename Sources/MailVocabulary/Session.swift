/// How a daemon's lines are tied into sessions.
public enum SessionKey: String, CaseIterable, Sendable {
  /// One process is one connection.
  case process
  /// One process serves one connection after the other, and no line need tell where one ends and the next begins.
  case serial
  /// The daemon names each connection by an identifier; what names none is tied by its user.
  case identifier
  /// It logs no sessions.
  case none
}

/// One connection of a person's mail program: POP3, IMAP, ManageSieve, or SMTP with a login.
public struct Session: Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    /// Logged in.
    case success
    /// A login was refused, or the backend failed.
    case failure
    /// Left, no login tried.
    case abandoned
    /// The server would not serve it.
    case refused
    /// The log ends before anything was decided.
    case open
    case unknown
  }

  public var mailProtocol: MailProtocol
  public var service: String
  public var host: String?
  public var program: String
  public var pid: Int?
  public var id: String?
  public var start: Instant
  public var end: Instant?
  public var user: String?
  public var sourceIP: String?
  public var sourceDomain: String?
  /// The proxy that the client came through, where the daemon names both.
  public var proxyIP: String?
  public var outcome: Outcome = .unknown
  public var confidence: Confidence = .observed
  /// `session.reason`: why it did not go well, or how it ended.
  public var reason: String?
  /// Refused logins in it.
  public var failures = 0
  public var visible: Int?
  public var total: Int?
  public var deleted: Int?
  public var seen: Int?
  /// When the login was accepted.
  public var loggedIn: Instant?
  /// When the last login was refused.
  public var refusedAt: Instant?
  /// Whether a line told the end.
  public var isEnded = false
  /// Whether the line that told the end names the user alone, who had several sessions open: it may be another's.
  public var endMayBeAnothers = false
  /// Whether the daemon logs nothing when it refuses a login.
  public var isSilentDaemon = false
  @Rare public var lockedBy: LockHolder?
  public var evidence: [Place] = []
  /// The line that tells the outcome.
  public var telling: Evidence?

  public init(mailProtocol: MailProtocol, service: String, program: String, start: Instant) {
    self.mailProtocol = mailProtocol
    self.service = service
    self.program = program
    self.start = start
  }

  /// The session that most likely has the mailbox which this one found locked.
  public struct LockHolder: Sendable {
    public var mailProtocol: MailProtocol
    public var pid: Int?
    public var id: String?
    public var sourceIP: String?
    public var start: Instant

    public init(mailProtocol: MailProtocol, pid: Int?, id: String?, sourceIP: String?, start: Instant) {
      self.mailProtocol = mailProtocol
      self.pid = pid
      self.id = id
      self.sourceIP = sourceIP
      self.start = start
    }
  }

  /// How many lines a session keeps as evidence.
  public static let evidenceLimit = 24

  public mutating func keep(_ place: Place) {
    guard evidence.count < Self.evidenceLimit, evidence.last != place else { return }
    // Most have two to four.
    if evidence.isEmpty { evidence.reserveCapacity(4) }
    evidence.append(place)
  }
}
