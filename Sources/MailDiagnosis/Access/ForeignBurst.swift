import MailVocabulary

/// Any sixty minutes in which an account sends much more than ever, from places where it never was.
struct ForeignBurst {
  var messages = 0
  var sources: [String]
  var incident: Incident

  /// Ten-minute steps of an hour.
  private static let hour: Int64 = 6

  init?(_ sender: SenderLedger.Sender, _ thresholds: Thresholds) {
    let spans = sender.spans.sorted { $0.step < $1.step }
    var best: (recipients: Int, from: Int64)?
    for span in spans {
      let sum = Self.recipients(spans, from: span.step, to: span.step + Self.hour)
      if sum > best?.recipients ?? 0 { best = (sum, span.step) }
    }
    guard let best, best.recipients > thresholds.foreignBurstInAnHour else { return nil }
    // It goes on for as long as hours around it are alike.
    var from = best.from
    var to = best.from + Self.hour
    while Self.recipients(spans, from: to, to: to + Self.hour) * 5 >= best.recipients { to += Self.hour }
    while Self.recipients(spans, from: from - Self.hour, to: from) * 5 >= best.recipients { from -= Self.hour }
    guard to - from <= 48 * Self.hour else { return nil }
    let others = spans.filter { $0.step < from || $0.step >= to }.map { one in
      Self.recipients(spans.filter { $0.step < from || $0.step >= to }, from: one.step, to: one.step + Self.hour)
    }
    guard best.recipients > thresholds.burstFactor * (others.max() ?? 0) else { return nil }
    let start = from * SenderLedger.spanSeconds
    let end = to * SenderLedger.spanSeconds
    sources = sender.sources.filter {
      $0.value.first.seconds >= start - 600 && $0.value.first.seconds < end
    }.keys.sorted()
    guard sources.count >= 3 else { return nil }
    let inside = spans.filter { $0.step >= from && $0.step < to }
    messages = inside.reduce(0) { $0 + Int($1.messages) }
    let first = inside.first?.step ?? from
    let last = inside.last?.step ?? from
    incident = Incident(at: Instant(seconds: first * SenderLedger.spanSeconds))
    let lines = sender.evidence.filter { $0.step >= from && $0.step < to }
    for (step, line) in lines { incident.add(Instant(seconds: step * SenderLedger.spanSeconds), line) }
    guard !lines.isEmpty else { return nil }
    let rest = messages - lines.count
    if rest > 0 { incident.add(Instant(seconds: last * SenderLedger.spanSeconds), count: rest, nil) }
  }

  private static func recipients(_ spans: [SenderLedger.Span], from: Int64, to: Int64) -> Int {
    spans.reduce(0) { $1.step >= from && $1.step < to ? $0 + Int($1.recipients) : $0 }
  }
}
