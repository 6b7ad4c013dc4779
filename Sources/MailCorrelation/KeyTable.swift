/// From a 64-bit key to a small number: open addressing, linear probing, deletion by shifting back.
///
/// The keys are hashes of text that others may choose, made with a seed of this process, so they are taken as they
/// are; that two of a million keys in flight are alike has a chance of one in thirty million.
struct KeyTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0
  private var mask: Int

  /// The key 0 marks a free place.
  init(capacity: Int = 1_024) {
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  subscript(_ key: UInt64) -> Int? {
    let key = key | 1
    var place = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[place] != 0 {
      if keys[place] == key { return Int(values[place]) }
      place = (place + 1) & mask
    }
    return nil
  }

  mutating func set(_ key: UInt64, _ value: Int) {
    if count * 2 >= keys.count { grow() }
    let key = key | 1
    var place = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    if keys[place] == 0 {
      keys[place] = key
      count += 1
    }
    values[place] = Int32(truncatingIfNeeded: value)
  }

  mutating func remove(_ key: UInt64) {
    let key = key | 1
    var place = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[place] != key {
      if keys[place] == 0 { return }
      place = (place + 1) & mask
    }
    count -= 1
    var hole = place
    var next = (place + 1) & mask
    while keys[next] != 0 {
      let home = Int(truncatingIfNeeded: keys[next] >> 17) & mask
      // It may move into the hole if its home is not between the hole and itself.
      if (next - home) & mask >= (next - hole) & mask {
        keys[hole] = keys[next]
        values[hole] = values[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    keys[hole] = 0
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    self = KeyTable(capacity: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { set(key, Int(value)) }
  }
}

/// Things in flight, by number; numbers are used again.
///
/// Each line looks at some of them and changes little, so they lie in memory that only the slab knows: what is asked of one
/// is read in its place, and nothing else of it is copied.
struct Slab<Element>: ~Copyable {
  private var memory: UnsafeMutablePointer<Element?>
  private var capacity: Int
  private var used = 0
  private var free: [Int] = []

  init(capacity: Int = 64) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit {
    memory.deinitialize(count: used)
    memory.deallocate()
  }

  var count: Int { used - free.count }

  mutating func insert(_ element: consuming Element) -> Int {
    if let place = free.popLast() {
      // What was taken out left nothing behind.
      (memory + place).initialize(to: element)
      return place
    }
    if used == capacity { grow() }
    (memory + used).initialize(to: element)
    used += 1
    return used - 1
  }

  mutating func remove(_ place: Int) -> Element? {
    precondition(place >= 0 && place < used)
    guard memory[place] != nil else { return nil }
    let element = (memory + place).move()
    (memory + place).initialize(to: nil)
    free.append(place)
    return element
  }

  subscript(_ place: Int) -> Element? {
    _read {
      precondition(place >= 0 && place < used)
      yield memory[place]
    }
    _modify {
      precondition(place >= 0 && place < used)
      yield &memory[place]
    }
  }

  /// All that are in flight, with their numbers.
  var all: [(place: Int, element: Element)] {
    (0..<used).compactMap { place in memory[place].map { (place, $0) } }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element?>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: used)
    memory.deallocate()
    memory = larger
    capacity *= 2
  }
}
