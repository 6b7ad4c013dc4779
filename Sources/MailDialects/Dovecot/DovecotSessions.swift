import MailSyntax
import MailVocabulary

/// How a mail process says that its session is over; what was moved follows.
private struct SessionEnd {
  let name: String
  let texts: [String]
  let action: Action
  var outcome: Outcome?
  var reason: String?
  var shows: FindingCode?
  let means: String
  var notTold: String?
  /// Texts of samples.
  let said: [String]

  static let all: [SessionEnd] = [
    SessionEnd(
      name: "logout", texts: ["Disconnected: Logged out", "Logged out"], action: .logout,
      means: "The session of {user.name} ended in order.",
      said: ["Disconnected: Logged out", "Logged out"]),
    SessionEnd(
      name: "dropped",
      texts: [
        "Disconnected: Connection closed", "Connection closed", "Disconnected: Connection closed{:first}",
        "Connection closed{:first}", "Disconnected in {:first}", "Disconnected: Disconnected in {:first}",
        "Disconnected: read(size={}) failed: {:first}", "Disconnected: write({}) failed: {:first}",
        "Disconnected: Disconnected", "Disconnected",
      ],
      action: .disconnect, reason: "disconnected",
      means: "The connection of {user.name} broke off, with no goodbye from the client.",
      notTold: "That anything is wrong: telephones leave like this when they change the network.",
      said: [
        "Disconnected: Connection closed", "Connection closed",
        "Disconnected: Connection closed: read(size=429) failed: Connection reset by peer",
        "Disconnected: Connection closed (SELECT finished 0.002 secs ago)",
        "Disconnected: Connection closed (IDLE running for 0.001 + waiting input for 9.517 secs, 2 B in + 10 B out, state=wait-input)",
        "Disconnected in IDLE",
      ]),
    SessionEnd(
      name: "idle",
      texts: [
        "Disconnected: Inactivity", "Disconnected: Inactivity{:first}", "Inactivity{:first}",
        "Disconnected for inactivity",
        "Disconnected for inactivity{:first}", "Disconnected: Disconnected for inactivity{:first}",
      ],
      action: .autologout, outcome: .success, reason: "idle",
      means: "The session of {user.name} was ended, because the client had been silent for too long.",
      said: [
        "Disconnected: Inactivity - no input for 1800 secs", "Disconnected for inactivity", "Disconnected: Inactivity",
        "Disconnected: Disconnected for inactivity in reading our output",
      ]),
    SessionEnd(
      name: "stopped",
      texts: [
        "Disconnected: Server shutting down.", "Server shutting down.", "Disconnected: Shutting down", "Shutting down",
      ],
      action: .disconnect, reason: "shutdown",
      means: "The session of {user.name} ended because the server was stopped or reloaded.",
      said: ["Disconnected: Server shutting down.", "Server shutting down."]),
    SessionEnd(
      name: "bad-commands",
      texts: [
        "Disconnected: Too many invalid IMAP commands.", "Disconnected: Too many invalid commands{:first}",
        "Disconnected: Too many bad commands{:first}", "Too many invalid IMAP commands.", "Too many bad commands",
      ],
      action: .disconnect, outcome: .failure, reason: "bad-commands",
      means: "The session of {user.name} was ended, because its client sent one command after the other that is none.",
      said: ["Disconnected: Too many invalid IMAP commands.", "Disconnected: Too many bad commands"]),
    SessionEnd(
      name: "lock-timeout",
      texts: [
        "Disconnected: Couldn't open INBOX: Timeout while waiting for lock",
        "Disconnected: Couldn't init INBOX: Timeout while waiting for lock",
        "Disconnected: {:first}Timeout while waiting for lock",
      ],
      action: .disconnect, outcome: .failure, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox of {user.name} could not be opened, because another program holds its lock.",
      said: ["Disconnected: Couldn't open INBOX: Timeout while waiting for lock"]),
    SessionEnd(
      name: "session-locked",
      texts: ["Disconnected: Couldn't lock POP3 session", "Disconnected: Couldn't lock POP3 session{:first}"],
      action: .disconnect, outcome: .failure, reason: "mailbox-locked",
      means: "{user.name} had logged in, but could not have the mailbox alone, as pop3_lock_session demands.",
      notTold: "Why: another POP3 session that is still open, unless an error line just before says otherwise.",
      said: ["Disconnected: Couldn't lock POP3 session"]),
    SessionEnd(
      name: "mailbox-failed",
      texts: [
        "Disconnected: Couldn't open INBOX", "Disconnected: Couldn't init INBOX",
        "Disconnected: Couldn't open INBOX{:first}",
        "Disconnected: Couldn't init INBOX{:first}", "Disconnected: Mailbox init failed{:first}",
        "Disconnected: Failed to open INBOX{:first}",
      ],
      action: .disconnect, outcome: .failure, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "{user.name} had logged in, but the inbox could not be opened.",
      notTold: "Why: the error line just before tells.",
      said: ["Disconnected: Couldn't open INBOX", "Disconnected: Couldn't init INBOX"]),
    SessionEnd(
      name: "fault",
      texts: [
        "Disconnected: Internal error occurred. Refer to server log{:first}",
        "Disconnected: IMAP session state is inconsistent{:first}",
        "Disconnected: Internal error{:first}", "Disconnected: Mailbox{:first}",
        "IMAP session state is inconsistent{:first}",
      ],
      action: .disconnect, outcome: .failure, reason: "fault",
      means: "The session of {user.name} was given up by the server after a fault of its own.",
      notTold: "Which fault: the error line just before tells.",
      said: [
        "Disconnected: Internal error occurred. Refer to server log for more information.",
        "Disconnected: IMAP session state is inconsistent, please relogin.",
      ]),
    SessionEnd(
      name: "session-ended",
      texts: ["Disconnected: {event.reason:first}"],
      action: .disconnect,
      means: "The session of {user.name} ended: {event.reason}.",
      said: ["Disconnected: Unselected by administrator"]),
  ]

