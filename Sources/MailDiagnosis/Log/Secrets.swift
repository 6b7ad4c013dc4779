import MailVocabulary

extension Diagnosis {
  /// The log holds passwords.
  static let secrets = Diagnosis(
    .logSecrets, severity: .error, actor: .admin,
    title: "Passwords of users stand in {subject}",
    cause:
      "{count|line holds|lines hold} a password in plain words: {service} was told to log it, or somebody typed it where the name belongs. Whoever may read the log, its copies and its backups has them. They are not shown here.",
    remedy: [
      "Where {service} was told to log it, switch that off, and start {service} anew.",
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
    blindSpots:
      "Of passwords that somebody typed in the place of the user name, only those are told that no name looks like, with letters of both sizes, digits and signs, and only if somebody logged in from there afterwards.",
    detector: .rule { book in
      var found: [String: (incident: Incident, service: String)] = [:]
      func add(_ path: String, _ incident: Incident, _ service: String) {
        if found[path] == nil { found[path] = (incident, service) } else { found[path]?.incident.add(incident) }
      }
      for (path, incident) in book.shown(.logSecrets) {
        let key = Casebook.Shown(code: .logSecrets, subject: Finding.Subject(.log, path))
        let values = book.shownValues[key]
        let service = values?["service"] ?? ""
        add(path, incident, service.isEmpty ? values?["program"] ?? "" : service)
      }
      for (log, undated) in book.secrets.undated {
        // Before the first line with a time, that one's is the nearest.
        add(book.sources[log].path, undated.incident.dated(book.clock.first), undated.service)
      }
      for typed in book.secrets.ours {
        add(book.sources[typed.log].path, typed.incident, typed.service)
      }
      return found.map { path, value in
        // Nothing tells which program wrote a line without a header.
        let isKnown = !value.service.isEmpty
        return Finding(
          .logSecrets, .init(.log, path), value.incident, severity: .error,
          values: isKnown ? ["service": value.service] : [:], phrases: isKnown ? [:] : ["service": ["the program"]])
      }
    },
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
      .finds(
        "maillog", because: "Dovecot writes what was tried",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»dovecot: auth: passwd-file(alice,198.51.100.14,<583W4vtglYfGM2QO>): Password mismatch (given password: hunter2)"
          ])),
      .finds(
        "maillog", because: "a daemon that is told to say all says what the client said",
        CaseLines.at(
          "Oct  4 10:00:00",
          ["»postfix/smtpd[4711]: < unknown[198.51.100.14]: AUTH PLAIN AGFsaWNlAGh1bnRlcjI="])),
      .finds(
        "maillog", because: "somebody typed it as his name, and then did better",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»ipop3d[4711]: Login failed user=Hunter2!x auth=Hunter2!x host=[198.51.100.14]",
            "ipop3d[4712]: Login user=alice host=[198.51.100.14] nmsgs=1/1",
            "ipop3d[4712]: Logout user=alice host=[198.51.100.14] nmsgs=1 ndele=0",
          ])),
      .finds(
        "maillog", because: "Exim run with -d tells what it reads, without a time",
        CaseLines.at(
          "Oct  4 10:00:00", ["exim[7]: 1xVflt-0001La-0V <= a@example.com H=x [198.51.100.14] P=esmtp S=381"])
          + ["»SMTP<< AUTH PLAIN AGFsaWNlAGh1bnRlcjI=", "»    $auth2 = hunter2"]),
      .finds(
        "maillog", because: "the lines with a time come later",
        ["»    $auth2 = hunter2"]
          + CaseLines.at("Oct  4 10:00:00", ["»postfix/smtpd[4711]: < unknown[198.51.100.14]: PASS hunter2"])),
      .silent(
        because: "most of what expands to something is no password",
        CaseLines.at(
          "Oct  4 10:00:00", ["exim[7]: 1xVflt-0001La-0V <= a@example.com H=x [198.51.100.14] P=esmtp S=381"])
          + ["17:39:32  3022  ├──expanding: ${if eq{$auth2}{walking}}", "17:39:32  3022  ╰─────result: walking"]),
      .silent(
        because: "a stranger guesses names",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "ipop3d[4711]: Login failed user=Hunter2!x auth=Hunter2!x host=[203.0.113.66]",
            "ipop3d[4712]: Login user=alice host=[198.51.100.14] nmsgs=1/1",
            "ipop3d[4712]: Logout user=alice host=[198.51.100.14] nmsgs=1 ndele=0",
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
