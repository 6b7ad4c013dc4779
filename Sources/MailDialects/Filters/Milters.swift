public import MailSyntax
import MailVocabulary

extension Dialect {
  /// milter-greylist: makes unknown senders come back later.
  public static let milterGreylist = Dialect(
    service: "milter-greylist", programs: ["milter-greylist"], sessions: .none, messages: MilterMessages.greylist)

  /// MIMEDefang: a filter that is written by its administrator.
  public static let mimedefang = Dialect(
    service: "mimedefang", programs: ["mimedefang", "mimedefang.pl", "mimedefang-multiplexor"], sessions: .none,
    messages: MilterMessages.defang)

  /// MailScanner: takes mail out of one queue, looks at it, and puts it into another.
  public static let mailScanner = Dialect(
    service: "mailscanner", programs: ["mailscanner"], sessions: .none, messages: MilterMessages.scanner)
}

enum MilterMessages {
  static let greylist: [Message] = [
    Message(
      "greylisted",
      "{email.local_id}: addr {source} from <{email.from.address}> to <{email.to.address}> delayed for {mail.elapsed} (ACL {event.reason:last})",
      "{email.local_id}: addr {source} from <{email.from.address}> to <{email.to.address}> delayed for {mail.elapsed}",
      "{email.local_id}: addr {source} from {email.from.address} rcpt {email.to.address}: delayed for {mail.elapsed}",
      "Message {email.local_id} delayed for {mail.elapsed}",
      action: .filter, outcome: .failure,
      means: "{source.ip} was told to come back later with its mail for {email.to.address}.",
      notTold: "That the mail was lost: a mail server comes back.",
      samples: [
        "s1GNXHYB005133: addr mail.example.net[203.0.113.10] from <ana@example.net> to <alice@example.com> delayed for 00:05:00 (ACL 42)",
        "s1GNXHYB005133: addr 203.0.113.10 from <ana@example.net> to <alice@example.com> delayed for 00:05:00",
      ]),
    Message(
      "refused",
      "{email.local_id}: addr {source} from <{email.from.address}> to <{email.to.address}> blacklisted (ACL {event.reason:last})",
      "{email.local_id}: addr {source} from <{email.from.address}> to <{email.to.address}> blacklisted",
      action: .filter, outcome: .failure,
      means: "The mail of {source.ip} for {email.to.address} is refused by a rule.",
      samples: [
        "s1GNXHYB005133: addr [203.0.113.66][203.0.113.66] from <x@example.net> to <alice@example.com> blacklisted (ACL 17)"
      ]),
    Message(
      "passed",
      "{email.local_id}: skipping greylist because {event.reason}",
      "{email.local_id}: addr {source} from <{email.from.address}> rcpt <{email.to.address}>: autowhitelisted for {}",
      "skipping greylist because {event.reason}",
      "addr {source.ip} from <{email.from.address}> rcpt <{email.to.address}>: autowhitelisted for {}",
      action: .filter, outcome: .success,
      means: "The mail may pass.",
      samples: [
        "s1GNXHYB005133: skipping greylist because address 203.0.113.10 is whitelisted, (from=<ana@example.net>, rcpt=<alice@example.com>, addr=mail.example.net[203.0.113.10]) ACL 12",
        "skipping greylist because this is the default action, (from=<ana@example.net>, rcpt=<alice@example.com>, addr=mail.example.net[203.0.113.10]) ACL 99",
      ]),
    Message(
      "removed",
      "{email.local_id}: addr {source.ip} from <{email.from.address}> rcpt <{email.to.address}>: {event.reason}",
      "(local): addr {source.ip} from <{email.from.address}> rcpt <{email.to.address}>: {event.reason}",
      "removed {event.reason}",
      "(local): addr {event.reason}",
      action: .other, category: .email,
      means: "An entry of the list was dropped: {event.reason}.",
      samples: [
        "(local): addr 203.0.113.10 from <ana@example.net> rcpt <alice@example.com>: autowhitelisted entry expired"
      ]),
    Message(
      "house",
      "greylist: {event.reason}",
      "smfi_main() returned {event.reason}",
      "milter-greylist {event.reason}",
      "reloading {event.reason}",
      "Final database dump",
      "Exiting",
      "starting with {event.reason}",
      "dumping {event.reason}",
      action: .other,
      means: "The filter tells of its own work.",
      samples: ["reloading config file \"/etc/milter-greylist/greylist.conf\"", "Final database dump", "Exiting"]),
    Message(
      "failed",
      "cannot {event.reason}",
      "{email.local_id}: cannot {event.reason}",
      "greylist.conf error at line {event.reason}",
      "config error at line {event.reason}",
      "dump error at line {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The filter failed: {event.reason}.",
      samples: [
        "config error at line 12: syntax error",
        "cannot open dumpfile \"/var/lib/milter-greylist/greylist.db\": Permission denied",
      ]),
  ]

