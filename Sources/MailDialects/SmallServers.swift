public import MailSyntax
import MailVocabulary

extension Dialect {
  /// tpop3d 1.3 to 1.5. One process takes all connections and hands each to a child once its user is known, so that
  /// neither the number of the process nor that of the socket is that of a session.
  ///
  /// Source: `netloop.c`, `pop3.c`, `connection.c`.
  public static let tpop3d = Dialect(service: "tpop3d", programs: ["tpop3d"], messages: SmallServers.tpop3d)

  /// DBMail 2.2 to 3.5: `Level:[module] function(+line): text`.
  ///
  /// Source: `src/dm_debug.c`, `src/pop3.c`, `src/dbmail-imapsession.c`.
  public static let dbmail = Dialect(
    service: "dbmail",
    programs: [
      "dbmail", "dbmail-imapd", "dbmail-pop3d", "dbmail-lmtpd", "dbmail-timsieved", "dbmail-deliver", "dbmail-util",
      "dbmail/imap4d", "dbmail/pop3d", "dbmail/lmtpd", "dbmail/timsieved", "dbmail/deliver",
    ],
    severityWords: [.init("Error:", .fail), .init("Critical:", .fail), .init("Warning:", .warn)],
    messages: SmallServers.dbmail)

  /// stunnel 4 and 5 before servers that speak no TLS themselves. Source: `src/client.c`, `src/ssl.c`, `src/log.c`.
  public static let stunnel = Dialect(
    service: "stunnel", programs: ["stunnel", "stunnel4"], messages: SmallServers.stunnel)
}

