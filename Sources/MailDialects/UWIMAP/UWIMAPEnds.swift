import MailSyntax
import MailVocabulary

extension UWIMAPMessages {
  /// A session is closed, in order or not.
  static let ends: [Message] = [
    Message(
      "update",
      "Update user={user.name} host={source} nmsgs={} ndele={mail.messages.deleted} nseen={mail.messages.seen}",
      action: .other, outcome: .success, category: .session,
      means:
        "The client of {user.name} ended its session with QUIT; messages deleted: {mail.messages.deleted}, read for the first time: {mail.messages.seen}.",
      notTold:
        "How many messages were downloaded: one that was read before is not counted again; nmsgs is what is left after the deletion.",
      samples: ["Update user=alice host=pc14.example.com [198.51.100.14] nmsgs=0 ndele=3 nseen=3"],
      hostile: [
        .init(
          "Update user=x host=[192.0.2.1] nmsgs=9 ndele=9 nseen=9 host=[203.0.113.66] nmsgs=3 ndele=0 nseen=1",
          [
            .userName: "x host=[192.0.2.1] nmsgs=9 ndele=9 nseen=9", .sourceIP: "203.0.113.66", .deletedMessages: "0",
            .seenMessages: "1",
          ])
      ]),
    Message(
      "logout-counted",
      "Logout user={user.name} host={source} nmsgs={} ndele={mail.messages.deleted}",
      action: .logout,
      means:
        "The session of {user.name} from {source.ip} ended in order; messages deleted: {mail.messages.deleted}.",
      notTold: "How many messages were downloaded; nmsgs is what is left after the deletion.",
      samples: ["Logout user=hermes host=muladhara.rete039.it [213.198.151.4] nmsgs=23 ndele=0"],
      hostile: [
        .init(
          "Logout user=x host=[192.0.2.1] nmsgs=9 ndele=9 host=[203.0.113.66] nmsgs=3 ndele=1",
          [.userName: "x host=[192.0.2.1] nmsgs=9 ndele=9", .sourceIP: "203.0.113.66", .deletedMessages: "1"])
      ]),
    Message(
      "logout",
      "Logout user={user.name} host=SSH_CLIENT={source.ip}",
      "Logout user={user.name} host={source}",
      "Logout host={source}",
      action: .logout,
      means: "The client ended its session.",
      notTold: "That {user.name} had logged in: the name may be that of a refused login.",
      samples: [
        "Logout user=alice host=pc14.example.com [198.51.100.14]",
        "Logout user=??? host=[198.51.100.14]",
        "Logout user=??? host=UNKNOWN",
      ],
      hostile: [
        .init(
          "Logout user=x host=[192.0.2.1] nmsgs=9 ndele=9 host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1] nmsgs=9 ndele=9", .sourceIP: "203.0.113.66"]),
        .init("Logout user=??? host=pc14.example.com [198.51.100.14]", [.userName: "", .sourceIP: "198.51.100.14"]),
        .init(
          "Logout user=bob host=a-very-long-name-of-a-dialup-customer.region12.isp-of-example.example [203.0.1",
          [.userName: "bob", .sourceIP: ""]),
      ]),
    Message(
      "autologout",
      "Autologout user={user.name} host={source}",
      "Autologout host={source}",
      action: .autologout, reason: "idle",
      means: "The server closed a connection on which nothing was asked for too long.",
      notTold: "That {user.name} had logged in; a POP3 session that ends so deletes nothing.",
      samples: [
        "Autologout user=alice host=pc14.example.com [198.51.100.14]",
        "Autologout user=??? host=[198.51.100.14]",
        "Autologout host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "Autologout user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "killed-lock",
      "Killed (lost mailbox lock) user={user.name} host={source}",
      action: .disconnect, reason: "mailbox-locked", shows: .accessMailboxLocked,
      means:
        "Another session wanted the mailbox of {user.name}, so this one, from {source.ip}, gave it up and was closed.",
      samples: ["Killed (lost mailbox lock) user=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Killed (lost mailbox lock) user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "killed",
      "Killed (terminated) user={user.name} host={source}",
      "Killed user={user.name} host={source}",
      action: .disconnect, reason: "disconnected",
      means: "The process that served this session was told to end, by a shutdown or by an operator.",
      notTold: "That {user.name} had logged in.",
      samples: [
        "Killed (terminated) user=alice host=pc14.example.com [198.51.100.14]",
        "Killed user=alice host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "Killed user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "hangup",
      "Hangup user={user.name} host={source}",
      action: .disconnect, reason: "disconnected",
      means: "The client was gone while the server was still writing to it.",
      notTold:
        "That {user.name} had logged in, or that an administrator had a hand in it; a POP3 session that ends so deletes nothing.",
      samples: ["Hangup user=alice host=pc14.example.com [198.51.100.14]", "Hangup user=??? host=[198.51.100.14]"],
      hostile: [
        .init(
          "Hangup user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "broken-off",
      "{event.reason:first}, while reading {} user={user.name} host={source}",
      "{event.reason:first}, while writing {} user={user.name} host={source}",
      "{event.reason:first}, while flushing {} user={user.name} host={source}",
      "{event.reason:first}, while reading {} host={source}",
      "{event.reason:first} while reading line user={user.name} host={source}",
      "{event.reason:first} while reading char user={user.name} host={source}",
      "{event.reason:first} while reading line host={source}",
      action: .disconnect, reason: "disconnected",
      means: "The connection broke off without a word of farewell: {event.reason}.",
      notTold:
        "That {user.name} had logged in; a POP3 session that ends so deletes nothing, so the same messages come again.",
      samples: [
        "Unexpected client disconnect, while reading line user=alice host=pc14.example.com [198.51.100.14]",
        "Unexpected client disconnect, while reading line user=??? host=UNKNOWN",
        "Unexpected client disconnect, while reading literal user=alice host=[198.51.100.14]",
        "Unexpected client disconnect, while flushing line user=alice host=[198.51.100.14]",
        "Unexpected client disconnect, while reading authentication host=[198.51.100.14]",
        "Unexpected client disconnect, while reading auth char user=??? host=[198.51.100.14]",
        "Connection reset by peer, while writing text user=dave host=dsl-77.isp.example.net [198.51.100.77]",
        "Broken pipe, while writing binary user=dave host=dsl-77.isp.example.net [198.51.100.77]",
        "Connection timed out, while reading line user=bob host=[198.51.100.15]",
        "Command stream end of file, while reading line user=bob host=[198.51.100.15]",
        "command stream end of file, while reading char user=bob host=[198.51.100.15]",
        "Command stream end of file while reading line user=bob host=[198.51.100.15]",
        "Connection broken while reading line user=bob host=pc15.example.com [198.51.100.15]",
      ],
      hostile: [
        .init(
          "Unexpected client disconnect, while reading line user=x, while reading line user=bob host=[192.0.2.1] host=[203.0.113.66]",
          [
            .userName: "x, while reading line user=bob host=[192.0.2.1]", .sourceIP: "203.0.113.66",
            .reason: "Unexpected client disconnect",
          ]),
        .init(
          "Command stream end of file while reading line user=x host=[192.0.2.1] host=trap.example [203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66", .reason: "Command stream end of file"]),
      ]),
    Message(
      "mailbox-closed",
      "Mailbox closed ({event.reason:first}) user={user.name} host={source}",
      action: .disconnect, outcome: .failure, reason: "mailbox-unavailable",
      means: "The mailbox of {user.name} was closed under the session, which ended with it: {event.reason}.",
      samples: ["Mailbox closed (Unexpected end of file) user=alice host=pc14.example.com [198.51.100.14]"]),
    Message(
      "fatal-mailbox-error",
      "Fatal mailbox error user={user.name:first} host={source} mbx={mail.mailbox:first}: {event.reason}",
      action: .fail, reason: "mailbox-unavailable",
      means: "The session of {user.name} was closed, because its mailbox changed or failed under it: {event.reason}.",
      notTold: "Which mailbox: the name is already forgotten when the line is written.",
      samples: [
        "Fatal mailbox error user=alice host=pc14.example.com [198.51.100.14] mbx=???: Mailbox shrank from 4711 to 0 bytes, aborted"
      ]),
    Message(
      "line-too-long",
      "Line too long before authentication host={source}",
      action: .other, outcome: .failure, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} sent an endless line before any login: it does not speak IMAP.",
      samples: ["Line too long before authentication host=[203.0.113.66]"]),
    Message(
      "null-command",
      "Null command before authentication host={source}",
      action: .other, outcome: .failure, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} sent an empty line before any login: it does not speak IMAP.",
      samples: ["Null command before authentication host=[203.0.113.66]"]),
    Message(
      "missing-command",
      "Missing command before authentication host={source}",
      action: .other, outcome: .failure, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} sent a line without a command before any login: it does not speak IMAP.",
      samples: ["Missing command before authentication host=[203.0.113.66]"]),
    Message(
      "overlong-literal",
      "Overlong ({mail.size}) client literal user={user.name} host={source}",
      "Absurdly long client literal user={user.name} host={source}",
      action: .other, outcome: .failure, category: .network, shows: .abuseProtocolViolation,
      means: "The client announced a text far above what the protocol needs, and was refused.",
      notTold: "Whether it is an attack or a faulty mail program.",
      samples: [
        "Overlong (999999) client literal user=??? host=[203.0.113.66]",
        "Absurdly long client literal user=??? host=[203.0.113.66]",
      ],
      hostile: [
        .init(
          "Overlong (20000) client literal user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
  ]

  /// TLS, as far as it is logged: only where it fails.
  static let encryption: [Message] = [
    Message(
      "tls-accept-failed",
      "Unable to accept SSL connection, host={source}",
      action: .disconnect, outcome: .failure, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with the client at {source.ip} failed.",
      notTold: "Why: the lines that follow from the same process say it.",
      samples: ["Unable to accept SSL connection, host=pc14.example.com [198.51.100.14]"]),
    Message(
      "tls-certificate-expired",
      "SSL error status: {} alert certificate expired",
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .serverCertificateExpired,
      means: "The client said that the certificate of this server has expired, and broke the TLS handshake off.",
      notTold: "That the certificate is expired by the clock of this server: the client's may be wrong.",
      samples: [
        "SSL error status: error:14094415:SSL routines:SSL3_READ_BYTES:sslv3 alert certificate expired",
        "SSL error status: error:0A000415:SSL routines::sslv3 alert certificate expired",
      ]),
    Message(
      "tls-error",
      "SSL error status: {event.reason}",
      action: .other, outcome: .failure, category: .network, reason: "tls",
      means: "Why TLS failed in the line before: {event.reason}.",
      samples: [
        "SSL error status: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number",
        "SSL error status: error:140760FC:SSL routines:SSL23_GET_CLIENT_HELLO:unknown protocol",
        "SSL error status: error:0A000076:SSL routines::no suitable signature algorithm",
      ]),
    Message(
      "tls-certificate-unusable",
      "Unable to load certificate from {mail.mailbox:first}, host={source}",
      action: .fail, reason: "tls", shows: .serverCertificateExpired,
      means: "TLS cannot start, because the server's certificate file could not be read or is not valid.",
      notTold: "Whether the file is missing, unreadable or broken.",
      samples: ["Unable to load certificate from /etc/ssl/certs/imapd.pem, host=[198.51.100.14]"]),
    Message(
      "tls-key-unusable",
      "Unable to load private key from {mail.mailbox:first}, host={source}",
      action: .fail, reason: "tls",
      means:
        "TLS cannot start, because the server's private key could not be read or does not belong to its certificate.",
      samples: ["Unable to load private key from /etc/ssl/private/imapd.pem, host=[198.51.100.14]"]),
    Message(
      "tls-unable",
      "Unable to create SSL context, host={source}",
      "Unable to create SSL connection, host={source}",
      "Unable to generate temp key, host={source}",
      "Unable to set cipher list {:last}, host={source}",
      action: .fail, reason: "tls",
      means: "TLS cannot start on this server at all.",
      samples: [
        "Unable to create SSL context, host=[198.51.100.14]",
        "Unable to create SSL connection, host=[198.51.100.14]",
        "Unable to generate temp key, host=[198.51.100.14]",
        "Unable to set cipher list ALL:!LOW, host=[198.51.100.14]",
      ]),
    Message(
      "tls-not-built",
      "This server does not support SSL",
      action: .fail, reason: "tls",
      means: "A client came to the TLS port, but this server was built without TLS.",
      samples: ["This server does not support SSL"]),
  ]
}
