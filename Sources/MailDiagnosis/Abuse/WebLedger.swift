import MailVocabulary

/// What programs of this machine hand in: which local user sends how much in an hour.
struct WebLedger: Sendable {
  struct Sender: Sendable {
    var hour: Int64
    var inHour = 0
    var current: Incident
    /// The hours in which it was too much.
    var burst: Incident?
    var service = ""
    var name = ""
  }

  private(set) var senders: [String: Sender] = [:]

  static let limit = 1_000

  /// Names and numbers that web servers run under, on the common systems.
  private static let webUsers: Set<String> = [
    "33", "48", "80", "www-data", "apache", "httpd", "nginx", "www", "wwwrun", "_www", "http",
  ]

  mutating func accept(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard let name = event.string(.userID) ?? event.string(.effectiveUserName), event[.sourceIP] == nil,
      Self.webUsers.contains(name), senders.count < Self.limit || senders[name] != nil
    else { return }
    let hour = time.seconds / 3_600
    var sender = senders[name] ?? Sender(hour: hour, current: Incident(at: time))
    if sender.hour != hour {
      sender.hour = hour
      sender.inHour = 0
      sender.current = Incident(at: time)
    }
    sender.inHour += 1
    sender.service = event.meaning.service
    sender.name = name
    if sender.inHour < thresholds.webMessagesInAnHour {
      sender.current.add(time, event.evidence)
    } else if sender.inHour == thresholds.webMessagesInAnHour {
      sender.current.add(time, event.evidence)
      if sender.burst == nil { sender.burst = Incident(at: sender.current.first) }
      sender.burst?.add(sender.current)
    } else {
      sender.burst?.add(time, event.evidence)
    }
    senders[name] = sender
  }
}
