extension Diagnosis {
  private static let aliceLogsIn = CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  /// A login that the web mail refuses.
  private static func webMail(_ number: Int, _ user: String, _ source: String, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")roundcube: <k3q1v8d2> Failed login for \(user) from \(source) in session k3q1v8d2\(number) (error: 0)"
    ]
  }

  static let bruteForceCases: [Case] = [
    .finds(
      "203.0.113.66", because: "twelve refusals in six minutes, from where nobody ever logged in",
      aliceLogsIn
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
          CaseLines.refused(2100 + $0, "alice", "203.0.113.66")
        }),
    .finds(
      "203.0.113.66", because: "four connections with several tries each",
      aliceLogsIn
        + CaseLines.every(45, from: "Oct  4 09:00:00", count: 4) { place in
          ["ipop3d[\(2100 + place)]: pop3 service init from 203.0.113.66"]
            + (0..<3).map { _ in "»ipop3d[\(2100 + place)]: Login failed user=alice auth=alice host=[203.0.113.66]" }
            + [
              "ipop3d[\(2100 + place)]: Unexpected client disconnect, while reading line user=alice host=[203.0.113.66]"
            ]
        }),
    .finds(
      "203.0.113.66", because: "slower, but twenty-five in an hour, at the server for sending",
      aliceLogsIn
        + CaseLines.every(144, from: "Oct  4 09:00:00", count: 25) {
          CaseLines.submissionRefused(2100 + $0, "alice", "203.0.113.66")
        }),
    .finds(
      "203.0.113.66", because: "through the web mail, which tells the address",
      aliceLogsIn
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
          webMail($0, "alice", "203.0.113.66", marked: true)
        }),
    .finds(
      "203.0.113.66", because: "through a proxy that passes the address on, and is logged too",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
        [
          "»dovecot: imap-login: Disconnected: Connection closed (auth failed, 1 attempts in 2 secs): user=<bob>, method=PLAIN, rip=203.0.113.66, real_rip=10.0.0.5, lip=10.0.0.2, TLS, session=<a\($0)>"
        ]
      }),
    .finds(
      "203.0.113.66", because: "through nginx, which tells the address",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
        [
          "»nginx: 2026/10/04 09:00:00 [info] 12#12: *\($0) client login failed: \"Invalid login or password\" while in http auth state, client: 203.0.113.66, server: 0.0.0.0:993, login: \"bob\""
        ]
      }),
    .silent(
      because: "two of one household each left a device with an old password there",
      CaseLines.together(
        CaseLines.every(7_200, from: "Oct  4 08:00:10", count: 4) {
          CaseLines.imap(2001 + $0, "alice", "198.51.100.14")
        },
        CaseLines.every(7_200, from: "Oct  4 08:01:10", count: 4) { CaseLines.imap(2101 + $0, "bob", "198.51.100.15") },
        CaseLines.every(240, from: "Oct  4 08:05:00", count: 60) {
          CaseLines.refused(3_000 + $0, "alice", "203.0.113.20", marked: false)
        },
        CaseLines.every(300, from: "Oct  4 08:05:30", count: 48) {
          CaseLines.refused(4_000 + $0, "bob", "203.0.113.20", marked: false)
        })),
    .finds(
      "203.0.113.20", because: "two names that log in elsewhere are guessed in bursts",
      CaseLines.together(
        CaseLines.every(7_200, from: "Oct  4 08:00:10", count: 4) {
          CaseLines.imap(2001 + $0, "alice", "198.51.100.14")
        },
        CaseLines.every(7_200, from: "Oct  4 08:01:10", count: 4) { CaseLines.imap(2101 + $0, "bob", "198.51.100.15") },
        CaseLines.every(20, from: "Oct  4 09:05:00", count: 40) {
          CaseLines.refused(3_000 + $0, ["alice", "bob"][$0 % 2], "203.0.113.20")
        })),
    .silent(
      because: "the web mail stands behind a proxy itself, which says for whom it came",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: 12) {
        [
          "roundcube: <k3q1v8d\($0)> Failed login for bob from 192.0.2.20(X-Forwarded-For: 203.0.113.66) in session k3q1v8d\($0) (error: 0)"
        ]
      }),
    .silent(
      because: "the office of three who use the web mail",
      CaseLines.every(600, from: "Oct  4 08:00:00", count: 3) {
        [
          "roundcube: <k3q1v8d2> Successful login for \(["alice", "bob", "carol"][$0]) (ID: 12) from 198.51.100.1 in session k3q1v8d2"
        ]
      }
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 14) {
          webMail($0, "dave", "198.51.100.1", marked: false)
        }),
    .silent(
      because: "it is her own web mail, and she gets in at last",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: 14) { webMail($0, "dave", "198.51.100.1", marked: false) }
        + CaseLines.at(
          "Oct  4 09:20:00",
          ["roundcube: <k3q1v8d2> Successful login for dave (ID: 12) from 198.51.100.1 in session k3q1v8d2"])),
    .silent(
      because: "each refusal stands in two lines of the web mail, and there were six",
      CaseLines.every(30, from: "Oct  4 09:00:00", count: 6) {
        webMail($0, "dave", "198.51.100.1", marked: false)
          + [
            "roundcube: <k3q1v8d2> IMAP Error: Login failed for dave against localhost from 198.51.100.1. AUTHENTICATE PLAIN: Authentication failed. in /usr/share/roundcube/program/lib/Roundcube/rcube_imap.php on line 211 (POST /?_task=login&_action=login)"
          ]
      }),
    .silent(
      because: "a program of this machine is not the one who guesses",
      CaseLines.every(13, from: "Oct  4 09:00:00", count: 30) {
        CaseLines.refused(2100 + $0, "dave", "127.0.0.1", marked: false)
      }),
    .silent(
      because: "an office: three others log in from the same address",
      CaseLines.together(
        CaseLines.every(600, from: "Oct  4 08:00:00", count: 3) {
          CaseLines.imap(2001 + $0, ["alice", "bob", "carol"][$0], "198.51.100.1")
        },
        CaseLines.every(30, from: "Oct  4 09:00:00", count: 14) {
          CaseLines.refused(2100 + $0, "dave", "198.51.100.1", marked: false)
        })),
    .silent(
      because: "her own computer with a wrong setting, which was put right",
      aliceLogsIn
        + CaseLines.every(30, from: "Oct  4 09:00:00", count: 15) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14", marked: false)
        } + CaseLines.at("Oct  4 09:20:00", CaseLines.pop(2200, "alice", "198.51.100.14"))),
    .silent(
      because: "a monitor asks every minute and tries no password",
      aliceLogsIn
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 40) {
          [
            "imapd[\(2100 + $0)]: imap service init from 192.0.2.9",
            "imapd[\(2100 + $0)]: Logout user=??? host=monitor.example.com [192.0.2.9]",
          ]
        }),
    .silent(
      because: "a telephone asks every ten minutes with an old password: six in an hour",
      aliceLogsIn
        + CaseLines.every(600, from: "Oct  4 09:00:00", count: 30) {
          CaseLines.refused(2100 + $0, "alice", "203.0.113.20", marked: false)
        }),
    .silent(
      because: "the authentication server is away, and all are turned away",
      CaseLines.every(20, from: "Oct  4 09:00:00", count: 30) {
        [
          "postfix/submission/smtpd[\(2100 + $0)]: connect from pc14.example.com[198.51.100.14]",
          "postfix/submission/smtpd[\(2100 + $0)]: warning: pc14.example.com[198.51.100.14]: SASL PLAIN authentication failed: Connection lost to authentication server",
          "postfix/submission/smtpd[\(2100 + $0)]: disconnect from pc14.example.com[198.51.100.14] ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5",
        ]
      }),
  ]
}
