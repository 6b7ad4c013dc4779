import MailSyntax
import MailVocabulary

extension UWIMAPMessages {
  /// Two want one mailbox.
  static let locks: [Message] = [
    Message(
      "open-elsewhere",
      "Mailbox is open by another process, access is readonly",
      "Mailbox is open by another process, access is read-only",
      action: .warn, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "Another session has this mailbox open, so this one may not change it.",
      notTold: "Whose mailbox: the other lines of this process name the user.",
      samples: ["Mailbox is open by another process, access is readonly"]),
    Message(
      "lock-asked",
      "Trying to get mailbox lock from process {mail.process.pid}",
      action: .warn, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox is open in process {mail.process.pid}, which is asked to give it up.",
      samples: ["Trying to get mailbox lock from process 4711"]),
    Message(
      "lock-wait",
      "Mailbox {mail.mailbox:last} is locked, will override in {mail.seconds} seconds...",
      action: .warn, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means:
        "A lock file holds the mailbox {mail.mailbox}; if it is still there in {mail.seconds} seconds, it is taken away.",
      samples: ["Mailbox /var/mail/alice is locked, will override in 285 seconds..."]),
    Message(
      "lock-overridden",
      "Mailbox {mail.mailbox:last} lock overridden",
      action: .warn, category: .session,
      means: "The lock file of the mailbox {mail.mailbox} was too old and was taken away.",
      samples: ["Mailbox /var/mail/alice lock overridden"]),
    Message(
      "lock-seized",
      "Mailbox vulnerable - seizing {mail.seconds} second old lock",
      action: .warn, category: .session, shows: .accessMailboxLocked,
      means: "A lock that was only {mail.seconds} seconds old was taken away, while its holder may still be writing.",
      samples: ["Mailbox vulnerable - seizing 240 second old lock"]),
    Message(
      "lock-directory-permission",
      "Mailbox vulnerable - directory {mail.mailbox:last} must have 1777 protection",
      action: .warn, category: .file, shows: .serverPermission,
      means:
        "No lock file can be made in {mail.mailbox}, because its permissions forbid it; the session goes on without.",
      notTold: "That the login or the deletion failed: both go on.",
      samples: ["Mailbox vulnerable - directory /var/mail must have 1777 protection"]),
    Message(
      "lock-create-failed",
      "Mailbox vulnerable - error creating {mail.mailbox:first}: {event.reason}",
      action: .warn, category: .file,
      means: "The lock file {mail.mailbox} could not be made: {event.reason}.",
      samples: [
        "Mailbox vulnerable - error creating /var/mail/alice.lock.1100000000.4711.mail: No space left on device"
      ]),
    Message(
      "lock-refused",
      "Unable to lock mailbox",
      "Unable to lock mailbox: {event.reason}",
      "Unable to lock append mailbox: {event.reason}",
      action: .warn, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox could not be locked.",
      samples: ["Unable to lock mailbox", "Unable to lock append mailbox: Resource temporarily unavailable"]),
    Message(
      "lock-lost",
      "Mail drop {mail.mailbox:first} lock failure, old={} now={}",
      action: .warn, category: .session,
      means: "The mailbox {mail.mailbox} changed while it was being locked.",
      samples: ["Mail drop /var/mail/alice lock failure, old=4711 now=5012"]),
    Message(
      "lock-file-failed",
      "Mailbox lock file {mail.mailbox:first} open failure: {event.reason}",
      action: .warn, category: .file,
      means: "The lock file {mail.mailbox} could not be made: {event.reason}.",
      samples: ["Mailbox lock file /tmp/.802.2a17 open failure: Permission denied"]),
    Message(
      "lock-file-changed",
      "lock file {mail.mailbox:last} changed dev/inode",
      action: .warn, category: .file,
      means: "The lock file {mail.mailbox} was replaced while it was being taken.",
      samples: ["lock file /tmp/.802.2a17 changed dev/inode"]),
    Message(
      "lock-attack",
      "SECURITY PROBLEM: hard link to lock name: {mail.mailbox}",
      "SECURITY PROBLEM: symbolic link on lock name: {mail.mailbox}",
      "SECURITY ALERT: hard link to lock name: {mail.mailbox}",
      "SECURITY ALERT: symbolic link on lock name: {mail.mailbox}",
      action: .fail, category: .file,
      means: "Somebody on this host put a link in the place of the lock file {mail.mailbox}.",
      samples: [
        "SECURITY PROBLEM: hard link to lock name: /tmp/.802.2a17",
        "SECURITY PROBLEM: symbolic link on lock name: /tmp/.802.2a17",
      ]),
    Message(
      "lock-helper-refused",
      "({process.exit_code}) {event.reason}",
      action: .warn, category: .file, programs: ["mlock"],
      means: "The lock helper refused to lock a mailbox: {event.reason}.",
      samples: ["(64) not setgid mail", "(13) lstat failure", "(77) existing lock not regular file"]),
    Message(
      "no-lock-directory",
      "SYSTEM ERROR: no /tmp: {event.reason}",
      action: .fail, category: .file,
      means: "The directory /tmp, where the locks lie, cannot be used: {event.reason}.",
      samples: ["SYSTEM ERROR: no /tmp: No such file or directory"]),
  ]

