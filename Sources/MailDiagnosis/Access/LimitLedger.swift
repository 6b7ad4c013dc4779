import MailVocabulary

/// Whom a limit on connections turned away, and whether the next try was served.
struct LimitLedger: Sendable {
  struct TurnedAway: Sendable {
    /// The last time, if nobody has logged in from there since.
    var waiting: Instant?
    /// Whether the next login came only when the person had given up, or never.
    var wasLost = false
  }

  /// By service and address; the empty address is one that is not told, or that counts for one user alone.
  private(set) var sources: [String: [String: TurnedAway]] = [:]

  /// So soon the next try of a mail program comes by itself.
  private static let soon: Double = 600
  /// More addresses than a few are no single stranger.
  private static let limit = 64
  private static let serviceLimit = 64

  mutating func refuse(_ event: Event, _ time: Instant) {
    let service = event.service
    let isOfOneUser = event.line.mailProtocol == .pop3 || event.line.mailProtocol == .imap
    let source = isOfOneUser ? "" : event.string(.sourceIP) ?? ""
    guard sources.count < Self.serviceLimit || sources[service] != nil,
      sources[service]?.count ?? 0 < Self.limit || sources[service]?[source] != nil
    else { return }
    var turned = sources[service]?[source] ?? TurnedAway()
    if let before = turned.waiting, time.seconds(since: before) > Self.soon { turned.wasLost = true }
    turned.waiting = time
    sources[service, default: [:]][source] = turned
  }

  mutating func serve(_ event: Event, _ time: Instant) {
    guard !sources.isEmpty, let source = event.string(.sourceIP) else { return }
    for service in sources.keys {
      guard let since = sources[service]?[source]?.waiting else { continue }
      sources[service]?[source]?.waiting = nil
      if time.seconds(since: since) > Self.soon { sources[service]?[source]?.wasLost = true }
    }
  }

  /// Addresses of which somebody was turned away and not served soon.
  func lost(_ service: String) -> [String] {
    (sources[service] ?? [:]).filter { $0.value.wasLost || $0.value.waiting != nil }.map(\.key)
  }
}
