extension Diagnosis {
  private static func busy(from stamp: String, minutes: Int) -> [String] {
    CaseLines.every(60, from: stamp, count: minutes) { CaseLines.imap(2001 + $0, "alice", "198.51.100.14") }
  }

  private static func marking(_ lines: [String], _ places: Set<Int>) -> [String] {
    lines.enumerated().map { places.contains($0) ? "»\($1)" : $1 }
  }

  static let logGapCases: [Case] = [
    .finds(
      "mail", because: "the logger says that it dropped lines",
      busy(from: "Oct  4 10:00:00", minutes: 3)
        + CaseLines.at(
          "Oct  4 10:03:00",
          ["»rsyslogd: imjournal: 4711 messages lost due to rate-limiting (20000 allowed within 600 seconds)"])
        + busy(from: "Oct  4 10:04:00", minutes: 3)),
    .finds(
      "mail", because: "lines in every minute, then none for an hour, then as before",
      // The last line before the silence, and the first after it.
      marking(busy(from: "Oct  4 10:00:00", minutes: 90), [269])
        + marking(busy(from: "Oct  4 12:30:00", minutes: 90), [0])),
    .finds(
      "maillog", because: "two hosts write into it, and for an hour neither of them does",
      CaseLines.at("Oct  4 09:59:00", host: "mx", ["postfix/smtpd[2104]: connect from unknown[203.0.113.66]"])
        + marking(busy(from: "Oct  4 10:00:00", minutes: 90), [269])
        + marking(busy(from: "Oct  4 12:30:00", minutes: 90), [0])),
    .finds(
      "maillog", because: "none of several hosts writes for an hour, since the logger of one was away",
      CaseLines.at("Oct  4 09:59:00", host: "mx", ["postfix/smtpd[2104]: connect from unknown[203.0.113.66]"])
        + marking(busy(from: "Oct  4 10:00:00", minutes: 90), [269])
        + CaseLines.at(
          "Oct  4 12:29:59", host: "loghost",
          [
            "»rsyslogd: [origin software=\"rsyslogd\" swVersion=\"8.24.0\" x-pid=\"851\" x-info=\"http://www.rsyslog.com\"] start"
          ])
        + busy(from: "Oct  4 12:30:00", minutes: 90)),
    .finds(
      "loghost", because: "the host that keeps the log was away: its logger starts anew, after a line of another host",
      marking(busy(from: "Oct  4 10:00:00", minutes: 90), [269])
        + CaseLines.at("Oct  4 12:29:58", ["»imapd[1999]: imap service init from 198.51.100.14"])
        + CaseLines.at(
          "Oct  4 12:29:59", host: "loghost",
          [
            "rsyslogd: [origin software=\"rsyslogd\" swVersion=\"8.24.0\" x-pid=\"851\" x-info=\"http://www.rsyslog.com\"] start"
          ])
        + busy(from: "Oct  4 12:30:00", minutes: 90)),
    .finds(
      "mail", because: "lines in every minute, then none for an hour; later the clock of another host is set back",
      marking(busy(from: "Oct  4 10:00:00", minutes: 90), [269])
        + marking(busy(from: "Oct  4 12:30:00", minutes: 30), [0])
        + CaseLines.at("Oct  4 11:00:00", host: "mx", ["postfix/smtpd[2104]: connect from unknown[203.0.113.66]"])
        + busy(from: "Oct  4 13:00:00", minutes: 60)),
    .silent(
      because: "a quiet night on a small server",
      CaseLines.together(
        CaseLines.every(1_800, from: "Oct  4 18:00:00", count: 12) {
          CaseLines.imap(2001 + $0, "alice", "198.51.100.14")
        },
        CaseLines.every(1_800, from: "Oct  5 06:00:00", count: 12) {
          CaseLines.imap(2101 + $0, "alice", "198.51.100.14")
        })),
    .silent(
      because: "twenty-five minutes are a lunch",
      busy(from: "Oct  4 10:00:00", minutes: 90) + busy(from: "Oct  4 11:55:00", minutes: 90)),
    .silent(
      because: "a busy evening, and then the end of the log",
      busy(from: "Oct  4 18:00:00", minutes: 120)),
  ]

  private static let fine = CaseLines.at("Oct  4 10:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  static let logDamagedCases: [Case] = [
    .finds(
      "maillog", because: "zero bytes, as a crash leaves them",
      fine + [
        "»" + String(repeating: "\0", count: 200)
          + "Oct  4 10:05:00 mail ipop3d[2002]: pop3 service init from 198.51.100.14"
      ]
        + fine),
    .finds(
      "maillog", because: "the second half of a line stands alone",
      fine + ["»er=alice host=[198.51.100.14] nmsgs=3/3"] + fine),
    .finds(
      "maillog", because: "lines that break off in the middle, as a full disk leaves them",
      fine + [
        "»Oct  4 10:05:00 mail sm-mta[7712]: 294A05QX007712: from=<x@ex",
        "»Oct  4 10:05:01 mail dovecot: imap-login: Login: user=<an",
        "»Oct  4 10:05:02 mail ipop3d[2",
      ] + fine),
    .finds(
      "maillog", because: "what is left of a login is understood, and breaks off within the address",
      fine
        + (1...3).map { "»Oct  4 10:05:0\($0) mail imapd[44]: Login user=alice host=[1" } + fine),
    .silent(
      because: "one such line may be a program's own way to write",
      fine + ["Oct  4 10:05:01 mail dovecot: imap-login: Login: user=<an"] + fine),
    .silent(
      because: "a user name in Latin-1 is what the client sent",
      fine
        + [
          "Oct  4 10:05:00 mail ipop3d[2002]: pop3 service init from 198.51.100.14",
          "Oct  4 10:05:02 mail ipop3d[2002]: Login failed user=jos\u{F7E9} auth=jos\u{F7E9} host=[198.51.100.14]",
          "Oct  4 10:05:05 mail ipop3d[2002]: Logout user=jos\u{F7E9} host=[198.51.100.14]",
        ]),
    .silent(
      because: "a name in UTF-8 is no damage either",
      fine + ["Oct  4 10:05:02 mail ipop3d[2002]: Login failed user=josé auth=josé host=[198.51.100.14]"]),
    .silent(
      because: "a long line that is whole",
      fine
        + [
          "Oct  4 10:05:00 mail postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 550 5.1.1 <\(String(repeating: "a", count: 6_000))@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<\(String(repeating: "a", count: 6_000))@example.com> proto=ESMTP helo=<x>"
        ]),
    .silent(
      because: "a daemon that is not known here writes whole lines too",
      fine + ["Oct  4 10:05:00 mail frobnicated[77]: all is well"]),
  ]
}
