import MailVocabulary

/// A client as Exim writes it: `name (helo) [address]:port`, where all but the address may be missing.
///
/// The name in parentheses is the client's own word. It ends at the last `) [address]` that stands before other text
/// which a client may choose: an address in angle brackets, a value in quotes, a daemon's answer after a colon.
struct HostValue {
  private var name = 0..<0
  private var helo = 0..<0
  private var address = 0..<0
  private var port = 0..<0
  /// The place after it.
  var end = 0
  var isAddressed: Bool { !address.isEmpty }

  private static let open = UInt8(ascii: "[")
  private static let parenthesis = UInt8(ascii: "(")

  /// Reads one; nil if nothing stands there.
  init?(_ text: Bytes, _ start: Int) {
    var position = start
    guard position < text.count, text[position] > 0x20 else { return nil }
    if text[position] != Self.open, text[position] != Self.parenthesis {
      while position < text.count, text[position] > 0x20 { position += 1 }
      name = start..<position
      end = position
      guard position + 1 < text.count, text[position + 1] == Self.open || text[position + 1] == Self.parenthesis else {
        if text[end - 1] == UInt8(ascii: ":") {
          end -= 1
          name = start..<end
        }
        return
      }
      position += 1
    }
    if text[position] == Self.parenthesis {
      guard let close = Self.closing(text, position) else { return nil }
      helo = (position + 1)..<close
      position = close + 2
    }
    guard let close = text.firstIndex(of: UInt8(ascii: "]"), from: position) else {
      // The line was cut in the address.
      end = text.count
      return
    }
    let from = Peer.withoutMapping(text, position + 1, close)
    guard Peer.isAddress(text[from, close]) else { return nil }
    address = from..<close
    end = close + 1
    guard end + 1 < text.count, text[end] == UInt8(ascii: ":"), SyslogHeader.isDigit(text, end + 1) else { return }
    var last = end + 1
    while SyslogHeader.isDigit(text, last) { last += 1 }
    port = (end + 1)..<last
    end = last
  }

  /// The parenthesis that closes the name which the client gave itself.
  private static func closing(_ text: Bytes, _ start: Int) -> Int? {
    var limit = text.count
    if let bracket = text.firstIndex(of: UInt8(ascii: "<"), from: start) { limit = bracket }
    if let quoted = text[0, limit].firstIndex(of: Bytes("=\""), from: start) { limit = quoted }
    if let answer = answer(text[0, limit], start) { limit = answer }
    // A Message-ID, which comes later; a greeting has no blank.
    if let id = text[0, limit].firstIndex(of: Bytes(" id="), from: start) { limit = id }
    let part = text[0, limit]
    var before = limit
    while let found = part[0, before].lastIndex(of: Bytes(") ["), from: start) {
      if isAddressed(part, found) { return found }
      before = found
    }
    // The client's own word has such marks in it: then the first that closes it.
    var after = start
    while let found = text.firstIndex(of: Bytes(") ["), from: after) {
      if isAddressed(text, found) { return found }
      after = found + 1
    }
    return nil
  }

  /// The place behind the first bracket, and its port, after which a colon ends what is told of the client.
  private static func answer(_ text: Bytes, _ start: Int) -> Int? {
    var position = start
    while let close = text.firstIndex(of: Bytes("]:"), from: position) {
      var end = close + 2
      while SyslogHeader.isDigit(text, end) { end += 1 }
      if end > close + 2, end < text.count, text[end] == UInt8(ascii: ":") { end += 1 }
      if end < text.count, text[end] == 0x20, text[end - 1] == UInt8(ascii: ":") { return close + 1 }
      position = close + 1
    }
    return nil
  }

  /// Whether `) [` is followed by an address and a bracket.
  private static func isAddressed(_ text: Bytes, _ place: Int) -> Bool {
    let end = min(place + 3 + 56, text.count)
    guard place + 3 < end, let close = text[0, end].firstIndex(of: UInt8(ascii: "]"), from: place + 3) else {
      return false
    }
    return Peer.isAddress(text[Peer.withoutMapping(text, place + 3, close), close])
  }

