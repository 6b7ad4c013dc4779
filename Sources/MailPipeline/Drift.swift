import MailSyntax
public import MailVocabulary

/// The lines of a known daemon that are not understood: perhaps a new version of it, with other words.
public struct Drift: Sendable {
  public struct Shape: Sendable {
    /// The words, with `{}` for what differs; see ``LineShape``.
    public var template: String
    public var lines: Int
    public var first: Instant?
    public var sample: String
  }

  /// Shapes of a service that are counted apart.
  static let capacity = 64
  /// Shapes that are told.
  static let told = 3
  /// Lines of a daemon that were understood before the first of a shape, so that the shape counts as new.
  static let span = 20

  public var service: String
  public var lines: Int
  /// When the first of the told shapes was seen that is new after a span that was understood.
  public var since: Instant?
  /// How many lines of the daemon were understood before that.
  public var understoodBefore: Int
  /// The most frequent, most first.
  public var shapes: [Shape]

  /// Nil if every line was understood.
  init?(_ counter: ShapeCounter, service: String) {
    guard counter.lines > 0 else { return nil }
    let most = counter.most(Self.told)
    self.service = service
    lines = counter.lines
    let new = most.filter { $0.before >= Self.span && $0.first != nil }.min { $0.before < $1.before }
    since = new?.first
    understoodBefore = new?.before ?? 0
    shapes = most.map {
      Shape(template: $0.template(naming: false), lines: $0.count, first: $0.first, sample: $0.samples.first ?? "")
    }
  }
}
