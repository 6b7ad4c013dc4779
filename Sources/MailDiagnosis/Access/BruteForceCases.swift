extension Diagnosis {
  private static let aliceLogsIn = CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  static let bruteForceCases: [Case] = [
    .finds(
      "203.0.113.66", because: "twelve refusals in six minutes, from where nobody ever logged in",
      aliceLogsIn
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
          CaseLines.refused(2100 + $0, "alice", "203.0.113.66")
        }),
    .finds(
      "203.0.113.66", because: "four connections with several tries each",
      aliceLogsIn
        + CaseLines.every(45, from: "Oct  4 09:00:00", count: 4) { place in
          ["ipop3d[\(2100 + place)]: pop3 service init from 203.0.113.66"]
            + (0..<3).map { _ in "»ipop3d[\(2100 + place)]: Login failed user=alice auth=alice host=[203.0.113.66]" }
            + [
              "ipop3d[\(2100 + place)]: Unexpected client disconnect, while reading line user=alice host=[203.0.113.66]"
            ]
        }),
    .finds(
      "203.0.113.66", because: "slower, but twenty-five in an hour, at the server for sending",
      aliceLogsIn
        + CaseLines.every(144, from: "Oct  4 09:00:00", count: 25) {
          CaseLines.submissionRefused(2100 + $0, "alice", "203.0.113.66")
        }),
    .silent(
      because: "an office: three others log in from the same address",
      CaseLines.together(
        CaseLines.every(600, from: "Oct  4 08:00:00", count: 3) {
          CaseLines.imap(2001 + $0, ["alice", "bob", "carol"][$0], "198.51.100.1")
        },
        CaseLines.every(30, from: "Oct  4 09:00:00", count: 14) {
          CaseLines.refused(2100 + $0, "dave", "198.51.100.1", marked: false)
        })),
    .silent(
      because: "her own computer with a wrong setting, which was put right",
      aliceLogsIn
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 15) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14", marked: false)
        } + CaseLines.at("Oct  4 09:20:00", CaseLines.pop(2200, "alice", "198.51.100.14"))),
    .silent(
      because: "a monitor asks every minute and tries no password",
      aliceLogsIn
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 40) {
          [
            "imapd[\(2100 + $0)]: imap service init from 192.0.2.9",
            "imapd[\(2100 + $0)]: Logout user=??? host=monitor.example.com [192.0.2.9]",
          ]
        }),
    .silent(
      because: "a telephone asks every ten minutes with an old password: six in an hour",
      aliceLogsIn
        + CaseLines.every(600, from: "Oct  4 09:00:00", count: 30) {
          CaseLines.refused(2100 + $0, "alice", "203.0.113.20", marked: false)
        }),
    .silent(
      because: "the authentication server is away, and all are turned away",
      CaseLines.every(20, from: "Oct  4 09:00:00", count: 30) {
        [
          "postfix/submission/smtpd[\(2100 + $0)]: connect from pc14.example.com[198.51.100.14]",
          "postfix/submission/smtpd[\(2100 + $0)]: warning: pc14.example.com[198.51.100.14]: SASL PLAIN authentication failed: Connection lost to authentication server",
          "postfix/submission/smtpd[\(2100 + $0)]: disconnect from pc14.example.com[198.51.100.14] ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5",
        ]
      }),
  ]
}
