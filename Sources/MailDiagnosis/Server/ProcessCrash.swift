import MailVocabulary

extension Diagnosis {
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
      "postfix": [
        "See what the system says of it: dmesg -T | grep -iE 'oom|segfault'; coredumpctl list",
        "Signal 9: memory; see how many processes there may be: postconf default_process_limit; free -m",
        "Look what it was about, just before: grep -B5 'killed by signal' /var/log/maillog",
      ],
      "uw-imap": [
        "If it is always the same user, the mailbox is damaged: look at it in another program, or move it aside.",
        "The program has not been maintained since 2011; plan to move to another server.",
      ],
    ],
    unless: "Somebody who ended a process by hand with signal 9 leaves the same line.",
    blindSpots: "Where in the program it happened is told only by a core dump: coredumpctl, or ulimit -c unlimited.",
    blindSpotsFor: [
      "dovecot":
        "Where in the program it happened, a core dump tells: drop_priv_before_exec = yes for service imap, and sysctl fs.suid_dumpable=2."
    ],
    detector: .shownBy(.process, atLeast: 1),
    cases: processCrashCases)
}

extension Event {
  /// The process at fault: where the kernel or its manager tells of one, that one.
  var processAtFault: String {
    switch meaning.service {
    case "kernel", "systemd": string(.affectedProcess) ?? meaning.service
    default: meaning.service
    }
  }
}

extension Casebook {
  /// Whether the process that the kernel tells of has to do with mail.
  borrowing func isMailProcess(_ event: Event) -> Bool {
    guard event.service == "kernel" || event.service == "systemd" else { return true }
    guard let name = event.string(.affectedProcess)?.lowercased() else { return false }
    return Self.mailProcesses.contains(String(name.split(separator: ".").first ?? ""))
  }

  /// The names under which mail daemons and filters run.
  private static let mailProcesses: Set<String> = [
    "master", "smtpd", "smtp", "qmgr", "nqmgr", "cleanup", "bounce", "lmtp", "pickup", "proxymap", "postscreen",
    "tlsproxy",
    "trivial-rewrite", "virtual", "postfix", "sendmail", "sm-mta", "sm-msp", "sm-msp-queue", "exim", "exim4",
    "opensmtpd", "qmail-smtpd", "qmail-send",
    "qmail-remote", "dovecot", "imap", "imap-login", "pop3", "pop3-login", "auth", "lmtpd", "managesieve", "imapd",
    "ipop3d", "pop3d", "popa3d", "qpopper", "popper", "in.qpopper", "couriertcpd", "couriertls", "authdaemond",
    "cyrus-master", "saslauthd", "amavisd", "amavisd-new", "amavis", "spamd", "rspamd", "clamd", "freshclam",
    "opendkim",
    "opendmarc", "postgrey", "policyd-spf", "milter-greylist", "dkim-filter", "perdition", "fetchmail", "procmail",
  ]
}
