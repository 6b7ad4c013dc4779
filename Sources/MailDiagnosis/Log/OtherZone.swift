import MailVocabulary

extension Diagnosis {
  /// Hosts log in different zones.
  static let otherZone = Diagnosis(
    .logTimezone, severity: .notice, actor: .admin,
    title: "{subject} and {other} log in different time zones",
    cause:
      "{count|message|messages} that went between {subject} and {other} {count=has|have} stamps {hours} hours apart, always the same. One of the two writes another zone’s time. What is joined across the hosts is in the wrong order.",
    remedy: [
      "Set both to the same zone, best to UTC: timedatectl set-timezone UTC; then start the loggers anew.",
      "Or let them write the zone with each line: $ActionFileDefaultTemplate RSYSLOG_FileFormat",
      "For logs that are there already, read each with its own --timezone.",
    ],
    unless: "If mail really waited so long between the two, and always as long, it is a queue that runs by the clock.",
    blindSpots: "Which of the two is wrong the stamps do not say; they name no zone.",
    detector: .rule { book in
      book.lines.zones.compactMap { pair, zones -> Finding? in
        let all = zones.steps.values.reduce(0, +)
        guard let most = zones.steps.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.key != 0,
          most.value >= book.thresholds.zoneMessages, most.value * 5 >= all * 4
        else { return nil }
        let hours = abs(most.key) % 2 == 0 ? "\(abs(most.key) / 2)" : "\(abs(most.key) / 2).5"
        return Finding(
          .logTimezone, .init(.host, pair.first), zones.incident, severity: .notice, confidence: .observed,
          values: ["other": pair.second, "hours": hours])
      }
    },
    cases: [
      .finds(
        "mx1", because: "the store is two hours ahead",
        CaseLines.together(
          CaseLines.every(300, from: "Oct  4 08:00:00", count: 8, host: "mx1") { hop($0, marked: false) },
          CaseLines.every(300, from: "Oct  4 10:00:02", count: 8, host: "store1") { hop($0, marked: true) })),
      .silent(
        because: "two seconds are the way from one to the other",
        CaseLines.together(
          CaseLines.every(300, from: "Oct  4 08:00:00", count: 8, host: "mx1") { hop($0, marked: false) },
          CaseLines.every(300, from: "Oct  4 08:00:02", count: 8, host: "store1") { hop($0, marked: false) })),
      .silent(
        because: "two messages waited an hour, the others did not",
        CaseLines.together(
          CaseLines.every(300, from: "Oct  4 08:00:00", count: 8, host: "mx1") { hop($0, marked: false) },
          CaseLines.every(300, from: "Oct  4 08:00:02", count: 6, host: "store1") { hop($0 + 2, marked: false) },
          CaseLines.every(300, from: "Oct  4 09:00:02", count: 2, host: "store1") { hop($0, marked: false) })),
    ])

  private static func hop(_ number: Int, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/cleanup[2102]: 4XyZ\(marked ? 7 : 0)\(number)A: message-id=<\(number).4711@example.net>"
    ]
  }
}
