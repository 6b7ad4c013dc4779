import MailSyntax
import MailVocabulary

/// What the delivery agents write: smtp, lmtp, local, virtual, pipe, error, discard.
///
/// What the other server said ends at the last ` (in reply to `: the daemon's words stand around the foreign ones.
enum PostfixDelivery {
  static let messages =
    verdicts + rareVerdicts + attempts + servers + clientLogin + clientConfiguration
    + local + commands

  static let verdicts: [Message] = [
    Message(
      "sent",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=sent ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=sent ({mail.reply}",
      action: .deliver,
      means: "The message {email.local_id} was delivered to {email.to.address}: {mail.reply}.",
      notTold: "That a person got it: the next hop may be a content filter, which may still refuse or discard it.",
      samples: [
        "DBCEAF8E78C: to=<bob@example.com>, relay=mail.example.com[private/dovecot-lmtp], delay=0.02, delays=0/0/0.02/0, dsn=2.0.0, status=sent (250 2.0.0 <bob@example.com> tWrBNv7rBGubMQAAYIgGOA Saved)",
        "339C5F8E82C: to=<dave@example.org>, orig_to=<sales@example.com>, relay=mx.example.org[203.0.113.30]:25, delay=0.09, delays=0/0/0.05/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ4715B7z2Qk)",
        "2A106F8E74C: to=<run@example.com>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to command: /opt/lab/script)",
        "61226F8E808: to=<dave@example.com>, relay=local, delay=0.01, delays=0/0/0/0, dsn=2.0.0, status=sent (forwarded as 61EA7F8E816)",
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
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred (host {} said: {mail.reply}",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deferred ({mail.reply}",
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
          ])
      ]),
    Message(
      "bounced",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced (host {} said: {mail.reply}",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=bounced ({mail.reply}",
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
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE (host {} said: {mail.reply}",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=SOFTBOUNCE ({mail.reply}",
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
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deliverable ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=deliverable ({mail.reply}",
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
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (delivery temporarily suspended: host {} said: {mail.reply} (in reply to {mail.command} command))",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (delivery temporarily suspended: host {} refused to talk to me: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (delivery temporarily suspended: SASL authentication failed; server {} said: {mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable (host {} said: {mail.reply}",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable ({mail.reply})",
      "{email.local_id}: to=<{email.to.address}>{?, orig_to=<{mail.original_to}>}, relay={destination}{?, conn_use={}}, delay={mail.delay}{?, delays={mail.delays}}{?, tls={}}, dsn={mail.dsn}, status=undeliverable ({mail.reply}",
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

  static let servers: [Message] = [
    Message(
      "pix-workaround",
      "{email.local_id}: enabling PIX workarounds: {event.reason:first} for {destination}",
      action: .other, category: .network,
      means:
        "The firewall before {destination.ip} meddles with SMTP, so the delivery goes around its faults: {event.reason}.",
      samples: [
        "4XyZ4711B7z2Qk: enabling PIX workarounds: disable_esmtp delay_dotcrlf for mx1.example.net[203.0.113.10]:25"
      ]),
    Message(
      "own-hostname",
      "warning: host {destination} greeted me with my own hostname {}",
      "warning: host {destination} replied to HELO/EHLO with my own hostname {}",
      action: .warn, category: .network, shows: .deliveryLoop,
      means: "The server {destination.ip} has this server's own name: mail goes in a circle.",
      samples: [
        "warning: host mx1.example.net[203.0.113.10]:25 greeted me with my own hostname mail.example.com",
        "warning: host mx1.example.net[203.0.113.10]:25 replied to HELO/EHLO with my own hostname mail.example.com",
      ]),
    Message(
      "exchange-record-faulty",
      "warning: no MX host for {destination.domain} has a valid address record",
      "warning: unable to find primary relay for {destination.domain}",
      "warning: numeric domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      "warning: malformed domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      "warning: {} in {} of {} record for {destination.domain:first}: {event.reason}",
      "numeric domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      action: .warn, category: .network,
      means: "The mail exchanger records of {destination.domain} are wrong.",
      notTold: "Anything about this server: the fault is in that domain's DNS.",
      samples: [
        "warning: no MX host for example.org has a valid address record",
        "warning: numeric domain name in resource data of MX record for example.org: 203.0.113.9",
        "warning: malformed domain name in resource data of MX record for example.org: -x",
      ]),
    Message(
      "protocol-oddity",
      "warning: {email.local_id}: non-{} response from {destination}: {mail.reply}",
      "warning: non-{} response from {destination}: {mail.reply}",
      "warning: server {destination:first} violates {} policy",
      "warning: host {destination:first} offers SMTPUTF8 support, but not 8BITMIME",
      "host {destination:first} offers SMTPUTF8 support, but not 8BITMIME",
      "warning: bad EHLO SIZE limit \"{}\" from {destination}",
      "warning: {destination}: response longer than {}: {mail.reply}",
      "warning: to prevent loss of mail, turn off command pipelining for {}",
      "warning: {destination} offered no supported AUTH mechanisms: '{event.reason:first}'",
      "warning: {destination} offered null AUTH mechanism list{}",
      "{destination} offered no supported AUTH mechanisms: '{event.reason:first}'",
      "Unexpected response from {destination}.{}",
      action: .warn, category: .network, programs: ["smtp", "lmtp", "relay", "smtpd"],
      means: "A server does not speak the protocol as it should.",
      samples: [
        "warning: host mx1.example.net[203.0.113.10]:25 offers SMTPUTF8 support, but not 8BITMIME",
        "warning: 4XyZ4711B7z2Qk: non-SMTP response from mx1.example.net[203.0.113.10]:25: HTTP/1.1 400 Bad Request",
        "warning: mx1.example.net[203.0.113.10]:25 offered null AUTH mechanism list",
      ],
      hostile: [
        .init(
          "warning: 4XyZ4711B7z2Qk: non-SMTP response from mx1.example.net[203.0.113.10]:25: x response from y[192.0.2.1]:25: z",
          [.destinationIP: "203.0.113.10", .reply: "x response from y[192.0.2.1]:25: z"])
      ]),
    Message(
      "reply-replaced",
      "{destination}: replacing server reply \"{mail.reply}\" with \"{}\"",
      action: .other, category: .network, programs: ["smtp", "lmtp"],
      means: "A reply of {destination.ip} was replaced as the reply filter says.",
      samples: ["mx1.example.net[203.0.113.10]:25: replacing server reply \"554 x\" with \"454 x\""],
      hostile: [
        .init(
          "mx1.example.net[203.0.113.10]:25: replacing server reply \"554 a\" with \"b\" with \"454 x\"",
          [.reply: "554 a\" with \"b", .destinationIP: "203.0.113.10"])
      ]),
    Message(
      "line-broken",
      "{email.local_id}: breaking line > {} bytes with <CR><LF>SPACE",
      "warning: {email.local_id}: breaking line > {} bytes with <CR><LF>SPACE",
      action: .other, category: .email,
      means: "A line of {email.local_id} is longer than SMTP allows and was broken.",
      samples: ["4XyZ4711B7z2Qk: breaking line > 990 bytes with <CR><LF>SPACE"]),
    Message(
      "dane-fault",
      "warning: TLSA lookup error for {destination.domain:first}:{event.reason}",
      "warning: DANE TLSA lookup problem: {event.reason}",
      "warning: TLS policy lookup error for {destination.domain:first}/{}: {event.reason}",
      "TLS policy lookup error for {destination.domain:first}/{}: {event.reason}",
      "TLS policy lookup for {destination.domain:first}/{}: {event.reason}",
      "warning: TLS policy lookup for {destination.domain:first}/{}: {event.reason}",
      "warning: {}: all TLSA records unusable{}", "{}: all TLSA records unusable{}",
      "warning: {}: all trust anchors unusable", "warning: DNSSEC status lookup error for {}: {event.reason}",
      "warning: Cannot authenticate via DANE for {}", "warning: {destination.domain}: TLSA record{event.reason}",
      action: .warn, category: .network,
      means: "What TLS a domain asks for in DNS could not be learned or used.",
      samples: [
        "warning: TLS policy lookup error for example.org/mx.example.org: client TLS configuration problem",
        "warning: DANE TLSA lookup problem: Host or domain name not found. Name service error for name=_25._tcp.mx.example.org type=TLSA: Host not found, try again",
        "warning: mx.example.org[203.0.113.9]:25: all TLSA records unusable, fallback to unauthenticated TLS",
      ]),
    Message(
      "transport-policy-note",
      "smtp_tls_{}: {event.reason}", "warning: TLSRPT: {event.reason}", "TLSRPT: {event.reason}",
      "{}: TLSRPT: status={}, domain={destination.domain:first}, receiving_mx={}",
      action: .other, category: .network, programs: ["smtp", "tlsproxy"],
      means: "A note for the reports on TLS delivery was made.",
      samples: [
        "TLSRPT: could not report TLS success: Connection refused",
        "TLSRPT: status=success, domain=example.org, receiving_mx=mx.example.org[203.0.113.9]",
      ]),
    Message(
      "dnssec-missing",
      "warning: DNSSEC validation may be unavailable",
      "warning: reason: dnssec_probe '{}' received a response that is not DNSSEC validated",
      "warning: reason: dnssec_probe '{}' received no response: {event.reason}",
      action: .warn, category: .network,
      means: "The resolver does not check DNSSEC, so DANE cannot work.",
      samples: [
        "warning: DNSSEC validation may be unavailable",
        "warning: reason: dnssec_probe 'ns:.' received a response that is not DNSSEC validated",
      ]),
    Message(
      "dns-reply-odd",
      "warning: Name service error for name={destination.domain:first} type={}: Malformed or unexpected name server reply",
      "warning: Name service error for {destination.domain:first}: invalid host or domain name",
      "warning: dns_lookup: Name server loop for {destination.domain}",
      "warning: DNS record count limit ({}) exceeded -- dropping excess record(s) after qname={destination.domain:first} qtype={}",
      "warning: ignoring DNS RR: {event.reason}", "ignoring DNS RR: {event.reason}",
      "warning: reply length {} > buffer length {} for name={destination.domain:first} type={}",
      "warning: {}: skipping record type {event.reason}", "{}: skipping record type {event.reason}",
      "warning: dns_query: {event.reason}", "warning: extract_answer: {event.reason}",
      "warning: res_nsearch({event.reason}",
      "warning: Error looking up name={destination.domain:first} type={}: {event.reason}",
      action: .warn, category: .network,
      means: "A DNS reply was odd, and was not used as a whole.",
      samples: [
        "warning: Name service error for name=example.org type=MX: Malformed or unexpected name server reply",
        "warning: DNS record count limit (100) exceeded -- dropping excess record(s) after qname=example.org qtype=A",
        "ignoring DNS RR: example.org. 3600 IN AAAA 2001:db8::25",
      ]),
  ]

  static let clientLogin: [Message] = [
    Message(
      "relay-login-failed",
      "{email.local_id}: SASL authentication failed; server {destination:first} said: {mail.reply}",
      "{email.local_id}: SASL [CACHED] authentication failed; server {destination:first} said: {mail.reply}",
      "{email.local_id}: SASL authentication failed; cannot authenticate to server {destination:first}: {event.reason}",
      "{email.local_id}: SASL authentication failed; authentication protocol loop with server {destination}",
      "{email.local_id}: SASL authentication failed; non-empty initial {} challenge from server {destination:first}: {mail.reply}",
      "{email.local_id}: SASL authentication failed: server {destination:first} offered no compatible authentication mechanisms for this type of connection security",
      "warning: SASL authentication failure: No worthy mechs found",
      action: .fail, category: .authentication,
      programs: ["smtp", "lmtp", "relay"], shows: .deliverySmarthostAuthFailed,
      means: "This server could not log in to a server that it sends mail through.",
      samples: [
        "4XyZ4711B7z2Qk: SASL authentication failed; server smtp.relay.example[203.0.113.40] said: 535 5.7.8 Error: authentication failed",
        "4XyZ4711B7z2Qk: SASL authentication failed; cannot authenticate to server smtp.relay.example[203.0.113.40]: no mechanism available",
        "warning: SASL authentication failure: No worthy mechs found",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: SASL authentication failed; server smtp.relay.example[203.0.113.40] said: 535 server y[192.0.2.1] said: 235",
          [.destinationIP: "203.0.113.40", .reply: "535 server y[192.0.2.1] said: 235"])
      ]),
    Message(
      "relay-login-config",
      "fatal: specify a password table via the `{event.reason:first}' configuration parameter",
      "fatal: unsupported SASL client implementation: {event.reason}",
      "warning: SASL authentication cache name \"{event.reason:first}\" {}",
      "warning: SASL auth failure map {event.reason}",
      "fatal: unsupported SASL server implementation: {event.reason}",
      "fatal: SASL library initialization error: {event.reason}",
      "warning: failed to set Cyrus SASL configuration path: \"{event.reason:first}\"",
      "fatal: incorrect SASL library version. {event.reason}",
      "warning: incorrect SASL library version. {event.reason}",
      "warning: per-session SASL client initialization: {event.reason}",
      "warning: bad per-session SASL security properties",
      "warning: set per-session SASL security properties: {event.reason}",
      "warning: {} discards all mechanisms in '{event.reason:first}'",
      "warning: {}: SASL mechanism filter failed for: '{event.reason:first}'",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Logging in is wrongly configured: {event.reason}.",
      samples: [
        "fatal: specify a password table via the `smtp_sasl_password_maps' configuration parameter",
        "fatal: unsupported SASL server implementation: dovecat",
      ]),
  ]

  static let clientConfiguration: [Message] = [
    Message(
      "relayhost-faulty",
      "warning: relayhost configuration problem", "warning: smtp_fallback_relay configuration problem",
      "warning: {event.reason:word} configuration problem",
      "warning: {} in server description: {event.reason}", "fatal: {} in server description: {event.reason}",
      "warning: bad network port: {} for destination: {event.reason}", "warning: unknown service: {event.reason}",
      "fatal: unknown service: {event.reason}",
      "warning: null destination: \"{event.reason:first}\"", "warning: unix-domain name too long: {event.reason}",
      "warning: all network protocols are disabled",
      "fatal: all network protocols are disabled ({event.reason:first})",
      "warning: {}: bad {} parameter: {event.reason}", "fatal: {}: bad {} parameter: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Where mail should be sent is wrongly configured.",
      samples: [
        "warning: relayhost configuration problem", "fatal: unknown service: smtpx/tcp",
        "fatal: smtp_connect: bad smtp_bind_address parameter: 10.0.0.300: Name or service not known",
      ]),
    Message(
      "bind-address-failed",
      "warning: {}: bind {event.reason}", "warning: {}: socket: {event.reason}",
      action: .warn, category: .network, programs: ["smtp", "lmtp", "relay"],
      means: "The address from which mail should be sent cannot be used: {event.reason}.",
      samples: ["warning: smtp_connect_addr: bind 192.0.2.10: Cannot assign requested address"]),
    Message(
      "mail-loops-back",
      "warning: mail for {destination.domain} loops back to myself",
      "{email.local_id}: mail for {destination.domain} loops back to myself",
      "warning: {email.local_id}: mail for {destination.domain} loops back to myself",
      action: .warn, category: .email, shows: .deliveryLoop,
      means: "Mail for {destination.domain} is sent to this server, which does not hold it to be its own.",
      samples: ["warning: mail for example.org loops back to myself"]),
    Message(
      "wrapper-mode-needed",
      "SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      "warning: SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      "warning: {} requires \"{event.reason:first} = encrypt\" (or stronger)",
      "CLIENT wrappermode (port smtps/465) is unimplemented{}",
      "{email.local_id}: SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The next server wants TLS from the first byte, which is not configured here.",
      samples: [
        "SMTPS wrappermode (TCP port 465) requires setting \"smtp_tls_wrappermode = yes\", and \"smtp_tls_security_level = encrypt\" (or stronger)"
      ]),
    Message(
      "client-tls-config",
      "warning: {}: unknown TLS policy '{event.reason:first}' for {}", "warning: client TLS configuration problem",
      "fatal: client TLS configuration problem",
      "warning: {}: invalid security level \"{event.reason:first}\"",
      "warning: {}: attribute \"{event.reason:first}\" {}",
      "warning: {}: invalid attribute name: \"{event.reason:first}\"",
      "warning: {}: malformed attribute/value pair \"{event.reason:first}\": {}",
      "warning: {}: policy table lookup error", "warning: {}: invalid empty policy",
      "warning: nexthop domain {event.reason:first}: configured at fingerprint security level, but with no fingerprints to match.",
      "warning: {}: {} configured, but no requisite library support",
      "warning: {}: {} configured with dnssec lookups disabled",
      "warning: {}: {} configured with MX lookup errors ignored",
      "warning: {}: \"{event.reason:first}\" specifies an invalid hostname",
      "warning: {}: the \"{event.reason:first}\" security level is invalid for delivery via unix-domain sockets",
      "warning: {}: dns resolver options incompatible with {event.reason:first} TLS",
      "warning: {}: opportunistic TLS encryption is not appropriate for unix-domain destinations.",
      "warning: {}: {} \"{event.reason:first}\": per-site table lookup error",
      action: .fail, category: .configuration, programs: ["smtp", "lmtp", "relay", "verify"], shows: .serverConfigError,
      means: "The TLS policy for outgoing mail is wrongly configured.",
      samples: [
        "warning: example.org: invalid security level \"encrypted\"",
        "warning: TLS policy table hash:/etc/postfix/tls_policy: unknown TLS policy 'mandatory' for next-hop example.org",
      ]),
    Message(
      "client-queue-file-error",
      "warning: {email.local_id}: message dated {event.reason}",
      "warning: {email.local_id}: corrupted queue file: {event.reason}",
      "warning: corrupted queue file: {event.reason}",
      action: .warn, category: .file, programs: ["smtp", "lmtp", "local", "virtual", "pipe"],
      means: "The queue file of a message cannot be read as it should.",
      samples: ["warning: corrupted queue file: active/4XyZ4711B7z2Qk"]),
    Message(
      "recipient-limit-needed",
      "fatal: pipe flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: pipe flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: ignoring \"{event.reason:first}\" setting for non-TCP connections",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A delivery flag needs one recipient at a time, which is not configured: {event.reason}.",
      samples: ["fatal: pipe flag `D' requires dovecot_destination_recipient_limit = 1"]),
  ]

  static let local: [Message] = [
    Message(
      "maildir-access",
      "warning: maildir access problem for UID/GID={}: {event.reason}",
      "warning: perhaps you need to create the maildirs in advance",
      action: .fail, category: .file, shows: .serverPermission,
      means: "The mail directory of a user cannot be written: {event.reason}.",
      samples: [
        "warning: maildir access problem for UID/GID=1001/1001: create maildir file /home/bob/Maildir/tmp/1700000000.P1.mail: Permission denied",
        "warning: perhaps you need to create the maildirs in advance",
      ]),
    Message(
      "required-alias-missing",
      "warning: required alias not found: {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "Every server must take mail for {event.reason}, and this one does not.",
      samples: ["warning: required alias not found: postmaster", "warning: required alias not found: mailer-daemon"]),
    Message(
      "alias-owner-missing",
      "warning: cannot find alias database owner for {event.reason}",
      "warning: {event.reason:first}: no owner UID for alias database {}",
      "warning: cannot find alias database owner", "warning: {}: cannot find :include: file owner username",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The owner of an alias database is not known to the system, so commands in it are not run.",
      samples: ["warning: cannot find alias database owner for hash:/etc/aliases(0,lock|fold_fix)"]),
    Message(
      "alias-faulty",
      "warning: no recipient in alias lookup result for {event.reason}",
      "warning: {}: alias database loop for {event.reason}", "warning: alias database loop for {event.reason}",
      "warning: :include:{event.reason:first} uses a relative path",
      "warning: unable to lookup :include: file {event.reason}", "warning: cannot open include file {event.reason}",
      "warning: :include: file {event.reason:first} is not a regular file",
      "warning: :include: file {event.reason:first} is world writable",
      "warning: {}: address with illegal extension: {event.reason}",
      "warning: {email.local_id}: alias database loop for {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "An alias is wrong: {event.reason}.",
      samples: [
        "warning: no recipient in alias lookup result for sales",
        "warning: :include: file /etc/mail/list is world writable",
      ]),
    Message(
      "forward-file-unusable",
      "warning: file {event.reason:first} is not a regular file",
      "warning: file {event.reason:first} has bad owner uid {}",
      "warning: file {event.reason:first} is world writable",
      "warning: cannot open file {event.reason}", "warning: close file {event.reason}",
      "warning: error reading forwarding file: {event.reason}",
      "warning: cannot access home directory {event.reason}",
      action: .warn, category: .file, programs: ["local"],
      means: "The .forward file of a user is not used: {event.reason}.",
      samples: [
        "warning: file /home/bob/.forward has bad owner uid 0",
        "warning: cannot open file /home/bob/.forward: Permission denied",
      ]),
    Message(
      "mailbox-unusable",
      "warning: specify \"{event.reason:first} = no\" to ignore mailbox ownership mismatch",
      "warning: recipient {email.to.address:first}: destination {event.reason:first} is not a regular file",
      "warning: recipient {email.to.address:first}: not found in {event.reason}",
      "warning: recipient {email.to.address:first}: bad uid {event.reason}",
      "warning: recipient {email.to.address:first}: bad gid {event.reason}",
      "warning: destination {event.reason:first} is not owned by recipient",
      "warning: destination {event.reason:first} is not a regular file",
      "warning: {}: destination {event.reason:first} is not owned by recipient",
      "fatal: do not specify relative pathname: {event.reason}", "warning: {}: bad status {event.reason}",
      action: .fail, category: .file, programs: ["local", "virtual"], shows: .serverPermission,
      means: "A mailbox cannot be delivered to, because of its owner or its kind.",
      samples: [
        "warning: specify \"strict_mailbox_ownership = no\" to ignore mailbox ownership mismatch",
        "warning: recipient bob@example.com: not found in virtual_uid_maps",
        "warning: recipient bob@example.com: bad uid 0 in virtual_uid_maps",
      ]),
    Message(
      "user-lookup-failed",
      "warning: error looking up passwd info for {user.name:first}: {event.reason}",
      "warning: cannot find username for uid {user.id}: {event.reason}",
      "warning: cannot find username for uid {user.id}", "warning: bad home directory syntax for: {event.reason}",
      "warning: unknown home directory for: {event.reason}",
      "warning: {}: lookup of user {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The system did not tell about a user.",
      samples: [
        "warning: error looking up passwd info for bob: Connection refused",
        "warning: cannot find username for uid 1001",
      ]),
    Message(
      "local-config",
      "warning: parameter mailbox_delivery_lock specifies no applicable mailbox locking method",
      "fatal: parameter {event.reason:first} specifies no applicable mailbox locking method",
      "fatal: main.cf configuration error: {event.reason}", "fatal: configuration error: {event.reason}",
      "warning: {event.reason:first}: deprecated parameter, use \"{}",
      "fatal: bad parameter value syntax for {event.reason}", "fatal: privileged default user id",
      "fatal: privileged default group id",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Local delivery is wrongly configured: {event.reason}.",
      samples: [
        "fatal: main.cf configuration error: mailbox_size_limit is smaller than message_size_limit",
        "fatal: configuration error: mailbox_size_limit is smaller than message_size_limit",
      ]),
    Message(
      "delivery-note-failed",
      "warning: {}: dictionary not found: {event.reason}", "warning: connect to private/{event.reason}",
      "warning: connect to public/{event.reason}", "warning: service not found: biff/udp",
      "warning: host not found: localhost", "warning: biff_notify: {event.reason}",
      action: .warn, category: .process,
      programs: [
        "local", "virtual", "pipe", "smtp", "lmtp", "cleanup", "pickup", "bounce", "trivial-rewrite", "error",
        "verify",
      ],
      means: "A helper of the delivery could not be reached.",
      samples: ["warning: biff_notify: Connection refused"]),
  ]

  static let commands: [Message] = [
    Message(
      "pipe-config",
      "fatal: missing user= command-line attribute", "fatal: missing argv= command-line attribute",
      "fatal: user= command-line attribute specifies {event.reason}",
      "fatal: get_service_attr: {event.reason}", "fatal: {}: unknown username: {event.reason}",
      "fatal: {}: unknown group: {event.reason}", "fatal: unknown flag: {event.reason}",
      "warning: unknown flag: {event.reason}",
      "fatal: {}: bad size= value: {event.reason}",
      "warning: file {}: service {}: unknown macro name: \"{event.reason:first}\"",
      "fatal: {}: bad queue id: {event.reason}", "fatal: missing user= attribute", "fatal: missing argv= attribute",
      "fatal: unknown user name: {event.reason}", "fatal: unknown group name: {event.reason}",
      "fatal: unknown attribute name: {event.reason}", "fatal: user must not have {event.reason}",
      "fatal: bad error service name: {event.reason}", "fatal: request to {event.reason}",
      action: .fail, category: .configuration, programs: ["pipe", "spawn"], shows: .serverConfigError,
      means: "A service of master.cf that runs a command is wrongly configured: {event.reason}.",
      samples: [
        "fatal: get_service_attr: unknown username: vmail",
        "fatal: missing argv= command-line attribute",
        "fatal: user= command-line attribute specifies root privileges",
      ]),
    Message(
      "command-not-run",
      "fatal: {}: execvp {event.reason}", "fatal: execvp {event.reason}", "fatal: {}: exec {event.reason}",
      "fatal: cannot change directory to {event.reason}", "warning: cannot change directory to {event.reason}",
      "fatal: pipe_command: execvp {event.reason}", "fatal: exec {event.reason}",
      "fatal: unable to execute {event.reason}", "warning: {}: exec {event.reason}", "fatal: chroot({event.reason}",
      "fatal: setuid({event.reason}", "fatal: setgid({event.reason}", "fatal: initgroups: {event.reason}",
      action: .fail, category: .process, shows: .deliveryLocalFailure,
      means: "A command could not be run: {event.reason}.",
      samples: [
        "fatal: pipe_command: execvp /usr/lib/dovecot/deliver: No such file or directory",
        "fatal: execvp /opt/lab/missing: Permission denied",
      ]),
    Message(
      "command-ended-badly",
      "warning: command \"{}\" exited with status {process.exit_code}",
      "warning: command {} exit status {process.exit_code}", "warning: command {} killed by signal {event.reason}",
      "warning: {}: child wait time limit exceeded", "warning: {}: write time limit exceeded",
      "warning: {}: read time limit exceeded", "warning: cannot kill process (group) {event.reason}",
      action: .warn, category: .process,
      means: "A command that the mail system ran did not end well.",
      samples: [
        "warning: command /usr/bin/policyd-spf exit status 1",
        "warning: command \"/usr/lib/postfix/sbin/postdrop -r\" exited with status 1",
      ]),
  ]
}
