public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Policyd 2 (cluebringer): `module=NAME, action=…, host=…, helo=…, from=…, to=…, reason=…`.
  ///
  /// Source: `cbp/modules/*.pm`.
  public static let policyd = Dialect(
    service: "policyd", programs: ["cbpolicyd", "policyd"], messages: MoreFilters.policyd)

  /// DKIMproxy: the signer and the verifier. Source: `scripts/dkimproxy.in`, `dkimproxy.out`.
  public static let dkimProxy = Dialect(
    service: "dkimproxy", programs: ["dkimproxy.in", "dkimproxy.out"], messages: MoreFilters.dkimProxy)

  /// milter-regex. Source: `milter-regex.c`.
  public static let milterRegex = Dialect(
    service: "milter-regex", programs: ["milter-regex"], messages: MoreFilters.milterRegex)

  /// The watch of mailcow over refused logins, which bans addresses, and what its pages say of them. Source: `data/Dockerfiles/netfilter/main.py`.
  public static let mailcowNetfilter = Dialect(
    service: "mailcow-netfilter", programs: ["netfilter-mailcow", "netfilter"], hasOwnFormat: true,
    messages: MoreFilters.netfilter)
}

/// Filters that are met less often.
enum MoreFilters {
  private static let envelope =
    "host={source.ip}, helo={mail.helo:last}, from={email.from.address:first}, to={email.to.address:first}, reason="

  static let policyd: [Message] = [
    Message(
      "passed",
      "module={:word} action=pass, \(envelope){event.reason:first}, {}",
      "module={:word} action=pass, \(envelope){event.reason}",
      "module={:word} action=none, \(envelope){event.reason}", "module={:word} action=ok, \(envelope){event.reason}",
      "module={:word} mode=update, \(envelope){event.reason}", "module={:word} mode=create, \(envelope){event.reason}",
      action: .filter, outcome: .success, category: .email,
      means: "Mail from {email.from.address} to {email.to.address} may pass: {event.reason}.",
      samples: [
        "module=Greylisting, action=pass, host=203.0.113.10, helo=mx.example.net, from=ana@example.net, to=alice@example.com, reason=authenticated",
        "module=Quotas, mode=update, host=198.51.100.14, helo=pc, from=alice@example.com, to=ana@example.net, reason=quota_match, policy=6, quota=3, limit=4, track=Sender:alice@example.com, counter=MessageCount, quota=1.00/100 (1.0%)",
      ]),
    Message(
      "put-off",
      "module={:word} action=defer, \(envelope){event.reason}",
      action: .filter, outcome: .failure, category: .email,
      means: "Mail from {email.from.address} to {email.to.address} is put off: {event.reason}.",
      samples: [
        "module=Greylisting, action=defer, host=203.0.113.66, helo=x, from=x@example.org, to=alice@example.com, reason=greylisted"
      ]),
    Message(
      "refused",
      "module={:word} action=reject, \(envelope){event.reason}",
      "module={:word} action=discard, \(envelope){event.reason}",
      "module={:word} action=hold, \(envelope){event.reason}",
      action: .filter, outcome: .failure, category: .email,
      means: "Mail from {email.from.address} to {email.to.address} is refused: {event.reason}.",
      samples: [
        "module=CheckHelo, action=reject, host=203.0.113.66, helo=192.0.2.10, from=x@example.org, to=alice@example.com, reason=helo_blacklisted",
        "module=AccessControl, action=reject, host=203.0.113.66, helo=x, from=x@example.org, to=alice@example.com, reason=verdict",
      ]),
    Message(
      "fault",
      "[PROTOCOLS/{:word} {event.reason}", "[CBPOLICYD] {event.reason}", "[POLICIES] {event.reason}",
      "[TRACKING] {event.reason}", "{:word}] Error: {event.reason}", "Database query failed: {event.reason}",
      action: .other, category: .process,
      means: "What the policy service says of itself: {event.reason}.",
      samples: ["[CBPOLICYD] Client closed connection => Peer: 127.0.0.1:41157, Local: 127.0.0.1:10031"]),
  ]

  static let dkimProxy: [Message] = [
    Message(
      "signed",
      "DKIM signing - signed; message-id=<{email.message_id:last}>, signer=<{:first}>, from=<{email.from.address}>",
      "DKIM signing - signed; message-id=<{email.message_id:last}>, {}", "DKIM signing - signed; {}",
      action: .filter, outcome: .success, category: .email,
      means: "A message from {email.from.address} was signed.",
      samples: [
        "DKIM signing - signed; message-id=<4711@example.com>, signer=<@example.com>, from=<alice@example.com>"
      ]),
    Message(
      "not-signed",
      "DKIM signing - skipped; {event.reason}", "DKIM signing - error ({event.reason:last}); {}",
      "DKIM signing - {event.reason}",
      action: .filter, category: .email,
      means: "A message was not signed: {event.reason}.",
      samples: ["DKIM signing - skipped; message-id=<4711@example.com>, from=<bob@example.org>"]),
    Message(
      "verified",
      "DKIM verify - pass; message-id=<{email.message_id:last}>, {}", "DKIM verify - pass; {}",
      "DKIM verify - none; message-id=<{email.message_id:last}>, {}", "DKIM verify - none; {}",
      action: .filter, outcome: .success, category: .email,
      means: "A message's signature was looked at: it is right, or there is none.",
      samples: ["DKIM verify - pass; message-id=<4711@example.net>, signer=<@example.net>, from=<ana@example.net>"]),
    Message(
      "verification-failed",
      "DKIM verify - fail ({event.reason:last}); {}", "DKIM verify - invalid ({event.reason:last}); {}",
      "DKIM verify - {event.reason}",
      action: .filter, category: .email,
      means: "A message's signature is not right: {event.reason}.",
      samples: ["DKIM verify - fail (body has been altered); message-id=<4711@example.net>, from=<ana@example.net>"]),
  ]

