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
      "exim": [
        "Ask as Exim does: exim -bt ADDRESS; for what it looks up meanwhile: exim -d+lookup -bt ADDRESS",
        "See whether the file that the line names may be read by Exim: namei -l FILE; exim -bP exim_user",
        "If it is in a database or directory, see whether that runs: systemctl status mariadb postgresql slapd",
      ],
    ],
    unless: "A database that was restarted is away for a moment, and mail that waits goes out by itself.",
    blindSpots: "Why the database refused is told in its own log.",
    blindSpotsFor: [
      "postfix": "What was asked is told only with -v behind the service in master.cf; try it with postmap -q instead.",
      "exim": "What was asked is told only with exim -d+lookup -bt ADDRESS.",
    ],
    detector: .shownBy(.service, atLeast: 1),
    cases: lookupFailedCases)
}
