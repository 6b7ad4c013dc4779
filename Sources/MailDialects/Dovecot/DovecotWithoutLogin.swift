import MailSyntax
import MailVocabulary

extension DovecotMessages {
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
          loginEnded(
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
          loginEnded(
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
          loginEnded(
            ["no auth attempts in {mail.seconds} secs", "no auth attempts"], word: ["no_auth_attempts"],
            [
              "user=<>, rip={source.ip}, lip={destination.ip}, TLS handshaking{:last}, session=<{session.id}>",
              "user=<>, rip={source.ip}, lip={destination.ip}, TLS handshaking{}",
            ])
            + loginEnded(
              ["disconnected during TLS handshake"], word: ["tls_handshake_not_finished"], LoginElements.nameless)),
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
          loginEnded(
            ["no auth attempts in {mail.seconds} secs", "no auth attempts"], word: ["no_auth_attempts"],
            // Dovecot 1 left the name away where none was given.
            LoginElements.nameless + [LoginElements.named[4], "rip={source.ip}, lip={destination.ip}{?, TLS}"])
            // 1.0 counted nothing.
            + DovecotPrefix.times(
              [
                "Disconnected: ", "Disconnected: Inactivity: ", "Disconnected: Too many invalid commands: ",
                "Aborted login: ",
              ],
              [
                "user=<>, rip={source.ip}, lip={destination.ip}{?, TLS}",
                "rip={source.ip}, lip={destination.ip}{?, TLS}",
              ])
            + ["Disconnected [{source.ip}]"]),
        action: .disconnect, mailProtocol: process.spoken,
        means: "A connection from {source.ip} ended, and nobody had tried to log in.",
        notTold: "Why: a probe, a health check, or a client that did not like the certificate or found no mechanism.",
        samples: process.lines(
          "Disconnected: Connection closed (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, session=<YNhs9/tgfcTGM2RN>",
          "Disconnected: Aborted login by logging out (no auth attempts in 0 secs): user=<>, rip=198.51.100.14, lip=192.0.2.10, session=<RPBt9/tgubTGM2QO>",
          "Disconnected: Connection closed: read(size=429) failed: Connection reset by peer (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS: read(size=429) failed: Connection reset by peer, session=<4RZt9/tgzZ3GM2RN>",
          "Disconnected: Inactivity (no auth attempts in 180 secs): \(tail)",
          "Aborted login (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS: Disconnected, session=<4RZt9/tgzZ3GM2RN>",
          "Aborted login (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, lip=192.0.2.10, TLS, TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
          "Disconnected: Connection closed (no auth attempts in 0 secs): user=<>, rip=198.51.100.77, rport=46576, lip=192.0.2.10, lport=465, TLS handshaking: Connection closed",
          "Disconnected: rip=198.51.100.77, lip=192.0.2.10, TLS",
          "Login aborted: Connection closed (no auth attempts in 0 secs) (no_auth_attempts): \(tail)")),
      Message(
        "\(name)-auth-not-ready",
        templates: process.lines(
          loginEnded(
            [
              "disconnected before auth was ready, waited {mail.seconds} secs", "disconnected before auth was ready",
              "disconnected before greeting, waited {mail.seconds} secs", "disconnected before greeting",
            ],
            word: ["auth_process_not_ready"], LoginElements.usual)),
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
          loginEnded(
            ["client didn't finish SASL auth, waited {mail.seconds} secs"], word: ["auth_waiting_client"],
            LoginElements.usual)),
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
          loginEnded(
            [
              "disconnected while authenticating, waited {mail.seconds} secs", "disconnected while authenticating",
              "disconnected while finishing login, waited {mail.seconds} secs",
            ],
            word: ["auth_waiting_server", "auth_pending"], LoginElements.usual)),
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
          loginEnded(
            ["aborted authentication"] + loginEndedAfterTries("auth aborted by client"),
            word: ["auth_aborted_by_client"],
            LoginElements.usual)),
        action: .disconnect, mailProtocol: process.spoken,
        means: "The client at {source.ip} began to log in and took it back.",
        samples: process.lines(
          "Disconnected (aborted authentication): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>",
          "Login aborted: Connection closed (aborted authentication) (auth_aborted_by_client): user=<>, method=PLAIN, rip=198.51.100.77, lip=192.0.2.10, TLS, session=<bOVVMEZNJv6wnoyN>"
        )),
      Message(
        "\(name)-client-certificate-refused",
        templates: process.lines(
          loginEnded(
            [
              "cert required, client didn't start TLS", "client didn't send a cert", "client sent an invalid cert",
              "client sent an untrusted cert",
            ],
            word: ["client_ssl_not_started", "client_ssl_cert_missing", "client_ssl_cert_untrusted"],
            LoginElements.usual)),
        action: .disconnect, outcome: .failure, mailProtocol: process.spoken, reason: "tls",
        means: "The client at {source.ip} showed no certificate of its own that is trusted, and one is demanded.",
        samples: process.lines(
          "Disconnected (client didn't send a cert): \(tail)",
          "Login aborted: Connection closed (client sent an invalid cert) (client_ssl_cert_untrusted): \(tail)")),
      Message(
        "\(name)-shutting-down",
        templates: process.lines(
          loginEnded(
            ["The process is shutting down so the login is aborted.", "shutting down"], word: ["shutting_down"],
            LoginElements.usual)
            + DovecotPrefix.times(
              [
                "Disconnected: Shutting down{}: ", "Disconnected: This process is shutting down{}: ",
                "Login aborted: Shutting down{}: ",
              ], [LoginElements.nameless[0]])),
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
              (LoginElements.nameless + LoginElements.usual).filter { $0.hasPrefix("user=<") }.map {
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
            [LoginElements.named[4], LoginElements.named[5], LoginElements.acceptedUser[0]])),
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
            [LoginElements.named[4], LoginElements.named[5]])),
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
            [LoginElements.named[4], LoginElements.named[5]])
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
          loginEnded(
            loginEndedAfterTries("proxy dest auth failed"), word: ["proxy_dest_auth_failed"], LoginElements.usual)
            + DovecotPrefix.times(
              ["proxy({:first}): Login failed to {mail.relay:first}: {event.reason:first}: "],
              [LoginElements.named[4], LoginElements.named[5]])),
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
            [LoginElements.nameless[0], LoginElements.nameless[1]])
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

  /// What mail programs say of themselves with the command ID, where imap_id_log is set.
  static let introductions: [Message] = [
    Message(
      "imap-introduced",
      templates: LoginProcess.imap.lines(
        Wordings(
          [", session=<{session.id}>", ", TLS, session=<{session.id}>", ", secured, session=<{session.id}>", ""].map {
            "ID sent: {user_agent.original}: user=<>, rip={source.ip}\(LoginElements.proxy), lip={destination.ip}" + $0
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
