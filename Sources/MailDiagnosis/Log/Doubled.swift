import MailVocabulary

extension Diagnosis {
  /// The same line is there twice.
  static let doubled = Diagnosis(
    .logDuplicate, severity: .notice, actor: .admin,
    title: "{subject} has many lines twice",
    cause:
      "{count|line|lines} of {lines} stand there a second time, with the same stamp and the same words. Two rules of the logger write to one file, or two logs of the same thing are read together. All counts over them are too high.",
    remedy: [
      "See which rules write there: grep -rn 'mail\\.\\|maillog\\|mail.log' /etc/rsyslog.conf /etc/rsyslog.d",
      "Give mailwhy each log once: the file or the journal, not both.",
    ],
    unless: "A daemon without process numbers may say the same twice in a second.",
    blindSpots: "With stamps of whole seconds true repeats cannot be told apart; use RSYSLOG_FileFormat.",
    detector: .rule { book in
      book.lines.doubled.compactMap { source, incident -> Finding? in
        guard source < book.sources.count, source < book.lines.counts.count else { return nil }
        let all = book.lines.counts[source]
        guard incident.count >= book.thresholds.doubledLines,
          Double(incident.count) >= Double(all) * book.thresholds.doubledShare
        else { return nil }
        return Finding(
          .logDuplicate, .init(.log, book.sources[source].path), incident, severity: .notice,
          values: ["lines": String(all)])
      }
    },
    cases: [
      .finds(
        "maillog", because: "each line comes twice",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) { number in
          CaseLines.imap(2001 + number, "alice", "198.51.100.14").flatMap { [$0, "»" + $0] }
        }),
      .silent(
        because: "the same person comes every minute",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) { CaseLines.imap(2001 + $0, "alice", "198.51.100.14") }),
      .silent(
        because: "a few doubles in a long log",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) { number in
          CaseLines.imap(2001 + number, "alice", "198.51.100.14").flatMap { number < 5 ? [$0, $0] : [$0] }
        }),
    ])
}
