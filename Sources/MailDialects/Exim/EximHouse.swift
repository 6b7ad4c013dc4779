import MailSyntax
import MailVocabulary

extension EximMessages {
  /// The daemon itself.
  static let daemon: [Message] = [
    Message(
      "started",
      "exim {service.version:word} daemon started: pid={mail.process.pid}, {}",
      "exim {service.version:word} daemon started: pid={mail.process.pid}",
      action: .start, shows: .serverRestarted,
      means: "Exim {service.version} began its work, as process {mail.process.pid}.",
      notTold: "That it had stopped: the same line follows a SIGHUP, by which it reads its configuration anew.",
      samples: [
        "exim 4.96 daemon started: pid=5888, -q30m, listening for SMTP on [192.0.2.10]:{25,587} [127.0.0.1]:{25,587} and for SMTPS on [192.0.2.10]:465 [127.0.0.1]:465",
        "exim 4.84_2 daemon started: pid=999, no queue runs, listening for SMTP on port 25 (IPv6 and IPv4)",
      ]),
    Message(
      "reloaded",
      "pid {mail.process.pid}: SIGHUP received: re-exec daemon", "SIGHUP received: re-exec daemon",
      action: .reload,
      means: "Exim was told to read its configuration anew.",
      samples: ["pid 5888: SIGHUP received: re-exec daemon"]),
    Message(
      "stopped",
      "exim {service.version:word} daemon terminated{}", "daemon terminated{}",
      "pid {mail.process.pid}: SIGTERM received{}",
      action: .stop, shows: .serverRestarted,
      means: "Exim stopped.",
      samples: ["pid 5888: SIGTERM received"]),
    Message(
      "bind-failed",
      "socket bind() to port {:word} for address {service.address:first} failed: Address already in use: {}",
      "socket bind() to port {:word} for address {service.address:first} failed: Address already in use: daemon abandoned",
      action: .fail, category: .network, shows: .serverPortInUse,
      means: "Exim cannot listen for mail, because another program has the port.",
      samples: [
        "socket bind() to port 25 for address (any IPv6) failed: Address already in use: waiting 30s before trying again (9 more tries)",
        "socket bind() to port 25 for address 192.0.2.10 failed: Address already in use: daemon abandoned",
      ]),
    Message(
      "listen-failed",
      "socket bind() to port {:word} for address {service.address:first} failed: {event.reason}",
      "daemon: {event.reason:first}: daemon abandoned", "listen() failed on interface {event.reason}",
      "Failed to create {} socket for address {service.address:first}: {event.reason}",
      "IPv6 socket creation failed: {event.reason}",
      action: .fail, category: .network,
      means: "Exim cannot listen for mail on {service.address}: {event.reason}.",
      samples: [
        "socket bind() to port 25 for address 192.0.2.10 failed: Cannot assign requested address: daemon abandoned"
      ]),
    Message(
      "fork-failed",
      "daemon: accept process fork failed: {event.reason}",
      "daemon: fork of queue-runner process failed: {event.reason}",
      "\(id) fork failed: {event.reason}", "fork failed: {event.reason}", "{}: Cannot allocate memory",
      "failed to fork {}: {event.reason}",
      action: .fail, shows: .serverResourceLimit,
      means: "The machine has no memory or no process left for Exim: {event.reason}.",
      samples: [
        "daemon: accept process fork failed: Cannot allocate memory",
        "daemon: fork of queue-runner process failed: Resource temporarily unavailable",
      ]),
    Message(
      "process-crashed",
      "queue run: process {mail.process.pid} crashed with signal {} while delivering {email.local_id:hyphenated}",
      "process {mail.process.pid} crashed with signal {} while delivering {email.local_id:hyphenated}",
      "SIGSEGV{}", "\(id) {mail.transport:word} transport process returned non-zero status {}: terminated by signal {}",
      "\(id) delivery process {}crashed{}",
      action: .fail, shows: .serverProcessCrash,
      means: "A process of Exim crashed.",
      samples: [
        "queue run: process 1234 crashed with signal 11 while delivering 1xVfou-0001SX-2Y",
        "1xVfou-0001SX-2Y remote_smtp transport process returned non-zero status 0x000b: terminated by signal 11",
      ]),
    Message(
      "process-failed",
      "\(id) {mail.transport:word} transport process returned non-zero status {event.reason}",
      action: .fail,
      means: "The process of the transport {mail.transport} failed for the message {email.local_id}.",
      samples: ["1xVfou-0001SX-2Y remote_smtp transport process returned non-zero status 0x0100: exit code 1"]),
    Message(
      "accept-failed",
      "{:integer} accept() failures: {event.reason}", "1 accept() failure: {event.reason}",
      "accept() failed: {event.reason}",
      action: .fail, category: .network,
      means: "Clients could not be let in: {event.reason}.",
      samples: ["1 accept() failure: Too many open files"]),
    Message(
      "privilege-lost",
      "exim user lost privilege for using {event.reason}", "Exim user lost privilege for using {event.reason}",
      action: .warn, shows: .serverPermission,
      means:
        "Exim gave up its rights, because it was started with an option that ordinary users may give too: {event.reason}.",
      samples: ["exim user lost privilege for using -C option"]),
  ]

