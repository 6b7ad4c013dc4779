import MailVocabulary

/// Replaces names in a piece of text: what looks like an address of any kind or like a host, and known names.
struct TextRedactor {
  /// What the text is.
  enum Kind: UInt8 {
    /// Words of a daemon or of another server: names are those that are known, or look like nothing else.
    case text
    /// Names: every word is one, but for those of the daemons.
    case names
    /// Hosts: the same, and a word with points is a host.
    case hosts
  }

  let kind: Kind
  let book: NameBook
  /// Names that stand elsewhere in the same line, in small letters.
  let lineNames: Set<[UInt8]>
  /// Queue ids that the line tells, if they are to be replaced.
  let queueIDs: Set<[UInt8]>

  /// Behind these and `=`, daemons write who it was.
  private static let keysOfNames: Set<[UInt8]> = Set(
    [
      "ctladdr", "user", "username", "login", "ruser", "logname", "authid", "authcid", "authzid", "sasl_username",
      "owner",
    ]
    .map { Array($0.utf8) })

  /// The bytes of a name, of an address, and of what stands around them.
  static func isName(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }

  /// The signs that may stand within a run: what is no name, but has one at one of its ends.
  private static let signs: [Bool] = (0..<256).map { isName(UInt8($0)) || "+=%:@".utf8.contains(UInt8($0)) }

  @inline(__always)
  static func isRun(_ byte: UInt8) -> Bool { signs.withUnsafeBufferPointer { $0[Int(byte)] } }

