import MailVocabulary

extension Diagnosis {
  /// One user holds many IMAP sessions open at once. A few are normal and are not told.
  static let sessionHeldOpen = Diagnosis(
    .accessSessionHeldOpen, severity: .notice, actor: .admin,
    title: "{subject} holds {count} IMAP sessions open at once",
    cause:
      "Mail programs keep IMAP connections open for as long as they run, one to five a device. {subject} had {count} of them at once{limited?, and was turned away by a limit ~ times}: many devices, or a program that forgets to close them.",
    remedy: [
      "Ask {subject} which devices are in use, and to switch off those that are not.",
      "See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 )'",
    ],
    remedyFor: [
      "dovecot": [
        "See which they are, and from where: doveadm who {subject}",
        "If all of them are wanted, allow more: mail_max_userip_connections = 30",
        "End what is forgotten; the programs connect again: doveadm kick {subject}",
      ],
      "courier": [
        "See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 )'",
        "If all of them are wanted, allow more in the file imapd: MAXPERIP=50 MAXDAEMONS=200",
      ],
    ],
    unless: "If all of them are devices in use, nothing is amiss.",
    blindSpots:
      "Which program holds a connection is not logged; sessions whose end is missing count as open for a day.",
    blindSpotsFor: [
      "dovecot": "imap_id_retain = yes and imap_id_log = * tell the program behind each session."
    ],
    detector: .rule { book in
      book.access.users.compactMap { _, user -> Finding? in
        guard let most = user.held.most else { return nil }
        // Next to a limit fewer are worth a word.
        let needed = user.limited == nil ? book.thresholds.heldSessions : max(2, book.thresholds.heldSessions / 10)
        guard most.count >= needed else { return nil }
        var values = ["service": user.service, "program": user.program]
        values["limited"] = user.limited.map { String($0.count) }
        return Finding(
          .accessSessionHeldOpen, .init(.user, user.name), most.incident, severity: .notice, values: values)
      }
    },
    cases: sessionHeldOpenCases)
}

extension Diagnosis {
  private static func line(_ place: Int, _ seconds: Int, _ text: String, marked: Bool = false) -> [String] {
    let stamp = CaseLines.later("Oct  4 08:00:00", by: seconds + place * 60)
    return CaseLines.at(stamp, ["\(marked ? "»" : "")imapd[\(5401 + place)]: \(text)"])
  }

  private static func day(_ count: Int, hours: Int, marked: Bool = false) -> [String] {
    let whose = "user=alice host=pc14.example.com [198.51.100.14]"
    var begins: [String] = []
    var ends: [String] = []
    for place in 0..<count {
      begins += line(place, 0, "imap service init from 198.51.100.14")
      begins += line(place, 0, "Login \(whose)", marked: marked)
      ends += line(place, hours * 3_600 + 1, "Logout \(whose)")
    }
    return CaseLines.together(begins, ends)
  }

  static let sessionHeldOpenCases: [Case] = [
    .finds("alice", because: "thirty-two at once, all day", day(32, hours: 9, marked: true)),
    .finds(
      "alice", because: "thirty-one that were never closed",
      CaseLines.every(300, from: "Oct  4 08:00:00", count: 31) {
        [
          "imapd[\(5401 + $0)]: imap service init from 198.51.100.14",
          "»imapd[\(5401 + $0)]: Login user=alice host=pc14.example.com [198.51.100.14]",
        ]
      }),
    .silent(because: "three devices, open as long as the office day", day(3, hours: 9)),
    .silent(because: "a few devices with five connections each, open as long as the office day", day(14, hours: 9)),
    .silent(
      because: "one each day whose end is not logged",
      CaseLines.every(86_400, from: "Oct  4 08:00:00", count: 24) {
        [
          "imapd[\(5401 + $0)]: imap service init from 198.51.100.14",
          "imapd[\(5401 + $0)]: Login user=alice host=pc14.example.com [198.51.100.14]",
        ]
      }
        + CaseLines.every(86_400, from: "Oct 28 08:00:00", count: 10) {
          [
            "imapd[\(6401 + $0)]: imap service init from 198.51.100.14",
            "imapd[\(6401 + $0)]: Login user=alice host=pc14.example.com [198.51.100.14]",
          ]
        }),
    .silent(
      because: "many sessions, one after the other",
      CaseLines.every(300, from: "Oct  4 08:00:00", count: 24) { CaseLines.imap(5401 + $0, "alice", "198.51.100.14") }),
    .silent(because: "twelve folders that are looked at for a moment", day(12, hours: 0)),
  ]
}
