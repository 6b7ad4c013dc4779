import MailSyntax
import MailVocabulary

/// What stands before the text of a delivery; before 2.3 the delivery's own name stood behind the user.
private func prefixes(_ process: String) -> Wordings {
  let prefixes: Wordings = [
    "\(process)({user.name:account})<{mail.process.pid}><{session.id}>: ",
    "\(process)({mail.process.pid}, {user.name:account}): ",
    "\(process)({mail.process.pid}, {user.name:account}): {session.id:word} ",
    "\(process)({user.name:account}): ",
    "\(process)({user.name:account}): {session.id:word} ",
  ]
  return process == "lda" ? prefixes + ["deliver({user.name:account}): ", ""] : prefixes
}

/// The texts with and without `sieve: `, and in 2.4 with the name of the action.
///
/// The Message-ID is the sender's and may imitate what follows, so its end is the last place of the daemon's words.
private func results(_ process: String, _ texts: [String], sieveAction: String? = nil) -> Wordings {
  let named =
    sieveAction.map { action in texts.map { "sieve: msgid={email.message_id}: \(action) action: \($0)" } } ?? []
  return DovecotPrefix.times(
    prefixes(process),
    Wordings(
      named + texts.map { "msgid={email.message_id}: \($0)" }
        + texts.map { "sieve: msgid={email.message_id}: \($0)" }))
}

extension DovecotMessages {
  /// A message is put into a mailbox, or not.
  static func deliveries(_ process: String, _ spoken: MailProtocol) -> [Message] {
    let head = "\(process)(alice)<20889><2VZ5JdPuBGuZUQAAYIgGOA>: "
    return [
      Message(
        "\(process)-saved",
        templates: results(process, ["saved mail to {mail.mailbox}", "saved mail to {mail.mailbox:first}, {}"]),
        action: .deliver, mailProtocol: spoken,
        means: "A message for {user.name} was put into the mailbox {mail.mailbox}.",
        samples: [
          head + "msgid=<20261124015635.0001@example.net>: saved mail to INBOX",
          "\(process)(20889, alice): 2VZ5JdPuBGuZUQAAYIgGOA: msgid=<20261124015635.0001@example.net>: saved mail to INBOX",
          "\(process)(alice): msgid=<20261124015635.0001@example.net>: saved mail to INBOX",
          "\(process)(alice): 2VZ5JdPuBGuZUQAAYIgGOA: msgid=<20261124015635.0001@example.net>: saved mail to INBOX",
          head + "sieve: msgid=<20261124015635.0001@example.net>: saved mail to INBOX",
        ],
        hostile: [
          .init(
            head + "msgid=<a: saved mail to Trash@example.net>: saved mail to INBOX",
            [.messageID: "a: saved mail to Trash@example.net", .mailbox: "INBOX", .userName: "alice"])
        ]),
      Message(
        "\(process)-save-failed",
        templates: results(
          process,
          [
            "save failed to open mailbox {mail.mailbox:first}: {event.reason}",
            "save failed to {mail.mailbox:first}: {event.reason}", "error: {event.reason}",
          ]),
        action: .other, outcome: .failure, category: .email, mailProtocol: spoken,
        means: "A message for {user.name} could not be put into the mailbox: {event.reason}.",
        notTold: "Whether it is tried again: the mail server that handed it over tells.",
        samples: [
          head
            + "msgid=<20261124015635.0003@example.net>: save failed to INBOX: Quota exceeded (mailbox for user is full)",
          head + "msgid=<20261124015635.0003@example.net>: save failed to open mailbox Junk: Permission denied",
          "\(process)(alice): msgid=<20261124015635.0003@example.net>: save failed to INBOX: Internal error occurred. Refer to server log for more information. [2026-11-24 01:56:35]",
        ]),
      Message(
        "\(process)-rejected",
        templates: results(process, ["rejected: {event.reason}"]),
        action: .other, outcome: .failure, category: .email, mailProtocol: spoken,
        means: "A message for {user.name} was refused: {event.reason}.",
        samples: [head + "msgid=<20261124015635.0003@example.net>: rejected: Quota exceeded (mailbox for user is full)"]
      ),
    ]
  }

