import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// Faults of the system: `syserr` writes them with the user under whom the process ran.
  static let faults: [Message] = [
    Message(
      "disk-full",
      "\(id)SYSERR({:identifier}): {event.reason:first}: No space left on device",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Disk quota exceeded",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Disc quota exceeded",
      action: .fail, category: .file, shows: .serverDiskFull,
      means: "A file could not be written, because the disk or the quota is full: {event.reason}.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): queueup: cannot create queue file ./qfs1GNXHYB005133, euid=0, fd=-1, fp=0x0: No space left on device",
        "s1GNXHYB005133: SYSERR(root): collect: Cannot write ./dfs1GNXHYB005133 (bfcommit, uid=0, gid=51): No space left on device",
      ]),
    Message(
      "permission",
      "\(id)SYSERR({:identifier}): can not chdir({mail.mailbox:first}): Permission denied",
      "\(id)SYSERR({:identifier}): queueup: cannot create queue {event.reason:first}: Permission denied",
      "\(id)SYSERR({:identifier}): collect: Cannot write {event.reason:first}: Permission denied",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Read-only file system",
      action: .fail, category: .file, shows: .serverPermission,
      means: "Sendmail may not write where it must.",
      samples: [
        "NOQUEUE: SYSERR(alice): can not chdir(/var/spool/clientmqueue/): Permission denied",
        "s1GNXHYB005133: SYSERR(root): queueup: cannot create queue file ./qfs1GNXHYB005133, euid=0, fd=-1, fp=0x0: Permission denied",
      ]),
    Message(
      "port-in-use",
      "\(id)SYSERR({:identifier}): opendaemonsocket: daemon {:first}: cannot bind: Address already in use",
      action: .fail, category: .network, shows: .serverPortInUse,
      means: "The daemon could not open its port, because another program has it.",
      samples: ["NOQUEUE: SYSERR(root): opendaemonsocket: daemon MTA-v4: cannot bind: Address already in use"]),
    Message(
      "socket-failed",
      "\(id)SYSERR({:identifier}): opendaemonsocket: {event.reason}",
      action: .fail, category: .network, shows: .serverConfigError,
      means: "The daemon could not open its port: {event.reason}.",
      samples: ["NOQUEUE: SYSERR(root): opendaemonsocket: daemon MTA: cannot bind: Cannot assign requested address"]),
    Message(
      "mail-loop",
      "\(id)SYSERR({:identifier}): Too many hops {:digits} ({:digits} max): from {email.from.address} via {source}, to {email.to.address}",
      "\(id)SYSERR({:identifier}): Too many hops {event.reason}",
      action: .fail, category: .email,
      means: "The message passed through more servers than allowed: it goes round in a circle.",
      notTold: "Whose fault it is: this server's aliases, or another's.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): Too many hops 26 (25 max): from <ana@example.net> via mail.example.net [203.0.113.10], to <alice@example.com>"
      ]),
    Message(
      "loops-back",
      "\(id)SYSERR({:identifier}): {source.domain:word} config error: mail loops back to me (MX problem?)",
      "\(id)SYSERR({:identifier}): MX list for {destination.domain:first} points back to {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "DNS sends the mail of a domain to this host, which does not know that the domain is its own.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): MX list for example.org. points back to mail.example.com",
        "s1GNXHYB005133: SYSERR(root): mail.example.org. config error: mail loops back to me (MX problem?)",
      ]),
    Message(
      "alias-loop",
      "\(id)SYSERR({:identifier}): aliasing/forwarding loop broken{event.reason}",
      "\(id)aliasing/forwarding loop broken{event.reason}",
      action: .fail, category: .configuration,
      means: "Aliases or forwards lead in a circle; it was broken.",
      samples: ["s1GNXHYB005133: SYSERR(root): aliasing/forwarding loop broken: sales (11 aliases deep; 10 max)"]),
    Message(
      "remote-timeout",
      "\(id)SYSERR({:identifier}): timeout writing message to {destination}: {event.reason}",
      "\(id)SYSERR({:identifier}): timeout writing message to {destination}",
      "\(id)timeout writing message to {destination}: {event.reason}",
      "\(id)SYSERR({:identifier}): putbody: write error: {event.reason}",
      "\(id)SYSERR({:identifier}): putbody: {event.reason}",
      "\(id)SYSERR({:identifier}): fill_fd: {event.reason}",
      action: .warn, category: .network,
      means: "The other side of a delivery was gone while the message was being written to it.",
      notTold: "What became of the message: its own line says it.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): timeout writing message to mx1.example.net.: Connection reset by mx1.example.net.",
        "s1GNXHYB005133: SYSERR(root): putbody: write error: Broken pipe",
      ]),
  ]

  /// Faults of the configuration.
  static let configuration: [Message] = [
    Message(
      "config-error",
      "\(id)SYSERR({:identifier}): {mail.mailbox:word} line {:digits}: {event.reason}",
      "\(id)SYSERR({:identifier}): {mail.mailbox:first}: line {:digits}: {event.reason}",
      "\(id)SYSERR({:identifier}): readcf: {event.reason}",
      "\(id)SYSERR({:identifier}): {mail.mailbox:first}: unsafe configuration file: {event.reason}",
      "\(id)SYSERR({:identifier}): No local mailer defined",
      "\(id)SYSERR({:identifier}): QueueDirectory (Q) option must be set",
      "\(id)SYSERR({:identifier}): Infinite loop in ruleset {event.reason}",
      "\(id)SYSERR({:identifier}): rewrite: {event.reason}",
      "\(id)SYSERR({:identifier}): parse error in ruleset{event.reason}",
      "\(id)SYSERR({:identifier}): can't open {mail.mailbox}",
      "\(id)SYSERR({:identifier}): cannot open: {event.reason}",
      "\(id)SYSERR: can't open {mail.mailbox}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration of Sendmail has a fault.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): /etc/mail/sendmail.cf: line 1337: unknown configuration line \"O Foo\"",
        "NOQUEUE: SYSERR(root): No local mailer defined",
        "s1GNXHYB005133: SYSERR(root): Infinite loop in ruleset canonify, rule 12",
        "NOQUEUE: SYSERR(root): readcf: option RunAsUser: unknown user smmsp",
        "NOQUEUE: SYSERR(alice): can't open /etc/mail/sendmail.cf",
      ]),
    Message(
      "config-conflict",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Address family not supported by protocol",
      "\(id)SYSERR({:identifier}): Cannot exec {event.reason}",
      "\(id)SYSERR({:identifier}): cannot exec {event.reason}",
      "\(id)SYSERR({:identifier}): exec failed {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A program or protocol that the configuration names is not there: {event.reason}.",
      samples: ["s1GNXHYB005133: SYSERR(root): Cannot exec /usr/bin/procmail: No such file or directory"]),
    Message(
      "system-error",
      "\(id)SYSERR({:identifier}): {event.reason}",
      "\(id)SYSERR({}): {event.reason}",
      "\(id)SYSERR: {event.reason}",
      action: .fail,
      means: "Sendmail met a fault of the system or of its configuration: {event.reason}.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): Can't create transcript file ./xfs1GNXHYB005133: File exists",
        "NOQUEUE: SYSERR(smmsp): getla: kvm_getloadavg",
      ]),
  ]

  /// Maps and aliases.
  static let tables: [Message] = [
    Message(
      "map-unusable",
      "\(id)SYSERR({:identifier}): {:word} map \"{mail.mailbox:first}\": {event.reason}",
      "\(id)SYSERR({:identifier}): Cannot open {:word} database {mail.mailbox:first}: {event.reason}",
      "\(id)SYSERR({:identifier}): Cannot create database for alias file {mail.mailbox}",
      "\(id)SYSERR({:identifier}): Can't open {:word} database {mail.mailbox:first}: {event.reason}",
      "\(id)SYSERR({:identifier}): Error opening {:word} map {mail.mailbox:first}: {event.reason}",
      "\(id){:word} map \"{mail.mailbox:first}\": {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The table {mail.mailbox} cannot be used.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): hash map \"virtuser\": unsafe map file /etc/mail/virtusertable.db: Permission denied",
        "s1GNXHYB005133: SYSERR(root): hash map \"access\": missing map file /etc/mail/access.db: No such file or directory",
        "NOQUEUE: SYSERR(root): Cannot open hash database /etc/mail/access: Invalid argument",
      ]),
    Message(
      "directory-unreachable",
      "\(id)SYSERR({:identifier}): Error in ldap_search using {event.reason}",
      "\(id)SYSERR({:identifier}): LDAP map {event.reason}",
      "\(id)SYSERR({:identifier}): ldap_init failed{event.reason}",
      "\(id)timeout connecting to LDAP server {event.reason}",
      "\(id)SYSERR({:identifier}): {event.reason:first}: Can't contact LDAP server",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The LDAP directory did not answer: {event.reason}.",
      samples: ["timeout connecting to LDAP server ldap.example.com"]),
    Message(
      "alias-database-stale",
      "\(id)alias database {mail.mailbox:first} out of date",
      action: .warn, category: .database, shows: .serverDatabaseStale,
      means: "The alias file {mail.mailbox} was changed, and newaliases was not called since.",
      samples: ["alias database /etc/mail/aliases out of date"]),
    Message(
      "alias-database-rebuilt",
      "\(id)alias database {mail.mailbox:first} rebuilt by {user.effective.name}",
      "\(id)alias database {mail.mailbox:first} autorebuilt by {user.effective.name}",
      "\(id){mail.mailbox:word} {:digits} aliases, longest {:digits} bytes, {:digits} bytes total",
      action: .other, outcome: .success, category: .database,
      means: "The alias database was built anew from {mail.mailbox}.",
      samples: [
        "alias database /etc/mail/aliases rebuilt by root",
        "/etc/aliases: 14 aliases, longest 10 bytes, 152 bytes total",
      ]),
    Message(
      "alias-duplicate",
      "\(id){mail.mailbox:first}, line {:digits}: {event.reason}",
      "\(id){mail.mailbox:first}: {event.reason}, duplicate alias",
      "\(id){mail.mailbox:first}: line {:digits}: {event.reason}",
      action: .warn, category: .configuration,
      means: "A line of {mail.mailbox} is not right: {event.reason}.",
      samples: ["/etc/mail/aliases: line 17: duplicate alias name sales"]),
    Message(
      "alias-database-waits",
      "\(id)waiting for {mail.mailbox:first} to be rebuilt",

      action: .warn, category: .database,
      means: "The alias database {mail.mailbox} is being built by another process.",
      samples: ["waiting for /etc/mail/aliases to be rebuilt"]),
  ]

  /// Faults of a user's own files.
  static let userFaults: [Message] = [
    Message(
      "forward-unsafe",
      "\(id)forward: {mail.mailbox:first}: {event.reason}",
      "\(id)forward {mail.mailbox:first}: {event.reason}",
      "\(id)/{mail.mailbox:first}/.forward: {event.reason}",
      action: .warn, category: .file,
      means: "A user's forward file is not used, because others may write to it or it cannot be read: {event.reason}.",
      samples: [
        "s1GNXHYB005133: forward: /home/dave/.forward: Group writable directory",
        "6AOH8Squ000303: forward /home/alice/.forward: Group writable file",
      ])
  ]
}
