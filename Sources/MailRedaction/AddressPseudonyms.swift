/// Other IP addresses for IP addresses, so that networks stay networks: two addresses that share their first bits share
/// as many after it (from the first part of IPv4 on).
///
/// After Crypto-PAn (Xu, Fan, Ammar and Moon): each bit is turned, or not, by a keyed hash of the bits before it. What an
/// address is stays: loopback, private, link-local and multicast addresses remain what they are, and no other becomes
/// one of them.
struct AddressPseudonyms {
  private let hash: KeyedHash
  private var known: [InternetAddress: InternetAddress] = [:]
  /// The first parts of public IPv4 addresses, and those that take their places.
  private let firstParts: [UInt8: UInt8]
  private static let limit = 200_000
  /// First parts in which some network is special; they stay, and so do the second parts behind them.
  private static let mixed: Set<UInt8> = [100, 169, 172, 192, 198, 203]

  init(_ hash: KeyedHash) {
    self.hash = hash
    let open = (UInt8(1)...223).filter { $0 != 10 && $0 != 127 && !Self.mixed.contains($0) }
    let mixed = open.sorted { hash.hash([$0], purpose: 4) < hash.hash([$1], purpose: 4) }
    firstParts = Dictionary(uniqueKeysWithValues: zip(open, mixed))
  }

  mutating func pseudonym(of address: InternetAddress) -> InternetAddress {
    if let found = known[address] { return found }
    let made: InternetAddress
    switch address {
    case .four(let value): made = .four(four(value))
    case .six(let high, let low): made = six(high, low)
    }
    if known.count < Self.limit { known[address] = made }
    return made
  }

  private func four(_ value: UInt32) -> UInt32 {
    let first = UInt8(value >> 24)
    if first == 0 || first == 127 || first >= 224 { return value }
    let kept = Self.mixed.contains(first) ? 16 : 8
    let head = UInt32(firstParts[first] ?? first) << 24
    let turned = turn(0, UInt64(value), bits: kept..<32, width: 32)
    return head | UInt32(truncatingIfNeeded: turned.low) & 0x00FF_FFFF
  }

  private func six(_ high: UInt64, _ low: UInt64) -> InternetAddress {
    // Unspecified, loopback, IPv4 in IPv6, NAT64.
    if high == 0, low >> 32 == 0xFFFF { return .six(0, 0xFFFF << 32 | UInt64(four(UInt32(truncatingIfNeeded: low)))) }
    if high == 0 { return .six(high, low) }
    if high == 0x0064_FF9B << 32, low >> 32 == 0 { return .six(high, UInt64(four(UInt32(truncatingIfNeeded: low)))) }
    // Global addresses keep their first three bits, all others the sixteen that say what they are.
    let turned = turn(high, low, bits: (high >> 61 == 1 ? 3 : 16)..<128, width: 128)
    return .six(turned.high, turned.low)
  }

  /// Turns bits, counted from the left of an address of a width, by the bits before each.
  private func turn(_ high: UInt64, _ low: UInt64, bits: Range<Int>, width: Int) -> (high: UInt64, low: UInt64) {
    var result = (high: high, low: low)
    for bit in bits {
      let place = UInt64(width - 1 - bit)
      // What stands before the bit, and how much it is.
      var prefix: [UInt8] = [UInt8(bit)]
      func cleared(_ word: UInt64, _ count: UInt64) -> UInt64 { (word >> count) << count }
      let before =
        place >= 64 ? (cleared(high, place - 63), 0) : (high, place == 63 ? 0 : cleared(low, place + 1))
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        prefix.append(UInt8(truncatingIfNeeded: before.0 >> shift))
        prefix.append(UInt8(truncatingIfNeeded: before.1 >> shift))
      }
      let isTurned = hash.hash(prefix, purpose: width == 32 ? 5 : 6) & 1
      if place >= 64 { result.high ^= isTurned << (place - 64) } else { result.low ^= isTurned << place }
    }
    return result
  }
}
