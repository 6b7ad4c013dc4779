import MailVocabulary
import MailWording

/// The traffic in numbers and the coverage, as labels and sentences that all formats share.
struct HealthWords {
  typealias Line = (label: String, text: String)

  private let report: Report
  private let shown: (Instant) -> String
  private var say: Wording { report.say }

  init(_ report: Report, _ shown: @escaping (Instant) -> String) {
    self.report = report
    self.shown = shown
  }

  /// Logins by protocol, messages by direction, recipients by outcome.
  var health: [Line] {
    let health = report.health
    var lines: [Line] = []
    for spoken in MailProtocol.allCases {
      guard let access = health.access[spoken] else { continue }
      let users = say("{count|user|users}", ["count": say.number(access.userCount)])
      var parts = [
        access.succeeded == 0
          ? say("no login")
          : say("{count|login|logins} of {users}", ["count": say.number(access.succeeded), "users": users])
      ]
      func add(_ count: Int, _ words: String) {
        if count > 0 { parts.append(say(words, ["count": say.number(count)])) }
      }
      add(access.failed, "{count} refused")
      add(access.refused, "{count} not served")
      add(access.abandoned, "{count} left without trying")
      add(access.undecided, "{count} of unknown outcome")
      lines.append((spoken == .smtp ? say("SMTP logins") : spoken.rawValue.uppercased(), parts.joined(separator: ", ")))
    }
    guard health.messages > 0 else { return lines }
    let directions = MessageTrace.Direction.allCases.compactMap { direction in
      health.directions[direction].map { say("{count#} \(direction.rawValue)", ["count": String($0)]) }
    }
    lines.append((say("Messages"), "\(say.number(health.messages)): " + directions.joined(separator: ", ")))
    let outcomes = MessageTrace.Outcome.allCases.compactMap { outcome in
      health.recipients[outcome].map { say("{count#} \(outcome.rawValue)", ["count": String($0)]) }
    }
    if !outcomes.isEmpty { lines.append((say("Recipients"), outcomes.joined(separator: ", "))) }
    return lines
  }

  /// How many lines were understood, and whose they are.
  var coverage: [Line] {
    let coverage = report.coverage
    var text = say(
      "{lines|line|lines} read, {share} understood",
      ["lines": say.number(coverage.lines), "share": say.percent(coverage.share)])
    if coverage.unread > 0 {
      text += ", " + say("{count} of known daemons in unknown words", ["count": say.number(coverage.unread)])
    }
    if coverage.unknown > 0 {
      text += ", " + say("{count} of no program that is known", ["count": say.number(coverage.unknown)])
    }
    var lines: [Line] = [(say("Lines"), text + ".")]
    let services = coverage.services.prefix(8).map { service in
      let unread = service.unread > 0 ? " (" + say("{count} unknown", ["count": say.number(service.unread)]) + ")" : ""
      return "\(service.name) \(say.number(service.lines))" + unread
    }
    if !services.isEmpty { lines.append((say("Daemons"), services.joined(separator: ", "))) }
    let strangers = coverage.strangers.prefix(6).map { "\(Visible.text($0.name)) \(say.number($0.lines))" }
    if !strangers.isEmpty { lines.append((say("Not known"), strangers.joined(separator: ", "))) }
    return lines
  }

  /// Of which times and whom nothing can be known.
  var gaps: [Line] {
    var lines: [Line] = []
    let silences = report.coverage.silences.prefix(3).map {
      say("{first} to {last}", ["first": shown($0.start), "last": shown($0.end)])
    }
    if !silences.isEmpty { lines.append((say("Silent"), silences.joined(separator: "; "))) }
    let parts = [
      (report.coverage.sessionsLetGo, "{count|connection|connections}"),
      (report.coverage.messagesLetGo, "{count|message|messages}"),
      (report.coverage.recipientsLetGo, "{count|recipient|recipients}"),
      (report.coverage.findingsLetGo, "{count|finding|findings}"),
      (report.coverage.storiesLetGo, "{count|user or source|users and sources}"),
    ]
    let letGo = parts.filter { $0.0 > 0 }.map { say($0.1, ["count": say.number($0.0)]) }
    if !letGo.isEmpty {
      lines.append(
        (
          say("Let go"),
          say(
            "{list} were too many at once to follow to the end, so that numbers about them are too small. A flood of made-up names or ids does this.",
            ["list": letGo.joined(separator: ", ")])
        ))
    }
    return lines
  }

  func text(_ drift: Report.Coverage.Drift) -> String {
    let lines = say(
      "{lines|line|lines} of {service} in unknown words",
      [
        "lines": say.number(drift.lines), "service": drift.service,
      ])
    guard let since = drift.since else { return lines + ". " + say("Most often:") }
    let before = say(
      "since {since}, after {count} that were understood: perhaps a new version of it",
      [
        "since": shown(since), "count": say.number(drift.understoodBefore),
      ])
    return lines + " " + before + ". " + say("Most often:")
  }
}
