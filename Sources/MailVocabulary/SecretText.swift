/// A text in which secrets are looked for: how each way of writing one begins and ends.
struct SecretText {
  let text: Bytes

  /// `(given password: P)`, `pass: 'P'`, `password "P"`, `passwd=P`, and the command `PASS P`.
  func afterPass(_ start: Int) -> Range<Int>? {
    guard has("pass", start) else { return nil }
    if let command = afterPassCommand(start) { return command }
    var end = start + 4
    if has("passphrase", start) {
      end += 6
    } else if has("password", start) {
      end += 4
    } else if has("passwd", start) {
      end += 2
    }
    // Postfix tells what it found in the table of its own passwords.
    if has("word_maps: ", end - 4), end >= start + 8, let sign = text.firstIndex(of: Bytes(" = "), from: end) {
      return range(sign + 3, text.count)
    }
    guard end < text.count, !isWord(end), end - start > 4 || begins(start) else { return nil }
    if let value = afterCall(start, end) { return value }
    // The name of a file, /etc/postfix/sasl_passwd, is no key.
    var before = start
    while before > 0, isWord(before - 1) || text[before - 1] == UInt8(ascii: ".") { before -= 1 }
    if before > 0, text[before - 1] == UInt8(ascii: "/") { return nil }
    if start >= 6, has("given ", start - 6), has(": ", end) {
      return range(end + 2, upToLast: UInt8(ascii: ")"))
    }
    // What a web server hands on: `Auth-Pass: P`.
    if start >= 5, has("auth-", start - 5), has(": ", end) {
      let close = text.firstIndex(of: UInt8(ascii: "\""), from: end + 2)
      return range(end + 2, close ?? text.count)
    }
    var value = end
    while value < min(text.count, end + 3), " :=".utf8.contains(text[value]) { value += 1 }
    // In `"Invalid password" while` it closes what was said.
    let isClosed = value == end && (value + 1 >= text.count || " ,;.)]".utf8.contains(text[value + 1]))
    if value < text.count, !isClosed, let quote = closing(text[value]) {
      if isWithheld(value + 1) { return nil }
      let close = text.lastIndex(of: quote, before: text.count)
      return range(value + 1, close.map { $0 > value ? $0 : text.count } ?? text.count)
    }
    // A setting that is read: `password = P`.
    if has(" = ", end) { return range(end + 3, text.count) }
    // An attribute of a directory and what it is for: `userPassword(password)=P`.
    let sign = has(")=", end) ? end + 1 : end
    guard text[sign] == UInt8(ascii: "="), !isWithheld(sign + 1) else { return nil }
    // A password may hold any sign, so that only what surely parts it from the next field ends it.
    let isParameter = start > 0 && "&?".utf8.contains(text[start - 1])
    let isWhole = end - start > 4 && !isParameter
    return range(sign + 1, isWhole ? endOfField(sign + 1) : endOfValue(sign + 1))
  }

  /// `xsasl_cyrus_client_get_passwd: P`, `SASL authentication pass: P`: what Postfix and its library tell each other.
  private func afterCall(_ start: Int, _ end: Int) -> Range<Int>? {
    guard has(": ", end), has("_get_", start - 5) || has("sasl authentication ", start - 20) else { return nil }
    return range(end + 2, text.count)
  }

  /// Whether the daemon has not written it.
  private func isWithheld(_ start: Int) -> Bool {
    ["<hidden>", "<null>", "<private>", "xxxxxx\""].contains { (word: StaticString) in has(word, start) }
  }

  /// What a client says with `PASS`, where the words before it tell that it is a client's command.
  private func afterPassCommand(_ start: Int) -> Range<Int>? {
    guard has("pass ", start), start + 5 < text.count else { return nil }
    if let quote = start > 0 ? closing(text[start - 1]) : nil {
      let close = text.lastIndex(of: quote, before: text.count)
      return range(start + 5, close.map { $0 > start + 5 ? $0 : text.count } ?? text.count)
    }
    let isCommand = ["< ", "> ", "<- ", "-- ", "command: ", "command ", "was ", "input: "].contains {
      (word: StaticString) in
      has(word, start - word.utf8CodeUnitCount)
    }
    guard isCommand || text.matches(Bytes("PASS "), at: start) && beginsMessage(start) else { return nil }
    // Postscreen's verdict.
    if has("new [", start + 5) || has("old [", start + 5) { return nil }
    // Plesk's, of a handler.
    return has("during call '", start + 5) ? nil : range(start + 5, text.count)
  }