  /// Whether a run is nothing but numbers, of a time or a process, and surely no address: in it no name can stand.
  static func isNumbers(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    var points = 0
    var colons = 0
    var last: UInt8 = 0
    for byte in run {
      switch byte {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"):
        break
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: ":"):
        colons += 1
        if last == byte { return false }
      default: return false
      }
      last = byte
    }
    return points < 3 && colons < 6
  }

  /// Whether the words around tell that another server has queued something under this id.
  static func isQueued(_ buffer: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    buffer[..<word.lowerBound].suffix(4).elementsEqual(" as ".utf8)
      || buffer[word.upperBound...].starts(with: " Message accepted".utf8)
  }

  /// Whether an address follows a comma, as in `pam(alice,192.0.2.7,<583W4vtglYfGM2QO>)`: then a user stands before it.
  static func isBeforeAddress(_ buffer: UnsafeBufferPointer<UInt8>, _ comma: Int) -> Bool {
    guard comma < buffer.count, buffer[comma] == UInt8(ascii: ",") else { return false }
    let address = buffer[(comma + 1)...].prefix { isRun($0) }
    return InternetAddress(Array(address)[...]) != nil
  }

  /// `<583W4vtglYfGM2QO>`: Dovecot's session holds time, port and address of the client.
  static func sessionEnd(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var end = start + 1
    while end < min(buffer.count, start + 34),
      (buffer[end] | 0x20) &- 0x61 < 26 || buffer[end] &- 0x30 < 10
        || buffer[end] == UInt8(ascii: "+") || buffer[end] == UInt8(ascii: "/")
    { end += 1 }
    guard end < buffer.count, buffer[end] == UInt8(ascii: ">"), end - start >= 13 else { return nil }
    let body = buffer[start + 1..<end]
    return body.contains { $0 < 0x61 } && body.contains { $0 >= 0x61 } ? end : nil
  }

  /// Where a run stands: after `//`, after `/`, or elsewhere.
  enum Place: UInt8 { case open, path, link }

  /// Replaces a run: from key to key, as it may have thousands of them.
  func run(_ run: ArraySlice<UInt8>, _ place: Place, _ names: inout Pseudonyms, _ output: inout [UInt8]) {
    var rest: ArraySlice<UInt8>? = run
    var place = place
    // What closes a part stands behind all that is within it.
    var tails: [ArraySlice<UInt8>] = []
    // Asked once, not of each rest.
    let hasDomain = run.contains(UInt8(ascii: "@"))
    while let run = rest {
      rest = part(run, place, hasDomain, &names, &output, &tails)
      place = .open
    }
    for tail in tails.reversed() { output += tail }
  }

  /// Replaces the first part of a run, and gives back what is to be replaced as a run of its own.
  private func part(
    _ run: ArraySlice<UInt8>, _ place: Place, _ hasDomain: Bool, _ names: inout Pseudonyms, _ output: inout [UInt8],
    _ tails: inout [ArraySlice<UInt8>]
  ) -> ArraySlice<UInt8>? {
    var run = run
    if let address = InternetAddress(run) {
      output += names.address(address)
      return nil
    }
    // Signs around it.
    while let first = run.first, ".+=%:-@".utf8.contains(first) {
      output.append(first)
      run.removeFirst()
    }
    var tail: ArraySlice<UInt8> = []
    if let last = run.lastIndex(where: { !".=:+%-@".utf8.contains($0) }) {
      tail = run[(last + 1)...]
      run = run[...last]
    }
    if !tail.isEmpty { tails.append(tail) }
    guard !run.isEmpty else { return nil }
    if let address = InternetAddress(run) {
      output += names.address(address)
      return nil
    }
    if tail.first == UInt8(ascii: "@"), !run.contains(UInt8(ascii: "=")) {
      // Its domain is no word: an address in brackets.
      output += names.local(run)
      return nil
    }
    if hasDomain, let at = run.lastIndex(of: UInt8(ascii: "@")) {
      // The key before it, as in `user=alice@example.com`, is the daemon's word.
      if let sign = run[..<at].firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }),
        isKey(run[..<sign]) || run[..<sign].count == 1
      {
        output += run[...sign]
        return run[(sign + 1)...]
      }
      guard let colon = run[at...].firstIndex(of: UInt8(ascii: ":")) else {
        output += names.mailbox(run)
        return nil
      }
      output += names.mailbox(run[..<colon])
      output.append(run[colon])
      return run[(colon + 1)...]
    }
    guard let sign = run.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else {
      word(run, place, &names, &output)
      return nil
    }
    // There is no sign in it that would make it more than one part.
    self.run(run[..<sign], place, &names, &output)
    output.append(run[sign])
    let value = run[(sign + 1)...]
    guard run[sign] == UInt8(ascii: "="), Self.keysOfNames.contains(run[..<sign].map(Pseudonyms.small)),
      !book.isWording(value.map(Pseudonyms.small)), InternetAddress(value) == nil
    else { return value }
    output += names.mailbox(value)
    return nil
  }

  private func isKey(_ word: ArraySlice<UInt8>) -> Bool {
    let small = word.map(Pseudonyms.small)
    return book.isWording(small) || Self.keysOfNames.contains(small)
  }

  private func word(_ word: ArraySlice<UInt8>, _ place: Place, _ names: inout Pseudonyms, _ output: inout [UInt8]) {
    let small = word.map(Pseudonyms.small)
    if queueIDs.contains(Array(word)) {
      output += names.shape(word, purpose: 10)
    } else if lineNames.contains(small) || book.hasName(small) {
      output += names.local(word)
    } else if kind != .names, place != .path, isHost(small), !book.isWording(small) || kind == .hosts {
      output += isPage(small, place) ? Array(word) : names.host(word)
    } else if kind == .names, !book.isWording(small), small.contains(where: { $0 &- 0x61 < 26 || $0 >= 0x80 }) {
      output += names.local(word)
    } else if kind == .hosts, place == .open, !book.isWording(small) {
      output += names.host(word)
    } else {
      pieces(word, &names, &output)
    }
  }

  /// A name may be a part of the word: `alice-laptop`, `user+alice`.
  private func pieces(_ word: ArraySlice<UInt8>, _ names: inout Pseudonyms, _ output: inout [UInt8]) {
    var start = word.startIndex
    func isCut(_ byte: UInt8) -> Bool { ".-_+%".utf8.contains(byte) }
    while start < word.endIndex {
      var end = start
      while end < word.endIndex, !isCut(word[end]) { end += 1 }
      let small = word[start..<end].map(Pseudonyms.small)
      output +=
        small.count >= 3 && (lineNames.contains(small) || book.hasName(small))
        ? names.word(word[start..<end]) : Array(word[start..<end])
      while end < word.endIndex, isCut(word[end]) {
        output.append(word[end])
        end += 1
      }
      start = end
    }
  }

  /// Whether a word looks like the name of a host.
  private func isHost(_ word: [UInt8]) -> Bool {
    let labels = word.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.count < 64 }), let last = labels.last,
      last.allSatisfy({ $0 &- 0x61 < 26 })
    else { return false }
    let first = String(decoding: labels[0], as: UTF8.self)
    // A facility with its severity, and Sendmail's program for mailboxes.
    if labels.count == 2, first == "mail" || first == "auth" || first == "daemon",
      last.elementsEqual("info".utf8) || last.elementsEqual("local".utf8)
    {
      return false
    }
    if last.count == 2 { return labels[0].contains { $0 &- 0x61 < 26 || $0 >= 0x80 } || labels.count > 2 }
    return KnownHosts.topDomains.contains(String(decoding: last, as: UTF8.self))
      || last.starts(with: "xn--".utf8)
  }

  /// Whether it is a page of a receiver or of a list, to which a reply sends the reader.
  private func isPage(_ word: [UInt8], _ place: Place) -> Bool {
    guard kind == .text else { return false }
    let labels = String(decoding: word, as: UTF8.self).split(separator: ".").map(String.init)
    guard KnownHosts.suffix(labels, in: KnownHosts.providers) != nil else { return false }
    return place == .link || KnownHosts.pages.contains(labels[0])
  }
}
