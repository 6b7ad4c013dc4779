/// Places where a password may stand with no word beside it that says so.
///
/// What stands there is masked, but it is no finding: it may be something else.
extension SecretText {
  /// Whether what begins at a position is only likely to be a secret.
  func isGuess(_ start: Int) -> Bool {
    // A word that says so may stand right before it.
    let isNamed = (max(0, start - 24)..<start).contains { has("pass", $0) }
    if isNamed { return false }
    return start > 0 && (inQuery(start - 1) ?? inQuotedCommand(start - 1)) != nil || isAttribute(before: start)
      || isTraced(start)
  }

  // MARK: Look-ups in databases

  /// `query: SELECT … WHERE x = 'P'`: Dovecot's `%w` puts the password into the query. The user's own name stays.
  func inQuery(_ start: Int) -> Range<Int>? {
    guard start > 0, start < Self.queryLength, text[start] == UInt8(ascii: "'"), " =(,".utf8.contains(text[start - 1]),
      let query = query, query < start
    else { return nil }
    var end = start + 1
    while end < text.count, text[end] != UInt8(ascii: "'") || end + 1 < text.count && text[end + 1] == text[end] {
      end += text[end] == UInt8(ascii: "\\") || text[end] == UInt8(ascii: "'") ? 2 : 1
    }
    end = min(end, text.count)
    let value = text[start + 1, end]
    guard value.count >= 4, value[0] != UInt8(ascii: "/"), !isAddress(value), !isOwnName(value),
      !Self.wordsOfQueries.contains(where: { value == $0 })
    else { return nil }
    return range(start + 1, end)
  }

  private static let queryLength = 4_096
  private static let wordsOfQueries: [StaticString] = [
    "imap", "pop3", "smtp", "lmtp", "sieve", "managesieve", "submission", "doveadm", "active", "enabled", "true",
    "false",
  ]

  /// Where a query begins; nil if there is none.
  private var query: Int? {
    let head = text[0, min(text.count, 1_024)]
    for words in Self.beforeQueries {
      guard var start = head.firstIndex(of: Bytes(words)).map({ $0 + words.utf8CodeUnitCount }) else { continue }
      if has("\"", start) { start += 1 }
      if Self.beginningsOfQueries.contains(where: { has($0, start) }) { return start }
    }
    return nil
  }

  /// Of Dovecot, Courier and the SASL library; and of Exim's look-ups, which tell the key three times.
  private static let beforeQueries: [StaticString] = [
    "query: ", "query '", "doing query ", "key=", "lookup required for ", "lookup of ",
  ]
  private static let beginningsOfQueries: [StaticString] = [
    "select ", "update ", "insert ", "delete ", "call ", "with ",
  ]

  /// Whether it is the name in `sql(NAME,ADDRESS)`, or one side of it.
  private func isOwnName(_ value: Bytes) -> Bool {
    guard let open = text.firstIndex(of: Bytes("sql(")).map({ $0 + 4 }) else { return false }
    var end = open
    while end < text.count, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: ")") { end += 1 }
    let name = text[open, end]
    if name == value { return true }
    guard let at = name.lastIndex(of: UInt8(ascii: "@"), before: name.count) else { return false }
    return name[0, at] == value || name[at + 1, name.count] == value
  }

  /// Whether it is a number or an IP address.
  private func isAddress(_ value: Bytes) -> Bool {
    value.withUnsafeBuffer { bytes in
      bytes.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
        || bytes.contains(UInt8(ascii: ":"))
          && bytes.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 == UInt8(ascii: ":") }
    }
  }

  // MARK: What a client said where the server knew no such command

  /// `SMTP syntax error in "BASE64"`, `(last command was "BASE64")`: the server expected a command, and the client went on
  /// with a login that was refused at its start.
  func inQuotedCommand(_ start: Int) -> Range<Int>? {
    guard text[start] == UInt8(ascii: "\""), start > 0, text[start - 1] == 0x20 else { return nil }
    let isSaid = ["error in ", "was ", "recognized: ", "command ", "command: "].contains { (word: StaticString) in
      has(word, start - word.utf8CodeUnitCount)
    }
    let end = endOfBase64(start + 1)
    guard isSaid, end < text.count, text[end] == UInt8(ascii: "\""), end - start - 1 >= 8, (end - start - 1) % 4 == 0,
      isBlob(start + 1, end)
    else { return nil }
    return range(start + 1, end)
  }

  // MARK: What processes of Postfix tell each other

  /// `send attr value = alice:P`, `input attribute value: alice:P`: an entry of the table of passwords.
  func afterAttribute(_ start: Int) -> Range<Int>? {
    for words: StaticString in ["attr value = ", "input attribute value: "] where has(words, start) {
      let value = start + words.utf8CodeUnitCount
      return isEntry(value) ? range(value, text.count) : nil
    }
    return nil
  }

  private func isAttribute(before start: Int) -> Bool {
    ["attr value = ", "input attribute value: "].contains { (words: StaticString) in
      has(words, start - words.utf8CodeUnitCount)
    }
  }

  /// `NAME:PASSWORD`, and no table, address or destination.
  private func isEntry(_ start: Int) -> Bool {
    let value = text[start, text.count]
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < value.count,
      value.firstIndex(of: 0x20) == nil, !isAddress(value)
    else { return false }
    let next = value[colon + 1]
    return next != UInt8(ascii: "/") && next != UInt8(ascii: "[") && next != UInt8(ascii: ":")
      && value[0] != UInt8(ascii: "[")
  }
}

extension SecretText {
  /// Exim's debug output of `crypteq`: `  subject=P` and `  crypted=HASH`, lines of their own.
  func afterComparison(_ start: Int) -> Range<Int>? {
    for words: StaticString in ["subject=", "crypted="] where has(words, start) {
      let isOwnLine = start == 2 && has("  ", 0) || has("   ", start - 3)
      guard isOwnLine || text[0, start].firstIndex(of: Bytes("crypteq")) != nil else { return nil }
      return range(start + words.utf8CodeUnitCount, text.count)
    }
    return nil
  }

  /// OpenSMTPD's trace: `lookup "alice" as CREDENTIALS in table static:x -> "alice:P"`, in some tables `"alice":"P"`.
  func afterCredentials(_ start: Int) -> Range<Int>? {
    guard has("credentials in table ", start) || has("credentials from table ", start),
      let arrow = text.firstIndex(of: Bytes(" -> \""), from: start)
    else { return nil }
    let quoted = text.firstIndex(of: Bytes("\":\""), from: arrow).map { $0 + 3 }
    let value = quoted ?? text.firstIndex(of: UInt8(ascii: ":"), from: arrow).map { $0 + 1 } ?? arrow + 5
    return range(value, upToLast: UInt8(ascii: "\""))
  }
}
