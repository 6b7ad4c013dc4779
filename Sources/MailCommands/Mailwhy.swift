public import ArgumentParser
import MailPipeline
import MailReports
import MailSyntax
import MailVocabulary
import MailWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program: `mailwhy` and its commands.
public struct Mailwhy: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "mailwhy",
    abstract: "Reads mail logs and says what is wrong, why, how it knows, and what to do.",
    discussion: """
      Without a command it reports. Without a file it reads the system's own mail log.

      Examples:
        mailwhy                                   the system's mail log
        mailwhy /var/log/maillog*                 a log with its rotated parts
        zcat old.gz | mailwhy -                   standard input
        mailwhy sessions --format csv maillog     who logged in, as a table
        mailwhy message bob@example.com maillog   where a message went, hop by hop
        mailwhy user hermes maillog               one user: logins, refusals, mail
        mailwhy host 192.0.2.7 maillog            a remote machine, network, domain
        mailwhy explain 'ipop3d[9]: Logout user=??? host=[192.0.2.9]'

      Exit status: 0 done; 1 done, and what was asked for was not found; 2 wrong usage; \
      3 an input could not be read (the others were); 4 an internal fault.
      """,
    version: "0.1.0",
    subcommands: [
      ReportCommand.self, UserCommand.self, MessageCommand.self, HostCommand.self, EventsCommand.self,
      SessionsCommand.self, MessagesCommand.self,
      FindingsCommand.self,
      ExplainCommand.self, DialectsCommand.self, RedactCommand.self,
    ],
    defaultSubcommand: ReportCommand.self)

  public init() {}

  /// Runs the program with its arguments; returns the exit status.
  public static func start(_ arguments: [String]) -> Int32 {
    Wording.$current.withValue(Wording(arguments)) { run(arguments) }
  }

  private static func run(_ arguments: [String]) -> Int32 {
    // A closed pipe shows as an error of the write, which ends the output quietly.
    signal(SIGPIPE, SIG_IGN)
    // So does the limit of a file's size.
    signal(SIGXFSZ, SIG_IGN)
    // `--help --lang it` asks for the help of all, not for that of the report.
    let isOnlyHelp = ["-h", "--help"].contains(arguments.first)
    // The grammar is made while the arguments are read, which takes as long.
    if !isOnlyHelp, arguments.first != "--version" { WorkerThread.start { _ = Grammar.builtIn } }
    do {
      var command = try parseAsRoot(isOnlyHelp ? ["--help"] : arguments)
      try command.run()
      return 0
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      let isEnglish = Wording.current.isEnglish
      let text = shown(fullMessage(for: error, columns: isEnglish ? nil : ParserText.columns), arguments)
      let message = isEnglish ? text : ParserText(say: .current, width: Terminal.width).told(text)
      guard exitCode(for: error) != .success else {
        print(message)
        return 0
      }
      Diagnostics.say(message)
      return ExitStatus.wrongUsage.rawValue
    }
  }

  /// What the parser says, which repeats what was typed: that is made fit to be shown, and only the parser ends lines.
  private static func shown(_ message: String, _ arguments: [String]) -> String {
    var text = message.unicodeScalars
    for argument in arguments where argument.unicodeScalars.contains(where: \.isHidden) {
      // Of `--option=value` either may be said alone.
      for part in [argument[...]] + argument.split(separator: "=", maxSplits: 1) {
        text = text.replacing(part.unicodeScalars, with: Visible.text(part).unicodeScalars)
      }
    }
    return String(text).split(separator: "\n", omittingEmptySubsequences: false).map { Visible.text($0) }
      .joined(separator: "\n")
  }
}

/// How a command ended, other than well.
enum ExitStatus: Int32, Error {
  case notFound = 1
  case wrongUsage = 2
  case unreadableInput = 3
  case internalFault = 4
}
