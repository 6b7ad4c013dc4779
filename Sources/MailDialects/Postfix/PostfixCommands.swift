import MailSyntax
import MailVocabulary

/// What the operator's and the users' commands write: postsuper, postqueue, sendmail, postdrop, postfix-script.
enum PostfixCommands {
  static let messages = operatorCommands + submission + script

  static let operatorCommands: [Message] = [
    Message(
      "deleted-by-operator",
      "{email.local_id}: removed",
      action: .remove, outcome: .success, programs: ["postsuper"], reason: "deleted",
      means: "An operator deleted the message {email.local_id} from the queue.",
      samples: ["19339F8E787: removed"]),
    Message(
      "requeued",
      "{email.local_id}: requeued",
      action: .queue, programs: ["postsuper"],
      means: "An operator put the message {email.local_id} into the queue anew; it gets another id.",
      samples: ["19339F8E787: requeued"]),
    Message(
      "held-by-operator",
      "{email.local_id}: placed on hold",
      action: .hold,
      means: "An operator put the message {email.local_id} on hold.",
      samples: ["19339F8E787: placed on hold"]),
    Message(
      "released-by-operator",
      "{email.local_id}: released from hold",
      action: .queue,
      means: "An operator released the message {email.local_id} from hold.",
      samples: ["19339F8E787: released from hold"]),
    Message(
      "expired-by-operator",
      "{email.local_id}: expired",
      action: .other, category: .email, programs: ["postsuper"],
      means: "An operator marked the message {email.local_id} to be returned at its next try.",
      samples: ["19339F8E787: expired"]),
    Message(
      "operator-summary",
      "Deleted: {mail.recipients:integer} message{}", "Requeued: {mail.recipients:integer} message{}",
      "Placed on hold: {mail.recipients:integer} message{}", "Released from hold: {mail.recipients:integer} message{}",
      "Force-expired: {mail.recipients:integer} message{}", "Expired: {mail.recipients:integer} message{}",
      "Renamed to match inode number: {mail.recipients:integer} message{}",
      action: .other, category: .email,
      means: "How many messages the operator's command changed: {mail.recipients}.",
      samples: [
        "Deleted: 3 messages",
        "Requeued: 1 message",
        "Placed on hold: 2 messages",
        "Released from hold: 2 messages",
        "Force-expired: 1 message",
        "Renamed to match inode number: 12 messages",
      ]),
    Message(
      "queue-repair",
      "warning: QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS",
      "warning: CHECK YOUR QUEUE IDS AND RE-ISSUE THE COMMAND",
      "warning: OPERATION INCOMPLETE -- RERUN COMMAND TO FIX THE QUEUE FIRST",
      "fatal: OPERATION INCOMPLETE -- RERUN COMMAND TO FIX THE QUEUE FIRST",
      "warning: name/inode mismatch: {event.reason}", "renamed file {} as {}", "removed file {}",
      "warning: bogus file name: {event.reason}", "remove directory {}", "remove subdirectory {}",
      "fatal: {} queue must not be hashed", "fatal: invalid mail queue id: {event.reason}",
      "fatal: invalid directory name: {event.reason}", "warning: expire file {event.reason}",
      "fatal: rename file {event.reason}", "fatal: remove file {event.reason}",
      action: .warn, category: .file, programs: ["postsuper"],
      means: "The operator's command put the names of queue files right, or could not.",
      samples: [
        "warning: QUEUE FILE NAMES WERE CHANGED TO MATCH INODE NUMBERS",
        "renamed file active/19339F8E787 as active/29339F8E787",
      ]),
    Message(
      "queue-view-failed",
      "fatal: Queue report unavailable - mail system is down{}",
      "warning: Mail system is down -- accessing queue directly{}",
      "fatal: Cannot flush mail queue - mail system is down", "fatal: Connect to the {} service: {event.reason:first}",
      "fatal: Cannot flush {event.reason}",
      "fatal: Flush service is not configured for destination \"{event.reason:first}\"",
      "fatal: Unexpected flush server reply status {event.reason}", "fatal: malformed showq server response",
      "warning: malformed showq server response",
      "warning: unexpected end-of-input from {} socket while reading {event.reason}",
      action: .fail, programs: ["postqueue"],
      means: "The queue could not be shown or flushed: the mail system may be down.",
      samples: [
        "fatal: Queue report unavailable - mail system is down",
        "warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: No such file or directory)",
        "fatal: Cannot flush mail queue - mail system is down",
      ]),
    Message(
      "command-not-allowed",
      "fatal: User {user.name:first}({}) is not allowed to {event.reason}",
      action: .reject,
      means: "The local user {user.name} may not {event.reason}.",
      samples: [
        "fatal: User www-data(33) is not allowed to submit mail",
        "fatal: User bob(1001) is not allowed to view the mail queue",
      ]),
  ]

