#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailVocabulary

/// Reads a file that holds a key.
enum KeyFile {
  enum Fault: Error, Told {
    case unreadable(path: String, code: Int32)
    case tooShort(path: String)

    var sentence: Sentence {
      switch self {
      case .unreadable(let path, let code):
        "Cannot read the key file \(path, as: "path") (\(Sentence(String(cString: strerror(code))), as: "reason")): check the path."
      case .tooShort(let path):
        "The key file \(path, as: "path") is too short: give it 16 bytes or more, as head -c 32 /dev/urandom makes them."
      }
    }
  }

  /// At most 4,096 bytes of it, and no fewer than 16.
  static func read(_ path: String) -> Result<[UInt8], Fault> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(.unreadable(path: path, code: errno)) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { return .failure(.unreadable(path: path, code: errno)) }
    return count < 16 ? .failure(.tooShort(path: path)) : .success(Array(bytes[..<count]))
  }
}
