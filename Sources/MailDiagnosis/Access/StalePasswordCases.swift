extension Diagnosis {
  private static let aliceAtWork = CaseLines.every(7_200, from: "Oct  4 08:00:10", count: 4) {
    CaseLines.imap(2001 + $0, "alice", "198.51.100.14")
  }

  static let stalePasswordCases: [Case] = [
    .finds(
      "alice", because: "she logs in at work, and a device elsewhere is refused every fifteen minutes",
      CaseLines.together(
        aliceAtWork,
        CaseLines.every(900, from: "Oct  4 08:05:00", count: 16) {
          CaseLines.refused(3_000 + $0, "alice", "203.0.113.20")
        })),
    .finds(
      "alice", because: "a scanner keeps to its hour, and now and then misses one",
      CaseLines.together(
        aliceAtWork,
        CaseLines.every(3_600, from: "Oct  4 08:05:00", count: 5) {
          CaseLines.submissionRefused(3_000 + $0, "alice", "203.0.113.20")
        },
        CaseLines.every(3_600, from: "Oct  4 15:05:00", count: 3) {
          CaseLines.submissionRefused(3_100 + $0, "alice", "203.0.113.20")
        })),
    .silent(
      because: "a person tries when it comes to mind",
      CaseLines.together(
        aliceAtWork,
        ["08:05:00", "08:06:00", "08:12:00", "08:45:00", "10:18:00", "12:07:00", "12:10:00"].flatMap {
          CaseLines.at("Oct  4 \($0)", CaseLines.refused(3_000, "alice", "203.0.113.20", marked: false))
        })),
    .silent(
      because: "several names are refused from there, so it is no device of hers",
      CaseLines.together(
        aliceAtWork,
        CaseLines.every(900, from: "Oct  4 08:05:00", count: 12) {
          CaseLines.refused(3_000 + $0, ["alice", "bob", "carol"][$0 % 3], "203.0.113.20", marked: false)
        })),
    .silent(
      because: "a name that never logs in anywhere has no old password",
      CaseLines.together(
        aliceAtWork,
        CaseLines.every(900, from: "Oct  4 08:05:00", count: 12) {
          CaseLines.refused(3_000 + $0, "test", "203.0.113.20", marked: false)
        })),
  ]
}
