/// How far one text is from another.
public enum EditDistance {
  /// Bytes of a text that are compared; names are shorter.
  static let textLimit = 256

  /// How many letters must be put in, taken out, changed, or swapped with the next one; nil if more than `limit`.
  public static func between(_ first: some StringProtocol, _ second: some StringProtocol, limit: Int) -> Int? {
    between(Array(first.utf8.prefix(textLimit)), Array(second.utf8.prefix(textLimit)), limit: limit)
  }

  /// How many of the kinds of letters are in one alone: each change makes two at most.
  private static func signs(_ left: [UInt8], _ right: [UInt8]) -> Int {
    func kinds(_ text: [UInt8]) -> UInt64 { text.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
    return (kinds(left) ^ kinds(right)).nonzeroBitCount
  }

  public static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit, signs(left, right) <= 2 * limit else { return nil }
    var before: [Int] = []
    var row = Array(0...right.count)
    for (number, letter) in left.enumerated() {
      var next = [number + 1]
      next.reserveCapacity(row.count)
      for place in right.indices {
        var best = min(row[place + 1] + 1, next[place] + 1, row[place] + (right[place] == letter ? 0 : 1))
        if number > 0, place > 0, letter == right[place - 1], left[number - 1] == right[place] {
          best = min(best, before[place - 1] + 1)
        }
        next.append(best)
      }
      // A swap reaches back over two rows, so one row alone may be too far.
      if min(next.min() ?? 0, row.min() ?? 0) > limit { return nil }
      before = row
      row = next
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
