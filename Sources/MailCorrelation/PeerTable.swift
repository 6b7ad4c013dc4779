import MailVocabulary

/// Open connections of daemons that log no process id, by host, program and source address.
///
/// Purpose: tell the connections of one address apart by their port, and where a line names no port, by what is known
/// of them: who has tried, who was refused, how long the daemon waits after that. Known weakness: of two connections of
/// which the same is known the older one is taken, which may be the wrong one.
struct PeerTable {
  /// What a line says of the connection that it belongs to.
  struct Clue {
    enum Part {
      case begin, login, end, other
    }

    var part: Part
    var port: Int?
    var user: String?
    var time: Instant
  }

  private struct Entry {
    var place: Int
    var port: Int?
  }

  private var entries: [UInt64: [Entry]] = [:]

  /// Seconds for which a daemon that logs no process ids, as Courier's, waits after a password that it refused: until
  /// then the next login is another connection's.
  static let penalty: Double = 5
  /// More open connections of one address than this are not told apart.
  static let limit = 64

  /// The oldest connection of an address that has too many.
  func surplus(_ key: UInt64) -> Int? {
    guard let open = entries[key], open.count >= Self.limit else { return nil }
    return open.first?.place
  }

  mutating func add(_ place: Int, port: Int?, to key: UInt64) {
    entries[key, default: []].append(Entry(place: place, port: port))
  }

  mutating func remove(_ place: Int, from key: UInt64) {
    guard let at = entries[key]?.firstIndex(where: { $0.place == place }) else { return }
    entries[key]?.remove(at: at)
    if entries[key]?.isEmpty == true { entries[key] = nil }
  }

  /// The connection that a line belongs to; nil if it is none of the open ones.
  mutating func find(_ key: UInt64, _ clue: Clue, in slab: borrowing Slab<PendingSession>) -> Int? {
    guard let open = entries[key] else { return nil }
    if let port = clue.port, let same = open.first(where: { $0.port == port }) { return same.place }
    // What begins without a port, or with a new one, is new.
    if clue.part == .begin { return nil }
    let candidates = clue.port == nil ? open : open.filter { $0.port == nil }
    guard let chosen = Self.choose(candidates, clue, slab) else { return nil }
    if let port = clue.port, let at = entries[key]?.firstIndex(where: { $0.place == chosen.place }) {
      entries[key]?[at].port = port
    }
    return chosen.place
  }

  private static func choose(_ open: [Entry], _ clue: Clue, _ slab: borrowing Slab<PendingSession>) -> Entry? {
    if open.count == 1, clue.part != .login { return open.first }
    var best: (entry: Entry, rank: Int)?
    for entry in open {
      guard let pending = slab[entry.place] else { continue }
      let isIn = pending.session.loggedIn != nil
      // A second login is another connection's.
      if isIn, clue.part == .login { continue }
      let rank =
        switch clue.part {
        case .login: Self.rankOfLogin(pending, clue)
        case .end where clue.user == nil: Self.rankOfEnd(pending, clue)
        default: Self.rank(pending, clue)
        }
      // Who has just connected logs in next: of an older one in which nobody tried, the lines may be lost.
      let isNewer = clue.part == .login && rank == 0
      if rank < best?.rank ?? .max || isNewer { best = (entry, rank) }
    }
    return best?.entry
  }

  /// A login is most likely that of a connection in which nobody has tried yet, then another try of the same user.
  private static func rankOfLogin(_ pending: PendingSession, _ clue: Clue) -> Int {
    if isUntried(pending) { return 0 }
    if isWaiting(pending, clue, penalty) { return 3 }
    return clue.user != nil && clue.user == pending.triedUser ? 1 : 2
  }

  /// An end that names nobody is that of a connection in which nobody has logged in: of one that was refused, when the
  /// daemon has waited; then of one in which nobody tried.
  private static func rankOfEnd(_ pending: PendingSession, _ clue: Clue) -> Int {
    if pending.session.loggedIn != nil { return 3 }
    if isUntried(pending) { return 1 }
    // Stamps of whole seconds may be nearly one apart.
    return isWaiting(pending, clue, penalty - 1.001) ? 2 : 0
  }

  /// A line with a name belongs to who bears it, one without to who is not logged in.
  private static func rank(_ pending: PendingSession, _ clue: Clue) -> Int {
    if clue.user != nil, clue.user == (pending.session.user ?? pending.triedUser) { return 0 }
    let isIn = pending.session.loggedIn != nil
    return clue.user == nil ? isIn ? 2 : 1 : isIn ? 1 : 2
  }

  /// Not every line of a refusal tells the name.
  private static func isUntried(_ pending: PendingSession) -> Bool {
    pending.triedUser == nil && pending.session.failures == 0
  }

  private static func isWaiting(_ pending: PendingSession, _ clue: Clue, _ seconds: Double) -> Bool {
    pending.session.refusedAt.map { clue.time.seconds(since: $0) <= seconds } ?? false
  }
}

/// Which connections ended last, so that an end that is told twice is one end: so many, whatever their keys are.
struct RecentEnds {
  /// The latest, in a ring, and where in it each key stands.
  private var latest: [(key: UInt64, time: Instant)] = []
  private var places = KeyTable()
  private var next = 0

  private static let limit = 4_096
  /// How long after the first telling the second may come, in seconds.
  static let span: Double = 5

  mutating func note(_ key: UInt64, _ time: Instant) {
    if let place = places[key] {
      latest[place].time = time
      return
    }
    if latest.count < Self.limit {
      latest.append((key, time))
    } else {
      places.remove(latest[next].key)
      latest[next] = (key, time)
    }
    places.set(key, next)
    next = (next + 1) % Self.limit
  }

  func holds(_ key: UInt64, _ time: Instant, within seconds: Double = span) -> Bool {
    places[key].map { abs(time.seconds(since: latest[$0].time)) <= seconds } ?? false
  }
}
