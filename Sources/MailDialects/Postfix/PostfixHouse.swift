import MailSyntax
import MailVocabulary

/// What keeps Postfix running: master, the helpers' statistics, the operator's commands, and faults of any program.
enum PostfixHouse {
  static let messages = master + processes + faults + statistics + operatorCommands + submission + script + configuration + compatibility

  static let master: [Message] = [
    Message(
      "start",
      "daemon started -- version {service.version:first}, configuration {}", "daemon started -- version {service.version}",
      action: .start, shows: .serverRestarted,
      means: "Postfix {service.version} started.",
      samples: ["daemon started -- version 3.7.11, configuration /etc/postfix"]),
    Message(
      "reload",
      "reload -- version {service.version:first}, configuration {}", "reload configuration {}", "reload -- version {service.version}",
      action: .reload,
      means: "Postfix read its configuration anew.",
      samples: ["reload -- version 3.7.11, configuration /etc/postfix"]),
    Message(
      "stop",
      "terminating on signal {}", "master exit time has arrived",
      action: .stop, shows: .serverRestarted,
      means: "Postfix was stopped.",
      samples: ["terminating on signal 15", "master exit time has arrived"]),
    Message(
      "process-exit",
      "warning: process {mail.process.name:first} pid {mail.process.pid} exit status {process.exit_code}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process {mail.process.name} ended with status {process.exit_code}; why, it said itself just before.",
      samples: ["warning: process /usr/lib/postfix/sbin/smtpd pid 1234 exit status 1"]),
    Message(
      "process-killed",
      "warning: process {mail.process.name:first} pid {mail.process.pid} killed by signal {process.exit_code}", "warning: process {mail.process.name:first} pid {mail.process.pid} stopped by signal {process.exit_code}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process {mail.process.name} was killed by signal {process.exit_code}.",
      notTold: "Who killed it: signal 9 may be the system short of memory, or an operator.",
      samples: ["warning: process /usr/lib/postfix/sbin/smtpd pid 1234 killed by signal 11", "warning: process /usr/lib/postfix/sbin/cleanup pid 1234 killed by signal 9"]),
    Message(
      "service-throttled",
      "warning: {mail.process.name:first}: bad command startup -- throttling",
      action: .fail, shows: .serverProcessCrash,
      means: "The process {mail.process.name} fails as soon as it starts; it is tried again after a minute.",
      samples: ["warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling"]),
    Message(
      "service-released",
      "throttle released for command {mail.process.name}", "throttling command {mail.process.name}",
      action: .other,
      means: "The process {mail.process.name} is started again, or no more for a while.",
      samples: ["throttle released for command /usr/lib/postfix/sbin/smtpd"]),
    Message(
      "process-limit",
      "warning: service \"{mail.process.name:first}\" ({}) has reached its process limit \"{}\": new clients may experience noticeable delays",
      action: .warn, reason: "limit", shows: .accessLimitReached,
      means: "The service {mail.process.name} runs as many processes as it may, so clients wait.",
      samples: ["warning: service \"smtp\" (25) has reached its process limit \"100\": new clients may experience noticeable delays"]),
    Message(
      "process-limit-advice",
      "warning: to avoid this condition, increase the process count in master.cf or reduce the service time per client", "warning: see {}STRESS_README.html for examples of stress-adapting configuration settings", "warning: see {}STRESS_README.html for {}",
      action: .warn,
      means: "Advice that goes with the warning before it.",
      samples: [
        "warning: to avoid this condition, increase the process count in master.cf or reduce the service time per client",
        "warning: see https://www.postfix.org/STRESS_README.html for examples of stress-adapting configuration settings",
      ]),
    Message(
      "port-in-use",
      "fatal: bind {service.address:first} port {destination.port}: Address already in use", "fatal: bind {service.address:first} port {}: Address already in use", "fatal: bind: {service.address:first}: Address already in use", "fatal: {}: bind {service.address:first}: Address already in use",
      action: .fail, category: .network, shows: .serverPortInUse,
      means: "Another program listens at {service.address} already, so Postfix cannot.",
      samples: ["fatal: bind 0.0.0.0 port 25: Address already in use", "fatal: bind :: port 25: Address already in use"]),
    Message(
      "bind-failed",
      "fatal: bind {service.address:first} port {}: {event.reason:first}", "fatal: listen: {event.reason}", "fatal: bind: {service.address:first}: {event.reason}", "fatal: setsockopt({event.reason}", "fatal: chmod socket {event.reason}",
      action: .fail, category: .network, shows: .serverConfigError,
      means: "Postfix cannot listen at an address: {event.reason}.",
      samples: ["fatal: bind 192.0.2.77 port 25: Cannot assign requested address", "fatal: bind 0.0.0.0 port 25: Permission denied"]),
    Message(
      "already-running",
      "fatal: open lock file {}: unable to set exclusive lock: Resource temporarily unavailable", "fatal: open lock file {}: unable to set exclusive lock{}",
      action: .fail,
      means: "Postfix was to be started while it runs already.",
      samples: ["fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable"]),
    Message(
      "master-config",
      "fatal: {event.reason:first}: line {:integer}: {}", "fatal: /etc/postfix/master.cf: {event.reason}", "warning: duplicate master.cf entry for service \"{event.reason:first}\" ({}) -- using the last entry", "warning: ignoring {event.reason:first} parameter value change", "warning: old value: \"{}\", new value: \"{event.reason:first}\"", "warning: to change {event.reason:first}, stop and start Postfix", "warning: service {event.reason:first}: ignoring {} change", "warning: disabling all type \"inet\" services in master.cf", "warning: all network protocols are disabled ({event.reason:first})", "fatal: service {event.reason}", "fatal: open {} master.cf: {event.reason}", "fatal: bad transport type: {event.reason}",
      "fatal: bad hostname or network address: {event.reason}", "fatal: inet service cannot be private",
      action: .fail, category: .configuration, programs: ["master", "smtpd", "smtp", "cleanup", "qmgr", "pickup", "postscreen", "trivial-rewrite", "bounce", "pipe", "local", "proxymap", "tlsmgr", "postlogd", "scache", "anvil", "verify", "virtual", "lmtp", "error"], shows: .serverConfigError,
      means: "master.cf is wrong: {event.reason}.",
      samples: [
        "fatal: /etc/postfix/master.cf: line 12: bad transport type: intet",
        "warning: duplicate master.cf entry for service \"smtp\" (25) -- using the last entry", "warning: ignoring inet_interfaces parameter value change",
      ]),
    Message(
      "startup-failed",
      "fatal: daemon initialization failure -- see logs for details", "fatal: {} while waiting for daemon initialization", "fatal: unable to set session and process group ID: {event.reason}", "fatal: the master command is reserved for the superuser", "fatal: the master command must not run as a set-uid process", "fatal: cannot update lock file {event.reason}", "fatal: kill process group: {event.reason}", "warning: kill process group: {event.reason}",
      action: .fail,
      means: "Postfix could not be started.",
      samples: ["fatal: daemon initialization failure -- see logs for details"]),
    Message(
      "master-odd",
      "warning: master_{}: service {event.reason}", "warning: service {}: child (pid {mail.process.pid}) sent partial status update{}", "warning: ignoring status update from child {event.reason}", "warning: master_reap{}: {event.reason}", "warning: {}: pid {event.reason}", "warning: master_status_event: {event.reason}", "warning: master_wakeup_{}: {event.reason}",
      action: .warn, programs: ["master"],
      means: "The supervisor met an odd state of a process: {event.reason}.",
      samples: ["warning: master_wakeup_timer_event: service pickup(public/pickup): Resource temporarily unavailable"]),
  ]

