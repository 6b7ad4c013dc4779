import MailSyntax
import MailVocabulary

extension QmailMessages {
  /// How a line of spamdyke goes on behind its first word; names and logins that are not there stand in parentheses.
  private static let details: [String] = ["(unknown)", "{source.domain:word}"].flatMap { name in
    ["(unknown)", "{user.name:"].flatMap { user in
      [
        "(unknown) to: (unknown)", "(unknown) to: {email.to.address:last}",
        "{email.from.address:first} to: {email.to.address:last}",
      ].flatMap { people in
        let common = " from: \(people) origin_ip: {source.ip} origin_rdns: \(name) auth: \(user)"
        let isNamed = user.hasPrefix("{")
        // Before 4.1 the line ended here.
        return [
          common + (isNamed ? "first}" : "") + " encryption: {:first} reason: {event.reason}",
          common + (isNamed ? "word}" : ""),
        ]
      }
    }
  }

  private static func lines(_ words: String...) -> Wordings {
    Wordings(
      ["", "\(stamp)spamdyke[{:integer}]: "].flatMap { before in
        words.flatMap { word in details.map { before + word + $0 } }
      })
  }

  /// spamdyke 3 to 5, which stands before qmail-smtpd and looks at clients, senders and recipients.
  ///
  /// Source: its `spamdyke/log.c` and documentation.
  static let spamdyke: [Message] = [
    Message(
      "recipient-allowed",
      templates: lines("ALLOWED", "ALLOWED_AUTHENTICATED", "ALLOWED_TLS"),
      action: .other, outcome: .success, category: .email,
      means: "spamdyke let mail from {email.from.address} to {email.to.address} pass.",
      samples: [
        "ALLOWED from: ana@example.net to: alice@example.com origin_ip: 203.0.113.10 origin_rdns: mx.example.net auth: (unknown) encryption: TLS reason: 250_ok_1288349991_qp_123",
        "1288349991.123456 spamdyke[1234]: ALLOWED from: ana@example.net to: alice@example.com origin_ip: 203.0.113.10 origin_rdns: mx.example.net auth: (unknown)",
      ]),
    Message(
      "recipient-denied",
      templates: lines("DENIED_{:word}"),
      action: .reject, category: .email,
      means:
        "spamdyke turned the client at {source.ip} away, with mail from {email.from.address} to {email.to.address}.",
      notTold: "That nobody sent it again: some are only put off.",
      samples: [
        "DENIED_RDNS_MISSING from: x@example.org to: alice@example.com origin_ip: 203.0.113.66 origin_rdns: (unknown) auth: (unknown)",
        "DENIED_RBL_MATCH from: x@example.org to: alice@example.com origin_ip: 203.0.113.66 origin_rdns: mx.example.org auth: (unknown) encryption: (none) reason: zen.spamhaus.org",
      ],
      hostile: [
        .init(
          "DENIED_RBL_MATCH from: x to: y origin_ip: 192.0.2.1 to: alice@example.com origin_ip: 203.0.113.66 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: zen.spamhaus.org",
          [.sourceIP: "203.0.113.66"])
      ]),
    Message(
      "client-timeout",
      templates: lines("TIMEOUT"),
      action: .disconnect, reason: "idle",
      means: "The client at {source.ip} was too slow, so the connection was closed.",
      samples: [
        "TIMEOUT from: (unknown) to: (unknown) origin_ip: 203.0.113.66 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: TIMEOUT"
      ]),
    Message(
      "filter-matched",
      "{?spamdyke[{:integer}]: }FILTER_{event.reason}",
      action: .filter,
      means: "A filter of spamdyke fits: {event.reason}.",
      notTold: "Whether the mail is refused: another line says it.",
      samples: ["FILTER_RDNS_MISSING ip: 203.0.113.66"]),
  ]
}
