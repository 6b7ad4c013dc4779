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
    detector: .shownBy(.program, atLeast: 3),
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
      .silent(
        because: "it works as it should",
        CaseLines.every(120, from: "Oct  4 10:00:00", count: 4) { _ in
          ["spamd[601]: spamd: clean message (-1.9/5.0) for nobody:65534 in 0.8 seconds, 2104 bytes."]
        }),
    ])
}
