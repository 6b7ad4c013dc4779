import MailVocabulary
public import MailSyntax

extension Dialect {
  /// nginx as a proxy for mail: its error log, or what goes to syslog, where the same stamp stands behind the header once
  /// more.
  ///
  /// One process serves all protocols and many connections at once, so that the lines make no sessions. A line bears the
  /// level, the worker, and the number of the connection.
  ///
  /// Source: nginx `src/mail/ngx_mail_handler.c`, `ngx_mail_auth_http_module.c`, `ngx_mail_proxy_module.c`,
  /// `ngx_mail_ssl_module.c`.
  public static let nginxMail = Dialect(
    service: "nginx", programs: ["nginx", "nginx_mail", "nginx-mail", "mailu-front"], hasOwnFormat: true,
    tellsRefusals: true, messages: NginxMailMessages.all)
}

enum NginxMailMessages {
  static let all: [Message] = [
    Message(
      "connect",
      "[{:first}] {:word} *{session.id:word} client {source.ip}:{source.port} connected to {}",
      "[{:first}] {:word} *{session.id:word} client {source:word} connected to {}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["[info] 1234#1234: *5 client 198.51.100.14:53211 connected to 0.0.0.0:110"]),
    Message(
      "login",
      "[{:first}] {:word} *{session.id:word} client logged in, client: {source:first}, server: {:first}, login: \"{user.name}\"{?, upstream: {}}",
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip}.",
      samples: [
        "[info] 1234#1234: *5 client logged in, client: 198.51.100.14, server: 0.0.0.0:110, login: \"alice\"",
        "[info] 1234#1234: *5 client logged in, client: 198.51.100.14:53211, server: 0.0.0.0:110, login: \"alice\", upstream: 192.0.2.20:110",
      ],
      hostile: [
        .init(
          "[info] 1234#1234: *5 client logged in, client: 203.0.113.66, server: 0.0.0.0:110, login: \"x\", client: 192.0.2.1, login: \"y\"",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failed",
      "[{:first}] {:word} *{session.id:word} client login failed: \"{event.reason:first}\" while in http auth state, client: {source:first}, server: {:first}, login: \"{user.name}\"",
      "[{:first}] {:word} *{session.id:word} client login failed: \"{event.reason:first}\" while in http auth state, client: {source:first}, server: {}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} was refused: {event.reason}.",
      samples: [
        "[info] 1234#1234: *5 client login failed: \"Invalid login or password\" while in http auth state, client: 203.0.113.66, server: 0.0.0.0:110, login: \"bob\"",
        "[info] 1234#1234: *5 client login failed: \"AUTH not supported\" while in http auth state, client: 203.0.113.66, server: 0.0.0.0:25",
      ]),
    Message(
      "logout",
      "[{:first}] {:word} *{session.id:word} proxied session done, client: {source:first}, server: {:first}, login: \"{user.name}\", upstream: {}",
      "[{:first}] {:word} *{session.id:word} proxied session done{?, {}}",
      action: .logout,
      means: "A session ended.",
      notTold: "How it ended: the proxy does not look into it.",
      samples: [
        "[info] 1234#1234: *5 proxied session done, client: 198.51.100.14, server: 0.0.0.0:110, login: \"alice\", upstream: 192.0.2.20:110"
      ]),
    Message(
      "client-name-unknown",
      "[{:first}] {:word} *{session.id:word} {source.ip:word} could not be resolved ({event.reason:first}) while in resolving client address, client: {source:first}, server: {}",
      action: .other, category: .network,
      means: "The name of the client {source.ip} could not be found out: {event.reason}.",
      samples: [
        "[error] 1234#1234: *5 203.0.113.66 could not be resolved (3: Host not found) while in resolving client address, client: 203.0.113.66, server: 0.0.0.0:25"
      ]),
    Message(
      "timeout",
      "[{:first}] {:word} *{session.id:word} client timed out ({:first}){? while {:first}}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} client timed out ({:first}), client: {source:first}, server: {}",
      action: .autologout, reason: "idle",
      means: "The client at {source.ip} said nothing for too long, and was sent away.",
      samples: [
        "[info] 1234#1234: *5 client timed out (110: Connection timed out) while in auth state, client: 198.51.100.14, server: 0.0.0.0:110",
        "[info] 1234#1234: *5 client timed out (110: Connection timed out), client: 198.51.100.14, server: 0.0.0.0:110",
      ]),
    Message(
      "authentication-server-down",
      "[{:first}] {:word} *{session.id:word} auth http server {:word} timed out while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} auth http server {:word} sent invalid {:first} while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} auth http server {:word} did not send {:first} while {:first}, client: {source:first}, server: {}",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "The server that checks the logins for nginx does not answer as it should, so logins fail.",
      samples: [
        "[error] 1234#1234: *5 auth http server 127.0.0.1:9000 timed out while in http auth state, client: 198.51.100.14, server: 0.0.0.0:25",
        "[error] 1234#1234: *5 auth http server 127.0.0.1:9000 sent invalid response while in http auth state, client: 198.51.100.14, server: 0.0.0.0:25",
      ]),
    Message(
      "upstream-down",
      "[{:first}] {:word} *{session.id:word} connect() failed ({event.reason:first}) while connecting to upstream, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} upstream timed out ({event.reason:first}) while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} connect() failed ({event.reason:first}) while in http auth state, client: {source:first}, server: {}",
      action: .fail, category: .network, reason: "backend", shows: .accessBackendDown,
      means: "The mail server behind nginx cannot be reached: {event.reason}.",
      samples: [
        "[error] 1234#1234: *5 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.14, server: 0.0.0.0:110, login: \"alice\", upstream: 192.0.2.20:110",
        "[error] 1234#1234: *5 upstream timed out (110: Connection timed out) while connecting to upstream, client: 198.51.100.14, server: 0.0.0.0:110",
      ]),
    Message(
      "upstream-answer",
      "[{:first}] {:word} *{session.id:word} upstream sent invalid response: \"{event.reason:first}\" while reading response from upstream, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} upstream sent too long response line: \"{event.reason:first}\" while {:first}, client: {source:first}, server: {}",
      action: .other, outcome: .failure, category: .network,
      means: "The mail server behind nginx refused what nginx asked of it: {event.reason}.",
      notTold: "That it is down: it refuses a login so too.",
      samples: [
        "[error] 1234#1234: *5 upstream sent invalid response: \"-ERR [AUTH] Authentication failed.\" while reading response from upstream, client: 198.51.100.14, server: 0.0.0.0:110, login: \"alice\", upstream: 192.0.2.20:110"
      ]),
    Message(
      "tls-failed",
      "[{:first}] {:word} *{session.id:word} SSL_do_handshake() failed ({event.reason:first}) while SSL handshaking, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} peer closed connection in SSL handshake{? ({:first})} while SSL handshaking, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} no \"ssl_certificate\" is defined in server listening on SSL port while SSL handshaking, client: {source:first}, server: {}",
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with the client at {source.ip} failed.",
      notTold: "That the server is at fault: probes and clients that speak no TLS end so.",
      samples: [
        "[info] 1234#1234: *5 SSL_do_handshake() failed (SSL: error:1417D18C:SSL routines:tls_process_client_hello:version too low) while SSL handshaking, client: 198.51.100.14, server: 0.0.0.0:993",
        "[info] 1234#1234: *5 peer closed connection in SSL handshake while SSL handshaking, client: 198.51.100.14, server: 0.0.0.0:993",
      ]),
    Message(
      "invalid-command",
      "[{:first}] {:word} *{session.id:word} client sent invalid command: \"{mail.command:lone}\" while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} client sent invalid command: \"{mail.command}",
      "[{:first}] {:word} *{session.id:word} client sent too long command \"{mail.command:lone}\" while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} client sent too long command \"{mail.command}",
      "[{:first}] {:word} *{session.id:word} client was rejected: \"{mail.command:lone}\" while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} client was rejected: \"{mail.command}",
      action: .other, outcome: .failure, category: .network,
      means: "The client at {source.ip} sent what the proxy does not take: {mail.command}.",
      samples: [
        "[info] 1234#1234: *5 client sent invalid command: \"GET / HTTP/1.0\" while in auth state, client: 203.0.113.66, server: 0.0.0.0:110"
      ]),
    Message(
      "broken-off",
      "[{:first}] {:word} *{session.id:word} recv() failed ({event.reason:first}) while {:first}, client: {source:first}, server: {}",
      "[{:first}] {:word} *{session.id:word} client closed connection{? while {:first}}, client: {source:first}, server: {}",
      action: .disconnect, reason: "disconnected",
      means: "The client at {source.ip} broke the connection off.",
      samples: [
        "[info] 1234#1234: *5 recv() failed (104: Connection reset by peer) while proxying, client: 198.51.100.14, server: 0.0.0.0:110"
      ]),
  ]
}
