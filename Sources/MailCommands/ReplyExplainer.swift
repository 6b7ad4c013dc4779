import MailDiagnosis
import MailReports
import MailVocabulary
import MailWording

/// Says what replies, status codes and codes of diagnoses mean.
enum ReplyExplainer {
  /// Whether a text is a code alone: `550`, `5.1.1`.
  static func isStatus(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isWholeNumber) }
    guard areNumbers, let first = text.first, "2345".contains(first) else { return false }
    return parts.count == 1 && text.count == 3 || parts.count == 3 && parts[0].count == 1 && first != "3"
  }

  /// Whether a line begins as a reply does: `550 …`, `550-…`, or with the status code alone: `5.7.1 …`.
  static func isReply(_ line: some StringProtocol) -> Bool {
    let head = line.prefix(4)
    if let blank = line.prefix(12).firstIndex(of: " "), line.contains("."), line.prefix(2).last == ".",
      isStatus(String(line[..<blank]))
    {
      return true
    }
    return head.count == 4 && head.prefix(3).allSatisfy(\.isWholeNumber) && "2345".contains(head.first ?? "0")
      && (head.last == " " || head.last == "-")
  }

  static func status(_ text: String) -> ReplyExplanation {
    explain(text, isCodeAlone: true)
  }

  /// - Parameter reply: whole, its lines joined by blanks.
  static func explain(_ reply: String, isCodeAlone: Bool = false) -> ReplyExplanation {
    let text = isCodeAlone ? reply : joined(reply)
    var parts: [(code: String, means: String)] = []
    if let kind = StatusCode.kind(text.first) { parts.append((String(text.prefix(1)), kind)) }
    if let digits = Int(text.prefix(3)), text.prefix(3).count == 3, let means = BasicCode.means(digits) {
      parts.append((String(digits), means))
    }
    let code = enhanced(text)
    if let code, let known = StatusCode.known(code) { parts.append((code, known.means)) }
    let known = isCodeAlone ? nil : words(text, code)
    let reading = known?.reading ?? code.flatMap { StatusCode.known($0)?.reading }
    let isFailure = text.first == "4" || text.first == "5" || known != nil
    let isTemporary = text.first == "4"
    let retry = known?.retry ?? reading?.retry
    return ReplyExplanation(
      reply: text, parts: parts,
      // The meaning of the one code says more than what all of its kind have in common.
      sentence: known?.says ?? code.flatMap { StatusCode.known($0)?.means } ?? parts.last?.means
        ?? ReplyReading.unread.says,
      isKnownByWords: known != nil,
      // A server that says “for good” is not asked again, whatever would help otherwise.
      retry: isFailure
        ? (isTemporary && retry == .afterChange ? .helps : retry ?? (isTemporary ? .helps : .afterChange))?
          .rawValue : nil,
      actor: (known.map(\.actor) ?? reading?.actor)?.rawValue, code: reading?.code?.rawValue)
  }

  private static func words(_ text: String, _ code: String?) -> KnownReply? {
    var text = text
    var code = code ?? ""
    return text.withUTF8 { said in
      code.withUTF8 { status in
        guard let base = said.baseAddress else { return nil }
        let dsn = status.baseAddress.flatMap { status.isEmpty ? nil : Bytes(base: $0, count: status.count) }
        let bytes = Bytes(base: base, count: said.count)
        let isRemote = said.count > 3 && (bytes[0, 3].integer != nil || dsn.map { bytes.matches($0, at: 0) } ?? false)
        return ReplyReading.known(bytes, dsn: dsn, isRemote: isRemote)
      }
    }
  }

  private static func enhanced(_ text: String) -> String? {
    if isStatus(text), text.contains(".") { return text }
    var text = text
    return text.withUTF8 { buffer in
      buffer.baseAddress.flatMap { Reply.statusCode(Bytes(base: $0, count: buffer.count))?.string }
    }
  }

  /// A reply of several lines as one, without the code that each of them repeats.
  static func joined(_ reply: String) -> String {
    var words = reply.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, first.count > 4, isReply(first.prefix(4)) else {
      return words.joined(separator: " ")
    }
    let digits = first.prefix(3)
    let status = first.dropFirst(4)
    var kept = [digits, status]
    for word in words.dropFirst() where word != first {
      if word == status, kept.last == digits {
        kept.removeLast()
      } else if word.hasPrefix(digits + "-"), word.count > 4 {
        kept.append(word.dropFirst(4))
      } else {
        kept.append(word)
      }
    }
    words = kept
    return words.joined(separator: " ")
  }
}

extension Chapter {
  /// The chapter of a diagnosis; what differs from case to case is in capitals.
  init(_ diagnosis: Diagnosis, _ say: Wording) {
    func told(_ template: String) -> String { Self.general(say.template(template), say) }
    let example = diagnosis.cases.first { $0.verdict != .silent }
    let lines = example.map { one in
      one.lines.prefix(12).map { line in
        let isTelling = line.first == "»"
        return (line: isTelling ? String(line.dropFirst()) : line, isTelling: isTelling)
      }
    }
    let found: String
    switch diagnosis.detector {
    case .shownBy(_, let atLeast):
      found =
        atLeast == 1
        ? say("A line says so by itself.")
        : say("Lines say so by themselves, {count} of them at least of one subject.", ["count": String(atLeast)])
    case .rule: found = say("From several lines together; the example shows which, and they are marked.")
    }
    self.init(
      code: diagnosis.code.rawValue, severity: diagnosis.severity.rawValue, actor: diagnosis.actor.rawValue,
      title: told(diagnosis.title), cause: told(diagnosis.cause), found: found,
      remedy: diagnosis.remedy.map(told),
      remedyFor: diagnosis.remedyFor.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(told)) },
      unless: diagnosis.unless.map(told), blindSpots: diagnosis.blindSpots.map(told),
      because: (example?.because).map { say($0) } ?? "", example: lines ?? [])
  }

  /// A sentence with names in capitals where values go; what is said only of some is left out.
  private static func general(_ template: String, _ say: Wording) -> String {
    var values: [String: String] = [:]
    for slot in Sentence.slots(of: template) where !template.contains("{\(slot)?") {
      values[slot] = slot == "count" ? "N" : say.template(slot.uppercased())
    }
    return Sentence.fill(template, values)
  }
}
