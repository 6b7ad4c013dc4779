import MailSyntax
import MailVocabulary

/// What smtpd writes of clients: who came, who logged in, what they did wrong.
enum PostfixSMTPServer {
  static let messages = connection + login + protocolFaults + limits

  static let connection: [Message] = [
    Message(
      "connect",
      "connect from {source}",
      action: .connect,
      means: "An SMTP client connected from {source.ip}.",
      samples: [
        "connect from smtp.partner.example.org[203.0.113.90]", "connect from unknown[203.0.113.66]",
        "connect from unknown[unknown]", "connect from mail.example.org[2001:db8::25]",
        "connect from localhost[127.0.0.1]",
      ]),
    // The counts tell of a refused login even where its own line was lost.
    Message(
      "disconnect-after-refused-login",
      "disconnect from {source} {mail.commands:peek}{}auth=0/{}",
      action: .login, outcome: .failure,
      means: "The SMTP session with {source.ip} ended; all its tries to log in were refused: {mail.commands}.",
      notTold: "Which user was tried.",
      samples: [
        "disconnect from dsl-77.isp.example.net[198.51.100.77] ehlo=2 starttls=1 auth=0/2 quit=1 commands=4/6",
        "disconnect from unknown[203.0.113.5] auth=0/1 commands=0/1",
      ],
      hostile: [
        .init(
          "disconnect from unknown[203.0.113.5] ehlo=1 auth=0/1 quit=1 commands=2/3",
          [.sourceIP: "203.0.113.5", .commandCounts: "ehlo=1 auth=0/1 quit=1 commands=2/3"])
      ]),
    Message(
      "disconnect",
      "disconnect from {source} {mail.commands}", "disconnect from {source}",
      action: .disconnect,
      means: "The SMTP session with {source.ip} ended; commands accepted of those given: {mail.commands}.",
      samples: [
        "disconnect from pc14.example.com[198.51.100.14] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5",
        "disconnect from unknown[203.0.113.66] ehlo=1 mail=1 rcpt=0/1 rset=1 quit=1 commands=4/5",
        "disconnect from mail.example.com[192.0.2.10] commands=0/0", "disconnect from unknown[203.0.113.66]",
      ]),
    Message(
      "client",
      "{email.local_id}: client={source}{?, sasl_method={mail.sasl.mechanism:first}}{?, sasl_username={user.name}}{?, sasl_sender={}}{?, orig_queue_id={mail.related_id}}{?, orig_client={}}",
      action: .accept,
      means:
        "A message from {source.ip} got the queue id {email.local_id}: its sender and first recipient were accepted.",
      notTold: "Whether its content was accepted too: that the queue manager tells.",
      samples: [
        "691B9F8E78B: client=smtp.partner.example.org[203.0.113.90]",
        "D043CF8E77F: client=dsl-77.isp.example.net[198.51.100.77], sasl_method=PLAIN, sasl_username=alice",
        "3B6A12F8E7B: client=localhost[127.0.0.1], orig_queue_id=3AA11F8E7A0, orig_client=smtp.partner.example.org[203.0.113.90]",
        "4XyZ4711B7z2Qk: client=unknown[2001:db8::1], sasl_method=LOGIN, sasl_username=bob@example.com, sasl_sender=carol@example.com",
      ],
      hostile: [
        .init(
          "D043CF8E77F: client=unknown[198.51.100.77], sasl_method=PLAIN, sasl_username=al ice, client=trusted[192.0.2.1]",
          [.sourceIP: "198.51.100.77", .userName: "al ice, client=trusted[192.0.2.1]", .localID: "D043CF8E77F"])
      ]),
    Message(
      "client-before-queue",
      "NOQUEUE: client={source}{?, sasl_method={mail.sasl.mechanism:first}}{?, sasl_username={user.name}}{?, sasl_sender={}}{?, orig_queue_id={mail.related_id}}{?, orig_client={}}",
      action: .other, category: .email,
      means: "A message from {source.ip} goes through the before-queue content filter, which gives it a queue id.",
      samples: [
        "NOQUEUE: client=mail.example.org[203.0.113.9]",
        "NOQUEUE: client=dsl-77.isp.example.net[198.51.100.77], sasl_method=PLAIN, sasl_username=alice",
      ]),
    Message(
      "lost-connection",
      "lost connection after {mail.command} from {source}",
      "NOQUEUE: lost connection after {mail.command} from {source}",
      "{email.local_id}: lost connection after {mail.command} from {source}",
      action: .disconnect,
      means: "The client {source.ip} went away without QUIT, after {mail.command}.",
      notTold: "Whether it was the client or the network that ended the connection.",
      samples: [
        "lost connection after CONNECT from mail.example.com[192.0.2.10]",
        "NOQUEUE: lost connection after AUTH from unknown[203.0.113.5]",
        "lost connection after DATA (1448 bytes) from mail.example.org[203.0.113.90]",
        "4XyZ4711B7z2Qk: lost connection after END-OF-MESSAGE from mail.example.org[203.0.113.90]",
      ]),
    Message(
      "timeout",
      "timeout after {mail.command} from {source}", "NOQUEUE: timeout after {mail.command} from {source}",
      "{email.local_id}: timeout after {mail.command} from {source}",
      action: .disconnect,
      means: "The client {source.ip} was silent for too long after {mail.command}, and the server hung up.",
      samples: [
        "timeout after DATA (8688 bytes) from mail.example.org[203.0.113.90]",
        "NOQUEUE: timeout after CONNECT from unknown[203.0.113.5]",
        "4XyZ4711B7z2Qk: timeout after RCPT from a.example[192.0.2.7]",
      ]),
    Message(
      "too-many-errors",
      "too many errors after {mail.command} from {source}",
      "NOQUEUE: too many errors after {mail.command} from {source}",
      "{email.local_id}: too many errors after {mail.command} from {source}",
      action: .disconnect,
      means: "The client {source.ip} made too many errors, the last after {mail.command}, and the server hung up.",
      samples: [
        "too many errors after RCPT from unknown[203.0.113.5]",
        "NOQUEUE: too many errors after AUTH from unknown[203.0.113.5]",
        "4XyZ4711B7z2Qk: too many errors after RCPT from unknown[203.0.113.5]",
      ]),
  ]