  static let processes: [Message] = [
    Message(
      "fork-failed",
      "warning: {}: fork: {event.reason:first} -- throttling", "warning: fork: {event.reason}", "fatal: fork: {event.reason}", "warning: {}: fork: {event.reason}", "fatal: {}: fork: {event.reason}",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "No new process could be started: {event.reason}.",
      samples: ["warning: master_spawn: fork: Cannot allocate memory -- throttling", "warning: fork: Resource temporarily unavailable", "fatal: fork: Resource temporarily unavailable"]),
    Message(
      "too-many-files",
      "fatal: accept connection: Too many open files", "warning: {}: Too many open files", "fatal: {}: Too many open files", "warning: {}: Too many open files in system", "fatal: {}: Too many open files in system", "warning: could allocate space for only {} open files", "fatal: unable to determine open file limit",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "The process has as many files open as it may.",
      samples: ["fatal: accept connection: Too many open files", "warning: socket: Too many open files", "fatal: socket: Too many open files"]),
    Message(
      "out-of-memory",
      "fatal: mymalloc: insufficient memory for {} bytes: {}", "fatal: myrealloc: insufficient memory for {} bytes: {}", "fatal: out of memory", "fatal: {}: Cannot allocate memory", "warning: {}: Cannot allocate memory", "fatal: {}: out of memory", "fatal: {}: No buffer space available", "warning: {}: No buffer space available", "fatal: {}: insufficient memory", "fatal: {}: insufficient memory{}",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "The system has no memory left.",
      samples: ["fatal: mymalloc: insufficient memory for 32768 bytes: Cannot allocate memory", "fatal: out of memory"]),
    Message(
      "accept-failed",
      "fatal: accept connection: {event.reason}", "warning: accept connection: {event.reason}", "fatal: select lock: {event.reason}", "fatal: select unlock: {event.reason}", "fatal: fcntl F_DUPFD: {event.reason}", "warning: {}: cannot accept connection: {event.reason}",
      action: .fail,
      means: "A connection could not be taken: {event.reason}.",
      samples: ["fatal: accept connection: Resource temporarily unavailable", "fatal: select lock: No locks available"]),
    Message(
      "watchdog",
      "fatal: watchdog timeout", "warning: watchdog_pat: {}",
      action: .fail, shows: .serverProcessCrash,
      means: "A process did nothing for very long, and ended itself.",
      notTold: "Why it hung: a dead disk or file server, swapping, or a clock that jumped.",
      samples: ["fatal: watchdog timeout"]),
    Message(
      "panic",
      "panic: {event.reason}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process found a fault in itself and ended: {event.reason}.",
      samples: ["panic: vbuf_print: argument not in printable format", "panic: myfree: corrupt or unallocated memory block"]),
    Message(
      "table-restart",
      "table {} has changed -- restarting", "warning: table {} has changed -- restarting",
      action: .other, category: .configuration,
      means: "A table changed, and the process starts anew to read it.",
      samples: ["table hash:/etc/postfix/access(0,lock|fold_fix|utf8_request) has changed -- restarting"]),
    Message(
      "time-limit",
      "warning: {}: timeout {event.reason}", "fatal: {}: timeout {event.reason}", "warning: read() returns EAGAIN on a readable file descriptor!", "warning: write() returns EAGAIN on a writable file descriptor!", "warning: pausing to avoid going into a tight select/read loop!", "warning: pausing to avoid going into a tight select/write loop!", "warning: {}: worked around spurious NFS error", "warning: {}({},{}): worked around spurious NFS error",
      action: .warn,
      means: "A step of the system was too slow, or answered oddly.",
      samples: ["warning: read() returns EAGAIN on a readable file descriptor!"]),
  ]

