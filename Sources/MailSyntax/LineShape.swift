public import MailVocabulary

/// What lines of one kind have in common: their words, without the numbers, addresses, names and ids between them.
///
/// For lines of which no template knows: the shape is the template that they most likely have. It errs on the side of
/// masking, and names a field only where the words before it leave no doubt. No mask holds the first byte of what stands
/// behind it where a template looks for that, so the template fits every line of the shape.
public enum LineShape {
  /// Longer texts have no shape.
  public static let limit = 1_000

  /// What a mask stands for.
  enum Mask: UInt8 {
    case anything = 1, source, destination, sender, recipient, queueID, hyphenatedQueueID

    var capture: String {
      switch self {
      case .anything: "{}"
      case .source: "{source.ip}"
      case .destination: "{destination.ip}"
      case .sender: "{email.from.address}"
      case .recipient: "{email.to.address}"
      case .queueID: "{email.local_id}"
      case .hyphenatedQueueID: "{email.local_id:hyphenated}"
      }
    }
  }

  enum Part {
    case literal(Int, Int)
    case mask(Int, Int, Mask)
  }

  /// A number that lines of one shape have in common; nil if the text has none.
  public static func hash(_ text: Bytes) -> UInt64? {
    guard text.count <= limit else { return nil }
    var hash: UInt64 = 0
    walk(text) { part in
      switch part {
      case .literal(let start, let end): hash = Bytes.mix(hash ^ text[start, end].hash(seed: hash))
      case .mask(_, _, let mask): hash = Bytes.mix(hash &+ UInt64(mask.rawValue))
      }
    }
    return hash
  }

  /// The shape as a template; each field stands in it once.
  ///
  /// - Parameter naming: whether fields are named, or all is masked alike.
  public static func template(_ text: Bytes, naming: Bool = true) -> String {
    var template = ""
    var named: Set<Mask> = []
    walk(text) { part in
      switch part {
      case .literal(let start, let end): template += text[start, end].string
      case .mask(_, _, let mask):
        template += naming && named.insert(mask).inserted ? mask.capture : Mask.anything.capture
      }
    }
    return template
  }

  /// The words of the shape: those of the letters alone, in their order.
  public static func words(_ text: Bytes) -> [String] {
    var words: [String] = []
    walk(text) { part in
      guard case .literal(let start, let end) = part else { return }
      words += text[start, end].string.split { !$0.isASCII || !$0.isLetter }.map { $0.lowercased() }
    }
    return words
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  static func walk(_ text: Bytes, _ emit: (Part) -> Void) {
    var position = 0
    var literalStart = 0
    var addressMask = Mask.source
    func mask(_ start: Int, _ end: Int, _ mask: Mask) {
      if start > literalStart { emit(.literal(literalStart, start)) }
      emit(.mask(start, end, mask))
      literalStart = end
      position = end
    }
    if let (count, kind) = queueID(text) { mask(0, count, kind) }
    while position < text.count {
      let byte = text[position]
      if isDelimiter(byte) {
        position += 1
        switch byte {
        case UInt8(ascii: "<"):
          if let close = closing(UInt8(ascii: ">"), text, position) {
            mask(position, close, address(text[0, position]))
          }
        case UInt8(ascii: "\""):
          if let close = text.firstIndex(of: byte, from: position) {
            mask(position, close, .anything)
            position += 1
          }
        case UInt8(ascii: "["):
          guard let close = closing(UInt8(ascii: "]"), text, position) else { break }
          if Peer.isAddress(text[position, close]) {
            mask(position, close, addressMask)
          } else if text[position, close].hasPrefix("IPv6:") || text[position, close].integer != nil {
            mask(position, close, .anything)
          }
        default: break
        }
        continue
      }
      let start = position
      while position < text.count, !isDelimiter(text[position]) { position += 1 }
      let word = text[start, position]
      if word == "to" || word == "relay" { addressMask = .destination }
      if word == "from" || word == "client" { addressMask = .source }
      let isValue = start > 0 && text[start - 1] == UInt8(ascii: "=")
      guard isValue || isVariable(word) else { continue }
      // The punctuation behind a word is the daemon's, but at the end of the line nothing tells where the word ends.
      var end = position
      if end < text.count { while end > start + 1, isPunctuation(text[end - 1]) { end -= 1 } }
      mask(start, end, .anything)
      position = start + word.count
    }
    if text.count > literalStart { emit(.literal(literalStart, text.count)) }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
  }

  /// The place of a closing mark before the next blank.
  private static func closing(_ mark: UInt8, _ text: Bytes, _ start: Int) -> Int? {
    var place = start
    while place < text.count, text[place] != mark {
      if text[place] == 0x20 { return nil }
      place += 1
    }
    return place < text.count ? place : nil
  }

  /// Whose address stands in angle brackets behind a text.
  private static func address(_ before: Bytes) -> Mask {
    for (name, mask) in [("from=<" as StaticString, Mask.sender), ("to=<", .recipient)] where before.hasSuffix(name) {
      let start = before.count - name.utf8CodeUnitCount
      if start == 0 || before[start - 1] == 0x20 || before[start - 1] == UInt8(ascii: ",") { return mask }
    }
    return .anything
  }

  /// Whether a word differs from line to line, as far as it shows: it has a digit, is an address, a path, a host's name.
  private static func isVariable(_ word: Bytes) -> Bool {
    if word[0] == UInt8(ascii: "/"), word.count > 1 { return true }
    for place in 0..<word.count {
      switch word[place] {
      case UInt8(ascii: "@"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0..<0x20,
        0x7F...0xFF:
        return true
      case UInt8(ascii: "."):
        if place > 0, place + 1 < word.count, isLetter(word[place - 1]), isLetter(word[place + 1]) { return true }
      default: break
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// A queue id at the start: `4F9D195432C: `, `x9ABcdef012345: `, or Exim's `1abcDE-000123-Xy `.
  private static func queueID(_ text: Bytes) -> (Int, Mask)? {
    guard let end = text.firstIndex(of: 0x20), end > 6, end < 25 else { return nil }
    let isPlain = text[end - 1] == UInt8(ascii: ":")
    let word = text[0, isPlain ? end - 1 : end]
    var hasDigit = false
    var hyphens = 0
    for place in 0..<word.count {
      let byte = word[place]
      if byte &- 0x30 < 10 {
        hasDigit = true
      } else if byte == UInt8(ascii: "-") {
        hyphens += 1
      } else if !isLetter(byte) {
        return nil
      }
    }
    guard hasDigit else { return nil }
    if isPlain, hyphens == 0, word.count >= 6 { return (word.count, .queueID) }
    let isExim = hyphens == 2 && (word.count == 16 || word.count == 23) && word[6] == UInt8(ascii: "-")
    return !isPlain && isExim ? (word.count, .hyphenatedQueueID) : nil
  }
}
