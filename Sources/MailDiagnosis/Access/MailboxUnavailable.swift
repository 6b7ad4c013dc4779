import MailVocabulary

extension Diagnosis {
  /// The password was right, but the mailbox can't be opened.
  static let mailboxUnavailable = Diagnosis(
    .accessMailboxUnavailable, severity: .error, actor: .admin,
    title: "The mailbox of {subject} cannot be opened",
    cause:
      "{subject} logged in with the right password {count} times, and {program} could not open the mailbox: it is missing, belongs to somebody else, may not be read, or is damaged.",
    remedy: [
      "Look at it: ls -l /var/mail/{subject}; ls -ldn ~{subject}; mount | grep home",
      "Give it back to its owner: chown {subject}:mail /var/mail/{subject}; chmod 660 /var/mail/{subject}",
      "If it is damaged, its first line must begin with 'From ': head -1 /var/mail/{subject}",
    ],
    detector: .rule { book in
      book.access.users.compactMap { _, user -> Finding? in
        guard let incident = user.unavailable else { return nil }
        return Finding(
          .accessMailboxUnavailable, .init(.user, user.name), incident, severity: .error,
          values: ["service": user.service, "program": user.program])
      }
    },
    cases: mailboxUnavailableCases)
}
