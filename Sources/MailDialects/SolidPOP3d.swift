import MailVocabulary
public import MailSyntax

extension Dialect {
  /// solid-pop3d, which logs to local0 if it is not told otherwise.
  ///
  /// It counts nothing, and a client that vanishes leaves no line.
  ///
  /// Source: solid-pop3d 0.15 `src/main.c`, `src/maildir.c`, `src/mailbox.c`.
  public static let solidPOP3d = Dialect(
    service: "solid-pop3d", programs: ["solid-pop3d", "spop3d"],
    protocols: ["solid-pop3d": .pop3, "spop3d": .pop3], sessions: .process, tellsRefusals: true,
    messages: SolidPOP3dMessages.sessions + SolidPOP3dMessages.faults)
}

enum SolidPOP3dMessages {
  static let sessions: [Message] = [
    Message(
      "connect",
      "connect from {source.domain:first} ({source.ip})",
      "connect from {source.ip}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["connect from 198.51.100.40", "connect from pc14.example.com (198.51.100.14)"]),
    Message(
      "login",
      "user {user.name} authenticated - {source.domain:first} ({source.ip})",
      "user {user.name} authenticated - {source.ip}",
      "mapped user {user.name} authenticated - {source.domain:first} ({source.ip})",
      "mapped user {user.name} authenticated - {source.ip}",
      "user {user.name} authenticated through APOP - {source.domain:first} ({source.ip})",
      "user {user.name} authenticated through APOP - {source.ip}",
      "user {user.name} authenticated through APOP",
      "mapped user {user.name} authenticated",
      "user {user.name} authenticated",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password.",
      notTold: "That root was let in: it is refused after this line.",
      samples: [
        "user alice authenticated - pc14.example.com (198.51.100.14)", "user alice authenticated - 198.51.100.14",
        "user alice authenticated through APOP - 198.51.100.14", "user alice authenticated",
        "mapped user alice authenticated - 198.51.100.14",
      ],
      hostile: [
        .init(
          "user x authenticated - 192.0.2.1 authenticated - trap.example (203.0.113.66)",
          [.userName: "x authenticated - 192.0.2.1", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-unknown-user",
      "authentication failed: no such user: {user.name} - {source.domain:word} ({source.ip})",
      "authentication failed: no such user: {user.name} - {source.ip}",
      "authentication failed: no such user: {user.name}",
      "authentication failed: can't map user name: {user.name} - {source.domain:word} ({source.ip})",
      "authentication failed: can't map user name: {user.name} - {source.ip}",
      "authentication failed: can't map user name: {user.name}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login was refused, because there is no user {user.name}.",
      samples: [
        "authentication failed: no such user: zoe - pc14.example.com (198.51.100.14)",
        "authentication failed: no such user: zoe - 198.51.100.14", "authentication failed: no such user: zoe",
        "authentication failed: can't map user name: zoe - 198.51.100.14",
      ],
      hostile: [
        .init(
          "authentication failed: no such user: x - 192.0.2.1 - trap.example (203.0.113.66)",
          [.userName: "x - 192.0.2.1", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failed",
      "authentication failed for user {user.name} - {source.domain:word} ({source.ip})",
      "authentication failed for user {user.name} - {source.ip}",
      "authentication failed for user {user.name}",
      "authentication failed for mapped user {user.name} - {source.domain:word} ({source.ip})",
      "authentication failed for mapped user {user.name} - {source.ip}",
      "authentication failed for mapped user {user.name}",
      "APOP authentication failed for user {user.name} - {source.domain:word} ({source.ip})",
      "APOP authentication failed for user {user.name} - {source.ip}",
      "APOP authentication failed for user {user.name}",
      "can't find APOP secret for user {user.name} - {source.domain:word} ({source.ip})",
      "can't find APOP secret for user {user.name} - {source.ip}",
      "can't find APOP secret for user {user.name}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name}, who exists, was refused.",
      samples: [
        "authentication failed for user alice - pc14.example.com (198.51.100.14)",
        "authentication failed for user alice - 198.51.100.14", "authentication failed for user alice",
        "APOP authentication failed for user alice - 198.51.100.14",
        "can't find APOP secret for user alice - 198.51.100.14",
        "authentication failed for mapped user alice - 198.51.100.14",
      ]),
    Message(
      "root-refused",
      "root login not allowed - {source.domain:first} ({source.ip})",
      "root login not allowed - {source.ip}",
      "root login not allowed",
      action: .reject, category: .authentication, reason: "login-disabled",
      means: "root gave the right password, and was refused all the same.",
      samples: ["root login not allowed - pc14.example.com (198.51.100.14)", "root login not allowed - 198.51.100.14"]),
    Message(
      "logout",
      "session ended for user {user.name} - {source.domain:word} ({source.ip})",
      "session ended for user {user.name} - {source.ip}",
      "session ended for user {user.name}",
      action: .logout,
      means: "The client ended its session in order.",
      notTold: "How many messages were downloaded or deleted.",
      samples: [
        "session ended for user alice - pc14.example.com (198.51.100.14)",
        "session ended for user alice - 198.51.100.14",
        "session ended for user alice",
      ]),
    Message(
      "ended-without-login",
      "session ended - {source.domain:first} ({source.ip})",
      "session ended - {source.ip}",
      "session ended",
      category: .session,
      means: "A client said goodbye without a login.",
      notTold: "Which connection it was: a child process with a number of its own writes it.",
      samples: ["session ended - pc14.example.com (198.51.100.14)", "session ended - 198.51.100.14", "session ended"]),
    Message(
      "timeout",
      "autologout time elapsed - {source.domain:first} ({source.ip})",
      "autologout time elapsed - {source.ip}",
      "autologout time elapsed",
      action: .autologout, reason: "idle",
      means: "The server closed a connection on which nothing was asked for too long; nothing was deleted.",
      samples: ["autologout time elapsed - 111.181.52.216", "autologout time elapsed"]),
  ]

  static let faults: [Message] = [
    Message(
      "mailbox-locked",
      "can't lock mailbox{?: {event.reason}}",
      "mailbox locked{? - {}}",
      "mailbox is locked{? - {}}",
      action: .reject, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox is held by somebody else, so the session was refused.",
      samples: ["can't lock mailbox: Resource temporarily unavailable"]),
    Message(
      "setup-failed",
      "user {user.name:word} not found",
      "maildrop name too long",
      "child process corrupted{? {}}",
      "getpeername: {event.reason}",
      "peer address is not an IP address",
      "weird error",
      "unallowed non-IP based virtual hosting request rejected",
      action: .fail, category: .configuration,
      means: "The daemon could not serve a connection, because it is not set up rightly.",
      samples: ["user spop3d not found", "maildrop name too long", "getpeername: Transport endpoint is not connected"]),
    Message(
      "system-error",
      "fork: {event.reason}",
      "pipe: {event.reason}",
      "read: {event.reason}",
      "write: {event.reason}",
      "open: {event.reason}",
      "stat: {event.reason}",
      "chdir: {event.reason}",
      action: .fail,
      means: "A call of the system failed: {event.reason}.",
      samples: ["fork: Resource temporarily unavailable", "read: Connection reset by peer"]),
  ]
}
