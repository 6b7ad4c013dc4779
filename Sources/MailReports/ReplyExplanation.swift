public import MailWording

/// What an SMTP reply or a status code says.
public struct ReplyExplanation: Sendable {
  /// As it was given, in one line.
  public var reply: String
  /// The parts with what each means: the three digits, the enhanced code.
  public var parts: [(code: String, means: String)]
  /// What it says as a whole.
  public var sentence: String
  /// Whether the words are known, or only the code told.
  public var isKnownByWords: Bool
  /// Whether to try again can help: `helps`, `slowly` or `after-change`; nil where nothing failed.
  public var retry: String?
  /// Who must act: `user`, `admin`, `remote`; nil is nobody.
  public var actor: String?
  /// The code of the diagnosis that it belongs to.
  public var code: String?

  public init(
    reply: String, parts: [(code: String, means: String)], sentence: String, isKnownByWords: Bool, retry: String?,
    actor: String?, code: String?
  ) {
    self.reply = reply
    self.parts = parts
    self.sentence = sentence
    self.isKnownByWords = isKnownByWords
    self.retry = retry
    self.actor = actor
    self.code = code
  }

  public var isUnderstood: Bool { !parts.isEmpty || isKnownByWords }

  private var advice: String? {
    switch retry {
    // What failed for good waits in no queue any more.
    case "helps" where reply.first == "5": "It is not tried again by itself; to send it again later can help."
    case "helps": "It is tried again by itself, which can help."
    case "slowly": "To try again helps only if it is done more slowly."
    case "after-change": "To send it again as it is does not help: something must be changed first."
    default: nil
    }
  }

  private var whoActs: String? {
    // What is not read accuses nobody.
    guard code != nil else { return nil }
    return switch actor {
    case "user": "It is for the sender or the recipient to act."
    case "admin": "It is for the administrator of the server that sent it to act."
    case "remote": "It is for the other side to act."
    default: "Nobody needs to act."
    }
  }

  public func write(_ style: Style, _ say: Wording = .english, to output: Output) {
    output.write(style.paragraph("  ", Visible.text(reply)))
    output.write("\n")
    let width = (parts.map(\.code.count).max() ?? 0) + 4
    for part in parts { output.write(style.paragraph("  " + part.code.padded(to: width - 2), say(part.means))) }
    if !parts.isEmpty { output.write("\n") }
    output.write(style.paragraph("", Visible.text(say(sentence))))
    if !isKnownByWords, !parts.isEmpty, reply.contains(" ") {
      output.write(style.paragraph("", say("Its words are not known here: this is what its code says.")))
    }
    if let advice {
      output.write(style.paragraph("", [advice, whoActs].compactMap { $0.map { say($0) } }.joined(separator: " ")))
    }
    if let code {
      output.write(style.paragraph("", say("More of it: {command}", ["command": "mailwhy explain " + code])))
    }
    output.write("\n")
  }

  public func record(_ say: Wording = .english) -> Record {
    var record = Record()
    record.text("explain.type", "reply")
    record.text("mail.reply", reply)
    record.records(
      "explain.parts",
      parts.map { part in
        var one = Record()
        one.text("code", part.code)
        one.text("means", say(part.means))
        return one
      })
    record.text("explain.sentence", say(sentence))
    record.text("explain.known_by", isKnownByWords ? "words" : parts.isEmpty ? "nothing" : "code")
    record.text("explain.retry", retry)
    record.text("finding.actor", actor)
    record.text("finding.code", code)
    return record
  }
}
