/// Which process serves which session, of those who logged in last: a process that cannot serve says so at once.
struct MailProcesses {
  private var latest: [(key: UInt64, place: Int, generation: UInt32)] = []
  private var next = 0

  /// More logins than this do not lie between a login and the fault of its process.
  static let limit = 256

  mutating func note(_ key: UInt64, _ place: Int, _ generation: UInt32) {
    if latest.count < Self.limit {
      latest.append((key, place, generation))
    } else {
      latest[next] = (key, place, generation)
    }
    next = (next + 1) % Self.limit
  }

  /// The session of a process; the last one, since the system gives numbers anew.
  func latest(_ key: UInt64) -> (place: Int, generation: UInt32)? {
    let place = latest[..<next].lastIndex { $0.key == key } ?? latest[next...].lastIndex { $0.key == key }
    return place.map { (latest[$0].place, latest[$0].generation) }
  }
}
