import MailVocabulary

/// Names that are almost the one that is asked for.
public struct NearNames: Sendable {
  public struct Near: Sendable {
    public var name: String
    public var count: Int
    public var distance: Int
  }

  private let asked: [UInt8]
  private let limit: Int
  private var found: [String: Near] = [:]
  static let nameLimit = 1_000
  static let shownLimit = 6

  /// - Parameter asked: the name, in small letters.
  public init(_ asked: String) {
    self.asked = Array(asked.utf8.prefix(256))
    // Of short names each differs from each by little.
    limit =
      switch self.asked.count {
      case ..<3: 0
      case ..<6: 1
      default: 2
      }
  }

  /// The likeliest, nearest first.
  public var best: [Near] {
    Array(
      found.values.sorted { ($0.distance, -$0.count, $0.name) < ($1.distance, -$1.count, $1.name) }
        .prefix(Self.shownLimit))
  }

  /// Whether a name of so many bytes may be near: asked before a text is made of it.
  func mayBeNear(_ count: Int) -> Bool { abs(asked.count - count) <= limit }

  /// Compares a name in small letters.
  public mutating func note(_ name: String) {
    if found[name] != nil {
      found[name]?.count += 1
    } else if found.count < Self.nameLimit,
      let distance = EditDistance.between(asked, Array(name.utf8.prefix(256)), limit: limit), distance > 0
    {
      found[name] = Near(name: name, count: 1, distance: distance)
    }
  }
}
