public import MailSyntax
import MailVocabulary

extension Dialect {
  /// amavisd-new and amavis: the content filter between two instances of the mail server.
  ///
  /// Every line begins with the number of the process and of the message in it. How bad a line is stands after it:
  /// `(!)` a warning, `(!!)` an error.
  public static let amavis = Dialect(
    service: "amavis", programs: ["amavis", "amavisd", "amavisd-new"], programsAfterSlash: ["amavisd"],
    sessions: .none, messages: AmavisMessages.verdicts + AmavisMessages.faults + AmavisMessages.house)
}

enum AmavisMessages {
  /// Where a message came from and went to, as far as the log template of each version tells. The address in a second
  /// pair of brackets is what the message says of itself.
  private static let route =
    "{:first}[{source.ip}]{?:{source.port}} {?[{:first}] }<{email.from.address}> -> {email.to.address:first}, {?quarantine: {:first}, }"

  /// The same as the verbose template tells it, which has the client's own words behind it.
  private static let verbose =
    "{:first}[{source.ip}]{?:{source.port}} {?[{:first}] }{:word} <{email.from.address:mailbox}> -> {email.to.address:first}, ({:first}), {?quarantine: {:first}, }Queue-ID: {email.local_id}, Message-ID: <{email.message_id:first}>, mail_id: {:first}, b: {:first}, Hits: {:first}, size: {mail.size}, "

  private static let tail = "Message-ID: <{email.message_id}>, mail_id: {:last}, Hits: {:first}, size: {mail.size}, "

  static let verdicts: [Message] = [
    Message(
      "passed-clean",
      "({:word} Passed CLEAN {{{:word} \(route)Queue-ID: {email.local_id}, \(tail)queued_as: {mail.queued_as}, {}",
      "({:word} Passed CLEAN {{{:word} \(route){?Queue-ID: {email.local_id}, }\(tail){}",
      "({:word} Passed CLEAN {{{:word} \(verbose)queued_as: {mail.queued_as}, {}",
      "({:word} Passed CLEAN {{{:word} \(verbose){}",
      "({:word} Passed CLEAN, \(route)\(tail)queued_as: {mail.queued_as}, {}",
      "({:word} Passed CLEAN {{{}",
      "({:word} Passed CLEAN{}",
      action: .filter, outcome: .success,
      means: "The message is clean and was handed back to the mail server.",
      samples: [
        "(00747-01) Passed CLEAN {RelayedInbound}, [203.0.113.10]:41157 [203.0.113.10] ESMTP/ESMTP <ana@example.net> -> <alice@example.com>, (ESMTP://[203.0.113.10]:41157), Queue-ID: 4XyzEA1, Message-ID: <c1@example.net>, mail_id: ngr3Lrx4kGp6, b: CffgLxKQv, Hits: -0.001, size: 206, queued_as: 4XyzD22, Subject: \"hello\", From: <ana@example.net>, helo=mail.example.net, Tests: [MSGID_SHORT=0.001,NO_RECEIVED=-0.001,NO_RELAYS=-0.001], autolearn=ham autolearn_force=no, autolearnscore=0.001, 169 ms",
        "(01234-06) Passed CLEAN {RelayedInbound}, [203.0.113.10]:41157 [203.0.113.10] <ana@example.net> -> <alice@example.com>, Queue-ID: 3F2A1B4C5D, Message-ID: <4711@example.net>, mail_id: AbCdEf-1, Hits: -1.2, size: 4711, queued_as: 4A1B2C3D4E, 812 ms",
        "(01234-06) Passed CLEAN {RelayedInternal}, MYNETS LOCAL [192.0.2.5]:41157 <alice@example.com> -> <bob@example.com>, Message-ID: <1@example.com>, mail_id: x, Hits: -, size: 812, 99 ms",
        "(01234-06) Passed CLEAN, [203.0.113.10] <ana@example.net> -> <alice@example.com>, Message-ID: <4711@example.net>, mail_id: AbCdEf, Hits: 0.1, size: 4711, queued_as: 4A1B2C3D4E, 812 ms",
      ]),
    Message(
      "passed-marked",
      "({:word} Passed {event.reason:first} {{{:word} \(route)Queue-ID: {email.local_id}, \(tail)queued_as: {mail.queued_as}, {}",
      "({:word} Passed {event.reason:first} {{{:word} \(route){?Queue-ID: {email.local_id}, }\(tail){}",
      "({:word} Passed {event.reason:first} {{{:word} \(verbose)queued_as: {mail.queued_as}, {}",
      "({:word} Passed {event.reason:first} {{{:word} \(verbose){}",
      "({:word} Passed {event.reason:first} {{{}",
      "({:word} Passed {event.reason:first}, {}",
      action: .filter,
      means: "The message was handed back to the mail server with a mark: {event.reason}.",
      samples: [
        "(01234-06) Passed SPAMMY {RelayedTaggedInbound}, [203.0.113.10]:41157 [203.0.113.10] <ana@example.net> -> <alice@example.com>, Queue-ID: 3F2A1B4C5D, Message-ID: <4711@example.net>, mail_id: AbCdEf-1, Hits: 6.2, size: 4711, queued_as: 4A1B2C3D4E, 812 ms",
        "(01234-06) Passed BAD-HEADER-1 {RelayedInbound,Quarantined}, [203.0.113.10]:41157 <ana@example.net> -> <alice@example.com>, quarantine: b/badh-x, Message-ID: <4711@example.net>, mail_id: x, Hits: 0, size: 99, 12 ms",
        "(01234-06) Passed SPAM, [203.0.113.10] <ana@example.net> -> <alice@example.com>, Hits: 9",
      ]),
    Message(
      "blocked",
      "({:word} Blocked {event.reason:first} {{{:word} \(route){?Queue-ID: {email.local_id}, }\(tail){}",
      "({:word} Blocked {event.reason:first} {{{:word} \(verbose){}",
      "({:word} Blocked {event.reason:first} {{{}",
      "({:word} Blocked {event.reason:first}, {}",
      action: .filter, outcome: .failure,
      means: "The message was not handed on: {event.reason}.",
      notTold: "That the sender knows: Discarded means that nobody is told.",
      samples: [
        "(01234-06) Blocked SPAM {DiscardedInbound,Quarantined}, [203.0.113.66]:41157 [203.0.113.66] <x@example.net> -> <alice@example.com>, quarantine: spam-AbCdEf.gz, Queue-ID: 3F2A1B4C5D, Message-ID: <4711@example.net>, mail_id: AbCdEf-1, Hits: 23.1, size: 4711, 812 ms",
        "(01234-06) Blocked INFECTED (Eicar-Test-Signature) {DiscardedInbound,Quarantined}, [203.0.113.66]:41157 <x@example.net> -> <alice@example.com>, Message-ID: <1@example.net>, mail_id: x, Hits: -, size: 99, 12 ms",
        "(01234-06) Blocked SPAM, [203.0.113.66] <x@example.net> -> <alice@example.com>, Hits: 23",
      ],
      hostile: [
        .init(
          "(01234-06) Blocked SPAM {DiscardedInbound}, [203.0.113.66]:41157 [203.0.113.66] <x@example.net> -> <alice@example.com>, Queue-ID: 3F2A1B4C5D, Message-ID: <a>, mail_id: y, Hits: -9, size: 1, queued_as: AAAAAAA, 1 ms>, mail_id: AbCdEf-1, Hits: 23.1, size: 4711, 812 ms",
          [
            .localID: "3F2A1B4C5D", .size: "4711",
            .messageID: "a>, mail_id: y, Hits: -9, size: 1, queued_as: AAAAAAA, 1 ms",
          ])
      ]),
  ]

