import MailVocabulary

extension Diagnosis {
  /// A stranger who connects again and again and tries nothing. What keeps to a rhythm is a monitor, and is left alone.
  static let probe = Diagnosis(
    .accessProbe, severity: .notice, actor: .admin,
    title: "{subject} connects again and again and tries nothing",
    cause:
      "{count|connection|connections} from {subject} to {program} ended without a login being tried, and nobody ever logged in from there. Scanners look which servers there are; by itself that harms nothing.",
    remedy: [
      "Nothing has to be done. If it fills the log: ip route add blackhole {subject}"
    ],
    unless: "A monitor of your own does the same; have it log in, or leave it.",
    blindSpots: "What a client sends before it logs in is not logged.",
    blindSpotsFor: [
      "uw-imap":
        "A daemon that logs no refusals leaves the same trace of wrong passwords: see the facility auth, /var/log/secure or /var/log/auth.log."
    ],
    detector: .rule { book in
      book.access.sources.compactMap { address, source -> Finding? in
        guard let incident = source.idle, incident.count >= book.thresholds.probes, source.logins == 0,
          source.refusedCount == 0, source.silent == nil, source.plaintext == nil,
          book.handshakes.sources[address] == nil
        else { return nil }
        guard !PrivateNetworks.contain(address), !AccessReading.isMonitor(source.idleTimes) else { return nil }
        return Finding(
          .accessProbe, .init(.source, address), incident, severity: .notice,
          values: ["service": source.service, "program": source.program.isEmpty ? source.service : source.program])
      }
    },
    cases: probeCases)
}

extension AccessReading {
  /// Whether connections come as regularly as only a machine makes them that watches the server.
  static func isMonitor(_ times: [Int64]) -> Bool {
    let sorted = times.sorted()
    let gaps = zip(sorted.dropFirst(), sorted).map(-)
    guard gaps.count >= 4 else { return false }
    let median = gaps.sorted()[gaps.count / 2]
    guard median >= 10 else { return false }
    // Two checks at once, a check that was missed: still the same rhythm.
    let regular = gaps.count { gap in
      let multiple = (gap + median / 2) / median
      return gap <= 2 || multiple <= 20 && 4 * abs(gap - multiple * median) <= median
    }
    return regular * 10 >= gaps.count * 8
  }
}

extension Diagnosis {
  private static func nothing(_ place: Int, _ source: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")dovecot: imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=\(source), lip=192.0.2.10, session=<3Nph4vtg\(place)ZvGM2QO>"
    ]
  }

  /// So many connections at odd moments.
  private static func scan(_ count: Int, _ source: String, marked: Bool = true) -> [String] {
    var lines: [String] = []
    for place in 0..<count {
      let stamp = CaseLines.later("Oct  4 09:00:00", by: place * 40 + place * place * 7 % 31)
      lines += CaseLines.at(stamp, nothing(place, source, marked: marked))
    }
    return lines
  }

  /// The same in bursts.
  private static func bursts(_ count: Int, _ source: String) -> [String] {
    var lines: [String] = []
    for place in 0..<count {
      let stamp = CaseLines.later("Oct  4 09:00:00", by: place / 4 * 1_000 + place / 8 * 713 + place % 4 * 3)
      lines += CaseLines.at(stamp, nothing(place, source))
    }
    return lines
  }

  private static let aliceLogsInThere = [
    "Oct  4 08:00:00 mail dovecot: imap-login: Login: user=<alice>, method=PLAIN, rip=203.0.113.99, lip=192.0.2.10, mpid=7, TLS, session=<9tU24vtg7M2QP>"
  ]

  static let probeCases: [Case] = [
    .finds(
      "203.0.113.99", because: "thirty connections at odd moments, and never a login", scan(30, "203.0.113.99")),
    .finds("203.0.113.98", because: "it scans in bursts", bursts(24, "203.0.113.98")),
    .silent(
      because: "a monitor comes each minute, as it was told",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 60) { nothing($0, "203.0.113.50", marked: false) }),
    .silent(because: "it is a machine of our own network", scan(30, "10.1.2.3", marked: false)),
    .silent(because: "somebody logs in from there", aliceLogsInThere + scan(30, "203.0.113.99", marked: false)),
    .silent(because: "a few are the weather of the Internet", scan(6, "203.0.113.97", marked: false)),
  ]
}
