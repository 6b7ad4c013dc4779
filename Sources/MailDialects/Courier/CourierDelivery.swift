import MailSyntax
import MailVocabulary

extension CourierMessages {
  /// The mail server: deliveries.
  static let delivery: [Message] = [
    Message(
      "new-message",
      "newmsg,id={email.local_id:first}, auth={user.name:first}: dns; {mail.helo} ({source})",
      "newmsg,id={email.local_id:first},auth={user.name:first}: dns; {mail.helo} ({source})",
      "newmsg,id={email.local_id:first}: dns; {mail.helo} ({source})",
      "newmsg,id={email.local_id:first}: {}",
      action: .accept,
      means: "A message was taken into the queue as {email.local_id}.",
      samples: [
        "newmsg,id=00056F8F.4B2D7C5E.00003C3A: dns; mail.example.net (mail.example.net [::ffff:198.51.100.25])",
        "newmsg,id=00056F8F.4B2D7C5E.00003C3A, auth=alice: dns; [192.168.1.3] (pc14.example.com [::ffff:198.51.100.14])",
        "newmsg,id=00056F8F.4B2D7C5E.00003C3B: uid=1000",
      ],
      hostile: [
        .init(
          "newmsg,id=00056F8F.4B2D7C5E.00003C3A: dns; x (y [192.0.2.1]) (trap.example [::ffff:203.0.113.66])",
          [.sourceIP: "203.0.113.66", .sourceDomain: "trap.example"])
      ]),
    Message(
      "delivery-started",
      "started,id={email.local_id:first},from=<{email.from.address}>,module={mail.transport:first},host={destination.domain:first},addr=<{email.to.address}>",
      action: .queue,
      means: "A delivery of {email.local_id} to {email.to.address} begins.",
      samples: [
        "started,id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,module=local,host=alice!!1000!1000!/home/alice!!,addr=<alice>"
      ]),
    Message(
      "relayed",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,size={mail.size},success: delivered: {destination}",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,success: delivered: {destination}",
      action: .deliver, programs: ["courieresmtp"],
      means: "The message {email.local_id} was handed to {destination.ip} for {email.to.address}, and taken there.",
      samples: [
        "id=00056F8F.4B2D7C5E.00003C3A,from=<>,addr=<carol@example.org>,size=3010,success: delivered: mx.example.org [::ffff:203.0.113.25]"
      ]),
    Message(
      "delivered",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,size={mail.size},success: {mail.reply}",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,success: {mail.reply}",
      action: .deliver,
      means: "The message {email.local_id} was delivered to {email.to.address}.",
      samples: [
        "id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<alice@example.com>,size=4422,success: Message delivered."
      ]),
    Message(
      "delivery-done",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,status: success",
      action: .other, outcome: .success, category: .email,
      means: "The delivery of {email.local_id} to {email.to.address} is done.",
      samples: ["id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<alice@example.com>,status: success"]),
    Message(
      "deferred",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,status: deferred",
      action: .defer,
      means: "The delivery of {email.local_id} to {email.to.address} failed for now, and will be tried again.",
      notTold: "Why: the lines of the same id just before tell it.",
      samples: ["id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<alice@example.com>,status: deferred"]),
    Message(
      "failed",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>,status: failure",
      action: .bounce,
      means: "The delivery of {email.local_id} to {email.to.address} failed for good, and goes back to its sender.",
      notTold: "Why: the lines of the same id just before tell it.",
      samples: ["id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<zoe@example.org>,status: failure"]),
    Message(
      "delivery-reply",
      "id={email.local_id:first},from=<{email.from.address}>,addr=<{email.to.address}>: {mail.reply}",
      action: .other, category: .email,
      means: "What was answered when {email.local_id} was delivered to {email.to.address}: {mail.reply}.",
      samples: [
        "id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<zoe@example.org>: 550 5.1.1 User unknown",
        "id=00056F8F.4B2D7C5E.00003C3A,from=<bob@example.net>,addr=<alice@example.com>: Maildir over quota",
      ]),
    Message(
      "completed",
      "completed,id={email.local_id:first}",
      action: .remove,
      means: "A message left the queue: nothing of it is to be delivered any more.",
      samples: ["completed,id=00056F8F.4B2D7C5E.00003C3A"]),
    Message(
      "maildrop-failed",
      "Unable to open mailbox{?.}",
      "Unable to deliver to mailbox{?.}",
      "Unable to create a dot-lock at {event.reason}",
      "Temporary authentication failure.",
      "Cannot have world/group permissions on the filter file - for your own good.",
      "Invalid user specified.",
      action: .fail, category: .email, programs: ["maildrop"],
      means: "maildrop could not deliver a message.",
      notTold: "That it is lost: the mail server tries again.",
      samples: ["Unable to open mailbox.", "Temporary authentication failure."]),
  ]

  /// The mail server: what clients are told.
  static let acceptance: [Message] = [
    Message(
      "smtp-connect",
      "started,ip=[{source.ip}]{?,port=[{source.port}]}",
      "Connection, relay={source.ip}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip} to send mail.",
      samples: ["started,ip=[::ffff:198.51.100.25]", "started,ip=[::ffff:198.51.100.25],port=[40111]"]),
    Message(
      "smtp-login-failed",
      "error,relay={source.ip}{?,port={source.port}}: 535 {mail.reply}",
      "error,relay={source.ip}{?,port={source.port}},msg=\"535 {mail.reply}\",cmd: {mail.command}",
      "error,relay={source.ip},ident=\"{:last}\": 535 {mail.reply}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} to send mail was refused.",
      samples: [
        "error,relay=::ffff:203.0.113.66: 535 Authentication failed.",
        "error,relay=::ffff:203.0.113.66,port=53112,msg=\"535 Authentication failed.\",cmd: AUTH LOGIN",
      ]),
    Message(
      "refused",
      "error,relay={source.ip}{?,port={source.port}},from=<{email.from.address}>,to=<{email.to.address}>: {mail.reply}",
      "error,relay={source.ip}{?,port={source.port}},from=<{email.from.address}>: {mail.reply}",
      "error,relay={source.ip}{?,port={source.port}},from=<{email.from.address}>,to=<{email.to.address}>,msg=\"{mail.reply}\",cmd: {mail.command}",
      "error,relay={source.ip}{?,port={source.port}},msg=\"{mail.reply}\",cmd: {mail.command}",
      "error,relay={source.ip},ident=\"{:last}\": {mail.reply}",
      "error,relay={source.ip},ident=\"{:last}\",from=<{email.from.address}>,to=<{email.to.address}>: {mail.reply}",
      "error,relay={source.ip}{?,port={source.port}}: {mail.reply}",
      action: .reject,
      means: "The client at {source.ip} was refused: {mail.reply}.",
      samples: [
        "error,relay=::ffff:203.0.113.66,from=<x@example.net>,to=<zoe@example.com>: 550 User unknown.",
        "error,relay=::ffff:203.0.113.66,from=<x@example.net>: 517 Invalid domain, see <URL:ftp://ftp.isi.edu/in-notes/rfc1035.txt>",
        "error,relay=::ffff:203.0.113.66,port=53112,msg=\"502 ESMTP command error\",cmd: EHLO",
        "error,relay=::ffff:203.0.113.66: 502 ESMTP command error",
      ],
      hostile: [
        .init(
          "error,relay=::ffff:203.0.113.66,from=<\"a>,to=<b\"@example.net>,to=<zoe@example.com>: 550 User unknown.",
          [.sourceIP: "203.0.113.66", .sender: "\"a>,to=<b\"@example.net", .recipient: "zoe@example.com"])
      ]),
  ]
}