  func emit(_ target: CaptureTarget, _ text: Bytes, _ origin: Int, _ slots: inout Pile<UInt64>) {
    let isSource = target.kind != .destination
    guard target.kind != .skip else { return }
    if !name.isEmpty {
      Peer.emitName(
        text, name.lowerBound, name.upperBound, origin, isSource ? .sourceDomain : .destinationDomain, &slots)
    }
    if !helo.isEmpty, isSource { slots.append(Slot(.helo, start: origin + helo.lowerBound, count: helo.count).word) }
    if !address.isEmpty {
      let field = isSource ? Field.sourceIP : .destinationIP
      slots.append(Slot(field, start: origin + address.lowerBound, count: address.count).word)
    }
    if !port.isEmpty {
      let field = isSource ? Field.sourcePort : .destinationPort
      slots.append(Slot(field, start: origin + port.lowerBound, count: port.count).word)
    }
  }
}

extension TemplateTree {
  /// Keys that a template does not name are at most this long.
  private static let shortKey = 4

  /// Reads keyed values as long as there are some; the place after the last.
  func readKeys(_ step: FlatStep, _ text: Bytes, _ position: Int, _ origin: Int, _ slots: inout Pile<UInt64>) -> Int {
    let keyRange = Int(step.literalStart)..<Int(step.literalStart + step.literalCount)
    var end = position
    var place = position
    // A key counts once: what a stranger may choose stands behind what the daemon knows, and may imitate it.
    var seen: UInt64 = 0
    // A Message-ID, in which a stranger may write keys that the daemon has not, is the last but the subject.
    var isForeign = false
    // Whether the address of a client was told.
    var isRemote = false
    var words: ClientWords?
    func clientWords() -> ClientWords { words ?? ClientWords(isOfMessage: keyRange.contains { isOf(.size, keys[$0]) }) }
    if place < text.count, text[place] == 0x20 { place += 1 }
    while place < text.count {
      var found: Int?
      for number in keyRange {
        let key = keys[number]
        let name = literals[Int(key.nameStart), Int(key.nameStart + key.nameCount)]
        guard text.matches(name, at: place) else { continue }
        let after = place + name.count
        let bit: UInt64 = 1 << UInt64((number - keyRange.lowerBound) & 63)
        if seen & bit != 0 || isForeign && !isOf(.subject, key) {
          found = key.hasValue ? endOfValue(key, text, after) : after
          break
        }
        seen |= bit
        isForeign = isForeign || isOf(.messageID, key)
        if key.hasValue, isClients(key, isRemote: isRemote) {
          var taken = clientWords()
          let end = taken.takeIdent(text, after)
          words = taken
          found = end
          let ident = Slot(.sourceUserName, start: origin + after, count: end - after)
          if ident.count > 0 { slots.append(ident.word) }
        } else if key.hasValue, isNameOfTLS(name), after < text.count, text[after] == UInt8(ascii: "\"") {
          var taken = clientWords()
          found = taken.takeName(text, after)
          words = taken
        } else if key.hasValue, isOf(.mechanism, key), words?.hold(text, place) == true {
          found = endOfValue(key, text, after)
        } else if key.hasValue {
          let before = slots.count
          found = readValue(key, of: keyRange, text, after, origin, &slots)
          isRemote = isRemote || isOf(.sourceIP, key) && slots.count > before
        } else if after == text.count || text[after] == 0x20 {
          found = after
        }
        break
      }
      guard let next = found ?? passUnnamed(text, place) else { break }
      end = next
      guard end < text.count, text[end] == 0x20 else { break }
      place = end + 1
    }
    return end
  }

  /// Whether a value is what the client's own ident server said of it, and not a user of this machine.
  private func isClients(_ key: FlatKey, isRemote: Bool) -> Bool {
    isOf(.sourceUserName, key) || isRemote && isOf(.effectiveUserName, key)
  }

  private func isNameOfTLS(_ key: Bytes) -> Bool { key == "DN=" || key == "SNI=" }

  private func isOf(_ field: Field, _ key: FlatKey) -> Bool {
    key.targetCount > 0 && keyTargets[Int(key.firstTarget)].field == field
  }

