/// Other names for names: the same for the same, under one key; nobody finds the way back without it.
public struct Pseudonyms: Sendable {
  private let hash: KeyedHash
  private var addresses: AddressPseudonyms
  private var words: [[UInt8]: [UInt8]] = [:]
  /// Whether well-known providers keep their names.
  public var keepsProviders = false
  /// Domains that receive mail for mailboxes here, in small letters: they are replaced in any case.
  public var ownDomains: Set<String> = []
  /// Names that are remembered, and bytes of one: what is beyond is made anew, and the same.
  private static let limit = 32_768
  private static let longest = 64

  public init(_ hash: KeyedHash) {
    self.hash = hash
    addresses = AddressPseudonyms(hash)
  }

  /// Names of tasks, not of people; what is written to them says nothing of anybody.
  static let roles: Set<String> = [
    "root", "postmaster", "hostmaster", "webmaster", "abuse", "admin", "administrator", "info", "sales", "support",
    "test",
    "nobody", "noreply", "no-reply", "donotreply", "mailer-daemon", "double-bounce", "daemon", "bounce", "bounces",
    "owner",
    "request", "undisclosed-recipients", "mail", "www-data", "apache", "newsletter", "news", "user", "guest", "postfix",
    "dovecot", "exim", "sendmail", "mailnull", "spam", "srs0", "srs1", "prvs", "msprvs1", "btv1", "default",
    "anonymous",
  ]

  /// The name of a person, an account, or one part of the name of a host: four syllables and four digits.
  mutating func word(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let name = Array(name)
    if let known = words[name] { return known }
    let folded = name.map(Self.small)
    guard folded.contains(where: { $0 &- 0x61 < 26 || $0 >= 0x80 }) else { return shape(name[...], purpose: 2) }
    var value = hash.hash(folded, purpose: 1)
    var made: [UInt8] = []
    let consonants = Array("bcdfghjklmnprstvwxyz".utf8)
    let vowels = Array("aeiou".utf8)
    for _ in 0..<4 {
      made.append(consonants[Int(value % 20)])
      value /= 20
      made.append(vowels[Int(value % 5)])
      value /= 5
    }
    for _ in 0..<4 {
      made.append(0x30 + UInt8(value % 10))
      value /= 10
    }
    // The same person in other letters stays the same, and the letters stay as large.
    let letters = name.filter { ($0 | 0x20) &- 0x61 < 26 }
    let isLoud = letters.count > 1 && letters.allSatisfy { $0 < 0x61 }
    for place in made.indices where isLoud || place < name.count && name[place] &- 0x41 < 26 {
      if made[place] &- 0x61 < 26 { made[place] &= 0xDF }
    }
    guard name.count <= Self.longest else { return made }
    if words.count >= Self.limit { words.removeAll(keepingCapacity: true) }
    words[name] = made
    return made
  }

