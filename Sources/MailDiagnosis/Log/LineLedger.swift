import MailVocabulary

/// What the lines themselves show, whatever they tell: doubles, clocks of other zones,
/// sessions without a beginning.
struct LineLedger: Sendable {
  /// By source: lines that stood there a moment before.
  private(set) var doubled: [Int: Incident] = [:]
  /// By source: lines with a stamp.
  private(set) var counts: [Int] = []
  /// Signatures of the lines of late, each at the place that its number gives.
  private var seen = [UInt64](repeating: 0, count: 256)
  /// By message: the host that had it first, and when.
  private var hops: [UInt64: (host: String, time: Instant)] = [:]
  /// By pair of hosts: half hours between their stamps of the same message.
  private(set) var zones: [HostPair: Zones] = [:]
  /// By source: logins of a daemon that tells connections at a lower level than logins.
  private(set) var headless: [Int: Incident] = [:]
  private(set) var begun: Set<Int> = []
  /// By source: refused logins whose line names nobody.
  private(set) var nameless: [Int: (incident: Incident, service: String)] = [:]
  /// Whether any line names whom it refuses.
  private(set) var namesRefused = false
  /// By source: messages that a mail server took in, and the sources in which one of them goes anywhere.
  private(set) var taken: [Int: (incident: Incident, service: String)] = [:]
  private(set) var ended: Set<Int> = []

  /// Mail servers that tell of each message how it ends.
  private static let servers: Set<String> = ["postfix", "sendmail", "exim", "opensmtpd"]

  struct HostPair: Hashable, Sendable {
    var first: String
    var second: String
  }

  struct Zones: Sendable {
    /// By half hours: how many messages.
    var steps: [Int: Int] = [:]
    var incident: Incident
  }

  static let hopLimit = 50_000
  static let pairLimit = 1_000

  mutating func observe(_ event: Event, _ time: Instant) {
    let source = event.input
    while counts.count <= source { counts.append(0) }
    counts[source] += 1
    let signature = event.original.hash(seed: UInt64(truncatingIfNeeded: time.seconds))
    let place = Int(signature & 255)
    if seen[place] == signature {
      if doubled[source] == nil { doubled[source] = Incident(at: time) }
      doubled[source]?.add(time, event.evidence)
    }
    seen[place] = signature
    let action = event.facts.action
    let log = event.source.newest
    if action == .accept || action == .queue, event[.messageID] != nil { noteHop(event, time) }
    switch action {
    case .accept where !ended.contains(log) && Self.servers.contains(event.service):
      taken[log, default: (Incident(at: time), event.service)].incident.add(time, event.evidence)
    case .deliver, .defer, .bounce, .discard, .expire, .hold: ended.insert(log)
    default: break
    }
    if event.facts.category == .authentication, event.facts.outcome == .failure, !namesRefused {
      noteRefusal(event, time)
    }
    guard event.facts.category == .authentication || action == .login || action == .connect,
      event.facts.mailProtocol == .pop3 || event.facts.mailProtocol == .imap || event.line.mailProtocol == .pop3
        || event.line.mailProtocol == .imap
    else { return }
    if action == .connect {
      begun.insert(log)
    } else if action == .login, event.facts.outcome == .success, event.service == "uw-imap" {
      if headless[log] == nil { headless[log] = Incident(at: time) }
      headless[log]?.add(time, event.evidence)
    }
  }

  private mutating func noteRefusal(_ event: Event, _ time: Instant) {
    if event[.userName] != nil {
      namesRefused = true
    } else if event.facts.action == .login, event.facts.shows == nil, !event.text.hasPrefix("disconnect") {
      // The end of a connection tells once more what was refused in it.
      let log = event.source.newest
      nameless[log, default: (Incident(at: time), event.service)].incident.add(time, event.evidence)
    }
  }

  private mutating func noteHop(_ event: Event, _ time: Instant) {
    guard event.line.hostCount > 0, let messageID = event[.messageID], messageID.count > 8 else { return }
    let key = messageID.hash(seed: 0x7A6F_6E65)
    let host = event.hostName
    guard let before = hops[key] else {
      if hops.count >= Self.hopLimit { hops.removeAll(keepingCapacity: true) }
      hops[key] = (host, time)
      return
    }
    guard before.host != host else { return }
    hops[key] = nil
    // From the first host in the alphabet to the other.
    let isForward = before.host < host
    let pair = isForward ? HostPair(first: before.host, second: host) : HostPair(first: host, second: before.host)
    guard zones.count < Self.pairLimit || zones[pair] != nil else { return }
    let seconds = time.seconds(since: before.time) * (isForward ? 1 : -1)
    let step = (seconds / 1_800).rounded()
    zones[pair, default: Zones(incident: Incident(at: time))].steps[
      abs(seconds - step * 1_800) <= 120 ? Int(step) : 0, default: 0] += 1
    if step != 0 { zones[pair]?.incident.add(time, event.evidence) }
  }
}
