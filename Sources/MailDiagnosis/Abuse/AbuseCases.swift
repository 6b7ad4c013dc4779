extension Diagnosis {
  private static func unknown(_ name: String, _ source: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[\(source)]: 550 5.1.1 <\(name)@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<\(name)@example.com> proto=ESMTP helo=<x.example.org>"
    ]
  }

  static let addressHarvestCases: [Case] = [
    .finds(
      "203.0.113.66", because: "thirty names from a dictionary, none of which exists",
      CaseLines.every(2, from: "Oct  4 10:00:00", count: 30) { unknown("aaron\($0)", "203.0.113.66") }),
    .silent(
      because: "a partner’s old list: the same three names every day",
      CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 30) {
        unknown(["zoe", "former.chef", "fax"][$0 % 3], "203.0.113.90", marked: false)
      }),
    .silent(
      because: "a large sender: a few unknown names among many good ones",
      CaseLines.together(
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 24) { unknown("left\($0)", "203.0.113.90", marked: false) },
        CaseLines.every(20, from: "Oct  4 10:00:00", count: 80) {
          CaseLines.received("4XyZ\($0)A", from: "news@example.net", "203.0.113.90", to: "carol@example.com")
        })),
    .silent(
      because: "five slips are no list",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { unknown("slip\($0)", "203.0.113.90", marked: false) }),
    .silent(
      because: "refused for what the client is, whatever the names",
      CaseLines.every(2, from: "Oct  4 10:00:00", count: 30) {
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.spamhaus.org; from=<a@example.org> to=<name\($0)@example.com> proto=ESMTP helo=<x>"
        ]
      }),
  ]

  static let protocolViolationCases: [Case] = [
    .finds(
      "203.0.113.5", because: "a web browser’s language at the mail server",
      CaseLines.every(5, from: "Oct  4 10:00:00", count: 6) { _ in
        [
          "postfix/smtpd[2101]: connect from unknown[203.0.113.5]",
          "»postfix/smtpd[2101]: warning: non-SMTP command from unknown[203.0.113.5]: GET / HTTP/1.1",
          "postfix/smtpd[2101]: disconnect from unknown[203.0.113.5] unknown=0/1 commands=0/1",
        ]
      }),
    .finds(
      "203.0.113.5", because: "it talks before it was greeted",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { _ in
        ["»postfix/postscreen[2108]: PREGREET 14 after 0.02 from [203.0.113.5]:50842: EHLO example\\r\\n"]
      }),
    .silent(
      because: "once is no habit",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["postfix/smtpd[2101]: improper command pipelining after EHLO from unknown[203.0.113.5]: MAIL FROM:<a@b>\\r\\n"]
      )),
    .silent(
      because: "one each of six sources accuses none of them",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) {
        ["postfix/smtpd[2101]: warning: non-SMTP command from unknown[203.0.113.\(5 + $0)]: GET / HTTP/1.1"]
      }),
    .silent(
      because: "the address in a client’s own words is not the client’s",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) { _ in
        ["postfix/smtpd[2101]: warning: non-SMTP command from unknown[203.0.113.5]: GET from trusted[192.0.2.1]: x"]
      }),
  ]
}
