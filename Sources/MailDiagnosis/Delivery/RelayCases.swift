import MailVocabulary

extension Diagnosis {
  private static func denied(
    _ source: String, from sender: String, to recipient: String, marked: Bool = true
  ) -> [String] {
    [
      "postfix/smtpd[2101]: connect from unknown[\(source)]",
      "\(marked ? "»" : "")postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[\(source)]: 554 5.7.1 <\(recipient)>: Relay access denied; from=<\(sender)> to=<\(recipient)> proto=ESMTP helo=<[192.168.1.7]>",
      "postfix/smtpd[2101]: disconnect from unknown[\(source)] ehlo=1 mail=1 rcpt=0/1 rset=1 quit=1 commands=4/5",
    ]
  }

  private static let ownMail = CaseLines.at(
    "Oct  4 08:00:00",
    CaseLines.received("4XyZ90", from: "ana@partner.example.org", "203.0.113.90", to: "alice@example.com"))

  static let relayDeniedCases: [Case] = [
    .finds(
      "198.51.100.14", because: "she reads her mail from there, and sends without logging in",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.at("Oct  4 09:00:00", denied("198.51.100.14", from: "alice@example.com", to: "ana@example.net"))),
    .finds(
      "192.168.1.50", because: "a scanner in the house",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 2) { _ in
        denied("192.168.1.50", from: "scanner@example.com", to: "ana@example.net")
      }),
    .finds(
      "198.51.100.40", because: "always the same sender, of a domain whose mail is delivered here",
      ownMail
        + CaseLines.every(600, from: "Oct  4 09:00:00", count: 4) { _ in
          denied("198.51.100.40", from: "erin@example.com", to: "ana@example.net")
        }),
    .finds(
      "203.0.113.91", .error,
      because: "nobody’s mail for a domain is taken, whose mail is delivered here at other times",
      ownMail
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 5) {
          denied("203.0.113.\(91 + $0 % 2)", from: "ana@partner.example.org", to: "alice@example.com")
        }),
    .finds(
      "198.51.100.14", .warning, because: "she sends to others without logging in, while mail for her is taken",
      ownMail
        + CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) { _ in
          denied("198.51.100.14", from: "alice@example.com", to: "ana@example.net")
        }),
    .silent(
      because: "a stranger tries to have mail sent on by way of a name here",
      ownMail
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          denied(
            "203.0.113.99", from: "a@example.org",
            to: ["drop%example.net@example.com", "drop@example.net@example.com", "@example.com:drop@example.net"][$0],
            marked: false)
        }),
    .silent(
      because: "one try of a stranger",
      ownMail
        + CaseLines.at(
          "Oct  4 09:00:00", denied("203.0.113.99", from: "a@example.org", to: "b@example.net", marked: false))),
    .silent(
      because: "another server refuses to relay for this one, which is its own affair",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.7.1, status=bounced (host mx1.example.net[203.0.113.10] said: 554 5.7.1 <eva@example.net>: Relay access denied (in reply to RCPT TO command))",
          marked: false))),
    .silent(
      because: "the network is not welcome: that is no question of relaying",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.99]: 554 5.7.1 <unknown[203.0.113.99]>: Client host rejected: Your network is not welcome here; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.example.net>"
        ])),
  ]

  static let relayProbeCases: [Case] = [
    .silent(
      because: "mail for a domain that is delivered here: the server does not know its own domain",
      ownMail
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          denied("203.0.113.\(91 + $0)", from: "ana@partner.example.org", to: "alice@example.com", marked: false)
        }),
    .finds(
      "203.0.113.99", because: "a stranger tries one trick after the other",
      CaseLines.every(2, from: "Oct  4 09:00:00", count: 4) {
        denied(
          "203.0.113.99", from: ["spam@example.org", "x@example.com", "root@localhost", "a@example.net"][$0],
          to: ["drop@example.net", "drop%example.net@example.org", "drop@example.net", "drop@example.net"][$0])
      }),
    .finds(
      "203.0.113.99", because: "forged senders of this domain make no client of ours",
      ownMail
        + CaseLines.every(2, from: "Oct  4 09:00:00", count: 4) {
          denied("203.0.113.99", from: "\(["info", "admin", "sales", "test"][$0])@example.com", to: "drop@example.net")
        }),
    .silent(
      because: "somebody who logs in from there",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(600, from: "Oct  4 09:00:00", count: 3) { _ in
          denied("198.51.100.14", from: "alice@example.com", to: "ana@example.net", marked: false)
        }),
    .silent(
      because: "a device in the house",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 3) {
        denied("10.1.2.3", from: "printer\($0)@localhost", to: "ana@example.net", marked: false)
      }),
    .finds(
      "203.0.113.99", because: "a stranger, once",
      CaseLines.at("Oct  4 09:00:00", denied("203.0.113.99", from: "a@example.org", to: "b@example.net"))),
  ]
}
