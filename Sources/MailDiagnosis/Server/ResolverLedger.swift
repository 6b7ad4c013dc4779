import MailVocabulary

/// Look-ups in the DNS that failed for now: many domains at once mean that the resolver itself fails.
struct ResolverLedger: Sendable {
  struct Outage: Sendable {
    var host: String
    var incident: Incident
    var domains: Set<String>
    var service: String
  }

  private struct Failure: Sendable {
    var time: Instant
    var host: String
    var domain: String
    var evidence: Evidence
    var isTold = false
  }

  private(set) var outages: [Outage] = []
  private var spells = LookupSpells()
  /// The latest failures, at most ``recentLimit``.
  private var recent: [Failure] = []

  static let recentLimit = 256

  mutating func reach(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    spells.reach(event, time, thresholds)
  }

  /// The end of the log: spells in which names failed that are found at other times are outages too.
  mutating func finish(_ thresholds: Thresholds, isFoundAtTimes: (String) -> Bool) {
    spells.finish(thresholds)
    for spell in spells.ended where spell.domains.count(where: isFoundAtTimes) * 2 >= spell.domains.count {
      let isTold = outages.contains {
        $0.host == spell.host && $0.incident.first <= spell.incident.last && spell.incident.first <= $0.incident.last
      }
      guard !isTold, outages.count < 1_000 else { continue }
      outages.append(
        Outage(host: spell.host, incident: spell.incident, domains: spell.domains, service: spell.service))
    }
  }

  mutating func fail(_ event: Event, _ domain: String, _ time: Instant, _ thresholds: Thresholds) {
    spells.fail(event, domain, time, thresholds)
    recent.removeAll { time.seconds(since: $0.time) > thresholds.lookupSeconds }
    if recent.count == Self.recentLimit { recent.removeFirst() }
    let host = event.hostName
    recent.append(Failure(time: time, host: host, domain: domain, evidence: event.evidence))
    let here = recent.filter { $0.host == host }
    guard here.count >= thresholds.lookupFailures else { return }
    let domains = Set(here.map(\.domain))
    guard domains.count >= thresholds.lookupDomains else { return }
    var place = outages.lastIndex { $0.host == host } ?? -1
    if place < 0 || time.seconds(since: outages[place].incident.last) > 3_600 {
      guard outages.count < 1_000 else { return }
      place = outages.count
      outages.append(
        Outage(host: host, incident: Incident(at: here[0].time), domains: [], service: event.service))
    }
    if outages[place].domains.count < 10_000 { outages[place].domains.formUnion(domains) }
    for index in recent.indices where recent[index].host == host && !recent[index].isTold {
      outages[place].incident.add(recent[index].time, recent[index].evidence)
      recent[index].isTold = true
    }
  }

  /// Whether a failing resolver explains the trouble of a domain.
  func explains(_ domain: String, _ incident: Incident) -> Bool {
    outages.contains {
      $0.domains.contains(domain) && $0.incident.first.seconds(since: incident.first) <= 600
        && incident.last.seconds(since: $0.incident.last) <= 3_600
    }
  }
}

