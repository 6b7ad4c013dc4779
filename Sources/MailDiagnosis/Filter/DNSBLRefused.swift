import MailVocabulary

extension Diagnosis {
  /// A blocklist refuses our queries.
  static let dnsblRefused = Diagnosis(
    .filterDnsblRefused, severity: .warning, actor: .admin,
    title: "A blocklist does not answer the questions of {subject}",
    cause:
      "{count|line tells|lines tell} that a list refuses this host’s questions{text?: “~”}. It is asked through a public resolver, or too often. Such an answer is no listing, and mail that is refused for it is refused wrongly.",
    remedy: [
      "Ask through a resolver of your own (unbound), not through 8.8.8.8 or 1.1.1.1: cat /etc/resolv.conf",
      "Where the list wants a key, get one; where it was closed, take it out at once.",
    ],
    remedyFor: [
      "postfix": [
        "Take only true answers: zen.spamhaus.org=127.0.0.[2;3;4;9;10;11] in smtpd_recipient_restrictions; see postconf -n | grep -i rbl",
        "Ask through a resolver of your own (unbound), not through 8.8.8.8 or 1.1.1.1: cat /etc/resolv.conf",
        "Where the list wants a key, get one; where it was closed, take it out at once; then: postfix reload",
      ]
    ],
    unless: "If it was for an hour only, the limit of a day was reached.",
    blindSpots: "SpamAssassin tells it only as URIBL_BLOCKED in the message; see the headers of a few.",
    detector: .rule { book in
      var told: [String: (incident: Incident, values: [String: String], refused: Bool)] = [:]
      for (key, incident) in book.shown where key.code == .filterDnsblRefused {
        told[key.subject.value] = (incident, book.shownValues[key] ?? [:], false)
      }
      for (service, one) in book.filters.refusedLists {
        told[service, default: (Incident(at: one.incident.first), one.values, true)].incident.add(one.incident)
        told[service]?.refused = true
      }
      return told.map { service, told in
        Finding(
          .filterDnsblRefused, .init(.service, service), told.incident, severity: told.refused ? .critical : .warning,
          values: told.values)
      }
    },
    cases: [
      .finds(
        "rspamd", because: "the list answers with its code of refusal",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "»rspamd[501]: <a1b2c3>; monitored; rspamd_monitored_dns_cb: DNS query blocked on bl.example.net (127.255.255.254 returned), possibly due to high volume"
          ])),
      .finds(
        "postfix", because: "mail is refused for it",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) {
          [
            "»postfix/smtpd[2101]: NOQUEUE: reject: RCPT from mx\($0).example.net[203.0.113.9\($0)]: 554 5.7.1 Service unavailable; Client host [203.0.113.9\($0)] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.com/returnc/pub/192.0.2.53; from=<ana@example.net> to=<carol@example.com> proto=ESMTP helo=<mx\($0).example.net>"
          ]
        }),
      .silent(
        because: "a listing as it should be",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.66; from=<bob@example.org> to=<carol@example.com> proto=ESMTP helo=<x>"
          ])),
      otherRefusal(
        "5.7.1",
        "554 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.com/returnc/pub/198.51.100.53",
        because: "it is the receiver’s resolver that is refused"),
    ])
}
