import MailVocabulary

extension Diagnosis {
  /// A mailbox or its index is damaged.
  static let storeCorrupt = Diagnosis(
    .serverStoreCorrupt, severity: .notice, actor: .admin,
    title: "What is stored for {subject} is damaged",
    cause:
      "{count|line tells|lines tell} of damage: “{text}”. Once, after a crash or a full disk, the server mends it by itself. Again and again it means two servers or programs on one store, a network file system, a hand edit, or a disk that fails.",
    remedy: [
      "See whether the disk is full or fails: df -h; dmesg -T | grep -i error; smartctl -a /dev/sda",
      "See whether another machine or program writes there too: mount | grep -E 'nfs|cifs'",
      "Have it mended by the server’s own means, with a copy made before.",
    ],
    remedyFor: [
      "dovecot": [
        "Have the indexes made anew: doveadm force-resync -u {subject} INBOX",
        "See whether the disk is full or fails: df -h; dmesg -T | grep -i error; smartctl -a /dev/sda",
        "On a network file system only one server may write: mmap_disable = yes, mail_nfs_index = yes, or keep each user on one server.",
      ],
      "cyrus": [
        "Have the mailbox made anew: reconstruct -r user.{subject}",
        "If a database of Cyrus is damaged, restore it with Cyrus stopped: ctl_cyrusdb -r",
      ],
      "postfix": [
        "Look at what was set aside: ls -l /var/spool/postfix/corrupt; postcat /var/spool/postfix/corrupt/QUEUE-ID",
        "See whether the disk is full or fails: df -h /var/spool/postfix; dmesg -T | grep -i error",
      ],
    ],
    unless: "A single line that tells of mending is the end of it.",
    blindSpots: "Whether mail itself was lost is not told; an index holds none.",
    detector: .rule { book in
      let isEverywhere =
        book.shown.count { $0.key.code == .serverStoreCorrupt } > book.thresholds.damagedMailboxLines
      return book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .serverStoreCorrupt else { return nil }
        // An index whose damage keeps the mailbox shut is told of as that.
        let name = key.subject.value.lowercased()
        if let user = book.access.users[name], user.unavailable != nil { return nil }
        if book.shown[.init(code: .accessMailboxUnavailable, subject: key.subject)] != nil { return nil }
        let isLasting = isEverywhere || book.frequency.frequent.contains(key)
        return Finding(
          key.code, key.subject, incident, severity: isLasting ? .error : .notice,
          values: book.shownValues[key] ?? [:])
      }
    },
    cases: storeCorruptCases)
}

extension Diagnosis {
  static let storeCorruptCases: [Case] = [
    .finds(
      "alice", .error, because: "her index is damaged again and again",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 5) { _ in
        [
          "»dovecot: imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Corrupted index file /var/vmail/alice/dovecot.index: wrong indexid"
        ]
      }),
    .finds(
      "alice", .notice, because: "once a week, and mended each time",
      CaseLines.every(500_000, from: "Oct  4 10:00:00", count: 5) { _ in
        [
          "»dovecot: imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Corrupted index file /var/vmail/alice/dovecot.index: wrong indexid"
        ]
      }),
    .finds(
      "postfix/qmgr", .notice, because: "a queue file was set aside",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "»postfix/qmgr[2100]: warning: saving corrupt file \"4XyZ4711B7z2Qk\" from queue \"active\" to queue \"corrupt\""
        ])),
    .silent(
      because: "indexes are made anew after an upgrade",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "dovecot: imap(alice)<20681><9tU24vtgAa7GM2QP>: Warning: mdbox /var/vmail/alice/mdbox/storage: rebuilding indexes"
        ]
      )),
    .silent(
      because: "mail is read, and all is well",
      CaseLines.at("Oct  4 10:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))),
    .silent(
      because: "another server says that it stores badly",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=4.3.0, status=deferred (host mx1.example.net[203.0.113.10] said: 451 4.3.0 Corrupted index file (in reply to end of DATA command))",
          marked: false))),
  ]
}
