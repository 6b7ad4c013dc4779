import MailVocabulary
public import MailSyntax

extension Dialect {
  /// OpenSMTPD 6 and 7; 5.x differs in some words, which are read too.
  ///
  /// Source: `usr.sbin/smtpd/smtp_session.c`, `mta.c`, `mta_session.c`, `mda.c`, `queue.c`, `lka.c`, `bounce.c`,
  /// `control.c`, `smtpd.c`.
  ///
  /// One process serves all clients, so a session is known by the sixteen digits at the start of its lines. A recipient
  /// of a message has sixteen digits too, the first eight of which are the message.
  public static let openSMTPD = Dialect(
    service: "opensmtpd", programs: ["smtpd", "opensmtpd"], protocols: ["smtpd": .smtp, "opensmtpd": .smtp],
    severityWords: [.init("warn: ", .warn), .init("fatal: ", .fail)], sessions: .process,
    messages: OpenSMTPDMessages.sessions + OpenSMTPDMessages.deliveries + OpenSMTPDMessages.relays
      + OpenSMTPDMessages.house)
}

enum OpenSMTPDMessages {
  static let session = "{session.id:hex16}"
  static let envelope = "evpid={email.local_id:hex8}{:identifier} from=<{email.from.address}> to=<{email.to.address}>"

