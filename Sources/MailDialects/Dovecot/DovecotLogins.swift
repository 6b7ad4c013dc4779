import MailSyntax
import MailVocabulary

/// The list at the end of each line of a login process: `user=<U>, method=M, rip=A, lip=B, mpid=N, TLS, session=<I>`.
///
/// U is the client's own word and may imitate all that follows, so the true rest is the last one. What stands between
/// the addresses and the session is left open only where a method was written: there the last `>, method=` is the
/// daemon's.
enum LoginElements {
  /// Whoever connected, where the client's address was passed on by a proxy that is trusted and the administrator has the
  /// proxy's logged too.
  static let proxy = "{?, real_rip={mail.proxy.ip}}"

  /// What %k adds, where no session follows.
  private static let cipher = ", TLS, {tls.version:word} with cipher {tls.cipher:word} ({:word} bits)"

  /// With the ports, as Mailu has them logged.
  private static let ends = "rip={source.ip}, rport={source.port}, lip={destination.ip}, lport={destination.port}"

  static let named: [String] = [
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}, secured, session=<{session.id}>",
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, TLS, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, TLS: {}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, secured",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}\(cipher)",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, \(ends){?, TLS}{?, session=<{session.id}>}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, \(ends), TLS: {}",
  ]

  /// Nobody gave a name.
  static let nameless: [String] = [
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}, TLS: {}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}, secured",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}\(cipher)",
    "user=<>, \(ends){?, TLS}{?, session=<{session.id}>}", "user=<>, \(ends), TLS: {}",
    "user=<>, \(ends), TLS handshaking{?: {}}",
  ]

  /// Enough for what is rare.
  static let usual: [String] = [
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}\(cipher)",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, \(ends){?, TLS}{?, session=<{session.id}>}",
    "user=<>, \(ends){?, TLS}{?, session=<{session.id}>}", "user=<>, \(ends), TLS handshaking{?: {}}",
  ]

  static let acceptedUser: [String] = [
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}, secured",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, secured",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, mpid={mail.process.pid}}\(cipher)",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, \(ends){?, mpid={mail.process.pid}}{?, TLS}{?, session=<{session.id}>}",
  ]
}

/// How a login process says why a connection ended without a login: to 2.2 `Disconnected (WHY)` and
/// `Aborted login (WHY)`, in 2.3 `Disconnected: Connection closed (WHY)`, in 2.4
/// `Login aborted: Connection closed (WHY) (word)`.
func loginEnded(_ why: [String], word: [String] = [], _ elements: [String]) -> Wordings {
  let openings =
    why.flatMap { ["Disconnected{} ({|}\($0)): ", "Aborted login{} ({|}\($0)): "] }
    // What was measured is read in 2.4 too; else the word is enough.
    + why.filter { $0.utf8.contains(UInt8(ascii: "{")) }.map { "Login aborted: {} ({|}\($0)) ({}): " }
    + word.map { "Login aborted: {} ({|}{}) ({|}\($0)): " }
  return DovecotPrefix.times(Wordings(openings), Wordings(elements))
}

/// A reason alone, and with the attempts.
func loginEndedAfterTries(_ reason: String) -> [String] {
  [reason, reason + ", {mail.attempts} attempts in {mail.seconds} secs"]
}

