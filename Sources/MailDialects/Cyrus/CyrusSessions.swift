import MailSyntax
import MailVocabulary

extension CyrusMessages {
  /// Connections begin, and logins are accepted.
  static let logins: [Message] = [
    Message(
      "connect",
      "accepted connection",
      "connection from {source}",
      "connection from {source}, {}",
      action: .connect, outcome: .success,
      means: "A client connected; nothing was asked yet.",
      notTold: "Who it is; the line is written only where debugging lines are kept.",
      samples: ["accepted connection", "connection from pc14.example.com [198.51.100.14]"]),
    Message(
      "login",
      "login: {source.domain:first} [{source.ip}] {user.name:word} {mail.sasl.mechanism:word} User logged in SESSIONID=<{session.id:first}>",
      "login: {source.domain:first} [{source.ip}] {user.name:word} {mail.sasl.mechanism:word} User logged in {}",
      "login: {source.domain:first} [{source.ip}] {user.name:word} {mail.sasl.mechanism:word} User logged in",
      "login: [{source.ip}] {user.name:word} {mail.sasl.mechanism:word} User logged in{? SESSIONID=<{session.id:first}>}",
      "login: {source.domain:first} [{source.ip}] {user.name:word} {mail.sasl.mechanism:word}",
      "login: {source.domain:first} [{source.ip}] {user.name}",
      "login: [{source.ip}] {user.name}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      notTold:
        "What was done then; on POP3, that the mailbox could be opened: a line of the same process just after it says if not.",
      samples: [
        "login: pc14.example.com [198.51.100.14] alice plaintext User logged in SESSIONID=<cyrus-1795486401-23072-1-6710294817090305615>",
        "login: pc14.example.com [198.51.100.14] alice@example.com plaintext+TLS User logged in SESSIONID=<mail-1-2-3>",
        "login: pc14.example.com [198.51.100.14] alice PLAIN+TLS User logged in",
        "login: [198.51.100.14] alice plaintext User logged in SESSIONID=<mail-1-2-3>",
        "login: [198.51.100.14] alice CRAM-MD5 User logged in",
        "login: pc14.example.com [198.51.100.14] alice plaintext",
      ],
      hostile: [
        .init(
          "login: pc14.example.com [198.51.100.14] alice plaintext+TLS User logged in SESSIONID=<mail-1-2-3>",
          [
            .sourceIP: "198.51.100.14", .sourceDomain: "pc14.example.com", .userName: "alice",
            .mechanism: "plaintext+TLS", .sessionID: "mail-1-2-3",
          ])
      ]),
    Message(
      "login-anonymous",
      "login: {source.domain:first} [{source.ip}] anonymous {}",
      "login: [{source.ip}] anonymous {}",
      action: .login, outcome: .success,
      means: "Someone logged in anonymously from {source.ip}.",
      samples: ["login: pc14.example.com [198.51.100.14] anonymous guest@example.com"]),
    Message(
      "login-logfmt",
      "event=login.good {}r.clienthost=\"{source:first}\" u.username={user.name:word} login.mech={mail.sasl.mechanism:word}{? login.tls={:word}}{? {}}",
      "event=login.good {}r.clienthost={source:word} u.username={user.name:word} login.mech={mail.sasl.mechanism:word}{? login.tls={:word}}{? {}}",
      "event=login.good {}r.clienthost=\"{source:first}\" {}u.username={user.name:word}{? {}}",
      "event=login.good {}r.clienthost={source:word} {}u.username={user.name:word}{? {}}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      samples: [
        "event=login.good r.sessionid=mail-1723150181-3493991-1 r.clienthost=198.51.100.14 u.username=alice login.mech=PLAIN login.tls=1",
        "event=login.good r.sessionid=mail-1 r.clienthost=\"pc14.example.com [198.51.100.14]\" u.username=alice login.mech=PLAIN login.tls=1",
      ],
      hostile: [
        .init(
          "event=login.good r.sessionid=mail-1 r.clienthost=\"pc14.example.com [198.51.100.14]\" u.username=alice login.mech=PLAIN login.tls=1",
          [.sourceIP: "198.51.100.14", .sourceDomain: "pc14.example.com", .userName: "alice", .mechanism: "PLAIN"])
      ]),
  ]

  /// Logins that were refused, and sessions that were not served.
  static let refusals: [Message] = [
    Message(
      "login-backend",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): generic failure: {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): generic failure: {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): generic failure: {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): generic failure: {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): generic failure: {event.reason}",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): generic failure: {event.reason}",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means:
        "The login of {user.name} from {source.ip} failed, because the authentication backend did not answer: {event.reason}.",
      notTold: "Whether the password was right.",
      samples: [
        "badlogin: pc14.example.com [198.51.100.14] plaintext (alice) [SASL(-1): generic failure: checkpass failed]",
        "badlogin: [198.51.100.14] plaintext (alice) [SASL(-1): generic failure: checkpass failed]",
        "badlogin: pc14.example.com [198.51.100.14] PLAIN [SASL(-1): generic failure: Password verification failed]",
        "badlogin: pc14.example.com [198.51.100.14] plaintext alice SASL(-1): generic failure: checkpass failed",
      ]),
    Message(
      "login-unknown-user",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): user not found: {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): user not found: {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): user not found: {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): user not found: {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): user not found: {event.reason}",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): user not found: {event.reason}",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {user.name} invalid user",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} {user.name} invalid user",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login from {source.ip} was refused, because there is no such user.",
      samples: [
        "badlogin: pc14.example.com [198.51.100.14] DIGEST-MD5 [SASL(-20): user not found: no secret in database]",
        "badlogin: pc14.example.com [198.51.100.14] plaintext (zoe) [SASL(-20): user not found: checkpass failed]",
        "badlogin: pc14.example.com [198.51.100.14] plaintext zoe SASL(-20): user not found: checkpass failed",
        "badlogin: pc14.example.com [198.51.100.14] plaintext ../zoe invalid user",
        "badlogin: [198.51.100.14] plaintext zoe invalid user",
      ]),
    Message(
      "login-anonymous-refused",
      "badlogin: {source.domain:first} [{source.ip}] anonymous login refused",
      "badlogin: [{source.ip}] anonymous login refused",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "An anonymous login from {source.ip} was refused: it is not allowed.",
      samples: [
        "badlogin: pc14.example.com [198.51.100.14] anonymous login refused",
        "badlogin: [198.51.100.14] anonymous login refused",
      ]),
    Message(
      "login-plaintext-refused",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [Login only available under a layer]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): encryption needed to use mechanism: {event.reason}",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): encryption needed to use mechanism: {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} [SASL({}): encryption needed to use mechanism: {event.reason}]",
      action: .login, outcome: .failure, reason: "plaintext-refused", shows: .accessPlaintextRefused,
      means: "A login from {source.ip} was refused, because the password would have gone over the line in clear.",
      samples: [
        "badlogin: pc14.example.com [198.51.100.14] PLAIN [SASL(-16): encryption needed to use mechanism: security flags do not match required]",
        "badlogin: [198.51.100.14] LOGIN [SASL(-16): encryption needed to use mechanism: ]",
      ]),
    Message(
      "login-failed",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): {event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [SASL({}): {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [{event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} ({user.name}) [{event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} [{event.reason}]",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} [{event.reason}]",
      // Kolab's name the user, or unknown, before the mechanism.
      "badlogin: {source.domain:first} [{source.ip}] unknown {mail.sasl.mechanism:word} [SASL({}): {event.reason}]",
      "badlogin: [{source.ip}] unknown {mail.sasl.mechanism:word} [SASL({}): {event.reason}]",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): {event.reason}",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} {user.name} SASL({}): {event.reason}",
      "badlogin: {source.domain:first} [{source.ip}] APOP ({:first}) {event.reason}",
      "badlogin: {source.domain:first} [{source.ip}] {mail.sasl.mechanism:word} {event.reason}",
      "badlogin: [{source.ip}] {mail.sasl.mechanism:word} {event.reason}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} was refused.",
      notTold: "Whether the user exists: saslauthd gives the same answer for a wrong password and for a wrong name.",
      samples: [
        "badlogin: pc14.example.com [198.51.100.14] plaintext (alice) [SASL(-13): authentication failure: checkpass failed]",
        "badlogin: [198.51.100.14] plaintext (alice) [SASL(-13): authentication failure: checkpass failed]",
        "badlogin: pc14.example.com [198.51.100.14] CRAM-MD5 [SASL(-13): authentication failure: incorrect digest response]",
        "badlogin: [198.51.100.14] PLAIN [SASL(-13): authentication failure: Password verification failed]",
        "badlogin: [198.51.100.14] unknown AUTHENTICATE+PLAIN+TLS [SASL(-13): authentication failure: Password verification failed]",
        "badlogin: pc14.example.com [198.51.100.14] plaintext alice SASL(-13): authentication failure: checkpass failed",
        "badlogin: pc14.example.com [198.51.100.14] PLAIN authentication failure",
      ],
      hostile: [
        .init(
          "badlogin: trap.example [203.0.113.66] plaintext (x) [SASL(-1): y] (z) [SASL(-13): authentication failure: checkpass failed]",
          [.sourceIP: "203.0.113.66", .userName: "x) [SASL(-1): y] (z"]),
        .init(
          "badlogin: trap.example [203.0.113.66] plaintext (x [192.0.2.1]) [SASL(-13): authentication failure: checkpass failed]",
          [.sourceIP: "203.0.113.66", .sourceDomain: "trap.example", .userName: "x [192.0.2.1]"]),
      ]),
    Message(
      "login-failed-logfmt",
      "event=login.bad {}r.clienthost=\"{source:first}\" {}u.username={user.name:word} {}error=\"{event.reason}\"",
      "event=login.bad {}r.clienthost={source:word} {}u.username={user.name:word} {}error=\"{event.reason}\"",
      "event=login.bad {}r.clienthost=\"{source:first}\" {}",
      "event=login.bad {}r.clienthost={source:word} {}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} was refused.",
      samples: [
        "event=login.bad r.sessionid=mail-1 r.clienthost=\"pc14.example.com [198.51.100.14]\" u.username=alice login.mech=PLAIN error=\"authentication failure\"",
        "event=login.bad r.clienthost=198.51.100.14 u.username=alice login.mech=PLAIN error=\"authentication failure\"",
        "event=login.bad r.clienthost=198.51.100.14 login.mech=CRAM-MD5",
      ]),
    Message(
      "poll-too-often",
      "{mail.mailbox:first}: Logins must be at least {:integer} minutes apart",
      "{mail.mailbox:first}: Logins must be at least {:integer} minute apart",
      action: .reject, category: .session, reason: "limit", shows: .accessLimitReached,
      means:
        "The owner of {mail.mailbox} gave the right password, but asks for mail more often than popminpoll allows, and was sent away.",
      samples: [
        "user.bob: Logins must be at least 1 minute apart", "user.bob: Logins must be at least 5 minutes apart",
      ]),
    Message(
      "mailbox-locked",
      "Unable to lock maildrop {mail.mailbox:first}: {event.reason}",
      action: .reject, category: .session, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means: "The mailbox {mail.mailbox} is held by another POP3 session, so this one was refused.",
      samples: ["Unable to lock maildrop user.alice: Mailbox is locked by POP server"]),
    Message(
      "mailbox-unavailable",
      "Unable to open maildrop {mail.mailbox:first}: {event.reason}",
      "Unable to locate maildrop for {mail.mailbox:first}: {event.reason}",
      "Unable to locate maildrop {mail.mailbox:first}: {event.reason}",
      action: .reject, category: .session, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means: "The mailbox {mail.mailbox} could not be opened, so the POP3 session was refused: {event.reason}.",
      samples: [
        "Unable to open maildrop user.alice: Mailbox does not exist",
        "Unable to locate maildrop for user.zoe: Mailbox does not exist",
      ]),
    Message(
      "too-many-connections",
      "Too many open connections for {user.name}",
      "Too many open connections ({:integer}){? {}}",
      "Too many open connections{?, {}}",
      "Too many open connections from {source}",
      "Too many connections from {source}",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "As many connections are open as are allowed to one user or one address, so one more was refused.",
      samples: ["Too many open connections for alice", "Too many open connections"]),
    Message(
      "user-denied",
      "user '{user.name}' denied access to service '{:first}'{?: {event.reason}}",
      "fetching user_deny.db entry for '{user.name}'",
      action: .other, category: .authentication,
      means: "The list of barred users was asked about {user.name}.",
      notTold: "That the user is barred: it is asked of everybody.",
      samples: ["fetching user_deny.db entry for 'alice'"]),
    Message(
      "backend-unreachable",
      "couldn't authenticate to backend server{?: {event.reason}}",
      "couldn't connect to backend server{?: {event.reason}}", "mupdate_connect failed: {event.reason}",
      "SASL cannot connect to saslauthd server: {event.reason}",
      "cannot connect to saslauthd server: {event.reason}",
      "SASL size read failed",
      "SASL ptload(): {event.reason}",
      "connect({:first}) failed: {event.reason}",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "What checks the logins or holds the mailboxes cannot be reached, so logins fail.",
      samples: [
        "SASL cannot connect to saslauthd server: No such file or directory", "couldn't authenticate to backend server",
      ]),
    Message(
      "sasl-note",
      "SASL {event.reason}", "canonified {event.reason}",
      action: .other, category: .authentication,
      means: "The SASL library says: {event.reason}.",
      notTold: "That a login failed: the line of the daemon tells it.",
      samples: ["SASL unable to open Berkeley db /etc/sasldb2: No such file or directory", "SASL no user in db"]),
  ]

  /// Sessions end, and what they cost.
  static let ends: [Message] = [
    Message(
      "counts",
      "counts: retr=<{:integer}> top=<{:integer}> dele=<{mail.messages.deleted}>",
      action: .disconnect,
      means: "A POP3 session ended, in which {mail.messages.deleted} messages were marked as deleted.",
      notTold:
        "That they were deleted: a session that broke off deletes nothing; and that anybody was logged in: it comes for probes too.",
      samples: ["counts: retr=<3> top=<0> dele=<3>", "counts: retr=<0> top=<0> dele=<0>"]),
    Message(
      "usage",
      "USAGE {user.name} user: {:decimal} sys: {:decimal}",
      category: .session,
      means: "What a session or a delivery for {user.name} cost in processor time.",
      samples: ["USAGE alice user: 0.000000 sys: 0.004605"]),
    Message(
      "session-stats",
      "POP session stats : I/O read : {:integer} bytes : I/O write : {:integer} bytes",
      "IMAP session stats : I/O read : {:integer} bytes : I/O write : {:integer} bytes",
      "{:word} session stats : {}",
      category: .session,
      means: "What a session read and wrote on the disk.",
      samples: [
        "POP session stats : I/O read : 4096 bytes : I/O write : 0 bytes",
        "IMAP session stats : I/O read : 4096 bytes : I/O write : 0 bytes",
      ]),
    Message(
      "expunged",
      "Expunged {mail.messages.deleted} messages from {mail.mailbox}",
      action: .other, outcome: .success, category: .email,
      means: "{mail.messages.deleted} messages were deleted from {mail.mailbox}.",
      samples: ["Expunged 3 messages from user.alice"]),
    Message(
      "opened-empty",
      "optimized mode for empty maildrop: {user.name}",
      action: .other, outcome: .success, category: .session,
      means: "The mailbox of {user.name} is empty.",
      samples: ["optimized mode for empty maildrop: alice"]),
    Message(
      "opened",
      "open: user {user.name} opened {mail.mailbox}",
      action: .other, outcome: .success, category: .session,
      means: "{user.name} opened the mailbox {mail.mailbox}.",
      samples: ["open: user alice opened INBOX", "open: user alice opened Sent"]),
    Message(
      "seen-updated",
      "seen_db: user {user.name} opened {}",
      "index_check: {}",
      category: .session,
      means: "Details of how the server keeps its books in a session.",
      samples: ["seen_db: user alice opened /var/lib/cyrus/user/a/alice.seen"]),
    Message(
      "maildrop-moved",
      "Maildrop {mail.mailbox} has been (re)moved out from under client",
      "Mailbox {mail.mailbox} has been (re)moved out from under client",
      action: .disconnect, outcome: .failure, reason: "mailbox-unavailable",
      means: "The mailbox {mail.mailbox} was removed or renamed under a session, which was closed.",
      samples: [
        "Maildrop user.alice has been (re)moved out from under client",
        "Mailbox user.alice.Sent has been (re)moved out from under client",
      ]),
    Message(
      "command",
      "command: {mail.command}",
      category: .session,
      means: "The client gave the command {mail.command}.",
      samples: ["command: stat"]),
    Message(
      "connection-reset",
      "prot_fill: {event.reason}",
      "Connection reset by peer",
      "Lost connection to client",
      "idle for too long",
      category: .network,
      means: "The client is gone.",
      samples: ["Connection reset by peer"]),
  ]

  /// TLS.
  static let encryption: [Message] = [
    Message(
      "tls",
      "starttls: {tls.version:word} with cipher {tls.cipher:first} ({:first}) {} as {user.name}",
      "starttls: {tls.version:word} with cipher {tls.cipher:first} ({:first}) {}",
      action: .other, outcome: .success, category: .network,
      means: "The connection is encrypted with {tls.version}.",
      samples: [
        "starttls: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits new) no authentication",
        "starttls: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits reused) no authentication",
      ]),
    Message(
      "tls-failed",
      "TLS negotiation failed: {source}",
      "{:word} TLS negotiation failed: {source}",
      "STARTTLS negotiation failed: {source}",
      "STARTTLS failed: {source}",
      "imaps TLS negotiation failed: {source}",
      "pop3s TLS negotiation failed: {source}",
      "imaps failed: {source}",
      "pop3s failed: {source}",
      "TLS negotiation failed",
      "STARTTLS negotiation failed",
      action: .reject, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with a client failed.",
      notTold: "That the server is at fault: probes, clients that speak no TLS, and old ones end so.",
      samples: [
        "TLS negotiation failed: pc14.example.com [198.51.100.14]",
        "imaps TLS negotiation failed: [198.51.100.14]",
        "STARTTLS negotiation failed: pc14.example.com [198.51.100.14]",
        "STARTTLS negotiation failed",
      ]),
    Message(
      "tls-handshake",
      "SSL_accept() incomplete -> wait",
      "SSL_accept() succeeded -> done",
      "SSL_accept() interrupted by signal, restarting",
      "EOF in SSL_accept() -> fail",
      "SSL_accept() timed out -> fail",
      "SSL_accept() failed: {event.reason}",
      "verify error:num={}",
      "received server certificate",
      "TLS server engine: {event.reason}",
      category: .network,
      means: "Details of a TLS handshake.",
      samples: [
        "SSL_accept() incomplete -> wait", "EOF in SSL_accept() -> fail", "TLS server engine: cannot load CA data",
      ]),
    Message(
      "tls-unusable",
      "unable to get certificate from '{mail.mailbox:first}'",
      "unable to get private key from '{mail.mailbox:first}'",
      "TLS server engine: No CA file specified. Client side certs may not work",
      "error initializing TLS{?: {event.reason}}",
      "Private key does not match the certificate public key",
      "inittls: {event.reason}",
      action: .fail, category: .configuration, reason: "tls", shows: .serverConfigError,
      means: "TLS cannot be offered, because a certificate or key is not usable.",
      samples: [
        "unable to get certificate from '/etc/ssl/certs/mail.pem'", "error initializing TLS",
        "unable to get private key from '/etc/ssl/private/mail.key'",
      ]),
  ]
}
