public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Stalwart 0.8 to 0.16: `LEVEL Description (kind.of-event) key = value, …`; the keys of the connection stand first, text in
  /// quotes in which a backslash guards quotes.
  ///
  /// Source: `crates/trc/src/serializers/text.rs`, `crates/trc/src/event/enums_impl.rs`.
  public static let stalwart = Dialect(
    service: "stalwart", programs: ["stalwart", "stalwart-mail"], hasOwnFormat: true, messages: StalwartMessages.all)
}

enum StalwartMessages {
  private static let levels: Wordings = [
    "INFO {:first} (", "WARN {:first} (", "ERROR {:first} (", "DEBUG {:first} (", "TRACE {:first} (",
  ]

  /// Events of a kind, with what the connection tells before what the event tells.
  private static func events(_ kinds: [String], _ details: String...) -> Wordings {
    levels.followed(by: Wordings(kinds.map { $0 + ") " })).followed(
      by: Wordings(
        details.flatMap { detail in
          [
            "{:first}remoteIp = {source.ip}, remotePort = {source.port}, " + detail,
            "{:first}remoteIp = {source.ip}, " + detail, detail,
          ]
        } + [
          "{:first}remoteIp = {source.ip}, remotePort = {source.port}", "{:first}remoteIp = {source.ip}{}",
          "{event.reason}",
        ]))
  }

