import MailSyntax
import MailVocabulary

extension ClamAVMessages {
  /// freshclam brings the database up to date.
  static let updates: [Message] = [
    Message(
      "database-current",
      "{mail.mailbox:word} database is up-to-date (version: {service.version:first}, sigs: {:digits}, f-level: {:digits}, builder: {})",
      "{mail.mailbox:word} is up to date (version: {service.version:first}, sigs: {:digits}, f-level: {:digits}, builder: {})",
      "{mail.mailbox:word} database is up to date (version: {service.version:first}, sigs: {:digits}, f-level: {:digits}, builder: {})",
      action: .other, outcome: .success, category: .process,
      means: "The signatures of {mail.mailbox} are current, version {service.version}.",
      samples: [
        "daily.cld database is up-to-date (version: 25378, sigs: 2010334, f-level: 90, builder: raynman)",
        "daily.cld is up to date (version: 25378, sigs: 2010334, f-level: 63, builder: raynman)",
      ]),
    Message(
      "database-updated",
      "{mail.mailbox:word} updated (version: {service.version:first}, sigs: {:digits}, f-level: {:digits}, builder: {})",
      "Database updated ({:digits} signatures) from {}",
      "Downloading {mail.mailbox:word} [{}]",
      "Testing database: '{mail.mailbox:last}' ...",
      "Database test passed.",
      "Clamd successfully notified about the update.",
      action: .other, outcome: .success, category: .process,
      means: "New signatures were fetched.",
      samples: [
        "daily.cld updated (version: 25379, sigs: 2010400, f-level: 90, builder: raynman)",
        "Clamd successfully notified about the update.",
        "Database updated (8912345 signatures) from database.clamav.net (IP: 203.0.113.5)",
      ]),
    Message(
      "update-run",
      "ClamAV update process started at {}",
      "Received signal: wake up",
      "Received signal: re-opening log file",
      "--------------------------------------",
      "freshclam daemon {service.version:first} ({})",
      "Database updated{}",
      "Trying to {}",
      "Current working dir is {}",
      "Trying host {}",
      "WARNING: Trying again in {}",
      "Update process terminated",
      action: .other, category: .process,
      means: "The updater does its work.",
      samples: [
        "ClamAV update process started at Mon Oct  4 10:59:51 2010", "Received signal: wake up",
        "--------------------------------------",
      ]),
    Message(
      "outdated",
      "{?WARNING: }Your ClamAV installation is OUTDATED!",
      "{?WARNING: }Local version: {service.version:first} Recommended version: {}",
      "DON'T PANIC! Read {}",
      "{?WARNING: }Current functionality level = {}",
      action: .warn, category: .configuration, shows: .filterScannerOutdated,
      means: "The scanner itself is too old; it may miss what newer versions find.",
      samples: [
        "WARNING: Your ClamAV installation is OUTDATED!",
        "WARNING: Local version: 0.102.4 Recommended version: 0.103.8",
      ]),
    Message(
      "update-failed",
      "{?ERROR: }Can't download {mail.mailbox:word} from {event.reason}",
      "{?WARNING: }Can't download {mail.mailbox:word} from {event.reason}",
      "{?ERROR: }Update failed.{}",
      "{?ERROR: }Update failed{event.reason}",
      "{?ERROR: }Update failed.",
      "{?WARNING: }getpatch: Can't download {event.reason}",
      "{?ERROR: }Can't query {event.reason}",
      "{?WARNING: }Can't query {event.reason}",
      "{?WARNING: }Invalid DNS reply. Falling back to HTTP mode.",
      "{?ERROR: }Database update process failed: {event.reason}",
      "{?ERROR: }Connection with {event.reason}",
      "{?WARNING: }FreshClam previously received error code {event.reason}",
      "{?WARNING: }FreshClam received error code {event.reason}",
      "{?WARNING: }Incremental update failed, trying to download {mail.mailbox}",
      "{?WARNING: }Mirror {event.reason}",
      "{?ERROR: }Verification: {event.reason}",
      "{?ERROR: }chdir_tmp: {event.reason}",
      action: .fail, category: .network,
      means: "New signatures could not be fetched, so the scanner works with old ones.",
      notTold: "That they are out of date: the next try may succeed.",
      samples: [
        "ERROR: Can't download daily.cvd from database.clamav.net",
        "ERROR: Update failed. Your network may be down or none of the mirrors listed in /etc/clamav/freshclam.conf is working.",
        "WARNING: FreshClam previously received error code 429 or 403 from the ClamAV Content Delivery Network (CDN).",
        "WARNING: Can't query current.cvd.clamav.net",
      ]),
    Message(
      "update-not-told",
      "{?ERROR: }NotifyClamd: {event.reason}",
      "{?WARNING: }Clamd was NOT notified: {event.reason}",
      action: .warn, category: .process,
      means: "The scanner was not told of new signatures: {event.reason}.",
      samples: [
        "WARNING: Clamd was NOT notified: Can't connect to clamd through /var/run/clamav/clamd.ctl: No such file or directory"
      ]),
  ]

  static let faults: [Message] = [
    Message(
      "database-broken",
      "{?ERROR: }Can't open/parse the config file {event.reason}",
      "{?ERROR: }Malformed database{}",
      "{?ERROR: }Malformed database",
      "{?ERROR: }Can't save PID {event.reason}",
      "{?ERROR: }reload db failed: {event.reason}",
      "{?ERROR: }{event.reason:first}: Malformed database",
      "{?ERROR: }Can't allocate memory{event.reason}",
      "{?ERROR: }daemonize() failed: {event.reason}",
      "{?ERROR: }Terminating because of a fatal error.",
      "{?ERROR: }Not listening on any interfaces",
      "LibClamAV Error: {event.reason}",
      action: .fail, category: .process, shows: .serverFilterDown,
      means: "The scanner cannot work: its database, its configuration or the memory fails it.",
      samples: [
        "ERROR: reload db failed: Malformed database", "ERROR: Malformed database",
        "LibClamAV Error: cli_loaddbdir(): error loading database /var/lib/clamav/daily.cld",
        "ERROR: daemonize() failed: Cannot allocate memory",
      ]),
    Message(
      "socket-failed",
      "{?ERROR: }LOCAL: {event.reason}",
      "{?ERROR: }TCP: {event.reason}",
      "{?ERROR: }Failed to create socket {event.reason}",
      action: .fail, category: .configuration, shows: .serverFilterDown,
      means: "The scanner could not open its socket: {event.reason}.",
      samples: [
        "ERROR: LOCAL: Socket file /var/run/clamav/clamd.ctl could not be bound: Permission denied",
        "ERROR: TCP: Cannot bind to [127.0.0.1]:3310: Address already in use",
      ]),
    Message(
      "scanner-warning",
      "LibClamAV Warning: {event.reason}",
      "WARNING: {event.reason}",
      "{mail.mailbox:first}: {event.reason:last} ERROR",
      action: .warn,
      means: "The scanner warns: {event.reason}.",
      samples: [
        "LibClamAV Warning: **************************************************", "WARNING: lstat() failed on: /tmp/x",
        "/tmp/x: Can't open file or directory ERROR",
      ]),
    Message(
      "scanner-error",
      "ERROR: {event.reason}",
      action: .fail,
      means: "The scanner failed: {event.reason}.",
      samples: ["ERROR: accept() failed: Too many open files"]),
  ]
}
