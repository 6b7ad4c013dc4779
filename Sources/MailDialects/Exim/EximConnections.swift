import MailSyntax
import MailVocabulary

extension EximMessages {
  /// Connections of clients, from their beginning to their end.
  static let connections: [Message] = [
    Message(
      "connected",
      "SMTP connection from {source:host} (TCP/IP connection count = {:integer})",
      "SMTP connection from \(client) (TCP/IP connection count = {:integer})",
      "SMTP connection from \(client)",
      "connection from \(client)",
      action: .connect,
      means: "A client connected from {source.ip}.",
      samples: [
        "SMTP connection from [198.51.100.14] (TCP/IP connection count = 1)",
        "SMTP connection from [198.51.100.14]:4711 I=[192.0.2.10]:25 (TCP/IP connection count = 12)",
      ]),
    Message(
      "disconnected",
      "SMTP connection from \(client) closed by QUIT", "SMTP connection from \(client) closed by QUIT{* D=}",
      "SMTP connection from \(client) closed after SIGTERM", "SMTP connection from \(client) closed by EOF{}",
      "SMTP connection from \(client) TLS closed{}", "SMTP connection from \(client) closed by {}",
      action: .disconnect,
      means: "The client at {source.ip} closed the connection in order.",
      samples: [
        "SMTP connection from pc14.example.com [198.51.100.14] closed by QUIT",
        "SMTP connection from dsl-77.isp.example.net (pc14.example.com) [198.51.100.77]:4711 closed by QUIT",
      ],
      hostile: [
        .init(
          "SMTP connection from (x) [192.0.2.1] closed by QUIT) [203.0.113.66] closed by QUIT",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "dropped-by-rule",
      "SMTP connection from \(client) closed by DROP in ACL{}",
      action: .disconnect,
      means: "The connection with {source.ip} was closed by a rule of the configuration.",
      samples: ["SMTP connection from [203.0.113.99] closed by DROP in ACL"]),
    Message(
      "lost",
      "SMTP connection from \(client) lost{* D=}", "SMTP connection from \(client) lost while reading message data{}",
      "{:hyphenated} SMTP connection from \(client) lost while reading message data{}",
      "SMTP connection from \(client) lost {}",
      "unexpected disconnection while reading SMTP command from \(client){* D= X= CV= DN= SNI= A= C=mail.commands}",
      "unexpected end of file while reading SMTP command from \(client){}",
      "unexpected {event.reason:first} while reading SMTP command from \(client){}",
      "lost connection from \(client){}",
      action: .disconnect, reason: "disconnected",
      means: "The client at {source.ip} broke the connection off without a word of farewell.",
      samples: [
        "SMTP connection from mail.example.com [192.0.2.10] lost D=0s",
        "unexpected disconnection while reading SMTP command from (User) [203.0.113.66] D=3s",
        "SMTP connection from pc14.example.com [198.51.100.14] lost while reading message data (header)",
        "1xVfmf-0001O7-0K SMTP connection from pc14.example.com [198.51.100.14] lost while reading message data",
      ],
      hostile: [
        .init(
          "unexpected disconnection while reading SMTP command from (x) [192.0.2.1] D=1s) [203.0.113.66] D=3s",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "timed-out",
      "SMTP command timeout on connection from \(client){}", "SMTP command timeout on TLS connection from \(client){}",
      "SMTP data timeout (message abandoned) on connection from \(client){* F=email.from.address}{}",
      "SMTP data timeout (message abandoned) on TLS connection from \(client){* F=email.from.address}{}",
      "SMTP {} timeout on connection from \(client){}",
      // Where the headers had come, the message had its id.
      "{:hyphenated} SMTP data timeout (message abandoned) on connection from \(client){* F=email.from.address}{}",
      "{:hyphenated} SMTP data timeout (message abandoned) on TLS connection from \(client){* F=email.from.address}{}",
      action: .disconnect, outcome: .failure, reason: "idle",
      means: "The client at {source.ip} said nothing for too long, so the connection was closed.",
      samples: [
        "SMTP command timeout on connection from (User) [203.0.113.66] D=5m1s",
        "SMTP command timeout on TLS connection from pc14.example.com [198.51.100.14]:4711 I=[192.0.2.10]:25 D=5m",
        "SMTP data timeout (message abandoned) on connection from mail.example.org [203.0.113.66] F=<a@example.org>",
        "1xVfmf-0001O7-0K SMTP data timeout (message abandoned) on connection from (mail.example.org) [203.0.113.66] F=<a@example.org> D=5m12s",
      ]),
    Message(
      "local-timed-out",
      "timed out while reading local message", "SMTP command timeout on connection from local process{}",
      "SMTP data timeout (message abandoned) on connection from local process{}",
      "{:hyphenated} SMTP data timeout (message abandoned) on connection from local process{}",
      action: .warn,
      means: "A program on this machine began to hand in a message, said nothing more, and was no longer waited for.",
      samples: [
        "timed out while reading local message",
        "SMTP data timeout (message abandoned) on connection from local process F=<root@example.com> D=5m",
      ]),
    Message(
      "no-mail",
      "no MAIL in SMTP connection from {source:host}{* I= U=source.user.name D= X=tls.version:tls.cipher: CV= DN= SNI= A=mail.sasl.mechanism: C=mail.commands K L TFO TFO*}",
      "no MAIL in TLS connection from {source:host}{* I= U=source.user.name D= X=tls.version:tls.cipher: CV= DN= SNI= A=mail.sasl.mechanism: C=mail.commands K L TFO TFO*}",
      "no MAIL in SMTP connection from \(client){}",
      action: .disconnect,
      means: "The client at {source.ip} came and went without sending a message.",
      samples: [
        "no MAIL in SMTP connection from mail.example.com [192.0.2.10] D=0s",
        "no MAIL in SMTP connection from dsl-77.isp.example.net (pc14.example.com) [198.51.100.77] D=0s X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no C=EHLO,STARTTLS,EHLO,AUTH,AUTH,QUIT",
        "no MAIL in SMTP connection from [203.0.113.66] D=9s C=EHLO,QUIT",
      ],
      hostile: [
        .init(
          "no MAIL in SMTP connection from (x) [192.0.2.1] D=0s C=QUIT) [203.0.113.66] D=0s",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "incomplete-transaction",
      "\(incoming) incomplete transaction ({event.reason:first}) from <{email.from.address}>{}",
      "\(incoming) incomplete transaction ({event.reason:first}){}",
      action: .other, category: .email,
      means: "The client at {source.ip} began a message and did not send it.",
      samples: [
        "H=out.newsletter.example.net [203.0.113.91] incomplete transaction (RSET) from <bob@newsletter.example.net>",
        "H=out.newsletter.example.net [203.0.113.91] incomplete transaction (connection lost) from <bob@newsletter.example.net> for joe@example.com",
      ]),
    Message(
      "too-many-connections",
      "Connection from \(client) refused: too many connections{}", "Connection from \(client) refused: {event.reason}",
      "temporarily refused connection from \(client): {event.reason}",
      "temporarily refused connection from H=\(client): {event.reason}",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means:
        "The client at {source.ip} was turned away, because as many connections are open as are allowed, or the machine is loaded too much.",
      samples: [
        "Connection from [203.0.113.66] refused: too many connections",
        "Connection from [203.0.113.66]:4711 refused: too many connections from that IP address",
        "temporarily refused connection from [203.0.113.66]: not in reserve list: connected=20 max=20 reserve=5",
        "temporarily refused connection from mail.example.org [203.0.113.66]: not in reserve list and load average = 12.50",
      ]),
    Message(
      "too-many-recipients",
      "too many recipients: {event.reason}", "\(incoming) too many recipients: {event.reason}",
      "\(id)\(incoming) too many recipients: {event.reason}",
      action: .other, outcome: .failure, category: .email,
      means: "A message has more recipients than are allowed: {event.reason}.",
      samples: [
        "too many recipients: message discarded: <bob@newsletter.example.net> H=out.newsletter.example.net [203.0.113.91]"
      ]),
    Message(
      "no-reverse-name",
      "no host name found for IP address {source.ip}",
      "no IP address found for host {:word} (during SMTP connection from \(client))",
      "no IP address found for host {:word} (during SMTP connection from \(client)){}",
      "no IP address found for host {:word}", "\(incoming) no host name found for IP address {source.ip}",
      "list matching forced to fail: failed to find host name for {source.ip}{}",
      "list matching forced to fail: {event.reason}", "host name alias list truncated for {source.ip}",
      action: .other, category: .network,
      means: "The address {source.ip} has no name in the DNS, or its name does not lead back to it.",
      notTold: "That the client was refused for it.",
      samples: [
        "no host name found for IP address 203.0.113.99",
        "no IP address found for host dsl.example.net (during SMTP connection from [203.0.113.99])",
        "list matching forced to fail: failed to find host name for 203.0.113.99",
      ]),
    Message(
      "reverse-name-unclear",
      "host name lookup for {source.ip} {event.reason}", "host lookup did not complete{}",
      "\(id) lowest numbered MX record points to local host: {destination.domain}",
      "\(id) lowest numbered MX record points to local host: {destination.domain:word} {}",
      "lowest numbered MX record points to local host: {destination.domain}",
      action: .other, outcome: .failure, category: .network,
      means: "A name could not be looked up, or leads to this server itself.",
      samples: ["1xVflt-0001La-0V lowest numbered MX record points to local host: loop.example.org"]),
  ]

  /// Logins, where they fail; an accepted login is told by the message that follows.
  static let logins: [Message] = [
    Message(
      "login-failed",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 535 Incorrect authentication data (set_id={user.name})",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 535 Incorrect authentication data",
      "{mail.sasl.mechanism:word} authenticator failed for H=\(client): 535 Incorrect authentication data (set_id={user.name})",
      "{mail.sasl.mechanism:word} authenticator failed for H=\(client): 535 Incorrect authentication data",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "The login of {user.name} from {source.ip} was refused.",
      notTold: "Whether the user exists: a wrong password and an unknown user read the same.",
      samples: [
        "plain authenticator failed for dsl-77.isp.example.net (pc14.example.com) [198.51.100.77]: 535 Incorrect authentication data (set_id=bob)",
        "login authenticator failed for (User) [203.0.113.66]: 535 Incorrect authentication data",
        "dovecot_login authenticator failed for (ylmf-pc) [203.0.113.66]:61234 I=[192.0.2.10]:587: 535 Incorrect authentication data (set_id=root@example.com)",
      ],
      hostile: [
        .init(
          "login authenticator failed for (User) [203.0.113.66]: 535 Incorrect authentication data (set_id=x) for (y) [192.0.2.1]: 535 Incorrect authentication data (set_id=root)",
          [
            .sourceIP: "203.0.113.66",
            .userName: "x) for (y) [192.0.2.1]: 535 Incorrect authentication data (set_id=root",
          ]),
        .init(
          "login authenticator failed for (User) [203.0.113.66] U=x [192.0.2.1] y: 535 Incorrect authentication data (set_id=bob)",
          [.sourceIP: "203.0.113.66", .userName: "bob", .sourceUserName: "x [192.0.2.1] y"]),
      ]),
    Message(
      "login-backend-failed",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 435 Unable to authenticate at present (set_id={user.name:first}): {event.reason}",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 435 Unable to authenticate at present (set_id={user.name})",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 435 Unable to authenticate at present: {event.reason}",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 435 Unable to authenticate at present",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means:
        "The login of {user.name} from {source.ip} could not be checked, because what knows the passwords did not answer.",
      notTold: "Whether the password was right.",
      samples: [
        "dovecot_login authenticator failed for (User) [203.0.113.66]: 435 Unable to authenticate at present (set_id=bob): authentication socket connection error",
        "plain authenticator failed for (User) [203.0.113.66]: 435 Unable to authenticate at present",
      ],
      hostile: [
        .init(
          "plain authenticator failed for (User) [203.0.113.66]: 435 Unable to authenticate at present (set_id=x) [192.0.2.1])",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-broken-off",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): 501 {event.reason}",
      "{mail.sasl.mechanism:word} authenticator failed for \(client): {event.reason}",
      action: .login, outcome: .failure, reason: "disconnected",
      means: "The client at {source.ip} began to log in and did not go through with it: {event.reason}.",
      samples: [
        "login authenticator failed for (User) [203.0.113.66]: 501 Authentication cancelled",
        "login authenticator failed for (User) [203.0.113.66]: 501 Invalid base64 data",
      ]),
  ]

  /// TLS with clients.
  static let encryption: [Message] = [
    Message(
      "tls-failed",
      "TLS error on connection from \(client) ({:first}): {event.reason}",
      "TLS error on connection from \(client) ({:first})",
      "TLS error on connection from \(client): {event.reason}",
      "TLS error on SMTP connection from \(client) ({:first}): {event.reason}",
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "TLS with the client at {source.ip} failed: {event.reason}.",
      notTold: "Whether it is somebody's mail program: much of what knocks at a mail port speaks no TLS.",
      samples: [
        "TLS error on connection from [203.0.113.66] (SSL_accept): error:1408F10B:SSL routines:ssl3_get_record:wrong version number",
        "TLS error on connection from dsl.example.net (pc) [203.0.113.66]:4711 I=[192.0.2.10]:465 (gnutls_handshake): A TLS packet with unexpected length was received.",
        "TLS error on connection from mail.example.org [203.0.113.66] (SSL_accept): timed out",
      ],
      hostile: [
        .init(
          "TLS error on connection from (x) [192.0.2.1] (SSL_accept) y) [203.0.113.66] (SSL_accept): error:1408F10B",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "tls-set-up-failed",
      "TLS error '{event.reason:last}'", "TLS error: {event.reason}", "TLS error ({:first}): {event.reason}",
      "TLS error on connection from \(client) (cert/key setup: {:last}): {event.reason}",
      "TLS error on connection from \(client) (cert/key setup): {event.reason}",
      "(TLS) {event.reason}",
      action: .fail, category: .configuration, reason: "tls", shows: .serverConfigError,
      means: "TLS cannot be offered or used as the configuration says: {event.reason}.",
      samples: [
        "TLS error on connection from [203.0.113.66] (cert/key setup: cert=/etc/exim4/exim.crt key=/etc/exim4/exim.key): Error while reading file.",
        "TLS error: no certificate",
      ]),
    Message(
      "tls-note",
      "TLS session {event.reason}", "\(incoming) TLS {event.reason}", "tls_{event.reason}", "\(id) TLS {event.reason}",
      action: .other, category: .network,
      means: "A note on TLS: {event.reason}.",
      samples: ["H=mail.example.org [203.0.113.66] TLS SNI \"x\" no match"]),
  ]
}