  static let defang: [Message] = [
    Message(
      "verdict",
      "MDLOG,{email.local_id},{event.reason:first},{:first},{source.ip},<{email.from.address}>,<{email.to.address}>,{email.subject}",
      "MDLOG,{email.local_id},{event.reason}",
      "{email.local_id}: MDLOG,{:identifier},{event.reason}",
      action: .filter,
      means: "What the filter made of a message: {event.reason}.",
      samples: [
        "MDLOG,s1GNXHYB005133,spam,12.4,203.0.113.66,<x@example.net>,<alice@example.com>,Buy now",
        "MDLOG,s1GNXHYB005133,mail_in",
      ]),
    Message(
      "stopped",
      "{email.local_id}: Bouncing because filter instructed us to",
      "{email.local_id}: Discarding because filter instructed us to",
      "{email.local_id}: Rejecting because filter instructed us to",
      "{email.local_id}: Tempfailing because filter instructed us to",
      "filter: {email.local_id}:  bounce=1 {}",
      "filter: {email.local_id}:  discard=1{}",
      "filter: {email.local_id}:  tempfail=1{}",
      action: .filter, outcome: .failure,
      means: "The filter wants the message refused, put off or thrown away.",
      samples: [
        "s1GNXHYB005133: Bouncing because filter instructed us to",
        "s1GNXHYB005133: Discarding because filter instructed us to",
      ]),
    Message(
      "filter-slow",
      "{email.local_id}: Filter time is {:digits}ms",
      "{email.local_id}: filter: {event.reason}",
      "filter: {email.local_id}: {event.reason}",
      "{email.local_id}: Connect to multiplexor {event.reason}",
      action: .other, category: .email,
      means: "The filter worked on a message.",
      samples: ["s1GNXHYB005133: Filter time is 812ms"]),
    Message(
      "workers-short",
      "No free workers{}",
      "No free slaves{}",
      "Slave {:digits} ran for {event.reason}",
      "Worker {:digits} ran for {event.reason}",
      "{email.local_id}: Error from multiplexor: {event.reason}",
      "{email.local_id}: ERR No free workers",
      "{email.local_id}: ERR No free slaves",
      action: .warn, category: .process, shows: .filterSlow,
      means: "All processes of the filter are busy, so mail is put off.",
      samples: [
        "No free slaves", "s1GNXHYB005133: Error from multiplexor: ERR No free slaves",
        "s1GNXHYB005133: Error from multiplexor: error: No free workers",
      ]),
    Message(
      "worker-died",
      "Worker {:digits} died prematurely{event.reason}",
      "Slave {:digits} died prematurely{event.reason}",
      "Reap: worker {event.reason}",
      "Reap: slave {event.reason}",
      action: .warn, category: .process, shows: .serverProcessCrash,
      means: "A process of the filter ended before its time.",
      samples: [
        "Slave 3 died prematurely -- check your filter rules", "Worker 3 died prematurely -- check your filter rules",
      ]),
    Message(
      "house",
      "started; {event.reason}",
      "Starting {event.reason}",
      "Killing {event.reason}",
      "Slave {:digits} stderr: {event.reason}",
      "Worker {:digits} stderr: {event.reason}",
      "stats {event.reason}",
      "Initialized {event.reason}",
      "Multiplexor alive - entering main loop",
      "mimedefang alive. {event.reason}",
      "main loop {event.reason}",
      action: .other,
      means: "The filter tells of its own work.",
      samples: [
        "Starting slave 0 (pid 811) (1 running): About to perform scan", "Multiplexor alive - entering main loop",
        "Slave 0 stderr: Use of uninitialized value",
      ]),
  ]

