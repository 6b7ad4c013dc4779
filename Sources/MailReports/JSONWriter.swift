public import MailVocabulary

/// Writes one JSON object into a buffer: text is escaped, what is not UTF-8 becomes U+FFFD, and no control character
/// of any kind leaves as it is, and no password at all.
public struct JSONWriter: RecordSink {
  public var bytes: [UInt8] = []
  private var isFirst = true
  /// The last moment as text: the lines of one second share it.
  private var lastMoment = Instant.distantPast
  private var lastMomentText: [UInt8] = []

  public init() {}

  public mutating func begin() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  public mutating func end() { bytes.append(UInt8(ascii: "}")) }

  private mutating func key(_ key: String) {
    // Built beside and added at once: each addition to an array asks whether it is shared and has room.
    var key = key
    key.withUTF8 { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 4) { room in
        var count = 0
        func put(_ byte: UInt8) {
          room[count] = byte
          count += 1
        }
        if !isFirst { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "\""))
        for byte in text { put(byte) }
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
      }
    }
    isFirst = false
  }

  public mutating func text(_ key: String, _ value: Bytes) {
    self.key(key)
    quote(value)
  }

  public mutating func text(_ key: String, _ value: String) {
    self.key(key)
    quote(value)
  }

  public mutating func moment(_ key: String, _ value: Instant) {
    if value != lastMoment || lastMomentText.isEmpty {
      lastMoment = value
      lastMomentText.removeAll(keepingCapacity: true)
      value.appendRFC3339(to: &lastMomentText)
    }
    self.key(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: lastMomentText)
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func integer(_ key: String, _ value: Int) {
    self.key(key)
    appendDecimal(value, to: &bytes)
  }

  public mutating func decimal(_ key: String, _ value: Double) {
    self.key(key)
    bytes.append(contentsOf: Self.shortest(value).utf8)
  }

  public mutating func texts(_ key: String, _ values: [String]) {
    self.key(key)
    list(values) { $0.quote($1) }
  }

  public mutating func integers(_ key: String, _ values: [Int]) {
    self.key(key)
    list(values) { appendDecimal($1, to: &$0.bytes) }
  }

  public mutating func records(_ key: String, _ values: [Record]) {
    self.key(key)
    list(values) { writer, record in
      writer.begin()
      record.write(into: &writer)
      writer.end()
      writer.isFirst = false
    }
  }

  private mutating func list<Element>(_ values: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A number as short as it can be said exactly: `2`, `0.05`.
  public static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    return String(value)
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      if let base = buffer.baseAddress {
        quote(Bytes(base: base, count: buffer.count))
      } else {
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")])
      }
    }
  }

  private mutating func quote(_ text: Bytes) {
    let secrets = Secrets.ranges(in: text)
    if secrets.isEmpty { return quoteHarmless(text) }
    Secrets.masked(text, secrets).withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { quoteHarmless(Bytes(base: base, count: buffer.count)) }
    }
  }

  private mutating func quoteHarmless(_ text: Bytes) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.withUnsafeBuffer { buffer in
      // Without a way out, so that many bytes are looked at in one step.
      var bad: UInt8 = 0
      for byte in buffer {
        bad |= byte &- 0x20 >= 0x5F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
      }
      return bad == 0
    }
    if isPlain {
      text.withUnsafeBuffer { bytes.append(contentsOf: $0) }
    } else {
      for scalar in text.string.unicodeScalars { escape(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "\"")])
    case "\\": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "\\")])
    case "\n": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
    case "\t": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
    case "\r": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
    default:
      // Control characters of both sets, the line separators that end a line for some readers, and marks that are not seen
      // or turn the direction of what follows: records are looked at, too.
      if scalar.isHidden {
        let digits = Array("0123456789abcdef".utf8)
        for unit in String(scalar).utf16 {
          bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
          for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift) & 15)]) }
        }
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }
}