  static let submission: [Message] = [
    Message(
      "submission-failed",
      "fatal: {user.name:first}({}): {event.reason}", "warning: {user.name:first}({}): {event.reason}",
      action: .fail, category: .email, programs: ["sendmail"],
      means: "The local user {user.name} could not submit mail: {event.reason}.",
      samples: [
        "fatal: www-data(33): unable to execute /usr/sbin/postdrop -r: Success",
        "fatal: bob(1001): No recipient addresses found in message header",
        "fatal: root(0): error writing queue file: Broken pipe",
      ]),
    Message(
      "submission-bad-input",
      "fatal: uid={user.id}: {event.reason}", "warning: uid={user.id}: {event.reason}",
      "fatal: not authorized to use sender='{email.from.address:first}'",
      "warning: uid={user.id}: not authorized to use sender='{email.from.address:first}'",
      "fatal: uid={user.id}: not authorized to use sender='{email.from.address:first}'",
      action: .fail, category: .email, programs: ["postdrop"],
      means: "What a local program wanted to submit was not taken.",
      samples: ["fatal: uid=33: malformed input", "warning: uid=33: No such file or directory"]),
    Message(
      "submission-no-mail-system",
      "warning: unable to look up public/pickup: {event.reason}",
      "warning: unable to look up {} service: {event.reason}", "warning: {} is not a socket or a fifo",
      action: .warn,
      means: "Local mail is kept until Postfix runs again: {event.reason}.",
      samples: ["warning: unable to look up public/pickup: No such file or directory"]),
    Message(
      "submission-options",
      "fatal: -f option specified malformed sender: {event.reason}",
      "fatal: Recipient addresses must be specified on {event.reason}",
      "fatal: no login name found for user ID {user.id}", "fatal: unsupported: {event.reason}",
      "warning: option -V is deprecated with Postfix 2.3; specify -XV instead",
      "warning: the Postfix sendmail command has set-uid root file permissions",
      "warning: or the command is run from a set-uid root process",
      "warning: the Postfix sendmail command must be installed without set-uid root file permissions",
      "warning: -{event.reason:first} option ignored", "warning: -{event.reason:first} option not supported",
      "fatal: display queue mode requires no recipient", "fatal: -{event.reason}",
      "warning: bad {event.reason:first} option value -- ignored",
      "warning: too long {event.reason:first} option value -- ignored",
      "warning: bad syntax in {event.reason:first} option value -- ignored",
      "warning: ignoring -q option in daemon mode",
      action: .warn, category: .email, programs: ["sendmail", "postdrop"],
      means: "The sendmail command was called in a way that it does not take.",
      samples: [
        "fatal: -f option specified malformed sender: <x",
        "warning: the Postfix sendmail command has set-uid root file permissions",
      ]),
  ]