/// Servers that are met less often.
enum SmallServers {
  static let tpop3d: [Message] = [
    Message(
      "connect",
      "listeners_post_select: client [{:identifier}]{source:first}: connected to local address {destination}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["listeners_post_select: client [6]198.51.100.14: connected to local address 192.0.2.10:110"]),
    Message(
      "login",
      "fork_child: [{:identifier}]{user.name}({source.ip}): began session for `{:last}' with {:first}; child PID is {mail.process.pid}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      samples: ["fork_child: [6]alice(198.51.100.14): began session for `alice' with pam; child PID is 4711"]),
    Message(
      "login-failed",
      "connection_do: client `[{:identifier}]{source.ip}': username `{user.name:last}': {:integer} authentication failures",
      "connection_do: client `[{:identifier}]{source.ip}': username `{user.name:last}': failed to log in after {mail.attempts} attempts",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      notTold: "Whether the user exists.",
      samples: [
        "connection_do: client `[6]203.0.113.66': username `bob': 1 authentication failures",
        "connection_do: client `[6]203.0.113.66': username `bob': failed to log in after 3 attempts",
      ],
      hostile: [
        .init(
          "connection_do: client `[6]203.0.113.66': username `x': 1 authentication failures': username `y': 2 authentication failures",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "logout",
      "connections_post_select: client [{:identifier}]{user.name}({source.ip}): finished session for `{:last}' with {:word}",
      action: .logout,
      means: "The session of {user.name} ended.",
      notTold: "How many messages were fetched or deleted.",
      samples: ["connections_post_select: client [6]alice(198.51.100.14): finished session for `alice' with pam"]),
    Message(
      "disconnect",
      "connections_post_select: client [{:identifier}]{source.ip}: disconnected; {:integer}/{:integer} bytes read/written",
      "connections_post_select: client [{:identifier}]{user.name}({source.ip}): disconnected; {:integer}/{:integer} bytes read/written",
      action: .disconnect,
      means: "The connection from {source.ip} ended.",
      samples: ["connections_post_select: client [6]198.51.100.14: disconnected; 6/112 bytes read/written"]),
    Message(
      "timeout",
      "net_loop: timed out client [{:identifier}]{source.ip}",
      "net_loop: timed out client [{:identifier}]{user.name}({source.ip})",
      action: .autologout, reason: "idle",
      means: "The client at {source.ip} said nothing for too long.",
      samples: ["net_loop: timed out client [6]198.51.100.14"]),
    Message(
      "turned-away",
      "listeners_post_select: rejected connection from {source.ip} to local address {:first} owing to high load",
      "connections_post_select: client [{:identifier}]{:first}({source.ip}): rejected login owing to high load",
      "net_loop: tcp_wrappers: connection from {source.ip} to local address {:first} refused",
      action: .reject, category: .network, reason: "limit",
      means: "The client at {source.ip} was turned away, by the access rules or because too many are served.",
      samples: [
        "listeners_post_select: rejected connection from 198.51.100.14 to local address 192.0.2.10:110 owing to high load",
        "net_loop: tcp_wrappers: connection from 203.0.113.66 to local address 192.0.2.10:110 refused",
      ]),
    Message(
      "start",
      "net_loop: tpop3d version {service.version:word} successfully started",
      action: .start, shows: .serverRestarted,
      means: "The server started.",
      samples: ["net_loop: tpop3d version 1.5.3 successfully started"]),
    Message(
      "stop",
      "net_loop: terminating on signal {:integer}", "net_loop: restarting on signal {:integer}",
      action: .stop,
      means: "The server stopped, or starts itself anew.",
      samples: ["net_loop: terminating on signal 15"]),
    Message(
      "fault",
      "net_loop: child process {mail.process.pid} killed by signal {event.reason}",
      "net_loop: authentication child {mail.process.pid} terminated with status {event.reason}",
      "net_loop: {:first}: {event.reason}", "fork_child: {:first}: {event.reason}",
      "listeners_post_select: unable to set up connection from {event.reason}",
      action: .fail,
      means: "The server could not do what it had to: {event.reason}.",
      samples: [
        "net_loop: child process 4711 killed by signal 11 (shouldn't happen)", "net_loop: accept: Too many open files",
      ]),
  ]

  /// What stands before the text.
  private static func traced(_ texts: String...) -> Wordings {
    Wordings(texts.map { "{:first}:[{:first}] {:first}(+{:digits}): " + $0 })
  }

  static let dbmail: [Message] = [
    Message(
      "login",
      templates: traced(
        "[{:first}] login accepted: user [{user.name:last}] from [{source:first}]",
        "user {user.name:last} logged in [messages={mail.messages.total}, octets={mail.size}]",
        "user {user.name:last} logged in [messages={mail.messages.total}, octets={mail.size}]{}"),
      action: .login, outcome: .success,
      means: "{user.name} gave the right password.",
      samples: [
        "Notice:[imapsession] dbmail_imap_session_handle_auth(+1034): [0x7f1c2c001a40] login accepted: user [alice] from [198.51.100.14:41157]",
        "Notice:[pop3] _pop3_session_authenticated(+312): user alice logged in [messages=3, octets=4711]",
      ]),
    Message(
      "login-failed",
      templates: traced(
        "[{:first}] login rejected: user [{user.name:last}] from [{source:first}]",
        "[{:first}] user (name {user.name:last}) coming from [{source:first}] login rejected",
        "user [{user.name:last}] coming from [{source:first}] tried to login with wrong password",
        "user [{user.name:last}] tried to login with wrong password"),
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} was refused.",
      notTold: "Whether the user exists.",
      samples: [
        "Error:[pop3] pop3(+431): user [bob] coming from [203.0.113.66] tried to login with wrong password",
        "Notice:[imapsession] dbmail_imap_session_handle_auth(+1021): [0x7f1c2c001a40] login rejected: user [bob] from [203.0.113.66:41157]",
      ],
      hostile: [
        .init(
          "Error:[pop3] pop3(+431): user [x] coming from [192.0.2.1] tried to login with wrong password] coming from [203.0.113.66] tried to login with wrong password",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "connect",
      templates: traced(
        "incoming connection on [{:first}] from [{source:first} ({:first})]",
        "incoming connection on [{:first}] from [{source:first}]{}",
        "incoming connection from [{source:first}]{}"),
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}.",
      samples: [
        "Notice:[server] server_sock_cb(+612): incoming connection on [192.0.2.10:143] from [198.51.100.14:41157 (pc14)]"
      ]),
  ]

  /// What stands before the text under syslog and in the file.
  private static func logged(_ texts: String...) -> Wordings {
    Wordings(texts.flatMap { ["LOG{:digits}[{:first}]: " + $0, $0] })
  }

  static let stunnel: [Message] = [
    Message(
      "connect",
      templates: logged(
        "Service [{:first}] accepted connection from {source}",
        "Service [{:first}] accepted (FD={:digits}) from {source}",
        "{:word} accepted FD={:digits} from {source}", "{:word} connected from {source}"),
      action: .other, category: .network,
      means: "A client connected from {source.ip}, to be passed on without TLS.",
      notTold: "Whom the server behind it served: that sees the address of this machine.",
      samples: [
        "LOG5[12]: Service [imaps] accepted connection from 198.51.100.14:41157",
        "imaps connected from 198.51.100.14:41157",
      ]),
    Message(
      "tls-failed",
      templates: logged("SSL_accept: {event.reason}", "TLS accept{event.reason}", "SSL_connect: {event.reason}"),
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake failed: {event.reason}.",
      notTold: "Who it was: the line of the connection before it says it.",
      samples: [
        "LOG3[12]: SSL_accept: ../ssl/record/ssl3_record.c:331: error:1408F10B:SSL routines:ssl3_get_record:wrong version number"
      ]),
    Message(
      "backend-unreachable",
      templates: logged(
        "s_connect: connect {destination:first}: {event.reason}",
        "connect_blocking: connect {destination:first}: {event.reason}",
        "No more addresses to connect"),
      action: .fail, category: .network, shows: .accessBackendDown,
      means: "The server that stands behind could not be reached: {event.reason}.",
      samples: ["LOG3[12]: s_connect: connect 127.0.0.1:143: Connection refused (111)"]),
    Message(
      "passed-on",
      templates: logged(
        "Service [{:first}] connected remote server from {}", "s_connect: connected {destination}",
        "Connection closed: {:digits} byte(s) sent to TLS, {:digits} byte(s) sent to socket",
        "Connection closed: {:digits} byte(s) sent to SSL, {:digits} byte(s) sent to socket",
        "Connection closed: {:digits} bytes sent to SSL, {:digits} bytes sent to socket"),
      action: .other, outcome: .success, category: .network,
      means: "A connection was passed on, or ended in order.",
      samples: [
        "LOG5[12]: Service [imaps] connected remote server from 127.0.0.1:50112",
        "LOG5[12]: Connection closed: 4711 byte(s) sent to TLS, 112 byte(s) sent to socket",
      ]),
    Message(
      "broken-off",
      templates: logged(
        "Connection reset: {event.reason}", "readsocket: {event.reason}", "writesocket: {event.reason}",
        "SSL_read: {event.reason}", "SSL_write: {event.reason}", "transfer: {event.reason}", "TLS fd: {event.reason}"),
      action: .other, outcome: .failure, category: .network,
      means: "A connection broke off: {event.reason}.",
      samples: ["LOG5[12]: Connection reset: 4711 byte(s) sent to TLS, 112 byte(s) sent to socket"]),
    Message(
      "house",
      templates: logged(
        "stunnel {service.version:word} on {}", "Compiled with {}", "Running {}with {}", "Threading:{}",
        "Reading configuration {}",
        "Configuration successful", "Terminated", "Received signal {}", "Log file reopened", "FIPS mode {}",
        "UTF-8 byte order mark {}", "Switched to chroot directory: {}", "Terminating {}"),
      action: .other, category: .process,
      means: "What stunnel says of itself as it starts and ends.",
      samples: ["LOG5[ui]: stunnel 5.68 on x86_64-pc-linux-gnu platform", "LOG5[ui]: Configuration successful"]),
  ]
}
