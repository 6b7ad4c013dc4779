public import MailVocabulary

/// Writes one JSON object into a buffer: text is escaped, what is not UTF-8 becomes U+FFFD, and no control character
/// of any kind leaves as it is, and no password at all.
public struct JSONWriter: RecordSink {
  /// Where it writes; may be changed between two records.
  public var buffer: ByteBuffer {
    didSet { out = buffer.writer }
  }
  private var out: ByteBuffer.Writer
  private var isFirst = true
  private var expectsPlain = false
  /// The last moment as text: the lines of one second share it.
  private var lastMoment = Instant.distantPast
  private var lastMomentText: [UInt8] = []
  /// What was said before and is said again: where it lies among the phrases.
  private var phrases: [UInt8] = []
  private var meanings: [Range<Int>] = []
  private var sources: [Int: Range<Int>] = [:]

  public init(_ buffer: ByteBuffer = ByteBuffer()) {
    self.buffer = buffer
    out = buffer.writer
  }

  /// What is written so far.
  public var bytes: [UInt8] { buffer.bytes }

  public mutating func begin() {
    out.append(UInt8(ascii: "{"))
    isFirst = true
    expectsPlain = false
  }

  public mutating func expect(plain: Bool) { expectsPlain = plain }

  public mutating func end() { out.append(UInt8(ascii: "}")) }

  private mutating func key(_ key: String) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    var key = key
    key.withUTF8 { out.append(UInt8(ascii: "\""), $0, UInt8(ascii: "\"")) }
    out.append(UInt8(ascii: ":"))
    isFirst = false
  }

  @inline(__always)
  private mutating func key(_ field: Field) {
    if isFirst { return key(field.key) }
    out.append(Self.fieldKeys[Int(field.rawValue)])
  }

  /// The keys of the fields, with all that stands around them; made once and never given back.
  nonisolated(unsafe) private static let fieldKeys: UnsafePointer<UnsafeBufferPointer<UInt8>> = {
    let table = UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: 256)
    for number in UInt8.min...UInt8.max {
      let text = Array(Field(rawValue: number).map { ",\"\($0.key)\":" }?.utf8 ?? "".utf8)
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
      _ = copy.initialize(from: text)
      (table + Int(number)).initialize(to: UnsafeBufferPointer(copy))
    }
    return UnsafePointer(table)
  }()

  public mutating func phrase(_ phrase: Phrase, _ body: (inout JSONWriter) -> Void) {
    let known: Range<Int>
    switch phrase {
    case .meaning(let number): known = Int(number) < meanings.count ? meanings[Int(number)] : 0..<0
    case .source(let number): known = sources[number] ?? 0..<0
    }
    if !isFirst, !known.isEmpty {
      return phrases.withUnsafeBufferPointer { out.append(UnsafeBufferPointer(rebasing: $0[known])) }
    }
    let start = out.count
    let isRepeatable = !isFirst
    body(&self)
    guard isRepeatable, sources.count < Self.sourceLimit else { return }
    let place = phrases.count
    phrases += out.copy(from: start)
    switch phrase {
    case .meaning(let number):
      while meanings.count <= Int(number) { meanings.append(0..<0) }
      meanings[Int(number)] = place..<phrases.count
    case .source(let number):
      sources[number] = place..<phrases.count
    }
  }

  /// Paths that are remembered; there may be a hundred thousand files.
  private static let sourceLimit = 1_024

  public mutating func text(_ key: String, _ value: Bytes) {
    self.key(key)
    quote(value, isPlain: expectsPlain)
  }

  public mutating func text(_ field: Field, _ value: Bytes) {
    key(field)
    // Addresses and numbers hold no words.
    if field.shape == .text { quote(value, isPlain: expectsPlain) } else { quoteHarmless(value, isPlain: expectsPlain) }
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
    lastMomentText.withUnsafeBufferPointer { out.append(UInt8(ascii: "\""), $0, UInt8(ascii: "\"")) }
  }

  public mutating func integer(_ key: String, _ value: Int) {
    self.key(key)
    out.appendDecimal(value)
  }

  public mutating func integer(_ field: Field, _ value: Int) {
    key(field)
    out.appendDecimal(value)
  }

  public mutating func decimal(_ key: String, _ value: Double) {
    self.key(key)
    out.append(Self.shortest(value))
  }

  public mutating func texts(_ key: String, _ values: [String]) {
    self.key(key)
    list(values) { $0.quote($1) }
  }

  public mutating func integers(_ key: String, _ values: [Int]) {
    self.key(key)
    list(values) { $0.out.appendDecimal($1) }
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
    out.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    out.append(UInt8(ascii: "]"))
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
        out.append("\"\"")
      }
    }
  }

  private mutating func quote(_ text: Bytes, isPlain: Bool = false) {
    let secrets = Secrets.ranges(in: text)
    if secrets.isEmpty { return quoteHarmless(text, isPlain: isPlain) }
    Secrets.masked(text, secrets).withUnsafeBufferPointer { masked in
      if let base = masked.baseAddress { quoteHarmless(Bytes(base: base, count: masked.count)) }
    }
  }

  private mutating func quoteHarmless(_ text: Bytes, isPlain: Bool = false) {
    let quote = UInt8(ascii: "\"")
    if isPlain || text.isPlain {
      text.withUnsafeBuffer { out.append(quote, $0, quote) }
    } else {
      out.append(quote)
      for scalar in text.string.unicodeScalars { escape(scalar) }
      out.append(quote)
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": out.append("\\\"")
    case "\\": out.append("\\\\")
    case "\n": out.append("\\n")
    case "\t": out.append("\\t")
    case "\r": out.append("\\r")
    default:
      // Control characters of both sets, the line separators that end a line for some readers, and marks that are not seen
      // or turn the direction of what follows: records are looked at, too.
      if scalar.isHidden {
        let digits = Array("0123456789abcdef".utf8)
        for unit in String(scalar).utf16 {
          out.append("\\u")
          for shift in [12, 8, 4, 0] { out.append(digits[Int(unit >> UInt16(shift) & 15)]) }
        }
      } else {
        for byte in UTF8.encode(scalar)! { out.append(byte) }
      }
    }
  }
}
