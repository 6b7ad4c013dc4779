import MailSyntax
import MailVocabulary

/// The list at the end of each line of a login process: `user=<U>, method=M, rip=A, lip=B, mpid=N, TLS, session=<I>`.
///
/// U is the client's own word and may imitate all that follows, so the true rest is the last one. What stands between
/// the addresses and the session is left open only where a method was written: there the last `>, method=` is the
/// daemon's.
private enum Elements {
  /// Whoever connected, where the client's address was passed on by a proxy that is trusted and the administrator has the
  /// proxy's logged too.
  static let proxy = "{?, real_rip={mail.proxy.ip}}"

  static let named: [String] = [
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}, secured, session=<{session.id}>",
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, TLS, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, TLS: Disconnected",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, secured",
  ]

  /// Nobody gave a name.
  static let nameless: [String] = [
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}, TLS: {}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}, secured",
  ]

  /// Enough for what is rare.
  static let usual: [String] = [
    "user=<{user.name}>, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<>, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
  ]

  static let acceptedUser: [String] = [
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{?, TLS}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{:last}, session=<{session.id}>",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, mpid={mail.process.pid}, secured",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}{?, TLS}",
    "user=<{user.name}>, method={mail.sasl.mechanism:first}, rip={source.ip}\(proxy), lip={destination.ip}, secured",
  ]
}

/// How a login process says why a connection ended without a login: to 2.2 `Disconnected (WHY)` and
/// `Aborted login (WHY)`, in 2.3 `Disconnected: Connection closed (WHY)`, in 2.4
/// `Login aborted: Connection closed (WHY) (word)`.
private func ended(_ why: [String], word: [String] = [], _ elements: [String]) -> Wordings {
  let openings =
    why.flatMap { ["Disconnected{} ({|}\($0)): ", "Aborted login{} ({|}\($0)): "] }
    // What was measured is read in 2.4 too; else the word is enough.
    + why.filter { $0.utf8.contains(UInt8(ascii: "{")) }.map { "Login aborted: {} ({|}\($0)) ({}): " }
    + word.map { "Login aborted: {} ({|}{}) ({|}\($0)): " }
  return DovecotPrefix.times(Wordings(openings), Wordings(elements))
}

/// A reason alone, and with the attempts.
private func counted(_ reason: String) -> [String] {
  [reason, reason + ", {mail.attempts} attempts in {mail.seconds} secs"]
}