  static let scanner: [Message] = [
    Message(
      "batch",
      "New Batch: Scanning {:digits} messages, {:digits} bytes",
      "New Batch: Found {:digits} messages waiting",
      "New Batch: Forwarding {:digits} unscanned messages, {:digits} bytes",
      "Spam Checks: Starting",
      "Virus and Content Scanning: Starting",
      "Batch ({:digits} message) processed in {event.reason}",
      "Batch ({:digits} messages) processed in {event.reason}",
      "Batch completed at {event.reason}",
      "Uninfected: Delivered {:digits} messages",
      "Unscanned: Delivered {:digits} messages",
      "Disinfection: {event.reason}",
      "Cleaned: Delivered {:digits} cleaned messages",
      "Sender Notices: Delivered {:digits} notices",
      "Notices: Warned about {:digits} messages",
      "Saved {event.reason}",
      "Filename Checks: Allowing {event.reason}",
      "Filetype Checks: Allowing {event.reason}",
      "Delete bayes lockfile {event.reason}",
      "{mail.mailbox:word} Requeue: {event.reason}",
      action: .other, category: .email,
      means: "The scanner works on a batch of messages.",
      samples: [
        "New Batch: Scanning 2 messages, 4711 bytes", "Uninfected: Delivered 2 messages",
        "Virus and Content Scanning: Starting", "Spam Checks: Starting",
      ]),
    Message(
      "requeued",
      "Requeue: {email.local_id}{?.{:identifier}} to {mail.queued_as}",
      action: .other, outcome: .success, category: .email,
      means: "The message goes on under another queue id, {mail.queued_as}.",
      samples: ["Requeue: 3F2A1B4C5D.A1B2C to 4A1B2C3D4E"]),
    Message(
      "spam",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) to {:first} is spam{event.reason}",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) to {:first} is spam (too large{}",
      action: .filter,
      means: "A message of {email.from.address} was judged to be spam.",
      notTold: "What became of it: the line on its actions says it.",
      samples: [
        "Message 3F2A1B4C5D.A1B2C from 203.0.113.66 (x@example.net) to example.com is spam, SpamAssassin (not cached, score=12.4, required 5, BAYES_99 3.50)"
      ]),
    Message(
      "clean",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) to {:first} is not spam{event.reason}",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) is whitelisted",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) to {:first} is whitelisted",
      "Message {email.local_id}{?.{:identifier}} from {source.ip} ({email.from.address}) to {:first} is too big for spam checks {event.reason}",
      action: .filter, outcome: .success,
      means: "A message of {email.from.address} was judged to be clean.",
      samples: [
        "Message 3F2A1B4C5D.A1B2C from 203.0.113.10 (ana@example.net) to example.com is not spam, SpamAssassin (not cached, score=-1.2)"
      ]),
    Message(
      "actions",
      "Spam Actions: message {email.local_id}{?.{:identifier}} actions are {event.reason}",
      "Non-spam Actions: message {email.local_id}{?.{:identifier}} actions are {event.reason}",
      "Virus Actions: message {email.local_id}{?.{:identifier}} actions are {event.reason}",
      "Spam Checks: Found {:digits} spam messages",
      "Virus Scanning: Found {:digits} viruses",
      "Virus Scanning: {event.reason}",
      action: .filter,
      means: "What the scanner does with a message: {event.reason}.",
      samples: ["Spam Actions: message 3F2A1B4C5D.A1B2C actions are store", "Spam Checks: Found 1 spam messages"]),
    Message(
      "stopped",
      "Content Checks: Detected {event.reason}",
      "Infected message {email.local_id}{?.{:identifier}} came from {source.ip}",
      "Filename Checks: {event.reason}",
      "Filetype Checks: {event.reason}",
      "Other Checks: {event.reason}",
      "{mail.mailbox:first}: {event.reason:last} FOUND",
      "Clamd::INFECTED::{event.reason}", "Found spam based virus {event.reason:first} in {email.local_id:word}",
      action: .filter, outcome: .failure, category: .malware,
      means: "Something in a message is not let through: {event.reason}.",
      samples: [
        "Infected message 3F2A1B4C5D.A1B2C came from 203.0.113.66",
        "Content Checks: Detected and have disarmed phishing tags in HTML message in 3F2A1B4C5D.A1B2C from x@example.net",
        "Clamd::INFECTED:: Eicar-Test-Signature :: ./3F2A1B4C5D.A1B2C/",
        "Found spam based virus Sanesecurity.Junk.56772.UNOFFICIAL in 3F2A1B4C5D.A1B2C",
      ]),
    Message(
      "scanner-away",
      "Virus Scanning: Denial Of Service {event.reason}",
      "ERROR:: COULD NOT CONNECT TO CLAMD, {event.reason}",
      "ERROR:: {event.reason}",
      "Commercial scanner {event.reason}",
      "SpamAssassin timed out and was killed, {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "A scanner could not be reached, or did not answer: {event.reason}.",
      samples: [
        "ERROR:: COULD NOT CONNECT TO CLAMD, RECOMMEND RESTARTING DAEMON :: .",
        "SpamAssassin timed out and was killed, failure 1 of 10",
      ]),
    Message(
      "start",
      "MailScanner Email Processor version {service.version:word} starting...",
      "MailScanner E-Mail Virus Scanner version {service.version:word} starting...",
      "Using {event.reason}",
      "Reading {event.reason}",
      "Read {event.reason}",
      "Config: {event.reason}",
      "Enabling {event.reason}",
      "Connected to {event.reason}",
      "SpamAssassin cache {event.reason}",
      action: .start,
      means: "The scanner starts.",
      samples: ["MailScanner E-Mail Virus Scanner version 4.84.6 starting...", "Using SpamAssassin results cache"]),
    Message(
      "stop",
      "MailScanner child dying of old age",
      "MailScanner child caught a SIG{event.reason}",
      "MailScanner child exiting{}",
      "Process did not exit cleanly, {event.reason}",
      action: .other, category: .process,
      means: "A process of the scanner ended.",
      samples: ["MailScanner child dying of old age", "MailScanner child caught a SIGHUP"]),
    Message(
      "warning",
      "Warning: {event.reason}",
      "WARNING: {event.reason}",
      "Could not {event.reason}",
      "Cannot {event.reason}",
      action: .warn,
      means: "The scanner warns: {event.reason}.",
      samples: ["Could not use Custom Function code MailScanner::CustomConfig::InitSQL"]),
  ]
}
