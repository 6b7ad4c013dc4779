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
  private static let limit = 32_768
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
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    known[address] = made
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
    let bytes = (0..<width / 8).map { place -> UInt8 in
      let shift = width - 8 - 8 * place
      return UInt8(truncatingIfNeeded: shift >= 64 ? high >> UInt64(shift - 64) : low >> UInt64(shift))
    }
    var result: (high: UInt64, low: UInt64) = (0, 0)
    for (place, byte) in bytes.enumerated() {
      let turned =
        bits.lowerBound >= 8 * (place + 1)
        ? byte : turn(byte, after: bytes[..<place], from: max(0, bits.lowerBound - 8 * place), width)
      result = (result.high << 8 | result.low >> 56, result.low << 8 | UInt64(turned))
    }
    return result
  }

  /// Turns the bits of one byte: a digest of the bytes before holds one bit for each way to begin the byte, of which
  /// there are 255.
  private func turn(_ byte: UInt8, after bytes: ArraySlice<UInt8>, from first: Int, _ width: Int) -> UInt8 {
    let digest = hash.digest([UInt8(bytes.count)] + bytes, purpose: width == 32 ? 5 : 6)
    var result = byte
    for bit in first..<8 {
      let way = 1 << bit | Int(byte) >> (8 - bit)
      result ^= (digest[way / 8] >> UInt8(way % 8) & 1) << UInt8(7 - bit)
    }
    return result
  }
}
