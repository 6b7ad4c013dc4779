import MailVocabulary

extension Diagnosis {
  /// The same mail is fetched again and again, and never to its end.
  static let repeatDownload = Diagnosis(
    .accessPopRepeatDownload, severity: .warning, actor: .admin,
    title: "{subject} most likely downloads the same mail again and again",
    cause:
      "{count|POP3 session|POP3 sessions} of {subject} in a row broke off after about the same time, with the same {waiting|message|messages} waiting. One message at which the mail program or its virus scanner stops: nothing behind it arrives, and nothing is deleted.",
    remedy: [
      "Look for a very large or damaged message, and move it aside by web mail or IMAP: ls -l /var/mail/{account}",
      "Ask {subject} to exempt the mail program from the virus scanner, and to raise the time that it waits for the server.",
    ],
    remedyFor: [
      "dovecot": [
        "Look for the largest messages: doveadm fetch -u {subject} 'uid size.physical' mailbox INBOX larger 10M",
        "Move that one aside: doveadm move -u {subject} Aside mailbox INBOX uid UID",
        "Ask {subject} to exempt the mail program from the virus scanner.",
      ]
    ],
    unless: "A line that breaks after a fixed time, of all users there, is a router’s fault.",
    blindSpots:
      "How many bytes were fetched is not told here, so that it is the same message follows from the time only.",
    blindSpotsFor: [
      "dovecot": "How far each download came, the line at its end tells as retr=messages/bytes; compare them.",
      "uw-imap": "The daemon counts no bytes; that it is the same message follows from the time only.",
    ],
    detector: .rule { book in
      book.access.users.compactMap { _, user -> Finding? in
        guard let incident = user.repeats.longest, incident.count >= book.thresholds.repeatedDownloads else {
          return nil
        }
        return Finding(
          .accessPopRepeatDownload, .init(.user, user.name), incident, severity: .warning, confidence: .inferred,
          values: ["waiting": String(user.repeats.waiting), "service": user.service, "program": user.program])
      }
    },
    cases: repeatDownloadCases)
}

extension Diagnosis {
  /// A session that lasts so many seconds and breaks off.
  private static func broken(_ place: Int, _ seconds: Int, total: Int = 14, marked: Bool = true) -> [String] {
    let start = CaseLines.later("Oct  4 09:00:00", by: place * 900)
    let whose = "user=frank host=[198.51.100.77]"
    let begin = CaseLines.at(
      start,
      [
        "ipop3d[\(5101 + place)]: pop3 service init from 198.51.100.77",
        "ipop3d[\(5101 + place)]: Login \(whose) nmsgs=\(total)/\(total)",
      ])
    let end = "\(marked ? "»" : "")ipop3d[\(5101 + place)]: Unexpected client disconnect, while reading line \(whose)"
    return begin + CaseLines.at(CaseLines.later(start, by: seconds), [end])
  }

  static let repeatDownloadCases: [Case] = [
    .finds(
      "frank", because: "five sessions end at the same place, after two minutes each",
      (0..<5).flatMap { broken($0, 120 + $0 % 2) }),
    .finds(
      "frank", because: "new mail comes meanwhile, and waits behind the same message",
      (0..<6).flatMap { broken($0, 300, total: 14 + $0) }),
    .silent(
      because: "sessions of all lengths break off: a bad line",
      (0..<8).flatMap { broken($0, [15, 80, 240, 33, 160, 55, 420, 25][$0], marked: false) }),
    .silent(
      because: "each session breaks off at once, and fetches nothing",
      (0..<6).flatMap { broken($0, 2, marked: false) }),
    .silent(
      because: "the mail comes, and is deleted",
      CaseLines.every(900, from: "Oct  4 09:00:00", count: 6) {
        CaseLines.pop(5101 + $0, "frank", "198.51.100.77", total: 14)
      }),
  ]
}
