/// How records are written; each command names those it has.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// One JSON object a line.
  case ndjson
  /// One JSON document.
  case json
  /// A table with a heading, after RFC 4180.
  case csv
  /// All the work, nothing printed: for measuring.
  case none

  public static let ofReport: [OutputFormat] = [.text, .json, .ndjson, .none]
}
