import MailSyntax
import MailVocabulary

/// What postscreen, dnsblog and tlsproxy write of clients before they reach smtpd.
enum PostfixPostscreen {
  static let messages = screening + protocolTests + helpers

  static let screening: [Message] = [
    Message(
      "screen-connect",
      "CONNECT from {source} to {destination}",
      action: .connect, programs: ["postscreen"],
      means: "A client connected from {source.ip}, and is tested before it reaches the mail server.",
      samples: [
        "CONNECT from [203.0.113.5]:50842 to [192.0.2.10]:25",
        "CONNECT from [2001:db8::5]:50842 to [2001:db8::25]:25",
      ]),
    Message(
      "screen-disconnect",
      "DISCONNECT {source}",
      action: .disconnect, programs: ["postscreen"],
      means: "The client {source.ip} is gone.",
      samples: ["DISCONNECT [203.0.113.5]:50842"]),
    Message(
      "screen-hangup",
      "HANGUP after {mail.seconds} from {source} in {event.reason}",
      action: .disconnect,
      means: "The client {source.ip} left after {mail.seconds} seconds, in the {event.reason}.",
      notTold: "Whether it is a spam program: monitors and impatient servers leave too.",
      samples: [
        "HANGUP after 0.23 from [203.0.113.5]:50842 in tests before SMTP handshake",
        "HANGUP after 1.5 from [203.0.113.5]:50842 in tests after SMTP handshake",
        "HANGUP after 0 from [203.0.113.5]:50842 in tests before SMTP handshake",
      ]),
    Message(
      "screen-pass",
      "PASS NEW {source}", "PASS OLD {source}",
      action: .filter, outcome: .success,
      means: "The client {source.ip} passed the tests and goes to the mail server.",
      samples: ["PASS NEW [203.0.113.9]:50842", "PASS OLD [203.0.113.9]:50843"]),
    Message(
      "screen-allowed",
      "WHITELISTED {source}", "ALLOWLISTED {source}",
      action: .filter, outcome: .success,
      means: "The client {source.ip} is on the list of those who are not tested.",
      samples: ["WHITELISTED [203.0.113.9]:50842", "ALLOWLISTED [203.0.113.9]:50842"]),
    Message(
      "screen-denied",
      "BLACKLISTED {source}", "DENYLISTED {source}",
      action: .filter, outcome: .failure,
      means: "The client {source.ip} is on the list of those who are turned away.",
      samples: ["BLACKLISTED [203.0.113.5]:50842", "DENYLISTED [203.0.113.5]:50842"]),
    Message(
      "screen-veto",
      "WHITELIST VETO {source}", "ALLOWLIST VETO {source}",
      action: .filter, outcome: .failure,
      means: "The client {source.ip} came to a secondary address first, so it is not taken as known.",
      samples: ["WHITELIST VETO [203.0.113.5]:50842", "ALLOWLIST VETO [203.0.113.5]:50842"]),
    Message(
      "screen-pregreet",
      "PREGREET {mail.size} after {mail.seconds} from {source}: {mail.command}",
      action: .filter, outcome: .failure, shows: .abuseProtocolViolation,
      means: "The client {source.ip} spoke before it was greeted, as spam programs do.",
      samples: [
        "PREGREET 14 after 0.02 from [203.0.113.5]:50842: EHLO example\\r\\n",
        "PREGREET 11 after 0 from [203.0.113.5]:50842: EHLO User\\r\\n",
      ],
      hostile: [
        .init(
          "PREGREET 40 after 0.02 from [203.0.113.5]:50842: HELO x from [192.0.2.1]:25: y",
          [.sourceIP: "203.0.113.5", .sourcePort: "50842", .command: "HELO x from [192.0.2.1]:25: y"])
      ]),
    Message(
      "screen-dnsbl",
      "DNSBL rank {} for {source}",
      action: .filter, outcome: .failure,
      means: "The client {source.ip} is on enough blocklists to be turned away.",
      samples: ["DNSBL rank 3 for [203.0.113.5]:50842"]),
    Message(
      "screen-reject",
      "NOQUEUE: reject: {mail.command:word} from {source}: {mail.reply:first}; from=<{email.from.address}>, to=<{email.to.address}>, proto={:first}, helo=<{mail.helo}>",
      "NOQUEUE: reject: CONNECT from {source}: {mail.reply}",
      action: .reject, programs: ["postscreen"],
      means: "The client {source.ip} was turned away: {mail.reply}.",
      notTold: "That a temporary refusal is a fault: a new client must come back after the deeper tests.",
      samples: [
        "NOQUEUE: reject: RCPT from [203.0.113.5]:50842: 550 5.7.1 Service unavailable; client [203.0.113.5] blocked using zen.spamhaus.org; from=<a@example.org>, to=<bob@example.com>, proto=ESMTP, helo=<mx.example.org>",
        "NOQUEUE: reject: RCPT from [203.0.113.9]:50842: 450 4.3.2 Service currently unavailable; from=<a@example.org>, to=<bob@example.com>, proto=ESMTP, helo=<mx.example.org>",
      ],
      hostile: [
        .init(
          "NOQUEUE: reject: RCPT from [203.0.113.5]:50842: 550 5.7.1 Service unavailable; client [203.0.113.5] blocked using zen.spamhaus.org; from=<a@example.org>, to=<bob@example.com>, proto=ESMTP, helo=<x>, to=<y>, proto=SMTP, helo=<z>",
          [
            .sourceIP: "203.0.113.5",
            .sender: "a@example.org",
            .recipient: "bob@example.com",
            .helo: "x>, to=<y>, proto=SMTP, helo=<z",
          ])
      ]),
    Message(
      "screen-busy",
      "NOQUEUE: reject: CONNECT from {source}: too many connections",
      "NOQUEUE: reject: CONNECT from {source}: all server ports busy",
      "reject: connect from {source}: all screening ports busy",
      "NOQUEUE: reject: CONNECT from {source}: all screening ports busy",
      action: .reject, reason: "limit", shows: .accessLimitReached,
      means: "The client {source.ip} was turned away because there are too many connections.",
      samples: [
        "NOQUEUE: reject: CONNECT from [203.0.113.5]:50842: too many connections",
        "NOQUEUE: reject: CONNECT from [203.0.113.5]:50842: all server ports busy",
        "reject: connect from [203.0.113.5]:50842: all screening ports busy",
      ]),
    Message(
      "screen-stress",
      "entering STRESS mode with {} connections", "leaving STRESS mode with {} connections",
      action: .warn, category: .network,
      means: "The number of connections before the mail server is so high, or no more so high, that it must hurry.",
      samples: ["entering STRESS mode with 90 connections", "leaving STRESS mode with 70 connections"]),
    Message(
      "screen-compatibility",
      "using backwards-compatible default setting respectful_logging=no for client {source}",
      action: .other, category: .configuration,
      means: "The old words for lists of clients are logged, because the compatibility level says so.",
      samples: ["using backwards-compatible default setting respectful_logging=no for client [203.0.113.5]:50842"]),
  ]

