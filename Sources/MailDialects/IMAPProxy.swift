public import MailSyntax
import MailVocabulary

extension Dialect {
  /// The IMAP proxy of SquirrelMail (up-imapproxy), which keeps the connections of web mail open.
  ///
  /// Its client is mostly the web server, so that an address tells little of who read the mail.
  ///
  /// Source: `src/imapcommon.c`, `src/icc.c`, `src/main.c`.
  public static let imapProxy = Dialect(
    service: "imapproxy", programs: ["in.imapproxyd", "imapproxyd", "imapproxy"], messages: IMAPProxyMessages.all)

  /// The POP3 and IMAP servers of GNU mailutils, and gnu-pop3d before them.
  ///
  /// Source: `pop3d/user.c`, `pop3d/apop.c`, `pop3d/pop3d.c`, `imap4d/bye.c`.
  public static let mailutils = Dialect(
    service: "mailutils", programs: ["gnu-pop3d", "imap4d"], protocols: ["gnu-pop3d": .pop3, "imap4d": .imap],
    sessions: .process, tellsRefusals: true, messages: MailutilsMessages.all)
}

enum IMAPProxyMessages {
  /// Who logs in. Behind an IPv6 address a colon and the port stand too, and nobody can tell where it ends.
  private static let clients: Wordings = [
    "'{user.name}' ({source.ip:digits}:{source.port})", "'{user.name}' (::ffff:{source.ip:digits}:{source.port})",
    "'{user.name}' ({:first})",
  ]

  private static func login(_ ends: String...) -> Wordings {
    Wordings(["LOGIN: "]).followed(by: clients).followed(by: Wordings(ends))
  }

  private static func notReused(_ ends: String...) -> Wordings {
    Wordings(["Get_Server_conn(): Unable to reuse server sd [{:integer}] for user "]).followed(by: clients)
      .followed(by: Wordings(ends))
  }

  static let all: [Message] = [
    Message(
      "login",
      templates: login(" on new sd [{:integer}]", " on existing sd [{:integer}]"),
      action: .login, outcome: .success, mailProtocol: .imap,
      means: "{user.name} logged in from {source.ip} through the IMAP proxy.",
      notTold: "Where the user is: the client of the proxy is mostly the web server.",
      samples: [
        "LOGIN: 'alice' (127.0.0.1:41157) on new sd [9]", "LOGIN: '\"alice\"' (198.51.100.14:41157) on existing sd [7]",
      ]),
    Message(
      "login-refused",
      templates: login(" failed: non-OK server response to LOGIN command"),
      action: .login, outcome: .failure, mailProtocol: .imap, reason: "wrong-password",
      means: "The mail server refused the login of {user.name}, which came through the proxy from {source.ip}.",
      notTold: "Why: the mail server's own log tells.",
      samples: [
        "LOGIN: 'alice' (127.0.0.1:41157) failed: non-OK server response to LOGIN command",
        "LOGIN: 'alice' (::ffff:198.51.100.14:41157) failed: non-OK server response to LOGIN command",
        "LOGIN: 'alice' (2001:db8::14:41157) failed: non-OK server response to LOGIN command",
      ],
      hostile: [
        .init(
          "LOGIN: 'x' (192.0.2.1:1) on new sd [1]' (203.0.113.66:41157) failed: non-OK server response to LOGIN command",
          [.sourceIP: "203.0.113.66", .userName: "x' (192.0.2.1:1) on new sd [1]"])
      ]),
    Message(
      "login-backend",
      templates: login(" failed: {event.reason}"),
      action: .login, outcome: .failure, mailProtocol: .imap, reason: "backend", shows: .accessBackendDown,
      means: "{user.name} could not be logged in, because the server behind the proxy did not answer: {event.reason}.",
      notTold: "Whether the password was right.",
      samples: [
        "LOGIN: 'alice' (127.0.0.1:41157) failed: Unable to connect to IMAP server: Connection refused",
        "LOGIN: 'alice' (127.0.0.1:41157) failed: No response from IMAP server after sending LOGIN command",
      ]),
    Message(
      "logout",
      "LOGOUT: '{user.name}' from server sd [{:integer}]",
      action: .logout, mailProtocol: .imap,
      means: "{user.name} was done; the proxy keeps the connection for the next page.",
      samples: ["LOGOUT: 'alice' from server sd [9]"]),
    Message(
      "tls-failed",
      "STARTTLS failed: {event.reason}",
      action: .fail, reason: "tls",
      means: "The proxy could not encrypt its connection to the mail server: {event.reason}.",
      samples: ["STARTTLS failed: non-OK server response to STARTTLS command"]),
    Message(
      "connection-lost",
      templates: notReused(
        ".  Connection closed by server.", ". IMAP_read() error: {event.reason}", " because password doesn't match."),
      action: .other, category: .network,
      means: "A connection that the proxy kept for {user.name} could not be used again: a new one is made.",
      notTold: "Where the password is another than before: whether it is right. The next line tells.",
      samples: [
        "Get_Server_conn(): Unable to reuse server sd [9] for user 'alice' (127.0.0.1:41157) because password doesn't match.",
        "Get_Server_conn(): Unable to reuse server sd [9] for user 'alice' (127.0.0.1:41157).  Connection closed by server.",
      ]),
  ]
}

