import MailSyntax
import MailVocabulary

extension PolicyMessages {
  static let sqlgrey: [Message] = [
    Message(
      "start",
      "{:word} sqlgrey (type Net::Server::Multiplex) starting! pid({:digits})",
      "Resolved {event.reason}",
      "Binding to {event.reason}",
      "Setting gid to {event.reason}",
      "Setting uid to {event.reason}",
      action: .start,
      means: "The service starts.",
      samples: [
        "2026/11/24-16:58:50 sqlgrey (type Net::Server::Multiplex) starting! pid(372)",
        "Binding to TCP port 2501 on host 127.0.0.1 with IPv4", "Setting uid to \"111\"",
      ]),
    Message(
      "stop",
      "{:word} Server closing!",
      action: .stop,
      means: "The service stopped.",
      samples: ["2026/11/24-16:59:08 Server closing!"]),
    Message(
      "not-started",
      "{:word} Pid_file already exists for running process {event.reason}",
      "{:word} Can't connect to {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The service could not start: {event.reason}.",
      samples: [
        "2026/11/24-16:59:02 Pid_file already exists for running process (372)... aborting#012#012  at line 142 in file /usr/share/perl5/Net/Server.pm"
      ]),
    Message(
      "asked",
      "{:word} CONNECT TCP Peer: \"{}\" Local: \"{}\"",
      "optin: {event.reason}",
      "grey: unknown RDNS: {source.ip}",
      "grey: identified {event.reason}",
      action: .other, category: .email,
      means: "The mail server asks about a client.",
      samples: [
        "2026/11/24-16:59:00 CONNECT TCP Peer: \"[127.0.0.1]:43228\" Local: \"[127.0.0.1]:2501\"",
        "optin: greylisting active for alice@example.com", "grey: unknown RDNS: 203.0.113.66",
        "grey: identified SMTP server pattern: mail.example.net, 203.0.113.10: Using C-class (203.0.113).",
      ]),
    Message(
      "greylisted",
      "grey: new: {:first}({source.ip}), {email.from.address:last} -> {email.to.address}",
      "grey: early reconnect: {:first}({source.ip}), {email.from.address:last} -> {email.to.address}",
      "grey: throttling: {:first}({source.ip}), {email.from.address:last} -> {email.to.address}",
      action: .filter, outcome: .failure,
      means: "{source.ip} was told to come back later with its mail for {email.to.address}.",
      samples: [
        "grey: new: 203.0.113.10(203.0.113.10), ana@example.net -> alice@example.com",
        "grey: new: 203.0.113(203.0.113.10), ana@example.net -> alice@example.com",
      ],
      hostile: [
        .init(
          "grey: new: 203.0.113.66(203.0.113.66), x -> root@example.com -> alice@example.com",
          [.sourceIP: "203.0.113.66", .sender: "x -> root@example.com", .recipient: "alice@example.com"])
      ]),
    Message(
      "passed",
      "grey: reconnect ok: {:first}({source.ip}), {email.from.address:last} -> {email.to.address} ({event.reason:last})",
      "grey: from awl match: {event.reason}",
      "grey: domain awl match: {event.reason}",
      "whitelist: {event.reason}",
      "grey: from awl: {event.reason}",
      "grey: domain awl: {event.reason}",
      action: .filter, outcome: .success,
      means: "The mail may pass.",
      samples: [
        "grey: reconnect ok: 203.0.113.10(203.0.113.10), ana@example.net -> alice@example.com (00:06:12)",
        "whitelist: mail.example.net, 203.0.113.10 -> postmaster@example.com",
      ]),
    Message(
      "spam-guess",
      "spam: {source}: {email.from.address} -> {email.to.address} at {}",
      action: .other, category: .email,
      means: "{source.ip} never came back with its mail for {email.to.address}: it was most likely spam.",
      samples: ["spam: 203.0.113.66: x@example.net -> alice@example.com at 2010-10-04 10:59:51"]),
    Message(
      "database",
      "dbaccess: error: {event.reason}",
      "dbaccess: {event.reason}",
      "fatal: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The database does not work: {event.reason}.",
      samples: ["dbaccess: error: couldn't access config table: no such table: config"]),
    Message(
      "house",
      "perf: {event.reason}",
      "mail: {event.reason}",
      "conf: {event.reason}",
      "Process Backgrounded",
      "warning: {event.reason}",
      action: .other,
      means: "The service tells of its own work.",
      samples: ["perf: spent 0s cleaning: from_awl (0) domain_awl (0) connect (1)", "Process Backgrounded"]),
  ]

  static let weight: [Message] = [
    Message(
      "refused",
      "weighted check: {event.reason:first}; <client={source.ip}> <helo={mail.helo}> <from={email.from.address}> <to={email.to.address}>; rate: {}",
      "decided action=550 {event.reason}",
      "decided action=4{event.reason}",
      action: .filter, outcome: .failure,
      means: "The client scored too badly, and its mail is refused.",
      samples: [
        "decided action=550 Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs; delay: 1s"
      ]),
    Message(
      "passed",
      "decided action=PREPEND {event.reason}",
      "decided action=DUNNO{}",
      action: .filter, outcome: .success,
      means: "The client scored well enough, and its mail may pass.",
      samples: ["decided action=PREPEND X-policyd-weight: using cached result; rate: -6.1; delay: 0s"]),
    Message(
      "house",
      "weighted check: {event.reason}",
      "child: {event.reason}",
      "master: {event.reason}",
      "cache: {event.reason}",
      "cache spawned",
      "cache_query: {event.reason}",
      "Daemon terminated.",
      "policyd-weight {event.reason}",
      action: .other,
      means: "The service tells of its own work.",
      samples: [
        "child: spawned", "cache spawned", "cache_query: start: calling spawn_cache()", "Daemon terminated.",
        "weighted check:  IN_DYN_PBL_SPAMHAUS=0 CL_IP_EQ_FROM_MX=-3.1; <client=203.0.113.10>",
      ]),
    Message(
      "warning",
      "warning: {event.reason}",
      "err: {event.reason}",
      action: .warn,
      means: "The service warns: {event.reason}.",
      samples: ["warning: cache_query: $csock couldn't be created: connect: Connection refused, calling spawn_cache()"]),
  ]

