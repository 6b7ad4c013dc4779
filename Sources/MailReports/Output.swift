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
  /// What was collected and not sent yet.
  public let buffer = ByteBuffer(capacity: limit * 2)
  public private(set) var fault: Fault?
  private static let limit = 65_536

  /// Standard output is 1.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
  }

  public var isFinished: Bool { fault != nil }

  public func write(_ text: String) {
    buffer.append(text)
    flushIfLarge()
  }

  /// Sends on what was collected if it is much.
  public func flushIfLarge() {
    if buffer.count >= Self.limit { flush() }
  }

  public func flush() {
    buffer.withBytes(send)
    buffer.removeAll()
  }

  /// Sends bytes that were collected elsewhere.
  public func send(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    var start = 0
    while start < bytes.count, fault == nil {
      #if canImport(Glibc)
        let written = Glibc.write(descriptor, base + start, bytes.count - start)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, base + start, bytes.count - start)
      #else
        let written = Darwin.write(descriptor, base + start, bytes.count - start)
      #endif
      if written > 0 {
        start += written
      } else if errno != EINTR {
        fault = errno == EPIPE ? .closedPipe : .failed(code: errno)
      }
    }
  }
}
