public import MailVocabulary

/// What the parts of a message's lines say, without a look at what came before.
extension MessageJoiner {
  static func direction(_ pending: PendingMessage) -> MessageTrace.Direction {
    if pending.isSubmitted || pending.trace.isNotification {
      if pending.wentOut { return .outbound }
      return pending.stayedHere ? .internal : .unknown
    }
    if pending.stayedHere { return .inbound }
    if pending.wentOut { return pending.trace.sourceIP == nil ? .unknown : .inbound }
    return pending.trace.isRefused ? .inbound : .unknown
  }

  /// The queue id that the next server named: `queued as ID`, `forwarded as ID`, `OK id=ID`, and of Sendmail
  /// `ID Message accepted for delivery`.
  public static func nextID(_ reply: Bytes) -> Bytes? {
    if let end = reply.firstIndex(of: Bytes(" Message accepted for delivery")) {
      var start = end
      while start > 0, reply[start - 1] &- 0x30 < 10 || (reply[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
      return end - start >= 5 && end - start <= 40 ? reply[start, end] : nil
    }
    let queued = Bytes("queued as ")
    let forwarded = Bytes("forwarded as ")
    var start: Int
    if let found = reply.lastIndex(of: queued) {
      start = found + queued.count
    } else if let found = reply.lastIndex(of: forwarded) {
      start = found + forwarded.count
    } else if let found = reply.lastIndex(of: Bytes("OK id=")) {
      return eximID(reply[found + 6, reply.count])
    } else {
      return nil
    }
    if start < reply.count, reply[start] == UInt8(ascii: "<") { start += 1 }
    var end = start
    while end < reply.count, reply[end] &- 0x30 < 10 || (reply[end] | 0x20) &- 0x61 < 26 { end += 1 }
    return end - start >= 5 && end - start <= 40 ? reply[start, end] : nil
  }

  /// Exim's ids have three parts with hyphens between, of 16 letters in all, since 4.97 of 23.
  private static func eximID(_ text: Bytes) -> Bytes? {
    guard text.count >= 16, text[6] == UInt8(ascii: "-") else { return nil }
    for count in [23, 16] where count == text.count || count < text.count && text[count] <= 0x22 {
      return text[0, count]
    }
    return nil
  }

  /// Whether a delivery went to a mailbox or a program of this server.
  public static func isHere(_ event: Event) -> Bool {
    if let transport = event[.transport] {
      // LMTP is the way into a mailbox, over whichever transport.
      if transport.contains("lmtp") { return true }
      if transport.contains("smtp") || transport.contains("relay") || transport.contains("uucp") { return false }
      // Exim's transports have names of the administrator's choice; those that go elsewhere name the host.
      return event[.destinationIP].map(isLoopback) ?? true
    }
    switch event.line.mailProtocol {
    case .lmtp, .local: return true
    // The program's name was cut: mail that goes to a socket of this machine stays here.
    case nil: return event[.destinationIP] == nil
    default: return event[.destinationDomain] == nil && event[.destinationIP] == nil
    }
  }

  static func isLoopback(_ address: Bytes) -> Bool { address.hasPrefix("127.") || address == "::1" }

  static func hash(_ text: String, _ seed: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return Bytes(base: base, count: buffer.count).hash(seed: seed)
    }
  }
}