extension DovecotMessages {
  /// Logged in.
  static func accepted(_ process: LoginProcess) -> [Message] {
    let name = process.name
    return [
      Message(
        "\(name)-login",
        templates: process.lines(DovecotPrefix.times(["Login: ", "Logged in: "], Wordings(Elements.acceptedUser))),
        action: .login, outcome: .success, mailProtocol: process.spoken,
        means: "{user.name} logged in from {source.ip}.",
        notTold: "That the mailbox could be opened: the process that serves it tells.",
        samples: process.lines(
          "Login: user=<bob>, method=PLAIN, rip=198.51.100.15, lip=192.0.2.10, mpid=20681, session=<9tU24vtgAa7GM2QP>",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, mpid=20790, TLS, session=<r87K9/tgLZHGM2QO>",
          "Login: user=<alice>, method=CRAM-MD5, rip=2001:db8::14, lip=2001:db8::10, mpid=20790, TLS, TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits), session=<r87K9/tgLZHGM2QO>",
          "Logged in: user=<alice>, method=PLAIN, rip=127.0.0.1, lip=127.0.0.1, mpid=20790, secured, session=<r87K9/tgLZHGM2QO>",
          "Login: user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS",
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
          ended(
            [
              "tried to use disallowed plaintext auth", "tried to use disabled plaintext auth",
              "cleartext authentication not allowed without SSL/TLS",
            ],
            word: ["cleartext_auth_disabled"], Elements.nameless + Elements.usual)
            // What was refused unseen has no method, and no TLS.
            + ended(
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
          ended(
            [
              "auth failed, {mail.attempts} attempts in {mail.seconds} secs",
              "auth failed, {mail.attempts} attempts in {mail.seconds} secs, {}",
              "auth failed, {mail.attempts} attempts", "auth failed",
            ],
            word: ["auth_failed"], Elements.nameless + Elements.named)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "wrong-password",
        means: "A login as {user.name} from {source.ip} was refused, {mail.attempts} times on this connection.",
        notTold:
          "Whether the user is unknown or the password wrong: the line of auth tells, and is written only with auth_verbose.",
        samples: process.lines(
          "Disconnected: Aborted login by logging out (auth failed, 1 attempts in 5 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>",
          "Disconnected: Connection closed (auth failed, 3 attempts in 16 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg3ZvGM2QO>",
          "Disconnected (auth failed, 1 attempts in 2 secs): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS: Disconnected, session=<3Nph4vtg3ZvGM2QO>",
          "Aborted login (auth failed, 1 attempts): user=<zoe>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS",
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
          ended(
            counted("user disabled") + counted("login disabled") + ["anonymous logins disabled"],
            word: ["user_disabled", "login_disabled", "anonymous_auth_disabled"], Elements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "account-disabled",
        shows: .accessAccountDisabled,
        means: "A login as {user.name} from {source.ip} was refused, because this account may not log in.",
        samples: process.lines(
          "Disconnected (user disabled): \(tail)",
          "Login aborted: Connection closed (user disabled, 1 attempts in 2 secs) (user_disabled): \(tail)")),
      Message(
        "\(name)-password-expired",
        templates: process.lines(
          ended(counted("password expired"), word: ["password_expired"], Elements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "password-expired",
        means: "A login as {user.name} from {source.ip} was refused, because the password has expired.",
        samples: process.lines(
          "Disconnected (password expired): \(tail)",
          "Login aborted: Logged out (password expired, 1 attempts in 2 secs) (password_expired): \(tail)")),
      Message(
        "\(name)-not-authorized",
        templates: process.lines(
          ended(counted("authorization failed"), word: ["authorization_failed"], Elements.usual)),
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
          ended(
            counted("auth service reported temporary failure") + counted("temporary auth failure"),
            word: ["temp_fail"], Elements.usual)),
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
          ended(counted("auth process communication failure"), word: ["auth_process_comm_fail"], Elements.usual)),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "backend", shows: .accessBackendDown,
        means: "The login of {user.name} from {source.ip} failed, because the authentication process broke off.",
        samples: process.lines(
          "Disconnected (auth process communication failure): \(tail)",
          "Login aborted: Connection closed (auth process communication failure) (auth_process_comm_fail): \(tail)")),
      Message(
        "\(name)-internal-failure",
        templates: process.lines(
          ended(
            ["internal failure, {} successful auths", "internal failure"], word: ["internal_failure"], Elements.usual)),
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
          ended(counted("tried to use unsupported auth mechanism"), word: ["invalid_mech"], Elements.usual)),
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
          ended(
            counted("sent invalid base64 in response") + counted("credentials contain control characters"),
            word: ["invalid_base64", "auth_nologin_referral"], Elements.usual)),
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
            Wordings(Elements.named))
            + ended(["connection limit reached"], word: ["connection_limit"], Elements.usual)),
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
          ended(
            [
              "client_limit and process_limit was hit and this login session was killed", "process is full",
              "client_limit and process_limit was hit and this login session was killed. {}",
            ],
            word: ["process_full"], Elements.usual)
            + DovecotPrefix.times(
              ["Disconnected: Connection queue full{}: ", "Login aborted: Connection queue full{}: "],
              [Elements.nameless[0], Elements.nameless[1]])),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "limit",
        shows: .accessLimitReached,
        means: "A connection from {source.ip} was thrown out to make room: all login processes are busy.",
        samples: process.lines(
          "Disconnected: Connection queue full (no auth attempts in 2 secs): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>",
          "Login aborted: Connection queue full (client_limit and process_limit was hit and this login session was killed) (process_full): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<3Nph4vtg3ZvGM2QO>"
        )),
    ]
  }

  /// The connection ended with no answer to a login.
  static func brokenOff(_ process: LoginProcess) -> [Message] {
    let name = process.name
    let tail = "user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<6mVt9/tgkdLGM2RN>"
    let handshake = "user=<>, rip={source.ip}, lip={destination.ip}, TLS handshaking: SSL_accept() failed: "
    let unfinished = [
      "no auth attempts{}", "no auth attempts in {mail.seconds} secs", "disconnected during TLS handshake",
    ]
    return [
      Message(
        "\(name)-certificate-expired",
        templates: process.lines(
          ended(
            unfinished, word: ["tls_handshake_not_finished", "no_auth_attempts"],
            [
              handshake + "{}alert certificate expired{:last}, session=<{session.id}>",
              handshake + "{}alert certificate expired{}",
            ])),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "tls",
        shows: .serverCertificateExpired,
        means: "The client at {source.ip} hung up, because it takes the server's certificate for expired.",
        notTold: "That it is: the clock of the client may be wrong.",
        samples: process.lines(
          "Disconnected: Connection closed: SSL_accept() failed: error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired: SSL alert number 45 (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() failed: error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired: SSL alert number 45, session=<XIEr+Ptgh7DGM2RN>",
          "Login aborted: Connection closed: SSL_accept() failed: error:0A000415:SSL routines::sslv3 alert certificate expired: SSL alert number 45 (disconnected during TLS handshake) (tls_handshake_not_finished): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() failed: error:0A000415:SSL routines::sslv3 alert certificate expired: SSL alert number 45, session=<XIEr+Ptgh7DGM2RN>"
        )),
      Message(
        "\(name)-tls-failed",
        templates: process.lines(
          ended(
            unfinished, word: ["tls_handshake_not_finished", "no_auth_attempts"],
            DovecotPrefix.cross(
              [handshake, handshake.replacing("SSL_accept() failed", with: "SSL_accept() syscall failed")],
              ["{event.reason}, session=<{session.id}>", "{event.reason}"]))),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "tls", shows: .accessTlsFailed,
        means: "The TLS handshake with {source.ip} failed: {event.reason}.",
        samples: process.lines(
          "Disconnected: Connection closed: SSL_accept() failed: error:0A00010B:SSL routines::wrong version number (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() failed: error:0A00010B:SSL routines::wrong version number, session=</l4e+Ptgr+XGM2RN>",
          "Disconnected (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() failed: error:14094416:SSL routines:ssl3_read_bytes:sslv3 alert certificate unknown: SSL alert number 46, session=<XIEr+Ptgh7DGM2RN>",
          "Login aborted: Connection closed: SSL_accept() failed: error:0A0000C1:SSL routines::no shared cipher (disconnected during TLS handshake) (tls_handshake_not_finished): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() failed: error:0A0000C1:SSL routines::no shared cipher, session=<XIEr+Ptgh7DGM2RN>",
          "Disconnected: Connection closed: SSL_accept() syscall failed: Invalid argument (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: SSL_accept() syscall failed: Invalid argument, session=<WtN0dwhhI6bGM2RN>"
        )),
      Message(
        "\(name)-tls-unfinished",
        templates: process.lines(
          ended(
            ["no auth attempts in {mail.seconds} secs", "no auth attempts"], word: ["no_auth_attempts"],
            [
              "user=<>, rip={source.ip}, lip={destination.ip}, TLS handshaking{:last}, session=<{session.id}>",
              "user=<>, rip={source.ip}, lip={destination.ip}, TLS handshaking{}",
            ])
            + ended(
              ["disconnected during TLS handshake"], word: ["tls_handshake_not_finished"], Elements.nameless)),
        action: .disconnect, mailProtocol: process.spoken,
        means: "The client at {source.ip} left in the middle of the TLS handshake.",
        notTold: "Why: a probe and a client that does not trust the certificate may look the same.",
        samples: process.lines(
          "Disconnected (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking: Disconnected, session=<XIEr+Ptgh7DGM2RN>",
          "Disconnected (disconnected during TLS handshake): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking, session=<XIEr+Ptgh7DGM2RN>",
          "Login aborted: Connection closed (disconnected during TLS handshake) (tls_handshake_not_finished): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS handshaking, session=<XIEr+Ptgh7DGM2RN>"
        )),
      Message(
        "\(name)-no-attempt",
        templates: process.lines(
          ended(
            ["no auth attempts in {mail.seconds} secs", "no auth attempts"], word: ["no_auth_attempts"],
            // Dovecot 1 left the name away where none was given.
            Elements.nameless + [Elements.named[4], "rip={source.ip}, lip={destination.ip}{?, TLS}"])),
        action: .disconnect, mailProtocol: process.spoken,
        means: "A connection from {source.ip} ended, and nobody had tried to log in.",
        notTold: "Why: a probe, a health check, or a client that did not like the certificate or found no mechanism.",
        samples: process.lines(
          "Disconnected: Connection closed (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, session=<YNhs9/tgfcTGM2RN>",
          "Disconnected: Aborted login by logging out (no auth attempts in 0 secs): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<RPBt9/tgubTGM2QO>",
          "Disconnected: Connection closed: read(size=429) failed: Connection reset by peer (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS: read(size=429) failed: Connection reset by peer, session=<4RZt9/tgzZ3GM2RN>",
          "Disconnected: Inactivity (no auth attempts in 180 secs): \(tail)",
          "Aborted login (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS: Disconnected, session=<4RZt9/tgzZ3GM2RN>",
          "Login aborted: Connection closed (no auth attempts in 0 secs) (no_auth_attempts): \(tail)")),
      Message(
        "\(name)-auth-not-ready",
        templates: process.lines(
          ended(
            [
              "disconnected before auth was ready, waited {mail.seconds} secs", "disconnected before auth was ready",
              "disconnected before greeting, waited {mail.seconds} secs", "disconnected before greeting",
            ],
            word: ["auth_process_not_ready"], Elements.usual)),
        action: .disconnect, mailProtocol: process.spoken,
        means: "A client at {source.ip} left before the authentication process was ready.",
        notTold: "That authentication is down: this is usual in the first second after a start.",
        samples: process.lines(
          "Disconnected: Connection closed (disconnected before auth was ready, waited 0 secs): user=<>, rip=192.0.2.10, lip=192.0.2.10, secured, session=<iF4vCfxg8pbAAAIK>",
          "Login aborted: Connection closed (disconnected before auth was ready, waited 3 secs) (auth_process_not_ready): \(tail)"
        )),
      Message(
        "\(name)-sasl-unfinished",
        templates: process.lines(
          ended(
            ["client didn't finish SASL auth, waited {mail.seconds} secs"], word: ["auth_waiting_client"],
            Elements.usual)),
        action: .disconnect, mailProtocol: process.spoken,
        means: "A client at {source.ip} began to log in and never sent the rest.",
        samples: process.lines(
          "Aborted login (client didn't finish SASL auth, waited 0 secs): user=<>, method=LOGIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>",
          "Disconnected: Connection closed (client didn't finish SASL auth, waited 60 secs): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>",
          "Login aborted: Connection closed (client didn't finish SASL auth, waited 1 secs) (auth_waiting_client): user=<>, method=LOGIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>"
        )),
      Message(
        "\(name)-auth-unanswered",
        templates: process.lines(
          ended(
            [
              "disconnected while authenticating, waited {mail.seconds} secs", "disconnected while authenticating",
              "disconnected while finishing login, waited {mail.seconds} secs",
            ],
            word: ["auth_waiting_server", "auth_pending"], Elements.usual)),
        action: .disconnect, mailProtocol: process.spoken, reason: "disconnected",
        means: "The client at {source.ip} hung up while its login was being looked at.",
        notTold:
          "Whether the password was right; that it waited long points to a slow backend or to the delay against guessing.",
        samples: process.lines(
          "Disconnected (disconnected while authenticating, waited 11 secs): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>",
          "Disconnected: Connection closed (disconnected while finishing login, waited 30 secs): user=<alice>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>"
        )),
      Message(
        "\(name)-auth-cancelled",
        templates: process.lines(
          ended(
            ["aborted authentication"] + counted("auth aborted by client"), word: ["auth_aborted_by_client"],
            Elements.usual)),
        action: .disconnect, mailProtocol: process.spoken,
        means: "The client at {source.ip} began to log in and took it back.",
        samples: process.lines(
          "Disconnected (aborted authentication): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>",
          "Login aborted: Connection closed (aborted authentication) (auth_aborted_by_client): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>"
        )),
      Message(
        "\(name)-client-certificate-refused",
        templates: process.lines(
          ended(
            [
              "cert required, client didn't start TLS", "client didn't send a cert", "client sent an invalid cert",
              "client sent an untrusted cert",
            ],
            word: ["client_ssl_not_started", "client_ssl_cert_missing", "client_ssl_cert_untrusted"], Elements.usual)),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "tls",
        means: "The client at {source.ip} showed no certificate of its own that is trusted, and one is demanded.",
        samples: process.lines(
          "Disconnected (client didn't send a cert): \(tail)",
          "Login aborted: Connection closed (client sent an invalid cert) (client_ssl_cert_untrusted): \(tail)")),
      Message(
        "\(name)-shutting-down",
        templates: process.lines(
          ended(
            ["The process is shutting down so the login is aborted.", "shutting down"], word: ["shutting_down"],
            Elements.usual)
            + DovecotPrefix.times(
              [
                "Disconnected: Shutting down{}: ", "Disconnected: This process is shutting down{}: ",
                "Login aborted: Shutting down{}: ",
              ], [Elements.nameless[0]])),
        action: .disconnect, mailProtocol: process.spoken, reason: "shutdown",
        means: "The connection from {source.ip} ended because the server is stopped or reloaded.",
        samples: process.lines(
          "Disconnected: Shutting down (no auth attempts in 3 secs): \(tail)",
          "Login aborted: Shutting down (The process is shutting down so the login is aborted.) (shutting_down): \(tail)"
        )),
      Message(
        "\(name)-ended",
        templates: process.lines(
          DovecotPrefix.times(
            ["Disconnected{}: user=<", "Aborted login{}: user=<", "Login aborted: {}: user=<"],
            Wordings(
              (Elements.nameless + Elements.usual).filter { $0.hasPrefix("user=<") }.map {
                String($0.dropFirst("user=<".count))
              }))),
        action: .disconnect, mailProtocol: process.spoken,
        means: "A connection from {source.ip} ended before a login; the line says how.",
        samples: process.lines(
          "Disconnected: Inactivity: user=<>, rip=198.51.100.77, lip=192.0.2.10, session=<6mVt9/tgkdLGM2RN>",
          "Disconnected: Auth process broken: user=<>, rip=198.51.100.77, lip=192.0.2.10, session=<6mVt9/tgkdLGM2RN>",
          "Disconnected: TLS initialization failed.: user=<>, rip=198.51.100.77, lip=192.0.2.10, session=<6mVt9/tgkdLGM2RN>",
          "Aborted login: \(tail)")),
    ]
  }

  /// The login process hands the connection on to another server.
  static func proxied(_ process: LoginProcess) -> [Message] {
    let name = process.name
    let tail = "user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, session=<4svtgUVNIcFcnuG5>"
    return [
      Message(
        "\(name)-proxy-login",
        templates: process.lines(
          DovecotPrefix.times(
            [
              "proxy({:first}): started proxying to {mail.relay:first}: ",
              "proxy({:first}): Started proxying to {mail.relay:first}: ",
              "proxy: Started proxying to {mail.relay:first}: ",
            ],
            [Elements.named[4], Elements.named[5], Elements.acceptedUser[0]])),
        action: .login, outcome: .success, mailProtocol: process.spoken,
        means: "{user.name} logged in from {source.ip}, and the connection is passed on to {mail.relay}.",
        samples: process.lines(
          "proxy(alice): started proxying to 192.0.2.11:143: \(tail)",
          "proxy(alice,192.0.2.11:143): Started proxying to remote host (0.005 secs, 0 reconnects): \(tail)")),
      Message(
        "\(name)-proxy-ended",
        templates: process.lines(
          DovecotPrefix.times(
            [
              "proxy({:first}): disconnecting {:first} ({event.reason:first}): ",
              "proxy({:first}): Disconnected by {event.reason:first}: ",
            ],
            [Elements.named[4], Elements.named[5]])),
        action: .disconnect, category: .session, mailProtocol: process.spoken,
        means: "The connection of {user.name} that was passed on to another server ended: {event.reason}.",
        samples: process.lines(
          "proxy(alice): disconnecting 198.51.100.14 (Disconnected by client: read(size=1026) failed: Connection reset by peer(0s idle, in=298, out=1200)): \(tail)",
          "proxy(alice,192.0.2.11:143): Disconnected by client (0s idle, in=298, out=1200): \(tail)")),
      Message(
        "\(name)-proxy-failed",
        templates: process.lines(
          DovecotPrefix.times(
            [
              "Error: proxy({:first}): {event.reason:first}: ", "proxy: {event.reason:first}: ",
              "Proxying to remote service failed{event.reason:first}: ",
            ],
            [Elements.named[4], Elements.named[5]])
            + ["Error: proxy({user.name:first}): {event.reason}"]),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "backend", shows: .accessBackendDown,
        means: "The login of {user.name} could not be passed on to the server that holds the mailbox: {event.reason}.",
        samples: process.lines(
          "Error: proxy(alice): connect(192.0.2.11, 143) failed: Connection refused (after 60 secs, 60 reconnects, local=192.0.2.10:56196): \(tail)",
          "proxy: Logging in to 192.0.2.11:110 timed out (state=0, duration=180s) (internal failure, 4 successful auths): \(tail)",
          "Error: proxy(alice): Host 192.0.2.11:143 is down")),
      Message(
        "\(name)-proxy-refused",
        templates: process.lines(
          ended(counted("proxy dest auth failed"), word: ["proxy_dest_auth_failed"], Elements.usual)
            + DovecotPrefix.times(
              ["proxy({:first}): Login failed to {mail.relay:first}: {event.reason:first}: "],
              [Elements.named[4], Elements.named[5]])),
        action: .login, outcome: .failure, mailProtocol: process.spoken, reason: "wrong-password",
        means: "The server behind this proxy refused the login of {user.name} from {source.ip}.",
        samples: process.lines(
          "Disconnected (proxy dest auth failed): \(tail)",
          "proxy(alice): Login failed to 192.0.2.11:143: [AUTHENTICATIONFAILED] Authentication failed.: \(tail)",
          "Login aborted: Connection closed (proxy dest auth failed) (proxy_dest_auth_failed): \(tail)")),
    ]
  }

  /// Faults of the login process itself.
  static func loginFaults(_ process: LoginProcess) -> [Message] {
    let name = process.name
    return [
      Message(
        "\(name)-auth-connection-lost",
        templates: process.lines(
          "Warning: Auth connection closed with {} pending requests ({event.reason:last})",
          "Error: auth: connect({}) in directory {} failed: {event.reason}",
          "Error: auth: connect({}) failed: {event.reason}",
          "Error: Timeout waiting for handshake from auth server.{}",
          "Warning: Timeout waiting for handshake from auth server.{}",
          "Error: auth: Auth server {event.reason}",
          "Error: auth-client: {event.reason}",
          "Error: Authentication server {event.reason}",
          "Warning: auth: {event.reason}"),
        action: .fail, category: .authentication, mailProtocol: process.spoken, reason: "backend",
        shows: .accessBackendDown,
        means: "The login process can't reach the authentication process: {event.reason}.",
        samples: process.lines(
          "Warning: Auth connection closed with 2 pending requests (max 61 secs, pid=2001, EOF)",
          "Error: auth: connect(login) in directory /run/dovecot failed: Connection refused (euid=108(dovenull) egid=113(dovenull))",
          "Error: Timeout waiting for handshake from auth server. my pid=20, input bytes=0")),
      Message(
        "\(name)-auth-slow",
        templates: process.lines(
          DovecotPrefix.times(
            ["Warning: Auth process not responding, delayed sending initial response (greeting): "],
            [Elements.nameless[0], Elements.nameless[1]])
            + ["Warning: Auth process not responding, delayed sending greeting: {}"]),
        action: .warn, category: .authentication, mailProtocol: process.spoken, reason: "backend",
        shows: .accessBackendDown,
        means:
          "The client at {source.ip} had to wait for the greeting, because the authentication process is not ready.",
        samples: process.lines(
          "Warning: Auth process not responding, delayed sending initial response (greeting): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<wBR2fghhiYLGM2QO>"
        )),
      Message(
        "\(name)-certificate-config",
        templates: process.lines(
          "Fatal: Couldn't parse private ssl_key{event.reason}",
          "Fatal: Can't load ssl_cert{event.reason}",
          "Fatal: Can't load {event.reason}",
          "Error: Failed to initialize SSL server context: {event.reason}",
          "Error: SSL context initialization failed, disabling SSL: {event.reason}",
          "Error: Failed to initialize SSL connection: {event.reason:last}: user=<{}",
          "Error: Failed to initialize SSL connection: {event.reason}",
          "Fatal: {event.reason:first}: There is no valid PEM certificate.",
          "Error: SSL: {event.reason}",
          "Error: ssl_cert: {event.reason}",
          "Error: Diffie-Hellman key exchange requested, but no DH parameters provided{event.reason}"),
        action: .fail, category: .configuration, mailProtocol: process.spoken, shows: .serverConfigError,
        means: "The server's own certificate or key can't be used, so nobody can connect with TLS: {event.reason}.",
        samples: process.lines(
          "Fatal: Couldn't parse private ssl_key: error:0909006C:PEM routines:get_name:no start line",
          "Fatal: Can't load ssl_cert: There is no valid PEM certificate.",
          "Error: Failed to initialize SSL server context: Couldn't parse private ssl_key: error:0906D06C",
          "Error: Failed to initialize SSL connection: Couldn't initialize SSL server context: Can't load SSL certificate (ssl_server_cert_file setting): There is no valid PEM certificate.: user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<eOS2hAhhE93GM2QO>",
          "Error: SSL: Stacked error: error:0200100D:system library:fopen:Permission denied")),
      Message(
        "\(name)-debug-tls",
        templates: process.lines(
          "Warning: SSL alert: {event.reason}", "Warning: SSL failed: {event.reason}", "Debug: SSL: {event.reason}",
          "Debug: SSL alert: {event.reason}", "Debug: SSL error: {event.reason}", "Warning: SSL: {event.reason}"),
        action: .warn, category: .network, mailProtocol: process.spoken,
        means: "A step of a TLS handshake, told because verbose_ssl is on: {event.reason}.",
        samples: process.lines(
          "Warning: SSL alert: where=0x4004, ret=554: fatal bad certificate [198.51.100.77]",
          "Debug: SSL: elliptic curve secp384r1 will be used for ECDH and ECDHE key exchanges")),
      Message(
        "\(name)-fatal",
        templates: process.lines(
          "Fatal: Invalid user value{}", "Fatal: Error reading configuration: {event.reason}",
          "Fatal: master: {event.reason}", "Error: master({}): {event.reason}", "Error: master-service: {event.reason}"),
        action: .fail, mailProtocol: process.spoken,
        means: "The login process gave up, or can't hand the connection on: {event.reason}.",
        samples: process.lines(
          "Fatal: Error reading configuration: Timeout reading config from /var/run/dovecot/config",
          "Error: master(imap): Auth request timed out (received 0/12 bytes)")),
    ]
  }
}

