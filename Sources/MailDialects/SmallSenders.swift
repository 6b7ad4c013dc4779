import MailVocabulary
public import MailSyntax

extension Dialect {
  /// sSMTP 2.5 to 2.64. Source: `ssmtp.c`.
  public static let ssmtp = Dialect(
    service: "ssmtp", programs: ["ssmtp", "ssmtp-mail"], protocols: ["ssmtp": .smtp, "ssmtp-mail": .smtp],
    messages: SmallSenders.ssmtp)

  /// msmtp 1.4 to 1.8, in its own log file and through syslog. Source: `src/msmtp.c` (`msmtp_get_log_info`).
  public static let msmtp = Dialect(
    service: "msmtp", programs: ["msmtp"], hasOwnFormat: true, protocols: ["msmtp": .smtp], messages: SmallSenders.msmtp
  )

  /// nullmailer 1 and 2. Source: `src/send.cc`, `protocols/*.cc`.
  public static let nullmailer = Dialect(
    service: "nullmailer", programs: ["nullmailer", "nullmailer-send", "nullmailer-queue", "nullmailer-inject"],
    protocols: ["nullmailer": .smtp, "nullmailer-send": .smtp], messages: SmallSenders.nullmailer)

  /// DragonFly's dma; its tag may have the id of the message behind a slash. Source: `dma.c`, `net.c`, `local.c`,
  /// `spool.c`.
  public static let dma = Dialect(
    service: "dma", programs: ["dma"], programsBeforeSlash: ["dma"], protocols: ["dma": .smtp],
    messages: SmallSenders.dma)
}

/// Programs that only pass mail on to a server, one message a run.
enum SmallSenders {
  static let ssmtp: [Message] = [
    Message(
      "sent",
      "Sent mail for {email.from.address} ({mail.reply:last}) uid={user.id} username={user.effective.name:first} outbytes={mail.size}",
      "Sent mail for {email.from.address} ({mail.reply:last}) username={user.effective.name:first} outbytes={mail.size}",
      "Sent mail for {email.from.address} ({mail.reply:last})",
      action: .other, outcome: .success, category: .email,
      means: "A message of {user.effective.name} was taken by the mail server: {mail.reply}.",
      notTold: "To whom it went.",
      samples: [
        "Sent mail for root@example.com (221 2.0.0 Bye) uid=0 username=root outbytes=512",
        "Sent mail for root@example.com (221 Bye)",
      ]),
    Message(
      "unreachable",
      "Unable to connect to \"{destination.domain:first}\" port {destination.port}.",
      "Cannot open {destination.domain:first}:{destination.port}",
      "Unable to locate {destination.domain}", "Unable to connect to {event.reason}", "Cannot open {event.reason}",
      "Connection lost in middle of processing",
      action: .other, outcome: .failure, category: .network, shows: .serverSystemMailUndelivered,
      means: "The mail server could not be reached, so the message of a program on this machine was not sent.",
      samples: ["Unable to connect to \"mailhub\" port 25.", "Cannot open mailhub:25", "Unable to locate mail"]),
    Message(
      "refused",
      "Authorization failed ({mail.reply:last})", "RCPT TO:<{email.to.address}> ({mail.reply:last})",
      "MAIL FROM:<{email.from.address}> ({mail.reply:last})", "Server rejected {event.reason}",
      "Invalid response SMTP server", "Invalid response: {mail.reply}",
      "Server didn't like our AUTH LOGIN ({mail.reply:last})",
      action: .other, outcome: .failure, category: .email, shows: .serverSystemMailUndelivered,
      means: "The mail server refused the message of a program on this machine: {mail.reply}.",
      samples: [
        "Authorization failed (535 5.7.8 Error: authentication failed)",
        "RCPT TO:<joe@example.org> (550 5.7.1 relaying denied)",
      ]),
    Message(
      "tls",
      "SSL connection using {tls.cipher}", "Creating SSL connection to host", "SSL not working: {event.reason}",
      "STARTTLS not working",
      action: .other, category: .network,
      means: "A note on TLS with the mail server.",
      samples: ["Creating SSL connection to host", "SSL connection using RSA_AES_256_CBC_SHA1"]),
  ]

