import MailVocabulary

extension Diagnosis {
  /// A program speaks SMTP wrongly.
  static let interoperability = Diagnosis(
    .deliveryInteroperability, severity: .warning, actor: .admin,
    title: "Mail between here and {subject} fails: a program does not keep to the protocol",
    cause:
      "{count|delivery|deliveries} to {recipients} failed because commands or the message are not as the protocol wants them{reply?: “~”}. A script or device that writes mail by itself, or a filter between, is at fault more often than a mail server.",
    remedy: [
      "See what made the message; mend its line ends (CR LF), its long lines, or its bytes of zero.",
      "If a firewall or a virus filter stands between, switch its inspection of SMTP off.",
    ],
    remedyFor: [
      "postfix": [
        "See what made the message, and mend its line ends and long lines: postcat -qh QUEUE-ID",
        "If the other server offers what it cannot do, leave that out for it alone: postconf smtp_discard_ehlo_keyword_address_maps",
        "If a client of yours sends bare line feeds, except its address only: postconf smtpd_forbid_bare_newline_exclusions",
      ]
    ],
    unless: "A server that just then shuts down answers commands wrongly, too.",
    blindSpots: "What exactly was said is not logged; debug_peer_list in Postfix shows it for one host.",
    detector: .rule { book in
      var findings = book.delivery.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == .badProtocol else { return nil }
        return Finding(
          .deliveryInteroperability, .init(.domain, key.subject), trouble.incident, severity: .warning,
          values: trouble.values)
      }
      for (key, incident) in book.shown where key.code == .abuseProtocolViolation {
        let address = key.subject.value
        guard incident.count >= book.thresholds.violations,
          PrivateNetworks.contain(address) || (book.access.sources[address]?.logins ?? 0) > 0
        else { continue }
        var values = book.shownValues[key] ?? [:]
        values["reply"] = values["text"]
        findings.append(
          Finding(
            .deliveryInteroperability, key.subject, incident, severity: .warning, values: values,
            phrases: ["recipients": ["this server"]]))
      }
      return findings
    },
    cases: [
      .finds(
        "example.net", because: "line ends that are not allowed",
        CaseLines.at(
          "Oct  4 10:00:00", refused("4XyZ01", "5.5.2", "521 5.5.2 mx1.example.net Error: bare <LF> received"))),
      .finds(
        "example.net", because: "a command that the server does not know",
        CaseLines.at(
          "Oct  4 10:00:00", refused("4XyZ02", "5.5.4", "555 5.5.4 Unsupported option: BODY=BINARYMIME"))),
      otherRefusal(
        "5.5.0", "550 5.5.0 Requested action not taken: mailbox unavailable", because: "no such mailbox there"),
      .silent(
        because: "a scanner speaks wrongly to this server",
        CaseLines.every(5, from: "Oct  4 10:00:00", count: 3) { _ in
          ["postfix/smtpd[2101]: warning: non-SMTP command from unknown[203.0.113.5]: GET / HTTP/1.1"]
        }),
    ])
}
