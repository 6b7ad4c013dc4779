import MailSyntax
import MailVocabulary

extension EximMessages {
  /// Clients turned away before a message has an id.
  static let refusals: [Message] = [
    Message(
      "rejected-recipient",
      "\(incoming) rejected RCPT <{email.to.address}>: {mail.reply}",
      "\(incoming) temporarily rejected RCPT <{email.to.address}>: {mail.reply}",
      "\(incoming) rejected RCPT <{email.to.address}>", "\(incoming) temporarily rejected RCPT <{email.to.address}>",
      "\(incoming) rejected RCPT {email.to.address:word}: {mail.reply}",
      action: .reject,
      means:
        "The recipient {email.to.address} of a message from {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.",
      samples: [
        "H=out.newsletter.example.net [203.0.113.91] F=<bob@newsletter.example.net> rejected RCPT <zoe@example.com>: Unknown user",
        "H=out.newsletter.example.net [203.0.113.91] F=<bob@newsletter.example.net> rejected RCPT <joe@example.org>: relay not permitted",
        "H=(mail) [203.0.113.91]:5110 I=[192.0.2.10]:25 X=TLS1.2:ECDHE-RSA-AES256-GCM-SHA384:256 CV=no F=<> temporarily rejected RCPT <joe@example.org>: Could not complete sender verify callout",
        "H=pc [198.51.100.14] F=<alice@example.com> A=plain:alice rejected RCPT <joe@example.org>: sending rate exceeded",
        "H=([203.0.113.91]) [203.0.113.91] F=<a@example.org> rejected RCPT <joe@example.org>",
      ],
      hostile: [
        .init(
          "H=(x) [192.0.2.1] F=x rejected) [203.0.113.66] F=<\"> rejected RCPT <a@b>: x\"@example.org> rejected RCPT <c@example.com>: no [192.0.2.2] rejected RCPT <d>: y",
          [
            .sourceIP: "203.0.113.66", .sender: "\"> rejected RCPT <a@b>: x\"@example.org", .recipient: "c@example.com",
            .reply: "no [192.0.2.2] rejected RCPT <d>: y",
          ]),
        .init(
          "H=(mx> from=<boss@example.com> to=<x) [203.0.113.66] F=<x@example.org> rejected RCPT <c@example.com>: no",
          [.sourceIP: "203.0.113.66", .helo: "mx> from=<boss@example.com> to=<x", .sender: "x@example.org"]),
        .init(
          "H=mail.example.org [203.0.113.66] U=x F=<y> A=plain:root rejected RCPT <z>: no F=<x@example.org> rejected RCPT <c@example.com>: no",
          [
            .sourceIP: "203.0.113.66", .userName: "", .sender: "x@example.org", .recipient: "c@example.com",
            .sourceUserName: "x F=<y> A=plain:root rejected RCPT <z>: no",
          ]),
        .init(
          "H=mail.example.org [203.0.113.66] X=TLS1.3:AES:256 CV=no SNI=\"x\" F=<y> A=plain:root rejected RCPT <z>: no\" F=<x@example.org> rejected RCPT <c@example.com>: no",
          [.sourceIP: "203.0.113.66", .userName: ""]),
        .init(
          "H=(localhost[192.0.2.1]: 250) [203.0.113.66] F=<x@example.org> rejected RCPT <c@example.com>: no",
          [.sourceIP: "203.0.113.66", .helo: "localhost[192.0.2.1]: 250", .sender: "x@example.org"]),
      ]),
    Message(
      "rejected-sender",
      "\(incoming) rejected MAIL <{email.from.address}>: {mail.reply}",
      "\(incoming) temporarily rejected MAIL <{email.from.address}>: {mail.reply}",
      "\(incoming) rejected MAIL <{email.from.address}>",
      "\(incoming) temporarily rejected MAIL <{email.from.address}>",
      "\(incoming) rejected MAIL {email.from.address:word}: {mail.reply}",
      action: .reject,
      means: "The sender {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.",
      samples: [
        "H=out.newsletter.example.net [203.0.113.91] rejected MAIL <bad@newsletter.example.net>: Go away",
        "H=out.newsletter.example.net [203.0.113.91] temporarily rejected MAIL <bad@newsletter.example.net>: try later",
      ],
      hostile: [
        .init(
          "H=mail.example.org [203.0.113.66] rejected MAIL <\"a>: H=[192.0.2.1]\"@example.org>: Go away",
          [.sourceIP: "203.0.113.66", .sender: "\"a>: H=[192.0.2.1]\"@example.org", .reply: "Go away"])
      ]),
    Message(
      "rejected-connection",
      "\(incoming) rejected connection in \"{}\" ACL: {mail.reply}", "\(incoming) rejected connection in \"{}\" ACL",
      "\(incoming) temporarily rejected connection in \"{}\" ACL: {mail.reply}",
      "\(incoming) temporarily rejected connection in \"{}\" ACL",
      "\(incoming) rejected connection from {}: {mail.reply}",
      "refused connection from \(client) ({mail.reply:last})", "refused connection from \(client)",
      "connection from \(client) refused ({mail.reply:last})", "connection from \(client) refused by {mail.reply}",
      "rejected connection from \(client): {mail.reply}",
      action: .reject, category: .network,
      means: "The client at {source.ip} was turned away before it said anything: {mail.reply}.",
      samples: [
        "H=[203.0.113.99] rejected connection in \"connect\" ACL: Your network is not welcome here",
        "refused connection from [203.0.113.99] (host_reject_connection)",
        "connection from [203.0.113.99] refused by tcp_wrappers",
        "connection from [203.0.113.99] refused (IP options)",
      ]),
    Message(
      "rejected-greeting",
      "\(incoming) rejected EHLO or HELO {mail.helo:first}: {mail.reply}",
      "\(incoming) rejected EHLO or HELO {mail.helo}",
      "\(incoming) temporarily rejected EHLO or HELO {mail.helo:first}: {mail.reply}",
      "\(incoming) temporarily rejected EHLO or HELO {mail.helo}",
      "rejected EHLO from \(client): {mail.reply:first}: {mail.helo}", "rejected EHLO from \(client): {mail.reply}",
      "rejected HELO from \(client): {mail.reply:first}: {mail.helo}", "rejected HELO from \(client): {mail.reply}",
      "temporarily rejected EHLO from \(client): {mail.reply}",
      "temporarily rejected HELO from \(client): {mail.reply}",
      action: .reject, category: .network,
      means: "The name by which the client at {source.ip} greeted the server was refused.",
      samples: [
        "rejected EHLO from [203.0.113.66]: syntactically invalid argument(s): ylmf-pc_",
        "H=(User) [203.0.113.66] rejected EHLO or HELO User: HELO must be a name",
        "H=[203.0.113.66] rejected EHLO or HELO ylmf-pc",
      ],
      hostile: [
        .init(
          "rejected EHLO from [203.0.113.66]: syntactically invalid argument(s): x [192.0.2.1]: y",
          [.sourceIP: "203.0.113.66", .helo: "x [192.0.2.1]: y"])
      ]),
    Message(
      "rejected-command",
      "\(incoming) rejected AUTH{}: {mail.reply}", "\(incoming) rejected AUTH{}",
      "\(incoming) rejected STARTTLS{}: {mail.reply}", "\(incoming) rejected STARTTLS{}",
      "\(incoming) rejected VRFY {}: {mail.reply}", "\(incoming) rejected VRFY {}",
      "\(incoming) rejected EXPN {}: {mail.reply}", "\(incoming) rejected EXPN {}",
      "\(incoming) rejected ETRN {}: {mail.reply}", "\(incoming) rejected ETRN {}",
      "\(incoming) rejected DATA: {mail.reply}", "\(incoming) rejected DATA",
      "\(incoming) temporarily rejected DATA: {mail.reply}",
      "\(incoming) temporarily rejected {}",
      "\(incoming) rejected PREDATA{}", "\(incoming) rejected QUIT{}", "\(incoming) rejected NOTQUIT{}",
      "Rejected VRFY from \(client){}", "rejected {mail.command:last} from \(client){}",
      action: .reject, category: .network,
      means: "A command of the client at {source.ip} was refused: {mail.reply}.",
      samples: [
        "H=pc [198.51.100.14] rejected AUTH: not without TLS", "H=(x) [203.0.113.66] rejected VRFY root",
        "H=mail.example.org [203.0.113.66] F=<a@example.org> rejected DATA: no",
      ]),
    Message(
      "discarded-recipient",
      "\(incoming) discarded RCPT <{email.to.address}>: {event.reason}",
      "\(incoming) discarded RCPT <{email.to.address}>",
      "\(incoming) discarded {mail.command}",
      action: .discard,
      means: "The recipient {email.to.address} was taken from {source.ip}, and thrown away, as a rule says.",
      samples: ["H=mail.example.org [203.0.113.66] F=<a@example.org> discarded RCPT <b@example.com>: trap"]),
    Message(
      "rejected-size",
      "rejected MAIL FROM:<{email.from.address}>\(incoming): {mail.reply}",
      "rejected from <{email.from.address}>\(incoming): {mail.reply}",
      action: .reject,
      means: "A message from {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.",
      samples: [
        "rejected MAIL FROM:<bob@newsletter.example.net> H=out.newsletter.example.net [203.0.113.91]: message too big: size=864177 max=200000",
        "rejected from <bob@newsletter.example.net> H=out.newsletter.example.net [203.0.113.91]: message too big: read=864177 max=200000",
      ],
      hostile: [
        .init(
          "rejected MAIL FROM:<\"x> H=[192.0.2.1]: y\"@example.org> H=mail.example.org [203.0.113.66]: message too big: size=9 max=8",
          [.sourceIP: "203.0.113.66", .sender: "\"x> H=[192.0.2.1]: y\"@example.org"])
      ]),
    Message(
      "sender-unverified",
      "\(incoming) sender verify fail for <{email.from.address}>: {event.reason}",
      "\(incoming) sender verify fail for <{email.from.address}>",
      "\(incoming) sender verify defer for <{email.from.address}>: {event.reason}",
      "\(incoming) sender verify defer for <{email.from.address}>",
      "\(id)\(incoming) sender verify fail for <{email.from.address}>: {event.reason}",
      action: .other, outcome: .failure, category: .email,
      means: "The sender {email.from.address}, offered by {source.ip}, could not be verified: {event.reason}.",
      notTold: "That the mail was refused: a line of its own says it.",
      samples: [
        "H=out.newsletter.example.net [203.0.113.91] sender verify fail for <x@nosuch.example.net>: Unrouteable address",
        "H=mail.example.org [203.0.113.66] sender verify defer for <a@example.org>: host lookup did not complete",
        "H=mail.example.org [203.0.113.66] sender verify fail for <a@example.org>: response to \"RCPT TO:<a@example.org>\" from mx.example.org [203.0.113.12] was: 550 no",
      ]),
    Message(
      "acl-warning",
      "\(incoming) Warning: {event.reason}", "\(id)\(incoming) Warning: {event.reason}",
      "\(id) Warning: {event.reason}",
      "\(id) {source} Warning: {event.reason}",
      action: .warn, category: .email,
      means: "A rule of the configuration notes something and lets the mail pass: {event.reason}.",
      samples: [
        "H=mail.example.org [203.0.113.66] Warning: X blacklisted at dnsbl.example.org",
        "1xVflt-0001La-0V H=mail.example.org [203.0.113.66] Warning: message flagged as spam",
      ]),
    Message(
      "dnslist-failed",
      "DNS list lookup defer ({event.reason:first}) for {}", "DNS list lookup defer {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "A blocklist did not answer: {event.reason}.",
      notTold: "That mail was refused or let in for it.",
      samples: ["DNS list lookup defer (probably timeout) for 66.113.0.203.dnsbl.example.org: assumed not in list"]),
  ]

