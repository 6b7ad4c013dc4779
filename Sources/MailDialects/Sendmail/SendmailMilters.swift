import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// What filters ask for and decide: `milter.c`, `srvrsmtp.c`.
  static let milters: [Message] = [
    Message(
      "filter-header",
      "\(id)Milter add: header: {event.reason}",
      "\(id)Milter insert ({:digits}): header: {event.reason}",
      "\(id)Milter change: header {event.reason}",
      "\(id)Milter change (add): header: {event.reason}",
      "\(id)Milter delete: header {event.reason}",
      "\(id)Milter delete (noop): header {event.reason}",
      action: .filter,
      means: "A filter changed a header of the message: {event.reason}.",
      notTold: "What the filter thinks of the message, unless the header itself says it.",
      samples: [
        "s1GNXHYB005133: Milter add: header: X-Virus-Scanned: clamav-milter 0.98 at mail.example.com",
        "s1GNXHYB005133: Milter insert (1): header: Authentication-Results: mail.example.com; dkim=pass",
        "s1GNXHYB005133: Milter change: header Subject: from Offer to [SPAM] Offer",
        "s1GNXHYB005133: Milter delete: header X-Spam-Status:",
      ]),
    Message(
      "filter-recipient",
      "\(id)Milter add: rcpt: {email.to.address}",
      "\(id)Milter delete: rcpt {email.to.address}",
      "\(id)Milter delete: rcpt: {email.to.address}",
      action: .filter,
      means: "A filter added or took away the recipient {email.to.address}.",
      samples: [
        "s1GNXHYB005133: Milter add: rcpt: <archive@example.com>",
        "s1GNXHYB005133: Milter delete: rcpt <bob@example.com>",
      ]),
    Message(
      "filter-body",
      "\(id)Milter message: body replaced",
      "\(id)Milter chgfrom: {email.from.address}",
      action: .filter,
      means: "A filter replaced the text or the sender of the message.",
      samples: ["s1GNXHYB005133: Milter message: body replaced"]),
    Message(
      "filter-recipient-refused",
      "\(id)Milter: to={email.to.address}, reject={mail.reply}",
      "\(id)Milter: to={email.to.address}, reject",
      action: .reject,
      means: "A filter refused the recipient {email.to.address}.",
      samples: [
        "s1GNXHYB005133: Milter: to=<alice@example.com>, reject=451 4.7.1 Greylisting in action, please come back in 00:05:00",
        "s1GNXHYB005133: Milter: to=<alice@example.com>, reject=550 5.1.1 <alice@example.com>... User unknown",
      ],
      hostile: [
        .init(
          "s1GNXHYB005133: Milter: to=<\"x, reject=250\"@example.com>, reject=550 5.7.1 no, reject=250 ok",
          [.recipient: "\"x, reject=250\"@example.com", .reply: "550 5.7.1 no, reject=250 ok"])
      ]),
    Message(
      "filter-sender-refused",
      "\(id)Milter: from={email.from.address}, reject={mail.reply}",
      "\(id)Milter: from={email.from.address}, reject",
      action: .reject,
      means: "A filter refused the sender {email.from.address}.",
      samples: ["s1GNXHYB005133: Milter: from=<ana@example.net>, reject=550 5.7.1 SPF fail"]),
    Message(
      "filter-client-refused",
      "\(id)Milter: connect: host={source.domain:first}, addr={source.ip}, reject={mail.reply}",
      "\(id)Milter: connect: host={source.domain:first}, addr={source.ip}, reject",
      "\(id)Milter: connect: host={source.domain:first}, addr={source.ip}, temp failing commands",
      "\(id)Milter: connect: host={source.domain:first}, addr={source.ip}, rejecting commands",
      "\(id)Milter: helo={mail.helo}, reject={mail.reply}",
      action: .reject,
      means: "A filter turned the client away before it could send anything.",
      samples: [
        "s1GNXHYB005133: Milter: connect: host=mail.example.net, addr=203.0.113.66, reject=554 5.7.1 go away",
        "s1GNXHYB005133: Milter: helo=ylmf-pc, reject=550 5.7.1 Command rejected",
      ]),
    Message(
      "filter-message-refused",
      "\(id)Milter: data, reject={mail.reply}",
      "\(id)Milter: data, reject",
      "\(id)Milter: header, reject={mail.reply}",
      "\(id)Milter: body, reject={mail.reply}",
      "\(id)Milter: eoh, reject={mail.reply}",
      action: .reject,
      means: "A filter refused the message after it had seen it.",
      notTold: "For whom it was: the lines to= of the same queue id, with stat=, name the recipients.",
      samples: [
        "s1GNXHYB005133: Milter: data, reject=550 5.7.1 Command rejected",
        "s1GNXHYB005133: Milter: data, reject=554 5.7.1 virus Eicar-Test-Signature detected by ClamAV - http://www.clamav.net",
      ]),
    Message(
      "filter-put-off",
      "\(id)Milter: data, tempfail",
      "\(id)Milter: to={email.to.address}, tempfail",
      "\(id)Milter: from={email.from.address}, tempfail",
      action: .reject,
      means: "A filter told the client to come back later.",
      samples: ["s1GNXHYB005133: Milter: data, tempfail"]),
    Message(
      "filter-discarded",
      "\(id)Milter: data, discard",
      "\(id)Milter: to={email.to.address}, discard",
      "\(id)Milter: from={email.from.address}, discard",
      "\(id)Milter: header, discard",
      "\(id)Milter: eoh, discard",
      action: .discard, outcome: .success,
      means: "A filter threw the message away; the sender was told that it was taken.",
      samples: ["s1GNXHYB005133: Milter: data, discard"]),
    Message(
      "filter-quarantined",
      "\(id)milter={}, quarantine={event.reason}",
      "\(id)Milter: quarantine={event.reason}",
      action: .hold,
      means: "A filter put the message into quarantine: {event.reason}.",
      samples: ["s1GNXHYB005133: milter=clamav, quarantine=infected by Eicar-Test-Signature"]),
    Message(
      "filter-verdict-bad",
      "\(id)milter={}, action={:word}, reject={event.reason}",
      "\(id)milter={}, action={}, reject={event.reason}",
      "\(id)milter={}, action={}, reject",
      "\(id)milter={}, action={}, tempfail",
      "\(id)milter={}, action={}, discard",
      action: .filter, outcome: .failure,
      means: "A filter wants what the client sent refused, put off or thrown away.",
      notTold: "That it was done: the line Milter that follows says it.",
      samples: [
        "s1GNXHYB005133: milter=greylist, action=rcpt, reject=451 4.7.1 Greylisting in action, please come back in 00:05:00",
        "s1GNXHYB005133: milter=clamav, action=body, discard",
      ]),
    Message(
      "filter-verdict-good",
      "\(id)milter={}, action={}, accepted",
      "\(id)milter={}, action={}, continue",
      "\(id)milter={}, action={}, skip",
      "\(id)Milter accept: message",
      action: .filter, outcome: .success,
      means: "A filter lets the message pass.",
      samples: ["s1GNXHYB005133: milter=spamassassin, action=mail, accepted", "s1GNXHYB005133: Milter accept: message"]),
    Message(
      "filter-traffic",
      "\(id)Milter ({mail.process.name:first}): init success to {event.reason}",
      "\(id)Milter ({mail.process.name:first}): connect to filters",
      "\(id)Milter ({mail.process.name:first}): connected",
      "\(id)Milter ({mail.process.name:first}): quit filter",
      "\(id)Milter ({mail.process.name:first}): abort filter",
      "\(id)Milter ({mail.process.name:first}): headers, {event.reason}",
      "\(id)Milter: connect to filters",
      "\(id)Milter: no active filter",
      "\(id)Milter: senders: {email.from.address}",
      "\(id)Milter: rcpts: {email.to.address}",
      "\(id)Milter: connect: {event.reason}",
      "\(id)Milter: headers, {event.reason}",
      action: .other, category: .network,
      means: "The talk between the daemon and a filter.",
      samples: [
        "s1GNXHYB005133: Milter (clamav): init success to negotiate", "s1GNXHYB005133: Milter: connect to filters",
        "6AOHBwQg000494: Milter: no active filter",
      ]),
  ]

  /// A filter does not answer as it should.
  static let milterFaults: [Message] = [
    Message(
      "filter-down",
      "\(id)Milter ({mail.process.name:first}): error connecting to filter: {event.reason}",
      "\(id)Milter ({mail.process.name:first}): error connecting to filter",
      "\(id)Milter ({mail.process.name:first}): to error state",
      "\(id)Milter ({mail.process.name:first}): init failed to {event.reason}",
      "\(id)Milter ({mail.process.name:first}): timeout before {event.reason}",
      "\(id)Milter ({mail.process.name:first}): timeout, {event.reason}",
      "\(id)Milter ({mail.process.name:first}): select({}): {event.reason}",
      "\(id)Milter ({mail.process.name:first}): write({}) returned {event.reason}",
      "\(id)Milter ({mail.process.name:first}): local socket name {event.reason:last} missing",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The filter {mail.process.name} cannot be reached, or does not answer in time.",
      notTold:
        "What happens to the mail: without a flag in the filter's definition it passes unfiltered, with F=T it is put off, with F=R it is refused.",
      samples: [
        "s1GNXHYB005133: Milter (opendkim): error connecting to filter: Connection refused by /var/run/opendkim/opendkim.sock",
        "s1GNXHYB005133: Milter (opendkim): to error state",
        "s1GNXHYB005133: Milter (clamav): timeout before data read",
        "NOQUEUE: Milter (clamav): init failed to open",
      ]),
    Message(
      "filter-spoke-wrongly",
      "\(id)milter_read({mail.process.name:first}): {event.reason}",
      "\(id)milter_sys_read({mail.process.name:first}): {event.reason}",
      "\(id)milter_write({mail.process.name:first}): {event.reason}",
      "\(id)milter_send_command({mail.process.name:first}): {event.reason}",
      "\(id)Milter ({mail.process.name:first}): negotiate, {event.reason}",
      "\(id)Milter ({mail.process.name:first}): negotiate: {event.reason}",
      "\(id)Milter ({mail.process.name:first}): {:word} returned bogus response {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The filter {mail.process.name} broke off or did not answer as it should: {event.reason}.",
      samples: [
        "s1GNXHYB005133: milter_sys_read(clamav): cmd read returned 0, expecting 5",
        "s1GNXHYB005133: milter_read(spamass): cmd read returned 0, expecting 5",
      ]),
    Message(
      "filter-missing",
      "\(id)Milter: initialization failed, {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "A filter cannot be reached, and without it the client is not served: {event.reason}.",
      samples: ["NOQUEUE: Milter: initialization failed, temp failing commands"]),
    Message(
      "filter-socket-unsafe",
      "\(id)Milter ({mail.process.name:first}): local socket name {mail.mailbox:first} unsafe",
      "\(id)Milter ({mail.process.name:first}): local socket name {mail.mailbox:first} unsafe: {event.reason}",
      action: .fail, category: .file, shows: .serverFilterDown,
      means: "The socket of the filter {mail.process.name} is missing, or others may write to it, so it is not used.",
      samples: [
        "NOQUEUE: Milter (clamav): local socket name /var/run/clamav/clamav-milter.ctl unsafe",
        "NOQUEUE: Milter (opendkim): local socket name /var/run/opendkim/opendkim.sock unsafe: Group writable directory",
      ]),
  ]
}
