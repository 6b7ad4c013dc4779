public import MailVocabulary

/// Counts the shapes of lines in a memory of fixed size, so that the most frequent are right (Space-Saving, Metwally
/// et al.): a shape that is new when all places are taken takes the place, and the count, of the rarest.
public struct ShapeCounter: Sendable {
  public struct Entry: Sendable {
    /// At most so many lines.
    public fileprivate(set) var count: Int
    /// How many of them may have been of other shapes.
    public fileprivate(set) var excess: Int
    /// When it was first seen, if the line tells.
    public let first: Instant?
    /// What the caller counted before the first of them.
    public let before: Int
    public let program: String
    /// Lines of the shape, without their headers.
    public fileprivate(set) var samples: [String]
  }

  private let capacity: Int
  private let sampleLimit: Int
  private var hashes: [UInt64] = []
  private var entries: [Entry] = []
  /// Lines that were counted.
  public private(set) var lines = 0

  public init(capacity: Int, samples: Int) {
    self.capacity = capacity
    sampleLimit = samples
  }

  /// - Parameter before: a count that is kept with a shape when it is first seen.
  public mutating func count(_ event: Event, before: Int) {
    lines += 1
    let text = event.text
    guard let hash = LineShape.hash(text) else { return }
    if let place = hashes.firstIndex(of: hash) {
      entries[place].count += 1
      if entries[place].samples.count < sampleLimit {
        let sample = text.string
        if !entries[place].samples.contains(sample) { entries[place].samples.append(sample) }
      }
      return
    }
    var entry = Entry(
      count: 1, excess: 0, first: event.time, before: before, program: event.program.string, samples: [text.string])
    guard entries.count == capacity else {
      hashes.append(hash)
      entries.append(entry)
      return
    }
    guard let rarest = entries.indices.min(by: { entries[$0].count < entries[$1].count }) else { return }
    entry.count += entries[rarest].count
    entry.excess = entries[rarest].count
    hashes[rarest] = hash
    entries[rarest] = entry
  }

  /// The most frequent shapes, most first; among equals, those that came first.
  public func most(_ limit: Int) -> [Entry] {
    entries.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.prefix(limit).map(
      \.element)
  }
}

extension ShapeCounter.Entry {
  /// The shape as a template; see ``LineShape``.
  public func template(naming: Bool = true) -> String {
    withBytes { LineShape.template($0, naming: naming) }
  }

  /// The words of the shape.
  public var words: [String] { withBytes { LineShape.words($0) } }

  private func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    let sample = samples.first ?? ""
    let block = LineBlock(capacity: max(1, sample.utf8.count))
    block.append(sample)
    return body(block.bytes[0, sample.utf8.count])
  }
}