extension Diagnosis {
  /// The resolver itself fails.
  static let dnsDown = Diagnosis(
    .serverDnsDown, severity: .critical, actor: .admin,
    title: "The name server that {subject} asks does not answer",
    cause:
      "{count|look-up|look-ups} of {domains} unrelated domains failed within a short time, as no single domain’s fault could make them. Mail to other servers waits.",
    remedy: [
      "Ask it by hand, and another one: cat /etc/resolv.conf; dig . NS; dig @9.9.9.9 . NS",
      "Run a caching resolver on this machine, as unbound; blocklists need one anyway.",
      "See that the firewall lets queries to port 53 out, by UDP and by TCP.",
    ],
    remedyFor: [
      "postfix": [
        "Ask it by hand, and another one: cat /etc/resolv.conf; dig . NS; dig @9.9.9.9 . NS",
        "Postfix may have a copy of its own that is old: diff /etc/resolv.conf /var/spool/postfix/etc/resolv.conf",
        "Run a caching resolver on this machine, as unbound; blocklists need one anyway.",
        "When it answers again, send what waits, once: postqueue -f",
      ]
    ],
    unless: "If all these domains belong to one provider, its name servers fail, not yours.",
    blindSpots:
      "Which name server did not answer is not in the mail log; resolvectl status, or the log of unbound, tells.",
    detector: .rule { book in
      var told: [String: (incident: Incident, domains: Set<String>, service: String)] = [:]
      for outage in book.delivery.resolver.outages {
        let new = (incident: Incident(at: outage.incident.first), domains: Set<String>(), service: outage.service)
        told[outage.host, default: new].incident.add(outage.incident)
        told[outage.host]?.domains.formUnion(outage.domains)
      }
      return told.map { host, outage in
        Finding(
          .serverDnsDown, .init(.host, host), outage.incident, severity: .critical,
          values: ["domains": String(outage.domains.count), "service": outage.service])
      }
    },
    cases: dnsDownCases)
}

extension Diagnosis {
  private static func unresolved(_ id: Int, _ domain: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtp[2104]: 4XyZ\(id): to=<joe@\(domain)>, relay=none, delay=5, delays=0/0/5/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=\(domain) type=MX: Host not found, try again)"
    ]
  }

  private static func resolved(_ id: Int, _ domain: String) -> [String] {
    [
      "postfix/smtp[2104]: 4XyZ\(id): to=<joe@\(domain)>, relay=mx1.\(domain)[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)"
    ]
  }

  static let dnsDownCases: [Case] = [
    .finds(
      "mail", because: "twenty-four look-ups for twelve domains within four minutes",
      CaseLines.every(10, from: "Oct  4 10:00:00", count: 24) { unresolved($0, "d\($0 % 12).example") }),
    .finds(
      "mail", because: "a server that sends little: for an hour no domain is found that was found before",
      CaseLines.every(600, from: "Oct  4 08:00:00", count: 9) { resolved(100 + $0, "d\($0).example") }
        + CaseLines.every(400, from: "Oct  4 10:00:00", count: 9) { unresolved($0, "d\($0).example") }),
    .finds(
      "mail", because: "the same, on a server whose queue tries a domain that is gone all day",
      CaseLines.every(600, from: "Oct  4 06:00:00", count: 24) {
        unresolved(300 + $0, "gone.example", marked: false) + resolved(100 + $0, "d\($0 % 9).example")
          + resolved(400 + $0, "d\($0 % 7).example")
      } + CaseLines.every(400, from: "Oct  4 10:00:00", count: 9) { unresolved($0, "d\($0).example") }),
    .silent(
      because: "names that are never found, which the queue tries again and again",
      CaseLines.every(400, from: "Oct  4 10:00:00", count: 30) {
        unresolved($0, "d\($0 % 12).example", marked: false)
      }),
    .silent(
      because: "some names fail while most mail gets out",
      CaseLines.every(600, from: "Oct  4 08:00:00", count: 9) { resolved(100 + $0, "d\($0).example") }
        + CaseLines.every(400, from: "Oct  4 10:00:00", count: 9) {
          unresolved($0, "d\($0).example", marked: false) + resolved(200 + $0, "example.net")
        }),
    .silent(
      because: "one domain, again and again",
      CaseLines.every(10, from: "Oct  4 10:00:00", count: 24) { _ in unresolved(1, "broken.example.org", marked: false)
      }),
    .silent(
      because: "twelve domains with wrong names over a whole day",
      CaseLines.every(1_800, from: "Oct  4 08:00:00", count: 24) {
        unresolved($0, "d\($0 % 12).example", marked: false)
      }),
    .silent(
      because: "the domains are not there, as the name server says",
      CaseLines.every(10, from: "Oct  4 10:00:00", count: 24) {
        [
          "postfix/smtp[2104]: 4XyZ\($0): to=<joe@d\($0 % 12).example>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=d\($0 % 12).example type=A: Host not found)"
        ]
      }),
  ]
}
