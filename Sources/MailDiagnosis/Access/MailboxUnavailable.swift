import MailVocabulary

extension Diagnosis {
  /// The password was right, but the mailbox can't be opened.
  static let mailboxUnavailable = Diagnosis(
    .accessMailboxUnavailable, severity: .error, actor: .admin,
    title: "The mailbox of {subject} cannot be opened",
    cause:
      "The password of {subject} was right, but {program} could not open the mailbox, {count|=once|times}. It is missing, belongs to somebody else, may not be read, or is damaged.",
    remedy: [
      "Look at it: ls -l /var/mail/{account}; ls -ldn ~{account}; df -h /var/mail",
      "Give it back to its owner: chown {subject}:mail /var/mail/{account}; chmod 660 /var/mail/{account}",
      "If it is damaged: its first line must begin with “From ”, which shows head -1 /var/mail/{account}",
    ],
    remedyFor: [
      "dovecot": [
        "See what Dovecot makes of it: doveadm mailbox status -u {subject} all INBOX",
        "Have it set right: doveadm force-resync -u {subject} INBOX",
        "Look at the owner and the permissions of the directory that doveadm user {subject} names.",
      ],
      "cyrus": [
        "See whether there is a mailbox of that name, and room for it: ctl_mboxlist -d | grep {account}; df -h /var/spool/cyrus /var/lib/cyrus",
        "Have the mailbox made anew: reconstruct -r user.{subject}",
      ],
      "courier": [
        "See where it is to be, and whom that belongs to: authtest {subject}; ls -ldn ~{account}/Maildir",
        "If there is none, make it as that user: maildirmake ~{account}/Maildir",
      ],
    ],
    unless: "A mailbox that is just being moved or restored is away for that time only.",
    blindSpots: "Why it cannot be opened is not always in the line; the owner of the file is not.",
    blindSpotsFor: ["dovecot": "Each step is told with mail_debug = yes (Dovecot 2.4: log_debug = category=mail)."],
    detector: .rule { book in
      var findings = book.access.users.compactMap { _, user -> Finding? in
        guard let incident = user.unavailable, !book.isLocked(user, incident) else { return nil }
        return Finding(
          .accessMailboxUnavailable, .init(.user, user.name), incident, severity: .error,
          values: ["service": user.service, "program": user.program])
      }
      // Where the session went on all the same, the line alone tells it.
      let told = Set(findings.map { $0.subject.value.lowercased() })
      for (name, incident) in book.shown(.accessMailboxUnavailable) where !told.contains(name.lowercased()) {
        let user = book.access.users[name.lowercased()]
        if let user, book.isLocked(user, incident) { continue }
        findings.append(
          Finding(
            .accessMailboxUnavailable, .init(.user, name), incident, severity: .error,
            values: ["service": user?.service ?? "", "program": user?.program ?? ""]))
      }
      return findings
    },
    cases: mailboxUnavailableCases)
}

extension Casebook {
  /// Whether a lock is why the mailbox could not be opened then: it is told about as often, at the same time.
  borrowing func isLocked(_ user: AccessLedger.User, _ incident: Incident) -> Bool {
    let key = Shown(code: .accessMailboxLocked, subject: .init(.user, user.name))
    let locks = [user.locked, shown[key]].compactMap { $0 }
    return locks.contains {
      $0.count * 2 >= incident.count && $0.first.seconds(since: incident.first) <= 300
        && incident.last.seconds(since: $0.last) <= 300
    }
  }
}
