import ArgumentParser
import MailDiagnosis
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Tells the story of one mailbox user on one page: logins, refusals, mail, and what was found.",
    discussion: """
      NAME is a login name or a mail address; large and small letters do not matter, and the domain may be left out. \
      The last paragraph can be read out on the telephone.

      Examples:
        mailwhy user hermes /var/log/maillog*
        mailwhy user hermes@example.com --since yesterday
        mailwhy user hermes --format markdown maillog > ticket.md
        mailwhy user hermes --format json maillog | jq -r '."user.sentence"'
      """)

  @Argument(
    help: ArgumentHelp("Login name or mail address.", valueName: "name"), completion: NameCompletion.users)
  var name: String

  @OptionGroup var input: InputOptions
  @OptionGroup var page: PageOptions

  func validate() throws {
    if name.isEmpty { throw ValidationError(Wording.current("Say whose story: a login name or a mail address.")) }
  }

  func run() throws {
    let time = LocalTime.ofReader
    let say = page.wording
    let name = UserName(name)
    var sink = UserSink(search: UserSearch(name, time: time, reason: { ReplyReading.phrase(of: $0) }))
    let result = try input.run(&sink) {
      $0.wantsSessions = true
      $0.wantsMessages = true
      $0.wantsFindings = true
    }
    let facts = LogFacts(result, input)
    let output = Output()
    switch sink.search.result {
    case .found(let story):
      let writer = UserPage(
        story, asked: name.text, entries: result.entries(say), facts: facts, time: time, say: say)
      page.write({ writer.page }, { writer.record }, to: output)
    case .several(let choices):
      let writer = UserChoicePage(name.text, choices, facts: facts, time: time, say: say)
      page.write({ writer.page }, { writer.record }, to: output)
    case .nobody:
      let writer = absence(sink.search, facts, time, say)
      page.write({ writer.page }, { writer.record }, to: output)
      try Ending.check(result, output)
      throw ExitStatus.notFound
    }
    try Ending.check(result, output)
  }

  private func absence(_ search: UserSearch, _ facts: LogFacts, _ time: LocalTime, _ say: Wording) -> AbsencePage {
    var near = search.near.best.map { AbsencePage.Near($0.name, $0.count) }
    // The same name at another domain, or an address that nobody has a mailbox for.
    near += search.addresses.sorted { $0.key < $1.key }.prefix(6).map {
      .init($0.key, $0.value.received.total + $0.value.sent.total)
    }
    near += search.ledgers.sorted { $0.key < $1.key }.prefix(6).map {
      .init($0.value.name ?? $0.key, $0.value.logins + $0.value.refused)
    }
    var mentions = Counts()
    for key in search.mentions.keys.sorted() {
      if let counts = search.mentions[key], search.ledgers[key] == nil { mentions.add(counts) }
    }
    return AbsencePage(
      name, .user, isTold: search.sessionCount > 0, near: near, mentions: mentions, lastMention: search.lastMention,
      facts: facts, time: time, say: say)
  }
}

private struct UserSink: PassSink {
  var search: UserSearch

  var wantsSessionsInOrder: Bool { false }
  mutating func event(_ event: Event) { search.observe(event) }
  mutating func session(_ session: Session) { search.observe(session) }
  mutating func message(_ message: MessageTrace) { search.observe(message) }
}