  static let faults: [Message] = [
    Message(
      "permission-denied",
      "fatal: open {event.reason:first}: Permission denied", "fatal: chdir {event.reason:first}: Permission denied", "fatal: {event.reason:first}: Permission denied", "warning: {event.reason:first}: Permission denied", "error: {event.reason:first}: Permission denied", "fatal: {event.reason:first}: Read-only file system", "fatal: {event.reason:first}: Operation not permitted",
      action: .fail, category: .file, shows: .serverPermission,
      means: "A file may not be used by Postfix: {event.reason}.",
      samples: ["fatal: open /etc/postfix/main.cf: Permission denied", "fatal: chdir /var/spool/postfix: Permission denied", "warning: open active 4XyZ4711B7z2Qk: Permission denied"]),
    Message(
      "file-missing",
      "fatal: open {event.reason:first}: No such file or directory", "fatal: chdir {event.reason:first}: No such file or directory", "fatal: open {event.reason}", "fatal: chdir {event.reason}", "fatal: chdir(\"{event.reason:first}\"): {}", "fatal: cannot open file: {event.reason}", "fatal: stat {event.reason}", "fatal: open directory {event.reason}",
      action: .fail, category: .file, shows: .serverConfigError,
      means: "A file or directory that Postfix needs cannot be used: {event.reason}.",
      samples: ["fatal: open /etc/postfix/main.cf: No such file or directory", "fatal: chdir /var/spool/postfix: No such file or directory", "fatal: open lock file pid/unix.smtp: cannot open file: File exists"]),
    Message(
      "write-error",
      "fatal: write error: {event.reason}", "warning: write error: {event.reason}", "fatal: output write error: {event.reason}", "fatal: error writing {event.reason}", "fatal: close: {event.reason}", "warning: close: {event.reason}",
      action: .fail, category: .file,
      means: "Something could not be written: {event.reason}.",
      samples: ["fatal: write error: Broken pipe", "fatal: output write error: Broken pipe"]),
    Message(
      "address-family-off",
      "warning: inet_protocols: disabling IPv6 name/address support: {event.reason}", "inet_protocols: disabling IPv6 name/address support: {event.reason}", "warning: inet_protocols: disabling IPv4 name/address support: {event.reason}", "warning: skipping {event.reason:first} setting - all network protocols are disabled", "warning: {event.reason:first}: skipping unknown address family {}", "fatal: parameter inet_interfaces: no local interface found for {event.reason}", "fatal: config variable inet_interfaces: host not found: {event.reason}", "fatal: could not find any active network interfaces", "warning: ignoring interface with null netmask, address family {}",
      action: .warn, category: .network,
      means: "Of the two versions of the Internet protocol one is not there, or an address of the configuration is not.",
      samples: ["warning: inet_protocols: disabling IPv6 name/address support: Address family not supported by protocol", "fatal: parameter inet_interfaces: no local interface found for 192.0.2.77"]),
    Message(
      "host-name-unusable",
      "fatal: unable to use my own hostname", "warning: My hostname {event.reason:first} is not a fully qualified name - set {}", "warning: valid_hostname: {event.reason}", "warning: valid_ipv4_hostaddr: {event.reason}", "warning: valid_ipv6_hostaddr: {event.reason}", "warning: valid_hostaddr: {event.reason}", "warning: gethostname: {event.reason}", "fatal: gethostname: {event.reason}", "warning: valid_mailhost_literal: {event.reason}", "warning: valid_hostport: {event.reason}",
      action: .warn, category: .network,
      means: "A host name or address is not one: {event.reason}.",
      notTold: "Whose it is: it may come from the configuration, from DNS or from a client.",
      samples: ["warning: valid_hostname: invalid character 95(decimal): a_b.example.org", "fatal: unable to use my own hostname", "warning: valid_hostname: numeric hostname: 203.0.113.9"]),
    Message(
      "name-conversion",
      "warning: {}: Problem translating domain \"{event.reason:first}\" to {}", "warning: {}: malformed UTF-8 domain name", "{} asciified to {}", "warning: {}: {} asciified to {}", "warning: midna_{}: {event.reason}",
      action: .other, category: .network,
      means: "An international domain name was turned into its other form.",
      samples: ["warning: midna_domain_to_ascii_create: Problem translating domain \"x..y\" to ASCII form: UIDNA_ERROR_EMPTY_LABEL"]),
    Message(
      "logging-trouble",
      "warning: logfile '{}' write error: {event.reason}", "fatal: logfile '{}' write error: {event.reason}", "warning: invalid severity level: {event.reason}", "fatal: open logfile {event.reason}", "warning: postlogd: {event.reason}", "warning: {}: too much text: {event.reason}",
      action: .fail, category: .file,
      means: "Postfix could not write its own log: {event.reason}.",
      samples: ["fatal: logfile '/var/log/postfix.log' write error: Permission denied"]),
    Message(
      "too-many-faults",
      "fatal: too many errors - program terminated", "error: too many errors - program terminated",
      action: .fail, shows: .serverProcessCrash,
      means: "A process met too many faults and ended.",
      samples: ["fatal: too many errors - program terminated"]),
    Message(
      "unexpected-use",
      "fatal: usage: {event.reason}", "fatal: unexpected command-line argument: {event.reason}", "fatal: invalid option: {event.reason}", "fatal: {}: invalid option: {event.reason}", "warning: unexpected command-line argument: {event.reason}", "warning: unrecognized request: \"{event.reason:first}\", ignored", "warning: the Postfix mail system is {event.reason}", "fatal: this program must be run by {event.reason}", "fatal: this postfix command {event.reason}", "fatal: use of this command is reserved for the superuser",
      "fatal: Postfix library version mis-match: {event.reason}",
      action: .fail,
      means: "A program of Postfix was called in a wrong way: {event.reason}.",
      samples: ["fatal: unexpected command-line argument: x", "fatal: usage: sendmail [options]", "fatal: Postfix library version mis-match: wanted 3.7.11, found 3.7.10"]),
  ]

