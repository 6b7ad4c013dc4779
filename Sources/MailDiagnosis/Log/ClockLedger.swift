public import MailVocabulary

/// The log as a record: where it is silent, what was dropped, which lines are damaged.
public struct ClockLedger: Sendable {
  /// A silence that may be one too long; whether it is shows the hour after it.
  public struct Silence: Sendable {
    public var start: Instant
    public var end: Instant
    var before: Evidence
    var after: Evidence
    /// Nil is all of several that write into this log.
    var host: String?
    /// Whose logger starts anew after it, where several hosts write into this log.
    var logger: String?
    /// Minutes with lines in the hour before, and after it.
    var activeBefore: Int
    var activeAfter = 0
  }

  private(set) var silences: [Silence] = []
  private var candidates: [Silence] = []
  /// Minutes that had lines, the latest hour of them.
  private var active: [Int64] = []
  private var last: (time: Instant, evidence: Place)?
  /// The clock set back, as the stamps show it.
  struct Jump: Sendable {
    var before: Instant
    var after: Instant
    var lineBefore: Evidence
    var lineAfter: Evidence
    var host: String
    /// Lines of the same host since then that still are behind.
    var behind = 0
    var signature: UInt32
  }

  private(set) var jumps: [Jump] = []
  /// A step back that may be a single line that came late.
  private var step: Jump?
  /// By how much the clock was set back last: it may be put right again, which is no silence.
  private var behind: Double?
  /// Where the stamps stood before a step back, and the lines since: what then leaps forward to there only comes back.
  private var detour: (from: Instant, lines: Int)?
  private var lastHost: UInt32 = 0
  /// The first that is told, to see whether there are others.
  private var firstHost: UInt32 = 0
  private var hasSeveralHosts = false
  public private(set) var first: Instant?
  public private(set) var newest: Instant?
  /// Lines that the logger says it dropped, by host.
  var lost: [String: Incident] = [:]
  var lostCount: [String: Int] = [:]
  /// Damaged lines, by input.
  var damaged: [Int: Incident] = [:]
  var damageKinds: [Int: Set<String>] = [:]
  /// Lines that nobody knows and that end within a value, by input.
  private var cutShort: [Int: Incident] = [:]
  public private(set) var lineCount = 0
  private var headerless: [Int: Incident] = [:]
  private var headered: Set<Int> = []
  private var lastHeadered = -1

  /// Silences that are looked at: shorter ones are never told.
  static let shortest: Double = 1_200

  public init() {}

  public mutating func observe(_ event: Event) {
    lineCount += 1
    inspect(event)
    guard let time = event.time else { return }
    if first == nil { first = time }
    newest = max(newest ?? time, time)
    if event.facts.shows == .logGap { lose(event, time) }
    let host = Self.signature(event.host)
    // Most lines are of the second and of the host of the one before, and tell nothing new.
    if last?.time == time, host == lastHost, step == nil, detour == nil, event.facts.action != .start {
      last = (time, event.place)
      return
    }
    let minute = time.seconds / 60
    if host != firstHost { distinguish(host) }
    if let last {
      let seconds = time.seconds(since: last.time)
      if step != nil { follow(time, host) }
      if seconds < -60 {
        detour = (max(detour?.from ?? last.time, last.time), 0)
        // Hosts whose clocks differ may write into one file.
        if step == nil, host == lastHost { stepBack(event, time, last) }
        // The clock was set back: what looked like a silence was none.
        candidates.removeAll { $0.end > time && $0.start <= time }
        active.removeAll { $0 > minute }
      } else if seconds >= Self.shortest, let behind, abs(seconds - behind) < Self.shortest {
        self.behind = nil
      } else if seconds >= Self.shortest, detour.map({ time.seconds(since: $0.from) >= Self.shortest }) ?? true {
        note(event, time, last)
      }
      if detour != nil { follow(time) }
    }
    if let silence = candidates.last, event.facts.action == .start, Self.isLogger(event.service),
      time.seconds(since: silence.end) <= 60
    {
      // Its logger was away; the host whose line comes first is any that sends its lines there.
      if silence.host == nil {
        candidates[candidates.count - 1].logger = event.hostName
      } else {
        candidates[candidates.count - 1].host = event.hostName
      }
    }
    if active.last != minute {
      active.append(minute)
      settle(time)
      if active.count > 180 { active.removeFirst(active.count - 90) }
    }
    last = (time, event.place)
    lastHost = host
  }

  private mutating func distinguish(_ host: UInt32) {
    if firstHost == 0 { firstHost = host } else if host != 0 { hasSeveralHosts = true }
  }

  private static func isLogger(_ service: String) -> Bool { service == "rsyslog" || service == "syslogd" }

  /// Tells hosts apart at little cost: a wrong answer loses a jump, no more.
  private static func signature(_ host: Bytes) -> UInt32 {
    guard !host.isEmpty else { return 0 }
    return UInt32(truncatingIfNeeded: host.count) << 24 | UInt32(host[0]) << 16 | UInt32(host[host.count / 2]) << 8
      | UInt32(host[host.count - 1])
  }

  private mutating func note(
    _ event: Event, _ time: Instant, _ last: (time: Instant, evidence: Place)
  ) {
    let from = last.time.seconds / 60 - 60
    candidates.append(
      Silence(
        start: last.time, end: time, before: Evidence(place: last.evidence), after: event.evidence,
        host: hasSeveralHosts ? nil : event.hostName, activeBefore: active.filter { $0 > from }.count))
  }

  private mutating func stepBack(
    _ event: Event, _ time: Instant, _ last: (time: Instant, evidence: Place)
  ) {
    guard last.evidence.source == event.input, jumps.count < 1_000, !Self.isEndOfSummerTime(last.time, time)
    else { return }
    step = Jump(
      before: last.time, after: time, lineBefore: Evidence(place: last.evidence), lineAfter: event.evidence,
      host: event.hostName, signature: Self.signature(event.host))
  }

