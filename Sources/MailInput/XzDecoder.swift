import CLzma

/// Unpacks xz streams.
final class XzDecoder: StreamDecoder {
  /// No xz preset needs more than 65 MiB; a hostile header may ask for 4 GiB.
  static let memoryLimit: UInt64 = 256 << 20

  private let stream: UnsafeMutablePointer<lzma_stream>

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: lzma_stream())
  }

  deinit {
    lzma_end(stream)
    stream.deallocate()
  }

  func begin() -> Bool { lzma_stream_decoder(stream, Self.memoryLimit, 0) == LZMA_OK }

  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodeStep {
    stream.pointee.next_in = input.assumingMemoryBound(to: UInt8.self).baseAddress
    stream.pointee.avail_in = input.count
    stream.pointee.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
    stream.pointee.avail_out = output.count
    let result = lzma_code(stream, LZMA_RUN)
    let outcome: DecodeStep.Outcome =
      switch result {
      // A check that the library was built without is left unchecked; the text is as good.
      case LZMA_OK, LZMA_BUF_ERROR, LZMA_UNSUPPORTED_CHECK: .more
      case LZMA_STREAM_END: .finished
      case LZMA_MEM_ERROR, LZMA_MEMLIMIT_ERROR: .needsMemory
      default: .corrupt
      }
    return DecodeStep(
      consumed: input.count - stream.pointee.avail_in, produced: output.count - stream.pointee.avail_out,
      outcome: outcome)
  }
}
