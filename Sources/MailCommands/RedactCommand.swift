import ArgumentParser
import MailInput
import MailPipeline
import MailRedaction
import MailReports
import MailSyntax
import MailVocabulary

struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Prints the log with people's names and addresses replaced, consistently.",
    discussion: """
      Users, mail addresses, hosts, IP addresses, Message-IDs and subjects get other names, the same for the same, so that \
      mailwhy finds the same troubles in the result; networks stay networks. Passwords are masked. Times, queue ids, sizes \
      and the daemons' own words stay. In lines that are not understood, whatever looks like an address, a host or a known \
      name is replaced, and a name is known if the log tells it elsewhere (in a named pipe: before): look at the result \
      before you give it away.

      Examples:
        mailwhy redact /var/log/maillog* > for-support.log
        mailwhy redact --key-file secret.key --keep-providers maillog | gzip > maillog.gz
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "A file whose bytes are the key: the same key gives the same names. Without it, a key is made and forgotten.",
      valueName: "file"))
  var keyFile: String?

  @Flag(help: "Leave the domains of well-known mail providers as they are.") var keepProviders = false

  @Flag(help: "Replace queue ids too.") var queueIds = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    var names = Pseudonyms(try hash())
    names.keepsProviders = keepProviders
    let reading = try input.log.open(input.files, isReadTwice: true)
    var survey = NameSurvey(book: NameBook(reading.grammar.dialects))
    // What can be read twice is read for its names first.
    let isSurveyed = reading.groups.allSatisfy { $0.parts.allSatisfy(Self.isRereadable) }
    if isSurveyed {
      _ = reading.run(&survey, isQuiet: true) { $0.wantsMessages = keepProviders }
    }
    names.ownDomains = survey.ownDomains
    let output = Output()
    var sink = RedactionSink(
      redactor: LineRedactor(names, book: survey.book, replacesQueueIDs: queueIds), output: output,
      isSurveyed: isSurveyed)
    let result = reading.run(&sink) { _ in }
    output.flush()
    let count = sink.redactor.withSecrets.value
    if count > 0 {
      Diagnostics.tell(
        Sentence(
          "{count|line holds|lines hold} a password, which is masked here, but not in the log: have it changed, and see what mailwhy report says of it.",
          ["count": String(count)]))
    }
    try Ending.check(result, output)
  }

  /// Whether it can be read a second time: the journal can, a pipe cannot.
  private static func isRereadable(_ input: Input) -> Bool {
    switch input.place {
    // What was kept of standard input has no size, but its name.
    case .file: input.size != nil || input.path == Input.standardInput.path
    case .standardInput: false
    case .journal: true
    }
  }

  private func hash() throws -> KeyedHash {
    guard let keyFile else { return KeyedHash() }
    switch KeyFile.read(keyFile) {
    case .success(let key): return KeyedHash(key: key)
    case .failure(let fault):
      Diagnostics.tell(fault)
      throw ExitStatus.wrongUsage
    }
  }
}

/// Collects the names of a log, and the domains whose mail lies here.
private struct NameSurvey: PassSink {
  var book: NameBook
  var ownDomains: Set<String> = []

  mutating func event(_ event: Event) { book.observe(event) }

  mutating func message(_ message: MessageTrace) {
    for recipient in message.recipients where recipient.outcome == .delivered {
      guard let at = recipient.address.lastIndex(of: "@"), ownDomains.count < 10_000 else { continue }
      ownDomains.insert(recipient.address[recipient.address.index(after: at)...].lowercased())
    }
  }
}

private struct RedactionSink: PassSink {
  var redactor: LineRedactor
  let output: Output
  /// Whether all names are known, so that no line hangs on the lines before it.
  let isSurveyed: Bool

  mutating func event(_ event: Event) {
    if !isSurveyed { redactor.book.observe(event) }
    redactor.redact(event, into: output.buffer)
    output.buffer.append(0x0A)
    output.flushIfLarge()
  }

  var isFinished: Bool { output.isFinished }

  var formatter: (@Sendable () -> any LineFormatter)? {
    guard isSurveyed else { return nil }
    let redactor = redactor
    return { RedactionFormatter(redactor: redactor) }
  }

  mutating func write(_ text: ByteBuffer) { text.withBytes { output.send($0) } }
}

private struct RedactionFormatter: LineFormatter {
  var redactor: LineRedactor

  mutating func format(_ event: Event, into buffer: ByteBuffer) {
    redactor.redact(event, into: buffer)
    buffer.append(0x0A)
  }
}
