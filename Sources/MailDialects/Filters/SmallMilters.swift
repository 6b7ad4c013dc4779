public import MailSyntax
import MailVocabulary

extension Dialect {
  /// smf-sav: asks a sender's mail server whether it knows the sender, and the next one whether it knows the recipient.
  ///
  /// Source: smf-sav-reloaded `smf-sav.c`.
  public static let smfSav = Dialect(
    service: "smf-sav", programs: ["smf-sav"], messages: SmallMilters.senderAddressVerification)

  /// smf-spf: SPF for Sendmail and Postfix. Source: `smf-spf.c`, 2.0 and 2.4.
  public static let smfSPF = Dialect(service: "smf-spf", programs: ["smf-spf"], messages: SmallMilters.spf)

  /// gld: greylisting for Postfix. Source: `server.c`.
  public static let gld = Dialect(service: "gld", programs: ["gld"], messages: SmallMilters.greylisting)
}

enum SmallMilters {
  /// Whose mail was looked at; what was found in the cache took no time. Outside a message there is no id.
  private static let envelopes: Wordings = [
    "from={email.from.address}, to={email.to.address}, {source:first}, [{:digits}:{:digits}:{:digits}], id={email.local_id}",
    "from={email.from.address}, to={email.to.address}, {source:first}, [{:digits}:{:digits}:{:digits}], id={}",
    "from={email.from.address}, to={email.to.address}, {source:first}, id={email.local_id}",
    "from={email.from.address}, to={email.to.address}, {source:first}, id={}",
  ]

  private static func checked(_ result: String) -> Wordings {
    let results: Wordings = ["\(result){? (cached)}: "]
    return results.followed(by: envelopes)
  }

