import MailSyntax
import MailVocabulary

/// What smtpd writes of its restrictions, access tables and filters: who was turned away, and what else a rule did.
///
/// A line is `ID: VERB: COMMAND from CLIENT: TEXT; from=<S> to=<R> proto=P helo=<H>`, where each part after the text
/// is there only once the client has told it. The text ends at the first place of the daemon's next words: what could
/// imitate them stands behind them, in the sender, the recipient or the greeting.
enum PostfixAccess {
  static let messages = refusals + rules + rareRules

  static let refusals: [Message] = [
    Message(
      "reject",
      "{email.local_id}: reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: reject: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: reject: {mail.command:word} from {source}: {mail.reply}",
      "NOQUEUE: reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: reject: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: reject: {mail.command:word} from {source}: {mail.reply}",
      action: .reject,
      means: "The server turned away {source.ip} at {mail.command}: {mail.reply}.",
      notTold: "The text after the code may be chosen by the administrator or by a blocklist.",
      samples: [
        "NOQUEUE: reject: RCPT from out.newsletter.example.net[203.0.113.91]: 550 5.1.1 <zoe@example.com>: Recipient address rejected: User unknown in local recipient table; from=<bob@newsletter.example.net> to=<zoe@example.com> proto=ESMTP helo=<out.newsletter.example.net>",
        "NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.dnsbl.example.org; https://dnsbl.example.org/query/ip/203.0.113.66; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.newsletter.example.net>",
        "NOQUEUE: reject: MAIL from out.newsletter.example.net[203.0.113.91]: 552 5.3.4 Message size exceeds fixed limit; from=<bob@newsletter.example.net> proto=ESMTP helo=<out.newsletter.example.net>",
        "4XyZ4711B7z2Qk: reject: RCPT from mx.example.org[203.0.113.9]: 454 4.7.1 <joe@example.net>: Relay access denied; from=<> to=<joe@example.net> proto=ESMTP helo=<mx.example.org>",
        "NOQUEUE: reject: CONNECT from unknown[203.0.113.5]: 554 5.7.1 <unknown[203.0.113.5]>: Client host rejected: Access denied; proto=SMTP",
        "NOQUEUE: reject: EHLO from unknown[203.0.113.5]: 504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname; proto=SMTP helo=<x>",
        "NOQUEUE: reject: VRFY from unknown[203.0.113.5]: 550 5.1.1 <zoe@example.com>: Recipient address rejected: User unknown in local recipient table; to=<zoe@example.com> proto=SMTP helo=<x>",
        "NOQUEUE: reject: RCPT from pc14.example.com[198.51.100.14]: 553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user alice; from=<bob@example.com> to=<ana@example.net> proto=ESMTP helo=<pc14.example.com> sasl_username=<alice>",
        "NOQUEUE: reject: RCPT from pc14.example.com[198.51.100.14]: 553 5.7.1 <bob@example.com>: Sender address rejected: not owned by user alice; from=<bob@example.com> to=<ana@example.net> proto=ESMTP helo=<pc14.example.com> sasl_method=PLAIN sasl_username=alice",
      ],
      hostile: [
        .init(
          "NOQUEUE: reject: RCPT from unknown[203.0.113.5]: 504 5.5.2 <mx> from=<boss@example.com> to=<x>: Helo command rejected: need fully-qualified hostname; from=<x@bot.example> to=<alice@example.com> proto=ESMTP helo=<mx> from=<boss@example.com> to=<x>",
          [
            .sourceIP: "203.0.113.5",
            .sender: "x@bot.example",
            .recipient: "alice@example.com",
            .helo: "mx> from=<boss@example.com> to=<x",
            .reply:
              "504 5.5.2 <mx> from=<boss@example.com> to=<x>: Helo command rejected: need fully-qualified hostname",
          ]),
        .init(
          "NOQUEUE: reject: RCPT from unknown[203.0.113.5]: 554 5.7.1 <joe@example.org>: Relay access denied; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y; from=<boss@example.com> to=<root@example.com> proto=ESMTP helo=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y; from=<boss@example.com> to=<root@example.com> proto=ESMTP helo=<z",
          ]),
        .init(
          "NOQUEUE: reject: RCPT from unknown[203.0.113.5]: 554 5.7.1 <joe@example.org>: Relay access denied; from=<\"a> to=<root@example.com> proto=ESMTP\"@bot.example> to=<joe@example.org> proto=ESMTP helo=<localhost[192.0.2.1]: 250>",
          [
            .sourceIP: "203.0.113.5",
            .sender: "\"a> to=<root@example.com> proto=ESMTP\"@bot.example",
            .recipient: "joe@example.org",
            .helo: "localhost[192.0.2.1]: 250",
          ]),
      ]),
    Message(
      "milter-reject",
      "{email.local_id}: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: milter-reject: {mail.command:word} from {source}: {mail.reply}",
      "NOQUEUE: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "NOQUEUE: milter-reject: {mail.command:word} from {source}: {mail.reply}",
      action: .reject,
      means: "A mail filter had {source.ip} turned away at {mail.command}: {mail.reply}.",
      notTold: "A temporary refusal with “Service unavailable” may mean that the filter itself is down.",
      samples: [
        "NOQUEUE: milter-reject: CONNECT from smtp.partner.example.org[203.0.113.90]: 451 4.7.1 Service unavailable - try again later; proto=SMTP",
        "NOQUEUE: milter-reject: EHLO from smtp.partner.example.org[203.0.113.90]: 451 4.7.1 Service unavailable - try again later; proto=SMTP helo=<smtp.partner.example.org>",
        "NOQUEUE: milter-reject: MAIL from smtp.partner.example.org[203.0.113.90]: 451 4.7.1 Service unavailable - try again later; from=<ana@partner.example.org> proto=ESMTP helo=<smtp.partner.example.org>",
        "4XyZ4711B7z2Qk: milter-reject: END-OF-MESSAGE from mx.example.org[203.0.113.9]: 5.7.1 Spam message rejected; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: milter-reject: END-OF-MESSAGE from localhost[127.0.0.1]: 4.7.1 Try again later; from=<a@example.org> to=<bob@example.com>",
      ],
      hostile: [
        .init(
          "NOQUEUE: milter-reject: RCPT from mx.example.org[203.0.113.9]: 451 4.7.1 Service unavailable - try again later; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reply: "451 4.7.1 Service unavailable - try again later",
          ])
      ]),
    Message(
      "milter-hold",
      "{email.local_id}: milter-hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: milter-hold: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-hold: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: milter-hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: milter-hold: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-hold: {mail.command:word} from {source}: {event.reason}",
      action: .hold, outcome: .failure,
      means: "A mail filter had the message of {source.ip} put on hold: {event.reason}.",
      samples: [
        "NOQUEUE: milter-hold: RCPT from mx.example.org[203.0.113.9]: milter triggers HOLD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: milter-hold: RCPT from mx.example.org[203.0.113.9]: milter triggers HOLD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: milter-hold: RCPT from mx.example.org[203.0.113.9]: milter triggers HOLD action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "milter triggers HOLD action",
          ])
      ]),
    Message(
      "milter-quarantine",
      "{email.local_id}: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-quarantine: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: milter-quarantine: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-quarantine: {mail.command:word} from {source}: {event.reason}",
      action: .hold, outcome: .failure,
      means: "A mail filter had the message of {source.ip} put on hold: {event.reason}.",
      samples: [
        "NOQUEUE: milter-quarantine: RCPT from mx.example.org[203.0.113.9]: milter triggers QUARANTINE action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: milter-quarantine: RCPT from mx.example.org[203.0.113.9]: milter triggers QUARANTINE action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: milter-quarantine: RCPT from mx.example.org[203.0.113.9]: milter triggers QUARANTINE action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "milter triggers QUARANTINE action",
          ])
      ]),
    Message(
      "milter-discard",
      "{email.local_id}: milter-discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: milter-discard: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: milter-discard: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: milter-discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: milter-discard: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: milter-discard: {mail.command:word} from {source}: {event.reason}",
      action: .discard,
      means: "A mail filter had the message of {source.ip} thrown away, while the client was told that it was taken.",
      samples: [
        "NOQUEUE: milter-discard: RCPT from mx.example.org[203.0.113.9]: milter triggers DISCARD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: milter-discard: RCPT from mx.example.org[203.0.113.9]: milter triggers DISCARD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: milter-discard: RCPT from mx.example.org[203.0.113.9]: milter triggers DISCARD action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "milter triggers DISCARD action",
          ])
      ]),
  ]

  static let rules: [Message] = [
    Message(
      "reject-warning",
      "{email.local_id}: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: reject_warning: {mail.command:word} from {source}: {mail.reply}",
      "NOQUEUE: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: reject_warning: {mail.command:word} from {source}: {mail.reply:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: reject_warning: {mail.command:word} from {source}: {mail.reply}",
      action: .filter, outcome: .success,
      means:
        "The server would have turned away {source.ip} at {mail.command}, but a rule says only to warn: {mail.reply}.",
      notTold: "That the mail was refused: it went on.",
      samples: [
        "NOQUEUE: reject_warning: RCPT from mx.example.org[203.0.113.9]: 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: reject_warning: RCPT from mx.example.org[203.0.113.9]: 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: reject_warning: RCPT from mx.example.org[203.0.113.9]: 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reply: "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org",
          ])
      ]),
    Message(
      "warn-rule",
      "{email.local_id}: warn: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: warn: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: warn: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: warn: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: warn: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: warn: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: warn: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: warn: {mail.command:word} from {source}: {event.reason}",
      action: .filter, outcome: .success,
      means: "A rule has the server note this at {mail.command} from {source.ip}: {event.reason}.",
      notTold: "That the mail was refused: it went on.",
      samples: [
        "NOQUEUE: warn: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address suspicious; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: warn: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address suspicious; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: warn: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address suspicious; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address suspicious",
          ])
      ]),
    Message(
      "hold-rule",
      "{email.local_id}: hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: hold: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: hold: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: hold: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: hold: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: hold: {mail.command:word} from {source}: {event.reason}",
      action: .filter, outcome: .failure, reason: "held",
      means: "A rule puts the message from {source.ip} on hold: {event.reason}.",
      samples: [
        "NOQUEUE: hold: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers HOLD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: hold: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers HOLD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: hold: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers HOLD action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers HOLD action",
          ])
      ]),
    Message(
      "discard-rule",
      "{email.local_id}: discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: discard: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: discard: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: discard: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: discard: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: discard: {mail.command:word} from {source}: {event.reason}",
      action: .discard,
      means:
        "A rule throws the message from {source.ip} away, while the client is told that it was taken: {event.reason}.",
      samples: [
        "NOQUEUE: discard: RCPT from mx.example.org[203.0.113.9]: <a@example.org>: Sender address triggers DISCARD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: discard: RCPT from mx.example.org[203.0.113.9]: <a@example.org>: Sender address triggers DISCARD action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: discard: RCPT from mx.example.org[203.0.113.9]: <a@example.org>: Sender address triggers DISCARD action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<a@example.org>: Sender address triggers DISCARD action",
          ])
      ]),
    Message(
      "filter-rule",
      "{email.local_id}: filter: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: filter: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: filter: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: filter: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: filter: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: filter: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: filter: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: filter: {mail.command:word} from {source}: {event.reason}",
      action: .filter,
      means: "A rule sends the message from {source.ip} to a content filter: {event.reason}.",
      samples: [
        "NOQUEUE: filter: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers FILTER smtp:127.0.0.1:10024; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: filter: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers FILTER smtp:127.0.0.1:10024; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: filter: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers FILTER smtp:127.0.0.1:10024; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers FILTER smtp:127.0.0.1:10024",
          ])
      ]),
    Message(
      "redirect-rule",
      "{email.local_id}: redirect: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: redirect: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: redirect: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: redirect: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: redirect: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: redirect: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: redirect: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: redirect: {mail.command:word} from {source}: {event.reason}",
      action: .filter,
      means: "A rule sends the message from {source.ip} to another recipient: {event.reason}.",
      samples: [
        "NOQUEUE: redirect: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REDIRECT carol@example.com; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: redirect: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REDIRECT carol@example.com; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: redirect: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REDIRECT carol@example.com; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers REDIRECT carol@example.com",
          ])
      ]),
    Message(
      "prepend-rule",
      "{email.local_id}: prepend: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: prepend: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: prepend: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: prepend: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: prepend: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: prepend: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: prepend: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: prepend: {mail.command:word} from {source}: {event.reason}",
      action: .filter,
      means: "A rule puts a header before the message from {source.ip}: {event.reason}.",
      samples: [
        "NOQUEUE: prepend: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers PREPEND X-Spam: yes; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: prepend: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers PREPEND X-Spam: yes; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: prepend: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers PREPEND X-Spam: yes; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers PREPEND X-Spam: yes",
          ])
      ]),
  ]

  static let rareRules: [Message] = [
    Message(
      "replace-rule",
      "{email.local_id}: replace: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: replace: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: replace: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: replace: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: replace: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: replace: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: replace: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: replace: {mail.command:word} from {source}: {event.reason}",
      action: .filter,
      means: "A rule replaces a header of the message from {source.ip}: {event.reason}.",
      samples: [
        "NOQUEUE: replace: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REPLACE X-Spam: yes; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: replace: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REPLACE X-Spam: yes; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: replace: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers REPLACE X-Spam: yes; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers REPLACE X-Spam: yes",
          ])
      ]),
    Message(
      "copy-rule",
      "{email.local_id}: bcc: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: bcc: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: bcc: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: bcc: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: bcc: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: bcc: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: bcc: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: bcc: {mail.command:word} from {source}: {event.reason}",
      action: .filter,
      means: "A rule sends a copy of the message from {source.ip}: {event.reason}.",
      samples: [
        "NOQUEUE: bcc: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers BCC carol@example.com; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: bcc: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers BCC carol@example.com; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: bcc: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers BCC carol@example.com; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers BCC carol@example.com",
          ])
      ]),
    Message(
      "delay-rule",
      "{email.local_id}: delay: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: delay: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: delay: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: delay: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: delay: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: delay: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: delay: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: delay: {mail.command:word} from {source}: {event.reason}",
      action: .filter, outcome: .failure,
      means: "A rule delays the message from {source.ip}: {event.reason}.",
      samples: [
        "NOQUEUE: delay: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers DELAY action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: delay: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers DELAY action; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: delay: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address triggers DELAY action; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address triggers DELAY action",
          ])
      ]),
    Message(
      "info-rule",
      "{email.local_id}: info: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: info: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: info: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: info: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: info: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: info: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: info: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: info: {mail.command:word} from {source}: {event.reason}",
      action: .filter, outcome: .success,
      means: "A rule has the server note this at {mail.command} from {source.ip}: {event.reason}.",
      samples: [
        "NOQUEUE: info: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address noted; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: info: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address noted; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: info: RCPT from mx.example.org[203.0.113.9]: <bob@example.com>: Recipient address noted; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "<bob@example.com>: Recipient address noted",
          ])
      ]),
    Message(
      "permit-rule",
      "{email.local_id}: permit: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: permit: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "{email.local_id}: permit: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "{email.local_id}: permit: {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: permit: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: permit: {mail.command:word} from {source}: {event.reason:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word} helo=<{mail.helo}> sasl_method={mail.sasl.mechanism:word} sasl_username={user.name}{? sasl_sender={}}",
      "NOQUEUE: permit: {mail.command:word} from {source}: {event.reason:first}; {?to=<{email.to.address}> }proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: permit: {mail.command:word} from {source}: {event.reason}",
      action: .filter, outcome: .success,
      means: "A rule lets {source.ip} pass at {mail.command}: {event.reason}.",
      samples: [
        "NOQUEUE: permit: RCPT from mx.example.org[203.0.113.9]: action=permit_mynetworks for Client host=mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: permit: RCPT from mx.example.org[203.0.113.9]: action=permit_mynetworks for Client host=mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: permit: RCPT from mx.example.org[203.0.113.9]: action=permit_mynetworks for Client host=mx.example.org[203.0.113.9]; from=<x@bot.example> to=<joe@example.org> proto=ESMTP helo=<y> from=<boss@example.com> to=<z>",
          [
            .sender: "x@bot.example",
            .recipient: "joe@example.org",
            .helo: "y> from=<boss@example.com> to=<z",
            .reason: "action=permit_mynetworks for Client host=mx.example.org[203.0.113.9]",
          ])
      ]),
    Message(
      "proxy-accept",
      "{email.local_id}: proxy-accept: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "proxy-accept: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: proxy-accept: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      action: .accept,
      means: "The before-queue content filter took the message: {mail.reply}.",
      samples: [
        "NOQUEUE: proxy-accept: END-OF-MESSAGE: 250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "proxy-accept: END-OF-MESSAGE: 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: proxy-accept: END-OF-MESSAGE: 250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx> from=<boss@example.com> to=<x>",
          [
            .sender: "a@example.org",
            .helo: "mx> from=<boss@example.com> to=<x",
            .reply: "250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk",
          ])
      ]),
    Message(
      "proxy-reject",
      "{email.local_id}: proxy-reject: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "proxy-reject: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      "NOQUEUE: proxy-reject: {mail.command:first}: {mail.reply:first}; from=<{email.from.address}>{? to=<{email.to.address}>} proto={:word}{? helo=<{mail.helo}>}{? sasl_username=<{user.name}>}",
      action: .reject,
      means: "The before-queue content filter refused the message: {mail.reply}.",
      samples: [
        "NOQUEUE: proxy-reject: END-OF-MESSAGE: 550 5.7.0 Reject, id=04711-01 - SPAM; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>"
      ],
      hostile: [
        .init(
          "NOQUEUE: proxy-reject: END-OF-MESSAGE: 550 5.7.0 Reject, id=04711-01 - SPAM; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx> from=<boss@example.com> to=<x>",
          [.sender: "a@example.org", .helo: "mx> from=<boss@example.com> to=<x"])
      ]),
  ]
}
