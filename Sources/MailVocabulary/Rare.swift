/// A value that few of many have: where there is none, it takes the room of one word.
@frozen
@propertyWrapper
public struct Rare<Value: Sendable>: Sendable {
  /// Holds nothing or one value.
  @usableFromInline var storage: [Value] = []

  @inlinable
  public init() {}

  @inlinable
  public init(wrappedValue: Value?) { if let wrappedValue { storage = [wrappedValue] } }

  @inlinable
  public var wrappedValue: Value? {
    get { storage.first }
    _modify {
      // Taken out, so that it is nobody else's while it is changed.
      var value = storage.popLast()
      defer {
        if let value { storage.append(value) } else { storage = [] }
      }
      yield &value
    }
  }
}
