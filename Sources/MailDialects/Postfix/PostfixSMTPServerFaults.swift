import MailSyntax
import MailVocabulary

/// What smtpd could not do for a client: names it could not look up, filters it could not reach, settings that are wrong.
enum PostfixSMTPServerFaults {
  static let messages = names + filters + configuration

  static let names: [Message] = [
    Message(
      "hostname-mismatch",
      "warning: hostname {source.domain} does not resolve to address {source.ip:first}: {event.reason}",
      "warning: hostname {source.domain} does not resolve to address {source.ip}",
      "warning: {source.ip:first}: hostname {source.domain} verification failed: {event.reason}",
      "warning: {source.ip:first}: address not listed for hostname {source.domain}",
      action: .warn, category: .network,
      means:
        "The reverse name {source.domain} of {source.ip} does not lead back to that address, so the client counts as unknown.",
      notTold: "That the client is hostile: careless DNS is common.",
      samples: [
        "warning: hostname mx9.example.org does not resolve to address 203.0.113.9",
        "warning: hostname mx9.example.org does not resolve to address 203.0.113.9: Name or service not known",
        "warning: 203.0.113.9: address not listed for hostname mx9.example.org",
      ],
      hostile: [
        .init(
          "warning: hostname a.example does not resolve to address 203.0.113.9: does not resolve to address 192.0.2.1",
          [.sourceDomain: "a.example", .sourceIP: "203.0.113.9"])
      ]),
    Message(
      "dnsbl-lookup-failed",
      "warning: {event.reason:first}: RBL lookup error: {}", "warning: {event.reason:first}: TXT lookup error: {}",
      action: .warn, category: .network,
      means: "A blocklist did not answer for {event.reason}, so it was not asked.",
      samples: [
        "warning: 9.113.0.203.zen.spamhaus.org: RBL lookup error: Host or domain name not found. Name service error for name=9.113.0.203.zen.spamhaus.org type=A: Host not found, try again"
      ]),
    Message(
      "dnsbl-reply-config",
      "warning: {}: bad default rbl reply template: {event.reason}",
      "warning: {}: bad rbl reply template for domain {}: {event.reason}",
      "warning: RBL reply error: {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "The reply text for blocklisted clients is wrongly configured.",
      samples: ["warning: default_rbl_reply: bad default rbl reply template: $rbl_cod"]),
    Message(
      "exchange-lookup-failed",
      "warning: Unable to look up {} host for {}: {event.reason}",
      "warning: Unable to look up {} host {} for {}: {event.reason}",
      "warning: {}: MX or address lookup error: {event.reason}",
      "warning: {}: address or MX lookup error: {event.reason}",
      "warning: {}: {} server address count limit ({}) exceeded for {} -- ignoring the remainder",
      action: .warn, category: .network, programs: ["smtpd"],
      means: "The mail or name server of a domain could not be looked up, so a check was skipped: {event.reason}.",
      samples: [
        "warning: Unable to look up MX host for example.org: Host not found, try again",
        "warning: Unable to look up NS host ns1.example.org for Sender address a@example.org: Host not found",
      ]),
    Message(
      "address-family-skipped",
      "warning: skipping address family {} for host {}", "warning: host {}: conversion error for address family {}",
      "warning: {}: skipping address family {} for host {}",
      "warning: cannot convert client address/port to string: {}",
      action: .warn, category: .network,
      means: "An address of a kind that this server does not speak was passed over.",
      samples: ["warning: skipping address family 10 for host mail.example.org"]),
    Message(
      "proxy-header-fault",
      "warning: haproxy read: {event.reason}", "warning: bad IPv4 client address syntax from proxy: {event.reason}",
      "warning: bad IPv6 client address syntax from proxy: {event.reason}",
      "warning: bad TCP client port number syntax from proxy: {event.reason}",
      "warning: missing client address from proxy", "warning: missing client port from proxy",
      "warning: missing server address from proxy",
      "warning: missing server port from proxy", "warning: bad IPv4 server address syntax from proxy: {event.reason}",
      "warning: bad IPv6 server address syntax from proxy: {event.reason}",
      "warning: bad TCP server port number syntax from proxy: {event.reason}",
      "warning: missing server address from proxy: {event.reason}", "warning: {}: haproxy read: {event.reason}",
      "warning: haproxy_srvr_parse: {event.reason}",
      action: .warn, category: .network,
      means: "The proxy in front of the server did not say who the client is.",
      notTold: "Whether a client reached the port directly, past the proxy.",
      samples: [
        "warning: haproxy read: timeout error",
        "warning: haproxy read: time limit exceeded",
        "warning: missing client address from proxy",
      ]),
    Message(
      "xclient-fault",
      "warning: {source}: {} client command: {event.reason}",
      "warning: ignoring non-empty {} setting behind postscreen",
      action: .warn, category: .configuration, programs: ["smtpd"],
      means: "A setting or command about proxied clients was ignored.",
      samples: ["warning: ignoring non-empty smtpd_upstream_proxy_protocol setting behind postscreen"]),
  ]

