import MailVocabulary

extension Diagnosis {
  /// Lines that are cut, binary or unreadable.
  static let logDamaged = Diagnosis(
    .logDamaged, severity: .notice, actor: .admin,
    title: "Some lines of {subject} are damaged",
    cause: "{count} lines cannot be read as they should: {kinds}. A crash, a full disk or a cut transmission leaves such lines; what stood in them is not known.",
    remedy: ["Look at the lines named; if they come again, check the disk and how the log is sent and rotated (copytruncate loses lines)."],
    detector: .rule { book in
      book.clock.damaged.compactMap { source, incident -> Finding? in
        guard source < book.sources.count else { return nil }
        let share = Double(incident.count) / Double(max(1, book.clock.lineCount))
        return Finding(
          .logDamaged, .init(.log, book.sources[source].path), incident, severity: share > 0.01 ? .error : .notice,
          values: ["kinds": (book.clock.damageKinds[source] ?? []).sorted().joined(separator: ", ")])
      }
    },
    cases: [])
}
