import MailVocabulary

extension Diagnosis {
  /// New mail left the spool, where other programs look for it.
  static let mailboxMoved = Diagnosis(
    .accessMailboxMoved, severity: .notice, actor: .admin,
    title: "New mail of {subject} was moved out of the mail spool",
    cause:
      "imapd or ipop3d found a file mbox in the home of {subject} and moved new mail into it, {count|time|times}: “{text}”. A program that reads the spool itself then shows an empty inbox.",
    remedy: [
      "If {subject} misses mail, it is in that file: ls -l ~{subject}/mbox",
      "With nobody logged in, give it another name, so that new mail stays in the spool: mv ~{subject}/mbox ~{subject}/mbox.old",
      "Read the old mail from there as a folder.",
    ],
    unless: "If {subject} uses this server only, nothing is amiss: the mail is shown as before.",
    blindSpots: "Whether another program looks into the spool is not in this log.",
    detector: .shownBy(.user, atLeast: 1),
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

  static let mailboxMovedCases: [Case] = [
    .finds("alice", because: "once is enough to miss mail", CaseLines.at("Oct  4 09:00:00", moved(5301))),
    .finds(
      "alice", because: "with each session more of it",
      CaseLines.every(900, from: "Oct  4 09:00:00", count: 3) { moved(5301 + $0) }),
    .silent(
      because: "mail that is read stays where it is",
      CaseLines.every(900, from: "Oct  4 09:00:00", count: 3) { CaseLines.imap(5301 + $0, "alice", "198.51.100.14") }),
    .silent(
      because: "the move failed, for which the disk is to blame",
      CaseLines.at("Oct  4 09:00:00", ["imapd[5301]: New mail move failed: No space left on device"])),
  ]
}