enum MailutilsMessages {
  static let all: [Message] = [
    Message(
      "connect",
      "Incoming connection from {source:first}", "Incoming connection from {source}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["Incoming connection from 198.51.100.14"]),
    Message(
      "login",
      "User `{user.name}' logged in with mailbox `{mail.mailbox}'",
      "user `{user.name}' logged in with mailbox `{mail.mailbox:last}' ({mail.messages.total} messages)",
      "user `{user.name}' logged in with mailbox `{mail.mailbox:last}' ({mail.messages.total} message)",
      action: .login, outcome: .success,
      means: "{user.name} logged in and opened {mail.mailbox}.",
      samples: [
        "user `alice' logged in with mailbox `mbox:/var/mail/alice' (23 messages)",
        "User `alice' logged in with mailbox `/var/mail/alice'",
      ]),
    Message(
      "password-accepted",
      "POP3 login: user `{user.name}', source {:word}",
      action: .other, outcome: .success, category: .authentication,
      means: "{user.name} gave the right password; the mailbox is still to be opened.",
      samples: ["POP3 login: user `alice', source pam"]),
    Message(
      "login-failed",
      "user `{user.name}': authentication failed", "User `{user.name}': authentication failed",
      "User '{user.name}': authentication failed", "APOP failed for `{user.name}'", "APOP failed for '{user.name}'",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "The login of {user.name} was refused: the password is wrong.",
      samples: [
        "user `alice': authentication failed", "User 'alice': authentication failed", "APOP failed for `alice'",
      ],
      hostile: [
        .init("User 'x': authentication failed': authentication failed", [.userName: "x': authentication failed"])
      ]),
    Message(
      "login-unknown-user",
      "user `{user.name}' nonexistent", "User '{user.name}': nonexistent", "User `{user.name}': nonexistent",
      "Password for `{user.name}' not found in the database",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "The login of {user.name} was refused: there is no such user.",
      samples: ["user `zoe' nonexistent", "User 'zoe': nonexistent", "Password for `zoe' not found in the database"]),
    Message(
      "login-refused",
      "APOP user {user.name} tried to log in with USER",
      "user `{user.name}' tried to log in within the minimum allowed delay",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "The login of {user.name} was refused, as it is not allowed in this way, or not so soon again.",
      samples: [
        "APOP user alice tried to log in with USER", "user `alice' tried to log in within the minimum allowed delay",
      ]),
    Message(
      "probe",
      "possible probe of account `{user.name}'", "Possible probe of account `{user.name}'",
      "Possible probe of account '{user.name}'",
      action: .disconnect,
      means: "A client named {user.name} and went away without a password.",
      samples: ["possible probe of account `alice'", "Possible probe of account 'alice'"]),
    Message(
      "logout",
      "session terminating for user: {user.name}", "Session terminating for user: {user.name}",
      action: .logout,
      means: "{user.name} logged out.",
      samples: ["session terminating for user: alice"]),
    Message(
      "timeout",
      "session timed out for user: {user.name}", "Session timed out for user: {user.name}",
      "session timed out for no user", "Session timed out for no user",
      action: .autologout, reason: "idle",
      means: "The session was ended, because its client said nothing for too long.",
      samples: ["Session timed out for user: alice", "Session timed out for no user"]),
    Message(
      "disconnect",
      "session terminating", "Session terminating",
      action: .disconnect,
      means: "A client went away before it had logged in.",
      samples: ["session terminating"]),
    Message(
      "mailbox-changed",
      "mailbox modified by third party", "Mailbox modified by third party",
      action: .fail, category: .file, reason: "mailbox-unavailable",
      means: "The session was given up, because another program changed the mailbox meanwhile.",
      samples: ["mailbox modified by third party"]),
    Message(
      "mailbox-failed",
      "Cannot open mailbox {mail.mailbox}: {event.reason}", "cannot open mailbox {mail.mailbox}: {event.reason}",
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox {mail.mailbox} could not be opened: {event.reason}.",
      samples: ["Cannot open mailbox /var/mail/alice: Permission denied"]),
  ]
}
