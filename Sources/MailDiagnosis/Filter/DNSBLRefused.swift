import MailVocabulary

extension Diagnosis {
  /// A blocklist refuses our queries.
  static let dnsblRefused = Diagnosis(
    .filterDnsblRefused, severity: .warning, actor: .admin,
    title: "A blocklist gives {subject} no usable answers",
    cause:
      "{what} Such an answer is no listing, and mail that is refused for it is refused wrongly.",
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
      let refusing: Sentence =
        "{count|line tells|lines tell} that a list refuses this host’s questions{text?: “~”}. It is asked through a public resolver, or too often."
      let mad: Sentence =
        "A list suddenly names nearly everybody who writes here, those too whose mail was taken before; {count|line shows|lines show} it{text?: “~”}. It was closed, or its name is in other hands."
      var told: [String: (incident: Incident, values: [String: String], refused: Bool)] = [:]
      for (key, incident) in book.shown where key.code == .filterDnsblRefused {
        told[key.subject.value] = (incident, book.shownValues[key] ?? [:], false)
      }
      for (service, one) in book.filters.refusedLists {
        told[service, default: (Incident(at: one.incident.first), one.values, true)].incident.add(one.incident)
        told[service]?.refused = true
      }
      func finding(_ service: String, _ incident: Incident, _ values: [String: String], _ what: Sentence, isGrave: Bool)
        -> Finding
      {
        var what = what
        what.values = values
        what.values["count"] = String(incident.count)
        return Finding(
          .filterDnsblRefused, .init(.service, service), incident, severity: isGrave ? .critical : .warning,
          values: values, phrases: ["what": [what]])
      }
      var lists: [String: FilterLedger.Told] = [:]
      for (_, list) in book.filters.listsGoneMad(book.thresholds) where told[list.service] == nil {
        if lists[list.service] == nil {
          lists[list.service] = list
        } else {
          lists[list.service]?.incident.add(list.incident)
        }
      }
      return told.map { finding($0, $1.incident, $1.values, refusing, isGrave: $1.refused) }
        + lists.map { finding($0, $1.incident, $1.values, mad, isGrave: true) }
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
      .finds(
        "postfix", because: "a closed list names everybody",
        correspondents(40, from: "Oct  4 09:00:00", refused: 0)
          + correspondents(40, from: "Oct  4 11:00:00", refused: 40, marked: true)),
      .silent(
        because: "most mail is refused every day",
        correspondents(40, from: "Oct  4 08:00:00", refused: 36)
          + correspondents(40, from: "Oct  4 09:00:00", refused: 36)
          + correspondents(40, from: "Oct  4 11:00:00", refused: 38)),
      .silent(
        because: "a wave of spam from strangers, and correspondents are taken as ever",
        correspondents(40, from: "Oct  4 09:00:00", refused: 0)
          + CaseLines.every(20, from: "Oct  4 11:00:00", count: 100) { [listed("x\($0).example.org", 100 + $0)] }
          + correspondents(10, from: "Oct  4 11:40:00", refused: 0)),
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

  private static func listed(_ domain: String, _ number: Int, marked: Bool = false) -> String {
    "\(marked ? "»" : "")postfix/smtpd[2101]: NOQUEUE: reject: RCPT from mx.\(domain)[203.0.113.\(number)]: 554 5.7.1 Service unavailable; Client host [203.0.113.\(number)] blocked using bl.example.org; see https://bl.example.org; from=<ana@\(domain)> to=<carol@example.com> proto=ESMTP helo=<mx.\(domain)>"
  }

  /// People who write every day, each from a server of their own, of whom the first ones are refused for a list.
  private static func correspondents(_ count: Int, from stamp: String, refused: Int, marked: Bool = false) -> [String] {
    CaseLines.every(60, from: stamp, count: count) { number in
      let domain = "d\(number % 10).example.net"
      if number < refused { return [listed(domain, 10 + number % 10, marked: marked)] }
      return CaseLines.received(
        "4XyZ\(stamp.dropFirst(7).prefix(2))\(10 + number)", from: "ana@\(domain)", "203.0.113.\(10 + number % 10)",
        to: "carol@example.com")
    }
  }
}