  static let protocolTests: [Message] = [
    Message(
      "screen-pipelining",
      "COMMAND PIPELINING from {source} after {mail.command:first}: {event.reason}",
      action: .filter, outcome: .failure, shows: .abuseProtocolViolation,
      means: "The client {source.ip} sent its next commands without waiting for the answer to {mail.command}.",
      samples: ["COMMAND PIPELINING from [203.0.113.5]:50842 after HELO: MAIL FROM:<a@b>\\r\\n"],
      hostile: [
        .init(
          "COMMAND PIPELINING from [203.0.113.5]:50842 after HELO: x from [192.0.2.1]:25 after EHLO: y",
          [.sourceIP: "203.0.113.5", .command: "HELO"])
      ]),
    Message(
      "screen-non-smtp",
      "NON-SMTP COMMAND from {source} after {mail.command:first}: {event.reason}",
      action: .filter, outcome: .failure, shows: .abuseProtocolViolation,
      means: "The client {source.ip} does not speak SMTP; it sent: {event.reason}.",
      samples: ["NON-SMTP COMMAND from [203.0.113.5]:50842 after CONNECT: GET / HTTP/1.1"],
      hostile: [
        .init(
          "NON-SMTP COMMAND from [203.0.113.5]:50842 after CONNECT: GET from [192.0.2.1]:25 after EHLO: y",
          [.sourceIP: "203.0.113.5", .command: "CONNECT"])
      ]),
    Message(
      "screen-bare-newline",
      "BARE NEWLINE from {source} after {mail.command}", "BARE NEWLINE from {source}",
      action: .filter, outcome: .failure, shows: .abuseProtocolViolation,
      means: "The client {source.ip} ended a line with a bare line feed.",
      samples: ["BARE NEWLINE from [203.0.113.5]:50842 after HELO", "BARE NEWLINE from [203.0.113.5]:50842"]),
    Message(
      "screen-command-limit",
      "COMMAND TIME LIMIT from {source} after {mail.command}",
      "COMMAND LENGTH LIMIT from {source} after {mail.command}",
      "COMMAND COUNT LIMIT from {source} after {mail.command}",
      "COMMAND TIME LIMIT from {source}", "COMMAND LENGTH LIMIT from {source}", "COMMAND COUNT LIMIT from {source}",
      action: .disconnect,
      means: "The client {source.ip} was too slow, or sent too much, and the server hung up.",
      samples: [
        "COMMAND TIME LIMIT from [203.0.113.5]:50842 after CONNECT",
        "COMMAND COUNT LIMIT from [203.0.113.5]:50842 after RCPT",
      ]),
    Message(
      "screen-data-without-recipient",
      "DATA without valid RCPT from {source}", "BDAT without valid RCPT from {source}",
      action: .filter, outcome: .failure,
      means: "The client {source.ip} went on to the message although no recipient was taken.",
      samples: ["DATA without valid RCPT from [203.0.113.5]:50842"]),
    Message(
      "screen-command-replaced",
      "{source}: replacing command \"{mail.command}\" with \"{}\"",
      action: .other, category: .network, programs: ["postscreen"],
      means: "A command of {source.ip} was replaced as the command filter says.",
      samples: ["[203.0.113.5]:50842: replacing command \"X\" with \"NOOP\""],
      hostile: [
        .init(
          "[203.0.113.5]:50842: replacing command \"X\" with \"Y\" with \"NOOP\"",
          [.command: "X\" with \"Y", .sourceIP: "203.0.113.5"])
      ]),
  ]

