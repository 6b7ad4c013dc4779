extension CaseLines {
  /// A message that somebody with a login sends.
  static func submitted(
    _ id: String, _ user: String, _ source: String, to recipient: String, bounces: Bool = false, marked: Bool = false
  ) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: \(id): client=unknown[\(source)], sasl_method=PLAIN, sasl_username=\(user)",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@example.com>",
      "postfix/qmgr[2100]: \(id): from=<\(user)@example.com>, size=1820, nrcpt=1 (queue active)",
      "postfix/smtp[2104]: \(id): to=<\(recipient)>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, "
        + (bounces
          ? "dsn=5.1.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.1.1 User unknown (in reply to RCPT TO command))"
          : "dsn=2.0.0, status=sent (250 2.0.0 Ok)"),
      "postfix/qmgr[2100]: \(id): removed",
    ]
  }
}

extension Diagnosis {
  /// The lines kept as evidence are some of each ten minutes, so all of them are marked.
  private static func burst(
    _ user: String, _ sources: [String], from stamp: String, bouncing: Int = 4, marked: Bool = true
  ) -> [String] {
    CaseLines.every(10, from: stamp, count: 240) {
      CaseLines.submitted(
        "4XyZB\($0)", user, sources[$0 % sources.count], to: "n\($0)@example.net", bounces: $0 % bouncing == 0,
        marked: marked)
    }
  }

  /// Somebody who only reads.
  private static func readers(_ user: String, _ source: String, days: Int = 4) -> [String] {
    (1...days).flatMap { day in
      CaseLines.every(3_600, from: "Oct  \(day) 09:00:00", count: 3) {
        CaseLines.pop(2000 + 10 * day + $0, user, source)
      }
    }
  }

  private static func habit(_ user: String, _ source: String, days: Int = 4) -> [String] {
    (1...days).flatMap { day in
      CaseLines.every(3_600, from: "Oct  \(day) 09:00:00", count: 6) {
        CaseLines.submitted("4XyZ\(day)H\($0)", user, source, to: "ana@example.net")
      }
    }
  }

  private static func newsletter(_ day: Int) -> [String] {
    CaseLines.every(2, from: "Oct  \(day) 10:00:00", count: 180) {
      CaseLines.submitted("4XyZ\(day)N\($0)", "news", "198.51.100.20", to: "reader\($0)@example.net")
    }
  }

  static let spamBurstCases: [Case] = [
    .finds(
      "alice", because: "six messages a day, and then hundreds within an hour, many to nobody",
      habit("alice", "198.51.100.14") + burst("alice", ["198.51.100.14"], from: "Oct  5 03:00:00")),
    .silent(because: "a newsletter at the same hour of every day", newsletter(1) + newsletter(2) + newsletter(3)),
    .silent(
      because: "a busy day",
      habit("alice", "198.51.100.14")
        + CaseLines.every(300, from: "Oct  5 09:00:00", count: 60) {
          CaseLines.submitted("4XyZ5H\($0)", "alice", "198.51.100.14", to: "n\($0)@example.net")
        }),
    .silent(
      because: "somebody broke into the account: that is what is told",
      habit("alice", "198.51.100.14")
        + burst("alice", (1...5).map { "203.0.\($0).7" }, from: "Oct  5 03:00:00", marked: false)),
  ]

