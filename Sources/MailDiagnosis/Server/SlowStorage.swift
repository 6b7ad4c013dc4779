import MailVocabulary

extension Diagnosis {
  /// The disk, or the file server, is slow for everybody.
  static let slowStorage = Diagnosis(
    .serverSlowStorage, severity: .warning, actor: .admin,
    title: "The mail store of {subject} is slow",
    cause:
      "Mailboxes{users? of ~ users} had to be waited for{slowest?, up to ~ seconds}, as {count|line says|lines say}: “{text}”. A disk that is busy with a backup or failing, a file server at a distance, or too little memory.",
    remedy: [
      "See what keeps the disk busy: iostat -x 5; iotop -o; nfsstat -c",
      "See whether it fails: dmesg -T | grep -iE 'error|reset|timeout'; smartctl -a /dev/sda",
      "Have backups run at night, and put the indexes on a fast disk.",
    ],
    remedyFor: [
      "dovecot": [
        "See what keeps the disk busy: iostat -x 5; nfsstat -c",
        "Put the indexes on a fast disk: mail_location = maildir:~/Maildir:INDEX=/var/indexes/%u (Dovecot 2.4: mail_index_path)",
        "See whether it fails: dmesg -T | grep -iE 'error|reset|timeout'; smartctl -a /dev/sda",
      ]
    ],
    unless: "One very large mailbox is slow by itself; then it is always the same user.",
    blindSpots: "What the disk was busy with is in no mail log; sar -d, if it runs, has kept it.",
    detector: .rule { book in
      book.storage.hosts.compactMap { name, host -> Finding? in
        guard host.incident.count >= book.thresholds.slowStorageWaits else { return nil }
        // One user's mailbox is large, or two programs contend for it.
        let isEverybodys = host.users.isEmpty || host.users.count >= book.thresholds.slowStorageUsers
        guard isEverybodys, !book.isContention(host) else { return nil }
        var values = ["service": host.service, "text": host.text]
        values["users"] = host.users.count < 2 ? nil : String(host.users.count)
        if host.slowest >= 1 { values["slowest"] = String(Int(host.slowest)) }
        return Finding(.serverSlowStorage, .init(.host, name), host.incident, severity: .warning, values: values)
      }
    },
    cases: slowStorageCases)
}

extension Casebook {
  /// Whether most of the users who waited found their mailbox locked: that is told of them.
  borrowing func isContention(_ host: StorageLedger.Host) -> Bool {
    let locked = host.users.count { name in access.users[name]?.locked != nil }
    return locked * 2 > host.users.count
  }
}

extension Diagnosis {
  private static func slow(_ user: String, _ seconds: Int, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")dovecot: imap(\(user)): Warning: Maildir /var/vmail/\(user): Synchronization took \(seconds) seconds (1 new msgs, 0 flag change attempts, 0 expunge attempts)"
    ]
  }

  static let slowStorageCases: [Case] = [
    .finds(
      "mail", because: "the mailboxes of four users take a minute to open",
      CaseLines.every(300, from: "Oct  4 02:00:00", count: 8) { slow("user\($0 % 4)", 60 + $0) }),
    .finds(
      "mail", because: "locks are waited for, of everybody",
      CaseLines.every(300, from: "Oct  4 02:00:00", count: 5) {
        [
          "»dovecot: pop3(user\($0 % 3))<20681><9tU24vtgAa7GM2QP>: Warning: Locking transaction log file /var/vmail/user\($0 % 3)/dovecot.index.log took 31 seconds (syncing)"
        ]
      }),
    .silent(
      because: "it is one mailbox, which may be very large",
      CaseLines.every(300, from: "Oct  4 02:00:00", count: 8) { _ in slow("alice", 75, marked: false) }),
    .silent(
      because: "two slow moments in a night",
      CaseLines.every(7_200, from: "Oct  4 02:00:00", count: 2) { slow("user\($0)", 60, marked: false) }),
    .silent(
      because: "two programs contend for one mailbox",
      CaseLines.every(1_200, from: "Oct  4 02:00:00", count: 4) {
        [
          "dovecot: pop3-login: Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=\(20_681 + $0), TLS, session=<9tU24vtg\($0)M2QP>",
          "dovecot: pop3(alice)<\(20_681 + $0)><9tU24vtg\($0)M2QP>: Warning: Locking transaction log file /var/vmail/alice/dovecot.index.log took 31 seconds (syncing)",
          "dovecot: pop3(alice)<\(20_681 + $0)><9tU24vtg\($0)M2QP>: Disconnected: Couldn't open INBOX top=0/0, retr=0/0, del=0/0, size=0",
        ]
      }),
  ]
}
