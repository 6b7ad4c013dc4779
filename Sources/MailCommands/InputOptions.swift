import ArgumentParser
import MailDiagnosis
import MailDialectFiles
import MailInput
import MailPipeline
import MailReports
import MailSyntax
import MailVocabulary
import MailWording

/// The options that all commands have which read a log: files, and how to read them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, plain or compressed, directories, or - for standard input.",
      discussion: "Rotated parts and several logs make one timeline. Without a file: the system's own mail log.",
      valueName: "file"))
  var files: [String] = []

  @OptionGroup var log: LogOptions

  /// Reads the inputs from start to end into a sink.
  ///
  /// Faults are told on standard error as they come; the caller ends with ``ExitStatus/unreadableInput`` if there were any.
  func run(_ sink: inout some PassSink, _ change: (inout PassOptions) -> Void) throws -> PassResult {
    try log.open(files).run(&sink, change)
  }
}

/// How a log is read.
struct LogOptions: ParsableArguments {
  // A moment may begin with a hyphen, as -2h does.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only from then on: 2026-10-04, '2026-10-04 10:59', RFC 3339, 10:42, today, yesterday, 'yesterday 14:00', or -2h.",
      valueName: "time"))
  var since: MomentArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("Only before then.", valueName: "time"))
  var until: MomentArgument?

  @Option(
    help: ArgumentHelp(
      "Year of the newest line that names none; default from the file's name or date.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "IANA name of the zone in which the log was written; default the machine's.", valueName: "zone"))
  var timezone: String?

  @OptionGroup var dialects: DialectOptions

  @Option(
    help: ArgumentHelp(
      "A configuration instead of \(Configuration.systemPath), which may set thresholds.", valueName: "file"))
  var config: String?

  func validate() throws {
    if let year, !(1970...2200).contains(year) {
      throw ValidationError(
        Wording.current("The year {year} is not one of a mail log: give one from 1970 to 2200.", ["year": String(year)])
      )
    }
  }

  /// Finds the inputs; what cannot be read is told on standard error.
  ///
  /// - Parameter isReadTwice: whether standard input must be kept for a second pass.
  func open(_ files: [String], isReadTwice: Bool = false) throws -> LogReading {
    var options = PassOptions()
    do {
      options.zone = try Zone(timezone)
    } catch {
      Diagnostics.tell(error)
      throw ExitStatus.wrongUsage
    }
    do {
      options.thresholds = try Configuration.thresholds(config)
    } catch {
      Diagnostics.tell(error)
      throw ExitStatus.wrongUsage
    }
    options.year = year
    options.since = since?.instant(options.now, options.zone)
    options.until = until?.instant(options.now, options.zone)
    var (groups, faults) = files.isEmpty ? (InputPlan.systemLog(), []) : InputPlan.resolve(files)
    if files.isEmpty, groups.isEmpty {
      Diagnostics.tell("Found no mail log on this system: name a file, or - for standard input.")
      throw ExitStatus.unreadableInput
    }
    for fault in faults { Diagnostics.tell(fault) }
    if !faults.isEmpty, groups.isEmpty { throw ExitStatus.unreadableInput }
    let catalogue = dialects.load()
    faults += catalogue.refusals.map { .dialectRefused($0.sentence) }
    var spool: SpooledInput?
    if isReadTwice, groups.contains(where: { $0.parts.contains { $0.place == .standardInput } }) {
      do throws(InputFault) {
        spool = try SpooledInput()
      } catch {
        Diagnostics.tell(error)
        throw ExitStatus.unreadableInput
      }
    }
    if let spool { groups = spool.replace(groups) }
    let interruption = Interruption()
    interruption.watchSignals()
    return LogReading(
      groups: groups, options: options, grammar: catalogue.grammar,
      faults: faults, spool: spool,
      interruption: interruption)
  }
}

/// A log that was found and can be read, more than once if it must.
struct LogReading {
  let groups: [InputGroup]
  let options: PassOptions
  let grammar: Grammar
  let faults: [InputFault]
  /// Kept as long as it may be read.
  let spool: SpooledInput?
  let interruption: Interruption

  /// One pass, from start to end, into a sink.
  ///
  /// - Parameter isQuiet: whether its faults were told before.
  func run(
    _ sink: inout some PassSink, isQuiet: Bool = false, _ change: (inout PassOptions) -> Void
  ) -> PassResult {
    var options = options
    change(&options)
    let bar = ProgressBar()
    let pass = Pass(
      groups: groups, options: options, grammar: grammar, diagnoses: Diagnoses.all, progress: bar.progress,
      interruption: interruption)
    var result = pass.run(&sink) { bar.tick() }
    bar.clear()
    if !isQuiet { tellFaults(of: result) }
    result.faults = faults + result.faults
    return result
  }

  /// Tells on standard error what a quiet pass did not.
  func tellFaults(of result: PassResult) {
    // Those of the whole reading were told before it began.
    let told = Set(faults)
    for fault in result.faults where !told.contains(fault) { Diagnostics.tell(fault) }
    tellOfYears(result, options)
  }

  /// What is piped can't be looked at from its end first, so that its years are reckoned from its first line.
  private func tellOfYears(_ result: PassResult, _ options: PassOptions) {
    let isPiped = groups.contains { $0.parts.contains { $0.place == .standardInput } }
    guard isPiped, options.year == nil, let last = result.coverage.last, last.seconds(since: options.now) > 2 * 86_400
    else { return }
    Diagnostics.tell(
      "What was piped goes on until \(String(last.description.prefix(10)), as: "date"), which is still to come: where its lines name no year, say that of the last one with --year, or name the file instead."
    )
  }
}

/// A bar on standard error, if that is a terminal and the work takes more than a second.
final class ProgressBar {
  let progress = Progress()
  private let start = Clock.now
  private var lastDrawn = 0.0
  private let isWanted = Terminal.isTerminal(2)

  func tick() {
    guard isWanted else { return }
    let now = Clock.now
    guard now - start > 1, now - lastDrawn > 0.1 else { return }
    lastDrawn = now
    let done = Double(progress.consumed) / 1e6
    var text = "\(Int(done)) MB"
    if let total = progress.total, total > 0 {
      let share = min(1, Double(progress.consumed) / Double(total))
      let filled = Int(share * 30)
      text =
        "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        + "] \(Int(share * 100)) % of \(total / 1_000_000) MB"
    }
    Diagnostics.draw("\r\u{1B}[K" + text + ", \(Int(done / max(0.001, now - start))) MB/s")
  }

  func clear() {
    if lastDrawn > 0 { Diagnostics.draw("\r\u{1B}[K") }
  }
}