  /// A text of the same length with other letters and digits in the same places.
  func shape(_ text: ArraySlice<UInt8>, purpose: UInt8) -> [UInt8] {
    let isHexadecimal = text.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x41 < 6 }
    let isSmallHexadecimal = text.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    let seed = hash.digest(text, purpose: purpose)
    var stream = seed
    var made: [UInt8] = []
    made.reserveCapacity(text.count)
    for byte in text {
      let place = made.count
      if place > 0, place % 32 == 0 { stream = hash.digest(seed + [UInt8(place / 32 & 255)], purpose: 3) }
      let value = stream[place % 32]
      if isSmallHexadecimal {
        made.append(Self.hexadecimal(value % 16, ten: UInt8(ascii: "a")))
        continue
      }
      switch byte {
      case 0x30...0x39, 0x41...0x46:
        if isHexadecimal {
          made.append(Self.hexadecimal(value % 16, ten: UInt8(ascii: "A")))
        } else {
          made.append(byte < 0x41 ? 0x30 + value % 10 : 0x41 + value % 26)
        }
      case 0x41...0x5A: made.append(0x41 + value % 26)
      case 0x61...0x7A, 0x80...0xFF: made.append(0x61 + value % 26)
      default: made.append(byte)
      }
    }
    return made
  }

  private static func hexadecimal(_ value: UInt8, ten: UInt8) -> UInt8 { value < 10 ? 0x30 + value : ten + value - 10 }

  mutating func address(_ address: InternetAddress) -> [UInt8] { addresses.pseudonym(of: address).text }

  /// A host or a domain: its parts are replaced one by one, so that what lies in it still does.
  mutating func host(_ name: ArraySlice<UInt8>) -> [UInt8] {
    if let address = InternetAddress(name) { return self.address(address) }
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let small = labels.map { String(decoding: $0.map(Self.small), as: UTF8.self) }
    if labels.count == 1 { return isGeneric(small[0]) ? Array(name) : word(name) }
    var kept = labels.count - 1
    if small[kept].utf8.count == 2, labels.count > 2, KnownHosts.registries.contains(small[kept - 1]) { kept -= 1 }
    if !small[labels.count - 1].utf8.contains(where: { $0 &- 0x61 < 26 }) { kept = labels.count }
    var result: [UInt8] = []
    var start = 0
    // An address in front of a list's name stands the wrong way round.
    if labels.count > 4, let reversed = InternetAddress(Array(labels[..<4].reversed().joined(separator: [0x2E]))[...]) {
      let parts = address(reversed).split(separator: 0x2E)
      result = Array(parts.reversed().joined(separator: [0x2E])) + [0x2E]
      start = 4
    }
    if let own = KnownHosts.suffix(small, in: KnownHosts.blocklists) { kept = own }
    if keepsProviders, let provider = KnownHosts.suffix(small, in: KnownHosts.providers),
      KnownHosts.suffix(small, in: ownDomains) == nil
    {
      kept = provider
    }
    for place in start..<labels.count {
      if place > start { result.append(0x2E) }
      let stays =
        place >= kept || labels[place].isEmpty || place < kept - 1 && isGeneric(small[place])
        || small[place].hasPrefix("_") || labels[place].count == 1
      result += stays ? Array(labels[place]) : word(labels[place])
    }
    return result
  }

  /// `mail`, `mx1`: a name without its number.
  private func isGeneric(_ label: String) -> Bool {
    var stem = label[...]
    while let last = stem.utf8.last, last &- 0x30 < 10 { stem.removeLast() }
    return KnownHosts.labels.contains(String(stem)) || KnownHosts.labels.contains(label)
  }

  /// What stands before the `@`, with what a list or a forwarder has put around the name.
  mutating func local(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var start = name.startIndex
    for end in name.indices where "+=%!#|".utf8.contains(name[end]) {
      result += part(name[start..<end])
      result.append(name[end])
      start = end + 1
    }
    return result + part(name[start...])
  }

  /// A name without what makes it that of a list: `owner-choir`, `choir-bounces`.
  private mutating func part(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = name
    var tails: [ArraySlice<UInt8>] = []
    // One after the other: who writes a log may have put thousands of them in a row.
    while true {
      if rest.isEmpty || Self.isRole(rest) {
        result += rest
        break
      }
      if let dash = rest.firstIndex(of: 0x2D), Self.isRole(rest[..<dash]) {
        result += rest[...dash]
        rest = rest[(dash + 1)...]
      } else if let dash = rest.lastIndex(of: 0x2D), Self.isRole(rest[(dash + 1)...]) {
        tails.append(rest[dash...])
        rest = rest[..<dash]
      } else {
        result += word(rest)
        break
      }
    }
    for tail in tails.reversed() { result += tail }
    return result
  }

  /// Whether it is the name of a task, in whatever letters.
  private static func isRole(_ name: ArraySlice<UInt8>) -> Bool {
    name.count <= 32 && roles.contains(String(decoding: name.map(small), as: UTF8.self))
  }

  /// A mail address; without `@`, what stands before it.
  mutating func mailbox(_ address: ArraySlice<UInt8>) -> [UInt8] {
    guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return local(address) }
    return local(address[..<at]) + [0x40] + host(address[(at + 1)...])
  }

  /// A Message-ID: the host that made it is a host, all before it keeps its shape.
  mutating func messageID(_ id: ArraySlice<UInt8>) -> [UInt8] {
    guard let at = id.lastIndex(of: UInt8(ascii: "@")) else { return shape(id, purpose: 7) }
    var end = id.endIndex
    while end > at + 1, id[end - 1] == UInt8(ascii: ">") || id[end - 1] == UInt8(ascii: "]") { end -= 1 }
    return shape(id[..<at], purpose: 7) + [0x40] + host(id[(at + 1)..<end]) + Array(id[end...])
  }

  static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
