import MailVocabulary

/// Tells logs from the other files that lie among them.
enum LogLikeness {
  /// Whether a file in a directory may be a log by its name.
  ///
  /// `stems` are those of all files in the directory: the system logger writes the lines of `mail.err`, `mail.warn` and
  /// `mail.info` to `mail.log` as well, and they must not count twice.
  static func isPlausible(_ name: String, beside stems: Set<String>) -> Bool {
    if name.hasSuffix(".journal") || name.hasSuffix(".journal~") { return false }
    let stem = RotatedName(name).stem
    if ["wtmp", "btmp", "utmp", "lastlog", "faillog", "tallylog"].contains(stem) { return false }
    let isPart = ["mail.err", "mail.warn", "mail.info"].contains(stem)
    return !(isPart && !stems.isDisjoint(with: ["mail.log", "maillog", "mail"]))
  }

  /// Whether a file is text, packed or plain, by its first 4 KiB; an empty one may become text.
  static func isText(path: String) throws(InputFault) -> Bool {
    let head = UnsafeMutableRawBufferPointer.allocate(byteCount: 4 << 10, alignment: 16)
    defer { head.deallocate() }
    let count = try OpenFile(path: path).read(into: head)
    let bytes = UnsafeRawBufferPointer(rebasing: head[..<count])
    if CompressionFormat(head: bytes) != nil { return true }
    if ForeignFormat(head: bytes) != nil { return false }
    if bytes.contains(0x0A) { return true }
    let strange = bytes.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0D || $0 == 0x7F }
    return strange * 10 <= count
  }

  /// Whether the first 64 KiB of a packed file are the beginning of another.
  static func isCopy(_ packed: Input, of plain: Input) -> Bool {
    guard let one = beginning(of: packed), let other = beginning(of: plain) else { return false }
    let left = one.bytes
    return left.count <= other.count && other.bytes[0, left.count] == left
  }

  private static func beginning(of input: Input) -> LineBlock? {
    guard let reader = try? InputReader(input) else { return nil }
    let block = LineBlock(capacity: 64 << 10)
    _ = reader.fill(block)
    switch reader.fault {
    // A packed file that is still being written ends too early.
    case nil, .truncated: return block
    default: return nil
    }
  }
}
