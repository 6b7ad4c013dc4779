import MailVocabulary

extension Diagnosis {
  /// A table was edited and not built anew.
  static let databaseStale = Diagnosis(
    .serverDatabaseStale, severity: .notice, actor: .admin,
    title: "{subject} works with a table that is older than its text",
    cause:
      "A text was edited, and the table that is made from it was not built anew, as {count|line says|lines say}: “{text}”. Until it is, the old entries hold.",
    remedy: ["Build it anew, by the command that belongs to the table: postmap, newaliases or makemap."],
    remedyFor: [
      "postfix": [
        "Build it anew: postmap FILE, for the file that the line names; for /etc/aliases: newaliases",
        "See which tables there are: postconf -n | grep -E 'hash:|lmdb:|cdb:'",
      ],
      "sendmail": ["Build the tables anew: newaliases; make -C /etc/mail"],
    ],
    unless: "A text that was only touched and not changed makes the same line.",
    blindSpots: "Which entries differ is not told: postmap -s FILE lists what the table holds.",
    detector: .shownBy(.program, atLeast: 1),
    cases: databaseStaleCases)

  /// A daemon may not read or write its own files, or others may.
  static let permission = Diagnosis(
    .serverPermission, severity: .error, actor: .admin,
    title: "{subject} may not use one of its own files, or others may",
    cause:
      "Owner or permissions of a file or directory are wrong, as {count|line says|lines say}: “{text}”. After a restore, a move to another disk or a hand edit as root; or SELinux or AppArmor stand between.",
    remedy: [
      "Look at each directory on the way to the file that the line names: namei -l FILE",
      "See whether SELinux refused it: getenforce; ausearch -m avc -ts recent; and put its labels right: restorecon -Rv FILE",
      "Give the file back to its owner; never chmod 777.",
    ],
    remedyFor: [
      "postfix": [
        "Have Postfix find and mend its own files: postfix check; postfix set-permissions",
        "Look at each directory on the way to the file that the line names: namei -l FILE",
        "See whether SELinux refused it: ausearch -m avc -ts recent; restorecon -Rv /etc/postfix /var/spool/postfix",
      ],
      "sendmail": [
        "Take write permission from the group, for file and directories: chmod g-w,o-w / /etc /etc/mail /etc/mail/*",
        "Look at each directory on the way to the file that the line names: namei -l FILE",
      ],
      "exim": [
        "See whom Exim runs as, and who may read the file: exim -bP exim_user exim_group; namei -l FILE",
        "Give it back: chown root:Debian-exim FILE; chmod 640 FILE",
      ],
      "dovecot": [
        "Look at each directory on the way to the file that the line names: namei -l FILE",
        "See whom the process runs as: doveconf mail_uid mail_gid default_internal_user",
      ],
    ],
    unless: "A file that is kept from the daemon on purpose makes the same line.",
    blindSpots: "Which rule of SELinux or AppArmor refused it is in the audit log, /var/log/audit/audit.log.",
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .serverPermission else { return nil }
        let values = book.shownValues[key] ?? [:]
        // A table that may not be read is told of as a look-up that fails.
        let isTable = book.shown.contains { other, failed in
          other.code == .serverLookupFailed && other.subject.value == values["service"]
            && failed.first.seconds(since: incident.first) <= 600 && incident.last.seconds(since: failed.last) <= 600
        }
        return isTable ? nil : Finding(key.code, key.subject, incident, severity: .error, values: values)
      }
    },
    cases: permissionCases)

  /// Another program listens where the daemon wants to.
  static let portInUse = Diagnosis(
    .serverPortInUse, severity: .critical, actor: .admin,
    title: "Another program holds the port that {subject} wants",
    cause:
      "{subject} could not listen, as {count|line says|lines say}: “{text}”. A second mail server on the machine, an old process of its own, or a socket of systemd. Whoever connects reaches that one, or nobody.",
    remedy: [
      "See who holds it: ss -ltnp '( sport = :25 or sport = :587 or sport = :110 or sport = :143 or sport = :993 )'",
      "Stop it for good, as: systemctl disable --now exim4, then start the one that is wanted.",
    ],
    remedyFor: [
      "postfix": [
        "See who holds it: ss -ltnp '( sport = :25 or sport = :465 or sport = :587 )'",
        "Stop the other mail server for good: systemctl disable --now exim4 sendmail; then: postfix start",
      ],
      "dovecot": [
        "See who holds it: ss -ltnp '( sport = :110 or sport = :143 or sport = :993 or sport = :995 )'",
        "Stop the other server, or a socket that systemd holds: systemctl disable --now dovecot.socket; then: systemctl restart dovecot",
      ],
      "exim": [
        "See who holds it: ss -ltnp '( sport = :25 or sport = :465 or sport = :587 )'",
        "Stop the other mail server for good: systemctl disable --now postfix; then: systemctl restart exim4",
      ],
    ],
    unless: "At a restart the old process may hold the port for a moment; a start that goes well follows.",
    blindSpots: "Who holds the port is not in the line.",
    detector: .shownBy(.program, atLeast: 1),
    cases: portInUseCases)
}
