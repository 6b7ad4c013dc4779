import CBzip2

/// Unpacks bzip2 streams.
final class Bzip2Decoder: StreamDecoder {
  /// The library keeps the stream's address, so that it may not move.
  private let stream: UnsafeMutablePointer<bz_stream>
  private var isReady = false

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: bz_stream())
  }

  deinit {
    if isReady { BZ2_bzDecompressEnd(stream) }
    stream.deallocate()
  }

  func begin() -> Bool {
    if isReady { BZ2_bzDecompressEnd(stream) }
    stream.pointee = bz_stream()
    isReady = BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK
    return isReady
  }

  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodeStep {
    let given = UInt32(clamping: input.count)
    let room = UInt32(clamping: output.count)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: CChar.self).baseAddress)
    stream.pointee.avail_in = given
    stream.pointee.next_out = output.assumingMemoryBound(to: CChar.self).baseAddress
    stream.pointee.avail_out = room
    let result = BZ2_bzDecompress(stream)
    let outcome: DecodeStep.Outcome =
      switch result {
      case BZ_OK: .more
      case BZ_STREAM_END: .finished
      case BZ_MEM_ERROR: .needsMemory
      default: .corrupt
      }
    return DecodeStep(
      consumed: Int(given - stream.pointee.avail_in), produced: Int(room - stream.pointee.avail_out), outcome: outcome)
  }
}
