/// SipHash-2-4 (Aumasson and Bernstein): a keyed hash whose values tell nothing to those who have not the key.
public struct KeyedHash: Sendable {
  private let low: UInt64
  private let high: UInt64

  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// A key from the bytes of a file, all of which count.
  public init(key: [UInt8]) {
    let first = KeyedHash(low: 0x6D61_696C_7768_7900, high: 0x7265_6461_6374_0001)
    let second = KeyedHash(low: 0x6D61_696C_7768_7900, high: 0x7265_6461_6374_0002)
    self.init(low: first.hash(key), high: second.hash(key))
  }

  /// A key for this run.
  public init() { self.init(low: .random(in: .min ... .max), high: .random(in: .min ... .max)) }

  /// - Parameter purpose: sets apart what is hashed for different ends.
  public func hash(_ bytes: some Collection<UInt8>, purpose: UInt8 = 0) -> UInt64 {
    var state = State(low, high ^ UInt64(purpose))
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word |= UInt64(byte) << UInt64(8 * (count & 7))
      count += 1
      if count & 7 == 0 {
        state.absorb(word)
        word = 0
      }
    }
    state.absorb(word | UInt64(truncatingIfNeeded: count) << 56)
    return state.finish()
  }

  private struct State {
    var v0, v1, v2, v3: UInt64

    init(_ low: UInt64, _ high: UInt64) {
      v0 = low ^ 0x736F_6D65_7073_6575
      v1 = high ^ 0x646F_7261_6E64_6F6D
      v2 = low ^ 0x6C79_6765_6E65_7261
      v3 = high ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xFF
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
      func left(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
      v0 = v0 &+ v1
      v1 = left(v1, 13) ^ v0
      v0 = left(v0, 32)
      v2 = v2 &+ v3
      v3 = left(v3, 16) ^ v2
      v0 = v0 &+ v3
      v3 = left(v3, 21) ^ v0
      v2 = v2 &+ v1
      v1 = left(v1, 17) ^ v2
      v2 = left(v2, 32)
    }
  }
}
