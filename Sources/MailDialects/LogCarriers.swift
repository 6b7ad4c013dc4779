import MailVocabulary
public import MailSyntax

extension Dialect {
  /// The classic syslogd in its several forms, and the lines that stand in a log without any tag.
  ///
  /// Source: sysklogd 1.4 and 1.5, FreeBSD `usr.sbin/syslogd/syslogd.c`, busybox `sysklogd/syslogd.c`.
  public static let syslogd = Dialect(
    service: "syslogd",
    programs: ["", "syslogd", "kernel"],
    isGuest: true,
    messages: [
      Message(
        "repeated",
        "last message repeated {event.repeat} times",
        "last message repeated {event.repeat} time",
        "message repeated {event.repeat} times",
        "message repeated {event.repeat} time",
        category: .process,
        means: "The line that this host logged before came {event.repeat} times more.",
        notTold:
          "That the process of the line above wrote it: it is the previous line of the host, whatever stands between.",
        samples: ["last message repeated 3 times", "last message repeated 1 time"]),
      Message(
        "mark",
        "-- MARK --", "-- MARK -- {}",
        "MARK --",
        category: .process,
        means: "The logger says that it is alive, and that nothing else was to be logged.",
        samples: ["-- MARK --"]),
      Message(
        "started",
        "syslogd {service.version:first}: restart.",
        "syslogd {service.version:first}: restart (remote reception).",
        "syslogd {service.version:first}: restart ({}).",
        "syslogd {service.version:first}: started.",
        "syslogd started: BusyBox {service.version}",
        action: .start,
        means: "The logger was started.",
        notTold: "That it had crashed: the rotation of logs restarts it too.",
        samples: [
          "syslogd 1.4.1: restart.", "syslogd 1.4.1: restart (remote reception).", "syslogd 1.5.0#6: restart.",
          "syslogd started: BusyBox v1.30.1",
        ]),
      Message(
        "restarted",
        "restart",
        "restart.",
        "restart (remote reception).",
        "kernel boot file is {}",
        action: .start, programs: ["syslogd"],
        means: "The logger was started.",
        notTold: "That it had crashed: the rotation of logs restarts it too.",
        samples: ["restart", "kernel boot file is /boot/kernel/kernel"]),
      Message(
        "stopped",
        "exiting on signal {}",
        "syslogd exiting",
        "exiting",
        action: .stop,
        means: "The logger ended, so nothing is logged until it is started again.",
        samples: ["exiting on signal 15", "syslogd exiting"]),
      Message(
        "fault",
        "{mail.mailbox:first}: No space left on device",
        action: .fail, category: .file, programs: ["syslogd"], shows: .serverDiskFull,
        means: "The logger cannot write {mail.mailbox}, because the disk is full.",
        samples: ["/var/log/maillog: No space left on device"]),
    ])

  /// rsyslog.
  ///
  /// Source: rsyslog `tools/rsyslogd.c`, `runtime/ratelimit.c`, `plugins/imuxsock`, `plugins/imjournal`, `action.c`.
  public static let rsyslog = Dialect(
    service: "rsyslog",
    // Up to 8.2x the number of the error stood in the tag.
    programs: [
      "rsyslogd", "rsyslogd0", "rsyslogd-1", "rsyslogd-2007", "rsyslogd-2027", "rsyslogd-2029", "rsyslogd-2039",
      "rsyslogd-2040", "rsyslogd-2066", "rsyslogd-2068", "rsyslogd-2078", "rsyslogd-2081", "rsyslogd-2089",
      "rsyslogd-2104", "rsyslogd-2105", "rsyslogd-2145", "rsyslogd-2163", "rsyslogd-2175", "rsyslogd-2177",
      "rsyslogd-2184", "rsyslogd-2207", "rsyslogd-2209", "rsyslogd-2222", "rsyslogd-2291", "rsyslogd-2307",
      "rsyslogd-2310", "rsyslogd-2354", "rsyslogd-2359", "rsyslogd-2433", "rsyslogd-2442", "rsyslogd-2455",
      "rsyslogd-3000", "rsyslogd-3003",
    ],
    messages: RsyslogMessages.losses + RsyslogMessages.life)

