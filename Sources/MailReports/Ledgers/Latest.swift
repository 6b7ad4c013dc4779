/// The last few of many.
public struct Latest<Element: Sendable>: Sendable {
  public private(set) var elements: [Element] = []
  public let limit: Int

  public init(_ limit: Int = 5) { self.limit = limit }

  public mutating func add(_ element: Element) {
    if elements.count >= limit { elements.removeFirst() }
    elements.append(element)
  }

  /// Keeps the last in the order of a value, in whatever order they come.
  public mutating func add(_ element: Element, by value: KeyPath<Element, some Comparable>) {
    let place = elements.lastIndex { $0[keyPath: value] <= element[keyPath: value] }.map { $0 + 1 } ?? 0
    elements.insert(element, at: place)
    if elements.count > limit { elements.removeFirst() }
  }
}

/// How often each name came, of a bounded number of names.
public struct Counts: Sendable {
  public private(set) var byName: [String: Int] = [:]
  /// What came when there was no more room.
  public private(set) var others = 0
  public let limit: Int

  public init(_ limit: Int = 16) { self.limit = limit }

  public mutating func add(_ name: String, _ count: Int = 1) {
    if byName[name] != nil || byName.count < limit { byName[name, default: 0] += count } else { others += count }
  }

  public mutating func add(_ more: Counts) {
    for (name, count) in more.sorted { add(name, count) }
    others += more.others
  }

  public var isEmpty: Bool { byName.isEmpty }

  public var total: Int { byName.values.reduce(others, +) }

  /// The most frequent first, equals by name.
  public var sorted: [(name: String, count: Int)] {
    byName.map { (name: $0.key, count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}