  /// The message of one process; `tails` say what was moved, the longest first.
  func message(_ process: LoginProcess, tails: Wordings, samples: [String]) -> Message {
    // Since 2.4 the process is named as the protocol is configured: sieve.
    let names = process.name == "managesieve" ? ["managesieve", "sieve"] : [process.name]
    // Dovecot 1 wrote it in capitals, and 1.0 no counts.
    let capitals: Wordings = ["\(process.name.uppercased())({user.name:first}): "]
    let speakers = names.map(DovecotPrefix.user).reduce([], +) + capitals
    return Message(
      "\(process.name)-\(name)",
      templates: DovecotPrefix.times(speakers, DovecotPrefix.times(Wordings(texts), tails))
        + DovecotPrefix.times(capitals, Wordings(texts.filter { !$0.utf8.contains(UInt8(ascii: "{")) })),
      action: action, outcome: outcome, category: .session, mailProtocol: process.spoken, reason: reason, shows: shows,
      means: means, notTold: notTold,
      samples: said.flatMap { text in samples.map { $0.replacing("%", with: text) } })
  }
}

extension DovecotMessages {
  /// The ends of IMAP sessions: bytes in and out, and since 2.3 what was deleted and fetched.
  static let imapEnds: [Message] = SessionEnd.all.map {
    $0.message(
      .imap,
      tails: [
        " in={} out={} deleted={} expunged={mail.messages.deleted} trashed={}", " in={} out={}", " bytes={}",
      ],
      samples: [
        "imap(erin)<20781><F3GX9/tgkePGM2QO>: % in=19 out=754 deleted=0 expunged=0 trashed=0 hdr_count=0 hdr_bytes=0 body_count=0 body_bytes=0",
        "imap(erin): % in=19 out=754", "imap(erin,198.51.100.14): % bytes=19/754", "IMAP(erin): % bytes=19/754",
      ])
  }

