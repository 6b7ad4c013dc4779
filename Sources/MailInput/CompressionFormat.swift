import MailVocabulary

/// How a file is packed, told from its first bytes and never from its name.
enum CompressionFormat: String, CaseIterable {
  case gzip
  case bzip2
  case xz
  case zstd

  /// The first bytes that tell it; nil stands for any byte.
  private var signatures: [[UInt8?]] {
    switch self {
    case .gzip: [[0x1F, 0x8B]]
    // The level, then the mark of a block, or of the end where there is none: a text may begin with `BZh`.
    case .bzip2:
      [
        [0x42, 0x5A, 0x68, nil, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
        [0x42, 0x5A, 0x68, nil, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90],
      ]
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    // A frame, or one of sixteen kinds of frames to skip.
    case .zstd: [[0x28, 0xB5, 0x2F, 0xFD]] + (0x50...0x5F).map { [$0, 0x2A, 0x4D, 0x18] }
    }
  }

  /// No signature is longer.
  static let signatureLimit = 10

  /// Whether a stream may begin with these bytes: whole signatures, or all that there is of one.
  func mayBegin(with head: UnsafeRawBufferPointer) -> Bool {
    signatures.contains { signature in
      zip(signature, head).allSatisfy { $0.0 == nil || $0.0 == $0.1 }
    }
  }

  /// The format of a file that begins with these bytes; nil is plain text.
  ///
  /// A file that is shorter than a signature is packed if it is at least the first two bytes of one, bar those that
  /// might be text: it was cut off there.
  init?(head: UnsafeRawBufferPointer) {
    guard head.count >= 2 else { return nil }
    for format in Self.allCases where format.mayBegin(with: head) {
      if format == .bzip2, head.count <= 4 { continue }
      if format == .zstd, head.count < 4 { continue }
      self = format
      return
    }
    return nil
  }

  func decoder() -> any StreamDecoder {
    switch self {
    case .gzip: GzipDecoder()
    case .bzip2: Bzip2Decoder()
    case .xz: XzDecoder()
    case .zstd: ZstdDecoder()
    }
  }
}

/// Formats that are recognised only to say what to do about them.
struct ForeignFormat {
  let name: Sentence
  let remedy: Sentence

  private static let known: [(signature: [UInt8], name: Sentence, remedy: Sentence)] = [
    ([0x1F, 0x9D], "packed by compress", "unpack it with gzip -d, and name the result"),
    ([0x04, 0x22, 0x4D, 0x18], "packed by lz4", "unpack it with lz4 -d, and name the result"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive", "unpack it, and name what is in it"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive", "unpack it, and name what is in it"),
    (
      Array("LPKSHHRH".utf8), "a file of the journal",
      "run journalctl --file on it with --output short-iso, and read that from standard input"
    ),
  ]

  init?(head: UnsafeRawBufferPointer) {
    if Self.isWide(head) {
      name = "text in UTF-16"
      remedy = "convert it with iconv -f UTF-16 -t UTF-8, and name the result"
      return
    }
    guard let found = Self.known.first(where: { head.starts(with: $0.signature) }) else { return nil }
    name = found.name
    remedy = found.remedy
  }

  /// Whether every second byte at the start is a zero, behind a byte order mark or not: what PowerShell writes.
  private static func isWide(_ head: UnsafeRawBufferPointer) -> Bool {
    guard head.count >= 8 else { return false }
    let text =
      [0xFF, 0xFE].elementsEqual(head[..<2]) || [0xFE, 0xFF].elementsEqual(head[..<2]) ? head[2..<8] : head[..<8]
    return (0...1).contains { side in
      text.enumerated().allSatisfy { place, byte in place % 2 == side ? byte == 0 : byte >= 0x20 && byte < 0x7F }
    }
  }
}
