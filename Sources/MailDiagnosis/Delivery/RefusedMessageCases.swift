extension Diagnosis {
  private static func refused(_ dsn: String, _ reply: String, marked: Bool = true) -> [String] {
    CaseLines.at(
      "Oct  4 10:00:00",
      CaseLines.sent(
        "4XyZ01", to: "eva@example.net",
        "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=\(dsn), status=bounced (\(reply))",
        marked: marked)
        + ["postfix/qmgr[2100]: 4XyZ01: removed"])
  }

  private static func said(_ reply: String) -> String {
    "host mx1.example.net[203.0.113.10] said: \(reply) (in reply to end of DATA command)"
  }

  private static func inbound(_ reply: String) -> [String] {
    CaseLines.at(
      "Oct  4 10:00:00",
      [
        "postfix/smtpd[2101]: connect from unknown[203.0.113.66]",
        "postfix/smtpd[2101]: 4XyZ02: client=unknown[203.0.113.66]",
        "postfix/cleanup[2102]: 4XyZ02: message-id=<spam@example.org>",
        "postfix/cleanup[2102]: 4XyZ02: milter-reject: END-OF-MESSAGE from unknown[203.0.113.66]: \(reply); from=<bob@example.org> to=<carol@example.com> proto=ESMTP helo=<x>",
        "postfix/smtpd[2101]: disconnect from unknown[203.0.113.66] ehlo=1 mail=1 rcpt=1 data=0/1 quit=1 commands=4/5",
      ])
  }

  static let contentRejectedCases: [Case] = [
    .finds(
      "4XyZ01@example.com", because: "taken for a virus",
      refused("5.7.1", said("554 5.7.1 Message rejected because of virus (Win.Trojan.Agent-4711)"))),
    .silent(because: "a stranger’s spam that is refused here", inbound("5.7.1 Spam message rejected")),
    .silent(because: "the recipient does not exist", refused("5.1.1", said("550 5.1.1 User unknown"), marked: false)),
    .silent(
      because: "it is the server that is listed, not the message",
      refused("5.7.1", said("554 5.7.1 Client host [192.0.2.10] blocked using zen.spamhaus.org"), marked: false)),
  ]

  static let tooLargeCases: [Case] = [
    .finds(
      "4XyZ01@example.com", because: "the other server told its limit before",
      refused("5.3.4", "message size 41943040 exceeds size limit 26214400 of server mx1.example.net[203.0.113.10]")),
    .finds(
      "4XyZ01@example.com", because: "refused when it was offered",
      refused("5.3.4", said("552 5.3.4 Message size exceeds fixed limit"))),
    .silent(
      because: "the box is full, whatever its size", refused("5.2.2", said("552 5.2.2 Mailbox full"), marked: false)),
    .silent(because: "a stranger’s message is too large for here", inbound("5.3.4 Message size exceeds fixed limit")),
  ]

  static let loopCases: [Case] = [
    .finds(
      "4XyZ01@example.com", because: "the domain’s mail server is this one",
      refused("5.4.6", "mail for example.net loops back to myself")),
    .finds(
      "4XyZ01@example.com", because: "too many hops", refused("5.4.6", said("554 5.4.6 Too many hops 26 (25 max)"))),
    .silent(
      because: "passed on once, and delivered",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4XyZ02)",
          marked: false))),
    .silent(
      because: "no such domain",
      refused(
        "5.4.4", "Host or domain name not found. Name service error for name=example.net type=A: Host not found",
        marked: false)),
  ]
}
