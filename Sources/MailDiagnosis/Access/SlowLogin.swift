import MailVocabulary

extension Diagnosis {
  /// It takes long from the connection to the login.
  static let slowLogin = Diagnosis(
    .accessSlowLogin, severity: .warning, actor: .admin,
    title: "Logins at {subject} take long",
    cause:
      "{count|login|logins} took long{slowest?, up to ~ seconds from the connection on}{text?: “~”}. Most often a name server does not answer, so that the name of each client is waited for; else the directory of users or the disk is slow.",
    remedy: [
      "Measure what the login waits for: time getent hosts 192.0.2.1; time getent passwd root",
      "See whether the name servers answer: cat /etc/resolv.conf; dig . NS",
      "See whether the disk is busy: iostat -x 5",
    ],
    remedyFor: [
      "dovecot": [
        "Let more of them be checked at once: auth_worker_max_count = 60 (Dovecot 2.4: service auth-worker process_limit)",
        "Measure what the login waits for: time doveadm auth lookup USER; time getent passwd root",
        "Have Dovecot remember passwords for a while: auth_cache_size = 10M",
      ],
      "uw-imap": [
        "The daemon asks for the name of each client; see whether the name servers answer: cat /etc/resolv.conf; time getent hosts 192.0.2.1",
        "See how long PAM takes: time getent passwd root; cat /etc/pam.d/imap",
        "See whether xinetd waits for ident: no USERID in log_on_success and log_on_failure of /etc/xinetd.d/imap",
      ],
    ],
    unless: "A mail program that itself waits before it logs in makes its own logins slow, not everybody’s.",
    blindSpots: "What the login waited for is not in the log.",
    blindSpotsFor: ["dovecot": "How long each step took is told with auth_debug = yes, for a short time."],
    detector: .rule { book in
      var findings = book.access.slow.compactMap { program, logins -> Finding? in
        guard let incident = logins.incident else { return nil }
        return Finding(
          .accessSlowLogin, .init(.service, program.isEmpty ? logins.service : program), incident, severity: .warning,
          values: ["service": logins.service, "slowest": String(Int(logins.slowest))])
      }
      let told = Set(findings.map { $0.values["service"] ?? "" })
      for (key, incident) in book.shown where key.code == .accessSlowLogin && !told.contains(key.subject.value) {
        findings.append(
          Finding(key.code, key.subject, incident, severity: .warning, values: book.shownValues[key] ?? [:]))
      }
      return findings
    },
    cases: slowLoginCases)
}

extension Diagnosis {
  /// Logins that take so many seconds each.
  private static func logins(_ count: Int, marked: Bool = false, _ seconds: (Int) -> Int) -> [String] {
    var lines: [String] = []
    for place in 0..<count {
      let start = CaseLines.later("Oct  4 09:00:00", by: place * 60)
      let source = "198.51.100.\(10 + place % 5)"
      let whose = "user=user\(place % 5) host=[\(source)]"
      lines += CaseLines.at(start, ["ipop3d[\(2001 + place)]: pop3 service init from \(source)"])
      lines += CaseLines.at(
        CaseLines.later(start, by: seconds(place)),
        [
          "\(marked && place >= 19 ? "»" : "")ipop3d[\(2001 + place)]: Login \(whose) nmsgs=3/3",
          "ipop3d[\(2001 + place)]: Logout \(whose)",
        ])
    }
    return lines
  }

  static let slowLoginCases: [Case] = [
    .finds("ipop3d", because: "each login of everybody takes twenty seconds", logins(24, marked: true) { _ in 20 }),
    .finds(
      "dovecot", because: "requests wait in the queue of the back end",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
        [
          "»dovecot: auth: Warning: auth workers: Auth request was queued for \(12 + $0) seconds, 3 left in queue (see auth_worker_max_count)"
        ]
      }),
    .silent(because: "logins are quick", logins(24) { _ in 1 }),
    .silent(because: "one login in four is slow, as that client is", logins(40) { $0 % 4 == 0 ? 25 : 1 }),
    .silent(because: "a few slow logins are no habit", logins(5) { _ in 20 }),
  ]
}
