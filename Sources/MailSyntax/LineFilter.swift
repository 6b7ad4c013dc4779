import MailVocabulary

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

  /// The first place at or after another where one of the texts stands; the end if there is none.
  func place(in bytes: Bytes, from start: Int) -> Int {
    var last = start + width - 1
    while last < bytes.count {
      let shift = shifts[Self.number(bytes[last - 1], bytes[last])]
      if shift > 0 {
        last += Int(shift)
        continue
      }
      let place = last - width + 1
      if texts.contains(where: { $0.withUnsafeBufferPointer { Self.stands($0, in: bytes, at: place) } }) {
        return place
      }
      last += 1
    }
    return bytes.count
  }

  private static func stands(_ text: UnsafeBufferPointer<UInt8>, in bytes: Bytes, at place: Int) -> Bool {
    guard let base = text.baseAddress else { return false }
    return bytes.matches(Bytes(base: base, count: text.count), at: place)
  }
}
