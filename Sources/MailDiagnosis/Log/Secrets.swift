import MailVocabulary

extension Diagnosis {
  /// The log holds passwords.
  static let secrets = Diagnosis(
    .logSecrets, severity: .error, actor: .admin,
    title: "Passwords of users stand in {subject}",
    cause:
      "{count|line holds|lines hold} a password in plain words, as {service} was told to log it. Whoever may read the log, its copies and its backups has them. They are not shown here.",
    remedy: [
      "Switch it off, and start {service} anew.",
      "Let only the administrator read the log and its old parts: chmod 0640 {subject}*",
      "Have those passwords changed, and delete the lines from the old parts and from where the log is sent to.",
    ],
    remedyFor: [
      "courier": [
        "Switch it off: DEBUG_LOGIN=1 or 0 in imapd, pop3d and authdaemonrc; then systemctl restart courier-authdaemon",
        "Let only the administrator read the log and its old parts: chmod 0640 {subject}*",
        "Have those passwords changed, and delete the lines from the old parts and from where the log is sent to.",
      ],
      "dovecot": [
        "Switch it off: auth_verbose_passwords = no, auth_debug_passwords = no; then doveadm reload",
        "Let only the administrator read the log and its old parts: chmod 0640 {subject}*",
        "Have those passwords changed, and delete the lines from the old parts and from where the log is sent to.",
      ],
    ],
    unless: "Passwords that were refused may be typing errors; they are near enough to the true ones.",
    blindSpots: "Passwords that somebody typed in the place of the user name are not found.",
    detector: .shownBy(.log, atLeast: 1),
    cases: [
      .finds(
        "maillog", because: "vchkpw writes what was tried",
        CaseLines.at(
          "Oct  4 10:00:00",
          ["»vpopmail[4711]: vchkpw-pop3: password fail (pass: 'hunter2') alice@example.com:198.51.100.14"])),
      .finds(
        "maillog", because: "Courier compares them in the log",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»authdaemond[4711]: authmysql: supplied password 'hunter2' does not match encrypted password '$1$abcdefgh$abc'"
          ])),
      .silent(
        because: "a refusal without the password",
        CaseLines.at(
          "Oct  4 10:00:00", ["vpopmail[4711]: vchkpw-pop3: password fail alice@example.com:198.51.100.14"])),
      .silent(
        because: "the word alone",
        CaseLines.at("Oct  4 10:00:00", CaseLines.refused(2101, "password", "203.0.113.5", marked: false))),
    ])
}
