import MailSyntax
import MailVocabulary

/// What the delivery agents write, whichever it is, of recipients and of tries.
///
/// What the other server said ends at the last ` (in reply to `: the daemon's words stand around the foreign ones.
enum PostfixDelivery {
  static let messages = verdicts + rareVerdicts + attempts

  /// What became of one recipient: the same words before it, whoever delivers. None of them is looked for in what the
  /// other server said.
  private static func ended(_ status: String...) -> Wordings {
    let beginning: Wordings = [
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}, {|}{?conn_use={}, {|}}delay={mail.delay}, {|}{?delays={mail.delays}, {|}}{?tls={}, {|}}dsn={mail.dsn}, {|}status=",
      // Before 2.3.
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}, {|}delay={mail.delay}, {|}status=",
    ]
    return beginning.followed(by: Wordings(status))
  }

  static let verdicts: [Message] = [
    Message(
      "sent",
      templates: ended(
        "sent ({mail.reply})",
        "sent ({mail.reply}"),
      action: .deliver,
      means: "The message {email.local_id} was delivered to {email.to.address}: {mail.reply}.",
      notTold: "That a person got it: the next hop may be a content filter, which may still refuse or discard it.",
      samples: [
        "DBCEAF8E78C: to=<bob@example.com>, relay=mail.example.com[private/dovecot-lmtp], delay=0.02, delays=0/0/0.02/0, dsn=2.0.0, status=sent (250 2.0.0 <bob@example.com> tWrBNv7rBGubMQAAYIgGOA Saved)",
        "339C5F8E82C: to=<dave@example.org>, orig_to=<sales@example.com>, relay=mx.example.org[203.0.113.30]:25, delay=0.09, delays=0/0/0.05/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4715B7z2Qk)",
        "2A106F8E74C: to=<run@example.com>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to command: /opt/lab/script)",
        "61226F8E808: to=<dave@example.com>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (forwarded as 61EA7F8E816)",
        "97074F8E7AA: to=<bob@example.com>, relay=local, delay=1, status=sent (delivered to mailbox)",
        "97074F8E7AA: to=<job@script.example.com>, relay=script, delay=0.02, delays=0/0.01/0/0, dsn=2.0.0, status=sent (delivered via script service)",
        "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=127.0.0.1[127.0.0.1]:10024, conn_use=3, delay=0.51, delays=0.1/0/0.01/0.4, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4XyZ4799B7z2Qk)",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<\"a>, relay=x[192.0.2.1]:25, delay=1\"@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=2.0.0, status=sent (250 ok), dsn=5.0.0, status=bounced (no))",
          [
            .recipient: "\"a>, relay=x[192.0.2.1]:25, delay=1\"@example.net",
            .destinationIP: "203.0.113.10",
            .dsn: "2.0.0",
            .reply: "250 ok), dsn=5.0.0, status=bounced (no)",
          ])
      ]),
    Message(
      "deferred",
      templates: ended(
        "deferred (host {} said: {mail.reply} (in reply to {mail.command} command))",
        "deferred (host {} refused to talk to me: {mail.reply})",
        "deferred (SASL authentication failed; server {} said: {mail.reply})",
        "deferred (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
        "deferred (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
        "deferred (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
        "deferred (host {} said: {mail.reply}",
        "deferred ({mail.reply})",
        "deferred ({mail.reply}"),
      action: .defer,
      means:
        "The message {email.local_id} could not be delivered to {email.to.address} yet, and will be tried again: {mail.reply}.",
      notTold: "Which of several servers of the domain were tried before: this is the last.",
      samples: [
        "6B242F8E791: to=<eva@school.example.net>, relay=mx.school.example.net[203.0.113.13]:25, delay=0.05, delays=0/0/0/0.05, dsn=4.2.0, status=deferred (host mx.school.example.net[203.0.113.13] said: 450 4.2.0 <eva@school.example.net>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/school.example.net.html (in reply to RCPT TO command))",
        "24887F8E785: to=<tom@web.example.org>, relay=mta7.web.example.org[203.0.113.20]:25, delay=0, delays=0/0/0/0, dsn=4.7.0, status=deferred (host mta7.web.example.org[203.0.113.20] refused to talk to me: 421 4.7.0 [TSS04] Messages from 203.0.113.20 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes)",
        "54967F8EA30: to=<carol@example.com>, relay=none, delay=0.01, delays=0/0.01/0/0, dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:10024: Connection refused)",
        "38137F8E81B: to=<joe@slow.example.net>, relay=mx.slow.example.net[203.0.113.15]:25, delay=6, delays=0/0/6/0, dsn=4.4.2, status=deferred (conversation with mx.slow.example.net[203.0.113.15] timed out while receiving the initial server greeting)",
        "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=smtp.relay.example[203.0.113.40]:587, delay=1.2, delays=0/0/1.2/0, dsn=4.7.8, status=deferred (SASL authentication failed; server smtp.relay.example[203.0.113.40] said: 535 5.7.8 Error: authentication failed)",
        "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=none, delay=300, delays=300/0/0/0, dsn=4.4.1, status=deferred (delivery temporarily suspended: connect to mx1.example.net[203.0.113.10]:25: Connection timed out)",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=4.2.0, status=deferred (host mx1.example.net[203.0.113.10] said: 450 x (in reply to MAIL FROM command)), relay=y[192.0.2.1]:25, status=sent (250 ok) (in reply to RCPT TO command))",
          [
            .destinationIP: "203.0.113.10",
            .command: "RCPT TO",
            .reply: "450 x (in reply to MAIL FROM command)), relay=y[192.0.2.1]:25, status=sent (250 ok)",
          ]),
        .init(
          "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=4.2.0, status=deferred (host mx1.example.net[203.0.113.10] said: 450 x, relay=y[192.0.2.1]:25, conn_use=2, delay=1, tls=1, dsn=2.0.0, status=sent (250 ok) (in reply to RCPT TO command))",
          [
            .destinationIP: "203.0.113.10", .dsn: "4.2.0",
            .reply: "450 x, relay=y[192.0.2.1]:25, conn_use=2, delay=1, tls=1, dsn=2.0.0, status=sent (250 ok)",
          ]),
      ]),
    Message(
      "bounced",
      templates: ended(
        "bounced (host {} said: {mail.reply} (in reply to {mail.command} command))",
        "bounced (host {} refused to talk to me: {mail.reply})",
        "bounced (SASL authentication failed; server {} said: {mail.reply})",
        "bounced (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
        "bounced (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
        "bounced (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
        "bounced (host {} said: {mail.reply}",
        "bounced ({mail.reply})",
        "bounced ({mail.reply}"),
      action: .bounce,
      means: "The message {email.local_id} cannot be delivered to {email.to.address}, and is returned: {mail.reply}.",
      samples: [
        "7D22AF8E77F: to=<noenh@example.org>, relay=mx.example.org[203.0.113.30]:25, delay=0.09, delays=0/0/0.05/0.05, dsn=5.0.0, status=bounced (host mx.example.org[203.0.113.30] said: 550 No such user here (in reply to RCPT TO command))",
        "CFB3BF8E7ED: to=<carol@example.com>, relay=local, delay=0, delays=0/0/0/0, dsn=5.2.0, status=bounced (cannot update mailbox /var/mail/carol for user carol. cannot open file: Permission denied)",
        "D85F5F8E7C9: to=<joe@nullmx.example.org>, relay=none, delay=0, delays=0/0/0/0, dsn=5.1.0, status=bounced (Domain nullmx.example.org does not accept mail (nullMX))",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 no, status=sent (250 ok) (in reply to end of DATA command))",
          [
            .destinationIP: "203.0.113.10",
            .command: "end of DATA",
            .reply: "550 no, status=sent (250 ok)",
            .dsn: "5.1.1",
          ])
      ]),
  ]

  static let rareVerdicts: [Message] = [
    Message(
      "SOFTBOUNCE",
      templates: ended(
        "SOFTBOUNCE (host {} said: {mail.reply} (in reply to {mail.command} command))",
        "SOFTBOUNCE (host {} refused to talk to me: {mail.reply})",
        "SOFTBOUNCE (SASL authentication failed; server {} said: {mail.reply})",
        "SOFTBOUNCE (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
        "SOFTBOUNCE (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
        "SOFTBOUNCE (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
        "SOFTBOUNCE (host {} said: {mail.reply}",
        "SOFTBOUNCE ({mail.reply})",
        "SOFTBOUNCE ({mail.reply}"),
      action: .defer,
      means: "The message {email.local_id} would be returned, but soft_bounce keeps it queued: {mail.reply}.",
      samples: [
        "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=4.1.1, status=SOFTBOUNCE (host mx1.example.net[203.0.113.10] said: 550 5.1.1 no such user (in reply to RCPT TO command))"
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=4.1.1, status=SOFTBOUNCE (host mx1.example.net[203.0.113.10] said: 550 a (in reply to b) (in reply to RCPT TO command))",
          [.command: "RCPT TO", .reply: "550 a (in reply to b)"])
      ]),
    Message(
      "deliverable",
      templates: ended(
        "deliverable ({mail.reply})",
        "deliverable ({mail.reply}"),
      action: .other, outcome: .success, category: .email,
      means: "A test found that mail to {email.to.address} can be delivered: {mail.reply}.",
      notTold: "That a message was delivered: it was only a question.",
      samples: [
        "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=2.1.5, status=deliverable (250 2.1.5 Ok)",
        "4XyZ4711B7z2Qk: to=<bob@example.com>, relay=local, delay=0.1, delays=0/0/0.05/0.05, dsn=2.0.0, status=deliverable (delivers to mailbox)",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<ana@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=2.1.5, status=deliverable (250 Ok), status=sent (250 x))",
          [.reply: "250 Ok), status=sent (250 x)"])
      ]),
    Message(
      "undeliverable",
      templates: ended(
        "undeliverable (host {} said: {mail.reply} (in reply to {mail.command} command))",
        "undeliverable (host {} refused to talk to me: {mail.reply})",
        "undeliverable (SASL authentication failed; server {} said: {mail.reply})",
        "undeliverable (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
        "undeliverable (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
        "undeliverable (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
        "undeliverable (host {} said: {mail.reply}",
        "undeliverable ({mail.reply})",
        "undeliverable ({mail.reply}"),
      action: .other, outcome: .failure, category: .email,
      means: "A test found that mail to {email.to.address} cannot be delivered: {mail.reply}.",
      notTold: "That a message was returned: it was only a question.",
      samples: [
        "4XyZ4711B7z2Qk: to=<zoe@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=5.1.1, status=undeliverable (host mx1.example.net[203.0.113.10] said: 550 5.1.1 no such user (in reply to RCPT TO command))",
        "4XyZ4711B7z2Qk: to=<zoe@example.com>, relay=local, delay=0.1, delays=0/0/0.05/0.05, dsn=5.1.1, status=undeliverable (unknown user: \"zoe\")",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: to=<zoe@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0.05/0.05, dsn=5.1.1, status=undeliverable (host mx1.example.net[203.0.113.10] said: 550 a (in reply to b) (in reply to RCPT TO command))",
          [.command: "RCPT TO", .reply: "550 a (in reply to b)"])
      ]),
  ]

  static let attempts: [Message] = [
    Message(
      "connect-failed",
      "connect to {destination}: {event.reason}",
      action: .other, outcome: .failure, category: .network, programs: ["smtp", "lmtp", "relay", "posttls-finger"],
      means: "The server {destination.ip} could not be reached: {event.reason}.",
      notTold: "That the delivery failed: the next server of the domain is tried.",
      samples: [
        "connect to mx.closed.example.org[203.0.113.16]:25: Connection refused",
        "connect to mx.example.org[2001:db8::25]:25: Network is unreachable",
        "connect to mail.example.com[private/dovecot-lmtp]: No such file or directory",
      ]),
    Message(
      "host-said",
      "{email.local_id}: host {destination} said: {mail.reply} (in reply to {mail.command} command)",
      action: .other, outcome: .failure, category: .email,
      means: "The server {destination.ip} did not take the message {email.local_id}: {mail.reply}.",
      notTold: "That the delivery failed: the next server of the domain is tried.",
      samples: [
        "4XyZ4711B7z2Qk: host mx1.example.net[203.0.113.10] said: 450 4.7.1 try later (in reply to RCPT TO command)",
        "4XyZ4711B7z2Qk: host mail.example.com[private/dovecot-lmtp] said: 451 4.2.0 <bob@example.com> Execution failed (in reply to end of DATA command)",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: host mx1.example.net[203.0.113.10] said: 450 host y[192.0.2.1] said: x (in reply to DATA command) (in reply to RCPT TO command)",
          [
            .destinationIP: "203.0.113.10",
            .command: "RCPT TO",
            .reply: "450 host y[192.0.2.1] said: x (in reply to DATA command)",
          ])
      ]),
    Message(
      "host-refused",
      "{email.local_id}: host {destination} refused to talk to me: {mail.reply}",
      action: .other, outcome: .failure, category: .email,
      means: "The server {destination.ip} would not serve this host: {mail.reply}.",
      notTold: "That the delivery failed: the next server of the domain is tried.",
      samples: ["4XyZ4711B7z2Qk: host mx1.example.net[203.0.113.10] refused to talk to me: 421 4.7.0 try later"],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: host mx1.example.net[203.0.113.10] refused to talk to me: 421 host y[192.0.2.1] refused to talk to me: 250",
          [.destinationIP: "203.0.113.10", .reply: "421 host y[192.0.2.1] refused to talk to me: 250"])
      ]),
    Message(
      "server-lost-connection",
      "{email.local_id}: lost connection with {destination} while {event.reason}",
      "lost connection with {destination} while {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.ip} broke off while {event.reason}.",
      notTold: "That the delivery failed: the next server of the domain is tried.",
      samples: [
        "4XyZ4711B7z2Qk: lost connection with mx1.example.net[203.0.113.10] while receiving the initial server greeting"
      ]),
    Message(
      "server-timeout",
      "{email.local_id}: conversation with {destination} timed out while {event.reason}",
      "conversation with {destination} timed out while {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.ip} was silent for too long while {event.reason}.",
      notTold: "That the delivery failed: the next server of the domain is tried.",
      samples: ["4XyZ4711B7z2Qk: conversation with mx1.example.net[203.0.113.10] timed out while sending MAIL FROM"]),
    Message(
      "tls-required-not-offered",
      "{email.local_id}: TLS is required, but was not offered by host {destination}",
      "{email.local_id}: TLS is required, but host {destination} refused to start TLS: {mail.reply}",
      "{email.local_id}: TLS is required, but our TLS engine is unavailable",
      "{email.local_id}: TLS is required, but unavailable",
      action: .other, outcome: .failure, category: .network,
      means: "A server does not offer TLS, which is required here for the message {email.local_id}.",
      samples: [
        "4XyZ4711B7z2Qk: TLS is required, but was not offered by host mx.plain.example.net[203.0.113.23]",
        "4XyZ4711B7z2Qk: TLS is required, but host mx.example.net[203.0.113.23] refused to start TLS: 454 4.7.0 TLS not available",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: TLS is required, but host mx.example.net[203.0.113.23] refused to start TLS: 454 refused to start TLS: x[192.0.2.1]",
          [.destinationIP: "203.0.113.23", .reply: "454 refused to start TLS: x[192.0.2.1]"])
      ]),
    Message(
      "smtputf8-not-offered",
      "{email.local_id}: SMTPUTF8 is required, but was not offered by host {destination}",
      action: .other, outcome: .failure, category: .email,
      means:
        "The server {destination.ip} does not take international addresses, which the message {email.local_id} has.",
      samples: ["4XyZ4711B7z2Qk: SMTPUTF8 is required, but was not offered by host mx1.example.net[203.0.113.10]"]),
    Message(
      "too-large-for-server",
      "{email.local_id}: message size {mail.size} exceeds size limit {} of server {destination}",
      action: .other, outcome: .failure, category: .email,
      means: "The message {email.local_id} is larger than the server {destination.ip} takes.",
      samples: [
        "4XyZ4711B7z2Qk: message size 61628 exceeds size limit 20000 of server mx.small.example.org[203.0.113.22]"
      ]),
    Message(
      "tls-start-failed",
      "{email.local_id}: Cannot start TLS: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "TLS with a server could not be started for the message {email.local_id}: {event.reason}.",
      notTold: "That the delivery failed: where TLS is not required it is tried without.",
      samples: ["4XyZ4711B7z2Qk: Cannot start TLS: handshake failure"]),
    Message(
      "server-certificate-rejected",
      "{email.local_id}: Server certificate not {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means:
        "The certificate of a server is not {event.reason}, which is required here for the message {email.local_id}.",
      samples: ["4XyZ4711B7z2Qk: Server certificate not trusted", "4XyZ4711B7z2Qk: Server certificate not verified"]),
    Message(
      "address-lookup-failed",
      "{email.local_id}: Host or domain name not found. Name service error for name={destination.domain} type={event.reason}",
      "Host or domain name not found. Name service error for name={destination.domain} type={event.reason}",
      "{email.local_id}: unable to look up host {destination.domain}: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The name {destination.domain} could not be looked up: {event.reason}.",
      samples: [
        "4XyZ4711B7z2Qk: Host or domain name not found. Name service error for name=mx.example.org type=A: Host not found, try again"
      ]),
    Message(
      "passing",
      "{email.local_id}: passing <{email.to.address}> to transport={mail.transport}",
      action: .other, category: .email,
      means: "The recipient {email.to.address} of {email.local_id} is handed on to {mail.transport}.",
      samples: ["24798F8E7C9: passing <alice@example.com> to transport=lmtp"]),
  ]
}
