public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Roundcube 0.9 to 1.6, through syslog and in its own files `errors`, `userlogins` and `sendmail`.
  ///
  /// What a proxy says of the client (`X-Forwarded-For`) stands in parentheses behind the address; the address itself is
  /// that of who connected. Before a line the first letters of the session may stand.
  ///
  /// Source: `program/lib/Roundcube/rcube.php` (`write_log`, `log_bug`), `rcube_imap.php`, `rcube_utils.php`
  /// (`remote_ip`), `program/include/rcmail.php` (`log_login`, `deliver_message`).
  public static let roundcube = Dialect(
    service: "roundcube", programs: ["roundcube"], hasOwnFormat: true, messages: RoundcubeMessages.all)
}

enum RoundcubeMessages {
  /// A wording with the session before it, and with what the proxy said behind the address.
  private static func wordings(_ texts: [(before: String, after: String)]) -> Wordings {
    Wordings(
      texts.flatMap { text in
        ["{source.ip}", "{source:first}({mail.forwarded_for:first})", "{source:first} ({mail.forwarded_for:first})"].map
        {
          "{?<{:identifier}> }" + text.before + $0 + text.after
        }
      })
  }

  static let all: [Message] = [
    Message(
      "login-failed",
      templates: wordings([("Failed login for {user.name} from ", " in session {session.id:word} (error: {})")])
        + [
          "{?<{:identifier}> }IMAP Error: Login failed for {user.name} against {destination.domain:word} from {source:first}. {event.reason}",
          "{?<{:identifier}> }IMAP Error: Login failed for {user.name} against {destination.domain:word} from {source:first}({mail.forwarded_for:first}). {event.reason}",
          "{?<{:identifier}> }IMAP Error: Login failed for {user.name} from {source:first}. {event.reason}",
        ],
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} to the webmail from {source.ip} was refused by the mail server.",
      notTold:
        "That it is another failure than the one that the mail server logs: there the address is that of the webmail.",
      samples: [
        "<k3q1v8d2> IMAP Error: Login failed for bob against mail.example.com from 198.51.100.14. AUTHENTICATE PLAIN: Authentication failed. in /usr/share/roundcube/program/lib/Roundcube/rcube_imap.php on line 211 (POST /?_task=login&_action=login)",
        "IMAP Error: Login failed for bob against localhost from 192.0.2.20(X-Forwarded-For: 198.51.100.14). Authentication failed. in rcube_imap.php on line 193 (POST /?_task=login)",
        "IMAP Error: Login failed for bob from 198.51.100.14. Authentication failed. in rcube_imap.php on line 184 (POST /?_task=login)",
        "<k3q1v8d2> Failed login for bob from 198.51.100.14 in session k3q1v8d2a0b1c2d3 (error: 0)",
        "Failed login for bob from 192.0.2.20(X-Real-IP: 198.51.100.14,X-Forwarded-For: 198.51.100.14) in session k3q1v8d2a0b1c2d3 (error: 0)",
      ],
      hostile: [
        .init(
          "Failed login for x from 192.0.2.1 in session a (error: 0) from 203.0.113.66 in session k3q1v8d2 (error: 0)",
          [.sourceIP: "203.0.113.66", .userName: "x from 192.0.2.1 in session a (error: 0)"]),
        .init(
          "IMAP Error: Login failed for x against y from 192.0.2.1. z against localhost from 203.0.113.66. Authentication failed. in rcube_imap.php on line 193 (POST /?_task=login)",
          [.sourceIP: "203.0.113.66", .userName: "x against y from 192.0.2.1. z"]),
      ]),
    Message(
      "login",
      templates: wordings([
        ("Successful login for {user.name} (ID: {:integer}) from ", " in session {session.id:word}")
      ]),
      action: .login, outcome: .success,
      means: "{user.name} logged in to the webmail from {source.ip}.",
      notTold: "When the session ends: that is not logged.",
      samples: [
        "Successful login for alice@example.com (ID: 12) from 198.51.100.14 in session k3q1v8d2a0b1c2d3",
        "<k3q1v8d2> Successful login for alice@example.com (ID: 12) from 192.0.2.20(X-Forwarded-For: 198.51.100.14) in session k3q1v8d2a0b1c2d3",
      ]),
    Message(
      "backend-unreachable",
      "{?<{:identifier}> }IMAP Error: Login failed for {user.name} against {destination.domain:word} from {source:first}. {|}Could not connect to {event.reason}",
      "{?<{:identifier}> }IMAP Error: Could not connect to {event.reason}",
      "{?<{:identifier}> }DB Error: {event.reason}", "{?<{:identifier}> }LDAP Error: {event.reason}",
      action: .fail, category: .network, shows: .serverLookupFailed,
      means: "The webmail cannot reach a server that it needs: {event.reason}.",
      notTold: "That a password was wrong.",
      samples: [
        "<k3q1v8d2> IMAP Error: Login failed for bob against localhost from 198.51.100.14. Could not connect to localhost:143: Connection refused in rcube_imap.php on line 200 (POST /?_task=login)",
        "DB Error: SQLSTATE[HY000] [2002] Connection refused in rcube_db.php on line 201 (GET /)",
      ]),
    Message(
      "sent",
      "{?<{:identifier}> }User {user.name:first} [{source:first}]; Message {email.message_id:first} for {email.to.address:last}; {mail.reply}",
      "{?<{:identifier}> }User {user.name:first} [{source:first}]; Message for {email.to.address:last}; {mail.reply}",
      action: .other, outcome: .success, category: .email,
      means: "{user.name} sent a message to {email.to.address} from {source.ip} in the webmail.",
      samples: [
        "<k3q1v8d2> User alice [198.51.100.14]; Message <4711@example.com> for ana@example.net; 250: 2.0.0 Ok: queued as 4XyZ4711B7z2Qk",
        "User alice [198.51.100.14]; Message for ana@example.net; 250: 2.0.0 Ok: queued as 4XyZ4711B7z2Qk",
      ]),
    Message(
      "send-failed",
      "{?<{:identifier}> }SMTP Error: {event.reason}",
      action: .fail, category: .email,
      means: "The webmail could not hand a message to the mail server: {event.reason}.",
      samples: [
        "<k3q1v8d2> SMTP Error: Authentication failure: Invalid response code received from server (Code: 535) in rcmail.php on line 826 (POST /?_task=mail&_action=send)"
      ]),
    Message(
      "trace",
      "<{:identifier}> Connecting to {}", "<{:identifier}> Recv: {}", "<{:identifier}> Send: {}",
      action: .other, category: .network,
      means: "What the webmail and the mail server said to each other, which is logged while debugging is on.",
      samples: [
        "<1lnaie7h> Connecting to mail.example.com:587...", "<1lnaie7h> Recv: 220 mail.example.com ESMTP Postfix",
      ]),
    Message(
      "fault",
      "{?<{:identifier}> }IMAP Error: {event.reason}", "{?<{:identifier}> }PHP Error: {event.reason}",
      "{?<{:identifier}> }PHP Fatal error: {event.reason}", "{?<{:identifier}> }PHP Warning: {event.reason}",
      "{?<{:identifier}> }Sieve Error: {event.reason}", "{?<{:identifier}> }Password plugin: {event.reason}",
      "{?<{:identifier}> }CORE Error: {event.reason}",
      action: .warn, category: .process,
      means: "Something in the webmail did not work: {event.reason}.",
      samples: [
        "<k3q1v8d2> PHP Error: Request security check failed in index.php on line 111 (POST /?_task=mail)",
        "Password plugin: Unable to execute dovecotpw command: doveadm pw (127)",
      ]),
  ]
}
