import MailSyntax
import MailVocabulary

/// What smtp and lmtp write of the servers they speak to: faults of these, logins there, settings.
enum PostfixSMTPClient {
  static let messages = servers + clientLogin + clientConfiguration

  static let servers: [Message] = [
    Message(
      "pix-workaround",
      "{email.local_id}: enabling PIX workarounds: {event.reason:first} for {destination}",
      action: .other, category: .network,
      means:
        "The firewall before {destination.ip} meddles with SMTP, so the delivery goes around its faults: {event.reason}.",
      samples: [
        "4XyZ4711B7z2Qk: enabling PIX workarounds: disable_esmtp delay_dotcrlf for mx1.example.net[203.0.113.10]:25"
      ]),
    Message(
      "own-hostname",
      "warning: host {destination} greeted me with my own hostname {}",
      "warning: host {destination} replied to HELO/EHLO with my own hostname {}",
      action: .warn, category: .network, shows: .deliveryLoop,
      means: "The server {destination.ip} has this server's own name: mail goes in a circle.",
      samples: [
        "warning: host mx1.example.net[203.0.113.10]:25 greeted me with my own hostname mail.example.com",
        "warning: host mx1.example.net[203.0.113.10]:25 replied to HELO/EHLO with my own hostname mail.example.com",
      ]),
    Message(
      "exchange-record-faulty",
      "warning: no MX host for {destination.domain} has a valid address record",
      "warning: unable to find primary relay for {destination.domain}",
      "warning: numeric domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      "warning: malformed domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      "warning: {} in {} of {} record for {destination.domain:first}: {event.reason}",
      "numeric domain name in resource data of {} record for {destination.domain:first}: {event.reason}",
      action: .warn, category: .network,
      means: "The mail exchanger records of {destination.domain} are wrong.",
      notTold: "Anything about this server: the fault is in that domain's DNS.",
      samples: [
        "warning: no MX host for example.org has a valid address record",
        "warning: numeric domain name in resource data of MX record for example.org: 203.0.113.9",
        "warning: malformed domain name in resource data of MX record for example.org: -x",
      ]),
    Message(
      "protocol-oddity",
      "warning: {email.local_id}: non-{} response from {destination}: {mail.reply}",
      "warning: non-{} response from {destination}: {mail.reply}",
      "warning: server {destination:first} violates {} policy",
      "warning: host {destination:first} offers SMTPUTF8 support, but not 8BITMIME",
      "host {destination:first} offers SMTPUTF8 support, but not 8BITMIME",
      "warning: bad EHLO SIZE limit \"{}\" from {destination}",
      "warning: {destination}: response longer than {}: {mail.reply}",
      "warning: to prevent loss of mail, turn off command pipelining for {}",
      "warning: {destination} offered no supported AUTH mechanisms: '{event.reason:first}'",
      "warning: {destination} offered null AUTH mechanism list{}",
      "{destination} offered no supported AUTH mechanisms: '{event.reason:first}'",
      "Unexpected response from {destination}.{}",
      action: .warn, category: .network, programs: ["smtp", "lmtp", "relay", "smtpd"],
      means: "A server does not speak the protocol as it should.",
      samples: [
        "warning: host mx1.example.net[203.0.113.10]:25 offers SMTPUTF8 support, but not 8BITMIME",
        "warning: 4XyZ4711B7z2Qk: non-SMTP response from mx1.example.net[203.0.113.10]:25: HTTP/1.1 400 Bad Request",
        "warning: mx1.example.net[203.0.113.10]:25 offered null AUTH mechanism list",
      ],
      hostile: [
        .init(
          "warning: 4XyZ4711B7z2Qk: non-SMTP response from mx1.example.net[203.0.113.10]:25: x response from y[192.0.2.1]:25: z",
          [.destinationIP: "203.0.113.10", .reply: "x response from y[192.0.2.1]:25: z"])
      ]),
    Message(
      "reply-replaced",
      "{destination}: replacing server reply \"{mail.reply}\" with \"{}\"",
      action: .other, category: .network, programs: ["smtp", "lmtp"],
      means: "A reply of {destination.ip} was replaced as the reply filter says.",
      samples: ["mx1.example.net[203.0.113.10]:25: replacing server reply \"554 x\" with \"454 x\""],
      hostile: [
        .init(
          "mx1.example.net[203.0.113.10]:25: replacing server reply \"554 a\" with \"b\" with \"454 x\"",
          [.reply: "554 a\" with \"b", .destinationIP: "203.0.113.10"])
      ]),
    Message(
      "line-broken",
      "{email.local_id}: breaking line > {} bytes with <CR><LF>SPACE",
      "warning: {email.local_id}: breaking line > {} bytes with <CR><LF>SPACE",
      action: .other, category: .email,
      means: "A line of {email.local_id} is longer than SMTP allows and was broken.",
      samples: ["4XyZ4711B7z2Qk: breaking line > 990 bytes with <CR><LF>SPACE"]),
    Message(
      "dane-fault",
      "warning: TLSA lookup error for {destination.domain:first}:{event.reason}",
      "warning: DANE TLSA lookup problem: {event.reason}",
      "warning: TLS policy lookup error for {destination.domain:first}/{}: {event.reason}",
      "TLS policy lookup error for {destination.domain:first}/{}: {event.reason}",
      "TLS policy lookup for {destination.domain:first}/{}: {event.reason}",
      "warning: TLS policy lookup for {destination.domain:first}/{}: {event.reason}",
      "warning: {}: all TLSA records unusable{}", "{}: all TLSA records unusable{}",
      "warning: {}: all trust anchors unusable", "warning: DNSSEC status lookup error for {}: {event.reason}",
      "warning: Cannot authenticate via DANE for {}", "warning: {destination.domain}: TLSA record{event.reason}",
      action: .warn, category: .network,
      means: "What TLS a domain asks for in DNS could not be learned or used.",
      samples: [
        "warning: TLS policy lookup error for example.org/mx.example.org: client TLS configuration problem",
        "warning: DANE TLSA lookup problem: Host or domain name not found. Name service error for name=_25._tcp.mx.example.org type=TLSA: Host not found, try again",
        "warning: mx.example.org[203.0.113.9]:25: all TLSA records unusable, fallback to unauthenticated TLS",
      ]),
    Message(
      "transport-policy-note",
      "smtp_tls_{}: {event.reason}", "warning: TLSRPT: {event.reason}", "TLSRPT: {event.reason}",
      "{}: TLSRPT: status={}, domain={destination.domain:first}, receiving_mx={}",
      action: .other, category: .network, programs: ["smtp", "tlsproxy"],
      means: "A note for the reports on TLS delivery was made.",
      samples: [
        "TLSRPT: could not report TLS success: Connection refused",
        "TLSRPT: status=success, domain=example.org, receiving_mx=mx.example.org[203.0.113.9]",
      ]),
    Message(
      "dnssec-missing",
      "warning: DNSSEC validation may be unavailable",
      "warning: reason: dnssec_probe '{}' received a response that is not DNSSEC validated",
      "warning: reason: dnssec_probe '{}' received no response: {event.reason}",
      action: .warn, category: .network,
      means: "The resolver does not check DNSSEC, so DANE cannot work.",
      samples: [
        "warning: DNSSEC validation may be unavailable",
        "warning: reason: dnssec_probe 'ns:.' received a response that is not DNSSEC validated",
      ]),
    Message(
      "dns-reply-odd",
      "warning: Name service error for name={destination.domain:first} type={}: Malformed or unexpected name server reply",
      "warning: Name service error for {destination.domain:first}: invalid host or domain name",
      "warning: dns_lookup: Name server loop for {destination.domain}",
      "warning: DNS record count limit ({}) exceeded -- dropping excess record(s) after qname={destination.domain:first} qtype={}",
      "warning: ignoring DNS RR: {event.reason}", "ignoring DNS RR: {event.reason}",
      "warning: reply length {} > buffer length {} for name={destination.domain:first} type={}",
      "warning: {}: skipping record type {event.reason}", "{}: skipping record type {event.reason}",
      "warning: dns_query: {event.reason}", "warning: extract_answer: {event.reason}",
      "warning: res_nsearch({event.reason}",
      "warning: Error looking up name={destination.domain:first} type={}: {event.reason}",
      action: .warn, category: .network,
      means: "A DNS reply was odd, and was not used as a whole.",
      samples: [
        "warning: Name service error for name=example.org type=MX: Malformed or unexpected name server reply",
        "warning: DNS record count limit (100) exceeded -- dropping excess record(s) after qname=example.org qtype=A",
        "ignoring DNS RR: example.org. 3600 IN AAAA 2001:db8::25",
      ]),
  ]

