public import MailVocabulary
import Synchronization

/// The dialects, compiled: which programs they claim, and their messages by number.
///
/// A tree is made when a program is first seen, so that starting costs nothing for daemons that are not in the log.
public final class Grammar: Sendable {
  public let dialects: [Dialect]
  public let lexicon: Lexicon
  /// Number of the first message of each dialect; its three catch-alls come first: other, warning, fault.
  let firstNumbers: [UInt16]
  /// Numbers of the programs that alone write some messages.
  let programNumbers: [String: Int16]
  /// The severity words of each dialect.
  let severities: [SeverityWords]
  /// Which dialects claim what: a hostile log has a new tag on each line, and none of them is asked one dialect after the
  /// other.
  let claims: TagClaims
  /// What was made of the templates so far; all parsers share it.
  private let made = Mutex(Made())

  private struct Made {
    var wordings: [Speech: [Wording]] = [:]
    var woods: [Wood.Kind: Wood] = [:]
    var trees: [Branch: TemplateTree?] = [:]
  }

  /// What a dialect writes, with a tag or in its own files.
  private struct Speech: Hashable {
    var dialect: Int
    var hasTag: Bool
  }

  private struct Branch: Hashable {
    var kind: Wood.Kind
    var number: Int
  }

  public init(_ dialects: [Dialect]) {
    self.dialects = dialects
    var meanings = [
      MessageMeaning(
        code: "unknown", service: "", action: .other, outcome: .unknown, category: .process,
        means: "A line of no daemon that is known.", isCatchAll: true)
    ]
    var firstNumbers: [UInt16] = []
    for dialect in dialects {
      firstNumbers.append(UInt16(meanings.count))
      for action in [Action.other, .warn, .fail] {
        meanings.append(
          MessageMeaning(
            code: dialect.service + ".other", service: dialect.service, action: action, outcome: action.outcome,
            category: .process, sessionKey: dialect.sessions,
            means: "A line of \(dialect.service) whose wording is not known.", isCatchAll: true))
      }
      for message in dialect.messages {
        meanings.append(
          MessageMeaning(
            code: "\(dialect.service).\(message.name)", service: dialect.service, action: message.action,
            outcome: message.outcome, category: message.category, mailProtocol: message.mailProtocol,
            sessionKey: dialect.sessions, tellsRefusals: dialect.tellsRefusals, reason: message.reason,
            shows: message.shows, means: message.means, notTold: message.notTold))
      }
    }
    claims = TagClaims(dialects)
    lexicon = Lexicon(meanings: meanings)
    self.firstNumbers = firstNumbers
    var names: [String: Int16] = [:]
    for dialect in dialects {
      for message in dialect.messages {
        for name in message.programs where names[name] == nil { names[name] = Int16(names.count) }
      }
    }
    programNumbers = names
    severities = dialects.map { SeverityWords($0.severityWords) }
  }

  /// The templates of some dialects, by how their lines begin.
  func wood(of kind: Wood.Kind) -> Wood {
    made.withLock { made in
      if let known = made.woods[kind] { return known }
      var wordings: [Wording] = []
      for place in kind.claimants {
        let speech = Speech(dialect: place, hasTag: kind.hasTag)
        let known = made.wordings[speech] ?? self.wordings(of: speech)
        made.wordings[speech] = known
        wordings += known
      }
      let wood = Wood(kind, wordings)
      made.woods[kind] = wood
      return wood
    }
  }

  private func wordings(of speech: Speech) -> [Wording] {
    let dialect = dialects[speech.dialect]
    var wordings: [Wording] = []
    for (offset, message) in dialect.messages.enumerated() {
      let number = firstNumbers[speech.dialect] + 3 + UInt16(offset)
      let writers = message.programs.isEmpty ? [-1] : message.programs.map { programNumbers[$0] ?? -2 }
      for product in message.wordings.products {
        for form in dialect.wordings(product, hasTag: speech.hasTag) {
          for text in form[0] { Wording.add(text, form.dropFirst(), message: number, writers: writers, to: &wordings) }
        }
      }
    }
    return wordings
  }

  /// The tree of a branch; nil if no template belongs to it.
  func tree(of wood: Wood, branch number: Int) -> TemplateTree? {
    made.withLock { made in
      let branch = Branch(kind: wood.kind, number: number)
      if let known = made.trees[branch] { return known }
      let tree = wood.tree(of: number)
      made.trees[branch] = tree
      return tree
    }
  }
}