  /// What is wrong with the set-up or the machine.
  static let faults: [Message] = [
    Message(
      "environment-warning",
      "Warning: purging the environment.{}", "WARNING: purging the environment.{}", "LOG: MAIN{}",
      "Warning: {event.reason}",
      action: .warn, category: .configuration,
      means: "Exim warns of its configuration when it starts; it works on.",
      samples: [
        "Warning: purging the environment.", "Warning: No server certificate defined; will use a selfsigned one.",
      ]),
    Message(
      "suggested-action",
      "Suggested action: {event.reason}", " Suggested action: {event.reason}",
      action: .warn, category: .configuration,
      means: "Exim says what to do about the warning before: {event.reason}.",
      samples: [" Suggested action: use keep_environment."]),
    Message(
      "config-error",
      "Exim configuration error{}", "exim: Exim configuration error{}", "configuration error: {event.reason}",
      "non-existent configuration file(s): {event.reason}", "Failed to open configuration file {event.reason}",
      "Unable to load {}: {event.reason}", "Exim configuration file {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Exim's configuration has a fault, so that it does not start or stops working.",
      samples: [
        "Exim configuration error in line 12 of /etc/exim4/exim4.conf:",
        "Exim configuration error: no drivers defined",
        "non-existent configuration file(s): /etc/exim4/exim4.conf",
      ]),
    Message(
      "expansion-failed",
      "Failed to expand {event.reason}", "failed to expand {event.reason}", "\(id) failed to expand {event.reason}",
      "\(id) Failed to expand {event.reason}", "failure to expand {event.reason}", "expansion of {event.reason}",
      "\(id) expansion of {event.reason}", "Expansion of {event.reason}", "expansion failed {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A text of Exim's configuration could not be worked out: {event.reason}.",
      samples: [
        "failed to expand ACL string \"${lookup{x}lsearch{/etc/exim4/none}}\": failed to open /etc/exim4/none for linear search: No such file or directory",
        "1xVfou-0001SX-2Y Failed to expand \"$x\" in local_user router",
      ]),
    Message(
      "no-such-user",
      "Failed to find user \"{user.name}\" from expanded string {}", "Failed to find user \"{user.name}\"{}",
      "Failed to find group \"{}\"{}", "\(id) Failed to find user \"{user.name}\"{}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A user or group that the configuration names does not exist on this machine.",
      samples: ["Failed to find user \"vmail\" from expanded string \"vmail\" for the virtual_delivery transport"]),
    Message(
      "tainted",
      "Tainted {event.reason}", "\(id) Tainted {event.reason}", "tainted {event.reason}",
      "attempt to expand tainted string {event.reason}", "\(id) attempt to expand tainted string {event.reason}",
      "\(id) tainted {event.reason}", "Taint mismatch, {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means:
        "A text that comes from a client would name a file or be worked out as configuration, which Exim no longer allows: {event.reason}.",
      notTold: "That anybody attacks: the configuration was written for an older Exim.",
      samples: [
        "Tainted filename '/var/mail/carol'", "attempt to expand tainted string '$local_part'",
        "1xVfl4-0003Hk-0i Tainted '/var/mail/carol' (file or directory name for local_delivery transport) not permitted",
      ]),
    Message(
      "lookup-failed",
      "\(id) lookup of {event.reason}", "lookup of {event.reason}", "{}gave DEFER: {event.reason}",
      "failed to bind the LDAP connection {event.reason}",
      "MYSQL connection failed: {event.reason}", "PGSQL connection failed: {event.reason}", "MYSQL: {event.reason}",
      "PGSQL: {event.reason}",
      "LDAP {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table or directory could not be asked: {event.reason}.",
      samples: [
        "lookup of \"alice\" gave DEFER: MYSQL connection failed: Can't connect to local MySQL server",
        "H=[203.0.113.9] lookup of \"x\" gave DEFER: failed to bind the LDAP connection to server ldap.example.com:389",
      ]),
    Message(
      "acl-condition-deferred",
      "\(incoming) Warning: ACL \"{}\" statement skipped: condition test deferred: {event.reason}",
      "\(incoming) Warning: ACL \"{}\" statement skipped: condition test deferred",
      "\(id)\(incoming) Warning: ACL \"{}\" statement skipped: condition test deferred{}",
      action: .warn, category: .configuration,
      means: "A rule of the configuration was passed over, because what it asks did not answer.",
      samples: [
        "H=mail.example.org [203.0.113.66] Warning: ACL \"warn\" statement skipped: condition test deferred: host lookup did not complete",
        "H=mail.example.org [203.0.113.66] Warning: ACL \"warn\" statement skipped: condition test deferred",
      ]),
    Message(
      "alert",
      "ALERT: {event.reason}", "ALERT{event.reason}", "\(id) ALERT: {event.reason}",
      action: .fail,
      means: "Exim calls for attention: {event.reason}.",
      samples: ["ALERT: possible attack on the server"]),
    Message(
      "local-scan-failed",
      "local_scan() function {event.reason}", "\(id) local_scan() function {event.reason}",
      action: .fail,
      means: "The site's own check of messages failed: {event.reason}.",
      samples: ["local_scan() function timed out - message temporarily rejected"]),
  ]

