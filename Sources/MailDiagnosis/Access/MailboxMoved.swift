import MailVocabulary

extension Diagnosis {
  /// New mail left the spool, where other programs look for it.
  static let mailboxMoved = Diagnosis(
    .accessMailboxMoved, severity: .warning, actor: .admin,
    title: "New mail of {subject} was moved out of the mail spool",
    cause:
      "imapd or ipop3d found a file mbox in the home of {subject} and moved new mail into it, {count|=once|times}: “{text}”. {subject} also reads mail by {reader}, which looks into the spool and then shows an empty inbox.",
    remedy: [
      "If {subject} misses mail, it is in that file: ls -l ~{account}/mbox",
      "With nobody logged in, give it another name, so that new mail stays in the spool: mv ~{account}/mbox ~{account}/mbox.old",
      "Read the old mail from there as a folder.",
    ],
    unless: "If {reader} is set to look into that file too, nothing is amiss.",
    blindSpots: "Whether a program on the machine itself, as mutt or mailx, looks into the spool is not in this log.",
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .accessMailboxMoved, let user = book.access.users[key.subject.value.lowercased()] else {
          return nil
        }
        // Whoever reads by this server only finds all of it there.
        let service = book.shownValues[key]?["service"] ?? ""
        guard let reader = user.readers.filter({ $0 != service }).min() else { return nil }
        var values = book.shownValues[key] ?? [:]
        values["reader"] = reader
        return Finding(key.code, key.subject, incident, severity: .warning, values: values)
      }
    },
    cases: mailboxMovedCases)
}

extension Diagnosis {
  private static func moved(_ pid: Int, marked: Bool = true) -> [String] {
    [
      "imapd[\(pid)]: imap service init from 198.51.100.14",
      "imapd[\(pid)]: Login user=alice host=pc14.example.com [198.51.100.14]",
      "\(marked ? "»" : "")imapd[\(pid)]: Moved 40305 bytes of new mail to /home/alice/mbox from /var/spool/mail/alice host= pc14.example.com [198.51.100.14]",
      "imapd[\(pid)]: Logout user=alice host=pc14.example.com [198.51.100.14]",
    ]
  }

  private static let otherServer = CaseLines.at(
    "Oct  4 08:00:00",
    [
      "dovecot: pop3-login: Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=700, TLS, session=<9tU24vtg7M2QP>",
      "dovecot: pop3(alice)<700><9tU24vtg7M2QP>: Disconnected: Logged out top=0/0, retr=0/0, del=0/0, size=0",
    ])

  static let mailboxMovedCases: [Case] = [
    .finds(
      "alice", because: "once is enough to miss mail in the other server",
      otherServer + CaseLines.at("Oct  4 09:00:00", moved(5301))),
    .finds(
      "alice", because: "with each session more of it",
      otherServer + CaseLines.every(900, from: "Oct  4 09:00:00", count: 3) { moved(5301 + $0) }),
    .silent(
      because: "she reads by this server only, and finds all of it there",
      CaseLines.every(900, from: "Oct  4 09:00:00", count: 3) { moved(5301 + $0, marked: false) }),
    .silent(
      because: "mail that is read stays where it is",
      otherServer
        + CaseLines.every(900, from: "Oct  4 09:00:00", count: 3) {
          CaseLines.imap(5301 + $0, "alice", "198.51.100.14")
        }
    ),
    .silent(
      because: "the move failed, for which the disk is to blame",
      otherServer
        + CaseLines.at("Oct  4 09:00:00", ["imapd[5301]: New mail move failed: No space left on device"])),
  ]
}
