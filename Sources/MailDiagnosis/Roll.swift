/// What is remembered of many: by key, and of no more than so many keys, since a hostile log has no end of them.
///
/// The values lie in pieces of a fixed size, not in the table itself: a table of large values is a third empty, and twice
/// as large while it grows. What comes when the roll is full is let go, and counted.
struct Roll<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var places: [Key: Int32] = [:]
  private var pieces: [[Value?]] = []
  private var used = 0
  let limit: Int
  /// How often something was let go because there was no room.
  private(set) var letGo = 0

  private static var pieceSize: Int { 256 }

  init(limit: Int) { self.limit = limit }

  var count: Int { places.count }
  var isEmpty: Bool { places.isEmpty }
  var keys: Dictionary<Key, Int32>.Keys { places.keys }

  /// Whether a key is known or has room; counts those that have none.
  mutating func hasRoom(for key: Key) -> Bool {
    guard places.count >= limit, places[key] == nil else { return true }
    letGo += 1
    return false
  }

  subscript(_ key: Key) -> Value? {
    get {
      guard let place = places[key] else { return nil }
      return pieces[Int(place) / Self.pieceSize][Int(place) % Self.pieceSize]
    }
    _modify {
      if let place = places[key] {
        yield &pieces[Int(place) / Self.pieceSize][Int(place) % Self.pieceSize]
        if pieces[Int(place) / Self.pieceSize][Int(place) % Self.pieceSize] == nil { places[key] = nil }
      } else {
        var value: Value?
        yield &value
        if let value, hasRoom(for: key) { insert(value, key) }
      }
    }
  }

  /// The value of a key, made if there is none; without room, one that nobody keeps.
  subscript(_ key: Key, default value: @autoclosure () -> Value) -> Value {
    get { self[key] ?? value() }
    _modify {
      if places[key] == nil {
        guard hasRoom(for: key) else {
          var nobodys = value()
          yield &nobodys
          return
        }
        insert(value(), key)
      }
      let place = Int(places[key] ?? 0)
      yield &pieces[place / Self.pieceSize][place % Self.pieceSize]!
    }
  }

  private mutating func insert(_ value: Value, _ key: Key) {
    places[key] = Int32(used)
    if used % Self.pieceSize == 0 {
      pieces.append([])
      pieces[used / Self.pieceSize].reserveCapacity(Self.pieceSize)
    }
    pieces[used / Self.pieceSize].append(value)
    used += 1
  }
}

extension Roll: Sequence {
  func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
    var rest = places.makeIterator()
    return AnyIterator {
      while let (key, place) = rest.next() {
        if let value = pieces[Int(place) / Self.pieceSize][Int(place) % Self.pieceSize] { return (key, value) }
      }
      return nil
    }
  }
}
