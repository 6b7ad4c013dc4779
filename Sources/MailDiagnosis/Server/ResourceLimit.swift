import MailVocabulary

extension Diagnosis {
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
      "exim": [
        "See what is short: uptime; free -m; exim -bpc",
        "Exim holds back from a load on, and takes no more than so many connections: exim -bP queue_only_load smtp_load_reserve smtp_accept_max",
      ],
      "sendmail": [
        "See what is short: uptime; free -m; mailq | tail -1",
        "Sendmail refuses connections from a load on that is set in sendmail.mc: confREFUSE_LA, confQUEUE_LA, confMAX_DAEMON_CHILDREN",
      ],
    ],
    unless: "A minute of high load at the nightly backup passes by itself.",
    blindSpots: "What used it up is not in the mail log; sar or atop, if they run, have kept it.",
    detector: .shownBy(.host, atLeast: 1),
    cases: resourceLimitCases)
}
