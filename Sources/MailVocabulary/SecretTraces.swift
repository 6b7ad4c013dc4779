/// What daemons tell of their work when they are told to tell all: Exim run with `-d`, and who logs a library's calls.
extension SecretText {
  // MARK: Exim's expansions

  /// `├──expanding: ${if eq{$auth2}{P}…`, `╰─────result: P`, `|-----op-res: P`, `   result: P`: strings of the
  /// configuration, and what became of them. Little of it is a password, and all of it may be one.
  func inTrace(_ mark: Int) -> Range<Int>? {
    let start = mark + 1
    if text[mark] == 0x20 {
      guard mark == 1 && text[0] == 0x20 || has("   ", mark - 2) || has("  item: ", mark - 1) else { return nil }
      if has("item: ", start), has("inlist", start - 8) { return range(start + 6, text.count) }
      return has("result: ", start) ? range(start + 8, text.count) : nil
    }
    guard isDrawn(mark), let word = Self.traced.first(where: { has($0, start) }) else { return nil }
    return range(start + word.utf8CodeUnitCount, text.count)
  }

  private static let traced: [StaticString] = [
    "considering: ", "scanning: ", "expanding: ", "failed to expand: ", "result: ", "value: ", "op-res: ",
    "item-res: ", "text: ", "condition: ", "protected: ",
  ]

  /// Whether a line is drawn up to there, in ASCII or not.
  private func isDrawn(_ mark: Int) -> Bool {
    switch text[mark] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"): mark > 0 && text[mark - 1] == text[mark]
    case UInt8(ascii: "|"), UInt8(ascii: "/"): mark == 0 || text[mark - 1] == 0x20 || text[mark - 1] >= 0x80
    default: mark >= 2 && text[mark - 2] == 0xE2 && 0x94...0x95 ~= text[mark - 1]
    }
  }

  /// `expanding: TEXT` of older versions, and `expanded string: P`.
  func afterExpansion(_ start: Int) -> Range<Int>? {
    if has("expanded string: ", start) { return range(start + 17, text.count) }
    guard has("expanding: ", start), isOwnLine(start) else { return nil }
    return range(start + 11, text.count)
  }

  /// `lookup yielded: P`: whatever a table or a database answered.
  func afterLookup(_ start: Int) -> Range<Int>? {
    has("lookup yielded: ", start) ? range(start + 16, text.count) : nil
  }

  /// Whether only the number of a process stands before it.
  private func isOwnLine(_ start: Int) -> Bool {
    var before = start
    while before > 0, text[before - 1] == 0x20 || text[before - 1] &- 0x30 < 10 { before -= 1 }
    return before == 0 || text[before - 1] == UInt8(ascii: ":")
  }

  /// `HMAC[md5](KEY,TEXT)=HASH`.
  func inHash(_ start: Int) -> Range<Int>? {
    guard has("hmac[", start), let open = text.firstIndex(of: Bytes("]("), from: start),
      let close = text.lastIndex(of: Bytes(")="), from: open)
    else { return nil }
    return range(open + 2, close)
  }

  /// `REDIS: argv[2] 'P'`: a word of what the database is asked.
  func inArgument(_ start: Int) -> Range<Int>? {
    guard has("redis: argv[", start - 15) || has("redis: argv[", start - 16), has("] ", start - 2) else { return nil }
    let close = text.lastIndex(of: UInt8(ascii: "'"), before: text.count)
    return range(start + 1, close.map { $0 > start ? $0 : text.count } ?? text.count)
  }

  /// Whether what begins there is a part of such a trace.
  func isTraced(_ start: Int) -> Bool {
    let isWord = Self.traced.contains { word in
      let mark = start - word.utf8CodeUnitCount - 1
      return mark >= 0 && has(word, mark + 1) && inTrace(mark) != nil
    }
    return isWord || start >= 7 && inTrace(start - 7) != nil || start >= 1 && inArgument(start - 1) != nil
      || has("expanding: ", start - 11) || has("expanded string: ", start - 17) || has("lookup yielded: ", start - 16)
      || has("](", start - 2) && text[0, start].firstIndex(of: Bytes("HMAC[")) != nil
  }

  // MARK: Conversations

  /// `auth input decode: '' 'alice' 'P'`: what Exim read out of base64.
  func afterDecoding(_ start: Int) -> Range<Int>? {
    has("auth input decode: ", start) ? range(start + 19, text.count) : nil
  }

  /// `Calling sasl_server_start(PLAIN,"BASE64")`, `Calling sasl_server_step("BASE64")`.
  func inCall(_ start: Int) -> Range<Int>? {
    let isStart = has("sasl_server_start(", start)
    guard isStart || has("sasl_server_step(\"", start),
      let open = isStart ? text.firstIndex(of: Bytes(",\""), from: start).map({ $0 + 2 }) : start + 18
    else { return nil }
    let close = text.lastIndex(of: UInt8(ascii: "\""), before: text.count)
    return range(open, close.map { $0 >= open ? $0 : text.count } ?? text.count)
  }

  /// `AUTH decode64 error [-5 for "TEXT"]`: Sendmail, of what should have been base64.
  func afterDecodeFault(_ start: Int) -> Range<Int>? {
    guard has("decode64 error [", start), let open = text.firstIndex(of: UInt8(ascii: "\""), from: start) else {
      return nil
    }
    let close = text.lastIndex(of: Bytes("\"]"), from: open + 1)
    return range(open + 1, close ?? text.count)
  }

  // MARK: What Dovecot has of a password

  /// `Requested CRAM-MD5 scheme, but we have only SHA1 (input: P)`.
  func afterInput(_ start: Int) -> Range<Int>? {
    guard has("(input: ", start - 1), text[0, start].firstIndex(of: Bytes("scheme, but we have only")) != nil else {
      return nil
    }
    return range(start + 7, upToLast: UInt8(ascii: ")"))
  }

  /// `auth: Debug: cache(alice): hit: P` and the fields behind it, a tab apart.
  func afterCacheHit(_ start: Int) -> Range<Int>? {
    guard has("hit: ", start), start + 5 < text.count, text[start + 5] != UInt8(ascii: "{") else { return nil }
    let before = text[0, start]
    // A field may hold the text without the process that wrote it.
    let isOfAuth = before.hasPrefix("cache(") || before.firstIndex(of: Bytes("auth")) != nil
    guard isOfAuth, before.firstIndex(of: Bytes("cache")) != nil else { return nil }
    return range(start + 5, endOfField(start + 5))
  }
}
