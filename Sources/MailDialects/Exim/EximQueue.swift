import MailSyntax
import MailVocabulary

extension EximMessages {
  /// What happens to a message in the queue.
  static let queue: [Message] = [
    Message(
      "frozen",
      "\(id) Frozen", "\(id) Frozen ({event.reason:last})", "\(id) *** Frozen",
      "\(id) *** Frozen ({event.reason:last})",
      "\(id) frozen by {event.reason}", "\(id) Message is frozen", "\(id) frozen: {event.reason}",
      "\(id) Message is frozen{}",
      action: .hold,
      means:
        "The message {email.local_id} is frozen: it stays in the queue, and nothing is tried until somebody thaws it.",
      samples: [
        "1xVfou-0001SX-2Y Frozen (message created with -f <>)", "1xVfou-0001SX-2Y frozen by ACL",
        "1xVfou-0001SX-2Y Message is frozen", "1xVfou-0001SX-2Y *** Frozen (delivery error message)",
        "1xVfou-0001SX-2Y Frozen",
      ]),
    Message(
      "unfrozen",
      "\(id) Unfrozen by {event.reason}", "\(id) Unfrozen by forced delivery",
      action: .other, category: .email,
      means: "The message {email.local_id} is no longer frozen, and is tried again.",
      samples: ["1xVfou-0001SX-2Y Unfrozen by errmsg timer", "1xVfou-0001SX-2Y Unfrozen by forced delivery"]),
    Message(
      "cancelled",
      "\(id) cancelled by {event.reason}", "\(id) * cancelled by {event.reason}",
      action: .discard,
      means: "The message {email.local_id} was frozen for so long that it was thrown away, by {event.reason}.",
      samples: ["1xVfou-0001SX-2Y cancelled by timeout_frozen_after"]),
    Message(
      "removed",
      "\(id) removed by {user.effective.name}",
      action: .remove, reason: "deleted",
      means: "The message {email.local_id} was deleted from the queue by {user.effective.name}.",
      samples: ["1xVfou-0001SX-2Y removed by root"]),
    Message(
      "edited",
      "\(id) sender address changed to <{email.from.address}> by {user.effective.name}",
      "\(id) recipient <{:mailbox}> added by {user.effective.name}",
      "\(id) recipient <{:mailbox}> marked delivered by {user.effective.name}",
      "\(id) all recipients marked delivered by {user.effective.name}", "\(id) body edited by {user.effective.name}",
      action: .other, category: .email,
      means: "The message {email.local_id} was changed in the queue by {user.effective.name}.",
      samples: ["1xVfou-0001SX-2Y all recipients marked delivered by root"]),
    Message(
      "spool-locked",
      "\(id) Spool file is locked (another process is handling this message)", "\(id) Spool file is locked{}",
      action: .other, category: .email,
      means: "Another process is delivering the message {email.local_id} at this moment, so this one leaves it alone.",
      samples: ["1xVfou-0001SX-2Y Spool file is locked (another process is handling this message)"]),
    Message(
      "load-too-high",
      "\(id) no immediate delivery: load average {event.reason}", "no immediate delivery: load average {event.reason}",
      action: .queue, shows: .serverResourceLimit,
      means: "A message waits for the next queue run, because the machine is loaded too much: {event.reason}.",
      samples: [
        "1xVfou-0001SX-2Y no immediate delivery: load average 12.50", "no immediate delivery: load average 19.31",
      ]),
    Message(
      "delivery-later",
      "\(id) no immediate delivery: {event.reason}", "no immediate delivery: {event.reason}",
      action: .queue,
      means: "The message {email.local_id} was taken, and waits for the next queue run: {event.reason}.",
      samples: [
        "1xVfou-0001SX-2Y no immediate delivery: more than 10 messages received in one connection",
        "1xVfou-0001SX-2Y no immediate delivery: queued by ACL",
      ]),
    Message(
      "retry-not-reached",
      "\(id) retry time not reached for any host", "\(id) retry time not reached for any host {}",
      "\(id) retry time not reached [{}]", "\(id) == {email.to.address:word} {}retry time not reached for any host{}",
      action: .other, category: .email,
      means: "Nothing was tried for the message {email.local_id}: for none of its servers is it time yet.",
      samples: [
        "1xVfou-0001SX-2Y retry time not reached for any host",
        "1xVfou-0001SX-2Y retry time not reached for any host for 'example.net'",
      ]),
    Message(
      "error-ignored",
      "\(id) error ignored", "\(id) {}: error ignored", "\(id) *** Error while {}", "\(id) {}error ignored{}",
      action: .other, category: .email,
      means:
        "A delivery of {email.local_id} failed, and nobody is told of it, as the configuration or the null sender says.",
      samples: ["1xVfou-0001SX-2Y error ignored"]),
    Message(
      "filter-error",
      "\(id) Error in system filter: {event.reason}", "\(id) error in filter file: {event.reason}",
      "\(id) error in forward file ({}) : {event.reason}", "\(id) Error in {} filter: {event.reason}",
      action: .fail, category: .configuration,
      means: "A filter file could not be used for the message {email.local_id}: {event.reason}.",
      samples: ["1xVfou-0001SX-2Y Error in system filter: unknown filtering command \"foo\" at line 3 of filter file"]),
    Message(
      "report-sender-failed",
      "\(id) Process failed ({process.exit_code}) when writing error message to {}",
      "\(id) Child mail process returned status {process.exit_code}",
      action: .fail, category: .email,
      means: "The report about {email.local_id} to its sender could not be made.",
      samples: ["1xVfou-0001SX-2Y Child mail process returned status 1"]),
    Message(
      "queue-run-started",
      "Start queue run: pid={mail.process.pid}{}", "Start '{}' queue run: pid={mail.process.pid}{}",
      action: .other,
      means: "The process {mail.process.pid} goes through the queue.",
      samples: ["Start queue run: pid=5511 -qff", "Start queue run: pid=5891"]),
    Message(
      "queue-run-ended",
      "End queue run: pid={mail.process.pid}{}", "End '{}' queue run: pid={mail.process.pid}{}",
      action: .other,
      means: "The process {mail.process.pid} has gone through the queue.",
      samples: ["End queue run: pid=5511 -qff"]),
    Message(
      "queue-run-abandoned",
      "Abandon queue run: pid={mail.process.pid} ({event.reason:last})", "abandoned queue run: {event.reason}",
      action: .warn,
      means: "The walk through the queue was broken off: {event.reason}.",
      samples: ["Abandon queue run: pid=5511 (load 12.50, max 10.00)"]),
  ]
}