  static let clientLogin: [Message] = [
    Message(
      "relay-login-failed",
      "{email.local_id}: SASL authentication failed; server {destination:first} said: {mail.reply}",
      "{email.local_id}: SASL [CACHED] authentication failed; server {destination:first} said: {mail.reply}",
      "{email.local_id}: SASL authentication failed; cannot authenticate to server {destination:first}: {event.reason}",
      "{email.local_id}: SASL authentication failed; authentication protocol loop with server {destination}",
      "{email.local_id}: SASL authentication failed; non-empty initial {} challenge from server {destination:first}: {mail.reply}",
      "{email.local_id}: SASL authentication failed: server {destination:first} offered no compatible authentication mechanisms for this type of connection security",
      "warning: SASL authentication failure: No worthy mechs found",
      action: .fail, category: .authentication,
      programs: ["smtp", "lmtp", "relay"], shows: .deliverySmarthostAuthFailed,
      means: "This server could not log in to a server that it sends mail through.",
      samples: [
        "4XyZ4711B7z2Qk: SASL authentication failed; server smtp.relay.example[203.0.113.40] said: 535 5.7.8 Error: authentication failed",
        "4XyZ4711B7z2Qk: SASL authentication failed; cannot authenticate to server smtp.relay.example[203.0.113.40]: no mechanism available",
        "warning: SASL authentication failure: No worthy mechs found",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: SASL authentication failed; server smtp.relay.example[203.0.113.40] said: 535 server y[192.0.2.1] said: 235",
          [.destinationIP: "203.0.113.40", .reply: "535 server y[192.0.2.1] said: 235"])
      ]),
    Message(
      "relay-login-config",
      "fatal: specify a password table via the `{event.reason:first}' configuration parameter",
      "fatal: unsupported SASL client implementation: {event.reason}",
      "warning: SASL authentication cache name \"{event.reason:first}\" {}",
      "warning: SASL auth failure map {event.reason}",
      "fatal: unsupported SASL server implementation: {event.reason}",
      "fatal: SASL library initialization error: {event.reason}",
      "warning: failed to set Cyrus SASL configuration path: \"{event.reason:first}\"",
      "fatal: incorrect SASL library version. {event.reason}",
      "warning: incorrect SASL library version. {event.reason}",
      "warning: per-session SASL client initialization: {event.reason}",
      "warning: bad per-session SASL security properties",
      "warning: set per-session SASL security properties: {event.reason}",
      "warning: {} discards all mechanisms in '{event.reason:first}'",
      "warning: {}: SASL mechanism filter failed for: '{event.reason:first}'",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Logging in is wrongly configured: {event.reason}.",
      samples: [
        "fatal: specify a password table via the `smtp_sasl_password_maps' configuration parameter",
        "fatal: unsupported SASL server implementation: dovecat",
      ]),
  ]

  static let clientConfiguration: [Message] = [
    Message(
      "relayhost-faulty",
      "warning: relayhost configuration problem", "warning: smtp_fallback_relay configuration problem",
      "warning: {event.reason:word} configuration problem",
      "warning: {} in server description: {event.reason}", "fatal: {} in server description: {event.reason}",
      "warning: bad network port: {} for destination: {event.reason}", "warning: unknown service: {event.reason}",
      "fatal: unknown service: {event.reason}",
      "warning: null destination: \"{event.reason:first}\"", "warning: unix-domain name too long: {event.reason}",
      "warning: all network protocols are disabled",
      "fatal: all network protocols are disabled ({event.reason:first})",
      "warning: {}: bad {} parameter: {event.reason}", "fatal: {}: bad {} parameter: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "Where mail should be sent is wrongly configured.",
      samples: [
        "warning: relayhost configuration problem", "fatal: unknown service: smtpx/tcp",
        "fatal: smtp_connect: bad smtp_bind_address parameter: 10.0.0.300: Name or service not known",
      ]),
    Message(
      "bind-address-failed",
      "warning: {}: bind {event.reason}", "warning: {}: socket: {event.reason}",
      action: .warn, category: .network, programs: ["smtp", "lmtp", "relay"],
      means: "The address from which mail should be sent cannot be used: {event.reason}.",
      samples: ["warning: smtp_connect_addr: bind 192.0.2.10: Cannot assign requested address"]),
    Message(
      "mail-loops-back",
      "warning: mail for {destination.domain} loops back to myself",
      "{email.local_id}: mail for {destination.domain} loops back to myself",
      "warning: {email.local_id}: mail for {destination.domain} loops back to myself",
      action: .warn, category: .email, shows: .deliveryLoop,
      means: "Mail for {destination.domain} is sent to this server, which does not hold it to be its own.",
      samples: ["warning: mail for example.org loops back to myself"]),
    Message(
      "wrapper-mode-needed",
      "SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      "warning: SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      "warning: {} requires \"{event.reason:first} = encrypt\" (or stronger)",
      "CLIENT wrappermode (port smtps/465) is unimplemented{}",
      "{email.local_id}: SMTPS wrappermode (TCP port 465) requires setting \"{event.reason:first}\"{}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The next server wants TLS from the first byte, which is not configured here.",
      samples: [
        "SMTPS wrappermode (TCP port 465) requires setting \"smtp_tls_wrappermode = yes\", and \"smtp_tls_security_level = encrypt\" (or stronger)"
      ]),
    Message(
      "client-tls-config",
      "warning: {}: unknown TLS policy '{event.reason:first}' for {}", "warning: client TLS configuration problem",
      "fatal: client TLS configuration problem",
      "warning: {}: invalid security level \"{event.reason:first}\"",
      "warning: {}: attribute \"{event.reason:first}\" {}",
      "warning: {}: invalid attribute name: \"{event.reason:first}\"",
      "warning: {}: malformed attribute/value pair \"{event.reason:first}\": {}",
      "warning: {}: policy table lookup error", "warning: {}: invalid empty policy",
      "warning: nexthop domain {event.reason:first}: configured at fingerprint security level, but with no fingerprints to match.",
      "warning: {}: {} configured, but no requisite library support",
      "warning: {}: {} configured with dnssec lookups disabled",
      "warning: {}: {} configured with MX lookup errors ignored",
      "warning: {}: \"{event.reason:first}\" specifies an invalid hostname",
      "warning: {}: the \"{event.reason:first}\" security level is invalid for delivery via unix-domain sockets",
      "warning: {}: dns resolver options incompatible with {event.reason:first} TLS",
      "warning: {}: opportunistic TLS encryption is not appropriate for unix-domain destinations.",
      "warning: {}: {} \"{event.reason:first}\": per-site table lookup error",
      action: .fail, category: .configuration, programs: ["smtp", "lmtp", "relay", "verify"], shows: .serverConfigError,
      means: "The TLS policy for outgoing mail is wrongly configured.",
      samples: [
        "warning: example.org: invalid security level \"encrypted\"",
        "warning: TLS policy table hash:/etc/postfix/tls_policy: unknown TLS policy 'mandatory' for next-hop example.org",
      ]),
    Message(
      "client-queue-file-error",
      "warning: {email.local_id}: message dated {event.reason}",
      "warning: {email.local_id}: corrupted queue file: {event.reason}",
      "warning: corrupted queue file: {event.reason}",
      action: .warn, category: .file, programs: ["smtp", "lmtp", "local", "virtual", "pipe"],
      means: "The queue file of a message cannot be read as it should.",
      samples: ["warning: corrupted queue file: active/4XyZ4711B7z2Qk"]),
    Message(
      "recipient-limit-needed",
      "fatal: pipe flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: pipe flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: flag `{event.reason:first}' requires {}_destination_recipient_limit = 1",
      "warning: ignoring \"{event.reason:first}\" setting for non-TCP connections",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A delivery flag needs one recipient at a time, which is not configured: {event.reason}.",
      samples: ["fatal: pipe flag `D' requires dovecot_destination_recipient_limit = 1"]),
  ]
}
