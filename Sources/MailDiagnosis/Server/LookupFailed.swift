import MailVocabulary

extension Diagnosis {
  /// A table or a directory cannot be asked.
  static let lookupFailed = Diagnosis(
    .serverLookupFailed, severity: .error, actor: .admin,
    title: "{subject} cannot read one of its tables",
    cause:
      "A look-up in a file, database or directory failed, as {count|line says|lines say}: “{text}”. Mail that needs it is put off, not lost.",
    remedy: [
      "See whether the table that the line names exists, may be read, and is built.",
      "If it is in a database or directory, see whether that runs: systemctl status mariadb postgresql slapd",
    ],
    remedyFor: [
      "postfix": [
        "Ask the table as Postfix does, with the name that the line gives: postmap -q KEY TABLE",
        "Build a file anew after each change: postmap FILE, or newaliases",
        "If it is in a database or directory, see whether that runs: systemctl status mariadb postgresql slapd. From within the chroot only an address reaches it: hosts = 127.0.0.1, or use proxy:mysql:",
        "Then send what waits: postqueue -f",
      ],
      "sendmail": [
        "Look at the map that the line names, whom it belongs to and who may read it: ls -l /etc/mail",
        "Build the maps anew: make -C /etc/mail; newaliases",
        "A map that the group may write is not trusted: chmod g-w /etc/mail /etc/mail/*.db",
      ],
    ],
    detector: .shownBy(.service, atLeast: 1),
    cases: lookupFailedCases)

  /// A process was killed, or gave up.
  static let processCrash = Diagnosis(
    .serverProcessCrash, severity: .error, actor: .admin,
    title: "A process of {subject} crashed",
    cause:
      "{count|line tells|lines tell} of a process that was killed or panicked: “{text}”. Signal 9 is the system short of memory, or somebody’s hand; 6 and 11 are a fault of the program.",
    remedy: [
      "See what the system says of it: dmesg -T | grep -iE 'oom|segfault'; coredumpctl list",
      "Install the newest version of the program.",
      "If it is always the same mailbox or message, move that one aside.",
    ],
    remedyFor: [
      "dovecot": [
        "See what the system says of it: dmesg -T | grep -iE 'oom|segfault'; coredumpctl list",
        "If it is always the same user, repair the indexes: doveadm force-resync -u USER INBOX",
        "Out of memory is a limit of Dovecot’s own: default_vsz_limit",
      ],
      "uw-imap": [
        "If it is always the same user, the mailbox is damaged: look at it in another program, or move it aside.",
        "The program is no longer cared for since 2011; plan to move to another server.",
      ],
    ],
    detector: .shownBy(.service, atLeast: 1),
    cases: processCrashCases)

  /// Processes, files, memory or patience with the load run out.
  static let resourceLimit = Diagnosis(
    .serverResourceLimit, severity: .error, actor: .admin,
    title: "{subject} runs out of processes, files or memory",
    cause:
      "The machine or a limit on it is exhausted, as {count|line says|lines say}: “{text}”. Meanwhile connections wait or are refused.",
    remedy: [
      "See what is short: uptime; free -m; sysctl fs.file-nr; ps aux --sort=-rss | head",
      "Stop what floods the server first; then raise the limit: systemctl edit of that service, with LimitNOFILE= and TasksMax=",
    ],
    remedyFor: [
      "postfix": [
        "See what is short: uptime; free -m; sysctl fs.file-nr; postconf default_process_limit",
        "Stop what floods the server first. If clients are many and well-behaved, raise maxproc of smtpd in master.cf, or default_process_limit.",
      ],
      "sendmail": [
        "See what is short: uptime; free -m; mailq | tail -1",
        "Sendmail refuses connections from a load on that is set in sendmail.mc: confREFUSE_LA, confQUEUE_LA, confMAX_DAEMON_CHILDREN",
      ],
    ],
    detector: .shownBy(.host, atLeast: 1),
    cases: resourceLimitCases)

  /// The queue fills faster than it empties.
  static let queueCongested = Diagnosis(
    .serverQueueCongested, severity: .error, actor: .admin,
    title: "The mail queue of {subject} is congested",
    cause:
      "Mail{domain? for ~} fills the queue, as {count|line says|lines say}: “{text}”. All other mail waits behind it.",
    remedy: [
      "See what waits, and for whom: qshape active; qshape deferred; postqueue -p | tail -1",
      "If it is spam of a stolen account or a web script, stop that first, and hold its mail: postsuper -h QUEUE-ID",
      "If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.",
    ],
    unless: "A newsletter does so too, and is over soon.",
    detector: .shownBy(.host, atLeast: 1),
    cases: queueCongestedCases)
}