  /// What milter-regex tells of a message: the rule's words first, then what the client chose.
  private static let seen =
    ", HELO: {mail.helo:first}, FROM: {email.from.address:first}, RCPT: {email.to.address:first}, From: {}"

  static let milterRegex: [Message] = [
    Message(
      "refused",
      "{source:first}: REJECT: {event.reason:first}\(seen)", "{source:first}: TEMPFAIL: {event.reason:first}\(seen)",
      action: .filter, outcome: .failure, category: .email,
      means: "A rule refused what the client at {source.ip} brought: {event.reason}.",
      samples: [
        "mx.example.org [203.0.113.66]: REJECT: bad helo, HELO: x, FROM: <x@example.org>, RCPT: <alice@example.com>, From: x, To: y, Subject: z",
        "[203.0.113.66] [203.0.113.66]: TEMPFAIL: no reverse name, HELO: x, FROM: <x@example.org>, RCPT: <alice@example.com>, From: , To: , Subject: ",
      ],
      hostile: [
        .init(
          "mx.example.org [203.0.113.66]: REJECT: bad helo, HELO: x, FROM: <a@b.example>, RCPT: <c@example.com>, From: x, To: y, Subject: z [192.0.2.1]: REJECT: y, HELO: x",
          [.sourceIP: "203.0.113.66", .reason: "bad helo"])
      ]),
    Message(
      "passed",
      "{source:first}: ACCEPT\(seen)",
      action: .filter, outcome: .success, category: .email,
      means: "A message of the client at {source.ip} passed.",
      samples: [
        "mx.example.net [203.0.113.10]: ACCEPT, HELO: mx.example.net, FROM: <ana@example.net>, RCPT: <alice@example.com>, From: x, To: y, Subject: z"
      ]),
    Message(
      "dropped",
      "{source:first}: DISCARD\(seen)", "{source:first}: QUARANTINE: {event.reason:first}\(seen)",
      action: .filter, outcome: .failure, category: .email,
      means: "A message of the client at {source.ip} was taken and thrown away, or kept back.",
      samples: [
        "mx.example.org [203.0.113.66]: DISCARD, HELO: x, FROM: <x@example.org>, RCPT: <alice@example.com>, From: x, To: y, Subject: z"
      ]),
    Message(
      "rules",
      "configuration file {mail.mailbox:last} loaded successfully", "started: {}", "GeoIP is {}",
      "smfi_main: terminating {}",
      action: .other, category: .process,
      means: "The filter started, ended, or read its rules.",
      samples: ["configuration file /etc/milter-regex.conf loaded successfully", "started: milter-regex 3.0"]),
    Message(
      "rules-broken",
      "parse_ruleset: {event.reason}", "get_ruleset: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The rules of the filter cannot be read, so the old ones go on, or all mail passes: {event.reason}.",
      samples: ["parse_ruleset: /etc/milter-regex.conf:12: syntax error"]),
  ]

  static let netfilter: [Message] = [
    Message(
      "login-failed",
      "mailcow UI: Invalid password for {user.name} by {source.ip}", "Rspamd UI: Invalid password by {source.ip}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} to mailcow's pages from {source.ip} was refused.",
      samples: [
        "mailcow UI: Invalid password for admin by 203.0.113.66", "Rspamd UI: Invalid password by 203.0.113.66",
      ],
      hostile: [
        .init(
          "mailcow UI: Invalid password for x by 192.0.2.1 by 203.0.113.66",
          [.sourceIP: "203.0.113.66", .userName: "x by 192.0.2.1"])
      ]),
    Message(
      "matched",
      "{source.ip} matched rule id {:integer} ({event.reason:last})",
      "{:integer} more attempts in the next {:integer} seconds until {source:word} is banned",
      action: .other, category: .network,
      means: "A refused login from {source.ip} was counted.",
      samples: [
        "203.0.113.66 matched rule id 3 (warning: unknown[203.0.113.66]: SASL LOGIN authentication failed: UGFzc3dvcmQ6)",
        "7 more attempts in the next 600 seconds until 203.0.113.66/32 is banned",
      ]),
    Message(
      "banned",
      "Banning {:word} for {:integer} minutes", "Banning {:word} for {} minutes",
      "Added host/network {:word} to denylist",
      "Added host/network {:word} to blacklist", "Host/Network {:word} is blacklisted",
      action: .other, category: .network,
      means: "An address, or its network, is kept out.",
      samples: ["Banning 203.0.113.66/32 for 30 minutes", "Added host/network 203.0.113.66/32 to denylist"]),
    Message(
      "freed",
      "Unbanning {:word}", "Unbanning {:word} (not in local bans dict)", "Clearing all bans",
      "Safeguard: purging expired active ban {:word} ({}", "Address {:word} is allowlisted by rule {}",
      "Address {:word} is whitelisted by rule {}", "Removed host/network {:word} from denylist",
      "Removed host/network {:word} from blacklist",
      action: .other, category: .network,
      means: "An address, or its network, may come again.",
      samples: ["Unbanning 203.0.113.66/32"]),
  ]
}