  /// `AUTH PLAIN BASE64` of SMTP, `AUTHENTICATE PLAIN BASE64` of IMAP.
  func afterAuth(_ start: Int) -> Range<Int>? {
    guard has("auth", start), begins(start) || start > 0 && text[start - 1] == UInt8(ascii: "_") else { return nil }
    if let password = afterBackend(start) ?? afterDecoding(start) { return password }
    guard start == 0 || !isWord(start - 1) || has("#011", start - 4) || has("\\n", start - 2) else { return nil }
    // XOAUTH2: `auth=Bearer TOKEN`.
    if has("auth=bearer ", start) { return range(start + 12, endOfValue(start + 12)) }
    if has("authorization: bearer ", start) {
      let end = endOfValue(start + 22)
      return range(start + 22, end)
    }
    var position = start + (has("authenticate ", start) ? 13 : has("authorization: ", start) ? 15 : 5)
    guard position <= text.count, text[position - 1] == 0x20 else { return nil }
    // ManageSieve puts both into quotation marks.
    let isQuoted = position < text.count && text[position] == UInt8(ascii: "\"")
    if isQuoted { position += 1 }
    let mechanism = position
    while position < text.count, isWord(position) { position += 1 }
    // `max auth rate 3/60s` of Postfix.
    guard position - mechanism >= 3, !has("rate ", mechanism) else { return nil }
    if isQuoted {
      guard has("\" \"", position) else { return nil }
      return range(position + 3, endOfBase64(position + 3))
    }
    // What a client sent ahead, line ends and all.
    if has("\\r\\n", position) {
      return isBlob(position + 4, endOfBase64(position + 4)) ? range(position + 4, text.count) : nil
    }
    guard position + 1 < text.count, text[position] == 0x20 else { return nil }
    let end = endOfBase64(position + 1)
    guard end == text.count || " \"'),;\r\\".utf8.contains(text[end]) else { return nil }
    return isBlob(position + 1, end) ? range(position + 1, end) : nil
  }

  /// `authentication for user "alice" and "P"`: Exim's own debug lines.
  private func afterBackend(_ start: Int) -> Range<Int>? {
    guard has("authentication for user \"", start), let end = text.firstIndex(of: Bytes("\" and \""), from: start)
    else {
      return nil
    }
    return range(end + 7, upToLast: UInt8(ascii: "\""))
  }

  /// `init_response BASE64`, `initial response TEXT`: Postfix's own debug lines.
  func afterInitialResponse(_ start: Int) -> Range<Int>? {
    for words: StaticString in ["init_response ", "initial response ", "initial reply: "] where has(words, start) {
      // Dovecot could not greet.
      if has("(greeting)", start + words.utf8CodeUnitCount) { return nil }
      return range(start + words.utf8CodeUnitCount, text.count)
    }
    return nil
  }

  /// `decoded response: TEXT`, `client response TEXT`: the same, later in the conversation.
  func afterResponse(_ start: Int) -> Range<Int>? {
    for words: StaticString in ["decoded response: ", "decoded response ", "client response "] where has(words, start) {
      return range(start + words.utf8CodeUnitCount, text.count)
    }
    return nil
  }

  /// `crypt('P')`, `md5("P")`: a look-up that sends the password to the database.
  func afterFunction(_ start: Int) -> Range<Int>? {
    guard start + 1 < text.count, let quote = closing(text[start + 1]),
      ["crypt", "md5", "sha", "sha1", "sha2", "password"].contains(where: { (name: StaticString) in
        has(name, start - name.utf8CodeUnitCount)
      }), let close = text.firstIndex(of: quote, from: start + 2)
    else { return nil }
    return range(start + 2, close)
  }

