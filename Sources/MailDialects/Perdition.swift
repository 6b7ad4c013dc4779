import MailVocabulary
public import MailSyntax

extension Dialect {
  /// perdition, a proxy in front of POP3, IMAP and ManageSieve servers.
  ///
  /// Its tag does not tell the protocol unless the program was given such a name, so there are no sessions where it
  /// was not.
  ///
  /// Source: perdition 1.8 to 2.2 `perdition/perdition.c`, `perdition/ssl.c`.
  public static let perdition = Dialect(
    service: "perdition",
    programs: [
      "perdition", "perdition.pop3", "perdition.pop3s", "perdition.imap4", "perdition.imap4s", "perdition.imaps",
      "perdition.managesieve",
    ],
    protocols: [
      "perdition.pop3": .pop3, "perdition.pop3s": .pop3, "perdition.imap4": .imap, "perdition.imap4s": .imap,
      "perdition.imaps": .imap, "perdition.managesieve": .managesieve,
    ],
    sessions: .process, tellsRefusals: true, messages: PerditionMessages.all)
}

enum PerditionMessages {
  static let all: [Message] = [
    Message(
      "connect",
      "Connect: {source:first}->{destination.ip}{? inetd_pid={:integer}}",
      "Connect: {source:first}->{destination.ip}:{destination.port}{? inetd_pid={:integer}}",
      "Connect:{? inetd_pid={:integer}}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      samples: ["Connect: 198.51.100.14->192.0.2.10", "Connect: 198.51.100.14->192.0.2.10 inetd_pid=812"]),
    Message(
      "login",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"ok\"",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"ok\"",
      "Auth: {source:first}->{destination:first} client-secure={:word} authorisation_id={:word} authentication_id=\"{user.name}\" server=\"{mail.relay:first}\" {} status=\"ok\"",
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip}, and is served by {mail.relay}.",
      samples: [
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"ok\"",
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" server=\"192.0.2.20\" port=\"110\" status=\"ok\"",
      ],
      hostile: [
        .init(
          "Auth: 203.0.113.66->192.0.2.10 user=\"x\" passwd=\"y\" server=\"z\" port=\"1\" status=\"ok\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"ok\"",
          [.sourceIP: "203.0.113.66", .userName: "x\" passwd=\"y\" server=\"z\" port=\"1\" status=\"ok"])
      ]),
    Message(
      "login-backend",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"failed: Could not connect to server\"",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"failed: Connection Negotiation Failure\"",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"failed: TLS not present\"",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means:
        "The login of {user.name} failed, because the server {mail.relay} behind the proxy does not answer as it should.",
      notTold: "Whether the password was right.",
      samples: [
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"failed: Could not connect to server\""
      ]),
    Message(
      "login-unknown-user",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"failed: Could not determine server\"",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "The login of {user.name} failed, because no server is named for this user.",
      samples: [
        "Auth: 198.51.100.14->192.0.2.10 user=\"zoe\" passwd=\"XXXXXX\" server=\"(null)\" port=\"110\" status=\"failed: Could not determine server\""
      ]),
    Message(
      "login-disabled",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"failed: Login Disabled\"",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "The login of {user.name} was refused, because logins are not allowed here, or not without encryption.",
      samples: [
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"failed: Login Disabled\""
      ]),
    Message(
      "login-failed",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" passwd=\"{:first}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"{event.reason}\"",
      "Auth: {source:first}->{destination:first} user=\"{user.name}\" server=\"{mail.relay:first}\" port=\"{:first}\" status=\"{event.reason}\"",
      "Auth: {source:first}->{destination:first} client-secure={:word} authorisation_id={:word} authentication_id=\"{user.name}\" server=\"{mail.relay:first}\" {} status=\"{event.reason}\"",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "The login of {user.name} from {source.ip} was refused: {event.reason}.",
      samples: [
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"failed: Re-Authentication Failure\"",
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" passwd=\"XXXXXX\" server=\"192.0.2.20\" port=\"110\" status=\"failed: local authentication failure\"",
        "Auth: 198.51.100.14->192.0.2.10 user=\"alice\" server=\"192.0.2.20\" port=\"110\" status=\"failed: Re-Authentication Failure\"",
      ]),
    Message(
      "logout",
      "Close: {source:first}->{destination:first} user=\"{user.name}\" received={:integer} sent={:integer}",
      "Closing: {source:first}->{destination:first} user=\"{user.name}\" {}",
      "Closing session: {source:first}->{destination:first} user=\"{user.name}\" {}",
      action: .logout,
      means: "The session of {user.name} ended.",
      notTold: "How it ended: the proxy does not look into it.",
      samples: ["Close: 198.51.100.14->192.0.2.10 user=\"alice\" received=420 sent=88"]),
    Message(
      "null-session",
      "Closing NULL session: {source:first}->{destination:first} username={}",
      "Closing NULL session: {source:first}->{destination.ip}",
      action: .disconnect,
      means: "The client at {source.ip} left without a login.",
      samples: [
        "Closing NULL session: 198.51.100.14->192.0.2.10 username=(null)",
        "Closing NULL session: 198.51.100.14->192.0.2.10",
      ]),
    Message(
      "timeout",
      "Fatal Error: Timeout reading authentication information from client {source:first}->{:first}: Exiting child",
      action: .autologout, reason: "idle",
      means: "The client at {source.ip} connected and said nothing.",
      samples: [
        "Fatal Error: Timeout reading authentication information from client 198.51.100.14->192.0.2.10: Exiting child"
      ]),
    Message(
      "broken-off",
      "Fatal Error reading authentication information from client {source:first}->{:first}: Exiting child",
      "Fatal error writing to client {source:first}->{}",
      "Fatal error piping data. Exiting child.",
      "Fatal error: Timeout piping data. Exiting child.",
      action: .disconnect, reason: "disconnected",
      means: "The connection broke off.",
      samples: [
        "Fatal Error reading authentication information from client 198.51.100.14->192.0.2.10: Exiting child",
        "Fatal error piping data. Exiting child.",
      ]),
    Message(
      "tls-failed",
      "Fatal error establishing SSL connection to client",
      "Fatal error establishing TLS connection",
      action: .reject, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with the client failed.",
      notTold: "That the server is at fault: probes and clients that speak no TLS end so.",
      samples: ["Fatal error establishing SSL connection to client", "Fatal error establishing TLS connection"]),
    Message(
      "local-authentication-failed",
      "Local authentication failure for client: Allowing retry.",
      action: .other, outcome: .failure, category: .authentication,
      means: "The proxy itself refused a password; the next line tells whose.",
      samples: ["Local authentication failure for client: Allowing retry."]),
    Message(
      "tls-configuration",
      "Fatal error establishing SSL context for listening",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "TLS cannot be offered, because a certificate or key is not usable.",
      samples: ["Fatal error establishing SSL context for listening"]),
    Message(
      "fault",
      "Fatal error listening for connections.Exiting.",
      "Fatal error {event.reason}",
      "Fatal Error: {event.reason}",
      action: .fail,
      means: "The proxy could not go on.",
      samples: ["Fatal error listening for connections.Exiting.", "Fatal error negotiating setup. Exiting child."]),
  ]
}
