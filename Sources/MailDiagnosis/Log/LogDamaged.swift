import MailVocabulary

extension Diagnosis {
  /// Lines that are cut, binary or unreadable.
  static let logDamaged = Diagnosis(
    .logDamaged, severity: .notice, actor: .admin,
    title: "Some lines of {subject} are damaged",
    cause:
      "{count|line|lines} cannot be read as a log line should: {kinds}. A crash, a full disk or a cut transmission leaves such lines. What stood in them is not known.",
    remedy: [
      "Look at the lines named here.",
      "If they come again, check the disk, and how the log is sent and rotated; copytruncate in logrotate loses lines.",
    ],
    detector: .rule { book in
      book.clock.damaged.compactMap { source, incident -> Finding? in
        guard source < book.sources.count else { return nil }
        let share = Double(incident.count) / Double(max(1, book.clock.lineCount))
        return Finding(
          .logDamaged, .init(.log, book.sources[source].path), incident, severity: share > 0.01 ? .error : .notice,
          phrases: ["kinds": (book.clock.damageKinds[source] ?? []).sorted().map { Sentence($0) }])
      }
    },
    cases: logDamagedCases)
}
