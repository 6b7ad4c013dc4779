import MailVocabulary
import MailWording

/// The sentences of a report that all its formats share.
enum ReportWords {
  static func paths(_ report: Report) -> String {
    let names = report.paths.prefix(3).map(Visible.text).joined(separator: ", ")
    guard report.paths.count > 3 else { return names }
    return names + " " + report.say("and {count} more", ["count": report.say.number(report.paths.count - 3)])
  }

  static func span(_ report: Report, _ shown: (Instant) -> String) -> String {
    let lines = report.say.number(report.coverage.lines)
    guard let first = report.coverage.first, let last = report.coverage.last else {
      return report.say("{lines|line|lines}, none with a time stamp.", ["lines": lines])
    }
    return report.say(
      "{first} to {last}, {lines|line|lines}.",
      ["first": shown(first), "last": later(shown(last), than: shown(first)), "lines": lines])
  }

  /// The warning that a log which was not understood needs; nil if it was.
  static func careful(_ report: Report) -> String? {
    guard report.coverage.share < Report.trustedShare else { return nil }
    return report.say(
      "Only {share} of the lines were understood: what follows may be a part of the truth, and what is not in it is no sign of health. See Coverage below.",
      ["share": report.say.percent(report.coverage.share)])
  }

  /// That the end of the log was not waited for.
  static func stopped(_ report: Report) -> String {
    report.say("The reading was stopped before the end of the log: what follows is a part of the truth.")
  }

  /// `Found: 1 critical trouble, 2 errors.`
  static func summary(_ report: Report) -> String {
    let say = report.say
    guard !report.entries.isEmpty else {
      return report.coverage.share < Report.trustedShare
        ? say("Nothing was found in the lines that were understood.") : say("Nothing wrong was found.")
    }
    let names: [(Finding.Severity, String)] = [
      (.critical, "{count|critical trouble|critical troubles}"), (.error, "{count|error|errors}"),
      (.warning, "{count|warning|warnings}"), (.notice, "{count|notice|notices}"),
    ]
    let parts = names.compactMap { severity, words -> String? in
      let count = report.entries.count { $0.finding.severity == severity }
      return count == 0 ? nil : say(words, ["count": say.number(count)])
    }
    return say("Found: {list}.", ["list": parts.joined(separator: ", ")])
  }

  static func when(_ finding: Finding, _ say: Wording, _ shown: (Instant) -> String) -> String {
    let times = finding.count == 1 ? say("once") : say("{count} times", ["count": say.number(finding.count)])
    let sure = finding.confidence == .observed ? say("seen in the log") : say("inferred, as no single line says it")
    let still = finding.status == .ongoing ? "; " + say("still so at the end of the log") : ""
    guard finding.isTimed else { return "\(times), \(say("without a time")); \(sure)\(still)" }
    let span =
      finding.firstSeen == finding.lastSeen
      ? shown(finding.firstSeen)
      : say(
        "{first} to {last}",
        ["first": shown(finding.firstSeen), "last": later(shown(finding.lastSeen), than: shown(finding.firstSeen))])
    return "\(span), \(times); \(sure)\(still)"
  }

  /// The end of a span as it is written: of the same day only the time.
  static func later(_ last: String, than first: String) -> String {
    guard let blank = last.lastIndex(of: " "), let other = first.lastIndex(of: " "), last[..<blank] == first[..<other]
    else { return last }
    return String(last[last.index(after: blank)...])
  }

  static func why(_ entry: Report.Entry, _ say: Wording) -> String {
    guard entry.finding.confidence == .inferred else { return entry.words.cause }
    return say("Most likely:") + " " + within(entry)
  }

  /// The cause as it stands behind a colon; what begins with a name stays as it is.
  private static func within(_ entry: Report.Entry) -> String {
    let cause = entry.words.cause
    let names = entry.finding.values.values + [entry.finding.subject.value]
    guard let first = cause.first, let second = cause.dropFirst().first, second.isLowercase || second == " ",
      !names.contains(where: { !$0.isEmpty && cause.hasPrefix($0) })
    else { return cause }
    return first.lowercased() + cause.dropFirst()
  }

  static func explains(_ finding: Finding, _ say: Wording, limit: Int = 4) -> String? {
    guard !finding.explains.isEmpty else { return nil }
    var list = finding.explains.prefix(limit).map { text($0, say) }.joined(separator: ", ")
    if finding.explains.count > limit {
      list += " " + say("and {count} more", ["count": say.number(finding.explains.count - limit)])
    }
    return say("This also explains: {list}.", ["list": list])
  }

  static func root(_ finding: Finding, _ say: Wording) -> String? {
    finding.explainedBy.first.map {
      say("Most likely because of {cause}, which is told apart.", ["cause": text($0, say)])
    }
  }

  /// `access.login-failed of alice`.
  private static func text(_ reference: Finding.Reference, _ say: Wording) -> String {
    say("{code} of {subject}", ["code": reference.code.rawValue, "subject": reference.subject.value])
  }

  /// The title, and how often.
  static func short(_ entry: Report.Entry, _ say: Wording) -> String {
    guard entry.finding.count > 1 else { return entry.words.title }
    return entry.words.title + " (" + say("{count} times", ["count": say.number(entry.finding.count)]) + ")"
  }
}