extension DovecotMessages {
  /// Logged in.
  static func accepted(_ process: LoginProcess) -> [Message] {
    let name = process.name
    return [
      Message(
        "\(name)-login",
        templates: process.lines(
          DovecotPrefix.times(["Login: ", "Logged in: "], Wordings(LoginElements.acceptedUser))
            // Before 1.0.
            + ["Login: {user.name} [{source.ip}]"]),
        action: .login, outcome: .success, mailProtocol: process.spoken,
        means: "{user.name} logged in from {source.ip}.",
        notTold: "That the mailbox could be opened: the process that serves it tells.",
        samples: process.lines(
          "Login: user=<bob>, method=PLAIN, rip=198.51.100.15, lip=192.0.2.10, mpid=20681, session=<9tU24vtgAa7GM2QP>",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=20790, TLS, session=<r87K9/tgLZHGM2QO>",
          "Login: user=<alice>, method=CRAM-MD5, rip=2001:db8::14, lip=2001:db8::10, mpid=20790, TLS, TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits), session=<r87K9/tgLZHGM2QO>",
          "Logged in: user=<alice>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, mpid=20790, secured, session=<r87K9/tgLZHGM2QO>",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=20790, TLS, TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits)",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, rport=41157, lip=192.0.2.10, lport=993, mpid=20790, TLS",
          "Login: alice [198.51.100.14]",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, real_rip=10.0.0.5, lip=192.0.2.10, mpid=20790, TLS, session=<r87K9/tgLZHGM2QO>"
        ),
        hostile: [
          .init(
            process.line(
              "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, real_rip=10.0.0.5, lip=192.0.2.10, mpid=20790, TLS, session=<r87K9/tgLZHGM2QO>"
            ),
            [.sourceIP: "198.51.100.14", .proxyIP: "10.0.0.5", .affectedProcessID: "20790"]),
          .init(
            process.line(
              "Login: user=<x>, method=PLAIN, rip=192.0.2.1, lip=192.0.2.10, mpid=1, TLS, session=<a>>, method=LOGIN, rip=203.0.113.66, lip=192.0.2.10, mpid=7, session=<b>"
            ),
            [.sourceIP: "203.0.113.66", .mechanism: "LOGIN", .sessionID: "b"]),
        ])
    ]
  }

  /// Someone tried to log in, and was refused.
  static func refused(_ process: LoginProcess) -> [Message] {
    let name = process.name
    let tail = "user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>"
    return [
      Message(
        "\(name)-plaintext-refused",
        templates: process.lines(
          loginEnded(
            [
              "tried to use disallowed plaintext auth", "tried to use disabled plaintext auth",
              "cleartext authentication not allowed without SSL/TLS",
            ],
            word: ["cleartext_auth_disabled"], LoginElements.nameless + LoginElements.usual)
            // What was refused unseen has no method, and no TLS.
            + loginEnded(
              ["auth failed, {mail.attempts} attempts in {mail.seconds} secs"],
              ["user=<{user.name}>, rip={source.ip}, lip={destination.ip}{?, session=<{session.id}>}"])),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "plaintext-refused",
        shows: .accessPlaintextRefused,
        means:
          "A client at {source.ip} tried to log in without TLS, which is not allowed; the password was not looked at, but it has crossed the net.",
        samples: process.lines(
          "Aborted login (tried to use disallowed plaintext auth): user=<>, rip=198.51.100.77, lip=192.0.2.11, session=<4EIL+Ptgg4PGM2RN>",
          "Disconnected: Aborted login by logging out (tried to use disallowed plaintext auth): user=<>, rip=198.51.100.77, lip=192.0.2.11, session=<4EIL+Ptgg4PGM2RN>",
          "Disconnected: Aborted login by logging out (auth failed, 2 attempts in 0 secs): user=<alice>, rip=198.51.100.77, lip=192.0.2.11, session=<4EIL+Ptgg4PGM2RN>",
          "Login aborted: Logged out (cleartext authentication not allowed without SSL/TLS) (cleartext_auth_disabled): user=<>, rip=198.51.100.77, lip=192.0.2.11, session=<4EIL+Ptgg4PGM2RN>"
        ),
        hostile: [
          .init(
            process.line(
              "Aborted login (auth failed, 1 attempts in 0 secs): user=<x>, method=PLAIN, rip=192.0.2.1, lip=192.0.2.10, session=<a>>, rip=203.0.113.66, lip=192.0.2.11, session=<b>"
            ),
            [.sourceIP: "203.0.113.66", .sessionID: "b", .mechanism: ""])
        ]),
      Message(
        "\(name)-auth-failed",
        templates: process.lines(
          loginEnded(
            [
              "auth failed, {mail.attempts} attempts in {mail.seconds} secs",
              "auth failed, {mail.attempts} attempts in {mail.seconds} secs, {}",
              "auth failed, {mail.attempts} attempts", "auth failed", "{mail.attempts} authentication attempts",
            ],
            word: ["auth_failed"], LoginElements.nameless + LoginElements.named)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "wrong-password",
        means: "A login as {user.name} from {source.ip} was refused, {mail.attempts} times on this connection.",
        notTold:
          "Whether the user is unknown or the password wrong: the line of auth tells, and is written only with auth_verbose.",
        samples: process.lines(
          "Disconnected: Aborted login by logging out (auth failed, 1 attempts in 5 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>",
          "Disconnected: Connection closed (auth failed, 3 attempts in 16 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>",
          "Disconnected (auth failed, 1 attempts in 2 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS: Disconnected, session=<3Nph4vtg3ZvGM2QO>",
          "Aborted login (auth failed, 1 attempts): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS",
          "Aborted login (auth failed, 1 attempts in 2 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, TLSv1 with cipher AES128-SHA (128/128 bits)",
          "Disconnected: Aborted login by logging out (auth failed, 1 attempts in 2 secs): user=<zoe>, method=LOGIN, rip=198.51.100.14, rport=1731, lip=192.0.2.10, lport=587, TLS",
          "Aborted login (1 authentication attempts): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS",
          "Login aborted: Connection closed (auth failed, 1 attempts in 2 secs) (auth_failed): \(tail)"),
        hostile: [
          .init(
            process.line(
              "Disconnected (auth failed, 1 attempts in 2 secs): user=<x>, rip=192.0.2.1, lip=192.0.2.10, TLS>, method=PLAIN, rip=203.0.113.66, lip=192.0.2.10, TLS, session=<b>"
            ),
            [.userName: "x>, rip=192.0.2.1, lip=192.0.2.10, TLS", .sourceIP: "203.0.113.66", .sessionID: "b"]),
          .init(
            process.line(
              "Disconnected: Connection closed (auth failed, 1 attempts in 2 secs): user=<x (no auth attempts in 0 secs): user=<>, rip=192.0.2.1, lip=192.0.2.10, TLS>, method=PLAIN, rip=203.0.113.66, lip=192.0.2.10, TLS, session=<b>"
            ),
            [.sourceIP: "203.0.113.66", .attempts: "1"]),
        ]),
      Message(
        "\(name)-user-disabled",
        templates: process.lines(
          loginEnded(
            loginEndedAfterTries("user disabled") + loginEndedAfterTries("login disabled") + [
              "anonymous logins disabled"
            ],
            word: ["user_disabled", "login_disabled", "anonymous_auth_disabled"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "account-disabled",
        shows: .accessAccountDisabled,
        means: "A login as {user.name} from {source.ip} was refused, because this account may not log in.",
        samples: process.lines(
          "Disconnected (user disabled): \(tail)",
          "Login aborted: Connection closed (user disabled, 1 attempts in 2 secs) (user_disabled): \(tail)")),
      Message(
        "\(name)-password-expired",
        templates: process.lines(
          loginEnded(loginEndedAfterTries("password expired"), word: ["password_expired"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "password-expired",
        means: "A login as {user.name} from {source.ip} was refused, because the password has expired.",
        samples: process.lines(
          "Disconnected (password expired): \(tail)",
          "Login aborted: Logged out (password expired, 1 attempts in 2 secs) (password_expired): \(tail)")),
      Message(
        "\(name)-not-authorized",
        templates: process.lines(
          loginEnded(loginEndedAfterTries("authorization failed"), word: ["authorization_failed"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "not-authorized",
        means: "A login from {source.ip} was refused, because {user.name} may not act for the user that was asked for.",
        notTold: "That the password was wrong: it may be right.",
        samples: process.lines(
          "Disconnected (authorization failed): \(tail)",
          "Login aborted: Connection closed (authorization failed, 1 attempts in 2 secs) (authorization_failed): \(tail)"
        )),
      Message(
        "\(name)-backend-failed",
        templates: process.lines(
          loginEnded(
            loginEndedAfterTries("auth service reported temporary failure")
              + loginEndedAfterTries("temporary auth failure"),
            word: ["temp_fail"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "backend", shows: .accessBackendDown,
        means:
          "The login of {user.name} from {source.ip} could not be checked, because what holds the passwords does not answer.",
        notTold: "Whether the password is right.",
        samples: process.lines(
          "Disconnected (auth service reported temporary failure): \(tail)",
          "Login aborted: Connection closed (auth service reported temporary failure) (temp_fail): \(tail)")),
      Message(
        "\(name)-auth-broken",
        templates: process.lines(
          loginEnded(
            loginEndedAfterTries("auth process communication failure"), word: ["auth_process_comm_fail"],
            LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "backend", shows: .accessBackendDown,
        means: "The login of {user.name} from {source.ip} failed, because the authentication process broke off.",
        samples: process.lines(
          "Disconnected (auth process communication failure): \(tail)",
          "Login aborted: Connection closed (auth process communication failure) (auth_process_comm_fail): \(tail)")),
      Message(
        "\(name)-internal-failure",
        templates: process.lines(
          loginEnded(
            ["internal failure, {} successful auths", "internal failure"], word: ["internal_failure"],
            LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "backend",
        means: "The password of {user.name} was right, but the process for the mailbox would not start.",
        notTold: "Why: an error line of the mail process or of auth, close by, tells.",
        samples: process.lines(
          "Disconnected: Connection closed (internal failure, 1 successful auths): \(tail)",
          "Disconnected (internal failure, 1 successful auths): user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=20790, TLS, session=<3Nph4vtg3ZvGM2QO>",
          "Login aborted: Connection closed (internal failure, 1 successful auths) (internal_failure): \(tail)")),
      Message(
        "\(name)-mechanism-unsupported",
        templates: process.lines(
          loginEnded(
            loginEndedAfterTries("tried to use unsupported auth mechanism"), word: ["invalid_mech"], LoginElements.usual
          )),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "mechanism-unsupported",
        shows: .accessMechanismUnsupported,
        means: "A client at {source.ip} wanted to log in by a mechanism that is not offered.",
        samples: process.lines(
          "Disconnected (tried to use unsupported auth mechanism): user=<>, method=NTLM, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>",
          "Login aborted: Connection closed (tried to use unsupported auth mechanism) (invalid_mech): user=<>, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>"
        )),
      Message(
        "\(name)-bad-credentials-syntax",
        templates: process.lines(
          loginEnded(
            loginEndedAfterTries("sent invalid base64 in response")
              + loginEndedAfterTries("credentials contain control characters"),
            word: ["invalid_base64", "auth_nologin_referral"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "bad-credentials-syntax",
        means: "A client at {source.ip} sent credentials that can't be read: a robot or a broken program.",
        samples: process.lines(
          "Disconnected (sent invalid base64 in response): \(tail)",
          "Login aborted: Connection closed (sent invalid base64 in response) (invalid_base64): \(tail)")),
      Message(
        "\(name)-limit",
        templates: process.lines(
          DovecotPrefix.times(
            [
              "Maximum number of connections from user+IP exceeded (mail_max_userip_connections={}): ",
              "Disconnected: Maximum number of connections from user+IP exceeded (mail_max_userip_connections={}): ",
              "Login aborted: Maximum number of connections from user+IP exceeded (mail_max_userip_connections={}): ",
              "Login aborted: Maximum number of connections from user+IP exceeded (mail_max_userip_connections={}) ({}): ",
            ],
            Wordings(LoginElements.named))
            + loginEnded(["connection limit reached"], word: ["connection_limit"], LoginElements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "limit", shows: .accessLimitReached,
        means:
          "{user.name} has as many connections open from {source.ip} as one user may have, so another was refused; the password was right.",
        samples: process.lines(
          "Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): \(tail)",
          "Disconnected: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): \(tail)",
          "Login aborted: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): \(tail)",
          "Login aborted: Connection closed (connection limit reached) (connection_limit): \(tail)")),
      Message(
        "\(name)-processes-full",
        templates: process.lines(
          loginEnded(
            [
              "client_limit and process_limit was hit and this login session was killed", "process is full",
              "client_limit and process_limit was hit and this login session was killed. {}",
            ],
            word: ["process_full"], LoginElements.usual)
            + DovecotPrefix.times(
              ["Disconnected: Connection queue full{}: ", "Login aborted: Connection queue full{}: "],
              [LoginElements.nameless[0], LoginElements.nameless[1]])),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "limit",
        shows: .accessLimitReached,
        means: "A connection from {source.ip} was thrown out to make room: all login processes are busy.",
        samples: process.lines(
          "Disconnected: Connection queue full (no auth attempts in 2 secs): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>",
          "Login aborted: Connection queue full (client_limit and process_limit was hit and this login session was killed) (process_full): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>"
        )),
    ]
  }
}
