public import MailSyntax
import MailVocabulary

extension Dialect {
  /// SOGo 2 to 5. Its own file has `sogod [pid]:` where syslog has `sogod[pid]:`.
  ///
  /// Source: `UI/MainUI/SOGoRootPage.m`; `WOHttpTransaction` of SOPE for the line on each request.
  public static let sogo = Dialect(service: "sogo", programs: ["sogod", "sogo"], messages: SmallWebmail.sogo)

  /// SquirrelMail with the plug-in squirrel_logger, through syslog and in a file of its own.
  public static let squirrelMail = Dialect(
    service: "squirrelmail", programs: ["squirrelmail"], hasOwnFormat: true, messages: SmallWebmail.squirrelMail)

  /// Open WebMail 2: `(address) user - text`.
  ///
  /// Source: `openwebmail.pl`, `shares/ow-shared.pl` (`writelog`).
  public static let openWebmail = Dialect(
    service: "openwebmail", programs: ["openwebmail"], hasOwnFormat: true, messages: SmallWebmail.openWebmail)
}

/// Webmail programs that log little more than who came in.
enum SmallWebmail {
  static let sogo: [Message] = [
    Message(
      "login-failed",
      "SOGoRootPage Login from '{source:first}' for user '{user.name:last}' might not have worked - password policy: {} ",
      "SOGoRootPage Login from '{source:first}' for user '{user.name:last}' might not have worked - password policy: {}",
      "SOGoRootPage Login from '{source:first}, {:first}' for user '{user.name:last}' might not have worked - password policy: {}",
      "SOGoRootPage Login for user '{user.name:last}' might not have worked - password policy: {}",
      "SOGoRootPage failed login for user '{user.name:last}' due to wrong password",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} to the webmail was refused.",
      notTold: "Who it was, if several addresses are named: the first is what the client's proxy, or the client, says.",
      samples: [
        "SOGoRootPage Login from '198.51.100.14' for user 'bob' might not have worked - password policy: 65535  grace: -1  expire: -1  bound: 0",
        "SOGoRootPage Login from '198.51.100.14, 192.0.2.20' for user 'bob' might not have worked - password policy: 65535  grace: -1  expire: -1  bound: 0",
        "SOGoRootPage Login for user 'bob' might not have worked - password policy: 65535  grace: -1  expire: -1  bound: 0",
      ],
      hostile: [
        .init(
          "SOGoRootPage Login from '203.0.113.66' for user 'x' might not have worked - password policy: 0' for user 'y' might not have worked - password policy: 65535  grace: -1  expire: -1  bound: 0",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login",
      "SOGoRootPage successful login from '{source:first}' for user '{user.name:last}' - expire = {}",
      "SOGoRootPage successful login from '{source:first}, {:first}' for user '{user.name:last}' - expire = {}",
      "SOGoRootPage successful login for user '{user.name:last}' - expire = {}",
      action: .login, outcome: .success,
      means: "{user.name} logged in to the webmail.",
      samples: ["SOGoRootPage successful login from '198.51.100.14' for user 'alice' - expire = -1  grace = -1"]),
    Message(
      "request",
      "{source.ip} \"{mail.command:last} HTTP/{:first}\" {:integer} {}",
      "{source.ip}, {:first} \"{mail.command:last} HTTP/{:first}\" {:integer} {}",
      "|SOGo| {event.reason}",
      action: .other, category: .network,
      means: "A request to the webmail was answered.",
      samples: [
        "198.51.100.14 \"POST /SOGo/connect HTTP/1.1\" 403 34/38 0.311 - - 4K - 13",
        "|SOGo| starting method 'POST' on uri '/SOGo/connect'",
      ]),
    Message(
      "backend-failed",
      "[ERROR] <{:first}> Could not bind to the LDAP server {event.reason}",
      "<{:first}>{~ }Could not bind to the LDAP server {event.reason}",
      "[ERROR] <{:first}> {event.reason}", "[WARN] <{:first}> {event.reason}",
      action: .warn, category: .process,
      means: "Something in the webmail did not work: {event.reason}.",
      samples: [
        "[ERROR] <0x0x5562e3c0a1b0[LDAPSource]> Could not bind to the LDAP server ldap://127.0.0.1:389 (389)"
      ]),
    Message(
      "house",
      "version {service.version:word} (build {}) -- starting", "child {mail.process.pid} exited",
      "terminating all children", "all children exited. We now terminate.", "{:integer} watchdog{}",
      "watchdog process exited", "listening on {}", "vmem size check {}",
      "<{:first}[WOWatchDog{:first}> {event.reason}",
      action: .other, category: .process,
      means: "The webmail server starts, ends, or looks after its processes.",
      samples: [
        "version 5.8.0 (build @shiva 202301231300) -- starting",
        "<0x0x5562e3c0a1b0[WOWatchDogChild]> child 4711 exited",
      ]),
  ]

  static let squirrelMail: [Message] = [
    Message(
      "login-failed",
      "Failed webmail login: by {user.name:last} ({:first}) at {source:word} on {:last}: {event.reason}",
      "Failed webmail login: by {user.name:last} at {source:word} on {:last}: {event.reason}",
      "{:word} {:word} [LOGIN_ERROR] {user.name:last} ({:first}) from {source:first}: {event.reason}",
      "[LOGIN_ERROR] {user.name:last} ({:first}) from {source:first}: {event.reason}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} to the webmail from {source.ip} was refused: {event.reason}.",
      samples: [
        "Failed webmail login: by bob (example.com) at 198.51.100.14 on 11/24/2026 17:08:40: Unknown user or password incorrect.",
        "[LOGIN_ERROR] bob (example.com) from 198.51.100.14: Unknown user or password incorrect.",
      ]),
    Message(
      "login",
      "Successful webmail login: by {user.name:last} ({:first}) at {source:word} on {}",
      "Successful webmail login: by {user.name:last} at {source:word} on {}",
      "{:word} {:word} [LOGIN] {user.name:last} ({:first}) from {source:first}: {}",
      "[LOGIN] {user.name:last} ({:first}) from {source:first}: {}",
      action: .login, outcome: .success,
      means: "{user.name} logged in to the webmail from {source.ip}.",
      samples: ["Successful webmail login: by alice (example.com) at 198.51.100.14 on 11/24/2026 17:08:40: "]),
    Message(
      "logout",
      "Webmail logout: by {user.name:last} ({:first}) at {source:word} on {}",
      "{:word} {:word} [LOGOUT] {user.name:last} ({:first}) from {source:first}: {}",
      "[LOGOUT] {user.name:last} ({:first}) from {source:first}: {}",
      action: .logout,
      means: "{user.name} logged out of the webmail.",
      samples: ["Webmail logout: by alice (example.com) at 198.51.100.14 on 11/24/2026 17:20:00: "]),
    Message(
      "sent",
      "Message sent via webmail: by {user.name:last} ({:first}) at {source:word} on {:first} {:first}: {event.reason}",
      "{:word} {:word} [OUTGOING_MAIL] {user.name:last} ({:first}) from {source:first}: {event.reason}",
      "[OUTGOING_MAIL] {user.name:last} ({:first}) from {source:first}: {event.reason}",
      "[MASS_MAILING] {user.name:last} ({:first}) from {source:first}: {event.reason}",
      action: .other, outcome: .success, category: .email,
      means: "{user.name} sent a message in the webmail.",
      samples: [
        "[OUTGOING_MAIL] alice (example.com) from 198.51.100.14: Total recipients: 1 MsgID: <4711@example.com> Subject: x To: <ana@example.net>"
      ]),
  ]

  static let openWebmail: [Message] = [
    Message(
      "login-unknown-user",
      "({source.ip}) {:first} - login error - no such user - loginname={user.name}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login to the webmail from {source.ip} was refused: there is no user {user.name}.",
      samples: ["(198.51.100.14) zoe - login error - no such user - loginname=zoe"],
      hostile: [
        .init(
          "(203.0.113.66) x - login error - no such user - loginname=x - login - 192.0.2.1",
          [.sourceIP: "203.0.113.66", .userName: "x - login - 192.0.2.1"])
      ]),
    Message(
      "login-failed",
      "({source.ip}) {user.name:first} - login error - {event.reason}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} to the webmail from {source.ip} was refused: {event.reason}.",
      samples: [
        "(198.51.100.14) bob - login error - bad_password - Password incorrect",
        "(203.0.113.66) root - login error - root login attempt",
      ]),
    Message(
      "login",
      "({source.ip}) {user.name:first} - login - {}",
      action: .login, outcome: .success,
      means: "{user.name} logged in to the webmail from {source.ip}.",
      samples: ["(198.51.100.14) alice - login - alice*-session-0.123456"]),
    Message(
      "logout",
      "({source.ip}) {user.name:first} - logout{}", "({source.ip}) {user.name:first} - session timeout{}",
      action: .logout,
      means: "{user.name} left the webmail, or was idle for too long.",
      samples: ["(198.51.100.14) alice - logout - alice*-session-0.123456"]),
    Message(
      "sent",
      "({source.ip}) {user.name:first} - send message - {event.reason}",
      action: .other, outcome: .success, category: .email,
      means: "{user.name} sent a message in the webmail.",
      samples: ["(198.51.100.14) alice - send message - subject=x, to=ana@example.net, cc=, bcc="]),
  ]
}
