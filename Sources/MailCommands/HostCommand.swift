import ArgumentParser
import MailDiagnosis
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

struct HostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Tells on one page what a machine did here: as a client, as a server, or as one that wrote the log.",
    discussion: """
      HOST is an address, a network (192.0.2.0/24), a host name, or a domain with all that is in it. Of a domain the mail \
      for its addresses is told too, where it could not be handed over or went by another server. Of a machine that \
      wrote the log itself its services, sessions and messages are told.

      Examples:
        mailwhy host 192.0.2.7 /var/log/maillog*
        mailwhy host 2001:db8::/32 --since -24h
        mailwhy host mx1.example.net maillog
        mailwhy host example.net --format html maillog > example.net.html
      """)

  @Argument(
    help: ArgumentHelp("Address, network, host name or domain.", valueName: "host"), completion: NameCompletion.hosts)
  var host: String

  @OptionGroup var input: InputOptions
  @OptionGroup var page: PageOptions

  func validate() throws {
    if host.isEmpty {
      throw ValidationError(Wording.current("Say which: an address, a network, a host name or a domain."))
    }
    if host.contains("/"), AddressRange(host) == nil {
      throw ValidationError(
        Wording.current("{host} is no network: write it as 192.0.2.0/24 or 2001:db8::/32.", ["host": host]))
    }
  }

  func run() throws {
    let time = LocalTime.ofReader
    let say = page.wording
    var sink = HostSink(
      ledger: HostLedger(
        HostQuery(host), asked: host, reasonOfReply: { ReplyReading.phrase(ofReply: $0, dsn: $1) },
        reason: { ReplyReading.phrase(of: $0) }))
    let result = try input.run(&sink) {
      $0.wantsSessions = true
      $0.wantsMessages = true
      $0.wantsFindings = true
    }
    let facts = LogFacts(result, input)
    let output = Output()
    guard sink.ledger.isFound else {
      let writer = AbsencePage(
        host, .host, isTold: sink.ledger.remoteLines > 0,
        near: sink.ledger.nearNames.best.map { .init($0.name, $0.count) }, facts: facts, time: time, say: say)
      page.write({ writer.page }, { writer.record }, to: output)
      try Ending.check(result, output)
      throw ExitStatus.notFound
    }
    let writer = HostPage(
      sink.ledger, asked: host, entries: result.entries(say), facts: facts, time: time, say: say)
    page.write({ writer.page }, { writer.record }, to: output)
    try Ending.check(result, output)
  }
}

private struct HostSink: PassSink {
  var ledger: HostLedger

  var wantsSessionsInOrder: Bool { false }
  mutating func event(_ event: Event) { ledger.observe(event) }
  mutating func session(_ session: Session) { ledger.observe(session) }
  mutating func message(_ message: MessageTrace) { ledger.observe(message) }
}
