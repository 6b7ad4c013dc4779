import MailVocabulary

/// The severity words of a dialect, laid out so that looking for one counts no reference and makes nothing.
struct SeverityWords: Sendable {
  struct Word {
    var start: Int
    var count: Int
    var isWarning: Bool
  }

  private var letters: [UInt8] = []
  private var words: [Word] = []

  init(_ severityWords: [Dialect.SeverityWord]) {
    for word in severityWords {
      words.append(Word(start: letters.count, count: word.literal.utf8.count, isWarning: word.action == .warn))
      letters += Array(word.literal.utf8)
    }
  }

  /// The first word with which a text begins.
  func first(of text: Bytes) -> Word? {
    guard !words.isEmpty else { return nil }
    return letters.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      for word in words where text.matches(Bytes(base: base + word.start, count: word.count), at: 0) { return word }
      return nil
    }
  }
}
