import MailVocabulary
public import MailSyntax

extension Dialect {
  /// teapop, which logs to local0. A connection without a login leaves no line.
  ///
  /// Source: teapop 0.3.8 `pop_auth.c`, `pop_dele.c`, `pop_lock.c`, `pop_socket.c`, `pop_signal.c`, `teapop.c`.
  public static let teapop = Dialect(
    service: "teapop", programs: ["teapop", "teapop_ssl"], protocols: ["teapop": .pop3, "teapop_ssl": .pop3],
    sessions: .process, tellsRefusals: true, messages: TeapopMessages.all)
}

enum TeapopMessages {
  static let all: [Message] = [
    Message(
      "login",
      "Successful login for {user.name:word} [{destination.ip}] from {source.domain:word} [{source.ip}]",
      "Successful login for {:last} from {source.domain:word} [{source.ip}]",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      samples: ["Successful login for alice [192.0.2.10] from pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Successful login for x [192.0.2.10] from y [192.0.2.1] [192.0.2.10] from trap.example [203.0.113.66]",
          [.userName: "", .sourceIP: "203.0.113.66", .sourceDomain: "trap.example"])
      ]),
    Message(
      "login-failed",
      "Failed login for {user.name:word} [{destination.ip}] from {source.domain:word} [{source.ip}]",
      "Failed login for {:last} from {source.domain:word} [{source.ip}]",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login of {user.name} from {source.ip} was refused.",
      notTold: "Whether such a user exists.",
      samples: ["Failed login for zoe@example.com [192.0.2.10] from unknown [203.0.113.66]"]),
    Message(
      "tries-exhausted",
      "Three failed login attempts from {source.domain:word} [{source.ip}] - Possible account probe",
      action: .disconnect, outcome: .failure,
      means: "The client at {source.ip} had three logins refused, and was sent away.",
      samples: ["Three failed login attempts from unknown [203.0.113.66] - Possible account probe"]),
    Message(
      "logout",
      "{user.name:word} [{source.ip}] R{:integer}({:integer}) D{mail.messages.deleted}({:integer}) L{:integer}({:integer})",
      action: .logout,
      means: "The session of {user.name} ended in order; messages deleted: {mail.messages.deleted}.",
      samples: [
        "alice [198.51.100.14] R3(1266) D3(1266) L0(0)", "bob@example.com [198.51.100.15] R1(420) D0(0) L5(2155)",
      ]),
    Message(
      "mailbox-locked",
      "Lockfile {:first} already exists in {mail.mailbox}",
      action: .reject, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox is held by another session, so this one was refused.",
      samples: ["Lockfile .lock already exists in /var/mail/alice"]),
    Message(
      "lock-removed",
      "Lockfile removed for {user.name}",
      action: .other, category: .file,
      means: "An old lock on the mailbox of {user.name} was taken away.",
      samples: ["Lockfile removed for alice"]),
    Message(
      "mailbox-unavailable",
      "Can't chdir to {mail.mailbox:first} at chroot {}",
      "Problems opening mailbox {mail.mailbox:first} in {}",
      "Can't create lockfile {mail.mailbox:first} in {}",
      "Problems with lockfile {mail.mailbox:first} in {}",
      "Failed doing stat() on lockfile {mail.mailbox:first} in {}",
      "Error removing lockfile {mail.mailbox:first} in {}",
      action: .reject, category: .session, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox could not be opened or locked, so the session was refused.",
      samples: [
        "Can't chdir to Maildir at chroot /home/alice (errno = 2)",
        "Problems opening mailbox /var/mail/alice in / (errno = 13)",
        "Can't create lockfile /var/mail/alice.lock in //var/mail/alice (errno = 13)",
      ]),
    Message(
      "refused",
      "tcp_wrappers connection refused {source.ip} {}",
      action: .reject, category: .network,
      means: "The access rules turned the client at {source.ip} away.",
      samples: ["tcp_wrappers connection refused 203.0.113.66 unknown"]),
    Message(
      "name-unknown",
      "can't do reverse dns on client (error = {:integer})",
      category: .network,
      means: "The address of the client has no name.",
      samples: ["can't do reverse dns on client (error = 1)"]),
    Message(
      "fault",
      "Problem calling {event.reason}",
      "Problem when doing {event.reason}",
      "can't do getsockname() (errno = {:integer})",
      "can't get {event.reason}",
      "Something went wrong.",
      "memory problems",
      "Unknown AF type on socket",
      action: .fail,
      means: "The daemon could not go on.",
      samples: [
        "Problem calling bind(): Address already in use",
        "Problem when doing fork() : Resource temporarily unavailable", "Something went wrong.",
      ]),
  ]
}