  static let helpers: [Message] = [
    // From Spamhaus: a mistyped name, a public resolver, or too many questions.
    Message(
      "dnsbl-refused",
      "addr {source.ip} listed by domain {event.reason:first} as 127.255.255.{}",
      action: .warn, category: .network, shows: .filterDnsblRefused,
      means: "The blocklist {event.reason} refuses to answer this server.",
      samples: ["addr 203.0.113.5 listed by domain zen.spamhaus.org as 127.255.255.254"]),
    Message(
      "dnsbl-listed",
      "addr {source.ip} listed by domain {event.reason:first} as {mail.reply}",
      action: .other, category: .network,
      means: "The blocklist {event.reason} says {mail.reply} of {source.ip}.",
      notTold: "That the client is listed, where the answer is 127.255.255.x: then the list refused the question.",
      samples: [
        "addr 203.0.113.5 listed by domain zen.spamhaus.org as 127.0.0.4",
        "addr 2001:db8::5 listed by domain list.dnswl.org as 127.0.5.1",
      ]),
    Message(
      "dnsbl-query-failed",
      "warning: {}: lookup error for DNS query {}: {event.reason:first}",
      "warning: dnsblog reply timeout {} for {event.reason}",
      "warning: psc_dnsbl_request: connect to private/dnsblog service: {event.reason}",
      "warning: psc_dnsbl_request: error sending to private/dnsblog service: {event.reason}",
      "warning: {}: unable to convert address {event.reason}",
      action: .warn, category: .network,
      means: "A blocklist did not answer, so it was not counted.",
      samples: [
        "warning: dnsblog_query: lookup error for DNS query 5.113.0.203.zen.spamhaus.org: Host or domain name not found. Name service error for name=5.113.0.203.zen.spamhaus.org type=A: Host not found, try again",
        "warning: dnsblog reply timeout 10s for zen.spamhaus.org",
      ]),
    Message(
      "dnsbl-config",
      "fatal: bad DNSBL {event.reason}", "warning: bad DNSBL {event.reason}", "fatal: postscreen_dnsbl_{event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The list of blocklists is wrongly configured: {event.reason}.",
      samples: ["fatal: bad DNSBL weight factor \"x\" in \"zen.spamhaus.org*x\""]),
    Message(
      "screen-cache-slow",
      "warning: {}: {} {} average delay is {} ms", "warning: psc_cache_{}: {} average delay is {} ms",
      action: .warn, category: .database, shows: .serverSlowStorage,
      means: "The table of known clients is slow, and clients wait.",
      samples: ["warning: psc_cache_lookup: btree:/var/lib/postfix/postscreen_cache lookup average delay is 152 ms"]),
    Message(
      "cache-cleanup",
      "cache {} full cleanup: retained={} dropped={} entries",
      "cache {} partial cleanup: retained={} dropped={} entries",
      "{} cache cleanup will start after {}s",
      action: .other, category: .database,
      means: "Old entries were taken out of a table.",
      samples: ["cache btree:/var/lib/postfix/postscreen_cache full cleanup: retained=1034 dropped=17 entries"]),
    Message(
      "cache-close-harmless",
      "close database {}: No such file or directory (possible Berkeley DB bug)",
      "warning: close database {}: No such file or directory (possible Berkeley DB bug)",
      "close database {}: {event.reason:first} (possible Berkeley DB bug)",
      action: .other, category: .database,
      means: "A fault of the database library was passed over; it does no harm.",
      samples: [
        "close database /var/lib/postfix/postscreen_cache.db: No such file or directory (possible Berkeley DB bug)"
      ]),
    Message(
      "screen-handover-failed",
      "warning: cannot connect to service {}: {event.reason:first}",
      "warning: cannot pass connection to service {}: {event.reason:first}",
      "warning: timeout sending connection to service {}",
      "warning: problem sending file handle to {} service",
      "warning: error sending request to {} service: {event.reason}", "warning: {} receiving status from {} service",
      "warning: {} receiving {} attribute from {} service: {event.reason}",
      "warning: getpeername: {} -- dropping this connection", "warning: getsockname: {} -- dropping this connection",
      "warning: cannot convert {} -- dropping this connection", "warning: connect to {} service: {event.reason}",
      action: .fail, category: .process,
      means: "A client that passed the tests could not be handed to the mail server.",
      samples: [
        "warning: cannot connect to service private/smtpd: Connection refused",
        "warning: timeout sending connection to service private/smtpd",
        "warning: getpeername: Transport endpoint is not connected -- dropping this connection",
      ]),
    Message(
      "screen-table-changed",
      "table {} has changed - finishing in the background",
      action: .other, category: .configuration,
      means: "A table changed, and the program starts anew with it once its clients are gone.",
      samples: ["table cidr:/etc/postfix/postscreen_access.cidr has changed - finishing in the background"]),
    Message(
      "tlsproxy-connect",
      "CONNECT from {source}", "CONNECT to {destination}",
      action: .other, category: .network, programs: ["tlsproxy"],
      means: "A connection is being given TLS.",
      samples: ["CONNECT from [203.0.113.9]:50842", "CONNECT to mx1.example.net[203.0.113.10]:25"]),
    Message(
      "tlsproxy-disconnect",
      "DISCONNECT {source}",
      action: .other, category: .network, programs: ["tlsproxy"],
      means: "A connection with TLS ended.",
      samples: ["DISCONNECT [203.0.113.9]:50842"]),
    Message(
      "tlsproxy-handshake-failed",
      "TLS handshake failed for service={} peer={source}",
      action: .other, outcome: .failure, category: .network,
      means: "TLS with {source.ip} could not be started.",
      samples: ["TLS handshake failed for service=smtpd peer=[203.0.113.5]:50842"]),
    Message(
      "tlsproxy-fault",
      "warning: ciphertext read/write {} for {source}", "ciphertext read/write {} for {source}",
      "warning: deadlock on {} stream for {source}",
      "warning: request from tlsproxy client with unexpected settings{}",
      "warning: to avoid this warning, 1) {}", "warning: (server) '{}", "warning: {}: receive {}",
      "warning: problem with {}", "warning: tlsp_client_init: too many pre-jail calls",
      "warning: cannot send TLS context: {event.reason}",
      action: .warn, category: .network, programs: ["tlsproxy", "tlsmgr", "smtp"],
      means: "The program that gives connections TLS had trouble.",
      samples: [
        "warning: ciphertext read/write timeout for [203.0.113.5]:50842",
        "warning: request from tlsproxy client with unexpected settings",
      ]),
  ]
}
