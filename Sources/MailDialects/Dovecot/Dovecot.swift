import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Dovecot 2.0 to 2.4 with Pigeonhole.
  ///
  /// Source: `src/login-common`, `src/auth`, `src/imap`, `src/pop3`, `src/lmtp`, `src/lib-lda`, `src/lib-storage`,
  /// `src/lib-index`, `src/master`, `src/anvil`, `src/log`, `src/config`, `src/submission`; of Pigeonhole
  /// `src/lib-sieve` and `src/managesieve`.
  ///
  /// All processes log through one, so that the tag is always `dovecot` and the pid in it tells nothing; which process
  /// speaks stands first in the message. A connection has a name of its own, `session=<…>`, which the login process,
  /// the mail process after it and the authentication lines share; before 2.3 the mail process did not say it.
  public static let dovecot = Dialect(
    service: "dovecot",
    programs: ["dovecot", "dovecot-lda", "deliver"],
    hasOwnFormat: true,
    wordInOwnFiles: "Info",
    severityWords: [.init("doveconf: Fatal: ", .fail)],
    sessions: .identifier,
    messages: DovecotMessages.all)
}

/// The messages by subject.
enum DovecotMessages {
  static let all: [Message] =
    LoginProcess.all.flatMap { accepted($0) + refused($0) + brokenOff($0) + proxied($0) + loginFaults($0) }
    + introductions + imapEnds + pop3Ends + LoginProcess.others.flatMap { otherEnds($0) } + submission
    + deliveries("lmtp", .lmtp) + sieveResults("lmtp", .lmtp) + deliveries("lda", .local) + sieveResults("lda", .local)
    + lmtpConnections + sieveScripts
    + authVerdicts + authRequests + authBackends + authWorkers
    // The narrower first: what storage says of any file is the widest.
    + crashes + master + limits + configuration + sideServices + locks + indexes + mailboxes + storage + traces
}

/// A process that takes connections until someone has logged in: `imap-login`.
struct LoginProcess {
  /// `imap` in `imap-login` and in `imap(user)`.
  let name: String
  let spoken: MailProtocol

  static let imap = LoginProcess(name: "imap", spoken: .imap)
  static let pop3 = LoginProcess(name: "pop3", spoken: .pop3)
  static let managesieve = LoginProcess(name: "managesieve", spoken: .managesieve)
  static let submission = LoginProcess(name: "submission", spoken: .smtp)
  static let all = [imap, pop3, managesieve, submission]
  static let others = [managesieve, submission]

  /// A line of it.
  func line(_ text: String) -> String { "\(name)-login: \(text)" }

  func lines(_ texts: Wordings) -> Wordings { DovecotPrefix.times(["\(name)-login: "], texts) }

  func lines(_ texts: String...) -> Wordings { lines(Wordings(texts)) }

  func lines(_ texts: String...) -> [String] { texts.map(line) }
}

/// What stands before the text of a process that serves one user.
enum DovecotPrefix {
  /// `imap(alice)<20947><S4r1CPxgpbvGM2QO>: `, before 2.3 `imap(alice): `, or with the address or the number of the
  /// process if so configured.
  static func user(_ process: String) -> Wordings {
    [
      "\(process)({user.name:account})<{mail.process.pid}><{session.id}>: ",
      // A name with blanks, where they are allowed.
      "\(process)({user.name:first}){|}<{mail.process.pid}><{session.id}>: ",
      "\(process)({user.name:account},{source.ip}): ",
      "\(process)({user.name:account} {mail.process.pid}): ",
      "\(process)({user.name:account}): ",
    ]
  }

  /// The same of any process, and of one that serves nobody: `indexer-worker(alice): `, `lmtp(12699, alice): `,
  /// `stats: `.
  static let any: Wordings = [
    "lmtp({mail.process.pid}, {user.name:account}): ",
    "{mail.process.name:first}({user.name:account})<{mail.process.pid}><{session.id}>: ",
    "{mail.process.name:first}({user.name:account}): ",
    "{mail.process.name:first}: ",
  ]

  /// Each beginning with each text, as one literal.
  static func cross(_ beginnings: [String], _ texts: [String]) -> [String] {
    beginnings.flatMap { beginning in texts.map { beginning + $0 } }
  }

  /// Each beginning with each text, as one literal.
  static func cross(_ beginnings: [String], _ texts: [String]) -> Wordings {
    Wordings(beginnings.flatMap { beginning in texts.map { beginning + $0 } })
  }

  /// Each beginning with each text.
  static func times(_ beginnings: Wordings, _ texts: Wordings) -> Wordings { beginnings.followed(by: texts) }
}
