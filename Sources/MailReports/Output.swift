#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
public import MailVocabulary

/// A stream of bytes to a file descriptor, written in large pieces.
public final class Output {
  /// Why nothing more can be written.
  public enum Fault: Error, Sendable, Told {
    /// The reader went away: nothing to be said.
    case closedPipe
    /// `code` is the system's error number.
    case failed(code: Int32)

    public var sentence: Sentence {
      switch self {
      case .closedPipe: "The reader of the output has gone."
      case .failed(let code):
        "Cannot write the output (\(Sentence(String(cString: strerror(code))), as: "reason")): make room, or send it elsewhere."
      }
    }
  }

  private let descriptor: Int32
  public var bytes: [UInt8] = []
  public private(set) var fault: Fault?
  private static let limit = 65_536

  /// Standard output is 1.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    bytes.reserveCapacity(Self.limit * 2)
  }

  public var isFinished: Bool { fault != nil }

  public func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    flushIfLarge()
  }

  /// Sends on what was collected if it is much.
  public func flushIfLarge() {
    if bytes.count >= Self.limit { flush() }
  }

  public func flush() {
    var start = 0
    while start < bytes.count, fault == nil {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress! + start, buffer.count - start)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress! + start, buffer.count - start)
        #else
          Darwin.write(descriptor, buffer.baseAddress! + start, buffer.count - start)
        #endif
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        fault = errno == EPIPE ? .closedPipe : .failed(code: errno)
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
