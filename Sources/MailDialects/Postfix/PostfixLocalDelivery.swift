import MailSyntax
import MailVocabulary

/// What local, virtual and pipe write of mailboxes, forwards and commands.
enum PostfixLocalDelivery {
  static let messages = local + commands

  static let local: [Message] = [
    Message(
      "maildir-access",
      "warning: maildir access problem for UID/GID={}: {event.reason}",
      "warning: perhaps you need to create the maildirs in advance",
      action: .fail, category: .file, shows: .serverPermission,
      means: "The mail directory of a user cannot be written: {event.reason}.",
      samples: [
        "warning: maildir access problem for UID/GID=1001/1001: create maildir file /home/bob/Maildir/tmp/1700000000.P1.mail: Permission denied",
        "warning: perhaps you need to create the maildirs in advance",
      ]),
    Message(
      "required-alias-missing",
      "warning: required alias not found: {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "Every server must take mail for {event.reason}, and this one does not.",
      samples: ["warning: required alias not found: postmaster", "warning: required alias not found: mailer-daemon"]),
    Message(
      "alias-owner-missing",
      "warning: cannot find alias database owner for {event.reason}",
      "warning: {event.reason:first}: no owner UID for alias database {}",
      "warning: cannot find alias database owner", "warning: {}: cannot find :include: file owner username",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The owner of an alias database is not known to the system, so commands in it are not run.",
      samples: ["warning: cannot find alias database owner for hash:/etc/aliases(0,lock|fold_fix)"]),
    Message(
      "alias-faulty",
      "warning: no recipient in alias lookup result for {event.reason}",
      "warning: {}: alias database loop for {event.reason}", "warning: alias database loop for {event.reason}",
      "warning: :include:{event.reason:first} uses a relative path",
      "warning: unable to lookup :include: file {event.reason}", "warning: cannot open include file {event.reason}",
      "warning: :include: file {event.reason:first} is not a regular file",
      "warning: :include: file {event.reason:first} is world writable",
      "warning: {}: address with illegal extension: {event.reason}",
      "warning: {email.local_id}: alias database loop for {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "An alias is wrong: {event.reason}.",
      samples: [
        "warning: no recipient in alias lookup result for sales",
        "warning: :include: file /etc/mail/list is world writable",
      ]),
    Message(
      "forward-file-unusable",
      "warning: file {event.reason:first} is not a regular file",
      "warning: file {event.reason:first} has bad owner uid {}",
      "warning: file {event.reason:first} is world writable",
      "warning: cannot open file {event.reason}", "warning: close file {event.reason}",
      "warning: error reading forwarding file: {event.reason}",
      "warning: cannot access home directory {event.reason}",
      action: .warn, category: .file, programs: ["local"],
      means: "The .forward file of a user is not used: {event.reason}.",
      samples: [
        "warning: file /home/bob/.forward has bad owner uid 0",
        "warning: cannot open file /home/bob/.forward: Permission denied",
      ]),
    Message(
      "mailbox-unusable",
      "warning: specify \"{event.reason:first} = no\" to ignore mailbox ownership mismatch",
      "warning: recipient {email.to.address:first}: destination {event.reason:first} is not a regular file",
      "warning: recipient {email.to.address:first}: not found in {event.reason}",
      "warning: recipient {email.to.address:first}: bad uid {event.reason}",
      "warning: recipient {email.to.address:first}: bad gid {event.reason}",
      "warning: destination {event.reason:first} is not owned by recipient",
      "warning: destination {event.reason:first} is not a regular file",
      "warning: {}: destination {event.reason:first} is not owned by recipient",
      "fatal: do not specify relative pathname: {event.reason}", "warning: {}: bad status {event.reason}",
      action: .fail, category: .file, programs: ["local", "virtual"], shows: .serverPermission,
      means: "A mailbox cannot be delivered to, because of its owner or its kind.",
      samples: [
        "warning: specify \"strict_mailbox_ownership = no\" to ignore mailbox ownership mismatch",
        "warning: recipient bob@example.com: not found in virtual_uid_maps",
        "warning: recipient bob@example.com: bad uid 0 in virtual_uid_maps",
      ]),
    Message(
      "user-lookup-failed",
      "warning: error looking up passwd info for {user.name:first}: {event.reason}",
      "warning: cannot find username for uid {user.id}: {event.reason}",
      "warning: cannot find username for uid {user.id}", "warning: bad home directory syntax for: {event.reason}",
      "warning: unknown home directory for: {event.reason}",
      "warning: {}: lookup of user {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The system did not tell about a user.",
      samples: [
        "warning: error looking up passwd info for bob: Connection refused",
        "warning: cannot find username for uid 1001",
      ]),
    Message(
      "local-config",
      "warning: parameter mailbox_delivery_lock specifies no applicable mailbox locking method",
      "fatal: parameter {event.reason:first} specifies no applicable mailbox locking method",
      "fatal: main.cf configuration error: {event.reason}", "fatal: configuration error: {event.reason}",
      "warning: {event.reason:first}: deprecated parameter, use \"{}",
      "fatal: bad parameter value syntax for {event.reason}", "fatal: privileged default user id",
      "fatal: privileged default group id",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Local delivery is wrongly configured: {event.reason}.",
      samples: [
        "fatal: main.cf configuration error: mailbox_size_limit is smaller than message_size_limit",
        "fatal: configuration error: mailbox_size_limit is smaller than message_size_limit",
      ]),
    Message(
      "delivery-note-failed",
      "warning: {}: dictionary not found: {event.reason}", "warning: connect to private/{event.reason}",
      "warning: connect to public/{event.reason}", "warning: service not found: biff/udp",
      "warning: host not found: localhost", "warning: biff_notify: {event.reason}",
      action: .warn, category: .process,
      programs: [
        "local", "virtual", "pipe", "smtp", "lmtp", "cleanup", "pickup", "bounce", "trivial-rewrite", "error",
        "verify",
      ],
      means: "A helper of the delivery could not be reached.",
      samples: ["warning: biff_notify: Connection refused"]),
  ]