  /// Files, disks and Exim's own databases.
  static let files: [Message] = [
    Message(
      "space-short",
      "spool directory space check failed: {event.reason}", "log directory space check failed: {event.reason}",
      "spool/log directory space check failed: {event.reason}",
      "\(id) spool directory space check failed: {event.reason}",
      "\(incoming) spool directory space check failed: {event.reason}", "space shortage{}",
      "{}: No space left on device",
      "{}: No space left on device: {}", "\(id) {}: No space left on device{}", "{}: No space left on device {}",
      "{}: Disk quota exceeded", "Failed to {}: No space left on device{}", "failed to {}: No space left on device{}",
      "Failed to create spool file {}: No space left on device{}",
      "Failed to create directory {}: No space left on device{}",
      "Cannot open {}: No space left on device{}", "\(id) write error {}: No space left on device{}",
      "\(id) Failed to {}: No space left on device{}", "\(id) failed to {}: No space left on device{}",
      "\(id) Cannot {}: No space left on device{}",
      action: .fail, category: .host, shows: .serverDiskFull,
      means: "The disk is full, or less of it is free than Exim asks for.",
      samples: [
        "spool directory space check failed: space=1024 inodes=20",
        "Failed to write message body to spool: No space left on device",
        "1xVfou-0001SX-2Y write error on spool file: No space left on device",
      ]),
    Message(
      "permission-denied",
      "Cannot open main log file \"{}\": Permission denied{}", "Cannot open {} log file \"{}\": Permission denied{}",
      "Failed to open {}: Permission denied{}", "failed to open {}: Permission denied{}",
      "Failed to create spool file {}: Permission denied", "\(id) Failed to create {}: Permission denied{}",
      "Failed to get write lock for {}: Permission denied", "\(id) failed to open {}: Permission denied{}",
      action: .fail, category: .file, shows: .serverPermission,
      means: "Exim may not open a file that it needs.",
      samples: [
        "Cannot open main log file \"/var/log/exim4/mainlog\": Permission denied: euid=101 egid=103",
        "Failed to create spool file /var/spool/exim4//input//1xVfou-0001SX-2Y-D: Permission denied",
      ]),
    Message(
      "database-trouble",
      "Failed to open DB file {event.reason}", "failed to open DB file {event.reason}",
      "Failed to get write lock for {event.reason}", "Failed to get read lock for {event.reason}",
      "Berkeley DB error: {event.reason}", "\(id) Failed to open DB file {event.reason}",
      "\(id) Failed to get write lock for {event.reason}", "unable to open DB file {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "One of Exim's own databases, such as that of tries, could not be used: {event.reason}.",
      samples: [
        "Failed to get write lock for /var/spool/exim4/db/retry.lockfile: timed out",
        "Berkeley DB error: page 3: illegal page type or format",
        "failed to open DB file /var/spool/exim4/db/retry: File exists",
      ]),
    Message(
      "spool-trouble",
      "Format error in spool file {event.reason}", "\(id) Format error in spool file {event.reason}",
      "\(id) Spool file {event.reason}", "Failed to create spool file {event.reason}",
      "Failed to create directory {event.reason}",
      "\(id) Failed to {event.reason}", "\(id) failed to {event.reason}", "\(id) unable to {event.reason}",
      "\(id) Unable to {event.reason}", "Failed to {event.reason}", "failed to {event.reason}",
      "Unable to {event.reason}",
      "Cannot open {event.reason}", "\(id) Cannot {event.reason}", "\(id) Error while {event.reason}",
      "\(id) write error {event.reason}",
      "\(id) spool file {event.reason}",
      action: .fail, category: .file,
      means: "Exim could not do what it had to: {event.reason}.",
      samples: [
        "1xVfou-0001SX-2Y Format error in spool file 1xVfou-0001SX-2Y-H: size=0",
        "1xVfou-0001SX-2Y Spool file 1xVfou-0001SX-2Y-D not found",
        "Failed to create directory \"/var/spool/exim4/msglog\": Read-only file system",
      ]),
    Message(
      "part",
      "[{:integer}\\{:integer}] {event.reason}", "[{:integer}/{:integer}] {event.reason}", "[{:integer}\\{:integer}]",
      "[{:integer}/{:integer}]",
      action: .other,
      means:
        "A further part of a line that was too long for syslog: the headers of a refused message, or the end of an answer.",
      notTold: "Anything for sure: who sent the message may have chosen its words.",
      samples: [
        "[2\\14] Envelope-from: <bob@newsletter.example.net>",
        "[14/14] I Message-ID: <20261124015847.0034@newsletter.example.net>",
        "[2/2]  Suggested action: use keep_environment.",
      ],
      hostile: [
        .init(
          "[2/2] 1xVflw-0001Lm-0L => alice <alice@example.com> R=localuser T=local_delivery",
          [.recipient: "", .localID: ""])
      ]),
  ]

