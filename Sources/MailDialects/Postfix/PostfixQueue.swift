import MailSyntax
import MailVocabulary

/// What pickup, cleanup, trivial-rewrite, qmgr and bounce write: the way of a message through the queue.
enum PostfixQueue {
  static let messages = life + notifications + intake + scheduling + rewriting + queueFiles

  static let life: [Message] = [
    Message(
      "pickup",
      "{email.local_id}: uid={user.id} from=<{email.from.address:last}> orig_id={mail.related_id}",
      "{email.local_id}: uid={user.id} from=<{email.from.address:last}>",
      action: .accept,
      means: "The local user number {user.id} submitted the message {email.local_id}.",
      notTold: "Which program did it: cron, a web site, or a person.",
      samples: ["4E7ACF8E7DB: uid=1002 from=<carol>", "4XyZ4711B7z2Qk: uid=110 from=<carol> orig_id=4E7ACF8E7DB"],
      hostile: [.init("4E7ACF8E7DB: uid=1002 from=<a> orig_id=b>", [.sender: "a> orig_id=b", .userID: "1002"])]),
    Message(
      "message-id",
      "{email.local_id}: message-id={email.message_id}", "{email.local_id}: message-id=<>",
      "{email.local_id}: message-id=",
      action: .queue,
      means: "The message {email.local_id} has the Message-ID {email.message_id}.",
      samples: [
        "19339F8E787: message-id=<20261124014458.0013@example.com>", "19339F8E787: message-id=<>",
        "19339F8E787: message-id=no brackets and blanks",
      ],
      hostile: [
        .init(
          "19339F8E787: message-id=<a@b>, to=<root@example.com>, relay=x[192.0.2.1]:25, status=sent (250 ok)",
          [.messageID: "<a@b>, to=<root@example.com>, relay=x[192.0.2.1]:25, status=sent (250 ok)", .recipient: ""])
      ]),
    Message(
      "resent-message-id",
      "{email.local_id}: resent-message-id={email.message_id}",
      action: .queue,
      means: "The message {email.local_id} was sent on by a person, with the Resent-Message-ID {email.message_id}.",
      samples: ["19339F8E787: resent-message-id=<20261124014458.0013@example.com>"],
      hostile: [.init("19339F8E787: resent-message-id=<a> from=<b>", [.messageID: "a> from=<b", .sender: ""])]),
    Message(
      "queued",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, nrcpt={mail.recipients} (queue {})",
      "{email.local_id}: from=<{email.from.address}>, size={mail.size}, nrcpt={mail.recipients}",
      action: .queue,
      means: "The message {email.local_id} ({mail.size} bytes, recipients: {mail.recipients}) is up for delivery.",
      notTold: "That it is new: the same line comes again with each later try.",
      samples: [
        "19339F8E787: from=<alice@example.com>, size=512, nrcpt=1 (queue active)",
        "24798F8E7C9: from=<>, size=2641, nrcpt=1 (queue active)",
      ],
      hostile: [
        .init(
          "19339F8E787: from=<\"a>, size=1, nrcpt=9 (queue active)\"@example.org>, size=512, nrcpt=1 (queue active)",
          [.sender: "\"a>, size=1, nrcpt=9 (queue active)\"@example.org", .size: "512", .recipientCount: "1"])
      ]),
    Message(
      "removed",
      "{email.local_id}: removed",
      action: .remove, programs: ["qmgr", "oqmgr", "nqmgr"],
      means: "All is done for the message {email.local_id}, and it left the queue.",
      notTold: "That it was delivered: its delivery lines tell that.",
      samples: ["19339F8E787: removed"]),
    Message(
      "canceled",
      "{email.local_id}: removed (canceled)", "{email.local_id}: canceled",
      action: .remove, category: .email,
      means: "The queue id {email.local_id} was given up: its client did not complete the message, or it was refused.",
      samples: ["4XyZ4711B7z2Qk: removed (canceled)", "4XyZ4711B7z2Qk: canceled"]),
    Message(
      "discarded",
      "{email.local_id}: removed (discarded)",
      action: .discard,
      means: "The message {email.local_id} was thrown away, as a rule or filter said.",
      samples: ["4XyZ4711B7z2Qk: removed (discarded)"]),
    Message(
      "expired",
      "{email.local_id}: from=<{email.from.address}>, status=expired, returned to sender",
      action: .expire,
      means: "The message {email.local_id} waited for too long, and is returned to its sender.",
      samples: ["D3A55F8E74C: from=<alice@example.com>, status=expired, returned to sender"],
      hostile: [
        .init(
          "D3A55F8E74C: from=<\"a>, status=expired, x\"@b.example>, status=expired, returned to sender",
          [.sender: "\"a>, status=expired, x\"@b.example"])
      ]),
    Message(
      "force-expired",
      "{email.local_id}: from=<{email.from.address}>, status=force-expired, returned to sender",
      action: .expire,
      means: "An operator had the message {email.local_id} returned to its sender before its time.",
      samples: ["D3A55F8E74C: from=<alice@example.com>, status=force-expired, returned to sender"],
      hostile: [
        .init(
          "D3A55F8E74C: from=<\"a>, status=expired, x\"@b.example>, status=force-expired, returned to sender",
          [.sender: "\"a>, status=expired, x\"@b.example"])
      ]),
    Message(
      "skipped",
      "{email.local_id}: skipped, still being delivered",
      action: .other, category: .email,
      means: "The message {email.local_id} is still being delivered, so it is not tried anew.",
      samples: ["4XyZ4711B7z2Qk: skipped, still being delivered"]),
    Message(
      "bounce-failed",
      "{email.local_id}: status=deferred (bounce failed)", "{email.local_id}: status=deferred ({} failed)",
      action: .defer,
      means: "The report for {email.local_id} could not be made, so the message stays queued.",
      samples: ["4XyZ4711B7z2Qk: status=deferred (bounce failed)"]),
    Message(
      "placed-in-queue",
      "{email.local_id}: placed in {} queue", "warning: {email.local_id}: placed in {} queue",
      action: .hold, programs: ["smtpd", "cleanup", "qmgr"],
      means: "The message {email.local_id} was put into another queue.",
      samples: ["4XyZ4711B7z2Qk: placed in hold queue"]),
  ]