  /// The journal of systemd.
  ///
  /// Source: systemd `src/journal/journald-*.c`.
  public static let journald = Dialect(
    service: "journald",
    programs: ["systemd-journald", "systemd-journal", "journald", "journal"],
    messages: [
      Message(
        "suppressed",
        "Suppressed {mail.lost} messages from {mail.process.name}",
        action: .warn, category: .process, shows: .logGap,
        means: "{mail.lost} lines of {mail.process.name} were thrown away, because it wrote too many too fast.",
        samples: [
          "Suppressed 812 messages from postfix.service",
          "Suppressed 812 messages from /system.slice/postfix.service",
        ]),
      Message(
        "missed",
        "Forwarding to syslog missed {mail.lost} messages.",
        "Forwarding to kmsg missed {mail.lost} messages.",
        action: .warn, category: .process, shows: .logGap,
        means: "{mail.lost} lines did not reach the log file, because the logger was too slow to take them.",
        samples: ["Forwarding to syslog missed 12 messages."]),
      Message(
        "missed-kernel",
        "Missed {mail.lost} kernel messages",
        action: .warn, category: .process,
        means: "{mail.lost} lines of the kernel were lost.",
        notTold: "That lines of the mail server were lost.",
        samples: ["Missed 37 kernel messages"]),
      Message(
        "clock-back",
        "Time jumped backwards, rotating.",
        "Time jumped backwards relative to last journal entry, rotating.",
        "Realtime clock jumped backwards relative to last journal entry, rotating.",
        action: .warn, category: .host, shows: .logClockJump,
        means: "The clock of the host was set back.",
        samples: ["Time jumped backwards, rotating."]),
      Message(
        "started", "Journal started", action: .start,
        means: "The journal was started.", samples: ["Journal started"]),
      Message(
        "stopped",
        "Journal stopped",
        "Received SIGTERM{?.}",
        "Received SIGTERM from PID {}",
        action: .stop,
        means: "The journal ended, so nothing is logged until it is started again.",
        samples: ["Journal stopped", "Received SIGTERM from PID 1 (systemd)."]),
      Message(
        "space",
        "Runtime journal ({:first}) is {}",
        "System journal ({:first}) is {}",
        "Runtime Journal ({:first}) is {}",
        "System Journal ({:first}) is {}",
        "Runtime journal is using {}",
        "Permanent journal is using {}",
        "Time spent on flushing to {}",
        "Received client request to {}",
        "Received request to {}",
        "Collecting audit messages is {}",
        "Vacuuming done, freed {}",
        "Deleted archived journal {}",
        "Deleted empty archived journal {}",
        "Rotating system journal{}",
        "Data hash table of {}",
        "Field hash table of {}",
        "Fixed max_use={}",
        category: .process,
        means: "The journal tells of its own space and files.",
        samples: [
          "Runtime journal (/run/log/journal/) is 8.0M, max 78.5M, 70.5M free.",
          "System Journal (/var/log/journal/1f0c) is 8.0M, max 4.0G, 3.9G free.",
          "Permanent journal is using 40.0M (max allowed 1.9G, trying to leave 2.9G free of 15.6G available)",
          "Time spent on flushing to /var is 2.106ms for 697 entries.",
          "Vacuuming done, freed 0B of archived journals from /var/log/journal.",
          "Deleted archived journal /var/log/journal/1f0c/system@0.journal (8.0M).",
          "Received client request to flush runtime journal.",
        ]),
      Message(
        "corrupt",
        "File {mail.mailbox:last} corrupted or uncleanly shut down, renaming and replacing.",
        action: .warn, category: .file,
        means: "The journal's file {mail.mailbox} was not closed in order: the host or the journal had crashed.",
        samples: ["File /var/log/journal/1f0c/system.journal corrupted or uncleanly shut down, renaming and replacing."]
      ),
      Message(
        "write-failed",
        "Failed to write entry ({:first}), ignoring: {event.reason}",
        "Failed to write entry ({:first}) despite vacuuming, ignoring: {event.reason}",
        "Failed to write entry, ignoring: {event.reason}",
        action: .fail, category: .file, shows: .logGap,
        means: "The journal could not keep a line: {event.reason}.",
        samples: ["Failed to write entry (22 items, 750 bytes), ignoring: No space left on device"]),
    ])

