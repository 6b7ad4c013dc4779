import MailVocabulary

extension Diagnosis {
  /// The log cannot answer.
  static let levelTooLow = Diagnosis(
    .logLevelTooLow, severity: .notice, actor: .admin,
    title: "{subject} leaves out where connections begin",
    cause:
      "{count|login is|logins are} in {subject}, and no line of a connection that begins. imapd and ipop3d write that line, and only that one, at the level debug. Without it, logins that were refused cannot be seen: these daemons say nothing else of them in the mail log.",
    remedy: [
      "Keep the level debug of mail, too: mail.* (not mail.info) in /etc/rsyslog.conf or /etc/syslog.conf; then start the logger anew.",
      "Keep authentication beside it: auth,authpriv.* /var/log/secure; and give mailwhy both files.",
    ],
    unless: "If the log begins in the middle, the lines stand in the part before.",
    blindSpots: "Refused logins, probes and attacks on passwords of that time.",
    detector: .rule { book in
      book.lines.headless.compactMap { source, incident -> Finding? in
        guard source < book.sources.count, !book.lines.begun.contains(source),
          incident.count >= book.thresholds.headlessSessions
        else { return nil }
        return Finding(
          .logLevelTooLow, .init(.log, book.sources[source].path), incident, severity: .notice,
          values: ["service": "uw-imap"])
      }
    },
    cases: [
      .finds(
        "maillog", because: "logins and logouts, and nothing before them",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) {
          Array(CaseLines.pop(2001 + $0, "alice", "198.51.100.14", marked: true).dropFirst())
        }),
      .silent(
        because: "all of each session",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 25) { CaseLines.pop(2001 + $0, "alice", "198.51.100.14") }),
      .silent(
        because: "an excerpt of a few lines",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) {
          Array(CaseLines.pop(2001 + $0, "alice", "198.51.100.14").dropFirst())
        }),
    ])
}
