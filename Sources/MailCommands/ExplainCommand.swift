import ArgumentParser
import MailDialectFiles
import MailDiagnosis
import MailReports
import MailVocabulary
import MailWording

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a log line, a reply, a status code or the code of a finding tells.",
    discussion: """
      The text is given as an argument, or on standard input: one line or many, a reply of several lines too.

      Examples:
        mailwhy explain 'Oct  4 10:59:51 mail ipop3d[19926]: Login user=hermes host=[192.0.2.7] nmsgs=23/23'
        mailwhy explain '550 5.7.26 This mail has been blocked because the sender is unauthenticated.'
        mailwhy explain 4.2.2
        mailwhy explain access.stale-password
        grep hermes /var/log/maillog | tail -3 | mailwhy explain
      """)

  @Argument(
    help: ArgumentHelp("A line, a reply, a status code or a code; without it, standard input.", valueName: "text"))
  var text: [String] = []

  @Option(help: ArgumentHelp("text, json or ndjson.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  @OptionGroup var language: LanguageOption

  @OptionGroup var dialects: DialectOptions

  func validate() throws { try format.validate(among: OutputFormat.ofExplanation) }

  func run() throws {
    let style = Style(width: Terminal.width, hasColor: color.isOn)
    let output = Output()
    let catalogue = dialects.load()
    let say = language.say
    let explainer = Explainer(catalogue.dialects, say)
    var understood = true
    var isFirst = true
    var pending: [String] = []

    func write(_ answer: Answer) {
      understood = understood && answer.isUnderstood
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
    func tellReply() {
      guard !pending.isEmpty else { return }
      write(.reply(ReplyExplainer.explain(pending.joined(separator: " "))))
      pending.removeAll()
    }
    func take(_ line: String) {
      if ReplyExplainer.isReply(line) {
        pending.append(Secrets.masked(line))
        // Its last line has no hyphen; a hostile one may have no end.
        if line.dropFirst(3).first != "-" || pending.count >= 100 { tellReply() }
        return
      }
      tellReply()
      if !line.allSatisfy(\.isWhitespace) { write(Answer(Secrets.masked(line), explainer)) }
    }

    if text.isEmpty {
      while !output.isFinished, let line = readLine(strippingNewline: true) { take(line) }
    } else {
      for line in text.joined(separator: " ").split(whereSeparator: \.isNewline) { take(String(line)) }
    }
    tellReply()
    if format == .json { output.write(isFirst ? "[]\n" : "]\n") }
    try Ending.check(output)
    if !catalogue.refusals.isEmpty { throw ExitStatus.unreadableInput }
    if !understood { throw ExitStatus.notFound }
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