  static let notifications: [Message] = [
    Message(
      "notification",
      "{email.local_id}: sender non-delivery notification: {mail.related_id}",
      action: .notify,
      means: "The sender of {email.local_id} is told that it cannot be delivered, in the message {mail.related_id}.",
      samples: ["19339F8E787: sender non-delivery notification: 24798F8E7C9"]),
    Message(
      "delay-notification",
      "{email.local_id}: sender delay notification: {mail.related_id}",
      action: .notify,
      means: "The sender of {email.local_id} is told that it is late, in the message {mail.related_id}.",
      samples: ["19339F8E787: sender delay notification: 24798F8E7C9"]),
    Message(
      "success-notification",
      "{email.local_id}: sender delivery status notification: {mail.related_id}",
      action: .notify,
      means:
        "The sender of {email.local_id} is told what became of it, as was asked for, in the message {mail.related_id}.",
      samples: ["19339F8E787: sender delivery status notification: 24798F8E7C9"]),
    Message(
      "postmaster-notification",
      "{email.local_id}: postmaster non-delivery notification: {mail.related_id}",
      "{email.local_id}: postmaster delay notification: {mail.related_id}",
      action: .notify,
      means: "The postmaster is told of the message {email.local_id}, in the message {mail.related_id}.",
      samples: [
        "19339F8E787: postmaster non-delivery notification: 24798F8E7C9",
        "19339F8E787: postmaster delay notification: 24798F8E7C9",
      ]),
    Message(
      "notification-discarded",
      "warning: {email.local_id}: undeliverable postmaster notification discarded",
      "{email.local_id}: undeliverable postmaster notification discarded",
      "warning: undeliverable postmaster notification discarded",
      action: .discard, shows: .serverBounceUndeliverable,
      means: "A report that nobody could be given was thrown away.",
      samples: ["warning: 4XyZ4711B7z2Qk: undeliverable postmaster notification discarded"]),
    Message(
      "notification-failed",
      "warning: {email.local_id}: postmaster notice failed while {event.reason}",
      "{email.local_id}: not sending trace/success notification for {event.reason}",
      "{email.local_id}: no trace file -- not sending a notification",
      "warning: {email.local_id}: attempt to bounce a {event.reason}",
      "warning: {email.local_id}: bounce message failure", "warning: {email.local_id}: verify service update error",
      "warning: {}_append: ignoring dsn code {event.reason}", "warning: {}_one: ignoring dsn code {event.reason}",
      "warning: sent: ignoring dsn code {event.reason}", "warning: {email.local_id}: trace logfile update error",
      "{email.local_id}: bounce message failure", "warning: {email.local_id}: could not send {event.reason}",
      action: .warn, category: .email,
      means: "No report was made for the message {email.local_id}.",
      samples: [
        "4XyZ4711B7z2Qk: not sending trace/success notification for double-bounce message",
        "warning: 4XyZ4711B7z2Qk: postmaster notice failed while bouncing to a@example.org",
      ]),
    Message(
      "bounce-template-faulty",
      "warning: {}: bad $name syntax in {} template: {event.reason}",
      "warning: {}: undefined $name in {} template: {event.reason}",
      "warning: {}: conversion \"{event.reason:first}\" failed: {}",
      "warning: please reduce time unit \"{event.reason:first}\" {}",
      "warning: {}: unrecognized suffix {event.reason}", "warning: ignoring bounce template from file {event.reason}",
      "warning: {event.reason:first} -- ignoring this template",
      "warning: {event.reason:first} -- ignoring this template for now",
      "warning: please increase time unit \"{event.reason:first}\" {}",
      "warning: {}, line {}: {event.reason:first} -- ignoring bounce template{}",
      "warning: dsn argument with bad status code: {event.reason}",
      "warning: {}: missing \"{event.reason:first}\" header in {} template{}",
      action: .warn, category: .configuration, programs: ["bounce", "defer", "trace"], shows: .serverConfigError,
      means: "A text for reports is wrongly written, so the built-in one is used.",
      samples: [
        "warning: /etc/postfix/bounce.cf: bad $name syntax in failure template: $",
        "warning: ignoring bounce template from file /etc/postfix/bounce.cf",
      ]),
  ]