  /// A mailbox cannot be opened, or not be written.
  static let mailboxes: [Message] = [
    Message(
      "inbox-unavailable",
      "Error opening or locking INBOX user={user.name} host={source}",
      action: .fail, category: .session, reason: "mailbox-unavailable",
      means: "The inbox of {user.name} could not be opened, or not be locked.",
      notTold: "Which of the two: the line of the same process just before says it.",
      samples: ["Error opening or locking INBOX user=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Error opening or locking INBOX user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "mailbox-read-only",
      "Can't get write access to mailbox, access is readonly",
      "Can't get write access to mailbox, access is read-only",
      action: .warn, category: .file, reason: "mailbox-unavailable",
      means: "The user may read this mailbox but not write it, so nothing in it can be changed or deleted.",
      samples: ["Can't get write access to mailbox, access is readonly"]),
    Message(
      "mailbox-bad-format",
      "Can't open {mail.mailbox:first} (file {:last}): not in valid mailbox format",
      "Can't open {mail.mailbox:first}: not in valid mailbox format",
      "Can't open mailbox {mail.mailbox:first}: not in valid mailbox format",
      "Unable to open mailbox {mail.mailbox:first}: not in valid mailbox format",
      "Unable to open {mail.mailbox:first}: not in valid mailbox format",
      "Mail drop {mail.mailbox:first} is not in standard Unix format",
      "{mail.mailbox:word} is not in valid mailbox format",
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means:
        "The file of the mailbox {mail.mailbox} does not look like one: it is damaged, or something else was written to it.",
      samples: [
        "Can't open INBOX (file /var/mail/alice): not in valid mailbox format",
        "Can't open mailbox INBOX: not in valid mailbox format",
        "Unable to open mailbox /var/mail/alice: not in valid mailbox format",
        "Mail drop /var/mail/alice is not in standard Unix format",
      ]),
    Message(
      "mailbox-missing",
      "Can't open mailbox {mail.mailbox:first}: no such mailbox",
      "Can't open this name: {mail.mailbox}",
      "Can't open {mail.mailbox:first}: no such mailbox",
      "Can't open {mail.mailbox:first}: not a selectable mailbox",
      "No such file or directory: {mail.mailbox}",
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "There is no mailbox {mail.mailbox}.",
      samples: [
        "Can't open mailbox /var/mail/alice: no such mailbox",
        "Can't open this name: ../../etc/passwd",
        "Can't open Archive: not a selectable mailbox",
        "No such file or directory: /home/alice/mbox",
      ]),
    Message(
      "mailbox-permission",
      "Can't open mailbox {mail.mailbox:first}: Permission denied",
      "Can't open {mail.mailbox:first}: Permission denied",
      "Unable to open mailbox {mail.mailbox:first}: Permission denied",
      "Permission denied: {mail.mailbox}",
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox {mail.mailbox} belongs to somebody else, or its permissions forbid its user to read it.",
      samples: ["Can't open mailbox /var/mail/alice: Permission denied", "Permission denied: /var/mail/alice"]),
    Message(
      "mailbox-open-failed",
      "Can't open mailbox {mail.mailbox:first}: {event.reason}",
      "Can't open {mail.mailbox:first}: {event.reason}",
      "Unable to open mailbox {mail.mailbox:first}: {event.reason}",
      "Mailbox open failed, aborted: {event.reason}",
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "A mailbox could not be opened: {event.reason}.",
      samples: [
        "Can't open mailbox INBOX: invalid remote specification",
        "Can't open mailbox /var/mail/alice: Input/output error",
        "Mailbox open failed, aborted: Stale NFS file handle",
      ]),
    Message(
      "mailbox-shrank",
      "Mailbox shrank from {} to {} bytes, aborted",
      "Mailbox shrank from {} to {} bytes",
      "Mailbox shrank from {} to {} in flag read!",
      action: .fail, category: .file, reason: "mailbox-unavailable",
      means: "Another program cut the mailbox while the session had it open, so the session was given up.",
      notTold: "Whose mailbox: the other lines of this process name the user.",
      samples: ["Mailbox shrank from 4711 to 0 bytes, aborted"]),
    Message(
      "mailbox-changed",
      "Unexpected changes to mailbox (try restarting): {event.reason}",
      "Unable to read internal header at {}, size = {}: {event.reason}",
      "Unable to parse internal header at {}, size = {}: {event.reason}",
      "Unable to find CRLF at {} in {} bytes, text: {event.reason}",
      action: .fail, category: .file, reason: "mailbox-unavailable",
      means: "Another program changed the mailbox while the session had it open.",
      samples: [
        "Unexpected changes to mailbox (try restarting): From alice@example.com Mon Jan",
        "Unable to read internal header at 4711, size = 12000: Success",
      ]),
    Message(
      "new-mail-not-moved",
      "New mail move failed: {event.reason}",
      action: .fail, category: .file,
      means: "New mail could not be moved from the spool to the user's own mailbox: {event.reason}.",
      samples: ["New mail move failed: No space left on device"]),
    Message(
      "new-mail-moved",
      "Moved {mail.size} bytes of new mail to {mail.mailbox:first} from /var/spool/mail/{user.name} host= {source}",
      "Moved {mail.size} bytes of new mail to {mail.mailbox:first} from /var/mail/{user.name} host= {source}",
      "Moved {mail.size} bytes of new mail to {mail.mailbox:first} from /usr/spool/mail/{user.name} host= {source}",
      "Moved {mail.size} bytes of new mail to {mail.mailbox:first} from {:last} host= {source}",
      action: .other, outcome: .success, category: .file, shows: .accessMailboxMoved,
      means:
        "New mail of {mail.size} bytes was moved from the spool to {mail.mailbox}, because that file exists; programs that read the spool no longer see it.",
      samples: [
        "Moved 40305 bytes of new mail to /home/alice/mbox from /var/spool/mail/alice host= pc14.example.com [198.51.100.14]",
        "Moved 1200 bytes of new mail to /home/alice/mbox from /var/mail/alice host= [198.51.100.14]",
        "Moved 1200 bytes of new mail to /home/alice/mbox from /export/mail/alice host= [198.51.100.14]",
      ],
      hostile: [
        .init(
          "Moved 40305 bytes of new mail to /home/alice/mbox from /var/spool/mail/alice host= pc14.example.com [198.51.100.14]",
          [
            .userName: "alice", .mailbox: "/home/alice/mbox", .sourceIP: "198.51.100.14",
            .sourceDomain: "pc14.example.com",
          ])
      ]),
    Message(
      "same-file",
      "File {mail.mailbox:first} and {:last} are the same file!",
      action: .fail, category: .file,
      means: "The user's own mailbox {mail.mailbox} and the spool file are one and the same, so nothing is moved.",
      samples: ["File /var/mail/alice and /home/alice/mbox are the same file!"]),
  ]

  /// Faults of the server itself.
  static let faults: [Message] = [
    Message(
      "disk-full",
      "Fatal disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: No space left on device",
      "Fatal disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: Disk quota exceeded",
      "Fatal disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: Disc quota exceeded",
      "Retrying after disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: No space left on device",
      "Retrying after disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: Disk quota exceeded",
      "Retrying after disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: Disc quota exceeded",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The mailbox {mail.mailbox} of {user.name} could not be written, because the disk or the quota is full.",
      samples: [
        "Fatal disk error user=alice host=pc14.example.com [198.51.100.14] mbx=/var/mail/alice: No space left on device",
        "Retrying after disk error user=alice host=pc14.example.com [198.51.100.14] mbx=/var/mail/alice: Disk quota exceeded",
      ]),
    Message(
      "disk-error",
      "Fatal disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: {event.reason}",
      "Retrying after disk error user={user.name:first} host={source} mbx={mail.mailbox:first}: {event.reason}",
      action: .fail, category: .file,
      means: "The mailbox {mail.mailbox} of {user.name} could not be written: {event.reason}.",
      samples: [
        "Fatal disk error user=alice host=pc14.example.com [198.51.100.14] mbx=/var/mail/alice: Input/output error",
        "Retrying after disk error user=alice host=[198.51.100.14] mbx=/var/mail/alice: Stale NFS file handle",
      ]),
    Message(
      "fatal-error",
      "Fatal error user={user.name:first} host={source} mbx={mail.mailbox:first}: {event.reason}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process that served {user.name} gave up: {event.reason}.",
      samples: [
        "Fatal error user=alice host=pc14.example.com [198.51.100.14] mbx=INBOX: Bad msgno 12 in mail_elt, nmsgs = 4, mbx=INBOX"
      ]),
    Message(
      "crash",
      "IMAP toolkit crash: {event.reason}",
      "IMAP toolkit slave process crash: {event.reason}",
      action: .fail, shows: .serverProcessCrash,
      means: "The process crashed on purpose, because it found itself in a state that must not be: {event.reason}.",
      notTold: "Whose session it was: the other lines of this process name the user.",
      samples: [
        "IMAP toolkit crash: Lock when already locked",
        "IMAP toolkit slave process crash: Unable to copy valid message",
      ]),
    Message(
      "disk-warning",
      "Unable to update mailbox: {event.reason}",
      "Unable to extend mailbox: {event.reason}",
      "Unable to write to mailbox: {event.reason}",
      "Error updating mailbox: {event.reason}",
      "Message append failed: {event.reason}",
      "Unable to create scratch file: {event.reason}",
      "Can't open scratch file: {event.reason}",
      action: .fail, category: .file,
      means: "A mailbox could not be written: {event.reason}.",
      samples: ["Unable to extend mailbox: No space left on device", "Message append failed: Disk quota exceeded"]),
  ]

  /// tmail and dmail, which deliver.
  static let delivery: [Message] = [
    Message(
      "delivered",
      "delivered to {mail.mailbox}",
      action: .deliver, programs: ["tmail", "dmail"],
      means: "A message was written to the mailbox {mail.mailbox}.",
      samples: ["delivered to /var/mail/alice"]),
    Message(
      "delivery-begun",
      "delivering to {email.to.address}",
      "Verifying safe delivery to {}",
      "retrying delivery to INBOX",
      "attempting to create mailbox {}",
      "created {}",
      "{} appending to {}",
      "all recipients delivered",
      action: .other, category: .email, programs: ["tmail", "dmail"],
      means: "A step of a delivery.",
      samples: [
        "delivering to alice+INBOX",
        "Verifying safe delivery to /var/mail/alice by UID 501",
        "retrying delivery to INBOX",
        "attempting to create mailbox INBOX path /var/mail/alice",
        "created /var/mail/alice",
        "unix appending to INBOX (file /var/mail/alice)",
        "all recipients delivered",
      ]),
    Message(
      "delivery-failed",
      "message delivery failed to {mail.mailbox}",
      "delivery to {mail.mailbox:first} unsafe: {event.reason}",
      "can't deliver to other user",
      "error in delivery",
      "error writing temp file",
      "can't make temp file",
      "can't create INBOX",
      "unable to resolve INBOX{? path}",
      "unknown format INBOX",
      action: .defer, programs: ["tmail", "dmail"],
      means: "A message could not be written to its mailbox; the mail server tries again.",
      samples: [
        "message delivery failed to /var/mail/alice",
        "delivery to /var/mail/alice unsafe: uid mismatch (0 != 501)",
        "can't deliver to other user",
        "error writing temp file",
      ]),
    Message(
      "delivery-refused",
      "no such user as {email.to.address}",
      "mail to root prohibited",
      "absurd folder name",
      "invalid mailbox name {email.to.address}",
      action: .warn, outcome: .failure, category: .email, programs: ["tmail", "dmail"],
      means: "The recipient is none that this delivery program serves.",
      samples: ["no such user as zoe", "mail to root prohibited", "invalid mailbox name alice+../x"]),
    Message(
      "delivery-warning",
      "WARNING: directory {mail.mailbox:last} is listable",
      "WARNING: multiple links to file {mail.mailbox}",
      "WARNING: file {mail.mailbox:last} is executable",
      "WARNING: file {mail.mailbox:last} is publicly-writable",
      "WARNING: file {mail.mailbox:last} is publicly-readable",
      action: .warn, category: .file, programs: ["tmail", "dmail"],
      means: "The permissions of the mailbox {mail.mailbox} let others in.",
      samples: [
        "WARNING: file /var/mail/alice is publicly-readable",
        "WARNING: directory /home/alice/Mail is listable",
        "WARNING: multiple links to file /var/mail/alice",
      ]),
    Message(
      "delivery-misuse",
      "dmail may not be invoked by root or daemon",
      "tmail called with LF-only newlines",
      "usage: tmail {}",
      "missing argument to -{}",
      "unknown switch",
      "too many recipients",
      "no recipients",
      "bad first message line",
      "empty message",
      "{} is not privileged to use -I",
      "Unable to resolve {}, -I ignored",
      "Unable to resolve driver in {}, -I ignored",
      "Unable to create {}, -I ignored",
      "unable to log in UID {} from UID {}",
      action: .warn, category: .configuration, programs: ["tmail", "dmail"],
      means: "The mail server calls the delivery program in a way that it does not accept.",
      samples: [
        "dmail may not be invoked by root or daemon",
        "tmail called with LF-only newlines",
        "bad first message line",
        "user alice is not privileged to use -I",
      ]),
  ]
}