  /// The ends of POP3 sessions.
  ///
  /// `del=` is what was deleted, of how many; 2.4 writes the bytes of the deleted in the second place, so that nothing
  /// of nothing does not tell how many there are.
  static let pop3Ends: [Message] = SessionEnd.all.map { end in
    let isCounted = end.reason != "mailbox-locked" && end.reason != "mailbox-unavailable"
    return end.message(
      .pop3,
      tails: isCounted
        ? [
          " top={}, retr={}, {|}del=0/0, size={mail.mailbox_size}{?, {}}",
          " top={}, retr={}, {|}del={mail.messages.deleted}/{mail.messages.total}, size={mail.mailbox_size}{?, {}}",
        ] : [" top={}"],
      samples: [
        "pop3(bob)<20681><9tU24vtgAa7GM2QP>: % top=0/0, retr=1/404, del=0/5, size=1940",
        "pop3(bob): % top=0/0, retr=1/404, del=1/5, size=1940",
        "pop3(bob 20681): % top=0/0, retr=0/0, del=0/0, size=0, bytes=12/43",
      ])
  }

  /// The ends of ManageSieve and submission sessions.
  static func otherEnds(_ process: LoginProcess) -> [Message] {
    SessionEnd.all.map {
      $0.message(
        process, tails: [" bytes={}", " in={}"],
        samples: [
          "\(process.name)(bob)<20681><9tU24vtgAa7GM2QP>: % bytes=60/400", "\(process.name)(bob): % in=12 out=30",
        ])
    }
  }

  /// Mail taken over by the submission service, which passes it on.
  static let submission: [Message] = [
    Message(
      "submission-relayed",
      templates: DovecotPrefix.times(
        DovecotPrefix.user("submission"),
        [
          "{?relay: }Successfully relayed message: from=<{email.from.address}>, size={mail.size}, id={:first}, nrcpt={mail.recipients}, reply=`{mail.reply}'",
          "{?relay: }Successfully relayed message: from=<{email.from.address}>, size={mail.size}, id={:first}, nrcpt={mail.recipients}, reply={mail.reply}",
        ]),
      action: .other, outcome: .success, category: .email, mailProtocol: .smtp,
      means: "A message of {user.name} was passed on to the mail server.",
      samples: [
        "submission(alice)<123><S4r1CPxgpbvGM2QO>: Successfully relayed message: from=<alice@example.com>, size=1234, id=abc1, nrcpt=1, reply=250 2.0.0 Ok: queued as 4XJk2f0Bz2z9s",
        "submission(alice)<312><jagNeghhaejGM2QO>: relay: Successfully relayed message: from=<alice@example.com>, size=118, id=hY2uJc+/BWs4AQAAYIgGOA, nrcpt=1, reply=`250 2.0.0 2.0.0 Ok: queued as 4XyZ4711B7z2Qk'",
      ]),
    Message(
      "submission-failed",
      templates: DovecotPrefix.times(
        DovecotPrefix.user("submission"),
        [
          "{?relay: }Failed to relay message: from=<{email.from.address}>, size={mail.size}, nrcpt={mail.recipients}, reply=`{mail.reply}'",
          "{?relay: }Failed to relay message: from=<{email.from.address}>, size={mail.size}, nrcpt={mail.recipients}, reply={mail.reply}",
          "{event.reason:first} command failed: {mail.reply}",
        ]),
      action: .other, outcome: .failure, category: .email, mailProtocol: .smtp,
      means: "A message of {user.name} could not be passed on to the mail server: {mail.reply}.",
      samples: [
        "submission(alice)<123><S4r1CPxgpbvGM2QO>: Failed to relay message: from=<alice@example.com>, size=1234, nrcpt=1, reply=550 5.7.1 Spam",
        "submission(alice)<318><XbwoeghhC7bGM2QO>: relay: Failed to relay message: from=<alice@example.com>, size=119, nrcpt=1, reply=`554 5.0.0 5.7.1 Message rejected due to content restrictions'",
        "submission(alice)<123><S4r1CPxgpbvGM2QO>: MAIL FROM command failed: 451 4.4.0 Connection lost",
      ]),
  ]
}
