import MailVocabulary

/// The name of a mailbox user as it is asked for: large and small letters do not matter.
public struct UserName: Hashable, Sendable {
  public let text: String
  public let folded: String
  public let local: String
  public let domain: String?

  public init(_ text: String) {
    self.text = text
    folded = text.lowercased()
    (local, domain) = Self.split(folded)
  }

  static func split(_ folded: String) -> (local: String, domain: String?) {
    folded.withBytes { text in
      guard let at = text.lastIndex(of: UInt8(ascii: "@"), before: text.count), at > 0 else { return (folded, nil) }
      return (text[0, at].string, text[at + 1, text.count].string)
    }
  }

  /// Whether a login name in small letters may be this one, with another domain or none.
  func mayBe(_ login: String) -> Bool { Self.split(login).local == local }

  /// The same of the bytes of a line, for which nothing is allocated if it is plainly another name.
  func mayBe(_ login: Bytes) -> Bool {
    let length = local.utf8.count
    guard login.count == length || login.count > length && login[length] == UInt8(ascii: "@") else { return false }
    var place = 0
    for byte in local.utf8 {
      let other = login[place]
      // Letters beyond ASCII may have other lengths in the other case; then the text decides.
      if byte >= 0x80 || other >= 0x80 { return mayBe(login.string.lowercased()) }
      guard other == byte || other &- UInt8(ascii: "A") < 26 && other | 0x20 == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether an address in small letters has the name as its local part, with an extension or without.
  func isLocalPart(of address: String) -> Bool {
    // Asked for every recipient in the log, so over bytes.
    address.withBytes { text in
      local.withBytes { local in
        let at = text.lastIndex(of: UInt8(ascii: "@"), before: text.count) ?? 0
        let part = at > 0 ? text[0, at] : text
        return part == local || part.matches(local, at: 0) && part[local.count] == UInt8(ascii: "+")
      }
    }
  }

  /// An address without its extension: `hermes+shop@example.com` is `hermes@example.com`.
  static func plain(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "+")) else { return address }
    let (local, domain) = split(address)
    guard let plus = local.firstIndex(of: "+"), plus > local.startIndex else { return address }
    return local[..<plus] + (domain.map { "@" + $0 } ?? "")
  }
}
