import MailVocabulary

extension Diagnosis {
  /// Time runs backwards, or leaps.
  static let clockJump = Diagnosis(
    .logClockJump, severity: .warning, actor: .admin,
    title: "The clock of {subject} jumped",
    cause:
      "{what} Times before and after cannot be compared; what seems to have lasted long or happened earlier may not have.",
    remedy: [
      "See whether the clock is kept: timedatectl; chronyc tracking",
      "Let chrony set it at start only, and slew it afterwards: makestep 1 3 in chrony.conf",
      "In a virtual machine switch off one of the two: the host’s clock or the time service.",
    ],
    unless: "Lines of several machines in one file, sent on late, look like it too.",
    detector: .rule { book in
      var told: [String: (incident: Incident, what: [Sentence])] = [:]
      for jump in book.clock.jumps {
        var incident = Incident(at: min(jump.before, jump.after))
        incident.add(jump.before, jump.lineBefore)
        incident.add(jump.after, jump.lineAfter)
        told[jump.host, default: (incident: Incident(at: incident.first), what: [])].incident.add(incident)
        told[jump.host]?.what.append(
          Sentence(
            "The time goes back by {span} from one line to the next.",
            phrases: ["span": [.span(jump.before.seconds(since: jump.after))]]))
      }
      for (host, incident) in book.shown(.logClockJump) {
        told[host, default: (incident: Incident(at: incident.first), what: [])].incident.add(incident)
        let key = Casebook.Shown(code: .logClockJump, subject: .init(.host, host))
        if let text = book.shownValues[key]?["text"] {
          told[host]?.what.append("A line says so: “\(text, as: "text")”.")
        }
      }
      return told.map { host, jump in
        Finding(
          .logClockJump, .init(.host, host), jump.incident, severity: .warning,
          phrases: ["what": Array(jump.what.prefix(2))])
      }
    },
    cases: clockJumpCases)
}

extension Diagnosis {
  private static func busy(from stamp: String, minutes: Int, host: String = "mail") -> [String] {
    CaseLines.every(60, from: stamp, count: minutes, host: host) {
      CaseLines.imap(2001 + $0, "alice", "198.51.100.14")
    }
  }

  private static func marking(_ lines: [String], _ place: Int) -> [String] {
    lines.enumerated().map { $0 == place ? "»\($1)" : $1 }
  }

  static let clockJumpCases: [Case] = [
    .finds(
      "mail", because: "the clock daemon says so",
      busy(from: "Oct  4 10:00:00", minutes: 3)
        + CaseLines.at("Oct  4 10:03:00", ["»ntpd[411]: time reset -7200.000121 s"])),
    .finds(
      "mail", because: "ten minutes come twice",
      marking(busy(from: "Oct  4 10:00:00", minutes: 20), 59) + marking(busy(from: "Oct  4 10:09:00", minutes: 20), 0)),
    .finds(
      "mail", because: "two hours ahead for a while, and back",
      busy(from: "Oct  4 10:00:00", minutes: 20) + marking(busy(from: "Oct  4 12:20:00", minutes: 4), 11)
        + marking(busy(from: "Oct  4 10:24:00", minutes: 20), 0)),
    .silent(
      because: "the clock is nudged by milliseconds, as always",
      busy(from: "Oct  4 10:00:00", minutes: 3)
        + CaseLines.at(
          "Oct  4 10:03:00",
          [
            "ntpd[411]: time slew +0.012345 s",
            "chronyd[412]: System clock wrong by 0.512345 seconds, adjustment started",
          ])),
    .silent(
      because: "summer time ends: one hour comes twice",
      busy(from: "Oct  4 02:00:00", minutes: 60) + busy(from: "Oct  4 02:00:00", minutes: 60)),
    .silent(
      because: "a line that was sent on late stands among newer ones",
      busy(from: "Oct  4 10:00:00", minutes: 20)
        + CaseLines.at("Oct  4 10:12:00", ["postfix/smtpd[2101]: connect from unknown[203.0.113.66]"])
        + busy(from: "Oct  4 10:20:00", minutes: 20)),
    .silent(
      because: "a quiet hour", busy(from: "Oct  4 10:00:00", minutes: 3) + busy(from: "Oct  4 11:30:00", minutes: 3)),
  ]
}