  /// syslog-ng.
  ///
  /// Source: syslog-ng 1.6 to 4 `lib/mainloop.c`, `lib/stats`, `lib/logwriter.c`.
  public static let syslogNG = Dialect(
    service: "syslog-ng",
    programs: ["syslog-ng"],
    messages: [
      Message(
        "started",
        "syslog-ng starting up; version='{service.version:first}'{?, {}}",
        "syslog-ng version {service.version:word} starting",
        "syslog-ng starting up{?; {}}",
        action: .start,
        means: "The logger was started.",
        samples: [
          "syslog-ng starting up; version='3.13.2'", "syslog-ng version 1.6.5 starting",
          "syslog-ng starting up; version='3.13.2', cfg-fingerprint='x'",
        ]),
      Message(
        "stopped",
        "syslog-ng shutting down; version='{service.version:first}'",
        "Termination requested via signal, terminating;",
        "syslog-ng version {service.version:word} going down",
        action: .stop,
        means: "The logger ended, so nothing is logged until it is started again.",
        samples: [
          "syslog-ng shutting down; version='3.13.2'", "Termination requested via signal, terminating;",
          "syslog-ng version 1.6.5 going down",
        ]),
      Message(
        "reloaded",
        "Configuration reload request received, reloading configuration;",
        "Configuration reload finished;",
        "SIGHUP received, restarting syslog-ng",
        "new configuration initialized",
        action: .reload,
        means: "The logger read its configuration again.",
        samples: ["Configuration reload request received, reloading configuration;", "new configuration initialized"]),
      Message(
        "statistics",
        "Log statistics; {}",
        "STATS: dropped 0",
        category: .process,
        means: "The logger counts the lines that it took and wrote.",
        notTold: "Nothing of the mail server.",
        samples: [
          "Log statistics; processed='center(queued)=4711', processed='center(received)=4711'", "STATS: dropped 0",
        ]),
      Message(
        "dropped",
        "STATS: dropped {mail.lost}",
        "Destination queue full, dropping message{?s}; {}",
        "Destination queue full, dropping log message{?s}; {}",
        action: .warn, category: .process, shows: .logGap,
        means: "The logger threw lines away, because it could not write them fast enough.",
        samples: [
          "STATS: dropped 812",
          "Destination queue full, dropping messages; queue_len='10000', log_fifo_size='10000', count='4'",
        ]),
      Message(
        "write-failed",
        "I/O error occurred while writing; fd='{:first}', error='{event.reason:first} ({})'",
        "Error opening file for writing; filename='{:first}', error='{event.reason:first} ({})'",
        "Suspending write operation because of an I/O error; {}",
        action: .fail, category: .file,
        means: "The logger could not write.",
        samples: [
          "I/O error occurred while writing; fd='9', error='No space left on device (28)'",
          "Error opening file for writing; filename='/var/log/maillog', error='Permission denied (13)'",
        ]),
      Message(
        "connection",
        "Syslog connection established; {}",
        "Syslog connection accepted; {}",
        "Syslog connection closed; {}",
        "Syslog connection broken; {}",
        "Syslog connection failed; {}",
        "EOF occurred while idle; {}",
        "Connection broken to {}",
        category: .network,
        means: "A connection over which log lines are sent came up or went down.",
        samples: ["Syslog connection established; fd='12', server='AF_INET(192.0.2.9:514)', local='AF_INET(0.0.0.0:0)'"]
      ),
    ])

  /// What rotates the logs.
  ///
  /// Source: FreeBSD and NetBSD `newsyslog.c`; logrotate's cron scripts.
  public static let newsyslog = Dialect(
    service: "newsyslog",
    programs: ["newsyslog", "logrotate"],
    messages: [
      Message(
        "turned-over",
        "logfile turned over",
        "logfile turned over due to {}",
        action: .other, outcome: .success, category: .file,
        means: "The log was turned over: what was logged before lies in another file.",
        samples: [
          "logfile turned over", "logfile turned over due to size>100K", "logfile turned over due to -F request",
        ]),
      Message(
        "rotation-failed",
        "ALERT exited abnormally with [{}]",
        "error: {event.reason}",
        "ERROR: {event.reason}",
        action: .fail, category: .file,
        means: "The logs could not be turned over.",
        samples: [
          "ALERT exited abnormally with [1]",
          "error: skipping \"/var/log/maillog\" because parent directory has insecure permissions",
        ]),
    ])
}

