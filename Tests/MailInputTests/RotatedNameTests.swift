import MailVocabulary
import Testing

@testable import MailInput

@Suite struct RotatedNameTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: hour)
  }

  static let names: [(name: String, stem: String, turn: RotatedName.Turn, isPacked: Bool)] = [
    ("maillog", "maillog", .current, false),
    ("maillog.gz", "maillog", .current, true),
    ("mail.log", "mail.log", .current, false),
    ("maillog.0", "maillog", .numbered(0), false),
    ("maillog.0.bz2", "maillog", .numbered(0), true),
    ("maillog.10", "maillog", .numbered(10), false),
    ("mail.log.2.gz", "mail.log", .numbered(2), true),
    ("mail.1.log", "mail.log", .numbered(1), false),
    ("mainlog.01", "mainlog", .numbered(1), false),
    ("maillog-20261018", "maillog", .dated(day(2026, 10, 18), 0), false),
    ("maillog-20261018.gz", "maillog", .dated(day(2026, 10, 18), 0), true),
    ("maillog-20261018.xz", "maillog", .dated(day(2026, 10, 18), 0), true),
    ("maillog-20261018.bz2", "maillog", .dated(day(2026, 10, 18), 0), true),
    ("maillog-20261018.zst", "maillog", .dated(day(2026, 10, 18), 0), true),
    ("maillog-2026-10-18", "maillog", .dated(day(2026, 10, 18), 0), false),
    ("maillog.20261018", "maillog", .dated(day(2026, 10, 18), 0), false),
    ("mail.log.2026-10-18", "mail.log", .dated(day(2026, 10, 18), 0), false),
    ("mail-20261018.log", "mail.log", .dated(day(2026, 10, 18), 0), false),
    ("mail-20261018.log.gz", "mail.log", .dated(day(2026, 10, 18), 0), true),
    ("mail.log-20261018-1760745601.gz", "mail.log", .dated(day(2026, 10, 18), 1_760_745_601), true),
    ("maillog-20261018.2", "maillog", .dated(day(2026, 10, 18), -2), false),
    ("maillog-2026101803", "maillog", .dated(day(2026, 10, 18, 3), 0), false),
    ("2026-10-18-mail.log", "mail.log", .dated(day(2026, 10, 18), 0), false),
    // What only looks like a turn.
    ("mail.2026", "mail.2026", .current, false),
    ("mail-1", "mail-1", .current, false),
    ("exim4", "exim4", .current, false),
    ("maillog-20261318", "maillog-20261318", .current, false),
    ("maillog-20260231", "maillog-20260231", .current, false),
    ("20261018", "20261018", .current, false),
    (".1", ".1", .current, false),
    (".gz", ".gz", .current, false),
    ("", "", .current, false),
  ]

  @Test(arguments: names.indices)
  func name(_ row: Int) {
    let (name, stem, turn, isPacked) = Self.names[row]
    let read = RotatedName(name)
    #expect(read.stem == stem, "\(name)")
    #expect(read.turn == turn, "\(name)")
    #expect(read.isPacked == isPacked, "\(name)")
  }

  /// Names as given, and the groups that they must make.
  static let orders: [(given: [String], groups: [[String]])] = [
    (["maillog", "maillog.1", "maillog.2.gz"], [["maillog.2.gz", "maillog.1", "maillog"]]),
    (["maillog.10", "maillog.9", "maillog", "maillog.0"], [["maillog.10", "maillog.9", "maillog.0", "maillog"]]),
    (
      ["maillog", "maillog-20261018.xz", "maillog-20261011.gz"],
      [["maillog-20261011.gz", "maillog-20261018.xz", "maillog"]]
    ),
    (
      ["mail.log-20261018-1760745601.gz", "mail.log-20261018-1760740000", "mail.log-20261018"],
      [["mail.log-20261018", "mail.log-20261018-1760740000", "mail.log-20261018-1760745601.gz"]]
    ),
    (
      ["mail-20261019.log", "mail.log", "mail-20261018.log"], [["mail-20261018.log", "mail-20261019.log", "mail.log"]]
    ),
    (["b.log", "a.log", "b.log.1"], [["b.log.1", "b.log"], ["a.log"]]),
    (["maillog-20261018", "maillog", "maillog.3"], [["maillog.3", "maillog-20261018", "maillog"]]),
    (
      ["rejectlog", "mainlog.1", "rejectlog.1", "mainlog"], [["rejectlog.1", "rejectlog"], ["mainlog.1", "mainlog"]]
    ),
  ]

  @Test(arguments: orders.indices)
  func order(_ row: Int) throws {
    let work = Workplace()
    let (given, groups) = Self.orders[row]
    for name in given { try work.write(name, name) }
    let plan = InputPlan.resolve(given.map { work.path + "/" + $0 })
    #expect(plan.faults.isEmpty)
    #expect(plan.groups.map { $0.parts.map { String($0.path.dropFirst(work.path.count + 1)) } } == groups)
  }
}
