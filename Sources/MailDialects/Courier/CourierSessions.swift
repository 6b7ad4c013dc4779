import MailSyntax
import MailVocabulary

extension CourierMessages {
  /// Connections of mail programs: their begin, their logins and their ends.
  static let sessions: [Message] = [
    Message(
      "connect",
      "Connection, ip=[{source.ip}]{?, port=[{source.port}]}",
      "Connection, ip=[{}]",
      action: .connect, outcome: .success,
      means: "A client connected from {source.ip}; nothing was asked yet.",
      notTold: "Who it is, and whether a login will be tried: probes and monitors connect too.",
      samples: [
        "Connection, ip=[::ffff:198.51.100.40], port=[45779]",
        "Connection, ip=[::ffff:198.51.100.14]",
        "Connection, ip=[2001:db8::14]",
      ],
      hostile: [
        .init(
          "Connection, ip=[::ffff:198.51.100.40], port=[45779]", [.sourceIP: "198.51.100.40", .sourcePort: "45779"])
      ]),
    Message(
      "login",
      "LOGIN, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, protocol={:word}}",
      "LOGIN, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}, protocol={:first}, {}",
      "LOGIN, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, tls=1}{?, stls=1}",
      action: .login, outcome: .success,
      means: "{user.name} gave the right password from {source.ip}.",
      notTold: "How many messages there are, and whether the mailbox could be opened.",
      samples: [
        "LOGIN, user=alice, ip=[::ffff:198.51.100.14], port=[40443], protocol=IMAP",
        "LOGIN, user=bob, ip=[::ffff:198.51.100.15], port=[56735]",
        "LOGIN, user=bob@example.com, ip=[::ffff:198.51.100.15], port=[56735], protocol=POP3, stls=1",
        "LOGIN, user=bob, ip=[::ffff:198.51.100.15], protocol=IMAP",
        "LOGIN, user=bob, ip=[2001:db8::14], port=[50211], tls=1",
      ],
      hostile: [
        .init(
          "LOGIN, user=x, ip=[192.0.2.1], port=[25], ip=[::ffff:203.0.113.66], port=[40443], protocol=IMAP",
          [.userName: "x, ip=[192.0.2.1], port=[25]", .sourceIP: "203.0.113.66", .sourcePort: "40443"])
      ]),
    Message(
      "login-failed",
      "LOGIN FAILED, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}",
      "LOGIN FAILED, method={mail.sasl.mechanism}, ip=[{source.ip}]{?, port=[{source.port}]}",
      "LOGIN FAILED, ip=[{source.ip}]{?, port=[{source.port}]}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} was refused.",
      notTold:
        "Whether the password was wrong, the user does not exist, or the authentication daemon did not answer: Courier writes the same for all, and of a SASL login not even the name.",
      samples: [
        "LOGIN FAILED, user=bob, ip=[::ffff:198.51.100.14], port=[55059]",
        "LOGIN FAILED, user=bob, ip=[::ffff:198.51.100.14]",
        "LOGIN FAILED, method=PLAIN, ip=[::ffff:198.51.100.14]",
        "LOGIN FAILED, method=CRAM-MD5, ip=[::ffff:198.51.100.14], port=[55059]",
        "LOGIN FAILED, ip=[::ffff:198.51.100.14]",
      ],
      hostile: [
        .init(
          "LOGIN FAILED, user=a, ip=[192.0.2.1], ip=[::ffff:203.0.113.66]",
          [.userName: "a, ip=[192.0.2.1]", .sourceIP: "203.0.113.66"]),
        .init(
          "LOGIN FAILED, user=a, ip=[192.0.2.1], port=[1], ip=[::ffff:203.0.113.66], port=[4711]",
          [.userName: "a, ip=[192.0.2.1], port=[1]", .sourceIP: "203.0.113.66", .sourcePort: "4711"]),
      ]),
    Message(
      "logout",
      "LOGOUT, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}, {:first}time={mail.seconds}{?, starttls=1}{?, stls=1}",
      "LOGOUT, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      action: .logout,
      means: "The client of {user.name} ended its session in order.",
      notTold: "How many messages were downloaded or deleted: headers, body, top and retr are bytes, not counts.",
      samples: [
        "LOGOUT, user=alice, ip=[::ffff:198.51.100.14], port=[40443], headers=0, body=1266, rcvd=101, sent=1985, time=0",
        "LOGOUT, user=alice, ip=[::ffff:198.51.100.14], port=[51827], top=0, retr=1266, rcvd=54, sent=1452, time=0",
        "LOGOUT, user=alice, ip=[::ffff:198.51.100.14], headers=0, body=0, rcvd=64, sent=328, time=12, starttls=1",
        "LOGOUT, user=bob, ip=[::ffff:198.51.100.15], port=[39809], top=0, retr=420, rcvd=14, sent=488, time=0, stls=1",
        "LOGOUT, user=alice, ip=[::ffff:198.51.100.14], headers=0, body=0",
        "LOGOUT, user=alice, ip=[::ffff:198.51.100.14]",
      ],
      hostile: [
        .init(
          "LOGOUT, user=x, ip=[192.0.2.1], port=[1], time=9, ip=[::ffff:203.0.113.66], port=[4711], headers=0, body=0, rcvd=1, sent=2, time=3",
          [
            .userName: "x, ip=[192.0.2.1], port=[1], time=9", .sourceIP: "203.0.113.66", .sourcePort: "4711",
            .seconds: "3",
          ])
      ]),
    Message(
      "logout-without-login",
      "LOGOUT, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      action: .logout,
      means: "The client at {source.ip} said goodbye without being logged in.",
      notTold: "That no login was tried: one that was refused ends so too.",
      samples: [
        "LOGOUT, ip=[::ffff:198.51.100.14], port=[53539], rcvd=13, sent=328",
        "LOGOUT, ip=[::ffff:198.51.100.14], port=[51633]",
        "LOGOUT, ip=[::ffff:198.51.100.14]",
      ]),
    Message(
      "disconnected",
      "DISCONNECTED, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}, {:first}time={mail.seconds}{?, starttls=1}{?, stls=1}",
      "DISCONNECTED, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "Disconnected, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "I/O error disconnect, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      action: .disconnect, reason: "disconnected",
      means: "The connection of {user.name} from {source.ip} broke off without a word of farewell.",
      notTold: "Why; a POP3 session that ends so deletes nothing, so the same messages come again.",
      samples: [
        "DISCONNECTED, user=carol, ip=[::ffff:198.51.100.14], port=[47001], headers=0, body=0, rcvd=19, sent=270, time=0",
        "DISCONNECTED, user=dave, ip=[::ffff:198.51.100.77], headers=0, body=48467, rcvd=37, sent=33067, time=7, starttls=1",
        "DISCONNECTED, user=dave, ip=[::ffff:198.51.100.77], top=0, retr=400",
        "Disconnected, user=dave, ip=[::ffff:198.51.100.77]",
        "I/O error disconnect, user=dave, ip=[::ffff:198.51.100.77], port=[40111], top=0, retr=400, rcvd=20, sent=500, time=3",
      ],
      hostile: [
        .init(
          "DISCONNECTED, user=x, ip=[192.0.2.1], ip=[::ffff:203.0.113.66], port=[7], top=0, retr=0, rcvd=0, sent=0, time=1",
          [.userName: "x, ip=[192.0.2.1]", .sourceIP: "203.0.113.66", .sourcePort: "7"])
      ]),
    Message(
      "disconnected-without-login",
      "Disconnected, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "DISCONNECTED, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "I/O error disconnect, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "Disconnected, ip=[{}]",
      action: .disconnect,
      means: "The connection from {source.ip} ended, and nobody was logged in.",
      notTold: "That no login was tried: one that was refused ends so too.",
      samples: [
        "Disconnected, ip=[::ffff:198.51.100.40], port=[40951], time=0",
        "Disconnected, ip=[::ffff:198.51.100.40], port=[45779]",
        "Disconnected, ip=[::ffff:198.51.100.40]",
        "DISCONNECTED, ip=[::ffff:198.51.100.40], rcvd=0, sent=100",
      ]),
    Message(
      "timeout",
      "TIMEOUT, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}, {:first}time={mail.seconds}{?, starttls=1}{?, stls=1}",
      "TIMEOUT, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      action: .autologout, reason: "idle",
      means: "The server closed the session of {user.name}, because nothing was asked for too long.",
      notTold: "That anything is wrong: IMAP programs that sleep are closed so.",
      samples: [
        "TIMEOUT, user=alice, ip=[::ffff:198.51.100.14], port=[40443], headers=0, body=0, rcvd=101, sent=1985, time=1860",
        "TIMEOUT, user=alice, ip=[::ffff:198.51.100.14], top=0, retr=0, time=300",
        "TIMEOUT, user=alice, ip=[::ffff:198.51.100.14]",
      ],
      hostile: [
        .init(
          "TIMEOUT, user=x, ip=[192.0.2.1], ip=[::ffff:203.0.113.66]",
          [.userName: "x, ip=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "timeout-without-login",
      "TIMEOUT, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      "Timeout, ip=[{source.ip}]{?, port=[{source.port}]}{?, {}}",
      action: .autologout, reason: "idle",
      means: "The server closed the connection from {source.ip}, on which nobody had logged in.",
      samples: ["TIMEOUT, ip=[::ffff:198.51.100.14], port=[40443]", "TIMEOUT, ip=[::ffff:198.51.100.14]"]),
    Message(
      "deleted",
      "DELETED, user={user.name}, ip=[{source.ip}]{?, port=[{source.port}]}, filename={mail.mailbox}",
      action: .other, outcome: .success, category: .email,
      means: "A message of {user.name} was deleted by POP3: the file {mail.mailbox}.",
      notTold: "That all deletions are logged: it needs POP3_LOG_DELETIONS.",
      samples: [
        "DELETED, user=alice, ip=[::ffff:198.51.100.14], filename=1234567890.M1P2.mail,S=420:2,S",
        "DELETED, user=alice, ip=[::ffff:198.51.100.14], port=[51827], filename=1234567890.M1P2.mail,S=420:2,",
      ]),
  ]

  /// Clients that are not served.
  static let refusals: [Message] = [
    Message(
      "limit-per-address",
      "{?ALERT: }Maximum connection limit reached for {source.ip}",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "The client at {source.ip} has as many connections as MAXPERIP allows, so one more was refused.",
      notTold:
        "That it is an attack: IMAP programs open several connections, and behind one address may be many people.",
      samples: [
        "Maximum connection limit reached for ::ffff:198.51.100.14",
        "ALERT: Maximum connection limit reached for ::ffff:198.51.100.14",
        "Maximum connection limit reached for 198.51.100.14",
      ]),
    Message(
      "limit-all",
      "{?ALERT: }{:integer} maximum active connections.",
      "{?ALERT: }{:integer} maximum active connections reached.",
      action: .warn, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "As many connections are open as MAXDAEMONS allows, so others wait or are refused.",
      samples: ["ALERT: 40 maximum active connections.", "40 maximum active connections."]),
    Message(
      "limit-nearly",
      "{?WARN: }{:integer} maximum active connections ({:integer} percent).",
      action: .warn, category: .network,
      means: "The number of open connections comes close to the limit.",
      samples: ["WARN: 36 maximum active connections (90 percent)."]),
    Message(
      "rejected-address",
      "Rejected connection from {source.ip}",
      "REJECT, ip=[{source.ip}]",
      action: .reject, category: .network,
      means: "The access rules of the server turn {source.ip} away.",
      samples: ["Rejected connection from ::ffff:203.0.113.66"]),
  ]
}