  /// What a user's filter did.
  static func sieveResults(_ process: String, _ spoken: MailProtocol) -> [Message] {
    let head = "\(process)(alice)<20889><2VZ5JdPuBGuZUQAAYIgGOA>: sieve: msgid=<1@example.net>: "
    let old = "\(process)(alice): sieve: msgid=<1@example.net>: "
    return [
      Message(
        "\(process)-sieve-stored",
        templates: results(
          process, ["stored mail into mailbox '{mail.mailbox:last}'", "stored mail into mailbox {mail.mailbox}"],
          sieveAction: "fileinto")
          + results(process, ["stored mail into mailbox '{mail.mailbox:last}'"], sieveAction: "keep"),
        action: .deliver, mailProtocol: spoken,
        means: "The filter of {user.name} put a message into the mailbox {mail.mailbox}.",
        samples: [
          head + "stored mail into mailbox 'Junk'", head + "stored mail into mailbox INBOX",
          head + "fileinto action: stored mail into mailbox 'Junk'",
          "\(process)(alice): nOONjdRwppINslb: sieve: msgid=<1@example.net>: stored mail into mailbox 'INBOX'",
          "\(process)(20889, alice): nOONjdRwppINslb: sieve: msgid=<1@example.net>: stored mail into mailbox 'INBOX'",
        ],
        hostile: [
          .init(
            "\(process)(alice)<1><a>: sieve: msgid=<x: stored mail into mailbox 'y'@example.net>: stored mail into mailbox 'Junk'",
            [.messageID: "x: stored mail into mailbox 'y'@example.net", .mailbox: "Junk"])
        ]),
      Message(
        "\(process)-sieve-forwarded",
        templates: results(
          process, ["forwarded to <{email.to.address}>", "forwarded to {email.to.address}"], sieveAction: "redirect"),
        action: .other, outcome: .success, category: .email, mailProtocol: spoken,
        means: "The filter of {user.name} sent a message on to {email.to.address}.",
        notTold: "That a copy stays here: there is none unless another line says so.",
        samples: [
          head + "forwarded to <alice@example.org>", old + "forwarded to <alice@example.org>",
          head + "redirect action: forwarded to <alice@example.org>",
        ]),
      Message(
        "\(process)-sieve-duplicate",
        templates: results(process, ["discarded duplicate forward to <{email.to.address}>"], sieveAction: "redirect"),
        action: .discard, outcome: .success, mailProtocol: spoken,
        means: "The filter of {user.name} did not send the same message to {email.to.address} twice.",
        samples: [head + "discarded duplicate forward to <alice@example.org>"]),
      Message(
        "\(process)-sieve-discarded",
        templates: results(
          process,
          [
            "Marked message to be discarded if not explicitly delivered (discard action)",
            "marked message to be discarded if not explicitly delivered (discard action)",
            "marked message to be discarded if not explicitly delivered", "discarded message{}",
          ], sieveAction: "discard"),
        action: .discard, outcome: .success, mailProtocol: spoken, shows: .deliveryDiscarded,
        means: "The filter of {user.name} throws this message away.",
        notTold: "That nothing of it is kept: another action of the same filter may have stored it.",
        samples: [
          head + "marked message to be discarded if not explicitly delivered (discard action)",
          head + "discard action: marked message to be discarded if not explicitly delivered",
          head + "discard action: Marked message to be discarded if not explicitly delivered (discard action)",
        ]),
      Message(
        "\(process)-sieve-rejected",
        templates: results(
          process,
          [
            "rejected message from <{email.from.address}> ({event.reason:last})",
            "rejected message from <{email.from.address}>{}",
          ],
          sieveAction: "reject"),
        action: .other, outcome: .failure, category: .email, mailProtocol: spoken,
        means: "The filter of {user.name} refused a message from {email.from.address}.",
        samples: [
          head + "rejected message from <mallory@example.net> (reject)",
          head + "reject action: rejected message from <mallory@example.net> (ereject)",
        ]),
      Message(
        "\(process)-sieve-answered",
        templates: results(
          process,
          ["sent vacation response to <{email.to.address}>", "sent notification to <{email.to.address}>{}"],
          sieveAction: "vacation")
          + results(process, ["sent mail notification to <{email.to.address}>{}"], sieveAction: "notify"),
        action: .notify, mailProtocol: spoken,
        means: "The filter of {user.name} sent an answer of its own to {email.to.address}.",
        samples: [
          head + "sent vacation response to <bob@example.org>",
          head + "vacation action: sent vacation response to <bob@example.org>",
          head + "notify action: sent mail notification to <judy@example.org>",
        ]),
      Message(
        "\(process)-sieve-not-answered",
        templates: results(
          process,
          [
            "discarded vacation reply to <{email.to.address}>",
            "discarded duplicate vacation response to <{email.to.address}>",
            "discarding vacation response {event.reason}", "discarded vacation response {event.reason}",
            "not sending vacation {event.reason}",
          ], sieveAction: "vacation"),
        action: .other, category: .email, mailProtocol: spoken,
        means:
          "The filter of {user.name} sent no absence note: the message is from a list, a robot, or someone who has had one.",
        samples: [
          head + "discarded duplicate vacation response to <bob@example.org>",
          head + "discarding vacation response to <> (no return path)",
        ]),
      Message(
        "\(process)-sieve-store-failed",
        templates: results(
          process,
          [
            "failed to store into mailbox '{mail.mailbox:first}': {event.reason}",
            "failed to store into mailbox {mail.mailbox:first}: {event.reason}",
            "failed to redirect message to <{email.to.address}>: {event.reason}",
          ], sieveAction: "fileinto"),
        action: .other, outcome: .failure, category: .email, mailProtocol: spoken,
        means: "The filter of {user.name} could not do what it says: {event.reason}.",
        samples: [
          head + "failed to store into mailbox 'Junk': Quota exceeded (mailbox for user is full)",
          head + "failed to redirect message to <bob@example.org>: refused by server (permanent failure)",
        ]),
      Message(
        "\(process)-sieve-script-failed",
        templates: DovecotPrefix.times(
          prefixes(process),
          [
            "sieve: execution of script {mail.mailbox:first} failed, but implicit keep was successful{}",
            "sieve: Error: execution of script {mail.mailbox:first} {event.reason}",
            "sieve: execution of script {mail.mailbox:first} {event.reason}",
            "sieve: Execution of script {mail.mailbox:first} {event.reason}",
            "sieve: Failed to compile script `{mail.mailbox:first}'{event.reason}",
            "sieve: Failed to compile script '{mail.mailbox:first}'{event.reason}",
            "sieve: Error: {event.reason}", "Error: sieve: {event.reason}", "sieve: Warning: {event.reason}",
            "sieve: {mail.mailbox:word} line {:first}: error: {event.reason}",
          ]),
        action: .warn, outcome: .failure, category: .email, mailProtocol: spoken,
        means: "The filter script of {user.name} has a fault; the message was most likely kept in the inbox.",
        samples: [
          "\(process)(alice)<1><a>: sieve: execution of script /home/alice/.dovecot.sieve failed, but implicit keep was successful (user logfile /home/alice/.dovecot.sieve.log may reveal additional details)",
          "\(process)(alice): Error: sieve: Failed to compile script /home/alice/.dovecot.sieve",
          "\(process)(judy)<269><znpXLci/BWsNAQAAYIgGOA>: sieve: Failed to compile script 'personal/.dovecot' (view user logfile '/var/vmail/judy/.dovecot.sieve.log' for more information)",
        ]),
      Message(
        "\(process)-mailbox-created",
        templates: DovecotPrefix.times(
          prefixes(process),
          [
            "Mailbox {mail.mailbox:first} created{}", "Mailbox created: {mail.mailbox}",
            "sieve: Mailbox created: {mail.mailbox}",
          ]),
        action: .other, outcome: .success, category: .file, mailProtocol: spoken,
        means: "The mailbox {mail.mailbox} of {user.name} was made.",
        samples: ["\(process)(alice)<1><a>: Mailbox created: Junk"]),
    ]
  }