  static let faults: [Message] = [
    Message(
      "scanner-away",
      "({:word} (!)connect to {mail.mailbox:first} failed, attempt #{:digits}: {event.reason}",
      "({:word} (!!){event.reason:first} av-scanner FAILED: {}",
      "({:word} (!){event.reason:first} av-scanner FAILED: {}",
      "({:word} (!!)WARN: all primary virus scanners failed, considering backups",
      "({:word} (!)WARN: all primary virus scanners failed, considering backups",
      "({:word} (!)run_av ({event.reason:first}) FAILED - {}",
      "({:word} (!!)AV: ALL VIRUS SCANNERS FAILED{}",
      "({:word} (!){:first}: All attempts ({:digits}) failed connecting to {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The virus scanner cannot be reached.",
      samples: [
        "(01234-06) (!)connect to /var/run/clamav/clamd.ctl failed, attempt #1: Can't connect to a UNIX socket /var/run/clamav/clamd.ctl: No such file or directory",
        "(01234-06) (!!)WARN: all primary virus scanners failed, considering backups",
        "(01234-06) (!)ClamAV-clamd av-scanner FAILED: run_av error: Too many retries to talk to /var/run/clamav/clamd.ctl",
      ]),
    Message(
      "handing-back-failed",
      "({:word} (!){:word} FWD from <{email.from.address}> -> {email.to.address:first}, {event.reason}",
      "({:word} (!)FWD from <{email.from.address}> -> {email.to.address:first}, {event.reason}",
      "({:word} (!)FWD via SMTP: <{email.from.address}> -> {email.to.address:first}, {event.reason}",
      action: .fail, category: .email,
      means: "A message could not be handed back to the mail server: {event.reason}.",
      samples: [
        "(00647-06) (!)ShnI4D8XTf3m FWD from <ana@example.net> -> <alice@example.com>, BODY=7BIT 550 5.7.1 from MTA(smtp:[127.0.0.1]:10025): 550 5.7.1 no",
        "(01234-06) (!)FWD from <ana@example.net> -> <alice@example.com>, 451 4.5.0 From MTA() during fwd-connect (All attempts (1) failed connecting to smtp:[127.0.0.1]:10025): id=01234-06",
      ]),
    Message(
      "disk-full",
      "({:word} (!!){event.reason:last}: No space left on device{}",
      "({:word} (!){event.reason:last}: No space left on device{}",
      "({:word} (!!){event.reason:last}: No space left on device",
      "({:word} (!){event.reason:last}: No space left on device",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The filter could not write, because the disk is full.",
      samples: [
        "(01234-06) (!!)TROUBLE in process_request: Can't create file /var/lib/amavis/tmp/x/email.txt: No space left on device at /usr/sbin/amavisd line 4711."
      ]),
    Message(
      "client-refused",
      "({:word} (!!)DENIED ACCESS from IP {source.ip}, policy bank '{}'",
      "({:word} (!)DENIED ACCESS from IP {source.ip}, policy bank '{}'",
      action: .other, outcome: .failure, category: .network,
      means: "A host that may not, {source.ip}, wanted to use the filter.",
      samples: ["(01234-06) (!)DENIED ACCESS from IP 203.0.113.66, policy bank ''"]),
    Message(
      "trouble",
      "({:word} (!!){event.reason}",
      "(!!){event.reason}",
      action: .fail,
      means: "The filter failed: {event.reason}.",
      samples: [
        "(01234-06) (!!)TROUBLE in check_mail: spam_scan FAILED: timed out",
        "(!!)TROUBLE in pre_loop_hook: no TEMPBASE",
      ]),
    Message(
      "warning",
      "({:word} (!){event.reason}",
      "(!){event.reason}",
      action: .warn,
      means: "The filter warns: {event.reason}.",
      samples: [
        "(01234-06) (!)SA TIMED OUT, backtrace: at /usr/share/perl5/Mail/SpamAssassin/Plugin/Bayes.pm",
        "(!)Net::Server: 2010/10/04-10:59:51 Bad user",
      ]),
  ]

