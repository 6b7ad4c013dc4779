extension Diagnosis {
  static let plaintextRefusedCases: [Case] = [
    .finds(
      "198.51.100.14", because: "a mail program without TLS comes again and again",
      CaseLines.every(300, from: "Oct  4 09:00:00", count: 3) {
        [
          "imapd[\(5201 + $0)]: imap service init from 198.51.100.14",
          "»imapd[\(5201 + $0)]: Login disabled user=alice auth=alice host=pc14.example.com [198.51.100.14]",
          "imapd[\(5201 + $0)]: Logout user=alice host=pc14.example.com [198.51.100.14]",
        ]
      }),
    .finds(
      "198.51.100.14", because: "once is enough where people log in",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(5200, "bob", "198.51.100.14"))
        + CaseLines.at(
          "Oct  4 09:00:00",
          [
            "imapd[5201]: imap service init from 198.51.100.14",
            "»imapd[5201]: Login disabled user=alice auth=alice host=pc14.example.com [198.51.100.14]",
            "imapd[5201]: Logout user=alice host=pc14.example.com [198.51.100.14]",
          ])),
    .silent(
      because: "one try of a stranger",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(5200, "bob", "198.51.100.14"))
        + CaseLines.at(
          "Oct  4 09:00:00",
          [
            "imapd[5201]: imap service init from 203.0.113.99",
            "imapd[5201]: Login disabled user=admin auth=admin host=[203.0.113.99]",
            "imapd[5201]: Logout user=admin host=[203.0.113.99]",
          ])),
    .silent(
      because: "the password was wrong, not the way in which it was sent",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(5200, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          CaseLines.refused(5201 + $0, "alice", "198.51.100.14", marked: false)
        }),
    .silent(
      because: "without TLS from a network where that is allowed",
      CaseLines.every(300, from: "Oct  4 09:00:00", count: 4) { CaseLines.imap(5201 + $0, "alice", "192.0.2.40") }),
  ]
}
