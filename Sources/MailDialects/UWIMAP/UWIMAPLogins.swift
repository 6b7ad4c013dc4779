import MailSyntax
import MailVocabulary

extension UWIMAPMessages {
  /// A connection begins, and a login is accepted.
  static let logins: [Message] = [
    Message(
      "init",
      "imap service init from {source.ip}",
      "imap service init from {}",
      "imaps service init from {source.ip}",
      "imaps service init from {}",
      "imaps SSL service init from {source.ip}",
      "imaps SSL service init from {}",
      "imaps alternative service init from {source.ip}",
      "imaps alternative service init from {}",
      "pop3 service init from {source.ip}",
      "pop3 service init from {}",
      "pop3s service init from {source.ip}",
      "pop3s service init from {}",
      "pop3s SSL service init from {source.ip}",
      "pop3s SSL service init from {}",
      "pop3s alternative service init from {source.ip}",
      "pop3s alternative service init from {}",
      "pop2 service init from {source.ip}",
      "pop2 service init from {}",
      "pop service init from {source.ip}",
      "pop service init from {}",
      "port {} service init from {source.ip}",
      "port {} service init from {}",
      "port {} SSL service init from {source.ip}",
      "port {} SSL service init from {}",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}, as the connection itself showed it; nothing was asked yet.",
      notTold:
        "Who it is, whether a login was tried, and whether the TLS handshake worked; the address may differ from the one in the login line where a proxy or a relay stands between.",
      samples: [
        "imap service init from 213.198.151.4",
        "imaps SSL service init from 198.51.100.14",
        "pop3 service init from 198.51.100.14",
        "pop3s SSL service init from 198.51.100.14",
        "pop service init from 192.0.2.77",
        "port 1430 service init from 192.0.2.77",
        "imap service init from ::ffff:198.51.100.14",
        "imap service init from UNKNOWN",
        "pop3 service init from NON-IPv4",
        "imaps alternative service init from 198.51.100.14",
      ],
      hostile: [
        .init("imap service init from ::ffff:198.51.100.14", [.sourceIP: "198.51.100.14"]),
        .init("pop3 service init from NON-IPv4", [.sourceIP: "", .sourceDomain: ""]),
      ]),
    Message(
      "login",
      "Login user={user.name} host={source} nmsgs={mail.messages.visible}/{mail.messages.total}",
      action: .login, outcome: .success,
      means:
        "{user.name} gave the right password from {source.ip} and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.",
      notTold: "How many messages were downloaded, and how many of them are new.",
      samples: [
        "Login user=hermes host=muladhara.rete039.it [213.198.151.4] nmsgs=23/23",
        "Login user=alice host=[198.51.100.40] nmsgs=2/2",
        "Login user=dave host=pc14.example.com [198.51.100.14] nmsgs=0/0",
      ],
      hostile: [
        // Cut at 80 bytes: what is left of the address is not used.
        .init(
          "Login user=alice host=a-very-long-name-of-a-dialup-customer.region12.isp-of-example.example [203.0.11 nmsgs=3/4",
          [
            .userName: "alice", .sourceIP: "",
            .sourceDomain: "a-very-long-name-of-a-dialup-customer.region12.isp-of-example.example",
            .visibleMessages: "3", .totalMessages: "4",
          ]),
        .init(
          "Login user=x host=[192.0.2.1] nmsgs=9/9 host=trap.example [203.0.113.66] nmsgs=1/2",
          [
            .userName: "x host=[192.0.2.1] nmsgs=9/9", .sourceIP: "203.0.113.66", .sourceDomain: "trap.example",
            .visibleMessages: "1", .totalMessages: "2",
          ]),
      ]),
    Message(
      "login-no-mailbox",
      "Login user={user.name} host={source} no mailbox",
      "Admin Login user={user.name} host={source} no mailbox",
      "Auth user={user.name} host={source} no mailbox",
      "APOP user={user.name} host={source} no mailbox",
      action: .login, outcome: .failure, reason: "mailbox-unavailable",
      means:
        "{user.name} gave the right password from {source.ip}, but the inbox could not be opened or locked, so the client was sent away.",
      notTold: "Why: the lines of the same process just before tell a lock from a missing or unreadable mailbox.",
      samples: [
        "Login user=alice host=pc14.example.com [198.51.100.14] no mailbox",
        "Admin Login user=alice host=pc14.example.com [198.51.100.14] no mailbox",
        "Auth user=bob host=[198.51.100.15] no mailbox",
        "APOP user=bob host=[198.51.100.15] no mailbox",
      ],
      hostile: [
        .init(
          "Login user=x host=[192.0.2.1] nmsgs=9/9 host=[203.0.113.66] no mailbox",
          [.userName: "x host=[192.0.2.1] nmsgs=9/9", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-uncounted",
      "Login user={user.name} host={source}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      notTold: "How many messages there are, what was done with them, and whether the connection was encrypted.",
      samples: [
        "Login user=alice host=pc14.example.com [198.51.100.14]",
        "Login user=bob host=UNKNOWN",
      ],
      hostile: [
        .init(
          "Login user=x host=trusted.example [192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=trusted.example [192.0.2.1]", .sourceIP: "203.0.113.66", .sourceDomain: ""])
      ]),
    Message(
      "auth-login",
      "Auth user={user.name} host={source} nmsgs={mail.messages.visible}/{mail.messages.total}",
      action: .login, outcome: .success,
      means:
        "{user.name} logged in from {source.ip} with AUTH and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.",
      notTold: "Which mechanism was used, and how many messages were downloaded.",
      samples: ["Auth user=carol host=pc14.example.com [198.51.100.14] nmsgs=2/2"]),
    Message(
      "apop-login",
      "APOP user={user.name} host={source} nmsgs={mail.messages.visible}/{mail.messages.total}",
      action: .login, outcome: .success,
      means:
        "{user.name} logged in from {source.ip} with APOP and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.",
      notTold: "How many messages were downloaded.",
      samples: ["APOP user=carol host=pc14.example.com [198.51.100.14] nmsgs=6/6"]),
    Message(
      "admin-login",
      "Admin Login user={user.name} host={source} nmsgs={mail.messages.visible}/{mail.messages.total}",
      action: .login, outcome: .success,
      means:
        "An administrator opened the inbox of {user.name} from {source.ip}; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.",
      notTold: "Which administrator: the override line of the authentication log names him.",
      samples: ["Admin Login user=alice host=pc14.example.com [198.51.100.14] nmsgs=12/12"]),
    Message(
      "authenticated",
      "Authenticated user={user.name} host={source} mech={mail.sasl.mechanism}",
      "Authenticated user={user.name} host={source}",
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip} with AUTHENTICATE.",
      notTold: "How many messages there are, and what was done with them.",
      samples: [
        "Authenticated user=alice host=pc14.example.com [198.51.100.14] mech=PLAIN",
        "Authenticated user=alice host=pc14.example.com [198.51.100.14] mech=CRAM-MD5",
        "Authenticated user=alice host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "Authenticated user=x host=[192.0.2.1] mech=GSSAPI host=[203.0.113.66] mech=PLAIN",
          [.userName: "x host=[192.0.2.1] mech=GSSAPI", .sourceIP: "203.0.113.66", .mechanism: "PLAIN"])
      ]),
    Message(
      "preauthenticated",
      "Preauthenticated user={user.name} host=SSH_CLIENT={source.ip}",
      "Preauthenticated user={user.name} host=SSH2_CLIENT={source.ip}",
      "Preauthenticated user={user.name} host=KRB5REMOTEADDR={source.ip}",
      "Preauthenticated user={user.name} host={source}",
      action: .login, outcome: .success,
      means: "imapd was started as {user.name}, by rsh, ssh or hand, so no password was asked.",
      samples: [
        "Preauthenticated user=alice host=pc14.example.com [198.51.100.14]",
        "Preauthenticated user=alice host=UNKNOWN",
        "Preauthenticated user=alice host=SSH_CLIENT=198.51.100.14",
      ]),
    Message(
      "login-anonymous",
      "Login anonymous={:last} host={source}",
      "Authenticated anonymous={:last} host={source}",
      action: .login, outcome: .success,
      means: "A client logged in anonymously from {source.ip}, which this server allows.",
      notTold: "Who it is: the text it gave is whatever it liked.",
      samples: [
        "Login anonymous=guest@example.com host=[198.51.100.14]",
        "Authenticated anonymous=guest host=pc14.example.com [198.51.100.14]",
      ],
      hostile: [
        .init(
          "Login anonymous=me@trusted.example host=[192.0.2.1] host=[203.0.113.66]",
          [.sourceIP: "203.0.113.66", .sourceDomain: ""])
      ]),
    Message(
      "anonymous-select",
      "Anonymous select of {mail.mailbox:last} host={source}",
      category: .session,
      means: "An anonymous client from {source.ip} opened the mailbox {mail.mailbox}.",
      samples: ["Anonymous select of #news.comp.mail.imap host=[198.51.100.14]"],
      hostile: [
        .init(
          "Anonymous select of #news.x host=[192.0.2.1] host=[203.0.113.66]",
          [.mailbox: "#news.x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "proxy-login",
      "IMAP login to host={destination.ip} user={user.name} host={source}",
      "IMAP login to host={destination.domain:first} user={user.name} host={source}",
      action: .login, outcome: .unknown,
      means:
        "The client at {source.ip} asked for the mailbox of {user.name} on another server, and this one passes the login on.",
      notTold: "Whether the other server accepted it.",
      samples: [
        "IMAP login to host=imap.example.net user=alice host=pc14.example.com [198.51.100.14]",
        "IMAP login to host=192.0.2.20 user=alice host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "IMAP login to host=imap.example.net user=x host=[192.0.2.1] host=[203.0.113.66]",
          [
            .destinationDomain: "imap.example.net", .userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66",
          ])
      ]),
    Message(
      "admin-override",
      "Admin {user.effective.name:first} override of user={user.name} host={source}",
      action: .other, outcome: .success, category: .authentication,
      means: "The administrator {user.effective.name} logged in as {user.name} from {source.ip}.",
      samples: ["Admin root override of user=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Admin postmaster override of user=x host=[192.0.2.1] host=[203.0.113.66]",
          [
            .effectiveUserName: "postmaster", .userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66",
          ])
      ]),
  ]

