import Glibc
import MailTestSupport

/// A corpus to begin with: each sample of each message, ten to a file, so that a start is short and a mutation may cross
/// one with another.
enum Seeds {
  /// Returns the exit status.
  static func write(to directory: String) -> CInt {
    let lines = Samples.lines
    for start in stride(from: 0, to: lines.count, by: 10) {
      let text = lines[start..<min(start + 10, lines.count)].joined(separator: [0x0A])
      guard let file = fopen("\(directory)/samples-\(start)", "w") else { return 1 }
      let bytes = Array(text)
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else { return 1 }
    }
    return 0
  }
}
