public import MailVocabulary

/// One message that a daemon writes: how it looks, what it means, and real lines that show it.
public struct Message: Sendable, Equatable {
  /// A line whose remote side imitates the daemon, and what must be read from it all the same.
  public struct Hostile: Sendable, Equatable {
    public let text: String
    public let fields: [Field: String]

    public init(_ text: String, _ fields: [Field: String]) {
      self.text = text
      self.fields = fields
    }
  }

  /// Lines that are made when they are wanted, which is seldom.
  private struct Samples: Sendable, Equatable {
    let make: @Sendable () -> [String]

    static func == (left: Samples, right: Samples) -> Bool { left.make() == right.make() }
  }

  /// The code without the service: `login` for `uw-imap.login`.
  public let name: String
  /// How it looks.
  public let wordings: Wordings
  public let action: Action
  public let outcome: Outcome
  public let category: Category
  /// The programs of the dialect that write it, by the last part of their name; empty is any.
  public let programs: [String]
  /// What is spoken where it is written, if the program's name does not tell.
  public private(set) var mailProtocol: MailProtocol?
  /// `session.reason`.
  public let reason: String?
  /// The finding that the line is evidence of, by itself.
  public let shows: FindingCode?
  public let means: String
  public let notTold: String?
  public let hostile: [Hostile]
  private let lateSamples: Samples

  public init(
    _ name: String, _ templates: String..., action: Action = .other, outcome: Outcome? = nil,
    category: Category? = nil, programs: [String] = [], mailProtocol: MailProtocol? = nil, reason: String? = nil,
    shows: FindingCode? = nil, means: String, notTold: String? = nil,
    samples: @autoclosure @escaping @Sendable () -> [String], hostile: [Hostile] = []
  ) {
    self.init(
      name, templates: Wordings(templates), action: action, outcome: outcome, category: category, programs: programs,
      mailProtocol: mailProtocol, reason: reason, shows: shows, means: means, notTold: notTold, samples: samples(),
      hostile: hostile)
  }

  /// The same with wordings that are made, not written out.
  public init(
    _ name: String, templates: Wordings, action: Action = .other, outcome: Outcome? = nil,
    category: Category? = nil, programs: [String] = [], mailProtocol: MailProtocol? = nil, reason: String? = nil,
    shows: FindingCode? = nil, means: String, notTold: String? = nil,
    samples: @autoclosure @escaping @Sendable () -> [String], hostile: [Hostile] = []
  ) {
    self.name = name
    self.wordings = templates
    self.action = action
    self.outcome = outcome ?? action.outcome
    self.category = category ?? action.category
    self.programs = programs
    self.mailProtocol = mailProtocol
    self.reason = reason
    self.shows = shows
    self.means = means
    self.notTold = notTold
    self.lateSamples = Samples(make: samples)
    self.hostile = hostile
  }

  /// The wordings, written out.
  public var templates: [String] { wordings.texts }

  /// Real lines that show it.
  public var samples: [String] { lateSamples.make() }

  /// The same message, also behind words that the daemon puts before it elsewhere: in a file of its own, or where it
  /// names the message. Each is a template and what it looks like.
  public func alsoBehind(_ prefixes: KeyValuePairs<String, String>) -> Message {
    let (templates, samples) = (templates, samples)
    return with(
      Wordings(templates + prefixes.flatMap { prefix in templates.map { prefix.key + $0 } }),
      samples: samples + prefixes.map { $0.value + samples[0] })
  }

  /// The same message, with a further wording made of each that it has.
  public func alsoAs(_ change: (String) -> String) -> Message {
    let templates = templates
    let further = templates.map(change).filter { !templates.contains($0) }
    return further.isEmpty ? self : with(Wordings(templates + further), samples: samples)
  }

  private func with(_ wordings: Wordings, samples: @autoclosure @escaping @Sendable () -> [String]) -> Message {
    Message(
      name, templates: wordings, action: action, outcome: outcome, category: category, programs: programs,
      mailProtocol: mailProtocol, reason: reason, shows: shows, means: means, notTold: notTold, samples: samples(),
      hostile: hostile)
  }

  /// The same message, spoken in a protocol.
  public func speaking(_ mailProtocol: MailProtocol) -> Message {
    var message = self
    message.mailProtocol = mailProtocol
    return message
  }
}

/// What one software writes.
public struct Dialect: Sendable, Equatable {
  /// A word at the start of a message by which the daemon tells how bad it is.
  public struct SeverityWord: Sendable, Equatable {
    public let literal: String
    public let action: Action