enum RsyslogMessages {
  static let losses: [Message] = [
    Message(
      "lost",
      "imuxsock lost {mail.lost} messages from pid {mail.process.pid} due to rate-limiting",
      "imjournal: {mail.lost} messages lost due to rate-limiting ({})",
      "imjournal: {mail.lost} messages lost due to rate-limiting{?{}}",
      "{:first}: {mail.lost} messages lost due to rate-limiting ({})",
      "{:first}: {mail.lost} messages lost due to rate-limiting{?{}}",
      action: .warn, category: .process, shows: .logGap,
      means: "{mail.lost} lines are missing from the log, because they came too fast and were thrown away.",
      samples: [
        "imuxsock lost 812 messages from pid 2177 due to rate-limiting",
        "imjournal: 4711 messages lost due to rate-limiting (20000 allowed within 600 seconds)",
        "imuxsock[pid 2177]: 812 messages lost due to rate-limiting",
        "imjournal from <mail:postfix/smtpd>: 12 messages lost due to rate-limiting",
        "imuxsock from <postfix/smtpd:2177>: 12 messages lost due to rate-limiting (200 allowed within 5 seconds)",
      ]),
    Message(
      "dropping",
      "imuxsock begins to drop messages from pid {mail.process.pid} due to rate-limiting",
      "imjournal: begin to drop messages due to rate-limiting{?{}}",
      "{:first}: begin to drop messages due to rate-limiting{?{}}",
      action: .warn, category: .process, shows: .logGap,
      means: "A process logs too fast, so its lines are thrown away from here on.",
      samples: [
        "imuxsock begins to drop messages from pid 2177 due to rate-limiting",
        "imuxsock[pid 2177]: begin to drop messages due to rate-limiting",
        "imjournal: begin to drop messages due to rate-limiting",
      ]),
    Message(
      "queue-full",
      "{:first}: queue nearly full - n items: {}",
      "{:first}: queue is full, message discarded{}",
      "main Q: {} messages discarded{}",
      "action '{:first}' queue full, discarding{}",
      action: .warn, category: .process, shows: .logGap,
      means: "The logger's queue is full, so lines are thrown away.",
      samples: ["action-0-omfwd queue: queue nearly full - n items: 980"]),
    Message(
      "suspended",
      "action '{:first}' suspended, next retry is {}",
      "action '{:first}' suspended (module '{:first}'), {}",
      "action '{:first}' suspended{? {}}",
      action: .warn, category: .process,
      means: "A place to which lines are sent cannot be reached, so they wait.",
      samples: [
        "action 'action 2' suspended, next retry is Wed Nov 24 13:22:00 2004 [try http://www.rsyslog.com/e/2007 ]",
        "action 'action-0-builtin:omfwd' suspended (module 'builtin:omfwd'), retry 0. There should be messages before this one giving the reason for suspension. [v8.24.0 try http://www.rsyslog.com/e/2007 ]",
      ]),
    Message(
      "resumed",
      "action '{:first}' resumed (module '{:first}'){? {}}",
      "action '{:first}' resumed{? {}}",
      action: .other, outcome: .success, category: .process,
      means: "The place to which lines are sent is reached again.",
      samples: [
        "action 'action-0-builtin:omfwd' resumed (module 'builtin:omfwd') [v8.24.0 try http://www.rsyslog.com/e/2359 ]"
      ]),
    Message(
      "disk-full",
      "{:first}: write error {:last}No space left on device{}",
      "file '{:first}'{:first} write error{:last}No space left on device{}",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The logger cannot write, because the disk is full.",
      samples: [
        "file '/var/log/maillog'[7] write error - see https://www.rsyslog.com/solving-rsyslog-write-errors/ for help OS error: No space left on device [v8.2302.0 try https://www.rsyslog.com/e/2027 ]"
      ]),
  ]