  private mutating func follow(_ time: Instant) {
    detour?.lines += 1
    // After so many lines it is no detour: the clock was set back.
    if let detour, detour.lines > 10 || time.seconds(since: detour.from) >= -60 { self.detour = nil }
  }

  /// A line that was sent on late is followed by one of the present; after a jump all that comes is behind.
  private mutating func follow(_ time: Instant, _ host: UInt32) {
    guard var jump = step, jump.signature == host else { return }
    if time.seconds(since: jump.before) >= -1 {
      step = nil
      return
    }
    jump.behind += 1
    step = jump
    if jump.behind >= 10 {
      jumps.append(jump)
      behind = jump.before.seconds(since: jump.after)
      step = nil
    }
  }

  /// The hour that comes twice: about an hour back, at the full hour.
  private static func isEndOfSummerTime(_ before: Instant, _ after: Instant) -> Bool {
    let back = before.seconds(since: after)
    return back <= 3_600 && back > 3_600 - 120 && before.seconds % 3_600 >= 3_600 - 120 && after.seconds % 3_600 < 120
  }

  private mutating func settle(_ now: Instant) {
    guard !candidates.isEmpty else { return }
    for place in candidates.indices where now.seconds(since: candidates[place].end) <= 3_600 {
      candidates[place].activeAfter += 1
    }
    let done = candidates.filter { now.seconds(since: $0.end) > 3_600 }
    if !done.isEmpty {
      keep(done)
      candidates.removeAll { now.seconds(since: $0.end) > 3_600 }
    }
  }

  private mutating func keep(_ done: [Silence]) {
    for silence in done where silences.count < 1_000 { silences.append(silence) }
  }

  /// Silences that are too long for the traffic around them: in the hour before and after there were lines in so many
  /// minutes, and fifteen such minutes at least would have been expected meanwhile.
  public func tellable(_ thresholds: Thresholds) -> [Silence] {
    silences.filter { silence in
      let minutes = silence.end.seconds(since: silence.start) / 60
      let expected = Double(min(silence.activeBefore, silence.activeAfter)) / 60 * minutes
      return minutes * 60 >= thresholds.gapSeconds && expected >= 15
    }
  }

  public mutating func finish() {
    keep(candidates)
    candidates.removeAll()
    // In a log that has headers, a line without one is damaged.
    for (source, incident) in headerless where headered.contains(source) {
      if damaged[source] == nil { damaged[source] = Incident(at: incident.first) }
      damaged[source]?.add(incident)
      damageKinds[source, default: []].insert("lines without a time stamp")
    }
    headerless.removeAll()
    for (source, incident) in cutShort where incident.count >= Self.cutLimit || damaged[source] != nil {
      damaged[source, default: Incident(at: incident.first)].add(incident)
      damageKinds[source, default: []].insert("lines that end in the middle")
    }
    cutShort.removeAll()
  }

  /// So many cut lines are no chance.
  private static let cutLimit = 3

  private mutating func cut(_ event: Event) {
    let time = event.time ?? newest ?? Instant(seconds: 0)
    cutShort[event.source.newest, default: Incident(at: time)].add(time, event.evidence)
  }

  private mutating func lose(_ event: Event, _ time: Instant) {
    let host = event.hostName
    guard lost.count < 10_000 || lost[host] != nil else { return }
    lost[host, default: Incident(at: time)].add(time, event.evidence)
    lostCount[host, default: 0] += event[.lost]?.integer ?? 0
  }

  /// What is left of a login may be understood, too.
  private static func mayBeCut(_ event: Event) -> Bool {
    event.line.message == 0 || event.facts.isCatchAll || event.facts.category == .authentication
  }

  private mutating func inspect(_ event: Event) {
    let flags = event.line.flags
    let source = event.source.newest
    if flags.subtracting([.decoded, .shared, .plain]) == .hasHeader {
      if source != lastHeadered {
        headered.insert(source)
        lastHeadered = source
      }
      if Self.mayBeCut(event), event.text.endsWithinValue { cut(event) }
      return
    }
    let time = event.time ?? newest ?? Instant(seconds: 0)
    var kinds: [String] = []
    if flags.contains(.hasNUL) { kinds.append("NUL bytes") }
    if flags.contains(.cut) { kinds.append("lines over 64 KiB") }
    if flags.contains(.invalidUTF8) {
      if event.line.message == 0 || event.facts.isCatchAll {
        kinds.append("bytes that are no text")
      } else if Self.mayBeCut(event), event.text.endsWithinValue {
        cut(event)
      }
    }
    if !kinds.isEmpty {
      damaged[source, default: Incident(at: time)].add(time, event.evidence)
      damageKinds[source, default: []].formUnion(kinds)
    } else if !flags.contains(.hasHeader), event.line.message == 0, event.line.count > 0 {
      headerless[source, default: Incident(at: time)].add(time, event.evidence)
    }
  }
}

extension Bytes {
  /// Whether the last word opens a value that it does not close, as `user=<ali` and `host=[19` do.
  fileprivate var endsWithinValue: Bool {
    var place = count
    while place > 1 {
      place -= 1
      switch self[place] {
      case UInt8(ascii: "<"), UInt8(ascii: "["):
        // Or it is the tag itself that is cut, as `ipop3d[2`.
        return self[place - 1] == UInt8(ascii: "=")
          || firstIndex(of: UInt8(ascii: " ")) == nil
            && self[place + 1, count].integer != nil
      case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: " "): return false
      default: break
      }
    }
    return false
  }
}
