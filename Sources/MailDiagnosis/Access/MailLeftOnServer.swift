import MailVocabulary

extension Diagnosis {
  /// A POP3 user who never deletes, and whose mailbox grows.
  static let mailLeftOnServer = Diagnosis(
    .accessMailLeftOnServer, severity: .notice, actor: .user,
    title: "{subject} leaves all mail on the server",
    cause:
      "In {count|POP3 session|POP3 sessions} {subject} deleted nothing, and the mailbox grew from {from} to {to} messages. Most programs leave a copy on the server unless told otherwise.",
    remedy: [
      "Ask {subject} to have the mail program delete messages from the server after two weeks, or to use IMAP.",
      "See how large it is: ls -lh /var/mail/{account}",
    ],
    remedyFor: [
      "dovecot": [
        "Ask {subject} to have the mail program delete messages from the server after two weeks, or to use IMAP.",
        "See how large it is: doveadm quota get -u {subject}",
      ]
    ],
    unless: "If {subject} also reads by IMAP, the copy may be wanted.",
    blindSpots:
      "The log counts messages, not bytes.",
    detector: .rule { book in
      let thresholds = book.thresholds
      return book.access.users.compactMap { _, user -> Finding? in
        guard let left = user.left, left.incident.count >= thresholds.leftSessions, left.deletes == 0,
          left.shrinks == 0, left.lastTotal >= thresholds.leftMessages,
          left.lastTotal - left.firstTotal >= thresholds.leftGrowth,
          left.incident.last.seconds(since: left.incident.first) >= 20 * 3_600
        else { return nil }
        return Finding(
          .accessMailLeftOnServer, .init(.user, user.name), left.incident, severity: .notice,
          values: ["from": String(left.firstTotal), "to": String(left.lastTotal), "service": user.service])
      }
    },
    cases: mailLeftOnServerCases)
}