  static let firewall: [Message] = [
    Message(
      "blocked",
      "[RULES] rule={}, id={:first}, client={source}, sender=<{email.from.address}>, recipient=<{email.to.address}>, {:last}action=REJECT{event.reason}",
      "[RULES] rule={}, id={:first}, client={source}, sender=<{email.from.address}>, recipient=<{email.to.address}>, {:last}action=DEFER{event.reason}",
      "[RULES] rule={}, id={:first}, client={source}, sender=<{email.from.address}>, recipient=<{email.to.address}>, {:last}action=4{event.reason}",
      "[RULES] rule={}, id={:first}, client={source}, sender=<{email.from.address}>, recipient=<{email.to.address}>, {:last}action=5{event.reason}",
      action: .filter, outcome: .failure,
      means: "A rule stopped the mail of {source.ip} for {email.to.address}.",
      samples: [
        "[RULES] rule=3, id=RBL001, client=mail.example.net[203.0.113.66], sender=<x@example.net>, recipient=<alice@example.com>, helo=<x>, proto=ESMTP, state=RCPT, delay=0.01s, hits=RBL001, action=REJECT blocked"
      ]),
    Message(
      "decided",
      "[RULES] {event.reason}",
      "rule={event.reason}",
      action: .filter,
      means: "A rule applied: {event.reason}.",
      samples: ["[RULES] rule=3, id=WHITE, client=mail.example.net[203.0.113.10], action=DUNNO"]),
    Message(
      "house",
      "[STATS] {event.reason}",
      "[CACHE] {event.reason}",
      "[DNSBL] {event.reason}",
      "postfwd{event.reason}",
      "Process Backgrounded",
      "{:word} postfwd{} starting! pid({:digits})",
      "Binding to {event.reason}",
      "Started {event.reason}",
      "ready for input",
      "catched {event.reason}",
      "{:word} Server closing!",
      action: .other,
      means: "The service tells of its own work: {event.reason}.",
      samples: ["[STATS] Counters: 60 seconds uptime since Mon, 04 Oct 2010", "postfwd2 1.35 ready for input"]),
    Message(
      "warning",
      "warning: {event.reason}",
      "FATAL: {event.reason}",
      "server-daemon check failed {event.reason}",
      "cache-daemon check failed {event.reason}",
      action: .warn,
      means: "The service warns: {event.reason}.",
      samples: [
        "warning: timeout on DNSBL lookup", "server-daemon check failed 1 times - respawning in 4 seconds",
      ]),
    Message(
      "not-started",
      "{:word} Can't connect to {event.reason}",
      "{:word} No such {event.reason}",
      "ignoring invalid {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The service does not work as it is set up: {event.reason}.",
      samples: [
        "2026/11/24-16:59:34 Can't connect to TCP port 10040 on 127.0.0.1 [Address already in use]#012  at line 66 in file /usr/share/perl5/Net/Server/Proto/TCP.pm",
        "2026/11/24-16:59:42 No such group \"nobody\"#012#012  at line 355 in file /usr/share/perl5/Net/Server.pm",
        "ignoring invalid /etc/postfix/postfwd.cf line 9: \"nonsense\"",
      ]),
  ]

  static let rewriting: [Message] = [
    Message(
      "kept",
      "<{mail.original_to}> not rewritten: {event.reason}", "<{mail.original_to}> not reversed: {event.reason}",
      action: .other, category: .email,
      means: "The address {mail.original_to} stays as it is: {event.reason}.",
      samples: [
        "<alice@example.com> not rewritten: local domain", "<alice@example.com> not reversed: Not an SRS address.",
      ]),
    Message(
      "rewritten",
      "srs_forward: <{email.from.address:first}> rewritten as <{:last}>",
      "srs_reverse: <{email.to.address:first}> rewritten as <{:last}>",
      action: .other, outcome: .success, category: .email,
      means: "The sender of forwarded mail was rewritten, or an answer to it led back.",
      samples: ["srs_forward: <ana@example.net> rewritten as <SRS0=Ab1c=XY=example.net=ana@example.com>"]),
    Message(
      "left",
      "srs_forward: <{email.from.address}> not rewritten: {event.reason}",
      "srs_reverse: <{email.to.address}> not rewritten: {event.reason}",
      action: .other, category: .email,
      means: "An address was left as it was: {event.reason}.",
      samples: [
        "srs_forward: <alice@example.com> not rewritten: Domain excluded by policy",
        "srs_reverse: <SRS0=x@example.com> not rewritten: Hash invalid in SRS address.",
      ]),
    Message(
      "failed",
      "Cannot {event.reason}",
      "error: {event.reason}",
      "Connection from {event.reason}",
      action: .fail, category: .process,
      means: "The service failed: {event.reason}.",
      samples: ["error: failed to bind socket: Address already in use"]),
  ]
}
