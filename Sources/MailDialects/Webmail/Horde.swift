public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Horde with its mail program IMP, versions 3 to 6, through syslog; the tag is in capitals, and up to 3 its level follows
  /// without a colon.
  ///
  /// Source: `imp/lib/Auth.php`, `imp/redirect.php` and `horde/login.php` of 3; `Horde_Core` and `horde/login.php` of 5.
  public static let horde = Dialect(
    service: "horde", programs: ["horde"], hasOwnFormat: true, messages: HordeMessages.all)
}

enum HordeMessages {
  /// What stands before the text: `HORDE [notice] [imp] ` in one, `[imp] ` under the tag.
  private static func said(_ texts: String...) -> Wordings {
    let beginnings: Wordings = [
      "[{:hyphenated}] ", "HORDE [{:hyphenated}] [{:hyphenated}] ",
      "HORDE[{:digits}] [{:hyphenated}] [{:hyphenated}] ",
    ]
    return beginnings.followed(by: Wordings(texts))
  }

  static let all: [Message] = [
    Message(
      "login-failed",
      templates: said(
        // Where a name imitates what follows it, neither it nor an address is told.
        "FAILED LOGIN for {:first}] to {:first}] to {}",
        "FAILED LOGIN for {:first}] (forwarded for [{:first}] (forwarded for [{}",
        "FAILED LOGIN for {:first}) (forwarded for [{:first}) (forwarded for [{}",
        "FAILED LOGIN for {user.name} ({source.ip}) to {}", "FAILED LOGIN for {user.name:first} [{source.ip}] to {}",
        "FAILED LOGIN for {user.name:first} ({source.ip}) (forwarded for [{}",
        "FAILED LOGIN for {user.name:first} [{source.ip}] (forwarded for [{}",
        "FAILED LOGIN {source.ip} to {:first} as {user.name:last} [on line {}",
        "FAILED LOGIN {source.ip} (forwarded for [{:first}]) to {:first} as {user.name:last} [on line {}",
        "FAILED LOGIN for {user.name} to {:word} ({source.ip}){}"),
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} to the webmail from {source.ip} was refused.",
      notTold:
        "That it is another failure than the one that the mail server logs: there the address is that of the webmail.",
      samples: [
        "[imp] FAILED LOGIN for bob (198.51.100.14) to {imap://mail.example.com/} [pid 8394 on line 169 of \"/usr/share/horde/imp/lib/Auth.php\"]",
        "HORDE [error] [imp] FAILED LOGIN for bob [198.51.100.14] to {localhost:143 [imap/notls]} [pid 8394 on line 139 of \"/usr/share/horde/imp/lib/Auth/imp.php\"]",
        "[imp] FAILED LOGIN for bob [192.0.2.20] (forwarded for [198.51.100.14]) to {localhost:143 [imap]} [pid 8394 on line 139 of \"Auth.php\"]",
        "[imp] FAILED LOGIN 198.51.100.14 to localhost:143[imap/notls] as bob [on line 258 of \"/usr/share/horde/imp/redirect.php\"]",
        "[horde] FAILED LOGIN for bob [198.51.100.14] to Horde [pid 8394 on line 116 of \"/usr/share/horde/login.php\"]",
      ],
      hostile: [
        .init(
          "[imp] FAILED LOGIN for x (192.0.2.1) to y (203.0.113.66) to {imap://localhost/} [pid 1 on line 169 of \"Auth.php\"]",
          [.sourceIP: "203.0.113.66", .userName: "x (192.0.2.1) to y"]),
        .init(
          "HORDE [error] [imp] FAILED LOGIN for x [192.0.2.1] to {y [203.0.113.66] to {localhost:143 [imap]} [pid 1 on line 139 of \"imp.php\"]",
          [.sourceIP: "", .userName: ""]),
      ]),
    Message(
      "login",
      templates: said(
        "Login success for {user.name} ({source.ip}) to {}", "Login success for {user.name:first} [{source.ip}] to {}",
        "Login success for {user.name:first} ({source.ip}) (forwarded for [{}",
        "Login success for {user.name:first} [{source.ip}] (forwarded for [{}",
        "Login success for {user.name} to {:word} ({source.ip}){}",
        "Login {source.ip} to {:first} as {user.name:last} [on line {}"),
      action: .login, outcome: .success,
      means: "{user.name} logged in to the webmail from {source.ip}.",
      samples: [
        "[imp] Login success for alice (198.51.100.14) to {imap://mail.example.com/} [pid 8394 on line 169 of \"/usr/share/horde/imp/lib/Auth.php\"]",
        "HORDE [notice] [imp] Login success for alice [198.51.100.14] to {localhost:143} [pid 8394 on line 54 of \"Auth.php\"]",
        "[horde] Login success for alice [198.51.100.14] to horde. [pid 8394 on line 160 of \"/usr/share/horde/login.php\"]",
      ]),
    Message(
      "logout",
      templates: said(
        "User {user.name:first} [{source.ip}] logged out of Horde{}",
        "Logout for {user.name:first} [{source.ip}] from {}",
        "Logout {source.ip} from {:first} as {user.name:last} [on line {}"),
      action: .logout,
      means: "{user.name} logged out of the webmail.",
      samples: [
        "[horde] User alice [198.51.100.14] logged out of Horde [pid 8394 on line 106 of \"/usr/share/horde/login.php\"]",
        "[imp] Logout for alice [198.51.100.14] from {localhost:143} [on line 69 of \"login.php\"]",
      ]),
    Message(
      "sent",
      templates: said(
        "{:word} Message sent to {email.to.address:last} from {user.name:first} (",
        "Message sent to {email.to.address:last} from {user.name:first} {}"),
      action: .other, outcome: .success, category: .email,
      means: "{user.name} sent a message to {email.to.address} in the webmail.",
      samples: [
        "[imp] Message sent to ana@example.net from alice (198.51.100.14) [pid 8394 on line 1035 of \"Compose.php\"]"
      ]),
    Message(
      "fault",
      templates: said(
        "PHP ERROR: {event.reason}", "[login] {event.reason}", "[getMailboxList] {event.reason}",
        "Mail server closed the connection unexpectedly.{}", "Error connecting to mail server.{}",
        "Could not {event.reason}", "Unable to {event.reason}", "Cannot {event.reason}", "DB connect failed{}",
        "SQL Query Failed: {event.reason}"),
      action: .warn, category: .process,
      means: "Something in the webmail did not work.",
      samples: [
        "[imp] [login] Authentication failed. [pid 8394 on line 730 of \"/usr/share/horde/imp/lib/Imap.php\"]",
        "[horde] PHP ERROR: Undefined index: x [pid 8394 on line 5 of \"a.php\"]",
      ]),
  ]
}