  static let filters: [Message] = [
    Message(
      "milter-unreachable",
      "warning: connect to Milter service {service.address:first}: {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The mail filter at {service.address} cannot be reached: {event.reason}.",
      samples: [
        "warning: connect to Milter service inet:127.0.0.1:8899: Connection refused",
        "warning: connect to Milter service unix:/run/opendkim/opendkim.sock: No such file or directory",
      ]),
    Message(
      "milter-failed",
      "warning: milter {}: can't read {} reply packet header: {event.reason}",
      "warning: milter {}: EOF while reading {}: {event.reason}",
      "warning: milter {}: error writing command: {event.reason}",
      "warning: milter {}: read error in initial handshake",
      "warning: milter {}: write error in initial handshake",
      "warning: milter {}: unreasonable packet length: {event.reason}",
      "warning: milter {}: bad packet length: {event.reason}", "warning: milter {}: error reading {}: {event.reason}",
      "warning: cleanup_milter_receive: milter receive failed", "warning: cannot receive milters via service {} socket",
      "warning: cannot send milters to service {}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "A mail filter stopped answering in the middle of its work.",
      samples: [
        "warning: milter inet:127.0.0.1:8891: can't read SMFIC_BODYEOB reply packet header: Connection timed out",
        "warning: milter unix:/run/x.sock: read error in initial handshake",
        "warning: milter inet:127.0.0.1:8891: error writing command: Broken pipe",
        "warning: milter inet:127.0.0.1:8891: unreasonable packet length: 1397768525 > 1073741823",
      ]),
    Message(
      "milter-misbehaves",
      "warning: milter {}: unexpected {event.reason}", "warning: milter {}: malformed reply: {event.reason}",
      "warning: milter {}: protocol version {event.reason}", "warning: milter {}: request mask {event.reason}",
      "warning: milter {}: event mask {event.reason}", "warning: milter {}: reply {event.reason}",
      "warning: milter {}: no data in input packet", "warning: milter {}: input packet too short for network long",
      "warning: milter {}: packet too short for string", "warning: milter {}: null change header name",
      "warning: milter {}: bad protocol information: {event.reason}",
      "warning: milter {}: no protocol version information",
      "warning: milter {}: DISCARD action is not allowed for connect or helo",
      "warning: milter {}: ignoring unknown macro type {event.reason}",
      "warning: milter {}: body replacement requests can't currently be mixed with other requests",
      action: .warn, category: .network,
      means: "A mail filter answers in a way that the server does not understand.",
      samples: [
        "warning: milter inet:127.0.0.1:8891: unexpected protocol version 2",
        "warning: milter inet:127.0.0.1:8891: no data in input packet",
      ]),
    Message(
      "milter-config",
      "warning: milter {}: unrecognized default action: {event.reason}",
      "warning: Milter service needs transport:endpoint instead of \"{event.reason}\"",
      "warning: invalid transport name: {} in Milter service: {event.reason}",
      "fatal: milter service syntax error: {event.reason}",
      "fatal: empty milter definition: \"{event.reason}\"", "warning: malformed default macro entry: {event.reason}",
      "warning: ignoring multiple default macro entries for {event.reason}",
      "error: empty milter definition: \"{event.reason}\"",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration of a mail filter is wrong: {event.reason}.",
      samples: ["warning: Milter service needs transport:endpoint instead of \"127.0.0.1:8891\""]),
    Message(
      "milter-redundant-reply",
      "warning: {email.local_id}: ignoring redundant or conflicting milter reply: {event.reason}",
      "{email.local_id}: ignoring redundant or conflicting milter reply: {event.reason}",
      action: .other, category: .email,
      means: "Of two verdicts of filters on {email.local_id} one was passed over: {event.reason}.",
      samples: ["4XyZ4711B7z2Qk: ignoring redundant or conflicting milter reply: ACCEPT"]),
    Message(
      "policy-unreachable",
      "warning: problem talking to server {service.address:first}: {event.reason}",
      "warning: connect to {service.address:first}: {event.reason}",
      action: .fail, category: .network, programs: ["smtpd"], shows: .serverFilterDown,
      means: "The policy service at {service.address} cannot be reached: {event.reason}.",
      samples: [
        "warning: problem talking to server private/policyd-spf: Connection refused",
        "warning: connect to private/policyd-spf: Connection refused",
        "warning: connect to 127.0.0.1:10023: Connection refused",
        "warning: problem talking to server 127.0.0.1:10023: Connection timed out",
        "warning: connect to inet:127.0.0.1:12340: Connection refused",
      ]),
    Message(
      "policy-bad-answer",
      "warning: malformed UTF-8 in policy server {} response: {event.reason}",
      "warning: unknown smtpd restriction: \"{event.reason}\"",
      "warning: {}: unknown action {event.reason}",
      "warning: unexpected end-of-input from {} while reading {event.reason}",
      "warning: missing attribute {} in input from {event.reason}",
      "warning: unexpected attribute {} from {event.reason}",
      "fatal: empty policy service: \"{event.reason:first}\"", "fatal: policy service syntax error: {event.reason}",
      "warning: check_policy_service: no client endpoint for server {event.reason}",
      action: .warn, category: .configuration, programs: ["smtpd"],
      means: "A policy service or access table gave an answer that the server does not know: {event.reason}.",
      samples: [
        "warning: unknown smtpd restriction: \"DEFERR\"",
        "warning: unexpected end-of-input from 127.0.0.1:10023 while reading input attribute name",
        "warning: missing attribute action in input from 127.0.0.1:10023",
      ]),
    Message(
      "proxy-filter-failed",
      "warning: connect to proxy filter {service.address:first}: {event.reason}",
      "warning: lost connection with proxy {event.reason}",
      "warning: timeout talking to proxy {event.reason}", "warning: received garbage from proxy {event.reason}",
      "warning: proxy speed-adjust log I/O error: {event.reason}", "lost connection with proxy {event.reason}",
      "timeout talking to proxy {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The before-queue content filter cannot be used: {event.reason}.",
      samples: [
        "warning: connect to proxy filter 127.0.0.1:10024: Connection refused",
        "warning: lost connection with proxy 127.0.0.1:10024",
        "warning: timeout talking to proxy 127.0.0.1:10024",
      ]),
    Message(
      "proxy-filter-rejected-command",
      "warning: proxy {} rejected \"{mail.command:first}\": \"{mail.reply}\"",
      "proxy {} rejected \"{mail.command:first}\": \"{mail.reply}\"",
      action: .warn, category: .email,
      means: "The before-queue content filter refused a command: {mail.reply}.",
      samples: [
        "warning: proxy 127.0.0.1:10024 rejected \"MAIL FROM:<a@example.com> SIZE=10\": \"452 4.3.1 Insufficient system storage\""
      ],
      hostile: [
        .init(
          "warning: proxy 127.0.0.1:10024 rejected \"RCPT TO:<a@example.com>\": \"550 x\": \"y\"",
          [.command: "RCPT TO:<a@example.com>", .reply: "550 x\": \"y"])
      ]),
  ]

