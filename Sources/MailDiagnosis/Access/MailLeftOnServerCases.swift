extension Diagnosis {
  /// Twelve sessions of erin in two days, with so many messages and deletions as told.
  private static func erin(marked: Bool = false, _ counts: (Int) -> (total: Int, deleted: Int)) -> [String] {
    CaseLines.every(14_400, from: "Oct  4 08:00:00", count: 12) {
      let (total, deleted) = counts($0)
      return CaseLines.pop(5001 + $0, "erin", "198.51.100.14", total: total, deleted: deleted, marked: marked)
    }
  }

  static let mailLeftOnServerCases: [Case] = [
    .finds(
      "erin", because: "nothing is deleted, and the mailbox grows from 120 to 164 messages",
      erin(marked: true) { (120 + 4 * $0, 0) }),
    .silent(because: "a small mailbox that stays as it is", erin { _ in (12, 0) }),
    .silent(because: "all is fetched and deleted", erin { (3 + $0 % 2, 3 + $0 % 2) }),
    .silent(
      because: "old mail is deleted now and then: a copy is kept for some days",
      erin { (120 + 4 * $0, $0 % 4 == 3 ? 8 : 0) }),
    .silent(
      because: "another program clears it up, so the mailbox shrinks in between",
      erin { (120 + 10 * ($0 % 6), 0) }),
    .silent(
      because: "twelve sessions of one hour say nothing of a habit",
      CaseLines.every(300, from: "Oct  4 08:00:00", count: 12) {
        CaseLines.pop(5001 + $0, "erin", "198.51.100.14", total: 120 + 4 * $0, deleted: 0)
      }),
  ]
}
