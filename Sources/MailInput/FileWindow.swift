#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
public import MailVocabulary

/// Looks into a plain file at any place: for the date of its lines, and for the text of a line known by its offset.
public final class FileWindow {
  /// Bytes that one look reads.
  public static let length = 16_384

  private let descriptor: Int32
  private let buffer: UnsafeMutablePointer<UInt8>
  public let size: Int
  /// Tells files apart whatever they are called: where it lies, and its number there.
  public let identity: [UInt64]
  /// Whether it is a regular file of lines that is not compressed.
  public let isPlain: Bool
  /// Of a file packed by gzip the date that what is in it had, where the packer wrote it down.
  public let packedDate: Instant?

  public init?(path: String) {
    // A pipe must not be opened only to look at it: who writes into it would find it closed again.
    descriptor = Self.isFile(path) ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : -1
    buffer = .allocate(capacity: Self.length + LineBlock.padding)
    buffer.initialize(repeating: 0, count: Self.length + LineBlock.padding)
    var facts = stat()
    guard descriptor >= 0, fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      size = 0
      identity = []
      isPlain = false
      packedDate = nil
      return nil
    }
    size = Int(facts.st_size)
    identity = [UInt64(truncatingIfNeeded: facts.st_dev), UInt64(facts.st_ino)]
    let count = pread(descriptor, buffer, RecordFormat.signatureLimit, 0)
    let head = UnsafeRawBufferPointer(start: buffer, count: max(0, count))
    let format = CompressionFormat(head: head)
    isPlain = format == nil && RecordFormat(head: head) == nil
    packedDate = format == .gzip ? GzipDecoder.date(head: head) : nil
  }

  private static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  /// The whole lines found from a place on; the first piece is left out unless the place is the file's start.
  /// They are valid until the next look.
  public func lines(at offset: Int) -> [Bytes] {
    let count = pread(descriptor, buffer, Self.length, off_t(offset))
    guard count > 0 else { return [] }
    let bytes = Bytes(base: UnsafePointer(buffer), count: count)
    var lines: [Bytes] = []
    var start = 0
    if offset > 0 {
      guard let end = bytes.firstIndex(of: 0x0A) else { return [] }
      start = end + 1
    }
    while start < count, let end = bytes.firstIndex(of: 0x0A, from: start) {
      lines.append(bytes[start, end])
      start = end + 1
    }
    return lines
  }

  /// The lines of a small file, the last one too if nothing ends it; nothing beyond the first 16 KiB.
  public func wholeLines() -> [Bytes] {
    let count = pread(descriptor, buffer, Self.length, 0)
    guard count > 0 else { return [] }
    let bytes = Bytes(base: UnsafePointer(buffer), count: count)
    var lines: [Bytes] = []
    var start = 0
    while start < count {
      let end = bytes.firstIndex(of: 0x0A, from: start) ?? count
      lines.append(bytes[start, end])
      start = end + 1
    }
    return lines
  }

  /// The text of the line that begins at a place, at most `limit` bytes of it.
  public func line(at offset: Int, limit: Int) -> String? {
    // Where no line begins any more, the file was written anew.
    if offset > 0 {
      guard pread(descriptor, buffer, 1, off_t(offset - 1)) == 1, buffer[0] == 0x0A else { return nil }
    }
    let count = pread(descriptor, buffer, min(limit, Self.length), off_t(offset))
    guard count > 0 else { return nil }
    let bytes = Bytes(base: UnsafePointer(buffer), count: count)
    return bytes[0, bytes.firstIndex(of: 0x0A) ?? count].trimmedEnd.string
  }
}
