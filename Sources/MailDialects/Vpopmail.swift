import MailVocabulary
public import MailSyntax

extension Dialect {
  /// vpopmail's vchkpw, which checks the passwords for qmail's POP3 and SMTP servers.
  ///
  /// The tag is mostly `vpopmail`, and the protocol stands in the text. It may print the password that was tried.
  ///
  /// Source: vpopmail 4.9 to 5.4 `vchkpw.c`.
  public static let vpopmail = Dialect(
    service: "vpopmail",
    programs: ["vpopmail", "vchkpw", "vchkpw-pop3", "vchkpw-smtp", "vchkpw-imap", "vchkpw-pop3s", "vchkpw-submission"],
    protocols: [
      "vchkpw-pop3": .pop3, "vchkpw-pop3s": .pop3, "vchkpw-imap": .imap, "vchkpw-smtp": .smtp,
      "vchkpw-submission": .smtp,
    ],
    sessions: .process, tellsRefusals: true, messages: VpopmailMessages.all)
}

enum VpopmailMessages {
  static let all: [Message] = [
    Message(
      "login",
      "{?vchkpw-{:first}: }({mail.sasl.mechanism:first}) login success {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }login success {user.name}:{source.ip}",
      "vchkpw: login success {user.name}:{source.ip}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      notTold: "When the session ends: that is not logged.",
      samples: [
        "vchkpw-pop3: (PLAIN) login success alice@example.com:198.51.100.14",
        "vchkpw-smtp: (LOGIN) login success alice@example.com:198.51.100.14",
        "vchkpw: login success alice@example.com:198.51.100.14",
        "login success alice@example.com:198.51.100.14",
      ],
      hostile: [
        .init(
          "vchkpw-pop3: (PLAIN) login success x:192.0.2.1:203.0.113.66",
          [.userName: "x:192.0.2.1", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "password-in-log",
      "{?vchkpw-{:first}: }password fail (pass: '{:last}') {user.name}:{source.ip}",
      "vchkpw: password fail (pass: '{:last}') {user.name}:{source.ip}",
      action: .login, outcome: .failure, reason: "wrong-password", shows: .logSecrets,
      means: "A login of {user.name} from {source.ip} was refused, and the password that was tried stands in the log.",
      samples: ["vchkpw-smtp: password fail (pass: 'hunter2') alice@example.com:203.0.113.66"],
      hostile: [
        .init(
          "vchkpw-smtp: password fail (pass: '') bob:192.0.2.1') alice@example.com:203.0.113.66",
          [.userName: "alice@example.com", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failed",
      "{?vchkpw-{:first}: }password fail {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }({:first}) password fail {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }null password given {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }system password fail {user.name}:{source.ip}",
      "vchkpw: password fail {user.name}:{source.ip}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name}, who exists, was refused.",
      samples: [
        "vchkpw-pop3: password fail alice@example.com:203.0.113.66",
        "vchkpw-pop3: null password given alice@example.com:203.0.113.66",
        "vchkpw: password fail alice@example.com:203.0.113.66",
      ]),
    Message(
      "login-unknown-user",
      "{?vchkpw-{:first}: }vpopmail user not found {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }system user not found {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }invalid user/domain characters {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }null user name given :{source.ip}",
      "vchkpw: vpopmail user not found {user.name}:{source.ip}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login from {source.ip} was refused, because there is no such user.",
      samples: [
        "vchkpw-pop3: vpopmail user not found zoe@:203.0.113.66",
        "vchkpw-smtp: vpopmail user not found zoe@example.com:203.0.113.66",
        "vchkpw: vpopmail user not found zoe@example.com:203.0.113.66",
      ]),
    Message(
      "login-disabled",
      "{?vchkpw-{:first}: }pop access denied {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }smtp access denied {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }imap access denied {user.name}:{source.ip}",
      "{?vchkpw-{:first}: }access denied {user.name}:{source.ip}",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "{user.name} is not allowed to log in this way.",
      samples: ["vchkpw-pop3: pop access denied alice@example.com:198.51.100.14"]),
    Message(
      "fault",
      "{?vchkpw-{:first}: }setgid {event.reason}",
      "{?vchkpw-{:first}: }setuid {event.reason}",
      "{?vchkpw-{:first}: }autocreate dir errno {event.reason}",
      "vchkpw: setgid {event.reason}",
      "vchkpw: setuid {event.reason}",
      "vmysql: {event.reason}",
      action: .fail, category: .authentication,
      means: "A login could not be completed: {event.reason}.",
      samples: [
        "vchkpw-pop3: setgid 89 failed errno 1 alice@example.com:198.51.100.14",
        "vmysql: can't read settings from vpopmail.mysql",
      ]),
  ]
}