  /// Messages refused when they had an id already.
  static let contentRefusals: [Message] = [
    Message(
      "rejected-content",
      "\(id)\(incoming) rejected after DATA: {mail.reply}", "\(id)\(incoming) rejected after DATA",
      "\(id)\(incoming) temporarily rejected after DATA: {mail.reply}",
      "\(id)\(incoming) temporarily rejected after DATA",
      "\(id)\(incoming) rejected during MIME ACL checks: {mail.reply}",
      "\(id)\(incoming) rejected during MIME ACL checks",
      "\(id)\(incoming) rejected by local_scan(): {mail.reply}",
      "\(id)\(incoming) temporarily rejected by local_scan(): {mail.reply}",
      "\(id)\(incoming) rejected by non-SMTP ACL: {mail.reply}", "\(id)\(incoming) rejected by non-SMTP ACL",
      "\(id)\(incoming) rejected PRDR: {mail.reply}",
      action: .reject,
      means: "The message {email.local_id}, offered by {source.ip}, was read and refused: {mail.reply}.",
      notTold: "For whom it was: the rejectlog has that in the lines below.",
      samples: [
        "1xVfnz-0001PW-2K H=out.newsletter.example.net [203.0.113.91] F=<bob@newsletter.example.net> rejected after DATA: We do not like spam",
        "1xVfnz-0001PW-2K H=(x) [203.0.113.91] F=<> temporarily rejected after DATA: greylisted",
        "1xVfnz-0001PW-2K U=www-data F=<www-data@example.com> rejected by non-SMTP ACL: too many",
      ],
      hostile: [
        .init(
          "1xVfnz-0001PW-2K H=mail.example.org [203.0.113.66] F=<\"> rejected after DATA: H=[192.0.2.1]\"@example.org> rejected after DATA: no",
          [.sourceIP: "203.0.113.66", .reply: "no"])
      ]),
    Message(
      "rejected-message",
      "\(id) rejected from <{email.from.address}>\(incoming): {mail.reply}",
      "\(id)\(incoming) rejected from <{email.from.address}>: {mail.reply}",
      "\(id) rejected from <{email.from.address}>\(incoming) {mail.reply}",
      action: .reject,
      means: "The message {email.local_id} from {email.from.address} was read and refused: {mail.reply}.",
      samples: [
        "1xVfnz-0001PW-2K rejected from <bob@newsletter.example.net> H=out.newsletter.example.net [203.0.113.91]: message too big: read=864177 max=200000"
      ]),
  ]

