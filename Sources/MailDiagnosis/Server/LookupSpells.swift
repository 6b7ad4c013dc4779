import MailVocabulary

/// Look-ups that fail one after the other on a server that sends little, so that a short time never holds many: while
/// they last, hardly any mail gets out.
struct LookupSpells: Sendable {
  struct Spell: Sendable {
    var host: String
    var service: String
    var incident: Incident
    var domains: Set<String> = []
    /// Deliveries to other servers meanwhile.
    var reached = 0
  }

  /// Spells that go on, by the hash of the host.
  private var open: [UInt64: Spell] = [:]
  private(set) var ended: [Spell] = []

  static let limit = 1_000

  private static func key(_ event: Event) -> UInt64 { event.host.hash(seed: 0x6C6F_6F6B) }

  mutating func fail(_ event: Event, _ domain: String, _ time: Instant, _ thresholds: Thresholds) {
    let key = Self.key(event)
    end(key, before: time, thresholds)
    guard open.count < Self.limit || open[key] != nil else { return }
    let new = Spell(host: event.host.string, service: event.service, incident: Incident(at: time))
    open[key, default: new].incident.add(time, event.evidence)
    if open[key]?.domains.count ?? 0 < 1_000 { open[key]?.domains.insert(domain) }
  }

  /// Another server took a message: its name was found.
  mutating func reach(_ event: Event, _ time: Instant, _ thresholds: Thresholds) {
    guard !open.isEmpty, let address = event[.destinationIP] else { return }
    let key = Self.key(event)
    end(key, before: time, thresholds)
    guard let spell = open[key], !PrivateNetworks.contain(address) else { return }
    // A domain that is gone, which the queue tries all day, must not join what happens meanwhile.
    if spell.reached >= spell.incident.count + 3 {
      open[key] = nil
    } else {
      open[key]?.reached += 1
    }
  }

  private mutating func end(_ key: UInt64, before time: Instant, _ thresholds: Thresholds) {
    guard let spell = open[key], time.seconds(since: spell.incident.last) > thresholds.lookupSeconds else { return }
    open[key] = nil
    keep(spell, thresholds)
  }

  private mutating func keep(_ spell: Spell, _ thresholds: Thresholds) {
    guard spell.domains.count >= thresholds.lookupDomains, spell.reached * 4 <= spell.incident.count,
      ended.count < Self.limit
    else { return }
    ended.append(spell)
  }

  mutating func finish(_ thresholds: Thresholds) {
    for key in open.keys.sorted() {
      if let spell = open[key] { keep(spell, thresholds) }
    }
    open.removeAll()
  }
}