  static let script: [Message] = [
    Message(
      "script-start",
      "starting the Postfix mail system",
      action: .start, shows: .serverRestarted,
      means: "Postfix is being started.",
      samples: ["starting the Postfix mail system"]),
    Message(
      "script-stop",
      "stopping the Postfix mail system", "aborting the Postfix mail system",
      "warning: stopping the Postfix mail system with force", "waiting for the Postfix mail system to terminate",
      action: .stop, shows: .serverRestarted,
      means: "Postfix is being stopped.",
      samples: [
        "stopping the Postfix mail system",
        "waiting for the Postfix mail system to terminate",
        "warning: stopping the Postfix mail system with force",
      ]),
    Message(
      "script-reload",
      "refreshing the Postfix mail system",
      action: .reload,
      means: "Postfix is told to read its configuration anew.",
      samples: ["refreshing the Postfix mail system"]),
    Message(
      "script-status",
      "the Postfix mail system is running: PID: {mail.process.pid}", "the Postfix mail system is running: PID: {}",
      "the Postfix mail system is not running", "fatal: the Postfix mail system is not running",
      "fatal: the Postfix mail system is already running", "error: the Postfix mail system is not running",
      action: .other,
      means: "Whether Postfix runs, as an operator asked.",
      samples: [
        "the Postfix mail system is running: PID: 1234",
        "fatal: the Postfix mail system is not running",
        "fatal: the Postfix mail system is already running",
      ]),
    Message(
      "check-ownership",
      "warning: not owned by {user.name:first}: {event.reason}", "warning: not owned by group {}: {event.reason}",
      "warning: group or other writable: {event.reason}",
      "warning: not set-gid or not owner+group+world executable: {event.reason}",
      action: .warn, category: .file, shows: .serverPermission,
      means: "A file of Postfix has the wrong owner or rights: {event.reason}.",
      samples: [
        "warning: not owned by root: /var/spool/postfix/etc/resolv.conf",
        "warning: not owned by group postdrop: /usr/sbin/postdrop",
        "warning: group or other writable: /etc/postfix/./main.cf",
        "warning: not set-gid or not owner+group+world executable: /usr/sbin/postqueue",
      ]),
    Message(
      "check-files",
      "warning: symlink leaves directory: {event.reason}", "warning: {event.reason:first} and {} differ",
      "warning: damaged message: {event.reason}", "warning: Replace one by a symbolic link to the other",
      action: .warn, category: .file,
      means: "A check of Postfix's files found: {event.reason}.",
      samples: [
        "warning: symlink leaves directory: /etc/postfix/./makedefs.out",
        "warning: /var/spool/postfix/etc/resolv.conf and /etc/resolv.conf differ",
        "warning: damaged message: corrupt/4XyZ4711B7z2Qk",
      ]),
    Message(
      "check-failed",
      "fatal: Postfix integrity check failed!", "fatal: no Postfix {event.reason}",
      "fatal: mail system startup failed", "fatal: cannot execute {event.reason}",
      "fatal: unable to create missing queue directories", "fatal: no {event.reason:first} file found",
      "fatal: cannot start-fg the master daemon", "fatal: start-fg does not support multi_instance_directories",
      "fatal: missing 'postlog' service in master.cf - run 'postfix upgrade-configuration'",
      "fatal: {}: no such group: {event.reason}", "warning: {}: no such {event.reason}",
      action: .fail, category: .configuration, programs: ["postfix-script", "postfix"], shows: .serverConfigError,
      means: "Postfix could not be started or checked: {event.reason}.",
      samples: [
        "fatal: Postfix integrity check failed!",
        "fatal: mail system startup failed",
        "fatal: cannot execute /usr/sbin/postconf!",
      ]),
    Message(
      "set-permissions",
      "Creating missing {}", "creating missing {}", "Editing {}", "editing {}", "setting {}", "warning: missing {}",
      "skipping {}", "updating {}", "Updating {}",
      action: .other, category: .configuration,
      programs: ["post-install", "postfix-script", "postfix-tls-script", "postmulti-script", "postfix-wrapper"],
      means: "The set-up of Postfix was put right or changed.",
      samples: [
        "Creating missing Postfix pid directory",
        "Editing /etc/postfix/master.cf, adding missing entry for tlsmgr service",
      ]),
  ]
}
