public import MailSyntax
import MailVocabulary

extension Dialect {
  /// ClamAV: the scanner clamd, the updater freshclam, and the filter clamav-milter.
  ///
  /// In their own files an arrow stands between the stamp and the text.
  public static let clamAV = Dialect(
    service: "clamav",
    programs: ["clamd", "freshclam", "clamav-milter", "clamsmtpd", "clamav-unofficial-sigs", "clamonacc"],
    hasOwnFormat: true, ownMarks: ["-> "], sessions: .none,
    messages: ClamAVMessages.scanning + ClamAVMessages.filter + ClamAVMessages.updates + ClamAVMessages.faults)
}

enum ClamAVMessages {
  static let scanning: [Message] = [
    Message(
      "found",
      "{mail.mailbox:first}: {event.reason:last} FOUND",
      action: .filter, outcome: .failure, category: .malware,
      means: "The scanner found {event.reason} in {mail.mailbox}.",
      notTold: "Which message it was, and what became of it: who asked the scanner says it.",
      samples: [
        "instream(127.0.0.1@41157): Win.Test.EICAR_HDB-1 FOUND",
        "/var/lib/amavis/tmp/amavis-20101004T105951-01234/parts/p002: Eicar-Test-Signature FOUND",
        "fd[10]: Eicar-Signature FOUND",
      ]),
    Message(
      "clean",
      "{mail.mailbox:first}: OK",
      action: .filter, outcome: .success,
      means: "The scanner found nothing in {mail.mailbox}.",
      samples: ["instream(127.0.0.1@41157): OK"]),
    Message(
      "self-check",
      "SelfCheck: Database status OK.",
      "SelfCheck: Database modification detected. Forcing reload.",
      "SelfCheck: Database initialization {}",
      action: .other, category: .process,
      means: "The scanner looked whether its database is whole and current.",
      samples: ["SelfCheck: Database status OK.", "SelfCheck: Database modification detected. Forcing reload."]),
    Message(
      "loaded",
      "Reading databases from {mail.mailbox}",
      "Database correctly reloaded ({:digits} signatures)",
      "Database correctly reloaded ({:digits} {})",
      "Loaded {:digits} signatures.",
      "Protecting against {:digits} viruses.",
      "Activating the newly loaded database...",
      "Database reload completed.",
      action: .other, outcome: .success, category: .process,
      means: "The scanner loaded its database.",
      samples: [
        "Database correctly reloaded (8912345 signatures)", "Reading databases from /var/lib/clamav",
        "Loaded 8912345 signatures.", "Database reload completed.",
      ]),
    Message(
      "log-reopened",
      "SIGHUP caught: re-opening log file.",
      action: .reload, category: .process,
      means: "The log file was opened anew.",
      samples: ["SIGHUP caught: re-opening log file."]),
    Message(
      "file-unreadable",
      "File path check failure on: {mail.mailbox}",
      "Can't open file or directory",
      action: .warn, category: .file,
      means: "The scanner could not read what it was to look at.",
      notTold: "That it was clean: it was not looked at.",
      samples: ["File path check failure on: /nonexistent", "Can't open file or directory"]),
    Message(
      "start",
      "clamd daemon {service.version:first} ({})",
      "+++ Started at {}",
      "clamd daemon {service.version:word}",
      "Log file size limited to {}",
      "Received {:digits} file descriptor(s) from systemd.",
      "Not loading {}",
      "Bytecode: {}",
      "Heuristic alerts {}", "Detection using {}", "{} heuristic detection {:word}",
      "Image (graphics) scanning support enabled.", "Mail files support enabled.",
      "Portable Executable support enabled.",
      "LOCAL: Unix socket file {mail.mailbox}",
      "LOCAL: Setting connection queue length to {}",
      "LOCAL: Removing stale socket file {mail.mailbox}",
      "TCP: Bound to {}",
      "TCP: Setting connection queue length to {}",
      "Running as user {}",
      "Limits: {}",
      "Archive support enabled.", "{:word} support enabled.",
      "Self checking every {:digits} seconds.",
      "Listening daemon: PID: {mail.process.pid}",
      "No stats for Database check - forcing reload",
      action: .start, category: .process,
      means: "The scanner starts, and tells how it is set up.",
      samples: [
        "clamd daemon 0.103.8 (OS: linux-gnu, ARCH: x86_64, CPU: x86_64)", "+++ Started at Mon Oct  4 10:59:51 2010",
        "Limits: Global time limit set to 120000 milliseconds.", "Archive support enabled.",
        "Self checking every 3600 seconds.", "Received 0 file descriptor(s) from systemd.",
        "Bytecode: Security mode set to \"TrustSigned\".", "AlertExceedsMax heuristic detection disabled.",
        "Portable Executable support enabled.",
        "LOCAL: Unix socket file /var/run/clamav/clamd.ctl",
      ]),
    Message(
      "stop",
      "--- Stopped at {}",
      "Pid file removed.",
      "Exiting (clean)",
      "Socket file removed.",
      "Received signal: {event.reason}",
      action: .stop, shows: .serverRestarted,
      means: "The scanner stopped.",
      samples: ["--- Stopped at Mon Oct  4 10:59:51 2010", "Exiting (clean)"]),
  ]

