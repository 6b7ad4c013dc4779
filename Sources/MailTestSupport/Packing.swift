import CBzip2
import CLzma
import CZlib
import CZstd

/// The packed formats, each with a way to make it.
public enum Packing: String, CaseIterable, Sendable {
  case gzip
  case bzip2
  case xz
  case zstd

  public func pack(_ text: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip: Self.gzip(text)
    case .bzip2: Self.bzip2(text)
    case .xz: Self.xz(text)
    case .zstd: Self.zstd(text)
    }
  }

  /// What could not be packed is empty, so that the test that wants it fails.
  private static func filled(_ capacity: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int?) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.baseAddress.flatMap(fill) ?? 0
    }
  }

  private static func gzip(_ text: [UInt8]) -> [UInt8] {
    var text = text
    return text.withUnsafeMutableBufferPointer { source in
      filled(source.count + source.count / 100 + 1_024) { target in
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        let ready = deflateInit2_(
          &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard ready == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target
        stream.avail_out = UInt32(source.count + source.count / 100 + 1_024)
        guard deflate(&stream, Z_FINISH) == Z_STREAM_END else { return nil }
        return Int(stream.total_out)
      }
    }
  }

  private static func bzip2(_ text: [UInt8]) -> [UInt8] {
    var text = text.map { CChar(bitPattern: $0) }
    let capacity = text.count + text.count / 50 + 1_024
    return text.withUnsafeMutableBufferPointer { source in
      filled(capacity) { target in
        var size = UInt32(capacity)
        // An empty buffer has no address, and the library wants one.
        var nothing: CChar = 0
        let result = target.withMemoryRebound(to: CChar.self, capacity: capacity) { target in
          if let base = source.baseAddress, !source.isEmpty {
            return BZ2_bzBuffToBuffCompress(target, &size, base, UInt32(source.count), 1, 0, 0)
          }
          return BZ2_bzBuffToBuffCompress(target, &size, &nothing, 0, 1, 0, 0)
        }
        return result == BZ_OK ? Int(size) : nil
      }
    }
  }

  private static func xz(_ text: [UInt8]) -> [UInt8] {
    let capacity = lzma_stream_buffer_bound(text.count)
    return filled(capacity) { target in
      var size = 0
      let result = lzma_easy_buffer_encode(1, LZMA_CHECK_CRC64, nil, text, text.count, target, &size, capacity)
      return result == LZMA_OK ? size : nil
    }
  }

  private static func zstd(_ text: [UInt8]) -> [UInt8] {
    let capacity = ZSTD_compressBound(text.count)
    return filled(capacity) { target in
      guard let context = ZSTD_createCCtx() else { return nil }
      defer { ZSTD_freeCCtx(context) }
      ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
      let size = ZSTD_compress2(context, target, capacity, text, text.count)
      return ZSTD_isError(size) == 0 ? size : nil
    }
  }
}