  static let senderAddressVerification: [Message] = [
    Message(
      "sender-known",
      templates: checked("sender check succeeded"),
      action: .filter, outcome: .success, category: .email,
      means: "The mail server of {email.from.address} takes mail for it.",
      samples: [
        "sender check succeeded: from=<ana@example.net>, to=<alice@example.com>, mx.example.net [203.0.113.10], [00:00:01], id=wAS1ibAq004711"
      ]),
    Message(
      "sender-refused",
      templates: checked("sender check failed"),
      action: .filter, outcome: .failure, category: .email,
      means:
        "Mail from {email.from.address} was refused at {source.ip}, because its own mail server takes none for that address.",
      notTold: "That the sender is false: some servers answer such questions with no.",
      samples: [
        "sender check failed: from=<x@example.org>, to=<alice@example.com>, unknown [203.0.113.66], [00:00:02], id=wAS1ibAq004711",
        "sender check failed (cached): from=<x@example.org>, to=<alice@example.com>, mx.example.org [203.0.113.66], id=wAS1ibAq004711",
      ],
      hostile: [
        .init(
          "sender check failed (cached): from=<\"a, to=b\"@example.org>, to=<alice@example.com>, mx.example.org [203.0.113.66], id=wAS1ibAq004711",
          [.sender: "\"a, to=b\"@example.org", .recipient: "alice@example.com", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "sender-put-off",
      templates: checked("sender check tempfailed"),
      action: .filter, outcome: .failure, category: .email,
      means: "Mail from {email.from.address} was put off, because its own mail server could not be asked.",
      samples: [
        "sender check tempfailed: from=<x@example.org>, to=<alice@example.com>, mx.example.org [203.0.113.66], [00:00:30], id=wAS1ibAq004711"
      ]),
    Message(
      "recipient-known",
      templates: checked("recipient check succeeded"),
      action: .filter, outcome: .success, category: .email,
      means: "The next server takes mail for {email.to.address}.",
      samples: [
        "recipient check succeeded (cached): from=<ana@example.net>, to=<alice@example.com>, mx.example.net [203.0.113.10], id=wAS1ibAq004711"
      ]),
    Message(
      "recipient-refused",
      templates: checked("recipient check failed"),
      action: .filter, outcome: .failure, category: .email,
      means: "Mail for {email.to.address} was refused, because the next server takes none for that address.",
      samples: [
        "recipient check failed: from=<ana@example.net>, to=<zoe@example.com>, mx.example.net [203.0.113.10], [00:00:00], id=(null)"
      ]),
    Message(
      "recipient-put-off",
      templates: checked("recipient check tempfailed"),
      action: .filter, outcome: .failure, category: .email,
      means: "Mail for {email.to.address} was put off, because the next server could not be asked.",
      samples: [
        "recipient check tempfailed: from=<ana@example.net>, to=<alice@example.com>, mx.example.net [203.0.113.10], [00:00:30], id=wAS1ibAq004711"
      ]),
    Message(
      "fault",
      "[ERROR] {event.reason}",
      action: .fail,
      means: "smf-sav had a fault of its own: {event.reason}.",
      samples: ["[ERROR] Cannot allocate memory"]),
  ]

  /// Who brought the mail. Name and sender are the client's own words, so that a place that stands once counts.
  private static let clients: Wordings = [
    "ip={source.ip}, fqdn={source.domain:first}, helo={mail.helo:lone}, from={email.from.address}",
    "ip={source.ip}, {}",
    "{source.ip}, {source.domain:first}, {mail.helo:lone}, <{email.from.address}>", "{source.ip}, {}",
  ]

  private static func spf(_ results: String...) -> Wordings {
    Wordings(results.map { "SPF \($0){? (cached)}: " }).followed(by: clients)
  }

  static let spf: [Message] = [
    Message(
      "pass",
      templates: spf("pass"),
      action: .filter, outcome: .success, category: .email,
      means: "{source.ip} may send for the domain of {email.from.address}.",
      notTold: "That the mail is wanted: spammers publish SPF records too.",
      samples: [
        "SPF pass: ip=203.0.113.10, fqdn=mx.example.net, helo=mx.example.net, from=<ana@example.net>",
        "SPF pass (cached): 203.0.113.10, mx.example.net, mx.example.net, <ana@example.net>",
      ]),
    Message(
      "fail",
      templates: spf("fail"),
      action: .filter, outcome: .failure, category: .email,
      means: "The domain of {email.from.address} says that {source.ip} may not send for it.",
      notTold: "Whether the mail was refused: smf-spf may be told to mark it alone.",
      samples: [
        "SPF fail: ip=203.0.113.66, fqdn=[203.0.113.66], helo=x, from=<boss@example.com>",
        "SPF fail: 203.0.113.66, [203.0.113.66], x, <boss@example.com>",
      ],
      hostile: [
        .init(
          "SPF fail: ip=203.0.113.66, fqdn=mx.example.org, helo=x, from=<a@b.example>, from=<boss@example.com>",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "not-passed",
      templates: spf("softfail", "neutral", "none", "temperror", "permerror", "(invalid)"),
      action: .filter, category: .email,
      means: "SPF neither vouches for {source.ip} as a sender nor against it.",
      samples: [
        "SPF softfail: ip=203.0.113.10, fqdn=mx.example.net, helo=mx.example.net, from=<ana@example.net>",
        "SPF none: 203.0.113.10, mx.example.net, mx.example.net, <ana@example.net>",
      ]),
    Message(
      "fault",
      "[ERROR] {event.reason}",
      action: .fail,
      means: "smf-spf had a fault of its own: {event.reason}.",
      samples: ["[ERROR] Cannot allocate memory"]),
  ]

  /// The sender is the client's own word; the address stands last.
  private static let triplet =
    "for recipient=<{email.to.address}> sender=<{email.from.address:last}> ip=<{source.ip}>"

  static let greylisting: [Message] = [
    Message(
      "greylisted",
      "Greylist activated \(triplet)",
      action: .filter, outcome: .failure, category: .email,
      means: "{source.ip} was told to come back later with its mail for {email.to.address}.",
      notTold: "That the mail was lost: a mail server comes back.",
      samples: ["Greylist activated for recipient=<alice@example.com> sender=<x@example.org> ip=<203.0.113.66>"],
      hostile: [
        .init(
          "Greylist activated for recipient=<alice@example.com> sender=<a> ip=<192.0.2.1> ip=<203.0.113.66>",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "passed",
      "Local whitelist hit \(triplet)", "DNS whitelist hit \(triplet)",
      action: .filter, outcome: .success, category: .email,
      means: "Mail of {source.ip} for {email.to.address} is on a list of those that need not wait.",
      samples: ["DNS whitelist hit for recipient=<alice@example.com> sender=<ana@example.net> ip=<203.0.113.10>"]),
  ]
}
