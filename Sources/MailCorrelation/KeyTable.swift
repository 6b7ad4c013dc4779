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
/// is read in its place, and nothing else of it is copied. It grows by pieces, so that nothing moves, and what many take is
/// not taken twice meanwhile.
struct Slab<Element>: ~Copyable {
  private var pieces: UnsafeMutablePointer<UnsafeMutablePointer<Element?>>
  private var pieceCount = 0
  private var capacity = 16
  private var used = 0
  private var free: [Int] = []

  private static var pieceBits: Int { 8 }
  private static var pieceSize: Int { 1 << pieceBits }

  init() { pieces = .allocate(capacity: capacity) }

  deinit {
    for piece in 0..<pieceCount {
      pieces[piece].deinitialize(count: min(used - piece * Self.pieceSize, Self.pieceSize))
      pieces[piece].deallocate()
    }
    pieces.deallocate()
  }

  var count: Int { used - free.count }

  @inline(__always)
  private func memory(_ place: Int) -> UnsafeMutablePointer<Element?> {
    precondition(place >= 0 && place < used)
    return pieces[place >> Self.pieceBits] + (place & (Self.pieceSize - 1))
  }

  mutating func insert(_ element: consuming Element) -> Int {
    if let place = free.popLast() {
      // What was taken out left nothing behind.
      memory(place).initialize(to: element)
      return place
    }
    if used == pieceCount << Self.pieceBits { grow() }
    used += 1
    memory(used - 1).initialize(to: element)
    return used - 1
  }

  mutating func remove(_ place: Int) -> Element? {
    let memory = memory(place)
    guard memory.pointee != nil else { return nil }
    let element = memory.move()
    memory.initialize(to: nil)
    free.append(place)
    return element
  }

  subscript(_ place: Int) -> Element? {
    _read { yield memory(place).pointee }
    _modify { yield &memory(place).pointee }
  }

  /// What one of them answers, asked in its place; nil if there is none of that number.
  ///
  /// It is lent as if it were to be changed, since what nobody else can change meanwhile need not be copied.
  @inline(__always)
  func ask<Answer>(_ place: Int, _ question: (inout Element) -> Answer) -> Answer? {
    let memory = memory(place)
    return memory.pointee == nil ? nil : question(&memory.pointee!)
  }

  /// Numbers of which some may be free.
  var range: Range<Int> { 0..<used }

  /// The numbers of all that are in flight.
  var places: [Int] { (0..<used).filter { memory($0).pointee != nil } }

  /// The sum of something over all that are in flight.
  func sum(_ value: (Element) -> Int) -> Int {
    var sum = 0
    for place in 0..<used where memory(place).pointee != nil { sum += value(memory(place).pointee!) }
    return sum
  }

  private mutating func grow() {
    if pieceCount == capacity {
      let larger = UnsafeMutablePointer<UnsafeMutablePointer<Element?>>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: pieces, count: pieceCount)
      pieces.deallocate()
      pieces = larger
      capacity *= 2
    }
    (pieces + pieceCount).initialize(to: .allocate(capacity: Self.pieceSize))
    pieceCount += 1
  }
}
