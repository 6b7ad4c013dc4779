/// Names of IMAP mailboxes as people read them: in the protocol, and in some logs, they are written in modified UTF-7
/// (RFC 3501, 5.1.3), `Entw&APw-rfe`.
public enum MailboxName {
  /// The name decoded; the same text if it is not written so.
  public static func decoded(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "&")) else { return name }
    let bytes = Array(name.utf8)
    var result = ""
    var place = 0
    while place < bytes.count {
      let plain = bytes[place...].prefix { $0 != UInt8(ascii: "&") }
      result += String(decoding: plain, as: UTF8.self)
      place = plain.endIndex
      guard place < bytes.count else { break }
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "-")) else { return name }
      let code = bytes[(place + 1)..<end]
      if code.isEmpty {
        result += "&"
      } else {
        // An ampersand in a name that is not encoded: nothing of it is.
        guard let units = Base64.decoded(code, comma: true), units.count >= 2, units.count % 2 == 0 else { return name }
        let text = stride(from: 0, to: units.count, by: 2).map { UInt16(units[$0]) << 8 | UInt16(units[$0 + 1]) }
        guard let decoded = String(validating: text, as: UTF16.self) else { return name }
        result += decoded
      }
      place = end + 1
    }
    return result
  }
}

extension Field {
  /// A value as people read it, where it is written for machines.
  public func readable(_ text: String) -> String {
    switch self {
    case .subject: EncodedWords.decoded(text)
    case .mailbox: MailboxName.decoded(text)
    default: text
    }
  }
}