  static let all: [Message] = [
    Message(
      "login-failed",
      templates: events(
        ["auth.failed", "auth.error", "auth.missing-totp", "auth.mfa-required", "auth.credential-expired"],
        "{:first}accountName = \"{user.name:first}\"{}", "{:first}login = \"{user.name:first}\"{}"),
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      samples: [
        "INFO Authentication failed (auth.failed) listenerId = \"imaptls\", localPort = 993, remoteIp = 198.51.100.14, remotePort = 41157, accountName = \"bob\", id = \"bob\"",
        "INFO Authentication error (auth.error) listenerId = \"submissions\", localPort = 465, remoteIp = 198.51.100.14, remotePort = 41157",
        "WARN Authentication failed (auth.failed) remoteIp = 198.51.100.14, accountName = \"bob\"",
      ],
      hostile: [
        .init(
          "INFO Authentication failed (auth.failed) listenerId = \"imaptls\", localPort = 993, remoteIp = 203.0.113.66, remotePort = 41157, accountName = \"x\\\", remoteIp = 192.0.2.1\"",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login",
      templates: events(
        ["auth.success"], "{:first}accountName = \"{user.name:first}\"{}", "{:first}login = \"{user.name:first}\"{}"),
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip}.",
      samples: [
        "INFO Authentication successful (auth.success) listenerId = \"imaptls\", localPort = 993, remoteIp = 198.51.100.14, remotePort = 41157, accountName = \"alice\", accountId = 4"
      ]),
    Message(
      "client-blocked",
      templates: events([
        "security.authentication-ban", "security.abuse-ban", "security.scan-ban", "security.loiter-ban",
        "security.brute-force-ban", "security.ip-blocked", "security.ip-unauthorized", "security.unauthorized",
        "auth.too-many-attempts", "auth.banned", "network.drop-blocked",
      ]),
      action: .reject, category: .network, reason: "limit",
      means: "The client at {source.ip} is kept out after too many failures.",
      samples: [
        "INFO Banned due to authentication errors (security.authentication-ban) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.66, remotePort = 41157",
        "INFO Blocked IP address (security.ip-blocked) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.66, remotePort = 41157",
      ]),
    Message(
      "connect",
      templates: events([
        "smtp.connection-start", "imap.connection-start", "pop3.connection-start", "manage-sieve.connection-start",
      ]),
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}.",
      samples: [
        "INFO SMTP connection started (smtp.connection-start) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157"
      ]),
    Message(
      "disconnect",
      templates: events([
        "smtp.connection-end", "imap.connection-end", "pop3.connection-end", "manage-sieve.connection-end",
      ]),
      action: .disconnect,
      means: "The connection from {source.ip} ended.",
      samples: [
        "INFO SMTP connection ended (smtp.connection-end) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157, elapsed = 312ms"
      ]),
    Message(
      "reject",
      templates: events(
        [
          "smtp.mailbox-does-not-exist", "smtp.relay-not-allowed", "smtp.rcpt-to-rejected", "smtp.rcpt-to-greylisted",
          "smtp.rcpt-to-rewritten-rejected", "smtp.mail-from-rejected", "smtp.spf-from-fail", "smtp.spf-ehlo-fail",
          "smtp.dmarc-fail", "smtp.iprev-fail", "smtp.invalid-ehlo", "smtp.rate-limit-exceeded",
          "smtp.concurrency-limit-exceeded", "smtp.message-too-large", "smtp.too-many-recipients",
          "smtp.too-many-messages",
          "smtp.too-many-invalid-rcpt", "smtp.auth-not-allowed", "smtp.unauthenticated-mail-from",
          "smtp.must-use-starttls", "milter.action-reject", "mta-hook.action-reject", "sieve.action-reject",
        ], "{:first}to = \"{email.to.address:first}\"{}"),
      action: .reject, category: .email,
      means: "The client at {source.ip} was turned away at a message.",
      notTold: "That it was for good: some are only put off.",
      samples: [
        "INFO Mailbox does not exist (smtp.mailbox-does-not-exist) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157, to = \"zoe@example.com\"",
        "INFO Relay not allowed (smtp.relay-not-allowed) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.66, remotePort = 41157, to = \"x@example.org\"",
      ]),
    Message(
      "accept",
      templates: events(
        [
          "queue.queue-message", "queue.queue-message-authenticated", "queue.message-queued",
          "queue.authenticated-message-queued",
        ], "{:first}from = \"{email.from.address:first}\", to = [{email.to.address:first}]{}"),
      action: .other, outcome: .success, category: .email,
      means: "A message from {email.from.address} was taken in.",
      samples: [
        "INFO Queued message for delivery (queue.queue-message) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157, queueId = 187364923847, from = \"ana@example.net\", to = [\"alice@example.com\"], size = 4711, nextRetry = 2026-11-24T17:08:40Z"
      ]),
    Message(
      "delivered",
      templates: events(
        ["delivery.delivered", "message-ingest.ham", "message-ingest.spam"],
        "{:first}to = \"{email.to.address:first}\"{}"),
      action: .other, outcome: .success, category: .email,
      means: "A message was delivered to {email.to.address}.",
      samples: [
        "INFO Message delivered (delivery.delivered) queueId = 187364923847, queueName = \"remote\", from = \"alice@example.com\", to = \"ana@example.net\", hostname = \"mx.example.net\", code = 250, details = \"ok\"",
        "INFO Message ingested (message-ingest.ham) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157, accountId = 4",
      ]),
    Message(
      "delivery-failed",
      templates: events(
        [
          "delivery.failed", "delivery.rcpt-to-rejected", "delivery.rcpt-to-failed", "delivery.message-rejected",
          "delivery.mail-from-rejected", "delivery.connect-error", "delivery.greeting-failed", "delivery.ehlo-rejected",
          "delivery.auth-failed", "delivery.start-tls-error", "delivery.implicit-tls-error",
          "delivery.mx-lookup-failed",
          "delivery.ip-lookup-failed", "delivery.null-mx", "delivery.dsn-perm-fail", "delivery.dsn-temp-fail",
          "delivery.rate-limit-exceeded", "delivery.double-bounce",
        ], "{:first}to = \"{email.to.address:first}\"{}"),
      action: .other, outcome: .failure, category: .email,
      means: "A message could not be delivered to {email.to.address} now.",
      notTold: "Whether it is tried again.",
      samples: [
        "INFO RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 187364923847, from = \"alice@example.com\", to = \"joe@example.org\", hostname = \"mx.example.org\", code = 550, details = \"no such user\"",
        "INFO Connection error (delivery.connect-error) queueId = 187364923847, hostname = \"mx.example.org\", reason = \"Connection refused\"",
      ]),
    Message(
      "tls-failed",
      templates: events(["tls.handshake-error", "tls.not-configured", "tls.no-certificates-available"]),
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with the client at {source.ip} failed.",
      samples: [
        "INFO TLS handshake error (tls.handshake-error) listenerId = \"imaptls\", localPort = 993, remoteIp = 203.0.113.66, remotePort = 41157, reason = \"received corrupt message\""
      ]),
    Message(
      "trace",
      "TRACE {event.reason:first} ({:first}) {:word} = {}", "DEBUG {event.reason:first} ({:first}) {:word} = {}",
      action: .other, category: .process,
      means: "A step that Stalwart tells of because debugging is on: {event.reason}.",
      samples: [
        "TRACE Expression evaluation result (eval.result) listenerId = \"smtp\", protocol = smtp, remoteIp = 203.0.113.10, remotePort = 59010, id = \"session.extensions.vrfy\", result = \"Integer(0)\""
      ]),
    Message(
      "warning",
      "WARN {event.reason:first} ({:first}) listenerId = {}",
      action: .warn, category: .process,
      means: "Stalwart warns: {event.reason}.",
      samples: [
        "WARN Milter frame too large (milter.frame-too-large) listenerId = \"smtp\", localPort = 25, remoteIp = 203.0.113.10, remotePort = 41157, id = \"clamav\", details = 1431194446, elapsed = 0ms"
      ]),
  ]
}