  static let accountCompromisedCases: [Case] = [
    .finds(
      "alice", because: "a login after many refusals, from where nobody logs in",
      CaseLines.at("Oct  3 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(5, from: "Oct  4 03:00:00", count: 30) {
          CaseLines.refused(3001 + $0, "alice", "203.0.113.66", marked: false)
        }
        + CaseLines.at("Oct  4 03:02:40", CaseLines.pop(3100, "alice", "203.0.113.66", marked: true))),
    .finds(
      "alice", because: "hundreds of messages, from five places where she never was",
      habit("alice", "198.51.100.14") + burst("alice", (1...5).map { "203.0.\($0).7" }, from: "Oct  5 03:00:00")),
    .finds(
      "alice", because: "hundreds of messages from five new places, while the clock was wrong for a moment",
      habit("alice", "198.51.100.14") + burst("alice", (1...5).map { "203.0.\($0).7" }, from: "Oct  5 03:00:00")
        + CaseLines.every(5, from: "Sep 12 01:29:00", count: 5) {
          CaseLines.submitted("4XyZL\($0)", "alice", "203.0.\($0 + 1).7", to: "ana@example.net")
        }
        + CaseLines.every(5, from: "Oct  5 03:40:00", count: 5) {
          CaseLines.submitted("4XyZM\($0)", "alice", "203.0.\($0 + 1).7", to: "ana@example.net", marked: true)
        }),
    .finds(
      "alice", because: "hundreds of messages from one place where she never was, and a third comes back",
      habit("alice", "198.51.100.14") + burst("alice", ["203.0.113.7"], from: "Oct  5 03:00:00", bouncing: 3)),
    .finds(
      "alice", because: "she only ever read, and now the account sends hundreds from elsewhere",
      readers("alice", "198.51.100.14") + burst("alice", ["203.0.113.7"], from: "Oct  5 03:00:00")),
    .silent(
      because: "a newsletter on the day when the provider changed her address: little comes back",
      habit("alice", "198.51.100.14")
        + burst("alice", ["198.51.100.99"], from: "Oct  5 09:00:00", bouncing: 40, marked: false)),
    .silent(
      because: "her own address, from which she always read, and never sent before",
      readers("alice", "198.51.100.14")
        + burst("alice", ["198.51.100.14"], from: "Oct  5 09:00:00", marked: false)),
    .silent(
      because: "an old list sent from home, while her telephone is somewhere new",
      habit("alice", "198.51.100.14")
        + CaseLines.together(
          burst("alice", ["198.51.100.14"], from: "Oct  5 09:00:00", bouncing: 2, marked: false),
          CaseLines.at(
            "Oct  5 09:10:02", CaseLines.submitted("4XyZT1", "alice", "203.0.113.7", to: "ana@example.net")))),
    .silent(
      because: "she travels, and sends as little as always",
      habit("alice", "198.51.100.14")
        + CaseLines.every(7_200, from: "Oct  5 09:00:00", count: 5) {
          CaseLines.submitted("4XyZ5H\($0)", "alice", "203.0.\($0).9", to: "ana@example.net")
        }),
    .silent(
      because: "she logs in through a proxy that strangers come through too: its address tells nothing of her",
      CaseLines.at("Oct  3 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 01:00:00", count: 60) {
          CaseLines.received(
            "4Xa\(1_000 + $0)Zz", from: "a@d\($0 % 24).example.net", "192.0.2.20", to: "bob@example.com")
        }
        + CaseLines.every(5, from: "Oct  4 03:00:00", count: 30) {
          CaseLines.submissionRefused(3001 + $0, "alice", "192.0.2.20", marked: false)
        }
        + CaseLines.at("Oct  4 03:05:00", CaseLines.submitted("4XyZT1", "alice", "192.0.2.20", to: "ana@example.net"))),
    .silent(
      because: "she mistyped a few times, and then not",
      CaseLines.at("Oct  3 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(20, from: "Oct  4 09:00:00", count: 4) {
          CaseLines.refused(3001 + $0, "alice", "198.51.100.77", marked: false)
        }
        + CaseLines.at("Oct  4 09:02:00", CaseLines.pop(3100, "alice", "198.51.100.77"))),
    .silent(
      because: "many passwords were tried, and none was right",
      CaseLines.at("Oct  3 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(5, from: "Oct  4 03:00:00", count: 30) {
          CaseLines.refused(3001 + $0, "alice", "203.0.113.66", marked: false)
        }
        + CaseLines.at("Oct  4 08:00:00", CaseLines.pop(3100, "alice", "198.51.100.14"))),
  ]

  private static func bounce(_ number: Int, to recipient: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: 4XyZ7\(number): client=mx\(number).example.net[203.0.\(number % 20).10]",
      "postfix/cleanup[2102]: 4XyZ7\(number): message-id=<\(number)@mx\(number).example.net>",
      "postfix/qmgr[2100]: 4XyZ7\(number): from=<>, size=2104, nrcpt=1 (queue active)",
      "postfix/local[2103]: 4XyZ7\(number): to=<\(recipient)>, relay=local, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)",
      "postfix/qmgr[2100]: 4XyZ7\(number): removed",
    ]
  }

  static let backscatterCases: [Case] = [
    .finds(
      "example.com", because: "forty bounces of many servers to somebody who sent nothing",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 40) { bounce($0, to: "carol@example.com") }),
    .finds(
      "example.com", because: "the forger made the names up",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) {
        [
          "»postfix/smtpd[\(3001 + $0)]: NOQUEUE: reject: RCPT from mx\($0).example.net[203.0.\($0 % 20).10]: 550 5.1.1 <x\($0)@example.com>: Recipient address rejected: User unknown in local recipient table; from=<> to=<x\($0)@example.com> proto=ESMTP helo=<mx\($0).example.net>"
        ]
      }),
    .silent(
      because: "she wrote to all of them",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 40) {
        CaseLines.submitted("4XyZ8\($0)", "carol", "198.51.100.14", to: "n\($0)@example.net")
      }
        + CaseLines.every(60, from: "Oct  4 10:00:00", count: 40) { bounce($0, to: "carol@example.com", marked: false) }
    ),
    .silent(
      because: "a few, as everybody gets",
      CaseLines.every(3_600, from: "Oct  4 10:00:00", count: 8) { bounce($0, to: "carol@example.com", marked: false) }),
    .silent(
      because: "ordinary mail of many servers",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 40) {
        CaseLines.received("4XyZ9\($0)", from: "ana\($0)@example.net", "203.0.113.\($0)", to: "carol@example.com")
      }),
  ]
}
