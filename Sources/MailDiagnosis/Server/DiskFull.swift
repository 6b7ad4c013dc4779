import MailVocabulary

extension Diagnosis {
  /// No space left, or the quota of the system.
  static let diskFull = Diagnosis(
    .serverDiskFull, severity: .critical, actor: .admin,
    title: "The disk of {subject} is full",
    cause:
      "There is no room left, as {count|line says|lines say}: “{text}”. Until there is, new mail is put off, and mailboxes may be damaged.",
    remedy: [
      "See what is full, space and inodes: df -h; df -i",
      "Find what takes it: du -xh --max-depth=2 /var | sort -h | tail; lsof +L1",
      "Free it: old logs, quarantine, caches. Then see whether mail flows again.",
    ],
    remedyFor: [
      "postfix": [
        "See what is full, space and inodes: df -h; df -i",
        "Find what takes it: du -xh --max-depth=2 /var | sort -h | tail; lsof +L1",
        "Free it: old logs, quarantine, caches. Then send what waits: postqueue -f",
      ],
      "dovecot": [
        "See what is full, space and inodes: df -h; df -i",
        "Free it, then have the indexes looked through: doveadm force-resync -A INBOX",
        "Have people warned in time: quota_warning in the configuration.",
      ],
      "exim": [
        "See what is full, space and inodes: df -h /var/spool/exim4 /var/log; df -i /var/spool/exim4",
        "Free it: old logs, quarantine, caches. Then send what waits: exim -qf",
      ],
      "sendmail": [
        "See what is full, space and inodes: df -h /var/spool/mqueue; df -i /var/spool/mqueue",
        "Free it: old logs, quarantine, caches. Then send what waits: sendmail -q -v",
      ],
    ],
    unless: "The quota of one user is not the disk’s.",
    blindSpots: "Which file system is full is not always in the line; that its inodes are used up, only df -i tells.",
    detector: .shownBy(.host, atLeast: 1),
    cases: diskFullCases)
}
