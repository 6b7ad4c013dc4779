import MailVocabulary

/// Clients whose words imitate what a daemon writes.
struct SpoofLedger: Sendable {
  struct Source: Sendable {
    var incident: Incident
    var text: String
    var service: String
  }

  private(set) var sources: [String: Source] = [:]

  static let limit = 50_000

  /// Only lines of refusals are looked at, since whoever imitates fields meets one, and messages of whose client its own
  /// ident server told.
  mutating func observe(_ event: Event) {
    for word in event.slots {
      let slot = Slot(word: word)
      switch slot.field {
      case .userName, .helo, .sender, .recipient, .mechanism, .sourceUserName: break
      default: continue
      }
      let text = event.block.bytes[slot.start, slot.start + slot.count]
      guard text.count > 6,
        Self.imitates(text) || slot.field == .sourceUserName && Self.imitatesExim(text), let time = event.time,
        let address = event.string(.sourceIP)
      else {
        continue
      }
      guard sources.count < Self.limit || sources[address] != nil else { return }
      let new = Source(
        incident: Incident(at: time), text: DeliveryLedger.short(text.string(limit: Event.replyLimit)),
        service: event.service)
      sources[address, default: new].incident.add(time, event.evidence)
      return
    }
  }

  /// Words that daemons put around an address or an outcome.
  private static let vocabulary: [StaticString] = [
    " host=", "rip=", "lip=", ", relay=", "ip=[", "from=<", "to=<", "status=sent", "Login user=", " auth=", "]: ",
    "stat=Sent", "#012", ": from=", " address=", "(set_id=", "helo=<", " [SASL(", ", method=", "session=<", "rhost=",
    " result=",
  ]

  /// What Exim writes behind the answer of an ident server.
  private static let behindIdent: [StaticString] = [" P=", " F=<", " A=", " S=", " X=", " rejected ", ": 535 "]

  private static func imitatesExim(_ text: Bytes) -> Bool { behindIdent.contains { text.contains($0) } }

  static func imitates(_ text: Bytes) -> Bool {
    if turnsRound(text) { return true }
    var hasSign = false
    for place in 0..<min(text.count, 512) {
      switch text[place] {
      case UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"): hasSign = true
      default: continue
      }
      break
    }
    return hasSign && vocabulary.contains { text.contains($0) }
  }

  /// Whether a mark has the reader see what follows backwards (U+202A to U+202E, U+2066 to U+2069); no name needs one.
  private static func turnsRound(_ text: Bytes) -> Bool {
    var place = 0
    while let found = text.firstIndex(of: 0xE2, from: place), found + 2 < text.count {
      let last = text[found + 2]
      if text[found + 1] == 0x80, 0xAA...0xAE ~= last { return true }
      if text[found + 1] == 0x81, 0xA6...0xA9 ~= last { return true }
      place = found + 1
    }
    return false
  }
}

extension Diagnosis {
  /// A client's text imitates fields of the log.
  static let spoofed = Diagnosis(
    .logSpoofed, severity: .warning, actor: .admin,
    title: "{subject} writes text that looks like log fields",
    cause:
      "{count|line holds|lines hold} a name or greeting that {subject} chose to look like a part of the log: “{text}”. Programs that read the log carelessly take it for true; the addresses in it are innocent.",
    remedy: [
      "Block the address: ip route add blackhole {subject}",
      "See that what reads this log, as fail2ban does, takes the address from the end of the line: fail2ban-regex /var/log/maillog FILTER",
      "Block none of the addresses that stand within that text.",
    ],
    unless: "A mail program with a badly filled-in user name may do so too.",
    detector: .rule { book in
      book.spoofs.sources.map { address, source in
        Finding(
          .logSpoofed, .init(.source, address), source.incident, severity: .warning,
          values: ["text": source.text, "service": source.service])
      }
    },
    cases: spoofedCases)
}

extension Diagnosis {
  private static func hello(_ text: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 504 5.5.2 <\(text)>: Helo command rejected: need fully-qualified hostname; from=<a@example.org> to=<carol@example.com> proto=ESMTP helo=<\(text)>"
    ]
  }

  static let spoofedCases: [Case] = [
    .finds(
      "203.0.113.66", because: "a greeting that looks like a delivery",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) { _ in
        hello("a, relay=example.com[192.0.2.1]:25, status=sent (250 Ok)")
      }),
    .finds(
      "203.0.113.66", because: "a user name with another’s address in it",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "ipop3d[4711]: pop3 service init from 203.0.113.66",
          "»ipop3d[4711]: Login failed user=root host=trusted.example [192.0.2.1] auth=root host=trusted.example [192.0.2.1] host=[203.0.113.66]",
          "ipop3d[4711]: Logout user=root host=trusted.example [192.0.2.1] host=[203.0.113.66]",
        ])),
    .silent(
      because: "an address in brackets is a proper greeting",
      CaseLines.at("Oct  4 10:00:00", hello("[192.168.1.7]", marked: false))),
    .silent(
      because: "a list puts the recipient into the sender",
      CaseLines.at(
        "Oct  4 10:00:00",
        [
          "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from lists.example.org[203.0.113.91]: 550 5.1.1 <zoe@example.com>: Recipient address rejected: User unknown in local recipient table; from=<bounce-12+zoe=example.com@lists.example.org> to=<zoe@example.com> proto=ESMTP helo=<lists.example.org>"
        ])),
    .silent(
      because: "another server’s reply says what it likes",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.7.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.7.1 go away, relay=x[192.0.2.1]:25, status=sent (in reply to RCPT TO command))",
          marked: false))),
  ]
}