  static let statistics: [Message] = [
    Message(
      "anvil-statistics",
      "statistics: max connection rate {} for ({}:{source.ip}) at {}", "statistics: max connection count {} for ({}:{source.ip}) at {}", "statistics: max message rate {} for ({}:{source.ip}) at {}", "statistics: max recipient rate {} for ({}:{source.ip}) at {}", "statistics: max newtls rate {} for ({}:{source.ip}) at {}", "statistics: max auth rate {} for ({}:{source.ip}) at {}",
      "statistics: max connection rate {} for ({:first}) at {}", "statistics: max connection count {} for ({:first}) at {}", "statistics: max message rate {} for ({:first}) at {}", "statistics: max recipient rate {} for ({:first}) at {}", "statistics: max newtls rate {} for ({:first}) at {}", "statistics: max auth rate {} for ({:first}) at {}",
      action: .other, category: .network,
      means: "The busiest client of the past minutes.",
      notTold: "That anything is wrong: the peak is logged even where it is one connection.",
      samples: [
        "statistics: max connection rate 8/60s for (192.0.2.10:smtp:203.0.113.91) at Nov 24 01:46:20", "statistics: max connection count 1 for (smtp:203.0.113.91) at Nov 24 01:44:26",
        "statistics: max auth rate 3/60s for (submission:2001:db8::1) at Nov 24 01:44:26",
      ]),
    Message(
      "anvil-cache",
      "statistics: max cache size {mail.size} at {}",
      action: .other, category: .network,
      means: "At most {mail.size} clients were counted at one time.",
      samples: ["statistics: max cache size 4 at Nov 24 01:46:21"]),
    Message(
      "connection-cache-statistics",
      "statistics: start interval {}", "statistics: domain lookup hits={} miss={} success={}", "statistics: address lookup hits={} miss={} success={}", "statistics: max simultaneous domains={} addresses={} connection={}",
      action: .other, category: .network,
      means: "How often an open connection to another server could be used again.",
      samples: [
        "statistics: start interval Nov 24 01:44:26", "statistics: domain lookup hits=3 miss=9 success=25%", "statistics: address lookup hits=0 miss=9 success=0%", "statistics: max simultaneous domains=1 addresses=1 connection=1",
      ]),
    Message(
      "verify-cache",
      "warning: bad address verify table entry: {event.reason}", "warning: bad recipient status {event.reason}", "warning: {}: {} cache lookup for '{}' failed due to error", "warning: {}: cache lookup for '{event.reason:first}' failed due to error", "warning: {}: could not update entry for {event.reason}", "warning: {}: could not delete entry for {event.reason}", "warning: {}: cache cleanup scan terminated due to error",
      action: .warn, category: .database,
      means: "The table of tested addresses or known clients has a bad entry.",
      samples: ["warning: bad address verify table entry: x", "warning: btree:/var/lib/postfix/verify_cache: could not update entry for a@example.org"]),
    Message(
      "connection-cache-fault",
      "warning: {}: bad or missing request parameter", "warning: {}: cannot send file descriptor: {event.reason}", "warning: {}: unable to receive file descriptor: {event.reason}", "warning: {}: endpoint save failed with status {}", "warning: {}: destination save failed with status {}", "warning: {}: descriptor save failed with status {}", "warning: problem talking to service private/scache: {event.reason}", "warning: {}: bad cached session attribute for {event.reason}", "warning: smtp_session_{}: {event.reason}",
      action: .warn, category: .process, programs: ["scache", "smtp", "lmtp"],
      means: "The store of open connections had trouble.",
      samples: ["warning: problem talking to service private/scache: Connection refused", "warning: smtp_session_activate: bad cached endp properties"]),
  ]

