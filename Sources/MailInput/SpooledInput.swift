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
  /// The file, open and without a name where the system can open it again so: nothing is left of it, whatever happens.
  private let nameless: Int32?

  /// Reads standard input to its end.
  public init() throws(InputFault) {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(directory)/mailwhy-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let name = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else { throw .cannotOpen(path: name, code: errno) }
    let link = "/proc/self/fd/\(descriptor)"
    let isNameless = access(link, R_OK) == 0 && unlink(name) == 0
    path = isNameless ? link : name
    nameless = isNameless ? descriptor : nil
    defer { if !isNameless { close(descriptor) } }
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
          if !isNameless { unlink(path) }
          throw .cannotOpen(path: path, code: code)
        }
        start += written
      }
    }
  }

  deinit { if let nameless { close(nameless) } else { unlink(path) } }

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