  static let house: [Message] = [
    Message(
      "start",
      "starting. {event.reason}",
      "starting.  {event.reason}",
      "Starting worker{}",
      "Net::Server: {event.reason}",
      "user={}, EUID: {}",
      "perl={}",
      "No {event.reason}",
      "Found {event.reason}",
      "Using {event.reason}",
      "Module {event.reason}",
      "Amavis::{event.reason}",
      "Creating {event.reason}",
      "initializing {event.reason}",
      "Internal {event.reason}",
      "Deleting db files {event.reason}",
      "SpamControl: {event.reason}",
      "SpamAssassin {event.reason}",
      "ANTI-{event.reason}",
      "Valid PID file {event.reason}",
      "after_chroot_init: {event.reason}",
      "bind to {event.reason}",
      "will bind to {event.reason}",
      "INFO: {event.reason}",
      "Lookup::{event.reason}", "SQL base {event.reason}", "SQL::{event.reason}",
      "config files read: {event.reason}",
      "extra modules loaded {event.reason}",
      "logging initialized, {event.reason}",
      "socket module {event.reason}",
      "sd_notify (no socket): READY=1{}",
      "sd_notify (no socket): STATUS={event.reason}",
      action: .start, category: .process,
      means: "The filter starts, and tells what it has.",
      samples: [
        "Lookup::LDAP code    NOT loaded", "SQL base code        NOT loaded", "SQL::Quarantine      NOT loaded",
        "logging initialized, log level 2, syslog: amavis.mail",
        "will bind to /var/lib/amavis/amavisd.sock|unix, 127.0.0.1:10024/tcp",
        "sd_notify (no socket): STATUS=Preparing to bind sockets.",
        "starting. /usr/sbin/amavisd-new at mail.example.com amavisd-new-2.10.1 (20141025), Unicode aware, LANG=\"C\"",
        "Module Mail::SpamAssassin    3.004000", "Net::Server: Group Not Defined.  Defaulting to EGID '118 118'",
      ]),
    Message(
      "stop",
      "Net::Server: {:first} Server closing!",
      "shutting down{}",
      "SIGTERM received{}",
      "sd_notify (no socket): STOPPING=1{}",
      "sd_notify (no socket): STATUS=Child processes have been stopped.",
      action: .stop,
      means: "The filter stopped.",
      samples: [
        "Net::Server: 2010/10/04-10:59:51 Server closing!", "shutting down",
        "sd_notify (no socket): STATUS=Child processes have been stopped.",
      ]),
    Message(
      "handed-back",
      "({:word} {:word} FWD from <{email.from.address}> -> {email.to.address:first}, {} queued as {mail.queued_as}",
      action: .other, outcome: .success, category: .email,
      means: "The message of {email.from.address} was handed back to the mail server.",
      samples: [
        "(00719-01) S35J1qI-yvU2 FWD from <ana@example.net> -> <alice@example.com>, BODY=7BIT 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4XyzD14"
      ]),
    Message(
      "notice-sent",
      "({:word} {:word} SEND from <{email.from.address}> -> {email.to.address:first}, {event.reason}",
      action: .other, category: .email,
      means: "A notice on a message was sent to {email.to.address}.",
      samples: [
        "(00719-03) bJ1iLO2mEVNJ(ZFF6O73nGQwA) SEND from <postmaster@mail.example.com> -> <postmaster@example.com>, ENVID=AM.bJ1iLO2mEVNJ.20261124T171142Z@mail.example.com 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4XyzD18"
      ]),
    Message(
      "checking",
      "({:word} Checking: {:word} {?{:first} }[{source.ip}] <{email.from.address}> -> {email.to.address}",
      action: .other, category: .email,
      means: "The filter looks at a message of {email.from.address} from {source.ip}.",
      samples: ["(00719-01) Checking: S35J1qI-yvU2 [203.0.113.10] <ana@example.net> -> <alice@example.com>"]),
    Message(
      "quarantined",
      "({:word} local delivery: <{email.from.address}> -> {:word} mbx={mail.mailbox}",
      action: .other, category: .email,
      means: "A message of {email.from.address} was put into quarantine: {mail.mailbox}.",
      samples: [
        "(00719-03) local delivery: <x@example.org> -> virus-quarantine, mbx=/var/lib/amavis/virusmails/Z/virus-ZFF6O73nGQwA"
      ]),
    Message(
      "timing",
      "({:word} size: {mail.size}, TIMING [total {event.reason}",
      "({:word} TIMING [total {event.reason}",
      "({:word} TIMING-SA total {event.reason}",
      "({:word} TIMING-SA [total {event.reason}",
      action: .other, category: .process,
      means: "How long the filter took over each step.",
      samples: [
        "(00747-01) size: 206, TIMING [total 172 ms] - SMTP greeting: 3.7 (2%)2, SMTP EHLO: 1.0 (1%)3",
        "(00747-01) TIMING-SA total 68 ms - parse: 0.91 (1.3%), extract_message_metadata: 2.0 (2.9%)",
      ]),
    Message(
      "virus-found",
      "({:word} run_av ({:first}): {:word} INFECTED: {event.reason}",
      "({:word} virus_scan: ({event.reason:first}), detected by {:digits} scanners: {}",
      action: .other, category: .malware,
      means: "A scanner found {event.reason} in a message.",
      notTold: "What becomes of it: the line with Passed or Blocked says it.",
      samples: [
        "(00747-03) virus_scan: (Eicar-Test.UNOFFICIAL), detected by 1 scanners: ClamAV-clamd",
        "(00747-03) run_av (ClamAV-clamd): /var/lib/amavis/tmp/amavis-20261124T171201-00747-fUNp9gTA/parts INFECTED: Eicar-Test.UNOFFICIAL",
      ]),
    Message(
      "relay-suspected",
      "({:word} Open relay? Nonlocal recips but not originating: {event.reason}",
      action: .warn, category: .configuration,
      means:
        "Mail from outside goes on to {event.reason}, outside too: the mail server is an open relay, or the filter does not know which domains and networks are ours.",
      samples: ["(00720-01) Open relay? Nonlocal recips but not originating: bob@example.net"]),
    Message(
      "next-refused",
      "({:word} Negative SMTP response to {event.reason}",
      action: .other, outcome: .failure, category: .email,
      means: "The mail server did not take a message back: {event.reason}.",
      samples: ["(00647-06) Negative SMTP response to data-dot (<alice@example.com>): 550 5.7.1 no, dt: 0.2 ms"]),
    Message(
      "work",
      "({:word} {event.reason}",
      action: .other, category: .email,
      means: "What the filter does with a message, at a higher log level: {event.reason}.",
      samples: [
        "(01234-06) ESMTP [127.0.0.1]:10024 /var/lib/amavis/tmp/amavis-x: <ana@example.net> -> <alice@example.com> SIZE=4711",
        "(01234-06) p001 1 Content-Type: text/plain, size: 812 B, name:",
      ]),
  ]
}