  /// IMAP's `TAG LOGIN user P` where a client's words stand: at the start, in quotation marks, or behind an arrow.
  func afterLogin(_ start: Int) -> Range<Int>? {
    guard has("login ", start), start >= 2, text[start - 1] == 0x20 else { return nil }
    // The tag of saslauthd's own commands.
    if has("sending saslauthd ", start - 18), let name = endOfArgument(start + 6) { return range(name + 1, text.count) }
    var tag = start - 1
    while tag > 0, isWord(tag - 1) || text[tag - 1] == UInt8(ascii: ".") { tag -= 1 }
    // A tag is a number, or a letter; `AUTHENTICATE LOGIN` and `SASL LOGIN` are none.
    guard start - 1 - tag == 1 || (tag..<start - 1).contains(where: { text[$0] &- 0x30 < 10 }) else { return nil }
    guard tag < start - 1 else { return nil }
    if tag > 0 {
      let before = text[tag - 1]
      let isArrow = before == 0x20 && tag > 1 && "<>-:".utf8.contains(text[tag - 2])
      guard isArrow || "<>\"'`".utf8.contains(before) else { return nil }
    }
    guard let name = endOfArgument(start + 6), name < text.count, text[name] == 0x20 else { return nil }
    guard let quote = tag > 0 ? closing(text[tag - 1]) : nil else { return range(name + 1, text.count) }
    let close = text.lastIndex(of: quote, before: text.count)
    return range(name + 1, close.map { $0 > name + 1 ? $0 : text.count } ?? text.count)
  }

  /// The end of one word of IMAP, in quotation marks or not.
  private func endOfArgument(_ start: Int) -> Int? {
    guard start < text.count else { return nil }
    var end = start
    if text[start] == UInt8(ascii: "\"") {
      end += 1
      while end < text.count, text[end] != UInt8(ascii: "\"") { end += text[end] == UInt8(ascii: "\\") ? 2 : 1 }
      return end < text.count ? end + 1 : nil
    }
    while end < text.count, text[end] > 0x20 { end += 1 }
    return end > start ? end : nil
  }

