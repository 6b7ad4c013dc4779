public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Zimbra 8 to 10: `mailbox.log` and `audit.log`. Its Postfix, amavis and nginx are those of everybody.
  ///
  /// `LEVEL  [thread] [name=…;oip=…;ip=…;] category - text`; the bracket tells whose request it is and from where: `oip` is
  /// the client's own address where a proxy stands between.
  ///
  /// Source: `store/src/java/com/zimbra/cs/service/account/Auth.java`, `cs/imap/ImapHandler.java`,
  /// `cs/pop3/Pop3Handler.java`, `cs/lmtpserver/LmtpHandler.java`, `common/util/ZimbraLog.java` (`encodeAttrs`).
  public static let zimbra = Dialect(
    service: "zimbra", programs: ["zimbra", "mailboxd", "zimbramailbox"], hasOwnFormat: true,
    messages: ZimbraMessages.all)
}

enum ZimbraMessages {
  /// What stands before the text, with all that the bracket may tell.
  private static func said(_ category: String, _ texts: String...) -> Wordings {
    levels.followed(
      by: Wordings(texts.flatMap { text in contexts.map { context in context + category + " - " + text } }))
  }

  private static let levels: Wordings = ["INFO {~ }[{:first}] ", "WARN {~ }[{:first}] ", "ERROR {~ }[{:first}] "]

  /// What is told of the session, as much as there is.
  private static let contexts = [
    "[ip={:address};oip={source.ip};{:first}] ", "[{:first};oip={source.ip};{:first}] ",
    "[oip={source.ip};{:first}] ",
    "[{:first};ip={source.ip};{:first}] ", "[ip={source.ip};{:first}] ", "[{:first}] ",
  ]