  static let msmtp: [Message] = [
    Message(
      "sent",
      "host={destination.domain:word} tls={:word} auth={:first} from={email.from.address:word} recipients={email.to.address:word} mailsize={mail.size} smtpstatus={:integer} smtpmsg='{mail.reply:last}' exitcode=EX_OK",
      "host={destination.domain:word} tls={:word} auth={:first} user={user.name:first} from={email.from.address:word} recipients={email.to.address:word} mailsize={mail.size} smtpstatus={:integer} smtpmsg='{mail.reply:last}' exitcode=EX_OK",
      "host={destination.domain:word} {:first}mailsize={mail.size} {:last}exitcode=EX_OK",
      "host={destination.domain:word} {:last}exitcode=EX_OK",
      action: .other, outcome: .success, category: .email,
      means: "A message from {email.from.address} to {email.to.address} was taken by the server {destination.domain}.",
      samples: [
        "host=smtp.example.com tls=on auth=on user=alice@example.com from=alice@example.com recipients=ana@example.net mailsize=512 smtpstatus=250 smtpmsg='250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk' exitcode=EX_OK",
        "host=smtp.example.com tls=off auth=off from=root@example.com recipients=ana@example.net mailsize=512 smtpstatus=250 smtpmsg='250 ok' exitcode=EX_OK",
        "host=smtp.example.com tls=off auth=off from=root@example.com recipients=ana@example.net,eva@example.net mailsize=512 exitcode=EX_OK",
      ]),
    Message(
      "failed",
      "host={destination.domain:word} {:first}from={email.from.address:word} recipients={email.to.address:word} {:first}smtpmsg='{mail.reply:last}' errormsg='{event.reason:last}' exitcode={}",
      "host={destination.domain:word} {:first}from={email.from.address:word} recipients={email.to.address:word} {:first}errormsg='{event.reason:last}' exitcode={}",
      "host={destination.domain:word} {:first}errormsg='{event.reason:last}' exitcode={}",
      "host={destination.domain:word} {}exitcode={}",
      action: .other, outcome: .failure, category: .email, shows: .serverSystemMailUndelivered,
      means:
        "A message from {email.from.address} to {email.to.address} was not taken by the server {destination.domain}: {event.reason}.",
      samples: [
        "host=smtp.example.com tls=on auth=on user=alice@example.com from=alice@example.com recipients=joe@example.org smtpstatus=550 smtpmsg='550 5.1.1 no such user' errormsg='recipient address joe@example.org not accepted by the server' exitcode=EX_DATAERR",
        "host=smtp.example.com tls=on auth=on user=alice from=alice@example.com recipients=joe@example.org errormsg='cannot connect to smtp.example.com, port 587: Connection refused' exitcode=EX_TEMPFAIL",
      ]),
  ]

  static let nullmailer: [Message] = [
    Message(
      "sent",
      "Sent file.", "smtp: Succeeded: {mail.reply}", "qmqp: Succeeded: {mail.reply}", "smtp: Succeeded",
      "Sent file: {event.reason}",
      action: .other, outcome: .success, category: .email,
      means: "A message was taken by the mail server.",
      samples: ["Sent file.", "smtp: Succeeded: 250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk"]),
    Message(
      "failed",
      "smtp: Failed: {mail.reply}", "qmqp: Failed: {mail.reply}", "Sending failed: {event.reason}",
      "Sending failed:  {event.reason}", "Could not exec {event.reason}",
      "Error reading {event.reason}", "smtp: Error: {event.reason}", "Sending failed for {event.reason}",
      action: .other, outcome: .failure, category: .email, shows: .serverSystemMailUndelivered,
      means: "A message could not be handed to the mail server, and waits or is given up.",
      samples: [
        "smtp: Failed: Connect failed", "Sending failed:  Host not found", "smtp: Failed: 550 5.7.1 relaying denied",
      ]),
    Message(
      "delivering",
      "Starting delivery: {event.reason}", "Starting delivery, {:integer} message(s) in queue.",
      "Delivery complete, {:integer} message(s) remain.", "Trigger pulled.", "Rescanning queue.",
      "From: <{email.from.address}> to: <{email.to.address}>", "Message-Id: <{email.message_id:last}>",
      "No remote hosts listed for delivery", "Moving message {event.reason}",
      action: .other, category: .email,
      means: "A note on the course of the deliveries.",
      samples: [
        "Starting delivery, 1 message(s) in queue.", "Delivery complete, 0 message(s) remain.", "Trigger pulled.",
        "Rescanning queue.",
        "Starting delivery: host: mail.example.com protocol: smtp file: 1380101",
      ]),
  ]

