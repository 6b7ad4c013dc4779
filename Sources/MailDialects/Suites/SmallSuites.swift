public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Mox: `l=level m="message" key=value …`, on standard error, which mostly goes to the journal.
  ///
  /// Source: `mlog/log.go`, `imapserver/server.go`, `smtpserver/server.go`.
  public static let mox = Dialect(service: "mox", programs: ["mox"], hasOwnFormat: true, messages: SmallSuites.mox)

  /// maddy 0.4 to 0.8: `module: message`, and a JSON object behind a tabulator, whose keys are in order.
  ///
  /// Source: `internal/endpoint/smtp/session.go`, `internal/auth/sasl.go`, `internal/target/remote`, `internal/target/queue`.
  public static let maddy = Dialect(
    service: "maddy", programs: ["maddy"], hasOwnFormat: true, messages: SmallSuites.maddy)

  /// Haraka 2 and 3: `[LEVEL] [connection] [plugin] text`.
  ///
  /// Source: `logger.js`, `connection.js`, `outbound/hmail.js`.
  public static let haraka = Dialect(
    service: "haraka", programs: ["haraka"], hasOwnFormat: true, protocols: ["haraka": .smtp],
    messages: SmallSuites.haraka)

  /// Kerio Connect, which has a date in brackets in its files.
  ///
  /// Source: its administrator's guide, on the logs `mail`, `security`, `operations`.
  public static let kerio = Dialect(
    service: "kerio", programs: ["kerio", "kerio-connect", "mailserver"], hasOwnFormat: true,
    messages: SmallSuites.kerio)
}

