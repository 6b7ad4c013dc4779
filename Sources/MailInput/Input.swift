public import MailVocabulary

/// One thing to read.
public struct Input: Sendable {
  /// Where the text comes from.
  public enum Place: Sendable, Equatable {
    case file(String)
    case standardInput
    case journal
  }

  public var place: Place
  /// As given and as shown: `-` for standard input, `journal` for the journal.
  public var path: String
  /// When the file was last written to.
  public var modified: Instant?
  /// The date in the file's name, as in `maillog-20261018.xz`, which is that of its rotation.
  public var nameDate: CivilTime?
  /// Bytes on disk; nil for what has no end that is known.
  public var size: Int?

  public init(
    place: Place, path: String, modified: Instant? = nil, nameDate: CivilTime? = nil, size: Int? = nil
  ) {
    self.place = place
    self.path = path
    self.modified = modified
    self.nameDate = nameDate
    self.size = size
  }

  /// A file of which nothing but its path is known.
  public init(file path: String) { self.init(place: .file(path), path: path) }

  public static let standardInput = Input(place: .standardInput, path: "-")
  public static let journal = Input(place: .journal, path: "journal")
}

/// The parts of one log, oldest first: `maillog.2.gz`, `maillog.1`, `maillog`.
public struct InputGroup: Sendable {
  public var parts: [Input]

  public init(parts: [Input]) { self.parts = parts }
}
