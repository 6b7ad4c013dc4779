import MailDiagnosis
public import MailReports
public import MailSyntax
import MailVocabulary
public import MailWording

/// Explains one line after the other; the lines of a reply are one.
public struct Explanations {
  private let explainer: Explainer
  private let format: OutputFormat
  private let style: Style
  private let output: Output
  private var pending: [String] = []
  private var isFirst = true
  /// Whether all so far was understood.
  public private(set) var isUnderstood = true

  public init(_ grammar: Grammar, _ say: Wording, _ format: OutputFormat, _ style: Style, to output: Output) {
    explainer = Explainer(grammar, say)
    self.format = format
    self.style = style
    self.output = output
  }

  public mutating func take(_ line: String) {
    if ReplyExplainer.isReply(line) {
      pending.append(Secrets.masked(line))
      // Its last line has no hyphen; a hostile one may have no end.
      if line.dropFirst(3).first != "-" || pending.count >= 100 { tellReply() }
      return
    }
    tellReply()
    if !line.allSatisfy(\.isWhitespace) { write(Answer(Secrets.masked(line), explainer)) }
  }

  public mutating func finish() {
    tellReply()
    if format == .json { output.write(isFirst ? "[]\n" : "]\n") }
  }

  private mutating func tellReply() {
    guard !pending.isEmpty else { return }
    write(.reply(ReplyExplainer.explain(pending.joined(separator: " "))))
    pending.removeAll()
  }

  private mutating func write(_ answer: Answer) {
    isUnderstood = isUnderstood && answer.isUnderstood
    let say = explainer.say
    switch format {
    case .json:
      output.write(isFirst ? "[" : ",\n")
      output.write(answer.json(say))
    case .ndjson: output.write(answer.json(say) + "\n")
    default: answer.write(style, say, to: output)
    }
    isFirst = false
    output.flush()
  }
}

/// What a text was, and what it says.
private enum Answer {
  case line(Explanation, ReplyExplanation?)
  case reply(ReplyExplanation)
  case chapter(Chapter)

  init(_ line: String, _ explainer: Explainer) {
    let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let code = FindingCode(rawValue: word), let diagnosis = Diagnoses.all.first(where: { $0.code == code }) {
      self = .chapter(Chapter(diagnosis, explainer.say))
      return
    }
    if ReplyExplainer.isStatus(word) {
      self = .reply(ReplyExplainer.status(word))
      return
    }
    let explanation = explainer.explain(line)
    if !explanation.isUnderstood {
      let reply = ReplyExplainer.explain(line)
      if reply.isKnownByWords {
        self = .reply(reply)
        return
      }
    }
    // What another server said in the line is explained with it.
    let said = explanation.parts.first { $0.key == Field.reply.key }.map { ReplyExplainer.explain($0.value) }
    self = .line(explanation, said.flatMap { $0.code == nil ? nil : $0 })
  }

  var isUnderstood: Bool {
    switch self {
    case .line(let explanation, _): explanation.isUnderstood
    case .reply(let reply): reply.isUnderstood
    case .chapter: true
    }
  }

  func write(_ style: Style, _ say: Wording, to output: Output) {
    switch self {
    case .line(let explanation, let said):
      explanation.write(style, say, to: output)
      said?.write(style, say, to: output)
    case .reply(let reply): reply.write(style, say, to: output)
    case .chapter(let chapter): chapter.write(style, say, to: output)
    }
  }

  func json(_ say: Wording) -> String {
    var record: Record
    switch self {
    case .line(let explanation, let said):
      record = explanation.record
      if let said { record.records("explain.reply", [said.record(say)]) }
    case .reply(let reply): record = reply.record(say)
    case .chapter(let chapter): record = chapter.record
    }
    var writer = JSONWriter()
    writer.begin()
    record.write(into: &writer)
    writer.end()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