/// Whole mail servers in one program.
enum SmallSuites {
  static let mox: [Message] = [
    Message(
      "login-failed",
      "l={:word} m=\"failed authentication attempt\" {* pkg= username=user.name remote=source.ip}{}",
      "l={:word} m=\"failed authentication attempt\" {* username=user.name remote=source.ip pkg= cid=}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      samples: [
        "l=info m=\"failed authentication attempt\" pkg=imapserver username=bob@example.com remote=198.51.100.14 cid=1a2b"
      ]),
    Message(
      "login-disabled",
      "l={:word} m=\"account login disabled\" {* pkg= username=user.name}{}",
      "l={:word} m=\"account login disabled\" {* username=user.name pkg= cid=}",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "The account {user.name} may not log in.",
      samples: ["l=info m=\"account login disabled\" pkg=smtpserver username=bob@example.com cid=1a2b"]),
    Message(
      "connect",
      "l={:word} m=\"new connection\" {* pkg= remote=source local= tls= listener= submission=}{}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}.",
      samples: [
        "l=info m=\"new connection\" pkg=imapserver remote=[198.51.100.14]:41157 local=192.0.2.10:993 tls=true listener=public cid=1a2b delta=1µs"
      ]),
    Message(
      "disconnect",
      "l={:word} m=\"connection closed\"{}",
      action: .disconnect,
      means: "A connection ended.",
      samples: ["l=info m=\"connection closed\" pkg=imapserver cid=1a2b delta=2s username=alice@example.com"]),
  ]

  /// Where the client is, as maddy's object says it.
  private static func withAddress(_ before: String, _ after: String) -> Wordings {
    Wordings(
      ["\"src_ip\":\"{source.ip:first}:{source.port}\"", "\"src_ip\":\"[{source.ip}]:{source.port}\""].map {
        before + $0 + after
      })
  }

  static let maddy: [Message] = [
    Message(
      "login-failed",
      templates: withAddress("{:word} authentication failed{:last}", ",\"username\":\"{user.name:last}\"{}")
        + withAddress("{:word} authentication failed{:last}", "{}"),
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      samples: [
        "submission: authentication failed\t{\"reason\":\"invalid credentials\",\"src_ip\":\"198.51.100.14:41157\",\"username\":\"bob@example.com\"}",
        "imap: authentication failed#011{\"reason\":\"invalid credentials\",\"src_ip\":\"[2001:db8::14]:41157\",\"username\":\"bob@example.com\"}",
      ]),
    Message(
      "accept",
      templates: withAddress(
        "{:word} incoming message{:first}\"msg_id\":\"{email.local_id:first}\",\"sender\":\"{email.from.address:first}\",\"src_host\":\"{mail.helo:first}\",",
        ",\"username\":\"{user.name:first}\"{}")
        + withAddress(
          "{:word} incoming message{:first}\"msg_id\":\"{email.local_id:first}\",\"sender\":\"{email.from.address:first}\",\"src_host\":\"{mail.helo:first}\",",
          "{}"),
      action: .other, category: .email,
      means: "A message from {email.from.address} begins to come in from {source.ip}.",
      notTold: "Whether it is taken.",
      samples: [
        "smtp: incoming message\t{\"msg_id\":\"4f7a1c2b\",\"sender\":\"ana@example.net\",\"src_host\":\"mx.example.net\",\"src_ip\":\"203.0.113.10:41157\"}",
        "submission: incoming message\t{\"msg_id\":\"4f7a1c2b\",\"sender\":\"alice@example.com\",\"src_host\":\"pc\",\"src_ip\":\"198.51.100.14:41157\",\"username\":\"alice@example.com\"}",
      ]),
    Message(
      "recipient-refused",
      "{:word} RCPT error{:first}\"msg_id\":\"{email.local_id:first}\",\"rcpt\":\"{email.to.address:first}\",\"reason\":\"{event.reason:last}\",\"{}",
      "{:word} RCPT error{:first}\"rcpt\":\"{email.to.address:first}\",{event.reason}",
      "{:word} RCPT error{event.reason}",
      "{:word} MAIL FROM error{event.reason}", "{:word} DATA error{event.reason}",
      "{:word} too many RCPT errors, possible dictonary attack{event.reason}",
      action: .reject, category: .email,
      means: "A message was refused: {event.reason}.",
      samples: [
        "smtp: RCPT error\t{\"msg_id\":\"4f7a1c2b\",\"rcpt\":\"zoe@example.com\",\"reason\":\"User does not exist\",\"smtp_code\":501,\"smtp_enchcode\":\"5.1.1\"}",
        "smtp: MAIL FROM error\t{\"reason\":\"SPF authentication failed\",\"smtp_code\":550}",
      ]),
    Message(
      "taken",
      "{:word} RCPT ok{:first}\"msg_id\":\"{email.local_id:first}\",\"rcpt\":\"{email.to.address:first}\"{}",
      "{:word} accepted{:first}\"msg_id\":\"{email.local_id:first}\"{}",
      "{:word} delivered{:first}\"msg_id\":\"{email.local_id:first}\",\"rcpt\":\"{email.to.address:first}\"{}",
      action: .other, outcome: .success, category: .email,
      means: "A recipient, or a message, was taken.",
      samples: [
        "smtp: RCPT ok\t{\"msg_id\":\"4f7a1c2b\",\"rcpt\":\"alice@example.com\"}",
        "smtp: accepted\t{\"msg_id\":\"4f7a1c2b\"}",
        "queue: delivered\t{\"attempt\":1,\"msg_id\":\"4f7a1c2b\",\"rcpt\":\"ana@example.net\"}",
      ]),
    Message(
      "delivery-failed",
      "{:word} delivery attempt failed{event.reason}", "{:word} not delivered, permanent error{event.reason}",
      "{:word} will retry{event.reason}", "{:word} not delivered{event.reason}",
      action: .other, outcome: .failure, category: .email,
      means: "A message could not be delivered: {event.reason}.",
      samples: [
        "queue: delivery attempt failed\t{\"msg_id\":\"4f7a1c2b\",\"rcpt\":\"joe@example.org\",\"reason\":\"no such user\",\"smtp_code\":550}"
      ]),
    Message(
      "trace",
      "[debug] {event.reason}",
      action: .other, category: .process,
      means: "A step that maddy tells of because debugging is on: {event.reason}.",
      samples: ["[debug] target.queue: starting delivery for 4f7a1c2b"]),
  ]

  static let haraka: [Message] = [
    Message(
      "connect",
      "{?[NOTICE] }{?[INFO] }[{session.id:first}] [core] connect ip={source.ip} port={source.port} local_ip={} local_port={:integer}",
      "{?[NOTICE] }[{session.id:first}] [core] connect ip={source.ip} port={source.port}{}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}.",
      samples: [
        "[NOTICE] [9EFE4D2C-5E5B-4B0B-8C0E-7A6F2A1D3C4B] [core] connect ip=203.0.113.10 port=52366 local_ip=:: local_port=25"
      ]),
    Message(
      "disconnect",
      "{?[NOTICE] }[{session.id:first}] [core] disconnect ip={source.ip} rdns=\"{source.domain:first}\" helo=\"{mail.helo:last}\" relay={}",
      "{?[NOTICE] }[{session.id:first}] [core] disconnect ip={source.ip} rdns={source.domain:word} helo={mail.helo:last} relay={}",
      "{?[NOTICE] }[{session.id:first}] [core] disconnect ip={source.ip} {}",
      action: .disconnect,
      means: "The connection from {source.ip} ended.",
      samples: [
        "[NOTICE] [9EFE4D2C-5E5B-4B0B-8C0E-7A6F2A1D3C4B] [core] disconnect ip=203.0.113.10 rdns=mx.example.net helo=mx.example.net relay=N early=N esmtp=Y tls=Y pipe=N errors=0 txns=1 rcpts=1/0/0 msgs=1/0/0 bytes=4711 lr=\"\" time=1.2",
        "[NOTICE] [51DE505A-C5B4-4ED3-9FA0-45ED43F49E96.1] [core] disconnect ip=203.0.113.10 rdns=\"mx.example.net\" helo=\"mx.example.net\" relay=Y early=N esmtp=Y tls=N pipe=N txns=1 rcpts=1/0/0 msgs=1/0/0 bytes=232 lr=\"\"",
      ]),
    Message(
      "envelope",
      "[NOTICE] [{session.id:first}] [core] sender <{email.from.address}> code={:word} msg={}",
      "[NOTICE] [{session.id:first}] [core] recipient <{email.to.address}> code={:word} msg={}",
      "[NOTICE] [{session.id:first}] [core] queue code={:word} msg=\"{mail.reply:last}\"",
      action: .other, category: .email,
      means: "A sender, a recipient or a message was looked at.",
      notTold: "Whether it was taken, where the line says no OK.",
      samples: [
        "[NOTICE] [A51BD432-7FF5-4A4A-A027-6D4B80559E9C.1] [core] sender <ana@example.net> code=CONT msg=\"\"",
        "[NOTICE] [A51BD432-7FF5-4A4A-A027-6D4B80559E9C.1] [core] recipient <alice@example.com> code=OK msg=\"\" sender=\"ana@example.net\"",
        "[NOTICE] [51DE505A-C5B4-4ED3-9FA0-45ED43F49E96.1] [core] queue code=CONT msg=\"Message Queued (51DE505A-C5B4-4ED3-9FA0-45ED43F49E96.1)\"",
      ]),
    Message(
      "fault",
      "[ERROR] [{session.id:first}] [{:first}] {event.reason}", "[CRIT] [{session.id:first}] [{:first}] {event.reason}",
      "[ALERT] [{session.id:first}] [{:first}] {event.reason}",
      "[EMERG] [{session.id:first}] [{:first}] {event.reason}",
      action: .fail, category: .process,
      means: "Haraka could not do what it had to: {event.reason}.",
      samples: ["[ERROR] [-] [outbound] Failed to get pool entry: Outbound connection timed out to 203.0.113.10:25"]),
    Message(
      "trace",
      "[PROTOCOL] [{session.id:first}] [{:first}] {event.reason}",
      "[DEBUG] [{session.id:first}] [{:first}] {event.reason}",
      "[DATA] [{session.id:first}] [{:first}] {event.reason}", "[INFO] [{session.id:first}] [{:first}] {event.reason}",
      "[WARN] [{session.id:first}] [{:first}] {event.reason}", "[NOTICE] [-] [core] {event.reason}",
      action: .other, category: .process,
      means: "A step that Haraka tells of: {event.reason}.",
      samples: [
        "[PROTOCOL] [D01B4388-7099-4560-9A22-C6ABBBDCEA93.1] [core] S: 354 go ahead, make my day",
        "[INFO] [-] [core] Loading plugin: auth/flat_file", "[NOTICE] [-] [core] worker started worker=1 pid=29023",
      ]),
    Message(
      "message",
      "{?[NOTICE] }[{session.id:first}] [core] message mid=\"{email.message_id:last}\" size={mail.size} rcpts={:first} delay={mail.delay} code={:first} msg=\"{mail.reply:last}\"",
      "{?[NOTICE] }[{session.id:first}] [core] message mid=\"{email.message_id:last}\" size={mail.size} {}",
      action: .other, category: .email,
      means: "The filters have looked at a message of {mail.size} bytes.",
      notTold: "To whom it goes.",
      samples: [
        "[NOTICE] [9EFE4D2C-5E5B-4B0B-8C0E-7A6F2A1D3C4B.1] [core] message mid=\"<4711@example.net>\" size=4711 rcpts=1/0/0 delay=0.312 code=CONT msg=\"\""
      ]),
    Message(
      "delivered",
      "{?[NOTICE] }[{:first}] [outbound] delivered file={:word} domain=\"{:first}\" host=\"{destination.domain:first}\" ip={destination.ip} port={destination.port} mode={:word} tls={:word} auth={:word} response=\"{mail.reply:last}\" delay={mail.delay} fails={}",
      "{?[NOTICE] }[{:first}] [outbound] delivered file={:word} {}",
      action: .other, outcome: .success, category: .email,
      means: "{destination.domain} took a message: {mail.reply}.",
      samples: [
        "[NOTICE] [-] [outbound] delivered file=1795540120_1795540120_0_4711_x_mail domain=\"example.net\" host=\"mx.example.net\" ip=203.0.113.10 port=25 mode=SMTP tls=Y auth=N response=\"2.0.0 Ok: queued as 4XyZ4711B7z2Qk\" delay=1.2 fails=0 rcpts=1/0/0"
      ]),
    Message(
      "login-failed",
      "{?[NOTICE] }[{session.id:first}] [auth/{:first}] delaying for {mail.seconds} seconds",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login was refused, and the answer to it is held back for {mail.seconds} seconds.",
      notTold: "Whose it was: the line of the connection tells from where.",
      samples: ["[NOTICE] [9EFE4D2C-5E5B-4B0B-8C0E-7A6F2A1D3C4B] [auth/flat_file] delaying for 2 seconds"]),
  ]

  static let kerio: [Message] = [
    Message(
      "login-unknown-user",
      "{mail.process.name:first}: User {user.name} doesn't exist. Attempt from IP address {source:word}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login from {source.ip} was refused: there is no user {user.name}.",
      samples: ["SMTP: User zoe@example.com doesn't exist. Attempt from IP address 203.0.113.66."],
      hostile: [
        .init(
          "SMTP: User x doesn't exist. Attempt from IP address 192.0.2.1. doesn't exist. Attempt from IP address 203.0.113.66",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failed",
      "{mail.process.name:first}: Invalid password for user {user.name}. Attempt from IP address {source:word}",
      "Failed {mail.process.name:word} login from {source.ip} with SASL method {mail.sasl.mechanism:first}.",
      "Failed {mail.process.name:word} login from {source.ip}, user {user.name}",
      "Failed {mail.process.name:word} login from {source.ip}{}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} from {source.ip} was refused.",
      samples: [
        "IMAP: Invalid password for user bob@example.com. Attempt from IP address 203.0.113.66.",
        "Failed SMTP login from 203.0.113.66 with SASL method CRAM-MD5.",
        "Failed IMAP login from 203.0.113.66, user bob@example.com",
      ]),
    Message(
      "reject",
      "IP address {source.ip} found in DNS blacklist {:first}, mail from <{email.from.address}> to <{email.to.address}> rejected",
      "Relay attempt from IP address {source.ip}, mail from <{email.from.address}> to <{email.to.address}> rejected",
      "Attempt to deliver to unknown recipient <{email.to.address}>, from <{email.from.address}>, IP address {source.ip}",
      "Client with IP address {source.ip} has no reverse DNS entry, connection rejected before SMTP greeting",
      "{:word} Spam attack detected from {source.ip}, {event.reason}",
      "Directory harvest attack from {source:word} detected",
      "SMTP: connection attempt from {source.ip} {event.reason}",
      action: .reject, category: .email,
      means: "The client at {source.ip} was turned away.",
      samples: [
        "IP address 203.0.113.66 found in DNS blacklist SpamCop, mail from <x@example.org> to <alice@example.com> rejected",
        "Relay attempt from IP address 203.0.113.66, mail from <x@example.org> to <y@example.net> rejected",
        "Attempt to deliver to unknown recipient <zoe@example.com>, from <x@example.org>, IP address 203.0.113.66",
      ]),
    Message(
      "received",
      "Recv: Queue-ID: {email.local_id:hyphenated}, Service: {:first}, From: <{email.from.address}>, To: <{email.to.address}>, Size: {mail.size}, {:first}Sender-Host: {source:first}, {:last}Msg-Id: <{email.message_id:last}>",
      "Recv: Queue-ID: {email.local_id:hyphenated}, Service: {:first}, From: <{email.from.address}>, To: <{email.to.address}>, Size: {mail.size}{}",
      action: .other, outcome: .success, category: .email,
      means: "A message from {email.from.address} to {email.to.address} was taken in.",
      samples: [
        "Recv: Queue-ID: 56af15cd-00000004, Service: SMTP, From: <ana@example.net>, To: <alice@example.com>, Size: 4711, Sender-Host: 203.0.113.10, SSL: yes, Subject: x, Msg-Id: <4711@example.net>"
      ]),
    Message(
      "sent",
      "Sent: Queue-ID: {email.local_id:hyphenated}, Recipient: <{email.to.address}>, Result: {:word} Status: {mail.dsn} {mail.reply:first}, Remote-Host: {destination:first}, {}",
      "Sent: Queue-ID: {email.local_id:hyphenated}, Recipient: <{email.to.address}>, Result: {event.reason}",
      action: .other, category: .email,
      means: "What became of the message to {email.to.address}: {event.reason}.",
      samples: [
        "Sent: Queue-ID: 56af15cd-00000004, Recipient: <alice@example.com>, Result: delivered, Status: 2.0.0 , Remote-Host: 127.0.0.1, Msg-Id: <4711@example.net>"
      ]),
  ]
}
