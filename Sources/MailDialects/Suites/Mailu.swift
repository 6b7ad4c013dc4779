import MailVocabulary
public import MailSyntax

extension Dialect {
  /// The administration of Mailu, which nginx and Dovecot ask about each login: `LEVEL in module: text`.
  ///
  /// Source: `core/admin/mailu/internal/nginx.py`, `core/admin/mailu/limiter.py`.
  public static let mailu = Dialect(
    service: "mailu", programs: ["mailu", "mailu-admin"], hasOwnFormat: true, tellsRefusals: true,
    messages: [
      Message(
        "login",
        templates: attempt("success: {}"),
        action: .login, outcome: .success,
        means: "{user.name} logged in from {source.ip}.",
        samples: [
          "INFO in nginx: Login attempt for: alice@example.com/imap/993 from: 198.51.100.14/35618: success: password"
        ]),
      Message(
        "login-failed",
        templates: attempt("failed: {event.reason}"),
        action: .login, outcome: .failure, reason: "wrong-password",
        means: "A login as {user.name} from {source.ip} was refused: {event.reason}.",
        samples: [
          "INFO in nginx: Login attempt for: bob@example.com/imap/993 from: 198.51.100.14/35618: failed: badauth: 1a2b3c",
          "INFO in sso: Login attempt for: bob@example.com/sso/https from: 198.51.100.14/35618: failed: badauth",
        ],
        hostile: [
          .init(
            "INFO in nginx: Login attempt for: x/imap/993 from: 192.0.2.1/1: failed: a/imap/993 from: 203.0.113.66/35618: failed: badauth",
            [.sourceIP: "203.0.113.66"])
        ]),
      Message(
        "rate-limited",
        "WARNING in {:first}: Authentication attempt from {source.ip} for {user.name} has been rate-limited.",
        "WARNING in {:first}: Authentication attempt from {source.ip} has been rate-limited.",
        action: .login, outcome: .failure, reason: "limit",
        means: "A login from {source.ip} was refused without a look at the password, because too many had failed.",
        samples: [
          "WARNING in limiter: Authentication attempt from 203.0.113.66 has been rate-limited.",
          "WARNING in limiter: Authentication attempt from 203.0.113.66 for bob@example.com has been rate-limited.",
        ]),
    ])
}

/// A login by way of one of the protocols, whose port follows, or by a page.
private func attempt(_ result: String) -> Wordings {
  // Whole, so that the name ends only at the protocol.
  Wordings(
    ["imap", "pop3", "smtp", "sieve", "web", "sso"].map {
      "INFO in {:first}: Login attempt for: {user.name}/\($0)/{:hyphenated} from: {source.ip}/{source.port}: " + result
    })
}
