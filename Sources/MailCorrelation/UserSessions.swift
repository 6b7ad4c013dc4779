/// The open sessions of each user, found from the latest to the oldest.
///
/// Each session knows its neighbours, so that adding one allocates nothing, and one that is closed is taken out wherever it
/// stands.
struct UserSessions {
  /// By host, protocol and user.
  private var latest = KeyTable()

  /// The place of one session among those of its user; -1 where there is no neighbour.
  struct Tie {
    let key: UInt64
    var older: Int32
    var newer: Int32 = -1
  }

  func latest(_ key: UInt64) -> Int? { latest[key] }

  /// Makes a session the latest of a user.
  mutating func add(_ place: Int, to key: UInt64, in slab: inout Slab<PendingSession>) {
    if let tie = slab.ask(place, { $0.tie }) ?? nil { remove(tie, from: &slab) }
    let before = Int32(truncatingIfNeeded: latest[key] ?? -1)
    if before >= 0 { slab[Int(before)]?.tie?.newer = Int32(truncatingIfNeeded: place) }
    slab[place]?.tie = Tie(key: key, older: before)
    latest.set(key, place)
  }

  /// Takes out a session that had this tie.
  mutating func remove(_ tie: Tie, from slab: inout Slab<PendingSession>) {
    if tie.older >= 0 { slab[Int(tie.older)]?.tie?.newer = tie.newer }
    if tie.newer >= 0 {
      slab[Int(tie.newer)]?.tie?.older = tie.older
    } else if tie.older >= 0 {
      latest.set(tie.key, Int(tie.older))
    } else {
      latest.remove(tie.key)
    }
  }
}

extension Slab<PendingSession> {
  /// The session of the same user that was opened before; nil if there is none.
  func older(than place: Int) -> Int? {
    guard let older = ask(place, { $0.tie?.older ?? -1 }), older >= 0 else { return nil }
    return Int(older)
  }
}