  /// A login is refused.
  static let refusals: [Message] = [
    Message(
      "login-failed",
      "Login failed user={user.name:twin} auth={user.effective.name} host={source}",
      "Login failed user={user.name} host={source}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      notTold:
        "Whether the user does not exist, the password is wrong, or the account has expired: the words are the same.",
      samples: [
        "Login failed user=alice auth=alice host=pc14.example.com [198.51.100.14]",
        "Login failed user=alice auth=postmaster host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "Login failed user=root host=trusted.example [192.0.2.1] auth=root host=trusted.example [192.0.2.1] host=[203.0.113.66]",
          [.userName: "root host=trusted.example [192.0.2.1]", .sourceIP: "203.0.113.66", .sourceDomain: ""]),
        .init(
          "Login failed user=x auth=y host=[192.0.2.1] auth=x auth=y host=[192.0.2.1] host=[203.0.113.66]",
          [
            .userName: "x auth=y host=[192.0.2.1]", .effectiveUserName: "x auth=y host=[192.0.2.1]",
            .sourceIP: "203.0.113.66",
          ]),
      ]),
    Message(
      "login-failure",
      "Login failure user={user.name} host={source}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} from {source.ip} was refused.",
      notTold: "Whether the user does not exist or the password is wrong.",
      samples: [
        "Login failure user=alice host=pc14.example.com [198.51.100.14]",
        "Login failure user=bob host=[198.51.100.15]",
      ],
      hostile: [
        .init(
          "Login failure user=bob host=trusted.example [192.0.2.1] host=[203.0.113.66]",
          [.userName: "bob host=trusted.example [192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-disabled",
      "Login disabled user={user.name:twin} auth={user.effective.name} host={source}",
      action: .login, outcome: .failure, reason: "plaintext-refused", shows: .accessPlaintextRefused,
      means: "The client at {source.ip} wanted to log in as {user.name} without encryption, which this server refuses.",
      notTold: "Whether the password was right: it was not looked at.",
      samples: ["Login disabled user=alice auth=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Login disabled user=x host=[192.0.2.1] auth=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-excessive",
      "Login excessive login failures user={user.name:twin} auth={user.effective.name} host={source}",
      action: .login, outcome: .failure, reason: "limit",
      means:
        "After three refused logins in this connection a further one, as {user.name} from {source.ip}, was refused unseen.",
      notTold: "Whether this password was right: it was not looked at.",
      samples: ["Login excessive login failures user=alice auth=alice host=[203.0.113.66]"],
      hostile: [
        .init(
          "Login excessive login failures user=x host=[192.0.2.1] auth=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-break-in",
      "Login SYSTEM BREAK-IN ATTEMPT user={user.name:twin} auth={user.effective.name} host={source}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means:
        "A user name of more than 64 bytes was tried from {source.ip}, which the server takes for an attempt to overflow it, and refused.",
      notTold: "That anything was broken into: the attempt failed.",
      samples: [
        "Login SYSTEM BREAK-IN ATTEMPT user=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa auth=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa host=[203.0.113.66]"
      ],
      hostile: [
        .init(
          "Login SYSTEM BREAK-IN ATTEMPT user=x host=[192.0.2.1] auth=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-failures-excessive",
      "Excessive login failures user={user.name} host={source}",
      action: .login, outcome: .failure, reason: "limit",
      means:
        "The third login in one connection, as {user.name} from {source.ip}, was refused, and the connection was closed.",
      samples: ["Excessive login failures user=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Excessive login failures user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-chroot-failed",
      "Login {user.name:first} failed: unable to set chroot={mail.mailbox} host={source}",
      action: .login, outcome: .failure, reason: "mailbox-unavailable", shows: .accessMailboxUnavailable,
      means:
        "The password of {user.name} was right, but the server could not shut itself into the directory {mail.mailbox}, so the login was refused.",
      samples: ["Login alice failed: unable to set chroot=/home/alice host=pc14.example.com [198.51.100.14]"]),
    Message(
      "override-failed",
      "Failed {user.effective.name:first} override of user={user.name} host={source}",
      // The refusal itself has a line of its own.
      action: .other, outcome: .failure, category: .authentication,
      means: "{user.effective.name} tried to log in as {user.name} from {source.ip} and may not.",
      notTold: "Whether the password was right.",
      samples: ["Failed bob override of user=alice host=pc14.example.com [198.51.100.14]"],
      hostile: [
        .init(
          "Failed bob override of user=x host=[192.0.2.1] host=[203.0.113.66]",
          [.effectiveUserName: "bob", .userName: "x host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    // Before the failure: where the mechanism imitates one, its own words are the last.
    Message(
      "authenticate-invalid",
      "AUTHENTICATE {mail.sasl.mechanism} invalid host={source}",
      action: .login, outcome: .failure, reason: "login-disabled", shows: .accessMechanismUnsupported,
      means:
        "The client at {source.ip} wanted to log in with {mail.sasl.mechanism}, which this server does not offer on such a connection.",
      notTold: "Which user it was; whether the mechanism is unknown or only forbidden without encryption.",
      samples: [
        "AUTHENTICATE PLAIN invalid host=pc14.example.com [198.51.100.14]",
        "AUTHENTICATE NTLM invalid host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "AUTHENTICATE X failure host=[192.0.2.1] invalid host=[203.0.113.66]",
          [.mechanism: "X failure host=[192.0.2.1]", .sourceIP: "203.0.113.66"]),
        .init(
          "AUTHENTICATE X invalid host=[192.0.2.1] invalid host=[203.0.113.66]",
          [.mechanism: "X invalid host=[192.0.2.1]", .sourceIP: "203.0.113.66"]),
      ]),
    Message(
      "authenticate-failed",
      "AUTHENTICATE {mail.sasl.mechanism} failure host={source}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login with {mail.sasl.mechanism} from {source.ip} was refused, or the client broke it off.",
      notTold: "Which user it was; whether the password was wrong, the user unknown, or the dialogue cancelled.",
      samples: [
        "AUTHENTICATE PLAIN failure host=pc14.example.com [198.51.100.14]",
        "AUTHENTICATE CRAM-MD5 failure host=[198.51.100.14]",
      ],
      hostile: [
        .init(
          "AUTHENTICATE host=[192.0.2.1] failure host=[203.0.113.66]",
          [.mechanism: "host=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
  ]
}
