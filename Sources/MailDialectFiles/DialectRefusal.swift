public import MailVocabulary

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
  public let reason: Sentence
}

extension DialectRefusal: Told {
  /// One sentence.
  public var sentence: Sentence {
    var sentence = Sentence(
      "Did not use the dialect file {path}{line?, line ~}: {reason}.", ["path": path], phrases: ["reason": [reason]])
    sentence.values["line"] = place.map { String($0.line) }
    return sentence
  }
}
