public import MailVocabulary

/// Takes the keys and values of one record, in order.
public protocol RecordSink {
  mutating func text(_ key: String, _ value: Bytes)
  mutating func text(_ key: String, _ value: String)
  mutating func integer(_ key: String, _ value: Int)
  mutating func decimal(_ key: String, _ value: Double)
  mutating func texts(_ key: String, _ values: [String])
  mutating func integers(_ key: String, _ values: [Int])
  mutating func records(_ key: String, _ values: [Record])
  mutating func moment(_ key: String, _ value: Instant)
  mutating func text(_ field: Field, _ value: Bytes)
  mutating func integer(_ field: Field, _ value: Int)
  mutating func phrase(_ phrase: Phrase, _ body: (inout Self) -> Void)
  /// Says whether the bytes that follow, up to the end of the record, are known to be plain, see ``Bytes/isPlain``.
  mutating func expect(plain: Bool)
}

/// Some keys and values that are the same in many records of a log, so that a sink may remember what it wrote for them.
public enum Phrase: Hashable, Sendable {
  /// What the number of a message in the lexicon means.
  case meaning(UInt16)
  /// The path of an input, by its number.
  case source(Int)
}

extension RecordSink {
  public mutating func moment(_ key: String, _ value: Instant) { text(key, value.description) }

  public mutating func text(_ field: Field, _ value: Bytes) { text(field.key, value) }

  public mutating func integer(_ field: Field, _ value: Int) { integer(field.key, value) }

  public mutating func phrase(_ phrase: Phrase, _ body: (inout Self) -> Void) { body(&self) }

  public mutating func expect(plain: Bool) {}

  public mutating func text(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { text(key, value) }
  }

  public mutating func integer(_ key: String, _ value: Int?) {
    if let value { integer(key, value) }
  }

  public mutating func instant(_ key: String, _ value: Instant?) {
    if let value { moment(key, value) }
  }
}

/// A record that is kept: for tables, and for records inside records.
public struct Record: Sendable {
  public indirect enum Value: Sendable {
    case text(String)
    case integer(Int)
    case decimal(Double)
    case texts([String])
    case integers([Int])
    case records([Record])
  }

  public private(set) var entries: [(key: String, value: Value)] = []

  public init() {}

  public subscript(_ key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// Writes it into another sink.
  public func write(into sink: inout some RecordSink) {
    for (key, value) in entries {
      switch value {
      case .text(let value): sink.text(key, value)
      case .integer(let value): sink.integer(key, value)
      case .decimal(let value): sink.decimal(key, value)
      case .texts(let value): sink.texts(key, value)
      case .integers(let value): sink.integers(key, value)
      case .records(let value): sink.records(key, value)
      }
    }
  }
}

extension Record: RecordSink {
  public mutating func text(_ key: String, _ value: Bytes) { entries.append((key, .text(value.string))) }
  public mutating func text(_ key: String, _ value: String) { entries.append((key, .text(value))) }
  public mutating func integer(_ key: String, _ value: Int) { entries.append((key, .integer(value))) }
  public mutating func decimal(_ key: String, _ value: Double) { entries.append((key, .decimal(value))) }
  public mutating func texts(_ key: String, _ values: [String]) { entries.append((key, .texts(values))) }
  public mutating func integers(_ key: String, _ values: [Int]) { entries.append((key, .integers(values))) }
  public mutating func records(_ key: String, _ values: [Record]) { entries.append((key, .records(values))) }
}

extension Record.Value {
  /// The value in one cell of a table.
  public var cell: String {
    switch self {
    case .text(let value): value
    case .integer(let value): String(value)
    case .decimal(let value): JSONWriter.shortest(value)
    case .texts(let values): values.joined(separator: " ")
    case .integers(let values): values.map(String.init).joined(separator: " ")
    case .records(let values):
      values.map { $0.entries.map { "\($0.key)=\($0.value.cell)" }.joined(separator: " ") }.joined(separator: "; ")
    }
  }
}