  /// A word that looks like a password and like no name: small and capital letters, digits, and a sign that names have
  /// not, of which one stands at the position. People type it in the place of their name.
  func typedAround(_ position: Int) -> Range<Int>? {
    var start = position
    while start > 0, position - start < 40, isTyped(start - 1) { start -= 1 }
    var end = position + 1
    while end < text.count, end - position < 40, isTyped(end) { end += 1 }
    guard 8...32 ~= end - start else { return nil }
    var hasSmall = false
    var hasCapital = false
    var hasDigit = false
    var at: Int?
    for place in start..<end {
      switch text[place] {
      case 0x61...0x7A: hasSmall = true
      case 0x41...0x5A: hasCapital = true
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "@"): at = place
      default: break
      }
    }
    guard hasSmall, hasCapital, hasDigit, !isEncodedWord(start, end) else { return nil }
    // An address has a domain, and that has none of the signs; a link has many.
    if let at, position < at { return nil }
    var word = start
    while word > 0, start - word < 200, text[word - 1] > 0x20 {
      if text[word - 1] == UInt8(ascii: "/") { return nil }
      word -= 1
    }
    if end < text.count, text[end] == UInt8(ascii: "/") { return nil }
    return range(start, end)
  }

  /// `=?utf-8?Q?…` of a header.
  private func isEncodedWord(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, text[start] == UInt8(ascii: "?"), text[start - 1] == UInt8(ascii: "=") else { return false }
    return (start + 1..<end).contains { has("?q?", $0) || has("?b?", $0) }
  }

  /// The bytes of a word that somebody types; those that daemons write around a name are none.
  private func isTyped(_ position: Int) -> Bool {
    let byte = text[position]
    return byte > 0x20 && byte != 0x7F && !"\"'`<>()[]{},;:=/\\|".utf8.contains(byte)
  }

  /// `KEY=VALUE` of Dovecot's authentication protocol.
  func afterKey(_ key: StaticString, _ start: Int) -> Range<Int>? {
    guard has(key, start), begins(start) else { return nil }
    let value = start + key.utf8CodeUnitCount
    return range(value, endOfValue(value))
  }

  /// `CONT 1 BASE64` of the same, its parts a tab or `#011` apart, and `Credentials: …`.
  func afterContinuation(_ start: Int) -> Range<Int>? {
    if has("credentials: ", start) { return range(start + 13, text.count) }
    guard has("cont", start), let first = afterTab(start + 4) else { return nil }
    var position = first
    while position < text.count, text[position] &- 0x30 < 10 { position += 1 }
    guard position > first, let value = afterTab(position) else { return nil }
    return range(value, text.count)
  }

  /// Exim's debug output: `$auth2 = P`, `$3 = P`.
  func afterVariable(_ start: Int) -> Range<Int>? {
    var position = start + (has("auth", start + 1) ? 5 : 1)
    guard position < text.count, text[position] &- 0x31 < 9 else { return nil }
    position += 1
    return has(" = ", position) ? range(position + 3, text.count) : nil
  }

  private static let schemes: [StaticString] = [
    "plain", "clear", "cleartext", "plain-md5", "plain-md4", "crypt", "des-crypt", "md5", "md5-crypt", "sha", "sha1",
    "sha256", "sha512", "ssha", "ssha256", "ssha512", "smd5", "ldap-md5", "sha256-crypt", "sha512-crypt", "blf-crypt",
    "cram-md5", "hmac-md5", "digest-md5", "ntlm", "lanman", "argon2i", "argon2id", "pbkdf2", "scram-sha-1",
    "scram-sha-256", "otp", "rpa",
  ]

  /// `{PLAIN}P`, `{SSHA}HASH`.
  func afterScheme(_ start: Int) -> Range<Int>? {
    guard let close = text.firstIndex(of: UInt8(ascii: "}"), from: start), close - start < 24,
      let end = Self.schemes.first(where: { has($0, start + 1) && isEndOfScheme(start + 1 + $0.utf8CodeUnitCount) })
    else { return nil }
    _ = end
    return range(close + 1, endOfValue(close + 1))
  }

  private func isEndOfScheme(_ position: Int) -> Bool {
    position < text.count && (text[position] == UInt8(ascii: "}") || text[position] == UInt8(ascii: "."))
  }

  /// `PLAIN(P) != 'HASH'`: how Dovecot's debug output compares them; all from the first bracket on is masked.
  func aroundComparison(_ position: Int) -> Range<Int>? {
    guard has(") != '", position - 2) else { return nil }
    var open = 0
    while let next = text.firstIndex(of: UInt8(ascii: "("), from: open), next < position {
      let isScheme = Self.schemes.contains { scheme in
        let start = next - scheme.utf8CodeUnitCount
        return has(scheme, start) && (start == 0 || text[start - 1] == 0x20)
      }
      if isScheme { return range(next + 1, text.count) }
      open = next + 1
    }
    return range(position + 4, text.count)
  }

  /// `ldap://user:P@host`.
  func inURL(_ start: Int) -> Range<Int>? {
    guard has("://", start) else { return nil }
    var colon: Int?
    var at: Int?
    var position = start + 3
    while position < text.count, text[position] > 0x20, !"/\"'<>".utf8.contains(text[position]) {
      if text[position] == UInt8(ascii: ":"), colon == nil { colon = position }
      if text[position] == UInt8(ascii: "@") { at = position }
      position += 1
    }
    guard let colon, let at, colon < at else { return nil }
    return range(colon + 1, at)
  }

  /// A line of a conversation that is base64 and nothing else: `< client[192.0.2.1]: BASE64`, `<-- BASE64`,
  /// `SMTP<< BASE64`.
  func afterArrow(_ start: Int) -> Range<Int>? {
    var value: Int
    if has("<-- ", start) {
      value = start + 4
    } else if isSecondMark(start) {
      value = start + 1
    } else if has("<< ", start) || has(">> ", start) {
      value = start + 3
    } else {
      guard has(" ", start + 1), start == 0 || has(": ", start - 2),
        let close = text.firstIndex(of: Bytes("]:"), from: start)
      else { return nil }
      value = close + 2
      // Behind the address of a server, or of a client if that is wanted, its port.
      while value < text.count, text[value] &- 0x30 < 10 { value += 1 }
      if value > close + 2 { value += 1 }
      guard value < text.count, text[value] == 0x20, text[value - 1] == UInt8(ascii: ":") else { return nil }
    }
    while value < text.count, text[value] == 0x20 { value += 1 }
    guard endOfBase64(value) == text.count, (text.count - value) % 4 == 0, isBlob(value, text.count) else { return nil }
    return range(value, text.count)
  }

  /// Whether it is the second sign of `<1416142003<BASE64`, Cyrus' record of a session.
  private func isSecondMark(_ start: Int) -> Bool {
    var digits = start
    while digits > 0, text[digits - 1] &- 0x30 < 10 { digits -= 1 }
    return digits < start && digits > 0 && text[digits - 1] == text[start]
  }

  // MARK: Where a value ends

  private func endOfValue(_ start: Int) -> Int {
    // Where tabs part the values, a blank belongs to them.
    let field = endOfField(start)
    guard field == text.count else { return field }
    var end = start
    while end < text.count, text[end] > 0x20, !",;)]&\"'".utf8.contains(text[end]) { end += 1 }
    return end
  }

  /// The next tab, or the end.
  func endOfField(_ start: Int) -> Int {
    let start = min(start, text.count)
    return text.firstIndex(of: 0x09, from: start) ?? text.firstIndex(of: Bytes("#011"), from: start) ?? text.count
  }

  private func afterTab(_ position: Int) -> Int? {
    if has("\t", position) { return position + 1 }
    return has("#011", position) ? position + 4 : nil
  }

  func endOfBase64(_ start: Int) -> Int {
    var end = start
    while end < text.count, isAlphanumeric(end) || "+/=".utf8.contains(text[end]) { end += 1 }
    return end
  }

  /// Whether base64 is more than a word of a language: padded, or with digits, or with capitals inside.
  func isBlob(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4 else { return false }
    for position in start..<end {
      let byte = text[position]
      if byte &- 0x30 < 10 || "+/=".utf8.contains(byte) { return true }
      if position > start, byte &- 0x41 < 26, text[position - 1] &- 0x61 < 26 { return true }
    }
    return false
  }

  /// What closes a quote, if a byte opens one.
  private func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): UInt8(ascii: "'")
    case UInt8(ascii: "\""): UInt8(ascii: "\"")
    default: nil
    }
  }

  /// Nil if nothing stands there, or if the daemon has withheld it itself.
  func range(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end, end <= text.count else { return nil }
    let value = text[start, end]
    if value == "<hidden>" || value == "<null>" || value == "<private>" || value == "********" { return nil }
    return start..<end
  }

  /// Up to the last of a sign behind a place, or to the end of a text that was cut before it.
  func range(_ start: Int, upToLast sign: UInt8) -> Range<Int>? {
    let close = text.lastIndex(of: sign, before: text.count)
    return range(start, close.map { $0 > start ? $0 : text.count } ?? text.count)
  }

  // MARK: Bytes

  /// Whether a word in small letters stands at a position, in whatever letters.
  @inline(__always)
  func has(_ word: StaticString, _ position: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position >= 0, position + count <= text.count else { return false }
    for offset in 0..<count {
      let byte = text[position + offset]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word.utf8Start[offset] else { return false }
    }
    return true
  }

  /// Whether a word begins there: at the start, behind a sign, or behind a tab or a line end that was escaped.
  private func begins(_ position: Int) -> Bool {
    position == 0 || !isAlphanumeric(position - 1) || has("#011", position - 4) || has("\\n", position - 2)
  }

  /// Whether a message begins there: at the start, or behind the header of a line.
  private func beginsMessage(_ start: Int) -> Bool {
    if start == 0 || has("]: ", start - 3) { return true }
    guard start > 3, has(": ", start - 2) else { return false }
    // A time of day tells a header, whose first colon with a blank is its end.
    let time = (1..<start - 2).last { place in
      text[place] == UInt8(ascii: ":") && text[place - 1] &- 0x30 < 10 && text[place + 1] &- 0x30 < 10
    }
    return time.map { text[$0, start - 2].firstIndex(of: Bytes(": ")) == nil } ?? false
  }

  private func isAlphanumeric(_ position: Int) -> Bool {
    let byte = text[position]
    return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private func isWord(_ position: Int) -> Bool {
    isAlphanumeric(position) || text[position] == UInt8(ascii: "_") || text[position] == UInt8(ascii: "-")
  }
}
