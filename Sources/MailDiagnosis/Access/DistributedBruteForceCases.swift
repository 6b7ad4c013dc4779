import MailVocabulary

extension Diagnosis {
  private static let networks = ["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8::"]

  /// Her own login, and twelve refusals an hour apart from addresses as told.
  private static func alice(
    _ name: String = "alice", after count: Int = 12, marked: Bool = false, from source: (Int) -> String
  ) -> [String] {
    CaseLines.at("Oct  4 00:10:00", CaseLines.imap(2001, name, "198.51.100.14"))
      + CaseLines.every(3_600, from: "Oct  4 01:00:00", count: count) {
        CaseLines.refused(2100 + $0, name, source($0), marked: marked)
      }
  }

  static let distributedBruteForceCases: [Case] = [
    .finds(
      "alice", .warning, because: "twelve addresses of four networks, one try each",
      alice(marked: true) { "\(networks[$0 % 4])\(100 + $0)" }),
    .finds(
      "postmaster", .error, because: "the same of an account of those who run the server",
      alice("postmaster", marked: true) { "\(networks[$0 % 4])\(100 + $0)" }),
    .silent(
      because: "one carrier's network: a telephone on the way",
      alice { "203.0.113.\(100 + $0)" }),
    .silent(
      because: "only five addresses",
      alice(after: 10) { "\(networks[$0 % 5 % 4])\(100 + $0 % 5)" }),
    .silent(
      because: "a traveller mistypes at each stop, and then logs in",
      CaseLines.at("Oct  4 00:10:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + (0..<12).flatMap { stop -> [String] in
          let source = "\(networks[stop % 4])\(100 + stop)"
          let time = CaseLines.later("Oct  4 01:00:00", by: stop * 3_600)
          return CaseLines.at(time, CaseLines.refused(2100 + stop, "alice", source, marked: false))
            + CaseLines.at(CaseLines.later(time, by: 60), CaseLines.imap(2200 + stop, "alice", source))
        }),
  ]
}