  /// The place after a value of which nothing is noted.
  private func endOfValue(_ key: FlatKey, _ text: Bytes, _ start: Int) -> Int? {
    let kind = key.targetCount > 0 ? keyTargets[Int(key.firstTarget)].kind : .skip
    if kind == .source || kind == .destination { return HostValue(text, start)?.end }
    return Self.valueRange(text, start).end
  }

  /// The place after the value that begins at `start`, whose parts are noted; nil if there is none.
  private func readValue(
    _ key: FlatKey, of keyRange: Range<Int>, _ text: Bytes, _ start: Int, _ origin: Int, _ slots: inout Pile<UInt64>
  ) -> Int? {
    let first = key.targetCount > 0 ? keyTargets[Int(key.firstTarget)] : .skip
    if first.kind == .source || first.kind == .destination {
      guard let host = HostValue(text, start) else { return nil }
      host.emit(first, text, origin, &slots)
      return host.end
    }
    var (from, upTo, end) = Self.valueRange(text, start)
    if key.targetCount > 0, keyTargets[Int(key.firstTarget + key.targetCount - 1)].kind == .user,
      from == start
    {
      upTo = endOfName(text, end, keyRange)
      end = upTo
    }
    for number in 0..<key.targetCount {
      var partEnd = upTo
      if number + 1 < key.targetCount, let colon = text[0, upTo].firstIndex(of: UInt8(ascii: ":"), from: from) {
        partEnd = colon
      }
      keyTargets[Int(key.firstTarget + number)].emit(text, from, partEnd, origin, &slots)
      from = min(partEnd + 1, upTo)
    }
    return end
  }

  /// The name of a user may have blanks in it: it goes on over plain words that a key follows.
  private func endOfName(_ text: Bytes, _ start: Int, _ keyRange: Range<Int>) -> Int {
    var end = start
    while end < text.count, text[end] == 0x20 {
      if isKey(text, end + 1, keyRange) { return end }
      let word = end + 1
      end = text.firstIndex(of: 0x20, from: word) ?? text.count
      for place in word..<end where text[place] == UInt8(ascii: "<") || text[place] == UInt8(ascii: ":") {
        return start
      }
    }
    return start
  }

  /// Whether one of the template's keys stands here.
  private func isKey(_ text: Bytes, _ start: Int, _ keyRange: Range<Int>) -> Bool {
    for number in keyRange {
      let key = keys[number]
      let name = literals[Int(key.nameStart), Int(key.nameStart + key.nameCount)]
      guard text.matches(name, at: start) else { continue }
      let after = start + name.count
      if key.hasValue || after == text.count || text[after] == 0x20 { return true }
    }
    return false
  }

  /// Passes over a key that the template does not name, with its value.
  private func passUnnamed(_ text: Bytes, _ start: Int) -> Int? {
    var position = start
    while position < text.count, position - start < Self.shortKey + 1 {
      let byte = text[position]
      if byte == UInt8(ascii: "=") {
        return position > start ? Self.valueRange(text, position + 1).end : nil
      }
      guard (byte | 0x20) &- 0x61 < 26 || position > start && (byte &- 0x30 < 10 || byte == UInt8(ascii: "*")) else {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// Where a value lies, without its quotes, and the place after it.
  private static func valueRange(_ text: Bytes, _ start: Int) -> (from: Int, upTo: Int, end: Int) {
    guard start < text.count else { return (start, start, start) }
    var position = start
    switch text[start] {
    case UInt8(ascii: "\""):
      let after = pastQuotes(text, start)
      // Without the closing quote the line was cut.
      if after == start { return (start + 1, text.count, text.count) }
      if after == text.count || text[after] == 0x20 || text[after] == UInt8(ascii: ":") {
        return (start + 1, min(after, text.count) - 1, min(after, text.count))
      }
      position = min(after, text.count)
    case UInt8(ascii: "<"):
      let from = pastQuotes(text, start + 1)
      guard let close = text.firstIndex(of: UInt8(ascii: ">"), from: min(from, text.count)) else {
        return (start, text.count, text.count)
      }
      return (start, close + 1, close + 1)
    default:
      break
    }
    while position < text.count, text[position] > 0x20 { position += 1 }
    if position > start + 1, text[position - 1] == UInt8(ascii: ":") { position -= 1 }
    return (start, position, position)
  }
}