  static let operatorCommands: [Message] = [
    Message(
      "deleted-by-operator",
      "{email.local_id}: removed",
      action: .discard, programs: ["postsuper"],
      means: "An operator deleted the message {email.local_id} from the queue.",
      samples: ["19339F8E787: removed"]),
    Message(
      "requeued",
      "{email.local_id}: requeued",
      action: .queue, programs: ["postsuper"],
      means: "An operator put the message {email.local_id} into the queue anew; it gets another id.",
      samples: ["19339F8E787: requeued"]),
    Message(
      "held-by-operator",
      "{email.local_id}: placed on hold",
      action: .hold,
      means: "An operator put the message {email.local_id} on hold.",
      samples: ["19339F8E787: placed on hold"]),
    Message(
      "released-by-operator",
      "{email.local_id}: released from hold",
      action: .queue,
      means: "An operator released the message {email.local_id} from hold.",
      samples: ["19339F8E787: released from hold"]),
    Message(
      "expired-by-operator",
      "{email.local_id}: expired",
      action: .other, category: .email, programs: ["postsuper"],
      means: "An operator marked the message {email.local_id} to be returned at its next try.",
      samples: ["19339F8E787: expired"]),
    Message(
      "operator-summary",
      "Deleted: {mail.recipients:integer} message{}", "Requeued: {mail.recipients:integer} message{}", "Placed on hold: {mail.recipients:integer} message{}", "Released from hold: {mail.recipients:integer} message{}", "Force-expired: {mail.recipients:integer} message{}", "Expired: {mail.recipients:integer} message{}", "Renamed to match inode number: {mail.recipients:integer} message{}",
      action: .other, category: .email,
      means: "How many messages the operator's command changed: {mail.recipients}.",
      samples: ["Deleted: 3 messages", "Requeued: 1 message", "Placed on hold: 2 messages", "Released from hold: 2 messages", "Force-expired: 1 message", "Renamed to match inode number: 12 messages"]),
    Message(
      "queue-repair",
      "warning: QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS", "warning: CHECK YOUR QUEUE IDS AND RE-ISSUE THE COMMAND", "warning: OPERATION INCOMPLETE -- RERUN COMMAND TO FIX THE QUEUE FIRST", "fatal: OPERATION INCOMPLETE -- RERUN COMMAND TO FIX THE QUEUE FIRST", "warning: name/inode mismatch: {event.reason}", "renamed file {} as {}", "removed file {}", "warning: bogus file name: {event.reason}", "remove directory {}", "remove subdirectory {}", "fatal: {} queue must not be hashed", "fatal: invalid mail queue id: {event.reason}", "fatal: invalid directory name: {event.reason}", "warning: expire file {event.reason}", "fatal: rename file {event.reason}", "fatal: remove file {event.reason}",
      action: .warn, category: .file, programs: ["postsuper"],
      means: "The operator's command put the names of queue files right, or could not.",
      samples: ["warning: QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS", "renamed file active/19339F8E787 as active/29339F8E787"]),
    Message(
      "queue-view-failed",
      "fatal: Queue report unavailable - mail system is down{}", "warning: Mail system is down -- accessing queue directly{}", "fatal: Cannot flush mail queue - mail system is down", "fatal: Connect to the {} service: {event.reason:first}", "fatal: Cannot flush {event.reason}", "fatal: Flush service is not configured for destination \"{event.reason:first}\"", "fatal: Unexpected flush server reply status {event.reason}", "fatal: malformed showq server response", "warning: malformed showq server response", "warning: unexpected end-of-input from {} socket while reading {event.reason}",
      action: .fail, programs: ["postqueue"],
      means: "The queue could not be shown or flushed: the mail system may be down.",
      samples: [
        "fatal: Queue report unavailable - mail system is down", "warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)", "fatal: Cannot flush mail queue - mail system is down",
      ]),
    Message(
      "command-not-allowed",
      "fatal: User {user.name:first}({}) is not allowed to {event.reason}",
      action: .reject,
      means: "The local user {user.name} may not {event.reason}.",
      samples: ["fatal: User www-data(33) is not allowed to submit mail", "fatal: User bob(1001) is not allowed to view the mail queue"]),
  ]

