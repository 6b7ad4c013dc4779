extension Diagnosis {
  /// Twenty people who log in by way of one address, again and again.
  private static func people(_ way: String) -> [String] {
    CaseLines.every(60, from: "Oct  4 08:00:00", count: 60) { CaseLines.pop(2001 + $0, "user\($0 % 20)", way) }
  }

  private static let strangers = [
    "admin", "sales", "office", "scanner", "postgres", "testing", "oracle", "backup", "webmaster", "guest1",
  ]

  static let proxiedAttackCases: [Case] = [
    .finds(
      "ipop3d", because: "ten names that nobody here has, through the web mail of this machine",
      people("127.0.0.1")
        + CaseLines.every(60, from: "Oct  4 09:10:00", count: 10) {
          CaseLines.refused(2100 + $0, strangers[$0], "127.0.0.1")
        }),
    .finds(
      "ipop3d", because: "the same through the proxy of the house",
      people("10.0.0.5")
        + CaseLines.every(60, from: "Oct  4 09:10:00", count: 10) {
          CaseLines.refused(2100 + $0, strangers[$0], "10.0.0.5")
        }),
    .finds(
      "ipop3d", because: "one name, thirty times within ten minutes, through the web mail",
      people("127.0.0.1")
        + CaseLines.every(13, from: "Oct  4 09:10:00", count: 60) {
          // A program that guesses does not wait evenly.
          $0 % 2 == 0 || $0 % 7 == 0 ? CaseLines.refused(2100 + $0, "boss", "127.0.0.1") : []
        }),
    .silent(
      because: "people mistype their names and passwords, and get it right",
      people("127.0.0.1")
        + CaseLines.every(60, from: "Oct  4 09:10:00", count: 12) {
          CaseLines.refused(2100 + 2 * $0, "usr\($0)", "127.0.0.1", marked: false)
            + CaseLines.pop(2101 + 2 * $0, "user\($0)", "127.0.0.1")
        }),
    .silent(
      because: "a telephone behind the proxy asks every minute with an old password",
      people("10.0.0.5")
        + CaseLines.every(60, from: "Oct  4 09:10:00", count: 60) {
          CaseLines.refused(2100 + $0, "user3", "10.0.0.5", marked: false)
        }),
    .silent(
      because: "an address of the house by which few log in is a router of an office",
      CaseLines.every(60, from: "Oct  4 08:00:00", count: 60) { CaseLines.pop(2001 + $0, "user\($0 % 8)", "10.0.0.9") }
        + CaseLines.every(60, from: "Oct  4 09:10:00", count: 10) {
          CaseLines.refused(2100 + $0, strangers[$0], "10.0.0.9", marked: false)
        }),
    .silent(
      because: "four strange names in an hour are four visitors who mistake the server",
      people("127.0.0.1")
        + CaseLines.every(600, from: "Oct  4 09:10:00", count: 4) {
          CaseLines.refused(2100 + $0, strangers[$0], "127.0.0.1", marked: false)
        }),
    .silent(
      because: "what checks the passwords is away, and all who come are refused",
      people("127.0.0.1")
        + CaseLines.every(5, from: "Oct  4 09:10:00", count: 60) {
          CaseLines.refused(2100 + $0, "user\($0 % 20)", "127.0.0.1", marked: false)
        }
        + CaseLines.every(5, from: "Oct  4 09:20:00", count: 20) {
          CaseLines.pop(2200 + $0, "user\($0)", "127.0.0.1")
        }),
  ]
}