  /// Clients that do not keep to the protocol.
  static let violations: [Message] = [
    Message(
      "synchronization-error",
      "SMTP protocol synchronization error ({event.reason:first}): rejected connection from \(client) input={}",
      "SMTP protocol synchronization error ({event.reason:first}): rejected connection from H=\(client) input={}",
      "SMTP protocol synchronization error ({event.reason:first}): rejected connection from \(client)",
      "SMTP protocol synchronization error ({event.reason:first}): rejected \"{mail.command}\" H=\(client){}",
      "SMTP protocol synchronization error ({event.reason:first}): {}",
      "\(incoming) SMTP protocol synchronization error ({event.reason:first}): {}",
      action: .reject, category: .network, shows: .abuseProtocolViolation,
      means:
        "The client at {source.ip} did not wait for the server's answers, as the programs of spammers do, and was turned away.",
      samples: [
        "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=(User) [203.0.113.66] input=\"GET / HTTP/1.1\\r\\n\\r\\n\"",
        "SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from [203.0.113.66] input=\"\\026\\003\\001\"",
        "SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): rejected \"RSET\" H=mail.example.org [203.0.113.66] next input=\"QUIT\\r\\n\"",
      ],
      hostile: [
        .init(
          "SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): rejected \"HELO x\" H=[192.0.2.1] y\" H=(x) [203.0.113.66] next input=\"QUIT\\r\\n\"",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "unqualified-address",
      "unqualified sender rejected: <{email.from.address}> H=\(client)",
      "unqualified recipient rejected: <{email.to.address}> H=\(client)",
      "unqualified verify rejected: <{email.to.address}> H=\(client)",
      "unqualified sender rejected: <{email.from.address}> H=\(client) {event.reason}",
      "unqualified recipient rejected: <{email.to.address}> H=\(client) {event.reason}",
      "unqualified verify rejected: <{email.to.address}> H=\(client) {event.reason}",
      action: .reject, category: .email,
      means: "The client at {source.ip} named an address without a domain, and was turned away.",
      samples: [
        "unqualified sender rejected: <root> H=(x) [203.0.113.66]",
        "unqualified recipient rejected: <postmaster> H=mx.example.org [203.0.113.66]",
        "unqualified verify rejected: <x> H=[203.0.113.66]",
      ]),
    Message(
      "auth-not-offered",
      "SMTP protocol error in \"{mail.command}\" H=\(client) AUTH command used when not advertised",
      "SMTP protocol error in \"{mail.command}\" H=\(client) {mail.sasl.mechanism:word} authentication mechanism not supported",
      action: .other, outcome: .failure, category: .authentication,
      means: "The client at {source.ip} tried to log in where that is not offered, be it for want of TLS or at all.",
      notTold: "Whether it is a mail program that is set up wrongly or somebody trying passwords.",
      samples: [
        "SMTP protocol error in \"AUTH LOGIN\" H=(User) [203.0.113.66] AUTH command used when not advertised",
        "SMTP protocol error in \"AUTH CRAM-MD5\" H=(User) [203.0.113.66] CRAM-MD5 authentication mechanism not supported",
      ],
      hostile: [
        .init(
          "SMTP protocol error in \"AUTH x\" H=[192.0.2.1] AUTH command used when not advertised\" H=(User) [203.0.113.66] AUTH command used when not advertised",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "protocol-error",
      "SMTP protocol error in \"{mail.command}\" H=\(client) {event.reason}",
      "SMTP syntax error in \"{mail.command}\" H=\(client) {event.reason}",
      "SMTP syntax error in \"{mail.command}\" H=\(client)",
      "SMTP protocol error in {}", "SMTP syntax error in {}", "SMTP protocol violation: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The client at {source.ip} sent a command that cannot be understood or is out of place: {event.reason}.",
      samples: [
        "SMTP syntax error in \"MAIL FROM:x y\" H=(User) [203.0.113.66] malformed address: y may not follow x",
        "SMTP protocol error in \"STARTTLS\" H=(User) [203.0.113.66] STARTTLS command used when not advertised",
      ],
      hostile: [
        .init(
          "SMTP syntax error in \"x\" H=[192.0.2.1] y\" H=(User) [203.0.113.66] unrecognized command",
          [.sourceIP: "203.0.113.66", .command: "x\" H=[192.0.2.1] y", .reason: "unrecognized command"])
      ]),
    Message(
      "call-dropped",
      "SMTP call from \(client) dropped: {event.reason:first} (last {}",
      "SMTP call from \(client) dropped: {event.reason}",
      action: .disconnect, outcome: .failure, shows: .abuseProtocolViolation,
      means: "The connection with {source.ip} was closed: {event.reason}.",
      samples: [
        "SMTP call from [203.0.113.66] dropped: too many syntax or protocol errors (last command was \"\\026\\003\\001\")",
        "SMTP call from (User) [203.0.113.66]:4711 dropped: too many nonmail commands (last was \"AUTH LOGIN\")",
        "SMTP call from [203.0.113.66] dropped: too many unrecognized commands (last was \"x\")",
      ],
      hostile: [
        .init(
          "SMTP call from [203.0.113.66] dropped: too many unrecognized commands (last was \"SMTP call from [192.0.2.1] dropped: x\")",
          [.sourceIP: "203.0.113.66", .reason: "too many unrecognized commands"])
      ]),
  ]
}
