import MailVocabulary

extension Diagnosis {
  /// Delivered, but late.
  static let slowDelivery = Diagnosis(
    .deliverySlow, severity: .notice, actor: .admin,
    title: "Mail to {subject} arrives late",
    cause:
      "{count} of {timed} deliveries to {subject} took longer than {minutes} minutes{part?; most of that time passed ~}.",
    remedy: [
      "See where the time is lost in one of the lines: before the queue, in it, until connected, or while it is sent.",
      "A slow resolver or filter makes all mail late; a slow receiver only its own.",
    ],
    remedyFor: [
      "postfix": [
        "See where the time is lost, in delays=before the queue/in the queue/until connected/while sent of the lines.",
        "Before the queue: the clock, or the server before this one. In it: qshape active; postconf default_destination_concurrency_limit",
        "Until connected: the DNS, or a receiver that lets wait: dig +short MX {subject}. While sent: the line, or a filter there.",
      ]
    ],
    unless: "A receiver that greylists puts each first message off; then each later one is fast.",
    blindSpots: "Only Postfix and Exim log where the time went; Exim with log_selector = +deliver_time +queue_time.",
    detector: .rule { book in
      let thresholds = book.thresholds
      return book.delivery.delivered.compactMap { domain, arrivals -> Finding? in
        guard let slow = arrivals.slow, slow.count * 2 > arrivals.timed, arrivals.timed >= thresholds.slowDeliveries
        else { return nil }
        let values = [
          "timed": String(arrivals.timed), "minutes": String(Int(thresholds.slowSeconds / 60)),
          "service": arrivals.service,
        ]
        return Finding(
          .deliverySlow, .init(.domain, domain), slow, severity: .notice, values: values,
          phrases: arrivals.slowestPart.map { ["part": [$0]] } ?? [:])
      }
    },
    cases: [
      .finds(
        "example.net", because: "each of sixty messages waits half an hour in the queue",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) { late($0, "1800", "1/1798/0.5/0.5", marked: true) }),
      .silent(
        because: "first messages are greylisted, all others arrive at once",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) {
          late($0, $0 % 3 == 0 ? "1800" : "1", $0 % 3 == 0 ? "1800/0/0/0" : "0/0/1/0", marked: false)
        }),
      .silent(
        because: "ten late messages are no habit",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 10) { late($0, "1800", "1/1798/0.5/0.5", marked: false) }),
    ])

  private static func late(_ number: Int, _ delay: String, _ delays: String, marked: Bool) -> [String] {
    [
      "\(marked ? "»" : "")postfix/smtp[2104]: 4XyZ\(number)A: to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=\(delay), delays=\(delays), dsn=2.0.0, status=sent (250 2.0.0 Ok)"
    ]
  }
}

extension Arrivals {
  /// Where most of the time was lost, if it is told.
  var slowestPart: Sentence? {
    guard let most = parts.indices.max(by: { parts[$0] < parts[$1] }), parts[most] > 0 else { return nil }
    let names: [Sentence] = [
      "before this server had it", "in the queue", "until it was connected", "while it was sent",
    ]
    return names[most]
  }
}
