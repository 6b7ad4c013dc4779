/// One message with the lines that tell its way, hop by hop.
public struct Journey: Sendable {
  /// One line of it.
  public struct Step: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// A client connected, its message was taken in, named, put in the queue, taken up for another try.
      case connected, accepted, identified, queued, retried
      /// A filter or another service says something of it.
      case filtered
      /// To a filter, a forward or a host whose log is here too: the journey goes on.
      case passedOn = "passed-on"
      case delivered, relayed, deferred, bounced, rejected, expired, discarded, held
      /// A notification of it was made.
      case notified
      /// The server is done with it.
      case removed
      case noted
    }

    public var kind: Kind
    public var time: Instant
    public var place: Place
    public var host: String?
    public var program: String
    public var code: String
    public var action: Action
    /// What the line says, with slots for ``fields``.
    public var means: String
    public var fields: [Field: String]
    /// The line itself, as far as it is kept.
    public var text: String

    public init(
      kind: Kind, time: Instant, place: Place, host: String?, program: String, code: String, action: Action,
      means: String, fields: [Field: String], text: String
    ) {
      self.kind = kind
      self.time = time
      self.place = place
      self.host = host
      self.program = program
      self.code = code
      self.action = action
      self.means = means
      self.fields = fields
      self.text = text
    }
  }

  public var message: MessageTrace
  public var steps: [Step] = []
  /// Steps in the middle that were too many to be kept.
  public var omitted = 0
  /// The notifications about it, or the message that it is a notification about.
  public var related: [MessageTrace] = []

  public init(_ message: MessageTrace) { self.message = message }
}
