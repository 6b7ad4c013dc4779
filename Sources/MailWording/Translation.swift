/// Sentences in pairs of lines, English and its translation below it, with blank lines between.
///
/// As text, not as a literal of the language: thousands of them compile at once, cost nothing until they are asked for, and are
/// as easy to read and mend as they can be.
public struct Translation: Sendable {
  public private(set) var sentences: [Substring: Substring] = [:]
  /// English sentences that stand there twice, and those without a line below them.
  public private(set) var faults: [String] = []

  init(_ texts: [String]) {
    sentences.reserveCapacity(4_096)
    for text in texts {
      var english: Substring?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty {
          if let english { faults.append("no translation: " + english) }
          english = nil
        } else if let key = english {
          if sentences.updateValue(line, forKey: key) != nil { faults.append("twice: " + key) }
          english = nil
        } else {
          english = line
        }
      }
      if let english { faults.append("no translation: " + english) }
    }
  }
}
