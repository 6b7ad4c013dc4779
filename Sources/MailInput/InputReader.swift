public import MailVocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads one input as blocks of whole lines, unpacked if need be, in bounded memory.
///
/// - A block ends at a line end, but for the last one of an input that has none there.
/// - `baseOffset + start` is where a line stands in the uncompressed text, always.
/// - A line of more than ``lineLimit`` bytes, or of more than a block's capacity less one, keeps as many; the rest up to
///   its line end is dropped and counted in `omitted`. Such a line has a block of its own, so that no offset in a block
///   is shifted.
/// - From a pipe, a block is handed over as soon as it has a whole line and the pipe is empty.
public final class InputReader {
  /// The longest line that is kept whole, without its line end.
  public static let lineLimit = 65_536

  private let path: String
  private let file: any ByteSource
  /// The text; nil until the first bytes have told the format.
  private var text: (any ByteSource)?
  /// The text, if it was made from records that are no lines.
  private var records: RecordSource?
  private var remainder = Remainder(capacity: 64 << 10)
  private var hasEnded = false
  /// Place of the next block in the uncompressed text.
  private var offset = 0
  /// Why it ended early, after what could be read was served.
  public private(set) var fault: InputFault?

  /// Opens the input; opening a named pipe waits for a writer.
  public convenience init(_ input: Input) throws(InputFault) {
    switch input.place {
    case .file(let path): self.init(try OpenFile(path: path), path: input.path)
    case .standardInput:
      self.init(OpenFile(descriptor: STDIN_FILENO, path: input.path, isOwned: false), path: input.path)
    case .journal:
      let source = try JournalSource(command: JournalSource.command)
      self.init(source, path: input.path)
      text = source
    }
  }

  init(_ file: any ByteSource, path: String) {
    self.file = file
    self.path = path
  }

  /// Bytes of the file on disk that were read so far.
  public var consumed: Int { file.consumed }

  /// Fills an empty block and sets its count, base offset and omissions; false if there is nothing more.
  ///
  /// The number of its first line and its source are the caller's to set.
  public func fill(_ block: LineBlock) -> Bool {
    precondition(block.count == 0 && block.capacity >= 2)
    block.baseOffset = offset
    let limit = min(Self.lineLimit, block.capacity - 1)
    while true {
      read(into: block)
      if block.free.isEmpty || hasEnded && remainder.isEmpty { break }
      if remainder.isEmpty, text?.isIdle == true, wholeLines(in: block, limit: limit) > 0 { break }
    }
    let end = wholeLines(in: block, limit: limit)
    if end > 0 {
      giveBack(from: end, of: block)
    } else if block.count > limit {
      cut(block, limit: limit)
    }
    offset += block.count
    if let records, block.count > 0 {
      // The last line of an input may have no end.
      let hasEnd = block.bytes[block.count - 1] == 0x0A
      block.places = records.takePlaces(block.bytes.count(of: 0x0A) + (hasEnd ? 0 : 1))
    }
    return block.count > 0
  }

  /// Whether it is known that there is nothing more, without a fault.
  public var isExhausted: Bool { hasEnded && remainder.isEmpty && fault == nil }

  /// Gives the block, whose last line has no end, the rest of that line, if this input, the next part of the same log,
  /// begins with it; false if it begins with a line of its own, or with nothing.
  ///
  /// What rotates logs by size may cut where it pleases.
  ///
  /// - Parameter isWhole: whether a text begins as a line does.
  public func takeRest(of block: LineBlock, isWhole: (Bytes) -> Bool) -> Bool {
    while remainder.firstIndex(of: 0x0A) == nil, remainder.count <= block.free.count, !hasEnded {
      do throws(InputFault) {
        if try !remainder.refill(from: openText()) { hasEnded = true }
      } catch {
        fault = error
        hasEnded = true
      }
    }
    let count = remainder.firstIndex(of: 0x0A).map { $0 + 1 } ?? remainder.count
    guard records == nil, count > 0, count <= block.free.count, block.places.isEmpty else { return false }
    let lineStart = block.bytes.lastIndex(of: 0x0A, before: block.count).map { $0 + 1 } ?? 0
    guard block.count - lineStart + count <= Self.lineLimit, let base = remainder.bytes.baseAddress else {
      return false
    }
    let rest = Bytes(base: base.assumingMemoryBound(to: UInt8.self), count: count)
    let begun = block.bytes[lineStart, block.count]
    guard !isWhole(rest), rest[0] != begun[0] || !Self.opensRecord(rest[0]) else { return false }
    block.count += remainder.take(into: UnsafeMutableRawBufferPointer(rebasing: block.free[..<count]))
    offset += count
    return true
  }

