import MailSyntax
import MailVocabulary

extension EximMessages {
  /// A message is taken in.
  static let acceptances: [Message] = [
    Message(
      "notification",
      "\(id) <= <> R={mail.related_id:hyphenated}\(accepted){? from <{:mailbox}>}{? for {}}",
      action: .notify,
      means: "A report about the message {mail.related_id} to its sender was made, with the id {email.local_id}.",
      notTold: "Whether it tells of a failure or of a delay only: the other lines of {mail.related_id} say it.",
      samples: [
        "1xVflw-0001Lm-0L <= <> R=1xVflv-0001Lh-3A U=Debian-exim P=local S=2433",
        "1xVflw-0001Lm-0L <= <> R=1xVflv-0001Lh-3A U=Debian-exim P=local S=2433 T=\"Mail delivery failed: returning message to sender\" from <> for alice@example.com",
        "1pfVqh-00000000abc-1XyZ <= <> R=1pfVqh-00000000abb-1XyY U=exim P=local S=1656",
      ]),
    Message(
      "accepted",
      "\(id) <= {email.from.address} \(accepted){? from <{:mailbox}>}{? for {}}",
      "\(id) (= {email.from.address} \(accepted){? from <{:mailbox}>}{? for {}}",
      action: .accept,
      means: "The message {email.local_id} from {email.from.address}, {mail.size} bytes, was taken in.",
      notTold:
        "For whom it is, unless the log selector received_recipients is on: the lines of its deliveries tell it.",
      samples: [
        "1xVflt-0001La-0V <= alice@example.com H=pc14.example.com [198.51.100.14] P=esmtp S=381 id=20261124015637.0001@example.com",
        "1xVfpL-0001U4-1Y <= alice@mail.example.com H=dsl-77.isp.example.net (pc14.example.com) [198.51.100.77] P=esmtpsa X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no A=plain:alice S=500 id=20261124020011.0058@example.com",
        "1pfVqh-00000000abc-1XyZ <= root@mail.example.com U=root P=local S=512",
        "1pfVqh-00000000abc-1XyZ <= ana@example.net H=mx1.example.net [203.0.113.10] U=ana P=esmtp S=512 id=a@b",
        "1pfVqh-00000000abc-1XyZ <= <> H=mx.example.net [203.0.113.10]:41234 I=[192.0.2.10]:25 P=esmtps X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN=\"/CN=mx.example.net\" K S=2048 id=a@b T=\"Hello\" from <> for bob@example.com carol@example.com",
        "1xVfpL-0001U4-1Y (= ana@example.net H=mx1.example.net [203.0.113.10] P=esmtp S=381",
      ],
      hostile: [
        .init(
          "1xVflt-0001La-0V <= a@example.org H=(x) [192.0.2.1] P=local A=plain:root S=1) [203.0.113.66] P=esmtp S=381 id=b@example.org",
          [.sourceIP: "203.0.113.66", .helo: "x) [192.0.2.1] P=local A=plain:root S=1", .userName: "", .size: "381"]),
        .init(
          "1xVflt-0001La-0V <= a@example.org H=([192.0.2.1]) [203.0.113.66] P=esmtp S=381 id=b@example.org T=\"x\\\" A=plain:root ([192.0.2.1]) [192.0.2.1]\" for bob@example.com",
          [
            .sourceIP: "203.0.113.66", .helo: "[192.0.2.1]", .userName: "",
            .subject: "x\\\" A=plain:root ([192.0.2.1]) [192.0.2.1]",
          ]),
        .init(
          "1xVflt-0001La-0V <= \"a H=[192.0.2.1] A=plain:root\"@example.org H=mail.example.org [203.0.113.66] P=esmtp S=381 id=\"c S=1 A=plain:root\"@example.org",
          [
            .sender: "\"a H=[192.0.2.1] A=plain:root\"@example.org", .sourceIP: "203.0.113.66",
            .sourceDomain: "mail.example.org", .messageID: "\"c S=1 A=plain:root\"@example.org", .userName: "",
          ]),
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] P=esmtp S=381 id=c U=root A=plain:root R=1xVflt-0001La-0W T=\"hi\"",
          [.sourceIP: "203.0.113.66", .userName: "", .relatedID: "", .subject: "hi", .size: "381"]),
        // The answer of the client's own ident server, and what it imitates.
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] U=x P=esmtpa A=plain:root S=1 id=y P=esmtp S=381 id=b@example.org T=\"hi\"",
          [
            .sourceIP: "203.0.113.66", .userName: "", .mechanism: "", .effectiveUserName: "", .size: "381",
            .sourceUserName: "x P=esmtpa A=plain:root S=1 id=y", .messageID: "b@example.org", .subject: "hi",
          ]),
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] U=x (y) \" z P=esmtpa A=plain:bob S=381 id=\"c P=esmtpa A=plain:root S=1 id=\\\"y\"@example.org T=\"d P=esmtpa A=plain:root S=1\" for \"e P=esmtpa A=plain:root S=1\"@example.com",
          [
            .sourceIP: "203.0.113.66", .userName: "bob", .sourceUserName: "x (y) \" z", .size: "381",
            .subject: "d P=esmtpa A=plain:root S=1",
          ]),
        // The name that the client asked for with TLS, and that in its certificate: no quotation mark in it is escaped.
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] P=esmtps X=TLS1.3:AES:256 CV=no SNI=\"x\" A=plain:root S=1 id=q T=\"y\" S=381 id=c@example.org T=\"hi\"",
          [.sourceIP: "203.0.113.66", .userName: "", .size: "381", .messageID: "c@example.org", .subject: "hi"]),
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] P=esmtpsa X=TLS1.3:AES:256 CV=no DN=\"/CN=x\" A=plain:root ZZ=\"y\" SNI=\"z\\\" A=plain:bob S=381 id=c@example.org T=\"hi\"",
          [.sourceIP: "203.0.113.66", .userName: "bob", .size: "381", .subject: "hi"]),
        .init(
          "1xVflt-0001La-0V <= a@example.org H=mail.example.org [203.0.113.66] P=esmtpsa X=TLS1.3:AES:256 CV=no SNI=\"x A=plain:bob S=381 id=c@example.org T=\"hi\"",
          [.sourceIP: "203.0.113.66", .userName: "bob", .size: "381", .subject: "hi"]),
        .init(
          "1xVflt-0001La-0V <= a@example.com H=pc (pc) [198.51.100.14]:4711 P=esmtpsa A=dovecot_login:john doe S=381 id=b@example.com",
          [
            .userName: "john doe", .sourceIP: "198.51.100.14", .sourcePort: "4711", .mechanism: "dovecot_login",
            .size: "381",
          ]),
      ]),
  ]

  /// A recipient is served.
  static let deliveries: [Message] = [
    Message(
      "delivered",
      "\(id) => \(local)\(delivery)", "\(id) => \(parents)\(delivery)", "\(id) => {email.to.address:word}\(delivery)",
      "\(id) => {email.to.address} \(delivery)",
      action: .deliver,
      means: "The message {email.local_id} was delivered to {email.to.address}.",
      notTold: "That it was read, or that the next server kept it.",
      samples: [
        "1xVflt-0001La-0V => ana@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] X=TLS1.3:ECDHE_SECP256R1__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no C=\"250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk\"",
        "1xVflw-0001Lm-0L => alice <alice@example.com> R=localuser T=local_delivery",
        "1xVfoC-0001QO-0j => dave@example.org <sales@example.com> R=dnslookup T=remote_smtp H=mx.example.org [203.0.113.30] C=\"250 2.0.0 Ok: queued as 4XyZ4713B7z2Qk\"",
        "1pfVqh-00000000abc-1XyZ => ana@example.net F=<alice@example.com> R=dnslookup T=remote_smtp S=1203 H=mx1.example.net [203.0.113.10]:25 I=[192.0.2.10]:4711 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=dane DN=\"/CN=mx\" K C=\"250- 1203 byte chunk, total 1203\\\\n250 OK id=1xVflt-0001La-0V\" QT=2s DT=1.5s",
        "1xVflw-0001Lm-0L => alice (alice@example.com) <postmaster@example.com> F=<> R=localuser T=local_delivery QT=0s DT=0s",
      ],
      hostile: [
        .init(
          "1xVflt-0001La-0V => ana@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] C=\"250 ok \\\" H=evil [192.0.2.1] <root@example.com>\" QT=1s",
          [
            .destinationIP: "203.0.113.10", .recipient: "ana@example.net", .originalRecipient: "",
            .reply: "250 ok \\\" H=evil [192.0.2.1] <root@example.com>",
          ]),
        .init(
          "1xVflt-0001La-0V => \"a R=x H=evil [192.0.2.1]\"@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10]",
          [.recipient: "\"a R=x H=evil [192.0.2.1]\"@example.net", .destinationIP: "203.0.113.10"]),
      ]),
    Message(
      "delivered-along",
      "\(id) -> \(local)\(delivery)", "\(id) -> \(parents)\(delivery)", "\(id) -> {email.to.address:word}\(delivery)",
      "\(id) -> {email.to.address} \(delivery)",
      action: .deliver,
      means:
        "The message {email.local_id} was delivered to {email.to.address} too, in the same delivery as the address before.",
      samples: [
        "1xVflt-0001La-0V -> eva@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] C=\"250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk\"",
        "1xVflw-0001Lm-0L -> bob <sales@example.com> R=localuser T=local_delivery",
      ],
      hostile: [
        .init(
          "1xVflt-0001La-0V -> ana@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] C=\"250 ok H=evil [192.0.2.1]\"",
          [.destinationIP: "203.0.113.10"])
      ]),
    Message(
      "delivered-cutthrough",
      "\(id) >> \(local)\(delivery)", "\(id) >> {email.to.address:word}\(delivery)",
      action: .deliver,
      means:
        "The message {email.local_id} was handed to the server of {email.to.address} while the client was still sending it.",
      samples: [
        "1xVflt-0001La-0V >> ana@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] C=\"250 OK\""
      ]),
    Message(
      "delivery-suppressed",
      "\(id) *> \(local)\(delivery)", "\(id) *> {email.to.address:word}\(delivery)",
      action: .other, category: .email,
      means: "The delivery to {email.to.address} was only rehearsed, because Exim runs with the option -N.",
      samples: ["1xVflt-0001La-0V *> ana@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10]"]),
    Message(
      "delivered-to-program",
      "\(id) => |{:first} <{email.to.address}>\(delivery)", "\(id) -> |{:first} <{email.to.address}>\(delivery)",
      "\(id) => |{:first} ({:first}) <{email.to.address}>\(delivery)",
      action: .deliver,
      means: "The message {email.local_id} for {email.to.address} was handed to a program.",
      notTold: "What the program did with it.",
      samples: ["1xVflw-0001Lm-0L => |/usr/lib/vacation -a x alice <alice@example.com> R=userforward T=address_pipe"]),
    Message(
      "delivered-to-file",
      "\(id) => /{:first} <{email.to.address}>\(delivery)", "\(id) -> /{:first} <{email.to.address}>\(delivery)",
      "\(id) => /{:first} ({:first}) <{email.to.address}>\(delivery)",
      action: .deliver,
      means: "The message {email.local_id} for {email.to.address} was written to a file.",
      samples: ["1xVflw-0001Lm-0L => /home/alice/mail/lists <alice@example.com> R=userforward T=address_file"]),
    Message(
      "discarded-file",
      "\(id) => /dev/null <{email.to.address}>\(delivery)", "\(id) -> /dev/null <{email.to.address}>\(delivery)",
      "\(id) => :blackhole: <{email.to.address}>\(delivery)", "\(id) -> :blackhole: <{email.to.address}>\(delivery)",
      action: .discard, reason: "recipient",
      means: "The message {email.local_id} for {email.to.address} was thrown away, as a redirection says.",
      samples: [
        "1xVflw-0001Lm-0L => :blackhole: <nobody@example.com> R=system_aliases",
        "1xVflw-0001Lm-0L => /dev/null <nobody@example.com> R=system_aliases T=address_file",
      ]),
    Message(
      "auto-replied",
      "\(id) => >{:first} <{email.to.address}>\(delivery)",
      action: .deliver,
      means: "An automatic reply was sent on behalf of {email.to.address}.",
      samples: ["1xVflw-0001Lm-0L => >ana@example.net <alice@example.com> R=userforward T=address_reply"]),
    Message(
      "blackholed",
      "\(id) => blackhole ({event.reason:last})", "\(id) => discarded ({event.reason:last})",
      action: .discard,
      means: "The message {email.local_id} was thrown away: {event.reason}.",
      samples: [
        "1xVfox-0001Sc-0z => blackhole (DATA ACL discarded recipients)",
        "1xVfox-0001Sc-0z => discarded (system filter)",
      ]),
    Message(
      "completed",
      "\(id) Completed\(delivery)",
      action: .remove,
      means: "All is done for the message {email.local_id}, and it left the queue.",
      notTold: "That it was delivered: its delivery lines tell that.",
      samples: ["1xVflt-0001La-0V Completed", "1pfVqh-00000000abc-1XyZ Completed QT=2s"]),
  ]

  /// A recipient could not be served, for now or for good.
  static let failures: [Message] = [
    Message(
      "expired",
      "\(id) ** \(local)\(delivery): retry timeout exceeded",
      "\(id) ** {email.to.address:word}\(delivery): retry timeout exceeded",
      "\(id) ** {email.to.address}: retry timeout exceeded",
      "\(id) ** {email.to.address:word}\(delivery): all hosts for '{:first}' have been failing for a long time {}",
      "\(id) ** {email.to.address}: all hosts for '{:first}' have been failing for a long time {}",
      action: .bounce, reason: "expired",
      means:
        "The message {email.local_id} to {email.to.address} was given up after the time for tries, and goes back to its sender.",
      notTold: "Why the tries failed: the lines before say it.",
      samples: [
        "1xVflv-0001Lh-3A ** joe@closed.example.org: retry timeout exceeded",
        "1xVflv-0001Lh-3A ** joe@closed.example.org R=dnslookup T=remote_smtp: retry timeout exceeded",
        "1xVflv-0001Lh-3A ** joe@closed.example.org R=dnslookup T=remote_smtp: all hosts for 'closed.example.org' have been failing for a long time (and retry time not reached)",
      ]),
    Message(
      "bounced-looping",
      "\(id) ** \(local)\(delivery): Too many \"Received\" headers{}",
      "\(id) ** {email.to.address:word}\(delivery): Too many \"Received\" headers{}",
      "\(id) ** {email.to.address}: Too many \"Received\" headers{}",
      action: .bounce, shows: .deliveryLoop,
      means:
        "The message {email.local_id} to {email.to.address} was returned: it passed so many servers that it must go in a circle.",
      samples: [
        "1xVflv-0001Lh-3A ** joe@example.org R=dnslookup T=remote_smtp: Too many \"Received\" headers - suspected mail loop"
      ]),
    Message(
      "bounced",
      "\(id) ** \(local)\(delivery): \(smtpError): host {destination:host}: {mail.reply}",
      "\(id) ** \(local)\(delivery): \(smtpError): {mail.reply}", "\(id) ** \(local)\(delivery): {mail.reply}",
      "\(id) ** \(parents)\(delivery): \(smtpError): {mail.reply}", "\(id) ** \(parents)\(delivery): {mail.reply}",
      "\(id) ** {email.to.address:word}\(delivery): \(smtpError): host {destination:host}: {mail.reply}",
      "\(id) ** {email.to.address:word}\(delivery): \(smtpError): {mail.reply}",
      "\(id) ** {email.to.address:word}\(delivery): {mail.reply}",
      "\(id) ** {email.to.address}: {mail.reply}", "\(id) ** {email.to.address:word}\(delivery)",
      action: .bounce,
      means:
        "The message {email.local_id} cannot be delivered to {email.to.address}, and goes back to its sender: {mail.reply}.",
      samples: [
        "1xVflv-0001Lh-3A ** nouser@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10] X=TLS1.3:ECDHE_SECP256R1__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no: SMTP error from remote mail server after RCPT TO:<nouser@example.net>: 550 5.1.1 The email account that you tried to reach does not exist.",
        "1xVfnX-0001Oj-35 ** joe@nosuch.example.net: Unrouteable address",
        "1xVfnX-0001Oj-35 ** bob <bob@example.com> R=localuser T=local_delivery: mailbox is full (MTA-imposed quota exceeded while writing to /var/mail/bob)",
        "1xVfnX-0001Oj-35 ** eva@example.org F=<alice@example.com>: all relevant MX records point to non-existent hosts",
        "1xVfnX-0001Oj-35 ** eva@example.org R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<eva@example.org>: host mx.example.org [203.0.113.12]: 550 no",
      ],
      hostile: [
        .init(
          "1xVflv-0001Lh-3A ** n@example.net R=dnslookup T=remote_smtp H=mx1.example.net [203.0.113.10]: SMTP error from remote mail server after end of data: 550 no H=evil [192.0.2.1]: <root@example.com> R=x: retry timeout exceeded?",
          [
            .recipient: "n@example.net", .destinationIP: "203.0.113.10", .command: "end of data",
            .reply: "550 no H=evil [192.0.2.1]: <root@example.com> R=x: retry timeout exceeded?",
          ]),
        .init(
          "1xVflv-0001Lh-3A ** \"a: b H=evil [192.0.2.1]\"@example.net: Unrouteable address",
          [.recipient: "\"a: b H=evil [192.0.2.1]\"@example.net", .reply: "Unrouteable address", .destinationIP: ""]),
      ]),
    Message(
      "deferred",
      "\(id) == \(local)\(delivery) defer ({:first})\(delivery): \(smtpError): {mail.reply}",
      "\(id) == \(local)\(delivery) defer ({:first})\(delivery): {mail.reply}",
      "\(id) == \(local)\(delivery) defer ({:first})\(delivery)",
      "\(id) == \(parents)\(delivery) defer ({:first})\(delivery): {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery) defer ({:first})\(delivery): \(smtpError): host {destination:host}: {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery) defer ({:first})\(delivery): \(smtpError): {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery) defer ({:first}): {event.reason:first} H={destination:host}{* DT=}: {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery) defer ({:first})\(delivery): {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery) defer ({:first})\(delivery)",
      "\(id) == {email.to.address:word} routing defer ({:first}): {mail.reply}",
      "\(id) == {email.to.address} \(delivery) defer ({:first})\(delivery): {mail.reply}",
      "\(id) == {email.to.address:word}\(delivery)",
      action: .defer,
      means:
        "The message {email.local_id} to {email.to.address} could not be delivered now, and will be tried again: {mail.reply}.",
      samples: [
        "1xVfly-0001Ls-2d == fulltemp@example.net R=dnslookup T=remote_smtp defer (-44) H=mx1.example.net [203.0.113.10]: SMTP error from remote mail server after RCPT TO:<fulltemp@example.net>: 452 4.2.2 The recipient's inbox is out of storage space.",
        "1xVfmZ-0001Nv-1U == joe@closed.example.org R=dnslookup T=remote_smtp defer (111): Connection refused",
        "1xVfmf-0001O7-0K == joe@dead.example.net R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.dead.example.net [192.0.2.140]: SMTP timeout after initial connection",
        "1xVfl4-0003Hk-0i == carol@example.com R=localuser T=local_delivery defer (-1): Tainted '/var/mail/carol' (file or directory name for local_delivery transport) not permitted",
        "1xVfl4-0003Hk-0i == bob <bob@example.com> R=localuser T=local_delivery defer (-22): mailbox is full (MTA-imposed quota exceeded while writing to /var/mail/bob)",
        "1xVfl4-0003Hk-0i == joe@example.net routing defer (-52): retry time not reached",
        "1xVfl4-0003Hk-0i == joe@example.net R=dnslookup T=remote_smtp defer (-1): host lookup did not complete",
        "1xVfl4-0003Hk-0i == joe@example.net R=dnslookup T=remote_smtp defer (-53)",
      ],
      hostile: [
        .init(
          "1xVfly-0001Ls-2d == a@example.net R=dnslookup T=remote_smtp defer (-44) H=mx1.example.net [203.0.113.10]: SMTP error from remote mail server after RCPT TO:<a@example.net>: 450 x H=evil [192.0.2.1]: defer (1): y",
          [
            .recipient: "a@example.net", .destinationIP: "203.0.113.10", .command: "RCPT TO:<a@example.net>",
            .reply: "450 x H=evil [192.0.2.1]: defer (1): y",
          ])
      ]),
  ]

  /// What a try at one host came to, while others may follow.
  static let hosts: [Message] = [
    Message(
      "host-said",
      "\(id)\(delivery): \(smtpError): {mail.reply}",
      "\(id) \(smtpError): host {destination:host}: {mail.reply}",
      "\(id) \(smtpError) {mail.relay:first}: {mail.reply}",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.ip} would not take the message {email.local_id}: {mail.reply}.",
      notTold: "That the delivery failed: another server may take it, and a line of its own says what became of it.",
      samples: [
        "1xVfmC-0001Mh-2x H=mx.bulk.example.net [203.0.113.19]: SMTP error from remote mail server after initial connection: 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating\\n421 4.7.28 review our Bulk Email Senders Guidelines.",
        "1xVfmC-0001Mh-2x SMTP error from remote mail server after initial connection: host mx.bulk.example.net [203.0.113.19]: 421 no",
      ],
      hostile: [
        .init(
          "1xVfmC-0001Mh-2x H=mx.bulk.example.net [203.0.113.19]: SMTP error from remote mail server after end of data: 421 host evil [192.0.2.1]: x",
          [.destinationIP: "203.0.113.19", .reply: "421 host evil [192.0.2.1]: x"])
      ]),
    Message(
      "host-timeout",
      "\(id)\(delivery): SMTP timeout after {mail.command:first}: {event.reason}",
      "\(id)\(delivery): SMTP timeout after {mail.command}",
      // As old versions have it.
      "\(id) SMTP timeout while connected to {destination:host} after {mail.command:first}: {event.reason}",
      "\(id) SMTP timeout while connected to {destination:host} after {mail.command}",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.ip} gave no answer in time.",
      notTold: "That the delivery failed: another server may take it, and a line of its own says what became of it.",
      samples: [
        "1xVfmf-0001O7-0K H=mx.dead.example.net [192.0.2.140]: SMTP timeout after initial connection: Connection timed out",
        "1xVfmf-0001O7-0K SMTP timeout while connected to mx.dead.example.net [192.0.2.140] after end of data (49135 bytes written): Connection timed out",
      ]),
    Message(
      "host-closed",
      "\(id)\(delivery): Remote host closed connection {event.reason}",
      "\(id)\(delivery) Remote host closed connection {event.reason}",
      "\(id) Remote host {destination:host} closed connection {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The server closed the connection over which {email.local_id} was to go, {event.reason}.",
      samples: [
        "1xVfmf-0001O7-0K H=mx.example.net [203.0.113.10]: Remote host closed connection in response to initial connection",
        "1xVfmf-0001O7-0K Remote host mx.example.net [203.0.113.10] closed connection in response to EHLO mail.example.com",
      ]),
    Message(
      "host-tls-failed",
      "\(id)\(delivery) TLS error on connection ({:first}): {event.reason}",
      "\(id) TLS error on connection to {destination:host} ({:first}): {event.reason}",
      "\(id)\(delivery): TLS session: ({:first}): {event.reason}",
      "\(id)\(delivery) TLS session: ({:first}): {event.reason}",
      "\(id)\(delivery) TLS error: {event.reason}", "\(id)\(delivery): TLS error: {event.reason}",
      "\(id) DANE error: {event.reason}", "\(id)\(delivery): DANE error: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "TLS with the server {destination.ip} failed while {email.local_id} was delivered: {event.reason}.",
      notTold:
        "That the delivery failed: a fault at the end of a connection harms nothing, and Exim may go on without TLS.",
      samples: [
        "1xVflt-0001La-0V H=mx1.example.net [203.0.113.10] TLS error on connection (recv): The TLS connection was non-properly terminated.",
        "1xVflt-0001La-0V H=mx1.example.net [203.0.113.10]: TLS session: (SSL_connect): error:0A000086:SSL routines::certificate verify failed",
        "1xVflt-0001La-0V TLS error on connection to mx1.example.net [203.0.113.10] (SSL_connect): error:00000000:lib(0)",
      ]),
    Message(
      "host-tls-fallback",
      "\(id) TLS session failure: delivering unencrypted to {destination:host}{}",
      "\(id) TLS session failure: delivering unencrypted to H={destination:host}{}",
      action: .other, category: .network,
      means: "TLS with the server {destination.ip} failed, so the message {email.local_id} goes there unencrypted.",
      samples: [
        "1xVflt-0001La-0V TLS session failure: delivering unencrypted to mx1.example.net [203.0.113.10] (not in hosts_require_tls)"
      ]),
    Message(
      "host-unreachable",
      "\(id)\(delivery) Connection refused", "\(id)\(delivery) Connection timed out",
      "\(id)\(delivery) No route to host", "\(id)\(delivery) Network is unreachable",
      "\(id)\(delivery) Connection reset by peer", "\(id)\(delivery) Network unreachable",
      "\(id)\(delivery) Host is unreachable", "\(id)\(delivery) Operation timed out",
      "\(id)\(delivery) Permission denied", "\(id)\(delivery) Host is down", "\(id)\(delivery) Broken pipe",
      "\(id)\(delivery) Cannot assign requested address", "\(id)\(delivery) Address family not supported by protocol",
      "\(id) connect to {destination:host} failed: {event.reason}",
      "\(id) {destination:host} Connection {event.reason}", "\(id) {destination:host} No route to host",
      "\(id) {destination:host} Network is unreachable",
      action: .other, outcome: .failure, category: .network,
      means: "The server {destination.ip} could not be reached for the message {email.local_id}.",
      notTold: "That the delivery failed: another server may take it, and a line of its own says what became of it.",
      samples: [
        "1xVfmZ-0001Nv-1U H=mx.closed.example.org [203.0.113.16] Connection refused",
        "1xVfmZ-0001Nv-1U mx.closed.example.org [203.0.113.16] Connection timed out",
        "1xVfmZ-0001Nv-1U H=mx.closed.example.org [2001:db8::1]:25 Network is unreachable",
      ]),
    Message(
      "host-unusable",
      "\(id) no IP address found for host {destination.domain:word}{}",
      "\(id) remote host address is the local host: {destination.domain}",
      "\(id) remote host address is the local host: {destination.domain:word} {}",
      "\(id) no host name found for IP address {destination.ip}",
      action: .other, outcome: .failure, category: .network,
      means: "The server to which {email.local_id} should go cannot be used.",
      samples: ["1xVfmZ-0001Nv-1U remote host address is the local host: loop.example.org"]),
  ]
}
