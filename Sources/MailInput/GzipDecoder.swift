import CZlib
import MailVocabulary

/// Unpacks gzip members.
final class GzipDecoder: StreamDecoder {
  /// The library keeps the stream's address, so that it may not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isReady = false

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  func begin() -> Bool {
    if isReady { return inflateReset(stream) == Z_OK }
    // The largest window, and 16 for gzip headers and nothing else.
    isReady = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    return isReady
  }

  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodeStep {
    let given = UInt32(clamping: input.count)
    let room = UInt32(clamping: output.count)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = given
    stream.pointee.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
    stream.pointee.avail_out = room
    let result = inflate(stream, Z_NO_FLUSH)
    let outcome: DecodeStep.Outcome =
      switch result {
      case Z_OK, Z_BUF_ERROR: .more
      case Z_STREAM_END: .finished
      case Z_MEM_ERROR: .needsMemory
      default: .corrupt
      }
    return DecodeStep(
      consumed: Int(given - stream.pointee.avail_in), produced: Int(room - stream.pointee.avail_out), outcome: outcome)
  }

  /// The date in the header of a file, which is that of the file that was packed; nil if there is none (RFC 1952).
  static func date(head: UnsafeRawBufferPointer) -> Instant? {
    guard head.count >= 8 else { return nil }
    let seconds = UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    return seconds == 0 ? nil : Instant(seconds: Int64(seconds))
  }
}
