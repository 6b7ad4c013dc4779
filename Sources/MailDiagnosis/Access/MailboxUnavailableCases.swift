extension Diagnosis {
  private static let host = "host=pc14.example.com [198.51.100.14]"

  static let mailboxUnavailableCases: [Case] = [
    .finds(
      "dave", because: "the file is no mailbox any more",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "ipop3d[4101]: pop3 service init from 198.51.100.14",
          "»ipop3d[4101]: Can't open INBOX (file /var/mail/dave): not in valid mailbox format",
          "»ipop3d[4101]: Login user=dave \(host) no mailbox",
          "ipop3d[4101]: Logout user=dave \(host)",
        ])),
    .finds(
      "dave", because: "it belongs to somebody else, and each session says so",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 3) {
        [
          "ipop3d[\(4101 + $0)]: pop3 service init from 198.51.100.14",
          "»ipop3d[\(4101 + $0)]: Can't open mailbox /var/mail/dave: Permission denied",
          "»ipop3d[\(4101 + $0)]: Login user=dave \(host) no mailbox",
          "ipop3d[\(4101 + $0)]: Logout user=dave \(host)",
        ]
      }),
    .silent(
      because: "another session has it locked, which is another matter",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "ipop3d[4102]: pop3 service init from 198.51.100.14",
          "ipop3d[4102]: Mailbox is open by another process, access is readonly",
          "ipop3d[4102]: Error opening or locking INBOX user=dave \(host)",
          "ipop3d[4102]: Login user=dave \(host) no mailbox",
          "ipop3d[4102]: Logout user=dave \(host)",
        ])),
    .silent(
      because: "the lock was long in coming, and then the mailbox was not opened: a lock, too",
      CaseLines.every(7_200, from: "Oct  4 09:00:00", count: 4) {
        [
          "dovecot: pop3-login: Login: user=<dave>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=\(700 + $0), TLS",
          "dovecot: pop3(dave): Warning: Locking transaction log file /var/vmail/dave/dovecot.index.log took 31 seconds (syncing)",
          "dovecot: pop3(dave): Disconnected: Couldn't open INBOX top=0/0, retr=0/0, del=0/0, size=0",
        ]
      }),
    .silent(
      because: "a shared folder may only be read, and he reads it",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "imapd[4103]: imap service init from 198.51.100.14",
          "imapd[4103]: Login user=dave \(host)",
          "imapd[4103]: Can't get write access to mailbox, access is readonly",
          "imapd[4103]: Logout user=dave \(host)",
        ])),
    .silent(
      because: "a folder that was renamed is missing, and the inbox is there",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "imapd[4104]: imap service init from 198.51.100.14",
          "imapd[4104]: Login user=dave \(host)",
          "imapd[4104]: Can't open mailbox Archive: no such mailbox",
          "imapd[4104]: Logout user=dave \(host)",
        ])),
    .silent(
      because: "an empty mailbox is no missing one",
      CaseLines.at("Oct  4 09:00:00", CaseLines.pop(4105, "dave", "198.51.100.14", total: 0))),
  ]
}