    public init(_ literal: String, _ action: Action) {
      self.literal = literal
      self.action = action
    }
  }

  /// `service.type`.
  public let service: String
  /// Names in the syslog tag that belong to it, in small letters.
  public let programs: [String]
  /// Names that stand after a slash in a tag such as `postfix/smtpd`, whatever stands before it.
  public let programsAfterSlash: [String]
  /// Names that stand before a slash in a tag such as `dma/12ab`, whatever stands after it.
  public let programsBeforeSlash: [String]
  /// Whether it also writes files of its own, whose lines have a stamp but no host and no tag; under syslog the same
  /// stamp may stand behind the header once more. Its messages are looked for in lines without a tag.
  public let hasOwnFormat: Bool
  /// What stands behind the speaker's name in its own files, where syslog has nothing: `Info`.
  public let wordInOwnFiles: String?
  /// What stands before the text in its own files, as templates; none is nothing. Under a tag it may be missing, where
  /// what the daemon prints goes to syslog as it would go to the file.
  public let ownMarks: [String]
  /// What each program speaks; "" is a line without a tag.
  public let protocols: [String: MailProtocol]
  public let severityWords: [SeverityWord]
  public let sessions: SessionKey
  /// Whether it logs the logins that it refuses, so that silence is no refusal.
  public let tellsRefusals: Bool
  /// Whether it speaks under the tags of others, so that its lines do not show whose the tag is.
  public let isGuest: Bool
  public let messages: [Message]

  public init(
    service: String, programs: [String], programsAfterSlash: [String] = [], programsBeforeSlash: [String] = [],
    hasOwnFormat: Bool = false, wordInOwnFiles: String? = nil, ownMarks: [String] = [],
    protocols: [String: MailProtocol] = [:],
    severityWords: [SeverityWord] = [],
    sessions: SessionKey = .none, tellsRefusals: Bool = false, isGuest: Bool = false, messages: [Message]
  ) {
    self.service = service
    self.programs = programs
    self.programsAfterSlash = programsAfterSlash
    self.programsBeforeSlash = programsBeforeSlash
    self.hasOwnFormat = hasOwnFormat
    self.wordInOwnFiles = wordInOwnFiles
    self.ownMarks = ownMarks
    self.protocols = protocols
    self.severityWords = severityWords
    self.sessions = sessions
    self.tellsRefusals = tellsRefusals
    self.isGuest = isGuest
    self.messages = messages
  }

  /// Wordings as they stand in its lines: with a tag, or in its own files.
  func wordings(_ product: Wordings.Product, hasTag: Bool) -> [Wordings.Product] {
    let marked = ownMarks.map { mark in [product[0].map { mark + $0 }] + product.dropFirst() }
    return hasTag || marked.isEmpty ? alsoInOwnFiles(product) + marked : marked
  }

  /// Wordings that fit the lines of its own files too: the word stands behind the first `: `.
  private func alsoInOwnFiles(_ product: Wordings.Product, from part: Int = 0) -> [Wordings.Product] {
    guard let word = wordInOwnFiles, part < product.count else { return [product] }
    var with = product
    var without = product
    with[part] = []
    without[part] = []
    for form in product[part] {
      if let place = Self.placeOfWord(form) {
        let index = form.utf8.index(form.startIndex, offsetBy: place)
        with[part].append("\(form[..<index]){~\(word): }\(form[index...])")
      } else {
        without[part].append(form)
      }
    }
    return (with[part].isEmpty ? [] : [with])
      + (without[part].isEmpty ? [] : alsoInOwnFiles(without, from: part + 1))
  }

  /// The place behind the first `: ` of a template.
  private static func placeOfWord(_ template: String) -> Int? {
    var template = template
    return template.withUTF8 { bytes in
      var depth = 0
      for place in bytes.indices {
        switch bytes[place] {
        case TemplateParser.open: depth += 1
        case TemplateParser.close: depth -= 1
        case UInt8(ascii: " ") where depth == 0 && place > 0 && bytes[place - 1] == UInt8(ascii: ":"): return place + 1
        default: break
        }
      }
      return nil
    }
  }

  /// Whether a tag of the syslog header is one of its programs.
  public func claims(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    if programs.contains(tag) || programsBeforeSlash.contains(tag) { return true }
    if tag.isEmpty { return hasOwnFormat }
    guard let slash = tag.lastIndex(of: "/") else { return false }
    return programsAfterSlash.contains(String(tag[tag.index(after: slash)...]))
  }
}
