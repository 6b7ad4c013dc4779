/// Why a dialect file is not used, and where: told so that its author can mend it.
public struct DialectRefusal: Error, Sendable, Equatable {
  /// A place in a file.
  public struct Place: Sendable, Equatable {
    /// From 1.
    public let line: Int
    /// The line itself.
    public let text: String
    /// Bytes of the line before the place.
    public let column: Int
  }

  public let path: String
  /// The place at fault; nil if it is the file as a whole.
  public let place: Place?
  /// What is wrong, without the full stop at its end.
  public let reason: String
}

extension DialectRefusal: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    "Did not use the dialect file \(path)" + (place.map { ", line \($0.line)" } ?? "") + ": \(reason)."
  }
}
