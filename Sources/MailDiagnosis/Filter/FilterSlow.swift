import MailVocabulary

extension Diagnosis {
  /// Scanning takes too long.
  static let filterSlow = Diagnosis(
    .filterSlow, severity: .warning, actor: .admin,
    title: "{subject} is too slow for the mail that comes",
    cause:
      "{count|line tells|lines tell} that the filter ran out of workers or time: “{text}”. It waits for the DNS, for a database, or has too few processes; mail waits before it meanwhile.",
    remedy: [
      "See what it waits for: a slow resolver is the most common reason: time dig example.com",
      "Give it as many workers as the mail server opens connections, and no more than the memory holds.",
    ],
    remedyFor: [
      "spamassassin": [
        "See what it waits for: spamassassin -D -t < MESSAGE 2>&1 | grep -i 'timeout\\|timing'; time dig example.com",
        "Give it more children, as far as the memory goes: --max-children in /etc/default/spamd; systemctl restart spamd",
        "If the word database is slow: sa-learn --force-expire",
      ]
    ],
    unless: "Once in a while, after a burst of mail, it is no trouble.",
    blindSpots: "How long each scan took is told by amavis with $log_level = 2, and by rspamd in its own log.",
    detector: .rule { book in
      var told: [String: (incident: Incident, values: [String: String])] = [:]
      for (key, incident) in book.shown where key.code == .filterSlow && incident.count >= book.thresholds.slowScans {
        told[key.subject.value] = (incident, book.shownValues[key] ?? [:])
      }
      for (program, slow) in book.filters.slow {
        // A few of very many are single messages that are hard to look into.
        guard slow.incident.count >= book.thresholds.slowScans,
          slow.incident.count * 20 >= book.filters.scans[program] ?? 0
        else { continue }
        told[program, default: (Incident(at: slow.incident.first), slow.values)].incident.add(slow.incident)
      }
      return told.map { program, slow in
        Finding(.filterSlow, .init(.service, program), slow.incident, severity: .warning, values: slow.values)
      }
    },
    cases: [
      .finds(
        "spamd", because: "again and again all its children are busy",
        CaseLines.every(120, from: "Oct  4 10:00:00", count: 4) { _ in
          ["»spamd[601]: prefork: server reached --max-children setting, consider raising it"]
        }),
      .silent(
        because: "once",
        CaseLines.at(
          "Oct  4 10:00:00", ["spamd[601]: prefork: server reached --max-children setting, consider raising it"])),
      .finds(
        "amavis", because: "each message takes most of a minute",
        CaseLines.every(120, from: "Oct  4 10:00:00", count: 4) { scanned($0, "48211", marked: true) }),
      .silent(
        because: "three of a hundred messages are hard to look into",
        CaseLines.every(20, from: "Oct  4 10:00:00", count: 100) {
          scanned($0, $0 % 40 == 0 ? "48211" : "812", marked: false)
        }),
      .silent(
        because: "a subject that looks like it",
        CaseLines.every(120, from: "Oct  4 10:00:00", count: 4) {
          ["spamd[601]: spamd: clean message (-1.9/5.0) for 99999 ms:65534 in 0.8 seconds, 2104 bytes. \($0)"]
        }),
      .silent(
        because: "it works as it should",
        CaseLines.every(120, from: "Oct  4 10:00:00", count: 4) { _ in
          ["spamd[601]: spamd: clean message (-1.9/5.0) for nobody:65534 in 0.8 seconds, 2104 bytes."]
        }),
    ])

  private static func scanned(_ number: Int, _ milliseconds: String, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")amavis[701]: (00701-\(10 + number)) Passed CLEAN {RelayedInbound}, [203.0.113.10]:41157 [203.0.113.10] <ana@example.net> -> <alice@example.com>, Queue-ID: 3F2A1B4C\(10 + number), Message-ID: <\(number)@example.net>, mail_id: AbCdEf\(number), Hits: -1.2, size: 4711, queued_as: 4A1B2C3D\(10 + number), \(milliseconds) ms"
    ]
  }
}
