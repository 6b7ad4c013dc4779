import MailVocabulary

extension Diagnosis {
  private static let host = "host=pc14.example.com [198.51.100.14]"

  /// A session from which another one takes the mailbox away.
  private static func taken(_ place: Int) -> [String] {
    [
      "imapd[\(4001 + place)]: imap service init from 198.51.100.14",
      "imapd[\(4001 + place)]: Login user=carol \(host)",
      "»imapd[\(4001 + place)]: Killed (lost mailbox lock) user=carol \(host)",
    ]
  }

  static let mailboxLockedCases: [Case] = [
    .finds(
      "carol", because: "while one session is open, the next gets no mailbox",
      [
        "Oct  4 09:00:00 mail ipop3d[4001]: pop3 service init from 198.51.100.14",
        "Oct  4 09:00:00 mail ipop3d[4001]: Login user=carol \(host) nmsgs=3/3",
        "Oct  4 09:00:10 mail ipop3d[4002]: pop3 service init from 198.51.100.40",
        "»Oct  4 09:00:10 mail ipop3d[4002]: Mailbox is open by another process, access is readonly",
        "Oct  4 09:00:10 mail ipop3d[4002]: Error opening or locking INBOX user=carol host=[198.51.100.40]",
        "Oct  4 09:00:10 mail ipop3d[4002]: Login user=carol host=[198.51.100.40] no mailbox",
        "Oct  4 09:00:10 mail ipop3d[4002]: Update user=carol host=[198.51.100.40] nmsgs=3 ndele=0 nseen=0",
        "Oct  4 09:00:10 mail ipop3d[4002]: Logout user=carol host=[198.51.100.40]",
        "Oct  4 09:00:30 mail ipop3d[4001]: Update user=carol \(host) nmsgs=0 ndele=3 nseen=3",
        "Oct  4 09:00:30 mail ipop3d[4001]: Logout user=carol \(host)",
      ]),
    .finds(
      "carol", because: "again and again one session takes the mailbox away from the other",
      CaseLines.every(1_200, from: "Oct  4 09:00:00", count: 3) { taken($0) }),
    .finds(
      "carol", .error, because: "for an hour and a half without a pause",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 10) { taken($0) }),
    .finds(
      "carol", .warning, because: "in the morning and in the evening, when both devices are on",
      CaseLines.every(36_000, from: "Oct  4 09:00:00", count: 2) { taken($0) }),
    .silent(
      because: "one session that gives way once is how the protocol works",
      [
        "Oct  4 09:00:00 mail imapd[4001]: imap service init from 198.51.100.14",
        "Oct  4 09:00:00 mail imapd[4001]: Login user=carol \(host)",
        "Oct  4 09:10:00 mail ipop3d[4002]: pop3 service init from 198.51.100.40",
        "Oct  4 09:10:00 mail ipop3d[4002]: Trying to get mailbox lock from process 4001",
        "Oct  4 09:10:00 mail imapd[4001]: Killed (lost mailbox lock) user=carol \(host)",
        "Oct  4 09:10:01 mail ipop3d[4002]: Login user=carol host=[198.51.100.40] nmsgs=3/3",
        "Oct  4 09:10:01 mail ipop3d[4002]: Logout user=carol host=[198.51.100.40]",
      ]),
    .silent(
      because: "a lock file was waited for, and then the login went well",
      [
        "Oct  4 09:00:00 mail ipop3d[4002]: pop3 service init from 198.51.100.40",
        "Oct  4 09:00:00 mail ipop3d[4002]: Mailbox /var/mail/carol is locked, will override in 285 seconds...",
        "Oct  4 09:00:15 mail ipop3d[4002]: Login user=carol host=[198.51.100.40] nmsgs=3/3",
        "Oct  4 09:00:16 mail ipop3d[4002]: Logout user=carol host=[198.51.100.40]",
      ]),
    .silent(
      because: "two sessions at once that do not disturb each other",
      [
        "Oct  4 09:00:00 mail imapd[4001]: imap service init from 198.51.100.14",
        "Oct  4 09:00:00 mail imapd[4001]: Login user=carol \(host)",
        "Oct  4 09:00:05 mail imapd[4002]: imap service init from 198.51.100.40",
        "Oct  4 09:00:05 mail imapd[4002]: Login user=carol host=[198.51.100.40]",
        "Oct  4 09:20:00 mail imapd[4001]: Logout user=carol \(host)",
        "Oct  4 09:30:00 mail imapd[4002]: Logout user=carol host=[198.51.100.40]",
      ]),
  ]
}
