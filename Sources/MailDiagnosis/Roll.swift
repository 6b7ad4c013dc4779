import MailVocabulary

/// What is remembered of many: by key, and of no more than so many keys, since a hostile log has no end of them.
///
/// The values lie in pieces of a fixed size, not in the table itself: a table of large values is a third empty, and twice
/// as large while it grows. What comes when the roll is full is let go, and counted.
struct Roll<Key: RollKey, Value: Sendable>: Sendable {
  /// Open addressing, linear probing: half of the key's hash above, above nought the place of the entry plus one below.
  private var table: [UInt64] = []
  private var keys: [Key] = []
  private var pieces: [[Value?]] = []
  /// Whether there is a value at a place, so that none is looked at for that.
  private var isThere: [Bool] = []
  /// How many have a value.
  private(set) var count = 0
  let limit: Int
  /// How often something was let go because there was no room.
  private(set) var letGo = 0

  private static var pieceSize: Int { 256 }

  init(limit: Int) { self.limit = limit }

  var isEmpty: Bool { count == 0 }

  /// Whether a key is known or has room; counts those that have none.
  mutating func hasRoom(for key: Key) -> Bool {
    guard count >= limit, !contains(key) else { return true }
    letGo += 1
    return false
  }

  func contains(_ key: Key) -> Bool { place(of: key, Self.tag(of: key)).map { isThere[$0] } ?? false }

  /// What is asked of a value is read in its place.
  subscript(_ key: Key) -> Value? {
    @inline(__always) _read {
      if let place = place(of: key, Self.tag(of: key)) {
        yield pieces[place / Self.pieceSize][place % Self.pieceSize]
      } else {
        yield nil
      }
    }
    _modify {
      let tag = Self.tag(of: key)
      if let place = place(of: key, tag) {
        yield &pieces[place / Self.pieceSize][place % Self.pieceSize]
        let isThere = pieces[place / Self.pieceSize][place % Self.pieceSize] != nil
        if self.isThere[place] != isThere { count += isThere ? 1 : -1 }
        self.isThere[place] = isThere
      } else {
        var value: Value?
        yield &value
        if let value, hasRoom(for: key) { insert(value, key, tag) }
      }
    }
  }

  /// The value of a key, made if there is none; without room, one that nobody keeps.
  subscript(_ key: Key, default value: @autoclosure () -> Value) -> Value {
    get { self[key] ?? value() }
    @inline(__always) _modify {
      let tag = Self.tag(of: key)
      var place = place(of: key, tag)
      if place.map({ isThere[$0] }) != true {
        guard hasRoom(for: key) else {
          var nobodys = value()
          yield &nobodys
          return
        }
        if let place { put(value(), at: place) } else { place = insert(value(), key, tag) }
      }
      let known = place ?? 0
      yield &pieces[known / Self.pieceSize][known % Self.pieceSize]!
    }
  }

  private static func tag(of key: Key) -> UInt64 { key.hash(seed: rollSeed) >> 32 }

  private func place(of key: Key, _ tag: UInt64) -> Int? {
    guard !table.isEmpty else { return nil }
    var slot = Int(tag) & (table.count - 1)
    while table[slot] != 0 {
      if table[slot] >> 32 == tag {
        let place = Int(table[slot] & 0xFFFF_FFFF) - 1
        if keys[place] == key { return place }
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// Adds a key that is not there, and gives its place.
  @discardableResult
  private mutating func insert(_ value: Value, _ key: Key, _ tag: UInt64) -> Int {
    if keys.count * 2 >= table.count { grow() }
    let place = keys.count
    if place % Self.pieceSize == 0 {
      pieces.append([])
      pieces[place / Self.pieceSize].reserveCapacity(Self.pieceSize)
    }
    keys.append(key)
    isThere.append(true)
    pieces[place / Self.pieceSize].append(value)
    count += 1
    enter(tag << 32 | UInt64(keys.count))
    return place
  }

  private mutating func put(_ value: Value, at place: Int) {
    pieces[place / Self.pieceSize][place % Self.pieceSize] = value
    isThere[place] = true
    count += 1
  }

  private mutating func enter(_ entry: UInt64) {
    var slot = Int(entry >> 32) & (table.count - 1)
    while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
    table[slot] = entry
  }

  private mutating func grow() {
    let entries = table
    table = Array(repeating: 0, count: entries.isEmpty ? 16 : entries.count * 2)
    for entry in entries where entry != 0 { enter(entry) }
  }
}

/// In the order in which the keys came.
extension Roll: Sequence {
  func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
    var rest = zip(keys, pieces.joined()).makeIterator()
    return AnyIterator {
      while let (key, value) = rest.next() {
        if let value { return (key, value) }
      }
      return nil
    }
  }
}

/// What a ``Roll`` finds its values by.
protocol RollKey: Equatable, Sendable {
  /// A hash that nobody can foresee who does not know the seed.
  func hash(seed: UInt64) -> UInt64
}

extension RollKey where Self: Hashable {
  func hash(seed: UInt64) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(self)
    return Bytes.mix(UInt64(bitPattern: Int64(hasher.finalize())) ^ seed)
  }
}

extension String: RollKey {
  func hash(seed: UInt64) -> UInt64 { withBytes { $0.hash(seed: seed) } }
}

extension Finding.Subject: RollKey {}

/// That of this process; what is found never depends on it.
private let rollSeed = UInt64.random(in: .min ... .max)
