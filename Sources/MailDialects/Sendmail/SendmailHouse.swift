import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// The daemon starts and stops.
  static let daemon: [Message] = [
    Message(
      "start",
      "\(id)starting daemon ({service.version:first}): {event.reason}",
      action: .start, shows: .serverRestarted,
      means: "Sendmail {service.version} started: {event.reason}.",
      samples: [
        "starting daemon (8.17.1.9): SMTP+queueing@00:30:00", "starting daemon (8.14.7): SMTP+queueing@01:00:00",
      ]),
    Message(
      "started-as",
      "\(id)started as: {event.reason}",
      "\(id)started queue runner{event.reason}",
      action: .start,
      means: "A process of Sendmail started: {event.reason}.",
      samples: ["started as: /usr/sbin/sendmail-mta -Am -L sm-mta -bd -q20m"]),
    Message(
      "restart",
      "\(id)restarting {mail.process.name:last} due to {event.reason:first}",
      "\(id)restarting {mail.process.name:last} on signal",
      action: .reload, shows: .serverRestarted,
      means: "The daemon starts itself anew, as it was told by a signal.",
      samples: ["restarting /usr/sbin/sendmail-mta due to signal", "restarting /usr/sbin/sendmail on signal"]),
    Message(
      "stop",
      "\(id)stopping daemon, reason={event.reason}",
      "\(id)unknown daemon stopped{event.reason}",
      action: .stop, shows: .serverRestarted,
      means: "The daemon stopped: {event.reason}.",
      samples: ["stopping daemon, reason=signal"]),
    Message(
      "restart-impossible",
      "\(id)could not restart: need full path",
      "\(id)could not drop privileges: {event.reason}",
      "\(id)could not exec {mail.process.name:first}: {event.reason}",
      action: .fail, category: .configuration,
      means: "The daemon could not start itself anew.",
      samples: ["could not restart: need full path"]),
    Message(
      "own-name-unknown",
      "\(id)unable to qualify my own domain name ({event.reason:first}) -- using short name",
      "\(id)My unqualified host name ({event.reason:first}) unknown; sleeping for retry",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "This host does not know its own full name, only {event.reason}: the file /etc/hosts or DNS lacks it.",
      notTold: "That mail stands still: each start is delayed by a minute, no more.",
      samples: [
        "unable to qualify my own domain name (mail) -- using short name",
        "My unqualified host name (mail) unknown; sleeping for retry",
      ]),
    Message(
      "wedged",
      "\(id)daemon {}: server SMTP socket wedged: exiting",
      "\(id)problem creating SMTP socket",
      "\(id)daemon {:first}: problem creating SMTP socket",
      "\(id)server SMTP socket wedged: exiting",
      action: .fail, category: .configuration,
      means: "The daemon could not open its port, and gave up.",
      samples: [
        "daemon MTA-v4: server SMTP socket wedged: exiting", "problem creating SMTP socket",
        "daemon MTA-v4: problem creating SMTP socket",
      ]),
    Message(
      "signal",
      "\(id)interrupt: {event.reason}",
      "\(id)sendmail: {event.reason:first} signal",
      "\(id)SIGUSR1 {event.reason}",
      action: .other, category: .process,
      means: "A process of Sendmail was interrupted by a signal.",
      samples: ["s1GNXHYB005133: interrupt: SIGTERM"]),
    Message(
      "open-files",
      "\(id)file descriptors missing on startup: {event.reason}",
      "\(id)Warning: OpenSSL library version mismatch: {event.reason}",
      "\(id)Warning: option {event.reason}",
      "\(id)Warning: {event.reason}",
      action: .warn, category: .configuration,
      means: "The daemon found something odd in its surroundings: {event.reason}.",
      samples: [
        "file descriptors missing on startup: stdin; Bad file descriptor",
        "Warning: DaemonPortOptions=... possible conflict",
      ]),
  ]

  /// The machine has too much to do, or too little room.
  static let load: [Message] = [
    Message(
      "load-refuses",
      "\(id)rejecting connections on daemon {:first}: load average: {event.reason}",
      action: .warn, category: .host, shows: .serverResourceLimit,
      means: "New connections are refused, because the load of the machine is {event.reason}.",
      samples: ["rejecting connections on daemon MTA: load average: 34"]),
    Message(
      "children-refuse",
      "\(id)rejecting connections on daemon {:first}: {:digits} children, max {event.reason}",
      "\(id)rejecting connections on daemon {:first}: {event.reason}",
      action: .warn, category: .host, shows: .serverResourceLimit,
      means: "New connections are refused, because as many processes as allowed are running.",
      samples: ["rejecting connections on daemon MTA: 40 children, max 40"]),
    Message(
      "load-delays",
      "\(id)delaying connections on daemon {:first}: load average={event.reason}",
      "\(id)deferring connections on daemon {:first}: {event.reason}",
      action: .warn, category: .host, shows: .serverResourceLimit,
      means: "New connections are served slowly, because of the load of the machine.",
      samples: ["delaying connections on daemon MTA: load average=14 >= 12"]),
    Message(
      "accepting-again",
      "\(id)accepting connections again for daemon {event.reason}",
      action: .other, outcome: .success, category: .host,
      means: "New connections are served again.",
      samples: ["accepting connections again for daemon MTA"]),
    Message(
      "queue-run-skipped",
      "\(id)Skipping queue run -- load average too high{event.reason}",
      "\(id)Skipping queue run -- load average too high",
      "\(id)Aborting queue run: load average too high",
      "\(id)runqueue: Skipping queue run -- {event.reason}",
      "\(id)runqueue: Aborting queue run: {event.reason}",
      action: .warn, category: .host, shows: .serverResourceLimit,
      means: "The queue was not worked off, because of the load of the machine.",
      samples: ["Aborting queue run: load average too high", "runqueue: Skipping queue run -- load average too high"]),
    Message(
      "low-space",
      "\(id)low on space (have {}, {} needs {} in {mail.mailbox:first})",
      "\(id)low on space ({:first} needs {} in {mail.mailbox:first} (max avail: {:digits}))",
      "\(id)low on space ({:first} needs {} in {mail.mailbox:first}), max avail: {}",
      "\(id)rejecting new messages: min free: {event.reason}",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The disk of the queue is nearly full, so new messages are refused for now.",
      samples: [
        "s1GNXHYB005133: low on space (SMTP-DAEMON needs 4711 bytes + 100 blocks in /var/spool/mqueue (max avail: 42))",
        "rejecting new messages: min free: 100",
      ]),
    Message(
      "space-again",
      "\(id)resuming normal operation{event.reason}",
      action: .other, outcome: .success, category: .file,
      means: "There is room again: new messages are taken in.",
      samples: ["NOQUEUE: resuming normal operations"]),
    Message(
      "no-memory",
      "\(id)SYSERR({:identifier}): out of memory{event.reason}",
      "\(id)SYSERR({:identifier}): {:first}: cannot fork{event.reason}",
      "\(id)SYSERR({:identifier}): daemon: cannot fork{event.reason}",
      "\(id)SYSERR({:identifier}): Out of memory{event.reason}",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Too many open files",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Cannot allocate memory",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "The system ran out of memory, processes or open files.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): openmailer(local): cannot fork: Resource temporarily unavailable",
        "s1GNXHYB005133: SYSERR(root): out of memory!!",
        "NOQUEUE: SYSERR(root): getrequests: accept: Too many open files",
      ]),
  ]

  /// Work on the queue.
  static let queue: [Message] = [
    Message(
      "message-lost",
      "\(id)Losing {mail.mailbox:first}: {event.reason}",
      "\(id)savemail: cannot save rejected email anywhere",
      "\(id)SYSERR({:identifier}): savemail: cannot save rejected email anywhere",
      "\(id)SYSERR({:identifier}): Losing {mail.mailbox:first}: {event.reason}",
      action: .fail, category: .email, shows: .serverBounceUndeliverable,
      means: "A message could neither be delivered nor returned, and was set aside under a name that begins with Q.",
      samples: [
        "s1GNXHYB005133: Losing ./qfs1GNXHYB005133: savemail panic",
        "s1GNXHYB005133: SYSERR(root): savemail: cannot save rejected email anywhere",
      ]),
    Message(
      "queue-run",
      "\(id)runqueue: {event.reason}",
      "\(id)queue run: {event.reason}",
      "\(id)grew WorkList for {event.reason}",
      "\(id)unlocked",
      "\(id)locked",
      "\(id)daemon invoked without full pathname; kill -1 won't work",
      action: .other, category: .process,
      means: "The queue is being worked off.",
      samples: ["grew WorkList for /var/spool/mqueue to 2000", "s1GNXHYB005133: unlocked"]),
    Message(
      "alias-followed",
      "\(id)alias {email.to.address} => {event.reason}",
      "\(id)forward {mail.mailbox:first} => {event.reason}",
      "\(id)expanded to multiple {event.reason}",
      action: .other, category: .email,
      means: "An address was replaced by those that it stands for.",
      samples: [
        "s1GNXHYB005133: alias <sales@example.com> => carol,dave",
        "s1GNXHYB005133: forward /home/dave/.forward => dave@example.org",
      ]),
    Message(
      "queue-file-odd",
      "\(id)bogus queue file, uid={event.reason}",
      "\(id)bogus file uid{event.reason}",
      "\(id)readqf: {event.reason}",
      "\(id)orderq: {event.reason}",
      "\(id)dropenvelope, {event.reason}",
      "\(id)queueup: {event.reason}",
      action: .warn, category: .file,
      means: "A file of the queue is not as it should be: {event.reason}.",
      samples: ["s1GNXHYB005133: bogus queue file, uid=1000, gid=51, mode=100600"]),
    Message(
      "control-command",
      "\(id)control socket: {event.reason}",
      "\(id)control-socket: {event.reason}",
      action: .other, category: .process,
      means: "Somebody on this host used the control socket of the daemon.",
      samples: ["control socket: shutdown"]),
  ]

  /// What else is told.
  static let house: [Message] = [
    Message(
      "statistics-failed",
      "\(id)poststats: {mail.mailbox:first}: {event.reason}",
      action: .other, category: .file,
      means:
        "The file of statistics, {mail.mailbox}, could not be written: {event.reason}. Mail does not depend on it.",
      samples: ["poststats: /var/lib/sendmail/sendmail.st: No such file or directory"]),
    Message(
      "connect-failed",
      "\(id)makeconnection ({destination.domain:first} [{destination.ip}].{:first}) failed: {event.reason}",
      "\(id)makeconnection ({:first}) failed: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.domain} could not be reached: {event.reason}.",
      notTold: "What became of the message: its own line says it.",
      samples: [
        "6AOH7gU8000185: makeconnection (mx.closed.example.org. [203.0.113.16].25 (2)) failed: Connection refused by mx.closed.example.org."
      ]),
    Message(
      "sender-set",
      "\(id)Authentication-Warning: {:first}: {user.effective.name:first} set sender to {email.from.address} using {}",
      action: .other, category: .email,
      means: "{user.effective.name}, a user of this host, set the sender of a message to {email.from.address}.",
      notTold:
        "That something is wrong: web servers and mailing lists do so; trusted users of the configuration are not told of.",
      samples: [
        "s1GNXHYB005133: Authentication-Warning: mail.example.com: www-data set sender to shop@example.com using -f"
      ]),
    Message(
      "trust-warning",
      "\(id)Authentication-Warning: {event.reason}",
      action: .other, category: .email,
      means: "Somebody on this host did what only trusted users may do: {event.reason}.",
      samples: [
        "s1GNXHYB005133: Authentication-Warning: mail.example.com: Processed from queue /var/spool/mqueue2",
        "s1GNXHYB005133: Authentication-Warning: mail.example.com: localhost [127.0.0.1] didn't use HELO protocol",
      ]),
    Message(
      "reverse-lookup-failed",
      "\(id)gethostbyaddr({source.ip}) failed: {event.reason}",
      "\(id)gethostbyaddr(IPv6:{source.ip}) failed: {event.reason}",
      "\(id)gethostbyname({}) failed: {event.reason}",
      action: .warn, category: .network,
      means: "A name or address could not be looked up: {event.reason}.",
      samples: ["gethostbyaddr(192.0.2.10) failed: 1", "gethostbyaddr(IPv6:2001:db8::1) failed: 3"]),
    Message(
      "null-connection",
      "\(id)Null connection from {source}",
      "\(id)NOQUEUE: Null connection from {source}",
      action: .disconnect,
      means: "The client at {source.ip} connected and left without a word.",
      samples: ["NOQUEUE: Null connection from mail.example.net [203.0.113.66]"]),
    Message(
      "command-traced",
      "\(id)<-- {mail.command}",
      "\(id)--> {mail.reply}",
      "\(id)--- {mail.reply}",
      "\(id)SMTP MAIL command ({}) from {source}",
      "\(id)SMTP outgoing connect on {destination}",
      action: .other, category: .network,
      means: "One line of an SMTP dialogue, as it is logged at a high LogLevel.",
      samples: [
        "s1GNXHYB005133: <-- RCPT TO:<alice@example.com>",
        "s1GNXHYB005133: --- 250 2.1.5 <alice@example.com>... Recipient ok",
      ]),
    Message(
      "makemap",
      "makemap: {event.reason}",
      "\(id)WARNING: {event.reason}",
      "\(id){mail.mailbox:first}: WARNING: {event.reason}",
      "\(id)warning: {event.reason}",
      action: .warn, category: .configuration,
      means: "Sendmail or its helper warns: {event.reason}.",
      samples: [
        "WARNING: local host name (mail) is not qualified; see cf/README: WHO AM I?",
        "/etc/mail/sendmail.cf: WARNING: dangerous write permissions",
      ]),
  ]
}
