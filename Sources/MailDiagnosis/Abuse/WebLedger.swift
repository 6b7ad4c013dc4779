import MailVocabulary

/// What web servers of this machine hand in: how much in each hour, and whether it arrives.
struct WebLedger: Sendable {
  struct Hour: Sendable {
    var messages: Int32 = 0
    var arrived: Int32 = 0
  }

  struct Sender: Sendable {
    var hours: [Int64: Hour] = [:]
    /// The lines of each hour in which it may be too much.
    var lines: [Int64: Incident] = [:]
    var service = ""
    var name = ""
  }

  private(set) var senders: [String: Sender] = [:]
  /// Who handed in the messages that are on their way, and in which hour, by queue id.
  private var waiting: [String: (name: String, hour: Int64)] = [:]
  private(set) var first: Instant?
  private(set) var last: Instant?

  static let limit = 1_000
  static let hourLimit = 20_000
  /// Hours whose lines are kept, and messages that are waited for.
  static let linesLimit = 200
  private static let waitingLimit = 20_000

  /// Names and numbers that web servers run under, on the common systems.
  private static let webUsers: Set<String> = [
    "33", "48", "80", "www-data", "apache", "httpd", "nginx", "www", "wwwrun", "_www", "http",
  ]

  mutating func accept(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    if first == nil { first = time }
    last = time
    guard let name = event.string(.userID) ?? event.string(.effectiveUserName), event[.sourceIP] == nil,
      Self.webUsers.contains(name), senders.count < Self.limit || senders[name] != nil
    else { return }
    let hour = time.seconds / 3_600
    senders[name, default: Sender(service: event.service, name: name)].accept(
      event, time, hour, thresholds)
    if let id = event.string(.localID) {
      if waiting.count >= Self.waitingLimit { waiting.removeAll(keepingCapacity: true) }
      waiting[id] = (name, hour)
    }
  }

  /// A message that is done.
  mutating func observe(_ message: MessageTrace) {
    guard !waiting.isEmpty, let id = message.localIDs.first, let whose = waiting.removeValue(forKey: id) else { return }
    let arrived = message.recipients.allSatisfy { $0.outcome == .delivered || $0.outcome == .relayed }
    if arrived, !message.recipients.isEmpty { senders[whose.name]?.hours[whose.hour]?.arrived += 1 }
  }
}

extension WebLedger.Sender {
  fileprivate mutating func accept(_ event: Event, _ time: Instant, _ hour: Int64, _ thresholds: Thresholds) {
    guard hours.count < WebLedger.hourLimit || hours[hour] != nil else { return }
    hours[hour, default: .init()].messages += 1
    // Only the lines of hours with many messages are of use, and the present one may become such.
    if lines[hour] == nil {
      let least = thresholds.webMessagesInAnHour
      lines = lines.filter { hours[$0.key].map { $0.messages >= least } ?? false }
      guard lines.count < WebLedger.linesLimit else { return }
      lines[hour] = Incident(at: time)
    }
    lines[hour]?.add(time, event.evidence)
  }

  /// The hours in which it is far above the habit; nil if nearly everything arrives, as the notices of a shop do.
  func burst(hoursInAll: Int, _ thresholds: Thresholds) -> Incident? {
    guard let peak = hours.max(by: { ($0.value.messages, $1.key) < ($1.value.messages, $0.key) }) else { return nil }
    func isHigh(_ hour: Int64) -> Bool { (hours[hour]?.messages ?? 0) * 5 >= peak.value.messages }
    var from = peak.key
    while isHigh(from - 1) { from -= 1 }
    var to = peak.key
    while isHigh(to + 1) { to += 1 }
    let others = hours.filter { $0.key < from || $0.key > to }.map { Int($0.value.messages) }.sorted()
    let habit = SpamBurst.percentile(others, of: max(others.count, hoursInAll - Int(to - from + 1)))
    let least = max(thresholds.webMessagesInAnHour, thresholds.burstFactor * habit)
    let told = hours.filter { $0.value.messages >= least }
    let messages = told.reduce(0) { $0 + Int($1.value.messages) }
    let arrived = told.reduce(0) { $0 + Int($1.value.arrived) }
    guard messages > 0, Int(peak.value.messages) >= thresholds.burstFactor * least || arrived * 10 < messages * 9 else {
      return nil
    }
    var incident: Incident?
    for hour in told.keys.sorted() {
      guard let lines = lines[hour] else { continue }
      if incident == nil { incident = Incident(at: lines.first) }
      incident?.add(lines)
    }
    return incident
  }
}