extension DovecotMessages {
  /// What mail programs say of themselves with the command ID, where imap_id_log is set.
  static let introductions: [Message] = [
    Message(
      "imap-introduced",
      templates: LoginProcess.imap.lines(
        Wordings(
          [", session=<{session.id}>", ", TLS, session=<{session.id}>", ", secured, session=<{session.id}>", ""].map {
            "ID sent: {user_agent.original}: user=<>, rip={source.ip}\(Elements.proxy), lip={destination.ip}" + $0
          })) + Wordings(DovecotPrefix.user("imap").texts.map { $0 + "ID sent: {user_agent.original}" }),
      action: .other, category: .session, mailProtocol: .imap,
      means: "The client’s program said what it is: {user_agent.original}.",
      notTold:
        "That it is true: these are the client’s own words, x-originating-ip too. Where the server believes them, it is what stands behind rip.",
      samples: [
        "imap-login: ID sent: name=Roundcube, version=1.6.5, x-originating-ip=203.0.113.66: user=<>, rip=203.0.113.66, lip=192.0.2.10, session=<r87K9/tgLZHGM2QO>",
        "imap-login: ID sent: name=Thunderbird, version=128.4.0: user=<>, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<r87K9/tgLZHGM2QO>",
        "imap(alice)<20947><S4r1CPxgpbvGM2QO>: ID sent: name=Thunderbird, version=128.4.0",
      ],
      hostile: [
        .init(
          "imap-login: ID sent: name=x: user=<>, rip=192.0.2.1, lip=192.0.2.10, session=<a>, x-originating-ip=192.0.2.9: user=<>, rip=203.0.113.66, lip=192.0.2.10, session=<b>",
          [.sourceIP: "203.0.113.66", .sessionID: "b"])
      ])
  ]
}