  static let submission: [Message] = [
    Message(
      "submission-failed",
      "fatal: {user.name:first}({}): {event.reason}", "warning: {user.name:first}({}): {event.reason}",
      action: .fail, category: .email, programs: ["sendmail"],
      means: "The local user {user.name} could not submit mail: {event.reason}.",
      samples: ["fatal: www-data(33): unable to execute /usr/sbin/postdrop -r: Success", "fatal: bob(1001): No recipient addresses found in message header", "fatal: root(0): error writing queue file: Broken pipe"]),
    Message(
      "submission-bad-input",
      "fatal: uid={user.id}: {event.reason}", "warning: uid={user.id}: {event.reason}", "fatal: not authorized to use sender='{email.from.address:first}'", "warning: uid={user.id}: not authorized to use sender='{email.from.address:first}'", "fatal: uid={user.id}: not authorized to use sender='{email.from.address:first}'",
      action: .fail, category: .email, programs: ["postdrop"],
      means: "What a local program wanted to submit was not taken.",
      samples: ["fatal: uid=33: malformed input", "warning: uid=33: No such file or directory"]),
    Message(
      "submission-no-mail-system",
      "warning: unable to look up public/pickup: {event.reason}", "warning: unable to look up {} service: {event.reason}", "warning: {} is not a socket or a fifo",
      action: .warn,
      means: "Local mail is kept until Postfix runs again: {event.reason}.",
      samples: ["warning: unable to look up public/pickup: No such file or directory"]),
    Message(
      "submission-options",
      "fatal: -f option specified malformed sender: {event.reason}", "fatal: Recipient addresses must be specified on {event.reason}", "fatal: no login name found for user ID {user.id}", "fatal: unsupported: {event.reason}", "warning: option -V is deprecated with Postfix 2.3; specify -XV instead", "warning: the Postfix sendmail command has set-uid root file permissions", "warning: or the command is run from a set-uid root process", "warning: the Postfix sendmail command must be installed without set-uid root file permissions", "warning: -{event.reason:first} option ignored", "warning: -{event.reason:first} option not supported", "fatal: display queue mode requires no recipient", "fatal: -{event.reason}", "warning: ignoring -q option in daemon mode",
      action: .warn, category: .email, programs: ["sendmail", "postdrop"],
      means: "The sendmail command was called in a way that it does not take.",
      samples: ["fatal: -f option specified malformed sender: <x", "warning: the Postfix sendmail command has set-uid root file permissions"]),
  ]

  static let script: [Message] = [
    Message(
      "script-start",
      "starting the Postfix mail system",
      action: .start, shows: .serverRestarted,
      means: "Postfix is being started.",
      samples: ["starting the Postfix mail system"]),
    Message(
      "script-stop",
      "stopping the Postfix mail system", "aborting the Postfix mail system", "warning: stopping the Postfix mail system with force", "waiting for the Postfix mail system to terminate",
      action: .stop, shows: .serverRestarted,
      means: "Postfix is being stopped.",
      samples: ["stopping the Postfix mail system", "waiting for the Postfix mail system to terminate", "warning: stopping the Postfix mail system with force"]),
    Message(
      "script-reload",
      "refreshing the Postfix mail system",
      action: .reload,
      means: "Postfix is told to read its configuration anew.",
      samples: ["refreshing the Postfix mail system"]),
    Message(
      "script-status",
      "the Postfix mail system is running: PID: {mail.process.pid}", "the Postfix mail system is running: PID: {}", "the Postfix mail system is not running", "fatal: the Postfix mail system is not running", "fatal: the Postfix mail system is already running", "error: the Postfix mail system is not running",
      action: .other,
      means: "Whether Postfix runs, as an operator asked.",
      samples: ["the Postfix mail system is running: PID: 1234", "fatal: the Postfix mail system is not running", "fatal: the Postfix mail system is already running"]),
    Message(
      "check-ownership",
      "warning: not owned by {user.name:first}: {event.reason}", "warning: not owned by group {}: {event.reason}", "warning: group or other writable: {event.reason}", "warning: not set-gid or not owner+group+world executable: {event.reason}",
      action: .warn, category: .file, shows: .serverPermission,
      means: "A file of Postfix has the wrong owner or rights: {event.reason}.",
      samples: ["warning: not owned by root: /var/spool/postfix/etc/resolv.conf", "warning: not owned by group postdrop: /usr/sbin/postdrop", "warning: group or other writable: /etc/postfix/./main.cf", "warning: not set-gid or not owner+group+world executable: /usr/sbin/postqueue"]),
    Message(
      "check-files",
      "warning: symlink leaves directory: {event.reason}", "warning: {event.reason:first} and {} differ", "warning: damaged message: {event.reason}", "warning: Replace one by a symbolic link to the other",
      action: .warn, category: .file,
      means: "A check of Postfix's files found: {event.reason}.",
      samples: ["warning: symlink leaves directory: /etc/postfix/./makedefs.out", "warning: /var/spool/postfix/etc/resolv.conf and /etc/resolv.conf differ", "warning: damaged message: corrupt/4XyZ4711B7z2Qk"]),
    Message(
      "check-failed",
      "fatal: Postfix integrity check failed!", "fatal: no Postfix {event.reason}", "fatal: mail system startup failed", "fatal: cannot execute {event.reason}", "fatal: unable to create missing queue directories", "fatal: no {event.reason:first} file found", "fatal: cannot start-fg the master daemon", "fatal: start-fg does not support multi_instance_directories", "fatal: missing 'postlog' service in master.cf - run 'postfix upgrade-configuration'", "fatal: {}: no such group: {event.reason}", "warning: {}: no such {event.reason}",
      action: .fail, category: .configuration, programs: ["postfix-script", "postfix"], shows: .serverConfigError,
      means: "Postfix could not be started or checked: {event.reason}.",
      samples: ["fatal: Postfix integrity check failed!", "fatal: mail system startup failed", "fatal: cannot execute /usr/sbin/postconf!"]),
    Message(
      "set-permissions",
      "Creating missing {}", "creating missing {}", "Editing {}", "editing {}", "setting {}", "warning: missing {}", "skipping {}", "updating {}", "Updating {}",
      action: .other, category: .configuration, programs: ["post-install", "postfix-script", "postfix-tls-script", "postmulti-script", "postfix-wrapper"],
      means: "The set-up of Postfix was put right or changed.",
      samples: ["Creating missing Postfix pid directory", "Editing /etc/postfix/master.cf, adding missing entry for tlsmgr service"]),
  ]