  static let filter: [Message] = [
    Message(
      "message-infected",
      "Message {email.local_id} from <{email.from.address}> to <{email.to.address}> infected by {event.reason}",
      "Message from <{email.from.address}> to <{email.to.address}> infected by {event.reason}",
      "Message {email.local_id:word} from {email.from.address} to {email.to.address} with subject '{email.subject}' message-id '{email.message_id}' date {:last} infected by {event.reason:last}",
      "Message {email.local_id:word} from {email.from.address} to {email.to.address} infected by {event.reason}",
      "Message {email.local_id} from <{email.from.address}> to <{email.to.address}> with subject '{email.subject}' message-id '<{email.message_id}>' date {:last} infected by {event.reason:last}",
      "Message from <{email.from.address}> to <{email.to.address}> with subject '{email.subject}' message-id '<{email.message_id}>' date {:last} infected by {event.reason:last}",
      action: .filter, outcome: .failure, category: .malware,
      means: "A message from {email.from.address} to {email.to.address} bears malware: {event.reason}.",
      notTold: "What became of it: OnInfected decides.",
      samples: [
        "Message s1GNXHYB005133 from <x@example.net> to <alice@example.com> with subject 'invoice' message-id '<1@example.net>' date 'Mon, 4 Oct 2010 10:59:51 +0000' infected by Eicar-Test-Signature",
        "Message from <x@example.net> to <alice@example.com> infected by Eicar-Test-Signature",
        "Message 94800224BB from x@example.net to alice@example.com with subject 'invoice' message-id '1@example.net' date 'Mon, 4 Oct 2010 10:59:51 +0000' infected by Eicar-Test-Signature",
      ],
      hostile: [
        .init(
          "Message s1GNXHYB005133 from <x@example.net> to <alice@example.com> with subject 'a' message-id '<2@trap.example>' date 'x' infected by Nothing' message-id '<1@example.net>' date 'Mon' infected by Eicar-Test-Signature",
          [
            .reason: "Eicar-Test-Signature", .sender: "x@example.net", .messageID: "1@example.net",
            .subject: "a' message-id '<2@trap.example>' date 'x' infected by Nothing",
          ])
      ]),
    Message(
      "message-clean",
      "Clean message from <{email.from.address}> to <{email.to.address}>{}",
      "Clean message {email.local_id} from <{email.from.address}> to <{email.to.address}>{}",
      "Clean message from <{email.from.address}> to <{email.to.address}>",
      "Clean message {email.local_id} from <{email.from.address}> to <{email.to.address}> with subject '{email.subject}' message-id '<{email.message_id}>' date {}",
      action: .filter, outcome: .success,
      means: "A message from {email.from.address} to {email.to.address} bears no malware.",
      samples: ["Clean message from <ana@example.net> to <alice@example.com>"]),
    Message(
      "scanner-away",
      "WARNING: No clamd server appears to be available",
      "No clamd server appears to be available",
      "ERROR: No clamd server appears to be available",
      "ERROR: Failed to initiate streaming/fdpassing",
      "Failed to initiate streaming/fdpassing",
      "ERROR: Connection to clamd failed, {event.reason}",
      "Probe for slot {} failed",
      "Probe for socket {mail.mailbox:first} failed{}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The filter cannot reach the scanner clamd.",
      samples: ["WARNING: No clamd server appears to be available", "ERROR: Failed to initiate streaming/fdpassing"]),
    Message(
      "scanner-back",
      "Probe for slot {} success",
      "Probe for slot {} succeeded",
      "+++ Started at {:last} by {}",
      action: .other, outcome: .success, category: .network,
      means: "The filter reaches the scanner clamd again.",
      samples: ["Probe for slot 1 success"]),
    Message(
      "message-unscanned",
      "ERROR: Scan {event.reason}",
      "ERROR: Unexpected {event.reason}",
      "WARNING: Message {event.reason}",
      "Bad peer address: {event.reason}",
      action: .warn, category: .email,
      means: "A message could not be scanned: {event.reason}.",
      samples: ["ERROR: Unexpected reply from clamd"]),
  ]
}
