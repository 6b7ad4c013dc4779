import MailSyntax
import MailVocabulary

/// Any process of the mail store, with the word that it puts before.
private func said(_ words: String..., texts: Wordings) -> Wordings {
  DovecotPrefix.times(DovecotPrefix.any, DovecotPrefix.times(Wordings(words), texts))
}

extension DovecotMessages {
  /// Two that want the same mailbox.
  static let locks: [Message] = [
    Message(
      "mailbox-lock-timeout",
      templates: said(
        "Error: ",
        texts: [
          "{}Timeout ({mail.seconds}s) while waiting for lock for {:first}log file {mail.mailbox:last} (WRITE lock held by pid {})",
          "{}Timeout ({mail.seconds}s) while waiting for {event.reason}", "{}Timeout while waiting for lock{}",
          "{}Timed out waiting for lock{}", "{}Mailbox is locked, {}", "{}Mailbox is locked{}",
          "{}Timeout while waiting for {event.reason}",
          "{}Timeout {mail.seconds}s while waiting for {event.reason}",
        ]),
      action: .fail, category: .file, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox of {user.name} could not be used, because another process held its lock for too long.",
      samples: [
        "pop3(alice)<20681><9tU24vtgAa7GM2QP>: Error: Timeout (120s) while waiting for lock for transaction log file /var/vmail/alice/dovecot.index.log (WRITE lock held by pid 20678)",
        "pop3(alice): Error: Couldn't open INBOX: Timeout while waiting for lock",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Mailbox INBOX: Timeout while waiting for lock",
      ]),
    Message(
      "mailbox-lock-slow",
      templates: said(
        "Warning: ",
        texts: [
          "{}Locking transaction log file {mail.mailbox:first} took {mail.seconds} seconds{}",
          "{}Locked transaction log file {mail.mailbox:first} for {mail.seconds} seconds{}",
          "{}Transaction log file {mail.mailbox:first} was locked for {mail.seconds} seconds{}",
          "{}Mailbox {mail.mailbox:first} was locked for {mail.seconds} seconds{}",
          "{}Locking {mail.mailbox:first} took {mail.seconds} seconds{}",
        ]),
      action: .warn, category: .file, reason: "lock-slow", shows: .serverSlowStorage,
      means: "A process of {user.name} waited {mail.seconds} seconds for the lock of a mailbox, or held it so long.",
      notTold: "Which: a second program at the same mailbox, and slow or shared storage, look alike.",
      samples: [
        "pop3(alice)<20681><9tU24vtgAa7GM2QP>: Warning: Locking transaction log file /var/vmail/alice/dovecot.index.log took 31 seconds (syncing)",
        "imap(alice): Warning: Transaction log file /var/vmail/alice/dovecot.index.log was locked for 45 seconds (appending)",
      ]),
    Message(
      "dotlock-lost",
      templates: said(
        "Warning: ", "Error: ",
        texts: [
          "{}Our dotlock file {mail.mailbox:first} was {event.reason}", "{}dotlock {mail.mailbox:first} {event.reason}",
          "{}Created dotlock file's timestamp is different than current time{event.reason}",
          "{}Overriding mailbox lock {event.reason}",
        ]),
      action: .warn, category: .file,
      means: "The lock file of a mailbox was changed by somebody else, or taken over: {event.reason}.",
      samples: [
        "imap(alice): Warning: Our dotlock file /var/mail/alice.lock was overridden (kept it 320 secs)",
        "imap(alice): Warning: Created dotlock file's timestamp is different than current time (1700000000 vs 1700000100): /var/mail/alice",
      ]),
    Message(
      "dotlock-failed",
      templates: said(
        "Error: ",
        texts: [
          "{}file_dotlock_create({mail.mailbox:first}) failed: {event.reason}",
          "{}file_dotlock_open({mail.mailbox:first}) failed: {event.reason}",
        ]),
      action: .fail, category: .file, reason: "mailbox-locked",
      means: "The lock file beside {mail.mailbox} could not be made: {event.reason}.",
      samples: [
        "imap(alice): Error: file_dotlock_create(/var/mail/alice) failed: Permission denied (euid=1001(alice) egid=1001(alice) missing +w perm: /var/mail, dir owned by 0:8 mode=0755) (set mail_privileged_group=mail)"
      ]),
  ]