  static let life: [Message] = [
    Message(
      "started",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] start",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] (re)start",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] restart",
      action: .start,
      means: "The logger was started.",
      samples: [
        "[origin software=\"rsyslogd\" swVersion=\"8.24.0\" x-pid=\"4711\" x-info=\"http://www.rsyslog.com\"] start",
        "[origin software=\"rsyslogd\" swVersion=\"3.18.6\" x-pid=\"4711\" x-info=\"http://www.rsyslog.com\"] restart",
      ]),
    Message(
      "stopped",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] exiting on signal {}.",
      action: .stop,
      means: "The logger ended, so nothing is logged until it is started again.",
      samples: [
        "[origin software=\"rsyslogd\" swVersion=\"8.24.0\" x-pid=\"4711\" x-info=\"http://www.rsyslog.com\"] exiting on signal 15."
      ]),
    Message(
      "reopened",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] rsyslogd was HUPed",
      "[origin software=\"rsyslogd\" swVersion=\"{service.version:first}\" x-pid=\"{:first}\" x-info=\"{:first}\"] rsyslogd was HUPed, type '{:first}'.",
      action: .reload,
      means: "The logger opened its files anew, as after the rotation of logs.",
      samples: [
        "[origin software=\"rsyslogd\" swVersion=\"8.2302.0\" x-pid=\"571\" x-info=\"https://www.rsyslog.com\"] rsyslogd was HUPed",
        "[origin software=\"rsyslogd\" swVersion=\"4.6.4\" x-pid=\"571\" x-info=\"http://www.rsyslog.com\"] rsyslogd was HUPed, type 'lightweight'.",
      ]),
    Message(
      "note",
      "imuxsock: Acquired UNIX socket {}",
      "environment variable TZ is not set{}",
      "rsyslogd's groupid changed to {}",
      "rsyslogd's userid changed to {}",
      "imjournal: journal files changed, reloading{}",
      "imjournal: journal reloaded{}",
      "imjournal: No statefile exists{}",
      "imklog {service.version:first}, log source = {} started.",
      "warning: ~ action is deprecated{}",
      "command 'KLogPermitNonKernelFacility' {}",
      "-- MARK --",
      category: .process,
      means: "The logger tells of its own start or settings.",
      samples: [
        "imuxsock: Acquired UNIX socket '/run/systemd/journal/syslog' (fd 3) from systemd.  [v8.2302.0]",
        "environment variable TZ is not set, auto correcting this to TZ=/etc/localtime  [v8.24.0 try http://www.rsyslog.com/e/2442 ]",
        "rsyslogd's groupid changed to 110",
        "imjournal: journal files changed, reloading...  [v8.24.0 try http://www.rsyslog.com/e/0 ]",
      ]),
    Message(
      "unreachable",
      "cannot connect to {destination.domain:first}:{}",
      "omfwd: {event.reason}",
      "cannot resolve hostname '{destination.domain:first}'{? {}}",
      action: .warn, category: .network,
      means: "The host to which lines are sent cannot be reached.",
      samples: [
        "cannot connect to loghost.example.com:514: Connection refused [v8.2302.0 try https://www.rsyslog.com/e/2027 ]",
        "omfwd: TCPSendBuf error -2027, destruct TCP Connection to loghost.example.com:514 [v8.2302.0 try https://www.rsyslog.com/e/2027 ]",
      ]),
    Message(
      "file-failed",
      "file '{mail.mailbox:first}': open error: {event.reason}",
      "Could not open output file '{mail.mailbox:first}'{}",
      "imjournal: {event.reason}",
      action: .fail, category: .file,
      means: "The logger could not open a file.",
      samples: [
        "file '/var/log/maillog': open error: Permission denied [v8.2302.0 try https://www.rsyslog.com/e/2433 ]",
        "imjournal: fscanf on state file `/var/lib/rsyslog/imjournal.state' failed  [v8.24.0 try http://www.rsyslog.com/e/2027 ]",
      ]),
  ]
}