  static let login: [Message] = [
    // A mechanism in quotes may hold blanks, and so imitate what follows it: its templates come first.
    Message(
      "sasl-failed",
      "warning: {source}: SASL \"{mail.sasl.mechanism:first}\" authentication failed: {event.reason:first}, sasl_username={user.name}",
      "warning: {source}: SASL \"{mail.sasl.mechanism:first}\" authentication failed: {event.reason}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: {event.reason:first}, sasl_username=(unavailable)",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: {event.reason:first}, sasl_username={user.name}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: {event.reason}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed:",
      "warning: SASL authentication failure: {event.reason}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed",
      action: .login, outcome: .failure,
      means: "A login from {source.ip} with {mail.sasl.mechanism} was refused: {event.reason}.",
      notTold:
        "Whether the user does not exist or the password is wrong. A base64 word as reason is the prompt for the password, not a password.",
      samples: [
        "warning: unknown[203.0.113.66]: SASL LOGIN authentication failed",
        "warning: dsl-77.isp.example.net[198.51.100.77]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=bob",
        "warning: unknown[203.0.113.5]: SASL LOGIN authentication failed: UGFzc3dvcmQ6",
        "warning: unknown[203.0.113.5]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, sasl_username=info@example.com",
        "warning: unknown[203.0.113.5]: SASL NTLM authentication failed: Invalid authentication mechanism, sasl_username=(unavailable)",
        "warning: unknown[203.0.113.5]: SASL PLAIN authentication failed:",
        "warning: SASL authentication failure: Password verification failed",
      ],
      hostile: [
        .init(
          "warning: unknown[203.0.113.5]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=x authentication failed: a, sasl_username=root",
          [
            .sourceIP: "203.0.113.5", .mechanism: "PLAIN", .userName: "x authentication failed: a, sasl_username=root",
            .reason: "(reason unavailable)",
          ]),
        .init(
          "warning: unknown[203.0.113.5]: SASL LOGIN authentication failed: authentication failure, sasl_username=trusted[192.0.2.1]: SASL PLAIN",
          [.sourceIP: "203.0.113.5", .mechanism: "LOGIN", .userName: "trusted[192.0.2.1]: SASL PLAIN"]),
        .init(
          "warning: unknown[203.0.113.5]: SASL \"X authentication failed: a, sasl_username=bob\" authentication failed: Invalid authentication mechanism",
          [
            .mechanism: "X authentication failed: a, sasl_username=bob",
            .userName: "",
            .reason: "Invalid authentication mechanism",
          ]),
      ]),
    Message(
      "sasl-backend-failed",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Connection lost to authentication server{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Can't connect to authentication server{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Authentication backend error{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: generic failure{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Connection refused{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Internal authentication failure{?, sasl_username={user.name}}",
      "warning: {source}: SASL {mail.sasl.mechanism:word} authentication failed: Temporary authentication failure{?, sasl_username={user.name}}",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means:
        "A login from {source.ip} with {mail.sasl.mechanism} failed because the authentication service did not answer.",
      notTold: "Whether the password was right.",
      samples: [
        "warning: pc14.example.com[198.51.100.14]: SASL PLAIN authentication failed: Connection lost to authentication server",
        "warning: pc14.example.com[198.51.100.14]: SASL LOGIN authentication failed: generic failure, sasl_username=alice",
      ],
      hostile: [
        .init(
          "warning: unknown[203.0.113.5]: SASL PLAIN authentication failed: generic failure, sasl_username=x, sasl_username=root",
          [.sourceIP: "203.0.113.5", .userName: "x, sasl_username=root"])
      ]),
    Message(
      "sasl-aborted",
      "warning: {source}: SASL {mail.sasl.mechanism} authentication aborted",
      action: .login, outcome: .failure,
      means: "The client {source.ip} broke off its login with {mail.sasl.mechanism}.",
      samples: ["warning: unknown[203.0.113.5]: SASL LOGIN authentication aborted"],
      hostile: [
        .init(
          "warning: unknown[203.0.113.5]: SASL X authentication aborted authentication aborted",
          [.mechanism: "X authentication aborted", .sourceIP: "203.0.113.5"])
      ]),
    Message(
      "sasl-library",
      "warning: SASL authentication problem: {event.reason}", "SASL authentication info: {event.reason}",
      "SASL authentication debug: {event.reason}", "SASL authentication trace: {event.reason}",
      action: .warn, category: .authentication,
      means: "The SASL library says: {event.reason}.",
      samples: [
        "warning: SASL authentication problem: unable to open Berkeley db /etc/sasldb2: No such file or directory",
        "SASL authentication info: gssapi: No credentials were supplied",
      ]),
    Message(
      "sasl-server-unreachable",
      "warning: SASL: Connect to {} failed: {event.reason:first}",
      "fatal: SASL: Connect to {} failed: {event.reason:first}",
      "warning: SASL: Couldn't send handshake: {event.reason}", "warning: SASL: Protocol error",
      "warning: missing Dovecot server {event.reason}",
      "warning: SASL: Protocol version error", "warning: SASL: Protocol version mismatch ({}",
      "warning: SASL: Connected to wrong auth socket (auth-master instead of auth-client)",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "The SMTP server cannot talk to the authentication service: {event.reason}.",
      samples: [
        "warning: SASL: Connect to private/auth failed: No such file or directory",
        "warning: SASL: Connect to Dovecot auth socket 'private/auth' failed: Connection refused",
        "warning: SASL: Protocol version error",
      ]),
    Message(
      "sasl-no-mechanisms",
      "fatal: no SASL authentication mechanisms", "warning: no SASL authentication mechanisms",
      "fatal: SASL per-connection initialization failed{}", "fatal: SASL per-process initialization failed{}",
      "fatal: SASL per-connection security setup; {event.reason}",
      "warning: SASL per-connection security setup; {event.reason}", "warning: {}: no applicable SASL mechanisms",
      "fatal: {}: no applicable SASL mechanisms", "fatal: SASL per-connection server initialization: {event.reason}",
      "warning: SASL per-connection server initialization: {event.reason}",
      "warning: SASL per-process initialization failed: {event.reason}",
      action: .fail, category: .authentication, reason: "backend", shows: .serverConfigError,
      means: "The authentication service offers no way to log in, so the SMTP server gives up.",
      notTold: "Whether it is away, which a line just before would tell, or set up to offer none.",
      samples: [
        "fatal: no SASL authentication mechanisms", "fatal: SASL per-connection initialization failed",
        "warning: SASL per-process initialization failed: generic failure",
      ]),
  ]

  static let protocolFaults: [Message] = [
    Message(
      "pipelining",
      "improper command pipelining after {mail.command:word} from {source}: {event.reason}",
      "NOQUEUE: improper command pipelining after {mail.command:word} from {source}: {event.reason}",
      "{email.local_id}: improper command pipelining after {mail.command:word} from {source}: {event.reason}",
      "improper command pipelining after {mail.command:first} from {source}: {event.reason}",
      "improper command pipelining after {mail.command} from {source}",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client {source.ip} sent its next commands without waiting for the answer to {mail.command}.",
      samples: [
        "improper command pipelining after EHLO from unknown[203.0.113.5]: MAIL FROM:<a@b>\\r\\nRCPT TO:<",
        "NOQUEUE: improper command pipelining after CONNECT from unknown[203.0.113.5]: QUIT\\r\\n",
      ],
      hostile: [
        .init(
          "improper command pipelining after HELO from unknown[203.0.113.5]: x from trusted[192.0.2.1]: y",
          [.sourceIP: "203.0.113.5", .command: "HELO"])
      ]),
    Message(
      "non-smtp-command",
      "warning: non-SMTP command from {source}: {mail.command}",
      "NOQUEUE: non-SMTP command from {source}: {mail.command}",
      "warning: NOQUEUE: non-SMTP command from {source}: {mail.command}",
      "warning: {email.local_id}: non-SMTP command from {source}: {mail.command}",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client {source.ip} does not speak SMTP; it sent: {mail.command}.",
      samples: ["warning: non-SMTP command from unknown[203.0.113.5]: GET / HTTP/1.1"],
      hostile: [
        .init(
          "warning: non-SMTP command from unknown[203.0.113.5]: POST from trusted[192.0.2.1]: x",
          [.sourceIP: "203.0.113.5", .command: "POST from trusted[192.0.2.1]: x"])
      ]),
    Message(
      "illegal-address",
      "warning: Illegal address syntax from {source} in {mail.command:word} command: {event.reason}",
      "warning: {email.local_id}: Illegal address syntax from {source} in {mail.command:word} command: {event.reason}",
      "warning: NOQUEUE: Illegal address syntax from {source} in {mail.command:word} command: {event.reason}",
      action: .warn, category: .email,
      means: "The client {source.ip} gave an address in {mail.command} that is none: {event.reason}.",
      samples: ["warning: Illegal address syntax from unknown[203.0.113.5] in MAIL command: <a b@example.com>"],
      hostile: [
        .init(
          "warning: Illegal address syntax from unknown[203.0.113.5] in RCPT command: <a in MAIL command: b>",
          [.sourceIP: "203.0.113.5", .command: "RCPT", .reason: "<a in MAIL command: b>"])
      ]),
    Message(
      "bdat-fault",
      "warning: {email.local_id}: BDAT request from {source} exceeds message size limit",
      "warning: NOQUEUE: BDAT request from {source} exceeds message size limit",
      "warning: {email.local_id}: malformed BDAT command syntax from {source}: {mail.command}",
      "warning: NOQUEUE: malformed BDAT command syntax from {source}: {mail.command}",
      "warning: {email.local_id}: null BDAT request from {source}", "warning: NOQUEUE: null BDAT request from {source}",
      action: .warn, category: .email,
      means: "The client {source.ip} made a BDAT request that cannot be served.",
      samples: [
        "warning: NOQUEUE: malformed BDAT command syntax from unknown[203.0.113.5]: BDAT x LAST",
        "warning: 4XyZ4711B7z2Qk: BDAT request from unknown[203.0.113.5] exceeds message size limit",
      ],
      hostile: [
        .init(
          "warning: NOQUEUE: malformed BDAT command syntax from unknown[203.0.113.5]: BDAT from trusted[192.0.2.1]: 1",
          [.sourceIP: "203.0.113.5"])
      ]),
    Message(
      "bare-newline",
      "{email.local_id}: reject: bare <LF> received after {mail.command:word} from {source}",
      "NOQUEUE: reject: bare <LF> received after {mail.command:word} from {source}",
      "warning: {email.local_id}: bare <LF> received after {mail.command:word} from {source}",
      "disconnect: bare <LF> received after {mail.command:word} from {source}",
      action: .reject, shows: .abuseProtocolViolation,
      means: "The client {source.ip} ended a line with a bare line feed, as SMTP smuggling does, and was refused.",
      samples: ["NOQUEUE: reject: bare <LF> received after DATA from unknown[203.0.113.5]"]),
    Message(
      "queue-file-size",
      "warning: {email.local_id}: queue file size limit exceeded", "{email.local_id}: queue file size limit exceeded",
      "warning: NOQUEUE: queue file size limit exceeded",
      action: .warn, category: .email,
      means: "The message {email.local_id} is larger than the server takes.",
      samples: ["warning: 4XyZ4711B7z2Qk: queue file size limit exceeded"]),
    Message(
      "command-replaced",
      "{source}: replacing command \"{mail.command}\" with \"{}\"",
      "warning: {source}: replacing command \"{mail.command}\" with \"{}\"",
      action: .other, category: .network, programs: ["smtpd"],
      means: "A command of {source.ip} was replaced as the command filter says.",
      samples: [
        "mail.example.org[203.0.113.9]: replacing command \"RCPT TO: <a@example.com>\" with \"RCPT TO:<a@example.com>\""
      ],
      hostile: [
        .init(
          "mail.example.org[203.0.113.9]: replacing command \"X\" with \"Y\" with \"NOOP\"",
          [.command: "X\" with \"Y", .sourceIP: "203.0.113.9"])
      ]),
    Message(
      "read-error",
      "warning: smtpd_proto: unknown error reading from {source}", "warning: {}: request longer than {}: {}",
      "warning: {source}: request longer than {}: {}",
      action: .warn, category: .network,
      means: "Reading from the client {source.ip} failed.",
      samples: ["warning: smtpd_proto: unknown error reading from unknown[203.0.113.5]"]),
    Message(
      "ehlo-keywords-discarded",
      "discarding EHLO keywords: {event.reason}", "[{source.ip}]{}: discarding EHLO keywords: {event.reason}",
      "{email.local_id}: discarding EHLO keywords: {event.reason}",
      action: .other, category: .network,
      means: "Some SMTP extensions are not used with this peer, as configured: {event.reason}.",
      samples: ["discarding EHLO keywords: CHUNKING", "4XyZ4711B7z2Qk: discarding EHLO keywords: PIPELINING"]),
    Message(
      "session-transcript",
      "{source}: {mail.command:word} transcript sent to postmaster",
      action: .notify,
      means: "The protocol of the session with {source.ip} was mailed to the postmaster.",
      samples: ["mail.example.org[203.0.113.9]: SMTP transcript sent to postmaster"]),
    Message(
      "postmaster-notice-failed",
      "warning: postmaster notify: {event.reason}",
      action: .warn,
      means: "A notice to the postmaster could not be mailed: {event.reason}.",
      samples: ["warning: postmaster notify: Success"]),
    Message(
      "etrn-refused",
      "warning: reject: ETRN {} from {source}", "reject: ETRN {} from {source}", "warning: bad ETRN {} from {source}",
      "bad ETRN {} from {source}",
      action: .reject,
      means: "The client {source.ip} asked for the mail of a domain with ETRN, and was refused.",
      samples: ["reject: ETRN example.com... from unknown[203.0.113.5]"]),
  ]

  static let limits: [Message] = [
    Message(
      "connection-rate-limit",
      "warning: Connection rate limit exceeded: {} from {source} for service {}",
      action: .warn, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "The client {source.ip} connects more often than allowed, and is turned away for now.",
      samples: ["warning: Connection rate limit exceeded: 61 from unknown[203.0.113.5] for service smtp"]),
    Message(
      "connection-count-limit",
      "warning: Connection concurrency limit exceeded: {} from {source} for service {}",
      action: .warn, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "The client {source.ip} has more connections open than allowed, and is turned away for now.",
      samples: [
        "warning: Connection concurrency limit exceeded: 51 from mail.example.org[203.0.113.9] for service smtp"
      ]),
    Message(
      "message-rate-limit",
      "warning: Message delivery request rate limit exceeded: {} from {source} for service {}",
      action: .warn, category: .email, shows: .accessLimitReached,
      means: "The client {source.ip} sends more messages than allowed, and is turned away for now.",
      samples: [
        "warning: Message delivery request rate limit exceeded: 101 from mail.example.org[203.0.113.9] for service smtp"
      ]),
    Message(
      "recipient-rate-limit",
      "warning: Recipient address rate limit exceeded: {} from {source} for service {}",
      action: .warn, category: .email, shows: .accessLimitReached,
      means: "The client {source.ip} names more recipients than allowed, and is turned away for now.",
      samples: [
        "warning: Recipient address rate limit exceeded: 201 from mail.example.org[203.0.113.9] for service smtp"
      ]),
    Message(
      "tls-rate-limit",
      "warning: New TLS session rate limit exceeded: {} from {source} for service {}",
      "warning: Refusing STARTTLS request from {source} for service {}",
      "warning: Refusing TLS service request from {source} for service {}",
      action: .warn, category: .network, reason: "limit", shows: .accessLimitReached,
      means: "The client {source.ip} starts new TLS sessions more often than allowed.",
      samples: [
        "warning: New TLS session rate limit exceeded: 11 from mail.example.org[203.0.113.9] for service smtp",
        "warning: Refusing STARTTLS request from mail.example.org[203.0.113.9] for service smtp",
      ]),
    Message(
      "auth-rate-limit",
      "warning: AUTH command rate limit exceeded: {} from {source} for service {}",
      action: .login, outcome: .failure, reason: "limit", shows: .accessLimitReached,
      means: "The client {source.ip} tries to log in more often than allowed, and is turned away for now.",
      samples: ["warning: AUTH command rate limit exceeded: 11 from unknown[203.0.113.5] for service submission"]),
    Message(
      "anvil-unavailable",
      "warning: problem talking to service anvil: {event.reason}",
      "warning: problem talking to server private/anvil: {event.reason}",
      "warning: connect to private/anvil: {event.reason}",
      action: .warn,
      means: "The counter of client rates does not answer: {event.reason}.",
      samples: ["warning: problem talking to service anvil: Connection timed out"]),
    Message(
      "queue-space-low",
      "warning: not enough free space in mail queue: {} bytes < {}*message size limit",
      action: .fail, category: .host, shows: .serverDiskFull,
      means: "The file system of the mail queue is nearly full, so mail is refused for now.",
      samples: ["warning: not enough free space in mail queue: 12058624 bytes < 1.5*message size limit"]),
    Message(
      "size-limit-too-small",
      "fatal: {}({}) should be at least 1.5*{}", "warning: {}({}) should be at least 1.5*{}",
      action: .fail, category: .configuration, programs: ["smtpd"], shows: .serverConfigError,
      means: "The free space that is asked for is less than one message may need.",
      samples: ["warning: queue_minfree(10000) should be at least 1.5*message_size_limit(10240000)"]),
  ]
}
