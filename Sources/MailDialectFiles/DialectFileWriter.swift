public import MailSyntax
import MailVocabulary

/// Writes dialects as files that are read back as the same.
public enum DialectFileWriter {
  /// A whole dialect.
  public static func text(of dialect: Dialect) -> String {
    ([head(of: dialect)] + dialect.messages.map(text)).joined(separator: "\n")
  }

  /// The lines above the messages.
  public static func head(of dialect: Dialect) -> String {
    var lines = Lines<ServiceKey>()
    lines.add(.service, dialect.service)
    lines.add(.programs, names: dialect.programs)
    lines.add(.programsAfterSlash, names: dialect.programsAfterSlash)
    lines.add(.programsBeforeSlash, names: dialect.programsBeforeSlash)
    if dialect.hasOwnFormat { lines.add(.ownFormat, "yes") }
    if let word = dialect.wordInOwnFiles { lines.add(.wordInOwnFiles, word) }
    for mark in dialect.ownMarks { lines.add(.ownMark, mark) }
    lines.add(
      .protocols,
      names: dialect.protocols.sorted { $0.key < $1.key }.map {
        "\(DialectFileWriter.program($0.key))=\($0.value.rawValue)"
      })
    for word in dialect.severityWords { lines.add(.severity, "\(word.action.rawValue) \"\(word.literal)\"") }
    if dialect.sessions != .none { lines.add(.sessions, dialect.sessions.rawValue) }
    if dialect.tellsRefusals { lines.add(.tellsRefusals, "yes") }
    if dialect.isGuest { lines.add(.guest, "yes") }
    return lines.text
  }

  public static func text(of message: Message) -> String {
    var lines = Lines<MessageKey>()
    lines.add(.message, message.name)
    for template in message.templates { lines.add(.template, template) }
    lines.add(.action, message.action.rawValue)
    if message.outcome != message.action.outcome { lines.add(.outcome, message.outcome.rawValue) }
    if message.category != message.action.category { lines.add(.category, message.category.rawValue) }
    lines.add(.programs, names: message.programs)
    if let spoken = message.mailProtocol { lines.add(.mailProtocol, spoken.rawValue) }
    if let reason = message.reason { lines.add(.reason, reason) }
    if let code = message.shows { lines.add(.shows, code.rawValue) }
    lines.add(.means, message.means)
    if let notTold = message.notTold { lines.add(.notTold, notTold) }
    for sample in message.samples { lines.add(.sample, sample) }
    for hostile in message.hostile {
      lines.add(.hostile, hostile.text)
      for (field, value) in hostile.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        lines.text += "\(MessageKey.reads.rawValue): \(field.key) = \(DialectValue.written(value))\n"
      }
    }
    return lines.text
  }

  /// A line without a tag has no program, which is written as a hyphen.
  private static func program(_ name: String) -> String { name.isEmpty ? "-" : name }

  private struct Lines<Key: RawRepresentable> where Key.RawValue == String {
    var text = ""

    mutating func add(_ key: Key, _ value: String) { text += "\(key.rawValue): \(DialectValue.written(value))\n" }

    mutating func add(_ key: Key, names: [String]) {
      if !names.isEmpty { text += "\(key.rawValue): \(names.map(DialectFileWriter.program).joined(separator: " "))\n" }
    }
  }
}