  static let commands: [Message] = [
    Message(
      "pipe-config",
      "fatal: missing user= command-line attribute", "fatal: missing argv= command-line attribute",
      "fatal: user= command-line attribute specifies {event.reason}",
      "fatal: get_service_attr: {event.reason}", "fatal: {}: unknown username: {event.reason}",
      "fatal: {}: unknown group: {event.reason}", "fatal: unknown flag: {event.reason}",
      "warning: unknown flag: {event.reason}",
      "fatal: {}: bad size= value: {event.reason}",
      "warning: file {}: service {}: unknown macro name: \"{event.reason:first}\"",
      "fatal: {}: bad queue id: {event.reason}", "fatal: missing user= attribute", "fatal: missing argv= attribute",
      "fatal: unknown user name: {event.reason}", "fatal: unknown group name: {event.reason}",
      "fatal: unknown attribute name: {event.reason}", "fatal: user must not have {event.reason}",
      "fatal: bad error service name: {event.reason}", "fatal: request to {event.reason}",
      action: .fail, category: .configuration, programs: ["pipe", "spawn"], shows: .serverConfigError,
      means: "A service of master.cf that runs a command is wrongly configured: {event.reason}.",
      samples: [
        "fatal: get_service_attr: unknown username: vmail",
        "fatal: missing argv= command-line attribute",
        "fatal: user= command-line attribute specifies root privileges",
      ]),
    Message(
      "command-not-run",
      "fatal: {}: execvp {event.reason}", "fatal: execvp {event.reason}", "fatal: {}: exec {event.reason}",
      "fatal: cannot change directory to {event.reason}", "warning: cannot change directory to {event.reason}",
      "fatal: pipe_command: execvp {event.reason}", "fatal: exec {event.reason}",
      "fatal: unable to execute {event.reason}", "warning: {}: exec {event.reason}", "fatal: chroot({event.reason}",
      "fatal: setuid({event.reason}", "fatal: setgid({event.reason}", "fatal: initgroups: {event.reason}",
      action: .fail, category: .process, shows: .deliveryLocalFailure,
      means: "A command could not be run: {event.reason}.",
      samples: [
        "fatal: pipe_command: execvp /usr/lib/dovecot/deliver: No such file or directory",
        "fatal: execvp /opt/lab/missing: Permission denied",
      ]),
    Message(
      "command-ended-badly",
      "warning: command \"{}\" exited with status {process.exit_code}",
      "warning: command {} exit status {process.exit_code}", "warning: command {} killed by signal {event.reason}",
      "warning: {}: child wait time limit exceeded", "warning: {}: write time limit exceeded",
      "warning: {}: read time limit exceeded", "warning: cannot kill process (group) {event.reason}",
      action: .warn, category: .process,
      means: "A command that the mail system ran did not end well.",
      samples: [
        "warning: command /usr/bin/policyd-spf exit status 1",
        "warning: command \"/usr/lib/postfix/sbin/postdrop -r\" exited with status 1",
      ]),
  ]
}
