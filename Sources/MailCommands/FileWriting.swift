#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailReports
import MailVocabulary

/// Writes a file that was asked for.
enum FileWriting {
  /// Puts a text into a file, whatever it held; what went wrong is returned.
  static func write(_ text: String, to path: String) -> Fault? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return Fault(path: path, code: errno) }
    let output = Output(descriptor: descriptor)
    output.write(text)
    output.flush()
    guard close(descriptor) == 0, output.fault == nil else { return Fault(path: path, code: errno) }
    return nil
  }

  /// Makes a directory that is not there yet; if it cannot be made, writing into it tells why.
  static func makeDirectory(_ path: String) { _ = mkdir(path, 0o755) }

  struct Fault: Told {
    let path: String
    let code: Int32

    var sentence: Sentence {
      "Cannot write \(path, as: "path") (\(Sentence(String(cString: strerror(code))), as: "reason")): name a directory that exists and has room."
    }
  }
}
