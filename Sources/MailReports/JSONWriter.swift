public import MailVocabulary

/// Writes one JSON object into a buffer: text is escaped, what is not UTF-8 becomes U+FFFD, and no control character
/// of any kind leaves as it is, and no password at all.
public struct JSONWriter: RecordSink {
  /// Where it writes; may be changed between two records.
  public var buffer: ByteBuffer
  private var isFirst = true
  /// The last moment as text: the lines of one second share it.
  private var lastMoment = Instant.distantPast
  private var lastMomentText: [UInt8] = []
  /// What was said before and is said again.
  private var phrases: [Phrase: [UInt8]] = [:]

  public init(_ buffer: ByteBuffer = ByteBuffer()) { self.buffer = buffer }

  /// What is written so far.
  public var bytes: [UInt8] { buffer.bytes }

  public mutating func begin() {
    buffer.append(UInt8(ascii: "{"))
    isFirst = true
  }

  public mutating func end() { buffer.append(UInt8(ascii: "}")) }

  private mutating func key(_ key: String) {
    buffer.append(isFirst ? UInt8(ascii: "\"") : UInt8(ascii: ","))
    if !isFirst { buffer.append(UInt8(ascii: "\"")) }
    buffer.append(key)
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UInt8(ascii: ":"))
    isFirst = false
  }

  private mutating func key(_ field: Field) {
    if isFirst { return key(field.key) }
    Self.fieldKeys[Int(field.rawValue)].withUnsafeBufferPointer { buffer.append($0) }
  }

  /// The keys of the fields, with all that stands around them.
  private static let fieldKeys: [[UInt8]] = (0..<64).map { number in
    Field(rawValue: number).map { Array(",\"\($0.key)\":".utf8) } ?? []
  }

  public mutating func phrase(_ phrase: Phrase, _ body: (inout JSONWriter) -> Void) {
    if !isFirst, let known = phrases[phrase] {
      known.withUnsafeBufferPointer { buffer.append($0) }
      return
    }
    let start = buffer.count
    let isRepeatable = !isFirst && phrases.count < 4_096
    body(&self)
    if isRepeatable { phrases[phrase] = buffer.copy(from: start) }
  }

  public mutating func text(_ key: String, _ value: Bytes) {
    self.key(key)
    quote(value)
  }

  public mutating func text(_ field: Field, _ value: Bytes) {
    key(field)
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
    buffer.append(UInt8(ascii: "\""))
    lastMomentText.withUnsafeBufferPointer { buffer.append($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  public mutating func integer(_ key: String, _ value: Int) {
    self.key(key)
    buffer.appendDecimal(value)
  }

  public mutating func integer(_ field: Field, _ value: Int) {
    key(field)
    buffer.appendDecimal(value)
  }

  public mutating func decimal(_ key: String, _ value: Double) {
    self.key(key)
    buffer.append(Self.shortest(value))
  }

  public mutating func texts(_ key: String, _ values: [String]) {
    self.key(key)
    list(values) { $0.quote($1) }
  }

  public mutating func integers(_ key: String, _ values: [Int]) {
    self.key(key)
    list(values) { $0.buffer.appendDecimal($1) }
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
    buffer.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { buffer.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  /// A number as short as it can be said exactly: `2`, `0.05`.
  public static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    return String(value)
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      if let base = bytes.baseAddress {
        quote(Bytes(base: base, count: bytes.count))
      } else {
        buffer.append("\"\"")
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
    buffer.append(UInt8(ascii: "\""))
    let isPlain = text.withUnsafeBuffer { text in
      // Without a way out, so that many bytes are looked at in one step.
      var bad: UInt8 = 0
      for byte in text {
        bad |= byte &- 0x20 >= 0x5F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
      }
      return bad == 0
    }
    if isPlain {
      text.withUnsafeBuffer { buffer.append($0) }
    } else {
      for scalar in text.string.unicodeScalars { escape(scalar) }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": buffer.append("\\\"")
    case "\\": buffer.append("\\\\")
    case "\n": buffer.append("\\n")
    case "\t": buffer.append("\\t")
    case "\r": buffer.append("\\r")
    default:
      // Control characters of both sets, the line separators that end a line for some readers, and marks that are not seen
      // or turn the direction of what follows: records are looked at, too.
      if scalar.isHidden {
        let digits = Array("0123456789abcdef".utf8)
        for unit in String(scalar).utf16 {
          buffer.append("\\u")
          for shift in [12, 8, 4, 0] { buffer.append(digits[Int(unit >> UInt16(shift) & 15)]) }
        }
      } else {
        buffer.append(UTF8.encode(scalar)!)
      }
    }
  }
}
