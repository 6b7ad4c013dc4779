import Crypto

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// HMAC-SHA-256 (RFC 2104): a keyed hash whose values tell nothing to those who have not the key.
public struct KeyedHash: Sendable {
  /// Keyed and fed with nothing yet; each hash goes on from a copy.
  private let start: HMAC<SHA256>

  /// A key from the bytes of a file, all of which count.
  public init(key: [UInt8]) { start = HMAC(key: SymmetricKey(data: key)) }

  /// A key for this run.
  public init() { start = HMAC(key: SymmetricKey(size: .bits256)) }

  /// - Parameter purpose: sets apart what is hashed for different ends.
  func digest(_ bytes: some Collection<UInt8>, purpose: UInt8) -> [UInt8] {
    var state = start
    state.update(data: [purpose] + bytes)
    return Array(state.finalize())
  }

  /// The first eight bytes.
  func hash(_ bytes: some Collection<UInt8>, purpose: UInt8 = 0) -> UInt64 {
    digest(bytes, purpose: purpose).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