  /// Connections over which mail is handed in.
  static let lmtpConnections: [Message] = [
    Message(
      "lmtp-connect",
      "lmtp({mail.process.pid}): Connect from local",
      "lmtp({mail.process.pid}): Connect from local: {}",
      "lmtp({mail.process.pid}): Connect from {source}",
      action: .connect, mailProtocol: .lmtp,
      means: "A mail server began to hand in mail over LMTP.",
      samples: ["lmtp(20889): Connect from local", "lmtp(20889): Connect from 192.0.2.25"]),
    Message(
      "lmtp-disconnect",
      "lmtp({mail.process.pid}): Disconnect from local: {event.reason}",
      "lmtp({mail.process.pid}): Disconnect from {source}: {event.reason}",
      "lmtp({mail.process.pid}): Disconnect from local",
      "lmtp({mail.process.pid}): Disconnect from {source.ip}",
      "lmtp({mail.process.pid}, {user.name:account}): Disconnect from local: {event.reason}",
      "lmtp({mail.process.pid}, {user.name:account}): Disconnect from {source}: {event.reason}",
      action: .disconnect, mailProtocol: .lmtp,
      means: "A mail server ended its LMTP connection: {event.reason}.",
      notTold: "Whether recipients were refused: that is told to the mail server only.",
      samples: [
        "lmtp(20889): Disconnect from local: Logged out (state=READY)",
        "lmtp(20889): Disconnect from local: Successful quit",
        "lmtp(20889): Disconnect from 192.0.2.25: Client has quit the connection (state=MAIL FROM)",
      ]),
    Message(
      "lmtp-user-unknown",
      "lmtp({mail.process.pid}): Error: user {user.name:last}: Auth USER lookup failed",
      "lmtp({mail.process.pid}): Error: lmtp-server: conn {:first}: rcpt {email.to.address}: Failed to lookup user {user.name:last}: {event.reason}",
      "lmtp({mail.process.pid}): Error: lmtp-server: conn {:first}: rcpt {email.to.address:first}: {event.reason}",
      "lmtp({mail.process.pid}): Error: Failed to lookup user {user.name:last}: {event.reason}",
      "lmtp({mail.process.pid}): Error: {event.reason:first}: Auth USER lookup failed",
      action: .fail, category: .authentication, mailProtocol: .lmtp, reason: "backend", shows: .accessBackendDown,
      means: "LMTP could not find out about a recipient, because what holds the users does not answer.",
      samples: [
        "lmtp(20889): Error: user alice@example.com: Auth USER lookup failed",
        "lmtp(20889): Error: lmtp-server: conn unix:pid=2,uid=89 [1]: rcpt alice@example.com: Failed to lookup user alice@example.com: Internal error occurred. Refer to server log for more information.",
      ]),
  ]
}
