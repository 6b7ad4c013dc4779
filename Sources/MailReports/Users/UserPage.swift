import MailVocabulary
public import MailWording

/// The page about one user, for whoever has them on the telephone.
public struct UserPage {
  let story: UserStory
  let asked: String
  /// What was found about them.
  let entries: [Report.Entry]
  let words: LogWords

  /// - Parameter entries: all findings of the log; those about the user are chosen.
  public init(
    _ story: UserStory, asked: String, entries: [Report.Entry], facts: LogFacts, time: LocalTime, say: Wording
  ) {
    self.story = story
    self.asked = asked
    self.entries = story.findings(entries)
    words = LogWords(facts: facts, time: time, say: say)
  }

  private var say: Wording { words.say }
  private var access: AccessWords { AccessWords(say) }

  public var page: Page {
    var blocks = words.caution + [.pairs(head)]
    blocks += devices + refusals + cuts + mailbox
    blocks += UserMailBlocks(story: story, words: words).blocks
    blocks += FindingBlocks(words: words).blocks(entries)
    blocks += [.heading(say("To say on the telephone")), .paragraph(sentence, tone: .strong)]
    return Page(title: say("User {name}", ["name": story.name]), language: say.language.rawValue, blocks: blocks)
  }

  /// What can be read out to them.
  public var sentence: String { PhoneWords(story: story, entries: entries, words: words).text }

  private var head: [Page.Pair] {
    let ledger = story.ledger
    var pairs = [words.log] + words.clock
    if story.match != .exact {
      pairs.append(.init(say("Found as"), say("{name}, asked for as {asked}", ["name": story.name, "asked": asked])))
    }
    let spellings = ledger.spellings.sorted.filter { $0.name != story.name }
    if !spellings.isEmpty {
      pairs.append(.init(say("Also written"), words.list(spellings.map { "\($0.name) (\(say.number($0.count)))" })))
    }
    if !story.others.isEmpty {
      pairs.append(
        .init(
          say("Not counted here"),
          words.list(
            story.others.map {
              say(
                "{name} ({logins|login|logins}, {refused|refused|refused})",
                ["name": $0.name, "logins": say.number($0.logins), "refused": say.number($0.refused)])
            })))
    }
    pairs.append(
      .init(
        say("Last good login"), ledger.lastLogin.map(moment) ?? say("none in this log"),
        tone: ledger.lastLogin == nil ? nil : .good))
    if let refusal = ledger.lastRefusal { pairs.append(.init(say("Last refusal"), moment(refusal))) }
    if !story.mentions.isEmpty {
      pairs.append(
        .init(
          say("Named in"),
          say(
            "{count|line|lines}: {list}",
            ["count": say.number(story.mentions.total), "list": words.list(story.mentions)])))
    }
    return pairs
  }

  private func moment(_ moment: AccessMoment) -> String {
    let values = [
      "time": words.when(moment.time), "protocol": words.name(moment.mailProtocol),
      "source": words.place(moment.domain, moment.source), "place": words.facts.position(moment.place),
    ].compactMapValues { $0 }
    return say("{time}, {protocol}{source?, from ~}{place? (~)}", values)
  }

  static let rowLimit = 20

  private var devices: [Page.Block] {
    let ledger = story.ledger
    guard ledger.logins > 0 else { return [] }
    var blocks: [Page.Block] = [.heading(say("Devices and addresses"))]
    let sorted = ledger.devices.sorted {
      ($1.value.logins, $0.key.source, $0.key.mailProtocol.rawValue)
        < ($0.value.logins, $1.key.source, $1.key.mailProtocol.rawValue)
    }
    blocks.append(
      .table(
        .init(
          [
            .init(say("Address")), .init(say("Protocol")), .init(say("Logins"), isNumber: true), .init(say("First")),
            .init(say("Last")), .init(say("Habit")),
          ],
          rows: sorted.prefix(Self.rowLimit).map { key, device in
            [
              source(key.source), words.name(key.mailProtocol), say.number(device.logins),
              words.time.short(device.first, say), words.time.short(device.last, say),
              story.isIntruder(key.source, entries)
                ? say("most likely not theirs: whoever guessed the password") : access.habit(device),
            ]
          })))
    let rest = sorted.dropFirst(Self.rowLimit)
    if !rest.isEmpty || ledger.furtherLogins > 0 {
      blocks.append(
        .paragraph(
          say(
            "{logins|login|logins} more, from other addresses.",
            ["logins": say.number(rest.reduce(ledger.furtherLogins) { $0 + $1.value.logins })])))
    }
    for (source, names) in story.neighbours.sorted(by: { $0.key < $1.key }).prefix(5) {
      blocks.append(
        .paragraph(
          say(
            "From {source} others log in too ({names}): an office, a web mail server or the like.",
            ["source": source, "names": words.list(names.sorted(), limit: 4)])))
    }
    blocks.append(
      .timeline(
        ledger.latestLogins.elements.sorted { $0.time < $1.time }.map { login in
          Page.Moment(
            words.when(login.time), .good,
            say(
              "Logged in by {protocol}{source? from ~}",
              ["protocol": words.name(login.mailProtocol), "source": words.place(login.domain, login.source)]
                .compactMapValues { $0 }), place: words.facts.position(login.place))
        }))
    return blocks
  }