  static let configuration: [Message] = [
    Message(
      "setting-unusable",
      "fatal: bad string length {event.reason}", "fatal: bad numerical configuration: {event.reason}", "fatal: bad boolean configuration: {event.reason}", "fatal: invalid {event.reason:first} parameter value {}", "fatal: parameter {event.reason}", "fatal: bad parameter value: {event.reason}", "fatal: bad {} value: {event.reason}", "fatal: unsupported {} value: {event.reason}", "fatal: invalid parameter setting {event.reason}", "fatal: file {}: parameter {event.reason}", "fatal: file {}: parameters {event.reason}", "fatal: bad configuration: {event.reason}", "fatal: {}: bad string length {event.reason}", "fatal: {}: bad boolean configuration: {event.reason}", "fatal: {}: bad numerical configuration: {event.reason}", "fatal: unknown {} value {event.reason}", "fatal: invalid \"-o {event.reason:first}\" option value: {}", "fatal: unknown mynetworks mask style: {event.reason}", "fatal: {} parameter setting must not {event.reason}", "fatal: {} and {} parameter settings must not be identical: {event.reason}", "warning: bad {} value: {event.reason}", "fatal: malformed compatibility level syntax: \"{event.reason:first}\"", "fatal: invalid setting: \"{event.reason:first}\"", "fatal: unknown service: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A setting in main.cf cannot be used: {event.reason}.",
      samples: ["fatal: bad string length 0 < 1: mydomain =", "fatal: bad numerical configuration: message_size_limit = 10M", "fatal: bad boolean configuration: soft_bounce = maybe", "fatal: invalid smtp_connect_timeout parameter value -1 < 0", "fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: postfixx"]),
    Message(
      "setting-repeated",
      "warning: {}, line {:integer}: overriding earlier entry: {event.reason}", "{}: warning: {}, line {:integer}: overriding earlier entry: {event.reason}", "warning: {}: overriding earlier entry: {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "A setting stands twice in main.cf; the later one counts: {event.reason}.",
      samples: ["warning: /etc/postfix/main.cf, line 41: overriding earlier entry: myhostname=mail.example.com"]),
    Message(
      "setting-unused",
      "warning: {}: unused parameter: {event.reason}", "warning: {}: undefined parameter: {event.reason}", "{}: warning: {}: unused parameter: {event.reason}", "{}: warning: {}: undefined parameter: {event.reason}", "warning: {}/master.cf: unused parameter: {event.reason}",
      action: .warn, category: .configuration,
      means: "A setting is used by nothing, perhaps because it is misspelled: {event.reason}.",
      samples: ["warning: /etc/postfix/main.cf: unused parameter: smtpd_foo=bar", "/usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: smtpd_foo=bar"]),
    Message(
      "setting-syntax",
      "fatal: {}, line {:integer}: missing '=' after attribute name: {event.reason}", "fatal: {}, line {:integer}: {event.reason}", "fatal: {}: in \"{event.reason:first}\": {}", "warning: {}: in \"{event.reason:first}\": {}", "warning: macro name syntax error: {event.reason}", "fatal: macro {event.reason}", "fatal: unreasonable macro call nesting: \"{event.reason:first}\"", "warning: truncated macro reference: \"{event.reason:first}\"", "fatal: bad $name syntax in {event.reason}", "warning: {}: comment at end of line is not supported: {event.reason}", "fatal: dictionary {event.reason:first}: macro processing error", "warning: dictionary {event.reason:first}: macro processing error", "warning: unknown macro name \"{event.reason:first}\" in expansion request", "fatal: invalid \"{event.reason:first}\" option value{}",
      "warning: {}, line {:integer}: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A line of the configuration cannot be understood: {event.reason}.",
      samples: ["fatal: /etc/postfix/main.cf, line 12: missing '=' after attribute name: \"myhostname mail.example.com\"", "warning: truncated macro reference: \"$(x\""]),
    Message(
      "network-list-faulty",
      "warning: non-null host address bits in \"{event.reason:first}\", perhaps you should use \"{}\" instead", "fatal: non-null host address bits in \"{event.reason:first}\", perhaps you should use \"{}\" instead", "warning: {}: {}: non-null host address bits in {event.reason}", "fatal: bad net/mask pattern: \"{event.reason:first}\"", "warning: bad net/mask pattern: \"{event.reason:first}\"", "fatal: bad address pattern: \"{event.reason:first}\"", "warning: bad address pattern: \"{event.reason:first}\"", "fatal: {}: no pattern after '!'", "warning: missing ']' character after \"{event.reason:first}\"", "fatal: missing ']' character after \"{event.reason:first}\"", "warning: file {}: parameter {}: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A network in a list is written wrongly: {event.reason}.",
      samples: ["fatal: non-null host address bits in \"192.0.2.10/24\", perhaps you should use \"192.0.2.0/24\" instead", "warning: non-null host address bits in \"192.0.2.10/24\", perhaps you should use \"192.0.2.0/24\" instead"]),
    Message(
      "mydestination-mismatch",
      "warning: My unqualified onboard {event.reason}", "warning: using deprecated {event.reason}", "warning: {}: deprecated {event.reason}", "warning: support for {event.reason:first} will be removed from {}", "warning: {}, line {:integer}: support for parameter \"{event.reason:first}\" will be removed{}", "warning: {}: support for parameter \"{event.reason:first}\" will be removed{}", "warning: parameter {event.reason:first} is deprecated{}", "warning: deprecated {event.reason}", "warning: {event.reason:first} is obsolete; instead, specify {}", "warning: {event.reason:first} is deprecated{}", "warning: {}: support for restriction {event.reason}", "warning: option {event.reason:first} is deprecated{}",
      action: .warn, category: .configuration,
      means: "A setting is out of date and will go: {event.reason}.",
      samples: ["warning: /etc/postfix/main.cf: support for parameter \"smtpd_use_tls\" will be removed from Postfix; instead, specify \"smtpd_tls_security_level\"", "warning: option -V is deprecated with Postfix 2.3; specify -XV instead"]),
  ]

