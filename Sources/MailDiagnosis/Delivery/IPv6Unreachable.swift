import MailVocabulary

extension Diagnosis {
  /// No way to the IPv6 addresses of others.
  static let ipv6Unreachable = Diagnosis(
    .deliveryIpv6Unreachable, severity: .notice, actor: .admin,
    title: "{subject} has no way to servers by IPv6",
    cause:
      "{count|time|times} a server of {servers} could not be reached by IPv6, and none ever was: “{text}”. Each such try costs time; mail goes by IPv4 then, but for domains that have IPv6 only.",
    remedy: [
      "See whether the host has an IPv6 address and a way out: ip -6 route show default; ping -6 -c 1 example.com",
      "If it is to have none, send by IPv4 only.",
    ],
    remedyFor: [
      "postfix": [
        "See whether the host has an IPv6 address and a way out: ip -6 route show default; ping -6 -c 1 example.com",
        "If it is to have none: postconf -e inet_protocols=ipv4; postfix stop; postfix start",
        "If it has one that is slow or without a reverse name: postconf -e smtp_address_preference=ipv4; postfix reload",
      ],
      "exim": [
        "See whether the host has an IPv6 address and a way out: ip -6 route show default; ping -6 -c 1 example.com",
        "If it is to have none: disable_ipv6 = true in the configuration of Exim.",
      ],
    ],
    unless: "A line to the provider that was down for a while would show it too.",
    detector: .rule { book in
      let routes = book.delivery.routes
      return routes.blocked.compactMap { host, told -> Finding? in
        guard told.incident.count >= book.thresholds.blockedRoutes,
          told.servers.count >= book.thresholds.blockedServers,
          !routes.reaching.contains(host)
        else { return nil }
        return Finding(
          .deliveryIpv6Unreachable, .init(.host, host), told.incident, severity: .notice,
          values: ["servers": String(told.servers.count), "service": told.service, "text": told.text])
      }
    },
    cases: [
      .finds(
        "mail", because: "five servers have IPv6 addresses, and no way leads there",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { failed($0, marked: true) }),
      .silent(
        because: "two tries are too few",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) { failed($0, marked: false) }),
      .silent(
        because: "another message went by IPv6",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) { failed($0, marked: false) }
          + CaseLines.at(
            "Oct  4 11:00:00",
            CaseLines.sent(
              "4XyZ09", to: "eva@example.net",
              "relay=mx1.example.net[2001:db8::10]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
              marked: false))),
      .silent(
        because: "servers that do not answer are not far away",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 5) {
          ["postfix/smtp[2104]: connect to mx\($0).example.net[2001:db8::\($0 + 1)]:25: Connection timed out"]
        }),
    ])

  private static func failed(_ number: Int, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtp[2104]: connect to mx\(number).example.net[2001:db8::\(number + 1)]:25: Network is unreachable"
    ]
      + CaseLines.sent(
        "4XyZ0\(number)", to: "eva\(number)@example.net",
        "relay=mx\(number).example.net[203.0.113.\(number + 10)]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
        marked: false)
  }
}
