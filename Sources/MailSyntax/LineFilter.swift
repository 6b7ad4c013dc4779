public import MailVocabulary

/// Finds the lines that hold one of some texts, so that the others need not be understood.
///
/// The search of Wu and Manber (1994): two bytes at the end of a window tell how far the next place is at which one of the
/// texts can end, so that most bytes are not looked at.
public struct LineFilter: Sendable {
  private let texts: [[UInt8]]
  /// The length of the shortest text, and of the window.
  private let width: Int
  private let shifts: [UInt8]

  /// Texts shorter than this are in too many lines.
  public static let shortest = 4

  /// Parts of a text that are searched beside each other: each step waits for the one before it, but not for those of
  /// the other parts.
  private static let lanes = 4

  /// - Returns: nil if a text is too short, or could not stand in a line as it is given.
  public init?(_ texts: some Sequence<String>) {
    self.texts = Set(texts).sorted().map { Array($0.utf8) }
    guard let width = self.texts.map(\.count).min(), width >= Self.shortest,
      self.texts.allSatisfy({ !$0.contains(0x0A) && !$0.contains(where: { $0 >= 0x80 }) })
    else { return nil }
    self.width = min(width, 128)
    var shifts = [UInt8](repeating: UInt8(self.width - 1), count: 4_096)
    for text in self.texts {
      for place in 1..<self.width {
        let number = Self.number(text[place - 1], text[place])
        shifts[number] = min(shifts[number], UInt8(self.width - 1 - place))
      }
    }
    self.shifts = shifts
  }

  @inline(__always)
  private static func number(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) << 5 ^ Int(second)) & 4_095 }

  /// Whether one of the texts stands in a line.
  public func isIn(_ line: Bytes) -> Bool {
    var last = width - 1
    while last < line.count {
      let shift = Int(shifts[Self.number(line[last - 1], line[last])])
      if shift == 0, isText(line, endingAt: last) { return true }
      last += max(1, shift)
    }
    return false
  }

  /// All places at which one of the texts stands, in order.
  public func places(in bytes: Bytes) -> [Int] {
    var found: [[Int]] = Array(repeating: [], count: Self.lanes)
    let size = (bytes.count + Self.lanes - 1) / Self.lanes
    shifts.withUnsafeBufferPointer { shifts in
      // The end of each lane's window, and where its part ends: a text belongs to the part in which its window ends.
      var (first, second, third, fourth) = (width - 1, size, 2 * size, 3 * size)
      let ends = (size, min(bytes.count, 2 * size), min(bytes.count, 3 * size), bytes.count)
      @inline(__always) func step(_ last: inout Int, _ lane: Int) {
        let shift = Int(shifts[Self.number(bytes[last - 1], bytes[last])])
        if shift > 0 {
          last += shift
        } else {
          if isText(bytes, endingAt: last) { found[lane].append(last - width + 1) }
          last += 1
        }
      }
      if size > width {
        while first < ends.0, second < ends.1, third < ends.2, fourth < ends.3 {
          step(&first, 0)
          step(&second, 1)
          step(&third, 2)
          step(&fourth, 3)
        }
      } else {
        (second, third, fourth) = (bytes.count, bytes.count, bytes.count)
        while first < bytes.count { step(&first, 0) }
      }
      while first < ends.0 { step(&first, 0) }
      while second < ends.1 { step(&second, 1) }
      while third < ends.2 { step(&third, 2) }
      while fourth < ends.3 { step(&fourth, 3) }
    }
    return found.flatMap { $0 }
  }

  /// Whether a text stands where a window ends.
  @inline(never)
  private func isText(_ bytes: Bytes, endingAt last: Int) -> Bool {
    texts.contains { text in
      text.withUnsafeBufferPointer { Self.stands($0, in: bytes, at: last - width + 1) }
    }
  }

  private static func stands(_ text: UnsafeBufferPointer<UInt8>, in bytes: Bytes, at place: Int) -> Bool {
    guard let base = text.baseAddress else { return false }
    return bytes.matches(Bytes(base: base, count: text.count), at: place)
  }
}