  static let compatibility: [Message] = [
    Message(
      "compatibility-default",
      "using backwards-compatible default setting {event.reason}", "warning: using backwards-compatible default setting {event.reason}", "{}: using backwards-compatible default setting {event.reason}",
      action: .other, category: .configuration,
      means: "An old default still holds here, because of the compatibility level: {event.reason}.",
      notTold: "That anything is wrong now: it would change if compatibility_level were raised.",
      samples: [
        "using backwards-compatible default setting append_dot_mydomain=yes to rewrite \"mail\" to \"mail.example.com\"", "using backwards-compatible default setting mynetworks_style=subnet to permit request from client \"pc14.example.com[198.51.100.14]\"",
        "using backwards-compatible default setting \"smtpd_relay_restrictions = (empty)\" to avoid \"Relay access denied\" error for recipient \"a@example.net\" from client \"pc14.example.com[198.51.100.14]\"", "/etc/postfix/master.cf: line 12: using backwards-compatible default setting chroot=y",
      ],
      hostile: [
        .init(
          "using backwards-compatible default setting smtputf8_enable=no to accept non-ASCII recipient address \"x\" from client \"y[192.0.2.1]\"@example.net\" from unknown[203.0.113.5]",
          [.reason: "smtputf8_enable=no to accept non-ASCII recipient address \"x\" from client \"y[192.0.2.1]\"@example.net\" from unknown[203.0.113.5]", .sourceIP: ""])
      ]),
    Message(
      "compatibility-mode",
      "Postfix is running with backwards-compatible default settings", "Postfix is using backwards-compatible default settings", "See {}COMPATIBILITY_README.html for details", "To disable backwards compatibility use \"postconf compatibility_level={}\" and \"postfix reload\"",
      "warning: Postfix is running with backwards-compatible default settings", "warning: See {}COMPATIBILITY_README.html for details", "warning: To disable backwards compatibility use \"postconf compatibility_level={}\" and \"postfix reload\"", "Note: {}backwards-compatib{}",
      action: .other, category: .configuration,
      means: "Postfix runs with the defaults of an older version.",
      samples: [
        "Postfix is running with backwards-compatible default settings", "See http://www.postfix.org/COMPATIBILITY_README.html for details",
        "To disable backwards compatibility use \"postconf compatibility_level=3.6\" and \"postfix reload\"",
      ]),
    Message(
      "debug-process",
      "time to retire -- {}", "master disconnect -- {}", "connection established", "connection closed", "idle timeout -- exiting", "trigger arrived", "rewrite stream disconnect",
      action: .other,
      means: "A process says how it goes, because it was told to be wordy.",
      samples: ["idle timeout -- exiting", "connection established"]),
  ]
}
