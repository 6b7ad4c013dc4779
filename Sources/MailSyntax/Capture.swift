import MailVocabulary

/// Where a capture goes, and how it is cleaned: the contract's rules for addresses, names and brackets.
enum Capture: UInt8 {
  case skip, text, integer, address, user, messageID, mailAddress, domain, source, destination

  static func of(_ target: Template.Target) -> (Capture, Field) {
    switch target {
    case .source: return (.source, .sourceIP)
    case .destination: return (.destination, .destinationIP)
    case .field(let field):
      switch field {
      case .skip: return (.skip, field)
      case .userName, .effectiveUserName, .sourceUserName: return (.user, field)
      case .sourceIP, .destinationIP: return (.address, field)
      case .messageID: return (.messageID, field)
      case .sender, .recipient, .originalRecipient: return (.mailAddress, field)
      case .sourceDomain, .destinationDomain: return (.domain, field)
      default: return (field.isNumber ? .integer : .text, field)
      }
    }
  }
}

/// A capture and its field, as the tree stores it.
struct CaptureTarget: BitwiseCopyable {
  var kind: Capture
  var field: Field

  static let skip = CaptureTarget(kind: .skip, field: .skip)

  init(_ target: Template.Target) { (kind, field) = Capture.of(target) }

  private init(kind: Capture, field: Field) {
    self.kind = kind
    self.field = field
  }

  /// Whether a run of the right bytes may be such a value.
  @inline(__always)
  func accepts(_ text: Bytes) -> Bool {
    switch kind {
    case .address: Peer.isAddress(text)
    case .integer: text.count <= 18
    default: true
    }
  }

  /// Writes the slot of what stands from `start` to `end`, cleaned; nothing where there is no value.
  @inline(__always)
  func emit(_ text: Bytes, _ start: Int, _ end: Int, _ origin: Int, _ slots: inout Pile<UInt64>) {
    switch kind {
    case .skip:
      return
    case .text, .integer:
      guard end > start else { return }
      slots.append(Slot(field, start: origin + start, count: end - start).word)
    case .address:
      let place = Peer.withoutMapping(text, start, end)
      slots.append(Slot(field, start: origin + place, count: end - place).word)
    default:
      emitCleaned(text, start, end, origin, &slots)
    }
  }

  private func emitCleaned(_ text: Bytes, _ start: Int, _ end: Int, _ origin: Int, _ slots: inout Pile<UInt64>) {
    var start = start
    var end = end
    switch kind {
    case .user:
      let value = text[start, end]
      if value.isEmpty || value == "???" || value == "<>" { return }
    case .messageID:
      Self.unwrap(text, &start, &end)
      if start == end { return }
    case .mailAddress:
      // The brackets of a list belong to its parts.
      if Addresses.isOne(text[start, end]) { Self.unwrap(text, &start, &end) }
      // The empty sender is the null sender; an empty recipient is none.
      if start == end, field != .sender { return }
    case .domain:
      if end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
      guard Peer.isName(text[start, end]) else { return }
    case .source:
      Peer.emit(text, start, end, origin, .sourceDomain, .sourceIP, .sourcePort, &slots)
      return
    case .destination:
      Peer.emit(text, start, end, origin, .destinationDomain, .destinationIP, .destinationPort, &slots)
      return
    default:
      return
    }
    slots.append(Slot(field, start: origin + start, count: end - start).word)
  }

  /// Takes off one pair of angle brackets.
  private static func unwrap(_ text: Bytes, _ start: inout Int, _ end: inout Int) {
    guard end - start >= 2, text[start] == UInt8(ascii: "<"), text[end - 1] == UInt8(ascii: ">") else { return }
    start += 1
    end -= 1
  }
}