  static let intake: [Message] = [
    Message(
      "hop-count-exceeded",
      "warning: {email.local_id}: message rejected: hopcount exceeded",
      "{email.local_id}: message rejected: hopcount exceeded",
      action: .reject, shows: .deliveryLoop,
      means: "The message {email.local_id} passed too many servers: it goes in a circle.",
      samples: ["warning: 4XyZ4711B7z2Qk: message rejected: hopcount exceeded"]),
    Message(
      "message-malformed",
      "warning: {email.local_id}: message rejected: {event.reason}",
      action: .reject,
      means: "The message {email.local_id} is not one: {event.reason}.",
      samples: ["warning: 4XyZ4711B7z2Qk: message rejected: envelope recipient precedes sender"]),
    Message(
      "queue-file-full-disk",
      "warning: {email.local_id}: write queue file: No space left on device",
      "warning: {email.local_id}: write queue file: Disk quota exceeded",
      "warning: mail_queue_enter: create file {}: No space left on device",
      "fatal: mail_queue_enter: create file {}: No space left on device", "fatal: {}: No space left on device",
      "warning: {}: No space left on device", "panic: {}: No space left on device",
      "error: {}: No space left on device",
      "fatal: {}: Disk quota exceeded", "warning: {}: Disk quota exceeded",
      action: .fail, category: .host, shows: .serverDiskFull,
      means: "The disk of the mail system is full.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: write queue file: No space left on device",
        "warning: mail_queue_enter: create file maildrop/12345.678: No space left on device",
        "fatal: write file active/4XyZ4711B7z2Qk: No space left on device",
      ]),
    Message(
      "queue-file-error",
      "warning: {email.local_id}: write queue file: {event.reason}",
      "warning: {email.local_id}: read file {event.reason}", "warning: {email.local_id}: seek {event.reason}",
      "fatal: {email.local_id}: write queue file: {event.reason}",
      "warning: {email.local_id}: error writing {event.reason}", "fatal: {}: write queue file: {event.reason}",
      "fatal: seek queue file {event.reason}", "warning: seek queue file {event.reason}",
      action: .fail, category: .file,
      means: "A queue file could not be written or read: {event.reason}.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: write queue file: Input/output error",
        "warning: 4XyZ4711B7z2Qk: write queue file: File too large",
      ]),
    Message(
      "queue-file-denied",
      "warning: mail_queue_enter: create file {}: Permission denied",
      "fatal: mail_queue_enter: create file {}: Permission denied",
      "warning: mail_queue_enter: create file {}: Read-only file system",
      "fatal: mail_queue_enter: create file {}: Read-only file system",
      "fatal: open queue directory {}: Permission denied",
      action: .fail, category: .file, shows: .serverPermission,
      means: "No file can be made in the mail queue.",
      samples: ["warning: mail_queue_enter: create file maildrop/12345.678: Permission denied"]),
    Message(
      "queue-file-other",
      "warning: mail_queue_enter: create file {}: {event.reason:first}",
      "fatal: mail_queue_enter: create file {}: {event.reason:first}",
      action: .fail, category: .file,
      means: "No file can be made in the mail queue: {event.reason}.",
      samples: ["warning: mail_queue_enter: create file maildrop/12345.678: No such file or directory"]),
    Message(
      "table-trouble-at-intake",
      "warning: {email.local_id}: {} map lookup problem for {} -- message not accepted, try again later",
      "warning: {email.local_id}: {} map lookup problem -- message not accepted, try again later",
      "warning: {email.local_id}: unreasonable {event.reason:first} -- message not accepted, try again later",
      "warning: {email.local_id}: message not accepted, try again later", "warning: {}: {} map lookup problem{}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table did not answer, so the message {email.local_id} was not taken for now.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: virtual_alias_maps map lookup problem for bob@example.com -- message not accepted, try again later",
        "warning: 4XyZ4711B7z2Qk: header_checks map lookup problem -- message not accepted, try again later",
      ],
      hostile: [
        .init(
          "warning: 4XyZ4711B7z2Qk: virtual_alias_maps map lookup problem for a map lookup problem@example.com -- message not accepted, try again later",
          [.localID: "4XyZ4711B7z2Qk"])
      ]),
    Message(
      "milter-request-odd",
      "warning: {email.local_id}: Milter or header/body_checks request {event.reason}",
      "warning: {email.local_id}: Milter request {event.reason}",
      "warning: {email.local_id}: milter configuration error: {event.reason}",
      "warning: {email.local_id}: Bad {} parameter from Milter or header/body_checks: {event.reason}",
      "warning: {email.local_id}: ignoring {event.reason}",
      "warning: {email.local_id}: unexpected mail filter reply: {event.reason}",
      "warning: Ignoring bad ESMTP parameter {event.reason}",
      "warning: {email.local_id}: spurious null attribute value {event.reason}",
      "{email.local_id}: enabling VERP for sender {event.reason}",
      "warning: {email.local_id}: multi-valued {event.reason}", "warning: bad {} header text {event.reason}",
      action: .warn, category: .email,
      means: "A wish for the message {email.local_id} could not be granted: {event.reason}.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: milter configuration error: can't reject recipient in non-smtpd(8) submission",
        "warning: 4XyZ4711B7z2Qk: ignoring VERP request for null sender",
      ]),
    Message(
      "checks-config",
      "warning: bad {} in {} map -- need {event.reason}",
      "warning: {} action without text in {event.reason:first} map",
      "warning: missing FILTER command argument in {event.reason:first} map",
      "warning: unknown command in {} map: {event.reason}", "warning: unsupported command in {} map: {event.reason}",
      "warning: bad DSN action in {event.reason}",
      "warning: the milter_header/body_checks prepend action is not implemented",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A rule of the header or body checks is wrongly written.",
      samples: [
        "warning: unknown command in header_checks map: REJCT spam",
        "warning: PREPEND action without text in header_checks map",
      ]),
    Message(
      "cleanup-timeout",
      "warning: {email.local_id}: read timeout on {event.reason}", "{email.local_id}: read timeout on {event.reason}",
      "warning: {email.local_id}: removed spurious {event.reason}",
      "{email.local_id}: removed spurious {event.reason}", "warning: {email.local_id}: record type {event.reason}",
      "warning: {email.local_id}: queue name changed{event.reason}", "warning: {}: error receiving {event.reason}",
      "warning: {email.local_id}: unexpected {event.reason}",
      action: .warn, category: .email, programs: ["cleanup", "bounce"],
      means: "The intake of {email.local_id} did not go as it should: {event.reason}.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: read timeout on cleanup socket",
        "4XyZ4711B7z2Qk: removed spurious bounce log",
      ]),
    Message(
      "pickup-odd",
      "warning: {email.local_id}: message has been queued for {event.reason}",
      "warning: {email.local_id}: message dated {event.reason}", "warning: {}: uid={user.id}: no envelope sender",
      "warning: uid={user.id}: unexpected or malformed record type {event.reason}",
      "{email.local_id}: message has been queued for {event.reason}", "{email.local_id}: message dated {event.reason}",
      "warning: if this file was created by Postfix < 1.1, then you may have to {event.reason}",
      "warning: open input file {event.reason}", "fatal: open input file {event.reason}",
      "fatal: {}: error writing {event.reason}", "warning: {}: uid {user.id}: not a regular file",
      "warning: {}: uid {user.id}: file has {event.reason}",
      "warning: {}: message has been queued for {event.reason}", "warning: {}: message dated {event.reason}",
      action: .warn, category: .email, programs: ["pickup"],
      means: "A message that was dropped off locally looks odd.",
      samples: [
        "warning: 4XyZ4711B7z2Qk: message has been queued for 3 days",
        "warning: 4XyZ4711B7z2Qk: message dated 3600 seconds into the future",
      ]),
  ]

  static let scheduling: [Message] = [
    Message(
      "queue-congested",
      "warning: mail for {destination.domain} is using up {mail.recipients} of {} active queue entries",
      action: .warn, category: .process, shows: .serverQueueCongested,
      means: "Mail for {destination.domain} fills the active queue.",
      samples: ["warning: mail for example.org is using up 4001 of 20000 active queue entries"]),
    Message(
      "queue-congested-advice",
      "warning: this may slow down other mail deliveries", "warning: you may need {event.reason}",
      "warning: so that Postfix {event.reason}", "warning: please avoid flushing the whole queue when you have",
      "warning: lots of deferred mail, that is bad for performance",
      "warning: to turn off these warnings specify: {event.reason}",
      action: .warn, category: .process,
      means: "Advice that goes with the warning before it.",
      samples: [
        "warning: you may need to reduce smtp connect and helo timeouts",
        "warning: so that Postfix quickly skips unavailable hosts",
        "warning: this may slow down other mail deliveries",
        "warning: to turn off these warnings specify: qmgr_clog_warn_time = 0",
      ]),
    Message(
      "transport-failed",
      "warning: transport {mail.transport:first} failure -- see a previous warning/fatal/panic logfile record for the problem description",
      action: .fail, category: .process, shows: .serverProcessCrash,
      means:
        "The program that delivers over {mail.transport} fails, so its mail waits; the reason stands in its own line before.",
      samples: [
        "warning: transport smtp failure -- see a previous warning/fatal/panic logfile record for the problem description"
      ]),
    Message(
      "transport-missing",
      "warning: connect to transport {mail.transport:first}: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "There is no service {mail.transport} to deliver with: {event.reason}.",
      samples: [
        "warning: connect to transport private/dovecot: No such file or directory",
        "warning: connect to transport private/smtp: Connection refused",
      ]),
    Message(
      "transport-timeout",
      "fatal: timeout connecting to transport: {mail.transport}",
      "warning: timeout connecting to transport: {mail.transport}",
      "fatal: {}: timeout receiving delivery status from transport: {mail.transport}",
      "warning: {}: timeout receiving delivery status from transport: {mail.transport}",
      "fatal: timeout receiving delivery status from transport: {mail.transport}",
      action: .fail, category: .process, shows: .serverProcessCrash,
      means: "The program that delivers over {mail.transport} hangs.",
      samples: [
        "fatal: 4XyZ4711B7z2Qk: timeout receiving delivery status from transport: smtp",
        "fatal: timeout connecting to transport: smtp",
      ]),
    Message(
      "helper-disconnected",
      "warning: premature end-of-input on {} while reading {event.reason:first}",
      "warning: unexpected end-of-input from {} while reading {event.reason:first}",
      "warning: problem talking to service {}: {event.reason:first}",
      "warning: timeout on {} while reading {event.reason:first}",
      "warning: {}: premature disconnect", "warning: error talking to service: {event.reason}",
      "warning: connect to {} service: {event.reason:first}", "warning: error connecting to service: {event.reason}",
      "fatal: error connecting to service: {event.reason}", "fatal: timeout connecting to service: {event.reason}",
      "warning: timeout connecting to service: {event.reason}",
      "warning: unable to contact the {event.reason:first} service",
      "warning: connect to private/rewrite: {event.reason}", "warning: connect to private/verify: {event.reason}",
      "warning: connect to private/bounce: {event.reason}", "warning: connect to private/defer: {event.reason}",
      "warning: connect to private/trace: {event.reason}", "warning: connect to public/cleanup: {event.reason}",
      "warning: connect to public/flush: {event.reason}", "warning: connect to public/pickup: {event.reason}",
      "warning: connect to public/qmgr: {event.reason}", "warning: connect #{} to subsystem {}: {event.reason:first}",
      "fatal: connect #{} to subsystem {}: {event.reason:first}",
      "fatal: unable to connect to the {event.reason:first} service",
      "warning: timeout while waiting for data from {event.reason}", "warning: {}: timeout receiving {event.reason}",
      action: .fail, category: .process,
      means: "A part of the mail system does not answer another: {event.reason}.",
      notTold: "Why: the part that does not answer says so in a line of its own.",
      samples: [
        "warning: premature end-of-input on private/rewrite socket while reading input attribute name",
        "warning: problem talking to service rewrite: Connection reset by peer",
        "warning: connect #1 to subsystem private/rewrite: No such file or directory",
        "fatal: unable to connect to the public cleanup service",
      ]),
    Message(
      "site-throttled",
      "{email.local_id}: destination {} is throttled", "warning: {email.local_id}: destination {} is throttled",
      "warning: {email.local_id}: recipient {event.reason}",
      "{email.local_id}: sending defer warning for {event.reason}",
      action: .other, category: .email, programs: ["qmgr"],
      means: "The message {email.local_id} waits, because its next hop fails.",
      samples: ["4XyZ4711B7z2Qk: destination queue example.org is throttled"]),
    Message(
      "queue-settings-adjusted",
      "warning: {event.reason:first} is smaller than {} - adjusting {}",
      "warning: {event.reason:first} is larger than {} - adjusting {}",
      "warning: please update the {} file; the new queue manager",
      "warning: (old name: nqmgr) has become the standard queue manager (new name: qmgr)",
      "warning: support for the name old name (nqmgr) will be removed from Postfix",
      "warning: {}: ignoring malformed or unreasonable feedback: {event.reason}",
      action: .warn, category: .configuration,
      means: "A setting of the queue manager was adjusted or is out of date.",
      samples: [
        "warning: qmgr_message_recipient_limit is smaller than qmgr_message_active_limit - adjusting qmgr_message_recipient_limit"
      ]),
  ]

  static let rewriting: [Message] = [
    Message(
      "domain-listed-twice",
      "warning: do not list domain {destination.domain} in BOTH {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The domain {destination.domain} is in two classes, {event.reason}, so its mail goes the wrong way.",
      samples: ["warning: do not list domain example.com in BOTH mydestination and virtual_mailbox_domains"]),
    Message(
      "table-lookup-failure",
      "warning: {event.reason:word} lookup failure", "warning: {event.reason:first}: table lookup problem",
      "warning: {event.reason:first}: table lookup problem{}", "warning: {event.reason:first} lookup failure",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table did not answer, so mail waits: {event.reason}.",
      samples: [
        "warning: virtual_mailbox_domains lookup failure",
        "warning: virtual_mailbox_domains: mysql:/etc/postfix/mysql-domains.cf: table lookup problem",
        "warning: transport_maps lookup failure",
      ]),
    Message(
      "transport-table-faulty",
      "warning: {event.reason:first}: ignoring null lookup result for {}",
      "fatal: file {}: parameter {event.reason:first}: null transport is not allowed",
      "warning: {event.reason}: null transport is not allowed",
      "warning: transport_lookup: bad address: {event.reason}",
      "warning: transport_lookup: null address - skipping table lookup", "warning: resolve_addr: {event.reason}",
      "warning: {email.local_id}: null transport result for: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "An entry of a routing table is wrong: {event.reason}.",
      samples: ["fatal: file /etc/postfix/main.cf: parameter default_transport: null transport is not allowed"]),
    Message(
      "rewrite-odd",
      "warning: rewrite_addr: null address", "warning: stripping too many comments from address: {event.reason}",
      "warning: garbage in {event.reason:first} header", "warning: unknown context: {event.reason}",
      "warning: {}: recipient @ botch", "warning: no @ in recipient address: {event.reason}",
      action: .warn, category: .email,
      means: "An address was so odd that only a part of it was used.",
      samples: [
        "warning: stripping too many comments from address: a@example.org (((((...",
        "warning: garbage in From: header",
      ]),
  ]

  static let queueFiles: [Message] = [
    Message(
      "corrupt-queue-file",
      "warning: saving corrupt file \"{email.local_id}\" from queue \"{}\" to queue \"corrupt\"",
      "warning: saving corrupt file \"{event.reason:first}\" from queue \"{}\" to queue \"{}\"",
      "warning: {email.local_id}: bad attribute record: {event.reason}",
      "warning: {email.local_id}: envelope records out of order", "warning: Unexpected record type '{event.reason}",
      "warning: {email.local_id}: invalid size record: {event.reason}",
      "warning: {email.local_id}: malformed size record: {event.reason}",
      action: .fail, category: .file, shows: .serverStoreCorrupt,
      means: "The queue file of {email.local_id} is damaged and was set aside.",
      samples: ["warning: saving corrupt file \"4XyZ4711B7z2Qk\" from queue \"active\" to queue \"corrupt\""]),
    Message(
      "queue-file-moved-badly",
      "fatal: {}: rename {event.reason}", "warning: {}: rename {event.reason}", "warning: {}: remove {event.reason}",
      "warning: remove {event.reason}", "fatal: remove {event.reason}",
      "warning: {}: update {} time stamps: {event.reason}", "fatal: {}: update {} time stamps: {event.reason}",
      "warning: update queue file {event.reason}", "fatal: qmgr_{}: {event.reason}",
      "fatal: {}: update file time stamps: {event.reason}", "warning: {}: update file time stamps: {event.reason}",
      "fatal: {}: save corrupt file queue {event.reason}",
      "warning: resetting file time stamps - this hurts performance",
      "warning: cannot get shared lock on {event.reason}", "fatal: cannot get shared lock on {event.reason}",
      "warning: {}: move to {} queue failed: {event.reason}",
      action: .fail, category: .file,
      means: "A file of the queue could not be moved, marked or removed.",
      samples: [
        "fatal: qmgr_move: update active/4XyZ4711B7z2Qk time stamps: Operation not permitted",
        "warning: remove incoming/4XyZ4711B7z2Qk: No such file or directory",
      ]),
    Message(
      "clock-skew",
      "warning: file system clock is {mail.seconds} seconds ahead of local clock",
      "warning: file system clock is {mail.seconds} seconds behind local clock",
      "warning: backward time jump detected -- slewing clock",
      "warning: {}backward time jump detected -- slewing clock",
      "warning: backward time jump recovered -- back to normality",
      "backward time jump recovered -- back to normality",
      action: .warn, category: .host, shows: .logClockJump,
      means: "Two clocks of this system do not agree, or the time ran backwards.",
      samples: [
        "warning: file system clock is 120 seconds behind local clock",
        "warning: backward time jump detected -- slewing clock",
      ]),
    Message(
      "flush-log",
      "warning: {}: open fast flush logfile {event.reason}", "warning: {}: lock fast flush logfile {event.reason}",
      "warning: bad queue id \"{event.reason:first}\" in fast flush logfile {}",
      "warning: write fast flush logfile {event.reason}", "fatal: {}: open fast flush logfile {event.reason}",
      "warning: {}: truncate fast flush logfile {event.reason}", "warning: {}: {} fast flush logfile {event.reason}",
      action: .warn, category: .file,
      means: "A list of mail that waits for a domain could not be used.",
      samples: ["warning: bad queue id \"xx...\" in fast flush logfile example_org"]),
    Message(
      "queue-listing-odd",
      "warning: readdir loop on queue {event.reason}",
      "warning: {email.local_id}: duplicate sender address: {event.reason}",
      "warning: {email.local_id}: missing sender address: {event.reason}", "warning: bogus file name: {event.reason}",
      "warning: {}: bad queue name: {event.reason}",
      action: .warn, category: .file, programs: ["showq", "postsuper", "qmgr", "flush"],
      means: "The listing of the queue met an odd file: {event.reason}.",
      samples: ["warning: bogus file name: incoming/x.tmp"]),
  ]
}
