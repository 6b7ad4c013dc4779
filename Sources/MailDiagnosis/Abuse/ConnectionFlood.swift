import MailVocabulary

extension Diagnosis {
  /// One source opens too many connections.
  static let connectionFlood = Diagnosis(
    .abuseConnectionFlood, severity: .warning, actor: .admin,
    title: "{subject} opens too many connections",
    cause:
      "{subject} opened up to {most} connections in one minute, a large part of all. That takes the places of others. A program in a loop does that, or somebody who wants the server to be busy.",
    remedy: [
      "If nobody here knows it, block the address: ip route add blackhole {subject}",
      "Let one address open only so many: iptables -I INPUT -p tcp --dport 25 --syn -m connlimit --connlimit-above 20 -j REJECT",
    ],
    remedyFor: [
      "postfix": [
        "If nobody here knows it, block the address: ip route add blackhole {subject}",
        "Let one address open only so many: postconf -e smtpd_client_connection_rate_limit=60 smtpd_client_connection_count_limit=20; postfix reload",
      ],
      "dovecot": [
        "See whose programs they are: doveadm who | grep {subject}",
        "If nobody here knows it, block the address: ip route add blackhole {subject}",
        "Let one user open only so many from one address: doveconf mail_max_userip_connections",
      ],
      "sendmail": [
        "If nobody here knows it, block the address: ip route add blackhole {subject}",
        "Let one address open only so many, in sendmail.mc: FEATURE(`ratecontrol', `nodelay', `terminate')",
      ],
    ],
    unless: "An office, a web mail server or a monitor of yours behind that address is no attacker.",
    blindSpots: "What the connections were for, where they ended before a command; the firewall’s log may tell.",
    detector: .rule { book in
      let limits = book.shown(.accessLimitReached).values
      return book.floods.floods.compactMap { address, flood -> Finding? in
        // Who tries passwords is told as that.
        let refused = book.access.sources[address]?.refusedCount ?? 0
        guard refused < book.thresholds.bruteForceInTenMinutes, !PrivateNetworks.contain(address) else { return nil }
        return Finding(
          .abuseConnectionFlood, .init(.source, address), flood.incident,
          severity: limits.contains { flood.incident.isMeanwhile($0) } ? .error : .warning,
          values: ["most": String(flood.most), "service": flood.service])
      }
    },
    cases: [
      .finds("203.0.113.66", .warning, because: "three connections a second", threeEachSecond),
      .finds(
        "203.0.113.66", .error, because: "people are turned away meanwhile",
        threeEachSecond + CaseLines.every(20, from: "Oct  4 10:01:00", count: 3) { _ in [turnedAway] }),
      .finds(
        "203.0.113.66", .warning, because: "people were turned away on another day",
        CaseLines.every(20, from: "Oct  3 15:00:00", count: 3) { _ in [turnedAway] } + threeEachSecond),
      .silent(
        because: "as many from a hundred addresses",
        (0..<180).flatMap { second in
          CaseLines.at(
            CaseLines.later("Oct  4 10:00:00", by: second / 3),
            ["postfix/smtpd[\(3_000 + second)]: connect from unknown[203.0.113.\(second % 100)]"])
        }),
      .silent(
        because: "one each second",
        CaseLines.every(1, from: "Oct  4 10:00:00", count: 180) {
          ["postfix/smtpd[\(3_000 + $0)]: connect from unknown[203.0.113.66]"]
        }),
    ])

  private static let threeEachSecond = (0..<180).flatMap { place in
    CaseLines.at(
      CaseLines.later("Oct  4 10:00:00", by: place / 3),
      ["\(place >= 100 ? "»" : "")postfix/smtpd[\(3_000 + place)]: connect from unknown[203.0.113.66]"])
  }

  private static let turnedAway = "xinetd[812]: FAIL: pop3 per_source_limit from=198.51.100.14"
}
