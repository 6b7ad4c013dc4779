extension Diagnosis {
  /// A slip without an end line, as the older ipop3d leaves it, then a login.
  private static let slip = [
    "ipop3d[3001]: pop3 service init from 198.51.100.14",
    "ipop3d[3001]: Login failure user=alice host=[198.51.100.14]",
  ]

  static let loginFailedCases: [Case] = [
    .finds(
      "alice", because: "she logged in before, and is refused now",
      CaseLines.together(
        CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14")),
        CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14")
        })),
    .silent(
      because: "the clock leapt ahead for a while and was put back: she mistyped after that, and then not",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.at("Dec 13 08:05:00", ["ipop3d[2002]: pop3 service init from 198.51.100.15"])
        + CaseLines.every(10, from: "Dec 13 08:05:10", count: 6) { CaseLines.pop(2010 + $0, "bob", "198.51.100.15") }
        + CaseLines.every(10, from: "Oct  4 08:07:00", count: 12) { CaseLines.pop(2030 + $0, "bob", "198.51.100.15") }
        + CaseLines.at("Oct  4 08:10:00", slip)
        + CaseLines.at("Oct  4 08:10:30", CaseLines.pop(3002, "alice", "198.51.100.14"))
        + CaseLines.every(900, from: "Oct  4 08:20:00", count: 12) {
          CaseLines.pop(3010 + $0, "alice", "198.51.100.14")
        }
    ),
    .silent(
      because: "she mistyped while the clock was an hour ahead, and logged in when it had been put back",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.at("Oct  4 09:05:00", CaseLines.refused(3001, "alice", "198.51.100.14", marked: false))
        + CaseLines.every(10, from: "Oct  4 09:05:30", count: 6) { CaseLines.pop(2010 + $0, "bob", "198.51.100.15") }
        + CaseLines.every(10, from: "Oct  4 08:07:00", count: 12) { CaseLines.pop(2030 + $0, "bob", "198.51.100.15") }
        + CaseLines.at("Oct  4 08:09:30", CaseLines.pop(3002, "alice", "198.51.100.14"))),
    .silent(
      because: "she logged in while the clock was ahead; afterwards she mistyped, and then not",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Dec 13 08:05:00", CaseLines.pop(2002, "alice", "198.51.100.14"))
        + CaseLines.every(10, from: "Oct  4 08:07:00", count: 12) { CaseLines.pop(2030 + $0, "bob", "198.51.100.15") }
        + CaseLines.at("Oct  4 08:10:00", slip)
        + CaseLines.at("Oct  4 08:10:30", CaseLines.pop(3002, "alice", "198.51.100.14"))
        + CaseLines.every(30, from: "Oct  4 08:12:00", count: 60) { CaseLines.pop(2130 + $0, "bob", "198.51.100.15") }),
    .silent(
      because: "she mistyped, then not, and is back long before it is told, as the host is a quiet one",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 08:10:00", slip)
        + CaseLines.at("Oct  4 08:10:30", CaseLines.pop(3002, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 08:11:30", count: 25, host: "mx") {
          CaseLines.pop(2130 + $0, "bob", "198.51.100.15")
        }
        + CaseLines.at("Oct  4 08:40:00", CaseLines.pop(3003, "alice", "198.51.100.14"))),
    .silent(
      because: "she mistyped, went away, and was back from there in the evening",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 14:10:00", CaseLines.refused(2100, "alice", "198.51.100.14", marked: false))
        + CaseLines.at("Oct  4 18:20:00", CaseLines.pop(2101, "alice", "198.51.100.14"))),
    .finds(
      "alice", because: "for an hour nothing helped; in the evening it was mended",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(600, from: "Oct  4 14:10:00", count: 6) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14")
        }
        + CaseLines.at("Oct  4 18:20:00", CaseLines.pop(2201, "alice", "198.51.100.14"))),
    .silent(
      because: "she mistyped, the clock was set back, and then she logged in",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.at("Oct  4 10:23:03", slip)
        + CaseLines.at("Oct  4 10:06:20", CaseLines.pop(3002, "alice", "198.51.100.14"))
        + CaseLines.every(30, from: "Oct  4 10:07:00", count: 120) { CaseLines.pop(2030 + $0, "bob", "198.51.100.15") }),
    .finds(
      "alice", because: "the login that the clock puts after the refusals was written before them",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "bob", "198.51.100.15"))
        + CaseLines.every(10, from: "Dec 13 08:05:10", count: 6) { CaseLines.pop(2010 + $0, "bob", "198.51.100.15") }
        + CaseLines.at("Dec 13 08:06:30", CaseLines.pop(2020, "alice", "198.51.100.14"))
        + CaseLines.every(10, from: "Oct  4 08:07:00", count: 12) { CaseLines.pop(2030 + $0, "bob", "198.51.100.15") }
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14")
        }),
    .finds(
      "bob", because: "an older daemon tells one refusal in two lines",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "ipop3d[3001]: pop3 service init from 198.51.100.15",
          "»ipop3d[3001]: AUTHENTICATE LOGIN failure host=pc15.example.com [198.51.100.15]",
          "»ipop3d[3001]: Login failure user=bob host=pc15.example.com [198.51.100.15]",
          "ipop3d[3001]: Logout user=??? host=pc15.example.com [198.51.100.15]",
        ])),
    .finds(
      "bob", because: "he reads his mail, and sending is refused",
      CaseLines.together(
        CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "bob", "198.51.100.15")),
        CaseLines.at("Oct  4 08:05:00", CaseLines.submissionRefused(2200, "bob", "198.51.100.15")))),
    .silent(
      because: "she typed it again, and it was right",
      CaseLines.at("Oct  4 09:00:00", CaseLines.refused(2100, "alice", "198.51.100.14", marked: false))
        + CaseLines.at("Oct  4 09:02:00", CaseLines.pop(2101, "alice", "198.51.100.14"))),
    .silent(
      because: "the first mechanism is refused and the next accepted, in one connection",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "imapd[3101]: imap service init from 198.51.100.14",
          "imapd[3101]: AUTHENTICATE CRAM-MD5 failure host=pc14.example.com [198.51.100.14]",
          "imapd[3101]: Login user=alice host=pc14.example.com [198.51.100.14]",
          "imapd[3101]: Logout user=alice host=pc14.example.com [198.51.100.14]",
        ])),
    .silent(
      because: "a stranger tries a name that nobody has",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.at("Oct  4 09:00:00", CaseLines.refused(2100, "admin", "203.0.113.99", marked: false))),
    .silent(
      because: "the password was never looked at: the authentication server is away",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "postfix/submission/smtpd[3201]: connect from pc14.example.com[198.51.100.14]",
          "postfix/submission/smtpd[3201]: warning: pc14.example.com[198.51.100.14]: SASL PLAIN authentication failed: Connection lost to authentication server",
          "postfix/submission/smtpd[3201]: disconnect from pc14.example.com[198.51.100.14] ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5",
        ])),
  ]
}
