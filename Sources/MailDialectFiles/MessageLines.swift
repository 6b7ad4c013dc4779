import MailSyntax
import MailVocabulary

/// The lines of one message, until all of them are read.
struct MessageLines {
  typealias Mark = DialectSection.Mark

  struct Fault: Error {
    var mark: Mark
    var reason: Sentence
  }

  let name: String
  let mark: Mark
  var templates: [String] = []
  var action = Action.other
  var outcome: Outcome?
  var category: Category?
  var programs: [String] = []
  var programsMark: Mark
  var mailProtocol: MailProtocol?
  var reason: String?
  var shows: FindingCode?
  var means: String?
  var meansMark: Mark
  var notTold: String?
  var samples: [(text: String, mark: Mark)] = []
  var hostile: [(text: String, mark: Mark, reads: [Field: (value: String, mark: Mark)])] = []

  init(name: String, mark: Mark) {
    self.name = name
    self.mark = mark
    programsMark = mark
    meansMark = mark
  }

  /// The message, if it has all that a message needs.
  func entry() throws(Fault) -> DialectSection.Entry {
    func missing(_ what: Sentence) -> Fault {
      Fault(mark: mark, reason: "the message “\(name, as: "name")” has no \(what, as: "what")")
    }
    guard !templates.isEmpty else { throw missing("template") }
    guard !samples.isEmpty else { throw missing("sample: give a real line for it") }
    guard let means else { throw missing("sentence that says what it means") }
    try check(means)
    return DialectSection.Entry(
      message: Message(
        name, templates: Wordings(templates), action: action, outcome: outcome, category: category, programs: programs,
        mailProtocol: mailProtocol, reason: reason, shows: shows, means: means, notTold: notTold,
        samples: samples.map(\.text),
        hostile: hostile.map { Message.Hostile($0.text, $0.reads.mapValues(\.value)) }),
      name: mark, programs: programsMark, samples: samples.map(\.mark), hostile: hostile.map(\.mark),
      reads: hostile.map { $0.reads.mapValues(\.mark) })
  }

  /// A meaning is told with the fields that the templates capture, and no others.
  private func check(_ means: String) throws(Fault) {
    let parts: [Template.Part]
    do {
      parts = try Template(means).parts
    } catch {
      throw Fault(mark: Mark(line: meansMark.line, column: meansMark.column + error.place), reason: error.sentence)
    }
    let known = Set(templates.flatMap { (try? Template($0).fields) ?? [] })
    for case .capture(.field(let field), _) in parts where !known.contains(field) {
      let before = means.utf8.indices.first { means.utf8[$0...].starts(with: "{\(field.key)".utf8) }
      let offset = before.map { means.utf8.distance(from: means.utf8.startIndex, to: $0) + 1 } ?? 0
      throw Fault(
        mark: Mark(line: meansMark.line, column: meansMark.column + offset),
        reason: "no template of the message captures “\(field.key, as: "field")”")
    }
  }
}
