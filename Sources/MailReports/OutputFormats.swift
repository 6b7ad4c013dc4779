/// How records and pages are written; each command names those it has.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// One JSON object a line.
  case ndjson
  /// One JSON document.
  case json
  /// A table with a heading, after RFC 4180.
  case csv
  /// For people, to be pasted into a ticket.
  case markdown
  /// For people, one document for a browser.
  case html
  /// All the work, nothing printed: for measuring.
  case none

  public static let ofReport: [OutputFormat] = [.text, .json, .markdown, .html, .none]
  /// Of commands that print records.
  public static let ofRecords: [OutputFormat] = [.text, .ndjson, .json, .csv, .none]
  /// Of commands that tell a story.
  public static let ofPages: [OutputFormat] = [.text, .json, .markdown, .html, .none]
  public static let ofExplanation: [OutputFormat] = [.text, .json, .ndjson]
}