  /// A mailbox can't be opened.
  static let mailboxes: [Message] = [
    Message(
      "mailbox-process-failed",
      templates: Wordings(
        LoginProcess.all.flatMap { process in
          ["Error", "Fatal"].map {
            "\(process.name)({mail.process.pid}): \($0): Couldn't drop privileges: {event.reason}"
          }
        }),
      action: .fail, category: .session, reason: "mailbox-unavailable",
      means: "The process {mail.process.pid}, which was to serve a user, could not begin: {event.reason}.",
      notTold: "Whose it is: the login line that names the process as mpid= tells it.",
      samples: [
        "imap(371): Error: Couldn't drop privileges: User is missing UID (see mail_uid setting)",
        "pop3(371): Fatal: Couldn't drop privileges: Mail access not possible for user alice: UID 0 is not allowed",
      ]),
    Message(
      "mailbox-init-failed",
      templates: said(
        "Error: ", "Fatal: ",
        texts: [
          "user {:first}: Initialization failed: {event.reason}", "{}Initialization failed: {event.reason}",
          "User initialization failed{event.reason}", "{}Mail storage autodetection failed {event.reason}",
          "Couldn't drop privileges: {event.reason}", "chdir({mail.mailbox:first}) failed: {event.reason}",
          "chdir({mail.mailbox:first}) failed with {event.reason}",
          "user {:first}: Couldn't drop privileges: {event.reason}",
          "{}Failed to create storage{event.reason}", "Unknown user{event.reason}",
          "{}Initializing mail storage from mail_location setting failed: {event.reason}",
          "{}Couldn't create namespace {event.reason}", "{}Permission lookup failed from {event.reason}",
          "{}Mail access for users with UID {event.reason}",
          "{}Mail access for users with GID {event.reason}", "Mail access not possible for user{event.reason}",
        ]),
      action: .fail, category: .session, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox of {user.name} can't be opened at all: {event.reason}.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: user alice: Initialization failed: Namespace '': Mail storage autodetection failed with home=/home/alice",
        "imap: Error: Mail storage autodetection failed with home=/home/alice",
        "imap(alice): Fatal: Couldn't drop privileges: User is missing UID (see mail_uid setting)",
        "imap(alice): Error: user alice: Initialization failed: Initializing mail storage from mail_location setting failed: mkdir(/var/vmail/alice) failed: Permission denied",
      ]),
    Message(
      "mailbox-open-failed",
      templates: said(
        "Error: ",
        texts: [
          "{}Couldn't open INBOX: {event.reason}", "{}Couldn't init INBOX: {event.reason}",
          "{}Couldn't open INBOX {event.reason}", "{}Couldn't open mailbox {event.reason}",
          "{}Failed to autocreate mailbox {mail.mailbox:first}: {event.reason}",
          "{}Failed to autocreate mailbox: {event.reason}", "{}Failed to map {event.reason}",
          "{}Opening INBOX failed: {event.reason}", "{}Can't open mailbox {mail.mailbox:first}: {event.reason}",
        ]),
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "A mailbox of {user.name} could not be opened: {event.reason}.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Failed to autocreate mailbox INBOX: Internal error occurred. Refer to server log for more information.",
        "pop3(alice): Error: Couldn't open INBOX: Internal error occurred. Refer to server log for more information. [2026-11-24 01:56:35]",
      ]),
    Message(
      "permission-denied",
      templates: said(
        "Error: ", "Fatal: ", "Warning: ",
        texts: [
          "{}({mail.mailbox:first}) failed: Permission denied{event.reason}",
          "{}({mail.mailbox:first}) in directory {:first} failed: Permission denied{event.reason}",
          "{}({mail.mailbox:first}) failed: Operation not permitted{event.reason}",
          "{}({mail.mailbox:first}): Permission denied{event.reason}",
        ]),
      action: .fail, category: .file, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "A process of {user.name} may not use {mail.mailbox}: its owner or its permissions are wrong.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: opendir(/var/vmail/alice) failed: Permission denied (euid=5000(vmail) egid=5000(vmail) missing +r perm: /var/vmail/alice, dir owned by 0:0 mode=0700)",
        "imap(alice): Error: mkdir(/var/vmail/alice/cur) failed: Permission denied (euid=5000(vmail) egid=5000(vmail) missing +w perm: /var/vmail, dir owned by 0:0 mode=0755)",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Mailbox INBOX: stat(/var/vmail/alice/tmp) failed: Permission denied",
        "lmtp(20889, alice): Error: open(/var/vmail/alice/dovecot.index.log) failed: Permission denied",
      ]),
  ]

  /// What is kept beside the mail to find it, and is not as it should be.
  static let indexes: [Message] = [
    Message(
      "index-corrupt",
      templates: said(
        "Error: ", "Warning: ",
        texts: [
          "{}Corrupted {event.reason}", "{}Log synchronization error {event.reason}",
          "{}Lost log for seq={event.reason}", "{}Lost transaction log file {event.reason}",
          "{}Broken file {event.reason}", "{}Broken physical size {event.reason}",
          "{}Cached message size {event.reason}", "{}Cached message offset {event.reason}",
          "{}Broken cache {event.reason}", "{}Broken index {event.reason}",
          "{}UIDVALIDITY changed {event.reason}", "{}UIDVALIDITY {event.reason}",
          "{}Expunged message reappeared{event.reason}", "{}Duplicate file entry at {event.reason}",
          "{}Duplicate header extension {event.reason}", "{}Synchronization corrupted index header{event.reason}",
          "{}Inconsistent {event.reason}", "{}next_uid {event.reason}",
          "{}Next message unexpectedly corrupted {event.reason}",
          "{}mbox sync: {event.reason}", "{}Missing middle file {event.reason}",
        ]),
      action: .fail, category: .file, shows: .serverStoreCorrupt,
      means: "An index of a mailbox of {user.name} is damaged, and is mended or made anew: {event.reason}.",
      notTold:
        "That mail is lost; often repeated, it means two servers on one store, a network file system, or a bad disk.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Corrupted index file /var/vmail/alice/dovecot.index: wrong indexid",
        "imap(alice): Error: Corrupted transaction log file /var/vmail/alice/dovecot.index.log seq 2: record size wrong",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Mailbox INBOX: Cached message size smaller than expected (3000 < 3100, box=INBOX, UID=12)",
        "imap(alice): Error: Broken file /var/vmail/alice/dovecot-uidlist line 12: UIDs not ordered (12 >= 11)",
        "imap(alice): Error: Index /var/vmail/alice/dovecot.index: Lost log for seq=2 offset=40",
      ]),
    Message(
      "index-mended",
      templates: said(
        "Warning: ", "Error: ",
        texts: [
          "{}fscking index file {mail.mailbox}", "{}Fixed index file {mail.mailbox:first}: {event.reason}",
          "{}rebuilding indexes{event.reason}", "{}Rebuilding {event.reason}", "{}Recreating {event.reason}",
          "{}Renumbering {event.reason}",
        ]),
      action: .warn, category: .file,
      means: "An index of a mailbox of {user.name} was mended.",
      samples: [
        "imap(alice): Warning: fscking index file /var/vmail/alice/dovecot.index",
        "imap(alice): Error: Fixed index file /var/vmail/alice/dovecot.index: messages_count 12 -> 13",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Warning: mdbox /var/vmail/alice/mdbox/storage: rebuilding indexes",
      ]),
    Message(
      "sync-slow",
      templates: said(
        "Warning: ",
        texts: [
          "{}Maildir {mail.mailbox:first}: Synchronization took {mail.seconds} seconds{}",
          "{}Maildir: Scanning {mail.mailbox:first} took {mail.seconds} seconds{}",
          "{}Synchronization took {mail.seconds} seconds{}",
          "{}Scanning {mail.mailbox:first} took {mail.seconds} seconds{}",
          "{}took {mail.seconds} seconds{}",
        ]),
      action: .warn, category: .file, shows: .serverSlowStorage,
      means:
        "Reading a mailbox of {user.name} took {mail.seconds} seconds: the storage is slow, or the mailbox very large.",
      samples: [
        "imap(alice): Warning: Maildir /var/vmail/alice: Synchronization took 75 seconds (1 new msgs, 0 flag change attempts, 0 expunge attempts)",
        "imap(alice): Warning: Maildir: Scanning /var/vmail/alice/cur took 80 seconds (5000 readdirs, 0 rename()s to cur/)",
      ]),
  ]

  /// The file system under it.
  static let storage: [Message] = [
    Message(
      "disk-full",
      templates: said(
        "Error: ", "Fatal: ", "Panic: ", "Warning: ",
        texts: [
          "{}({mail.mailbox:first}) failed: No space left on device{}",
          "{}({mail.mailbox:first}) failed: Disk quota exceeded{}", "{}: No space left on device{}",
          "{}: Disk quota exceeded{}", "{}Out of disk space{}", "{}Not enough disk space{}",
        ]),
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "The disk, or the quota of the file system, is full; nothing could be written for {user.name}.",
      samples: [
        "imap(alice): Error: write(/var/vmail/alice/dovecot.index.log) failed: No space left on device",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: pwrite_full(/var/vmail/alice/dovecot.index.cache) failed: No space left on device",
        "imap(alice): Error: ftruncate(/var/vmail/alice/tmp/x) failed: Disk quota exceeded",
      ]),
    Message(
      "files-exhausted",
      templates: said(
        "Error: ", "Fatal: ", "Warning: ",
        texts: [
          "{}({mail.mailbox:first}) failed: Too many open files{}",
          "{}({mail.mailbox:first}) failed: Cannot allocate memory{}", "{} failed: Too many open files{}",
          "{} failed: Cannot allocate memory{}", "{} failed: Resource temporarily unavailable{}",
          "{}: Out of memory{}", "{}Inotify instance limit {}", "{}Inotify watch limit {}",
          "{}inotify_init() failed: {}",
        ]),
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "A process has run out of files, memory or processes.",
      samples: [
        "imap(alice): Error: open(/var/vmail/alice/cur) failed: Too many open files",
        "imap(alice): Fatal: pool_system_realloc(131072): Out of memory",
        "imap(alice): Warning: Inotify instance limit for user 5000 (UID vmail) exceeded, disabling. Increase /proc/sys/fs/inotify/max_user_instances",
      ]),
    Message(
      "quota-trouble",
      templates: said(
        "Error: ", "Warning: ", "",
        texts: [
          "{}quota: {event.reason}", "Quota {event.reason}", "quota-{event.reason}",
          "{}Failed to get quota {event.reason}",
          "{}Quota exceeded {event.reason}", "{}Quota root {event.reason}",
        ]),
      action: .warn, category: .file,
      means: "The quota of {user.name} could not be counted, or is reached: {event.reason}.",
      samples: [
        "imap(alice): Error: quota: Couldn't open dict: connection refused",
        "imap(alice): Warning: quota: Quota value limit exceeded",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Mailbox INBOX: quota: Failed to get root",
      ]),
    Message(
      "file-failed",
      templates: said(
        "Error: ", "Warning: ", "Fatal: ",
        texts: [
          "{}({mail.mailbox:first}) failed: {event.reason}",
          "{}({mail.mailbox:first}) failed with {event.reason}",
          "{}({mail.mailbox:first}) in directory {:first} failed: {event.reason}",
        ]),
      action: .fail, category: .file,
      means: "A process of {user.name} could not use {mail.mailbox}: {event.reason}.",
      samples: [
        "imap(alice): Error: rename(/var/vmail/alice/tmp/x) failed: Read-only file system",
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Error: Mailbox INBOX: open(/var/vmail/alice/cur/12) failed: Input/output error",
      ]),
  ]

  /// A process broke down.
  static let crashes: [Message] = [
    Message(
      "panic",
      templates: said(
        "Panic: ",
        texts: [
          "file {:first}: line {:first} ({:first}): assertion failed: {event.reason}", "{event.reason}",
        ]),
      action: .fail, shows: .serverProcessCrash,
      means: "A process found itself in a state that must not be, and broke off: {event.reason}.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Panic: file mail-index-sync-update.c: line 1016 (mail_index_sync_map): assertion failed: (map->hdr.indexid == index->indexid)",
        "imap(alice): Panic: Trying to close mailbox INBOX with open transactions",
        "lmtp(20889, alice): Panic: file mail-user.c: line 229 (mail_user_deinit): assertion failed: ((*user)->refcount == 1)",
        "auth: Panic: BUG: No IOs or timeouts set. Not waiting for infinity.",
      ]),
    Message(
      "backtrace",
      templates: said("Error: ", "Fatal: ", texts: ["Raw backtrace: {}"]),
      action: .other,
      means: "Where in the program a process broke down.",
      samples: ["imap(alice): Error: Raw backtrace: /usr/lib/dovecot/libdovecot.so.0(+0xdc2e1) [0x7f5]"]),
    Message(
      "child-killed",
      templates: said(
        "Fatal: ", "Error: ",
        texts: [
          "master: service({:first}): child {:integer} killed with signal {}",
          "service({:first}): child {:integer} killed with signal {}",
        ])
        + ["master: Error: service({mail.process.name:first}): {|}child {mail.process.pid} killed with signal {}"],
      action: .fail, shows: .serverProcessCrash,
      means: "A process crashed: the master saw it killed by a signal.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Fatal: master: service(imap): child 20681 killed with signal 6 (core dumps disabled - https://dovecot.org/bugreport.html#coredumps)",
        "imap(alice): Fatal: master: service(imap): child 20681 killed with signal 11 (core dumped)",
        "master: Error: service(imap-login): child 2311 killed with signal 11 (core dumped)",
      ]),
    Message(
      "child-out-of-memory",
      templates: said(
        "Fatal: ", "Error: ",
        texts: [
          "master: service({:first}): child {:integer} returned error 83 ({event.reason})",
          "service({:first}): child {:integer} returned error 83 ({event.reason})",
        ])
        + [
          "master: Error: service({mail.process.name:first}): {|}child {mail.process.pid} returned error 83 ({event.reason})"
        ],
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "A process needed more memory than its vsz_limit allows, and was ended: {event.reason}.",
      samples: [
        "imap(alice): Fatal: master: service(imap): child 20681 returned error 83 (Out of memory (service imap { vsz_limit=256 MB }, you may need to increase it) - set CORE_OUTOFMEM=1 environment to get core dump)",
        "master: Error: service(imap): child 20681 returned error 83 (Out of memory (vsz_limit=256 MB, you may need to increase it))",
      ]),
    Message(
      "child-failed",
      templates: said(
        "Fatal: ", "Error: ",
        texts: [
          "master: service({:first}): child {:integer} returned error {event.reason}",
          "service({:first}): child {:integer} returned error {event.reason}",
        ])
        + [
          "master: Error: service({mail.process.name:first}): {|}child {mail.process.pid} returned error {event.reason}"
        ],
      action: .fail,
      means: "A process ended with a fault: {event.reason}.",
      samples: [
        "imap(alice): Fatal: master: service(imap): child 20681 returned error 89 (Fatal failure)",
        "master: Error: service(imap-login): child 2311 returned error 89 (Fatal failure)",
      ]),
    Message(
      "killed",
      "{mail.process.name:first}({mail.process.pid}): {|}Warning: Killed with signal {} (by pid={} uid={} code={})",
      "{mail.process.name:first}: {|}Warning: Killed with signal {} (by pid={} uid={} code={})",
      "{mail.process.name:first}({user.name:account}): {|}Warning: Killed with signal {} (by pid={} uid={} code={})",
      action: .stop,
      means: "The process {mail.process.name} was told to end by a signal.",
      notTold: "That it crashed: this is how processes are ended when the server stops.",
      samples: [
        "imap(20947): Warning: Killed with signal 15 (by pid=20949 uid=0 code=kill)",
        "log(20935): Warning: Killed with signal 15 (by pid=1 uid=0 code=kill)",
        "anvil: Warning: Killed with signal 15 (by pid=1 uid=0 code=kill)",
      ]),
  ]
}
