import MailVocabulary
import MailWording

/// Findings on a page about one thing: the worst first, each with its reason, its steps and its lines.
struct FindingBlocks {
  let words: LogWords

  static let limit = 12

  func blocks(_ entries: [Report.Entry]) -> [Page.Block] {
    var blocks: [Page.Block] = [.heading(words.say("What was found"))]
    if entries.isEmpty {
      blocks.append(.paragraph(words.say("Nothing was found that is wrong here.")))
      return blocks
    }
    let sorted = entries.sorted {
      ($1.finding.severity, $0.finding.firstSeen) < ($0.finding.severity, $1.finding.firstSeen)
    }
    for entry in sorted.prefix(Self.limit) { blocks += self.blocks(entry) }
    if sorted.count > Self.limit {
      blocks.append(
        .paragraph(
          words.say("and {count} more: mailwhy findings", ["count": words.say.number(sorted.count - Self.limit)])))
    }
    return blocks
  }

  private func blocks(_ entry: Report.Entry) -> [Page.Block] {
    let finding = entry.finding
    var blocks: [Page.Block] = [.paragraph(entry.words.title, tone: tone(finding.severity))]
    blocks.append(
      .pairs([
        .init(words.say("Finding"), finding.code.rawValue), .init(words.say("When"), when(finding)),
        .init(finding.confidence == .inferred ? words.say("Most likely") : words.say("Why"), entry.words.cause),
      ]))
    if finding.severity > .notice, !entry.words.remedy.isEmpty { blocks.append(.steps(entry.words.remedy)) }
    var chosen = Array(finding.evidence.prefix(2))
    if finding.evidence.count > 2, let last = finding.evidence.last { chosen.append(last) }
    if !chosen.isEmpty {
      blocks.append(
        .lines(
          chosen.map {
            .init(
              place: LogSource.position($0.place, in: words.facts.sources),
              text: $0.text ?? words.say("(the line can no longer be read)"))
          }))
    }
    return blocks
  }

  private func when(_ finding: Finding) -> String {
    let first = finding.isTimed ? words.when(finding.firstSeen) : words.say("without a time")
    var values = ["count": words.say.number(finding.count), "first": first]
    if finding.firstSeen != finding.lastSeen { values["last"] = words.when(finding.lastSeen) }
    let text = words.say("{first}{last? to ~}, {count|=once|times}", values)
    return finding.status == .ongoing ? text + "; " + words.say("still so at the end of the log") : text
  }

  private func tone(_ severity: Finding.Severity) -> Style.Tone {
    switch severity {
    case .critical: .critical
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }
}
