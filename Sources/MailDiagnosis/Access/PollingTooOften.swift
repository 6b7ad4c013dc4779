import MailVocabulary

extension Diagnosis {
  /// A program asks for mail more than once a minute.
  static let pollingTooOften = Diagnosis(
    .accessPollingTooOften, severity: .notice, actor: .user,
    title: "A program of {subject} asks for mail every {gap|second|seconds}",
    cause:
      "{subject} logged in from {source} {count|=once|times} in a row, about every {gap|second|seconds}, for at least an hour. Each login costs the server as much as the mail itself, and keeps the mailbox locked for others.",
    remedy: [
      "In the mail program of {subject} at {source} set the interval to ten minutes, or use IMAP, which is told of new mail."
    ],
    remedyFor: [
      "cyrus": [
        "In the mail program of {subject} at {source} set the interval to ten minutes, or use IMAP.",
        "Refuse what comes too soon: popminpoll: 2 in imapd.conf",
      ]
    ],
    unless: "A monitor that logs in as {subject} on purpose does so too.",
    blindSpots: "Which program it is, the log does not tell.",
    blindSpotsFor: ["dovecot": "Which program it is, imap_id_log = * tells for IMAP."],
    detector: .rule { book in
      book.access.users.compactMap { _, user -> Finding? in
        let runs = user.rhythms.compactMap { source, rhythm in rhythm.longest.map { (source, $0) } }
        guard let (source, run) = runs.max(by: { ($0.1.count, $1.0) < ($1.1.count, $0.0) }) else { return nil }
        let gap = run.last.seconds(since: run.first) / Double(max(1, run.count))
        return Finding(
          .accessPollingTooOften, .init(.user, user.name), run, severity: .notice,
          values: ["source": source, "gap": String(Int(gap.rounded())), "service": user.service])
      }
    },
    cases: pollingTooOftenCases)
}

extension Diagnosis {
  static let pollingTooOftenCases: [Case] = [
    .finds(
      "alice", because: "every twenty seconds, for more than an hour",
      CaseLines.every(20, from: "Oct  4 08:00:00", count: 200) {
        CaseLines.pop(2001 + $0, "alice", "198.51.100.14", total: 0, marked: true)
      }),
    .finds(
      "alice", because: "every forty-five seconds, while she also reads elsewhere",
      CaseLines.together(
        CaseLines.every(45, from: "Oct  4 08:00:00", count: 90) {
          CaseLines.pop(2001 + $0, "alice", "198.51.100.14", total: 0, marked: true)
        },
        CaseLines.every(1_700, from: "Oct  4 08:10:00", count: 3) {
          CaseLines.imap(2500 + $0, "alice", "198.51.100.40")
        })),
    .silent(
      because: "every five minutes is what programs do",
      CaseLines.every(300, from: "Oct  4 08:00:00", count: 40) {
        CaseLines.pop(2001 + $0, "alice", "198.51.100.14", total: 0)
      }),
    .silent(
      because: "a quarter of an hour of impatience",
      CaseLines.every(20, from: "Oct  4 08:00:00", count: 45) {
        CaseLines.pop(2001 + $0, "alice", "198.51.100.14", total: 0)
      }),
    .silent(
      because: "many people behind one address",
      CaseLines.every(20, from: "Oct  4 08:00:00", count: 200) {
        CaseLines.pop(2001 + $0, "user\($0 % 10)", "198.51.100.14", total: 0)
      }),
  ]
}