  /// What Exim says of viruses, spam and signatures.
  static let filters: [Message] = [
    Message(
      "scanner-unreachable",
      "\(id) malware acl condition: {}unable to connect{}", "\(id) malware acl condition: {}unable to send{}",
      "\(id) malware acl condition: {}connection refused{}", "malware acl condition: {}unable to connect{}",
      "\(id) malware acl condition: {}Connection refused{}", "\(id) malware acl condition: {}timed out{}",
      "\(id) malware acl condition: {}could not connect{}", "\(id) malware acl condition: all {}",
      "\(id) spam acl condition: all spamd servers failed", "\(id) spam acl condition: all spamd servers failed{}",
      "spam acl condition: all spamd servers failed{}", "\(id) spam acl condition: {}onnection refused{}",
      "\(id) spam acl condition: {}timed out{}", "\(id) spam acl condition: cannot connect{}",
      action: .fail, shows: .serverFilterDown,
      means: "The virus or spam scanner could not be asked about the message {email.local_id}.",
      samples: [
        "1xVfou-0001SX-2Y malware acl condition: clamd: unable to connect to UNIX socket /run/clamav/clamd.ctl: No such file or directory",
        "1xVfou-0001SX-2Y malware acl condition: clamd /run/clamav/clamd.ctl : unable to connect to UNIX socket (/run/clamav/clamd.ctl): Connection refused",
        "1xVfou-0001SX-2Y spam acl condition: all spamd servers failed",
        "1xVfou-0001SX-2Y spam acl condition: warning - spamd connection to '127.0.0.1', port 783 failed: Connection refused",
      ]),
    Message(
      "scanner-note",
      "\(id) malware acl condition: {event.reason}", "malware acl condition: {event.reason}",
      "\(id) spam acl condition: {event.reason}", "spam acl condition: {event.reason}",
      "\(id) demime acl condition: {event.reason}",
      "\(id) regex acl condition {event.reason}", "\(id) dmarc acl condition: {event.reason}",
      action: .fail,
      means: "A check of the message {email.local_id} failed: {event.reason}.",
      notTold: "Whether the message was let in unchecked or put off: a line of its own says it.",
      samples: [
        "1xVfou-0001SX-2Y malware acl condition: clamd: ClamAV returned: /var/spool/exim4/scan/x: lstat() failed: Permission denied. ERROR"
      ]),
    Message(
      "dkim-verified",
      "\(id) DKIM: d={:word} s={:word} {}[verification succeeded]",
      "\(id) DKIM: {} (verified){}", "\(id) DKIM: {} - verification succeeded",
      action: .filter, outcome: .success,
      means: "The signature of the message {email.local_id} is right.",
      samples: [
        "1xVfou-0001SX-2Y DKIM: d=example.net s=mail c=relaxed/relaxed a=rsa-sha256 b=2048 [verification succeeded]"
      ]),
    Message(
      "dkim-failed",
      "\(id) DKIM: d={:word} s={:word} {}[verification failed - {event.reason:last}]",
      "\(id) DKIM: d={:word} s={:word} {}[invalid - {event.reason:last}]", "\(id) DKIM: {}[verification failed{}]",
      action: .filter, outcome: .unknown,
      means: "The signature of the message {email.local_id} is not right: {event.reason}.",
      notTold: "That the message was refused for it: a line of its own says it.",
      samples: [
        "1xVfou-0001SX-2Y DKIM: d=example.net s=mail c=relaxed/relaxed a=rsa-sha256 b=2048 [verification failed - signature did not verify (headers probably modified in transit)]",
        "1xVfou-0001SX-2Y DKIM: d=example.net s=mail c=relaxed/relaxed a=rsa-sha256 b=1024 t=1 [invalid - public key record (currently?) unavailable]",
      ]),
    Message(
      "dkim-note",
      "\(id) DKIM: {event.reason}", "\(id) PDKIM: {event.reason}", "DKIM: {event.reason}", "PDKIM: {event.reason}",
      "\(id) ARC: {event.reason}", "\(id) DMARC {event.reason}", "DMARC {event.reason}", "\(id) SPF: {event.reason}",
      "\(id) DMARC: {event.reason}",
      action: .other, category: .email,
      means: "A note on the signatures and the sender's policy of {email.local_id}: {event.reason}.",
      samples: [
        "1xVfou-0001SX-2Y DKIM: validation error: LONG_LINE",
        "1xVfou-0001SX-2Y PDKIM: d=example.net s=mail [failed key import]",
        "1xVfou-0001SX-2Y DMARC results: spf_domain=example.net dmarc_domain=example.net spf_align=yes dkim_align=yes enforcement='Accept'",
      ]),
    Message(
      "spam-scored",
      "\(id) SA: Action: {event.reason}", "\(id) SA: {event.reason}", "\(id) H={source:host} spamcheck: {event.reason}",
      action: .filter,
      means: "The spam filter's word on {email.local_id}: {event.reason}.",
      samples: [
        "1xVfou-0001SX-2Y SA: Action: scanned but message isn't spam: score=-1.0 required=5.0 (scanned in 1/1 secs | Message-Id: a@b)"
      ]),
  ]

