import CZstd

/// Unpacks zstd frames, and passes over skippable ones.
final class ZstdDecoder: StreamDecoder {
  /// Windows up to 128 MiB, as `zstd -d` allows by itself; a hostile header may ask for 2 GiB.
  static let windowLimit: Int32 = 27

  private let context: OpaquePointer?

  init() { context = ZSTD_createDCtx() }

  deinit { ZSTD_freeDCtx(context) }

  func begin() -> Bool {
    guard let context else { return false }
    return ZSTD_isError(ZSTD_DCtx_reset(context, ZSTD_reset_session_only)) == 0
      && ZSTD_isError(ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.windowLimit)) == 0
  }

  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodeStep {
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let result = ZSTD_decompressStream(context, &target, &source)
    let outcome: DecodeStep.Outcome
    if ZSTD_isError(result) != 0 {
      let code = ZSTD_getErrorCode(result)
      let isMemory = code == ZSTD_error_frameParameter_windowTooLarge || code == ZSTD_error_memory_allocation
      outcome = isMemory ? .needsMemory : .corrupt
    } else {
      outcome = result == 0 ? .finished : .more
    }
    return DecodeStep(consumed: source.pos, produced: target.pos, outcome: outcome)
  }
}
