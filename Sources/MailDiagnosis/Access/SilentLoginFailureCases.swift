extension Diagnosis {
  private static let aliceLogsIn = CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  static let silentLoginFailureCases: [Case] = [
    .finds(
      "198.51.100.14", because: "the end of each connection names her, but no login was told",
      CaseLines.together(
        aliceLogsIn,
        CaseLines.every(300, from: "Oct  4 09:00:00", count: 3) {
          ["ipop3d[\(2100 + $0)]: pop3 service init from 198.51.100.14"]
        },
        CaseLines.every(300, from: "Oct  4 09:00:06", count: 3) {
          ["»ipop3d[\(2100 + $0)]: Logout user=alice host=pc14.example.com [198.51.100.14]"]
        })),
    .finds(
      "198.51.100.15", because: "a name given to an IMAP server, and no login",
      [
        "Oct  4 09:00:01 mail imapd[10429]: imap service init from 198.51.100.15",
        "»Oct  4 09:00:06 mail imapd[10429]: Logout user=bob host=pc15.example.com [198.51.100.15]",
      ]),
    .finds(
      "198.51.100.14", because: "where she logs in daily, connections begin and nothing follows",
      aliceLogsIn
        + CaseLines.every(300, from: "Oct  4 09:00:00", count: 4) {
          ["»ipop3d[\(2100 + $0)]: pop3 service init from 198.51.100.14"]
        }),
    .finds(
      "198.51.100.14", because: "the imapd of another host tells of refusals, but this one does not",
      CaseLines.at("Oct  4 08:00:00", host: "mail", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.at(
          "Oct  4 08:30:00", host: "other",
          [
            "imapd: Connection, ip=[::ffff:198.51.100.77], port=[55059]",
            "imapd: LOGIN FAILED, user=bob, ip=[::ffff:198.51.100.77], port=[55059]",
            "imapd: LOGOUT, ip=[::ffff:198.51.100.77], port=[55059], rcvd=33, sent=351",
          ])
        + CaseLines.every(300, from: "Oct  4 09:00:00", count: 4) {
          ["»imapd[\(2100 + $0)]: imap service init from 198.51.100.14"]
        }),
    .silent(
      because: "a monitor that never logs in",
      aliceLogsIn
        + CaseLines.every(300, from: "Oct  4 09:00:00", count: 12) {
          [
            "ipop3d[\(2100 + $0)]: pop3 service init from 192.0.2.9",
            "ipop3d[\(2100 + $0)]: Logout user=??? host=monitor.example.com [192.0.2.9]",
          ]
        }),
    .silent(
      because: "a port scan, from where nobody ever logged in",
      aliceLogsIn
        + CaseLines.every(2, from: "Oct  4 09:00:00", count: 5) {
          ["imapd[\(2100 + $0)]: imap service init from 203.0.113.99"]
        }),
    .silent(
      because: "a login follows: it was typed again",
      CaseLines.together(
        aliceLogsIn, ["Oct  4 09:00:00 mail ipop3d[2100]: pop3 service init from 198.51.100.14"],
        ["Oct  4 09:00:06 mail ipop3d[2100]: Logout user=alice host=pc14.example.com [198.51.100.14]"],
        CaseLines.at("Oct  4 09:01:00", CaseLines.pop(2101, "alice", "198.51.100.14")))),
    .silent(
      because: "the name and no password: it left at once, while a refusal takes three seconds",
      aliceLogsIn
        + CaseLines.at(
          "Oct  4 09:00:00",
          [
            "ipop3d[2100]: pop3 service init from 198.51.100.14",
            "ipop3d[2100]: Unexpected client disconnect, while reading line user=alice host=pc14.example.com [198.51.100.14]",
          ])),
    .silent(
      because: "this log tells of refusals, so where it is silent there was none",
      aliceLogsIn
        + CaseLines.at("Oct  4 08:30:00", CaseLines.refused(2050, "bob", "198.51.100.15", marked: false))
        + CaseLines.every(300, from: "Oct  4 09:00:00", count: 4) {
          ["ipop3d[\(2100 + $0)]: pop3 service init from 198.51.100.14"]
        }),
  ]
}