  /// The headers of a refused message, as the rejectlog keeps them below its line. Who sent it chose their words, but
  /// each begins with a letter of Exim's own and a blank, or as a continuation with a blank, so that none looks like a
  /// line of the log.
  static let rejectedHeaders: [Message] = [
    Message(
      "rejected-envelope",
      "Envelope-from: <{:mailbox}>", "Envelope-to: <{:mailbox}>", "Envelope-to: <{}",
      action: .other, category: .email,
      means: "The envelope of the message that the line before tells was refused.",
      samples: ["Envelope-from: <bob@newsletter.example.net>", "Envelope-to: <carol@example.com>"]),
    Message(
      "rejected-header",
      "P Received: {}", "P Received:{}", "F From: {}", "F From:{}", "T To: {}", "T To:{}", "I Message-ID: {}",
      "I Message-{}", "C Cc: {}", "C CC: {}",
      "B Bcc: {}", "R Reply-To: {}", "S Sender: {}", "* {:word}: {}", "P Return-path: {}", "F {:word}: {}",
      "T {:word}: {}",
      "  {:hyphenated}: {}", "  {:hyphenated}:", "  {:hyphenated}:{}",
      "\tby {}", "\t{}", "#011{}",
      action: .other, category: .email,
      means: "A header of the message that the lines before tell was refused.",
      notTold: "Anything for sure: who sent the message chose its words.",
      samples: [
        "P Received: from out.newsletter.example.net ([203.0.113.91])", "  Subject: Buy cheap pills",
        "\tby mail.example.com with esmtp (Exim 4.96)", "I Message-ID: <20261124015847.0034@newsletter.example.net>",
      ]),
  ]
}
