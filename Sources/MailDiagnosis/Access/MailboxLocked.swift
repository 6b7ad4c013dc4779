import MailVocabulary

extension Diagnosis {
  /// Two sessions want one mailbox.
  static let mailboxLocked = Diagnosis(
    .accessMailboxLocked, severity: .warning, actor: .user,
    title: "Two programs contend for the mailbox of {subject}",
    cause:
      "{count|session|sessions} of {subject} did not get the mailbox, or lost it, because another one had it open. A mailbox that is one file can be open in one program only.",
    remedy: [
      "Let one program fetch the mail of {subject} by POP3, or use IMAP in all of them. Ask no more often than every ten minutes.",
      "See who holds it now: fuser -v /var/mail/{account}; ls -l /var/mail/{account}.lock",
      "Remove a lock file only when no process holds the mailbox.",
    ],
    remedyFor: [
      "dovecot": [
        "Let one program fetch the mail of {subject} by POP3, or use IMAP in all of them. Ask no more often than every ten minutes.",
        "See which sessions are open now: doveadm who {subject}",
      ]
    ],
    unless: "If no second session of {subject} was open then, an old lock file was left behind.",
    blindSpots: "Which program holds the lock is told only by its process id, if at all.",
    blindSpotsFor: [
      "uw-imap":
        "Which session holds it shows only if the beginning of sessions is logged: mail.debug in the configuration of syslog.",
      "dovecot": "Which process holds it, the line names; whose it is, doveadm who tells while it lasts.",
    ],
    detector: .rule { book in
      var findings = book.access.users.compactMap { _, user -> Finding? in
        guard let incident = user.locked, user.lockRefused > 0 || incident.count >= 2 else { return nil }
        return Finding(
          .accessMailboxLocked, .init(.user, user.name), incident, severity: severity(incident),
          values: ["service": user.service, "program": user.program])
      }
      // Where the session went on all the same, the line alone tells it.
      let told = Set(findings.map { $0.subject.value.lowercased() })
      for (name, incident) in book.shown(.accessMailboxLocked)
      where incident.count >= 2 && !told.contains(name.lowercased()) {
        let user = book.access.users[name.lowercased()]
        findings.append(
          Finding(
            .accessMailboxLocked, .init(.user, name), incident, severity: severity(incident),
            values: ["service": user?.service ?? "", "program": user?.program ?? ""]))
      }
      return findings
    },
    cases: mailboxLockedCases)

  /// A lock that stays for more than an hour is no meeting of two programs; two meetings on one day are none, either.
  private static func severity(_ incident: Incident) -> Finding.Severity {
    let seconds = incident.last.seconds(since: incident.first)
    return seconds > 3_600 && seconds <= 1_800 * Double(incident.count - 1) ? .error : .warning
  }
}