  private func source(_ source: String) -> String { source.isEmpty ? say("not logged") : source }

  private var refusals: [Page.Block] {
    let ledger = story.ledger
    guard ledger.refused > 0 else {
      return ledger.logins > 0 ? [.paragraph(say("No login was refused."))] : []
    }
    let sorted = ledger.refusals.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var blocks: [Page.Block] = [
      .heading(say("Refused logins")),
      .table(
        .init(
          [
            .init(say("From")), .init(say("Times"), isNumber: true), .init(say("First")), .init(say("Last")),
            .init(say("Reason")), .init(say("Most likely whose")),
          ],
          rows: sorted.prefix(Self.rowLimit).map { source, refusals in
            let reasons = access.reasons(refusals.reasons)
            return [
              self.source(source), say.number(refusals.count),
              words.time.short(refusals.first, say), words.time.short(refusals.last, say),
              refusals.isInferred ? say("{reason}, inferred", ["reason": reasons]) : reasons,
              access.owner(story.owner(of: source, entries)),
            ]
          })),
    ]
    let rest = sorted.dropFirst(Self.rowLimit).reduce(ledger.furtherRefusals) { $0 + $1.value.count }
    if rest > 0 {
      blocks.append(
        .paragraph(say("{refused|refusal|refusals} more, from other addresses.", ["refused": say.number(rest)])))
    }
    blocks.append(
      .timeline(
        ledger.latestRefusals.elements.sorted { $0.time < $1.time }.map { refusal in
          Page.Moment(
            words.when(refusal.time), .bad,
            say(
              "Refused{user?, as ~}{source?, from ~}: {reason}",
              [
                "user": refusal.user == story.name ? nil : refusal.user,
                "source": words.place(refusal.domain, refusal.source),
                "reason": refusal.confidence == .inferred
                  ? say("{reason}, inferred", ["reason": access.reason(refusal.reason)])
                  : access.reason(refusal.reason),
              ].compactMapValues { $0 }), place: words.facts.position(refusal.place))
        }))
    return blocks
  }

  private var cuts: [Page.Block] {
    let ledger = story.ledger
    guard !ledger.cuts.isEmpty else { return [] }
    return [
      .heading(say("Sessions that were cut off")),
      .paragraph(
        say(
          "{count} of {all|session|sessions} did not end by a logout: {reasons}.",
          [
            "count": say.number(ledger.cuts.total), "all": say.number(ledger.logins),
            "reasons": access.reasons(ledger.cuts),
          ])),
      .timeline(
        ledger.latestCuts.elements.sorted { $0.time < $1.time }.map { cut in
          Page.Moment(
            words.when(cut.time), .waiting,
            say(
              "{protocol}{source? from ~}: {reason}",
              [
                "protocol": words.name(cut.mailProtocol), "source": words.place(cut.domain, cut.source),
                "reason": access.reason(cut.reason),
              ].compactMapValues { $0 }), place: words.facts.position(cut.place))
        }),
    ]
  }

  private var mailbox: [Page.Block] {
    guard let mailbox = story.ledger.mailbox else {
      return story.ledger.logins > 0
        ? [.paragraph(say("How many messages are in the mailbox, this log does not tell."))] : []
    }
    func count(_ count: UserLedger.Mailbox.Count) -> String {
      say(
        "{count|message|messages}, {time}{place? (~)}",
        [
          "count": say.number(count.messages), "time": words.when(count.time),
          "place": words.facts.position(count.place),
        ]
        .compactMapValues { $0 })
    }
    var pairs = [Page.Pair(say("At the first login"), count(mailbox.first))]
    if mailbox.sessions > 1 {
      pairs.append(.init(say("At the last login"), count(mailbox.last)))
      pairs.append(.init(say("Most"), say.number(mailbox.most)))
    }
    pairs.append(
      .init(
        say("Deleted"),
        mailbox.deleted == 0
          ? say("nothing")
          : say(
            "{count|message|messages} in {sessions|session|sessions}",
            ["count": say.number(mailbox.deleted), "sessions": say.number(mailbox.deletingSessions)])))
    return [.heading(say("Mailbox")), .pairs(pairs)]
  }
}
