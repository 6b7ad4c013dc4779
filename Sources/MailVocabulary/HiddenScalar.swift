extension Unicode.Scalar {
  /// Whether whoever looks at a text obeys the character or does not see it: control characters of both sets, marks that
  /// turn the direction of writing, blanks and letters without width, and tags that repeat ASCII unseen.
  ///
  /// The one list of them; no output lets one through.
  public var isHidden: Bool {
    if value < 0xAD { return value < 0x20 || 0x7F..<0xA0 ~= value }
    switch value {
    case 0xAD, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return true
    default: return false
    }
  }
}