  static let sessions: [Message] = [
    Message(
      "connected",
      "\(session) smtp connected address={source.ip} host={source.domain}",
      "\(session) smtp event=connected address={source.ip} host={source.domain}",
      "smtp-in: New session \(session) from host {source}",
      "smtp-in: session \(session): connection from host {source} established",
      action: .connect,
      means: "A client connected from {source.ip}.",
      samples: [
        "6b3ae5f80c299cd1 smtp connected address=198.51.100.14 host=pc14.example.com",
        "6b3ae5f80c299cd1 smtp connected address=203.0.113.66 host=<unknown>",
        "smtp-in: session 7833f0235c0b5845: connection from host mx.example.net [203.0.113.10] established",
      ]),
    Message(
      "connected-locally",
      "\(session) smtp connected address=local host={:word}",
      "\(session) smtp event=connected address=local host={:word}",
      action: .connect,
      means: "A program on this machine, or OpenSMTPD itself with a report, hands a message in.",
      samples: ["6b3ae5fd3ca4364e smtp connected address=local host=mail.example.com"]),
    Message(
      "disconnected",
      "\(session) smtp disconnected reason=quit", "\(session) smtp event=closed reason=quit",
      "smtp-in: Closing session \(session)", "smtp-in: Received disconnect from session \(session)",
      action: .disconnect,
      means: "The client ended its session in order.",
      samples: ["6b3ae5f80c299cd1 smtp disconnected reason=quit"]),
    Message(
      "tls-failed",
      "\(session) smtp disconnected reason=\"io-error: {event.reason:last}\"",
      "\(session) smtp disconnected reason=tls-accept-failed",
      "\(session) smtp event=closed reason=\"io-error: {event.reason:last}\"",
      "\(session) smtp disconnected reason=\"tls-{event.reason:last}\"",
      action: .disconnect, outcome: .failure, reason: "tls",
      means: "The connection failed, most often while TLS was agreed on: {event.reason}.",
      samples: [
        "6b3ae5f80c299cd1 smtp disconnected reason=\"io-error: handshake failed: error:1408F10B:SSL routines:ssl3_get_record:wrong version number\""
      ]),
    Message(
      "timed-out",
      "\(session) smtp disconnected reason=timeout", "\(session) smtp event=closed reason=timeout",
      action: .disconnect, reason: "idle",
      means: "The client said nothing for too long.",
      samples: ["6b3ae5f80c299cd1 smtp disconnected reason=timeout"]),
    Message(
      "broken-off",
      "\(session) smtp disconnected reason={event.reason}", "\(session) smtp event=closed reason={event.reason}",
      "smtp-in: Disconnecting session \(session): {event.reason}",
      action: .disconnect, reason: "disconnected",
      means: "The session ended without a word of farewell: {event.reason}.",
      samples: [
        "f8be862419fd0d12 smtp disconnected reason=disconnect",
        "f8be862419fd0d12 smtp disconnected reason=\"too many errors\"",
      ]),
    Message(
      "tls-agreed",
      "\(session) smtp tls ciphers={tls.version:first}:{tls.cipher:first}:{}",
      "\(session) smtp tls ciphers={tls.version:first}:{tls.cipher}",
      "\(session) smtp starttls ciphers={tls.version:first}:{tls.cipher}",
      "\(session) smtp tls tls={tls.version:first}:{tls.cipher}",
      "\(session) smtp starttls {}", "\(session) smtp event=starttls {}",
      "smtp-in: Started TLS on session \(session): {}",
      action: .other, outcome: .success, category: .network,
      means: "The session is encrypted, with {tls.version} and {tls.cipher}.",
      samples: ["6b3ae5f80c299cd1 smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256"]),
    Message(
      "certificate-checked",
      "\(session) smtp cert-check result={event.reason}", "\(session) smtp client-cert-check result={event.reason}",
      "\(session) smtp event=client-cert-check result={event.reason}",
      action: .other, category: .network,
      means: "The client's certificate was looked at: {event.reason}.",
      samples: ["6b3ae5f80c299cd1 smtp cert-check result=\"no certificate presented\""]),
    Message(
      "login",
      "\(session) smtp authentication user={user.name} result=ok",
      "\(session) smtp event=authentication user={user.name} address={source.ip} host={:word} result=ok",
      "\(session) smtp authentication user={user.name} address={:word} host={:word} result=ok",
      "smtp-in: Accepted authentication for user {user.name} on session \(session)",
      action: .accept, category: .authentication,
      means: "The user {user.name} logged in, to send mail.",
      samples: ["6b3ae5f80c299cd1 smtp authentication user=alice result=ok"],
      hostile: [
        .init("6b3ae5f80c299cd1 smtp authentication user=x result=permfail result=ok", [.userName: "x result=permfail"])
      ]),
    Message(
      "login-failed",
      "\(session) smtp authentication user={user.name} result=permfail",
      "\(session) smtp event=authentication user={user.name} address={source.ip} host={:word} result=permfail",
      "\(session) smtp authentication user={user.name} address={:word} host={:word} result=permfail",
      "smtp-in: Authentication failed for user {user.name} on session \(session)",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "The login of {user.name} was refused.",
      notTold: "Whether the user exists.",
      samples: ["6b3ae5f80c299cd1 smtp authentication user=bob result=permfail"],
      hostile: [
        .init("6b3ae5f80c299cd1 smtp authentication user=x result=ok result=permfail", [.userName: "x result=ok"])
      ]),
    Message(
      "login-backend-failed",
      "\(session) smtp authentication user={user.name} result=tempfail",
      "\(session) smtp event=authentication user={user.name} address={source.ip} host={:word} result=tempfail",
      "\(session) smtp authentication user={user.name} address={:word} host={:word} result=tempfail",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means: "The login of {user.name} could not be checked, because what knows the passwords did not answer.",
      samples: ["6b3ae5f80c299cd1 smtp authentication user=bob result=tempfail"]),
    Message(
      "login-command-refused",
      "\(session) smtp failed-command command=\"AUTH {}\" result=\"{mail.reply:last}\"",
      "\(session) smtp failed-command command=\"auth {}\" result=\"{mail.reply:last}\"",
      "\(session) smtp event=failed-command address={source.ip} host={:word} command=\"AUTH {}\" result=\"{mail.reply:last}\"",
      "smtp-in: Failed command on session \(session): \"AUTH {}\" => {mail.reply}",
      action: .other, outcome: .failure, category: .authentication,
      means: "A login was answered with {mail.reply}.",
      notTold: "That it is another login than that of the line with the user's name.",
      samples: [
        "6b3ae5f80c299cd1 smtp failed-command command=\"AUTH PLAIN (...)\" result=\"535 Authentication failed\"",
        "6b3ae5f80c299cd1 smtp failed-command command=\"AUTH LOGIN (password)\" result=\"535 Authentication failed\"",
      ]),
    Message(
      "recipient-refused",
      "\(session) smtp failed-command command=\"RCPT TO:<{email.to.address}>{}\" result=\"{mail.reply:last}\"",
      "\(session) smtp failed-command command=\"rcpt TO:<{email.to.address}>{}\" result=\"{mail.reply:last}\"",
      "\(session) smtp failed-command command=\"rcpt to:<{email.to.address}>{}\" result=\"{mail.reply:last}\"",
      "\(session) smtp event=failed-command address={source.ip} host={:word} command=\"RCPT TO:<{email.to.address}>{}\" result=\"{mail.reply:last}\"",
      "smtp-in: Failed command on session \(session): \"RCPT TO:<{email.to.address}>{}\" => {mail.reply}",
      "smtp-in: session \(session): received invalid command: \"RCPT TO:<{email.to.address}>{}",
      action: .reject,
      means: "The recipient {email.to.address} was refused: {mail.reply}.",
      notTold: "Whether the user does not exist or the client may not relay: both read the same.",
      samples: [
        "6b3ae67da11a5a9b smtp failed-command command=\"rcpt TO:<zoe@example.com>\" result=\"550 Invalid recipient: <zoe@example.com>\"",
        "6b3ae67da11a5a9b smtp failed-command command=\"RCPT TO:<zoe@example.com> \" result=\"550 Invalid recipient\"",
      ],
      hostile: [
        .init(
          "6b3ae67da11a5a9b smtp failed-command command=\"RCPT TO:<\"> result=x\"@example.com>\" result=\"550 Invalid recipient\"",
          [.recipient: "\"> result=x\"@example.com", .reply: "550 Invalid recipient"])
      ]),
    Message(
      "command-refused",
      "\(session) smtp failed-command command=\"{mail.command:first}\" result=\"{mail.reply:last}\"",
      "\(session) smtp failed-command command={mail.command:first} result=\"{mail.reply:last}\"",
      "\(session) smtp event=failed-command address={source.ip} host={:word} command=\"{mail.command:first}\" result=\"{mail.reply:last}\"",
      "smtp-in: Failed command on session \(session): \"{mail.command:first}\" => {mail.reply}",
      action: .reject, category: .network,
      means: "A command of the client was refused: {mail.reply}.",
      samples: [
        "6b3ae6820a862626 smtp failed-command command=\"data\" result=\"554 5.3.4 Message too big for system: Transaction failed, message too big\"",
        "6b3ae6820a862626 smtp failed-command command=\"MAIL FROM:<a@b>\" result=\"530 5.5.1 Invalid command: Must issue an AUTH command first\"",
      ]),
    Message(
      "bad-input",
      "\(session) smtp bad-input result=\"{mail.reply:last}\"", "\(session) smtp bad-input {mail.reply}",
      "\(session) smtp event=bad-input {}result=\"{mail.reply:last}\"",
      action: .other, outcome: .failure, category: .network,
      means: "The client sent what is no command: {mail.reply}.",
      samples: ["6b3ae6820a862626 smtp bad-input result=\"500 5.5.1 Invalid command: Pipelining not supported\""]),
    Message(
      "message",
      "\(session) smtp message msgid={email.local_id} size={mail.size} nrcpt={mail.recipients} proto={:word}",
      "\(session) smtp event=message msgid={email.local_id} from=<{email.from.address}> to=<{:mailbox}> size={mail.size} ndest={mail.recipients} proto={:word}",
      "\(session) smtp event=message {}msgid={email.local_id} {}size={mail.size} {}",
      "smtp-in: Accepted message {email.local_id} on session \(session): from=<{email.from.address}>, to=<{:mailbox}>, size={mail.size}, ndest={mail.recipients}, proto={:word}",
      action: .accept,
      means: "The message {email.local_id} ({mail.size} bytes, recipients: {mail.recipients}) was taken in.",
      samples: ["6b3ae5f80c299cd1 smtp message msgid=b411b3e7 size=360 nrcpt=1 proto=ESMTP"]),
    Message(
      "recipient",
      "\(session) smtp envelope \(envelope)", "\(session) smtp event=envelope \(envelope)",
      action: .queue,
      means: "The message {email.local_id} from {email.from.address} is for {email.to.address}.",
      samples: ["6b3ae5f80c299cd1 smtp envelope evpid=b411b3e793668269 from=<alice@example.com> to=<ana@example.net>"],
      hostile: [
        .init(
          "6b3ae5f80c299cd1 smtp envelope evpid=b411b3e793668269 from=<\"a> to=<root@x\"@example.org> to=<ana@example.net>",
          [.sender: "\"a> to=<root@x\"@example.org", .recipient: "ana@example.net", .localID: "b411b3e7"])
      ]),
    Message(
      "report",
      "\(session) smtp report {event.reason}", "\(session) smtp filter {event.reason}",
      "\(session) smtp proc {event.reason}",
      action: .other, category: .email,
      means: "A note of a filter: {event.reason}.",
      samples: ["6b3ae5f80c299cd1 smtp filter phase=connect response=proceed"]),
  ]
}
