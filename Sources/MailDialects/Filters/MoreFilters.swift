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

  /// The watch of mailcow over refused logins, which bans addresses. Source: `data/Dockerfiles/netfilter/main.py`.
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

  static let milterRegex: [Message] = [
    Message(
      "refused",
      "{source.ip} [{source.domain:first}]: REJECT: {event.reason:first}, HELO: {mail.helo:last}, FROM: <{email.from.address}>, RCPT: <{email.to.address}>, {}",
      "{source.ip} [{source.domain:first}]: TEMPFAIL: {event.reason:first}, HELO: {mail.helo:last}, FROM: <{email.from.address}>, RCPT: <{email.to.address}>, {}",
      "{source.ip} [{source.domain:first}]: REJECT: {event.reason}",
      "{source.ip} [{source.domain:first}]: TEMPFAIL: {event.reason}",
      "{source.domain:word} [{source.ip}]: REJECT: {event.reason}",
      "{source.domain:word} [{source.ip}]: TEMPFAIL: {event.reason}",
      action: .filter, outcome: .failure, category: .email,
      means: "A rule refused what the client at {source.ip} brought: {event.reason}.",
      samples: [
        "203.0.113.66 [mx.example.org]: REJECT: bad helo, HELO: x, FROM: <x@example.org>, RCPT: <alice@example.com>, From: x, To: y, Subject: z"
      ]),
    Message(
      "passed",
      "{source.ip} [{source.domain:first}]: ACCEPT: {event.reason}", "{source.ip} [{source.domain:first}]: ACCEPT{}",
      "{source.domain:word} [{source.ip}]: ACCEPT{}",
      action: .filter, outcome: .success, category: .email,
      means: "A message of the client at {source.ip} passed.",
      samples: [
        "203.0.113.10 [mx.example.net]: ACCEPT: HELO: mx.example.net, FROM: <ana@example.net>, RCPT: <alice@example.com>"
      ]),
    Message(
      "dropped",
      "{source.ip} [{source.domain:first}]: DISCARD{}", "{source.ip} [{source.domain:first}]: QUARANTINE{}",
      "{source.domain:word} [{source.ip}]: DISCARD{}", "{source.domain:word} [{source.ip}]: QUARANTINE{}",
      action: .filter, outcome: .failure, category: .email,
      means: "A message of the client at {source.ip} was taken and thrown away, or kept back.",
      samples: ["203.0.113.66 [mx.example.org]: DISCARD, HELO: x, FROM: <x@example.org>, RCPT: <alice@example.com>"]),
  ]

  static let netfilter: [Message] = [
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
      "Unbanning {:word}", "{:word} is no longer banned", "Removed host/network {:word} from denylist",
      "Removed host/network {:word} from blacklist",
      action: .other, category: .network,
      means: "An address, or its network, may come again.",
      samples: ["Unbanning 203.0.113.66/32"]),
  ]
}
