import MailSyntax
import MailVocabulary

/// What a dialect file says of one service.
struct DialectSection: Sendable {
  /// A message, and where its parts stand in the file.
  struct Entry: Sendable {
    var message: Message
    var name: Mark
    var programs: Mark
    var samples: [Mark]
    var hostile: [Mark]
    /// For each hostile sample, where its fields are told.
    var reads: [[Field: Mark]]
  }

  /// A place in the file's lines.
  struct Mark: Sendable {
    /// From 0.
    var line: Int
    /// Bytes of the line before the place.
    var column: Int
  }

  var service: String
  var mark: Mark
  var programs: [String] = []
  var programsAfterSlash: [String] = []
  var programsBeforeSlash: [String] = []
  var protocols: [String: MailProtocol] = [:]
  var severityWords: [Dialect.SeverityWord] = []
  // What the file does not say stays as it is.
  var hasOwnFormat: Bool?
  var wordInOwnFiles: String?
  var ownMarks: [String] = []
  var sessions: SessionKey?
  var tellsRefusals: Bool?
  var isGuest: Bool?
  var entries: [Entry] = []

  /// The dialect as it is with this section; the section's own words go first.
  func merged(into known: Dialect?) -> Dialect {
    var messages = known?.messages ?? []
    var added: [Message] = []
    for entry in entries {
      if let place = messages.firstIndex(where: { $0.name == entry.message.name }) {
        messages[place] = entry.message
      } else {
        added.append(entry.message)
      }
    }
    func joined(_ own: [String], _ others: [String]?) -> [String] {
      let others = others ?? []
      return others + own.filter { !others.contains($0) }
    }
    let literals = Set(severityWords.map(\.literal))
    return Dialect(
      service: service,
      programs: joined(programs, known?.programs),
      programsAfterSlash: joined(programsAfterSlash, known?.programsAfterSlash),
      programsBeforeSlash: joined(programsBeforeSlash, known?.programsBeforeSlash),
      hasOwnFormat: hasOwnFormat ?? known?.hasOwnFormat ?? false,
      wordInOwnFiles: wordInOwnFiles ?? known?.wordInOwnFiles,
      ownMarks: joined(ownMarks, known?.ownMarks),
      protocols: (known?.protocols ?? [:]).merging(protocols) { $1 },
      severityWords: severityWords + (known?.severityWords ?? []).filter { !literals.contains($0.literal) },
      sessions: sessions ?? known?.sessions ?? .none,
      tellsRefusals: tellsRefusals ?? known?.tellsRefusals ?? false,
      isGuest: isGuest ?? known?.isGuest ?? false,
      messages: added + messages)
  }
}

/// A dialect file that was read: its sections, and its lines for those who tell a place in them.
public struct DialectFile: Sendable {
  public let path: String
  let lines: [String]
  let sections: [DialectSection]

  func refusal(_ mark: DialectSection.Mark, _ reason: Sentence) -> DialectRefusal {
    DialectRefusal(
      path: path, place: .init(line: mark.line + 1, text: lines[mark.line], column: mark.column), reason: reason)
  }
}