  static let all: [Message] = [
    Message(
      "login-unknown-user",
      templates: said(
        "security",
        "cmd=Auth; account={user.name}; protocol={:word} error=authentication failed for [{:first}], account not found;",
        "cmd=Auth; account={user.name}; error=authentication failed for [{:first}], account not found;"),
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login of {user.name} from {source.ip} was refused: there is no such account.",
      samples: [
        "WARN  [qtp509886383-90:https://mail/service/soap/AuthRequest] [name=zoe@example.com;oip=198.51.100.14;ua=zclient/8.8.15;soapId=4b2;] security - cmd=Auth; account=zoe@example.com; protocol=soap; error=authentication failed for [zoe@example.com], account not found;"
      ]),
    Message(
      "login-locked",
      templates: said(
        "security",
        "cmd=Auth; account={user.name}; protocol={:word} error=account lockout due to too many failed logins;",
        "cmd=Auth; account={user.name}; error=account lockout due to too many failed logins;",
        "cmd=Auth; account={user.name}; protocol={:word} error=authentication failed for [{:first}], account lockout;",
        "cmd=Auth; account={user.name}; protocol={:word} error=account{event.reason}",
        "cmd=Auth; account={user.name}; error=account{event.reason}"),
      action: .login, outcome: .failure, reason: "login-disabled", shows: .accessAccountDisabled,
      means: "The account {user.name} may not log in now, mostly after too many refused logins.",
      samples: [
        "INFO  [qtp509886383-90:https://mail/service/soap/AuthRequest] [name=bob@example.com;oip=198.51.100.14;ua=zclient/8.8.15;] security - cmd=Auth; account=bob@example.com; error=account lockout due to too many failed logins;"
      ]),
    Message(
      "login-failed",
      templates: said(
        "security", "cmd=Auth; account={user.name}; protocol={:word} error={event.reason:last};",
        "cmd=Auth; account={user.name}; error={event.reason:last};",
        "cmd=AdminAuth; account={user.name}; error={event.reason:last};")
        + said(
          "imap", "authentication failed for [{user.name:last}] (invalid password)",
          "authentication failed for [{user.name:last}] ({event.reason})")
        + said(
          "pop", "authentication failed for [{user.name:last}] (invalid password)",
          "authentication failed for [{user.name:last}] ({event.reason})"),
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} from {source.ip} was refused: {event.reason}.",
      notTold: "That it is another failure than the one told on the line beside it: two parts of the server say it.",
      samples: [
        "WARN  [qtp509886383-90:https://mail/service/soap/AuthRequest] [name=bob@example.com;oip=198.51.100.14;ip=192.0.2.10;port=41157;ua=zclient/8.8.15;soapId=4b2;] security - cmd=Auth; account=bob@example.com; protocol=soap; error=authentication failed for [bob@example.com], invalid password;",
        "WARN  [ImapServer-12] [ip=192.0.2.10;oip=198.51.100.14;via=192.0.2.10(nginx/1.7.1);ua=Zimbra/8.8;cid=21;] security - cmd=Auth; account=bob@example.com; protocol=imap; error=authentication failed for [bob@example.com], invalid password;",
        "WARN  [Pop3Server-3] [ip=198.51.100.14;cid=7;] security - cmd=Auth; account=bob@example.com; protocol=pop3; error=authentication failed for [bob@example.com], invalid password;",
      ],
      hostile: [
        .init(
          "WARN  [Pop3Server-3] [ip=203.0.113.66;cid=7;] security - cmd=Auth; account=x; protocol=pop3; error=y;; account=z; protocol=pop3; error=authentication failed for [x], invalid password;",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login",
      templates: said(
        "security", "cmd=Auth; account={user.name}; protocol={:word}", "cmd=Auth; account={user.name};",
        "cmd=AdminAuth; account={user.name};")
        + said("imap", "user {user.name:last} authenticated, mechanism={mail.sasl.mechanism:word}{}")
        + said("pop", "user {user.name:last} authenticated, mechanism={mail.sasl.mechanism:word}{}"),
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip}.",
      samples: [
        "INFO  [qtp509886383-90:https://mail/service/soap/AuthRequest] [name=alice@example.com;oip=198.51.100.14;ua=zclient/8.8.15;soapId=4b2;] security - cmd=Auth; account=alice@example.com; protocol=soap;",
        "INFO  [ImapServer-12] [ip=192.0.2.10;oip=198.51.100.14;via=192.0.2.10(nginx/1.7.1);cid=21;] imap - user alice@example.com authenticated, mechanism=PLAIN [TLS]",
        "INFO  [Pop3SSLServer-3] [name=alice@example.com;ip=198.51.100.14;cid=7;] pop - user alice@example.com authenticated, mechanism=LOGIN [TLS]",
      ]),
    Message(
      "connection",
      templates: said(
        "imap", "connected", "connection closed{}", "dropping connection {event.reason}", "Handler exiting normally",
        "LOGOUT elapsed={}", "{:word} elapsed={}", "ID elapsed={}")
        + said("pop", "connected", "quit from client", "Handler exiting normally", "dropping connection {event.reason}")
        + said(
          "lmtp", "connected", "connection closed{}", "Handler exiting normally", "S: {mail.reply}", "C: {mail.command}"
        ),
      action: .other, category: .network,
      means: "A connection to the mailbox server began or ended, or something was asked on it.",
      samples: [
        "INFO  [ImapServer-12] [ip=198.51.100.14;cid=21;] imap - connected",
        "INFO  [ImapServer-12] [name=alice@example.com;ip=198.51.100.14;cid=21;] imap - SELECT elapsed=3",
      ]),
    Message(
      "lmtp-delivery",
      templates: said(
        "lmtp",
        "Delivering message: size={mail.size} bytes, nrcpts={mail.recipients}, sender={email.from.address:first}, msgid=<{email.message_id:last}>",
        "Delivering message: size={mail.size} bytes, nrcpts={mail.recipients}, sender={email.from.address:first}, msgid={email.message_id}"
      ),
      action: .other, category: .email,
      means: "A message from {email.from.address} is put into {mail.recipients} mailboxes.",
      notTold: "Whether it arrived in all of them.",
      samples: [
        "INFO  [LmtpServer-30] [ip=192.0.2.10;] lmtp - Delivering message: size=4711 bytes, nrcpts=1, sender=ana@example.net, msgid=<4711@example.net>"
      ]),
    Message(
      "mailbox",
      templates: said(
        "mailop", "{event.reason}") + said("mailbox", "{event.reason}") + said("soap", "{event.reason}")
        + said("FileBlobStore", "{event.reason}") + said("index", "{event.reason}") + said("purge", "{event.reason}")
        + said("sieve", "{event.reason}") + said("filter", "{event.reason}") + said("smtp", "{event.reason}"),
      action: .other, category: .email,
      means: "A note on what is done in a mailbox: {event.reason}.",
      samples: [
        "INFO  [LmtpServer-30] [name=alice@example.com;mid=3;ip=192.0.2.10;] mailop - Adding Message: id=257, Message-ID=<4711@example.net>, parentId=-1, folderId=2, folderName=Inbox.",
        "INFO  [qtp509886383-90:https://mail/service/soap/] [name=alice@example.com;mid=3;oip=198.51.100.14;] soap - GetInfoRequest elapsed=12",
      ]),
  ]
}