  static let configuration: [Message] = [
    Message(
      "no-relay-protection",
      "fatal: in parameter {}, specify at least one working instance of: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Nothing in the configuration keeps strangers from relaying, so the SMTP server refuses to run.",
      samples: [
        "fatal: in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance of: reject_unauth_destination, defer_unauth_destination, reject, defer, defer_if_permit or check_relay_domains"
      ]),
    Message(
      "restriction-faulty",
      "warning: restriction `{}' after `{event.reason:first}' is ignored",
      "warning: restriction {} after {event.reason:first} is ignored",
      "warning: restriction `{event.reason:first}' ignored: no SASL support",
      "warning: restriction {event.reason:first} must be followed by transport:server",
      "warning: restriction {event.reason:first} must be followed by number",
      "warning: restriction {event.reason:first} requires domain name argument",
      "warning: restriction {}: bad argument \"{event.reason:first}\": need maptype:mapname",
      "fatal: restriction {}: bad argument \"{event.reason:first}\": need maptype:mapname",
      "warning: specify one of ({}) before {} restriction \"{event.reason:first}\"",
      "fatal: restriction class `{event.reason:first}' needs a definition",
      "warning: {} is requested, but \"{event.reason:first} = no\"",
      action: .fail, category: .configuration, programs: ["smtpd"], shows: .serverConfigError,
      means: "A restriction of the SMTP server has no effect as configured: {event.reason}.",
      samples: [
        "warning: restriction `check_policy_service' after `permit' is ignored",
        "fatal: restriction class `greylist' needs a definition",
        "warning: restriction check_policy_service must be followed by transport:server",
      ]),
    Message(
      "restriction-deprecated",
      "warning: restriction {event.reason:first} is deprecated. Use {}",
      "warning: support for restriction \"{event.reason:first}\" will be removed from {}",
      action: .warn, category: .configuration, programs: ["smtpd"],
      means: "A restriction of the SMTP server is out of date: {event.reason}.",
      samples: [
        "warning: support for restriction \"reject_maps_rbl\" will be removed from Postfix; use \"reject_rbl_client domain-name\" instead"
      ]),
    Message(
      "access-table-faulty",
      "warning: access table {event.reason}", "warning: See earlier parsing error messages for '{event.reason}",
      "warning: do not specify lookup tables inside SMTPD access maps",
      "warning: define a restriction class and specify its name instead.",
      "warning: restriction {event.reason:first} returns OK for {}",
      "warning: this is not allowed for security reasons",
      "warning: use DUNNO instead of OK if you want to make an exception",
      "warning: SMTP reply code configuration error: {event.reason}",
      "warning: DSN detail code configuration error: {event.reason}",
      "warning: rbl response code configuration error: {event.reason}",
      "fatal: SMTP reply code configuration error: {event.reason}",
      "warning: mapping DSN status {event.reason}",
      action: .fail, category: .configuration, programs: ["smtpd"], shows: .serverConfigError,
      means: "An entry of an access table is wrong: {event.reason}.",
      samples: [
        "warning: access table hash:/etc/postfix/access entry \"example.com\" has empty value",
        "warning: this is not allowed for security reasons",
      ]),
    Message(
      "client-keys-compatibility",
      "Relaying allowed for all verified client certificates", "Relaying allowed for certified client: {}",
      "relay_clientcerts: No match for fingerprint '{}", "relay_clientcerts: lookup error for fingerprint '{}",
      action: .other, category: .network,
      means: "The client's certificate was compared with the list of those that may relay.",
      samples: [
        "Relaying allowed for certified client: mail.example.org",
        "relay_clientcerts: No match for fingerprint 'AB:CD', pkey fingerprint EF:01",
      ]),
    Message(
      "privileges-wrong",
      "fatal: incorrect SMTP server privileges: {event.reason}",
      "fatal: the Postfix SMTP server must run with {event.reason}",
      "warning: incorrect SMTP server privileges: {event.reason}",
      "warning: the Postfix SMTP server must run with {event.reason}",
      action: .fail, category: .process, shows: .serverPermission,
      means: "The SMTP server runs with the wrong rights: {event.reason}.",
      samples: ["fatal: incorrect SMTP server privileges: uid=1000 euid=1000"]),
    Message(
      "queue-file-unusable",
      "{email.local_id}: reject: {mail.command:word} from {source}: 421 4.3.0 {} Server local data error",
      "NOQUEUE: reject: {mail.command:word} from {source}: 421 4.3.0 {} Server local data error",
      action: .reject,
      means: "The client {source.ip} was turned away for now because of a fault inside the server.",
      samples: [
        "NOQUEUE: reject: RCPT from mail.example.org[203.0.113.9]: 421 4.3.0 mail.example.com Server local data error"
      ]),
  ]
}
