import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Openwall's popa3d.
  ///
  /// It logs to the facility daemon, so its lines are often not in the mail log. A name is written only if such a user
  /// exists.
  ///
  /// Source: popa3d 1.0.3 `pop_root.c`, `pop_auth.c`, `pop_trans.c`, `mailbox.c`, `standalone.c`.
  public static let popa3d = Dialect(
    service: "popa3d", programs: ["popa3d"], protocols: ["popa3d": .pop3], sessions: .process, tellsRefusals: true,
    messages: Popa3dMessages.sessions + Popa3dMessages.faults)
}

enum Popa3dMessages {
  static let sessions: [Message] = [
    Message(
      "connect",
      "Session from {source.ip}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["Session from 198.51.100.14"]),
    Message(
      "login",
      "Authentication passed for {user.name}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password.",
      notTold: "That the mailbox could be opened: the next line of the same process tells it.",
      samples: ["Authentication passed for alice"]),
    Message(
      "login-unknown-user",
      "Authentication failed for UNKNOWN USER",
      "Authentication failed for UNKNOWN USER@{}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login was refused, because there is no such user; the name is withheld.",
      samples: ["Authentication failed for UNKNOWN USER"]),
    Message(
      "login-failed",
      "Authentication failed for {user.name}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name}, who exists, was refused.",
      samples: ["Authentication failed for alice", "Authentication failed for alice@example.com"]),
    Message(
      "no-login",
      "Didn't attempt authentication",
      action: .disconnect,
      means: "The client left without trying a login.",
      samples: ["Didn't attempt authentication"]),
    Message(
      "loaded",
      "{mail.messages.total} message ({mail.size} byte) loaded",
      "{mail.messages.total} message ({mail.size} bytes) loaded",
      "{mail.messages.total} messages ({mail.size} bytes) loaded",
      action: .other, outcome: .success, category: .session,
      means: "The mailbox was opened: it holds {mail.messages.total} messages.",
      samples: ["3 messages (1299 bytes) loaded", "1 message (420 bytes) loaded", "0 messages (0 bytes) loaded"]),
    Message(
      "logout",
      "{mail.messages.deleted} ({:integer}) deleted, {:integer} ({:integer}) left",
      action: .logout,
      means: "The client ended its session in order; messages deleted: {mail.messages.deleted}.",
      samples: ["3 (1299) deleted, 0 (0) left", "0 (0) deleted, 5 (2155) left"]),
    Message(
      "broken-off",
      "Premature disconnect",
      action: .disconnect, reason: "disconnected",
      means: "The connection broke off without QUIT, so nothing was deleted.",
      samples: ["Premature disconnect"]),
    Message(
      "timeout",
      "Connection timed out",
      action: .autologout, reason: "idle",
      means: "The server closed a connection on which nothing was asked for too long; nothing was deleted.",
      samples: ["Connection timed out"]),
  ]

  static let faults: [Message] = [
    Message(
      "mailbox-locked",
      "Another MUA active, giving up",
      action: .reject, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox was changed by somebody else during the session, which was given up.",
      samples: ["Another MUA active, giving up"]),
    Message(
      "mailbox-unavailable",
      "Failed or refused to load {mail.mailbox}",
      action: .reject, category: .session, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox {mail.mailbox} could not be read, so the session was refused.",
      samples: ["Failed or refused to load /var/mail/alice"]),
    Message(
      "update-failed",
      "Failed to update {mail.mailbox}",
      "Server failure accessing {mail.mailbox}",
      action: .disconnect, outcome: .failure, category: .file, reason: "mailbox-unavailable",
      means: "The mailbox {mail.mailbox} could not be written, so nothing was deleted.",
      samples: ["Failed to update /var/mail/alice", "Server failure accessing /var/mail/alice"]),
    Message(
      "limit-per-address",
      "{source.ip}: per source limit reached",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "The client at {source.ip} has as many connections as are allowed, so one more was refused.",
      samples: ["198.51.100.14: per source limit reached"]),
    Message(
      "limit-all",
      "{source.ip}: sessions limit reached",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "As many connections are open as are allowed, so the one from {source.ip} was refused.",
      samples: ["198.51.100.14: sessions limit reached"]),
  ]
}