/// The other end of a connection as daemons write it: `name[address]:port`, `name [address]`, `[address]`, `address`,
/// `address:port`.
enum Peer {
  static func emit(
    _ text: Bytes, _ start: Int, _ end: Int, _ origin: Int, _ domain: Field, _ address: Field, _ port: Field,
    _ slots: inout Pile<UInt64>
  ) {
    var end = end
    // The address stands last: what stands before it is a name that somebody else may have chosen.
    if let open = text.lastIndex(of: UInt8(ascii: "["), before: end, from: start) {
      var nameEnd = open
      while nameEnd > start, text[nameEnd - 1] == 0x20 { nameEnd -= 1 }
      emitName(text, start, nameEnd, origin, domain, &slots)
      // Without the closing bracket the text was cut, and so perhaps the address.
      guard let close = text.firstIndex(of: UInt8(ascii: "]"), from: open), close < end else { return }
      let from = withoutMapping(text, open + 1, close)
      guard isAddress(text[from, close]) else { return }
      slots.append(Slot(address, start: origin + from, count: close - from).word)
      if close + 1 < end, text[close + 1] == UInt8(ascii: ":"), text[close + 2, end].integer != nil {
        slots.append(Slot(port, start: origin + close + 2, count: end - close - 2).word)
      }
      return
    }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    let from = withoutMapping(text, start, end)
    // The point of the sentence that it ends.
    if end > from, text[end - 1] == UInt8(ascii: "."), isAddress(text[from, end - 1]) { end -= 1 }
    if isAddress(text[from, end]) {
      slots.append(Slot(address, start: origin + from, count: end - from).word)
    } else if let colon = text.lastIndex(of: UInt8(ascii: ":"), before: end, from: from), colon > from,
      isAddress(text[from, colon]), text[from, colon].firstIndex(of: UInt8(ascii: ".")) != nil,
      text[colon + 1, end].integer != nil
    {
      slots.append(Slot(address, start: origin + from, count: colon - from).word)
      slots.append(Slot(port, start: origin + colon + 1, count: end - colon - 1).word)
    } else if domain == .destinationDomain, isName(text[start, end]), !isHost(text[start, end]) {
      // Without an address or a point it is a delivery agent of this server: `local`, `virtual`, the name of a pipe.
      slots.append(Slot(.relay, start: origin + start, count: end - start).word)
    } else {
      emitName(text, start, end, origin, domain, &slots)
    }
  }

  /// Where a peer ends that is written at a place: an address, or a name, if there is one, and an address in brackets.
  static func end(in text: Bytes, at start: Int) -> Int? {
    var end = start
    while end < text.count, end - start < 256, text[end] > 0x20, !"[],;".utf8.contains(text[end]) { end += 1 }
    if isAddress(text[withoutMapping(text, start, end), end]) { return end }
    if end < text.count, text[end] == 0x20, end > start { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "["),
      let close = text[0, min(text.count, end + 64)].firstIndex(of: UInt8(ascii: "]"), from: end),
      isAddress(text[withoutMapping(text, end + 1, close), close])
    else { return nil }
    return close + 1
  }

  static func emitName(
    _ text: Bytes, _ start: Int, _ end: Int, _ origin: Int, _ field: Field, _ slots: inout Pile<UInt64>
  ) {
    var start = start
    var end = end
    // What the client's ident service says stands before an @.
    if let at = text.lastIndex(of: UInt8(ascii: "@"), before: end, from: start) { start = at + 1 }
    if end > start, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard isName(text[start, end]) else { return }
    slots.append(Slot(field, start: origin + start, count: end - start).word)
  }

  /// Whether a name has a point in it, as those of other hosts have.
  private static func isHost(_ name: Bytes) -> Bool {
    name.firstIndex(of: UInt8(ascii: ".")) != nil && name.firstIndex(of: UInt8(ascii: "/")) == nil
  }

  /// Whether it is a name, and not a word for its absence or an address.
  static func isName(_ text: Bytes) -> Bool {
    if text.isEmpty || text == "unknown" || text == "UNKNOWN" || text == "none" || text == "???" { return false }
    return !isAddress(text) && text[0] != UInt8(ascii: "[") && text.firstIndex(of: 0x20) == nil
  }

  /// Whether it may be an IPv4 or IPv6 address: only its characters, and at least three points or two colons.
  static func isAddress(_ text: Bytes) -> Bool {
    guard text.count >= 2, text.count <= 45 else { return false }
    var points = 0
    var colons = 0
    for position in 0..<text.count {
      let byte = text[position]
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if byte == UInt8(ascii: ":") {
        colons += 1
      } else if byte &- 0x30 >= 10, (byte | 0x20) &- 0x61 >= 6 || colons == 0 && points > 0 {
        return false
      }
    }
    return colons >= 2 || colons == 0 && points == 3
  }

  /// The place after `IPv6:` and after the prefix of an IPv4 address mapped into IPv6.
  static func withoutMapping(_ text: Bytes, _ start: Int, _ end: Int) -> Int {
    var start = start
    let part = text[0, end]
    if start < end, text[start] == UInt8(ascii: "I"), part.matches(Bytes("IPv6:"), at: start) { start += 5 }
    guard end - start > 7, text[start] == UInt8(ascii: ":") else { return start }
    if part.matches(Bytes("::ffff:"), at: start) || part.matches(Bytes("::FFFF:"), at: start),
      text[start + 7, end].firstIndex(of: UInt8(ascii: ".")) != nil
    {
      start += 7
    }
    return start
  }
}
