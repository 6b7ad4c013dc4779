import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Eudora's qpopper, 2.53 to 4.1.
  ///
  /// Built for debugging, it adds file and line of its source in brackets.
  ///
  /// Source: `popper/pop_log.c`, `pop_pass.c`, `pop_user.c`, `pop_updt.c`, `pop_dropcopy.c`, `pop_init.c`,
  /// `pop_tls_openssl.c`.
  public static let qpopper = Dialect(
    service: "qpopper", programs: ["qpopper", "popper", "in.qpopper", "in.popper", "qpopper-tls"],
    protocols: [
      "qpopper": .pop3, "popper": .pop3, "in.qpopper": .pop3, "in.popper": .pop3, "qpopper-tls": .pop3,
    ],
    sessions: .process, tellsRefusals: true, messages: QpopperMessages.sessions + QpopperMessages.faults)
}

enum QpopperMessages {
  static let sessions: [Message] = [
    Message(
      "connect",
      "Servicing request from \"{source.domain:first}\" at {source.ip}{? [{}]}",
      "(v{service.version:first}) Servicing request from \"{source.domain:first}\" at {source.ip}{? [{}]}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: [
        "Servicing request from \"pc14.example.com\" at 198.51.100.14",
        "(v4.0.5) Servicing request from \"pc14.example.com\" at 198.51.100.14 [pop_init.c:1327]",
      ]),
    Message(
      "login",
      "(v{service.version:first}) POP login by user \"{user.name}\" at ({source.domain:first}) {source.ip}{? [{}]}",
      "POP login by user \"{user.name}\" at ({source.domain:first}) {source.ip}{? [{}]}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      samples: [
        "(v4.0.5) POP login by user \"alice\" at (pc14.example.com) 198.51.100.14 [pop_log.c:244]",
        "POP login by user \"alice\" at (198.51.100.14) 198.51.100.14",
      ],
      hostile: [
        .init(
          "(v4.0.5) POP login by user \"x\" at (y) 192.0.2.1\" at (trap.example) 203.0.113.66",
          [.userName: "x\" at (y) 192.0.2.1", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failed",
      "[AUTH] Failed attempted login to {user.name} from host ({source.domain:first}) {source.ip}{? [{}]}",
      "Failed attempted login to {user.name} from host ({source.domain:first}) {source.ip}{? [{}]}",
      "Failed attempted login to {user.name} from host {source.domain:word}{? [{}]}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [AUTH] Password supplied for \"{:last}\" is incorrect.{? [{}]}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [AUTH] PAM authentication failed for user \"{:last}\": {event.reason}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [AUTH] {event.reason}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR Password supplied for \"{:last}\" is incorrect.{? [{}]}",
      "Possible probe of account {user.name:word} from host {source.domain:word} ({source.ip}){? [{}]}",
      "Possible probe of account {user.name:word} from host {source:word}{? [{}]}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} was refused.",
      notTold: "How often: one refusal may be told in two lines.",
      samples: [
        "[AUTH] Failed attempted login to alice from host (pc14.example.com) 198.51.100.14",
        "alice at pc14.example.com (198.51.100.14): -ERR [AUTH] Password supplied for \"alice\" is incorrect.",
        "alice at pc14.example.com (198.51.100.14): -ERR [AUTH] PAM authentication failed for user \"alice\": Authentication failure (7)",
        "Possible probe of account alice from host 198.51.100.14",
        "Failed attempted login to alice from host pc14.example.com",
      ]),
    Message(
      "stats",
      "Stats: {user.name:word} {mail.messages.deleted} {:integer} {:integer} {:integer} {source.domain:word} {source.ip}{? [{}]}",
      "Stats: {user.name:word} {mail.messages.deleted} {:integer} {:integer} {:integer}{? [{}]}",
      "(v{service.version:first}) Stats: {user.name:word} {mail.messages.deleted} {:integer} {:integer} {:integer} {source.domain:word} {source.ip}{? [{}]}",
      action: .logout,
      means: "The session of {user.name} ended in order; messages deleted: {mail.messages.deleted}.",
      samples: [
        "Stats: alice 3 1266 0 0 pc14.example.com 198.51.100.14",
        "Stats: alice 0 0 5 2155 pc14.example.com 198.51.100.14 [pop_updt.c:296]",
        "Stats: alice 0 0 5 2155",
      ]),
    Message(
      "timeout",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR POP timeout from {}",
      "-ERR POP timeout from {source:word}{? [{}]}",
      "POP timeout from {source:word}{? [{}]}",
      "Timeout ({:integer} secs) during nw read from {source.domain:word} ({source.ip}){? [{}]}",
      "Timeout ({:integer} secs) during nw read from {}",
      action: .autologout, reason: "idle",
      means: "The server closed a connection on which nothing was asked for too long; nothing was deleted.",
      samples: [
        "alice at pc14.example.com (198.51.100.14): -ERR POP timeout from pc14.example.com",
        "-ERR POP timeout from pc14.example.com",
        "Timeout (120 secs) during nw read from pc14.example.com (198.51.100.14)",
      ]),
    Message(
      "broken-off",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR POP EOF or I/O Error{? [{}]}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR POP EOF or I/O Error: {event.reason}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR POP hangup from {}",
      "-ERR POP EOF or I/O Error{? [{}]}",
      "-ERR POP hangup{? {}}",
      "I/O error flushing output to client {user.name:word} at {source.domain:word} [{source.ip}]: {event.reason}",
      action: .disconnect, reason: "disconnected",
      means: "The connection broke off without QUIT, so nothing was deleted.",
      samples: [
        "alice at pc14.example.com (198.51.100.14): -ERR POP EOF or I/O Error",
        "I/O error flushing output to client alice at pc14.example.com [198.51.100.14]: Operation not permitted (1)",
      ]),
  ]

  static let faults: [Message] = [
    Message(
      "mailbox-locked",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [IN-USE] {event.reason}",
      "-ERR [IN-USE] {event.reason}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR {mail.mailbox:word} lock busy!  Is another session active? {}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR {mail.mailbox:word} lock busy! Is another session active? {}",
      action: .reject, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox is held by another session, so this one was refused.",
      samples: [
        "alice at pc14.example.com (198.51.100.14): -ERR [IN-USE] /var/spool/mail/.alice.pop lock busy! Is another session active? (11)",
        "-ERR [IN-USE] /var/spool/mail/.alice.pop lock busy! Is another session active? (11)",
      ]),
    Message(
      "mailbox-unavailable",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [SYS/TEMP] {event.reason}",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [SYS/PERM] {event.reason}",
      "-ERR [SYS/TEMP] {event.reason}",
      "-ERR [SYS/PERM] {event.reason}",
      action: .reject, category: .session, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The session was refused, because the mailbox could not be opened or copied: {event.reason}.",
      samples: [
        "alice at pc14.example.com (198.51.100.14): -ERR [SYS/TEMP] Unable to open mailbox; Permission denied (13)"
      ]),
    Message(
      "login-delay",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR [LOGIN-DELAY] {event.reason}",
      action: .reject, category: .session, reason: "limit", shows: .accessLimitReached,
      means: "{user.name} asks for mail more often than is allowed, and was sent away.",
      samples: [
        "alice at pc14.example.com (198.51.100.14): -ERR [LOGIN-DELAY] minimum time between mail checks violation"
      ]),
    Message(
      "tls-failed",
      "TLS/SSL Handshake failed: {event.reason}",
      "OpenSSL Error during handshake{?: {event.reason}}",
      "Failed initializing TLS/SSL{? {}}",
      action: .reject, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with a client failed.",
      notTold: "That the server is at fault: probes, clients that speak no TLS, and old ones end so.",
      samples: ["TLS/SSL Handshake failed: -1", "OpenSSL Error during handshake"]),
    Message(
      "name-unknown",
      "Unable to get canonical name of client {source:first}: {event.reason}",
      "(null) at {source:first}: {event.reason}",
      "Client at \"{source.ip}\" resolves to an unknown host name \"{}\"",
      "Unable to obtain socket and address of client{?: {event.reason}}",
      category: .network,
      means: "The name of the client cannot be found out.",
      samples: [
        "Unable to get canonical name of client 198.51.100.14: Unknown host (1)",
        "Unable to obtain socket and address of client: Transport endpoint is not connected (107)",
      ]),
    Message(
      "other-error",
      "{user.name:word} at {source.domain:word} ({source.ip}): -ERR {event.reason}",
      action: .other, outcome: .failure, category: .session,
      means: "The client of {user.name} was told of a fault: {event.reason}.",
      samples: ["alice at pc14.example.com (198.51.100.14): -ERR Unknown command: \"foo\"."]),
  ]
}
