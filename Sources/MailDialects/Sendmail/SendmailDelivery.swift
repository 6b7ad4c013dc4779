import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// What every line on recipients begins with: `logdelivery` of `deliver.c`.
  static let route =
    "{email.local_id}: to={email.to.address}{?, ctladdr={}}, delay={mail.elapsed}{?, xdelay={}}, mailer={mail.transport:first}, pri={:digits}{?, relay={destination}, dsn={mail.dsn}}{?, dsn={mail.dsn}}"

  /// What became of recipients, for good or for now.
  static let outcomes: [Message] = [
    Message(
      "sent",
      "\(route), stat=Sent ({mail.reply:last})",
      "\(route), stat=Sent",
      action: .deliver,
      means: "The message was delivered to {email.to.address} by the mailer {mail.transport}.",
      notTold: "That it is in a mailbox, where the mailer is esmtp, smtp or relay: the next server has it.",
      samples: [
        "6AO1tf9F020150: to=<ana@example.net>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30174, relay=mx1.example.net. [203.0.113.10], dsn=2.0.0, stat=Sent (Ok: queued as 4XyZ4711B7z2Qk)",
        "6AO1tjml020158: to=<alice@example.com>, delay=00:00:01, xdelay=00:00:01, mailer=local, pri=31201, dsn=2.0.0, stat=Sent",
        "s1GNXHYB005133: to=<ana@example.net>,<eva@example.net>, delay=1+02:03:04, xdelay=00:00:01, mailer=esmtp, pri=30174, relay=mx1.example.net. [203.0.113.10], dsn=2.0.0, stat=Sent (s1GNXI00005140 Message accepted for delivery)",
        "kA1B2C3d012345: to=root, ctladdr=root (0/0), delay=00:00:00, xdelay=00:00:00, mailer=relay, pri=30312, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent (kA1B2C3e012346 Message accepted for delivery)",
        "j94AxpXX019926: to=\"|/usr/bin/procmail\", ctladdr=<alice@example.com> (500/500), delay=00:00:00, xdelay=00:00:00, mailer=prog, pri=30312, dsn=2.0.0, stat=Sent",
      ],
      hostile: [
        .init(
          "6AO1tf9F020150: to=<\"x, delay=1, mailer=local, pri=1, stat=Sent\"@example.net>, delay=00:00:02, xdelay=00:00:00, mailer=esmtp, pri=30174, relay=mx1.example.net. [203.0.113.10], dsn=2.0.0, stat=Sent (ok (really), stat=Deferred: no)",
          [
            .recipient: "\"x, delay=1, mailer=local, pri=1, stat=Sent\"@example.net", .elapsed: "00:00:02",
            .destinationIP: "203.0.113.10", .destinationDomain: "mx1.example.net", .transport: "esmtp",
            .reply: "ok (really), stat=Deferred: no",
          ])
      ]),
    Message(
      "deferred",
      "\(route), reply={mail.reply}, stat=Deferred{?: {}}",
      "\(route), stat=Deferred{?: {mail.reply}}",
      action: .defer,
      means: "The message could not be delivered to {email.to.address} now: {mail.reply}. It stays in the queue.",
      samples: [
        "6AO1uVdO020250: to=<joe@closed.example.org>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30181, relay=mx.closed.example.org. [203.0.113.16], dsn=4.4.1, stat=Deferred: Connection refused by mx.closed.example.org.",
        "6AO1uOfI020238: to=<locked@example.org>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30177, relay=mx.example.org. [203.0.113.30], dsn=4.3.0, reply=451 4.3.0 <locked@example.org>: Temporary lookup failure, stat=Deferred: 451 4.3.0 <locked@example.org>: Temporary lookup failure",
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:05:00, xdelay=00:00:01, mailer=local, pri=120174, dsn=4.0.0, stat=Deferred: local mailer (/usr/bin/procmail) exited with EX_TEMPFAIL",
        "s1GNXHYB005133: to=<ana@example.net>, delay=00:05:00, mailer=esmtp, pri=120174, stat=Deferred",
      ],
      hostile: [
        .init(
          "6AO1uOfI020238: to=<joe@example.org>, delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30177, relay=mx.example.org. [203.0.113.30], dsn=4.3.0, reply=451 no, stat=Sent (ok), stat=Deferred: 451 no, stat=Sent (ok)",
          [.recipient: "joe@example.org", .reply: "451 no, stat=Sent (ok)", .dsn: "4.3.0"]),
        .init(
          "6AO1uOfI020238: to=<joe@example.org>, delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30177, relay=mx.example.org. [203.0.113.30], dsn=4.3.0, stat=Deferred: 451 no, dsn=2.0.0, stat=Sent (ok)",
          [.reply: "451 no, dsn=2.0.0, stat=Sent (ok)", .dsn: "4.3.0"]),
      ]),
    Message(
      "local-error",
      "\(route), stat=I/O error{?: {mail.reply}}",
      "\(route), stat=Operating system error{?: {mail.reply}}",
      action: .defer,
      means:
        "The message could not be delivered to {email.to.address} now, because this host failed. It stays in the queue.",
      samples: [
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:05:00, xdelay=00:00:01, mailer=local, pri=120174, dsn=4.3.0, stat=I/O error: Broken pipe",
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:05:00, xdelay=00:00:01, mailer=local, pri=120174, dsn=4.0.0, stat=Operating system error",
      ]),
    Message(
      "queued",
      "\(route), stat=queued",
      action: .queue,
      means: "The message to {email.to.address} was put into the queue, to be delivered by a later queue run.",
      samples: [
        "s1GNXHYB005133: to=<ana@example.net>, delay=00:00:00, mailer=esmtp, pri=30174, stat=queued",
        "s1GNXHYB005133: to=<ana@example.net>, ctladdr=<alice@example.com> (500/500), delay=00:00:00, mailer=esmtp, pri=30174, dsn=4.4.3, stat=queued",
      ]),
    Message(
      "quarantined",
      "{email.local_id}: to={email.to.address}{?, ctladdr={}}, delay={mail.elapsed}{?, xdelay={}}, mailer={mail.transport:first}, pri={:digits}, quarantine={event.reason}, stat=quarantined",
      action: .hold,
      means: "The message to {email.to.address} is kept back in quarantine: {event.reason}.",
      samples: [
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:00:01, mailer=local, pri=30174, quarantine=infected, stat=quarantined"
      ]),
    Message(
      "turned-away",
      "{email.local_id}: to={email.to.address}{?, ctladdr={}}, delay={mail.elapsed}{?, xdelay={}}, pri={:digits}{?, dsn={mail.dsn}}, stat={mail.reply}",
      action: .reject,
      means: "The message to {email.to.address} was not taken in after all: {mail.reply}.",
      notTold: "Who refused it: a filter, mostly; the line Milter of the same queue id says it.",
      samples: [
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:00:01, pri=30174, stat=Command rejected",
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:00:01, pri=30174, dsn=5.7.1, stat=virus Eicar-Test-Signature detected by ClamAV",
      ]),
  ]

  /// Delivery failed for good, and the sender will be told.
  static let failures: [Message] = [
    Message(
      "undeliverable",
      "\(route), reply={mail.reply}, stat={}",
      "\(route), stat={mail.reply}",
      action: .bounce,
      means: "The message could not be delivered to {email.to.address}, and will not be tried again: {mail.reply}.",
      samples: [
        "6AO1tjml020156: to=<nouser@example.net>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30177, relay=mx1.example.net. [203.0.113.10], dsn=5.1.1, reply=550-5.1.1 The email account that you tried to reach does not exist. Please try, stat=User unknown",
        "6AO1u1Uf020190: to=<eva@shop.example.org>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30179, relay=mx.shop.example.org. [203.0.113.12], dsn=5.7.1, reply=554 5.7.1 Service unavailable; Client host [203.0.113.12] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.12, stat=Service unavailable",
        "6AO1vVt0020290: to=<joe@nosuch.example.net>, ctladdr=<alice@example.com> (1000/1000), delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30181, relay=nosuch.example.net, dsn=5.1.2, stat=Host unknown (Name server: nosuch.example.net: host not found)",
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:00:00, xdelay=00:00:00, mailer=procmail, pri=30181, dsn=5.3.0, stat=unknown mailer error 127",
        "s1GNXHYB005133: to=<alice@example.com>, delay=00:00:00, xdelay=00:00:00, mailer=local, pri=30181, dsn=5.2.0, stat=Can't create output: Permission denied",
        "s1GNXHYB005133: to=<ana@example.net>, delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30181, relay=mx1.example.net. [203.0.113.10], dsn=5.6.0, stat=Data format error",
        "s1GNXHYB005133: to=<ana@example.net>, delay=5+00:10:00, xdelay=00:00:00, mailer=esmtp, pri=930181, relay=mx1.example.net., dsn=5.3.5, stat=Local configuration error",
      ],
      hostile: [
        .init(
          "6AO1tjml020156: to=<nouser@example.net>, delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30177, relay=mx1.example.net. [203.0.113.10], dsn=5.1.1, reply=550 x, dsn=2.0.0, stat=Sent (ok), stat=User unknown",
          [.reply: "550 x, dsn=2.0.0, stat=Sent (ok)", .dsn: "5.1.1", .destinationIP: "203.0.113.10"])
      ])
  ]

  /// Notices about a message: `returntosender` of `savemail.c`, `dropenvelope` of `envelope.c`.
  static let notices: [Message] = [
    Message(
      "notice-expired",
      "{email.local_id}: {mail.related_id}: DSN: Cannot send message for {event.reason}",
      "{email.local_id}: {mail.related_id}: DSN: Cannot send message within {event.reason}",
      "{email.local_id}: {mail.related_id}: return to sender: Cannot send message {event.reason}",
      "{email.local_id}: {mail.related_id}: postmaster notify: Cannot send message {event.reason}",
      action: .notify, reason: "expired",
      means:
        "The message could not be delivered in {event.reason} and is given up; {mail.related_id} is the notice to its sender.",
      samples: [
        "s1GNXHYB005133: s1LNXHYB007001: DSN: Cannot send message for 5 days",
        "s1GNXHYB005133: s1LNXHYB007001: return to sender: Cannot send message for 5 days",
      ]),
    Message(
      "notice-delayed",
      "{email.local_id}: {mail.related_id}: sender notify: {event.reason}",
      "{email.local_id}: {mail.related_id}: DSN: Warning: {event.reason}",
      action: .notify,
      means: "The sender was told, in the message {mail.related_id}, that the delivery takes long: {event.reason}.",
      notTold: "That the delivery failed: it goes on being tried.",
      samples: ["s1GNXHYB005133: s1H3XHYB006001: sender notify: Warning: could not send message for past 4 hours"]),
    Message(
      "notice-to-postmaster",
      "{email.local_id}: {mail.related_id}: postmaster notify: {event.reason}",
      action: .notify,
      means: "The postmaster was told, in the message {mail.related_id}: {event.reason}.",
      samples: ["s1GNXHYB005133: s1GNXHYC005133: postmaster notify: User unknown"]),
    Message(
      "notice-of-success",
      "{email.local_id}: {mail.related_id}: return receipt: {event.reason}",
      "{email.local_id}: {mail.related_id}: DSN: Return receipt",
      action: .notify,
      means: "The sender had asked for a receipt, and was told of the delivery in the message {mail.related_id}.",
      samples: [
        "s1GNXHYB005133: s1GNXHYC005133: return receipt: Return receipt",
        "s1GNXHYB005133: s1GNXHYC005133: DSN: Return receipt",
      ]),
    Message(
      "notice",
      "{email.local_id}: {mail.related_id}: DSN: {event.reason}",
      "{email.local_id}: {mail.related_id}: return to sender: {event.reason}",
      action: .notify,
      means: "The sender was told of the failed delivery in the message {mail.related_id}: {event.reason}.",
      notTold: "For which recipient: the lines before say it.",
      samples: [
        "6AO1tjml020156: 6AO1tjml020158: DSN: User unknown",
        "6AO1vVt0020290: 6AO1vVt0020292: DSN: Host unknown (Name server: nosuch.example.net: host not found)",
        "s1GNXHYB005133: s1GNXHYC005133: return to sender: Service unavailable",
      ]),
    Message(
      "expired",
      "\(id)Cannot send message for {event.reason}",
      "\(id)Cannot send message within {event.reason}",
      action: .expire,
      means: "The message was in the queue for {event.reason} without success, and is given up.",
      samples: ["s1GNXHYB005133: Cannot send message for 5 days"]),
    Message(
      "delay-warning",
      "\(id)Warning: could not send message for past {event.reason}",
      action: .warn, category: .email,
      means: "The message is in the queue for {event.reason} without success; its sender is warned.",
      samples: ["s1GNXHYB005133: Warning: could not send message for past 4 hours"]),
    Message(
      "split",
      "{email.local_id}: {mail.related_id}: clone: owner={}",
      "\(id)clone: owner={}",
      "\(id)split: {event.reason}",
      action: .other, category: .email,
      means: "The message was divided among several queue files, by owner or by number of recipients.",
      samples: [
        "s1GNXHYB005133: s1GNXHYC005133: clone: owner=<owner-list@example.com>",
        "s1GNXHYB005133: split: count=3, id1=s1GNXHYC005133, id2=s1GNXHYD005133, id3=s1GNXHYE005133",
      ]),
    Message(
      "discarded",
      "\(id)discarded",
      action: .discard, outcome: .success,
      means: "The message was thrown away.",
      samples: ["s1GNXHYB005133: discarded"]),
    Message(
      "done",
      "\(id)done; delay={mail.elapsed}, ntries={:digits}",
      action: .remove,
      means: "The message is done with: nobody waits for it any more.",
      samples: ["s1GNXHYB005133: done; delay=00:00:01, ntries=1"]),
  ]
}