  /// With what a line begins that has its stamp further in, or another.
  private static func opensRecord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
  }

  /// Adds some bytes to a block, from what is left over if there is something.
  private func read(into block: LineBlock) {
    if !remainder.isEmpty {
      block.count += remainder.take(into: block.free)
      return
    }
    guard !hasEnded else { return }
    do throws(InputFault) {
      let source = try openText()
      // The head of the file may have been left over by that.
      let count = remainder.isEmpty ? try source.read(into: block.free) : remainder.take(into: block.free)
      block.count += count
      if count == 0 { hasEnded = true }
    } catch {
      fault = error
      hasEnded = true
    }
  }

  /// The end of the whole lines that stand at the start of a block and are not longer than the limit.
  ///
  /// All lines that end in a window of one byte more than the limit are short enough, so that looking for the last line
  /// end of each window is enough, and costs next to nothing.
  private func wholeLines(in block: LineBlock, limit: Int) -> Int {
    let bytes = block.bytes
    var start = 0
    while start < bytes.count {
      let window = min(bytes.count, start + limit + 1)
      guard let last = bytes[start, window].lastIndex(of: 0x0A, before: window - start) else {
        // The unfinished last line of an input goes with those before it, if it is short enough.
        if hasEnded, remainder.isEmpty, bytes.count - start <= limit { return bytes.count }
        break
      }
      start += last + 1
    }
    return start
  }

  private func giveBack(from end: Int, of block: LineBlock) {
    guard end < block.count else { return }
    block.bytes[end, block.count].withUnsafeBuffer { remainder.giveBack(UnsafeRawBufferPointer($0)) }
    block.count = end
  }

  /// Cuts the line that fills a block, and drops its rest up to its line end.
  private func cut(_ block: LineBlock, limit: Int) {
    giveBack(from: limit, of: block)
    var dropped = 0
    while true {
      if let place = remainder.firstIndex(of: 0x0A) {
        dropped += place
        remainder.removeFirst(place)
        block.append("\n")
        remainder.removeFirst(1)
        break
      }
      dropped += remainder.count
      remainder.removeFirst(remainder.count)
      guard !hasEnded, let text else { break }
      do throws(InputFault) {
        if try !remainder.refill(from: text) { hasEnded = true }
      } catch {
        fault = error
        hasEnded = true
      }
    }
    block.omitted[0] = dropped
    offset += dropped
  }

  /// The source of the text, after a look at the first bytes, which stay in the remainder if they are text.
  private func openText() throws(InputFault) -> any ByteSource {
    if let text { return text }
    while remainder.count < CompressionFormat.signatureLimit {
      // Waits for more only while the first bytes may be those of a packed file.
      let head = remainder.bytes
      guard head.isEmpty || CompressionFormat.allCases.contains(where: { $0.mayBegin(with: head) }) else { break }
      guard try remainder.refill(from: file) else { break }
    }
    let head = remainder.bytes
    if let foreign = ForeignFormat(head: head) {
      remainder.removeFirst(remainder.count)
      throw .notSupported(path: path, format: foreign.name, remedy: foreign.remedy)
    }
    var source = file
    if let format = CompressionFormat(head: head) {
      source = UnpackedSource(file, path: path, format: format, head: head)
      remainder.removeFirst(remainder.count)
    }
    while RecordFormat.mayBegin(with: remainder.bytes) {
      guard try remainder.refill(from: source) else { break }
    }
    if let format = RecordFormat(head: remainder.bytes) {
      let made = RecordSource(source, format: format, head: remainder.bytes)
      remainder.removeFirst(remainder.count)
      records = made
      source = made
    }
    text = source
    return source
  }
}
