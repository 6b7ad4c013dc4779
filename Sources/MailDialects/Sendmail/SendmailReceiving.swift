import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// A message is taken in: `logsender` of `envelope.c`.
  static let accepted: [Message] = [
    Message(
      "no-recipient",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, nrcpts=0, {:last}relay={source}",
      "{email.local_id}: from={email.from.address}, size={mail.size}, class={}, nrcpts=0, {:last}relay={source}",
      action: .other, outcome: .failure, category: .email,
      means:
        "A client's transaction of {email.from.address} ended without a recipient that was accepted, so no message was taken in.",
      notTold:
        "Why: refused recipients have a line of their own; a message above the size limit, or a missing login, has none at the usual LogLevel.",
      samples: [
        "6AO1vlG7020312: from=<bob@newsletter.example.net>, size=202, class=0, nrcpts=0, proto=ESMTP, daemon=MTA-v4, relay=out.newsletter.example.net [203.0.113.91]",
        "6AO1w0G5020336: from=<bob@newsletter.example.net>, size=864177, class=0, nrcpts=0, proto=ESMTP, daemon=MTA-v4, relay=out.newsletter.example.net [203.0.113.91]",
      ]),
    Message(
      "submitted",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }relay={:first}@localhost",
      "{email.local_id}: from={email.from.address}, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }relay={:first}@localhost",
      action: .accept,
      means:
        "A program or user of this host handed in a message from {email.from.address} ({mail.size} bytes, recipients: {mail.recipients}).",
      samples: [
        "kA1B2C3d012345: from=root, size=312, class=0, nrcpts=1, msgid=<202010041059.kA1B2C3d012345@mail.example.com>, relay=root@localhost",
        "kA1B2C3d012345: from=<alice@example.com>, size=1200, class=0, nrcpts=2, msgid=<1@example.com>, bodytype=8BITMIME, relay=alice@localhost",
      ],
      hostile: [
        .init(
          "kA1B2C3d012345: from=root, size=312, class=0, nrcpts=1, msgid=<x>, relay=bob@localhost>, relay=root@localhost",
          [.messageID: "x>, relay=bob@localhost", .sender: "root", .size: "312"])
      ]),
    Message(
      "accepted",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }proto={:last}, relay={source}",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }relay={source}",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, nrcpts={mail.recipients}, msgid={email.message_id}, {?bodytype={}, }proto={:last}, relay={source}",
      "{email.local_id}: from={email.from.address}, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }proto={:last}, relay={source}",
      "{email.local_id}: from={email.from.address}, size={mail.size}, class={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }relay={source}",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, class={}, pri={}, nrcpts={mail.recipients}, {?msgid=<{email.message_id}>, }{?bodytype={}, }{?proto={}, }relay={source}",
      action: .accept,
      means:
        "A message from {email.from.address} ({mail.size} bytes, recipients: {mail.recipients}) was taken in from {source.ip}.",
      notTold:
        "Who sent it: a login, if there was one, is named in the line AUTH=server of the same process. `(may be forged)` after the address means that its name and address do not agree.",
      samples: [
        "6AO1tf9F020150: from=<alice@example.com>, size=174, class=0, nrcpts=1, msgid=<20261124015541.0001@example.com>, proto=ESMTP, daemon=MTA-v4, relay=pc14.example.com [198.51.100.14]",
        "s1GNXHYB005133: from=<ana@example.net>, size=3412, class=0, nrcpts=2, msgid=<4711@mail.example.net>, bodytype=8BITMIME, proto=ESMTPS, daemon=MTA, relay=mail.example.net [203.0.113.10] (may be forged)",
        "s1GNXHYB005133: from=<>, size=3412, class=0, nrcpts=1, msgid=<4711@mail.example.net>, proto=ESMTP, daemon=MTA, relay=[203.0.113.10]",
        "j94AxpXX019926: from=<ana@example.net>, size=812, class=0, nrcpts=1, msgid=<4711@example.net>, proto=SMTP, relay=ident:ana@mail.example.net [203.0.113.10]",
        "s1GNXHYB005133: from=<ana@example.net>, size=3412, class=0, nrcpts=1, msgid=<4711@example.net>, proto=ESMTP, daemon=MTA, tls_verify=NO, auth=PLAIN, relay=[203.0.113.10]",
        "6AO1tf9F020150: from=root, size=174, class=0, nrcpts=1, msgid=<1@example.com>, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]",
      ],
      hostile: [
        .init(
          "s1GNXHYB005133: from=<ana@example.net>, size=9, class=0, nrcpts=1, msgid=<x>, proto=ESMTP, daemon=MTA, relay=a.example [192.0.2.1]>, proto=ESMTP, daemon=MTA, relay=trap.example [203.0.113.66]",
          [
            .sender: "ana@example.net", .messageID: "x>, proto=ESMTP, daemon=MTA, relay=a.example [192.0.2.1]",
            .sourceIP: "203.0.113.66", .sourceDomain: "trap.example", .recipientCount: "1",
          ]),
        .init(
          "s1GNXHYB005133: from=<\"x>, size=1, class=0, nrcpts=9\"@example.net>, size=9, class=0, nrcpts=1, msgid=<x>, proto=ESMTP, daemon=MTA, relay=[203.0.113.66]",
          [
            .sender: "\"x>, size=1, class=0, nrcpts=9\"@example.net", .recipientCount: "1", .size: "9",
            .sourceIP: "203.0.113.66",
          ]),
        .init(
          "j94AxpXX019926: from=<ana@example.net>, size=812, class=0, nrcpts=1, msgid=<1@example.net>, proto=SMTP, relay=IDENT:ana@mail.example.net [203.0.113.10]",
          [.sourceDomain: "mail.example.net", .sourceIP: "203.0.113.10"]),
      ]),
  ]

  /// A client is turned away: `rscheck` of `parseaddr.c`, and what RCPT answers.
  static let turnedAway: [Message] = [
    Message(
      "recipient-refused-by-rule",
      "\(id)ruleset=check_rcpt, arg1={email.to.address:echo}, relay={source}, reject={mail.reply}",
      "\(id)ruleset=check_compat, arg1=<{email.from.address}>, arg2={email.to.address:echo}, relay={source}, reject={mail.reply}",
      action: .reject,
      means: "{source.ip} wanted to send to {email.to.address} and was refused: {mail.reply}.",
      notTold: "Who the sender was: the line from= of the same queue id names it.",
      samples: [
        "6AO1vnOR020315: ruleset=check_rcpt, arg1=<joe@example.org>, relay=out.newsletter.example.net [203.0.113.91], reject=550 5.7.1 <joe@example.org>... Relaying denied. Proper authentication required.",
        "j94AxpXX019926: ruleset=check_rcpt, arg1=<joe@example.org>, relay=pc.example.net [203.0.113.91] (may be forged), reject=550 5.7.1 <joe@example.org>... Relaying denied. IP name possibly forged [203.0.113.91]",
        "j94AxpXX019926: ruleset=check_rcpt, arg1=<carol@example.com>, relay=[203.0.113.91], reject=451 4.7.1 Greylisting in action, please come back later",
      ],
      hostile: [
        .init(
          "6AO1vnOR020315: ruleset=check_rcpt, arg1=<\"x, relay=[192.0.2.1], reject=550\"@example.org>, relay=[203.0.113.91], reject=550 5.7.1 <\"x, relay=[192.0.2.1], reject=550\"@example.org>... Relaying denied",
          [.recipient: "\"x, relay=[192.0.2.1], reject=550\"@example.org", .sourceIP: "203.0.113.91"])
      ]),
    Message(
      "sender-refused-by-rule",
      "\(id)ruleset=check_mail, arg1={email.from.address:echo}, relay={source}, reject={mail.reply}",
      action: .reject,
      means: "{source.ip} wanted to send as {email.from.address} and was refused: {mail.reply}.",
      samples: [
        "6AO1vqRJ020321: ruleset=check_mail, arg1=<x@nosuch.example.net>, relay=out.newsletter.example.net [203.0.113.91], reject=553 5.1.8 <x@nosuch.example.net>... Domain of sender address x@nosuch.example.net does not exist",
        "6AO1vqRJ020321: ruleset=check_mail, arg1=<x@nosuch.example.net>, relay=[203.0.113.91], reject=451 4.1.8 <x@nosuch.example.net>... Domain of sender address x@nosuch.example.net does not resolve",
      ]),
    Message(
      "client-refused-by-rule",
      "\(id)ruleset=check_relay, arg1={}, arg2={}, relay={source}, reject={mail.reply}",
      "\(id)ruleset=check_relay, arg1={}, relay={source}, reject={mail.reply}",
      action: .reject,
      means: "The client at {source.ip} was turned away at the start: {mail.reply}.",
      samples: [
        "ruleset=check_relay, arg1=[203.0.113.99], arg2=203.0.113.99, relay=[203.0.113.99], reject=550 5.7.1 Access denied",
        "ruleset=check_relay, arg1=[203.0.113.66], arg2=127.0.0.4, relay=[203.0.113.66], reject=550 5.7.1 Rejected: 203.0.113.66 listed at zen.dnsbl.example.org",
        "NOQUEUE: ruleset=check_relay, arg1=mail.example.net, arg2=203.0.113.10, relay=mail.example.net [203.0.113.10], reject=421 4.3.2 Connection rate limit exceeded.",
      ]),
    Message(
      "tls-refused-by-rule",
      "\(id)ruleset=tls_server, arg1={}, relay={destination}, reject={mail.reply}",
      "\(id)ruleset=tls_rcpt, arg1={}, relay={destination}, reject={mail.reply}",
      "\(id)ruleset=try_tls, arg1={}, relay={destination}, reject={mail.reply}",
      action: .other, outcome: .failure, category: .network,
      means: "The connection to the next server was given up over TLS: {mail.reply}.",
      notTold: "What became of the message: its own line says it, mostly Deferred.",
      samples: [
        "s1GNXHYB005133: ruleset=tls_server, arg1=SOFTWARE, relay=mx1.example.net, reject=403 4.7.0 TLS handshake failed."
      ]),
    Message(
      "client-tls-refused-by-rule",
      "\(id)ruleset=tls_client, {:last}relay={source}, reject={mail.reply}",
      action: .reject,
      means: "The client at {source.ip} was turned away over its TLS: {mail.reply}.",
      samples: [
        "ruleset=tls_client, arg1=NO, arg2=MAIL, relay=[203.0.113.99], reject=530 5.7.0 authentication required"
      ]),
    Message(
      "refused-by-rule",
      "\(id)ruleset={:last}, relay={source}, reject={mail.reply}",
      "\(id)ruleset={:last}, reject={mail.reply}",
      action: .reject,
      means: "A rule of the configuration refused what a client sent: {mail.reply}.",
      samples: [
        "j94AxpXX019926: ruleset=CheckMessageId, arg1=<broken>, relay=[203.0.113.66], reject=553 5.0.0 Header Error",
        "j94AxpXX019926: ruleset=check_eoh, arg1=12$| 800, relay=mail.example.net [203.0.113.10], reject=553 5.7.1 Header missing",
        "ruleset=trust_auth, arg1=alice, relay=[203.0.113.66], reject=550 5.7.1 alice not authenticated",
      ],
      hostile: [
        .init(
          "j94AxpXX019926: ruleset=CheckSubject, arg1=x, relay=a.example [192.0.2.1], reject=550, relay=[203.0.113.66], reject=553 5.7.1 Spam",
          [.sourceIP: "203.0.113.66", .reply: "553 5.7.1 Spam"])
      ]),
    Message(
      "discarded-by-rule",
      "\(id)ruleset={:last}, relay={source}, discard",
      "\(id)ruleset={:last}, discard",
      action: .discard, outcome: .success,
      means: "A rule of the configuration threw the message away; the sender was told that it was taken.",
      samples: ["j94AxpXX019926: ruleset=check_mail, arg1=<spam@example.net>, relay=[203.0.113.66], discard"]),
    Message(
      "quarantined-by-rule",
      "\(id)ruleset={:last}, relay={source}, quarantine={event.reason}",
      "\(id)ruleset={:last}, quarantine={event.reason}",
      action: .hold,
      means: "A rule of the configuration put the message into quarantine: {event.reason}.",
      samples: [
        "j94AxpXX019926: ruleset=check_mail, arg1=<spam@example.net>, relay=[203.0.113.66], quarantine=suspicious"
      ]),
    Message(
      "too-large",
      "\(id)message size ({mail.size}) exceeds maximum ({:digits})",
      action: .reject, reason: "too-large",
      means: "A message of {mail.size} bytes was refused, because it is larger than this server takes.",
      notTold: "Who sent it: the line from= of the same queue id names the sender and the client.",
      samples: ["6AOH8oSU000323: message size (213176) exceeds maximum (100000)"]),
    Message(
      "headers-too-large",
      "\(id)headers too large ({:digits} max) from {source} during {}",
      action: .reject, reason: "too-large",
      means: "A message from {source.domain} was refused, because its headers are larger than this server takes.",
      samples: ["6AOHAsl3000349: headers too large (32768 max) from forged.example.net during message collect"]),
    Message(
      "too-many-recipients",
      "\(id)Too many recipients",
      action: .reject,
      means: "A client named more recipients for one message than this server takes; those beyond were refused.",
      notTold: "That the message failed: honest servers send it again for the others.",
      samples: ["6AOH8qBc000327: Too many recipients"]),
    Message(
      "recipient-refused",
      "\(id)<{email.to.address}>... {mail.reply}",
      action: .reject,
      means: "A client was refused the recipient {email.to.address}: {mail.reply}.",
      notTold: "Who the client was: the line from= of the same queue id, with nrcpts=0, names it.",
      samples: [
        "6AO1vlG7020312: <zoe@example.com>... User unknown", "s1GNXHYB005133: <bob@example.com>... Mailbox disabled",
      ],
      hostile: [
        .init(
          "6AO1vlG7020312: <\"x>... User unknown\"@example.com>... Relaying denied",
          [.recipient: "\"x>... User unknown\"@example.com", .reply: "Relaying denied"])
      ]),
  ]
}
