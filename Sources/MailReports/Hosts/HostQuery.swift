public import MailVocabulary

/// A remote machine, or several, as it is asked for: an address, a network, a host name, or a domain with all in it.
public enum HostQuery: Sendable {
  case range(AddressRange)
  /// In small letters.
  case name(String)

  public init(_ text: String) {
    var text = text
    if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
    if text.lowercased().hasPrefix("ipv6:") { text = String(text.dropFirst(5)) }
    if let range = AddressRange(text) {
      self = .range(range)
      return
    }
    var name = text.lowercased()
    if name.hasPrefix("@") || name.hasPrefix(".") { name.removeFirst() }
    if name.hasSuffix(".") { name.removeLast() }
    self = .name(name)
  }

  public func matches(ip: Bytes?, name: Bytes?) -> Bool {
    switch self {
    case .range(let range): ip.map(range.contains) ?? false
    case .name(let asked): name.map { Self.isIn(asked, $0) } ?? false
    }
  }

  public func matches(ip: String?, name: String?) -> Bool {
    switch self {
    case .range(let range): ip.map { range.contains($0) } ?? false
    case .name: name.map { matches(name: $0) } ?? false
    }
  }

  /// Whether a host or domain is the one asked for or in it.
  public func matches(name: String) -> Bool {
    guard case .name(let asked) = self else { return false }
    var name = name
    return name.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return false }
      return Self.isIn(asked, Bytes(base: base, count: buffer.count))
    }
  }

  private static func isIn(_ asked: String, _ name: Bytes) -> Bool {
    let length = asked.utf8.count
    guard length > 0, name.count >= length else { return false }
    let start = name.count - length
    if start > 0, name[start - 1] != UInt8(ascii: ".") { return false }
    var place = start
    for byte in asked.utf8 {
      let other = name[place]
      guard other == byte || other &- UInt8(ascii: "A") < 26 && other | 0x20 == byte else { return false }
      place += 1
    }
    return true
  }
}
