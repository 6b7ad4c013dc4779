#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, kept in a file while it is needed: for what must read a log twice.
public final class SpooledInput {
  private let path: String

  /// Reads standard input to its end.
  public init() throws(InputFault) {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/mailwhy-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      var start = 0
      while start < count {
        let written = buffer.withUnsafeBytes { write(descriptor, $0.baseAddress! + start, count - start) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else {
          let code = errno
          unlink(path)
          throw .cannotOpen(path: path, code: code)
        }
        start += written
      }
    }
  }

  deinit { unlink(path) }

  /// The same groups with the file in place of standard input, under the name of that.
  public func replace(_ groups: [InputGroup]) -> [InputGroup] {
    groups.map { group in
      InputGroup(
        parts: group.parts.map { input in
          input.place == .standardInput ? Input(place: .file(path), path: input.path) : input
        })
    }
  }
}
