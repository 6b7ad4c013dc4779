public import ArgumentParser
import MailDiagnosis
import MailPipeline
public import MailReports
import MailVocabulary
import MailWording

struct MessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message",
    abstract: "Says where one message went, hop by hop.",
    discussion: """
      QUERY is a queue id, a Message-ID, an address, the part before its @, or @domain. The whole log is read: --since and \
      --until choose messages that were on their way then. Of many that fit, a table; --all tells each journey.

      Examples:
        mailwhy message 32B0FF8E829 /var/log/maillog
        mailwhy message '<4711@example.org>' /var/log/maillog*
        mailwhy message --from alice@example.com --to @example.org --since 'yesterday 14:00'
        mailwhy message alice@example.com --all --format markdown maillog > ticket.md
        mailwhy message 32B0FF8E829 --for sender maillog

      With --from, --to or --subject, every argument is a file; name QUERY too with --id.
      """)

  @Argument(
    help: ArgumentHelp(
      "Queue id, Message-ID, address, local part or @domain; then files.", valueName: "query-and-files"),
    completion: NameCompletion.messages)
  var arguments: [String] = []

  @Option(help: ArgumentHelp("The same as QUERY, beside --from and the like.", valueName: "query")) var id: String?
  @Option(help: ArgumentHelp("Sender: address, local part, @domain, login, or <>.", valueName: "address"))
  var from: String?
  @Option(help: ArgumentHelp("Recipient: address, local part or @domain.", valueName: "address")) var to: String?
  @Option(help: ArgumentHelp("A part of the subject, where the log tells it.", valueName: "text")) var subject: String?
  @Flag(help: "Tell every journey where many messages fit.") var all = false
  @Flag(help: "Show the lines themselves too.") var lines = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Only what can be sent to the person who asks: sender or recipient.", valueName: "reader"))
  var reader: AnswerPage.Reader?

  @OptionGroup var input: LogOptions
  @OptionGroup var page: PageOptions

  /// Journeys that are told at once.
  static let journeyLimit = 20

  private var isByOptions: Bool { id != nil || from != nil || to != nil || subject != nil }
  private var query: String? { isByOptions ? id : arguments.first }
  private var files: [String] { isByOptions ? arguments : Array(arguments.dropFirst()) }

  func validate() throws {
    guard isByOptions || !(arguments.first ?? "").isEmpty else {
      throw ValidationError(
        Wording.current("Say which message: a queue id, a Message-ID or an address, or --from, --to, --subject."))
    }
  }

  func run() throws {
    let zone = (try? Zone(nil)) ?? .utc
    let reading = try input.open(files, isReadTwice: true)
    let query = MessageQuery(
      text: query, sender: from, recipient: to, subject: subject, since: reading.options.since,
      until: reading.options.until)
    let found = self.search(query, reading)
    let (search, result) = (found.search, found.result)
    let output = Output()
    let hits = search.hits
    guard !hits.isEmpty else {
      MessageNotFound(query: query, asked: asked, search: search, result: result).write(page, to: output)
      try Ending.check(result, output)
      throw ExitStatus.notFound
    }
    if let reader {
      try answer(reader, hits, query, search.count, zone, output)
    } else {
      tell(found, reading, zone, output)
    }
    try Ending.check(result, output)
  }

  /// What was found, and what was gathered on the way.
  private struct Found {
    var search: MessageSearch
    var result: PassResult
    var collector: JourneyCollector?
  }

  /// Looks among the lines that name it, and if these do not tell enough, among all.
  private func search(_ query: MessageQuery, _ reading: LogReading) -> Found {
    // A message is known by its whole way; the span chooses among them.
    func isWhole(_ options: inout PassOptions) {
      options.since = nil
      options.until = nil
      options.wantsMessages = true
    }
    let named = NamedSearch.find(query) { round, filter in
      reading.run(&round, isQuiet: true) {
        isWhole(&$0)
        $0.filter = filter
      }
    }
    if let named, named.search.isSmooth {
      reading.tellFaults(of: named.result)
      return Found(search: named.search, result: named.result)
    }
    // What went wrong may be a part of something that was found, for which all lines are read anyway.
    let known = reader == nil ? told(named?.search.hits ?? []) : []
    var whole = WholeSearch(query, known: known)
    let result = reading.run(&whole) {
      isWhole(&$0)
      $0.wantsSilences = true
      $0.wantsFindings = !known.isEmpty
    }
    return Found(search: whole.search, result: result, collector: known.isEmpty ? nil : whole.collector)
  }

  /// The messages whose journeys are told; of many that fit there is a table.
  private func told(_ hits: [MessageTrace]) -> [MessageTrace] {
    hits.count == 1 || all || page.format == .json ? Array(hits.suffix(Self.journeyLimit)) : []
  }

  /// What was asked for, in the user's words.
  private var asked: String {
    [
      query, from.map { page.say("from {from}", ["from": $0]) }, to.map { page.say("to {to}", ["to": $0]) },
      subject.map { page.say("subject {subject}", ["subject": $0]) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func tell(_ found: Found, _ reading: LogReading, _ zone: Zone, _ output: Output) {
    let said = page.say
    let (hits, count, result) = (found.search.hits, found.search.count, found.result)
    let writer = JourneyPage(
      sources: result.sources, logEnd: result.coverage.last, stampLead: input.stampLead(at: result.coverage.last),
      shown: { $0.text(in: zone, said) }, say: { said($0) })
    let told = told(hits)
    guard !told.isEmpty else {
      page.write({ writer.table(asked, hits, count: count) }, { Record() }, to: output)
      return
    }
    let journeys = journeys(of: told, found, reading)
    page.write(
      {
        hits.count == 1
          ? writer.page(journeys[0].0, findings: journeys[0].1, hasLines: lines)
          : writer.all(asked, journeys, count: count, hasLines: lines)
      },
      {
        JourneyRecords.document(
          count: count,
          messages: journeys.map { JourneyRecords.record($0.0, findings: $0.1, sources: result.sources) })
      }, to: output)
  }

  /// The lines of the messages, and what was found that they are a part of.
  private func journeys(
    of told: [MessageTrace], _ found: Found, _ reading: LogReading
  ) -> [(Journey, [JourneyPage.Finding])] {
    if let journeys = found.collector?.journeys(of: told) {
      return journeys.map { ($0, findings(of: $0, in: found.result)) }
    }
    var collector = JourneyCollector(told)
    // What went well at once is part of nothing that was found.
    let isSmooth = told.allSatisfy(\.isSmooth)
    let (filter, wantsMessages) = (collector.filter, collector.wantsMessages)
    let result = reading.run(&collector, isQuiet: true) {
      $0.since = nil
      $0.until = nil
      $0.wantsMessages = wantsMessages
      $0.wantsFindings = !isSmooth
      $0.filter = isSmooth ? filter : nil
    }
    return collector.journeys.map { ($0, findings(of: $0, in: result)) }
  }

  /// What was found that this message is a part of.
  private func findings(of journey: Journey, in result: PassResult) -> [JourneyPage.Finding] {
    let places = Set(journey.steps.map(\.place))
    let names = Set(journey.message.localIDs + [journey.message.messageID].compactMap { $0 })
    return result.findings.filter { finding in
      finding.subject.type == .message && names.contains(finding.subject.value)
        || finding.evidence.contains { places.contains($0.place) }
    }.prefix(10).compactMap { finding in
      Diagnoses.words(for: finding, { page.say($0) }).map { .init(code: finding.code.rawValue, title: $0.title) }
    }
  }

  private func answer(
    _ reader: AnswerPage.Reader, _ hits: [MessageTrace], _ query: MessageQuery, _ count: Int, _ zone: Zone,
    _ output: Output
  ) throws {
    guard hits.count == 1, let message = hits.first else {
      Diagnostics.tell(
        "\(count, as: "count") messages fit, and a letter is about one: name its queue id, or narrow it by --since and --until."
      )
      throw ExitStatus.wrongUsage
    }
    var recipients = message.recipients
    if reader == .recipient {
      let asked = recipients.filter(query.isAsked)
      // Whom else it went to is not this reader's business.
      guard !asked.isEmpty || recipients.count <= 1 else {
        Diagnostics.tell("The message has several recipients: say with --id and --to whom the answer is for.")
        throw ExitStatus.wrongUsage
      }
      if !asked.isEmpty { recipients = asked }
    }
    let said = page.say
    let writer = AnswerPage(
      reader, reason: { ReplyReading.letter(of: $0) }, shown: { $0.text(in: zone, said) }, say: { said($0) })
    page.write(
      { writer.page(message, recipients) },
      {
        var record = Record()
        record.texts("answer", writer.page(message, recipients).paragraphs)
        return record
      }, to: output)
  }
}

extension AnswerPage.Reader: ExpressibleByArgument {}
