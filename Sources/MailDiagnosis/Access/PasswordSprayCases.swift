extension Diagnosis {
  private static let names = ["admin", "bob", "carol", "info", "office", "sales", "test", "webmaster"]

  static let passwordSprayCases: [Case] = [
    .finds(
      "203.0.113.66", because: "eight names in four minutes",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: names.count) {
          CaseLines.refused(2100 + $0, names[$0], "203.0.113.66")
        }),
    .finds(
      "203.0.113.66", because: "the server for sending is tried in the same way, twice for each name",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 2 * names.count) {
        CaseLines.submissionRefused(2100 + $0, names[$0 % names.count], "203.0.113.66")
      }),
    .finds(
      "203.0.113.66", because: "four names in nine seconds, and then the log breaks off",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.every(3, from: "Oct  4 09:00:00", count: 4) {
          CaseLines.refused(2100 + $0, names[$0], "203.0.113.66")
        }),
    .finds(
      "203.0.113.66", because: "ten names in five minutes, while the clock was wrong for a moment",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 5) {
          CaseLines.refused(2100 + $0, "name\($0)", "203.0.113.66")
        }
        + CaseLines.at("Aug  4 03:00:00", CaseLines.refused(2200, "name5", "203.0.113.66"))
        + CaseLines.every(30, from: "Oct  4 09:03:00", count: 5) {
          CaseLines.refused(2300 + $0, "name1\($0)", "203.0.113.66")
        }),
    .silent(
      because: "three people of one house who set up their programs at the same moment",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.every(3, from: "Oct  4 09:00:00", count: 6) {
          CaseLines.refused(2100 + $0, names[$0 % 3], "198.51.100.40", marked: false)
        }),
    .silent(
      because: "a proxy in the house: whoever stands behind it is not told",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: names.count) {
        CaseLines.refused(2100 + $0, names[$0], "192.168.7.20", marked: false)
      }),
    .silent(
      because: "the shared address of a carrier",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: names.count) {
        CaseLines.refused(2100 + $0, names[$0], "100.72.3.9", marked: false)
      }),
    .finds(
      "203.0.113.66", because: "ten names through the web mail, which tells the address",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 10) {
        ["»roundcube: <k3q1v8d2> Failed login for name\($0) from 203.0.113.66 in session k3q1v8d2\($0) (error: 0)"]
      }),
    .silent(
      because: "a web mail server: its many users are its nature",
      CaseLines.together(
        CaseLines.every(60, from: "Oct  4 08:00:00", count: 6) {
          CaseLines.imap(2001 + $0, ["alice", "dave", "erin", "frank"][$0 % 4], "192.0.2.20")
        },
        CaseLines.every(30, from: "Oct  4 09:00:00", count: names.count) {
          CaseLines.refused(2100 + $0, names[$0], "192.0.2.20", marked: false)
        })),
    .silent(
      because: "a proxy that hides the clients of the mail server: the mail of all the world comes from it",
      CaseLines.together(
        CaseLines.every(60, from: "Oct  4 08:00:00", count: 60) {
          CaseLines.received(
            "4Xa\(1_000 + $0)Zz", from: "a@d\($0 % 24).example.net", "192.0.2.20", to: "bob@example.com")
        },
        CaseLines.every(30, from: "Oct  4 09:00:00", count: 2 * names.count) {
          CaseLines.submissionRefused(2100 + $0, names[$0 % names.count], "192.0.2.20", marked: false)
        })),
    .silent(
      because: "one person tries the ways in which the name may be written",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 4) {
        CaseLines.refused(
          2100 + $0, ["alice", "alice@example.com", "alice@mail.example.com", "ALICE"][$0], "198.51.100.14",
          marked: false)
      }),
    .silent(
      because: "a household's slips of a week, one a day",
      CaseLines.every(86_400, from: "Oct  4 09:00:00", count: 7) {
        CaseLines.refused(2100 + $0, names[$0], "198.51.100.40", marked: false)
      }),
  ]
}