  static let dma: [Message] = [
    Message(
      "new-message",
      "new mail from user={user.effective.name:first} uid={user.id} envelope_from=<{email.from.address:last}>",
      action: .other, category: .email,
      means: "The user {user.effective.name} hands in a message from {email.from.address}.",
      samples: ["new mail from user=root uid=0 envelope_from=<root@mail.example.com>"]),
    Message(
      "queued",
      "mail to=<{email.to.address}> queued as {mail.queued_as:word}", "<{email.to.address}> trying delivery",
      "trying delivery", "using smarthost ({destination.domain:first}:{destination.port})",
      "trying remote delivery to {destination} [{}] pref {:integer}",
      "trying remote delivery to {destination} pref {:integer}", "using DNS MX {}",
      "SSL initialization successful", "Server greeting successfully completed", "  Server supports {}",
      "  Server does not support {}", "using SMTP authentication for user {user.name}", "trying to deliver locally",
      action: .other, category: .email,
      means: "The message is on its way.",
      samples: [
        "mail to=<ana@example.net> queued as 1f3a.5581a0c3e3d0", "<ana@example.net> trying delivery", "trying delivery",
        "using smarthost (smtp.example.com:587)", "SSL initialization successful",
        "  Server does not support STARTTLS", "using SMTP authentication for user alice@example.com",
        "trying remote delivery to mx1.example.net [203.0.113.10] pref 10",
      ]),
    Message(
      "delivered",
      "delivery successful", "<{email.to.address}> delivery successful", "remote delivery succeeded",
      "<{email.to.address}> delivery succeeded",
      action: .other, outcome: .success, category: .email,
      means: "The message was delivered, or taken by the next server.",
      samples: ["delivery successful", "<ana@example.net> delivery successful"]),
    Message(
      "deferred",
      "remote delivery deferred: {event.reason}", "remote delivery deferred, {event.reason}",
      "remote delivery to {destination.domain:word} failed after {:first}: {mail.reply}",
      "remote delivery deferred: failed {event.reason}",
      "local delivery deferred: {event.reason}", "<{email.to.address}> deferred{}", "connect to {event.reason}",
      "delivery deferred: {event.reason}", "giving up on {event.reason}",
      action: .other, outcome: .failure, category: .email,
      means: "The message could not be delivered now, and will be tried again.",
      samples: [
        "remote delivery deferred: smtp.example.com [203.0.113.10] failed after MAIL FROM: 450 busy",
        "connect to mx1.example.net [203.0.113.10] failed: Connection refused",
      ]),
    Message(
      "bounced",
      "delivery failed, bouncing as {mail.related_id:word}", "remote delivery failed: {event.reason}",
      "delivery failed, bouncing{}", "can not bounce a bounce message, discarding",
      "local delivery failed: {event.reason}",
      "unknown user: {email.to.address}",
      action: .other, outcome: .failure, category: .email, shows: .serverSystemMailUndelivered,
      means: "The message could not be delivered, and goes back to its sender.",
      samples: ["delivery failed, bouncing as 1f3b", "can not bounce a bounce message, discarding"]),
    Message(
      "fault",
      "SSL {event.reason}", "remote delivery: {event.reason}", "could not {event.reason}", "can not {event.reason}",
      "Could not {event.reason}",
      "{:first}: Permission denied", "SMTP login failed: {event.reason}", "Authentication failed: {event.reason}",
      action: .fail,
      means: "dma could not do what it had to: {event.reason}.",
      samples: ["could not open config: Permission denied", "SSL handshake failed fatally: error:0A000086"]),
  ]
}
