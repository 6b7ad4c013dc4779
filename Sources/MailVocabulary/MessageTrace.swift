/// One message on its way: its parts across queue ids and hosts joined.
public struct MessageTrace: Sendable {
  public enum Direction: String, CaseIterable, Sendable {
    case inbound, outbound, `internal`, unknown
  }

  public enum Outcome: String, CaseIterable, Sendable {
    /// In a mailbox.
    case delivered
    /// Another server took it.
    case relayed
    /// The last try failed, still queued.
    case deferred
    case bounced, expired, rejected, discarded, held, deleted, queued, unknown
  }

  public struct Recipient: Sendable {
    public var address: String
    public var originalTo: String?
    public var outcome: Outcome
    public var dsn: String?
    public var reply: String?
    public var relayDomain: String?
    public var relayIP: String?
    public var attempts: Int
    public var time: Instant?
    public var delay: Double?
    /// Why the outcome is unknown, or who decided it: `no-verdict`, `not-seen-again`, `id-used-again`, `let-go`,
    /// `user-filter`, `redirected`.
    public var reason: String?
    /// Into which mailbox of the recipient it was filed, where the store tells.
    public var mailbox: String?
    /// The line of the last verdict, if it is a bad one.
    public var telling: Evidence?

    public init(address: String, outcome: Outcome, attempts: Int = 0) {
      self.address = address
      self.outcome = outcome
      self.attempts = attempts
    }
  }

  public var messageID: String?
  public var localIDs: [String] = []
  public var hosts: [String] = []
  /// Queue ids of the message it is a notification about, or of the notifications about it.
  public var related: [String] = []
  public var direction: Direction = .unknown
  /// Envelope sender; the empty text is the null sender.
  public var sender: String?
  public var user: String?
  public var sourceIP: String?
  public var sourceDomain: String?
  public var size: Int?
  /// The line that tells that it was taken in.
  public var accepted: Place?
  public var start: Instant
  public var end: Instant?
  public var recipients: [Recipient] = []
  /// Why nothing is known of anybody that it was for.
  public var reason: String?
  public var service: String
  /// Whether it was made here to tell of another message.
  public var isNotification = false
  /// Whether somebody was turned away in it; of a refused sender the log names no recipient.
  public var isRefused = false
  /// Estimates, where the log's own pattern supports them.
  public var nextAttempt: Instant?
  public var expires: Instant?

  public init(service: String, start: Instant) {
    self.service = service
    self.start = start
  }

  /// Whether it came to everybody at the first try, and nothing more is to be said.
  public var isSmooth: Bool {
    !recipients.isEmpty && related.isEmpty && !isRefused
      && recipients.allSatisfy { ($0.outcome == .delivered || $0.outcome == .relayed) && $0.attempts <= 1 }
  }

  /// The outcome of its recipients; nil is `mixed`: they differ.
  public var outcome: Outcome? {
    guard let first = recipients.first?.outcome else { return isRefused ? .rejected : .unknown }
    return recipients.allSatisfy { $0.outcome == first } ? first : nil
  }
}
